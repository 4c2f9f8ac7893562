// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Resource dump. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "database.h"
#include "dump.h"
#include "rsc_entries.h"
#include "rsc_files.h"

static const char help[] =
	"Usage: mlx5ctl rsc menu dev DEV\n"
	"       mlx5ctl rsc dump dev DEV SEGMENT [-o FILE] [--inline] [--size BYTES]\n"
	"                   [index1 NUMBER] [index2 NUMBER] [vhca NUMBER] (or index1=NUMBER)\n"
	"                   [num1 { NUMBER | all | active }] [num2 { ... }] [scope SCOPE]\n"
	"       mlx5ctl rsc decode FILE [--adb FILE]\n"
	"                                   a dump, or several; as it is, as text of\n"
	"                                   mstresourcedump, or as JSON of rdma or devlink\n"
	"SEGMENT is a name or a number from the menu. Without -o the records are\n"
	"printed, with their data if -d is given, and the entries of queues (SND_BUFF,\n"
	"RCV_BUFF, SRQ_BUFF, CQ_BUFF, EQ_BUFF) by name.\n"
	"  -o, --output FILE  the dump as it is; \"-\" is standard output\n"
	"  --inline           through the register, without registering memory\n"
	"  --adb FILE         a database that has the segments' fields, from the vendor;\n"
	"                     \"mlx5ctl --adb FILE rsc dump\" takes one too\n"
	"  --size BYTES       memory that firmware gets for one command (1M)\n";

struct rsc_request {
	struct common common;
	const char *segment;
	/* What was given, of enum mlx5ctl_dv_rsc_menu_flags. */
	uint32_t given;
	struct mlx5ctl_dv_rsc_dump_attr attr;
};

/* The library's errno; the dump is whole only with 0. */
static int take(struct target *target, struct mlx5ctl_dv_rsc_dump_attr *attr,
		struct dump *dump, struct mlx5ctl_dv_dump_result *result)
{
	dump_into(&attr->dest, dump);
	return mlx5ctl_dv_rsc_dump(target->uctx, attr, result);
}

static const char *need_name(uint32_t flags, uint32_t must, uint32_t support)
{
	return flags & must ? "required" : flags & support ? "optional" : "";
}

static struct json_object *describe_entry(const struct mlx5ctl_dv_rsc_menu_entry *entry)
{
	struct json_object *object = json_object_new_object();
	char number[8];

	snprintf(number, sizeof(number), "0x%04x", entry->segment);
	add_string(object, "segment", number);
	add_string(object, "name", entry->name);
	add_string(object, "index1", need_name(entry->flags, MLX5CTL_DV_RSC_MENU_INDEX1_MUST,
					       MLX5CTL_DV_RSC_MENU_INDEX1_SUPPORT));
	add_string(object, "index1_name", entry->index1_name);
	add_string(object, "num1", need_name(entry->flags, MLX5CTL_DV_RSC_MENU_NUM1_MUST,
					     MLX5CTL_DV_RSC_MENU_NUM1_SUPPORT));
	add_string(object, "index2", need_name(entry->flags, MLX5CTL_DV_RSC_MENU_INDEX2_MUST,
					       MLX5CTL_DV_RSC_MENU_INDEX2_SUPPORT));
	add_string(object, "index2_name", entry->index2_name);
	add_string(object, "num2", need_name(entry->flags, MLX5CTL_DV_RSC_MENU_NUM2_MUST,
					     MLX5CTL_DV_RSC_MENU_NUM2_SUPPORT));
	add_number(object, "flags", entry->flags);
	return object;
}

static struct json_object *describe_menu(const struct mlx5ctl_dv_rsc_record *menu)
{
	struct json_object *array = json_object_new_array();
	struct mlx5ctl_dv_rsc_menu_entry entry = {};

	for (uint32_t i = 0; !mlx5ctl_dv_rsc_menu_entry(menu, i, &entry); i++)
		json_object_array_add(array, describe_entry(&entry));
	return array;
}

static const struct column menu_columns[] = {
	{ "segment", "SEGMENT" },
	{ "name", "NAME" },
	{ "index1_name", "INDEX1" },
	{ "index1", "" },
	{ "num1", "NUM1" },
	{ "index2_name", "INDEX2" },
	{ "index2", "" },
	{ "num2", "NUM2" },
};

static int rsc_menu(struct args *args)
{
	struct mlx5ctl_dv_rsc_record menu = {};
	struct json_object *array = NULL;
	struct dump dump = {};
	struct target target;
	const char *dev;
	int status;

	args->where = "mlx5ctl rsc menu";
	status = parse_dev(args, &dev, true);
	if (status)
		return status;
	if (!open_target(&target, dev, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return EXIT_FAILED;
	watch_for_stop();
	if (take_rsc_menu(&target, &dump, &menu))
		array = describe_menu(&menu);
	close_target(&target);
	free(dump.data);
	return array ? print_table(array, menu_columns,
				   sizeof(menu_columns) / sizeof(*menu_columns)) :
		       EXIT_FAILED;
}

static const char *type_name(uint16_t type)
{
	return mlx5ctl_dv_enum_name("rsc_segment", type) ?: "RESOURCE";
}

static void describe_entry_of_queue(const struct rsc_entry *entry, void *arg)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "entry", entry->name);
	add_number(object, "index", entry->number);
	add_string(object, "layout", mlx5ctl_dv_layout_name(entry->layout));
	json_object_object_add(object, "fields",
			       fields_to_json(entry->layout, entry->arm, entry->data,
					      entry->len));
	json_object_array_add(arg, object);
}

static void print_entry_of_queue(const struct rsc_entry *entry, void *arg)
{
	(void)arg;
	printf("  %s 0x%x %s:\n", entry->name, entry->number,
	       mlx5ctl_dv_layout_name(entry->layout));
	print_fields(entry->layout, entry->arm, entry->data, entry->len, options.details);
}

/* A database's; control records have their own form. NULL: it has none. */
static const struct mlx5ctl_dv_layout *
record_layout(const struct mlx5ctl_dv_rsc_record *rec)
{
	load_database();
	return mlx5ctl_dv_enum_name("rsc_segment", rec->type) ?
		       NULL : mlx5ctl_dv_layout_of_segment(rec->type);
}

static struct json_object *describe_record(const char *source,
					   const struct mlx5ctl_dv_rsc_record *rec,
					   struct rsc_queue *queue)
{
	struct json_object *entries = json_object_new_array();
	const struct mlx5ctl_dv_layout *layout = record_layout(rec);
	struct json_object *object = json_object_new_object();
	char *hex = hex_string(rec->data, rec->length);
	char number[8];

	add_string(object, "source", source);
	snprintf(number, sizeof(number), "0x%04x", rec->type);
	add_string(object, "type", number);
	add_string(object, "kind", type_name(rec->type));
	add_number(object, "bytes", rec->length);
	snprintf(number, sizeof(number), "0x%04x", rec->segment);
	add_string(object, "segment", number);
	add_number(object, "index1", rec->index1);
	add_number(object, "index2", rec->index2);
	add_number(object, "num_of_obj1", rec->num_of_obj1);
	add_number(object, "num_of_obj2", rec->num_of_obj2);
	add_number(object, "vhca_id", rec->vhca_id);
	add_number(object, "dump_version", rec->dump_version);
	add_number(object, "hw_version", rec->hw_version);
	add_number(object, "fw_version", rec->fw_version);
	add_number(object, "syndrome_id", rec->syndrome_id);
	add_string(object, "text", rec->text);
	json_object_object_add(object, "menu",
			       rec->type == MLX5CTL_DV_RSC_MENU ?
				       describe_menu(rec) :
				       json_object_new_array());
	walk_entries(queue, rec, describe_entry_of_queue, entries);
	json_object_object_add(object, "entries", entries);
	if (layout) {
		add_string(object, "layout", mlx5ctl_dv_layout_name(layout));
		json_object_object_add(object, "fields",
				       fields_to_json(layout, NULL, rec->payload,
						      rec->payload_length));
		json_object_object_add(object, "texts",
				       fields_to_texts(layout, NULL, rec->payload,
						       rec->payload_length));
	}
	add_string(object, "data", hex ? hex : "");
	free(hex);
	return object;
}

static void print_record_text(const struct mlx5ctl_dv_rsc_record *rec,
			      struct rsc_queue *queue)
{
	const struct mlx5ctl_dv_layout *layout = record_layout(rec);
	struct mlx5ctl_dv_rsc_menu_entry entry = {};

	printf("%-9s 0x%04x %6llu bytes", type_name(rec->type), rec->type,
	       (unsigned long long)rec->length);
	switch (rec->type) {
	case MLX5CTL_DV_RSC_INFO:
		printf("  dump version %u, hardware 0x%x, firmware 0x%x",
		       rec->dump_version, rec->hw_version, rec->fw_version);
		break;
	case MLX5CTL_DV_RSC_ERROR:
	case MLX5CTL_DV_RSC_NOTICE:
		printf("  syndrome 0x%x: %s", rec->syndrome_id, rec->text);
		break;
	case MLX5CTL_DV_RSC_COMMAND:
	case MLX5CTL_DV_RSC_REFERENCE:
		printf("  segment 0x%04x,", rec->segment);
		/* fall through */
	default:
		printf("  index1 0x%x, index2 0x%x", rec->index1, rec->index2);
		break;
	case MLX5CTL_DV_RSC_MENU:
		printf("  %u segments:", rec->num_of_records);
	}
	printf("\n");
	for (uint32_t i = 0; !mlx5ctl_dv_rsc_menu_entry(rec, i, &entry); i++)
		printf("  0x%04x %s\n", entry.segment, entry.name);
	walk_entries(queue, rec, print_entry_of_queue, NULL);
	if (layout) {
		printf(" %s:\n", mlx5ctl_dv_layout_name(layout));
		print_fields(layout, NULL, rec->payload, rec->payload_length, options.details);
	}
	if (options.details)
		print_hex(rec->data, rec->length);
}

/* Behind the record that ends a dump in a file: another dump. POS moves to the end
 * if there are only zeros.
 */
static bool is_another(const struct dump *dump, size_t *pos)
{
	size_t left = dump->len - *pos, at;

	if (!left)
		return false;
	at = *pos + 4 * (dump->data[*pos] << 8 | dump->data[*pos + 1]);
	*pos = dump->len;
	for (size_t i = at; i < dump->len; i++)
		if (dump->data[i])
			*pos = at;
	return *pos < dump->len;
}

/* A walk over the dumps of a file or of a device. */
struct walk {
	const char *name; /* for messages */
	const char *segment; /* where it is known, the name of those records that have TYPE */
	uint16_t type;
	struct json_object *array; /* NULL: records are printed as they come */
	int status;
};

/* Takes what can be read even if something after it can not. */
static void take_dump(const char *source, const struct dump *dump, void *arg)
{
	struct walk *walk = arg;
	struct rsc_queue none = {};
	struct rsc_queue queue;
	struct mlx5ctl_dv_rsc_record rec = {};
	size_t pos = 0;
	int err;

	begin_entries(&queue, walk->segment, dump->data, dump->len, walk->type);
	if (*source && !walk->array)
		printf("%s:\n", source);
	for (;;) {
		struct rsc_queue *entries;

		err = mlx5ctl_dv_rsc_next(dump->data, dump->len, &pos, &rec);
		if (err == ENODATA && is_another(dump, &pos))
			continue;
		if (err)
			break;
		entries = rec.type == walk->type ? &queue : &none;
		if (walk->array)
			json_object_array_add(walk->array, describe_record(source, &rec, entries));
		else
			print_record_text(&rec, entries);
	}
	if (err != ENODATA)
		walk->status = failed_because(walk->name,
					      "%s%sthe record at byte %zu of %zu is malformed",
					      source, *source ? ": " : "", pos, dump->len);
}

static void begin_walk(struct walk *walk)
{
	if (options.json)
		walk->array = json_object_new_array();
}

static int end_walk(struct walk *walk)
{
	if (walk->array)
		print_json(walk->array);
	return walk->status;
}

static int print_dump(const char *name, const struct dump *dump, const char *segment,
		      uint16_t type)
{
	struct walk walk = { .name = name, .segment = segment, .type = type };

	begin_walk(&walk);
	take_dump("", dump, &walk);
	return end_walk(&walk);
}

static int rsc_decode(struct args *args)
{
	struct walk walk = {};
	const char *word;

	args->where = "mlx5ctl rsc decode";
	while ((word = next_word(args))) {
		if (is_word(word, "--adb", NULL)) {
			word = need_word(args, "the database file");
			if (!word)
				return EXIT_WRONG_USE;
			if (name_database(word))
				return EXIT_FAILED;
		} else if (walk.name) {
			return wrong_word(args, word, "word");
		} else {
			walk.name = word;
		}
	}
	if (!walk.name)
		return wrong_use(args, "the file is missing");
	begin_walk(&walk);
	if (find_rsc_dumps(walk.name, take_dump, &walk))
		return end_walk(&walk);
	json_object_put(walk.array);
	return EXIT_FAILED;
}

static bool parse_num(const char *value, uint16_t *num)
{
	uint64_t number = MLX5CTL_DV_RSC_NUM_ALL;
	bool valid = true;

	if (is_word(value, "active", NULL))
		number = MLX5CTL_DV_RSC_NUM_ACTIVE;
	else if (!is_word(value, "all", NULL))
		valid = parse_number(value, UINT16_MAX, &number);
	*num = number;
	return valid;
}

static uint32_t num_flags(uint16_t num, uint32_t all, uint32_t active)
{
	if (num == MLX5CTL_DV_RSC_NUM_ALL)
		return all;
	return num == MLX5CTL_DV_RSC_NUM_ACTIVE ? active : 0;
}

static int set_value(struct args *args, const char *key, const char *value,
		     struct rsc_request *request)
{
	struct mlx5ctl_dv_rsc_dump_attr *attr = &request->attr;
	uint64_t number = 0;
	bool valid;

	if (is_word(key, "index1", NULL)) {
		valid = parse_number(value, UINT32_MAX, &number);
		attr->index1 = number;
		request->given |= MLX5CTL_DV_RSC_MENU_INDEX1_SUPPORT;
	} else if (is_word(key, "index2", NULL)) {
		valid = parse_number(value, UINT32_MAX, &number);
		attr->index2 = number;
		request->given |= MLX5CTL_DV_RSC_MENU_INDEX2_SUPPORT;
	} else if (is_word(key, "num1", NULL)) {
		valid = parse_num(value, &attr->num_of_obj1);
		request->given |= MLX5CTL_DV_RSC_MENU_NUM1_SUPPORT |
				  num_flags(attr->num_of_obj1, MLX5CTL_DV_RSC_MENU_NUM1_ALL,
					    MLX5CTL_DV_RSC_MENU_NUM1_ACTIVE);
	} else if (is_word(key, "num2", NULL)) {
		valid = parse_num(value, &attr->num_of_obj2);
		request->given |= MLX5CTL_DV_RSC_MENU_NUM2_SUPPORT |
				  num_flags(attr->num_of_obj2, MLX5CTL_DV_RSC_MENU_NUM2_ALL,
					    MLX5CTL_DV_RSC_MENU_NUM2_ACTIVE);
	} else {
		valid = parse_number(value, UINT16_MAX, &number);
		attr->vhca_id = number;
		attr->flags |= MLX5CTL_DV_RSC_DUMP_VHCA_ID;
	}
	return valid ? EXIT_DONE : wrong_value(args, key, value);
}

static bool is_key(const char *word)
{
	return is_word(word, "index1", "index2") || is_word(word, "num1", "num2") ||
	       is_word(word, "vhca", NULL);
}

/* "index1 NUMBER" and "index1=NUMBER" are the same. */
static int parse_key(struct args *args, const char *word, struct rsc_request *request)
{
	const char *equals = strchr(word, '=');
	char key[8];
	const char *value;

	if (!equals) {
		if (!is_key(word))
			return NOT_TAKEN;
		value = need_value(args, word);
		return value ? set_value(args, word, value, request) : EXIT_WRONG_USE;
	}
	snprintf(key, sizeof(key), "%.*s", (int)(equals - word), word);
	if (strlen(key) != (size_t)(equals - word) || !is_key(key))
		return NOT_TAKEN;
	return set_value(args, key, equals + 1, request);
}

static int parse(struct args *args, struct rsc_request *request)
{
	const char *word;
	int status;

	while ((word = next_word(args))) {
		status = take_common(args, word, &request->common,
				     TAKE_DEV | TAKE_SCOPE | TAKE_OUTPUT | TAKE_SIZE);
		if (status == NOT_TAKEN) {
			status = parse_key(args, word, request);
			if (status != NOT_TAKEN) {
				if (status)
					return status;
				continue;
			}
			status = EXIT_DONE;
			if (is_word(word, "--inline", NULL))
				request->attr.flags |= MLX5CTL_DV_RSC_DUMP_INLINE;
			else if (*word == '-' || request->segment)
				status = wrong_word(args, word, "word");
			else
				request->segment = word;
		}
		if (status)
			return status;
	}
	status = need_dev(args, &request->common);
	if (status)
		return status;
	if (!request->segment)
		return wrong_use(args, "the segment is missing");
	if (request->attr.flags & MLX5CTL_DV_RSC_DUMP_INLINE && request->common.size)
		return wrong_use(args, "--size is for a dump to memory, and not for --inline");
	request->attr.dest.buf_size = request->common.size;
	return EXIT_DONE;
}

static int report(const struct rsc_request *request,
		  const struct mlx5ctl_dv_dump_result *result)
{
	struct json_object *object;
	char number[8];

	if (!options.json) {
		fprintf(is_word(request->common.path, "-", NULL) ? stderr : stdout,
			"%s: resource dump of %llu bytes in %s: %u firmware command%s, %.6f s\n",
			request->common.dev, (unsigned long long)result->bytes,
			request->common.path, result->commands,
			result->commands == 1 ? "" : "s",
			result->duration_ns / 1e9);
		return EXIT_DONE;
	}
	if (is_word(request->common.path, "-", NULL))
		return EXIT_DONE;
	object = json_object_new_object();
	snprintf(number, sizeof(number), "0x%04x", request->attr.segment);
	add_string(object, "dev", request->common.dev);
	add_string(object, "segment", number);
	add_string(object, "file", request->common.path);
	add_number(object, "bytes", result->bytes);
	add_number(object, "commands", result->commands);
	add_number(object, "duration_ns", result->duration_ns);
	return print_record(object);
}

/* Against what the menu says of the segment; says why not, if not. */
static bool check_request(const char *dev, const struct rsc_request *request,
			  const struct mlx5ctl_dv_rsc_menu_entry *entry)
{
	static const struct {
		uint32_t support;
		uint32_t must;
		const char *word;
	} words[] = {
		{ MLX5CTL_DV_RSC_MENU_INDEX1_SUPPORT, MLX5CTL_DV_RSC_MENU_INDEX1_MUST, "index1" },
		{ MLX5CTL_DV_RSC_MENU_INDEX2_SUPPORT, MLX5CTL_DV_RSC_MENU_INDEX2_MUST, "index2" },
		{ MLX5CTL_DV_RSC_MENU_NUM1_SUPPORT, MLX5CTL_DV_RSC_MENU_NUM1_MUST, "num1" },
		{ MLX5CTL_DV_RSC_MENU_NUM2_SUPPORT, MLX5CTL_DV_RSC_MENU_NUM2_MUST, "num2" },
		{ MLX5CTL_DV_RSC_MENU_NUM1_ALL, 0, "\"num1 all\"" },
		{ MLX5CTL_DV_RSC_MENU_NUM1_ACTIVE, 0, "\"num1 active\"" },
		{ MLX5CTL_DV_RSC_MENU_NUM2_ALL, 0, "\"num2 all\"" },
		{ MLX5CTL_DV_RSC_MENU_NUM2_ACTIVE, 0, "\"num2 active\"" },
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		bool given = request->given & words[i].support;

		if (given && !(entry->flags & words[i].support)) {
			failed_because(dev, "segment %s takes no %s", entry->name, words[i].word);
			return false;
		}
		if (!given && entry->flags & words[i].must) {
			failed_because(dev, "segment %s needs %s%s%s", entry->name, words[i].word,
				       i < 2 ? ", a " : "",
				       i == 0 ? entry->index1_name :
				       i == 1 ? entry->index2_name : "");
			return false;
		}
	}
	return true;
}

/* Firmware's words for what it could not dump, if there are any. */
static int check_errors(const char *dev, const struct dump *dump)
{
	struct mlx5ctl_dv_rsc_record rec = {};
	int status = EXIT_DONE;
	size_t pos = 0;

	while (!mlx5ctl_dv_rsc_next(dump->data, dump->len, &pos, &rec))
		if (rec.type == MLX5CTL_DV_RSC_ERROR)
			status = failed_because(dev, "resource dump: firmware says \"%s\", syndrome 0x%x",
						rec.text, rec.syndrome_id);
	return status;
}

static int rsc_dump(struct args *args)
{
	struct mlx5ctl_dv_dump_result result = {};
	struct rsc_request request = {
		.common.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	struct mlx5ctl_dv_rsc_menu_entry entry = {};
	struct dump dump = {};
	struct target target;
	int status;
	int err = 0;

	args->where = "mlx5ctl rsc dump";
	status = parse(args, &request);
	if (status)
		return status;
	if (!open_target(&target, request.common.dev, request.common.scope))
		return EXIT_FAILED;
	watch_for_stop();

	if (is_word(request.segment, "menu", NULL))
		entry.segment = MLX5CTL_DV_RSC_MENU;
	else if (!find_rsc_segment(&target, request.segment, &entry) ||
		 !check_request(request.common.dev, &request, &entry))
		err = EINVAL;
	request.attr.segment = entry.segment;
	if (!err) {
		err = take(&target, &request.attr, &dump, &result);
		if (err)
			failed(request.common.dev, "resource dump");
	}
	close_target(&target);
	if (err)
		status = EXIT_FAILED;
	else if (request.common.path)
		status = save_file(request.common.path, dump.data, dump.len) ?:
			 report(&request, &result);
	else if (options.binary)
		status = print_binary(dump.data, dump.len);
	else
		status = print_dump(request.common.dev, &dump, entry.name, entry.segment);
	if (!err && check_errors(request.common.dev, &dump))
		status = EXIT_FAILED;
	free(dump.data);
	return status;
}

static const struct command commands[] = {
	{ "help", print_help, "" },
	{ "menu", rsc_menu, "dev:DEV" },
	{ "dump", rsc_dump,
	  "SEGMENT dev:DEV -o:FILE --output:FILE --inline --size:BYTES index1:N index2:N num1:COUNT num2:COUNT vhca:N scope:SCOPE",
	  .binary = true, .dumps = true },
	{ "decode", rsc_decode, "FILE" },
	{}
};

int cmd_rsc(struct args *args)
{
	args->where = "mlx5ctl rsc";
	args->help = help;
	return run_command(args, commands);
}
