// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* One device's reading, in a worker: all that its parent gets is in messages. */
#include <stdio.h>
#include <string.h>

#include "devlink.h"
#include "errand.h"
#include "metrics.h"

static void add_readings(struct metrics *metrics, const char *pci,
			 const struct readings *readings)
{
	for (size_t i = 0; i < readings->num; i++) {
		const struct reading *reading = &readings->list[i];
		const struct measure *measure = reading->measure;
		struct json_object *labels = device_label(pci);
		char number[16];

		snprintf(number, sizeof(number), "%u", reading->port);
		if (reading->port)
			add_string(labels, "port", number);
		snprintf(number, sizeof(number), "%d", reading->priority);
		if (reading->priority >= 0)
			add_string(labels, "priority", number);
		if (reading->sensor[0])
			add_string(labels, "sensor", reading->sensor);
		add_sample(metrics,
			   find_family(metrics, measure->name, measure->unit,
				       measure->help, measure->kind),
			   labels, reading_to_json(reading));
	}
}

/* Firmware's own shows a syndrome before it has told of an error. */
static bool is_content(struct json_object *reporter)
{
	struct json_object *diagnosis = json_object_object_get(reporter, "diagnosis");

	return !strcmp(get_text(reporter, "state"), "healthy") &&
	       !json_object_get_uint64(json_object_object_get(diagnosis, "Syndrome"));
}

static void add_reporters(struct metrics *metrics, const char *pci,
			  const char *parent)
{
	struct json_object *array = *parent ? read_reporters(parent) : NULL;

	for (size_t i = 0; array && i < json_object_array_length(array); i++) {
		struct json_object *reporter = json_object_array_get_idx(array, i);
		struct json_object *labels = device_label(pci);

		add_string(labels, "reporter", get_text(reporter, "reporter"));
		add_sample(metrics,
			   find_family(metrics, "health_healthy", NULL,
				       "Whether a health reporter of the driver is content",
				       MEASURE_GAUGE),
			   json_object_get(labels),
			   json_object_new_int(is_content(reporter)));
		add_sample(metrics,
			   find_family(metrics, "health_errors", NULL,
				       "Errors that a health reporter of the driver has seen",
				       MEASURE_COUNTER),
			   json_object_get(labels),
			   json_object_get(json_object_object_get(reporter, "errors")));
		add_sample(metrics,
			   find_family(metrics, "health_recoveries", NULL,
				       "Recoveries that a health reporter of the driver has begun",
				       MEASURE_COUNTER),
			   labels,
			   json_object_get(json_object_object_get(reporter,
								  "recoveries")));
	}
	json_object_put(array);
}

static void add_slots(struct metrics *metrics, const char *pci, const struct target *target)
{
	struct mlx5ctl_dv_uctx_info info = {};

	if (mlx5ctl_dv_query_uctx(target->uctx, &info) || !info.max_slots)
		return;
	add_value(metrics, "command_slots", NULL, "Commands that the driver may have in flight",
		  pci, json_object_new_uint64(info.max_slots));
	add_value(metrics, "command_slots_lost", NULL,
		  "Command slots held by commands of debug contexts that had no answer", pci,
		  json_object_new_uint64(info.lost_slots));
}

static void take_event(const struct mlx5ctl_dv_journal_entry *entry, void *arg)
{
	uint64_t *last_ns = arg;

	if (is_change(entry) && entry->last_time_ns > *last_ns)
		*last_ns = entry->last_time_ns;
}

/* Old entries are lost, and with them a number of changes: what stays is when the last was. */
static void add_journal(struct metrics *metrics, const char *pci, struct target *target)
{
	uint64_t last_ns = 0;

	if (walk_journal(target, take_event, &last_ns) || !last_ns)
		return;
	add_value(metrics, "journal_last_change_timestamp_seconds", "seconds",
		  "When somebody last changed the device through a debug context", pci,
		  json_object_new_double(last_ns / 1e9));
}

static void send_samples(struct metrics *metrics)
{
	send_json("samples", metrics_to_json(metrics, true));
}

/* A function that firmware shows no port of has no link either. */
static bool shows_port(const struct readings *readings, uint32_t port)
{
	for (size_t i = 0; i < readings->num; i++)
		if (readings->list[i].port == port &&
		    is_word(readings->list[i].measure->name, "port_operational_status", NULL))
			return true;
	return false;
}

/* Of each port that firmware shows, until an answer is owed. */
static void read_ports(const struct visit *visit, struct target *target, const struct meter *meter,
		       const struct readings *readings,
		       void (*add)(struct metrics *metrics, const struct shown_port *port))
{
	struct metrics metrics = {};
	struct shown_port port = {
		.pci = visit->pci,
		.target = target,
		.ethernet = meter_is_ethernet(meter),
	};

	for (port.number = 1; port.number <= meter_ports(meter) && !is_owed(); port.number++)
		if (shows_port(readings, port.number))
			add(&metrics, &port);
	send_samples(&metrics);
}

static void read_congestion(const struct visit *visit, struct target *target, const struct meter *meter)
{
	struct metrics congestion = {};

	if (meter_has_congestion(meter))
		add_congestion(&congestion, visit->pci, target);
	send_samples(&congestion);
}

/* Tried once since the machine started: it does not change, and the device is what it is read through. */
static void send_board(const struct visit *visit)
{
	struct board board;

	if (visit->knows_board)
		return;
	read_board(visit->board_pci, &board);
	send_message("board", &board, sizeof(board));
}

static void read_settings(const struct visit *visit, struct target *target)
{
	struct metrics settings = {};

	add_settings(&settings, visit->pci, &visit->attr, target);
	send_samples(&settings);
}

/* What may be left to the deadline, that which costs most in the end. What firmware has not is left
 * out; of what a command had no answer, or NULL.
 */
static const char *read_rest(const struct visit *visit, struct target *target, const struct meter *meter,
			     const struct readings *readings)
{
	send_board(visit);
	read_ports(visit, target, meter, readings, add_negotiated);
	if (is_owed())
		return "link";
	read_congestion(visit, target, meter);
	if (is_owed())
		return "congestion control";
	if (visit->extras.lanes)
		read_ports(visit, target, meter, readings, add_lanes);
	if (is_owed())
		return "lanes";
	if (visit->extras.modules)
		read_ports(visit, target, meter, readings, add_module);
	if (is_owed())
		return "module";
	if (visit->extras.settings)
		read_settings(visit, target);
	return is_owed() ? "settings" : NULL;
}

/* Takes a context on what is OPENED, and reads all; 0, or an errno and why in WHY. */
static int read_device(struct metrics *metrics, const struct visit *visit, const char *opened,
		       char *why, size_t room)
{
	struct readings readings = {};
	struct meter *meter = NULL;
	const char *rest = NULL;
	struct target target;
	const char *text;
	int err;

	err = open_asked(&target, opened);
	text = why_not();
	if (!err) {
		add_slots(metrics, visit->pci, &target);
		add_journal(metrics, visit->pci, &target);
		meter = open_meter(&target, NULL);
		err = meter ? read_meter(meter, METER_ALL, &readings) : errno;
		text = why_errands_failed();
	}
	if (!err) {
		add_readings(metrics, visit->pci, &readings);
		add_value(metrics, "readings_refused", NULL,
			  "Registers and queries of this reading that firmware refused", visit->pci,
			  json_object_new_uint64(meter_refused(meter)));
		send_samples(metrics);
		send_message("read", "", 0);
		rest = read_rest(visit, &target, meter, &readings);
		err = rest ? ETIMEDOUT : 0;
	}
	/* What could not be opened names the device itself. */
	if (rest)
		snprintf(why, room, "%.64s: a command for its %s had no answer", visit->name, rest);
	else if (err && !target.ctx && !was_not_asked())
		snprintf(why, room, "%s", text);
	else if (err)
		snprintf(why, room, "%.64s: %.250s", visit->name, text);
	free_readings(&readings);
	close_meter(meter);
	close_answering(&target, err);
	return err;
}

void visit_device(void *arg)
{
	struct visit *visit = arg;
	struct metrics host = {};
	struct metrics readings = {};
	char text[2 * MLX5CTL_DV_TEXT_MAX];

	may_be_asked(visit->attr.parent);
	add_pcie(&host, &visit->attr);
	add_queue_pairs(&host, &visit->attr);
	add_reporters(&host, visit->pci, visit->attr.parent);
	send_samples(&host);
	/* The name that a device had is nothing to open it by. */
	if (read_device(&readings, visit,
			visit->attr.uverbs[0] || !visit->attr.parent[0] ? visit->name :
									  visit->attr.parent,
			text, sizeof(text))) {
		send_message("error", text, strlen(text) + 1);
		return;
	}
	send_message("up", "", 0);
}

static void take_sample(struct metrics *metrics, struct json_object *object)
{
	bool counter = !strcmp(get_text(object, "kind"), "counter");
	const char *unit = get_text(object, "unit");
	struct family *family =
		find_family(metrics, get_text(object, "metric"), *unit ? unit : NULL,
			    get_text(object, "help"),
			    counter ? MEASURE_COUNTER : MEASURE_GAUGE);

	if (family && !family->num)
		family->owner = json_object_get(object);
	add_sample(metrics, family,
		   json_object_get(json_object_object_get(object, "labels")),
		   json_object_get(json_object_object_get(object, "value")));
}

void take_visit_message(struct worker *worker, const char *name, const void *data, size_t len)
{
	struct visit *visit = worker->user;
	struct json_object *array;

	if (!strcmp(name, "up")) {
		visit->up = true;
	} else if (!strcmp(name, "board") && len == sizeof(visit->board)) {
		memcpy(&visit->board, data, len);
		visit->has_read_board = true;
	} else if (!strcmp(name, "read")) {
		visit->read = true;
	} else if (!strcmp(name, "error")) {
		print_error("mlx5ctl: %s", (const char *)data);
	} else {
		array = len ? json_tokener_parse(data) : NULL;
		for (size_t i = 0; array && i < json_object_array_length(array); i++)
			take_sample(visit->metrics, json_object_array_get_idx(array, i));
		json_object_put(array);
	}
}

/* One that is out when time is up has no answer, unless the others took about as long. */
static uint32_t count_unanswered(const struct worker *worker, const struct latency *latency)
{
	return latency->num_lost + (is_merely_slow(worker) ? 0 : count_flights(worker->vitals));
}

static void add_latency(struct metrics *metrics, const char *pci, const struct worker *worker)
{
	struct latency latency;

	measure_latency(worker->vitals, &latency);
	if (latency.num) {
		add_value(metrics, "command_median_seconds", "seconds",
			  "How long firmware took for a command of this reading", pci,
			  json_object_new_double(latency.median_us / 1e6));
		add_value(metrics, "command_worst_seconds", "seconds",
			  "The longest that firmware took for a command of this reading", pci,
			  json_object_new_double(latency.worst_us / 1e6));
	}
	add_value(metrics, "commands_unanswered", NULL,
		  "Commands of this reading that had no answer, after which nothing was asked", pci,
		  json_object_new_int(count_unanswered(worker, &latency)));
}

/* A device that does not answer is one that a fleet wants to hear of. */
void conclude_visit(struct worker *worker)
{
	struct visit *visit = worker->user;
	char excuse[EXCUSE_MAX];

	if (!worker->done) {
		/* Firmware that is only slow is up, of a process that was left when time was up. */
		visit->up = !excuse_of(worker, excuse) && worker->left && worker->vitals &&
			    worker->vitals->num_answered;
		print_error("mlx5ctl: %s: %s%s", visit->name, visit->read ? "what is read last: " : "",
			    excuse);
	}
	if (visit->attr.parent[0])
		add_info(visit->metrics, visit->pci, visit->name, &visit->attr, &visit->board);
	add_up(visit->metrics, visit->pci, visit->up);
	if (worker->vitals)
		add_latency(visit->metrics, visit->pci, worker);
}
