// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* What every method asks of its caller. */
#include <linux/capability.h>
#include <rdma/uverbs_ioctl.h>

#include "mlx5ctl.h"

/*
 * uverbs nodes are open to everybody and file descriptors travel, so every
 * method asks anew, and asks for the initial user namespace.
 */
int mlx5ctl_check_caller(const struct uverbs_attr_bundle *attrs)
{
	if (!capable(CAP_SYS_ADMIN))
		return -EPERM;
	return mlx5ctl_check_abi(attrs);
}

int mlx5ctl_check_abi(const struct uverbs_attr_bundle *attrs)
{
	u64 magic;
	int err;

	err = uverbs_copy_from(&magic, attrs, MLX5CTL_ATTR_ABI);
	if (err)
		return err;
	return magic == MLX5CTL_ABI_MAGIC ? 0 : -EINVAL;
}
