// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Everything readable of a device in one file, fit to attach to a bug. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "health.h"
#include "snapshot.h"

static const char help[] =
	"Usage: mlx5ctl snapshot save dev DEV [-o FILE] [samples COUNT] [period TIME]\n"
	"                   [--no-core]\n"
	"       mlx5ctl snapshot diff FILE FILE\n"
	"\"save\" reads all that the scope debug_read_only allows into a tar file: JSON,\n"
	"raw bytes, an index, and report.html. What fails is in the index.\n"
	"  -o, --output FILE  name.tar, .tar.gz, .tar.xz or .tar.zst\n"
	"                     (DEV-TIME.tar.gz)\n"
	"  samples COUNT      readings of the counters, for the plots (8)\n"
	"  period TIME        between them: 500ms, 2s (250ms)\n"
	"  --no-core          leave the core dump out, which is large\n";

#define DEFAULT_SAMPLES 8
#define MAX_SAMPLES 100000
#define DEFAULT_PERIOD_US 250000
#define HEALTH_INTERVAL_US 100000

static void show_progress(const char *what)
{
	if (isatty(STDERR_FILENO))
		fprintf(stderr, "\r\033[K%s", what);
}

static void collect_firmware(struct snapshot *snapshot)
{
	struct target target = { .name = snapshot->dev };
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};

	target.ctx = mlx5ctl_dv_open_device(snapshot->dev, NULL);
	if (target.ctx)
		target.uctx = mlx5ctl_dv_create_uctx(target.ctx, &attr);
	if (!target.uctx) {
		add_failed_part(snapshot, "firmware",
				mlx5ctl_dv_last_status()->text);
		if (target.ctx)
			mlx5ctl_dv_close_device(target.ctx);
		return;
	}
	show_progress("counters");
	collect_series(snapshot, &target);
	show_progress("capabilities and registers");
	collect_device(snapshot, &target);
	show_progress("dumps");
	collect_dumps(snapshot, &target);
	close_target(&target);
}

static void collect(struct snapshot *snapshot)
{
	show_progress("health");
	add_json_part(snapshot, "health.json",
		      examine(snapshot->dev, &snapshot->attr, HEALTH_INTERVAL_US));
	collect_host(snapshot);
	collect_firmware(snapshot);
	show_progress("");
}

/* In the list, or what MLX5CTL_REPLAY names. */
static bool is_there(struct snapshot *snapshot)
{
	struct mlx5ctl_dv_context *ctx;

	if (find_device(snapshot->dev, &snapshot->attr))
		return true;
	memset(&snapshot->attr, 0, sizeof(snapshot->attr));
	ctx = mlx5ctl_dv_open_device(snapshot->dev, NULL);
	if (ctx)
		mlx5ctl_dv_close_device(ctx);
	else
		print_error("mlx5ctl: %s", mlx5ctl_dv_last_status()->text);
	return ctx;
}

static struct json_object *describe(const struct snapshot *snapshot,
				    struct json_object *index, const char *path)
{
	struct json_object *object = json_object_new_object();
	struct stat st = {};
	unsigned int num_failed = 0;

	for (size_t i = 0; i < snapshot->num; i++)
		num_failed += !!snapshot->parts[i].error;
	if (stat(path, &st))
		st.st_size = 0;
	add_string(object, "dev", snapshot->dev);
	add_string(object, "file", path);
	add_number(object, "bytes", st.st_size);
	add_number(object, "failed", num_failed);
	json_object_object_add(object, "parts",
			       json_object_get(json_object_object_get(index, "parts")));
	return object;
}

static int report(const struct snapshot *snapshot, struct json_object *index,
		  const char *path)
{
	struct json_object *object = describe(snapshot, index, path);
	struct json_object *array;

	/* The file itself is on standard output. */
	if (is_word(path, "-", NULL)) {
		json_object_put(object);
		return EXIT_DONE;
	}
	if (options.json) {
		array = json_object_new_array();
		json_object_array_add(array, object);
		return print_json(array);
	}
	printf("%s: snapshot of %zu parts, %s failed, %s bytes in %s\n",
	       snapshot->dev, snapshot->num, get_text(object, "failed"),
	       get_text(object, "bytes"), path);
	for (size_t i = 0; i < snapshot->num; i++)
		if (snapshot->parts[i].error)
			printf("  %s: %s\n", snapshot->parts[i].name,
			       snapshot->parts[i].error);
	json_object_put(object);
	return EXIT_DONE;
}

/* "mlx5_0-20261121T133309Z.tar.gz" */
static char *default_path(const struct snapshot *snapshot)
{
	char time[32];
	struct tm tm;
	char *path;

	strftime(time, sizeof(time), "%Y%m%dT%H%M%SZ",
		 gmtime_r(&snapshot->time, &tm));
	if (asprintf(&path, "%s-%s.tar.gz", snapshot->dev, time) < 0)
		return NULL;
	for (char *at = path; *at; at++)
		if (*at == '/' || *at == ':')
			*at = '-';
	return path;
}

static int save(struct snapshot *snapshot, const char *path)
{
	char *made = path ? NULL : default_path(snapshot);
	struct json_object *index;
	int status = EXIT_FAILED;

	if (!path && !made)
		return failed_because(snapshot->dev, "out of memory");
	watch_for_stop();
	if (is_there(snapshot)) {
		collect(snapshot);
		index = make_index(snapshot);
		if (snapshot->out_of_memory)
			failed_because(snapshot->dev, "out of memory");
		else if (save_snapshot(snapshot, index, path ?: made))
			status = report(snapshot, index, path ?: made);
		json_object_put(index);
	}
	free_parts(snapshot);
	free(made);
	return status;
}

/* "samples COUNT" and "period TIME". */
static int parse_value(struct args *args, const char *key,
		       struct snapshot *snapshot)
{
	const char *value = need_word(args, key);
	uint64_t count;

	if (!value)
		return EXIT_WRONG_USE;
	if (is_word(key, "samples", NULL)) {
		if (!parse_number(value, MAX_SAMPLES, &count) || !count)
			return wrong_value(args, key, value);
		snapshot->num_samples = count;
	} else if (!parse_time(value, &snapshot->period_us)) {
		return wrong_value(args, key, value);
	}
	return EXIT_DONE;
}

static int parse(struct args *args, struct snapshot *snapshot,
		 struct common *common)
{
	const char *word;
	int status;

	while ((word = next_word(args))) {
		status = take_common(args, word, common, TAKE_DEV | TAKE_OUTPUT);
		if (status != NOT_TAKEN) {
			if (status)
				return status;
		} else if (is_word(word, "--no-core", NULL)) {
			snapshot->with_core = false;
		} else if (is_word(word, "samples", "period")) {
			status = parse_value(args, word, snapshot);
			if (status)
				return status;
		} else {
			return wrong_word(args, word, "word");
		}
	}
	return need_dev(args, common);
}

static int snapshot_save(struct args *args)
{
	struct snapshot snapshot = {
		.time = time(NULL),
		.num_samples = DEFAULT_SAMPLES,
		.period_us = DEFAULT_PERIOD_US,
		.with_core = true,
	};
	struct common common = {};
	int status;

	args->where = "mlx5ctl snapshot save";
	status = parse(args, &snapshot, &common);
	if (status)
		return status;
	snapshot.dev = common.dev;
	return save(&snapshot, common.path);
}

static int snapshot_diff(struct args *args)
{
	const char *a, *b;

	args->where = "mlx5ctl snapshot diff";
	for (char **word = args->words; *word; word++)
		if (**word == '-')
			return wrong_word(args, *word, "option");
	a = need_word(args, "the first file");
	b = a ? need_word(args, "the second file") : NULL;
	if (!b)
		return EXIT_WRONG_USE;
	return no_more_words(args) ?: diff_snapshots(a, b);
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "save", snapshot_save,
	  "dev:DEV -o:FILE --output:FILE samples: period: --no-core" },
	{ "diff", snapshot_diff, "FILE FILE" },
	{}
};

int cmd_snapshot(struct args *args)
{
	args->where = "mlx5ctl snapshot";
	args->help = help;
	return run_command(args, commands);
}
