// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sysfs.h"

const char *mlx5ctl_sys_dir = "/sys";
const char *mlx5ctl_dev_dir = "/dev/infiniband";
const char *mlx5ctl_fwctl_dir = "/dev/fwctl";

__attribute__((format(printf, 2, 0)))
static bool make_path(char path[PATH_MAX], const char *fmt, va_list args)
{
	int dir_len = snprintf(path, PATH_MAX, "%s/", mlx5ctl_sys_dir);
	int len = vsnprintf(path + dir_len, PATH_MAX - dir_len, fmt, args);

	return len >= 0 && len < PATH_MAX - dir_len;
}

bool mlx5ctl_sysfs_read(char *value, size_t size, const char *fmt, ...)
{
	char path[PATH_MAX];
	bool done = false;
	va_list args;
	FILE *file;

	value[0] = '\0';
	va_start(args, fmt);
	if (make_path(path, fmt, args)) {
		file = fopen(path, "re");
		if (file) {
			done = fgets(value, (int)size, file);
			fclose(file);
		}
	}
	va_end(args);
	value[strcspn(value, "\n")] = '\0';
	return done;
}

bool mlx5ctl_sysfs_link(char *name, size_t size, const char *fmt, ...)
{
	char target[PATH_MAX];
	char path[PATH_MAX];
	va_list args;
	char *base;
	bool made;

	name[0] = '\0';
	va_start(args, fmt);
	made = make_path(path, fmt, args);
	va_end(args);
	if (!made || !realpath(path, target))
		return false;
	base = strrchr(target, '/') + 1;
	if (strlen(base) >= size)
		return false;
	strcpy(name, base);
	return true;
}

bool mlx5ctl_sysfs_exists(const char *fmt, ...)
{
	char path[PATH_MAX];
	va_list args;
	bool made;

	va_start(args, fmt);
	made = make_path(path, fmt, args);
	va_end(args);
	return made && !access(path, F_OK);
}

static int not_hidden(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

int mlx5ctl_sysfs_list(const char *dir, char ***names, size_t *num)
{
	struct dirent **entries;
	char path[PATH_MAX];
	int count;
	int err = 0;

	*names = NULL;
	*num = 0;
	snprintf(path, sizeof(path), "%s/%s", mlx5ctl_sys_dir, dir);
	/* By version, so that mlx5_10 follows mlx5_9. */
	count = scandir(path, &entries, not_hidden, versionsort);
	if (count < 0)
		return errno == ENOENT || errno == ENOTDIR ||
		       errno == EACCES ? 0 : errno;

	*names = calloc(count + 1, sizeof(**names));
	if (!*names)
		err = ENOMEM;
	for (int i = 0; i < count; i++) {
		if (!err) {
			(*names)[i] = strdup(entries[i]->d_name);
			if ((*names)[i])
				++*num;
			else
				err = ENOMEM;
		}
		free(entries[i]);
	}
	free(entries);
	if (err) {
		mlx5ctl_sysfs_free(*names, *num);
		*names = NULL;
		*num = 0;
	}
	return err;
}

void mlx5ctl_sysfs_free(char **names, size_t num)
{
	for (size_t i = 0; i < num; i++)
		free(names[i]);
	free(names);
}
