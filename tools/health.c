// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What is wrong with a device, on one screen. */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "errand.h"
#include "health.h"
#include "seen.h"
#include "worker.h"

static const char help[] =
	"Usage: mlx5ctl health [show] [dev DEV] [interval TIME] [--deadline TIME]\n"
	"                      [--check]\n"
	"Says what is wrong with a device, or with each: firmware, link, temperature,\n"
	"PCIe, error counters that move, recent changes. The first line is the verdict.\n"
	"  interval TIME  between two readings of the counters: 500ms, 2s (1s, and only\n"
	"                 of those that are not zero)\n"
	"  --deadline TIME  to end with what there is (5s, and what the interval has\n"
	"                 beyond 1s)\n"
	"  --check        exit 0 if every device is healthy, 1 if one is degraded, 2 if\n"
	"                 one has failed, 3 if that is unknown\n";

#define DEFAULT_INTERVAL_US 1000000
#define DEFAULT_DEADLINE_US 5000000

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

/* As the plugins of monitoring systems have it. */
static const int check_status[] = {
	[CHECK_OK] = 0,
	[CHECK_NOTE] = 0,
	[CHECK_UNKNOWN] = 3,
	[CHECK_WARNING] = 1,
	[CHECK_FAILED] = 2,
};

/* The order in which checks are shown. */
static const char *const check_order[] = {
	"access", "latency", "firmware", "log", "link", "temperature", "pcie", "counters", "pause",
	"queues", "host", "journal",
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
	send_json("check", object);
	json_object_array_add(patient->checks, object);
	if (state > patient->worst)
		patient->worst = state;
}

void add_unread(struct patient *patient, const char *check, const char *subject,
		const char *why)
{
	if (patient->is_part)
		add_check(patient, check, subject, CHECK_NOTE,
			  "not shown to a virtual function or subfunction");
	else
		add_check(patient, check, subject, CHECK_UNKNOWN, "%s", why);
}

/* A device that has gone to pieces is one thing, one that this user cannot look
 * at another.
 */
static enum check_state access_state(const struct patient *patient, int err)
{
	if (patient->attr.state == MLX5CTL_DV_DEVICE_NOT_BOUND ||
	    patient->attr.state == MLX5CTL_DV_DEVICE_NO_IBDEV)
		return CHECK_FAILED;
	if (has_condition() || err == ENXIO || err == ETIMEDOUT || err == EIO || err == EREMOTEIO)
		return CHECK_FAILED;
	return CHECK_UNKNOWN;
}

static void add_access_failure(struct patient *patient, int err, const char *why)
{
	add_check(patient, "access", "firmware", access_state(patient, err), "%s", why);
}

/* What has counted nothing since it was cleared has not moved: only who names an interval wants to see
 * that it does not, and waits; and slow firmware is asked for little.
 */
static int read_again(struct patient *patient, struct meter *meter, uint64_t interval_us)
{
	if (!interval_us && !meter_has_seen(meter))
		return 0;
	patient->once = !interval_us && !has_time_for_more(patient);
	if (patient->once)
		return 0;
	nap_until(patient->before.time_ns / 1000 + (interval_us ?: DEFAULT_INTERVAL_US));
	return read_meter(meter, interval_us ? METER_ERRORS : METER_SEEN, &patient->after);
}

/* Two readings, or what kept them away; between them there is time for the rest. */
static void read_counters(struct patient *patient, uint64_t interval_us)
{
	struct meter *meter;
	int err;

	meter = open_meter(&patient->target, &patient->attr);
	err = meter ? read_meter(meter, METER_VITAL, &patient->before) : errno;
	if (err)
		add_access_failure(patient, err, why_errands_failed());
	check_pcie(patient);
	if (!err) {
		err = read_again(patient, meter, interval_us);
		if (err) {
			add_access_failure(patient, err, why_errands_failed());
		} else {
			check_pauses(patient, meter);
			add_check(patient, "access", "firmware", CHECK_OK,
				  "answers commands");
		}
	}
	/* Half a reading would look like a device without sensors. */
	if (err)
		patient->before.num = patient->after.num = 0;
	close_meter(meter);
}

static int rank(struct json_object *object)
{
	const char *check = get_text(object, "check");
	int at = 0;

	while (at < (int)(sizeof(check_order) / sizeof(*check_order)) &&
	       strcmp(check_order[at], check) != 0)
		at++;
	return at;
}

/* Whoever asks what answers surely goes first; a reader wants another order. */
static struct json_object *in_order(struct json_object *checks)
{
	struct json_object *sorted = json_object_new_array();
	size_t num = json_object_array_length(checks);

	for (int at = 0; at <= (int)(sizeof(check_order) / sizeof(*check_order)); at++)
		for (size_t i = 0; i < num; i++) {
			struct json_object *check =
				json_object_array_get_idx(checks, i);

			if (rank(check) == at)
				json_object_array_add(sorted, json_object_get(check));
		}
	json_object_put(checks);
	return sorted;
}

/* Takes the references. */
static struct json_object *describe(const struct patient *patient,
				    uint64_t interval_ns,
				    struct json_object *counters,
				    struct json_object *journal)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "dev", patient->name);
	add_string(object, "parent", patient->attr.parent);
	add_string(object, "board_id", patient->attr.board_id);
	add_string(object, "fw_ver", patient->attr.fw_ver);
	add_string(object, "verdict", verdicts[patient->worst]);
	add_number(object, "interval_ns", interval_ns);
	json_object_object_add(object, "checks", in_order(patient->checks));
	json_object_object_add(object, "counters", counters);
	json_object_object_add(object, "journal", journal);
	return object;
}

static bool is_part(const struct mlx5ctl_dv_device_attr *attr)
{
	char path[PATH_MAX];

	snprintf(path, sizeof(path), "/sys/bus/pci/devices/%s/physfn", attr->pci);
	return strcmp(attr->parent, attr->pci) != 0 || !access(path, F_OK);
}

/* What does not need firmware. */
static void *look(void *patient)
{
	check_firmware(patient);
	check_pcie_kernel(patient);
	check_log(patient);
	check_placement(patient);
	return NULL;
}

/* While that is looked at, firmware is asked for what is said later. */
static void look_and_open(struct patient *patient)
{
	char why[MLX5CTL_DV_TEXT_MAX] = "";
	pthread_t thread;
	bool is_apart = !pthread_create(&thread, NULL, look, patient);
	int err = open_device_asked(&patient->target, patient->name);

	if (err)
		snprintf(why, sizeof(why), "%s", why_not());
	if (!firmware_knows_links(patient))
		ask_links(patient);
	if (is_apart)
		pthread_join(thread, NULL);
	else
		look(patient);
	if (err)
		add_access_failure(patient, err, why);
}

static void create_patients_uctx(struct patient *patient)
{
	int err = create_uctx_asked(&patient->target);

	if (!err)
		return;
	add_access_failure(patient, err, why_not());
	close_answering(&patient->target, err);
}

struct json_object *examine(const char *name,
			    const struct mlx5ctl_dv_device_attr *attr,
			    uint64_t interval_us, uint64_t deadline_us,
			    struct target *kept)
{
	uint64_t longest_us = interval_us ?: DEFAULT_INTERVAL_US;
	struct patient patient = {
		.name = name,
		.attr = *attr,
		.is_part = attr->pci[0] && is_part(attr),
		.spare_us = deadline_us > longest_us ? deadline_us - longest_us : 0,
		.checks = json_object_new_array(),
	};
	struct json_object *counters, *journal, *object;

	look_and_open(&patient);
	ask_queues(&patient);
	if (patient.target.ctx)
		create_patients_uctx(&patient);
	if (!patient.ports)
		ask_links(&patient);
	check_links(&patient);
	if (patient.target.uctx) {
		check_slots(&patient);
		journal = check_journal(&patient);
		read_counters(&patient, interval_us);
	} else {
		journal = json_object_new_array();
	}
	check_port_status(&patient);
	check_temperature(&patient);
	counters = check_counters(&patient);
	check_latency(&patient, 0);
	object = describe(&patient,
			  patient.after.num ? patient.after.time_ns -
						      patient.before.time_ns : 0,
			  counters, journal);
	send_json("device", object);
	/* What gave no answer is not asked to clean up: the kernel knows. */
	if (kept)
		*kept = patient.target;
	else if (patient.target.uctx)
		close_asked(&patient.target);
	free_readings(&patient.before);
	free_readings(&patient.after);
	return object;
}

/* One device's examination, in a worker. */
struct visit {
	struct patient patient;
	uint64_t interval_us;
	uint64_t deadline_us;
	struct json_object *device; /* NULL: it was not finished */
};

static void work(void *arg)
{
	struct visit *visit = arg;

	may_be_asked(visit->patient.attr.parent);
	examine(visit->patient.name, &visit->patient.attr, visit->interval_us,
		visit->deadline_us, NULL);
}

bool take_health(struct patient *patient, struct json_object **whole, const char *name,
		 const void *data, size_t len)
{
	if (!strcmp(name, "check"))
		json_object_array_add(patient->checks,
				      len ? json_tokener_parse(data) : NULL);
	else if (!strcmp(name, "device"))
		*whole = len ? json_tokener_parse(data) : NULL;
	else
		return false;
	return true;
}

static void take_message(struct worker *worker, const char *name, const void *data,
			 size_t len)
{
	struct visit *visit = worker->user;

	take_health(&visit->patient, &visit->device, name, data, len);
}

/* What a device that was looked at to the end has a line for, whatever it is. */
static const char *const late_checks[] = { "link", "temperature", "pcie", "counters" };

static bool has_check(const struct patient *patient, const char *check)
{
	for (size_t i = 0; i < json_object_array_length(patient->checks); i++)
		if (!strcmp(get_text(json_object_array_get_idx(patient->checks, i), "check"), check))
			return true;
	return false;
}

struct json_object *conclude_health(struct patient *patient, const struct worker *worker)
{
	char excuse[EXCUSE_MAX];
	bool silent;

	for (size_t i = 0; i < json_object_array_length(patient->checks); i++) {
		const char *name = get_text(
			json_object_array_get_idx(patient->checks, i), "state");

		for (enum check_state state = 0; state <= CHECK_FAILED; state++)
			if (!strcmp(name, state_names[state]) && state > patient->worst)
				patient->worst = state;
	}
	silent = excuse_of(worker, excuse);
	for (size_t i = 0; i < sizeof(late_checks) / sizeof(*late_checks); i++)
		if (!has_check(patient, late_checks[i]))
			add_check(patient, late_checks[i], "device", CHECK_UNKNOWN, "not known: %s",
				  silent ? "firmware did not answer" : excuse);
	if (silent)
		add_check(patient, "access", "firmware", CHECK_FAILED,
			  "%s; next: \"mlx5ctl snapshot save dev %s\" keeps what driver and kernel know", excuse,
			  patient->name);
	else
		add_check(patient, "access", "firmware", CHECK_UNKNOWN, "%s; next: a longer --deadline", excuse);
	vitals = worker->vitals;
	check_latency(patient, vitals && !is_merely_slow(worker) ? count_flights(vitals) : 0);
	vitals = NULL;
	return describe(patient, 0, json_object_new_array(), json_object_new_array());
}

/* Firmware has answered all that was asked, and not what ends it. */
static void add_silent_end(struct json_object *device, const char *excuse)
{
	struct patient patient = { .checks = json_object_object_get(device, "checks") };

	add_check(&patient, "access", "firmware", CHECK_FAILED, "%s", excuse);
	add_string(device, "verdict", verdicts[CHECK_FAILED]);
}

static void conclude(struct worker *worker)
{
	struct visit *visit = worker->user;
	char excuse[EXCUSE_MAX];

	if (!visit->device) {
		visit->device = conclude_health(&visit->patient, worker);
		return;
	}
	json_object_put(visit->patient.checks);
	if (excuse_of(worker, excuse) && !is_merely_slow(worker))
		add_silent_end(visit->device, excuse);
}

/* All at once; each has a process of its own. */
static struct json_object *visit_all(struct visit *visits, size_t num,
				     uint64_t deadline_us)
{
	struct json_object *array = json_object_new_array();
	uint64_t until = clock_us() + deadline_us;

	for (size_t i = 0; i < num; i++) {
		visits[i].patient.checks = json_object_new_array();
		visits[i].deadline_us = deadline_us;
	}
	if (!run_workers(visits, num, sizeof(*visits), work, until, take_message, conclude))
		return array;
	for (size_t i = 0; i < num; i++)
		json_object_array_add(array, visits[i].device);
	return array;
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
	if (*get_text(device, "fw_ver"))
		printf(" (%s, board %s, firmware %s)", get_text(device, "parent"),
		       get_text(device, "board_id"), get_text(device, "fw_ver"));
	else if (*get_text(device, "parent"))
		printf(" (%s)", get_text(device, "parent"));
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

static void add_gone(const struct seen *seen, void *arg)
{
	struct patient patient = {
		.name = seen_name(seen),
		.checks = json_object_new_array(),
	};
	struct json_object *array = arg;
	char text[GONE_TEXT_MAX];

	describe_gone(seen, text);
	add_check(&patient, "access", "device", CHECK_FAILED, "%s", text);
	snprintf(patient.attr.parent, sizeof(patient.attr.parent), "%s", seen->parent);
	json_object_array_add(array, describe(&patient, 0, json_object_new_array(),
					      json_object_new_array()));
}

/* Without a device, all of them. */
static struct json_object *examine_listed(const char *dev, uint64_t interval_us,
					  uint64_t deadline_us)
{
	struct mlx5ctl_dv_device_attr *attrs;
	struct json_object *array = NULL;
	struct visit *visits;
	size_t num;

	attrs = list_named(dev, &num);
	if (!attrs) {
		failed("devices", "list");
		return NULL;
	}
	visits = calloc(num + 1, sizeof(*visits));
	for (size_t i = 0; visits && i < num; i++) {
		struct patient *patient = &visits[i].patient;

		patient->attr = attrs[i];
		patient->name = patient->attr.name[0] ? patient->attr.name : patient->attr.parent;
		visits[i].interval_us = interval_us;
	}
	free(attrs);
	if (visits && (!dev || num)) {
		array = visit_all(visits, num, deadline_us);
		remember_devices(NULL, 0);
	}
	if (visits && !array)
		array = json_object_new_array();
	if (array && !getenv("MLX5CTL_REPLAY"))
		for_each_gone(dev, add_gone, array);
	if (array && dev && !json_object_array_length(array)) {
		visits[0].patient.name = dev;
		visits[0].interval_us = interval_us;
		json_object_put(array);
		array = can_open(dev) ? visit_all(visits, 1, deadline_us) : NULL;
	}
	free(visits);
	return array;
}

/* Of several devices, before what is said of each: how many there are of each verdict. */
static void print_summary(struct json_object *array)
{
	static const enum check_state order[] = {
		CHECK_FAILED, CHECK_WARNING, CHECK_UNKNOWN, CHECK_OK,
	};
	size_t num = json_object_array_length(array);
	const char *before = ": ";

	printf("%zu devices", num);
	for (size_t i = 0; i < sizeof(order) / sizeof(*order); i++) {
		const char *verdict = verdicts[order[i]];
		size_t count = 0;

		for (size_t j = 0; j < num; j++)
			count += !strcmp(get_text(json_object_array_get_idx(array, j), "verdict"),
					 verdict);
		if (!count)
			continue;
		printf("%s%zu ", before, count);
		print_state(verdict, 0);
		before = ", ";
	}
	printf("\n");
}

/* Of the worst. */
static int status_of(struct json_object *array)
{
	enum check_state worst = CHECK_OK;

	if (!json_object_array_length(array))
		worst = CHECK_UNKNOWN;
	for (size_t i = 0; i < json_object_array_length(array); i++) {
		const char *verdict =
			get_text(json_object_array_get_idx(array, i), "verdict");

		for (enum check_state state = worst; state <= CHECK_FAILED; state++)
			if (!strcmp(verdict, verdicts[state]))
				worst = state;
	}
	return check_status[worst];
}

static int parse(struct args *args, struct common *common, uint64_t *interval_us,
		 uint64_t *deadline_us, bool *check)
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
		} else if (is_word(word, "--deadline", NULL)) {
			status = parse_deadline(args, deadline_us);
			if (status)
				return status;
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
	uint64_t interval_us = 0;
	uint64_t deadline_us = 0;
	struct common common = {};
	struct json_object *array;
	bool check = false;
	int status;

	args->where = "mlx5ctl health show";
	status = parse(args, &common, &interval_us, &deadline_us, &check) ?:
		 default_deadline(args, &deadline_us, DEFAULT_DEADLINE_US);
	if (status)
		return status;
	if (interval_us > DEFAULT_INTERVAL_US)
		deadline_us += interval_us - DEFAULT_INTERVAL_US;
	array = examine_listed(common.dev, interval_us, deadline_us);
	if (!array)
		return check ? check_status[CHECK_UNKNOWN] : EXIT_FAILED;
	if (check)
		status = status_of(array);
	if (options.json) {
		print_json(array);
		return status;
	}
	if (json_object_array_length(array) > 1)
		print_summary(array);
	for (size_t i = 0; i < json_object_array_length(array); i++)
		print_device(json_object_array_get_idx(array, i));
	if (!json_object_array_length(array))
		say_no_device();
	json_object_put(array);
	return status;
}

static const struct command commands[] = {
	{ "show", health_show, "dev:DEV interval: --deadline: --check" },
	{ "help", print_help, "" },
	{}
};

int cmd_health(struct args *args)
{
	args->where = "mlx5ctl health";
	args->help = help;
	return run_command(args, commands);
}
