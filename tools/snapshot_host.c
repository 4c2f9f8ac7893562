// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Versions, sysfs, devlink, the kernel's log: nothing here asks firmware, but for
 * the state of the ports.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "devlink.h"
#include "snapshot.h"

/* One record of the kernel's log. */
#define RECORD_ROOM 8192

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

/* A directory of files with a number each. */
static void add_directory(struct json_object *object, const char *key,
			  const char *dir)
{
	struct json_object *list = json_object_new_object();
	struct dirent **entries;
	char path[PATH_MAX];
	int num;

	snprintf(path, sizeof(path), "/sys/%s", dir);
	num = scandir(path, &entries, NULL, alphasort);
	for (int i = 0; i < num; i++) {
		if (entries[i]->d_name[0] != '.')
			add_file(list, entries[i]->d_name, dir, entries[i]->d_name);
		free(entries[i]);
	}
	if (num >= 0)
		free(entries);
	json_object_object_add(object, key, list);
}

static void add_sysfs(struct snapshot *snapshot)
{
	struct json_object *object = json_object_new_object();
	struct json_object *pci = json_object_new_object();
	char dir[PATH_MAX];

	snprintf(dir, sizeof(dir), "bus/pci/devices/%s", snapshot->attr.pci);
	for (size_t i = 0; i < sizeof(pci_files) / sizeof(*pci_files); i++)
		add_file(pci, pci_files[i], dir, pci_files[i]);
	json_object_object_add(object, "pci", pci);
	for (uint32_t port = 1; port <= snapshot->attr.num_ports; port++) {
		struct json_object *list = json_object_new_object();
		char key[16];

		snprintf(key, sizeof(key), "port_%u", port);
		snprintf(dir, sizeof(dir), "class/infiniband/%s/ports/%u",
			 snapshot->attr.name, port);
		add_file(list, "state", dir, "state");
		add_file(list, "phys_state", dir, "phys_state");
		add_file(list, "rate", dir, "rate");
		add_file(list, "link_layer", dir, "link_layer");
		add_file(list, "lid", dir, "lid");
		strncat(dir, "/counters", sizeof(dir) - strlen(dir) - 1);
		add_directory(list, "counters", dir);
		dir[strlen(dir) - strlen("counters")] = '\0';
		strncat(dir, "hw_counters", sizeof(dir) - strlen(dir) - 1);
		add_directory(list, "hw_counters", dir);
		json_object_object_add(object, key, list);
	}
	add_json_part(snapshot, "sysfs.json", object);
}

static void add_devlink(struct snapshot *snapshot)
{
	struct json_object *array = read_reporters(snapshot->attr.parent);
	struct json_object *object;

	if (!array) {
		add_failed_part(snapshot, "devlink-health.json", "no devlink");
		return;
	}
	object = json_object_new_object();
	for (size_t i = 0; i < json_object_array_length(array); i++) {
		struct json_object *reporter = json_object_array_get_idx(array, i);

		json_object_object_add(object, get_text(reporter, "reporter"),
				       json_object_get(reporter));
	}
	json_object_put(array);
	add_json_part(snapshot, "devlink-health.json", object);
}

/* "6,1234,5678,-;message\n KEY=value\n" */
static void put_record(FILE *file, char *record, const char *pci)
{
	unsigned long long usec = 0;
	char *message = strchr(record, ';');
	char safe[RECORD_ROOM];

	if (!message || sscanf(record, "%*u,%*u,%llu", &usec) != 1)
		return;
	message++;
	message[strcspn(message, "\n")] = '\0';
	if (!strstr(message, "mlx5") && !(*pci && strstr(message, pci)))
		return;
	printable(safe, sizeof(safe), message, strlen(message));
	fprintf(file, "[%llu.%06llu] %s\n", usec / 1000000, usec % 1000000, safe);
}

/* Only lines that are about this driver or this device. */
static void add_kernel_log(struct snapshot *snapshot)
{
	int fd = open("/dev/kmsg", O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	char record[RECORD_ROOM];
	char *text = NULL;
	size_t len = 0;
	ssize_t got;
	FILE *file;

	if (fd < 0) {
		add_failed_part(snapshot, "kernel.log", strerror(errno));
		return;
	}
	file = open_memstream(&text, &len);
	/* EPIPE: older records were overwritten while this one was read. */
	while (file && ((got = read(fd, record, sizeof(record) - 1)) > 0 ||
			(got < 0 && errno == EPIPE))) {
		if (got < 0)
			continue;
		record[got] = '\0';
		put_record(file, record, snapshot->attr.pci);
	}
	close(fd);
	if (file && !fclose(file))
		add_data_part(snapshot, "kernel.log", text, len);
	else
		snapshot->out_of_memory = true;
}

void collect_host(struct snapshot *snapshot)
{
	add_versions(snapshot);
	/* A recorded session has no machine. */
	if (!snapshot->attr.parent[0])
		return;
	add_json_part(snapshot, "device.json", device_to_json(&snapshot->attr));
	add_sysfs(snapshot);
	add_devlink(snapshot);
	add_kernel_log(snapshot);
}
