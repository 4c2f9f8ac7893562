// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Which devices there are, and whether they can be opened. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/capability.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "device.h"
#include "fwctl.h"
#include "sysfs.h"
#include "trace.h"
#include "uverbs.h"

#define VENDOR_MELLANOX 0x15b3

int mlx5ctl_open_node(const char *uverbs)
{
	char path[PATH_MAX];

	snprintf(path, sizeof(path), "%s/%s", mlx5ctl_dev_dir, uverbs);
	return open(path, O_RDWR | O_CLOEXEC);
}

static bool is_pci_address(const char *name)
{
	unsigned int domain, bus, slot, function;
	int end = 0;

	return sscanf(name, "%8x:%2x:%2x.%1x%n", &domain, &bus, &slot,
		      &function, &end) == 4 && !name[end];
}

static unsigned long read_number(const char *dir, const char *file)
{
	char value[MLX5CTL_DV_NAME_MAX];

	mlx5ctl_sysfs_read(value, sizeof(value), "%s/%s", dir, file);
	return strtoul(value, NULL, 0);
}

/* The PCI function that an ib device's parent is, or is part of. */
static void find_pci(struct mlx5ctl_dv_device_attr *attr)
{
	char up[PATH_MAX];
	int len;

	len = snprintf(up, sizeof(up), "class/infiniband/%s/device", attr->name);
	while (!attr->pci[0]) {
		char name[MLX5CTL_DV_NAME_MAX];

		if (!mlx5ctl_sysfs_link(name, sizeof(name), "%s", up) ||
		    !strcmp(name, "devices"))
			return;
		if (is_pci_address(name))
			strcpy(attr->pci, name);
		if (len + sizeof("/..") > sizeof(up))
			return;
		strcpy(up + len, "/..");
		len += strlen("/..");
	}
}

static void read_pci_ids(struct mlx5ctl_dv_device_attr *attr)
{
	char dir[PATH_MAX];

	if (!attr->pci[0])
		return;
	snprintf(dir, sizeof(dir), "bus/pci/devices/%s", attr->pci);
	attr->vendor_id = (uint16_t)read_number(dir, "vendor");
	attr->device_id = (uint16_t)read_number(dir, "device");
}

/* A function has its uverbs devices below it, one an ib device. */
static int find_uverbs(struct mlx5ctl_dv_device_attr *attr)
{
	char dir[PATH_MAX];
	char **names;
	size_t num;
	int err;

	snprintf(dir, sizeof(dir), "class/infiniband/%s/device/infiniband_verbs",
		 attr->name);
	err = mlx5ctl_sysfs_list(dir, &names, &num);
	if (err)
		return err;
	for (size_t i = 0; i < num; i++) {
		char ibdev[MLX5CTL_DV_NAME_MAX];

		mlx5ctl_sysfs_read(ibdev, sizeof(ibdev), "%s/%s/ibdev", dir,
				   names[i]);
		if (!strcmp(ibdev, attr->name))
			snprintf(attr->uverbs, sizeof(attr->uverbs), "%.*s",
				 (int)sizeof(attr->uverbs) - 1, names[i]);
	}
	mlx5ctl_sysfs_free(names, num);
	return 0;
}

/* The driver asks firmware for the state, so nothing that has to work on a sick
 * device may read that.
 */
static void read_ports(struct mlx5ctl_dv_device_attr *attr, bool ask_firmware)
{
	char state[MLX5CTL_DV_NAME_MAX];
	const char *name;

	while (mlx5ctl_sysfs_exists("class/infiniband/%s/ports/%u", attr->name,
				    attr->num_ports + 1))
		attr->num_ports++;
	mlx5ctl_sysfs_read(attr->link_layer, sizeof(attr->link_layer),
			   "class/infiniband/%s/ports/1/link_layer", attr->name);
	if (!ask_firmware)
		return;
	/* "4: ACTIVE" */
	mlx5ctl_sysfs_read(state, sizeof(state),
			   "class/infiniband/%s/ports/1/state", attr->name);
	name = strchr(state, ':');
	if (name)
		strcpy(attr->port_state, name + strspn(name, ": "));
}

/* CAP_SYS_ADMIN in the initial user namespace, as far as can be seen here. */
static bool privileged(void)
{
	struct __user_cap_header_struct header = {
		.version = _LINUX_CAPABILITY_VERSION_3,
	};
	struct __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3] = {};
	unsigned long inside, outside, count;
	bool initial = true;
	FILE *map;

	if (syscall(SYS_capget, &header, data) ||
	    !(data[CAP_TO_INDEX(CAP_SYS_ADMIN)].effective &
	      CAP_TO_MASK(CAP_SYS_ADMIN)))
		return false;
	map = fopen("/proc/self/uid_map", "re");
	if (map) {
		initial = fscanf(map, "%lu %lu %lu", &inside, &outside,
				 &count) == 3 &&
			  !inside && !outside && count == UINT32_MAX;
		fclose(map);
	}
	return initial;
}

__attribute__((format(printf, 3, 4)))
static void set_state(struct mlx5ctl_dv_device_attr *attr,
		      enum mlx5ctl_dv_device_state state, const char *fmt, ...)
{
	va_list args;

	attr->state = state;
	va_start(args, fmt);
	vsnprintf(attr->reason, sizeof(attr->reason), fmt, args);
	va_end(args);
}

/* DOCA-OFED's drivers are no part of the kernel, and the module has to be built
 * against those that are loaded. Only such a one has a version.
 */
static bool built_against_other_driver(void)
{
	char taint[16];
	char version[32];
	bool foreign;

	foreign = mlx5ctl_sysfs_read(taint, sizeof(taint), "module/mlx5_core/taint") &&
		  strchr(taint, 'O');
	return foreign != (mlx5ctl_sysfs_read(version, sizeof(version),
					      "module/mlx5ctl/version") &&
			   !strcmp(version, "DOCA-OFED"));
}

static void probe_uverbs(struct mlx5ctl_dv_device_attr *attr)
{
	int err;
	int fd;

	if (!attr->uverbs[0]) {
		set_state(attr, MLX5CTL_DV_DEVICE_NO_UVERBS,
			  "no uverbs device: modprobe ib_uverbs");
		return;
	}
	fd = mlx5ctl_open_node(attr->uverbs);
	if (fd < 0) {
		if (errno == EACCES || errno == EPERM)
			set_state(attr, MLX5CTL_DV_DEVICE_NO_ACCESS,
				  "no permission to open %s/%s: run as root",
				  mlx5ctl_dev_dir, attr->uverbs);
		else
			set_state(attr, MLX5CTL_DV_DEVICE_NO_NODE,
				  "cannot open %s/%s (%s): udev makes it; a container must be given it",
				  mlx5ctl_dev_dir, attr->uverbs,
				  mlx5ctl_strerror(errno));
		return;
	}
	err = mlx5ctl_uverbs_probe(fd);
	close(fd);
	if (err && !mlx5ctl_sysfs_exists("module/mlx5ctl")) {
		set_state(attr, MLX5CTL_DV_DEVICE_NO_MODULE,
			  "the mlx5ctl module is not loaded: modprobe mlx5ctl, then re-probe mlx5_ib on the device");
	} else if (err && built_against_other_driver()) {
		set_state(attr, MLX5CTL_DV_DEVICE_NO_MODULE,
			  "the mlx5ctl module was built against another mlx5_core (the kernel's own or DOCA-OFED's) than the one that is loaded: build it against this one");
	} else if (err) {
		set_state(attr, MLX5CTL_DV_DEVICE_NOT_ATTACHED,
			  "the device came up before the mlx5ctl module: re-probe mlx5_ib on it (mlx5ctl dev attach %s)",
			  attr->name);
	} else {
		strcpy(attr->transport, mlx5ctl_uverbs_ops.name);
		if (!privileged())
			set_state(attr, MLX5CTL_DV_DEVICE_NO_PRIVILEGE,
				  "no privilege: CAP_SYS_ADMIN in the initial user namespace is needed, run as root");
	}
}

/* The node of this function, if Linux's fwctl driver has it: below it too. */
static int find_fwctl(struct mlx5ctl_dv_device_attr *attr)
{
	char dir[PATH_MAX];
	char **names;
	size_t num;
	int err;

	if (attr->name[0])
		snprintf(dir, sizeof(dir), "class/infiniband/%s/device/fwctl",
			 attr->name);
	else
		snprintf(dir, sizeof(dir), "bus/pci/devices/%s/fwctl",
			 attr->pci);
	err = mlx5ctl_sysfs_list(dir, &names, &num);
	if (err)
		return err;
	if (num)
		snprintf(attr->fwctl, sizeof(attr->fwctl), "%.*s",
			 (int)sizeof(attr->fwctl) - 1, names[0]);
	mlx5ctl_sysfs_free(names, num);
	return 0;
}

/* A device that uverbs does not reach may still have its fwctl node. It is not
 * opened here: that would create a context in firmware.
 */
static void probe_fwctl(struct mlx5ctl_dv_device_attr *attr)
{
	char path[PATH_MAX];

	if (!attr->fwctl[0] || attr->transport[0])
		return;
	snprintf(path, sizeof(path), "%s/%s", mlx5ctl_fwctl_dir, attr->fwctl);
	if (access(path, R_OK | W_OK))
		return;
	strcpy(attr->transport, mlx5ctl_fwctl_ops.name);
	attr->state = MLX5CTL_DV_DEVICE_USABLE;
	attr->reason[0] = '\0';
}

/* Fills attr for the ib device that attr->name names. */
static int read_ibdev(struct mlx5ctl_dv_device_attr *attr)
{
	int err;

	mlx5ctl_sysfs_link(attr->parent, sizeof(attr->parent),
			   "class/infiniband/%s/device", attr->name);
	find_pci(attr);
	read_pci_ids(attr);
	err = find_uverbs(attr);
	if (err)
		return err;
	mlx5ctl_sysfs_read(attr->fw_ver, sizeof(attr->fw_ver),
			   "class/infiniband/%s/fw_ver", attr->name);
	mlx5ctl_sysfs_read(attr->board_id, sizeof(attr->board_id),
			   "class/infiniband/%s/board_id", attr->name);
	probe_uverbs(attr);
	err = find_fwctl(attr);
	if (!err)
		probe_fwctl(attr);
	return err;
}

/* Driver of a PCI function or an auxiliary device; both are called mlx5_core,
 * the latter with a suffix.
 */
static bool driven_by_mlx5(const char *driver)
{
	return !strncmp(driver, "mlx5_core", strlen("mlx5_core"));
}

struct list {
	struct mlx5ctl_dv_device **devices;
	size_t num;
};

static struct mlx5ctl_dv_device_attr *add_device(struct list *list)
{
	struct mlx5ctl_dv_device **devices;
	struct mlx5ctl_dv_device *device;

	devices = reallocarray(list->devices, list->num + 2, sizeof(*devices));
	if (!devices)
		return NULL;
	list->devices = devices;
	device = calloc(1, sizeof(*device));
	devices[list->num] = device;
	if (!device)
		return NULL;
	devices[++list->num] = NULL;
	return &device->attr;
}

/* Add the ib device NAME, if it is of mlx5. */
static int add_ibdev(struct list *list, const char *name)
{
	struct mlx5ctl_dv_device_attr *attr;
	char driver[MLX5CTL_DV_NAME_MAX];

	mlx5ctl_sysfs_link(driver, sizeof(driver),
			   "class/infiniband/%s/device/driver", name);
	if (!driven_by_mlx5(driver) || strlen(name) >= MLX5CTL_DV_NAME_MAX)
		return 0;
	attr = add_device(list);
	if (!attr)
		return ENOMEM;
	strcpy(attr->name, name);
	return read_ibdev(attr);
}

/* Add those ib devices that a directory of sysfs has. */
static int add_ibdevs(struct list *list, const char *dir)
{
	char **names;
	size_t num;
	int err;

	err = mlx5ctl_sysfs_list(dir, &names, &num);
	for (size_t i = 0; i < num && !err; i++)
		err = add_ibdev(list, names[i]);
	mlx5ctl_sysfs_free(names, num);
	return err;
}

/* An ib device has a directory in one below its function, which is empty if it is in
 * another network namespace.
 */
static bool has_ibdev(const char *pci)
{
	char dir[PATH_MAX];
	char **names;
	size_t num;

	snprintf(dir, sizeof(dir), "bus/pci/devices/%s/infiniband", pci);
	if (mlx5ctl_sysfs_list(dir, &names, &num))
		return false;
	mlx5ctl_sysfs_free(names, num);
	return num;
}

/* Its driver has made one, which this process's network namespace does not have. One that
 * is still at it has not made the directory.
 */
static bool has_ibdev_elsewhere(const char *pci)
{
	char dir[PATH_MAX];
	bool found = false;
	char **names;
	size_t num;

	if (!mlx5ctl_sysfs_exists("bus/pci/devices/%s/infiniband", pci))
		return false;
	snprintf(dir, sizeof(dir), "bus/pci/devices/%s", pci);
	if (mlx5ctl_sysfs_list(dir, &names, &num))
		return false;
	for (size_t i = 0; i < num && !found; i++)
		found = !strncmp(names[i], "mlx5_core.rdma.", strlen("mlx5_core.rdma.")) &&
			mlx5ctl_sysfs_exists("%s/%s/driver", dir, names[i]);
	mlx5ctl_sysfs_free(names, num);
	return found;
}

/* An adapter's network function; bridges and DPU helper functions of the same
 * vendor have other classes.
 */
static bool is_network(const char *pci)
{
	char dir[PATH_MAX];

	snprintf(dir, sizeof(dir), "bus/pci/devices/%s", pci);
	return read_number(dir, "vendor") == VENDOR_MELLANOX &&
	       read_number(dir, "class") >> 16 == 0x02;
}

/* Add a PCI function, if it is of mlx5 and has no ib device. */
static int add_bare_function(struct list *list, const char *pci)
{
	struct mlx5ctl_dv_device_attr *attr;
	char driver[MLX5CTL_DV_NAME_MAX];
	int err;

	mlx5ctl_sysfs_link(driver, sizeof(driver), "bus/pci/devices/%s/driver",
			   pci);
	if (!is_network(pci) || has_ibdev(pci) ||
	    (driver[0] && !driven_by_mlx5(driver)))
		return 0;
	attr = add_device(list);
	if (!attr)
		return ENOMEM;
	snprintf(attr->parent, sizeof(attr->parent), "%.*s",
		 (int)sizeof(attr->parent) - 1, pci);
	strcpy(attr->pci, attr->parent);
	read_pci_ids(attr);
	if (driver[0] && has_ibdev_elsewhere(pci))
		set_state(attr, MLX5CTL_DV_DEVICE_NO_ACCESS,
			  "its ib device is in another network namespace, see \"rdma system\": run in that one");
	else if (driver[0])
		set_state(attr, MLX5CTL_DV_DEVICE_NO_IBDEV,
			  "no ib device: modprobe mlx5_ib, and see the kernel log");
	else
		set_state(attr, MLX5CTL_DV_DEVICE_NOT_BOUND,
			  "no driver: modprobe mlx5_core, and see the kernel log");
	err = find_fwctl(attr);
	if (!err)
		probe_fwctl(attr);
	return err;
}

static int add_bare_functions(struct list *list)
{
	char **names;
	size_t num;
	int err;

	err = mlx5ctl_sysfs_list("bus/pci/devices", &names, &num);
	for (size_t i = 0; i < num && !err; i++)
		err = add_bare_function(list, names[i]);
	mlx5ctl_sysfs_free(names, num);
	return err;
}

static struct mlx5ctl_dv_device **finish(struct list *list, int err)
{
	if (!err)
		return list->devices;
	mlx5ctl_dv_free_device_list(list->devices);
	errno = mlx5ctl_set_error(err, "list devices");
	return NULL;
}

/* The devices below a function on a bus, or that function itself. */
static int add_function(struct list *list, const char *bus, const char *function)
{
	char dir[PATH_MAX];

	snprintf(dir, sizeof(dir), "bus/%s/devices/%s/infiniband", bus, function);
	return add_ibdevs(list, dir);
}

struct mlx5ctl_dv_device **mlx5ctl_find_device(const char *name)
{
	struct list list = { .devices = calloc(1, sizeof(*list.devices)) };
	char pci[MLX5CTL_DV_NAME_MAX];
	int err = 0;

	if (!list.devices)
		return finish(&list, ENOMEM);
	/* What is no file's name is no device's. */
	if (!*name || *name == '.' || strchr(name, '/') ||
	    strlen(name) >= sizeof(pci) - strlen("0000:"))
		return finish(&list, 0);
	if (mlx5ctl_sysfs_exists("class/infiniband/%s", name))
		err = add_ibdev(&list, name);
	if (!err && !list.num)
		err = add_function(&list, "auxiliary", name);
	snprintf(pci, sizeof(pci), "%s%s", is_pci_address(name) ? "" : "0000:", name);
	if (!err && !list.num && is_pci_address(pci))
		err = add_function(&list, "pci", pci) ?:
		      list.num ? 0 : add_bare_function(&list, pci);
	return finish(&list, err);
}

struct mlx5ctl_dv_device **mlx5ctl_dv_get_device_list(int *num_devices)
{
	struct list list = { .devices = calloc(1, sizeof(*list.devices)) };
	int err = ENOMEM;

	/* A recorded session is of another machine's device, if of the same name. */
	if (list.devices && secure_getenv(MLX5CTL_REPLAY_ENV))
		err = 0;
	else if (list.devices)
		err = add_ibdevs(&list, "class/infiniband") ?:
		      add_bare_functions(&list);
	if (num_devices && !err)
		*num_devices = (int)list.num;
	return finish(&list, err);
}

void mlx5ctl_dv_free_device_list(struct mlx5ctl_dv_device **list)
{
	for (size_t i = 0; list && list[i]; i++)
		free(list[i]);
	free(list);
}

int mlx5ctl_dv_query_device_sized(const struct mlx5ctl_dv_device *device,
				  struct mlx5ctl_dv_device_attr *attr,
				  size_t attr_len)
{
	struct mlx5ctl_dv_device_attr full = device->attr;

	if (mlx5ctl_check_out(attr, attr_len, MLX5CTL_DV_DEVICE_QUIET))
		return mlx5ctl_set_error(EINVAL, "query device");
	full.comp_mask = 0;
	if (full.name[0])
		read_ports(&full, !(attr->comp_mask & MLX5CTL_DV_DEVICE_QUIET));
	mlx5ctl_copy_out(attr, attr_len, &full, sizeof(full));
	return 0;
}
