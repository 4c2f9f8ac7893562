// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Any path, any text, any buffer: the layout calls stay inside it, and what
 * they say of it agrees.
 *
 * Input: layout number (2 bytes), length of a path (1), the path, length of a
 * text (1), the text, and the buffer.
 */
#include <stdlib.h>
#include <string.h>

#include "item.h"
#include "mlx5ctl_layout.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct input {
	const uint8_t *data;
	size_t size;
};

static uint8_t take_byte(struct input *in)
{
	if (!in->size)
		return 0;
	in->size--;
	return *in->data++;
}

/* A string in memory of its own, so that a step beyond it is seen. */
static char *take_string(struct input *in)
{
	size_t len = take_byte(in);
	char *string;

	if (len > in->size)
		len = in->size;
	string = malloc(len + 1);
	if (!string)
		abort();
	memcpy(string, in->data, len);
	string[len] = 0;
	in->data += len;
	in->size -= len;
	return string;
}

static const struct mlx5ctl_dv_layout *take_layout(struct input *in)
{
	static const struct mlx5ctl_dv_layout *layouts[4096];
	static size_t num;
	const struct mlx5ctl_dv_layout *layout = NULL;
	unsigned int index = take_byte(in);

	if (!num)
		while ((layout = mlx5ctl_dv_layout_next(layout)))
			layouts[num++] = layout;
	return layouts[(index << 8 | take_byte(in)) % num];
}

struct view {
	const struct mlx5ctl_dv_layout *layout;
	const uint8_t *buf;
	size_t len;
	size_t visits;
};

static int visit(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct view *view = arg;

	/* No buffer has more than a visit a bit, and four a structure. */
	if (view->visits++ > view->len * 32 + 10000)
		abort();
	if (strlen(item->path) >= MLX5CTL_DV_PATH_MAX)
		abort();
	check_item(item, view->layout, view->buf, view->len);
	return 0;
}

static void read_and_write(const struct mlx5ctl_dv_layout *layout, uint8_t *buf,
			   size_t len, const char *path)
{
	static uint8_t bytes[1 << 16];
	size_t size = sizeof(bytes);
	uint64_t value, again;

	if (!mlx5ctl_dv_layout_get_u64(layout, buf, len, path, &value)) {
		if (mlx5ctl_dv_layout_set_u64(layout, buf, len, path, value) ||
		    mlx5ctl_dv_layout_get_u64(layout, buf, len, path,
					      &again) || again != value)
			abort();
	}
	if (!mlx5ctl_dv_layout_get_bytes(layout, buf, len, path, bytes,
					 &size) &&
	    mlx5ctl_dv_layout_set_bytes(layout, buf, len, path, bytes, size))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	const struct mlx5ctl_dv_layout *layout = take_layout(&in);
	char *path = take_string(&in), *text = take_string(&in);
	size_t len = in.size;
	uint8_t *buf = malloc(len ? len : 1);
	struct view view = { layout, buf, len, 0 };
	const char *const words[] = { path, text };
	struct mlx5ctl_dv_layout_decode_attr attr = {
		.visit = visit,
		.arg = &view,
		.arms = words,
		.num_arms = 2,
	};
	struct mlx5ctl_dv_layout_field field = {};
	const char *name;
	uint64_t value;
	size_t failed;

	if (!buf)
		abort();
	memcpy(buf, in.data, len);

	mlx5ctl_dv_layout_find(path);
	mlx5ctl_dv_layout_suggest(NULL, path);
	mlx5ctl_dv_layout_suggest(layout, path);
	mlx5ctl_dv_layout_find_field(layout, path, &field);
	read_and_write(layout, buf, len, path);
	mlx5ctl_dv_layout_set_text(layout, buf, len, path, text);
	mlx5ctl_dv_layout_encode(layout, buf, len, words, 2, &failed);
	mlx5ctl_dv_layout_decode(layout, buf, len, &attr);
	name = mlx5ctl_dv_enum_name(path, len);
	if (name && (mlx5ctl_dv_enum_value(path, name, &value) || value != len))
		abort();
	mlx5ctl_dv_enum_value(path, text, &value);
	mlx5ctl_dv_enum_suggest(path, text);
	mlx5ctl_dv_enum_next(path);

	free(buf);
	free(text);
	free(path);
	return 0;
}
