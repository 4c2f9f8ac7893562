// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The auxiliary devices that mlx5_core makes, each time that it has brought a function up. */
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

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
