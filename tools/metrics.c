// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Counters and sensors of all devices for a monitoring system. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "config.h"
#include "devlink.h"
#include "metrics.h"
#include "seen.h"

static const char help[] =
	"Usage: mlx5ctl metrics [show] [dev DEV] [-o FILE] [--openmetrics] [--lanes]\n"
	"                       [--modules] [--settings] [--deadline TIME]\n"
	"Prints counters and sensors of a device, or of all, in the text format of\n"
	"Prometheus.\n"
	"  -o, --output FILE  for node_exporter's textfile collector: FILE is\n"
	"                     replaced when all is written\n"
	"  --openmetrics      as OpenMetrics 1.0 text instead\n"
	"  --lanes            and the eyes of lanes, and code words by their errors\n"
	"  --modules          and what modules measure; reading a module clears its flags\n"
	"  --settings         and which settings wait for a reset, some hundreds of commands\n"
	"  --deadline TIME    to end with what there is (3s)\n";

#define DEFAULT_DEADLINE_US 3000000

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

void add_info(struct metrics *metrics, const char *pci, const char *name,
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

void add_up(struct metrics *metrics, const char *pci, bool up)
{
	add_value(metrics, "up", NULL, "Whether the device's firmware could be asked", pci,
		  json_object_new_int(up));
	if (!up)
		metrics->failed = true;
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

/* The file is written once for all of them, and not at all if there is nothing new. */
static void remember_boards(const struct visit *visits, size_t num)
{
	struct fresh_board *fresh = calloc(num + 1, sizeof(*fresh));
	size_t num_fresh = 0;

	for (size_t i = 0; fresh && i < num; i++)
		if (visits[i].has_read_board)
			fresh[num_fresh++] = (struct fresh_board){ visits[i].board_pci, &visits[i].board };
	if (num_fresh)
		remember_devices(fresh, num_fresh);
	free(fresh);
}

static int add_listed(struct metrics *metrics, const char *dev, struct extras extras,
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
		remember_devices(NULL, 0);
		for_each_gone(dev, add_gone, metrics);
	}
	/* A recorded session answers without a device in the list. */
	if (visits && dev && !num && !metrics->num) {
		visits[0] = (struct visit){ .name = dev, .pci = dev, .metrics = metrics };
		num = 1;
	}
	for (size_t i = 0; visits && i < num; i++)
		visits[i].extras = extras;
	if (visits)
		run_workers(visits, num, sizeof(*visits), visit_device, clock_us() + deadline_us,
			    take_visit_message, conclude_visit);
	if (visits)
		remember_boards(visits, num);
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
		return print_json(metrics_to_json(metrics, false));
	if (path)
		return write_metrics(metrics, path, format);
	put_families(stdout, metrics, format);
	return EXIT_DONE;
}

static int parse(struct args *args, const char **dev, const char **path,
		 enum text_format *format, struct extras *extras, uint64_t *deadline_us)
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
		if (is_word(word, "--lanes", NULL)) {
			extras->lanes = true;
			continue;
		}
		if (is_word(word, "--modules", NULL)) {
			extras->modules = true;
			continue;
		}
		if (is_word(word, "--settings", NULL)) {
			extras->settings = true;
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
		*value = need_value(args, word);
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

/* Says once why not, if not. */
static bool can_name_settings(void)
{
	struct config_db db;
	bool good = open_config_db(&db, NULL);

	if (good)
		close_config_db(&db);
	return good;
}

static int metrics_show(struct args *args)
{
	struct metrics metrics = {};
	enum text_format format = FORMAT_PROMETHEUS;
	const char *path = NULL;
	const char *dev = NULL;
	struct extras extras = {};
	uint64_t deadline_us = 0;
	int status;

	args->where = "mlx5ctl metrics";
	status = parse(args, &dev, &path, &format, &extras, &deadline_us);
	if (status)
		return status;
	/* All else is there: but who asked for settings is not to take silence for none that wait. */
	if (extras.settings && !can_name_settings()) {
		metrics.failed = true;
		extras.settings = false;
	}
	status = add_listed(&metrics, dev, extras, deadline_us);
	add_time(&metrics);
	if (!status)
		status = print_metrics(&metrics, path, format);
	if (!status && metrics.failed)
		status = EXIT_FAILED;
	free_metrics(&metrics);
	return status;
}

static const struct command commands[] = {
	{ "show", metrics_show, "dev:DEV -o:FILE --output:FILE --openmetrics --lanes --modules --settings --deadline:" },
	{ "help", print_help, "" },
	{}
};

int cmd_metrics(struct args *args)
{
	args->where = "mlx5ctl metrics";
	args->help = help;
	return run_command(args, commands);
}
