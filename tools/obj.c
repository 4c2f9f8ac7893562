// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Object queries. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "obj.h"

static const char help[] =
	"Usage: mlx5ctl obj list                       objects, and the fields that say\n"
	"                                              which one\n"
	"       mlx5ctl obj query OBJECT dev DEV [FIELD=VALUE]... [as ARM] [size BYTES]\n"
	"                   [scope SCOPE]\n"
	"       mlx5ctl obj find { qp | cq | mr | pd } NUMBER dev DEV [scope SCOPE]\n"
	"                                              an object by the number that\n"
	"                                              \"rdma res\" gives it; of a PD, what\n"
	"                                              is in it\n"
	"OBJECT is a name from the list, such as qp; FIELD=VALUE is a field of the\n"
	"query's inbox, such as qpn=0x47. Fields that are 0 are left out of the text\n"
	"unless -d is given. In scope debug_read_only the kernel blanks addresses and\n"
	"keys.\n"
	"  as ARM      which structure a union of the answer holds\n"
	"  size BYTES  of the answer, if it is longer than its layout: lists at the end\n";

static const char query_prefix[] = "QUERY_";
#define PREFIX_LEN (sizeof(query_prefix) - 1)

/* The inbox begins with opcode, uid and op_mod, which are not the object's. */
#define HEADER_BITS 64

/* An outbox has that much even if its layout has less. */
#define MIN_OUTBOX 16

bool find_query(const char *object, size_t size, struct query *query)
{
	if (mlx5ctl_dv_object_opcode(object, &query->opcode))
		return false;
	query->in = mlx5ctl_dv_layout_of_command(query->opcode, false);
	query->out = mlx5ctl_dv_layout_of_command(query->opcode, true);
	if (!query->in || !query->out)
		return false;
	query->outlen = size ?: mlx5ctl_dv_layout_bits(query->out) / 8;
	if (query->outlen < MIN_OUTBOX)
		query->outlen = MIN_OUTBOX;
	return true;
}

static int complain_of_object(struct args *args, const char *object)
{
	char command[MLX5CTL_DV_NAME_MAX];
	const char *near;
	char *name = NULL;

	snprintf(command, sizeof(command), "%s%s", query_prefix, object);
	near = mlx5ctl_dv_enum_suggest("cmd_op", command);
	/* The letters of the prefix are right in any case. */
	if (near && !strncmp(near, query_prefix, PREFIX_LEN) && strcasecmp(near, command) != 0 &&
	    tolower((unsigned char)near[PREFIX_LEN]) == tolower((unsigned char)*object))
		name = lower_case(near + PREFIX_LEN);
	wrong_name(args, object, "object", name);
	free(name);
	return EXIT_WRONG_USE;
}

static int show(const struct request *request, const struct query *query,
		const void *out)
{
	struct json_object *object;

	if (options.binary)
		return print_binary(out, query->outlen);
	if (!options.json) {
		printf("%s: %s", request->common.dev, request->name);
		for (size_t i = 0; i < request->num_fields; i++)
			printf(" %s", request->fields[i]);
		printf(":\n");
		return print_fields(query->out, request->arm, out, query->outlen,
				    options.details);
	}
	object = json_object_new_object();
	add_string(object, "dev", request->common.dev);
	add_string(object, "object", request->name);
	add_number(object, "opcode", query->opcode);
	json_object_object_add(object, "fields",
			       fields_to_json(query->out, request->arm, out,
					      query->outlen));
	return print_record(object);
}

/* Wrong words are found before the device hears of them. */
static int check_fields(struct args *args, const struct request *request,
			const struct query *query)
{
	size_t inlen = mlx5ctl_dv_layout_bits(query->in) / 8;
	uint8_t *in = calloc(1, inlen);
	int status;

	if (!in)
		return failed_because(request->common.dev, "out of memory");
	status = encode_request(args, request, query->in, in, inlen, false);
	free(in);
	return status;
}

static int query_object(struct args *args, const struct request *request)
{
	struct target target;
	struct query query = {};
	uint8_t *out;
	int status;

	if (!find_query(request->name, request->size, &query))
		return complain_of_object(args, request->name);
	status = check_fields(args, request, &query);
	if (status)
		return status;
	out = calloc(1, query.outlen);
	if (!out)
		return failed_because(request->common.dev, "out of memory");
	if (!open_target(&target, request->common.dev, request->common.scope)) {
		free(out);
		return EXIT_FAILED;
	}
	if (mlx5ctl_dv_query_object(target.uctx, query.opcode, request->fields,
				    request->num_fields, out, query.outlen))
		status = failed(request->common.dev, request->name);
	close_target(&target);
	if (!status)
		status = show(request, &query, out);
	free(out);
	return status;
}

static int obj_query(struct args *args)
{
	struct request request = {};
	int status;

	args->where = "mlx5ctl obj query";
	status = parse_request(args, &request, "the object",
			       REQUEST_DEV | REQUEST_REPLY);
	if (!status)
		status = query_object(args, &request);
	free_request(&request);
	return status;
}

/* "qpn qpc_ext" */
static void add_fields(struct json_object *object,
		       const struct mlx5ctl_dv_layout *layout)
{
	struct mlx5ctl_dv_layout_field field = {};
	char text[512] = "";
	size_t len = 0;

	for (uint32_t i = 0; i < mlx5ctl_dv_layout_num_fields(layout); i++)
		if (!mlx5ctl_dv_layout_field(layout, i, &field) &&
		    field.bit_offset >= HEADER_BITS && len < sizeof(text))
			len += snprintf(text + len, sizeof(text) - len, "%s%s",
					len ? " " : "", field.name);
	add_string(object, "fields", text);
}

static const struct column list_columns[] = {
	{ "object", "OBJECT" },
	{ "opcode", "OPCODE", .number = true, .hex = true },
	{ "fields", "FIELDS" },
};

static int obj_list(struct args *args)
{
	struct json_object *array;
	struct query query = {};
	const char *name;
	uint64_t opcode;

	args->where = "mlx5ctl obj list";
	if (*args->words)
		return wrong_word(args, *args->words, "word");
	array = json_object_new_array();
	for (uint32_t i = 0; !mlx5ctl_dv_enum_entry("cmd_op", i, &name, &opcode); i++) {
		struct json_object *object;
		char *object_key;

		if (strncmp(name, query_prefix, PREFIX_LEN) != 0 ||
		    !find_query(name + PREFIX_LEN, 0, &query))
			continue;
		object = json_object_new_object();
		object_key = lower_case(name + PREFIX_LEN);
		add_string(object, "object", object_key ?: "");
		free(object_key);
		add_number(object, "opcode", opcode);
		add_fields(object, query.in);
		json_object_array_add(array, object);
	}
	return print_table(array, list_columns,
			   sizeof(list_columns) / sizeof(*list_columns));
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "list", obj_list, "" },
	{ "query", obj_query, "OBJECT dev:DEV FIELD= as:ARM size:BYTES scope:SCOPE",
	  .binary = true },
	{ "find", obj_find, "RESOURCE dev:DEV scope:SCOPE", .binary = true, .dumps = true },
	{}
};

int cmd_obj(struct args *args)
{
	args->where = "mlx5ctl obj";
	args->help = help;
	return run_command(args, commands);
}
