// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Listing and opening over a sysfs made of plain files. */
#include <errno.h>
#include <rdma/ib_user_ioctl_cmds.h>
#include <rdma/rdma_user_ioctl_cmds.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"
#include "device.h"
#include "fwctl_abi.h"
#include "sysfs.h"

static char root[] = "/tmp/mlx5ctl-test-device-XXXXXX";

/* What the fake kernel answers to our objects, and to a new verbs context. */
static int probe_err;
static int context_err;

int __wrap_ioctl(int fd, unsigned long request, ...);

int __wrap_ioctl(int fd, unsigned long request, ...)
{
	struct ib_uverbs_ioctl_hdr *hdr;
	va_list args;

	(void)fd;
	va_start(args, request);
	hdr = va_arg(args, struct ib_uverbs_ioctl_hdr *);
	va_end(args);
	if (request == FWCTL_ABI_INFO) {
		((struct fwctl_abi_info *)hdr)->device_type = FWCTL_ABI_DEVICE_MLX5;
		return 0;
	}
	errno = hdr->object_id ? probe_err : context_err;
	return errno ? -1 : 0;
}

__attribute__((format(printf, 1, 2)))
static void run(const char *fmt, ...)
{
	char command[1024];
	va_list args;

	va_start(args, fmt);
	vsnprintf(command, sizeof(command), fmt, args);
	va_end(args);
	CHECK_EQ(system(command), 0);
}

static void add_pci(const char *address, const char *driver, const char *class)
{
	run("cd %s && mkdir -p sys/devices/pci0/%s sys/bus/pci/devices && "
	    "ln -s ../../../devices/pci0/%s sys/bus/pci/devices/%s && "
	    "cd sys/devices/pci0/%s && echo 0x15b3 >vendor && echo 0x101d >device && echo %s >class",
	    root, address, address, address, address, class);
	if (*driver)
		run("cd %s/sys && mkdir -p bus/pci/drivers/%s && "
		    "ln -s ../../../bus/pci/drivers/%s devices/pci0/%s/driver",
		    root, driver, driver, address);
}

/* An ib device on PARENT, a path below sys/devices. */
static void add_ib(const char *name, const char *parent)
{
	run("cd %s/sys && mkdir -p class/infiniband/%s/ports/1 && "
	    "ln -s ../../../devices/%s class/infiniband/%s/device && "
	    "cd class/infiniband/%s && echo 22.35.1012 >fw_ver && echo MT_0000000359 >board_id && "
	    "echo InfiniBand >ports/1/link_layer && echo '4: ACTIVE' >ports/1/state",
	    root, name, parent, name, name);
}

static void add_uverbs(const char *name, const char *ibdev)
{
	run("cd %s && mkdir -p sys/class/infiniband_verbs/%s && echo %s >sys/class/infiniband_verbs/%s/ibdev",
	    root, name, ibdev, name);
}

static struct mlx5ctl_dv_device_attr query(const char *parent)
{
	struct mlx5ctl_dv_device **list;
	struct mlx5ctl_dv_device_attr attr = {};
	struct mlx5ctl_dv_device_attr found = {};

	list = mlx5ctl_dv_get_device_list(NULL);
	CHECK(list);
	for (size_t i = 0; list[i]; i++) {
		CHECK_EQ(mlx5ctl_dv_query_device(list[i], &attr), 0);
		if (!strcmp(attr.parent, parent))
			found = attr;
	}
	mlx5ctl_dv_free_device_list(list);
	CHECK_STR(found.parent, parent);
	return found;
}

static void test_empty(void)
{
	struct mlx5ctl_dv_device **list;
	int num = -1;

	list = mlx5ctl_dv_get_device_list(&num);
	CHECK(list && !list[0]);
	CHECK_EQ(num, 0);
	mlx5ctl_dv_free_device_list(list);
	mlx5ctl_dv_free_device_list(NULL);
	CHECK(!mlx5ctl_dv_open_device("mlx5_0", NULL) && errno == ENODEV);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "no mlx5 device on this machine"));
}

static void make_tree(void)
{
	add_pci("0000:03:00.0", "mlx5_core", "0x020700");
	add_pci("0000:03:00.1", "mlx5_core", "0x020000");
	add_pci("0000:04:00.0", "", "0x020000");
	add_pci("0000:05:00.0", "pcieport", "0x060400");
	add_pci("0000:06:00.0", "", "0x080100");
	add_pci("0001:03:00.0", "mlx5_core", "0x020000");
	add_ib("mlx5_10", "pci0/0001:03:00.0");
	add_ib("mlx5_9", "pci0/0000:03:00.0");
	run("cd %s/sys && mkdir -p devices/pci0/0000:03:00.0/mlx5_core.sf.4 bus/auxiliary/drivers/mlx5_core.sf && "
	    "ln -s ../../../../bus/auxiliary/drivers/mlx5_core.sf devices/pci0/0000:03:00.0/mlx5_core.sf.4/driver",
	    root);
	add_ib("mlx5_11", "pci0/0000:03:00.0/mlx5_core.sf.4");
	/* Somebody else's. */
	run("cd %s/sys && mkdir -p devices/pci0/0000:07:00.0 bus/pci/drivers/bnxt_en && "
	    "ln -s ../../../bus/pci/drivers/bnxt_en devices/pci0/0000:07:00.0/driver", root);
	add_ib("bnxt_re0", "pci0/0000:07:00.0");
}

static void test_list(void)
{
	static const char *const order[] = {
		"mlx5_9", "mlx5_10", "mlx5_11", "", "",
	};
	struct mlx5ctl_dv_device_attr attr = {};
	struct mlx5ctl_dv_device **list;
	int num;

	list = mlx5ctl_dv_get_device_list(&num);
	CHECK(list);
	CHECK_EQ(num, 5);
	for (int i = 0; i < num; i++) {
		CHECK_EQ(mlx5ctl_dv_query_device(list[i], &attr), 0);
		CHECK_STR(attr.name, order[i]);
	}
	mlx5ctl_dv_free_device_list(list);

	attr = query("0000:03:00.0");
	CHECK_STR(attr.pci, "0000:03:00.0");
	CHECK_STR(attr.fw_ver, "22.35.1012");
	CHECK_STR(attr.board_id, "MT_0000000359");
	CHECK_STR(attr.link_layer, "InfiniBand");
	CHECK_STR(attr.port_state, "ACTIVE");
	CHECK_EQ(attr.num_ports, 1);
	CHECK_EQ(attr.vendor_id, 0x15b3);
	CHECK_EQ(attr.device_id, 0x101d);
	CHECK_STR(query("mlx5_core.sf.4").pci, "0000:03:00.0");
}

static void check_state(const char *parent, uint32_t state, const char *reason)
{
	struct mlx5ctl_dv_device_attr attr = query(parent);

	CHECK_EQ(attr.state, state);
	if (reason && !strstr(attr.reason, reason)) {
		fprintf(stderr, "reason: %s\n", attr.reason);
		exit(1);
	}
}

static void test_states(void)
{
	struct mlx5ctl_dv_device_attr attr;

	check_state("0000:03:00.1", MLX5CTL_DV_DEVICE_NO_IBDEV, "mlx5_ib");
	check_state("0000:04:00.0", MLX5CTL_DV_DEVICE_NOT_BOUND, "mlx5_core");
	check_state("0000:03:00.0", MLX5CTL_DV_DEVICE_NO_UVERBS, "ib_uverbs");
	CHECK(!mlx5ctl_dv_open_device("mlx5_9", NULL) && errno == EOPNOTSUPP);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "mlx5_9: no uverbs device"));
	add_uverbs("uverbs1", "mlx5_9");
	check_state("0000:03:00.0", MLX5CTL_DV_DEVICE_NO_NODE, "uverbs1");

	run("mkdir %s/dev && touch %s/dev/uverbs1", root, root);
	probe_err = EPROTONOSUPPORT;
	check_state("0000:03:00.0", MLX5CTL_DV_DEVICE_NO_MODULE, "modprobe mlx5ctl");
	run("mkdir -p %s/sys/module/mlx5ctl", root);
	check_state("0000:03:00.0", MLX5CTL_DV_DEVICE_NOT_ATTACHED, "re-probe");
	CHECK(!mlx5ctl_dv_open_device("mlx5_9", NULL) && errno == EOPNOTSUPP);

	probe_err = ENOENT;
	attr = query("0000:03:00.0");
	CHECK_STR(attr.transport, "uverbs");
	CHECK_STR(attr.uverbs, "uverbs1");
	CHECK(attr.state == MLX5CTL_DV_DEVICE_USABLE ||
	      attr.state == MLX5CTL_DV_DEVICE_NO_PRIVILEGE);
}

static void check_opens(const char *name)
{
	struct mlx5ctl_dv_context *ctx = mlx5ctl_dv_open_device(name, NULL);

	CHECK(ctx);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
}

/* Linux's own fwctl driver reaches a function that has no ib device. */
static void test_fwctl(void)
{
	struct mlx5ctl_dv_open_attr attr = {
		.transport = MLX5CTL_DV_TRANSPORT_FWCTL,
	};

	CHECK(!mlx5ctl_dv_open_device("03:00.1", NULL) && errno == EOPNOTSUPP);
	run("cd %s && mkdir -p sys/class/fwctl/fwctl3 fwctl && "
	    "ln -s ../../../devices/pci0/0000:03:00.1 sys/class/fwctl/fwctl3/device", root);
	/* There is no node yet. */
	check_state("0000:03:00.1", MLX5CTL_DV_DEVICE_NO_IBDEV, "mlx5_ib");
	CHECK_STR(query("0000:03:00.1").fwctl, "fwctl3");
	run("touch %s/fwctl/fwctl3", root);
	check_state("0000:03:00.1", MLX5CTL_DV_DEVICE_USABLE, "");
	CHECK_STR(query("0000:03:00.1").transport, "fwctl");

	check_opens("0000:03:00.1");
	/* Which transport can be chosen. */
	CHECK(!mlx5ctl_dv_open_device("mlx5_9", &attr) && errno == EOPNOTSUPP);
	attr.transport = MLX5CTL_DV_TRANSPORT_UVERBS;
	CHECK(!mlx5ctl_dv_open_device("03:00.1", &attr) && errno == EOPNOTSUPP);
	CHECK(!setenv("MLX5CTL_TRANSPORT", "uverbs", 1));
	CHECK(!mlx5ctl_dv_open_device("03:00.1", NULL) && errno == EOPNOTSUPP);
	CHECK(!setenv("MLX5CTL_TRANSPORT", "fwctl", 1));
	check_opens("03:00.1");
	CHECK(!mlx5ctl_dv_open_device("mlx5_9", NULL) && errno == EOPNOTSUPP);
	unsetenv("MLX5CTL_TRANSPORT");
}

static void test_open(void)
{
	struct mlx5ctl_dv_open_attr attr = {};
	struct mlx5ctl_dv_context *ctx;

	check_opens("mlx5_9");
	check_opens("0000:03:00.0");
	check_opens("03:00.0");
	CHECK(!mlx5ctl_dv_open_device("", NULL) && errno == ENODEV);
	CHECK(!mlx5ctl_dv_open_device("mlx5_1", NULL) && errno == ENODEV);
	/* Its PCI function's name is not a subfunction's. */
	CHECK(!mlx5ctl_dv_open_device("mlx5_core.sf.4", NULL) && errno == EOPNOTSUPP);
	attr.comp_mask = 1;
	CHECK(!mlx5ctl_dv_open_device("mlx5_9", &attr) && errno == EINVAL);
	attr.comp_mask = 0;
	attr.transport = 77;
	CHECK(!mlx5ctl_dv_open_device("mlx5_9", &attr) && errno == EINVAL);
	context_err = ENXIO;
	CHECK(!mlx5ctl_dv_open_device("mlx5_9", NULL) && errno == ENXIO);
	context_err = 0;

	ctx = mlx5ctl_dv_import_fd(3);
	CHECK(ctx);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	probe_err = EPROTONOSUPPORT;
	CHECK(!mlx5ctl_dv_import_fd(3) && errno == EOPNOTSUPP);
	probe_err = EINVAL;
	CHECK(!mlx5ctl_dv_import_fd(3) && errno == EOPNOTSUPP);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "not an mlx5 device"));
	probe_err = EBADF;
	CHECK(!mlx5ctl_dv_import_fd(3) && errno == EBADF);
}

static void clean_up(void)
{
	char command[128];

	snprintf(command, sizeof(command), "rm -rf %s", root);
	if (system(command))
		fprintf(stderr, "%s is left\n", root);
}

int main(void)
{
	char sys[64];
	char dev[64];
	char fwctl[64];

	CHECK(mkdtemp(root));
	atexit(clean_up);
	snprintf(sys, sizeof(sys), "%s/sys", root);
	snprintf(dev, sizeof(dev), "%s/dev", root);
	mlx5ctl_sys_dir = sys;
	mlx5ctl_dev_dir = dev;
	snprintf(fwctl, sizeof(fwctl), "%s/fwctl", root);
	mlx5ctl_fwctl_dir = fwctl;

	test_empty();
	make_tree();
	test_list();
	test_states();
	test_fwctl();
	test_open();
	return 0;
}
