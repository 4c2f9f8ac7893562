/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Runs of this program that firmware did not answer. Each has cost the driver one or two of its some 31
 * command slots until the answer comes: a timer would use them all up within half an hour, and with them
 * what is left of the device. So after some it is asked more and more seldom.
 */
#ifndef MLX5CTL_TOOL_DEBT_H
#define MLX5CTL_TOOL_DEBT_H

#include <stdbool.h>
#include <stddef.h>

/* Of a run on the function at PARENT: it was answered, and lost no command; or it lost one. */
void note_run(const char *parent, bool answered);
/* Whether it is not to be asked now; TEXT gets why, for how long, and what helps. */
bool is_in_debt(const char *parent, char *text, size_t room);

#endif
