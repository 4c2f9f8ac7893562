/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* What a fuzzer wants of an item that the decoder hands out. */
#ifndef FUZZ_ITEM_H
#define FUZZ_ITEM_H

#include <stdint.h>
#include <stdlib.h>

#include "mlx5ctl_layout.h"

/* A value is what its path gives too, and bytes lie in memory that may be read. */
static inline void check_item(const struct mlx5ctl_dv_layout_item *item,
			      const struct mlx5ctl_dv_layout *layout,
			      const uint8_t *buf, size_t len)
{
	uint64_t value, sum = 0;

	if (item->kind == MLX5CTL_DV_ITEM_VALUE) {
		if (mlx5ctl_dv_layout_get_u64(layout, buf, len, item->path, &value) ||
		    value != item->value)
			abort();
	} else if (item->kind == MLX5CTL_DV_ITEM_BYTES) {
		for (uint32_t i = 0; i < (item->bit_width + 7) / 8; i++)
			sum += item->data[i];
		if (sum > (uint64_t)item->bit_width * 255)
			abort();
	}
}

#endif
