// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Firmware's own messages. The driver usually owns firmware's tracer, has its strings and prints
 * each message as an event of the kernel's; this reads those, in an instance of its own.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "trace_block.h"

static const char help[] =
	"Usage: mlx5ctl trace [ follow ] [dev DEV] [count MESSAGES]\n"
	"       mlx5ctl trace take dev DEV [count MESSAGES] [-o FILE] scope debug_write_full\n"
	"       mlx5ctl trace decode FILE\n"
	"       mlx5ctl trace show dev DEV\n"
	"Messages of firmware as they come, until Ctrl-C or after so many: of DEV, or of all\n"
	"devices. With -j one object a line. The kernel's driver gives them on only where it\n"
	"owns the tracer, which \"show\" says; where nobody does, \"take\" owns it while it runs.\n"
	"  -o, --output FILE  as firmware writes them, for \"decode\", instead of to read\n";

#define REG_MTRC_CAP 0x9040
#define REG_MTRC_CTRL 0x9043
#define MAX_COUNT UINT32_MAX
/* For so long a name is taken for known. */
#define NAME_US 1000000

struct follower {
	struct trace_events events;
	const char *parent; /* of the device, or NULL for all */
	uint64_t count; /* 0: until stopped */
	uint64_t num;
	struct mlx5ctl_dv_device_attr last; /* of the last message */
	uint64_t named_us;
};

/* To list the devices takes longer than a message; one may have another name later. */
static const char *name_of(struct follower *follower, const char *parent)
{
	struct mlx5ctl_dv_device_attr *last = &follower->last;

	if (strcmp(last->parent, parent) != 0 || clock_us() > follower->named_us + NAME_US) {
		find_device(parent, last);
		snprintf(last->parent, sizeof(last->parent), "%s", parent);
		follower->named_us = clock_us();
	}
	return last->name[0] ? last->name : parent;
}

void print_trace_message(const struct trace_message *message, const char *name)
{
	struct json_object *object;
	char when[LOCAL_TIME_MAX];

	if (!options.json) {
		printf("%s.%06u %s %s%s\n", local_time_text(message->time_us / 1000000, when),
		       (unsigned int)(message->time_us % 1000000), name,
		       message->lost ? "(messages before it are lost) " : "", message->text);
		return;
	}
	object = json_object_new_object();
	add_string(object, "dev", name);
	add_string(object, "parent", message->parent);
	add_number(object, "time_us", message->time_us);
	add_number(object, "timestamp", message->timestamp);
	add_number(object, "event_id", message->event_id);
	json_object_object_add(object, "lost", json_object_new_boolean(message->lost));
	add_string(object, "message", message->text);
	print_json(object);
}

static bool take_message(const struct trace_message *message, void *arg)
{
	struct follower *follower = arg;

	if (follower->parent && strcmp(message->parent, follower->parent) != 0)
		return true;
	print_trace_message(message, name_of(follower, message->parent));
	return ++follower->num != follower->count;
}

static int follow(struct follower *follower)
{
	int status = EXIT_DONE;

	watch_for_stop();
	if (!open_trace_events(&follower->events))
		return EXIT_FAILED;
	while (!status && !stop_requested() && read_trace_events(&follower->events, take_message, follower))
		if (fflush(stdout))
			status = EXIT_FAILED;
	close_trace_events(&follower->events);
	return status;
}

static int trace_follow(struct args *args)
{
	struct mlx5ctl_dv_device_attr attr = {};
	struct follower follower = {};
	struct common common = {};
	const char *word;
	int status;

	args->where = "mlx5ctl trace follow";
	while ((word = next_word(args))) {
		status = take_common(args, word, &common, TAKE_DEV);
		if (status != NOT_TAKEN) {
			if (status)
				return status;
		} else if (is_word(word, "count", NULL)) {
			word = need_value(args, word);
			if (!word)
				return EXIT_WRONG_USE;
			if (!parse_number(word, MAX_COUNT, &follower.count) || !follower.count)
				return wrong_value(args, "count", word);
		} else {
			return wrong_word(args, word, "word");
		}
	}
	if (getenv("MLX5CTL_REPLAY"))
		return failed_because("trace", "a recording has no messages of firmware");
	if (common.dev) {
		if (!find_device(common.dev, &attr))
			return failed_because(common.dev, "no such device: see \"mlx5ctl dev\"");
		follower.parent = attr.parent;
	}
	return follow(&follower);
}

static struct json_object *describe(struct target *target)
{
	uint8_t cap[REG_ROOM] = {}, ctrl[REG_ROOM] = {};
	struct json_object *object;

	if (mlx5ctl_dv_read_reg(target->uctx, REG_MTRC_CAP, 0, cap, reg_bytes(REG_MTRC_CAP)) ||
	    mlx5ctl_dv_read_reg(target->uctx, REG_MTRC_CTRL, 0, ctrl, reg_bytes(REG_MTRC_CTRL)))
		return NULL;
	object = json_object_new_object();
	add_string(object, "dev", target->name);
	json_object_object_add(object, "to_memory",
			       json_object_new_boolean(get_reg_field(REG_MTRC_CAP, cap, "trace_to_memory")));
	json_object_object_add(object, "owned",
			       json_object_new_boolean(get_reg_field(REG_MTRC_CAP, cap, "trace_owner")));
	json_object_object_add(object, "on",
			       json_object_new_boolean(get_reg_field(REG_MTRC_CTRL, ctrl, "trace_status")));
	add_number(object, "string_databases", get_reg_field(REG_MTRC_CAP, cap, "num_string_db"));
	add_number(object, "buffer_bytes_max",
		   4096ULL << get_reg_field(REG_MTRC_CAP, cap, "log_max_trace_buffer_size") % 32);
	add_number(object, "timestamp",
		   get_reg_field(REG_MTRC_CTRL, ctrl, "current_timestamp52_32") << 32 |
			   get_reg_field(REG_MTRC_CTRL, ctrl, "current_timestamp31_0"));
	return object;
}

static int trace_show(struct args *args)
{
	struct json_object *object;
	struct target target;
	const char *dev;
	int status;

	args->where = "mlx5ctl trace show";
	status = parse_dev(args, &dev, true);
	if (status)
		return status;
	if (!open_target(&target, dev, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return EXIT_FAILED;
	object = describe(&target);
	if (!object)
		status = failed(dev, "tracer");
	close_target(&target);
	return status ?: print_record(object);
}

static const struct command commands[] = {
	{ "follow", trace_follow, "dev:DEV count:N", .endless = true },
	{ "take", trace_take, "dev:DEV count:N -o:FILE scope:SCOPE", .endless = true },
	{ "decode", trace_decode, "FILE" },
	{ "show", trace_show, "dev:DEV" },
	{ "help", print_help, "" },
	{}
};

int cmd_trace(struct args *args)
{
	args->where = "mlx5ctl trace";
	args->help = help;
	return run_command(args, commands);
}
