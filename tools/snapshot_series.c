// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Counters and sensors over a while: an array of values for each. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "meter.h"
#include "snapshot.h"

static const char part_name[] = "counters.json";

static struct json_object *new_series(const struct measure *measure)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "kind",
		   measure->kind == MEASURE_COUNTER ? "counter" : "gauge");
	add_string(object, "unit", measure->unit ?: "");
	add_string(object, "help", measure->help);
	json_object_object_add(object, "values", json_object_new_array());
	return object;
}

static void add_reading(struct json_object *series, const struct reading *reading)
{
	struct json_object *one;
	char label[128];

	if (reading->port)
		snprintf(label, sizeof(label), "%s port %u", reading->measure->name,
			 reading->port);
	else
		snprintf(label, sizeof(label), "%s%s%s", reading->measure->name,
			 reading->sensor[0] ? " " : "", reading->sensor);
	one = json_object_object_get(series, label);
	if (!one) {
		one = new_series(reading->measure);
		json_object_object_add(series, label, one);
	}
	json_object_array_add(json_object_object_get(one, "values"),
			      reading_to_json(reading));
}

static int add_sample(struct meter *meter, struct json_object *times,
		      struct json_object *series)
{
	struct readings readings = {};
	int err;

	err = read_meter(meter, &readings);
	if (!err) {
		json_object_array_add(times,
				      json_object_new_uint64(readings.time_ns));
		for (size_t i = 0; i < readings.num; i++)
			add_reading(series, &readings.list[i]);
	}
	free_readings(&readings);
	return err;
}

void collect_series(struct snapshot *snapshot, struct target *target)
{
	const struct timespec nap = {
		.tv_sec = snapshot->period_us / 1000000,
		.tv_nsec = snapshot->period_us % 1000000 * 1000,
	};
	struct json_object *object = json_object_new_object();
	struct json_object *series = json_object_new_object();
	struct json_object *times = json_object_new_array();
	struct meter *meter = open_meter(target);
	int err = meter ? 0 : errno;

	json_object_object_add(object, "time_ns", times);
	json_object_object_add(object, "series", series);
	for (uint32_t i = 0; !err && i < snapshot->num_samples && !stop_requested(); i++) {
		if (i)
			nanosleep(&nap, NULL);
		err = add_sample(meter, times, series);
	}
	close_meter(meter);
	if (!err) {
		add_json_part(snapshot, part_name, object);
		return;
	}
	json_object_put(object);
	add_failed_part(snapshot, part_name, mlx5ctl_dv_last_status()->text);
}
