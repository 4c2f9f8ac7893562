// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Which of the program's paths lead into the door's directory. */
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "door.h"

const char *door_root(void)
{
	static const char *root;

	/* The program may change its environment; the first answer holds. */
	if (!root)
		root = secure_getenv(DOOR_ENV) ?: "";
	return *root ? root : NULL;
}

/* PATH is DIR or below it. */
static bool is_below(const char *path, const char *dir)
{
	size_t len = strlen(dir);

	return !strncmp(path, dir, len) && (!path[len] || path[len] == '/');
}

static bool has_prefix(const char *path, const char *prefix)
{
	return !strncmp(path, prefix, strlen(prefix));
}

/* Names that nothing but the door has while a program runs in it. */
static bool is_ours(const char *path)
{
	return is_below(path, "/dev/fwctl") || is_below(path, "/sys/class/fwctl") ||
	       has_prefix(path, "/dev/mlx5ctl-") ||
	       has_prefix(path, "/sys/dev/char/4095:");
}

/* Below a device's own directory there is much that is not ours. */
static bool may_be_ours(const char *path)
{
	return has_prefix(path, "/sys/") && strstr(path, "/fwctl");
}

static const char *below_root(const char *root, const char *path, char *buf)
{
	return snprintf(buf, PATH_MAX, "%s%s", root, path) < PATH_MAX ? buf : path;
}

const char *door_path(const char *path, char *buf)
{
	const char *root = door_root();

	if (!root || !path)
		return path;
	if (is_ours(path))
		return below_root(root, path, buf);
	if (may_be_ours(path) && below_root(root, path, buf) == buf &&
	    !faccessat(AT_FDCWD, buf, F_OK, AT_SYMLINK_NOFOLLOW))
		return buf;
	return path;
}

const char *door_pattern(const char *pattern, char *buf)
{
	const char *root = door_root();

	if (!root || !(is_ours(pattern) || may_be_ours(pattern)))
		return pattern;
	return below_root(root, pattern, buf);
}

void door_hide_root(char *path)
{
	const char *root = door_root();

	if (root && is_below(path, root) && path[strlen(root)])
		memmove(path, path + strlen(root), strlen(path + strlen(root)) + 1);
}
