// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * A device of another vendor on Linux's fwctl core. Its type is that of pds, its
 * firmware answers with the scope and with what it was sent, backwards. An inbox
 * that begins with 'W' passes from debug_write on.
 */
#include <linux/fwctl.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

#define NAME "other_fwctl"

struct other {
	struct fwctl_device fwctl;
};

static struct platform_device *device;

static int other_open(struct fwctl_uctx *uctx)
{
	return 0;
}

static void other_close(struct fwctl_uctx *uctx)
{
}

static void *other_rpc(struct fwctl_uctx *uctx, enum fwctl_rpc_scope scope,
		       void *in, size_t in_len, size_t *out_len)
{
	const u8 *from = in;
	u8 *out;
	size_t i;

	if (!in_len)
		return ERR_PTR(-EMSGSIZE);
	if (from[0] == 'W' && scope < FWCTL_RPC_DEBUG_WRITE)
		return ERR_PTR(-EBADMSG);
	out = kvzalloc(in_len + 1, GFP_KERNEL_ACCOUNT);
	if (!out)
		return ERR_PTR(-ENOMEM);
	out[0] = scope;
	for (i = 0; i < in_len; i++)
		out[1 + i] = from[in_len - 1 - i];
	*out_len = in_len + 1;
	return out;
}

static const struct fwctl_ops other_ops = {
	.device_type = FWCTL_DEVICE_TYPE_PDS,
	.uctx_size = sizeof(struct fwctl_uctx),
	.open_uctx = other_open,
	.close_uctx = other_close,
	.fw_rpc = other_rpc,
};

static int other_probe(struct platform_device *pdev)
{
	struct other *other;
	int err;

	other = fwctl_alloc_device(&pdev->dev, &other_ops, struct other, fwctl);
	if (!other)
		return -ENOMEM;
	err = fwctl_register(&other->fwctl);
	if (err) {
		fwctl_put(&other->fwctl);
		return err;
	}
	platform_set_drvdata(pdev, other);
	return 0;
}

static void other_remove(struct platform_device *pdev)
{
	struct other *other = platform_get_drvdata(pdev);

	fwctl_unregister(&other->fwctl);
	fwctl_put(&other->fwctl);
}

static struct platform_driver driver = {
	.probe = other_probe,
	.remove = other_remove,
	.driver = { .name = NAME },
};

static int __init other_init(void)
{
	int err = platform_driver_register(&driver);

	if (err)
		return err;
	device = platform_device_register_simple(NAME, PLATFORM_DEVID_NONE, NULL, 0);
	if (IS_ERR(device)) {
		platform_driver_unregister(&driver);
		return PTR_ERR(device);
	}
	return 0;
}

static void __exit other_exit(void)
{
	platform_device_unregister(device);
	platform_driver_unregister(&driver);
}

module_init(other_init);
module_exit(other_exit);
MODULE_IMPORT_NS("FWCTL");
MODULE_DESCRIPTION("another vendor's device for tests of mlx5ctl");
MODULE_LICENSE("Dual BSD/GPL");
