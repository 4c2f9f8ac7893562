// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Walking over a buffer, field by field. */
#include <errno.h>
#include <string.h>

#include "layout.h"

struct decoder {
	const struct mlx5ctl_dv_layout_decode_attr *attr;
	const struct layout_db *db;
	const char *selected;	/* by the structure around a union; or NULL */
	const uint8_t *buf;
	uint64_t bits;
	size_t path_len;
	uint32_t depth;
	char path[MLX5CTL_DV_PATH_MAX];
	uint8_t shifted[64];	/* the last wide field not at whole bytes */
};

static int decode_members(struct decoder *d,
			  const struct mlx5ctl_dv_layout *layout, uint64_t base,
			  uint64_t limit);

static int visit(struct decoder *d, struct mlx5ctl_dv_layout_item *item,
		 uint32_t kind)
{
	item->kind = kind;
	return d->attr->visit(item, d->attr->arg);
}

static int push_name(struct decoder *d, const char *name)
{
	size_t len = strlen(name), dot = d->path_len ? 1 : 0;

	if (d->path_len + dot + len >= sizeof(d->path))
		return ENAMETOOLONG;
	if (dot)
		d->path[d->path_len++] = '.';
	memcpy(d->path + d->path_len, name, len + 1);
	d->path_len += len;
	return 0;
}

static int push_index(struct decoder *d, uint32_t index)
{
	char digits[10];
	size_t len = 0;

	do {
		digits[len++] = (char)('0' + index % 10);
		index /= 10;
	} while (index);
	if (d->path_len + len + 2 >= sizeof(d->path))
		return ENAMETOOLONG;
	d->path[d->path_len++] = '[';
	while (len)
		d->path[d->path_len++] = digits[--len];
	d->path[d->path_len++] = ']';
	d->path[d->path_len] = 0;
	return 0;
}

static void pop_path(struct decoder *d, size_t len)
{
	d->path_len = len;
	d->path[len] = 0;
}

static const struct mlx5ctl_layout_field *
choose_arm(struct decoder *d, const struct mlx5ctl_dv_layout *layout)
{
	const struct mlx5ctl_layout_field *field;
	uint32_t i;

	for (i = 0; i < d->attr->num_arms; i++) {
		field = layout_member(layout, d->attr->arms[i],
				      strlen(d->attr->arms[i]));
		if (field)
			return field;
	}
	for (i = 0; d->selected && i < layout->num_fields; i++) {
		field = layout_fields(layout) + i;
		if (!strcmp(d->db->strings +
				    layout_note(d->db, field)->selected_by,
			    d->selected))
			return field;
	}
	return NULL;
}

/* The name of a selector's value; NULL: none of them, or cut off. */
static const char *read_selector(struct decoder *d,
				 const struct mlx5ctl_dv_layout *layout,
				 const struct mlx5ctl_layout_field *field,
				 uint64_t base)
{
	const struct layout_note *note = layout_note(d->db, field);
	const struct mlx5ctl_dv_layout *parent;
	struct layout_target target;
	const char *rest;

	if (!note || !note->selector)
		return NULL;
	if (layout_walk(layout, d->db->strings + note->selector, &target,
			&parent, &rest) ||
	    target.count != 1 || target.bit_width > 64 ||
	    !target.field->enumeration ||
	    base + target.bit_offset + target.bit_width > d->bits)
		return NULL;
	return layout_enum_name(d->db, layout_enum(d->db, target.field),
				layout_load(d->buf, base + target.bit_offset,
					    target.bit_width));
}

/* One element; item has its place. Cut off by the buffer: nothing. */
static int decode_element(struct decoder *d,
			  const struct mlx5ctl_layout_field *field,
			  struct mlx5ctl_dv_layout_item *item, uint64_t limit)
{
	uint64_t end = (uint64_t)item->bit_offset + item->bit_width;
	const struct mlx5ctl_dv_layout *nested = item->nested;
	int ret;

	/* A chosen arm of a union, or a structure, may be visited in part. */
	if (nested && (!layout_is_union(nested) || choose_arm(d, nested))) {
		if (item->bit_offset >= d->bits)
			return 0;
		ret = visit(d, item, MLX5CTL_DV_ITEM_BEGIN);
		if (ret)
			return ret;
		d->depth++;
		ret = decode_members(d, nested, item->bit_offset, limit);
		d->depth--;
		if (ret)
			return ret;
		return visit(d, item, MLX5CTL_DV_ITEM_END);
	}

	if (end > d->bits)
		return 0;
	if (item->bit_width <= 64 && !nested) {
		item->value = layout_load(d->buf, item->bit_offset,
					  item->bit_width);
		if (field->enumeration)
			item->enum_name = layout_enum_name(
				d->db, layout_enum(d->db, field), item->value);
		return visit(d, item, MLX5CTL_DV_ITEM_VALUE);
	}
	if (!((item->bit_offset | item->bit_width) & 7)) {
		item->data = d->buf + item->bit_offset / 8;
	} else {
		if (item->bit_width > sizeof(d->shifted) * 8)
			return ENOBUFS;
		layout_load_bytes(d->buf, item->bit_offset, item->bit_width,
				  d->shifted);
		item->data = d->shifted;
	}
	return visit(d, item, MLX5CTL_DV_ITEM_BYTES);
}

/* Elements of an array that begin before the buffer or the limit ends. */
static uint32_t elements(const struct decoder *d,
			 const struct mlx5ctl_layout_field *field,
			 uint64_t offset, uint64_t limit)
{
	uint64_t end = d->bits < limit ? d->bits : limit;
	uint64_t num;

	if (!field->width || offset >= end)
		return 0;
	num = (end - offset) / field->width;
	if (!(field->flags & LAYOUT_FLEXIBLE) && num > field->count)
		num = field->count;
	return (uint32_t)num;
}

static int decode_array(struct decoder *d,
			const struct mlx5ctl_layout_field *field,
			struct mlx5ctl_dv_layout_item *item, uint64_t limit)
{
	uint64_t offset = item->bit_offset;
	size_t path_len = d->path_len;
	struct mlx5ctl_dv_layout_item element;
	uint32_t i;
	int ret;

	item->count = elements(d, field, offset, limit);
	ret = visit(d, item, MLX5CTL_DV_ITEM_BEGIN_ARRAY);
	if (ret)
		return ret;
	d->depth++;
	for (i = 0; i < item->count; i++) {
		element = *item;
		element.depth = d->depth;
		element.index = i;
		element.bit_offset = (uint32_t)(offset + (uint64_t)i * field->width);
		ret = push_index(d, i);
		if (ret)
			return ret;
		ret = decode_element(d, field, &element,
				     element.bit_offset + field->width);
		if (ret)
			return ret;
		pop_path(d, path_len);
	}
	d->depth--;
	return visit(d, item, MLX5CTL_DV_ITEM_END_ARRAY);
}

static int decode_field(struct decoder *d, const struct mlx5ctl_dv_layout *layout,
			const struct mlx5ctl_layout_field *field,
			uint64_t base, uint64_t limit)
{
	uint64_t end = field->offset + (uint64_t)field->width * field->count;
	struct mlx5ctl_dv_layout_item item = {
		.depth = d->depth,
		.name = d->db->strings + field->name,
		.path = d->path,
		.nested = layout_nested(d->db, field),
		.index = -1,
		.count = 1,
		.bit_offset = (uint32_t)(base + field->offset),
		.bit_width = field->width,
	};
	const char *selected = d->selected;
	size_t path_len = d->path_len;
	int ret;

	if (base + field->offset >= d->bits)
		return 0;
	/* Only what comes last may reach beyond its own size. */
	if (!layout_is_union(layout) && end < layout->bits &&
	    !(field->flags & LAYOUT_FLEXIBLE) && base + end < limit)
		limit = base + end;
	ret = push_name(d, item.name);
	if (ret)
		return ret;
	d->selected = read_selector(d, layout, field, base);
	if (field->flags & LAYOUT_ARRAY)
		ret = decode_array(d, field, &item, limit);
	else
		ret = decode_element(d, field, &item, limit);
	d->selected = selected;
	pop_path(d, path_len);
	return ret;
}

static int decode_members(struct decoder *d,
			  const struct mlx5ctl_dv_layout *layout, uint64_t base,
			  uint64_t limit)
{
	const struct mlx5ctl_layout_field *fields = layout_fields(layout);
	unsigned int i;
	int ret;

	if (layout_is_union(layout)) {
		const struct mlx5ctl_layout_field *arm = choose_arm(d, layout);

		return arm ? decode_field(d, layout, arm, base, limit) : 0;
	}
	for (i = 0; i < layout->num_fields; i++) {
		if (fields[i].flags & LAYOUT_ALTERNATIVE)
			continue;
		ret = decode_field(d, layout, fields + i, base, limit);
		if (ret)
			return ret;
	}
	return 0;
}

int mlx5ctl_dv_layout_decode(const struct mlx5ctl_dv_layout *layout,
			     const void *buf, size_t len,
			     const struct mlx5ctl_dv_layout_decode_attr *attr)
{
	struct decoder d = {
		.attr = attr,
		.db = layout_db_of(layout),
		.buf = buf,
	};

	if (attr->comp_mask || attr->reserved || !attr->visit)
		return layout_fail(EINVAL, layout, NULL);
	/* Offsets are 32 bits; no mailbox comes near. */
	d.bits = (uint64_t)(len < UINT32_MAX / 8 ? len : UINT32_MAX / 8) * 8;
	return decode_members(&d, layout, 0, UINT64_MAX);
}
