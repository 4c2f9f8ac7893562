// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "kmsg.h"

/* One record of the kernel's log. */
#define RECORD_ROOM 8192
#define DEVICE_KEY "\n DEVICE="

/* Whether what PATH names is the function, or lies below it. */
static bool is_below(const char *path, const char *parent)
{
	char *real = realpath(path, NULL);
	char *at = real ? strstr(real, parent) : NULL;
	size_t len = strlen(parent);
	bool below = at && at > real && at[-1] == '/' && (!at[len] || at[len] == '/');

	free(real);
	return below;
}

/* An ib device that has another name now is this one if there is no other. */
static bool is_only_ib_device(const char *name)
{
	struct dirent **entries;
	char path[PATH_MAX];
	int num, seen = 0;

	snprintf(path, sizeof(path), "/sys/class/infiniband/%s", name);
	if (!access(path, F_OK))
		return false;
	num = scandir("/sys/class/infiniband", &entries, NULL, NULL);
	for (int i = 0; i < num; i++) {
		seen += entries[i]->d_name[0] != '.';
		free(entries[i]);
	}
	if (num >= 0)
		free(entries);
	return seen == 1;
}

/* "+SUBSYSTEM:NAME", or "nINDEX" of a network interface. */
static bool is_device(const char *device, const struct mlx5ctl_dv_device_attr *attr)
{
	const char *name = strchr(device, ':');
	char path[PATH_MAX];
	char netdev[IF_NAMESIZE];

	if (*device == 'n') {
		if (!if_indextoname(strtoul(device + 1, NULL, 10), netdev))
			return false;
		snprintf(path, sizeof(path), "/sys/class/net/%s/device", netdev);
		return is_below(path, attr->parent);
	}
	if (*device != '+' || !name || strchr(name, '/'))
		return false;
	name++;
	if (!strcmp(name, attr->parent))
		return true;
	if (!strncmp(device, "+infiniband:", name - device))
		return !strcmp(name, attr->name) || is_only_ib_device(name);
	snprintf(path, sizeof(path), "/sys/bus/auxiliary/devices/%s", name);
	return !strncmp(device, "+auxiliary:", name - device) && is_below(path, attr->parent);
}

/* Another device's line that is about this one: a bridge above it, an IOMMU. */
static bool mentions(const char *text, const char *parent)
{
	const char *at = *parent ? strstr(text, parent) : NULL;

	return at && !isalnum((unsigned char)at[strlen(parent)]);
}

/* "00000010: 00 73 65", as the kernel prints what is binary. */
static bool is_hex_dump(const char *text)
{
	return strspn(text, "0123456789abcdef") == 8 && text[8] == ':';
}

enum owner {
	OWNER_OTHER,
	OWNER_DRIVER,
	OWNER_DEVICE,
};

static enum owner owner_of(const char *flags, const char *text, const char *device,
			   const struct mlx5ctl_dv_device_attr *attr, enum owner before)
{
	if (!*device && (*flags == 'c' || *flags == '+' || is_hex_dump(text)))
		return before;
	if ((*device && is_device(device, attr)) || mentions(text, attr->parent))
		return OWNER_DEVICE;
	return strstr(text, "mlx5") ? OWNER_DRIVER : OWNER_OTHER;
}

/* "6,1234,5678,-;message\n KEY=value\n", and before the semicolon perhaps more. */
static enum owner take_record(char *record, const struct mlx5ctl_dv_device_attr *attr,
			      enum owner before, log_fn fn, void *arg)
{
	char *text = strchr(record, ';');
	unsigned long long usec = 0;
	char device[128] = "";
	char safe[RECORD_ROOM];
	char flags[8] = "";
	enum owner owner;
	char *at;

	if (!text || sscanf(record, "%*u,%*u,%llu,%7[^,;]", &usec, flags) < 1)
		return before;
	at = strstr(++text, DEVICE_KEY);
	if (at)
		snprintf(device, sizeof(device), "%.*s",
			 (int)strcspn(at + strlen(DEVICE_KEY), "\n"), at + strlen(DEVICE_KEY));
	text[strcspn(text, "\n")] = '\0';
	printable(safe, sizeof(safe), text, strlen(text));
	owner = owner_of(flags, safe, device, attr, before);
	if (owner != OWNER_OTHER)
		fn(&(struct log_line){ usec, safe, owner == OWNER_DEVICE }, arg);
	return owner;
}

int walk_kernel_log(const struct mlx5ctl_dv_device_attr *attr, log_fn fn, void *arg)
{
	int fd = open("/dev/kmsg", O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	enum owner owner = OWNER_OTHER;
	char record[RECORD_ROOM];
	ssize_t got;
	int err = 0;

	if (fd < 0)
		return errno;
	for (;;) {
		got = read(fd, record, sizeof(record) - 1);
		if (got > 0) {
			record[got] = '\0';
			owner = take_record(record, attr, owner, fn, arg);
			continue;
		}
		/* EPIPE: older records were overwritten while this one was read. */
		if (!got || errno != EPIPE)
			break;
	}
	if (got < 0 && errno != EAGAIN)
		err = errno;
	close(fd);
	return err;
}

bool parse_link_line(const struct log_line *line, struct link_line *link)
{
	const char *down = strstr(line->text, ": Link down"), *up = strstr(line->text, ": Link up");
	const char *end = down ?: up, *begin = end;

	if (!line->ours || !end)
		return false;
	while (begin > line->text && begin[-1] != ' ')
		begin--;
	snprintf(link->netdev, sizeof(link->netdev), "%.*s", (int)(end - begin), begin);
	link->up = !down;
	return true;
}

void log_time_text(uint64_t time_us, char *text)
{
	uint64_t ago_us = clock_us();
	struct timespec now;
	time_t then;

	ago_us = ago_us > time_us ? ago_us - time_us : 0;
	clock_gettime(CLOCK_REALTIME, &now);
	then = (now.tv_sec * 1000000LL + now.tv_nsec / 1000 - (long long)ago_us) / 1000000;
	local_time_text(then, text);
}
