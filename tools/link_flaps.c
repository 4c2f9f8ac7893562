// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* When a port went down and came up, as the kernel's log has it: of Ethernet, "eth0: Link down". */
#include <stdio.h>

#include "kmsg.h"
#include "link.h"

/* The last ones. */
#define MAX_FLAPS 8

static void take_line(const struct log_line *line, void *arg)
{
	struct json_object *flaps = arg;
	struct json_object *object;
	char when[LOG_TIME_MAX];
	struct link_line link;

	if (!parse_link_line(line, &link))
		return;
	log_time_text(line->time_us, when);
	object = json_object_new_object();
	add_string(object, "time", when);
	add_string(object, "netdev", link.netdev);
	add_string(object, "state", link.up ? "up" : "down");
	json_object_array_add(flaps, object);
	if (json_object_array_length(flaps) > MAX_FLAPS)
		json_object_array_del_idx(flaps, 0, 1);
}

void add_flaps(struct json_object *object, const struct mlx5ctl_dv_device_attr *attr)
{
	struct json_object *flaps = json_object_new_array();

	/* A recorded session has no machine; who may not read the log does without. */
	if (attr->parent[0])
		walk_kernel_log(attr, take_line, flaps);
	if (json_object_array_length(flaps))
		json_object_object_add(object, "flaps", flaps);
	else
		json_object_put(flaps);
}

void print_flaps(struct json_object *object)
{
	struct json_object *flaps = json_object_object_get(object, "flaps");

	for (size_t i = 0; flaps && i < json_object_array_length(flaps); i++) {
		struct json_object *flap = json_object_array_get_idx(flaps, i);

		printf("  %-16s  %s %s %s\n", i ? "" : "kernel's log", get_text(flap, "time"),
		       get_text(flap, "netdev"), get_text(flap, "state"));
	}
}
