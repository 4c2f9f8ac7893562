// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Counters and sensors over a while: an array of values for each. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "meter.h"
#include "snapshot.h"

static const char part_name[] = "counters.json";

static void add_reading(struct json_object *series, const struct reading *reading)
{
	struct json_object *one = json_object_new_object();
	char label[128];

	if (reading->priority >= 0)
		snprintf(label, sizeof(label), "%s port %u priority %d", reading->measure->name,
			 reading->port, reading->priority);
	else if (reading->port)
		snprintf(label, sizeof(label), "%s port %u", reading->measure->name,
			 reading->port);
	else
		snprintf(label, sizeof(label), "%s%s%s", reading->measure->name,
			 reading->sensor[0] ? " " : "", reading->sensor);
	add_string(one, "kind",
		   reading->measure->kind == MEASURE_COUNTER ? "counter" : "gauge");
	add_string(one, "unit", reading->measure->unit ?: "");
	add_string(one, "help", reading->measure->help);
	json_object_object_add(one, "value", reading_to_json(reading));
	json_object_object_add(series, label, one);
}

static int add_sample(struct meter *meter)
{
	struct json_object *series = json_object_new_object();
	struct json_object *sample = json_object_new_object();
	struct readings readings = {};
	int err = read_meter(meter, METER_HEALTH, &readings);

	add_number(sample, "time_ns", readings.time_ns);
	for (size_t i = 0; i < readings.num; i++)
		add_reading(series, &readings.list[i]);
	json_object_object_add(sample, "series", series);
	free_readings(&readings);
	if (err)
		json_object_put(sample);
	else
		feed_sample(part_name, sample);
	return err;
}

void collect_series(const struct snapshot *snapshot, struct target *target)
{
	struct meter *meter;
	uint64_t next;
	int err;

	feed_plan(part_name, snapshot->num_samples);
	meter = open_meter(target, NULL);
	err = meter ? 0 : errno;
	next = clock_us();
	for (uint32_t i = 0; !err && i < snapshot->num_samples; i++) {
		nap_until(next);
		next = clock_us() + snapshot->period_us;
		err = add_sample(meter);
	}
	close_meter(meter);
	if (err)
		feed_missing(part_name, outcome_of(err), why_errands_failed());
}
