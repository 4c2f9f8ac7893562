// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Capabilities. */
#include <endian.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"

static const char help[] =
	"Usage: mlx5ctl cap list                         types that have a name\n"
	"       mlx5ctl cap show dev DEV [TYPE] [max]    decoded values in force, or\n"
	"                                                the most the device can do\n"
	"       mlx5ctl cap diff dev DEV [TYPE]          fields whose value in force is\n"
	"                                                not the most\n"
	"TYPE is a name or a number; without it, all that the device has are shown.\n"
	"Fields that are 0 are left out of the text unless -d is given.\n";

/* The debug capability ends with as many counters as the general one says. */
#define CAP_GENERAL 0x0
#define CAP_DEBUG 0xd
#define COUNTER_LEN 4

#define MAX_TYPE 0x7fff

struct cap {
	uint16_t type;
	const char *type_name; /* NULL: it has none */
	const struct mlx5ctl_layout *layout; /* NULL: not known */
	size_t len;
	void *data;
};

struct cap_request {
	const char *dev;
	bool one_type;
	uint16_t type;
	uint32_t mode;
};

static void add_lower(struct json_object *object, const char *key,
		      const char *name)
{
	char *lower = lower_case(name ?: "unknown");

	add_string(object, key, lower ? lower : "");
	free(lower);
}

static size_t debug_len(struct target *target, uint32_t mode)
{
	uint8_t general[MLX5CTL_DV_CAP_LEN];
	uint64_t num_counters;

	if (mlx5ctl_dv_query_hca_cap(target->uctx, CAP_GENERAL, mode, general,
				     sizeof(general)) ||
	    mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_of_cap(CAP_GENERAL),
				      general, sizeof(general),
				      "num_of_diagnostic_counters",
				      &num_counters))
		num_counters = 0;
	return mlx5ctl_dv_layout_bits(mlx5ctl_dv_layout_of_cap(CAP_DEBUG)) / 8 +
	       num_counters * COUNTER_LEN;
}

/* 0 or an errno, EREMOTEIO for a capability that the device does not have. */
static int query(struct target *target, uint32_t mode, struct cap *cap)
{
	size_t len = MLX5CTL_DV_CAP_LEN;
	int err;

	cap->type_name = mlx5ctl_dv_enum_name("cap_type", cap->type);
	cap->layout = mlx5ctl_dv_layout_of_cap(cap->type);
	cap->len = cap->layout ? mlx5ctl_dv_layout_bits(cap->layout) / 8 : len;
	if (cap->type == CAP_DEBUG) {
		cap->len = debug_len(target, mode);
		len += cap->len;
	}
	cap->data = calloc(1, len);
	if (!cap->data)
		return ENOMEM;
	err = mlx5ctl_dv_query_hca_cap(target->uctx, cap->type, mode, cap->data,
				       len);
	if (err) {
		free(cap->data);
		cap->data = NULL;
	}
	return err;
}

static struct json_object *to_json(const struct cap_request *request,
				   const struct cap *cap)
{
	struct json_object *object = json_object_new_object();
	char *hex;

	add_string(object, "dev", request->dev);
	add_lower(object, "type", cap->type_name);
	add_number(object, "number", cap->type);
	add_string(object, "mode", request->mode ? "current" : "max");
	if (cap->layout) {
		json_object_object_add(object, "fields",
				       fields_to_json(cap->layout, NULL,
						      cap->data, cap->len));
	} else {
		hex = hex_string(cap->data, cap->len);
		add_string(object, "data", hex ? hex : "");
		free(hex);
	}
	return object;
}

static void print_cap(const struct cap_request *request, const struct cap *cap)
{
	char *name = lower_case(cap->type_name ?: "unknown");

	printf("%s: %s capability 0x%x, %s:\n", request->dev,
	       name ? name : "", cap->type,
	       request->mode ? "current" : "max");
	if (cap->layout)
		print_fields(cap->layout, NULL, cap->data, cap->len,
			     options.details);
	else
		print_hex(cap->data, cap->len);
	free(name);
}

static void show(const struct cap_request *request, struct cap *cap,
		 struct json_object *array)
{
	if (options.json)
		json_object_array_add(array, to_json(request, cap));
	else if (options.binary)
		print_binary(cap->data, cap->len);
	else
		print_cap(request, cap);
	free(cap->data);
}

static int show_all(struct target *target, const struct cap_request *request,
		    struct json_object *array)
{
	const char *name;
	uint64_t type;

	for (uint32_t i = 0;
	     !mlx5ctl_dv_enum_entry("cap_type", i, &name, &type); i++) {
		struct cap cap = { .type = type };
		int err = query(target, request->mode, &cap);

		if (!err)
			show(request, &cap, array);
		else if (err != EREMOTEIO)
			return failed(request->dev, "capabilities");
	}
	return EXIT_DONE;
}

static int show_one(struct target *target, const struct cap_request *request,
		    struct json_object *array)
{
	struct cap cap = { .type = request->type };

	if (query(target, request->mode, &cap))
		return failed(request->dev, "capability");
	show(request, &cap, array);
	return EXIT_DONE;
}

/* What is not decoded is compared word by word: "data[0x10]". */
static struct json_object *changed_data(const uint8_t *now, const uint8_t *most,
					size_t len)
{
	struct json_object *array = json_object_new_array();

	for (size_t i = 0; i + 4 <= len; i += 4) {
		struct json_object *change;
		uint32_t words[2];
		char field[24];

		memcpy(&words[0], now + i, sizeof(words[0]));
		memcpy(&words[1], most + i, sizeof(words[1]));
		if (words[0] == words[1])
			continue;
		snprintf(field, sizeof(field), "data[0x%zx]", i);
		change = json_object_new_object();
		add_string(change, "field", field);
		add_number(change, "current", be32toh(words[0]));
		add_number(change, "max", be32toh(words[1]));
		json_object_array_add(array, change);
	}
	return array;
}

static void add_changes(const struct cap_request *request, const struct cap *now,
			const struct cap *most, struct json_object *array)
{
	size_t len = now->len < most->len ? now->len : most->len;
	struct json_object *changes;

	changes = now->layout ? changed_fields(now->layout, now->data, most->data,
					       len, "current", "max") :
				changed_data(now->data, most->data, len);
	for (size_t i = 0; i < json_object_array_length(changes); i++) {
		struct json_object *change = json_object_array_get_idx(changes, i);

		add_string(change, "dev", request->dev);
		add_lower(change, "type", now->type_name);
		add_number(change, "number", now->type);
		json_object_array_add(array, json_object_get(change));
	}
	json_object_put(changes);
}

/* As query(). */
static int diff(struct target *target, const struct cap_request *request,
		uint16_t type, struct json_object *array)
{
	struct cap most = { .type = type };
	struct cap now = { .type = type };
	int err;

	err = query(target, MLX5CTL_DV_CAP_CURRENT, &now);
	if (err)
		return err;
	err = query(target, MLX5CTL_DV_CAP_MAX, &most);
	if (!err)
		add_changes(request, &now, &most, array);
	free(now.data);
	free(most.data);
	return err;
}

static int diff_all(struct target *target, const struct cap_request *request,
		    struct json_object *array)
{
	const char *name;
	uint64_t type;

	for (uint32_t i = 0;
	     !mlx5ctl_dv_enum_entry("cap_type", i, &name, &type); i++) {
		int err = diff(target, request, type, array);

		if (err && err != EREMOTEIO)
			return err;
	}
	return 0;
}

static int parse_type(struct args *args, const char *word,
		      struct cap_request *request)
{
	uint64_t type;

	if (!parse_number(word, MAX_TYPE, &type) &&
	    mlx5ctl_dv_enum_value("cap_type", word, &type)) {
		const char *near = mlx5ctl_dv_enum_suggest("cap_type", word);
		char *name = near ? lower_case(near) : NULL;

		if (name)
			complain(args, "unknown capability \"%s\", did you mean %s",
				  word, name);
		else
			wrong_word(args, word, "capability");
		free(name);
		return EXIT_WRONG_USE;
	}
	if (request->one_type)
		return wrong_use(args, "one capability at a time");
	request->one_type = true;
	request->type = type;
	return EXIT_DONE;
}

/* "dev DEV [TYPE]", and for "show" a mode. */
static int parse(struct args *args, struct cap_request *request, bool with_mode)
{
	const char *word;
	int status;

	while ((word = next_word(args))) {
		if (is_word(word, "dev", NULL)) {
			request->dev = need_word(args, "the device");
			if (!request->dev)
				return EXIT_WRONG_USE;
		} else if (with_mode && is_word(word, "max", NULL)) {
			request->mode = MLX5CTL_DV_CAP_MAX;
		} else if (with_mode && is_word(word, "current", NULL)) {
			request->mode = MLX5CTL_DV_CAP_CURRENT;
		} else {
			status = parse_type(args, word, request);
			if (status)
				return status;
		}
	}
	if (!request->dev)
		return wrong_use(args, "\"dev DEV\" is missing");
	return EXIT_DONE;
}

static int cap_show(struct args *args)
{
	struct cap_request request = { .mode = MLX5CTL_DV_CAP_CURRENT };
	struct json_object *array;
	struct target target;
	int status;

	args->where = "mlx5ctl cap show";
	status = parse(args, &request, true);
	if (status)
		return status;
	if (options.binary && !request.one_type)
		return wrong_use(args, "-b is of one capability: its type is missing");
	if (!open_target(&target, request.dev, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return EXIT_FAILED;

	array = json_object_new_array();
	status = request.one_type ? show_one(&target, &request, array) :
				    show_all(&target, &request, array);
	close_target(&target);
	if (status == EXIT_DONE && options.json)
		return print_json(array);
	json_object_put(array);
	return status;
}

static const struct column diff_columns[] = {
	{ "type", "TYPE" },
	{ "field", "FIELD" },
	{ "current", "CURRENT", .number = true },
	{ "max", "MAX", .number = true },
};

static int cap_diff(struct args *args)
{
	struct cap_request request = {};
	struct json_object *array;
	struct target target;
	int status;
	int err;

	args->where = "mlx5ctl cap diff";
	status = parse(args, &request, false);
	if (status)
		return status;
	if (!open_target(&target, request.dev, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return EXIT_FAILED;

	array = json_object_new_array();
	err = request.one_type ? diff(&target, &request, request.type, array) :
				 diff_all(&target, &request, array);
	if (err)
		status = failed(request.dev, "capability");
	close_target(&target);
	if (!err)
		return print_table(array, diff_columns,
				   sizeof(diff_columns) / sizeof(*diff_columns));
	json_object_put(array);
	return status;
}

static const struct column list_columns[] = {
	{ "type", "TYPE" },
	{ "number", "NUMBER", .number = true },
	{ "layout", "LAYOUT" },
};

static int cap_list(struct args *args)
{
	struct json_object *array;
	const char *name;
	uint64_t type;

	args->where = "mlx5ctl cap list";
	if (*args->words)
		return wrong_word(args, *args->words, "word");
	array = json_object_new_array();
	for (uint32_t i = 0;
	     !mlx5ctl_dv_enum_entry("cap_type", i, &name, &type); i++) {
		const struct mlx5ctl_layout *layout = mlx5ctl_dv_layout_of_cap(type);
		struct json_object *object = json_object_new_object();

		add_lower(object, "type", name);
		add_number(object, "number", type);
		add_string(object, "layout",
			   layout ? mlx5ctl_dv_layout_name(layout) : "");
		json_object_array_add(array, object);
	}
	return print_table(array, list_columns,
			   sizeof(list_columns) / sizeof(*list_columns));
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "list", cap_list, "" },
	{ "show", cap_show, "CAP dev:DEV max current", .binary = true },
	{ "diff", cap_diff, "CAP dev:DEV file:FILE max current" },
	{}
};

int cmd_cap(struct args *args)
{
	args->where = "mlx5ctl cap";
	args->help = help;
	return run_command(args, commands);
}
