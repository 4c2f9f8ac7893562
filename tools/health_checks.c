// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <errno.h>
#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "devlink.h"
#include "health.h"
#include "rdma.h"
#include "vitals.h"

#define REG_PDDR 0x5031
#define PDDR_LEN 256
#define PDDR_TROUBLESHOOTING 1
#define PAOS_UP 1

/* As near as that to its limit a sensor is worth a warning, in degrees. */
#define NEAR_LIMIT 10

/*
 * A function's driver sends some hundred commands while it starts, one after the
 * other: a tenth of a second each, and a reload takes half a minute. And it looks at
 * firmware's health counter each 2 s: that is how long firmware may stand still.
 */
#define SLOW_MEDIAN_US 100000
/* Of the deadline: who takes longer to say a port's state is not asked for its rate. */
#define RATE_PART 10
#define SLOW_WORST_US 2000000

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

/* Why the link is as it is: firmware's own words, or "". */
static void read_reason(struct patient *patient, uint32_t port, char *reason,
			size_t room)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(REG_PDDR);
	struct mlx5ctl_dv_layout_field text = {};
	uint8_t data[PDDR_LEN] = {};

	reason[0] = '\0';
	mlx5ctl_dv_layout_find_field(layout,
				     "page_data.pddr_troubleshooting_page.status_message",
				     &text);
	mlx5ctl_dv_layout_set_u64(layout, data, sizeof(data), "local_port", port);
	mlx5ctl_dv_layout_set_u64(layout, data, sizeof(data), "page_select",
				  PDDR_TROUBLESHOOTING);
	if (patient->target.uctx &&
	    !ASK("PDDR", mlx5ctl_dv_read_reg(patient->target.uctx, REG_PDDR, 0, data,
					     sizeof(data))))
		printable(reason, room, (char *)data + text.bit_offset / 8,
			  sizeof(data) - text.bit_offset / 8);
}

static void add_link(struct patient *patient, uint32_t port,
		     enum check_state state, const char *what)
{
	char subject[16];
	char reason[128] = "";
	char next[128] = "";

	snprintf(subject, sizeof(subject), "port %u", port);
	if (state != CHECK_OK)
		read_reason(patient, port, reason, sizeof(reason));
	if (state == CHECK_FAILED)
		snprintf(next, sizeof(next), "; next: \"mlx5ctl link show dev %s\"", patient->name);
	add_check(patient, "link", subject, state, "%s%s%s%s", what, *reason ? "; firmware says: " : "", reason, next);
}

/* What the driver says of a port, for which it asks firmware. */
struct port {
	const struct patient *patient;
	uint32_t number;
	char state[32]; /* "4: ACTIVE" */
	char physical[32]; /* "5: LinkUp" */
	char rate[64]; /* "100 Gb/sec (4X EDR)", of one that is up */
	char *missing; /* why it is not known */
};

/* By netlink: of the two files in sysfs, each has the driver ask for all. */
static int read_port_state(struct port *port)
{
	return read_link(port->patient->attr.name, port->number, port->state,
			 sizeof(port->state), port->physical, sizeof(port->physical));
}

static int read_port_rate(struct port *port)
{
	errno = 0;
	return read_sysfs(port->rate, sizeof(port->rate), "class/infiniband/%s/ports/%u/rate",
			  port->patient->attr.name, port->number) ? 0 : errno ?: EIO;
}

/* IFF_UP, as linux/if.h has it, of the only network interface of a function. */
static bool is_switched_off(const struct patient *patient, const char *physical)
{
	char pattern[PATH_MAX];
	char flags[32];
	glob_t found;
	bool off;

	/* Firmware's and the subnet manager's: "3: Disabled". */
	if (strstr(physical, "Disabled"))
		return true;
	if (strcmp(patient->attr.link_layer, "Ethernet") != 0)
		return false;
	snprintf(pattern, sizeof(pattern), "/sys/class/infiniband/%s/device/net/*/flags",
		 patient->attr.name);
	if (glob(pattern, 0, NULL, &found))
		return false;
	off = found.gl_pathc == 1 &&
	      read_sysfs(flags, sizeof(flags), "%s", found.gl_pathv[0] + strlen("/sys/")) &&
	      !(strtoul(flags, NULL, 16) & 1);
	globfree(&found);
	return off;
}

static bool is_active(const struct port *port)
{
	return strstr(port->state, "ACTIVE");
}

static void check_driver_link(struct patient *patient, const struct port *port)
{
	const char *physical = strchr(port->physical, ' ') ?: port->physical;
	const char *logical = strchr(port->state, ' ') ?: port->state;
	enum check_state state = CHECK_FAILED;
	char what[256];

	if (is_active(port))
		state = CHECK_OK;
	else if (strstr(port->state, "INIT") || strstr(port->state, "ARMED"))
		state = CHECK_WARNING;
	else if (is_switched_off(patient, port->physical))
		state = CHECK_NOTE;
	snprintf(what, sizeof(what), "%s,%s%s%s%s%s", logical + (*logical == ' '),
		 physical, *port->rate ? ", " : "", port->rate,
		 state == CHECK_WARNING ? "; no subnet manager has brought it up" : "",
		 state == CHECK_NOTE ? "; switched off by the administrator" : "");
	add_link(patient, port->number, state, what);
}

/* What the driver asks firmware for the state, it asks once more for the rate, which is no sign of health. */
static bool has_time_for_more(const struct patient *patient)
{
	struct latency latency = {};

	if (vitals)
		measure_latency(vitals, &latency);
	return latency.worst_us <= patient->spare_us / RATE_PART;
}

void ask_links(struct patient *patient)
{
	size_t num = patient->attr.num_ports;
	struct port *ports = calloc(num + 1, sizeof(*ports));

	for (size_t i = 0; ports && i < num; i++) {
		struct port *port = &ports[i];
		char what[32];
		int err;

		port->patient = patient;
		port->number = i + 1;
		snprintf(what, sizeof(what), "state of port %u", port->number);
		err = ASK(what, read_port_state(port));
		snprintf(what, sizeof(what), "rate of port %u", port->number);
		if (!err && is_active(port) && has_time_for_more(patient))
			err = ASK(what, read_port_rate(port));
		if (err)
			port->missing = strdup(why_not_driver(err));
	}
	patient->ports = ports;
}

void check_links(struct patient *patient)
{
	for (size_t i = 0; patient->ports && i < patient->attr.num_ports; i++) {
		struct port *port = &patient->ports[i];
		char subject[16];

		snprintf(subject, sizeof(subject), "port %u", port->number);
		if (port->missing)
			add_check(patient, "link", subject, CHECK_UNKNOWN, "%s", port->missing);
		else
			check_driver_link(patient, port);
		free(port->missing);
	}
	free(patient->ports);
	patient->ports = NULL;
}

void check_port_status(struct patient *patient)
{
	for (size_t i = 0; !patient->attr.num_ports && i < patient->before.num; i++) {
		const struct reading *reading = &patient->before.list[i];

		if (strcmp(reading->measure->name, "port_operational_status") != 0)
			continue;
		add_link(patient, reading->port,
			 reading->value == PAOS_UP ? CHECK_OK : CHECK_FAILED,
			 reading->value == PAOS_UP ? "up" : "down");
	}
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
	double seconds = (patient->after.time_ns - patient->before.time_ns) / 1e9;
	struct json_object *array = json_object_new_array();
	unsigned int num_moved = 0, num_errors = 0;
	bool has_ports = false;

	for (size_t i = 0; i < patient->after.num; i++) {
		const struct reading *after = &patient->after.list[i];
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
