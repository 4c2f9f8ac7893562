/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* Between main.c and attach.c: our definitions in another driver's device. */
#ifndef MLX5CTL_ATTACH_H
#define MLX5CTL_ATTACH_H

#include <rdma/uverbs_ioctl.h>

extern const struct uapi_definition mlx5ctl_defs[];

int mlx5ctl_attach_init(void);
void mlx5ctl_attach_exit(void);

#endif
