// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Decoded structures, as JSON and as lines. */
#include <endian.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"
#include "values.h"

/* Deeper than any structure of the PRM nests. */
#define MAX_DEPTH 32

struct json_stack {
	struct json_object *open[MAX_DEPTH];
	size_t depth;
};

static void put(struct json_stack *stack, const struct mlx5ctl_dv_layout_item *item,
		struct json_object *value)
{
	struct json_object *parent = stack->open[stack->depth];

	if (json_object_is_type(parent, json_type_array))
		json_object_array_add(parent, value);
	else
		json_object_object_add(parent, item->name, value);
}

static int to_json(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct json_stack *stack = arg;
	struct json_object *value;
	char *text;

	switch (item->kind) {
	case MLX5CTL_DV_ITEM_VALUE:
		put(stack, item, json_object_new_uint64(item->value));
		return 0;
	case MLX5CTL_DV_ITEM_BYTES:
		text = hex_string(item->data, (item->bit_width + 7) / 8);
		put(stack, item, text ? json_object_new_string(text) : NULL);
		free(text);
		return 0;
	case MLX5CTL_DV_ITEM_BEGIN:
	case MLX5CTL_DV_ITEM_BEGIN_ARRAY:
		if (stack->depth + 1 == MAX_DEPTH)
			return -1;
		value = item->kind == MLX5CTL_DV_ITEM_BEGIN ?
				json_object_new_object() :
				json_object_new_array();
		put(stack, item, value);
		stack->open[++stack->depth] = value;
		return 0;
	default:
		stack->depth--;
		return 0;
	}
}

struct json_object *fields_to_json(const struct mlx5ctl_dv_layout *layout,
				   const char *arm, const void *buf, size_t len)
{
	struct json_stack stack = { .open = { json_object_new_object() } };
	struct mlx5ctl_dv_layout_decode_attr attr = {
		.visit = to_json,
		.arg = &stack,
		.arms = &arm,
		.num_arms = !!arm,
	};

	mlx5ctl_dv_layout_decode(layout, buf, len, &attr);
	return stack.open[0];
}

static int flatten(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct json_object *object = arg;
	char *text;

	if (item->kind == MLX5CTL_DV_ITEM_VALUE) {
		add_number(object, item->path, item->value);
	} else if (item->kind == MLX5CTL_DV_ITEM_BYTES) {
		text = hex_string(item->data, (item->bit_width + 7) / 8);
		add_string(object, item->path, text ? text : "");
		free(text);
	}
	return 0;
}

/* Values by path. */
static struct json_object *flat_fields(const struct mlx5ctl_dv_layout *layout,
				       const char *arm, const void *buf, size_t len)
{
	struct json_object *object = json_object_new_object();
	struct mlx5ctl_dv_layout_decode_attr attr = {
		.visit = flatten,
		.arg = object,
		.arms = &arm,
		.num_arms = !!arm,
	};

	mlx5ctl_dv_layout_decode(layout, buf, len, &attr);
	return object;
}

/* What has no layout, word by word: "data[0x10]". */
static struct json_object *flat_words(const uint8_t *buf, size_t len)
{
	struct json_object *object = json_object_new_object();

	for (size_t i = 0; i + 4 <= len; i += 4) {
		char path[32];
		uint32_t word;

		memcpy(&word, buf + i, sizeof(word));
		snprintf(path, sizeof(path), "data[0x%zx]", i);
		add_number(object, path, be32toh(word));
	}
	return object;
}

struct json_object *flat_values(const struct mlx5ctl_dv_layout *layout, const char *arm,
				const void *buf, size_t len)
{
	return layout ? flat_fields(layout, arm, buf, len) : flat_words(buf, len);
}

static void add_change(struct json_object *array, const char *path,
		       const char *before_key, struct json_object *before,
		       const char *after_key, struct json_object *after)
{
	struct json_object *change = json_object_new_object();

	add_string(change, "field", path);
	json_object_object_add(change, before_key, json_object_get(before));
	json_object_object_add(change, after_key, json_object_get(after));
	json_object_array_add(array, change);
}

struct json_object *changed_values(struct json_object *before, struct json_object *after,
				   const char *before_key, const char *after_key)
{
	struct json_object *array = json_object_new_array();

	json_object_object_foreach(before, path, value) {
		struct json_object *now = json_object_object_get(after, path);

		if (!json_object_equal(value, now))
			add_change(array, path, before_key, value, after_key, now);
	}
	json_object_object_foreach(after, new_path, new_value)
		if (!json_object_object_get_ex(before, new_path, NULL))
			add_change(array, new_path, before_key, NULL, after_key,
				   new_value);
	return array;
}

struct json_object *changed_fields(const struct mlx5ctl_dv_layout *layout, const char *arm,
				   const void *before, const void *after, size_t len,
				   const char *before_key, const char *after_key)
{
	struct json_object *old = flat_values(layout, arm, before, len);
	struct json_object *new = flat_values(layout, arm, after, len);
	struct json_object *array = changed_values(old, new, before_key, after_key);

	json_object_put(old);
	json_object_put(new);
	return array;
}

/* Lines, or texts, of fields: characters of an array are one. */
struct line_style {
	const struct mlx5ctl_dv_layout *layout;
	const void *buf;
	size_t len;
	bool all;
	bool skip; /* elements of an array of characters */
	uint32_t depth; /* of that */
	int width; /* of the paths; 0 while it is being found out */
	struct json_object *texts;
};

static bool is_zero(const struct mlx5ctl_dv_layout_item *item)
{
	if (item->kind == MLX5CTL_DV_ITEM_VALUE)
		return !item->value;
	for (size_t i = 0; i < (item->bit_width + 7) / 8; i++)
		if (item->data[i])
			return false;
	return true;
}

/* Whether it is a field; the text is empty if there is none. */
static bool take_text(struct line_style *style, const struct mlx5ctl_dv_layout_item *item,
		      char text[VALUE_TEXT_MAX])
{
	*text = '\0';
	if (style->skip) {
		if (item->kind == MLX5CTL_DV_ITEM_END_ARRAY && item->depth == style->depth)
			style->skip = false;
		return false;
	}
	if (item->kind != MLX5CTL_DV_ITEM_VALUE && item->kind != MLX5CTL_DV_ITEM_BYTES &&
	    item->kind != MLX5CTL_DV_ITEM_BEGIN_ARRAY)
		return false;
	if (!value_text(style->layout, item, style->buf, style->len, text))
		*text = '\0';
	if (item->kind != MLX5CTL_DV_ITEM_BEGIN_ARRAY)
		return true;
	style->skip = *text;
	style->depth = item->depth;
	return style->skip;
}

static bool is_shown(const struct line_style *style, const struct mlx5ctl_dv_layout_item *item)
{
	return style->all || item->kind == MLX5CTL_DV_ITEM_BEGIN_ARRAY || !is_zero(item);
}

static int measure(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct line_style *style = arg;
	int len = strlen(item->path);
	char text[VALUE_TEXT_MAX];

	if (take_text(style, item, text) && is_shown(style, item) && len > style->width)
		style->width = len;
	return 0;
}

static int print_line(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct line_style *style = arg;
	unsigned long long value = item->value;
	char text[VALUE_TEXT_MAX];
	char *hex;

	if (!take_text(style, item, text) || !is_shown(style, item))
		return 0;
	printf("  %-*s  ", style->width, item->path);
	if (item->kind == MLX5CTL_DV_ITEM_VALUE && *text) {
		printf("%llu (%s)\n", value, text);
	} else if (*text) {
		printf("%s\n", text);
	} else if (item->kind == MLX5CTL_DV_ITEM_BYTES) {
		hex = hex_string(item->data, (item->bit_width + 7) / 8);
		printf("0x%s\n", hex ?: "");
		free(hex);
	} else if (item->bit_width >= 32) {
		printf("%llu (0x%llx)\n", value, value);
	} else {
		printf("%llu\n", value);
	}
	return 0;
}

static int add_text(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct line_style *style = arg;
	char text[VALUE_TEXT_MAX];
	size_t len;

	if (!take_text(style, item, text) || !*text)
		return 0;
	len = strlen(text);
	if (is_characters(text))
		json_object_object_add(style->texts, item->path,
				       json_object_new_string_len(text + 1, len - 2));
	else
		add_string(style->texts, item->path, text);
	return 0;
}

static void walk_lines(struct line_style *style, const char *arm,
		       int (*visit)(const struct mlx5ctl_dv_layout_item *item, void *arg))
{
	struct mlx5ctl_dv_layout_decode_attr attr = {
		.visit = visit,
		.arg = style,
		.arms = &arm,
		.num_arms = !!arm,
	};

	mlx5ctl_dv_layout_decode(style->layout, style->buf, style->len, &attr);
	style->skip = false;
}

int print_fields(const struct mlx5ctl_dv_layout *layout, const char *arm,
		 const void *buf, size_t len, bool all)
{
	struct line_style style = { .layout = layout, .buf = buf, .len = len, .all = all };

	walk_lines(&style, arm, measure);
	walk_lines(&style, arm, print_line);
	return EXIT_DONE;
}

struct json_object *fields_to_texts(const struct mlx5ctl_dv_layout *layout, const char *arm,
				    const void *buf, size_t len)
{
	struct line_style style = {
		.layout = layout,
		.buf = buf,
		.len = len,
		.texts = json_object_new_object(),
	};

	walk_lines(&style, arm, add_text);
	return style.texts;
}

static const struct column layout_columns[] = {
	{ NULL }, /* the name, by the caller's key */
	{ "number", "NUMBER", .number = true, .hex = true },
	{ "bytes", "BYTES", .number = true },
	{ "layout", "LAYOUT" },
};

#define NUM_LAYOUT_COLUMNS (sizeof(layout_columns) / sizeof(*layout_columns))

int print_layouts(const char *table, const char *key, const char *title, bool lower,
		  const struct mlx5ctl_dv_layout *(*layout_of)(uint16_t))
{
	struct column columns[NUM_LAYOUT_COLUMNS];
	struct json_object *array = json_object_new_array();
	const char *name;
	uint64_t number;

	memcpy(columns, layout_columns, sizeof(columns));
	columns[0] = (struct column){ key, title };
	for (uint32_t i = 0; !mlx5ctl_dv_enum_entry(table, i, &name, &number); i++) {
		const struct mlx5ctl_dv_layout *layout = layout_of(number);
		struct json_object *object = json_object_new_object();
		char *shown = lower ? lower_case(name) : strdup(name);

		add_string(object, key, shown ?: "");
		free(shown);
		add_number(object, "number", number);
		add_number(object, "bytes",
			   layout ? mlx5ctl_dv_layout_bits(layout) / 8 : 0);
		add_string(object, "layout",
			   layout ? mlx5ctl_dv_layout_name(layout) : "");
		json_object_array_add(array, object);
	}
	return print_table(array, columns, NUM_LAYOUT_COLUMNS);
}
