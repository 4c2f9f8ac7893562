// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * What a firmware command costs without any way to it from user space: the
 * yardstick of tests/bench. /dev/mlx5ctl_bench belongs to the first mlx5
 * function. Writing "OPCODE OP_MOD OUTLEN COUNT" executes that command so many
 * times; reading gives the duration of each, as 32-bit numbers of nanoseconds.
 */
#include <linux/auxiliary_bus.h>
#include <linux/ktime.h>
#include <linux/miscdevice.h>
#include <linux/mlx5/driver.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>

#define MIN_BOX 16
#define MAX_BOX 65536
#define MAX_COUNT 65536

static DEFINE_MUTEX(lock);
static u32 *durations;
static u32 num;

static int is_rdma_adev(struct device *dev, const void *unused)
{
	return str_has_prefix(dev_name(dev), "mlx5_core.rdma");
}

static int run(struct mlx5_core_dev *mdev, u32 opcode, u32 op_mod, u32 outlen,
	       u32 count)
{
	__be16 in[MIN_BOX / 2] = { cpu_to_be16(opcode), 0, 0,
				   cpu_to_be16(op_mod) };
	void *out;
	u64 start;
	int err = 0;

	out = kvzalloc(outlen, GFP_KERNEL);
	if (!out)
		return -ENOMEM;
	for (num = 0; num < count && !err; num++) {
		start = ktime_get_ns();
		err = mlx5_cmd_do(mdev, in, sizeof(in), out, outlen);
		durations[num] = ktime_get_ns() - start;
	}
	kvfree(out);
	return err;
}

static ssize_t bench_write(struct file *file, const char __user *buf,
			   size_t len, loff_t *pos)
{
	struct auxiliary_device *adev;
	u32 opcode, op_mod, outlen, count;
	char line[64] = {};
	int err;

	if (len >= sizeof(line))
		return -EINVAL;
	if (copy_from_user(line, buf, len))
		return -EFAULT;
	if (sscanf(line, "%i %i %i %i", &opcode, &op_mod, &outlen, &count) != 4 ||
	    outlen < MIN_BOX || outlen > MAX_BOX || count > MAX_COUNT)
		return -EINVAL;
	adev = auxiliary_find_device(NULL, NULL, is_rdma_adev);
	if (!adev)
		return -ENODEV;
	mutex_lock(&lock);
	err = run(container_of(adev, struct mlx5_adev, adev)->mdev, opcode,
		  op_mod, outlen, count);
	mutex_unlock(&lock);
	put_device(&adev->dev);
	return err ? err : len;
}

static ssize_t bench_read(struct file *file, char __user *buf, size_t len,
			  loff_t *pos)
{
	ssize_t ret;

	mutex_lock(&lock);
	ret = simple_read_from_buffer(buf, len, pos, durations,
				      num * sizeof(*durations));
	mutex_unlock(&lock);
	return ret;
}

static const struct file_operations bench_fops = {
	.owner = THIS_MODULE,
	.read = bench_read,
	.write = bench_write,
	.llseek = default_llseek,
};

static struct miscdevice bench_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "mlx5ctl_bench",
	.fops = &bench_fops,
};

static int __init bench_init(void)
{
	int err;

	durations = vcalloc(MAX_COUNT, sizeof(*durations));
	if (!durations)
		return -ENOMEM;
	err = misc_register(&bench_device);
	if (err)
		vfree(durations);
	return err;
}
module_init(bench_init);

static void __exit bench_exit(void)
{
	misc_deregister(&bench_device);
	vfree(durations);
}
module_exit(bench_exit);

MODULE_DESCRIPTION("Duration of mlx5 firmware commands within the kernel");
MODULE_LICENSE("Dual BSD/GPL");
