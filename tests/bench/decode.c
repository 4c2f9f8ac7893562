// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What it costs to decode one reply of each capability type; needs no device. */
#include <stdio.h>
#include <stdlib.h>

#include "bench.h"

#define CAP_TYPES 0x40
#define TIMES 2000

static unsigned long fields;

static int count(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	unsigned long *seen = arg;

	*seen += item->kind == MLX5CTL_DV_ITEM_VALUE ||
		 item->kind == MLX5CTL_DV_ITEM_BYTES;
	return 0;
}

/* Every type that has a layout, as cap show decodes it. */
static void all_types(void *arg, unsigned int times)
{
	static uint8_t cap[MLX5CTL_DV_CAP_LEN];
	const struct mlx5ctl_dv_layout_decode_attr attr = {
		.visit = count,
		.arg = &fields,
	};
	const struct mlx5ctl_dv_layout *layout;

	(void)arg;
	while (times--) {
		fields = 0;
		for (uint16_t type = 0; type < CAP_TYPES; type++) {
			layout = mlx5ctl_dv_layout_of_cap(type);
			if (layout && mlx5ctl_dv_layout_decode(layout, cap, sizeof(cap),
							       &attr))
				exit(1);
		}
	}
}

int main(void)
{
	const struct variant variant = { "library", all_types, NULL, TIMES, 0 };

	compare("decode", "all capability types", &variant, 1);
	report("decode", "all capability types", "library", "fields", fields);
	return 0;
}
