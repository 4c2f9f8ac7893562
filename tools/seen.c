// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mlx5ctl.h"
#include "seen.h"

#define DIRECTORY "/run/mlx5ctl"

/* A line each: PCI address, and the ib device's name, which may be "". */
static const char path[] = DIRECTORY "/seen";

static bool on_bus(const char *pci, const char *file)
{
	char name[PATH_MAX];

	snprintf(name, sizeof(name), "/sys/bus/pci/devices/%s/%s", pci, file);
	return !access(name, F_OK);
}

static void for_each_seen(gone_fn fn, void *arg)
{
	FILE *file = fopen(path, "re");
	char line[256];

	while (file && fgets(line, sizeof(line), file)) {
		char *name = strchr(line, ' ');

		line[strcspn(line, "\n")] = '\0';
		if (!name)
			continue;
		*name++ = '\0';
		/* What stands in a path is an address and no more. */
		if (*line && !line[strspn(line, "0123456789abcdef:.")])
			fn(line, name, arg);
	}
	if (file)
		fclose(file);
}

struct wanted {
	const char *dev;
	gone_fn fn;
	void *arg;
};

static void pick_gone(const char *parent, const char *name, void *arg)
{
	struct wanted *wanted = arg;

	if (!on_bus(parent, "") &&
	    (!wanted->dev || is_word(wanted->dev, parent, name)))
		wanted->fn(parent, name, wanted->arg);
}

void for_each_gone(const char *dev, gone_fn fn, void *arg)
{
	struct wanted wanted = { dev, fn, arg };

	for_each_seen(pick_gone, &wanted);
}

struct known {
	const char *parent;
	char *name;
	size_t room;
};

static void take_name(const char *parent, const char *name, void *arg)
{
	struct known *known = arg;

	if (*name && !strcmp(parent, known->parent))
		snprintf(known->name, known->room, "%s", name);
}

void name_seen(const char *parent, char *name, size_t room)
{
	struct known known = { parent, name, room };

	snprintf(name, room, "%s", parent);
	for_each_seen(take_name, &known);
}

bool names_or_named(const struct mlx5ctl_dv_device_attr *attr, const char *dev)
{
	char name[MLX5CTL_DV_NAME_MAX];

	if (names_device(attr, dev))
		return true;
	if (attr->name[0])
		return false;
	name_seen(attr->parent, name, sizeof(name));
	return !strcmp(name, dev);
}

struct mlx5ctl_dv_device_attr *list_named(const char *dev, size_t *num)
{
	struct mlx5ctl_dv_device **list = mlx5ctl_dv_get_device_list(NULL);
	struct mlx5ctl_dv_device_attr *attrs;
	size_t all = 0;

	*num = 0;
	if (!list)
		return NULL;
	while (list[all])
		all++;
	attrs = calloc(all + 1, sizeof(*attrs));
	for (size_t i = 0; attrs && i < all; i++) {
		struct mlx5ctl_dv_device_attr *attr = &attrs[*num];

		*attr = (struct mlx5ctl_dv_device_attr){ .comp_mask = MLX5CTL_DV_DEVICE_QUIET };
		mlx5ctl_dv_query_device(list[i], attr);
		if (!dev || names_or_named(attr, dev))
			++*num;
	}
	mlx5ctl_dv_free_device_list(list);
	return attrs;
}

static void copy_gone(const char *parent, const char *name, void *arg)
{
	fprintf(arg, "%s %s\n", parent, name);
}

/* One whose ib device is lost keeps the name that it had. */
static void put_device(FILE *file, const struct mlx5ctl_dv_device_attr *attr)
{
	char name[MLX5CTL_DV_NAME_MAX];

	name_seen(attr->pci, name, sizeof(name));
	if (attr->name[0])
		fprintf(file, "%s %s\n", attr->pci, attr->name);
	else
		fprintf(file, "%s %s\n", attr->pci, strcmp(name, attr->pci) ? name : "");
}

static void put_present(FILE *file)
{
	struct mlx5ctl_dv_device_attr *attrs;
	size_t num;

	attrs = list_named(NULL, &num);
	for (size_t i = 0; i < num; i++)
		if (attrs[i].pci[0] && !strcmp(attrs[i].pci, attrs[i].parent) &&
		    !on_bus(attrs[i].pci, "physfn"))
			put_device(file, &attrs[i]);
	free(attrs);
}

void remember_devices(void)
{
	char temporary[] = DIRECTORY "/seen.XXXXXX";
	FILE *file = NULL;
	int fd;

	if (geteuid() || (mkdir(DIRECTORY, 0755) && access(DIRECTORY, W_OK)))
		return;
	fd = mkostemp(temporary, O_CLOEXEC);
	if (fd >= 0)
		file = fdopen(fd, "w");
	if (!file)
		return;
	put_present(file);
	for_each_gone(NULL, copy_gone, file);
	fchmod(fd, 0644);
	if (fclose(file) || rename(temporary, path))
		unlink(temporary);
}
