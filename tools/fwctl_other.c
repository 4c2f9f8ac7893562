// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "fwctl_other.h"
#include "fwctl_abi.h"

const char *fwctl_class_dir = "/sys/class/fwctl";
const char *fwctl_node_dir = "/dev/fwctl";

/* enum fwctl_device_type of Linux's include/uapi/fwctl/fwctl.h. */
static const char *const types[] = {
	[FWCTL_ABI_DEVICE_MLX5] = "mlx5",
	[2] = "cxl",
	[3] = "bnxt",
	[4] = "pds",
};

/* One of mlx5 has a name of its own, and a place among those. */
static bool read_other(const char *name, struct other_device *other)
{
	char path[PATH_MAX];

	if (*name == '.' || strlen(name) >= sizeof(other->name))
		return false;
	strcpy(other->name, name);
	snprintf(path, sizeof(path), "%s/%s/device/driver", fwctl_class_dir, name);
	read_link_name(other->driver, path);
	*strrchr(path, '/') = '\0';
	return read_link_name(other->parent, path) && strncmp(other->driver, "mlx5_core", strlen("mlx5_core")) != 0;
}

struct other_device *list_others(size_t *num)
{
	struct dirent **entries = NULL;
	int num_entries = -1;
	struct other_device *others;

	*num = 0;
	/* A session that is replayed is of another machine. */
	if (!getenv("MLX5CTL_REPLAY"))
		num_entries = scandir(fwctl_class_dir, &entries, NULL, versionsort);
	if (num_entries < 0)
		num_entries = 0;
	others = calloc(num_entries + 1, sizeof(*others));
	for (int i = 0; i < num_entries; i++) {
		if (others && read_other(entries[i]->d_name, &others[*num]))
			++*num;
		free(entries[i]);
	}
	free(entries);
	return others;
}

bool find_other(const char *name, struct other_device *other)
{
	struct other_device *others;
	bool found = false;
	size_t num;

	others = list_others(&num);
	for (size_t i = 0; others && i < num && !found; i++) {
		found = is_word(name, others[i].name, NULL);
		if (found)
			*other = others[i];
	}
	free(others);
	return found;
}

int open_other(const struct other_device *other)
{
	char path[PATH_MAX];

	snprintf(path, sizeof(path), "%s/%s", fwctl_node_dir, other->name);
	return open(path, O_RDWR | O_CLOEXEC);
}

int ask_other_type(int fd, char *type)
{
	struct fwctl_abi_info info = { .size = sizeof(info) };

	if (ioctl(fd, FWCTL_ABI_INFO, &info))
		return errno;
	if (info.device_type < sizeof(types) / sizeof(*types) && types[info.device_type])
		strcpy(type, types[info.device_type]);
	else
		snprintf(type, OTHER_TYPE_MAX, "%u", info.device_type);
	return 0;
}

int exec_other(int fd, uint32_t scope, const void *in, size_t inlen, void *out, size_t *outlen)
{
	struct fwctl_abi_rpc rpc = {
		.size = sizeof(rpc),
		.scope = scope,
		.in_len = inlen,
		.out_len = *outlen,
		.in = (uintptr_t)in,
		.out = (uintptr_t)out,
	};

	if (ioctl(fd, FWCTL_ABI_RPC, &rpc))
		return errno;
	/* It says how long the reply is, also if there was less room. */
	if (rpc.out_len < *outlen)
		*outlen = rpc.out_len;
	return 0;
}
