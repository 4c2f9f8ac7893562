// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Everything readable of a device in one file, fit to attach to a bug. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "seen.h"
#include "snapshot.h"
#include "vitals.h"

static const char help[] =
	"Usage: mlx5ctl snapshot save [dev DEV [-o FILE]] [samples COUNT] [period TIME]\n"
	"                   [--no-core] [--anonymous] [--deadline TIME]\n"
	"       mlx5ctl snapshot diff FILE FILE... [--all]\n"
	"\"save\" reads all that the scope debug_read_only allows into a tar file: JSON,\n"
	"raw bytes, an index, and report.html; without a device, of each into one. What\n"
	"fails is in the index. It exits 3 if the device left something unanswered.\n"
	"  -o, --output FILE  name.tar, .tar.gz, .tar.xz or .tar.zst\n"
	"                     (DEV-TIME.tar.gz)\n"
	"  samples COUNT      readings of the counters, for the plots (8)\n"
	"  period TIME        between them: 500ms, 2s (250ms)\n"
	"  --no-core          leave the core dump out, which is large\n"
	"  --anonymous        without what tells whose device it is\n"
	"  --deadline TIME    to end with what there is (60s, and what the samples take\n"
	"                     beyond 2s)\n"
	"\"diff\" lists what is different, what matters most first; of three files or\n"
	"more, who differs from most of the same model, and in what. It exits 3 if one\n"
	"of these cannot be read.\n"
	"  --all              also what always moves: traffic, clocks, sensors\n";

#define DEFAULT_SAMPLES 8
#define MAX_SAMPLES 100000
#define DEFAULT_PERIOD_US 250000
#define HEALTH_INTERVAL_US 100000
#define DEFAULT_SAMPLING_US (DEFAULT_SAMPLES * (uint64_t)DEFAULT_PERIOD_US)
/* A year. */
#define MAX_SAMPLING_US (365ULL * 24 * 3600 * 1000000)

/* Parts of the deadline: to write the file, and the most that one command may take,
 * which an impatient deadline does not make less than what a busy firmware needs.
 */
#define DEFAULT_DEADLINE_US 60000000
#define FOR_WRITING 8
#define FOR_ONE 4
#define LEAST_PATIENCE_US 5000000

static void show_progress(const char *what)
{
	if (isatty(STDERR_FILENO))
		fprintf(stderr, "\r\033[K%s", what);
}

/* Why firmware could not be asked at all, as the examination found. */
static const char *why_closed(struct json_object *health)
{
	struct json_object *checks = json_object_object_get(health, "checks");

	for (size_t i = 0; i < json_object_array_length(checks); i++) {
		struct json_object *check = json_object_array_get_idx(checks, i);

		if (!strcmp(get_text(check, "check"), "access"))
			return get_text(check, "text");
	}
	return "";
}

/* With a command. */
static uint64_t patience_of(const struct snapshot *snapshot)
{
	uint64_t us = snapshot->deadline_us / FOR_ONE;

	return us < LEAST_PATIENCE_US ? LEAST_PATIENCE_US : us;
}

/* In the worker: what the driver asks comes before there is a debug context, see
 * ask_links(), and last what asks most of firmware.
 */
static void ask_device(void *arg)
{
	struct snapshot *snapshot = arg;
	struct json_object *health;
	struct target target = {};
	bool was_lost;

	set_patience(patience_of(snapshot));
	risk(MAX_FLIGHTS);
	may_be_asked(snapshot->attr.parent);
	collect_driver(snapshot);
	was_lost = is_owed();
	health = examine(snapshot->dev, &snapshot->attr, HEALTH_INTERVAL_US,
			 snapshot->deadline_us, &target);
	if (target.uctx) {
		collect_device(snapshot, &target);
		collect_series(snapshot, &target);
		collect_dumps(snapshot, &target);
		/* What gave no answer is not asked to clean up: the kernel knows. */
		close_asked(&target);
	} else {
		feed_failure("firmware", was_lost ? NOT_ASKED :
			     vitals && vitals->num_lost ? NO_ANSWER : REFUSED, why_closed(health));
	}
	json_object_put(health);
}

static void take_message(struct worker *worker, const char *name, const void *data,
			 size_t len)
{
	struct snapshot *snapshot = worker->user;

	if (take_part(snapshot, name, data, len))
		show_progress(name + strlen("p "));
	else
		take_health(&snapshot->patient, &snapshot->health, name, data, len);
}

/* Of an examination that did not come to its end, the checks that were made. */
static void add_health(struct snapshot *snapshot, const struct worker *worker)
{
	struct part *part = find_part(snapshot, "health.json");

	if (!part)
		return;
	json_object_put(part->json);
	if (snapshot->health) {
		json_object_put(snapshot->patient.checks);
		part->json = snapshot->health;
		return;
	}
	part->count[ANSWERED] = json_object_array_length(snapshot->patient.checks);
	part->planned = part->count[ANSWERED] + 1;
	part->json = conclude_health(&snapshot->patient, worker);
}

static void settle(struct worker *worker)
{
	struct snapshot *snapshot = worker->user;

	show_progress("");
	if (!worker->done)
		excuse_of(worker, snapshot->missing);
	add_health(snapshot, worker);
	collect_host(snapshot);
	settle_parts(snapshot, worker->left ? count_flights(worker->vitals) : 0);
}

/* All at once; each has a process of its own. */
static bool collect(struct snapshot *list, size_t num, uint64_t deadline_us)
{
	uint64_t until = clock_us() + deadline_us - deadline_us / FOR_WRITING;

	for (size_t i = 0; i < num; i++) {
		struct snapshot *snapshot = &list[i];

		snapshot->deadline_us = deadline_us;
		snapshot->patient.name = snapshot->dev;
		snapshot->patient.attr = snapshot->attr;
		snapshot->patient.checks = json_object_new_array();
		plan_part(snapshot, "health.json", 0);
	}
	return run_workers(list, num, sizeof(*list), ask_device, until, take_message, settle);
}

static struct json_object *describe(const struct snapshot *snapshot,
				    struct json_object *index, const char *path)
{
	struct json_object *object = json_object_new_object();
	struct stat st = {};
	unsigned int num_failed = 0;

	for (size_t i = 0; i < snapshot->num; i++)
		num_failed += snapshot->parts[i].state == PART_FAILED;
	if (stat(path, &st))
		st.st_size = 0;
	add_string(object, "dev", snapshot->dev);
	add_string(object, "file", path);
	add_number(object, "bytes", st.st_size);
	add_number(object, "failed", num_failed);
	add_string(object, "state", snapshot->partial ? "partial" : "complete");
	add_string(object, "reason", snapshot->missing);
	json_object_object_add(object, "parts",
			       json_object_get(json_object_object_get(index, "parts")));
	return object;
}

static void print_snapshot(const struct snapshot *snapshot, struct json_object *object)
{
	printf("%s: %ssnapshot of %zu parts, %s failed, %s bytes in %s\n", snapshot->dev,
	       snapshot->partial ? "partial " : "", snapshot->num,
	       get_text(object, "failed"), get_text(object, "bytes"),
	       get_text(object, "file"));
	if (snapshot->missing[0])
		printf("  %s\n", snapshot->missing);
	for (size_t i = 0; i < snapshot->num; i++) {
		const struct part *part = &snapshot->parts[i];

		if (part->error && (part->state != PART_PARTIAL ||
				    part->count[NO_ANSWER] || part->count[NOT_ASKED]))
			printf("  %s: %s\n", part->name, part->error);
	}
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

/* Adds to ARRAY what was written, or says why nothing was; exit status. */
static int write_one(struct snapshot *snapshot, const char *path, struct json_object *array)
{
	int status = snapshot->partial ? EXIT_PARTIAL : EXIT_DONE;
	struct json_object *index;
	char *made;

	/* The file's own name has the device's. */
	if (snapshot->anonymous)
		anonymize_snapshot(snapshot);
	made = path ? NULL : default_path(snapshot);
	index = make_index(snapshot);
	if (snapshot->out_of_memory || (!path && !made))
		status = failed_because(snapshot->dev, "out of memory");
	else if (!save_snapshot(snapshot, index, path ?: made))
		status = EXIT_FAILED;
	/* Else the file itself is on standard output. */
	else if (!path || !is_word(path, "-", NULL))
		json_object_array_add(array, describe(snapshot, index, path ?: made));
	json_object_put(index);
	free(made);
	return status;
}

static int write_all(struct snapshot *list, size_t num, const char *path)
{
	struct json_object *array = json_object_new_array();
	int worst = EXIT_DONE;

	for (size_t i = 0; i < num; i++) {
		size_t written = json_object_array_length(array);
		int status = write_one(&list[i], path, array);

		if (status && worst != EXIT_FAILED)
			worst = status;
		if (!options.json && json_object_array_length(array) > written)
			print_snapshot(&list[i], json_object_array_get_idx(array, written));
	}
	if (options.json && json_object_array_length(array))
		print_json(array);
	else
		json_object_put(array);
	return worst;
}

/* Without DEV, all that are there; NULL if there is none, and says why. */
static struct snapshot *find_all(const struct snapshot *wanted, size_t *num)
{
	struct mlx5ctl_dv_device **list = mlx5ctl_dv_get_device_list(NULL);
	struct snapshot *found;
	size_t room = 1;

	for (size_t i = 0; list && list[i]; i++)
		room++;
	found = calloc(room, sizeof(*found));
	for (size_t i = 0; found && list && list[i]; i++) {
		struct snapshot *snapshot = &found[*num];

		*snapshot = *wanted;
		snapshot->attr.comp_mask = MLX5CTL_DV_DEVICE_QUIET;
		mlx5ctl_dv_query_device(list[i], &snapshot->attr);
		if (wanted->dev && !names_device(&snapshot->attr, wanted->dev))
			continue;
		if (!wanted->dev)
			snapshot->dev = snapshot->attr.name[0] ? snapshot->attr.name :
								 snapshot->attr.parent;
		++*num;
	}
	mlx5ctl_dv_free_device_list(list);
	if (found && !*num && wanted->dev && can_open(wanted->dev)) {
		found[0] = *wanted;
		*num = 1;
	} else if (found && !*num && !wanted->dev) {
		say_no_device();
	}
	if (!wanted->dev)
		say_gone();
	if (*num)
		return found;
	free(found);
	return NULL;
}

static int save(const struct snapshot *wanted, const char *path, uint64_t deadline_us)
{
	size_t num = 0;
	struct snapshot *list = find_all(wanted, &num);
	int status = EXIT_FAILED;

	if (!list)
		return EXIT_FAILED;
	if (collect(list, num, deadline_us)) {
		take_stop();
		status = write_all(list, num, path);
	} else {
		failed_because("snapshot", "out of memory");
	}
	for (size_t i = 0; i < num; i++)
		free_parts(&list[i]);
	free(list);
	return status;
}

/* "samples COUNT" and "period TIME". */
static int parse_value(struct args *args, const char *key,
		       struct snapshot *snapshot)
{
	const char *value = need_value(args, key);
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
		 struct common *common, uint64_t *deadline_us)
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
		} else if (is_word(word, "--anonymous", NULL)) {
			snapshot->anonymous = true;
		} else if (is_word(word, "samples", "period") ||
			   is_word(word, "--deadline", NULL)) {
			status = *word == '-' ? parse_deadline(args, deadline_us) :
						parse_value(args, word, snapshot);
			if (status)
				return status;
		} else {
			return wrong_word(args, word, "word");
		}
	}
	if (common->path && !common->dev)
		return wrong_use(args, "a file is of one device: \"dev DEV\" is missing");
	return default_deadline(args, deadline_us, DEFAULT_DEADLINE_US);
}

/* Said before a device is asked, and not after a minute: 0, or an exit status. */
static int check_path(struct args *args, const char *path)
{
	const char *ending = path ? other_ending(path) : NULL;

	if (ending)
		return wrong_use(args, "a snapshot is a .tar, .tar.gz, .tar.xz or .tar.zst, and no %s", ending);
	return can_create_file(path ?: "snapshot.tar.gz") ? EXIT_DONE : EXIT_FAILED;
}

/* What the deadline is for, without the sampling. */
static uint64_t time_of_samples(const struct snapshot *snapshot)
{
	uint64_t most = MAX_SAMPLING_US / snapshot->period_us;

	return (snapshot->num_samples < most ? snapshot->num_samples : most) *
	       snapshot->period_us;
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
	uint64_t deadline_us = 0;
	int status;

	args->where = "mlx5ctl snapshot save";
	status = parse(args, &snapshot, &common, &deadline_us) ?: check_path(args, common.path);
	if (status)
		return status;
	snapshot.dev = common.dev;
	if (time_of_samples(&snapshot) > DEFAULT_SAMPLING_US)
		deadline_us += time_of_samples(&snapshot) - DEFAULT_SAMPLING_US;
	return save(&snapshot, common.path, deadline_us);
}

/* Names of files are as many as there are; two may be the same, of more none may. */
static int diff_files(struct args *args, char *const *files, size_t num, bool all)
{
	if (num < 2)
		return wrong_use(args, "two files are needed");
	if (num == 2)
		return diff_snapshots(files[0], files[1], all);
	for (size_t i = 0; i < num; i++)
		for (size_t k = 0; k < i; k++)
			if (!strcmp(files[i], files[k]))
				return wrong_use(args, "\"%s\" is given twice", files[i]);
	return diff_fleet(files, num, all);
}

static int take_files(struct args *args, char **files)
{
	const char *word;
	bool all = false;
	size_t num = 0;

	while ((word = next_word(args))) {
		if (is_word(word, "--all", NULL))
			all = true;
		else if (*word == '-')
			return wrong_word(args, word, "option");
		else
			files[num++] = (char *)word;
	}
	return diff_files(args, files, num, all);
}

static int snapshot_diff(struct args *args)
{
	size_t room = 1;
	char **files;
	int status;

	args->where = "mlx5ctl snapshot diff";
	while (args->words[room - 1])
		room++;
	files = calloc(room, sizeof(*files));
	if (!files)
		return failed_because("snapshot", "out of memory");
	status = take_files(args, files);
	free(files);
	return status;
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "save", snapshot_save,
	  "dev:DEV -o:FILE --output:FILE samples: period: --no-core --anonymous --deadline:" },
	{ "diff", snapshot_diff, "FILE FILE --all" },
	{}
};

int cmd_snapshot(struct args *args)
{
	args->where = "mlx5ctl snapshot";
	args->help = help;
	return run_command(args, commands);
}
