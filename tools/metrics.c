// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Counters and sensors of all devices for a monitoring system. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "devlink.h"
#include "errand.h"
#include "metrics.h"
#include "seen.h"
#include "worker.h"

static const char help[] =
	"Usage: mlx5ctl metrics [show] [dev DEV] [-o FILE] [--openmetrics] [--modules]\n"
	"                       [--deadline TIME]\n"
	"Prints counters and sensors of a device, or of all, in the text format of\n"
	"Prometheus.\n"
	"  -o, --output FILE  for node_exporter's textfile collector: FILE is\n"
	"                     replaced when all is written\n"
	"  --openmetrics      as OpenMetrics 1.0 text instead\n"
	"  --modules          and what modules measure; reading a module clears its flags\n"
	"  --deadline TIME    to end with what there is (3s)\n";

#define DEFAULT_DEADLINE_US 3000000
/* Than the worst answer of a reading. */
#define MUCH_LONGER 10

struct family *find_family(struct metrics *metrics, const char *name, const char *unit,
			   const char *text, enum measure_kind kind)
{
	struct family *families;

	for (size_t i = 0; i < metrics->num; i++)
		if (!strcmp(metrics->families[i].name, name))
			return &metrics->families[i];
	families = reallocarray(metrics->families, metrics->num + 1,
				sizeof(*families));
	if (!families)
		return NULL;
	metrics->families = families;
	families[metrics->num] = (struct family){
		.name = name, .unit = unit, .help = text, .kind = kind,
	};
	return &families[metrics->num++];
}

void add_sample(struct metrics *metrics, struct family *family,
		struct json_object *labels, struct json_object *value)
{
	struct sample *samples;

	samples = family ? reallocarray(family->samples, family->num + 1,
					sizeof(*samples)) : NULL;
	if (!samples) {
		metrics->failed = true;
		json_object_put(labels);
		json_object_put(value);
		return;
	}
	family->samples = samples;
	samples[family->num++] = (struct sample){ labels, value };
}

struct json_object *device_label(const char *pci)
{
	struct json_object *labels = json_object_new_object();

	add_string(labels, "pci", pci);
	return labels;
}

void add_value(struct metrics *metrics, const char *name, const char *unit, const char *text,
	       const char *pci, struct json_object *value)
{
	add_sample(metrics, find_family(metrics, name, unit, text, MEASURE_GAUGE),
		   device_label(pci), value);
}

/* The first of all, whenever its samples come. */
static struct family *find_info(struct metrics *metrics)
{
	return find_family(metrics, "device_info", NULL, "A device, and what it is", MEASURE_GAUGE);
}

static void add_info(struct metrics *metrics, const char *pci, const char *name,
		     const struct mlx5ctl_dv_device_attr *attr, const struct board *board)
{
	struct json_object *labels = device_label(pci);
	char guid[64] = "";

	if (attr->name[0])
		read_sysfs(guid, sizeof(guid), "class/infiniband/%s/sys_image_guid", attr->name);
	add_string(labels, "device", name);
	add_string(labels, "board", attr->board_id);
	add_string(labels, "part_number", board->part_number);
	add_string(labels, "serial_number", board->serial_number);
	add_string(labels, "system_guid", guid);
	add_string(labels, "firmware", attr->fw_ver);
	add_string(labels, "link_layer", attr->link_layer);
	add_sample(metrics, find_info(metrics), labels, json_object_new_int(1));
}

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

/* One device's reading, in a worker; all that the parent gets is in messages. */
struct visit {
	struct mlx5ctl_dv_device_attr attr;
	const char *name; /* by which its user knows it */
	const char *pci; /* by which its samples do */
	struct metrics *metrics; /* where the samples go */
	bool with_modules;
	char board_pci[MLX5CTL_DV_NAME_MAX];
	struct board board;
	bool knows_board; /* from before */
	bool read_board; /* now */
	bool read; /* all but its links and modules, which may be left to the deadline */
	bool up;
};

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

static const char *kind_name(const struct family *family)
{
	return family->kind == MEASURE_COUNTER ? "counter" : "gauge";
}

static struct json_object *to_json(const struct metrics *metrics, bool with_help)
{
	struct json_object *array = json_object_new_array();

	for (size_t i = 0; i < metrics->num; i++) {
		const struct family *family = &metrics->families[i];

		for (size_t k = 0; k < family->num; k++) {
			struct json_object *object = json_object_new_object();

			add_string(object, "metric", family->name);
			add_string(object, "kind", kind_name(family));
			add_string(object, "unit", family->unit ?: "");
			json_object_object_add(object, "labels",
					       json_object_get(family->samples[k].labels));
			json_object_object_add(object, "value",
					       json_object_get(family->samples[k].value));
			if (with_help)
				add_string(object, "help", family->help);
			json_object_array_add(array, object);
		}
	}
	return array;
}

static void send_samples(struct metrics *metrics)
{
	send_json("samples", to_json(metrics, true));
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

/* Links, and then modules, each of which is read in pieces over a slow bus. What firmware has not
 * is left out; ETIMEDOUT if a command had no answer.
 */
static int read_ports(const struct visit *visit, struct target *target, const struct meter *meter,
		      const struct readings *readings)
{
	struct metrics links = {}, modules = {};

	for (uint32_t port = 1; port <= meter_ports(meter) && !is_owed(); port++)
		if (shows_port(readings, port))
			add_negotiated(&links, visit->pci, target, meter_is_ethernet(meter), port);
	send_samples(&links);
	for (uint32_t port = 1; visit->with_modules && port <= meter_ports(meter) && !is_owed(); port++)
		if (shows_port(readings, port))
			add_module(&modules, visit->pci, target, port);
	send_samples(&modules);
	return is_owed() ? ETIMEDOUT : 0;
}

/* Once since the machine started: it does not change, and the device is what it is read through. */
static void send_board(const struct visit *visit)
{
	struct board board;

	if (!visit->knows_board && !ASK("vital product data", read_board(visit->board_pci, &board)))
		send_message("board", &board, sizeof(board));
}

/* Takes a context on what is OPENED, and reads all; 0, or an errno and why in WHY. */
static int read_device(struct metrics *metrics, const struct visit *visit, const char *opened,
		       char *why, size_t room)
{
	struct readings readings = {};
	struct meter *meter = NULL;
	struct target target;
	const char *text;
	int err;

	err = open_asked(&target, opened);
	text = why_not();
	if (!err) {
		add_slots(metrics, visit->pci, &target);
		add_journal(metrics, visit->pci, &target);
		meter = open_meter(&target);
		err = meter ? read_meter(meter, METER_ALL, &readings) : errno;
		text = why_errands_failed();
	}
	if (!err) {
		add_readings(metrics, visit->pci, &readings);
		send_samples(metrics);
		send_message("read", "", 0);
		send_board(visit);
		err = read_ports(visit, &target, meter, &readings);
		text = "a command for its link or module had no answer";
	}
	/* What could not be opened names the device itself. */
	if (err && !target.ctx && !was_not_asked())
		snprintf(why, room, "%s", text);
	else if (err)
		snprintf(why, room, "%.64s: %.250s", visit->name, text);
	free_readings(&readings);
	close_meter(meter);
	close_answering(&target, err);
	return err;
}

static void work(void *arg)
{
	struct visit *visit = arg;
	struct metrics host = {};
	struct metrics readings = {};
	char text[2 * MLX5CTL_DV_TEXT_MAX];

	is_worth_asking(visit->attr.parent);
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

static void take_message(struct worker *worker, const char *name, const void *data,
			 size_t len)
{
	struct visit *visit = worker->user;
	struct json_object *array;

	if (!strcmp(name, "up")) {
		visit->up = true;
	} else if (!strcmp(name, "board") && len == sizeof(visit->board)) {
		memcpy(&visit->board, data, len);
		visit->read_board = true;
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
	bool slow = waits_for(worker) < (uint64_t)latency->worst_us * MUCH_LONGER;

	return latency->num_lost + (slow ? 0 : count_flights(worker->vitals));
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

static void add_up(struct metrics *metrics, const char *pci, bool up)
{
	add_value(metrics, "up", NULL, "Whether the device's firmware could be asked", pci,
		  json_object_new_int(up));
	if (!up)
		metrics->failed = true;
}

/* A device that does not answer is one that a fleet wants to hear of. */
static void conclude(struct worker *worker)
{
	struct visit *visit = worker->user;
	char excuse[EXCUSE_MAX];

	if (!worker->done) {
		/* Firmware that is only slow is up, of a process that was left when time was up. */
		visit->up = !excuse_of(worker, excuse) && worker->left && visit->read;
		print_error("mlx5ctl: %s: %s%s", visit->name, visit->up ? "links and modules: " : "",
			    excuse);
	}
	if (visit->attr.parent[0])
		add_info(visit->metrics, visit->pci, visit->name, &visit->attr, &visit->board);
	add_up(visit->metrics, visit->pci, visit->up);
	if (worker->vitals)
		add_latency(visit->metrics, visit->pci, worker);
}

static void add_gone(const struct seen *seen, void *arg)
{
	const struct mlx5ctl_dv_device_attr unknown = {};
	const char *name = *seen->name ? seen->name : seen->parent;

	add_info(arg, seen->parent, name, &unknown, &seen->board);
	add_up(arg, seen->parent, false);
	print_error("mlx5ctl: %s: it was at %s, and is gone", name, seen->parent);
}

/* In another network namespace, by its state: without a node there is nothing to open. */
static bool is_elsewhere(const struct mlx5ctl_dv_device_attr *attr)
{
	return attr->state == MLX5CTL_DV_DEVICE_NO_ACCESS && !attr->uverbs[0];
}

static int add_listed(struct metrics *metrics, const char *dev, bool with_modules,
		      uint64_t deadline_us)
{
	struct mlx5ctl_dv_device_attr *attrs;
	struct visit *visits;
	size_t kept = 0;
	size_t num;

	attrs = list_named(dev, &num);
	if (!attrs)
		return failed("devices", "list");
	visits = calloc(num + 1, sizeof(*visits));
	/* Who may not see a device does not say that it is not up. */
	for (size_t i = 0; i < num; i++)
		if (dev || !is_elsewhere(&attrs[i]))
			attrs[kept++] = attrs[i];
	num = kept;
	for (size_t i = 0; visits && i < num; i++) {
		struct visit *visit = &visits[i];

		visit->attr = attrs[i];
		/* A function without an ib device goes by the name that it had, or
		 * by its address.
		 */
		if (!visit->attr.name[0])
			name_seen(visit->attr.parent, visit->attr.name,
				  sizeof(visit->attr.name));
		visit->name = visit->attr.name;
		visit->pci = visit->attr.parent;
		visit->metrics = metrics;
		find_info(metrics);
		find_board(&visit->attr, visit->board_pci);
		visit->knows_board = board_seen(visit->board_pci, &visit->board);
	}
	free(attrs);
	if (!getenv("MLX5CTL_REPLAY")) {
		remember_devices();
		for_each_gone(dev, add_gone, metrics);
	}
	/* A recorded session answers without a device in the list. */
	if (visits && dev && !num && !metrics->num) {
		visits[0] = (struct visit){ .name = dev, .pci = dev, .metrics = metrics };
		num = 1;
	}
	for (size_t i = 0; visits && i < num; i++)
		visits[i].with_modules = with_modules;
	if (visits)
		run_workers(visits, num, sizeof(*visits), work, clock_us() + deadline_us,
			    take_message, conclude);
	for (size_t i = 0; visits && i < num; i++)
		if (visits[i].read_board)
			remember_board(visits[i].board_pci, &visits[i].board);
	free(visits);
	return EXIT_DONE;
}

void free_metrics(struct metrics *metrics)
{
	for (size_t i = 0; i < metrics->num; i++) {
		for (size_t k = 0; k < metrics->families[i].num; k++) {
			json_object_put(metrics->families[i].samples[k].labels);
			json_object_put(metrics->families[i].samples[k].value);
		}
		free(metrics->families[i].samples);
		json_object_put(metrics->families[i].owner);
	}
	free(metrics->families);
}

/* Readable by all: the collector has a user of its own. */
static int write_metrics(const struct metrics *metrics, const char *path,
			 enum text_format format)
{
	struct out_file file;
	char *text = NULL;
	FILE *stream;
	size_t len;
	int err;

	stream = open_memstream(&text, &len);
	if (!stream)
		return failed_because(path, "out of memory");
	put_families(stream, metrics, format);
	if (fclose(stream)) {
		free(text);
		return failed_because(path, "out of memory");
	}
	if (!create_file(&file, path)) {
		free(text);
		return EXIT_FAILED;
	}
	err = write_file(&file, text, len);
	if (!err && file.temporary && fchmod(file.fd, 0644))
		err = errno;
	free(text);
	if (err) {
		abandon_file(&file);
		return failed_because(path, "%s", strerror(err));
	}
	return finish_file(&file) ? EXIT_DONE : EXIT_FAILED;
}

static int print_metrics(const struct metrics *metrics, const char *path,
			 enum text_format format)
{
	if (options.json)
		return print_json(to_json(metrics, false));
	if (path)
		return write_metrics(metrics, path, format);
	put_families(stdout, metrics, format);
	return EXIT_DONE;
}

static int parse(struct args *args, const char **dev, const char **path,
		 enum text_format *format, bool *with_modules, uint64_t *deadline_us)
{
	const char *word;
	int status;

	while ((word = next_word(args))) {
		const char **value;

		if (is_word(word, "--deadline", NULL)) {
			status = parse_deadline(args, deadline_us);
			if (status)
				return status;
			continue;
		}
		if (is_word(word, "--modules", NULL)) {
			*with_modules = true;
			continue;
		}
		if (is_word(word, "--openmetrics", NULL)) {
			*format = FORMAT_OPENMETRICS;
			continue;
		}
		if (is_word(word, "dev", NULL))
			value = dev;
		else if (is_word(word, "-o", "--output"))
			value = path;
		else
			return wrong_word(args, word, "word");
		*value = need_word(args, word);
		if (!*value)
			return EXIT_WRONG_USE;
	}
	if (*path && options.json)
		return wrong_use(args, "-o takes text, not JSON");
	if (*format == FORMAT_OPENMETRICS && options.json)
		return wrong_use(args, "--openmetrics is text, not JSON");
	return default_deadline(args, deadline_us, DEFAULT_DEADLINE_US);
}

/* Of a file that nobody makes anew an alert should say so. A recording was read some time. */
static void add_time(struct metrics *metrics)
{
	if (getenv("MLX5CTL_REPLAY"))
		return;
	add_sample(metrics,
		   find_family(metrics, "collected_timestamp_seconds", "seconds",
			       "When this was read", MEASURE_GAUGE),
		   json_object_new_object(), json_object_new_uint64(time(NULL)));
}

static int metrics_show(struct args *args)
{
	struct metrics metrics = {};
	enum text_format format = FORMAT_PROMETHEUS;
	const char *path = NULL;
	const char *dev = NULL;
	bool with_modules = false;
	uint64_t deadline_us = 0;
	int status;

	args->where = "mlx5ctl metrics";
	status = parse(args, &dev, &path, &format, &with_modules, &deadline_us);
	if (status)
		return status;
	status = add_listed(&metrics, dev, with_modules, deadline_us);
	add_time(&metrics);
	if (!status)
		status = print_metrics(&metrics, path, format);
	if (!status && metrics.failed)
		status = EXIT_FAILED;
	free_metrics(&metrics);
	return status;
}

static const struct command commands[] = {
	{ "show", metrics_show, "dev:DEV -o:FILE --output:FILE --openmetrics --modules --deadline:" },
	{ "help", print_help, "" },
	{}
};

int cmd_metrics(struct args *args)
{
	args->where = "mlx5ctl metrics";
	args->help = help;
	return run_command(args, commands);
}
