// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Capabilities compared: in force and the most, of two devices, with a file. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cap.h"

#define MAX_SIDES 2

/* Where capabilities come from. */
struct side {
	const char *name; /* device or file */
	bool is_file;
	uint32_t mode;
	const char *key; /* of its value in the output */
	/* By number: an object of "type" and "values", which go by path. */
	struct json_object *caps;
};

struct diff {
	struct side sides[MAX_SIDES];
	size_t num;
	bool one_type;
	uint16_t type;
	bool have_mode;
	uint32_t mode;
};

static void add_cap(struct side *side, uint64_t number, const char *name,
		    struct json_object *values)
{
	struct json_object *cap = json_object_new_object();
	char key[24];

	snprintf(key, sizeof(key), "%llu", (unsigned long long)number);
	add_lower(cap, "type", name);
	json_object_object_add(cap, "values", values);
	json_object_object_add(side->caps, key, cap);
}

/* As query_cap(). */
static int read_cap(struct target *target, struct side *side, uint16_t type)
{
	struct cap cap = { .type = type };
	int err = query_cap(target, side->mode, &cap);

	if (err)
		return err;
	add_cap(side, type, cap.type_name,
		flat_values(cap.layout, NULL, cap.data, cap.len));
	free(cap.data);
	return 0;
}

static int read_all(struct target *target, struct side *side)
{
	const char *name;
	uint64_t type;

	for (uint32_t i = 0;
	     !mlx5ctl_dv_enum_entry("cap_type", i, &name, &type); i++) {
		int err = read_cap(target, side, type);

		if (err && err != EREMOTEIO)
			return err;
	}
	return 0;
}

static int read_device(const struct diff *diff, struct side *side)
{
	struct target target;
	int status = EXIT_DONE;

	if (!open_target(&target, side->name, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		return EXIT_FAILED;
	if (diff->one_type ? read_cap(&target, side, diff->type) :
			     read_all(&target, side))
		status = failed(side->name, "capability");
	close_target(&target);
	return status;
}

/* Members by path, as the decoder names them. */
static void flatten(struct json_object *flat, const char *path, struct json_object *value)
{
	char name[MLX5CTL_DV_PATH_MAX];

	if (json_object_is_type(value, json_type_object)) {
		json_object_object_foreach(value, key, member) {
			snprintf(name, sizeof(name), "%s%s%s", path, *path ? "." : "", key);
			flatten(flat, name, member);
		}
	} else if (json_object_is_type(value, json_type_array)) {
		for (size_t i = 0; i < json_object_array_length(value); i++) {
			snprintf(name, sizeof(name), "%s[%zu]", path, i);
			flatten(flat, name, json_object_array_get_idx(value, i));
		}
	} else {
		json_object_object_add(flat, path, json_object_get(value));
	}
}

/* "data" of a capability without a layout: hexadecimal digits. */
static struct json_object *flatten_data(const char *hex)
{
	struct json_object *flat = NULL;
	size_t len = strlen(hex) / 2;
	uint8_t *data = malloc(len ?: 1);

	if (data && parse_hex(hex, data, len))
		flat = flat_values(NULL, NULL, data, len);
	free(data);
	return flat;
}

static bool take_saved(const struct diff *diff, struct side *side, struct json_object *saved)
{
	struct json_object *number = json_object_object_get(saved, "number");
	struct json_object *fields = json_object_object_get(saved, "fields");
	struct json_object *data = json_object_object_get(saved, "data");
	struct json_object *values;

	if (!json_object_is_type(saved, json_type_object) ||
	    !json_object_is_type(number, json_type_int))
		return false;
	if (diff->one_type && json_object_get_uint64(number) != diff->type)
		return true;
	if (json_object_is_type(fields, json_type_object)) {
		values = json_object_new_object();
		flatten(values, "", fields);
	} else if (json_object_is_type(data, json_type_string)) {
		values = flatten_data(json_object_get_string(data));
	} else {
		return false;
	}
	if (!values)
		return false;
	add_cap(side, json_object_get_uint64(number),
		mlx5ctl_dv_enum_name("cap_type", json_object_get_uint64(number)), values);
	return true;
}

static int read_saved(const struct diff *diff, struct side *side)
{
	int fd = open(side->name, O_RDONLY | O_CLOEXEC);
	struct json_object *array;
	bool is_folder, valid;
	struct stat st;

	if (fd < 0)
		return failed_because(side->name, "%s", strerror(errno));
	is_folder = !fstat(fd, &st) && S_ISDIR(st.st_mode);
	array = json_object_from_fd(fd);
	close(fd);
	if (!array)
		return failed_because(side->name, "%s", is_folder ? strerror(EISDIR) :
				      "cannot be read as JSON");
	valid = json_object_is_type(array, json_type_array);
	for (size_t i = 0; valid && i < json_object_array_length(array); i++)
		valid = take_saved(diff, side, json_object_array_get_idx(array, i));
	json_object_put(array);
	return valid ? EXIT_DONE :
		       failed_because(side->name, "is not what \"mlx5ctl -j cap show\" prints");
}

/* A capability that only one side has is one change, of no field. */
static struct json_object *compare_cap(const struct diff *diff, struct json_object *left,
				       struct json_object *right)
{
	struct json_object *array;
	struct json_object *change;

	if (left && right)
		return changed_values(json_object_object_get(left, "values"),
				      json_object_object_get(right, "values"),
				      diff->sides[0].key, diff->sides[1].key);
	array = json_object_new_array();
	change = json_object_new_object();
	add_string(change, "field", "");
	json_object_object_add(change, diff->sides[0].key, json_object_new_boolean(!!left));
	json_object_object_add(change, diff->sides[1].key, json_object_new_boolean(!!right));
	json_object_array_add(array, change);
	return array;
}

static void add_changes(const struct diff *diff, const char *number,
			struct json_object *left, struct json_object *right,
			struct json_object *array)
{
	struct json_object *changes = compare_cap(diff, left, right);
	struct json_object *type = json_object_object_get(left ?: right, "type");

	for (size_t i = 0; i < json_object_array_length(changes); i++) {
		struct json_object *change = json_object_array_get_idx(changes, i);

		add_string(change, "dev", diff->sides[0].name);
		if (diff->num == MAX_SIDES)
			add_string(change, "with", diff->sides[1].name);
		json_object_object_add(change, "type", json_object_get(type));
		add_number(change, "number", strtoull(number, NULL, 10));
		json_object_array_add(array, json_object_get(change));
	}
	json_object_put(changes);
}

static int print_diff(const struct diff *diff)
{
	const struct column columns[] = {
		{ "type", "TYPE" },
		{ "field", "FIELD" },
		{ diff->sides[0].key, diff->num == MAX_SIDES ? diff->sides[0].name : "CURRENT",
		  .number = true },
		{ diff->sides[1].key, diff->num == MAX_SIDES ? diff->sides[1].name : "MAX",
		  .number = true },
	};
	struct json_object *array = json_object_new_array();
	struct json_object *left = diff->sides[0].caps;
	struct json_object *right = diff->sides[1].caps;

	json_object_object_foreach(left, number, cap)
		add_changes(diff, number, cap, json_object_object_get(right, number), array);
	json_object_object_foreach(right, other, other_cap)
		if (!json_object_object_get(left, other))
			add_changes(diff, other, NULL, other_cap, array);
	return print_table(array, columns, sizeof(columns) / sizeof(*columns));
}

static int run(struct diff *diff)
{
	int status = EXIT_DONE;

	for (size_t i = 0; i < MAX_SIDES; i++)
		diff->sides[i].caps = json_object_new_object();
	for (size_t i = 0; i < MAX_SIDES && !status; i++)
		status = diff->sides[i].is_file ? read_saved(diff, &diff->sides[i]) :
						  read_device(diff, &diff->sides[i]);
	if (!status)
		status = print_diff(diff);
	for (size_t i = 0; i < MAX_SIDES; i++)
		json_object_put(diff->sides[i].caps);
	return status;
}

static int add_side(struct args *args, struct diff *diff, const char *key)
{
	const char *name = need_value(args, key);

	if (!name)
		return EXIT_WRONG_USE;
	if (diff->num == MAX_SIDES)
		return wrong_use(args, "\"%s %s\" is one too many", key, name);
	diff->sides[diff->num].is_file = is_word(key, "file", NULL);
	diff->sides[diff->num].name = diff->sides[diff->num].is_file ? name : device_word(name);
	diff->num++;
	return EXIT_DONE;
}

static int parse_word(struct args *args, const char *word, struct diff *diff)
{
	if (is_word(word, "dev", "file"))
		return add_side(args, diff, word);
	if (is_word(word, "max", "current")) {
		diff->have_mode = true;
		diff->mode = is_word(word, "max", NULL) ? MLX5CTL_DV_CAP_MAX :
							  MLX5CTL_DV_CAP_CURRENT;
		return EXIT_DONE;
	}
	if (diff->one_type)
		return wrong_use(args, "\"%s\" is one too many: one capability at a time",
				 word);
	diff->one_type = true;
	return parse_cap_type(args, word, &diff->type);
}

/* One device is compared with itself. */
static int name_sides(struct args *args, struct diff *diff)
{
	struct side *sides = diff->sides;

	if (diff->num == MAX_SIDES) {
		sides[0].mode = sides[1].mode = diff->mode;
		sides[0].key = "left";
		sides[1].key = "right";
		return EXIT_DONE;
	}
	if (!diff->num || sides[0].is_file)
		return wrong_use(args, "\"dev DEV\" is missing");
	if (diff->have_mode)
		return wrong_use(args, "max and current are for two devices, or a device and a file");
	sides[1] = sides[0];
	sides[0].mode = MLX5CTL_DV_CAP_CURRENT;
	sides[0].key = "current";
	sides[1].mode = MLX5CTL_DV_CAP_MAX;
	sides[1].key = "max";
	return EXIT_DONE;
}

int cap_diff(struct args *args)
{
	struct diff diff = { .mode = MLX5CTL_DV_CAP_CURRENT };
	const char *word;
	int status;

	args->where = "mlx5ctl cap diff";
	while ((word = next_word(args))) {
		status = parse_word(args, word, &diff);
		if (status)
			return status;
	}
	return name_sides(args, &diff) ?: run(&diff);
}
