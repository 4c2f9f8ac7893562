// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The auxiliary devices that mlx5_core makes, each time that it has brought a function up. */
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "bringup.h"
#include "devlink.h"
#include "mlx5ctl.h"

bool find_auxiliary(const char *parent, const char *kind, char *auxiliary, size_t room)
{
	char path[PATH_MAX];
	struct dirent *entry;
	bool found = false;
	DIR *dir;

	snprintf(path, sizeof(path), "/sys/bus/%s/devices/%s", devlink_bus(parent), parent);
	dir = opendir(path);
	while (dir && !found && (entry = readdir(dir))) {
		found = !strncmp(entry->d_name, kind, strlen(kind));
		if (found)
			snprintf(auxiliary, room, "%s", entry->d_name);
	}
	if (dir)
		closedir(dir);
	return found;
}

uint64_t device_inode(const char *parent, const char *below)
{
	char path[PATH_MAX];
	struct stat status;

	snprintf(path, sizeof(path), "/sys/bus/%s/devices/%s/%s", devlink_bus(parent), parent,
		 below);
	return stat(path, &status) ? 0 : status.st_ino;
}

/* None of a recording, or while the driver has none. */
struct bringup bringup_of(const char *parent)
{
	struct bringup bringup = {};
	char *name = bringup.auxiliary;
	size_t room = sizeof(bringup.auxiliary);

	if (*parent && (find_auxiliary(parent, AUXILIARY_RDMA, name, room) ||
			find_auxiliary(parent, AUXILIARY_FWCTL, name, room)))
		bringup.inode = device_inode(parent, name);
	return bringup;
}
