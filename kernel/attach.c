// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Adds our uverbs definitions to mlx5 ib devices without patching their
 * driver.
 *
 * A class_interface sees an ib device after device_add() and before ib_uverbs
 * reads ib_device::driver_def. In between, a list that chains our definitions
 * with the driver's own takes the place of the latter. ib_uverbs reads it
 * again when the device moves to another network namespace, so the list
 * stays until device_del(), and the module with it.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/module.h>
#include <linux/slab.h>
#include <rdma/ib_verbs.h>
#include <rdma/uverbs_ioctl.h>

#include "attach.h"
#include "compat.h"
#include "mlx5ctl.h"

struct attachment {
	struct list_head node;
	struct ib_device *ibdev;
	const struct uapi_definition *host;
	struct uapi_definition defs[3];
};

static LIST_HEAD(mlx5ctl_attachments);
static DEFINE_MUTEX(mlx5ctl_attachments_lock);

/* Also not there for a driver that grew into our ids: never shadow it. */
static bool mlx5ctl_defs_use_our_ids(const struct uapi_definition *def, int depth)
{
	u16 id;

	/* The core recurses without a bound; a list this deep is unexpected. */
	if (depth > 8)
		return true;
	for (; def && def->kind != UAPI_DEF_END; def++) {
		switch (def->kind) {
		case UAPI_DEF_CHAIN:
			if (mlx5ctl_defs_use_our_ids(def->chain, depth + 1))
				return true;
			break;
		case UAPI_DEF_OBJECT_START:
		case UAPI_DEF_CHAIN_OBJ_TREE:
			id = def->object_start.object_id;
			if (id == MLX5CTL_OBJECT_UMEM ||
			    id == MLX5CTL_OBJECT_UCTX)
				return true;
			break;
		}
	}
	return false;
}

static bool mlx5ctl_is_foreign(const struct module *owner)
{
	return owner && test_bit(TAINT_OOT_MODULE, &owner->taints);
}

/*
 * DOCA-OFED brings drivers of its own, whose structures have the names of the
 * kernel's and other contents. What loads a module notes whether it came with
 * the kernel.
 */
static bool mlx5ctl_has_foreign_driver(const struct ib_device *ibdev)
{
	const struct device_driver *driver = ibdev->dev.parent->driver;

	return mlx5ctl_is_foreign(ibdev->ops.owner) ||
	       (driver && mlx5ctl_is_foreign(driver->owner));
}

/* Says why not, or returns NULL. */
static const char *mlx5ctl_why_not(struct ib_device *ibdev)
{
	if (mlx5ctl_has_foreign_driver(ibdev) != IS_ENABLED(CONFIG_MLX5CTL_FOREIGN))
		return "mlx5ctl was built against another mlx5_core (the kernel's own or DOCA-OFED's) than the one that is loaded";
	if (refcount_read(&ibdev->refcount))
		return "it was registered before this module; unbind and bind its auxiliary device on driver mlx5_ib.rdma";
	if (mlx5ctl_defs_use_our_ids(ibdev->driver_def, 0))
		return "its driver uses our object ids";
	return NULL;
}

static int MLX5CTL_CLASS_CB(mlx5ctl_attach_add, dev)
{
	/* The class also holds a compat device per network namespace. */
	struct ib_device *ibdev = rdma_device_to_ibdev(dev);
	struct attachment *att;
	const char *why;

	if (dev != &ibdev->dev || ibdev->ops.driver_id != RDMA_DRIVER_MLX5)
		return 0;
	why = mlx5ctl_why_not(ibdev);
	if (why) {
		dev_notice(dev, "mlx5ctl leaves this device alone: %s\n", why);
		return 0;
	}
	att = mlx5ctl_kzalloc_obj(*att, GFP_KERNEL);
	if (!att || !try_module_get(THIS_MODULE)) {
		kfree(att);
		dev_notice(dev, "mlx5ctl leaves this device alone: no memory\n");
		return 0;
	}
	att->ibdev = ibdev;
	att->host = ibdev->driver_def;
	att->defs[0] = (struct uapi_definition)UAPI_DEF_CHAIN(mlx5ctl_defs);
	if (att->host)
		att->defs[1] =
			(struct uapi_definition)UAPI_DEF_CHAIN(att->host);
	mutex_lock(&mlx5ctl_attachments_lock);
	list_add(&att->node, &mlx5ctl_attachments);
	mutex_unlock(&mlx5ctl_attachments_lock);
	ibdev->driver_def = att->defs;
	return 0;
}

static void MLX5CTL_CLASS_CB(mlx5ctl_attach_remove, dev)
{
	struct ib_device *ibdev = rdma_device_to_ibdev(dev);
	struct attachment *att, *found = NULL;

	if (dev != &ibdev->dev)
		return;
	mutex_lock(&mlx5ctl_attachments_lock);
	list_for_each_entry(att, &mlx5ctl_attachments, node) {
		if (att->ibdev == ibdev) {
			found = att;
			list_del(&att->node);
			break;
		}
	}
	mutex_unlock(&mlx5ctl_attachments_lock);
	if (!found)
		return;
	ibdev->driver_def = found->host;
	kfree(found);
	module_put(THIS_MODULE);
}

static struct class_interface mlx5ctl_attach_interface = {
	.add_dev = mlx5ctl_attach_add,
	.remove_dev = mlx5ctl_attach_remove,
};

/* ib_core does not export its class, but every ib device names it. */
static mlx5ctl_class_ptr mlx5ctl_infiniband_class(void)
{
	struct probe {
		struct ib_device ibdev;
	} *probe;
	mlx5ctl_class_ptr class;

	probe = ib_alloc_device(probe, ibdev);
	if (!probe)
		return NULL;
	class = probe->ibdev.dev.class;
	ib_dealloc_device(&probe->ibdev);
	return class;
}

int mlx5ctl_attach_init(void)
{
	mlx5ctl_attach_interface.class = mlx5ctl_infiniband_class();
	if (!mlx5ctl_attach_interface.class)
		return -ENOMEM;
	return class_interface_register(&mlx5ctl_attach_interface);
}

void mlx5ctl_attach_exit(void)
{
	class_interface_unregister(&mlx5ctl_attach_interface);
}
