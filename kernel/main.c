// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * mlx5ctl: firmware debug contexts as uverbs objects of mlx5 ib devices.
 *
 * A request comes in through ib_uverbs to a method in uctx.c, exec.c or
 * umem.c. What it asks of firmware passes policy.c, and reaches firmware
 * through cmd.c. This file, attach.c and mdev.c make a module of its own
 * of that; in the kernel's tree the files in intree/ take their place.
 */
#include <linux/module.h>
#include <rdma/uverbs_ioctl.h>

#include "attach.h"
#include "mlx5ctl.h"

const struct uapi_definition mlx5ctl_defs[] = {
	UAPI_DEF_CHAIN(mlx5ctl_uctx_defs),
	UAPI_DEF_CHAIN(mlx5ctl_umem_defs),
	{},
};

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
/*
 * Its ib client must be there before ours, see dev.c.  In newer kernels what we
 * call is in a module of its own, which alone would not bring it along.
 */
MODULE_SOFTDEP("pre: ib_uverbs");
#ifdef CONFIG_MLX5CTL_FOREIGN
/* The command looks for it in sysfs: see attach.c. */
MODULE_VERSION("DOCA-OFED");
#endif
MODULE_LICENSE("Dual BSD/GPL");
