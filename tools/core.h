/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Commands of the object core that have files of their own. */
#ifndef MLX5CTL_TOOL_CORE_H
#define MLX5CTL_TOOL_CORE_H

struct args;

int core_decode(struct args *args);
int core_diff(struct args *args);
int core_show(struct args *args);

#endif
