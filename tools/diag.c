// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Diagnostic counters. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "diag.h"

static const char help[] =
	"Usage: mlx5ctl diag list dev DEV    counters of the device\n"
	"       mlx5ctl diag read dev DEV    samples that the device holds now\n"
	"       mlx5ctl diag set dev DEV COUNTER... [period TIME] scope SCOPE\n"
	"                                    sample until Ctrl-C, for others to read\n"
	"       mlx5ctl diag stream dev DEV COUNTER... [period TIME] [count SAMPLES]\n"
	"                   [--csv | --plot] scope SCOPE\n"
	"                                    sample, and print each sample\n"
	"COUNTER is a name or a number from the list. What is sampled is one setting of\n"
	"the whole device, which one process owns at a time, and which ends with it.\n"
	"Setting it needs scope debug_write or debug_write_full, which taints the kernel.\n"
	"  period TIME  between samples: 500us, 100ms or 2s (100ms); the device takes\n"
	"               the longest that it has which is not longer\n"
	"  --csv        comma-separated values. With -j, stream prints one object a line.\n"
	"  --plot       a chart of each counter's growth, in a terminal\n";

#define OP_SET_DIAGNOSTIC_PARAMS 0x820
#define DEFAULT_PERIOD_US 100000
/* What fits into one outbox. */
#define MAX_RECORDS 16000

static int add_counter(struct args *args, struct diag_request *request,
		       const char *word)
{
	uint64_t number;
	uint16_t id;

	if (parse_number(word, UINT16_MAX, &number))
		id = number;
	else if (!find_counter(word, &id))
		return wrong_use(args, "unknown counter \"%s\"; try mlx5ctl diag list",
				 word);
	for (uint32_t i = 0; i < request->num_ids; i++)
		if (request->ids[i] == id)
			return wrong_use(args, "counter \"%s\" is there twice", word);
	request->ids[request->num_ids++] = id;
	return EXIT_DONE;
}

static int parse_value(struct args *args, const char *key,
		       struct diag_request *request)
{
	const char *value = need_value(args, key);
	bool valid;

	if (!value)
		return EXIT_WRONG_USE;
	if (is_word(key, "period", NULL))
		valid = parse_time(value, &request->period_us);
	else
		valid = parse_number(value, UINT32_MAX, &request->count) &&
			request->count;
	return valid ? EXIT_DONE : wrong_value(args, key, value);
}

static int parse_word(struct args *args, const char *word,
		      struct diag_request *request, bool streams)
{
	if (is_word(word, "period", NULL) || (streams && is_word(word, "count", NULL)))
		return parse_value(args, word, request);
	if (streams && is_word(word, "--csv", NULL)) {
		request->csv = true;
		return EXIT_DONE;
	}
	if (streams && is_word(word, "--plot", NULL)) {
		request->plot = true;
		return EXIT_DONE;
	}
	return add_counter(args, request, word);
}

static bool make_room(struct args *args, struct diag_request *request)
{
	size_t room = 1;

	while (args->words[room - 1])
		room++;
	request->ids = calloc(room, sizeof(*request->ids));
	return request->ids;
}

/* Of "set" and "stream". */
static int parse(struct args *args, struct diag_request *request, bool streams)
{
	const char *word;
	int status;

	request->period_us = DEFAULT_PERIOD_US;
	if (!make_room(args, request))
		return failed_because(args->where, "out of memory");
	while ((word = next_word(args))) {
		status = take_common(args, word, &request->common, TAKE_DEV | TAKE_SCOPE);
		if (status == NOT_TAKEN)
			status = parse_word(args, word, request, streams);
		if (status)
			return status;
	}
	status = need_dev(args, &request->common);
	if (status)
		return status;
	if (!request->num_ids)
		return wrong_use(args, "the counters are missing");
	if (!request->common.have_scope)
		return wrong_use(args, "\"scope SCOPE\" is missing: debug_write or debug_write_full, which taint the kernel");
	if (request->csv + request->plot + options.json > 1)
		return wrong_use(args, "--csv, --plot or -j: one of them");
	if (request->plot && !isatty(STDOUT_FILENO))
		return wrong_use(args, "--plot is for a terminal");
	return EXIT_DONE;
}

struct mlx5ctl_dv_diag_sampler *start_sampling(struct target *target,
					       const struct diag_request *request)
{
	const struct mlx5ctl_dv_diag_sampler_attr attr = {
		.period_us = request->period_us,
		.counter_ids = request->ids,
		.num_counters = request->num_ids,
	};
	struct mlx5ctl_dv_diag_sampler *sampler;
	char owner[ACTOR_MAX];
	bool have_owner;

	/* Before, since this try will be the journal's last. */
	have_owner = last_change(target, OP_SET_DIAGNOSTIC_PARAMS, owner);
	sampler = mlx5ctl_dv_create_diag_sampler(target->uctx, &attr);
	if (sampler)
		return sampler;
	if (mlx5ctl_dv_last_status()->err != EBUSY)
		failed(target->name, "sampling");
	else if (have_owner)
		failed_because(target->name,
			       "sampling: another process owns it, by the journal %s: end that one first",
			       owner);
	else
		failed_because(target->name,
			       "sampling: another process owns it: see mlx5ctl journal show");
	return NULL;
}

/* Nobody can be asked to wait longer: a signal ends it. */
static void wait_for_signal(void)
{
	const struct timespec nap = { .tv_nsec = 100000000 };

	while (!stop_requested())
		nanosleep(&nap, NULL);
}

static int hold(struct target *target, const struct diag_request *request)
{
	struct mlx5ctl_dv_diag_params params = {
		.num_counters = request->num_ids,
		.counter_ids = request->ids,
	};
	struct mlx5ctl_dv_diag_sampler *sampler;
	struct json_object *object;
	int status = EXIT_DONE;

	sampler = start_sampling(target, request);
	if (!sampler)
		return EXIT_FAILED;
	if (mlx5ctl_dv_query_diag_params(target->uctx, &params)) {
		status = failed(target->name, "sampling");
	} else if (options.json) {
		object = json_object_new_object();
		add_string(object, "dev", target->name);
		add_number(object, "num_counters", params.num_counters);
		add_number(object, "log_num_of_samples", params.log_num_of_samples);
		add_number(object, "log_sample_period", params.log_sample_period);
		print_record(object);
	} else {
		printf("%s: sampling %u counter(s) into %u places, until Ctrl-C\n",
		       target->name, params.num_counters,
		       1U << (params.log_num_of_samples & 31));
	}
	fflush(stdout);
	if (!status)
		wait_for_signal();
	if (mlx5ctl_dv_destroy_diag_sampler(sampler))
		status = failed(target->name, "end of sampling");
	return status;
}

static int sample(struct args *args, bool streams,
		  int (*run)(struct target *, const struct diag_request *))
{
	struct diag_request request = {};
	struct target target;
	int status;

	status = parse(args, &request, streams);
	if (!status) {
		if (open_target(&target, request.common.dev, request.common.scope)) {
			watch_for_stop();
			status = run(&target, &request);
			close_target(&target);
		} else {
			status = EXIT_FAILED;
		}
	}
	free(request.ids);
	return status;
}

static int diag_set(struct args *args)
{
	args->where = "mlx5ctl diag set";
	return sample(args, false, hold);
}

static int diag_stream(struct args *args)
{
	args->where = "mlx5ctl diag stream";
	return sample(args, true, stream_samples);
}

static const struct column list_columns[] = {
	{ "id", "COUNTER", .number = true, .hex = true },
	{ "name", "NAME" },
	{ "sync", "SYNC", .number = true },
};

static int list(struct target *target)
{
	struct mlx5ctl_dv_diag_counter *counters;
	struct mlx5ctl_dv_diag_cap cap = {};
	struct json_object *array;

	if (mlx5ctl_dv_query_diag_cap(target->uctx, &cap, NULL, 0))
		return failed(target->name, "diagnostic counters");
	counters = calloc(cap.num_counters, sizeof(*counters));
	if (!counters)
		return failed_because(target->name, "out of memory");
	if (mlx5ctl_dv_query_diag_cap(target->uctx, &cap, counters,
				      cap.num_counters)) {
		free(counters);
		return failed(target->name, "diagnostic counters");
	}
	array = json_object_new_array();
	for (uint32_t i = 0; i < cap.num_counters; i++) {
		struct json_object *object = json_object_new_object();

		add_string(object, "dev", target->name);
		add_number(object, "id", counters[i].id);
		add_string(object, "name", counter_name(counters[i].id) ?: "");
		add_number(object, "sync", counters[i].sync);
		json_object_array_add(array, object);
	}
	free(counters);
	return print_table(array, list_columns,
			   sizeof(list_columns) / sizeof(*list_columns));
}

static const struct column read_columns[] = {
	{ "sample_id", "SAMPLE", .number = true },
	{ "time_stamp", "TIME", .number = true },
	{ "id", "COUNTER", .number = true, .hex = true },
	{ "name", "NAME" },
	{ "value", "VALUE", .number = true },
};

static int print_records(const char *dev,
			 const struct mlx5ctl_dv_diag_record *records, uint32_t num)
{
	struct json_object *array = json_object_new_array();

	for (uint32_t i = 0; i < num; i++) {
		struct json_object *object;

		/* A place of the ring without a sample yet has no time. */
		if (!records[i].time_stamp)
			continue;
		object = json_object_new_object();
		add_string(object, "dev", dev);
		add_number(object, "sample_id", records[i].sample_id);
		add_number(object, "time_stamp", records[i].time_stamp);
		add_number(object, "id", records[i].counter_id);
		add_string(object, "name", counter_name(records[i].counter_id) ?: "");
		add_number(object, "value", records[i].value);
		json_object_array_add(array, object);
	}
	return print_table(array, read_columns,
			   sizeof(read_columns) / sizeof(*read_columns));
}

/* Says why not, if not. */
static bool query_params(struct target *target,
			 struct mlx5ctl_dv_diag_params *params)
{
	struct mlx5ctl_dv_diag_cap cap = {};
	int err;

	if (mlx5ctl_dv_query_diag_cap(target->uctx, &cap, NULL, 0)) {
		failed(target->name, "diagnostic counters");
		return false;
	}
	params->num_counters = cap.num_counters;
	params->counter_ids = calloc(cap.num_counters, sizeof(*params->counter_ids));
	if (!params->counter_ids) {
		failed_because(target->name, "out of memory");
		return false;
	}
	err = mlx5ctl_dv_query_diag_params(target->uctx, params);
	free(params->counter_ids);
	params->counter_ids = NULL;
	if (err) {
		failed(target->name, "diagnostic parameters");
		return false;
	}
	if (!(params->flags & MLX5CTL_DV_DIAG_ENABLE) || !params->num_counters ||
	    params->log_num_of_samples > 15) {
		failed_because(target->name,
			       "nothing is sampled now; mlx5ctl diag stream does both");
		return false;
	}
	return true;
}

static int read_ring(struct target *target)
{
	struct mlx5ctl_dv_diag_params params = {};
	struct mlx5ctl_dv_diag_record *records;
	uint32_t num_samples;
	uint32_t num_records;
	int status;

	if (!query_params(target, &params))
		return EXIT_FAILED;
	num_samples = 1U << params.log_num_of_samples;
	if (num_samples > MAX_RECORDS / params.num_counters)
		num_samples = MAX_RECORDS / params.num_counters;
	num_records = num_samples * params.num_counters;
	records = calloc(num_records ?: 1, sizeof(*records));
	if (!records)
		return failed_because(target->name, "out of memory");
	if (mlx5ctl_dv_query_diag_counters(target->uctx, 0, records,
					   num_records))
		status = failed(target->name, "diagnostic counters");
	else
		status = print_records(target->name, records, num_records);
	free(records);
	return status;
}

static int with_target(struct args *args, int (*run)(struct target *))
{
	const char *dev = NULL;
	struct target target;
	int status;

	status = parse_dev(args, &dev, true);
	if (status)
		return status;
	if (!open_target(&target, dev, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return EXIT_FAILED;
	status = run(&target);
	close_target(&target);
	return status;
}

static int diag_list(struct args *args)
{
	args->where = "mlx5ctl diag list";
	return with_target(args, list);
}

static int diag_read(struct args *args)
{
	args->where = "mlx5ctl diag read";
	return with_target(args, read_ring);
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "list", diag_list, "dev:DEV" },
	{ "read", diag_read, "dev:DEV" },
	{ "set", diag_set, "dev:DEV COUNTER period:TIME scope:SCOPE", .endless = true },
	{ "stream", diag_stream,
	  "dev:DEV COUNTER period:TIME count:N --csv --plot scope:SCOPE",
	  .endless = true },
	{}
};

int cmd_diag(struct args *args)
{
	args->where = "mlx5ctl diag";
	args->help = help;
	return run_command(args, commands);
}
