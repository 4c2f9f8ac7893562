// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * The directory of the door: what /dev and /sys would have, were the drivers
 * there whose interfaces it offers.
 */
#include <errno.h>
#include <ftw.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "door/door.h"
#include "mlx5ctl.h"
#include "run.h"

static int failed_to_make(const char *path)
{
	return failed_because("run", "%s: %s", path, strerror(errno));
}

int make_tree(struct run_tree *tree)
{
	const char *parent = secure_getenv("TMPDIR");
	char *dir = NULL;

	if (!parent || *parent != '/')
		parent = "/tmp";
	if (asprintf(&dir, "%s/mlx5ctl-run-XXXXXX", parent) < 0)
		return failed_because("run", "out of memory");
	if (!mkdtemp(dir)) {
		failed_to_make(dir);
		free(dir);
		return EXIT_FAILED;
	}
	tree->dir = dir;
	return EXIT_DONE;
}

static int remove_entry(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	return remove(path);
}

void remove_tree(struct run_tree *tree)
{
	if (tree->dir)
		nftw(tree->dir, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
	free(tree->dir);
	tree->dir = NULL;
}

/* The directories above PATH that are not there yet. */
static bool make_parents(char *path, size_t root_len)
{
	for (char *slash = path + root_len; (slash = strchr(slash + 1, '/'));) {
		bool made;

		*slash = '\0';
		made = !mkdir(path, 0755) || errno == EEXIST;
		*slash = '/';
		if (!made)
			return false;
	}
	return true;
}

__attribute__((format(printf, 3, 4)))
static bool in_tree(const struct run_tree *tree, char *path, const char *fmt, ...)
{
	int len = snprintf(path, PATH_MAX, "%s", tree->dir);
	va_list args;

	va_start(args, fmt);
	len += vsnprintf(path + len, PATH_MAX - len, fmt, args);
	va_end(args);
	errno = ENAMETOOLONG;
	return len < PATH_MAX && make_parents(path, strlen(tree->dir));
}

static bool write_text(const char *path, const char *text)
{
	FILE *file = fopen(path, "wxe");
	bool written;

	if (!file)
		return false;
	written = fputs(text, file) >= 0;
	return !fclose(file) && written;
}

/* /sys/class/fwctl/fwctlN */
static int add_class(const struct run_tree *tree, unsigned int i, const char *sysfs)
{
	char path[PATH_MAX], text[128];

	snprintf(text, sizeof(text), "%u:%u\n", DOOR_MAJOR, i);
	if (!in_tree(tree, path, "/sys/class/fwctl/fwctl%u/dev", i) || !write_text(path, text))
		return failed_to_make(path);
	snprintf(text, sizeof(text), "MAJOR=%u\nMINOR=%u\nDEVNAME=fwctl/fwctl%u\n",
		 DOOR_MAJOR, i, i);
	if (!in_tree(tree, path, "/sys/class/fwctl/fwctl%u/uevent", i) || !write_text(path, text))
		return failed_to_make(path);
	if (!in_tree(tree, path, "/sys/class/fwctl/fwctl%u/device", i) ||
	    (*sysfs && symlink(sysfs, path)))
		return failed_to_make(path);
	return EXIT_DONE;
}

/* A link from another place in sysfs to the class's directory. */
static bool link_class(const struct run_tree *tree, unsigned int i, const char *path)
{
	char target[PATH_MAX];

	return snprintf(target, sizeof(target), "%s/sys/class/fwctl/fwctl%u", tree->dir, i) <
		       PATH_MAX && !symlink(target, path);
}

static int add_links(const struct run_tree *tree, unsigned int i, const char *ibdev,
		     const char *sysfs)
{
	char path[PATH_MAX];

	if (!in_tree(tree, path, "/sys/dev/char/%u:%u", DOOR_MAJOR, i) ||
	    !link_class(tree, i, path))
		return failed_to_make(path);
	if (*ibdev && (!in_tree(tree, path, "/sys/class/infiniband/%s/device/fwctl/fwctl%u",
				ibdev, i) || !link_class(tree, i, path)))
		return failed_to_make(path);
	if (*sysfs && (!in_tree(tree, path, "%s/fwctl/fwctl%u", sysfs, i) ||
		       !link_class(tree, i, path)))
		return failed_to_make(path);
	/* As the bus has it. */
	if (*sysfs && (!in_tree(tree, path, "/sys/bus/pci/devices/%s/fwctl/fwctl%u",
				strrchr(sysfs, '/') + 1, i) || !link_class(tree, i, path)))
		return failed_to_make(path);
	return EXIT_DONE;
}

int add_to_tree(struct run_tree *tree, const char *name, const char *ibdev, const char *sysfs)
{
	unsigned int i = tree->num_devices;
	char path[PATH_MAX];
	int status;

	if (i == DOOR_MAX_DEVICES)
		return failed_because("run", "more than %u devices", DOOR_MAX_DEVICES);
	if (!in_tree(tree, path, DOOR_FWCTL_NODE, i) || !write_text(path, name))
		return failed_to_make(path);
	if (!in_tree(tree, path, DOOR_MISC_NODE, i) || !write_text(path, name))
		return failed_to_make(path);
	status = add_class(tree, i, sysfs) ?: add_links(tree, i, ibdev, sysfs);
	tree->num_devices++;
	return status;
}
