/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Speeds, widths and rates of InfiniBand's links. */
#ifndef MLX5CTL_TOOL_IB_RATE_H
#define MLX5CTL_TOOL_IB_RATE_H

#include <stddef.h>
#include <stdint.h>

/* The bits of ib_proto_*: enum ib_port_speed of rdma/ib_verbs.h, which mlx5_ib hands through. */
extern const char *const ib_speeds[32];
/* Of ib_link_width_*: enum mlx5_ptys_width of linux/mlx5/port.h. */
extern const char *const ib_widths[32];

/* Of a link that is up, ib_proto_oper and ib_link_width_oper, as the kernel's sysfs has its rate ("100
 * Gb/sec (4X EDR)"); "" if one of them is none that is known.
 */
void ib_rate_text(uint32_t speeds, uint32_t widths, char *text, size_t room);

#endif
