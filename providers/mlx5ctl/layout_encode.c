// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Fields from text. */
#include <errno.h>
#include <string.h>

#include "layout.h"

/* A path in an assignment; longer ones name nothing. */
#define MAX_PATH 512

static int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

static bool is_hex(const char *text)
{
	return text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
}

static int parse_number(const char *text, uint64_t *value)
{
	unsigned int base = 10;

	if (is_hex(text)) {
		base = 16;
		text += 2;
	}
	if (!*text)
		return EINVAL;
	for (*value = 0; *text; text++) {
		int digit = digit_of(*text);

		if (digit < 0 || (unsigned int)digit >= base)
			return EINVAL;
		if (*value > (UINT64_MAX - digit) / base)
			return EOVERFLOW;
		*value = *value * base + digit;
	}
	return 0;
}

/* Hexadecimal of any length, its last digit into the last four bits. */
static int store_wide(void *buf, uint64_t bit, uint64_t bits, const char *text)
{
	size_t digits, i;

	if (!is_hex(text) || !text[2])
		return EINVAL;
	text += 2;
	digits = strlen(text);
	for (i = 0; i < digits; i++)
		if (digit_of(text[i]) < 0)
			return EINVAL;
	while (*text == '0' && digits > 1) {
		text++;
		digits--;
	}
	if (digits > (bits + 3) / 4 ||
	    (digits == (bits + 3) / 4 && (bits & 3) &&
	     digit_of(*text) >> (bits & 3)))
		return EOVERFLOW;
	for (i = 0; bits; i++) {
		unsigned int take = bits < 4 ? (unsigned int)bits : 4;

		bits -= take;
		layout_store(buf, bit + bits, take,
			     i < digits ? digit_of(text[digits - 1 - i]) : 0);
	}
	return 0;
}

/* "text" in quotes, from the first byte on, the rest cleared. */
static int store_string(void *buf, uint64_t bit, uint64_t bits,
			const char *text)
{
	size_t len = strlen(text), i;

	if (len < 2 || text[len - 1] != '"' || (bits & 7))
		return EINVAL;
	len -= 2;
	if (len > bits / 8)
		return EOVERFLOW;
	for (i = 0; i < bits / 8; i++)
		layout_store(buf, bit + i * 8, 8,
			     i < len ? (uint8_t)text[1 + i] : 0);
	return 0;
}

static int set_number(const struct layout_target *target, void *buf,
		      const char *text)
{
	uint64_t value;
	int ret;

	if (text[0] >= '0' && text[0] <= '9') {
		ret = parse_number(text, &value);
	} else if (target->field->enumeration) {
		ret = layout_enum_value(target->db,
					layout_enum(target->db, target->field),
					text, &value);
	} else {
		return EINVAL;
	}
	if (ret)
		return ret;
	if (target->bit_width < 64 && value >> target->bit_width)
		return EOVERFLOW;
	layout_store(buf, target->bit_offset, target->bit_width, value);
	return 0;
}

static int set_text(const struct mlx5ctl_dv_layout *layout, void *buf, size_t len,
		    const char *path, const char *text)
{
	const struct mlx5ctl_dv_layout *parent;
	struct layout_target target;
	const char *rest;
	bool array;
	uint64_t bits;
	int ret;

	ret = layout_walk(layout, path, &target, &parent, &rest);
	if (ret)
		return ret;
	ret = layout_extent(&target, len, &bits);
	if (ret)
		return ret;
	array = (target.field->flags & LAYOUT_ARRAY) && !target.indexed;
	if (target.field->nested)
		return EISDIR;
	if (!array && bits <= 64 && text[0] != '"')
		return set_number(&target, buf, text);

	/* A flexible array has no size that a number could fill. */
	if (!target.count)
		return EISDIR;
	if (text[0] == '"')
		return store_string(buf, target.bit_offset, bits, text);
	return store_wide(buf, target.bit_offset, bits, text);
}

int mlx5ctl_dv_layout_set_text(const struct mlx5ctl_dv_layout *layout, void *buf,
			       size_t len, const char *path, const char *text)
{
	int err = set_text(layout, buf, len, path, text);

	return err ? layout_fail(err, layout, path) : 0;
}

static int assign(const struct mlx5ctl_dv_layout *layout, void *buf, size_t len,
		  const char *assignment)
{
	const char *value = strchr(assignment, '=');
	char path[MAX_PATH];
	size_t path_len;

	if (!value)
		return layout_fail(EINVAL, layout, assignment);
	path_len = value - assignment;
	if (path_len >= sizeof(path))
		return layout_fail(ENOENT, layout, assignment);
	memcpy(path, assignment, path_len);
	path[path_len] = 0;
	return mlx5ctl_dv_layout_set_text(layout, buf, len, path, value + 1);
}

int mlx5ctl_dv_layout_encode(const struct mlx5ctl_dv_layout *layout, void *buf,
			     size_t len, const char *const *assignments,
			     size_t num, size_t *failed)
{
	size_t i;
	int ret;

	for (i = 0; i < num; i++) {
		ret = assign(layout, buf, len, assignments[i]);
		if (ret) {
			if (failed)
				*failed = i;
			return ret;
		}
	}
	return 0;
}
