/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Types as the kernel names them, above those that its user interface has. */
#ifndef MLX5CTL_POLICY_TYPES_H
#define MLX5CTL_POLICY_TYPES_H

#include_next <linux/types.h>
#include <stdbool.h>

typedef __u8 u8;
typedef __u16 u16;
typedef __u32 u32;
typedef __u64 u64;

#endif
