/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_DEVICE_H
#define MLX5CTL_DEVICE_H

#include "mlx5ctl.h"

struct mlx5ctl_dv_device {
	struct mlx5ctl_dv_device_attr attr;
};

/* Open the uverbs node of a device: a file descriptor, or -1 with errno. */
int mlx5ctl_open_node(const char *uverbs);

/* The list of the devices that NAME, as a user writes it, is: one, or none, or
 * more for a function that has several. No other device is looked at.
 */
struct mlx5ctl_dv_device **mlx5ctl_find_device(const char *name);

#endif
