/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Congestion control of RoCE (DCQCN), as firmware has it. */
#ifndef MLX5CTL_TOOL_CC_H
#define MLX5CTL_TOOL_CC_H

#include "mlx5ctl.h"

/* cong_protocol, as Linux's drivers/infiniband/hw/mlx5/cong.c has it: who sends and slows down, and
 * who receives marked packets and says so.
 */
enum cc_point { CC_REACTION = 1, CC_NOTIFICATION = 2, NUM_CC_POINTS };

#define NUM_CC_PARAMETERS 20
#define NUM_CC_SWITCHES 2
#define NUM_CC_COUNTERS 6
#define NUM_CC_PRIORITIES 8

/* SELECT is the field's bit in field_select, of the same source; names are those of its files in
 * debugfs, meanings those of mstconfig's database.
 */
struct cc_parameter {
	const char *name;
	const char *field;
	const char *help;
	enum cc_point point;
	unsigned int select;
};

/* Which is on or off for each priority. */
struct cc_switch {
	const char *name;
	enum cc_point point;
	const char *help;
};

struct cc_counter {
	const char *name; /* of its field, too */
	bool wide; /* in two halves */
	const char *help;
};

extern const struct cc_parameter cc_parameters[];
extern const struct cc_switch cc_switches[];
extern const struct cc_counter cc_counters[];

/* What a device has: as it is, or as it is to be. */
struct cc_state {
	uint32_t values[NUM_CC_PARAMETERS];
	uint8_t priorities[NUM_CC_SWITCHES]; /* a bit each */
};

/* Each returns 0 or an errno. */
int read_cc_state(struct target *target, struct cc_state *state);
int read_cc_switch(struct target *target, enum cc_point point, unsigned int priority, bool *on);
int read_cc_counters(struct target *target, uint64_t values[NUM_CC_COUNTERS]);
/* What differs, parameters first. */
int write_cc_state(struct target *target, const struct cc_state *old, const struct cc_state *new);
/* Bits that a parameter has room for. */
uint32_t cc_parameter_width(const struct cc_parameter *parameter);

#endif
