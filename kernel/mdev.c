// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The core device below an ib device, whose driver keeps it to itself. */
#include <linux/auxiliary_bus.h>

#include "compat.h"
#include "mlx5ctl.h"

/*
 * mlx5_ib's device is the auxiliary device mlx5_core.rdma (or .rdma-rep) below
 * the function. Others are there too, and only mlx5_core's are a mlx5_adev.
 */
static int mlx5ctl_is_rdma_adev(struct device *dev, mlx5ctl_match_data unused)
{
	return dev->bus && !strcmp(dev->bus->name, "auxiliary") &&
	       str_has_prefix(dev_name(dev), "mlx5_core.rdma");
}

/* NULL at first: the auxiliary device joins its parent's list late. */
struct mlx5_core_dev *mlx5ctl_find_mdev(struct ib_device *ibdev)
{
	struct mlx5_core_dev *mdev;
	struct device *child;

	child = device_find_child(ibdev->dev.parent, NULL, mlx5ctl_is_rdma_adev);
	if (!child)
		return NULL;
	mdev = container_of(child, struct mlx5_adev, adev.dev)->mdev;
	put_device(child);
	return mdev;
}
