// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Capabilities. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cap.h"

static const char help[] =
	"Usage: mlx5ctl cap list                         types that have a name\n"
	"       mlx5ctl cap show dev DEV [TYPE] [max]    decoded values in force, or\n"
	"                                                the most the device can do\n"
	"       mlx5ctl cap diff dev DEV [TYPE]          fields whose value in force is\n"
	"                                                not the most\n"
	"       mlx5ctl cap diff dev DEV { dev DEV | file FILE } [TYPE] [max]\n"
	"                                                fields that differ between two\n"
	"                                                devices, or from what \"cap show\n"
	"                                                -j\" has saved\n"
	"TYPE is a name or a number; without it, all that the device has are shown.\n"
	"Fields that are 0 are left out of the text unless -d is given.\n";

/* The debug capability ends with as many counters as the general one says. */
#define CAP_GENERAL 0x0
#define CAP_DEBUG 0xd
#define COUNTER_LEN 4

#define MAX_TYPE 0x7fff

struct cap_request {
	const char *dev;
	bool one_type;
	uint16_t type;
	uint32_t mode;
};

void add_lower(struct json_object *object, const char *key, const char *name)
{
	char *lower = lower_case(name ?: "unknown");

	add_string(object, key, lower ? lower : "");
	free(lower);
}

/* What the diagnostic counters that the general capability tells of take. */
static size_t counters_len(struct target *target, uint32_t mode)
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
	return num_counters * COUNTER_LEN;
}

/* The list of counters ends with the last place that has one. */
static void trim_counters(struct cap *cap, size_t len)
{
	static const uint8_t empty[COUNTER_LEN];
	const uint8_t *data = cap->data;

	while (len > cap->len && !memcmp(data + len - COUNTER_LEN, empty, COUNTER_LEN))
		len -= COUNTER_LEN;
	cap->len = len;
}

int query_cap(struct target *target, uint32_t mode, struct cap *cap)
{
	size_t len = MLX5CTL_DV_CAP_LEN;
	int err;

	cap->type_name = mlx5ctl_dv_enum_name("cap_type", cap->type);
	cap->layout = mlx5ctl_dv_layout_of_cap(cap->type);
	cap->len = cap->layout ? mlx5ctl_dv_layout_bits(cap->layout) / 8 : len;
	if (cap->type == CAP_DEBUG)
		len += counters_len(target, mode);
	cap->data = calloc(1, len);
	if (!cap->data)
		return ENOMEM;
	err = mlx5ctl_dv_query_hca_cap(target->uctx, cap->type, mode, cap->data,
				       len);
	if (err) {
		free(cap->data);
		cap->data = NULL;
	} else if (cap->type == CAP_DEBUG && cap->layout) {
		trim_counters(cap, len);
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

static int show(const struct cap_request *request, struct cap *cap,
		struct json_object *array)
{
	int status = EXIT_DONE;

	if (options.json)
		json_object_array_add(array, to_json(request, cap));
	else if (options.binary)
		status = print_binary(cap->data, cap->len);
	else
		print_cap(request, cap);
	free(cap->data);
	return status;
}

static int show_all(struct target *target, const struct cap_request *request,
		    struct json_object *array)
{
	const char *name;
	uint64_t type;

	for (uint32_t i = 0;
	     !mlx5ctl_dv_enum_entry("cap_type", i, &name, &type); i++) {
		struct cap cap = { .type = type };
		int err = query_cap(target, request->mode, &cap);

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

	if (query_cap(target, request->mode, &cap))
		return failed(request->dev, "capability");
	return show(request, &cap, array);
}

int parse_cap_type(struct args *args, const char *word, uint16_t *type)
{
	const char *near;
	uint64_t number;
	char *name;

	if (parse_number(word, MAX_TYPE, &number) ||
	    !mlx5ctl_dv_enum_value("cap_type", word, &number)) {
		*type = number;
		return EXIT_DONE;
	}
	near = mlx5ctl_dv_enum_suggest("cap_type", word);
	name = near ? lower_case(near) : NULL;
	wrong_name(args, word, "capability", name);
	free(name);
	return EXIT_WRONG_USE;
}

static int parse_word(struct args *args, const char *word, struct cap_request *request)
{
	if (is_word(word, "max", NULL)) {
		request->mode = MLX5CTL_DV_CAP_MAX;
		return EXIT_DONE;
	}
	if (is_word(word, "current", NULL)) {
		request->mode = MLX5CTL_DV_CAP_CURRENT;
		return EXIT_DONE;
	}
	if (request->one_type)
		return wrong_use(args, "\"%s\" is one too many: one capability at a time",
				 word);
	request->one_type = true;
	return parse_cap_type(args, word, &request->type);
}

static int parse(struct args *args, struct cap_request *request)
{
	struct common common = {};
	const char *word;
	int status;

	while ((word = next_word(args))) {
		status = take_common(args, word, &common, TAKE_DEV);
		if (status == NOT_TAKEN)
			status = parse_word(args, word, request);
		if (status)
			return status;
	}
	request->dev = common.dev;
	if (options.binary && !request->one_type)
		return wrong_use(args, "-b is of one capability: its type is missing");
	return need_dev(args, &common);
}

static int cap_show(struct args *args)
{
	struct cap_request request = { .mode = MLX5CTL_DV_CAP_CURRENT };
	struct json_object *array;
	struct target target;
	int status;

	args->where = "mlx5ctl cap show";
	status = parse(args, &request);
	if (status)
		return status;
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

static int cap_list(struct args *args)
{
	args->where = "mlx5ctl cap list";
	return no_more_words(args) ?: print_layouts("cap_type", "type", "TYPE", true,
					      mlx5ctl_dv_layout_of_cap);
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "list", cap_list, "" },
	{ "show", cap_show, "CAP dev:DEV max current", .binary = true },
	{ "diff", cap_diff, "CAP dev:DEV file:FILE max current",
	  .again = "dev file" },
	{}
};

int cmd_cap(struct args *args)
{
	args->where = "mlx5ctl cap";
	args->help = help;
	return run_command(args, commands);
}
