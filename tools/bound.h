/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * A deadline for commands that have none of their own. A firmware command keeps its
 * process in the kernel until there is an answer, and no signal ends that: so another
 * process asks, and is left behind if it must be.
 */
#ifndef MLX5CTL_TOOL_BOUND_H
#define MLX5CTL_TOOL_BOUND_H

#include "mlx5ctl.h"

/* Whether "--deadline TIME" is taken here and not by the command itself. */
bool is_bounded(const struct command *command);
/* Run it with the words that are left; its exit status. */
int run_bounded(struct args *args, const struct command *command);
/* In a process that who asks has started: it may be left behind, and nobody waits for its end. */
void live_apart(void);

#endif
