// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* All ports at a glance, again and again: traffic, errors that move, temperature, answers. */
#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bringup.h"
#include "errand.h"
#include "meter.h"
#include "seen.h"
#include "top.h"

static const char help[] =
	"Usage: mlx5ctl top [show] [dev DEV] [interval TIME] [--once] [--deadline TIME]\n"
	"A screen of all ports, the worst first: traffic, errors that move, temperature and\n"
	"how long firmware takes to answer. Keys: q quits, s sorts otherwise, p pauses,\n"
	"arrows scroll.\n"
	"  interval TIME    between two readings: 500ms, 10s (2s)\n"
	"  --once           print what two readings come to, and end; so does an output\n"
	"                   that is no terminal\n"
	"  --deadline TIME  of --once: to end with what there is (5s, and what the interval\n"
	"                   has more than 2s)\n";

#define DEFAULT_INTERVAL_US 2000000
#define DEFAULT_DEADLINE_US 5000000
/* Firmware has other things to do. */
#define LEAST_INTERVAL_US 100000
#define KEY_MAX 96
/* A command that takes so long may have no answer at all. */
#define SILENT_US 1000000

struct top {
	struct watched *watched;
	size_t num;
	struct worker *workers;
	pthread_mutex_t lock; /* of what is read of those that are watched */
};

static void add_value(struct json_object *values, const struct reading *reading)
{
	char key[KEY_MAX];

	if (reading->priority >= 0)
		return;
	snprintf(key, sizeof(key), "%s:%u", reading->measure->name, reading->port);
	json_object_object_add(values, key, reading_to_json(reading));
}

/* Of the sensor that is nearest to its limit. */
static struct json_object *hottest(const struct readings *readings)
{
	struct json_object *object = json_object_new_object();
	double least = 1e9;

	for (size_t i = 0; i < readings->num; i++) {
		const struct reading *now = &readings->list[i];

		if (strcmp(now->measure->name, "temperature_celsius") != 0)
			continue;
		for (size_t k = 0; k < readings->num; k++) {
			const struct reading *limit = &readings->list[k];
			double room;

			if (strcmp(limit->measure->name, "temperature_limit_celsius") != 0 ||
			    strcmp(limit->sensor, now->sensor) != 0)
				continue;
			room = ((double)(int16_t)limit->value - (int16_t)now->value) /
			       now->measure->divisor;
			if (room >= least)
				continue;
			least = room;
			json_object_object_add(object, "now", reading_to_json(now));
			json_object_object_add(object, "limit", reading_to_json(limit));
		}
	}
	return object;
}

static struct json_object *readings_to_json(const struct readings *readings)
{
	struct json_object *object = json_object_new_object();
	struct json_object *values = json_object_new_object();
	struct json_object *errors = json_object_new_object();
	struct json_object *times = json_object_new_object();
	struct latency latency = {};

	for (size_t i = 0; i < readings->num; i++)
		add_value(readings->list[i].measure->error ? errors : values, &readings->list[i]);
	if (vitals)
		measure_latency(vitals, &latency);
	add_number(times, "us", readings->time_ns / 1000);
	add_number(times, "median_us", latency.median_us);
	json_object_object_add(object, "time", times);
	json_object_object_add(object, "values", values);
	json_object_object_add(object, "errors", errors);
	json_object_object_add(object, "temperature", hottest(readings));
	return object;
}

/* What a worker has open, as long as the device answers. */
struct view {
	struct target target;
	struct meter *meter;
	struct bringup bringup; /* of the driver that answers or owes an answer */
};

/* The same auxiliary device is there, and is another. */
static bool came_back(const struct view *view, const char *parent)
{
	uint64_t inode = view->bringup.inode ? device_inode(parent, view->bringup.auxiliary) : 0;

	return inode && inode != view->bringup.inode;
}

/* What was opened before a command had no answer stays open, for closing it would be asking. */
static void close_view(struct view *view, int err)
{
	close_meter(view->meter);
	view->meter = NULL;
	if (is_owed())
		return;
	close_answering(&view->target, err);
	view->target = (struct target){};
}

/* Firmware that owes an answer is not asked, until the driver that waited for it has gone. */
static bool may_ask(struct view *view, const char *parent)
{
	if (is_owed() && !came_back(view, parent))
		return false;
	if (is_owed()) {
		forgive();
		close_view(view, 0);
	}
	view->bringup = bringup_of(parent);
	return true;
}

static int open_view(struct view *view, const struct watched *watched, const char **why)
{
	int err;

	if (!may_ask(view, watched->parent)) {
		*why = why_owed();
		return ETIMEDOUT;
	}
	err = open_asked(&view->target, watched->opened);
	*why = why_not();
	if (err)
		return err;
	view->meter = open_meter(&view->target, NULL);
	*why = why_errands_failed();
	return view->meter ? 0 : errno;
}

/* One reading: a message of it, or of why there is none. */
static int look(struct view *view, const struct watched *watched)
{
	struct readings readings = {};
	struct json_object *object;
	const char *why = "";
	int err = 0;

	/* Times are of this reading. */
	if (!is_owed())
		vitals->num = 0;
	if (!view->meter)
		err = open_view(view, watched, &why);
	if (!err) {
		err = read_meter(view->meter, METER_HEALTH, &readings);
		why = why_errands_failed();
	}
	if (err) {
		send_message("why", why, strlen(why) + 1);
	} else {
		object = readings_to_json(&readings);
		send_json("reading", object);
		json_object_put(object);
	}
	free_readings(&readings);
	return err;
}

/* A device that could not be read is opened anew: its driver may have come back. */
static void work(void *arg)
{
	const struct watched *watched = arg;
	struct view view = { .bringup = bringup_of(watched->parent) };
	uint64_t next = clock_us();
	int err = 0;

	may_be_asked(watched->parent);
	for (uint32_t i = 0; !watched->num_readings || i < watched->num_readings; i++) {
		nap_until(next);
		err = look(&view, watched);
		if (err)
			close_view(&view, err);
		next = clock_us() + watched->interval_us;
	}
	close_view(&view, err);
}

/* A reason may name the device, which its line does anyway. */
static const char *without_name(const char *text, const char *name)
{
	size_t len = strlen(name);

	return !strncmp(text, name, len) && !strncmp(text + len, ": ", 2) ? text + len + 2 : text;
}

static struct top *running; /* for the messages, which have a thread of their own */

static void take_message(struct worker *worker, const char *name, const void *data,
			 size_t len)
{
	struct watched *watched = worker->user;
	struct json_object *reading;

	pthread_mutex_lock(&running->lock);
	if (!strcmp(name, "why")) {
		snprintf(watched->why, sizeof(watched->why), "%s",
			 without_name(data, watched->opened));
	} else if (!strcmp(name, "reading") && len) {
		reading = json_tokener_parse(data);
		json_object_put(watched->before);
		watched->before = watched->after;
		watched->after = reading;
		if (!watched->first)
			watched->first = json_object_get(reading);
		watched->why[0] = '\0';
	}
	pthread_mutex_unlock(&running->lock);
}

/* Whose firmware owes an answer says nothing more. */
static void find_silent(struct top *top)
{
	for (size_t i = 0; i < top->num; i++) {
		const struct worker *worker = &top->workers[i];
		const struct flight *oldest =
			worker->vitals ? oldest_flight(worker->vitals) : NULL;
		uint64_t since = oldest ? oldest->since_us : 0;
		uint64_t now = clock_us();

		if (!*top->watched[i].opened && device_inode(top->watched[i].parent, ""))
			snprintf(top->watched[i].why, sizeof(top->watched[i].why),
				 "it was gone, and is back: start \"top\" again to read it");
		if (since && now > since + SILENT_US)
			snprintf(top->watched[i].why, sizeof(top->watched[i].why),
				 "no answer to \"%s\" for %.0f s", oldest->what, (now - since) / 1e6);
		else if (worker->fd < 0 && !worker->done && !top->watched[i].why[0])
			snprintf(top->watched[i].why, sizeof(top->watched[i].why), "%s",
				 "the process that asks it has ended");
	}
}

static struct json_object *rows_now(void *arg, enum top_order order)
{
	struct json_object *rows;
	struct top *top = arg;

	pthread_mutex_lock(&top->lock);
	find_silent(top);
	rows = top_rows(top->watched, top->num, order);
	pthread_mutex_unlock(&top->lock);
	return rows;
}

static void *gather(void *arg)
{
	struct top *top = arg;

	wait_for_workers(top->workers, top->num, UINT64_MAX, take_message);
	return NULL;
}

static int run_screen(struct top *top)
{
	pthread_t thread;
	bool shown;

	/* For the screen. No other thread may be there: json-c copies the locale, whose name would
	 * become longer meanwhile.
	 */
	setlocale(LC_CTYPE, "");
	if (pthread_create(&thread, NULL, gather, top))
		return failed_because("top", "cannot start a thread");
	shown = show_screen(rows_now, top);
	/* Whoever waits for messages ends by it, as for Ctrl-C. */
	kill(getpid(), SIGTERM);
	pthread_join(thread, NULL);
	return shown ? EXIT_DONE : failed_because("top", "this terminal cannot show a screen: --once");
}

/* A line as the screen has it, whole. */
static struct json_object *line_of(struct json_object *row)
{
	struct json_object *line = json_object_new_object();
	char text[64];

	for (size_t i = 0; i < NUM_TOP_COLUMNS; i++)
		add_string(line, top_columns[i].key, top_cell(row, i, text, sizeof(text)));
	add_string(line, "note", note_of(row));
	return line;
}

static int print_lines(struct json_object *rows)
{
	struct column columns[NUM_TOP_COLUMNS + 1] = {};
	struct json_object *lines;

	if (options.json)
		return print_json(rows);
	for (size_t i = 0; i < NUM_TOP_COLUMNS; i++)
		columns[i] = (struct column){
			.key = top_columns[i].key,
			.title = top_columns[i].title,
			.number = top_columns[i].right,
		};
	columns[NUM_TOP_COLUMNS] = (struct column){ .key = "note", .title = "NOTE" };
	lines = json_object_new_array();
	for (size_t i = 0; i < json_object_array_length(rows); i++)
		json_object_array_add(lines, line_of(json_object_array_get_idx(rows, i)));
	json_object_put(rows);
	return print_table(lines, columns, NUM_TOP_COLUMNS + 1);
}

static int print_once(struct top *top, uint64_t until_us)
{
	int status = EXIT_DONE;

	wait_for_workers(top->workers, top->num, until_us, take_message);
	for (size_t i = 0; i < top->num; i++) {
		struct watched *watched = &top->watched[i];

		if (!top->workers[i].done && !watched->why[0])
			excuse_of(&top->workers[i], watched->why);
		if (watched->why[0])
			status = failed_because(watched->name, "%s", watched->why);
	}
	return print_lines(top_rows(top->watched, top->num, ORDER_WORST)) ?: status;
}

static void add_gone(const struct seen *seen, void *arg)
{
	struct top *top = arg;
	struct watched *watched;
	char text[GONE_TEXT_MAX];

	/* It may have gone just now, and be listed. */
	for (size_t i = 0; i < top->num; i++)
		if (!strcmp(top->watched[i].parent, seen->parent))
			return;
	watched = reallocarray(top->watched, top->num + 1, sizeof(*watched));
	if (!watched)
		return;
	top->watched = watched;
	watched += top->num;
	*watched = (struct watched){};
	snprintf(watched->name, sizeof(watched->name), "%s", seen_name(seen));
	snprintf(watched->parent, sizeof(watched->parent), "%s", seen->parent);
	describe_gone(seen, text);
	snprintf(watched->why, sizeof(watched->why), "%s", text);
	top->num++;
}

static bool list_devices(struct top *top, const char *dev)
{
	struct mlx5ctl_dv_device_attr *attrs = list_named(dev, &top->num);

	if (!attrs)
		return false;
	top->watched = calloc(top->num + 1, sizeof(*top->watched));
	for (size_t i = 0; top->watched && i < top->num; i++) {
		const struct mlx5ctl_dv_device_attr *attr = &attrs[i];
		struct watched *watched = &top->watched[i];

		/* One that has lost its ib device goes by the name that it had. */
		snprintf(watched->name, sizeof(watched->name), "%s", attr->name);
		if (!attr->name[0])
			name_seen(attr->parent, watched->name, sizeof(watched->name));
		snprintf(watched->opened, sizeof(watched->opened), "%s",
			 attr->name[0] ? attr->name : attr->parent);
		snprintf(watched->parent, sizeof(watched->parent), "%s", attr->parent);
	}
	free(attrs);
	if (top->watched && !getenv("MLX5CTL_REPLAY"))
		for_each_gone(dev, add_gone, top);
	/* A recorded session answers without a device in the list. */
	if (top->watched && dev && !top->num && can_open(dev)) {
		snprintf(top->watched->name, sizeof(top->watched->name), "%s", dev);
		snprintf(top->watched->opened, sizeof(top->watched->opened), "%s", dev);
		top->num = 1;
	}
	return top->watched;
}

static void free_top(struct top *top)
{
	for (size_t i = 0; i < top->num; i++) {
		json_object_put(top->watched[i].first);
		json_object_put(top->watched[i].before);
		json_object_put(top->watched[i].after);
		if (top->workers)
			free_worker(&top->workers[i]);
	}
	free(top->workers);
	free(top->watched);
}

static int run(struct top *top, uint64_t interval_us, bool once, uint64_t deadline_us)
{
	top->workers = calloc(top->num + 1, sizeof(*top->workers));
	if (!top->workers)
		return failed_because("top", "out of memory");
	running = top;
	watch_to_the_end();
	for (size_t i = 0; i < top->num; i++) {
		top->watched[i].interval_us = interval_us;
		top->watched[i].num_readings = once ? 2 : 0;
		top->workers[i] = (struct worker){ .pid = -1, .fd = -1 };
		if (*top->watched[i].opened)
			start_worker(&top->workers[i], work, &top->watched[i]);
		top->workers[i].user = &top->watched[i];
	}
	return once ? print_once(top, clock_us() + deadline_us) : run_screen(top);
}

static int parse(struct args *args, const char **dev, uint64_t *interval_us, bool *once,
		 uint64_t *deadline_us)
{
	const char *word;
	int status;

	while ((word = next_word(args))) {
		if (is_word(word, "--once", NULL)) {
			*once = true;
		} else if (is_word(word, "--deadline", NULL)) {
			status = parse_deadline(args, deadline_us);
			if (status)
				return status;
		} else if (is_word(word, "dev", NULL)) {
			*dev = need_value(args, word);
			if (!*dev)
				return EXIT_WRONG_USE;
		} else if (is_word(word, "interval", NULL)) {
			const char *text = need_value(args, word);

			if (!text)
				return EXIT_WRONG_USE;
			if (!parse_time(text, interval_us))
				return wrong_value(args, word, text);
			if (*interval_us < LEAST_INTERVAL_US)
				return wrong_use(args, "\"%s\" is not valid for interval: 100ms is the shortest", text);
		} else {
			return wrong_word(args, word, "word");
		}
	}
	return EXIT_DONE;
}

static int top_show(struct args *args)
{
	struct top top = { .lock = PTHREAD_MUTEX_INITIALIZER };
	uint64_t interval_us = DEFAULT_INTERVAL_US;
	bool once = options.json || !isatty(STDOUT_FILENO) || !isatty(STDIN_FILENO);
	const char *dev = NULL;
	uint64_t deadline_us = 0;
	int status;

	args->where = "mlx5ctl top";
	status = parse(args, &dev, &interval_us, &once, &deadline_us) ?:
		 default_deadline(args, &deadline_us, DEFAULT_DEADLINE_US);
	if (status)
		return status;
	if (interval_us > DEFAULT_INTERVAL_US && deadline_us == DEFAULT_DEADLINE_US)
		deadline_us += interval_us - DEFAULT_INTERVAL_US;
	if (!list_devices(&top, dev))
		status = failed("devices", "list");
	else if (!top.num && dev)
		status = EXIT_FAILED;
	else if (!top.num)
		say_no_device();
	else
		status = run(&top, interval_us, once, deadline_us);
	free_top(&top);
	return status;
}

static const struct command commands[] = {
	{ "show", top_show, "dev:DEV interval: --once --deadline:" },
	{ "help", print_help, "" },
	{}
};

int cmd_top(struct args *args)
{
	args->where = "mlx5ctl top";
	args->help = help;
	return run_command(args, commands);
}
