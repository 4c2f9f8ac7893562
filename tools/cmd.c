// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Any firmware command that the kernel's policy lets through. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "explain.h"
#include "fwctl_other.h"

static const char help[] =
	"Usage: mlx5ctl cmd list                    commands with a name, and their boxes\n"
	"       mlx5ctl cmd exec COMMAND dev DEV [FIELD=VALUE]... [hex HEX | file FILE]\n"
	"                   [as ARM] [size BYTES] [scope SCOPE] [-o FILE]\n"
	"       mlx5ctl cmd exec raw dev DEV hex HEX | file FILE [size BYTES] [scope SCOPE]\n"
	"                   [-o FILE]               an inbox as it is, to any device of fwctl's\n"
	"       mlx5ctl cmd explain COMMAND [FIELD=VALUE]... [hex HEX | file FILE] [umem]\n"
	"                                           which scopes may send it, and why not,\n"
	"                                           without a device\n"
	"COMMAND is a name or a number (QUERY_ADAPTER, 0x101). The kernel allows in each\n"
	"scope what Documentation/security.md lists; nothing more reaches firmware.\n"
	"  hex HEX     the whole inbox, in hexadecimal digits\n"
	"  file FILE   the whole inbox, as bytes; \"-\" is standard input. The command's\n"
	"              number goes over its first two bytes, and fields over the rest\n"
	"  as ARM      which structure a union of the outbox holds\n"
	"  size BYTES  of the outbox\n"
	"  -o FILE     for the outbox's bytes\n"
	"  umem        as if registered memory went with it\n";

#define MIN_BOX 16
#define MAX_BOX 262144
#define DEFAULT_OUTLEN 4096

struct boxes {
	uint16_t opcode;
	const struct mlx5ctl_dv_layout *in_layout; /* NULL: not known */
	const struct mlx5ctl_dv_layout *out_layout;
	size_t inlen;
	size_t outlen;
	uint8_t *in;
	uint8_t *out;
	bool other; /* of another vendor's device: no command of mlx5 */
};

static size_t box_len(const struct mlx5ctl_dv_layout *layout, size_t unknown)
{
	size_t len = layout ? mlx5ctl_dv_layout_bits(layout) / 8 : unknown;

	return len < MIN_BOX ? MIN_BOX : len;
}

static int from_hex(struct args *args, const char *hex, struct boxes *boxes)
{
	size_t len = strlen(hex) / 2;

	if (!len || len > MAX_BOX || !parse_hex(hex, boxes->in, len))
		return wrong_use(args, "\"%s\" is not an inbox in hexadecimal digits",
				 hex);
	boxes->inlen = len;
	return EXIT_DONE;
}

static int from_file(const char *path, struct boxes *boxes)
{
	FILE *file = is_word(path, "-", NULL) ? stdin : fopen(path, "re");
	int err = 0;

	if (!file)
		return failed_because(path, "%s", strerror(errno));
	if (file == stdin && stdin_is_batch())
		return failed_because(path, "standard input is the batch");
	boxes->inlen = fread(boxes->in, 1, MAX_BOX, file);
	if (ferror(file))
		err = errno;
	else if (fgetc(file) != EOF)
		err = EFBIG;
	if (file != stdin)
		fclose(file);
	return err ? failed_because(path, "%s", strerror(err)) : EXIT_DONE;
}

static int take_inbox(struct args *args, const struct request *request, struct boxes *boxes)
{
	return request->hex ? from_hex(args, request->hex, boxes) :
			      from_file(request->file, boxes);
}

static int short_inbox(struct args *args)
{
	return wrong_use(args, "an inbox has at least %u bytes", MIN_BOX);
}

static int fill_inbox(struct args *args, const struct request *request,
		      struct boxes *boxes)
{
	int status = EXIT_DONE;

	if (request->hex || request->file)
		status = take_inbox(args, request, boxes);
	else
		boxes->inlen = box_len(boxes->in_layout, MIN_BOX);
	if (status)
		return status;
	if (boxes->inlen < MIN_BOX)
		return short_inbox(args);
	if (boxes->in_layout)
		status = encode_request(args, request, boxes->in_layout, boxes->in,
					boxes->inlen, false);
	else if (request->num_fields)
		status = wrong_use(args, "the fields of command 0x%x are not known",
				   boxes->opcode);
	boxes->in[0] = boxes->opcode >> 8;
	boxes->in[1] = boxes->opcode & 0xff;
	return status;
}

static int show(const struct request *request, const struct boxes *boxes)
{
	const char *name = mlx5ctl_dv_enum_name("cmd_op", boxes->opcode);
	struct json_object *object;
	char *hex;

	if (request->common.path)
		return save_file(request->common.path, boxes->out, boxes->outlen);
	if (options.binary)
		return print_binary(boxes->out, boxes->outlen);
	if (!options.json && boxes->other) {
		printf("%s: reply of %zu bytes:\n", request->common.dev, boxes->outlen);
		print_hex(boxes->out, boxes->outlen);
		return EXIT_DONE;
	}
	if (!options.json) {
		printf("%s: %s%scommand 0x%x:\n", request->common.dev, name ?: "",
		       name ? " " : "", boxes->opcode);
		if (boxes->out_layout)
			return print_fields(boxes->out_layout, request->arm,
					    boxes->out, boxes->outlen,
					    options.details);
		print_hex(boxes->out, boxes->outlen);
		return EXIT_DONE;
	}
	object = json_object_new_object();
	add_string(object, "dev", request->common.dev);
	add_string(object, "command", name ?: "");
	add_number(object, "opcode", boxes->opcode);
	if (boxes->out_layout)
		json_object_object_add(object, "fields",
				       fields_to_json(boxes->out_layout,
						      request->arm, boxes->out,
						      boxes->outlen));
	hex = hex_string(boxes->out, boxes->outlen);
	add_string(object, "data", hex ? hex : "");
	free(hex);
	return print_record(object);
}

static int exec(const struct request *request, struct boxes *boxes)
{
	struct target target;
	int status = EXIT_DONE;

	if (!open_target(&target, request->common.dev, request->common.scope))
		return EXIT_FAILED;
	if (mlx5ctl_dv_exec_cmd(target.uctx, boxes->in, boxes->inlen, boxes->out,
				boxes->outlen))
		status = failed(request->common.dev, "command");
	close_target(&target);
	return status ?: show(request, boxes);
}

static int exec_fields(struct args *args, const struct request *request, struct boxes *boxes)
{
	return fill_inbox(args, request, boxes) ?: exec(request, boxes);
}

static int exec_at_other(const struct other_device *other, const struct request *request,
			 struct boxes *boxes)
{
	int fd = open_other(other);
	int err = errno;

	if (fd < 0)
		return failed_because(other->name, "cannot open its node: %s", strerror(err));
	err = exec_other(fd, request->common.scope, boxes->in, boxes->inlen, boxes->out,
			 &boxes->outlen);
	close(fd);
	if (err == EBADMSG)
		return failed_because(other->name, "its driver does not let that pass in scope %s",
				      scope_name(request->common.scope));
	if (err)
		return failed_because(other->name, "%s", strerror(err));
	boxes->other = true;
	return show(request, boxes);
}

/* An inbox as it is. */
static int exec_raw(struct args *args, const struct request *request, struct boxes *boxes)
{
	struct other_device other;
	int status;

	if (request->num_fields || request->arm)
		return wrong_use(args, "a raw command has no fields");
	if (!request->hex && !request->file)
		return wrong_use(args, "a raw command needs its inbox: hex HEX or file FILE");
	status = take_inbox(args, request, boxes);
	if (status)
		return status;
	if (find_other(request->common.dev, &other))
		return exec_at_other(&other, request, boxes);
	if (boxes->inlen < MIN_BOX)
		return short_inbox(args);
	boxes->opcode = boxes->in[0] << 8 | boxes->in[1];
	return exec(request, boxes);
}

static int cmd_exec(struct args *args)
{
	struct request request = {};
	struct boxes boxes = {};
	uint64_t opcode = 0;
	bool raw = false;
	int status;

	args->where = "mlx5ctl cmd exec";
	status = parse_request(args, &request, "the command",
			       REQUEST_DEV | REQUEST_REPLY | REQUEST_INBOX | REQUEST_OUTPUT);
	if (!status)
		raw = is_word(request.name, "raw", NULL);
	if (!status && !raw)
		status = parse_id(args, "cmd_op", "command", request.name,
				  UINT16_MAX, &opcode);
	if (!status) {
		boxes.opcode = opcode;
		boxes.in_layout = raw ? NULL : mlx5ctl_dv_layout_of_command(opcode, false);
		boxes.out_layout = raw ? NULL : mlx5ctl_dv_layout_of_command(opcode, true);
		boxes.outlen = request.size ?:
				       box_len(boxes.out_layout, DEFAULT_OUTLEN);
		boxes.in = calloc(1, MAX_BOX);
		boxes.out = calloc(1, boxes.outlen);
		if (!boxes.in || !boxes.out)
			status = failed_because(request.common.dev, "out of memory");
		else
			status = raw ? exec_raw(args, &request, &boxes) :
				       exec_fields(args, &request, &boxes);
	}
	free(boxes.in);
	free(boxes.out);
	free_request(&request);
	return status;
}

#define OP_ACCESS_REG 0x805
#define OP_ACCESS_REG_USER 0xb0c
#define REG_DATA 16

/* A register's data goes with it, zero unless the inbox is given whole. */
static void add_register_data(const struct request *request, struct boxes *boxes)
{
	uint16_t id = boxes->in[10] << 8 | boxes->in[11];
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(id);

	if (boxes->opcode != OP_ACCESS_REG && boxes->opcode != OP_ACCESS_REG_USER)
		return;
	if (layout && !request->hex && !request->file)
		boxes->inlen = REG_DATA + mlx5ctl_dv_layout_bits(layout) / 8;
}

static int explain_command(struct args *args, const struct request *request,
			   struct boxes *boxes)
{
	int status;

	boxes->in_layout = mlx5ctl_dv_layout_of_command(boxes->opcode, false);
	boxes->in = calloc(1, MAX_BOX);
	if (!boxes->in)
		return failed_because(args->where, "out of memory");
	status = fill_inbox(args, request, boxes);
	if (status)
		return status;
	add_register_data(request, boxes);
	return explain(&(struct explain_request){
		.in = boxes->in,
		.inlen = boxes->inlen,
		.umem = request->umem,
	});
}

static int cmd_explain(struct args *args)
{
	struct request request = {};
	struct boxes boxes = {};
	uint64_t opcode = 0;
	int status;

	args->where = "mlx5ctl cmd explain";
	status = parse_request(args, &request, "the command",
			       REQUEST_INBOX | REQUEST_UMEM);
	if (!status)
		status = parse_id(args, "cmd_op", "command", request.name,
				  UINT16_MAX, &opcode);
	if (!status) {
		boxes.opcode = opcode;
		status = explain_command(args, &request, &boxes);
	}
	free(boxes.in);
	free_request(&request);
	return status;
}

static const struct column list_columns[] = {
	{ "command", "COMMAND" },
	{ "opcode", "OPCODE", .number = true, .hex = true },
	{ "inlen", "INBOX", .number = true },
	{ "outlen", "OUTBOX", .number = true },
};

static int cmd_list(struct args *args)
{
	struct json_object *array;
	const char *name;
	uint64_t opcode;

	args->where = "mlx5ctl cmd list";
	if (*args->words)
		return wrong_word(args, *args->words, "word");
	array = json_object_new_array();
	for (uint32_t i = 0; !mlx5ctl_dv_enum_entry("cmd_op", i, &name, &opcode); i++) {
		const struct mlx5ctl_dv_layout *in = mlx5ctl_dv_layout_of_command(opcode, false);
		const struct mlx5ctl_dv_layout *out = mlx5ctl_dv_layout_of_command(opcode, true);
		struct json_object *object = json_object_new_object();

		add_string(object, "command", name);
		add_number(object, "opcode", opcode);
		add_number(object, "inlen", in ? box_len(in, 0) : 0);
		add_number(object, "outlen", out ? box_len(out, 0) : 0);
		json_object_array_add(array, object);
	}
	return print_table(array, list_columns,
			   sizeof(list_columns) / sizeof(*list_columns));
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "list", cmd_list, "" },
	{ "exec", cmd_exec,
	  "COMMAND dev:DEV FIELD= hex:HEX file:FILE as:ARM size:BYTES scope:SCOPE -o:FILE",
	  .binary = true },
	{ "explain", cmd_explain, "COMMAND FIELD= hex:HEX file:FILE umem" },
	{}
};

int cmd_cmd(struct args *args)
{
	args->where = "mlx5ctl cmd";
	args->help = help;
	return run_command(args, commands);
}
