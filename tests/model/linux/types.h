/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* Kernel types for the kernel's policy, beside those of the firmware model. */
#ifndef MODEL_LINUX_TYPES_H
#define MODEL_LINUX_TYPES_H

#include <errno.h>

#include "port.h"

typedef u8 __u8;
typedef u16 __u16;
typedef u32 __u32;
typedef u64 __u64;
/* Newer kernels' headers, which the C library's sched.h includes, want these too. */
typedef int32_t __s32;
typedef int64_t __s64;
#define __aligned_u64 u64 __attribute__((aligned(8)))

#define GENMASK(high, low) (~0U >> (31 - (high)) & ~0U << (low))
#define upper_32_bits(value) ((u32)((value) >> 32))
#define lower_32_bits(value) ((u32)(value))

#endif
