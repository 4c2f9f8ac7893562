// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What is different between two snapshots. */
#include <stdlib.h>
#include <string.h>

#include "snapshot_read.h"

/* Of columns, in characters. */
#define LONGEST_GROUP 10 /* "capability" */
#define LONGEST_PART 20
#define LEAST_WIDTH 24 /* of the others together */

static void add_difference(struct json_object *array, enum weight weight, const char *part,
			   const char *field, struct json_object *a,
			   struct json_object *b)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "group", weight_name(weight));
	add_string(object, "part", part);
	add_string(object, "field", field);
	json_object_object_add(object, "a", a);
	json_object_object_add(object, "b", b);
	json_object_array_add(array, object);
}

static void compare_json(struct json_object *array, const struct part *a,
			 const struct part *b)
{
	struct json_object *flat_a = flatten(a->json);
	struct json_object *flat_b = flatten(b->json);

	json_object_object_foreach(flat_a, path, value) {
		struct json_object *other = json_object_object_get(flat_b, path);

		if (!json_object_equal(value, other))
			add_difference(array, weigh(a->name, path, flat_a, flat_b), a->name, path,
				       json_object_get(value), json_object_get(other));
	}
	json_object_object_foreach(flat_b, path_b, value_b)
		if (!json_object_object_get_ex(flat_a, path_b, NULL))
			add_difference(array, weigh(b->name, path_b, flat_a, flat_b), b->name,
				       path_b, NULL, json_object_get(value_b));
	json_object_put(flat_a);
	json_object_put(flat_b);
}

/* "831304 bytes, differ from 0x100 on" */
static struct json_object *describe_bytes(const struct part *part,
					  const struct part *other)
{
	size_t same = 0;
	char text[64];

	while (same < part->len && same < other->len &&
	       part->data[same] == other->data[same])
		same++;
	snprintf(text, sizeof(text), "%zu bytes, the first %zu are the same",
		 part->len, same);
	return json_object_new_string(text);
}

static void compare_bytes(struct json_object *array, const struct part *a,
			  const struct part *b)
{
	if (a->len != b->len || memcmp(a->data, b->data, a->len) != 0)
		add_difference(array, WEIGHT_OTHER, a->name, "", describe_bytes(a, b),
			       describe_bytes(b, a));
}

static void compare_parts(struct json_object *array, const struct contents *a,
			  const struct contents *b)
{
	for (size_t i = 0; i < a->num; i++) {
		const struct part *part = &a->parts[i];
		const struct part *other = find_in(b, part->name);

		if (is_derived(part->name))
			continue;
		if (!other)
			add_difference(array, WEIGHT_OTHER, part->name, "",
				       json_object_new_string("there"), NULL);
		else if (part->json && other->json)
			compare_json(array, part, other);
		else
			compare_bytes(array, part, other);
	}
	for (size_t i = 0; i < b->num; i++)
		if (!is_derived(b->parts[i].name) &&
		    !find_in(a, b->parts[i].name))
			add_difference(array, WEIGHT_OTHER, b->parts[i].name, "", NULL,
				       json_object_new_string("there"));
}

/* Those that matter most first, otherwise as they come; *NUM_MOVES of those that always move
 * are left out. Takes the array.
 */
static struct json_object *by_weight(struct json_object *array, bool all, size_t *num_moves)
{
	struct json_object *sorted = json_object_new_array();

	*num_moves = 0;
	for (enum weight weight = 0; weight <= WEIGHT_MOVES; weight++)
		for (size_t i = 0; i < json_object_array_length(array); i++) {
			struct json_object *one = json_object_array_get_idx(array, i);

			if (strcmp(get_text(one, "group"), weight_name(weight)) != 0)
				continue;
			if (weight == WEIGHT_MOVES && !all)
				++*num_moves;
			else
				json_object_array_add(sorted, json_object_get(one));
		}
	json_object_put(array);
	return sorted;
}

/* In place. */
static void shorten(struct json_object *object, const char *key, size_t room, bool keep_end)
{
	char cut[MAX_WIDTH + 1];

	if (strlen(get_text(object, key)) > room && room <= MAX_WIDTH)
		add_string(object, key, cut_text(cut, get_text(object, key), room, keep_end));
}

/* A dash is for what is not there. */
static void show_empty(struct json_object *array)
{
	static const char *const keys[] = { "a", "b" };

	for (size_t i = 0; i < json_object_array_length(array); i++)
		for (size_t k = 0; k < sizeof(keys) / sizeof(*keys); k++) {
			struct json_object *object = json_object_array_get_idx(array, i);
			struct json_object *value = json_object_object_get(object, keys[k]);

			if (value)
				add_string(object, keys[k], shown_value(json_object_get_string(value)));
		}
}

/* On a terminal a line is a line: half of what group and part leave is the field's, and the
 * values share the rest. A pipe gets all.
 */
static void fit(struct json_object *array)
{
	size_t width = line_width();
	size_t room, part = 0;

	if (options.json || !width)
		return;
	for (size_t i = 0; i < json_object_array_length(array); i++) {
		size_t len = strlen(get_text(json_object_array_get_idx(array, i), "part"));

		part = len > part ? len : part;
	}
	part = part < LONGEST_PART ? part : LONGEST_PART;
	room = width > LONGEST_GROUP + part + 4 + LEAST_WIDTH ?
		       width - LONGEST_GROUP - part - 4 : LEAST_WIDTH;
	for (size_t i = 0; i < json_object_array_length(array); i++) {
		struct json_object *object = json_object_array_get_idx(array, i);

		shorten(object, "part", part, true);
		shorten(object, "field", room / 2, true);
		shorten(object, "a", room / 4, false);
		shorten(object, "b", room / 4, false);
	}
}

static const struct column columns[] = {
	{ "group", "GROUP" },
	{ "part", "PART" },
	{ "field", "FIELD" },
	{ "a", "A" },
	{ "b", "B" },
};

/* Of what matters nothing: that is worth a word. */
static void say_nothing(size_t num_moves)
{
	if (num_moves)
		printf("nothing of importance is different; %zu values that always move are: --all\n",
		       num_moves);
	else
		printf("nothing is different\n");
}

int diff_snapshots(const char *path_a, const char *path_b, bool all)
{
	struct contents a = {};
	struct contents b = {};
	struct json_object *array;
	int status = EXIT_FAILED;
	size_t num_moves;

	if (read_snapshot(path_a, false, &a) && read_snapshot(path_b, false, &b)) {
		array = json_object_new_array();
		compare_parts(array, &a, &b);
		array = by_weight(array, all, &num_moves);
		if (!options.json && !json_object_array_length(array)) {
			say_nothing(num_moves);
			json_object_put(array);
			status = EXIT_DONE;
		} else {
			if (!options.json)
				show_empty(array);
			fit(array);
			status = print_table(array, columns,
					     sizeof(columns) / sizeof(*columns));
		}
	}
	free_contents(&a);
	free_contents(&b);
	return status;
}
