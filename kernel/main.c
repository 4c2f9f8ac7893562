// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * mlx5ctl: firmware debug contexts as uverbs objects of mlx5 ib devices.
 *
 * A request comes in through ib_uverbs to a method in uctx.c, exec.c or
 * umem.c. What it asks of firmware passes policy.c, and reaches firmware
 * through cmd.c.
 */
#include <linux/capability.h>
#include <linux/module.h>
#include <rdma/uverbs_ioctl.h>

#include "mlx5ctl.h"

const struct uapi_definition mlx5ctl_defs[] = {
	UAPI_DEF_CHAIN(mlx5ctl_uctx_defs),
	UAPI_DEF_CHAIN(mlx5ctl_umem_defs),
	{},
};

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

static int __init mlx5ctl_init(void)
{
	int err;

	err = mlx5ctl_dev_init();
	if (err)
		return err;
	err = mlx5ctl_attach_init();
	if (err)
		mlx5ctl_dev_exit();
	return err;
}

static void __exit mlx5ctl_exit(void)
{
	mlx5ctl_attach_exit();
	mlx5ctl_dev_exit();
	mlx5ctl_orphan_exit();
}

module_init(mlx5ctl_init);
module_exit(mlx5ctl_exit);
MODULE_AUTHOR("mlx5ctl contributors");
MODULE_DESCRIPTION("mlx5 firmware debug contexts over uverbs");
MODULE_LICENSE("Dual BSD/GPL");
