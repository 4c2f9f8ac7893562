// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What is wrong with a device, on one screen. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "health.h"

static const char help[] =
	"Usage: mlx5ctl health [show] [dev DEV] [interval TIME] [--check]\n"
	"Says what is wrong with a device, or with each: firmware, link, temperature,\n"
	"PCIe, error counters that move, recent changes. The first line is the verdict.\n"
	"  interval TIME  between two readings of the counters: 500ms, 2s (1s)\n"
	"  --check        exit 1 unless every device is healthy\n";

#define DEFAULT_INTERVAL_US 1000000

static const char *const state_names[] = {
	[CHECK_OK] = "ok",
	[CHECK_NOTE] = "note",
	[CHECK_UNKNOWN] = "unknown",
	[CHECK_WARNING] = "warning",
	[CHECK_FAILED] = "failed",
};

static const char *const verdicts[] = {
	[CHECK_OK] = "healthy",
	[CHECK_NOTE] = "healthy",
	[CHECK_UNKNOWN] = "unknown",
	[CHECK_WARNING] = "degraded",
	[CHECK_FAILED] = "failed",
};

void add_check(struct patient *patient, const char *check, const char *subject,
	       enum check_state state, const char *fmt, ...)
{
	struct json_object *object = json_object_new_object();
	char text[512];
	va_list args;

	va_start(args, fmt);
	vsnprintf(text, sizeof(text), fmt, args);
	va_end(args);
	add_string(object, "check", check);
	add_string(object, "subject", subject);
	add_string(object, "state", state_names[state]);
	add_string(object, "text", text);
	json_object_array_add(patient->checks, object);
	if (state > patient->worst)
		patient->worst = state;
}

/* A device that has gone to pieces is one thing, one that this user cannot look
 * at another.
 */
static enum check_state access_state(const struct patient *patient, int err)
{
	if (patient->attr.state == MLX5CTL_DV_DEVICE_NOT_BOUND ||
	    patient->attr.state == MLX5CTL_DV_DEVICE_NO_IBDEV)
		return CHECK_FAILED;
	if (err == ENXIO || err == ETIMEDOUT || err == EIO || err == EREMOTEIO)
		return CHECK_FAILED;
	return CHECK_UNKNOWN;
}

static void add_access_failure(struct patient *patient, int err)
{
	add_check(patient, "access", "firmware", access_state(patient, err), "%s",
		  mlx5ctl_dv_last_status()->text);
}

static void open_patient(struct patient *patient)
{
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	struct target *target = &patient->target;

	target->name = patient->name;
	target->ctx = mlx5ctl_dv_open_device(patient->name, NULL);
	if (target->ctx)
		target->uctx = mlx5ctl_dv_create_uctx(target->ctx, &attr);
	if (target->uctx)
		return;
	add_access_failure(patient, errno);
	if (target->ctx)
		mlx5ctl_dv_close_device(target->ctx);
}

static void nap(uint64_t us)
{
	const struct timespec time = {
		.tv_sec = us / 1000000,
		.tv_nsec = us % 1000000 * 1000,
	};

	nanosleep(&time, NULL);
}

/* Two readings, or what kept them away. */
static void read_counters(struct patient *patient, uint64_t interval_us)
{
	struct meter *meter;
	int err;

	meter = open_meter(&patient->target);
	err = meter ? read_meter(meter, &patient->before) : errno;
	if (!err) {
		nap(interval_us);
		err = read_meter(meter, &patient->after);
	}
	if (err) {
		add_access_failure(patient, err);
		/* Half a reading would look like a device without sensors. */
		patient->after.num = 0;
	} else {
		add_check(patient, "access", "firmware", CHECK_OK,
			  "answers commands");
	}
	close_meter(meter);
}

struct json_object *examine(const char *name,
			    const struct mlx5ctl_dv_device_attr *attr,
			    uint64_t interval_us)
{
	struct patient patient = {
		.name = name,
		.attr = *attr,
		.checks = json_object_new_array(),
	};
	struct json_object *object = json_object_new_object();
	struct json_object *counters, *journal;

	open_patient(&patient);
	if (patient.target.uctx)
		read_counters(&patient, interval_us);
	check_firmware(&patient);
	check_links(&patient);
	check_temperature(&patient);
	check_pcie(&patient);
	counters = check_counters(&patient);
	journal = check_journal(&patient);
	if (patient.target.uctx)
		close_target(&patient.target);

	add_string(object, "dev", name);
	add_string(object, "parent", attr->parent);
	add_string(object, "board_id", attr->board_id);
	add_string(object, "fw_ver", attr->fw_ver);
	add_string(object, "verdict", verdicts[patient.worst]);
	add_number(object, "interval_ns",
		   patient.after.num ? patient.after.time_ns - patient.before.time_ns : 0);
	json_object_object_add(object, "checks", patient.checks);
	json_object_object_add(object, "counters", counters);
	json_object_object_add(object, "journal", journal);
	free_readings(&patient.before);
	free_readings(&patient.after);
	return object;
}

static const char *colour_of(const char *state)
{
	if (is_word(state, "ok", "healthy"))
		return GOOD;
	if (is_word(state, "note", "unknown"))
		return "cyan";
	return is_word(state, "failed", NULL) ? BAD : "yellow";
}

static void print_state(const char *state, int width)
{
	printf("%s%-*s%s", begin_colour(colour_of(state)), width, state,
	       end_colour());
}

static void print_device(struct json_object *device)
{
	struct json_object *checks = json_object_object_get(device, "checks");
	struct json_object *counters = json_object_object_get(device, "counters");
	struct json_object *journal = json_object_object_get(device, "journal");

	printf("%s: ", get_text(device, "dev"));
	print_state(get_text(device, "verdict"), 0);
	if (*get_text(device, "parent"))
		printf(" (%s, board %s, firmware %s)", get_text(device, "parent"),
		       get_text(device, "board_id"), get_text(device, "fw_ver"));
	printf("\n");
	for (size_t i = 0; i < json_object_array_length(checks); i++) {
		struct json_object *check = json_object_array_get_idx(checks, i);

		printf("  ");
		print_state(get_text(check, "state"), 8);
		printf(" %-11s %-9s %s\n", get_text(check, "check"),
		       get_text(check, "subject"), get_text(check, "text"));
	}
	for (size_t i = 0; i < json_object_array_length(counters); i++) {
		struct json_object *counter = json_object_array_get_idx(counters, i);
		const char *before = get_text(counter, "before");
		const char *after = get_text(counter, "after");

		if (strcmp(before, after) != 0 || options.details)
			printf("    %s: %s -> %s (%s)\n", get_text(counter, "metric"),
			       before, after, get_text(counter, "help"));
	}
	for (size_t i = 0; i < json_object_array_length(journal); i++)
		printf("    %s\n",
		       get_text(json_object_array_get_idx(journal, i), "text"));
}

/* A name that no list has: a recorded session, or a mistake. */
static bool can_open(const char *dev)
{
	struct mlx5ctl_dv_context *ctx = mlx5ctl_dv_open_device(dev, NULL);

	if (ctx)
		mlx5ctl_dv_close_device(ctx);
	else
		print_error("mlx5ctl: %s", mlx5ctl_dv_last_status()->text);
	return ctx;
}

/* Without a device, all of them. */
static struct json_object *examine_listed(const char *dev, uint64_t interval_us)
{
	struct mlx5ctl_dv_device **list = mlx5ctl_dv_get_device_list(NULL);
	struct mlx5ctl_dv_device_attr attr = {};
	struct json_object *array;

	if (!list) {
		failed("devices", "list");
		return NULL;
	}
	array = json_object_new_array();
	for (size_t i = 0; list[i]; i++) {
		mlx5ctl_dv_query_device(list[i], &attr);
		if (!dev || names_device(&attr, dev))
			json_object_array_add(array,
					      examine(attr.name[0] ? attr.name : attr.parent,
						      &attr, interval_us));
	}
	mlx5ctl_dv_free_device_list(list);
	if (dev && !json_object_array_length(array)) {
		if (!can_open(dev)) {
			json_object_put(array);
			return NULL;
		}
		memset(&attr, 0, sizeof(attr));
		json_object_array_add(array, examine(dev, &attr, interval_us));
	}
	return array;
}

static bool all_healthy(struct json_object *array)
{
	for (size_t i = 0; i < json_object_array_length(array); i++)
		if (strcmp(get_text(json_object_array_get_idx(array, i), "verdict"),
			   "healthy") != 0)
			return false;
	return true;
}

static int parse(struct args *args, struct common *common, uint64_t *interval_us,
		 bool *check)
{
	const char *word;
	int status;

	while ((word = next_word(args))) {
		status = take_common(args, word, common, TAKE_DEV);
		if (status != NOT_TAKEN) {
			if (status)
				return status;
		} else if (is_word(word, "interval", NULL)) {
			word = need_word(args, "the interval");
			if (!word)
				return EXIT_WRONG_USE;
			if (!parse_time(word, interval_us))
				return wrong_value(args, "interval", word);
		} else if (is_word(word, "--check", NULL)) {
			*check = true;
		} else {
			return wrong_word(args, word, "word");
		}
	}
	return EXIT_DONE;
}

static int health_show(struct args *args)
{
	uint64_t interval_us = DEFAULT_INTERVAL_US;
	struct common common = {};
	struct json_object *array;
	bool check = false;
	int status;

	args->where = "mlx5ctl health show";
	status = parse(args, &common, &interval_us, &check);
	if (status)
		return status;
	array = examine_listed(common.dev, interval_us);
	if (!array)
		return EXIT_FAILED;
	if (check && !all_healthy(array))
		status = EXIT_FAILED;
	if (options.json) {
		print_json(array);
		return status;
	}
	for (size_t i = 0; i < json_object_array_length(array); i++)
		print_device(json_object_array_get_idx(array, i));
	if (!json_object_array_length(array))
		fprintf(stderr,
			"mlx5ctl: no mlx5 device on this machine: see \"lspci -d 15b3:\"\n");
	json_object_put(array);
	return status;
}

static const struct command commands[] = {
	{ "show", health_show, "dev:DEV interval: --check" },
	{ "help", print_help, "" },
	{}
};

int cmd_health(struct args *args)
{
	args->where = "mlx5ctl health";
	args->help = help;
	/* "show" may be left out before its own words. */
	if (!options.completing && *args->words &&
	    (is_word(*args->words, "dev", "interval") ||
	     is_word(*args->words, "--check", NULL)))
		return health_show(args);
	return run_command(args, commands);
}
