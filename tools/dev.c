// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Devices, and why one cannot be used. */
#include <stdio.h>
#include <string.h>

#include "dev.h"

static const char help[] =
	"Usage: mlx5ctl dev [show]       list devices\n"
	"       mlx5ctl dev show DEV     one device and the debug context it gives\n"
	"       mlx5ctl dev attach DEV [--yes]\n"
	"                                let the mlx5ctl module join a device that was\n"
	"                                there before it: its RDMA driver is taken off and\n"
	"                                put on again, after a question\n";

static const char *const state_names[] = {
	[MLX5CTL_DV_DEVICE_USABLE] = "usable",
	[MLX5CTL_DV_DEVICE_NOT_BOUND] = "not_bound",
	[MLX5CTL_DV_DEVICE_NO_IBDEV] = "no_ibdev",
	[MLX5CTL_DV_DEVICE_NO_UVERBS] = "no_uverbs",
	[MLX5CTL_DV_DEVICE_NO_NODE] = "no_node",
	[MLX5CTL_DV_DEVICE_NO_ACCESS] = "no_access",
	[MLX5CTL_DV_DEVICE_NO_MODULE] = "no_module",
	[MLX5CTL_DV_DEVICE_NOT_ATTACHED] = "not_attached",
	[MLX5CTL_DV_DEVICE_NO_PRIVILEGE] = "no_privilege",
};

static const char *state_name(uint32_t state)
{
	return state < sizeof(state_names) / sizeof(*state_names) ?
		       state_names[state] : "unknown";
}

struct json_object *device_to_json(const struct mlx5ctl_dv_device_attr *attr)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "dev", attr->name);
	add_string(object, "parent", attr->parent);
	add_string(object, "pci", attr->pci);
	add_number(object, "vendor_id", attr->vendor_id);
	add_number(object, "device_id", attr->device_id);
	add_string(object, "board_id", attr->board_id);
	add_string(object, "fw_ver", attr->fw_ver);
	add_string(object, "link_layer", attr->link_layer);
	add_string(object, "port_state", attr->port_state);
	add_number(object, "num_ports", attr->num_ports);
	add_string(object, "uverbs", attr->uverbs);
	add_string(object, "fwctl", attr->fwctl);
	add_string(object, "transport", attr->transport);
	add_string(object, "state", state_name(attr->state));
	add_string(object, "reason", attr->reason);
	return object;
}

static const char *port_colour(const char *value)
{
	return is_word(value, "ACTIVE", NULL) ? GOOD : BAD;
}

static const char *state_colour(const char *value)
{
	return is_word(value, "usable", NULL) ? GOOD : BAD;
}

static const struct column columns[] = {
	{ "dev", "DEV" },
	{ "parent", "PARENT" },
	{ "board_id", "BOARD" },
	{ "fw_ver", "FIRMWARE" },
	{ "link_layer", "LINK" },
	{ "port_state", "PORT", .colour = port_colour },
	{ "transport", "TRANSPORT" },
	{ "state", "STATE", .colour = state_colour },
};

static int list_devices(void)
{
	struct mlx5ctl_dv_device **list;
	struct json_object *array;
	int status;

	list = mlx5ctl_dv_get_device_list(NULL);
	if (!list)
		return failed("dev", "list");
	array = json_object_new_array();
	for (size_t i = 0; list[i]; i++) {
		struct mlx5ctl_dv_device_attr attr = {};

		mlx5ctl_dv_query_device(list[i], &attr);
		json_object_array_add(array, device_to_json(&attr));
	}
	if (!list[0] && !options.json) {
		json_object_put(array);
		fprintf(stderr, 
			"mlx5ctl: no mlx5 device on this machine: see \"lspci -d 15b3:\"\n");
		status = EXIT_DONE;
	} else {
		status = print_table(array, columns,
				     sizeof(columns) / sizeof(*columns));
	}
	/* Why, below the table, where there is room for a sentence. */
	for (size_t i = 0; list[i] && !options.json; i++) {
		struct mlx5ctl_dv_device_attr attr = {};

		mlx5ctl_dv_query_device(list[i], &attr);
		if (attr.reason[0])
			print_error("mlx5ctl: %s: %s",
				attr.name[0] ? attr.name : attr.parent,
				attr.reason);
	}
	mlx5ctl_dv_free_device_list(list);
	return status;
}

bool names_device(const struct mlx5ctl_dv_device_attr *attr, const char *name)
{
	return *name &&
	       (!strcmp(attr->name, name) || !strcmp(attr->parent, name) ||
		(!strncmp(attr->parent, "0000:", 5) &&
		 !strcmp(attr->parent + 5, name)));
}

static struct json_object *describe_uctx(const struct mlx5ctl_dv_uctx_info *info)
{
	struct json_object *object = json_object_new_object();

	add_number(object, "uid", info->uid);
	add_string(object, "scope", scope_name(info->scope));
	add_number(object, "uctx_cap", info->uctx_cap);
	add_number(object, "dev_uctx_cap", info->dev_uctx_cap);
	add_number(object, "max_inlen", info->max_inlen);
	add_number(object, "max_outlen", info->max_outlen);
	add_number(object, "num_umems", info->num_umems);
	add_number(object, "max_uctxs", info->max_uctxs);
	add_number(object, "pinned_bytes", info->pinned_bytes);
	add_number(object, "max_pinned_bytes", info->max_pinned_bytes);
	add_number(object, "dev_pinned_bytes", info->dev_pinned_bytes);
	add_number(object, "max_dev_pinned_bytes", info->max_dev_pinned_bytes);
	return object;
}

static int show_device(const char *name)
{
	struct mlx5ctl_dv_uctx_info info = {};
	struct mlx5ctl_dv_device_attr attr = {};
	struct json_object *object;
	struct target target;
	int status = EXIT_DONE;

	if (!open_target(&target, name, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return EXIT_FAILED;
	if (mlx5ctl_dv_query_uctx(target.uctx, &info))
		status = failed(name, "debug context");
	else if (!find_device(name, &attr))
		status = failed_because(name, "the device has gone");
	close_target(&target);
	if (status)
		return status;
	object = device_to_json(&attr);
	json_object_object_add(object, "uctx", describe_uctx(&info));
	return print_record(object);
}

static int dev_show(struct args *args)
{
	const char *name = next_word(args);

	args->where = "mlx5ctl dev show";
	if (name && is_word(name, "dev", NULL))
		name = need_word(args, "the device");
	else if (!name)
		return list_devices();
	if (!name)
		return EXIT_WRONG_USE;
	if (*args->words)
		return wrong_word(args, *args->words, "word");
	return show_device(device_word(name));
}

static const struct command commands[] = {
	{ "show", dev_show, "DEV dev:DEV" },
	{ "attach", dev_attach, "DEV dev:DEV --yes" },
	{ "help", print_help, "" },
	{}
};

int cmd_dev(struct args *args)
{
	args->where = "mlx5ctl dev";
	args->help = help;
	return run_command(args, commands);
}
