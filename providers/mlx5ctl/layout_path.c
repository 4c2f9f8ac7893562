// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Following paths, and reading and writing what they lead to. */
#include <errno.h>
#include <string.h>

#include "layout.h"

/* Offsets of array elements stay below this, so that sums can not wrap. */
#define MAX_INDEX UINT32_MAX

const struct mlx5ctl_layout_field *
layout_member(const struct mlx5ctl_dv_layout *layout, const char *name,
	      size_t len)
{
	const struct layout_db *db = layout_db_of(layout);
	const struct mlx5ctl_layout_field *fields = layout_fields(layout);
	const uint16_t *order = db->order + layout->first_field;
	unsigned int low = 0, high = layout->num_fields;

	while (low < high) {
		unsigned int mid = (low + high) / 2;
		const char *other = db->strings + fields[order[mid]].name;
		int diff = strncmp(name, other, len);

		if (!diff && other[len])
			diff = -1;
		if (!diff)
			return fields + order[mid];
		if (diff < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return NULL;
}

/* "[12]": 0 with *next behind it. Decimal or 0x hexadecimal. */
static int parse_index(const char *text, uint64_t *index, const char **next)
{
	unsigned int base = 10, digits = 0;

	if (*text++ != '[')
		return EINVAL;
	if (text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
		base = 16;
		text += 2;
	}
	for (*index = 0; *text != ']'; text++, digits++) {
		unsigned int digit;

		if (*text >= '0' && *text <= '9')
			digit = *text - '0';
		else if (base == 16 && *text >= 'a' && *text <= 'f')
			digit = *text - 'a' + 10;
		else if (base == 16 && *text >= 'A' && *text <= 'F')
			digit = *text - 'A' + 10;
		else
			return EINVAL;
		*index = *index * base + digit;
		if (*index > MAX_INDEX)
			return ERANGE;
	}
	*next = text + 1;
	return digits ? 0 : EINVAL;
}

int layout_walk(const struct mlx5ctl_dv_layout *layout, const char *path,
		struct layout_target *target,
		const struct mlx5ctl_dv_layout **parent, const char **rest)
{
	uint64_t base = 0, limit = UINT64_MAX;

	for (;;) {
		size_t len = strcspn(path, ".[]");
		const struct mlx5ctl_layout_field *field;
		uint64_t index, end;
		int ret;

		*parent = layout;
		*rest = path;
		if (!len)
			return EINVAL;
		field = layout_member(layout, path, len);
		if (!field)
			return ENOENT;

		/* What follows a member is the next member's, not an array's. */
		end = field->offset + (uint64_t)field->width * field->count;
		if (!layout_is_union(layout) && end < layout->bits &&
		    !(field->flags & LAYOUT_FLEXIBLE) && base + end < limit)
			limit = base + end;
		*target = (struct layout_target) {
			.db = layout_db_of(layout),
			.field = field,
			.bit_offset = base + field->offset,
			.limit = limit,
			.bit_width = field->width,
			.count = field->count,
		};
		path += len;
		if (*path == '[') {
			if (!(field->flags & LAYOUT_ARRAY))
				return EINVAL;
			ret = parse_index(path, &index, &path);
			if (ret)
				return ret;
			if (!(field->flags & LAYOUT_FLEXIBLE) &&
			    index >= field->count)
				return ERANGE;
			target->bit_offset += index * field->width;
			target->count = 1;
			target->indexed = true;
			if (target->bit_offset + field->width > limit)
				return ERANGE;
			if (target->bit_offset + field->width > UINT32_MAX)
				return ERANGE;
		}
		if (!*path)
			return 0;
		if (*path++ != '.')
			return EINVAL;
		layout = layout_nested(target->db, field);
		if (!layout || ((field->flags & LAYOUT_ARRAY) &&
				!target->indexed))
			return EINVAL;
		base = target->bit_offset;
	}
}

int layout_extent(const struct layout_target *target, size_t len,
		  uint64_t *bits)
{
	uint64_t end = (uint64_t)len * 8;

	if (target->count) {
		*bits = (uint64_t)target->bit_width * target->count;
	} else {
		if (target->limit < end)
			end = target->limit;
		if (target->bit_offset > end || !target->bit_width)
			return ERANGE;
		*bits = end - target->bit_offset;
		*bits -= *bits % target->bit_width;
	}
	if (target->bit_offset + *bits > (uint64_t)len * 8)
		return ERANGE;
	return 0;
}

uint64_t layout_load(const uint8_t *buf, uint64_t bit, uint32_t width)
{
	uint64_t value = 0;

	while (width) {
		unsigned int skip = bit & 7;
		unsigned int take = 8 - skip < width ? 8 - skip : width;
		unsigned int byte = buf[bit / 8] & (0xff >> skip);

		value = value << take | byte >> (8 - skip - take);
		bit += take;
		width -= take;
	}
	return value;
}

void layout_store(uint8_t *buf, uint64_t bit, uint32_t width, uint64_t value)
{
	while (width) {
		unsigned int skip = bit & 7;
		unsigned int take = 8 - skip < width ? 8 - skip : width;
		unsigned int shift = 8 - skip - take;
		unsigned int mask = (0xff >> (8 - take)) << shift;
		uint64_t bits = value >> (width - take) << shift;

		buf[bit / 8] = (uint8_t)((buf[bit / 8] & ~mask) | (bits & mask));
		bit += take;
		width -= take;
	}
}

void layout_load_bytes(const uint8_t *buf, uint64_t bit, uint64_t width,
		       uint8_t *to)
{
	unsigned int odd = width & 7;

	if (odd) {
		*to++ = (uint8_t)layout_load(buf, bit, odd);
		bit += odd;
		width -= odd;
	}
	if (!(bit & 7)) {
		memcpy(to, buf + bit / 8, width / 8);
		return;
	}
	for (; width; width -= 8, bit += 8)
		*to++ = (uint8_t)layout_load(buf, bit, 8);
}

void layout_store_bytes(uint8_t *buf, uint64_t bit, uint64_t width,
			const uint8_t *from)
{
	unsigned int odd = width & 7;

	if (odd) {
		layout_store(buf, bit, odd, *from++);
		bit += odd;
		width -= odd;
	}
	for (; width; width -= 8, bit += 8)
		layout_store(buf, bit, 8, *from++);
}

static int find_target(const struct mlx5ctl_dv_layout *layout, size_t len,
		       const char *path, struct layout_target *target,
		       uint64_t *bits)
{
	const struct mlx5ctl_dv_layout *parent;
	const char *rest;
	int ret;

	ret = layout_walk(layout, path, target, &parent, &rest);
	if (ret)
		return ret;
	return layout_extent(target, len, bits);
}

static int find_number(const struct mlx5ctl_dv_layout *layout, size_t len,
		       const char *path, struct layout_target *target)
{
	uint64_t bits;
	int ret;

	ret = find_target(layout, len, path, target, &bits);
	if (ret)
		return ret;
	if (target->field->nested ||
	    ((target->field->flags & LAYOUT_ARRAY) && !target->indexed))
		return EISDIR;
	return bits > 64 ? EOVERFLOW : 0;
}

int mlx5ctl_dv_layout_get_u64(const struct mlx5ctl_dv_layout *layout,
			      const void *buf, size_t len, const char *path,
			      uint64_t *value)
{
	struct layout_target target;
	int ret;

	ret = find_number(layout, len, path, &target);
	if (ret)
		return layout_fail(ret, layout, path);
	*value = layout_load(buf, target.bit_offset, target.bit_width);
	return 0;
}

int mlx5ctl_dv_layout_set_u64(const struct mlx5ctl_dv_layout *layout, void *buf,
			      size_t len, const char *path, uint64_t value)
{
	struct layout_target target;
	int ret;

	ret = find_number(layout, len, path, &target);
	if (ret)
		return layout_fail(ret, layout, path);
	if (target.bit_width < 64 && value >> target.bit_width)
		return layout_fail(EOVERFLOW, layout, path);
	layout_store(buf, target.bit_offset, target.bit_width, value);
	return 0;
}

/* Where an element of a field begins, in bits. */
static int element(const struct mlx5ctl_dv_layout_field *field, uint32_t index,
		   size_t len, uint64_t *bit)
{
	if (field->nested)
		return EISDIR;
	if (field->bit_width > 64)
		return EOVERFLOW;
	*bit = field->bit_offset + (uint64_t)index * field->bit_width;
	if ((field->count != MLX5CTL_DV_COUNT_FLEXIBLE && index >= field->count) ||
	    *bit + field->bit_width > (uint64_t)len * 8)
		return ERANGE;
	return 0;
}

int mlx5ctl_dv_layout_read_field(const struct mlx5ctl_dv_layout_field *field,
				 uint32_t index, const void *buf, size_t len,
				 uint64_t *value)
{
	uint64_t bit;
	int ret;

	ret = element(field, index, len, &bit);
	if (ret)
		return layout_fail_field(ret, field);
	*value = layout_load(buf, bit, field->bit_width);
	return 0;
}

int mlx5ctl_dv_layout_write_field(const struct mlx5ctl_dv_layout_field *field,
				  uint32_t index, void *buf, size_t len,
				  uint64_t value)
{
	uint64_t bit;
	int ret;

	ret = element(field, index, len, &bit);
	if (!ret && field->bit_width < 64 && value >> field->bit_width)
		ret = EOVERFLOW;
	if (ret)
		return layout_fail_field(ret, field);
	layout_store(buf, bit, field->bit_width, value);
	return 0;
}

int mlx5ctl_dv_layout_get_bytes(const struct mlx5ctl_dv_layout *layout,
				const void *buf, size_t len, const char *path,
				void *data, size_t *size)
{
	struct layout_target target;
	size_t room = *size;
	uint64_t bits;
	int ret;

	ret = find_target(layout, len, path, &target, &bits);
	if (ret)
		return layout_fail(ret, layout, path);
	*size = (bits + 7) / 8;
	if (*size > room)
		return layout_fail(EOVERFLOW, layout, path);
	if (bits)
		layout_load_bytes(buf, target.bit_offset, bits, data);
	return 0;
}

int mlx5ctl_dv_layout_set_bytes(const struct mlx5ctl_dv_layout *layout, void *buf,
				size_t len, const char *path, const void *data,
				size_t size)
{
	struct layout_target target;
	uint64_t bits;
	int ret;

	ret = find_target(layout, len, path, &target, &bits);
	if (ret)
		return layout_fail(ret, layout, path);
	/* What a flexible array has no more elements for is left alone. */
	if (!target.count && size <= bits / 8)
		bits = (uint64_t)size * 8;
	if (size != (bits + 7) / 8)
		return layout_fail(size > (bits + 7) / 8 ? EOVERFLOW : EINVAL,
				   layout, path);
	if ((bits & 7) && ((const uint8_t *)data)[0] >> (bits & 7))
		return layout_fail(EOVERFLOW, layout, path);
	if (bits)
		layout_store_bytes(buf, target.bit_offset, bits, data);
	return 0;
}
