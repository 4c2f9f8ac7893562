// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Any file as a register database: whatever it says of sizes, what it makes of
 * a buffer stays in the buffer, says the same twice, and comes to an end.
 */
#include <stdlib.h>
#include <string.h>

#include "adb.h"
#include "item.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define BYTES 512

struct view {
	const struct mlx5ctl_dv_layout *layout;
	const uint8_t *buf;
	size_t len;
	size_t visits;
};

static int visit(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct view *view = arg;

	/* A visit a bit and two a structure or an array, at each depth. */
	if (view->visits++ > view->len * 8 * 5 * (ADB_MAX_DEPTH + 1))
		abort();
	check_item(item, view->layout, view->buf, view->len);
	return 0;
}

static void decode(const struct mlx5ctl_dv_layout *layout, size_t len)
{
	uint8_t *buf = malloc(len ? len : 1);
	struct view view = { layout, buf, len, 0 };
	struct mlx5ctl_dv_layout_decode_attr attr = { .visit = visit, .arg = &view };

	if (!buf)
		abort();
	for (size_t i = 0; i < len; i++)
		buf[i] = i & 1 ? i >> 1 : 0;
	mlx5ctl_dv_layout_decode(layout, buf, len, &attr);
	free(buf);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mlx5ctl_dv_layout_field field = {};
	struct adb adb = {};
	struct adb_db *db;

	if (!adb_parse(&adb, (const char *)data, size) && !adb_tables(&adb, &db)) {
		if (layout_add_db(&db->db, db->layouts))
			abort();
		for (unsigned int i = 0; i < db->db.num_layouts; i++) {
			const struct mlx5ctl_dv_layout *layout = &db->layouts[i];

			for (uint32_t j = 0; j < layout->num_fields; j++) {
				if (mlx5ctl_dv_layout_field(layout, j, &field))
					abort();
				mlx5ctl_dv_layout_text(layout, field.name,
						       MLX5CTL_DV_TEXT_DESCRIPTION);
			}
			decode(layout, BYTES);
			decode(layout, 7);
		}
		layout_forget_db();
		adb_free_tables(db);
	}
	adb_free(&adb);
	return 0;
}
