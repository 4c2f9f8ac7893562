/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Which bringing up of a function this is: the driver makes other auxiliary devices each time. */
#ifndef MLX5CTL_TOOL_BRINGUP_H
#define MLX5CTL_TOOL_BRINGUP_H

#include <limits.h>
#include <stdint.h>

struct bringup {
	char auxiliary[NAME_MAX + 1]; /* for RDMA, or for fwctl */
	uint64_t inode; /* of its directory in sysfs; 0 without one */
};

/* Neither firmware nor driver is asked. */
struct bringup bringup_of(const char *parent);
/* Of the function's directory in sysfs, or of what is below it: another one in its place has another. 0
 * if it is not there.
 */
uint64_t device_inode(const char *parent, const char *below);

#endif
