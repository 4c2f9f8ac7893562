// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>

#include "mlx5ctl.h"

#define PATH_ROOM 128

uint64_t get_reg_field(uint16_t id, const uint8_t data[REG_ROOM], const char *field)
{
	uint64_t value = 0;

	mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_of_register(id), data, REG_ROOM, field, &value);
	return value;
}

uint64_t get_reg_halves(uint16_t id, const uint8_t data[REG_ROOM], const char *path)
{
	char half[PATH_ROOM];
	uint64_t high;

	snprintf(half, sizeof(half), "%s_high", path);
	high = get_reg_field(id, data, half);
	snprintf(half, sizeof(half), "%s_low", path);
	return high << 32 | get_reg_field(id, data, half);
}

void set_reg_field(uint16_t id, uint8_t data[REG_ROOM], const char *field, uint64_t value)
{
	mlx5ctl_dv_layout_set_u64(mlx5ctl_dv_layout_of_register(id), data, REG_ROOM, field, value);
}

size_t reg_bytes(uint16_t id)
{
	return mlx5ctl_dv_layout_bits(mlx5ctl_dv_layout_of_register(id)) / 8;
}
