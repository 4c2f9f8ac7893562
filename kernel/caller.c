// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* What every method asks of its caller. */
#include <linux/capability.h>
#include <linux/security.h>
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

/*
 * What a scope asks for beyond that. It has to hold when a command is sent, not
 * only when the context was made: the file may have come to another process,
 * and the kernel may have been locked down since.
 */
int mlx5ctl_check_scope(u32 scope)
{
	switch (scope) {
	case MLX5CTL_SCOPE_CONFIGURATION:
	case MLX5CTL_SCOPE_DEBUG_READ_ONLY:
	case MLX5CTL_SCOPE_DEBUG_WRITE:
		return 0;
	case MLX5CTL_SCOPE_DEBUG_WRITE_FULL:
		if (!capable(CAP_SYS_RAWIO) ||
		    security_locked_down(LOCKDOWN_PCI_ACCESS))
			return -EPERM;
		return 0;
	default:
		return -EINVAL;
	}
}

/* Before each command in a context's name, and each umem. */
int mlx5ctl_check_uctx(const struct mlx5ctl_uctx *uctx)
{
	return uctx->lost ? -ETIMEDOUT : mlx5ctl_check_scope(uctx->scope);
}
