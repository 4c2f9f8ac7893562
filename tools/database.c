// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdlib.h>
#include <string.h>

#include "database.h"

/* Deeper than a database may nest. */
#define MAX_DEPTH 16
/* So that one that nests much in much is not searched for ever. */
#define MAX_STEPS 20000

struct known_register {
	uint16_t id;
	const struct mlx5ctl_dv_layout *layout;
};

static struct {
	bool tried;
	char *missing;
	struct known_register *registers;
	size_t num_registers;
} database;

/* A database has the registers as arms of a union, which their names select. */
static bool is_summary(const struct mlx5ctl_dv_layout *layout)
{
	static const char summary[] = "access_reg_summary";

	return mlx5ctl_dv_layout_is_union(layout) &&
	       mlx5ctl_dv_layout_text(layout, NULL, MLX5CTL_DV_TEXT_SOURCE) &&
	       !strncmp(mlx5ctl_dv_layout_name(layout), summary, strlen(summary));
}

static void list_registers(const struct mlx5ctl_dv_layout *summary)
{
	uint32_t num = mlx5ctl_dv_layout_num_fields(summary);
	struct known_register *more;

	more = realloc(database.registers,
		       (database.num_registers + num + 1) * sizeof(*more));
	if (!more)
		return;
	database.registers = more;
	for (uint32_t i = 0; i < num; i++) {
		struct mlx5ctl_dv_layout_field field = {};
		const char *name;
		uint64_t id;

		if (mlx5ctl_dv_layout_field(summary, i, &field) || !field.nested)
			continue;
		name = mlx5ctl_dv_layout_text(summary, field.name,
					      MLX5CTL_DV_TEXT_SELECTED_BY);
		if (name && !mlx5ctl_dv_enum_value("reg_id", name, &id))
			more[database.num_registers++] =
				(struct known_register){ id, field.nested };
	}
}

static void list_all_registers(void)
{
	const struct mlx5ctl_dv_layout *layout = NULL;

	while ((layout = mlx5ctl_dv_layout_next(layout)))
		if (is_summary(layout))
			list_registers(layout);
}

int name_database(const char *path)
{
	if (mlx5ctl_dv_layout_load(path)) {
		const char *why = mlx5ctl_dv_last_status()->text;

		/* What cannot be opened is named there. */
		return strstr(why, path) ? failed_because("--adb", "%s", why) :
					   failed_because(path, "%s", why);
	}
	database.tried = true;
	list_all_registers();
	return EXIT_DONE;
}

void load_database(void)
{
	if (database.tried)
		return;
	database.tried = true;
	if (mlx5ctl_dv_layout_load(NULL))
		database.missing = strdup(mlx5ctl_dv_last_status()->text);
	else
		list_all_registers();
}

const char *database_missing(void)
{
	return database.missing;
}

const struct mlx5ctl_dv_layout *database_register(uint16_t id)
{
	for (size_t i = 0; i < database.num_registers; i++)
		if (database.registers[i].id == id)
			return database.registers[i].layout;
	return NULL;
}

const struct mlx5ctl_dv_layout *
database_counterpart(const struct mlx5ctl_dv_layout *layout)
{
	if (mlx5ctl_dv_layout_text(layout, NULL, MLX5CTL_DV_TEXT_SOURCE))
		return layout;
	for (size_t i = 0; i < database.num_registers; i++)
		if (mlx5ctl_dv_layout_of_register(database.registers[i].id) == layout)
			return database.registers[i].layout;
	return NULL;
}

struct search {
	const char *name;
	uint32_t bit_offset;
	uint32_t bit_width;
	struct database_field *found;
	unsigned int steps;
};

static bool search(struct search *it, const struct mlx5ctl_dv_layout *layout, uint64_t base,
		   unsigned int depth)
{
	struct mlx5ctl_dv_layout_field field = {};

	for (uint32_t i = 0; i < mlx5ctl_dv_layout_num_fields(layout); i++) {
		uint64_t begin, end;

		if (it->steps++ == MAX_STEPS || mlx5ctl_dv_layout_field(layout, i, &field))
			return false;
		begin = base + field.bit_offset;
		end = begin + (uint64_t)field.bit_width * (field.count ?: 1);
		if (it->bit_offset < begin || it->bit_offset >= end)
			continue;
		begin += (it->bit_offset - begin) / field.bit_width * field.bit_width;
		if (field.nested && depth < MAX_DEPTH) {
			if (search(it, field.nested, begin, depth + 1))
				return true;
		} else if (begin == it->bit_offset && field.bit_width == it->bit_width &&
			   !strcmp(field.name, it->name)) {
			it->found->layout = layout;
			it->found->field = field;
			return true;
		}
	}
	return false;
}

void find_database_field(const struct mlx5ctl_dv_layout *layout, const char *name,
			 uint32_t bit_offset, uint32_t bit_width,
			 struct database_field *found)
{
	struct search it = { name, bit_offset, bit_width, found, 0 };

	found->layout = NULL;
	layout = database_counterpart(layout);
	if (layout)
		search(&it, layout, 0, 0);
}

const char *database_text(const struct database_field *found, uint32_t what)
{
	return found->layout ? mlx5ctl_dv_layout_text(found->layout, found->field.name,
							what) : NULL;
}
