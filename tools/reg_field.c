// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>

#include "mlx5ctl.h"

uint64_t get_reg_field(uint16_t id, const uint8_t data[REG_ROOM], const char *field)
{
	uint64_t value = 0;

	mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_of_register(id), data, REG_ROOM, field, &value);
	return value;
}

bool get_halves(const struct mlx5ctl_dv_layout *layout, const void *box, size_t len, const char *path,
		uint64_t *value)
{
	char half[MLX5CTL_DV_PATH_MAX];
	uint64_t high, low;

	snprintf(half, sizeof(half), "%s_high", path);
	if (mlx5ctl_dv_layout_get_u64(layout, box, len, half, &high))
		return false;
	snprintf(half, sizeof(half), "%s_low", path);
	if (mlx5ctl_dv_layout_get_u64(layout, box, len, half, &low))
		return false;
	*value = high << 32 | low;
	return true;
}

uint64_t get_reg_halves(uint16_t id, const uint8_t data[REG_ROOM], const char *path)
{
	uint64_t value = 0;

	get_halves(mlx5ctl_dv_layout_of_register(id), data, REG_ROOM, path, &value);
	return value;
}

void set_reg_field(uint16_t id, uint8_t data[REG_ROOM], const char *field, uint64_t value)
{
	mlx5ctl_dv_layout_set_u64(mlx5ctl_dv_layout_of_register(id), data, REG_ROOM, field, value);
}

size_t reg_bytes(uint16_t id)
{
	return mlx5ctl_dv_layout_bits(mlx5ctl_dv_layout_of_register(id)) / 8;
}
