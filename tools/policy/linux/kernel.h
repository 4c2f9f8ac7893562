/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_POLICY_KERNEL_H
#define MLX5CTL_POLICY_KERNEL_H

#include <endian.h>
#include <errno.h>
#include <linux/types.h>

#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))
#define min_t(type, a, b) ((type)(a) < (type)(b) ? (type)(a) : (type)(b))
#define max_t(type, a, b) ((type)(a) > (type)(b) ? (type)(a) : (type)(b))
#define upper_32_bits(value) ((u32)((value) >> 32))
#define lower_32_bits(value) ((u32)(value))
#define be32_to_cpu(value) be32toh(value)
#define cpu_to_be32(value) htobe32(value)

#endif
