// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Congestion control of RoCE (DCQCN): where it is on, its parameters, what it has done. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"

static const char help[] =
	"Usage: mlx5ctl cc [ show ] dev DEV\n"
	"       mlx5ctl cc set dev DEV NAME=VALUE... [--yes]\n"
	"Congestion control of RoCE: on which priorities, its parameters, its counters. rp_ is\n"
	"the reaction point, who sends and slows down; np_ the notification point, who\n"
	"receives marked packets and says so. \"set\" shows what would change, asks, and writes\n"
	"in the scope configuration. Lists of priorities are \"0,3\" or \"none\".\n"
	"  -y, --yes    do not ask\n";

#define OP_MODIFY_STATUS 0x823
#define OP_QUERY_STATUS 0x822
#define OP_QUERY_PARAMS 0x824
#define OP_MODIFY_PARAMS 0x825
#define OP_QUERY_STATISTICS 0x826

/* cong_protocol, as Linux's drivers/infiniband/hw/mlx5/cong.c has it. */
enum { RP = 1, NP = 2, NUM_PROTOCOLS };

#define NUM_PRIORITIES 8
#define INBOX_MAX 288
#define OUTBOX_MAX 288
#define PATH_MAX_LEN 128

/* SELECT is the field's bit in field_select, of the same source; names are those of its files in
 * debugfs, meanings those of mstconfig's database.
 */
static const struct parameter {
	const char *name;
	const char *field;
	const char *help;
	int protocol;
	unsigned int select;
} parameters[] = {
	{ "rp_clamp_tgt_rate", "clamp_tgt_rate",
	  "each notification makes the current rate the target", RP, 1 },
	{ "rp_clamp_tgt_rate_ati", "clamp_tgt_rate_after_time_inc",
	  "that too after an increase by time, not only by bytes", RP, 2 },
	{ "rp_time_reset", "rpg_time_reset", "us between increases without a notification", RP, 3 },
	{ "rp_byte_reset", "rpg_byte_reset",
	  "bytes between increases, 0 for none by bytes", RP, 4 },
	{ "rp_threshold", "rpg_threshold",
	  "increases until the next state, of active increase", RP, 5 },
	{ "rp_max_rate", "rpg_max_rate", "Mb/s at most, 0 for the port's", RP, 6 },
	{ "rp_ai_rate", "rpg_ai_rate", "Mb/s of an active increase", RP, 7 },
	{ "rp_hai_rate", "rpg_hai_rate", "Mb/s of a hyper active increase", RP, 8 },
	{ "rp_min_dec_fac", "rpg_min_dec_fac",
	  "percent to which one notification may change the rate, at least", RP, 9 },
	{ "rp_min_rate", "rpg_min_rate", "Mb/s at least", RP, 10 },
	{ "rp_rate_to_set_on_first_cnp", "rate_to_set_on_first_cnp",
	  "Mb/s after the first notification, 0 for the port's", RP, 11 },
	{ "rp_dce_tcp_g", "dce_tcp_g", "how quickly alpha follows, in 1024ths", RP, 12 },
	{ "rp_dce_tcp_rtt", "dce_tcp_rtt", "us between updates of alpha", RP, 13 },
	{ "rp_rate_reduce_monitor_period", "rate_reduce_monitor_period",
	  "us between decreases, at least", RP, 14 },
	{ "rp_initial_alpha_value", "initial_alpha_value",
	  "alpha of a new flow, in 1024ths", RP, 15 },
	{ "rp_gd", "rpg_gd",
	  "log2 of what alpha is divided by when it decreases the rate", RP, 16 },
	{ "np_min_time_between_cnps", "min_time_between_cnps",
	  "us between notifications of a flow, at least", NP, 2 },
	{ "np_cnp_dscp", "cnp_dscp", "DSCP of a notification", NP, 3 },
	{ "np_cnp_prio_mode", "cnp_prio_mode",
	  "1: a notification has the priority of what it is about", NP, 4 },
	{ "np_cnp_prio", "cnp_802p_prio", "priority of a notification otherwise", NP, 4 },
};

#define NUM_PARAMETERS (sizeof(parameters) / sizeof(*parameters))

static const struct {
	const char *name;
	const char *field;
	bool wide; /* in two halves */
	const char *help;
} counters[] = {
	{ "rp_cur_flows", "rp_cur_flows", false, "flows that are slowed down now" },
	{ "sum_flows", "sum_flows", false, "flows that were, summed up over time" },
	{ "rp_cnp_ignored", "rp_cnp_ignored", true, "notifications that came, and were of no flow" },
	{ "rp_cnp_handled", "rp_cnp_handled", true, "notifications that slowed a flow down" },
	{ "np_ecn_marked_roce_packets", "np_ecn_marked_roce_packets", true, "marked packets that came" },
	{ "np_cnp_sent", "np_cnp_sent", true, "notifications that were sent" },
};

static const struct {
	const char *name;
	int protocol;
	const char *help;
} switches[] = {
	{ "rp_priorities", RP, "priorities on which this end slows down" },
	{ "np_priorities", NP, "priorities on which this end notifies" },
};

#define NUM_SWITCHES (sizeof(switches) / sizeof(*switches))
#define NUM_COUNTERS (sizeof(counters) / sizeof(*counters))

struct boxes {
	const struct mlx5ctl_dv_layout *in_layout, *out_layout;
	uint8_t in[INBOX_MAX], out[OUTBOX_MAX];
	size_t inlen;
};

/* What a device has: as it is, or as it is to be. */
struct state {
	uint32_t values[NUM_PARAMETERS];
	uint8_t priorities[NUM_SWITCHES]; /* a bit each */
};

static void put(struct boxes *boxes, const char *path, uint64_t value)
{
	mlx5ctl_dv_layout_set_u64(boxes->in_layout, boxes->in, boxes->inlen, path, value);
}

static uint64_t get(const struct boxes *boxes, const char *path)
{
	uint64_t value = 0;

	mlx5ctl_dv_layout_get_u64(boxes->out_layout, boxes->out, sizeof(boxes->out), path, &value);
	return value;
}

static void begin(struct boxes *boxes, uint16_t opcode, int protocol)
{
	*boxes = (struct boxes){
		.in_layout = mlx5ctl_dv_layout_of_command(opcode, false),
		.out_layout = mlx5ctl_dv_layout_of_command(opcode, true),
	};
	boxes->inlen = (mlx5ctl_dv_layout_bits(boxes->in_layout) + 7) / 8;
	put(boxes, "opcode", opcode);
	if (protocol)
		put(boxes, "cong_protocol", protocol);
}

static int send_boxes(struct target *target, struct boxes *boxes)
{
	return mlx5ctl_dv_exec_cmd(target->uctx, boxes->in, boxes->inlen, boxes->out,
				   (mlx5ctl_dv_layout_bits(boxes->out_layout) + 7) / 8);
}

static const char *params_path(const struct parameter *parameter, char path[PATH_MAX_LEN])
{
	snprintf(path, PATH_MAX_LEN, "congestion_parameters.cong_control_r_roce_ecn_%s.%s",
		 parameter->protocol == RP ? "rp" : "np", parameter->field);
	return path;
}

static int read_params(struct target *target, struct state *state)
{
	char path[PATH_MAX_LEN];
	struct boxes boxes;
	int err = 0;

	for (int protocol = RP; !err && protocol < NUM_PROTOCOLS; protocol++) {
		begin(&boxes, OP_QUERY_PARAMS, protocol);
		err = send_boxes(target, &boxes);
		for (size_t i = 0; !err && i < NUM_PARAMETERS; i++)
			if (parameters[i].protocol == protocol)
				state->values[i] = get(&boxes, params_path(&parameters[i], path));
	}
	return err;
}

static int read_switches(struct target *target, struct state *state)
{
	struct boxes boxes;
	int err = 0;

	for (size_t i = 0; i < NUM_SWITCHES; i++)
		for (unsigned int priority = 0; !err && priority < NUM_PRIORITIES; priority++) {
			begin(&boxes, OP_QUERY_STATUS, switches[i].protocol);
			put(&boxes, "priority", priority);
			err = send_boxes(target, &boxes);
			if (!err && get(&boxes, "enable"))
				state->priorities[i] |= 1u << priority;
		}
	return err;
}

static void priorities_text(uint8_t mask, char text[32])
{
	size_t len = 0;

	snprintf(text, 32, "none");
	for (unsigned int priority = 0; priority < NUM_PRIORITIES; priority++)
		if (mask >> priority & 1)
			len += snprintf(text + len, 32 - len, "%s%u", len ? "," : "", priority);
}

static bool parse_priorities(const char *text, uint8_t *mask)
{
	*mask = 0;
	if (is_word(text, "none", NULL))
		return true;
	for (;; text++) {
		if (*text < '0' || *text >= '0' + NUM_PRIORITIES)
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

static void add_state(struct json_object *array, const struct target *target, const struct state *state)
{
	for (size_t i = 0; i < NUM_SWITCHES; i++) {
		struct json_object *object = add_row(array, target, switches[i].name, "priorities");
		struct json_object *list = json_object_new_array();
		char text[32];

		for (unsigned int priority = 0; priority < NUM_PRIORITIES; priority++)
			if (state->priorities[i] >> priority & 1)
				json_object_array_add(list, json_object_new_int(priority));
		priorities_text(state->priorities[i], text);
		if (options.json)
			json_object_object_add(object, "value", json_object_get(list));
		else
			add_string(object, "value", text);
		json_object_put(list);
		add_string(object, "help", switches[i].help);
	}
	for (size_t i = 0; i < NUM_PARAMETERS; i++) {
		struct json_object *object = add_row(array, target, parameters[i].name, "parameter");

		add_number(object, "value", state->values[i]);
		add_string(object, "help", parameters[i].help);
	}
}

/* What firmware refuses is left out: not all of it counts. */
static int add_counters(struct json_object *array, struct target *target)
{
	struct boxes boxes;
	int err;

	begin(&boxes, OP_QUERY_STATISTICS, 0);
	err = send_boxes(target, &boxes);
	for (size_t i = 0; !err && i < NUM_COUNTERS; i++) {
		struct json_object *object = add_row(array, target, counters[i].name, "counter");
		char high[64], low[64];

		snprintf(high, sizeof(high), "%s_high", counters[i].field);
		snprintf(low, sizeof(low), "%s_low", counters[i].field);
		add_number(object, "value", counters[i].wide ? get(&boxes, high) << 32 | get(&boxes, low) :
							       get(&boxes, counters[i].field));
		add_string(object, "help", counters[i].help);
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
	struct state state = {};
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
	if (read_switches(&target, &state) || read_params(&target, &state)) {
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

	for (size_t i = 0; i < NUM_PARAMETERS + NUM_SWITCHES && used < sizeof(names); i++)
		used += snprintf(names + used, sizeof(names) - used, "%s%s", i ? ", " : "",
				 i < NUM_SWITCHES ? switches[i].name :
						    parameters[i - NUM_SWITCHES].name);
	return wrong_use(args, "there is no \"%.*s\": %s", (int)len, name, names);
}

static bool is_named(const char *word, size_t len, const char *name)
{
	return strlen(name) == len && !strncmp(word, name, len);
}

/* "NAME=VALUE" into what is to be. */
static int set_value(struct args *args, const char *word, struct state *state)
{
	size_t len = strcspn(word, "=");
	const char *value = word + len + 1;
	struct mlx5ctl_dv_layout_field field = {};
	char path[PATH_MAX_LEN];
	uint64_t number;

	if (!word[len] || !len)
		return wrong_use(args, "\"%s\" is not NAME=VALUE", word);
	for (size_t i = 0; i < NUM_SWITCHES; i++)
		if (is_named(word, len, switches[i].name))
			return parse_priorities(value, &state->priorities[i]) ? EXIT_DONE :
				wrong_use(args, "\"%s\" is no list of priorities as 0,3, or none", value);
	for (size_t i = 0; i < NUM_PARAMETERS; i++) {
		if (!is_named(word, len, parameters[i].name))
			continue;
		mlx5ctl_dv_layout_find_field(mlx5ctl_dv_layout_of_command(OP_MODIFY_PARAMS, false),
					     params_path(&parameters[i], path), &field);
		if (!parse_number(value, field.bit_width < 32 ? (1u << field.bit_width) - 1 : UINT32_MAX,
				  &number))
			return wrong_use(args, "\"%s\" is no number of %u bits, as %s is", value,
					 field.bit_width, parameters[i].name);
		state->values[i] = number;
		return EXIT_DONE;
	}
	return unknown_name(args, word, len);
}

static int write_params(struct target *target, const struct state *old, const struct state *new,
			int protocol)
{
	uint32_t select = 0;
	struct boxes boxes;
	char path[PATH_MAX_LEN];

	begin(&boxes, OP_MODIFY_PARAMS, protocol);
	for (size_t i = 0; i < NUM_PARAMETERS; i++) {
		if (parameters[i].protocol != protocol)
			continue;
		/* A bit may be of two fields, so that all of them go along. */
		put(&boxes, params_path(&parameters[i], path), new->values[i]);
		if (new->values[i] != old->values[i])
			select |= 1u << parameters[i].select;
	}
	put(&boxes, protocol == RP ? "field_select.field_select_r_roce_rp.field_select_r_roce_rp" :
				     "field_select.field_select_r_roce_np.field_select_r_roce_np", select);
	return select ? send_boxes(target, &boxes) : 0;
}

static int write_switches(struct target *target, const struct state *old, const struct state *new)
{
	struct boxes boxes;
	int err = 0;

	for (size_t i = 0; i < NUM_SWITCHES; i++)
		for (unsigned int priority = 0; !err && priority < NUM_PRIORITIES; priority++) {
			bool on = new->priorities[i] >> priority & 1;

			if (on == (old->priorities[i] >> priority & 1))
				continue;
			begin(&boxes, OP_MODIFY_STATUS, switches[i].protocol);
			put(&boxes, "priority", priority);
			put(&boxes, "enable", on);
			err = send_boxes(target, &boxes);
		}
	return err;
}

static struct json_object *list_changes(const struct target *target, const struct state *old,
					const struct state *new)
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
static int change(struct target *target, const struct state *old, const struct state *new,
		  struct json_object *changes)
{
	struct state now = {};

	/* Ctrl-C does not leave half of it. */
	watch_for_stop();
	if (write_params(target, old, new, RP) || write_params(target, old, new, NP) ||
	    write_switches(target, old, new))
		return failed(target->name, "write: what comes before it in the list may be written");
	if (read_switches(target, &now) || read_params(target, &now))
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
	struct state old = {}, new;
	int status = EXIT_DONE;

	if (read_switches(target, &old) || read_params(target, &old))
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
	struct state scratch = {};
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
	return i < NUM_SWITCHES ? switches[i].name :
	       i - NUM_SWITCHES < NUM_PARAMETERS ? parameters[i - NUM_SWITCHES].name : NULL;
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
