// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Priorities with flow control of their own (PFC): how long the partner has had them stand still, and
 * what was dropped of what must not be.
 */
#include <stdio.h>
#include <string.h>

#include "health.h"

/* Of the time: as much again is lost of what the link could carry. */
#define LONG_PERCENT 10

enum pause_count {
	PAUSES_RECEIVED, /* frames */
	PAUSES_SENT,
	STOOD_STILL, /* millionths of a second, since the partner sent them */
	DROPPED,
	NUM_PAUSE_COUNTS,
};

/* The meter's names of them. */
static const char *const names[] = {
	[PAUSES_RECEIVED] = "port_eth_priority_receive_pause_frames",
	[PAUSES_SENT] = "port_eth_priority_transmit_pause_frames",
	[STOOD_STILL] = "port_eth_priority_receive_pause_seconds",
	[DROPPED] = "port_eth_priority_receive_discards",
};

struct pauses {
	uint64_t moved[NUM_PAUSE_COUNTS];
	uint64_t us; /* in which they did */
	bool refused; /* as much of it as is read */
	bool cleared; /* by somebody, meanwhile */
};

static void take_moved(const struct patient *patient, const struct reading *after, struct pauses *pauses)
{
	const struct reading *before = find_reading(&patient->before, after);

	for (int i = 0; i < NUM_PAUSE_COUNTS; i++) {
		if (strcmp(after->measure->name, names[i]) != 0)
			continue;
		pauses->refused = !before;
		pauses->cleared |= before && after->value < before->value;
		pauses->moved[i] = before ? after->value - before->value : 0;
		pauses->us = before ? after->time_us - before->time_us : 0;
	}
}

static struct pauses sum_up(const struct patient *patient, uint32_t port, int priority)
{
	struct pauses pauses = { .refused = true };

	for (size_t i = 0; i < patient->after.num; i++) {
		const struct reading *after = &patient->after.list[i];

		if (after->port == port && after->priority == priority)
			take_moved(patient, after, &pauses);
	}
	return pauses;
}

static void judge(struct patient *patient, uint32_t port, const char *subject, const struct pauses *pauses)
{
	double stood = pauses->us ? 100.0 * pauses->moved[STOOD_STILL] / pauses->us : 0;
	uint64_t dropped = pauses->moved[DROPPED];
	char next[128] = "";

	if (dropped)
		snprintf(next, sizeof(next), "; next: \"mlx5ctl reg get PBMC dev %s local_port=%u\" shows its buffers",
			 patient->name, port);
	else if (stood >= LONG_PERCENT)
		snprintf(next, sizeof(next), "; look at the partner, or at who takes nothing from it");
	add_check(patient, "pause", subject, dropped || stood >= LONG_PERCENT ? CHECK_WARNING : CHECK_OK,
		  "the partner had it stand still %.1f %% of %.1f s (%llu PFC frames), %llu were sent, %llu frames dropped%s",
		  stood > 100 ? 100 : stood, pauses->us / 1e6, (unsigned long long)pauses->moved[PAUSES_RECEIVED],
		  (unsigned long long)pauses->moved[PAUSES_SENT], (unsigned long long)dropped, next);
}

static void check_priority(struct patient *patient, uint32_t port, int priority)
{
	struct pauses pauses = sum_up(patient, port, priority);
	char subject[48];

	snprintf(subject, sizeof(subject), "port %u priority %d", port, priority);
	if (patient->once)
		add_check(patient, "pause", subject, CHECK_UNKNOWN, NOT_AGAIN);
	else if (pauses.refused)
		add_unread(patient, "pause", subject, "its counters were refused");
	else if (pauses.cleared)
		add_check(patient, "pause", subject, CHECK_NOTE, "somebody has cleared the counters just now");
	else
		judge(patient, port, subject, &pauses);
}

void check_pauses(struct patient *patient, const struct meter *meter)
{
	for (uint32_t port = 1; port <= meter_ports(meter); port++)
		for (int priority = 0; priority < NUM_PRIORITIES; priority++)
			if (meter_has_pfc(meter, port, priority))
				check_priority(patient, port, priority);
}
