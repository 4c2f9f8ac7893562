// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The memory of a umem object, and what becomes of its pages when firmware
 * will not or cannot say that it is done with them.
 *
 * A page that a device may still write must not go back to the system. So an
 * object is allocated as a managed resource of its PCI function, in nobody's
 * list: if its destruction fails it joins the function's list, which cannot
 * fail, and the driver core releases it after mlx5_core's remove has disabled
 * the device. That of a sub-function waits for its parent, since there is no
 * DMA of its own to turn off.
 */
#include <linux/module.h>
#include <linux/rcupdate.h>
#include <linux/slab.h>

#include "mlx5ctl.h"

/* An orphan was released since the module was loaded. */
static bool mlx5ctl_released;

int mlx5ctl_pin_charge(struct mlx5ctl_umem *umem, u64 bytes)
{
	struct mlx5ctl_uctx *uctx = umem->uctx;
	struct mlx5ctl_fn *fn = umem->fn;
	int err = 0;

	mutex_lock(&fn->lock);
	if (bytes > MLX5CTL_MAX_PINNED_UCTX - uctx->pinned ||
	    bytes > MLX5CTL_MAX_PINNED_FN - fn->pinned) {
		err = -ENOSPC;
	} else {
		uctx->pinned += bytes;
		fn->pinned += bytes;
		umem->pinned = bytes;
	}
	mutex_unlock(&fn->lock);
	return err;
}

/* An orphan has left its context, but still counts for its function. */
void mlx5ctl_pin_uncharge(struct mlx5ctl_umem *umem)
{
	mutex_lock(&umem->fn->lock);
	if (umem->uctx)
		umem->uctx->pinned -= umem->pinned;
	umem->fn->pinned -= umem->pinned;
	mutex_unlock(&umem->fn->lock);
}

/* Runs when the function's driver is gone: no DMA can come any more. */
static void mlx5ctl_orphan_release(struct device *dev, void *res)
{
	struct mlx5ctl_umem *umem = res;

	dev_notice(dev, "mlx5ctl: %llu bytes of an orphaned umem of %s released\n",
		   umem->pinned, umem->fn->name);
	ib_umem_release(umem->umem);
	mlx5ctl_pin_uncharge(umem);
	mutex_lock(&umem->fn->lock);
	umem->fn->num_orphans--;
	mutex_unlock(&umem->fn->lock);
	put_device(&umem->ibdev->dev);
	WRITE_ONCE(mlx5ctl_released, true);
	module_put(THIS_MODULE);
}

/*
 * Where an orphan was the last to hold the module, its release still has to
 * return from here: wait until no task is anywhere in our code.
 */
void mlx5ctl_orphan_exit(void)
{
	if (READ_ONCE(mlx5ctl_released))
		synchronize_rcu_tasks();
}

struct mlx5ctl_umem *mlx5ctl_umem_alloc(struct mlx5ctl_uctx *uctx)
{
	struct mlx5ctl_umem *umem;

	umem = devres_alloc(mlx5ctl_orphan_release, sizeof(*umem), GFP_KERNEL_ACCOUNT);
	if (!umem)
		return NULL;
	umem->uctx = uctx;
	umem->fn = uctx->dev->fn;
	umem->ibdev = uctx->dev->ibdev;
	return umem;
}

void mlx5ctl_umem_free(struct mlx5ctl_umem *umem)
{
	devres_free(umem);
}

void mlx5ctl_umem_orphan(struct mlx5ctl_umem *umem)
{
	struct device *dev = &umem->uctx->dev->mdev->pdev->dev;
	struct mlx5ctl_fn *fn = umem->fn;
	u32 num;

	/* The device that we are attached to holds the module until now. */
	__module_get(THIS_MODULE);
	get_device(&umem->ibdev->dev);
	mutex_lock(&fn->lock);
	umem->uctx->pinned -= umem->pinned;
	umem->uctx = NULL;
	num = ++fn->num_orphans;
	mutex_unlock(&fn->lock);
	dev_warn(dev,
		 "mlx5ctl: firmware may still write a umem of %llu bytes; its pages stay pinned until the driver is unbound (%u such umems of %s)\n",
		 umem->pinned, num, fn->name);
	devres_add(dev, umem);
}
