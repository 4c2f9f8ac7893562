// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Congestion control of RoCE, as samples: on which priorities it is on, and what it has done. */
#include <stdio.h>

#include "cc.h"
#include "errand.h"
#include "metrics.h"

/* In the order of cc_counters[]. */
static const struct {
	const char *name;
	enum measure_kind kind;
	const char *help;
} counted[NUM_CC_COUNTERS] = {
	{ "congestion_flows", MEASURE_GAUGE, "Flows that are slowed down now" },
	{ "congestion_summed_flows", MEASURE_COUNTER, "Flows that were slowed down, summed up over time" },
	{ "congestion_notifications_ignored", MEASURE_COUNTER,
	  "Congestion notifications that came, and were of no flow" },
	{ "congestion_notifications_handled", MEASURE_COUNTER,
	  "Congestion notifications that slowed a flow down" },
	{ "congestion_marked_packets", MEASURE_COUNTER,
	  "RoCE packets that came with a mark of congestion" },
	{ "congestion_notifications_sent", MEASURE_COUNTER, "Congestion notifications that were sent" },
};

struct counting {
	struct target *target;
	uint64_t values[NUM_CC_COUNTERS];
};

struct asking {
	struct target *target;
	enum cc_point point;
	unsigned int priority;
	bool on;
};

static int ask_counters(void *arg)
{
	struct counting *counting = arg;

	return read_cc_counters(counting->target, counting->values);
}

static int ask_switch(void *arg)
{
	struct asking *asking = arg;

	return read_cc_switch(asking->target, asking->point, asking->priority, &asking->on);
}

static void add_counted(struct metrics *metrics, const char *pci, const struct counting *counting)
{
	for (size_t i = 0; i < NUM_CC_COUNTERS; i++)
		add_sample(metrics,
			   find_family(metrics, counted[i].name, NULL, counted[i].help, counted[i].kind),
			   device_label(pci), json_object_new_uint64(counting->values[i]));
}

static void add_switch(struct metrics *metrics, const char *pci, const struct asking *asking)
{
	struct json_object *labels = device_label(pci);
	char priority[16];

	snprintf(priority, sizeof(priority), "%u", asking->priority);
	add_string(labels, "priority", priority);
	add_string(labels, "point", asking->point == CC_REACTION ? "reaction" : "notification");
	add_sample(metrics,
		   find_family(metrics, "congestion_enabled", NULL,
			       "Whether congestion control is on for a priority: who sends reacts, who receives notifies",
			       MEASURE_GAUGE),
		   labels, json_object_new_int(asking->on));
}

void add_congestion(struct metrics *metrics, const char *pci, struct target *target)
{
	struct counting counting = { .target = target };
	struct asking asking[NUM_CC_SWITCHES * NUM_CC_PRIORITIES];
	struct errand errands[1 + NUM_CC_SWITCHES * NUM_CC_PRIORITIES] = {
		{ .what = "QUERY_CONG_STATISTICS", .run = ask_counters, .arg = &counting },
	};

	for (size_t i = 0; i < NUM_CC_SWITCHES * NUM_CC_PRIORITIES; i++) {
		asking[i] = (struct asking){
			.target = target,
			.point = cc_switches[i / NUM_CC_PRIORITIES].point,
			.priority = i % NUM_CC_PRIORITIES,
		};
		errands[1 + i] = (struct errand){
			.what = "QUERY_CONG_STATUS", .run = ask_switch, .arg = &asking[i],
		};
	}
	run_errands(errands, sizeof(errands) / sizeof(*errands), NULL);
	if (!errands[0].err)
		add_counted(metrics, pci, &counting);
	for (size_t i = 0; i < NUM_CC_SWITCHES * NUM_CC_PRIORITIES; i++)
		if (!errands[1 + i].err)
			add_switch(metrics, pci, &asking[i]);
}
