// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Versions, sysfs, the kernel's log: nothing here asks firmware. */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>

#include "condition.h"
#include "kmsg.h"
#include "snapshot.h"

static const char *const modules[] = {
	"mlx5_core", "mlx5_ib", "ib_core", "ib_uverbs", "mlx5ctl",
};

/* Of the PCI function; what is not there is left out. */
static const char *const pci_files[] = {
	"vendor", "device", "subsystem_vendor", "subsystem_device", "revision",
	"class", "current_link_speed", "current_link_width", "max_link_speed",
	"max_link_width", "numa_node", "local_cpulist", "power_state", "sriov_numvfs",
	"sriov_totalvfs",
};

static void add_file(struct json_object *object, const char *key,
		     const char *dir, const char *name)
{
	char value[256];
	char safe[256];

	if (!read_sysfs(value, sizeof(value), "%s/%s", dir, name))
		return;
	printable(safe, sizeof(safe), value, sizeof(value));
	add_string(object, key, safe);
}

static void add_versions(struct snapshot *snapshot)
{
	struct json_object *object = json_object_new_object();
	struct json_object *list = json_object_new_object();
	struct utsname uts;

	add_string(object, "mlx5ctl", PACKAGE_VERSION);
	if (!uname(&uts)) {
		add_string(object, "kernel", uts.release);
		add_string(object, "kernel_build", uts.version);
		add_string(object, "machine", uts.machine);
	}
	add_string(object, "json_c", json_c_version());
	for (size_t i = 0; i < sizeof(modules) / sizeof(*modules); i++) {
		struct json_object *module = json_object_new_object();
		char dir[64];

		snprintf(dir, sizeof(dir), "module/%s", modules[i]);
		add_file(module, "version", dir, "version");
		add_file(module, "srcversion", dir, "srcversion");
		add_file(module, "taint", dir, "taint");
		json_object_object_add(list, modules[i], module);
	}
	json_object_object_add(object, "modules", list);
	add_json_part(snapshot, "versions.json", object);
}

/* Without firmware: what of a port needs it is asked by the worker. */
static void add_pci(struct snapshot *snapshot)
{
	struct part *part = plan_part(snapshot, "sysfs.json", 0);
	struct json_object *pci = json_object_new_object();
	char dir[PATH_MAX];

	snprintf(dir, sizeof(dir), "bus/pci/devices/%s", snapshot->attr.pci);
	for (size_t i = 0; i < sizeof(pci_files) / sizeof(*pci_files); i++)
		add_file(pci, pci_files[i], dir, pci_files[i]);
	if (part)
		json_object_object_add(part->json, "pci", pci);
	else
		json_object_put(pci);
}

static void put_line(const struct log_line *line, void *arg)
{
	fprintf(arg, "[%llu.%06llu] %s\n", (unsigned long long)line->time_us / 1000000,
		(unsigned long long)line->time_us % 1000000, line->text);
}

/* Only lines that are about this driver or this device. */
static void add_kernel_log(struct snapshot *snapshot)
{
	char *text = NULL;
	size_t len = 0;
	FILE *file = open_memstream(&text, &len);
	int err = file ? walk_kernel_log(&snapshot->attr, put_line, file) : ENOMEM;

	if (file && fclose(file))
		err = ENOMEM;
	if (!err) {
		add_data_part(snapshot, "kernel.log", text, len);
		return;
	}
	free(text);
	add_failed_part(snapshot, "kernel.log", REFUSED, strerror(err));
}

/* As the driver's reporters have it, which the worker has asked. */
static void add_device(struct snapshot *snapshot)
{
	struct json_object *reporters = find_json_part(snapshot, "devlink-health.json");
	char text[CONDITION_MAX];

	if (describe_condition(snapshot->attr.parent,
			       json_object_object_get(reporters, "fw"),
			       json_object_object_get(reporters, "fw_fatal"), text,
			       sizeof(text)))
		set_condition(&snapshot->attr, text);
	add_json_part(snapshot, "device.json", device_to_json(&snapshot->attr));
}

void collect_host(struct snapshot *snapshot)
{
	add_versions(snapshot);
	/* A recorded session has no machine. */
	if (!snapshot->attr.parent[0])
		return;
	add_device(snapshot);
	add_pci(snapshot);
	add_kernel_log(snapshot);
}
