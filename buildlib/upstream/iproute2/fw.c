// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * fw.c		RDMA tool
 *
 * What a device's firmware knows, asked through libmlx5ctl.
 */

#include <fcntl.h>
#include <inttypes.h>
#include <unistd.h>
#include <infiniband/mlx5ctl_dv.h>

#include "rdma.h"

/* A register without a known layout: as much as the largest that is known. */
#define FW_REG_SIZE 256
#define FW_DEEPEST 32

struct fw {
	const char *dev_name;
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx;
};

static int fw_help(struct rd *rd)
{
	pr_out("Usage: %s fw show [DEV]\n", rd->filename);
	pr_out("       %s fw cap show DEV [CAP]\n", rd->filename);
	pr_out("       %s fw reg show DEV REG [FIELD=VALUE]...\n", rd->filename);
	pr_out("       %s fw dump core DEV FILE\n", rd->filename);
	pr_out("       %s fw dump resource DEV SEGMENT FILE [index1 NUMBER] [index2 NUMBER]\n",
	       rd->filename);
	return 0;
}

static const char *fw_dev_name(struct rd *rd)
{
	struct dev_map *dev_map;

	list_for_each_entry(dev_map, &rd->dev_map_list, list) {
		if (dev_map->idx == rd->dev_idx)
			return dev_map->dev_name;
	}
	return NULL;
}

/* The library says in one line what went wrong, and what to do. */
static int fw_failed(const struct fw *fw)
{
	const struct mlx5ctl_dv_status *status = mlx5ctl_dv_last_status();

	pr_err("%s: %s\n", fw->dev_name, status->text);
	return status->err ? -status->err : -EINVAL;
}

static int fw_open(struct rd *rd, struct fw *fw)
{
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	int ret;

	fw->dev_name = fw_dev_name(rd);
	fw->ctx = mlx5ctl_dv_open_device(fw->dev_name, NULL);
	if (!fw->ctx)
		return fw_failed(fw);
	fw->uctx = mlx5ctl_dv_create_uctx(fw->ctx, &attr);
	if (!fw->uctx) {
		ret = fw_failed(fw);
		mlx5ctl_dv_close_device(fw->ctx);
		return ret;
	}
	return 0;
}

static void fw_close(struct fw *fw)
{
	mlx5ctl_dv_destroy_uctx(fw->uctx);
	mlx5ctl_dv_close_device(fw->ctx);
}

static int fw_exec_open(struct rd *rd, int (*cb)(struct rd *rd, struct fw *fw))
{
	struct fw fw = {};
	int ret;

	ret = fw_open(rd, &fw);
	if (ret)
		return ret;
	ret = cb(rd, &fw);
	fw_close(&fw);
	return ret;
}

static int fw_number(struct rd *rd, const char *what, uint32_t max,
		     uint32_t *number)
{
	char *end;
	unsigned long long value;

	if (rd_no_arg(rd)) {
		pr_err("Please provide %s.\n", what);
		return -EINVAL;
	}
	errno = 0;
	value = strtoull(rd_argv(rd), &end, 0);
	if (errno || *end || end == rd_argv(rd) || *rd_argv(rd) == '-' ||
	    value > max) {
		pr_err("%s is not valid for %s\n", rd_argv(rd), what);
		return -EINVAL;
	}
	*number = value;
	rd_arg_inc(rd);
	return 0;
}

/* A name out of one of the library's tables, or a number. */
static int fw_named_number(struct rd *rd, const char *table, const char *what,
			   uint16_t *number)
{
	uint32_t plain;
	uint64_t value;
	int ret;

	if (!rd_no_arg(rd) &&
	    !mlx5ctl_dv_enum_value(table, rd_argv(rd), &value)) {
		*number = value;
		rd_arg_inc(rd);
		return 0;
	}
	ret = fw_number(rd, what, UINT16_MAX, &plain);
	*number = plain;
	return ret;
}

/* Decoded structures */

struct fw_print {
	struct rd *rd;
	/* What is open: objects, and arrays. */
	bool array[FW_DEEPEST];
	unsigned int depth;
};

static void fw_hex(const uint8_t *data, size_t len, char *text)
{
	while (len--) {
		sprintf(text, "%02x", *data++);
		text += 2;
	}
	*text = '\0';
}

static void fw_print_text(const char *path, const char *value)
{
	print_string(PRINT_FP, NULL, "\n    %s", path);
	print_string(PRINT_FP, NULL, " %s", value);
}

static bool fw_is_zero(const struct mlx5ctl_dv_layout_item *item)
{
	uint32_t i;

	if (item->kind == MLX5CTL_DV_ITEM_VALUE)
		return !item->value;
	for (i = 0; i < (item->bit_width + 7) / 8; i++) {
		if (item->data[i])
			return false;
	}
	return true;
}

static void fw_print_value(struct fw_print *print,
			   const struct mlx5ctl_dv_layout_item *item)
{
	bool in_array = print->depth && print->array[print->depth - 1];
	const char *key = in_array ? NULL : item->name;
	char *text;

	if (item->kind == MLX5CTL_DV_ITEM_VALUE) {
		print_u64(PRINT_JSON, key, NULL, item->value);
		if (!print->rd->show_details && !item->value)
			return;
		print_string(PRINT_FP, NULL, "\n    %s", item->path);
		if (item->enum_name)
			print_string(PRINT_FP, NULL, " %s", item->enum_name);
		else
			print_u64(PRINT_FP, NULL, " %" PRIu64, item->value);
		return;
	}
	text = malloc((item->bit_width + 7) / 8 * 2 + 1);
	if (!text)
		return;
	fw_hex(item->data, (item->bit_width + 7) / 8, text);
	print_string(PRINT_JSON, key, NULL, text);
	if (print->rd->show_details || !fw_is_zero(item))
		fw_print_text(item->path, text);
	free(text);
}

static void fw_begin(struct fw_print *print,
		     const struct mlx5ctl_dv_layout_item *item, bool array)
{
	bool in_array = print->depth && print->array[print->depth - 1];

	if (array)
		open_json_array(PRINT_JSON, in_array ? NULL : item->name);
	else
		open_json_object(in_array ? NULL : item->name);
	if (print->depth < FW_DEEPEST)
		print->array[print->depth] = array;
	print->depth++;
}

static int fw_visit(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct fw_print *print = arg;

	switch (item->kind) {
	case MLX5CTL_DV_ITEM_VALUE:
	case MLX5CTL_DV_ITEM_BYTES:
		fw_print_value(print, item);
		break;
	case MLX5CTL_DV_ITEM_BEGIN:
	case MLX5CTL_DV_ITEM_BEGIN_ARRAY:
		if (print->depth == FW_DEEPEST)
			return -1;
		fw_begin(print, item, item->kind == MLX5CTL_DV_ITEM_BEGIN_ARRAY);
		break;
	case MLX5CTL_DV_ITEM_END:
		close_json_object();
		print->depth--;
		break;
	case MLX5CTL_DV_ITEM_END_ARRAY:
		close_json_array(PRINT_JSON, NULL);
		print->depth--;
		break;
	}
	return 0;
}

static void fw_print_fields(struct rd *rd, const struct mlx5ctl_dv_layout *layout,
			    const void *data, size_t len)
{
	struct fw_print print = { .rd = rd };
	const struct mlx5ctl_dv_layout_decode_attr attr = {
		.visit = fw_visit,
		.arg = &print,
	};
	char *text;

	if (layout) {
		open_json_object("fields");
		mlx5ctl_dv_layout_decode(layout, data, len, &attr);
		close_json_object();
		return;
	}
	text = malloc(len * 2 + 1);
	if (!text)
		return;
	fw_hex(data, len, text);
	print_string(PRINT_ANY, "data", "\n    data %s", text);
	free(text);
}

/* rdma fw show */

static void fw_print_device(struct rd *rd,
			    const struct mlx5ctl_dv_device_attr *attr)
{
	bool usable = attr->state == MLX5CTL_DV_DEVICE_USABLE;

	open_json_object(NULL);
	print_color_uint(PRINT_ANY, COLOR_NONE, "ifindex", "%u: ", rd->dev_idx);
	print_color_string(PRINT_ANY, COLOR_NONE, "ifname", "%s: ", attr->name);
	print_color_string(PRINT_ANY, COLOR_NONE, "fw", "fw %s ", attr->fw_ver);
	print_color_string(PRINT_ANY, COLOR_NONE, "board", "board %s ",
			   attr->board_id);
	print_color_string(PRINT_ANY, COLOR_NONE, "parent", "parent %s ",
			   attr->parent);
	print_color_string(PRINT_ANY, COLOR_NONE, "state", "state %s ",
			   usable ? "usable" : "unusable");
	if (usable)
		print_color_string(PRINT_ANY, COLOR_NONE, "transport",
				   "transport %s ", attr->transport);
	else
		print_color_string(PRINT_ANY, COLOR_NONE, "reason",
				   "reason: %s ", attr->reason);
	close_json_object();
	newline();
}

static int fw_show_one(struct rd *rd)
{
	const char *dev_name = fw_dev_name(rd);
	struct mlx5ctl_dv_device **list, **device;
	struct mlx5ctl_dv_device_attr attr = {};

	list = mlx5ctl_dv_get_device_list(NULL);
	if (!list)
		return -ENOMEM;
	/* Devices of other drivers have no firmware that we can talk to. */
	for (device = list; *device; device++) {
		mlx5ctl_dv_query_device(*device, &attr);
		if (!strcmp(attr.name, dev_name)) {
			fw_print_device(rd, &attr);
			break;
		}
	}
	mlx5ctl_dv_free_device_list(list);
	return 0;
}

static int fw_show(struct rd *rd)
{
	return rd_exec_dev(rd, fw_show_one);
}

/* rdma fw cap show */

static int fw_print_cap(struct rd *rd, struct fw *fw, uint16_t type)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_cap(type);
	const char *name = mlx5ctl_dv_enum_name("cap_type", type);
	uint8_t data[MLX5CTL_DV_CAP_LEN] = {};
	size_t len = sizeof(data);
	int err;

	err = mlx5ctl_dv_query_hca_cap(fw->uctx, type, MLX5CTL_DV_CAP_CURRENT,
				       data, len);
	if (err)
		return -err;
	if (layout)
		len = mlx5ctl_dv_layout_bits(layout) / 8;
	open_json_object(NULL);
	print_color_string(PRINT_ANY, COLOR_NONE, "ifname", "%s: ",
			   fw->dev_name);
	print_color_string(PRINT_ANY, COLOR_NONE, "cap", "cap %s ",
			   name ? name : "unknown");
	print_color_uint(PRINT_ANY, COLOR_NONE, "type", "type %u ", type);
	fw_print_fields(rd, layout, data, len);
	close_json_object();
	newline();
	return 0;
}

static int fw_cap_all(struct rd *rd, struct fw *fw)
{
	const char *name;
	uint64_t type;
	uint32_t i;
	int ret;

	for (i = 0; !mlx5ctl_dv_enum_entry("cap_type", i, &name, &type); i++) {
		ret = fw_print_cap(rd, fw, type);
		/* It is firmware that says which types a device has. */
		if (ret && ret != -EREMOTEIO)
			return fw_failed(fw);
	}
	return 0;
}

static int fw_cap_show_open(struct rd *rd, struct fw *fw)
{
	uint16_t type;
	int ret;

	if (rd_no_arg(rd))
		return fw_cap_all(rd, fw);
	ret = fw_named_number(rd, "cap_type", "capability", &type);
	if (ret)
		return ret;
	return fw_print_cap(rd, fw, type) ? fw_failed(fw) : 0;
}

static int fw_cap_show_one(struct rd *rd)
{
	return fw_exec_open(rd, fw_cap_show_open);
}

static int fw_cap_show(struct rd *rd)
{
	return rd_exec_require_dev(rd, fw_cap_show_one);
}

static int fw_cap(struct rd *rd)
{
	const struct rd_cmd cmds[] = {
		{ NULL,		fw_cap_show },
		{ "show",	fw_cap_show },
		{ "help",	fw_help },
		{ 0 }
	};

	return rd_exec_cmd(rd, cmds, "capability command");
}

/* rdma fw reg show */

static int fw_set_keys(struct rd *rd, const struct mlx5ctl_dv_layout *layout,
		       void *data, size_t len)
{
	const char *assignment;

	while (!rd_no_arg(rd)) {
		assignment = rd_argv(rd);
		if (!layout ||
		    mlx5ctl_dv_layout_encode(layout, data, len, &assignment, 1,
					     NULL)) {
			pr_err("%s is not a field and a value of the register\n",
			       assignment);
			return -EINVAL;
		}
		rd_arg_inc(rd);
	}
	return 0;
}

static int fw_reg_show_open(struct rd *rd, struct fw *fw)
{
	const struct mlx5ctl_dv_layout *layout;
	const char *name;
	size_t len = FW_REG_SIZE;
	uint8_t *data;
	uint16_t id;
	int ret;

	ret = fw_named_number(rd, "reg_id", "register", &id);
	if (ret)
		return ret;
	layout = mlx5ctl_dv_layout_of_register(id);
	name = mlx5ctl_dv_enum_name("reg_id", id);
	if (layout)
		len = mlx5ctl_dv_layout_bits(layout) / 8;
	data = calloc(1, len);
	if (!data)
		return -ENOMEM;
	ret = fw_set_keys(rd, layout, data, len);
	if (ret)
		goto out;
	if (mlx5ctl_dv_read_reg(fw->uctx, id, 0, data, len)) {
		ret = fw_failed(fw);
		goto out;
	}
	open_json_object(NULL);
	print_color_string(PRINT_ANY, COLOR_NONE, "ifname", "%s: ",
			   fw->dev_name);
	print_color_string(PRINT_ANY, COLOR_NONE, "reg", "reg %s ",
			   name ? name : "unknown");
	print_color_uint(PRINT_ANY, COLOR_NONE, "id", "id %u ", id);
	fw_print_fields(rd, layout, data, len);
	close_json_object();
	newline();
out:
	free(data);
	return ret;
}

static int fw_reg_show_one(struct rd *rd)
{
	return fw_exec_open(rd, fw_reg_show_open);
}

static int fw_reg_show(struct rd *rd)
{
	return rd_exec_require_dev(rd, fw_reg_show_one);
}

static int fw_reg(struct rd *rd)
{
	const struct rd_cmd cmds[] = {
		{ NULL,		fw_reg_show },
		{ "show",	fw_reg_show },
		{ "help",	fw_help },
		{ 0 }
	};

	return rd_exec_cmd(rd, cmds, "register command");
}

/* rdma fw dump */

static int fw_write(const void *data, size_t len, void *opaque)
{
	int *fd = opaque;
	ssize_t written;

	while (len) {
		written = write(*fd, data, len);
		if (written < 0)
			return errno;
		data += written;
		len -= written;
	}
	return 0;
}

/* A file that is there already is not for us to replace. */
static int fw_create_file(struct rd *rd, const char **name, int *fd)
{
	if (rd_no_arg(rd)) {
		pr_err("Please provide a file name.\n");
		return -EINVAL;
	}
	*name = rd_argv(rd);
	*fd = open(*name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (*fd < 0) {
		pr_err("%s: %s\n", *name, strerror(errno));
		return -errno;
	}
	rd_arg_inc(rd);
	return 0;
}

/* Half a dump is not kept. */
static int fw_finish_dump(struct rd *rd, struct fw *fw, int err,
			  const char *file, int fd,
			  const struct mlx5ctl_dv_dump_result *result)
{
	int ret = 0;

	if (err)
		ret = fw_failed(fw);
	if (close(fd) && !ret) {
		pr_err("%s: %s\n", file, strerror(errno));
		ret = -EIO;
	}
	if (ret) {
		unlink(file);
		return ret;
	}
	open_json_object(NULL);
	print_color_string(PRINT_ANY, COLOR_NONE, "ifname", "%s: ",
			   fw->dev_name);
	print_color_string(PRINT_ANY, COLOR_NONE, "file", "file %s ", file);
	print_color_u64(PRINT_ANY, COLOR_NONE, "bytes", "bytes %" PRIu64 " ",
			result->bytes);
	print_color_uint(PRINT_ANY, COLOR_NONE, "commands", "commands %u ",
			 result->commands);
	close_json_object();
	newline();
	return 0;
}

static int fw_dump_core_open(struct rd *rd, struct fw *fw)
{
	struct mlx5ctl_dv_dump_result result = {};
	struct mlx5ctl_dv_core_dump_attr attr = {
		.type = MLX5CTL_DV_CORE_DUMP_CR,
		.dest.write = fw_write,
	};
	const char *file;
	int fd, ret, err;

	ret = fw_create_file(rd, &file, &fd);
	if (ret)
		return ret;
	attr.dest.opaque = &fd;
	err = mlx5ctl_dv_core_dump(fw->uctx, &attr, &result);
	return fw_finish_dump(rd, fw, err, file, fd, &result);
}

static int fw_dump_core_one(struct rd *rd)
{
	return fw_exec_open(rd, fw_dump_core_open);
}

static int fw_dump_core(struct rd *rd)
{
	return rd_exec_require_dev(rd, fw_dump_core_one);
}

static int fw_dump_index(struct rd *rd, struct mlx5ctl_dv_rsc_dump_attr *attr)
{
	uint32_t *index;
	int ret;

	while (!rd_no_arg(rd)) {
		if (!strcmp(rd_argv(rd), "index1")) {
			index = &attr->index1;
		} else if (!strcmp(rd_argv(rd), "index2")) {
			index = &attr->index2;
		} else {
			pr_err("Unknown parameter '%s'.\n", rd_argv(rd));
			return -EINVAL;
		}
		rd_arg_inc(rd);
		ret = fw_number(rd, "an index", UINT32_MAX, index);
		if (ret)
			return ret;
	}
	return 0;
}

static int fw_dump_resource_open(struct rd *rd, struct fw *fw)
{
	struct mlx5ctl_dv_dump_result result = {};
	struct mlx5ctl_dv_rsc_dump_attr attr = {
		.dest.write = fw_write,
	};
	const char *file;
	int fd, ret, err;

	ret = fw_named_number(rd, "rsc_segment", "segment", &attr.segment);
	if (ret)
		return ret;
	ret = fw_create_file(rd, &file, &fd);
	if (ret)
		return ret;
	ret = fw_dump_index(rd, &attr);
	if (ret) {
		close(fd);
		unlink(file);
		return ret;
	}
	attr.dest.opaque = &fd;
	err = mlx5ctl_dv_rsc_dump(fw->uctx, &attr, &result);
	return fw_finish_dump(rd, fw, err, file, fd, &result);
}

static int fw_dump_resource_one(struct rd *rd)
{
	return fw_exec_open(rd, fw_dump_resource_open);
}

static int fw_dump_resource(struct rd *rd)
{
	return rd_exec_require_dev(rd, fw_dump_resource_one);
}

static int fw_dump(struct rd *rd)
{
	const struct rd_cmd cmds[] = {
		{ NULL,		fw_help },
		{ "core",	fw_dump_core },
		{ "resource",	fw_dump_resource },
		{ "help",	fw_help },
		{ 0 }
	};

	return rd_exec_cmd(rd, cmds, "dump command");
}

int cmd_fw(struct rd *rd)
{
	const struct rd_cmd cmds[] = {
		{ NULL,		fw_show },
		{ "show",	fw_show },
		{ "cap",	fw_cap },
		{ "reg",	fw_reg },
		{ "dump",	fw_dump },
		{ "help",	fw_help },
		{ 0 }
	};

	return rd_exec_cmd(rd, cmds, "fw command");
}
