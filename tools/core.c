// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Firmware core dump. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "core.h"
#include "mlx5ctl.h"

static const char help[] =
	"Usage: mlx5ctl core dump dev DEV -o FILE [--size BYTES] [vhca NUMBER]\n"
	"                    [scope SCOPE]\n"
	"       mlx5ctl core dump dev DEV type { general | qp qpn NUMBER } scope SCOPE\n"
	"       mlx5ctl core dump dev DEV type NUMBER -o FILE scope debug_write_full\n"
	"       mlx5ctl core decode FILE\n"
	"       mlx5ctl core show ADDRESS[:COUNT] FILE\n"
	"       mlx5ctl core diff FILE FILE [ignore RANGES]\n"
	"  -o, --output FILE  where to; \"-\" is standard output\n"
	"  --size BYTES       memory that firmware gets for one command, 4K or more; may\n"
	"                     end in K, M or G. It is what firmware offers by default;\n"
	"                     a larger dump takes more commands.\n"
	"  type general, qp   start a dump into firmware's tracer; needs debug_write\n"
	"  type NUMBER        what the device calls so, read into memory as it is\n"
	"  scope SCOPE        debug_read_only; another function's dump needs\n"
	"                     debug_write_full\n"
	"  COUNT              of dwords from ADDRESS on (1)\n"
	"  ignore RANGES      what moves on by itself: ADDRESS[:COUNT],...\n";

struct dump_request {
	struct common common;
	bool have_qpn;
	struct mlx5ctl_dv_core_dump_attr attr;
};

static const struct {
	const char *name;
	uint32_t type;
} types[] = {
	{ "general", MLX5CTL_DV_CORE_DUMP_GENERAL },
	{ "qp", MLX5CTL_DV_CORE_DUMP_QP },
	{ "cr", MLX5CTL_DV_CORE_DUMP_CR },
};

/* TEXT has room for the number of one without a name. */
static const char *type_name(uint32_t type, char *text, size_t len)
{
	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++)
		if (types[i].type == type)
			return types[i].name;
	snprintf(text, len, "%u", type);
	return text;
}

static bool parse_type(const char *text, uint32_t *type)
{
	uint64_t number;

	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++)
		if (is_word(text, types[i].name, NULL)) {
			*type = types[i].type;
			return true;
		}
	if (!parse_number(text, UINT8_MAX, &number))
		return false;
	*type = number;
	return true;
}

static int parse_value(struct args *args, const char *key, struct dump_request *request)
{
	struct mlx5ctl_dv_core_dump_attr *attr = &request->attr;
	const char *value = need_value(args, key);
	uint64_t number = 0;
	bool valid;

	if (!value)
		return EXIT_WRONG_USE;
	if (is_word(key, "type", NULL)) {
		valid = parse_type(value, &attr->type);
	} else if (is_word(key, "qpn", NULL)) {
		valid = parse_number(value, 0xffffff, &number);
		attr->qpn = number;
		request->have_qpn = true;
	} else {
		valid = parse_number(value, 0xffff, &number);
		attr->vhca_id = number;
	}
	return valid ? EXIT_DONE : wrong_value(args, key, value);
}

/* A dump that comes out of firmware's tracer, where the driver prints it. */
static bool is_traced(const struct mlx5ctl_dv_core_dump_attr *attr)
{
	return attr->type == MLX5CTL_DV_CORE_DUMP_GENERAL ||
	       attr->type == MLX5CTL_DV_CORE_DUMP_QP;
}

static int parse(struct args *args, struct dump_request *request)
{
	const char *word;
	int status;

	while ((word = next_word(args))) {
		status = take_common(args, word, &request->common,
				     TAKE_DEV | TAKE_SCOPE | TAKE_OUTPUT | TAKE_SIZE);
		if (status != NOT_TAKEN)
			;
		else if (is_word(word, "type", "qpn") || is_word(word, "vhca", NULL))
			status = parse_value(args, word, request);
		else
			status = wrong_word(args, word, "word");
		if (status)
			return status;
	}
	status = need_dev(args, &request->common);
	if (status)
		return status;
	if (request->attr.type == MLX5CTL_DV_CORE_DUMP_QP && !request->have_qpn)
		return wrong_use(args, "\"qpn NUMBER\" is missing");
	if (is_traced(&request->attr)) {
		if (request->common.path || request->common.size)
			return wrong_use(args, "this dump goes to firmware's tracer: neither -o nor --size applies");
		return EXIT_DONE;
	}
	if (!request->common.path)
		return wrong_use(args, "\"-o FILE\" is missing");
	request->attr.dest.buf_size = request->common.size;
	return EXIT_DONE;
}

/* Where a dump goes, and since when. */
struct output {
	struct out_file file;
	uint64_t start_us;
	int err; /* of the file */
};

static int write_piece(const void *data, size_t len, void *opaque)
{
	struct output *output = opaque;

	output->err = write_file(&output->file, data, len);
	return output->err;
}

/* Firmware does not say how much is to come, so neither is the time left known. */
static int show_progress(uint64_t bytes, uint32_t commands, void *opaque)
{
	const struct output *output = opaque;
	uint64_t us = clock_us() - output->start_us;

	if (isatty(STDERR_FILENO))
		fprintf(stderr, "\r%llu bytes, %u commands, %.1f MB/s",
			(unsigned long long)bytes, commands,
			us ? (double)bytes / us : 0);
	return stop_requested();
}

static int report(const struct dump_request *request,
		  const struct mlx5ctl_dv_dump_result *result)
{
	bool traced = is_traced(&request->attr);
	struct json_object *object;
	char number[16];

	if (!options.json && traced) {
		printf("%s: %s dump started; firmware's tracer has it: \"mlx5ctl trace follow\" prints what comes while it runs (the events mlx5/mlx5_fw of /sys/kernel/tracing)\n",
		       request->common.dev, type_name(request->attr.type, number, sizeof(number)));
		return EXIT_DONE;
	}
	if (!options.json) {
		/* The dump itself may be what goes to standard output. */
		fprintf(is_word(request->common.path, "-", NULL) ? stderr : stdout,
			"%s: core dump of %llu bytes in %s: %u firmware command%s, %.6f s\n",
			request->common.dev, (unsigned long long)result->bytes,
			request->common.path, result->commands,
			result->commands == 1 ? "" : "s",
			result->duration_ns / 1e9);
		return EXIT_DONE;
	}
	if (!traced && is_word(request->common.path, "-", NULL))
		return EXIT_DONE;
	object = json_object_new_object();
	add_string(object, "dev", request->common.dev);
	add_string(object, "type", type_name(request->attr.type, number, sizeof(number)));
	add_string(object, "file", traced ? "" : request->common.path);
	add_number(object, "bytes", result->bytes);
	add_number(object, "commands", result->commands);
	add_number(object, "duration_ns", result->duration_ns);
	return print_record(object);
}

static int trigger(const struct dump_request *request, struct target *target)
{
	struct mlx5ctl_dv_dump_result result = {};
	int err = mlx5ctl_dv_core_dump(target->uctx, &request->attr, &result);

	if (err)
		failed(request->common.dev, "core dump");
	close_target(target);
	return err ? EXIT_FAILED : report(request, &result);
}

static int core_dump(struct args *args)
{
	struct mlx5ctl_dv_dump_result result = {};
	struct dump_request request = {
		.common.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
		.attr.type = MLX5CTL_DV_CORE_DUMP_CR,
	};
	struct output output = {};
	struct target target;
	int err;

	args->where = "mlx5ctl core dump";
	err = parse(args, &request);
	if (err)
		return err;
	if (!open_target(&target, request.common.dev, request.common.scope))
		return EXIT_FAILED;
	if (is_traced(&request.attr))
		return trigger(&request, &target);
	watch_for_stop();
	if (!create_file(&output.file, request.common.path)) {
		close_target(&target);
		return EXIT_FAILED;
	}

	request.attr.dest.write = write_piece;
	request.attr.dest.progress = show_progress;
	request.attr.dest.opaque = &output;
	output.start_us = clock_us();
	err = mlx5ctl_dv_core_dump(target.uctx, &request.attr, &result);
	if (isatty(STDERR_FILENO))
		fprintf(stderr, "\r\033[K");
	if (err) {
		if (output.err)
			failed_because(request.common.path, "%s", strerror(output.err));
		else
			failed(request.common.dev, "core dump");
		abandon_file(&output.file);
	}
	close_target(&target);
	if (err || !finish_file(&output.file))
		return EXIT_FAILED;
	return report(&request, &result);
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "dump", core_dump,
	  "dev:DEV -o:FILE --output:FILE --size:BYTES type:DUMP qpn:N vhca:N scope:SCOPE",
	  .dumps = true },
	{ "decode", core_decode, "FILE" },
	{ "show", core_show, "ADDRESS FILE" },
	{ "diff", core_diff, "FILE FILE ignore:RANGES", .again = "ignore" },
	{}
};

int cmd_core(struct args *args)
{
	args->where = "mlx5ctl core";
	args->help = help;
	return run_command(args, commands);
}
