// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Counters for a monitoring system: OpenMetrics text, kept to what the older
 * Prometheus text format also parses, for that is what node_exporter reads: no
 * types but counter and gauge.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "devlink.h"
#include "meter.h"

static const char help[] =
	"Usage: mlx5ctl metrics [show] [dev DEV] [-o FILE]\n"
	"Prints counters and sensors of a device, or of all, as OpenMetrics text.\n"
	"  -o, --output FILE  for node_exporter's textfile collector: FILE is\n"
	"                     replaced when all is written\n";

#define PREFIX "mlx5ctl_"

struct sample {
	struct json_object *labels;
	struct json_object *value;
};

/* All samples of one name, of whatever devices. */
struct family {
	const char *name;
	const char *unit;
	const char *help;
	enum measure_kind kind;
	struct sample *samples;
	size_t num;
};

struct metrics {
	struct family *families;
	size_t num;
	bool failed; /* a device could not be read, or memory ran out */
};

static struct family *find_family(struct metrics *metrics, const char *name,
				  const char *unit, const char *text,
				  enum measure_kind kind)
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

/* Takes the references of labels and value. */
static void add_sample(struct metrics *metrics, struct family *family,
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

static struct json_object *device_label(const char *dev)
{
	struct json_object *labels = json_object_new_object();

	add_string(labels, "device", dev);
	return labels;
}

static void add_info(struct metrics *metrics,
		     const struct mlx5ctl_dv_device_attr *attr)
{
	struct json_object *labels = device_label(attr->name);

	add_string(labels, "parent", attr->parent);
	add_string(labels, "board", attr->board_id);
	add_string(labels, "firmware", attr->fw_ver);
	add_string(labels, "link_layer", attr->link_layer);
	add_sample(metrics,
		   find_family(metrics, "device_info", NULL,
			       "A device, and what it is", MEASURE_GAUGE),
		   labels, json_object_new_int(1));
}

static void add_readings(struct metrics *metrics, const char *dev,
			 const struct readings *readings)
{
	for (size_t i = 0; i < readings->num; i++) {
		const struct reading *reading = &readings->list[i];
		const struct measure *measure = reading->measure;
		struct json_object *labels = device_label(dev);
		char port[16];

		snprintf(port, sizeof(port), "%u", reading->port);
		if (reading->port)
			add_string(labels, "port", port);
		if (reading->sensor[0])
			add_string(labels, "sensor", reading->sensor);
		add_sample(metrics,
			   find_family(metrics, measure->name, measure->unit,
				       measure->help, measure->kind),
			   labels, reading_to_json(reading));
	}
}

static void add_reporters(struct metrics *metrics, const char *dev,
			  const char *parent)
{
	struct json_object *array = *parent ? read_reporters(parent) : NULL;

	for (size_t i = 0; array && i < json_object_array_length(array); i++) {
		struct json_object *reporter = json_object_array_get_idx(array, i);
		struct json_object *labels = device_label(dev);

		add_string(labels, "reporter", get_text(reporter, "reporter"));
		add_sample(metrics,
			   find_family(metrics, "health_healthy", NULL,
				       "Whether a health reporter of the driver is content",
				       MEASURE_GAUGE),
			   json_object_get(labels),
			   json_object_new_int(!strcmp(get_text(reporter, "state"),
						       "healthy")));
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

static bool read_device(struct metrics *metrics, const char *dev)
{
	struct readings readings = {};
	struct target target;
	struct meter *meter;
	int err;

	if (!open_target(&target, dev, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return false;
	meter = open_meter(&target);
	err = meter ? read_meter(meter, &readings) : errno;
	if (err)
		failed(dev, "counters");
	else
		add_readings(metrics, dev, &readings);
	free_readings(&readings);
	close_meter(meter);
	close_target(&target);
	return !err;
}

/* A device that does not answer is one that a fleet wants to hear of. */
static void add_device(struct metrics *metrics, const char *dev,
		       const char *parent)
{
	bool up = read_device(metrics, dev);

	add_sample(metrics,
		   find_family(metrics, "up", NULL,
			       "Whether the device's firmware could be asked",
			       MEASURE_GAUGE),
		   device_label(dev), json_object_new_int(up));
	add_reporters(metrics, dev, parent);
	if (!up)
		metrics->failed = true;
}

static int add_listed(struct metrics *metrics, const char *dev)
{
	struct mlx5ctl_dv_device **list = mlx5ctl_dv_get_device_list(NULL);
	bool found = false;

	if (!list)
		return failed("devices", "list");
	for (size_t i = 0; list[i]; i++) {
		struct mlx5ctl_dv_device_attr attr = {};

		mlx5ctl_dv_query_device(list[i], &attr);
		if (dev && !names_device(&attr, dev))
			continue;
		/* A function without an ib device goes by its address. */
		if (!attr.name[0])
			strcpy(attr.name, attr.parent);
		add_info(metrics, &attr);
		add_device(metrics, attr.name, attr.parent);
		found = true;
	}
	mlx5ctl_dv_free_device_list(list);
	/* A recorded session answers without a device in the list. */
	if (dev && !found)
		add_device(metrics, dev, "");
	return EXIT_DONE;
}

/* Label values and help: the format has escapes for these three. */
static void put_escaped(FILE *file, const char *text)
{
	for (; *text; text++) {
		if (*text == '\n')
			fputs("\\n", file);
		else if (*text == '\\' || *text == '"')
			fprintf(file, "\\%c", *text);
		else
			fputc(*text, file);
	}
}

static void put_sample(FILE *file, const struct family *family,
		       const struct sample *sample)
{
	const char *separator = "";

	fprintf(file, PREFIX "%s%s{", family->name,
		family->kind == MEASURE_COUNTER ? "_total" : "");
	json_object_object_foreach(sample->labels, key, value) {
		fprintf(file, "%s%s=\"", separator, key);
		put_escaped(file, json_object_get_string(value));
		fputc('"', file);
		separator = ",";
	}
	fprintf(file, "} %s\n", json_object_get_string(sample->value));
}

static const char *kind_name(const struct family *family)
{
	return family->kind == MEASURE_COUNTER ? "counter" : "gauge";
}

static void put_families(FILE *file, const struct metrics *metrics)
{
	for (size_t i = 0; i < metrics->num; i++) {
		const struct family *family = &metrics->families[i];

		fprintf(file, "# TYPE " PREFIX "%s %s\n", family->name,
			kind_name(family));
		if (family->unit)
			fprintf(file, "# UNIT " PREFIX "%s %s\n", family->name,
				family->unit);
		fprintf(file, "# HELP " PREFIX "%s ", family->name);
		put_escaped(file, family->help);
		fputc('\n', file);
		for (size_t k = 0; k < family->num; k++)
			put_sample(file, family, &family->samples[k]);
	}
	fputs("# EOF\n", file);
}

static struct json_object *to_json(const struct metrics *metrics)
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
			json_object_array_add(array, object);
		}
	}
	return array;
}

static void free_metrics(struct metrics *metrics)
{
	for (size_t i = 0; i < metrics->num; i++) {
		for (size_t k = 0; k < metrics->families[i].num; k++) {
			json_object_put(metrics->families[i].samples[k].labels);
			json_object_put(metrics->families[i].samples[k].value);
		}
		free(metrics->families[i].samples);
	}
	free(metrics->families);
}

/* Readable by all: the collector has a user of its own. */
static int write_metrics(const struct metrics *metrics, const char *path)
{
	struct out_file file;
	char *text = NULL;
	FILE *stream;
	size_t len;
	int err;

	stream = open_memstream(&text, &len);
	if (!stream)
		return failed_because(path, "out of memory");
	put_families(stream, metrics);
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

static int print_metrics(const struct metrics *metrics, const char *path)
{
	if (options.json)
		return print_json(to_json(metrics));
	if (path)
		return write_metrics(metrics, path);
	put_families(stdout, metrics);
	return EXIT_DONE;
}

static int parse(struct args *args, const char **dev, const char **path)
{
	const char *word;

	while ((word = next_word(args))) {
		const char **value;

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
		return wrong_use(args, "-o takes OpenMetrics text, not JSON");
	return EXIT_DONE;
}

static int metrics_show(struct args *args)
{
	struct metrics metrics = {};
	const char *path = NULL;
	const char *dev = NULL;
	int status;

	args->where = "mlx5ctl metrics";
	status = parse(args, &dev, &path);
	if (status)
		return status;
	status = add_listed(&metrics, dev);
	if (!status)
		status = print_metrics(&metrics, path);
	if (!status && metrics.failed)
		status = EXIT_FAILED;
	free_metrics(&metrics);
	return status;
}

static const struct command commands[] = {
	{ "show", metrics_show, "dev:DEV -o:FILE --output:FILE" },
	{ "help", print_help, "" },
	{}
};

int cmd_metrics(struct args *args)
{
	args->where = "mlx5ctl metrics";
	args->help = help;
	/* "show" may be left out before its own words. */
	if (!options.completing && *args->words &&
	    (is_word(*args->words, "dev", NULL) || **args->words == '-') &&
	    !is_word(*args->words, "-h", "--help"))
		return metrics_show(args);
	return run_command(args, commands);
}
