/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* What is shown of a device's ports: of one device, or of all at once. */
#ifndef MLX5CTL_TOOL_PORTS_H
#define MLX5CTL_TOOL_PORTS_H

#include "mlx5ctl.h"

#define PORT_WHY_MAX (MLX5CTL_DV_TEXT_MAX + 64)

struct port_view {
	/* NULL, and WHY, of PORT_WHY_MAX bytes. */
	struct json_object *(*describe)(struct target *target, const struct mlx5ctl_dv_device_attr *attr,
					uint32_t port, char *why);
	void (*print)(struct json_object *port);
};

/* "[dev DEV]", or all there are: an exit status, after what could be read. A device that does not answer
 * does not hold up the others.
 */
int show_ports(struct args *args, const struct port_view *view);

#endif
