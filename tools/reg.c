// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Access registers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "database.h"
#include "reg.h"

static const char help[] =
	"Usage: mlx5ctl reg list                                registers with a name\n"
	"       mlx5ctl reg show REG                            fields, without a device\n"
	"       mlx5ctl reg get REG dev DEV [FIELD=VALUE]... [as ARM] [size BYTES]\n"
	"                   [scope SCOPE]\n"
	"       mlx5ctl reg set REG dev DEV [key FIELD=VALUE]... FIELD=VALUE...\n"
	"                   scope SCOPE [--yes]\n"
	"       mlx5ctl reg watch REG dev DEV [FIELD=VALUE]... [interval TIME]\n"
	"                   [count CHANGES] [as ARM] [size BYTES] [scope SCOPE]\n"
	"       mlx5ctl reg decode REG { FILE | HEX | - } [as ARM]\n"
	"       mlx5ctl reg explain REG [FIELD=VALUE]... [umem]\n"
	"REG is a name or a number (PTYS, 0x5004). A FIELD=VALUE of \"get\" says which\n"
	"port, sensor or group: local_port=1. Fields that are 0 are left out of the text\n"
	"unless -d is given.\n"
	"\"set\" reads the register, shows what would change, asks, writes, and reads\n"
	"again. With the read go the fields of the first 32 bits, which are a register's\n"
	"keys, and those after the word \"key\".\n"
	"\"watch\" reads again and again, and prints the fields that changed, until Ctrl-C\n"
	"or after so many changes; with -j one object a line. \"explain\" says without a\n"
	"device which scopes may read and write the register, and why not. \"decode\" is the\n"
	"way back from \"-b reg get\". Most registers are known by the register database\n"
	"of the package mstflint, or of --adb FILE (mlx5ctl --adb FILE reg ...).\n"
	"  -y, --yes    do not ask\n"
	"  interval TIME  between reads: 500us, 100ms or 2s (1s)\n"
	"  umem         as if registered memory went with it\n"
	"  scope SCOPE  configuration, debug_write or debug_write_full; the last two\n"
	"               taint the kernel\n"
	"  as ARM       which structure a union holds, if the tool does not know\n"
	"  size BYTES   of a register without a known layout\n";

#define MAX_REGISTER 0xffff
/* A register without a layout: as much as the largest that is known. */
#define DEFAULT_SIZE 256

/* What a register's union holds is told by one of its fields. */
static const struct {
	const char *reg;
	const char *selector;
	uint64_t value;
	const char *arm;
} arms[] = {
	{ "PPCNT", "grp", 0x00, "eth_802_3_cntrs_grp_data_layout" },
	{ "PPCNT", "grp", 0x01, "eth_2863_cntrs_grp_data_layout" },
	{ "PPCNT", "grp", 0x02, "eth_2819_cntrs_grp_data_layout" },
	{ "PPCNT", "grp", 0x03, "eth_3635_cntrs_grp_data_layout" },
	{ "PPCNT", "grp", 0x05, "eth_extended_cntrs_grp_data_layout" },
	{ "PPCNT", "grp", 0x10, "eth_per_prio_grp_data_layout" },
	{ "PPCNT", "grp", 0x11, "eth_per_tc_prio_grp_data_layout" },
	{ "PPCNT", "grp", 0x12, "phys_layer_cntrs" },
	{ "PPCNT", "grp", 0x13, "eth_per_tc_congest_prio_grp_data_layout" },
	{ "PPCNT", "grp", 0x16, "phys_layer_statistical_cntrs" },
	{ "PPCNT", "grp", 0x20, "ib_port_cntrs_grp_data_layout" },
	{ "PPCNT", "grp", 0x21, "ib_ext_port_cntrs_grp_data_layout" },
	{ "MPCNT", "grp", 0x00, "pcie_perf_cntrs_grp_data_layout" },
	{ "PDDR", "page_select", 0x01, "pddr_troubleshooting_page" },
};

static const char *find_arm(const struct reg *reg, const struct request *request,
			    const void *data)
{
	uint64_t value;

	if (request->arm || !reg->name)
		return request->arm;
	for (size_t i = 0; i < sizeof(arms) / sizeof(*arms); i++)
		if (is_word(reg->name, arms[i].reg, NULL) &&
		    !mlx5ctl_dv_layout_get_u64(reg->layout, data, reg->len,
					       arms[i].selector, &value) &&
		    value == arms[i].value)
			return arms[i].arm;
	return NULL;
}

/* Whether the layout has no union but one with that member. */
static bool tells_all(const struct mlx5ctl_dv_layout *layout, const char *arm)
{
	struct mlx5ctl_dv_layout_field field = {};

	for (uint32_t i = 0; !mlx5ctl_dv_layout_field(layout, i, &field); i++)
		if (field.nested && mlx5ctl_dv_layout_is_union(field.nested) &&
		    (!arm || mlx5ctl_dv_layout_find_field(field.nested, arm, &field)))
			return false;
	return true;
}

const struct mlx5ctl_dv_layout *choose_layout(const struct reg *reg,
					      const struct request *request,
					      const void *data, const char **arm)
{
	*arm = find_arm(reg, request, data);
	return !reg->database || tells_all(reg->layout, *arm) ? reg->layout : reg->database;
}

/* Of the names that there are; what the package has beside them is not known. */
static int unknown_reg(struct args *args, const char *name)
{
	const char *near = mlx5ctl_dv_enum_suggest("reg_id", name);

	return wrong_use(args, "unknown register \"%s\"%s%s; the register database of the package mstflint has more names, and is not there: %s",
			 name, near ? ", did you mean " : "", near ?: "", database_missing());
}

int find_reg(struct args *args, const struct request *request, struct reg *reg)
{
	uint64_t id;
	int status;

	load_database();
	if (database_missing() && !parse_number(request->name, MAX_REGISTER, &id) &&
	    mlx5ctl_dv_enum_value("reg_id", request->name, &id))
		return unknown_reg(args, request->name);
	status = parse_id(args, "reg_id", "register", request->name, MAX_REGISTER,
			  &id);
	if (status)
		return status;
	reg->id = id;
	reg->name = mlx5ctl_dv_enum_name("reg_id", id);
	reg->layout = mlx5ctl_dv_layout_of_register(id);
	reg->database = database_register(id);
	reg->len = request->size;
	if (!reg->len && reg->layout)
		reg->len = (mlx5ctl_dv_layout_bits(reg->layout) + 31) / 32 * 4;
	if (!reg->len)
		reg->len = DEFAULT_SIZE;
	if (!reg->layout && request->num_fields)
		return wrong_use(args, "the fields of register 0x%x are not known%s%s",
				 reg->id, database_missing() ? ": " : "",
				 database_missing() ?: "");
	return EXIT_DONE;
}

struct json_object *describe_reg(const struct request *request, const struct reg *reg)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "dev", request->common.dev);
	add_string(object, "register", reg->name ?: "");
	add_number(object, "number", reg->id);
	return object;
}

void add_reg_data(struct json_object *object, const struct request *request,
		  const struct reg *reg, const void *data)
{
	const struct mlx5ctl_dv_layout *layout;
	const char *arm;
	char *hex;

	if (reg->layout) {
		layout = choose_layout(reg, request, data, &arm);
		json_object_object_add(object, "fields",
				       fields_to_json(layout, arm, data, reg->len));
		json_object_object_add(object, "texts",
				       fields_to_texts(layout, arm, data, reg->len));
		return;
	}
	hex = hex_string(data, reg->len);
	add_string(object, "data", hex ? hex : "");
	free(hex);
}

static int print_reg(const struct request *request, const struct reg *reg, const void *data)
{
	const char *arm;
	const struct mlx5ctl_dv_layout *layout = choose_layout(reg, request, data, &arm);

	return print_fields(layout, arm, data, reg->len, options.details);
}

static int show(const struct request *request, const struct reg *reg,
		const void *data)
{
	struct json_object *object;

	if (options.binary)
		return print_binary(data, reg->len);
	if (options.json) {
		object = describe_reg(request, reg);
		add_reg_data(object, request, reg, data);
		return print_record(object);
	}
	printf("%s: %s%sregister 0x%x:\n", request->common.dev, reg->name ?: "",
	       reg->name ? " " : "", reg->id);
	if (reg->layout)
		return print_reg(request, reg, data);
	print_hex(data, reg->len);
	return EXIT_DONE;
}

static int get(struct args *args, const struct request *request)
{
	struct target target;
	struct reg reg;
	uint8_t *data;
	int status;

	status = find_reg(args, request, &reg);
	if (status)
		return status;
	data = calloc(1, reg.len);
	if (!data)
		return failed_because(request->common.dev, "out of memory");
	if (reg.layout)
		status = encode_request(args, request, reg.layout, data, reg.len,
					false);
	if (!status && !open_target(&target, request->common.dev, request->common.scope)) {
		status = EXIT_FAILED;
	} else if (!status) {
		if (mlx5ctl_dv_read_reg(target.uctx, reg.id, 0, data, reg.len))
			status = failed(request->common.dev, "read");
		close_target(&target);
		if (!status)
			status = show(request, &reg, data);
	}
	free(data);
	return status;
}

static int reg_get(struct args *args)
{
	struct request request = {};
	int status;

	args->where = "mlx5ctl reg get";
	status = parse_request(args, &request, "the register",
			       REQUEST_DEV | REQUEST_REPLY);
	if (!status)
		status = get(args, &request);
	free_request(&request);
	return status;
}

static void print_changes(const struct request *request, const struct reg *reg,
			  struct json_object *changes)
{
	size_t num = json_object_array_length(changes);

	/* The question goes where the person is, the answer to a script. */
	fprintf(stderr, "%s: %s register 0x%x:\n", request->common.dev,
		reg->name ?: "", reg->id);
	for (size_t i = 0; i < num; i++) {
		struct json_object *change = json_object_array_get_idx(changes, i);

		fprintf(stderr, "  %s: %s -> %s\n",
			json_object_get_string(json_object_object_get(change, "field")),
			json_object_get_string(json_object_object_get(change, "old")),
			json_object_get_string(json_object_object_get(change, "new")));
	}
	if (!num)
		fprintf(stderr, "  no field changes\n");
}

static bool may_write(const struct request *request)
{
	char question[64];

	snprintf(question, sizeof(question), "Write it, in scope %s?",
		 scope_name(request->common.scope));
	return agrees(request->common.dev, request->yes, "not written", question);
}

static int report(const struct request *request, const struct reg *reg,
		  struct json_object *changes, const void *data)
{
	struct json_object *object;

	if (!options.json) {
		printf("%s: %s register 0x%x written; now:\n", request->common.dev,
		       reg->name ?: "", reg->id);
		return print_reg(request, reg, data);
	}
	object = describe_reg(request, reg);
	json_object_object_add(object, "changes", json_object_get(changes));
	add_reg_data(object, request, reg, data);
	return print_record(object);
}

/* OLD has the keys, and then what the register holds. */
static int change(struct args *args, struct target *target,
		  const struct request *request, const struct reg *reg,
		  uint8_t *old, uint8_t *new)
{
	const struct mlx5ctl_dv_layout *layout;
	struct json_object *changes;
	int status = EXIT_FAILED;
	const char *arm;

	if (mlx5ctl_dv_read_reg(target->uctx, reg->id, 0, old, reg->len))
		return failed(request->common.dev, "read before write");
	memcpy(new, old, reg->len);
	if (encode_request(args, request, reg->layout, new, reg->len, false))
		return EXIT_WRONG_USE;
	layout = choose_layout(reg, request, old, &arm);
	changes = changed_fields(layout, arm, old, new, reg->len, "old", "new");
	if (!request->yes || !options.json)
		print_changes(request, reg, changes);
	if (may_write(request)) {
		memset(old, 0, reg->len);
		encode_request(args, request, reg->layout, old, reg->len, true);
		if (mlx5ctl_dv_write_reg(target->uctx, reg->id, 0, new, reg->len))
			failed(request->common.dev, "write");
		else if (mlx5ctl_dv_read_reg(target->uctx, reg->id, 0, old, reg->len))
			failed(request->common.dev, "written, but not read again");
		else
			status = report(request, reg, changes, old);
	}
	json_object_put(changes);
	return status;
}

static int set(struct args *args, const struct request *request)
{
	struct target target;
	uint8_t *buf;
	struct reg reg;
	int status;

	status = find_reg(args, request, &reg);
	if (status)
		return status;
	if (!request->num_fields)
		return wrong_use(args, "FIELD=VALUE is missing");
	if (!request->common.have_scope)
		return wrong_use(args, "\"scope SCOPE\" is missing: configuration, debug_write or debug_write_full");
	buf = calloc(2, reg.len);
	if (!buf)
		return failed_because(request->common.dev, "out of memory");
	/* Wrong words are found before the device hears of them. */
	status = encode_request(args, request, reg.layout, buf + reg.len, reg.len,
				false);
	if (!status)
		status = encode_request(args, request, reg.layout, buf, reg.len,
					true);
	if (!status && !open_target(&target, request->common.dev, request->common.scope)) {
		status = EXIT_FAILED;
	} else if (!status) {
		status = change(args, &target, request, &reg, buf, buf + reg.len);
		close_target(&target);
	}
	free(buf);
	return status;
}

static int reg_set(struct args *args)
{
	struct request request = {};
	int status;

	args->where = "mlx5ctl reg set";
	status = parse_request(args, &request, "the register",
			       REQUEST_DEV | REQUEST_REPLY | REQUEST_KEY | REQUEST_YES);
	if (!status)
		status = set(args, &request);
	free_request(&request);
	return status;
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "list", reg_list, "" },
	{ "show", reg_show, "REG" },
	{ "get", reg_get, "REG dev:DEV FIELD= as:ARM size:BYTES scope:SCOPE",
	  .binary = true },
	{ "set", reg_set, "REG dev:DEV key:FIELD= FIELD= as:ARM scope:SCOPE --yes",
	  .again = "key" },
	{ "watch", reg_watch,
	  "REG dev:DEV FIELD= interval:TIME count:N as:ARM size:BYTES scope:SCOPE",
	  .endless = true },
	{ "decode", reg_decode, "REG FILE as:ARM" },
	{ "explain", reg_explain, "REG FIELD= umem" },
	{}
};

int cmd_reg(struct args *args)
{
	args->where = "mlx5ctl reg";
	args->help = help;
	return run_command(args, commands);
}
