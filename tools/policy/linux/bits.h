/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_POLICY_BITS_H
#define MLX5CTL_POLICY_BITS_H

#define BIT(nr) (1U << (nr))
#define GENMASK(high, low) (~0U >> (31 - (high)) & ~0U << (low))

#endif
