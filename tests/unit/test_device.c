// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Listing and opening over a sysfs made of plain files. */
#include <dirent.h>
#include <errno.h>
#include <rdma/ib_user_ioctl_cmds.h>
#include <rdma/rdma_user_ioctl_cmds.h>
#include <stdarg.h>
#include <sys/resource.h>
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

/* An ib device on PARENT, a path below sys/devices. In sysfs it, and its uverbs
 * and fwctl devices, are in directories below PARENT, and a class has links.
 */
static void add_ib(const char *name, const char *parent)
{
	run("cd %s/sys && mkdir -p devices/%s/infiniband/%s/ports/1 class/infiniband && "
	    "ln -s ../../devices/%s/infiniband/%s class/infiniband/%s && "
	    "cd devices/%s/infiniband/%s && ln -s ../.. device && "
	    "echo 22.35.1012 >fw_ver && echo MT_0000000359 >board_id && "
	    "echo InfiniBand >ports/1/link_layer && echo '4: ACTIVE' >ports/1/state",
	    root, parent, name, parent, name, name, parent, name);
}

static void add_uverbs(const char *name, const char *ibdev)
{
	run("cd %s/sys/class/infiniband/%s/device/ && mkdir -p infiniband_verbs/%s && "
	    "echo %s >infiniband_verbs/%s/ibdev",
	    root, ibdev, name, ibdev, name);
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
	    "ln -s ../../../../bus/auxiliary/drivers/mlx5_core.sf devices/pci0/0000:03:00.0/mlx5_core.sf.4/driver && "
	    "mkdir bus/auxiliary/devices && "
	    "ln -s ../../../devices/pci0/0000:03:00.0/mlx5_core.sf.4 bus/auxiliary/devices/",
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
	struct mlx5ctl_dv_device_attr attr = {};

	check_state("0000:03:00.1", MLX5CTL_DV_DEVICE_NO_IBDEV, "mlx5_ib");
	/* What the driver of the auxiliary device has made is not shown everywhere. */
	run("mkdir -p %s/sys/devices/pci0/0000:03:00.1/mlx5_core.rdma.1", root);
	check_state("0000:03:00.1", MLX5CTL_DV_DEVICE_NO_IBDEV, "mlx5_ib");
	run("cd %s/sys/devices/pci0/0000:03:00.1 && mkdir mlx5_core.rdma.1/driver infiniband", root);
	check_state("0000:03:00.1", MLX5CTL_DV_DEVICE_NO_ACCESS, "another network namespace");
	run("cd %s/sys/devices/pci0/0000:03:00.1 && rm -r mlx5_core.rdma.1 infiniband", root);
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
	/* Modules that did not come with the kernel: Documentation/admin-guide/tainted-kernels.rst. */
	run("mkdir -p %s/sys/module/mlx5_core && echo OE >%s/sys/module/mlx5_core/taint", root, root);
	check_state("0000:03:00.0", MLX5CTL_DV_DEVICE_NO_MODULE, "another mlx5_core");
	run("echo DOCA-OFED >%s/sys/module/mlx5ctl/version", root);
	check_state("0000:03:00.0", MLX5CTL_DV_DEVICE_NOT_ATTACHED, "re-probe");
	run("echo >%s/sys/module/mlx5_core/taint", root);
	check_state("0000:03:00.0", MLX5CTL_DV_DEVICE_NO_MODULE, "another mlx5_core");
	run("rm -r %s/sys/module/mlx5_core %s/sys/module/mlx5ctl/version", root, root);
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
	run("cd %s && mkdir -p sys/devices/pci0/0000:03:00.1/fwctl/fwctl3 fwctl", root);
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
	/* What any other character device says. */
	probe_err = ENOTTY;
	CHECK(!mlx5ctl_dv_import_fd(3) && errno == EOPNOTSUPP);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "not an mlx5 device"));
	probe_err = EBADF;
	CHECK(!mlx5ctl_dv_import_fd(3) && errno == EBADF);
}

static unsigned int accesses; /* to what is in the fake sysfs */

int __real_scandir(const char *dir, struct dirent ***names,
		   int (*filter)(const struct dirent *entry),
		   int (*compare)(const struct dirent **a, const struct dirent **b));
int __wrap_scandir(const char *dir, struct dirent ***names,
		   int (*filter)(const struct dirent *entry),
		   int (*compare)(const struct dirent **a, const struct dirent **b));
FILE *__real_fopen(const char *path, const char *mode);
FILE *__wrap_fopen(const char *path, const char *mode);
char *__real_realpath(const char *path, char *to);
char *__wrap_realpath(const char *path, char *to);
int __real_access(const char *path, int mode);
int __wrap_access(const char *path, int mode);

int __wrap_scandir(const char *dir, struct dirent ***names,
		   int (*filter)(const struct dirent *entry),
		   int (*compare)(const struct dirent **a, const struct dirent **b))
{
	int count = __real_scandir(dir, names, filter, compare);

	accesses += 1 + (count > 0 ? count : 0);
	return count;
}

FILE *__wrap_fopen(const char *path, const char *mode)
{
	accesses++;
	return __real_fopen(path, mode);
}

char *__wrap_realpath(const char *path, char *to)
{
	accesses++;
	return __real_realpath(path, to);
}

int __wrap_access(const char *path, int mode)
{
	accesses++;
	return __real_access(path, mode);
}

static int num_adapters;

__attribute__((format(printf, 2, 3)))
static void make(const char *content, const char *fmt, ...)
{
	char path[256];
	va_list args;
	int len;

	va_start(args, fmt);
	len = snprintf(path, sizeof(path), "%s/", root);
	vsnprintf(path + len, sizeof(path) - len, fmt, args);
	va_end(args);
	if (content) {
		FILE *file = fopen(path, "w");

		CHECK(file && fputs(content, file) >= 0 && !fclose(file));
	} else {
		CHECK(!mkdir(path, 0700));
	}
}

/* TO is a path below sys. */
static void make_link(const char *to, const char *path)
{
	char target[256];
	char link[256];

	snprintf(target, sizeof(target), "%s/sys/%s", root, to);
	snprintf(link, sizeof(link), "%s/sys/%s", root, path);
	CHECK(!symlink(target, link));
}

static void add_adapter(int i)
{
	char device[64];
	char path[256];
	char text[128];

	snprintf(device, sizeof(device), "devices/pci0/%04x:13:00.0", i + 16);
	make(NULL, "sys/%s", device);
	make("0x15b3\n", "sys/%s/vendor", device);
	make("0x101d\n", "sys/%s/device", device);
	make("0x020700\n", "sys/%s/class", device);
	make(NULL, "sys/%s/infiniband", device);
	make(NULL, "sys/%s/infiniband/many_%d", device, i);
	make(NULL, "sys/%s/infiniband_verbs", device);
	make(NULL, "sys/%s/infiniband_verbs/uverbs%d", device, 100 + i);
	snprintf(text, sizeof(text), "many_%d\n", i);
	make(text, "sys/%s/infiniband_verbs/uverbs%d/ibdev", device, 100 + i);
	make("", "dev/uverbs%d", 100 + i);
	snprintf(path, sizeof(path), "%s/driver", device);
	make_link("bus/pci/drivers/mlx5_core", path);
	snprintf(path, sizeof(path), "bus/pci/devices/%s", strrchr(device, '/') + 1);
	make_link(device, path);
	snprintf(text, sizeof(text), "%s/infiniband/many_%d", device, i);
	snprintf(path, sizeof(path), "class/infiniband/many_%d", i);
	make_link(text, path);
	snprintf(path, sizeof(path), "%s/device", text);
	make_link(device, path);
}

/* How much of sysfs is looked at, listed and opened, on NUM adapters. */
static void count_accesses(int num, unsigned int *list, unsigned int *open)
{
	struct mlx5ctl_dv_device **devices;
	char name[32];
	int found;

	for (; num_adapters < num; num_adapters++)
		add_adapter(num_adapters);
	accesses = 0;
	devices = mlx5ctl_dv_get_device_list(&found);
	CHECK(devices);
	/* Those of before are there too. */
	CHECK(found >= num);
	mlx5ctl_dv_free_device_list(devices);
	*list = accesses;
	snprintf(name, sizeof(name), "many_%d", num - 1);
	accesses = 0;
	check_opens(name);
	*open = accesses;
}

static void test_many_devices(void)
{
	static const int sizes[] = { 100, 400, 1000 };
	unsigned int list[3];
	unsigned int open[3];

	probe_err = ENOENT;
	for (int i = 0; i < 3; i++) {
		count_accesses(sizes[i], &list[i], &open[i]);
		printf("%d devices: %u accesses to list them, %u to open one\n",
		       sizes[i], list[i], open[i]);
		/* The same for each device, however many there are. */
		CHECK(list[i] <= 25U * sizes[i]);
		CHECK_EQ(open[i], open[0]);
	}
}

/* Nothing to open a directory with is not the same as no device. */
static void test_no_descriptors(void)
{
	struct rlimit limit;
	struct rlimit none;
	int fd = dup(0);

	CHECK(!getrlimit(RLIMIT_NOFILE, &limit));
	CHECK(fd >= 0);
	close(fd);
	none = (struct rlimit){ fd, limit.rlim_max };
	CHECK(!setrlimit(RLIMIT_NOFILE, &none));
	CHECK(!mlx5ctl_dv_get_device_list(NULL) && errno == EMFILE);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "too many open files"));
	CHECK(!mlx5ctl_dv_open_device("mlx5_1", NULL) && errno == EMFILE);
	CHECK(!mlx5ctl_dv_open_device("mlx5_none", NULL) && errno == EMFILE);
	CHECK(!setrlimit(RLIMIT_NOFILE, &limit));
}

static void clean_up(void)
{
	char command[128];

	snprintf(command, sizeof(command), "rm -rf %s", root);
	if (system(command))
		fprintf(stderr, "%s is left\n", root);
}

/* As VMD has them: Linux's pci-vmd gives domains from 0x10000 on. */
static void test_wide_domain(void)
{
	struct mlx5ctl_dv_device_attr attr = {};

	add_pci("10000:03:00.0", "mlx5_core", "0x020700");
	add_ib("mlx5_8", "pci0/10000:03:00.0");
	attr = query("10000:03:00.0");
	CHECK_STR(attr.name, "mlx5_8");
	CHECK_STR(attr.pci, "10000:03:00.0");
	CHECK_EQ(attr.vendor_id, 0x15b3);
}

/* What is recorded may be of another machine's device of the same name. */
static void test_replay_has_no_devices(void)
{
	struct mlx5ctl_dv_device **list;
	int num = -1;

	list = mlx5ctl_dv_get_device_list(&num);
	CHECK(list && list[0] && num > 0);
	mlx5ctl_dv_free_device_list(list);
	CHECK(!setenv("MLX5CTL_REPLAY", "/nowhere", 1));
	list = mlx5ctl_dv_get_device_list(&num);
	CHECK(list && !list[0] && !num);
	mlx5ctl_dv_free_device_list(list);
	CHECK(!unsetenv("MLX5CTL_REPLAY"));
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
	test_replay_has_no_devices();
	test_wide_domain();
	test_many_devices();
	test_no_descriptors();
	return 0;
}
