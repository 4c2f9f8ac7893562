// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What most members of a model have, and who has something else. */
#include <stdlib.h>
#include <string.h>

#include "snapshot_fleet.h"

#define NUM_WEIGHTS (WEIGHT_MOVES + 1)

/* How many fields of a member are not as most have them. */
struct tally {
	size_t count[NUM_WEIGHTS];
	bool firmware;
};

struct comparison {
	const struct model *model;
	char *const *names; /* of all files */
	struct tally *tallies; /* of each member */
	struct json_object *differences;
	size_t num_own; /* fields that are left out */
	bool all;
	bool *missing; /* of the field at hand: members without it, of whom that says something */
};

/* Members that have this value, or with NULL those that have none. */
static bool has(const struct comparison *comparison, const struct value *value, uint32_t member)
{
	return value ? value_has_member(value, member) : comparison->missing[member];
}

/* A part that is missing, or a register that firmware refused, is one difference, and not
 * one more for each of its values.
 */
static bool is_excused(uint32_t member, const struct field *part, const struct field *error)
{
	return (part && !field_has_member(part, member)) ||
	       (error && field_has_member(error, member));
}

/* "PPLM local_port=1.error" of "PPLM local_port=1.fec_mode": see feed_inquiry(). */
static const struct field *find_error(const struct model *model, const struct field *field)
{
	const struct field *error;
	char *name;

	if (asprintf(&name, "%.*s.error", (int)strcspn(field->name, "."), field->name) < 0)
		return NULL;
	error = strcmp(name, field->name) ? find_field(model->fields, field->part, name) : NULL;
	free(name);
	return error;
}

static size_t find_missing(struct comparison *comparison, const struct field *field)
{
	const struct model *model = comparison->model;
	const struct field *part = NULL, *error = NULL;
	size_t num = 0;

	memset(comparison->missing, 0, model->num);
	if (field->count == model->num)
		return 0;
	if (*field->name) {
		part = find_field(model->fields, field->part, "");
		error = find_error(model, field);
	}
	for (uint32_t i = 0; i < model->num; i++) {
		comparison->missing[i] = !field_has_member(field, i) &&
					 !is_excused(i, part, error);
		num += comparison->missing[i];
	}
	return num;
}

static const struct value *most_frequent(const struct field *field, size_t num_missing)
{
	const struct value *most = NULL;
	size_t count = num_missing;
	struct lh_entry *entry;

	lh_foreach(field->values, entry) {
		const struct value *value = lh_entry_v(entry);

		if (value->count > count) {
			most = value;
			count = value->count;
		}
	}
	return most;
}

static bool is_firmware(const struct field *field)
{
	return !strcmp(field->part, "device.json") && !strcmp(field->name, "fw_ver");
}

static void add_other(struct comparison *comparison, const struct field *field,
		      const struct value *value, struct json_object *others, bool count)
{
	struct json_object *list = json_object_new_array();
	struct json_object *other = json_object_new_object();

	for (uint32_t i = 0; i < comparison->model->num; i++) {
		const char *name = comparison->names[comparison->model->members[i]];

		if (!has(comparison, value, i))
			continue;
		json_object_array_add(list, json_object_new_string(name));
		if (!count)
			continue;
		comparison->tallies[i].count[field->weight]++;
		comparison->tallies[i].firmware |= is_firmware(field);
	}
	json_object_object_add(other, "value", value ? json_object_get(value->json) : NULL);
	json_object_object_add(other, "snapshots", list);
	json_object_array_add(others, other);
}

static void add_difference(struct comparison *comparison, const struct field *field,
			   const struct value *most, size_t num_missing, bool own)
{
	struct json_object *object = json_object_new_object();
	struct json_object *others = json_object_new_array();
	size_t num = most ? most->count : num_missing;
	size_t of = field->count + num_missing;
	bool majority = num * 2 > of;
	struct lh_entry *entry;

	lh_foreach(field->values, entry)
		if (lh_entry_v(entry) != most)
			add_other(comparison, field, lh_entry_v(entry), others, majority && !own);
	if (most && num_missing)
		add_other(comparison, field, NULL, others, majority && !own);
	add_string(object, "group", weight_name(field->weight));
	add_string(object, "part", field->part);
	add_string(object, "field", field->name);
	json_object_object_add(object, "majority", json_object_new_boolean(majority));
	json_object_object_add(object, "value", most ? json_object_get(most->json) : NULL);
	add_number(object, "num", num);
	add_number(object, "of", of);
	json_object_object_add(object, "others", others);
	json_object_array_add(comparison->differences, object);
}

/* Three or more that have hardly a value in common; who has which version matters always. */
static bool is_scattered(const struct field *field, size_t num_missing, size_t most)
{
	size_t of = field->count + num_missing;
	size_t distinct = lh_table_length(field->values) + !!num_missing;

	return field->weight != WEIGHT_IDENTITY && of > 2 && distinct * 2 > of && most * 2 <= of;
}

static void compare_field(struct comparison *comparison, const struct field *field)
{
	size_t num_missing = find_missing(comparison, field);
	const struct value *most = most_frequent(field, num_missing);
	size_t num = most ? most->count : num_missing;
	bool own;

	if (num == field->count + num_missing)
		return;
	own = is_own(field) || is_scattered(field, num_missing, num);
	if (own && !comparison->all)
		comparison->num_own++;
	else
		add_difference(comparison, field, most, num_missing, own);
}

static struct json_object *describe_member(const struct comparison *comparison, uint32_t member,
					   char *const *paths)
{
	const struct tally *tally = &comparison->tallies[member];
	struct json_object *object = json_object_new_object();
	struct json_object *groups = json_object_new_object();
	uint32_t place = comparison->model->members[member];

	for (enum weight weight = 0; weight < NUM_WEIGHTS; weight++)
		if (tally->count[weight])
			add_number(groups, weight_name(weight), tally->count[weight]);
	add_string(object, "name", comparison->names[place]);
	add_string(object, "file", paths[place]);
	json_object_object_add(object, "firmware", json_object_new_boolean(tally->firmware));
	json_object_object_add(object, "groups", groups);
	return object;
}

static struct json_object *describe(const struct comparison *comparison, char *const *paths)
{
	const struct model *model = comparison->model;
	struct json_object *object = json_object_new_object();
	struct json_object *snapshots = json_object_new_array();

	for (uint32_t i = 0; i < model->num; i++)
		json_object_array_add(snapshots, describe_member(comparison, i, paths));
	json_object_object_add(object, "device_id", model->known ?
			       json_object_new_int64(model->device_id) : NULL);
	add_string(object, "board_id", model->board_id);
	json_object_object_add(object, "snapshots", snapshots);
	json_object_object_add(object, "differences", json_object_get(comparison->differences));
	add_number(object, "own", comparison->num_own);
	return object;
}

/* Those that matter most first, otherwise as they come. */
static void compare_fields(struct comparison *comparison)
{
	struct lh_entry *entry;

	for (enum weight weight = 0; weight < NUM_WEIGHTS; weight++)
		lh_foreach(comparison->model->fields, entry) {
			const struct field *field = lh_entry_v(entry);

			if (field->weight == weight)
				compare_field(comparison, field);
		}
}

struct json_object *compare_members(const struct model *model, char *const *paths,
				    char *const *names, bool all)
{
	struct comparison comparison = {
		.model = model,
		.names = names,
		.tallies = calloc(model->num, sizeof(*comparison.tallies)),
		.differences = json_object_new_array(),
		.missing = calloc(model->num, sizeof(*comparison.missing)),
		.all = all,
	};
	struct json_object *described = NULL;

	if (comparison.tallies && comparison.missing) {
		compare_fields(&comparison);
		described = describe(&comparison, paths);
	}
	free(comparison.tallies);
	free(comparison.missing);
	json_object_put(comparison.differences);
	return described;
}
