/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* The fwctl transport: Linux's own firmware interface, since 6.15. */
#ifndef MLX5CTL_FWCTL_H
#define MLX5CTL_FWCTL_H

#include "mlx5ctl.h"

extern const struct mlx5ctl_transport_ops mlx5ctl_fwctl_ops;

/* Open a node ("fwctl0"), which creates a debug context in firmware; NULL with
 * errno and the last status.
 */
struct mlx5ctl_dv_context *mlx5ctl_fwctl_open(const char *node);

#endif
