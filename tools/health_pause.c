// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Priorities with flow control of their own (PFC): how long the partner has had them stand still, and
 * what was dropped of what must not be. Their counters are PPCNT's group 0x10, their list is in PFCC.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "health.h"
#include "vitals.h"

#define REG_PFCC 0x5007
#define REG_PPCNT 0x5008
#define GROUP_PRIORITY 0x10
#define PRIORITY "counter_set.eth_per_prio_grp_data_layout."
#define NUM_PRIORITIES 8
#define SUBJECT_MAX 48
#define MAX_PORTS 8
/* Of the time: as much again is lost of what the link could carry. */
#define LONG_PERCENT 10

struct pauses {
	uint64_t time_us;
	uint64_t received, sent; /* frames */
	uint64_t stood_us; /* since the partner sent them */
	uint64_t dropped;
};

struct pause_watch {
	uint32_t num_ports;
	bool silent; /* firmware owes an answer */
	uint8_t enabled[MAX_PORTS]; /* a bit for each priority */
	struct pauses before[MAX_PORTS][NUM_PRIORITIES];
};

static int read_register(struct patient *patient, uint16_t id, const char *what, uint8_t *data)
{
	return ASK(what, mlx5ctl_dv_read_reg(patient->target.uctx, id, 0, data, reg_bytes(id)));
}

static void name_subject(char subject[SUBJECT_MAX], uint32_t port, int priority)
{
	snprintf(subject, SUBJECT_MAX, "port %u priority %d", port, priority);
}

/* What is refused is said; after no answer the check of the access says so. */
static bool read_priority(struct patient *patient, struct pause_watch *watch, uint32_t port, int priority,
			  struct pauses *pauses)
{
	uint8_t data[REG_ROOM] = {};
	char subject[SUBJECT_MAX];
	int err;

	if (watch->silent)
		return false;
	set_reg_field(REG_PPCNT, data, "local_port", port);
	set_reg_field(REG_PPCNT, data, "grp", GROUP_PRIORITY);
	set_reg_field(REG_PPCNT, data, "prio_tc", priority);
	err = read_register(patient, REG_PPCNT, "PPCNT", data);
	watch->silent |= err == ETIMEDOUT;
	name_subject(subject, port, priority);
	if (err && !watch->silent)
		add_unread(patient, "pause", subject, why_not());
	*pauses = (struct pauses){
		.time_us = clock_us(),
		.received = get_reg_halves(REG_PPCNT, data, PRIORITY "rx_pause"),
		.sent = get_reg_halves(REG_PPCNT, data, PRIORITY "tx_pause"),
		.stood_us = get_reg_halves(REG_PPCNT, data, PRIORITY "rx_pause_duration"),
		.dropped = get_reg_halves(REG_PPCNT, data, PRIORITY "rx_discards"),
	};
	return !err;
}

static void begin_port(struct patient *patient, struct pause_watch *watch, uint32_t port)
{
	uint8_t data[REG_ROOM] = {};
	int err;

	set_reg_field(REG_PFCC, data, "local_port", port);
	err = read_register(patient, REG_PFCC, "PFCC", data);
	watch->silent |= err == ETIMEDOUT;
	if (err)
		return;
	watch->enabled[port - 1] = get_reg_field(REG_PFCC, data, "pfctx") | get_reg_field(REG_PFCC, data, "pfcrx");
	for (int priority = 0; priority < NUM_PRIORITIES; priority++)
		if (watch->enabled[port - 1] >> priority & 1 &&
		    !read_priority(patient, watch, port, priority, &watch->before[port - 1][priority]))
			watch->enabled[port - 1] &= ~(1u << priority);
}

struct pause_watch *begin_pauses(struct patient *patient, uint32_t num_ports)
{
	struct pause_watch *watch = calloc(1, sizeof(*watch));

	if (!watch)
		return NULL;
	watch->num_ports = num_ports < MAX_PORTS ? num_ports : MAX_PORTS;
	for (uint32_t port = 1; port <= watch->num_ports && !watch->silent; port++)
		begin_port(patient, watch, port);
	return watch;
}

static void judge(struct patient *patient, uint32_t port, int priority, const struct pauses *before,
		  const struct pauses *after)
{
	uint64_t us = after->time_us - before->time_us;
	double stood = us ? 100.0 * (after->stood_us - before->stood_us) / us : 0;
	uint64_t dropped = after->dropped - before->dropped;
	char subject[SUBJECT_MAX], next[128] = "";

	name_subject(subject, port, priority);
	if (after->stood_us < before->stood_us || after->dropped < before->dropped ||
	    after->received < before->received || after->sent < before->sent) {
		add_check(patient, "pause", subject, CHECK_NOTE, "somebody has cleared the counters just now");
		return;
	}
	if (dropped)
		snprintf(next, sizeof(next), "; next: \"mlx5ctl reg get PBMC dev %s local_port=%u\" shows its buffers",
			 patient->name, port);
	else if (stood >= LONG_PERCENT)
		snprintf(next, sizeof(next), "; look at the partner, or at who takes nothing from it");
	add_check(patient, "pause", subject, dropped || stood >= LONG_PERCENT ? CHECK_WARNING : CHECK_OK,
		  "the partner had it stand still %.1f %% of %.1f s (%llu PFC frames), %llu were sent, %llu frames dropped%s",
		  stood > 100 ? 100 : stood, us / 1e6,
		  (unsigned long long)(after->received - before->received),
		  (unsigned long long)(after->sent - before->sent), (unsigned long long)dropped,
		  next);
}

static void end_port(struct patient *patient, struct pause_watch *watch, uint32_t port)
{
	struct pauses after;

	for (int priority = 0; priority < NUM_PRIORITIES; priority++)
		if (watch->enabled[port - 1] >> priority & 1 &&
		    read_priority(patient, watch, port, priority, &after))
			judge(patient, port, priority, &watch->before[port - 1][priority], &after);
}

void end_pauses(struct patient *patient, struct pause_watch *watch)
{
	for (uint32_t port = 1; watch && port <= watch->num_ports && !watch->silent; port++)
		end_port(patient, watch, port);
	free(watch);
}
