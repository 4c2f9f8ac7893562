// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Finding layouts and looking at their fields. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "layout.h"
#include "mlx5ctl.h"

static int compare_layout(const void *key, const void *entry)
{
	return strcmp(key, layout_name(entry));
}

const struct mlx5ctl_dv_layout *mlx5ctl_dv_layout_find(const char *name)
{
	const struct mlx5ctl_dv_layout *layout;
	const struct layout_db *db;

	for (unsigned int i = 0; (db = layout_db(i)); i++) {
		layout = bsearch(name, db->layouts, db->num_layouts,
				 sizeof(*layout), compare_layout);
		if (layout)
			return layout;
	}
	errno = mlx5ctl_set_reason(ENOENT, "no layout %s", name);
	return NULL;
}

static int compare_command(const void *key, const void *entry)
{
	const struct mlx5ctl_layout_command *command = entry;

	return *(const uint16_t *)key - command->opcode;
}

const struct mlx5ctl_dv_layout *mlx5ctl_dv_layout_of_command(uint16_t opcode,
							  bool outbox)
{
	const struct mlx5ctl_layout_command *command;

	command = bsearch(&opcode, mlx5ctl_layout_commands,
			  mlx5ctl_num_layout_commands, sizeof(*command),
			  compare_command);
	if (!command) {
		errno = mlx5ctl_set_reason(ENOENT, "no layout of command 0x%x",
					   opcode);
		return NULL;
	}
	return mlx5ctl_layouts + (outbox ? command->outbox : command->inbox);
}

static int compare_id(const void *key, const void *entry)
{
	const struct mlx5ctl_layout_id *id = entry;

	return *(const uint16_t *)key - id->id;
}

static const struct mlx5ctl_dv_layout *
find_id(const struct layout_db *db, const struct mlx5ctl_layout_id *table,
	unsigned int num, uint16_t key)
{
	const struct mlx5ctl_layout_id *id;

	id = num ? bsearch(&key, table, num, sizeof(*id), compare_id) : NULL;
	return id ? db->layouts + id->layout : NULL;
}

static const struct mlx5ctl_dv_layout *no_layout(uint16_t key)
{
	errno = mlx5ctl_set_reason(ENOENT, "no layout of 0x%x", key);
	return NULL;
}

const struct mlx5ctl_dv_layout *mlx5ctl_dv_layout_of_register(uint16_t id)
{
	const struct mlx5ctl_dv_layout *layout = NULL;
	const struct layout_db *db;

	for (unsigned int i = 0; !layout && (db = layout_db(i)); i++)
		layout = find_id(db, db->registers, db->num_registers, id);
	return layout ?: no_layout(id);
}

const struct mlx5ctl_dv_layout *mlx5ctl_dv_layout_of_segment(uint16_t type)
{
	const struct mlx5ctl_dv_layout *layout = NULL;
	const struct layout_db *db;

	for (unsigned int i = 0; !layout && (db = layout_db(i)); i++)
		layout = find_id(db, db->segments, db->num_segments, type);
	return layout ?: no_layout(type);
}

const struct mlx5ctl_dv_layout *mlx5ctl_dv_layout_of_cap(uint16_t type)
{
	return find_id(layout_db(0), mlx5ctl_layout_caps,
		       mlx5ctl_num_layout_caps, type) ?: no_layout(type);
}

const struct mlx5ctl_dv_layout *
mlx5ctl_dv_layout_next(const struct mlx5ctl_dv_layout *layout)
{
	const struct layout_db *db = layout_db(0);

	if (layout) {
		db = layout_db_of(layout);
		if (++layout < db->layouts + db->num_layouts)
			return layout;
		/* No database is without a layout. */
		db = layout_db((layout[-1].form >> 1) + 1);
	}
	return db ? db->layouts : NULL;
}

const char *mlx5ctl_dv_layout_name(const struct mlx5ctl_dv_layout *layout)
{
	return layout_name(layout);
}

uint32_t mlx5ctl_dv_layout_bits(const struct mlx5ctl_dv_layout *layout)
{
	return layout->bits;
}

bool mlx5ctl_dv_layout_is_union(const struct mlx5ctl_dv_layout *layout)
{
	return layout_is_union(layout);
}

uint32_t mlx5ctl_dv_layout_num_fields(const struct mlx5ctl_dv_layout *layout)
{
	return layout->num_fields;
}

static void describe(const struct layout_db *db,
		     const struct mlx5ctl_layout_field *field,
		     struct mlx5ctl_dv_layout_field *out)
{
	*out = (struct mlx5ctl_dv_layout_field) {
		.name = db->strings + field->name,
		.nested = layout_nested(db, field),
		.bit_offset = field->offset,
		.bit_width = field->width,
		.count = field->count,
	};
	if (field->enumeration)
		out->enum_table = db->strings + layout_enum(db, field)->name;
	if (field->flags & LAYOUT_ARRAY)
		out->flags |= MLX5CTL_DV_FIELD_ARRAY;
	if (field->flags & LAYOUT_ALTERNATIVE)
		out->flags |= MLX5CTL_DV_FIELD_ALTERNATIVE;
}

static const char *reason(int err)
{
	switch (err) {
	case ENOENT:
		return "no such field";
	case ERANGE:
		return "not within the buffer or the array";
	case EOVERFLOW:
		return "the value or its size does not fit";
	case EISDIR:
		return "a structure or an array, and no number";
	default:
		return "malformed path or value";
	}
}

int layout_fail(int err, const struct mlx5ctl_dv_layout *layout, const char *path)
{
	return mlx5ctl_set_reason(err, "%s%s%s: %s",
				  mlx5ctl_dv_layout_name(layout),
				  path ? "." : "", path ?: "", reason(err));
}

int layout_fail_field(int err, const struct mlx5ctl_dv_layout_field *field)
{
	return mlx5ctl_set_reason(err, "%s: %s", field->name, reason(err));
}

int mlx5ctl_dv_layout_field_sized(const struct mlx5ctl_dv_layout *layout,
				  uint32_t index,
				  struct mlx5ctl_dv_layout_field *field,
				  size_t field_len)
{
	struct mlx5ctl_dv_layout_field full;

	if (mlx5ctl_check_out(field, field_len, 0))
		return layout_fail(EINVAL, layout, NULL);
	if (index >= layout->num_fields)
		return layout_fail(ERANGE, layout, NULL);
	describe(layout_db_of(layout), layout_fields(layout) + index, &full);
	mlx5ctl_copy_out(field, field_len, &full, sizeof(full));
	return 0;
}

int mlx5ctl_dv_layout_find_field_sized(const struct mlx5ctl_dv_layout *layout,
				       const char *path,
				       struct mlx5ctl_dv_layout_field *field,
				       size_t field_len)
{
	struct mlx5ctl_dv_layout_field full;
	const struct mlx5ctl_dv_layout *parent;
	struct layout_target target;
	const char *rest;
	int ret;

	ret = mlx5ctl_check_out(field, field_len, 0) ?:
	      layout_walk(layout, path, &target, &parent, &rest);
	if (ret)
		return layout_fail(ret, layout, path);
	describe(target.db, target.field, &full);
	full.bit_offset = (uint32_t)target.bit_offset;
	full.count = target.count;
	if (target.indexed)
		full.flags &= ~(uint32_t)MLX5CTL_DV_FIELD_ARRAY;
	mlx5ctl_copy_out(field, field_len, &full, sizeof(full));
	return 0;
}

const char *mlx5ctl_dv_layout_text(const struct mlx5ctl_dv_layout *layout,
				   const char *path, uint32_t what)
{
	const struct layout_db *db = layout_db_of(layout);
	const struct mlx5ctl_dv_layout *parent;
	const struct layout_note *note;
	struct layout_target target;
	uint32_t text = 0;
	const char *rest;

	if (what == MLX5CTL_DV_TEXT_SOURCE && !path)
		return db->source;
	if (!path) {
		if (what == MLX5CTL_DV_TEXT_DESCRIPTION && db->descriptions)
			text = db->descriptions[layout - db->layouts];
	} else if (!layout_walk(layout, path, &target, &parent, &rest)) {
		note = layout_note(db, target.field);
		if (note && what == MLX5CTL_DV_TEXT_DESCRIPTION)
			text = note->description;
		else if (note && what == MLX5CTL_DV_TEXT_ACCESS)
			text = note->access;
		else if (note && what == MLX5CTL_DV_TEXT_SELECTOR)
			text = note->selector;
		else if (note && what == MLX5CTL_DV_TEXT_SELECTED_BY)
			text = note->selected_by;
	}
	/* The first string of a loaded database is the empty one. */
	return text ? db->strings + text : NULL;
}
