// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The core device below an ib device. */
#include "../mlx5_ib.h"
#include "mlx5ctl.h"

struct mlx5_core_dev *mlx5ctl_find_mdev(struct ib_device *ibdev)
{
	return to_mdev(ibdev)->mdev;
}
