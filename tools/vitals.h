/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * What it takes a device to answer, in memory that a worker shares with who waits
 * for it. Each thing that makes firmware or the driver work is asked between
 * begin_asking() and end_asking(), by any thread; after the first that had no answer,
 * nothing is.
 */
#ifndef MLX5CTL_TOOL_VITALS_H
#define MLX5CTL_TOOL_VITALS_H

#include <errno.h>
#include <stdatomic.h>

#include "mlx5ctl.h"

#define MAX_ANSWERS 4096
/* As many reads as the kernel lets one batch have; a driver has some 31 slots. */
#define MAX_FLIGHTS 8

struct flight {
	_Atomic uint64_t since_us; /* 0: there is none */
	char what[64];
};

struct vitals {
	struct flight flights[MAX_FLIGHTS];
	_Atomic uint64_t patience_us; /* with one of them, 0: until the deadline */
	uint32_t most_at_once; /* of slow firmware, see risk() */
	_Atomic uint32_t num; /* answers */
	_Atomic uint32_t num_lost; /* what had none */
	_Atomic uint32_t num_answered; /* by firmware, if only to refuse it */
	char parent[MLX5CTL_DV_NAME_MAX]; /* who is asked, see may_be_asked() */
	bool barred; /* earlier runs have lost so much that nothing is */
	uint32_t took_us[MAX_ANSWERS]; /* of the first answers */
	uint32_t slowness; /* of the last answers, see num_at_once() */
};

/* Of this process; NULL in one that nobody waits for. */
extern struct vitals *vitals;

/* For this process and those that it makes; NULL without memory. */
struct vitals *new_vitals(void);
void free_vitals(struct vitals *old);

/* Whether a run was answered counts for the next ones, see debt.h: name the function before anything is
 * asked of it. False: nothing will be, for why_owed().
 */
bool may_be_asked(const char *parent);
/* False: firmware owes an answer, so ask nothing. */
bool begin_asking(const char *what);
/* Returns ERR, but ETIMEDOUT for what failed after the driver's patience. */
int end_asking(int err);
/* The errno of CALL, which may send a command. */
#define ASK(what, call) (begin_asking(what) ? end_asking(call) : ETIMEDOUT)
/* Open NAME for reading; 0 or an errno. A context stays open if there is no debug
 * context on it; it is NULL if it could not be opened.
 */
int open_asked(struct target *target, const char *name);
/* Its two steps: between them, what the driver is asked costs one command to close, and not two. */
int open_device_asked(struct target *target, const char *name);
int create_uctx_asked(struct target *target);
/* After the last call's errno ERR: what has no answer is not asked to clean up, which the
 * kernel does when the process ends.
 */
void close_answering(struct target *target, int err);
/* With a debug context, by commands that are asked as any other: not at all if firmware owes an answer. */
void close_asked(struct target *target);
/* Whether firmware owes an answer, and that it will not be waited for any more: whoever brought
 * the device up again has given up what was asked before.
 */
bool is_owed(void);
void forgive(void);
/* Why then nothing is asked. */
#define OWES_AN_ANSWER "not asked: firmware did not answer before"
/* Why this thread's last call failed, and whether that is since it was not made. */
const char *why_not(void);
/* The same of a call that is not the library's but the driver's, with the errno ERR. */
const char *why_not_driver(int err);
/* Why nothing is asked: of this run, or since earlier ones have lost too much. */
const char *why_owed(void);
bool was_not_asked(void);
/* Whether it could not be opened since the driver has given it up. */
bool has_condition(void);
/* A patience of 0 is that of the deadline. */
void set_patience(uint64_t us);

/*
 * How many at once slow firmware is asked from now on; one, if this is not called. All of
 * them are lost if it stops in that moment, and one more with a context, for the driver
 * sends a command when that is closed.
 */
void risk(uint32_t most_at_once);
/* As many as that if firmware answers, and takes its time. */
uint32_t num_at_once(void);
/* That in flight which waits for the longest, or NULL; how many there are. */
const struct flight *oldest_flight(const struct vitals *of);
uint32_t count_flights(const struct vitals *of);

struct latency {
	uint32_t num;
	uint32_t num_lost; /* one in flight is not counted */
	uint32_t median_us;
	uint32_t worst_us;
};

void measure_latency(const struct vitals *of, struct latency *latency);

#endif
