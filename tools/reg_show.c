// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Registers and their fields, without a device. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "database.h"
#include "explain.h"
#include "reg.h"

/* Deeper than a structure nests, and more than any register has: a database may be
 * anything.
 */
#define MAX_DEPTH 16
#define MAX_FIELDS 4096

/* From the one that can do least. */
static const char *least_scope(uint8_t scopes)
{
	static const uint32_t order[] = {
		MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
		MLX5CTL_DV_SCOPE_CONFIGURATION,
		MLX5CTL_DV_SCOPE_DEBUG_WRITE,
		MLX5CTL_DV_SCOPE_DEBUG_WRITE_FULL,
	};

	for (size_t i = 0; i < sizeof(order) / sizeof(*order); i++)
		if (scopes & 1u << order[i])
			return scope_name(order[i]);
	return "";
}

struct kinds {
	unsigned int num;
	bool reads;
	bool writes;
};

static void find_kinds(const struct mlx5ctl_dv_layout *layout, struct kinds *kinds,
		       unsigned int depth)
{
	struct mlx5ctl_dv_layout_field field = {};
	const char *access;

	for (uint32_t i = 0; !mlx5ctl_dv_layout_field(layout, i, &field); i++) {
		if (kinds->num++ == MAX_FIELDS)
			return;
		access = mlx5ctl_dv_layout_text(layout, field.name, MLX5CTL_DV_TEXT_ACCESS);
		if (access && (is_word(access, "RO", NULL) || is_word(access, "RW", NULL)))
			kinds->reads = true;
		if (access && (is_word(access, "RW", "WO") || is_word(access, "OP", NULL)))
			kinds->writes = true;
		if (field.nested && depth < MAX_DEPTH)
			find_kinds(field.nested, kinds, depth + 1);
	}
}

/* What a database says of its fields together: "RO", "RW", "WO", or nothing. */
static const char *register_access(uint16_t id)
{
	const struct mlx5ctl_dv_layout *layout = database_register(id);
	struct kinds kinds = {};

	if (layout)
		find_kinds(layout, &kinds, 0);
	return kinds.reads ? kinds.writes ? "RW" : "RO" : kinds.writes ? "WO" : "";
}

static struct json_object *describe_register(const char *name, uint16_t id)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(id);
	struct json_object *object = json_object_new_object();
	const char *source = NULL;

	if (layout)
		source = mlx5ctl_dv_layout_text(layout, NULL, MLX5CTL_DV_TEXT_SOURCE);
	add_string(object, "register", name);
	add_number(object, "number", id);
	add_number(object, "bytes", layout ? (mlx5ctl_dv_layout_bits(layout) + 7) / 8 : 0);
	add_string(object, "access", register_access(id));
	add_string(object, "read_scope", least_scope(register_scopes(id, false)));
	add_string(object, "write_scope", least_scope(register_scopes(id, true)));
	add_string(object, "layout", layout ? mlx5ctl_dv_layout_name(layout) : "");
	add_string(object, "source", source ?: "");
	add_string(object, "meaning", reg_meaning(id));
	return object;
}

static const struct column list_columns[] = {
	{ "register", "REGISTER" },
	{ "number", "NUMBER", .number = true, .hex = true },
	{ "bytes", "BYTES", .number = true },
	{ "access", "ACCESS" },
	{ "read_scope", "READ IN" },
	{ "write_scope", "WRITTEN IN" },
	{ "meaning", "MEANING" },
};

static int compare_numbers(const void *a, const void *b)
{
	struct json_object *x = *(struct json_object *const *)a;
	struct json_object *y = *(struct json_object *const *)b;

	return json_object_get_int(json_object_object_get(x, "number")) -
	       json_object_get_int(json_object_object_get(y, "number"));
}

int reg_list(struct args *args)
{
	struct json_object *array;
	const char *name;
	uint64_t id;
	int status;

	args->where = "mlx5ctl reg list";
	if (no_more_words(args))
		return EXIT_WRONG_USE;
	load_database();
	array = json_object_new_array();
	for (uint32_t i = 0; !mlx5ctl_dv_enum_entry("reg_id", i, &name, &id); i++)
		json_object_array_add(array, describe_register(name, id));
	json_object_array_sort(array, compare_numbers);
	status = print_table(array, list_columns, sizeof(list_columns) / sizeof(*list_columns));
	if (database_missing() && !options.json)
		fprintf(stderr, "mlx5ctl: only what is built in; the package mstflint has more: %s\n",
			database_missing());
	return status;
}

/* "0x04 31:16", "0x10 4 bytes", with the number of elements. */
static void format_place(const struct mlx5ctl_dv_layout_field *field, uint64_t bit,
			 char *text, size_t room)
{
	unsigned long long byte = bit / 8;
	uint32_t in_dword = bit & 31;
	char count[16] = "";

	if (field->flags & MLX5CTL_DV_FIELD_ARRAY)
		snprintf(count, sizeof(count), field->count ? " x %u" : " ...", field->count);
	if (in_dword + field->bit_width <= 32)
		snprintf(text, room, "0x%02llx %u:%u%s", byte & ~3ull,
			 31 - in_dword, 32 - in_dword - field->bit_width, count);
	else
		snprintf(text, room, "0x%02llx %u bytes%s", byte,
			 (field->bit_width + 7) / 8, count);
}

static struct json_object *list_values(const char *table)
{
	struct json_object *array = json_object_new_array();
	const char *name;
	uint64_t value;

	for (uint32_t i = 0; table && !mlx5ctl_dv_enum_entry(table, i, &name, &value); i++) {
		struct json_object *object = json_object_new_object();

		add_string(object, "name", name);
		add_number(object, "value", value);
		json_object_array_add(array, object);
	}
	return array;
}

static const char *union_name(const struct mlx5ctl_dv_layout *layout, const char *name,
			      uint32_t what)
{
	return mlx5ctl_dv_layout_text(layout, name, what) ?: "";
}

/* REG is the register's layout, LAYOUT the structure in it that has the field. */
static struct json_object *describe_field(const struct mlx5ctl_dv_layout *reg,
					  const struct mlx5ctl_dv_layout *layout,
					  const struct mlx5ctl_dv_layout_field *field,
					  const char *path, uint64_t bit)
{
	struct json_object *object = json_object_new_object();
	struct database_field known;
	const char *table = field->enum_table;
	char place[64];

	if (mlx5ctl_dv_layout_text(layout, NULL, MLX5CTL_DV_TEXT_SOURCE))
		known = (struct database_field){ layout, *field };
	else
		find_database_field(reg, field->name, bit, field->bit_width, &known);
	if (!table && known.layout)
		table = known.field.enum_table;
	format_place(field, bit, place, sizeof(place));
	add_string(object, "field", path);
	add_string(object, "place", place);
	add_number(object, "bit_offset", bit);
	add_number(object, "bits", field->bit_width);
	add_number(object, "count", field->count);
	add_string(object, "access", database_text(&known, MLX5CTL_DV_TEXT_ACCESS) ?: "");
	add_string(object, "selected_by",
		   union_name(layout, field->name, MLX5CTL_DV_TEXT_SELECTED_BY));
	json_object_object_add(object, "values", list_values(table));
	add_string(object, "description",
		   database_text(&known, MLX5CTL_DV_TEXT_DESCRIPTION) ?: "");
	return object;
}

static void list_fields(struct json_object *array, const struct mlx5ctl_dv_layout *reg,
			const struct mlx5ctl_dv_layout *layout, const char *before,
			uint64_t base, unsigned int depth)
{
	struct mlx5ctl_dv_layout_field field = {};
	char path[MLX5CTL_DV_PATH_MAX];

	for (uint32_t i = 0; !mlx5ctl_dv_layout_field(layout, i, &field); i++) {
		uint64_t bit = base + field.bit_offset;

		if (json_object_array_length(array) == MAX_FIELDS ||
		    snprintf(path, sizeof(path), "%s%s%s", before, *before ? "." : "",
			     field.name) >= (int)sizeof(path))
			return;
		json_object_array_add(array, describe_field(reg, layout, &field, path, bit));
		if (!field.nested || depth == MAX_DEPTH)
			continue;
		/* One element stands for all. */
		if (field.flags & MLX5CTL_DV_FIELD_ARRAY &&
		    snprintf(path + strlen(path), sizeof(path) - strlen(path), "[0]") >=
			    (int)(sizeof(path) - strlen(path)))
			return;
		list_fields(array, reg, field.nested, path, bit, depth + 1);
	}
}

/* A description's first line; all of them and the values' names with -d. */
static void print_field(struct json_object *field, int width, int place_width)
{
	const char *description = get_text(field, "description");
	struct json_object *values = json_object_object_get(field, "values");
	const char *selected_by = get_text(field, "selected_by");
	const char *access = get_text(field, "access");
	int len = strcspn(description, "\n");

	while (len && description[len - 1] == ' ')
		len--;
	printf("  %-*s  %-*s", width, get_text(field, "field"),
	       *access || len || *selected_by ? place_width : 0, get_text(field, "place"));
	if (*access || len || *selected_by)
		printf("  %-*s", len || *selected_by ? 5 : 0, access);
	if (*selected_by)
		printf("  if %s", selected_by);
	if (len)
		printf("  %.*s", len, description);
	printf("\n");
	if (!options.details)
		return;
	description += strcspn(description, "\n");
	while (*description) {
		description++;
		len = strcspn(description, "\n");
		if (len)
			printf("  %*s  %.*s\n", width, "", len, description);
		description += len;
	}
	for (size_t i = 0; i < json_object_array_length(values); i++) {
		struct json_object *value = json_object_array_get_idx(values, i);

		printf("  %*s  = %s %s\n", width, "", get_text(value, "value"),
		       get_text(value, "name"));
	}
}

static int widest(struct json_object *fields, const char *key)
{
	int width = 0;

	for (size_t i = 0; i < json_object_array_length(fields); i++) {
		int len = strlen(get_text(json_object_array_get_idx(fields, i), key));

		if (len > width)
			width = len;
	}
	return width;
}

static void print_register(struct json_object *object, struct json_object *fields)
{
	const char *read_scope = get_text(object, "read_scope");
	const char *write_scope = get_text(object, "write_scope");
	const char *source = get_text(object, "source");
	int width = widest(fields, "field"), place_width = widest(fields, "place");

	printf("%s register 0x%x, %s bytes: %s\n", get_text(object, "register"),
	       json_object_get_int(json_object_object_get(object, "number")),
	       get_text(object, "bytes"), get_text(object, "meaning"));
	printf("  read in %s, written in %s; %s, %s\n", *read_scope ? read_scope : "no scope",
	       *write_scope ? write_scope : "no scope", get_text(object, "layout"),
	       *source ? source : "built in");
	for (size_t i = 0; i < json_object_array_length(fields); i++)
		print_field(json_object_array_get_idx(fields, i), width, place_width);
}

int reg_show(struct args *args)
{
	struct request request = {};
	struct json_object *object;
	struct json_object *fields;
	struct reg reg;
	int status;

	args->where = "mlx5ctl reg show";
	request.name = need_word(args, "the register");
	if (!request.name || no_more_words(args))
		return EXIT_WRONG_USE;
	status = find_reg(args, &request, &reg);
	if (status)
		return status;
	if (!reg.layout)
		return wrong_use(args, "the fields of register 0x%x are not known%s%s", reg.id,
				 database_missing() ? ": " : "", database_missing() ?: "");
	object = describe_register(reg.name ?: "", reg.id);
	fields = json_object_new_array();
	list_fields(fields, reg.layout, reg.layout, "", 0, 0);
	if (!options.json) {
		print_register(object, fields);
		json_object_put(fields);
		json_object_put(object);
		return EXIT_DONE;
	}
	json_object_object_add(object, "fields", fields);
	return print_record(object);
}
