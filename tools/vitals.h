/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * What it takes a device to answer, in memory that a worker shares with who waits
 * for it. Each thing that makes firmware or the driver work is asked between
 * begin_asking() and end_asking(); after the first that had no answer, nothing is.
 */
#ifndef MLX5CTL_TOOL_VITALS_H
#define MLX5CTL_TOOL_VITALS_H

#include <errno.h>
#include <stdatomic.h>

#include "mlx5ctl.h"

#define MAX_ANSWERS 4096

struct vitals {
	_Atomic uint64_t since_us; /* of what is in flight, 0: nothing is */
	_Atomic uint32_t num; /* answers */
	_Atomic uint32_t num_lost; /* what had none */
	uint32_t took_us[MAX_ANSWERS]; /* of the first answers */
	char what[64]; /* in flight, or asked last */
};

/* Of this process; NULL in one that nobody waits for. */
extern struct vitals *vitals;

/* For this process and those that it makes; NULL without memory. */
struct vitals *new_vitals(void);
void free_vitals(struct vitals *old);

/* False: firmware owes an answer, so ask nothing. */
bool begin_asking(const char *what);
/* Returns ERR. */
int end_asking(int err);
/* The errno of CALL, which may send a command. */
#define ASK(what, call) (begin_asking(what) ? end_asking(call) : ETIMEDOUT)
/* Open NAME for reading; 0 or an errno. A context stays open if there is no debug
 * context on it; it is NULL if it could not be opened.
 */
int open_asked(struct target *target, const char *name);
/* Why the last call failed. */
const char *why_not(void);

struct latency {
	uint32_t num;
	uint32_t num_lost; /* one in flight is not counted */
	uint32_t median_us;
	uint32_t worst_us;
};

void measure_latency(const struct vitals *of, struct latency *latency);

#endif
