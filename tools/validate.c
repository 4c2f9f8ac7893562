// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Whether a device is what this project takes it for. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "validate.h"

static const char help[] =
	"Usage: mlx5ctl validate dev DEV [--deadline TIME]\n"
	"       mlx5ctl validate --list            what is sent, without a device\n"
	"       mlx5ctl validate --assumptions     what is assumed, and where it was seen\n"
	"Asks a device, in debug_read_only, whether it is as this project assumes. After a\n"
	"command without an answer no other is sent. Exit status: 0 if all that was asked is\n"
	"as assumed, 1 if something is otherwise, 3 if something that matters was not asked.\n"
	"  --deadline TIME  when to stop: 500ms, 90s (60s)\n";

#define DEFAULT_DEADLINE_US 60000000
#define EXIT_UNKNOWN 3

static const char *const finding_names[NUM_FINDINGS] = {
	[AS_ASSUMED] = "as assumed",
	[OTHERWISE] = "otherwise",
	[NOT_OFFERED] = "not offered",
	[NOT_ASKED] = "not asked",
};

static const char *const finding_colours[NUM_FINDINGS] = {
	[AS_ASSUMED] = GOOD,
	[OTHERWISE] = BAD,
	[NOT_OFFERED] = "cyan",
	[NOT_ASKED] = "yellow",
};

struct results {
	const char *dev;
	struct json_object *rows;
	unsigned int num[NUM_FINDINGS];
	bool unfinished;
};

static struct json_object *row_to_json(const struct assumption *row)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "assumption", row->name);
	add_string(object, "assumed", row->assumed);
	add_string(object, "source", row->source);
	add_string(object, "command", row->command);
	add_string(object, "otherwise", row->otherwise);
	return object;
}

static void take_result(const struct assumption *row, enum finding finding,
			const char *text, uint64_t us, void *arg)
{
	struct results *results = arg;
	struct json_object *object = row_to_json(row);

	results->num[finding]++;
	add_string(object, "finding", finding_names[finding]);
	add_string(object, "came", text);
	add_number(object, "duration_ns", us * 1000);
	json_object_array_add(results->rows, object);
	if (options.json)
		return;
	printf("  %s%-11s%s %-15s %s\n", begin_colour(finding_colours[finding]),
	       finding_names[finding], end_colour(), row->name, text);
	if (finding == OTHERWISE)
		printf("%30sassumed: %s\n%30sso: %s\n", "", row->assumed, "", row->otherwise);
	fflush(stdout);
}

static int verdict(const struct results *results)
{
	if (results->num[OTHERWISE])
		return EXIT_FAILED;
	return results->num[NOT_ASKED] ? EXIT_UNKNOWN : EXIT_DONE;
}

static const char *verdict_text(const struct results *results)
{
	switch (verdict(results)) {
	case EXIT_DONE:
		return "this device is as assumed";
	case EXIT_FAILED:
		return "this device is not as assumed: please report what came";
	default:
		return "nothing is otherwise, and not all was asked";
	}
}

static int print_results(const struct results *results,
			 const struct mlx5ctl_dv_device_attr *attr)
{
	struct json_object *object, *array;

	if (!options.json) {
		printf("%s: %s (%u as assumed, %u otherwise, %u not offered, %u not asked)\n",
		       results->dev, verdict_text(results), results->num[AS_ASSUMED],
		       results->num[OTHERWISE], results->num[NOT_OFFERED],
		       results->num[NOT_ASKED]);
		json_object_put(results->rows);
		return verdict(results);
	}
	object = json_object_new_object();
	array = json_object_new_array();
	add_string(object, "dev", results->dev);
	add_string(object, "board_id", attr->board_id);
	add_string(object, "fw_ver", attr->fw_ver);
	add_string(object, "verdict", verdict_text(results));
	json_object_object_add(object, "rows", results->rows);
	json_object_array_add(array, object);
	print_json(array);
	return verdict(results);
}

static int parse(struct args *args, struct common *common, uint64_t *deadline_us)
{
	const char *word;
	int status;

	while ((word = next_word(args))) {
		status = take_common(args, word, common, TAKE_DEV);
		if (status == NOT_TAKEN && is_word(word, "--deadline", NULL))
			status = parse_deadline(args, deadline_us);
		if (status == NOT_TAKEN)
			return wrong_word(args, word, "word");
		if (status)
			return status;
	}
	return need_dev(args, common) ?:
	       default_deadline(args, deadline_us, DEFAULT_DEADLINE_US);
}

static int validate_run(struct args *args)
{
	uint64_t deadline_us = 0;
	struct mlx5ctl_dv_device_attr attr = {};
	struct results results = {};
	struct common common = {};
	int status;

	args->where = "mlx5ctl validate run";
	status = parse(args, &common, &deadline_us);
	if (status)
		return status;
	if (!find_device(common.dev, &attr))
		memset(&attr, 0, sizeof(attr));
	results.dev = common.dev;
	results.rows = json_object_new_array();
	if (!options.json)
		printf("%s: board %s, firmware %s\n", common.dev, attr.board_id, attr.fw_ver);
	if (!run_trial(common.dev, &attr, deadline_us, take_result, &results)) {
		json_object_put(results.rows);
		return EXIT_FAILED;
	}
	return print_results(&results, &attr);
}

static int print_rows(struct args *args, bool seen)
{
	static const struct column columns[] = {
		{ "assumption", "ASSUMPTION" },
		{ "command", "COMMAND" },
		{ "assumed", "ASSUMED" },
	};
	static const struct column seen_columns[] = {
		{ "assumption", "ASSUMPTION" },
		{ "seen_on", "SEEN ON" },
		{ "assumed", "ASSUMED" },
		{ "source", "SOURCE" },
	};
	struct json_object *array;
	int status = no_more_words(args);

	if (status)
		return status;
	array = json_object_new_array();
	for (size_t i = 0; i < num_assumptions; i++) {
		struct json_object *object = row_to_json(&assumptions[i]);

		/* Nobody has sent a recording yet. */
		add_string(object, "seen_on", "none");
		json_object_array_add(array, object);
	}
	return seen ? print_table(array, seen_columns, 4) : print_table(array, columns, 3);
}

static int validate_list(struct args *args)
{
	args->where = "mlx5ctl validate list";
	return print_rows(args, false);
}

static int validate_assumptions(struct args *args)
{
	args->where = "mlx5ctl validate assumptions";
	return print_rows(args, true);
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "run", validate_run, "dev:DEV --deadline:" },
	{ "list", validate_list, "" },
	{ "assumptions", validate_assumptions, "" },
	{}
};

int cmd_validate(struct args *args)
{
	args->where = "mlx5ctl validate";
	args->help = help;
	/* The usual command may be left out, and the lists look like options. */
	if (!options.completing && *args->words) {
		if (is_word(*args->words, "dev", "--deadline"))
			return validate_run(args);
		if (is_word(*args->words, "--list", "--assumptions")) {
			bool list = is_word(next_word(args), "--list", NULL);

			return list ? validate_list(args) : validate_assumptions(args);
		}
	}
	return run_command(args, commands);
}
