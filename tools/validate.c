// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Whether a device is what this project takes it for. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

#include "database.h"
#include "explain.h"
#include "recording.h"
#include "secrets.h"
#include "validate.h"

static const char help[] =
	"Usage: mlx5ctl validate dev DEV [--deadline TIME] [-o FILE [--plain]]\n"
	"       mlx5ctl validate --list            what is sent, without a device\n"
	"       mlx5ctl validate --assumptions     what is assumed, and where it was seen\n"
	"Asks a device, in debug_read_only, whether it is as this project assumes. After a\n"
	"command without an answer no other is sent. Exit status: 0 if all that was asked is\n"
	"as assumed, 1 if something is otherwise, 3 if something that matters was not asked.\n"
	"  --deadline TIME  when to stop: 500ms, 90s (60s)\n"
	"  -o, --output FILE  record all that was asked and answered: to be sent to us, and to\n"
	"                   be replayed (MLX5CTL_REPLAY=FILE)\n"
	"  --plain          with names, numbers and addresses that tell whose device it is\n";

#define DEFAULT_DEADLINE_US 60000000
#define EXIT_UNKNOWN 3
#define SENDS_AT 18
#define LINE 96

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
	bool quiet; /* nothing is printed */
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
	if (options.json || results->quiet)
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

/* One row as a recording has it: what is assumed is in this program. A name may be so short
 * that it cannot be looked for.
 */
static void add_row(struct json_object *array, struct json_object *row, bool plain)
{
	static const char *const keys[] = { "assumption", "finding", "came", "duration_ns" };
	struct json_object *object = json_object_new_object();

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		json_object_object_add(object, keys[i],
				       json_object_get(json_object_object_get(row, keys[i])));
	if (!plain && is_word(get_text(row, "assumption"), "node_desc", NULL))
		add_string(object, "came", "left out");
	json_object_array_add(array, object);
}

static struct json_object *describe(const struct results *results,
				    const struct mlx5ctl_dv_device_attr *attr, bool plain)
{
	struct json_object *object = json_object_new_object();
	struct json_object *rows = json_object_new_array();
	struct utsname uts = {};
	char driver[sizeof(uts.release)];
	char date[32];
	time_t now = time(NULL);
	struct tm tm;

	uname(&uts);
	/* Linux's own driver has no version of its own. */
	if (!read_sysfs(driver, sizeof(driver), "module/mlx5_core/version"))
		snprintf(driver, sizeof(driver), "%s", uts.release);
	strftime(date, sizeof(date), "%Y-%m-%d", gmtime_r(&now, &tm));
	add_string(object, "mlx5ctl", PACKAGE_VERSION);
	json_object_object_add(object, "anonymous", json_object_new_boolean(!plain));
	/* Then this machine and this day are not those of the answers. */
	json_object_object_add(object, "replayed",
			       json_object_new_boolean(getenv("MLX5CTL_REPLAY") != NULL));
	add_string(object, "date", date);
	add_string(object, "dev", results->dev);
	add_number(object, "vendor_id", attr->vendor_id);
	add_number(object, "device_id", attr->device_id);
	add_string(object, "board_id", attr->board_id);
	add_string(object, "fw_ver", attr->fw_ver);
	add_string(object, "link_layer", attr->link_layer);
	add_number(object, "num_ports", attr->num_ports);
	add_string(object, "transport", attr->transport);
	add_string(object, "kernel", uts.release);
	add_string(object, "machine", uts.machine);
	add_string(object, "driver", driver);
	add_string(object, "verdict", verdict_text(results));
	for (size_t i = 0; i < json_object_array_length(results->rows); i++)
		add_row(rows, json_object_array_get_idx(results->rows, i), plain);
	json_object_object_add(object, "rows", rows);
	return object;
}

static bool save(struct out_file *file, int fd, const struct results *results,
		 const struct mlx5ctl_dv_device_attr *attr, bool plain)
{
	struct json_object *about = describe(results, attr, plain);
	struct secrets *secrets = plain ? NULL : new_secrets(results->dev, attr);
	bool done = false;

	if (plain || secrets)
		done = write_recording(file, fd, about, secrets);
	else
		abandon_file(file);
	free_secrets(secrets);
	json_object_put(about);
	return done;
}

static int parse(struct args *args, struct common *common, uint64_t *deadline_us, bool *plain)
{
	const char *word;
	int status;

	while ((word = next_word(args))) {
		status = take_common(args, word, common, TAKE_DEV | TAKE_OUTPUT);
		if (status == NOT_TAKEN && is_word(word, "--deadline", NULL))
			status = parse_deadline(args, deadline_us);
		if (status == NOT_TAKEN && is_word(word, "--plain", NULL)) {
			*plain = true;
			status = EXIT_DONE;
		}
		if (status == NOT_TAKEN)
			return wrong_word(args, word, "word");
		if (status)
			return status;
	}
	if (*plain && !common->path)
		return wrong_use(args, "--plain is of a recording: -o FILE");
	return need_dev(args, common) ?:
	       default_deadline(args, deadline_us, DEFAULT_DEADLINE_US);
}

static int validate_run(struct args *args)
{
	uint64_t deadline_us = 0;
	struct mlx5ctl_dv_device_attr attr = {};
	struct results results = {};
	struct common common = {};
	struct out_file file;
	bool plain = false;
	bool asked, saved;
	int status;
	int fd = -1;

	args->where = "mlx5ctl validate run";
	status = parse(args, &common, &deadline_us, &plain);
	if (status)
		return status;
	/* Whether it can be written is known before anything is asked. */
	if (common.path && !create_file(&file, common.path))
		return EXIT_FAILED;
	if (common.path) {
		fd = begin_recording();
		if (fd < 0) {
			abandon_file(&file);
			return failed_because(common.path, "%s", strerror(errno));
		}
	}
	if (!find_device(common.dev, &attr))
		memset(&attr, 0, sizeof(attr));
	results.dev = common.dev;
	results.rows = json_object_new_array();
	/* Standard output may be the recording's. */
	results.quiet = common.path && is_word(common.path, "-", NULL);
	if (!options.json && !results.quiet && attr.board_id[0])
		printf("%s: board %s, firmware %s\n", common.dev, attr.board_id, attr.fw_ver);
	asked = run_trial(common.dev, &attr, deadline_us, fd, take_result, &results);
	saved = !common.path || !asked || save(&file, fd, &results, &attr, plain);
	if (common.path && !asked)
		abandon_file(&file);
	if (fd >= 0)
		close(fd);
	if (asked && saved && !results.quiet)
		return print_results(&results, &attr);
	json_object_put(results.rows);
	return asked && saved ? verdict(&results) : EXIT_FAILED;
}

/* "ACCESS_REG *": a read of each register that debug_read_only may read. */
static void add_all_registers(struct json_object *array)
{
	uint16_t id, len;
	size_t pos = 0;

	load_database();
	while (next_readable(&pos, &id, &len)) {
		char number[REG_NUMBER_MAX];
		char text[96];

		snprintf(text, sizeof(text), "ACCESS_REG %s", name_register(id, number));
		json_object_array_add(array, json_object_new_string(text));
	}
}

/* "QUERY_EQ, ACCESS_REG MGIR": two. */
static struct json_object *sends_to_json(const char *sends)
{
	struct json_object *array = json_object_new_array();

	while (*sends) {
		size_t len = strcspn(sends, ",");

		if (sends[len - 1] == '*')
			add_all_registers(array);
		else
			json_object_array_add(array, json_object_new_string_len(sends, len));
		sends += len;
		sends += strspn(sends, ", ");
	}
	return array;
}

static void print_sends(struct json_object *sends)
{
	size_t column = 0;

	for (size_t i = 0; i < json_object_array_length(sends); i++) {
		const char *name = json_object_get_string(json_object_array_get_idx(sends, i));
		size_t len = strlen(name);
		bool last = i + 1 == json_object_array_length(sends);

		if (column && column + len > LINE) {
			printf("\n");
			column = 0;
		}
		column += printf("%*s%s%s", column ? 1 : SENDS_AT, "", name, last ? "" : ",");
	}
	if (column)
		printf("\n");
}

static void add_listed(struct json_object *array, const struct assumption *row,
		       const char *seen)
{
	struct json_object *object = row_to_json(row);

	json_object_object_add(object, "sends", sends_to_json(row->sends));
	add_string(object, "seen_on", seen);
	json_object_array_add(array, object);
}

static int validate_list(struct args *args)
{
	struct json_object *array;
	int status;

	args->where = "mlx5ctl validate list";
	status = no_more_words(args);
	if (status)
		return status;
	array = json_object_new_array();
	for (size_t i = 0; i < num_assumptions; i++)
		add_listed(array, &assumptions[i], seen_on[i]);
	add_listed(array, &survey_row, "none");
	if (options.json)
		return print_json(array);
	for (size_t i = 0; i < json_object_array_length(array); i++) {
		struct json_object *object = json_object_array_get_idx(array, i);

		printf("%-*s%s\n", SENDS_AT,
		       json_object_get_string(json_object_object_get(object, "assumption")),
		       json_object_get_string(json_object_object_get(object, "command")));
		print_sends(json_object_object_get(object, "sends"));
	}
	json_object_put(array);
	return EXIT_DONE;
}

static int validate_assumptions(struct args *args)
{
	static const struct column columns[] = {
		{ "assumption", "ASSUMPTION" },
		{ "seen_on", "SEEN ON" },
		{ "assumed", "ASSUMED" },
		{ "source", "SOURCE" },
	};
	struct json_object *array;
	int status;

	args->where = "mlx5ctl validate assumptions";
	status = no_more_words(args);
	if (status)
		return status;
	array = json_object_new_array();
	for (size_t i = 0; i < num_assumptions; i++) {
		struct json_object *object = row_to_json(&assumptions[i]);

		add_string(object, "seen_on", seen_on[i]);
		json_object_array_add(array, object);
	}
	return print_table(array, columns, 4);
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "run", validate_run, "dev:DEV --deadline: -o:FILE --output:FILE --plain" },
	{ "list", validate_list, "" },
	{ "assumptions", validate_assumptions, "" },
	{}
};

static bool is_run_word(const char *word)
{
	return is_word(word, "dev", "--deadline") || is_word(word, "-o", "--output") ||
	       is_word(word, "--plain", NULL);
}

int cmd_validate(struct args *args)
{
	args->where = "mlx5ctl validate";
	args->help = help;
	/* The usual command may be left out, and the lists look like options. */
	if (!options.completing && *args->words) {
		if (is_run_word(*args->words))
			return validate_run(args);
		if (is_word(*args->words, "--list", "--assumptions")) {
			bool list = is_word(next_word(args), "--list", NULL);

			return list ? validate_list(args) : validate_assumptions(args);
		}
	}
	return run_command(args, commands);
}
