/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_TOOL_LINK_H
#define MLX5CTL_TOOL_LINK_H

#include "mlx5ctl.h"

/* A port's link as "link show" has it. "unread" says what was not read. With an ATTR
 * that is all 0, as of a recording, firmware is asked which kind of link it is. Error
 * rates are looked at twice, with INTERVAL_US between, or once if that is 0.
 */
struct json_object *describe_link(struct target *target,
				  const struct mlx5ctl_dv_device_attr *attr, uint32_t port,
				  uint64_t interval_us);
/* The same without its state and counters, for who has read these. */
struct json_object *describe_negotiated(struct target *target, bool ethernet, uint32_t port);
/* Code words by their errors, and the lanes' eyes, alone. */
struct json_object *describe_signal(struct target *target, bool ethernet, uint32_t port);
/* link_flaps.c: when it went down and came up, of an Ethernet port, as the kernel's log has it. */
void add_flaps(struct json_object *object, const struct mlx5ctl_dv_device_attr *attr);
void print_flaps(struct json_object *object);

#endif
