// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * What we keep per ib device and per PCI function.
 *
 * An ib client, registered after the one of ib_uverbs, hears of a removal
 * before ib_uverbs starts to wait for our methods: those that wait for a
 * command slot are told to give up.
 */
#include <linux/slab.h>

#include "compat.h"
#include "mlx5ctl.h"

static LIST_HEAD(mlx5ctl_functions);
static DEFINE_MUTEX(mlx5ctl_functions_lock);

static struct ib_client mlx5ctl_client;

static int mlx5ctl_client_add(struct ib_device *ibdev)
{
	struct mlx5ctl_dev *dev;

	if (ibdev->ops.driver_id != RDMA_DRIVER_MLX5)
		return -EOPNOTSUPP;
	dev = mlx5ctl_kzalloc_obj(*dev, GFP_KERNEL);
	if (!dev)
		return -ENOMEM;
	kref_init(&dev->kref);
	dev->ibdev = ibdev;
	mutex_init(&dev->lock);
	mutex_init(&dev->menu_lock);
	ib_set_client_data(ibdev, &mlx5ctl_client, dev);
	return 0;
}

static void mlx5ctl_client_remove(struct ib_device *ibdev, void *data)
{
	struct mlx5ctl_dev *dev = data;

	WRITE_ONCE(dev->going, true);
	/* Pairs with mlx5ctl_dev_resolve_locked(): either it sees going, or we its fn. */
	mutex_lock(&dev->lock);
	if (dev->fn)
		wake_up_all(&dev->fn->slots.wait);
	mutex_unlock(&dev->lock);
	/* The core forgets the pointer only when we have returned. */
	ib_set_client_data(ibdev, &mlx5ctl_client, NULL);
	mlx5ctl_dev_put(dev);
}

static struct ib_client mlx5ctl_client = {
	.name = "mlx5ctl",
	.add = mlx5ctl_client_add,
	.remove = mlx5ctl_client_remove,
};

static void mlx5ctl_dev_free(struct kref *kref)
{
	struct mlx5ctl_dev *dev = container_of(kref, struct mlx5ctl_dev, kref);

	mlx5ctl_menu_free(dev->menu);
	mutex_destroy(&dev->menu_lock);
	mutex_destroy(&dev->lock);
	kfree_rcu(dev, rcu);
}

void mlx5ctl_dev_put(struct mlx5ctl_dev *dev)
{
	kref_put(&dev->kref, mlx5ctl_dev_free);
}

/* NULL before all clients were added and after the first was removed. */
struct mlx5ctl_dev *mlx5ctl_dev_get(struct ib_device *ibdev)
{
	struct mlx5ctl_dev *dev;

	rcu_read_lock();
	dev = ib_get_client_data(ibdev, &mlx5ctl_client);
	if (dev && (READ_ONCE(dev->going) || !kref_get_unless_zero(&dev->kref)))
		dev = NULL;
	rcu_read_unlock();
	return dev;
}

static struct mlx5ctl_fn *mlx5ctl_function_get(const char *name)
{
	struct mlx5ctl_fn *fn;

	lockdep_assert_held(&mlx5ctl_functions_lock);
	list_for_each_entry(fn, &mlx5ctl_functions, node)
		if (!strcmp(fn->name, name))
			return fn;
	fn = mlx5ctl_kzalloc_obj(*fn, GFP_KERNEL);
	if (!fn)
		return NULL;
	fn->name = kstrdup(name, GFP_KERNEL);
	if (!fn->name) {
		kfree(fn);
		return NULL;
	}
	mutex_init(&fn->lock);
	mutex_init(&fn->diag_lock);
	spin_lock_init(&fn->slots.lock);
	init_waitqueue_head(&fn->slots.wait);
	mlx5ctl_journal_init(&fn->journal);
	list_add(&fn->node, &mlx5ctl_functions);
	return fn;
}

static int mlx5ctl_dev_resolve_locked(struct mlx5ctl_dev *dev)
{
	struct mlx5_core_dev *mdev;
	struct mlx5ctl_fn *fn;

	lockdep_assert_held(&dev->lock);
	if (dev->fn)
		return 0;
	mdev = mlx5ctl_find_mdev(dev->ibdev);
	if (!mdev)
		return -EAGAIN;

	mutex_lock(&mlx5ctl_functions_lock);
	fn = mlx5ctl_function_get(dev_name(mdev->device));
	mutex_unlock(&mlx5ctl_functions_lock);
	if (!fn)
		return -ENOMEM;
	/* Half of the slots: the host's own driver always finds one. assumption: slots */
	fn->slots.max = mlx5ctl_cmd_vars(mdev).max_reg_cmds / 2;
	dev->mdev = mdev;
	dev->fn = fn;
	return 0;
}

/* When a context is made, since mlx5ctl_find_mdev() cannot know earlier. */
int mlx5ctl_dev_resolve(struct mlx5ctl_dev *dev)
{
	int err;

	mutex_lock(&dev->lock);
	err = mlx5ctl_dev_resolve_locked(dev);
	mutex_unlock(&dev->lock);
	return err;
}

int mlx5ctl_dev_init(void)
{
	return ib_register_client(&mlx5ctl_client);
}

/* No device carries our definitions any more, and no orphan holds us. */
void mlx5ctl_dev_exit(void)
{
	struct mlx5ctl_fn *fn, *next;

	ib_unregister_client(&mlx5ctl_client);
	list_for_each_entry_safe(fn, next, &mlx5ctl_functions, node) {
		mlx5ctl_journal_free(&fn->journal);
		mutex_destroy(&fn->diag_lock);
		mutex_destroy(&fn->lock);
		kfree(fn->name);
		kfree(fn);
	}
}
