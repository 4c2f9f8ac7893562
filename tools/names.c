// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Names that other programs print for a device: devlink's "pci/0000:03:00.0", a
 * port of rdma's or of NCCL's, "mlx5_0/1" or "mlx5_0:1", and a network interface.
 */
#include <ctype.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mlx5ctl.h"

/* As many devices as one command can name, and some. */
#define NUM_NAMES 4

/* "mlx5_0" of "mlx5_0/1", if the device has such a port. Nothing is read: the driver
 * would ask firmware.
 */
static bool find_port(const char *word, char *name)
{
	size_t len = strcspn(word, "/:");
	const char *port = word + len + !!word[len];
	char path[PATH_MAX];

	if (!len || len >= MLX5CTL_DV_NAME_MAX || *word == '.' || !isdigit((unsigned char)*port) ||
	    port[strspn(port, "0123456789")])
		return false;
	snprintf(path, sizeof(path), "/sys/class/infiniband/%.*s/ports/%s", (int)len, word, port);
	if (access(path, F_OK))
		return false;
	snprintf(name, MLX5CTL_DV_NAME_MAX, "%.*s", (int)len, word);
	return true;
}

/* The function below a network interface. */
static bool find_function(const char *word, char *name)
{
	char path[PATH_MAX];

	if (!*word || *word == '.' || strchr(word, '/'))
		return false;
	snprintf(path, sizeof(path), "/sys/class/net/%s/device", word);
	return read_link_name(name, path);
}

const char *device_word(const char *word)
{
	static char names[NUM_NAMES][MLX5CTL_DV_NAME_MAX];
	static unsigned int next;
	char *name = names[next % NUM_NAMES];
	char path[PATH_MAX];

	if (!strncmp(word, "pci/", strlen("pci/")) ||
	    !strncmp(word, "auxiliary/", strlen("auxiliary/")))
		return strchr(word, '/') + 1;
	/* What is replayed has its own name, and an ib device's name is that first. */
	snprintf(path, sizeof(path), "/sys/class/infiniband/%s", word);
	if (getenv("MLX5CTL_REPLAY") || !access(path, F_OK) ||
	    !(find_port(word, name) || find_function(word, name)))
		return word;
	next++;
	return name;
}
