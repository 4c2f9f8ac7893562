/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Numbers of commands and registers, and fields of an inbox. */
#ifndef MLX5CTL_POLICY_DRIVER_H
#define MLX5CTL_POLICY_DRIVER_H

#include <linux/kernel.h>
#include <stddef.h>

/* Made by buildlib/policy_names.py. */
#include "policy_names.h"

/* Where a reply has what is blanked: that it is blanked is all that is told. */
#define MLX5_BYTE_OFF(typ, fld) 1

#define MLX5_GET(typ, box, fld)                                               \
	get_bits(box, offsetof(struct mlx5_ifc_##typ##_bits, fld),            \
		 sizeof(((struct mlx5_ifc_##typ##_bits *)0)->fld))

/* A field does not go over the end of its dword. */
static inline u32 get_bits(const void *box, size_t offset, size_t width)
{
	u32 dword = be32toh(((const __be32 *)box)[offset / 32]);

	return dword >> (32 - offset % 32 - width) & (~0U >> (32 - width));
}

#endif
