// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "devlink.h"
#include "health.h"
#include "vitals.h"

/* As near as that to its limit a sensor is worth a warning, in degrees. */
#define NEAR_LIMIT 10

/*
 * A function's driver sends some hundred commands while it starts, one after the
 * other: a tenth of a second each, and a reload takes half a minute. And it looks at
 * firmware's health counter each 2 s: that is how long firmware may stand still.
 */
#define SLOW_MEDIAN_US 100000
#define SLOW_WORST_US 2000000
/* Of the time until the deadline: whose firmware takes longer is not asked for what can be done without. */
#define MORE_PART 40

#define MAX_EVENTS 5
#define DAY_NS (24 * 3600 * 1000000000ULL)

static bool is_firmwares(const char *reporter)
{
	return !strncmp(reporter, "fw", 2);
}

/* "; next: ...", what shows or ends it. */
static void put_next(const struct patient *patient, struct json_object *reporter, char *next,
		     size_t room)
{
	const char *parent = patient->attr.parent;
	const char *bus = devlink_bus(parent);
	const char *name = get_text(reporter, "reporter");

	next[0] = '\0';
	if (!strcmp(get_text(reporter, "state"), "error") &&
	    !is_word(get_text(reporter, "recovery"), "none", NULL))
		snprintf(next, room, "; next: \"devlink health recover %s/%s reporter %s\"%s", bus,
			 parent, name,
			 is_word(get_text(reporter, "recovery"), "off", NULL) ?
				 ", its own recovery is off" : "");
	else if (json_object_get_boolean(json_object_object_get(reporter, "has_dump")))
		snprintf(next, room,
			 "; a dump is saved, next: \"devlink health dump show %s/%s reporter %s\"",
			 bus, parent, name);
}

static const char *plural(const char *number, const char *one, const char *many)
{
	return strcmp(number, "1") != 0 ? many : one;
}

static void check_reporter(struct patient *patient, struct json_object *reporter)
{
	char next[256];

	struct json_object *diagnosis = json_object_object_get(reporter, "diagnosis");
	struct json_object *syndrome = json_object_object_get(diagnosis, "Syndrome");
	const char *name = get_text(reporter, "reporter");
	const char *errors = get_text(reporter, "errors");
	const char *recoveries = get_text(reporter, "recoveries");
	bool in_error = !strcmp(get_text(reporter, "state"), "error");
	enum check_state state = CHECK_OK;

	put_next(patient, reporter, next, sizeof(next));
	if (json_object_get_uint64(syndrome)) {
		add_check(patient, "firmware", name, CHECK_FAILED,
			  "health syndrome 0x%llx: %s; %s error%s, %s recover%s%s",
			  (unsigned long long)json_object_get_uint64(syndrome),
			  get_text(diagnosis, "Description"), errors, plural(errors, "", "s"), recoveries,
			  plural(recoveries, "y", "ies"), next);
		return;
	}
	/* One that cannot recover stays in error, also when its health buffer is clean. */
	if (in_error && syndrome && is_word(get_text(reporter, "recovery"), "none", NULL))
		state = CHECK_WARNING;
	else if (in_error)
		state = is_firmwares(name) ? CHECK_FAILED : CHECK_WARNING;
	else if (strcmp(errors, "0") != 0)
		state = CHECK_WARNING;
	add_check(patient, "firmware", name, state,
		  "%s; %s error%s, %s recover%s since the driver came up%s",
		  in_error ? "in error" : "healthy", errors, plural(errors, "", "s"), recoveries,
		  plural(recoveries, "y", "ies"), next);
}

void check_firmware(struct patient *patient)
{
	struct json_object *reporters = NULL;

	if (patient->attr.parent[0])
		reporters = read_reporters(patient->attr.parent);
	/* A device with a driver has some: devlink does not show them in a
	 * network namespace of its own, which says nothing of the device.
	 */
	if (!reporters || !json_object_array_length(reporters))
		add_check(patient, "firmware", "reporters",
			  patient->attr.name[0] && patient->attr.pci[0] ?
				  CHECK_NOTE : CHECK_UNKNOWN,
			  patient->attr.parent[0] ?
				  "devlink has no health reporters of this device in this network namespace" :
				  "they are not in a recording");
	for (size_t i = 0; reporters && i < json_object_array_length(reporters); i++)
		check_reporter(patient, json_object_array_get_idx(reporters, i));
	json_object_put(reporters);
}

static double celsius(const struct readings *readings, const char *sensor,
		      const char *name)
{
	for (size_t i = 0; i < readings->num; i++) {
		const struct reading *reading = &readings->list[i];

		if (!strcmp(reading->measure->name, name) &&
		    !strcmp(reading->sensor, sensor))
			return (double)(int16_t)reading->value /
			       reading->measure->divisor;
	}
	return 0;
}

void check_temperature(struct patient *patient)
{
	const struct readings *readings = &patient->before;
	bool found = false;

	for (size_t i = 0; i < readings->num; i++) {
		const char *sensor = readings->list[i].sensor;
		enum check_state state = CHECK_OK;
		double now, most, limit;

		if (strcmp(readings->list[i].measure->name,
			   "temperature_celsius") != 0)
			continue;
		found = true;
		now = celsius(readings, sensor, "temperature_celsius");
		most = celsius(readings, sensor, "temperature_highest_celsius");
		limit = celsius(readings, sensor, "temperature_limit_celsius");
		if (limit > 0 && now >= limit)
			state = CHECK_FAILED;
		else if (limit > 0 && (now >= limit - NEAR_LIMIT || most >= limit))
			state = CHECK_WARNING;
		add_check(patient, "temperature", sensor, state,
			  "%.1f C, highest %.1f C, limit %.1f C%s", now, most, limit,
			  state == CHECK_OK ? "" : "; next: look at the fans, and at what stands in the air's way");
	}
	if (patient->target.uctx && !found)
		add_unread(patient, "temperature", "sensors",
			   "firmware refused it, or showed no sensor");
}

bool has_time_for_more(const struct patient *patient)
{
	struct latency latency = {};

	if (vitals)
		measure_latency(vitals, &latency);
	return latency.median_us <= patient->spare_us / MORE_PART;
}

void check_latency(struct patient *patient, uint32_t num_out)
{
	struct latency latency;

	if (!vitals)
		return;
	measure_latency(vitals, &latency);
	if (!latency.num && !latency.num_lost) {
		/* Of what cannot be asked there is no time. */
		if (num_out)
			add_check(patient, "latency", "firmware", CHECK_UNKNOWN,
				  "no command had an answer, %u had none", num_out);
		return;
	}
	add_check(patient, "latency", "firmware",
		  latency.num_lost ? CHECK_FAILED :
		  latency.median_us >= SLOW_MEDIAN_US ||
		  latency.worst_us >= SLOW_WORST_US ? CHECK_WARNING :
		  latency.num ? CHECK_OK : CHECK_UNKNOWN,
		  "median %.1f ms, worst %.1f ms of %u answers; %u without answer",
		  latency.median_us / 1e3, latency.worst_us / 1e3, latency.num,
		  latency.num_lost + num_out);
}

/* The module counts what it has sent itself; the driver's own are in the kernel's log. */
void check_slots(struct patient *patient)
{
	struct mlx5ctl_dv_uctx_info info = {};
	const char *parent = patient->attr.parent;

	if (mlx5ctl_dv_query_uctx(patient->target.uctx, &info) || !info.max_slots)
		return;
	if (!info.lost_slots) {
		add_check(patient, "slots", "driver", CHECK_OK,
			  "%u for commands, debug contexts have lost none", info.max_slots);
		return;
	}
	add_check(patient, "slots", "driver", CHECK_WARNING,
		  "of %u for commands debug contexts have lost %u, for which firmware owes answers; " RELOAD,
		  info.max_slots, info.lost_slots, devlink_bus(parent), parent);
}

struct json_object *check_counters(struct patient *patient)
{
	const struct readings *last = patient->after.num ? &patient->after : &patient->before;
	double seconds = (last->time_ns - patient->before.time_ns) / 1e9;
	struct json_object *array = json_object_new_array();
	unsigned int num_moved = 0, num_errors = 0;
	bool has_ports = false;

	for (size_t i = 0; i < last->num; i++) {
		const struct reading *after = &last->list[i];
		const struct reading *before = find_reading(&patient->before, after) ?: after;
		struct json_object *object;

		if (!after->measure->error || !after->value)
			continue;
		object = json_object_new_object();
		add_string(object, "metric", after->measure->name);
		add_string(object, "help", after->measure->help);
		add_number(object, "port", after->port);
		add_number(object, "before", before->value);
		add_number(object, "after", after->value);
		json_object_array_add(array, object);
		num_moved += before->value != after->value;
	}
	for (size_t i = 0; i < patient->before.num; i++) {
		const struct measure *measure = patient->before.list[i].measure;

		num_errors += measure->error;
		has_ports |= measure->error && !strncmp(measure->name, "port_", strlen("port_"));
	}
	if (num_errors && !has_ports)
		add_unread(patient, "counters", "ports", "firmware refused the counters of ports");
	if (patient->after.num)
		add_check(patient, "counters", "errors",
			  num_moved ? CHECK_WARNING : CHECK_OK,
			  "%u error counters moved in %.1f s, %zu are not zero",
			  num_moved, seconds, json_object_array_length(array));
	else if (patient->once && json_object_array_length(array))
		add_check(patient, "counters", "errors", CHECK_UNKNOWN, "%zu error counters are not zero; " NOT_AGAIN,
			  json_object_array_length(array));
	else if (num_errors)
		add_check(patient, "counters", "errors", CHECK_OK, "all %u error counters are zero",
			  num_errors);
	else if (patient->target.uctx)
		add_unread(patient, "counters", "errors", "firmware showed no counter");
	return array;
}

struct events {
	const char *dev;
	struct json_object *array;
	uint64_t since_ns;
	unsigned int num_changes;
	unsigned int num_refused;
};

static void take_event(const struct mlx5ctl_dv_journal_entry *entry, void *arg)
{
	struct events *events = arg;
	struct json_object *object;
	char *text;

	if (entry->last_time_ns < events->since_ns ||
	    (entry->kind != MLX5CTL_DV_JOURNAL_REFUSED && !is_change(entry)))
		return;
	if (is_change(entry))
		events->num_changes++;
	else
		events->num_refused++;
	if (json_object_array_length(events->array) == MAX_EVENTS)
		json_object_array_del_idx(events->array, 0, 1);
	object = journal_entry_to_json(events->dev, entry);
	text = journal_entry_text(events->dev, entry);
	add_string(object, "text", text ?: "");
	free(text);
	json_object_array_add(events->array, object);
}

struct json_object *check_journal(struct patient *patient)
{
	struct events events = {
		.dev = patient->name,
		.array = json_object_new_array(),
	};
	/* What has happened since a recording was made says nothing of it. */
	bool replayed = getenv("MLX5CTL_REPLAY");
	struct timespec now;
	int err;

	if (!patient->target.uctx)
		return events.array;
	clock_gettime(CLOCK_REALTIME, &now);
	if (!replayed)
		events.since_ns = now.tv_sec * 1000000000ULL + now.tv_nsec - DAY_NS;
	err = walk_journal(&patient->target, take_event, &events);
	if (err)
		add_check(patient, "journal", "changes", CHECK_UNKNOWN, "%s",
			  mlx5ctl_dv_last_status()->text);
	else
		add_check(patient, "journal", "changes",
			  events.num_changes || events.num_refused ? CHECK_NOTE :
								     CHECK_OK,
			  "%u changes from outside the driver and %u refusals in the %s",
			  events.num_changes, events.num_refused,
			  replayed ? "recorded journal" : "last day");
	return events.array;
}
