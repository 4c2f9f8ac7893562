/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* What every inbox and outbox begins with; mlx5_ifc.h has it per command. */
#ifndef MLX5CTL_BOX_H
#define MLX5CTL_BOX_H

#include <linux/mlx5/driver.h>
#include <linux/types.h>

#include "policy_ops.h"

struct mlx5_ifc_mlx5ctl_in_bits {
	u8 opcode[0x10];
	u8 uid[0x10];

	u8 vhca_tunnel_id[0x10];
	u8 op_mod[0x10];

	u8 reserved_at_40[0x10];
	u8 register_id[0x10];

	u8 reserved_at_60[0x20];
};

struct mlx5_ifc_mlx5ctl_out_bits {
	u8 status[0x8];
	u8 reserved_at_8[0x18];

	u8 syndrome[0x20];

	u8 reserved_at_40[0x40];
};

/* Both forms of a register access have their register id in the same place. */
static inline bool mlx5ctl_is_register(u16 opcode)
{
	return opcode == MLX5_CMD_OP_ACCESS_REG || opcode == OP_ACCESS_REG_USER;
}

#endif
