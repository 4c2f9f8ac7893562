/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* What mlx5_ib calls of its debug contexts, whether they are built or not. */
#ifndef MLX5_IB_CTL_INIT_H
#define MLX5_IB_CTL_INIT_H

#include <rdma/uverbs_ioctl.h>

#ifdef CONFIG_MLX5_INFINIBAND_CTL
extern const struct uapi_definition mlx5ctl_defs[];

int mlx5ctl_init(void);
void mlx5ctl_exit(void);
#else
static const struct uapi_definition mlx5ctl_defs[] = { {} };

static inline int mlx5ctl_init(void)
{
	return 0;
}

static inline void mlx5ctl_exit(void)
{
}
#endif

#endif
