/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* The kernel's log of a device. */
#ifndef MLX5CTL_TOOL_KMSG_H
#define MLX5CTL_TOOL_KMSG_H

#include "mlx5ctl.h"

struct log_line {
	uint64_t time_us; /* since the machine started */
	const char *text; /* printable */
	bool ours; /* of the device, by what the kernel says; else of an mlx5 driver */
};

typedef void (*log_fn)(const struct log_line *line, void *arg);

/*
 * Lines of ATTR's device and of the mlx5 drivers, oldest first. Whose a line is stands
 * in its record ("DEVICE=+pci:0000:01:00.0"), whatever the device is called now, and lines
 * that go on without it belong to the one before. 0 or an errno.
 */
int walk_kernel_log(const struct mlx5ctl_dv_device_attr *attr, log_fn fn, void *arg);

/*
 * When an Ethernet port went down or came up, as the driver's en_main.c says it: "eth0: Link down".
 * False: the line is another.
 */
#define LINK_NAME_MAX 32
struct link_line {
	char netdev[LINK_NAME_MAX];
	bool up;
};
bool parse_link_line(const struct log_line *line, struct link_line *link);

/* As a date, in words. */
#define LOG_TIME_MAX LOCAL_TIME_MAX
void log_time_text(uint64_t time_us, char *text);

#endif
