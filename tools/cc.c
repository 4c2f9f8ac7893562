// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Congestion control of RoCE (DCQCN): where it is on, its parameters, what it has done. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cc.h"

static const char help[] =
	"Usage: mlx5ctl cc [ show ] dev DEV\n"
	"       mlx5ctl cc set dev DEV NAME=VALUE... [--yes]\n"
	"Congestion control of RoCE: on which priorities, its parameters, its counters. rp_ is\n"
	"the reaction point, who sends and slows down; np_ the notification point, who\n"
	"receives marked packets and says so. \"set\" shows what would change, asks, and writes\n"
	"in the scope configuration. Lists of priorities are \"0,3\" or \"none\".\n"
	"  -y, --yes    do not ask\n";

static void priorities_text(uint8_t mask, char text[32])
{
	size_t len = 0;

	snprintf(text, 32, "none");
	for (unsigned int priority = 0; priority < NUM_CC_PRIORITIES; priority++)
		if (mask >> priority & 1)
			len += snprintf(text + len, 32 - len, "%s%u", len ? "," : "", priority);
}

static bool parse_priorities(const char *text, uint8_t *mask)
{
	*mask = 0;
	if (is_word(text, "none", NULL))
		return true;
	for (;; text++) {
		if (*text < '0' || *text >= '0' + NUM_CC_PRIORITIES)
			return false;
		*mask |= 1u << (*text++ - '0');
		if (!*text)
			return true;
		if (*text != ',')
			return false;
	}
}

static struct json_object *add_row(struct json_object *array, const struct target *target,
				   const char *name, const char *kind)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "dev", target->name);
	add_string(object, "name", name);
	add_string(object, "kind", kind);
	json_object_array_add(array, object);
	return object;
}

static void add_state(struct json_object *array, const struct target *target, const struct cc_state *state)
{
	for (size_t i = 0; i < NUM_CC_SWITCHES; i++) {
		struct json_object *object = add_row(array, target, cc_switches[i].name, "priorities");
		struct json_object *list = json_object_new_array();
		char text[32];

		for (unsigned int priority = 0; priority < NUM_CC_PRIORITIES; priority++)
			if (state->priorities[i] >> priority & 1)
				json_object_array_add(list, json_object_new_int(priority));
		priorities_text(state->priorities[i], text);
		if (options.json)
			json_object_object_add(object, "value", json_object_get(list));
		else
			add_string(object, "value", text);
		json_object_put(list);
		add_string(object, "help", cc_switches[i].help);
	}
	for (size_t i = 0; i < NUM_CC_PARAMETERS; i++) {
		struct json_object *object = add_row(array, target, cc_parameters[i].name, "parameter");

		add_number(object, "value", state->values[i]);
		add_string(object, "help", cc_parameters[i].help);
	}
}

/* What firmware refuses is left out: not all of it counts. */
static int add_counters(struct json_object *array, struct target *target)
{
	uint64_t values[NUM_CC_COUNTERS];
	int err = read_cc_counters(target, values);

	for (size_t i = 0; !err && i < NUM_CC_COUNTERS; i++) {
		struct json_object *object = add_row(array, target, cc_counters[i].name, "counter");

		add_number(object, "value", values[i]);
		add_string(object, "help", cc_counters[i].help);
	}
	return err == EREMOTEIO ? 0 : err;
}

static int cc_show(struct args *args)
{
	static const struct column columns[] = {
		{ .key = "name", .title = "NAME" }, { .key = "value", .title = "VALUE" },
		{ .key = "help", .title = "MEANING" },
	};
	struct json_object *array;
	struct cc_state state = {};
	struct target target;
	const char *dev;
	int status;

	args->where = "mlx5ctl cc show";
	status = parse_dev(args, &dev, true);
	if (status)
		return status;
	if (!open_target(&target, dev, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return EXIT_FAILED;
	array = json_object_new_array();
	if (read_cc_state(&target, &state)) {
		status = failed(dev, "congestion control");
	} else {
		add_state(array, &target, &state);
		if (add_counters(array, &target))
			status = failed(dev, "counters of congestion control");
	}
	close_target(&target);
	if (!status)
		return print_table(array, columns, sizeof(columns) / sizeof(*columns));
	json_object_put(array);
	return status;
}

static int unknown_name(struct args *args, const char *name, size_t len)
{
	char names[1024] = "";
	size_t used = 0;

	for (size_t i = 0; i < NUM_CC_PARAMETERS + NUM_CC_SWITCHES && used < sizeof(names); i++)
		used += snprintf(names + used, sizeof(names) - used, "%s%s", i ? ", " : "",
				 i < NUM_CC_SWITCHES ? cc_switches[i].name :
						       cc_parameters[i - NUM_CC_SWITCHES].name);
	return wrong_use(args, "there is no \"%.*s\": %s", (int)len, name, names);
}

static bool is_named(const char *word, size_t len, const char *name)
{
	return strlen(name) == len && !strncmp(word, name, len);
}

/* "NAME=VALUE" into what is to be. */
static int set_value(struct args *args, const char *word, struct cc_state *state)
{
	size_t len = strcspn(word, "=");
	const char *value = word + len + 1;
	uint64_t number;

	if (!word[len] || !len)
		return wrong_use(args, "\"%s\" is not NAME=VALUE", word);
	for (size_t i = 0; i < NUM_CC_SWITCHES; i++)
		if (is_named(word, len, cc_switches[i].name))
			return parse_priorities(value, &state->priorities[i]) ? EXIT_DONE :
				wrong_use(args, "\"%s\" is no list of priorities as 0,3, or none", value);
	for (size_t i = 0; i < NUM_CC_PARAMETERS; i++) {
		uint32_t width;

		if (!is_named(word, len, cc_parameters[i].name))
			continue;
		width = cc_parameter_width(&cc_parameters[i]);
		if (!parse_number(value, width < 32 ? (1u << width) - 1 : UINT32_MAX, &number))
			return wrong_use(args, "\"%s\" is no number of %u bits, as %s is", value, width,
					 cc_parameters[i].name);
		state->values[i] = number;
		return EXIT_DONE;
	}
	return unknown_name(args, word, len);
}

static struct json_object *list_changes(const struct target *target, const struct cc_state *old,
					const struct cc_state *new)
{
	struct json_object *before = json_object_new_array(), *after = json_object_new_array();
	struct json_object *changes = json_object_new_array();

	add_state(before, target, old);
	add_state(after, target, new);
	for (size_t i = 0; i < json_object_array_length(before); i++) {
		struct json_object *left = json_object_array_get_idx(before, i);
		struct json_object *right = json_object_array_get_idx(after, i);
		struct json_object *change;

		if (json_object_equal(left, right))
			continue;
		change = json_object_new_object();
		add_string(change, "dev", target->name);
		add_string(change, "name", get_text(left, "name"));
		json_object_object_add(change, "old", json_object_get(json_object_object_get(left, "value")));
		json_object_object_add(change, "new", json_object_get(json_object_object_get(right, "value")));
		json_object_array_add(changes, change);
	}
	json_object_put(before);
	json_object_put(after);
	return changes;
}

static void print_changes(const struct target *target, struct json_object *changes)
{
	/* The question goes where the person is. */
	fprintf(stderr, "%s: congestion control:\n", target->name);
	for (size_t i = 0; i < json_object_array_length(changes); i++) {
		struct json_object *change = json_object_array_get_idx(changes, i);

		fprintf(stderr, "  %s: %s -> %s\n", get_text(change, "name"), get_text(change, "old"),
			get_text(change, "new"));
	}
}

/* Written, and then what firmware has. */
static int change(struct target *target, const struct cc_state *old, const struct cc_state *new,
		  struct json_object *changes)
{
	struct cc_state now = {};

	/* Ctrl-C does not leave half of it. */
	watch_for_stop();
	if (write_cc_state(target, old, new))
		return failed(target->name, "write: what comes before it in the list may be written");
	if (read_cc_state(target, &now))
		return failed(target->name, "written, but not read again");
	if (memcmp(now.values, new->values, sizeof(now.values)) != 0 ||
	    memcmp(now.priorities, new->priorities, sizeof(now.priorities)) != 0)
		return failed_because(target->name, "written, but firmware has not taken it as it was: see \"mlx5ctl cc show\"");
	if (options.json)
		return print_json(json_object_get(changes));
	printf("%s: written; it holds now\n", target->name);
	return EXIT_DONE;
}

static int set(struct args *args, struct target *target, char **words, bool yes)
{
	struct json_object *changes;
	struct cc_state old = {}, new;
	int status = EXIT_DONE;

	if (read_cc_state(target, &old))
		return failed(target->name, "congestion control");
	new = old;
	for (; *words && !status; words++)
		status = set_value(args, *words, &new);
	if (status)
		return status;
	changes = list_changes(target, &old, &new);
	if (!json_object_array_length(changes)) {
		if (options.json)
			return print_json(changes);
		printf("%s: it is so already\n", target->name);
	} else {
		print_changes(target, changes);
		status = agrees(target->name, yes, "not written", "Write it, in scope configuration?") ?
				 change(target, &old, &new, changes) : EXIT_FAILED;
	}
	json_object_put(changes);
	return status;
}

static int cc_set(struct args *args)
{
	char **words = args->words;
	struct common common = {};
	struct cc_state scratch = {};
	struct target target;
	const char *word;
	bool yes = false;
	size_t num = 0;
	int status;

	args->where = "mlx5ctl cc set";
	while ((word = next_word(args))) {
		status = take_common(args, word, &common, TAKE_DEV);
		if (status != NOT_TAKEN && status)
			return status;
		if (status != NOT_TAKEN)
			continue;
		if (is_word(word, "-y", "--yes"))
			yes = true;
		else if (*word == '-')
			return wrong_word(args, word, "option");
		else
			words[num++] = (char *)word;
	}
	words[num] = NULL;
	status = need_dev(args, &common);
	/* Wrong words are found before the device hears of them. */
	for (size_t i = 0; !status && i < num; i++)
		status = set_value(args, words[i], &scratch);
	if (!status && !num)
		status = wrong_use(args, "NAME=VALUE is missing");
	if (status)
		return status;
	if (!open_target(&target, common.dev, MLX5CTL_DV_SCOPE_CONFIGURATION))
		return EXIT_FAILED;
	status = set(args, &target, words, yes);
	close_target(&target);
	return status;
}

const char *congestion_name(size_t i)
{
	return i < NUM_CC_SWITCHES ? cc_switches[i].name :
	       i - NUM_CC_SWITCHES < NUM_CC_PARAMETERS ? cc_parameters[i - NUM_CC_SWITCHES].name : NULL;
}

static const struct command commands[] = {
	{ "show", cc_show, "dev:DEV" },
	{ "set", cc_set, "CONGESTION= dev:DEV --yes" },
	{ "help", print_help, "" },
	{}
};

int cmd_cc(struct args *args)
{
	args->where = "mlx5ctl cc";
	args->help = help;
	return run_command(args, commands);
}
