// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Firmware debug contexts as uverbs objects of mlx5 ib devices.
 *
 * A request comes in through ib_uverbs to a method in uctx.c, exec.c or
 * umem.c. What it asks of firmware passes policy.c, and reaches firmware
 * through cmd.c.
 */
#include "init.h"
#include "mlx5ctl.h"

const struct uapi_definition mlx5ctl_defs[] = {
	UAPI_DEF_CHAIN(mlx5ctl_uctx_defs),
	UAPI_DEF_CHAIN(mlx5ctl_umem_defs),
	{},
};

int mlx5ctl_init(void)
{
	return mlx5ctl_dev_init();
}

void mlx5ctl_exit(void)
{
	mlx5ctl_dev_exit();
	mlx5ctl_orphan_exit();
}
