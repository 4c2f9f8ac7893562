/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * How many answers firmware owes to runs of this program. Each holds a slot of the driver's, some 31,
 * until the answer comes: a timer would use them all up within half an hour, and with them what is left
 * of the device. So it is asked no more when a quarter of them is gone.
 */
#ifndef MLX5CTL_TOOL_DEBT_H
#define MLX5CTL_TOOL_DEBT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Of a run on the function at PARENT; one that has lost none, and had answers, ends the debt. */
void note_debt(const char *parent, uint32_t num_lost);
/* Whether it is not to be asked; TEXT gets why, and what helps. */
bool is_in_debt(const char *parent, char *text, size_t room);

#endif
