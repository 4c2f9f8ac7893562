/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* The uverbs transport: ib_uverbs and the mlx5ctl module. */
#ifndef MLX5CTL_UVERBS_H
#define MLX5CTL_UVERBS_H

#include "mlx5ctl.h"

/* Whether an open uverbs node leads to an mlx5 device with our objects: 0,
 * EPROTONOSUPPORT without them, EINVAL for another driver's device. Takes
 * nothing from the device and needs no privilege.
 */
int mlx5ctl_uverbs_probe(int fd);

/* Get the smallest verbs context for a node that was opened by us. */
int mlx5ctl_uverbs_get_context(int fd);

extern const struct mlx5ctl_transport_ops mlx5ctl_uverbs_ops;

#endif
