// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* From the worker that asks a device to the one who makes the snapshot of it. A
 * message's name is what it says and the part that it is of.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "snapshot.h"

#define NAME_ROOM 128

enum verb {
	PLAN = 'p',
	VALUE = 'v',
	MISSING = 'm',
	SAMPLE = 's',
	DATA = 'd',
	FAILURE = 'f',
};

static void feed(enum verb verb, const char *part, const void *data, size_t len)
{
	char name[NAME_ROOM];

	snprintf(name, sizeof(name), "%c %s", verb, part);
	send_message(name, data, len);
}

static void feed_json(enum verb verb, const char *part, struct json_object *object)
{
	const char *text = json_object_to_json_string_ext(object,
							  JSON_C_TO_STRING_PLAIN);

	feed(verb, part, text, strlen(text) + 1);
	json_object_put(object);
}

void feed_plan(const char *part, size_t num)
{
	feed(PLAN, part, &num, sizeof(num));
}

void feed_value(const char *part, enum outcome outcome, struct json_object *value, ...)
{
	struct json_object *object = json_object_new_object();
	struct json_object *path = json_object_new_array();
	const char *word;
	va_list words;

	va_start(words, value);
	while ((word = va_arg(words, const char *)))
		json_object_array_add(path, json_object_new_string(word));
	va_end(words);
	add_number(object, "outcome", outcome);
	json_object_object_add(object, "path", path);
	json_object_object_add(object, "value", value);
	feed_json(VALUE, part, object);
}

void feed_sample(const char *part, struct json_object *sample)
{
	feed_json(SAMPLE, part, sample);
}

void feed_data(const char *part, const void *data, size_t len)
{
	feed(DATA, part, data, len);
}

static void feed_why(enum verb verb, const char *part, enum outcome outcome,
		     const char *why)
{
	struct json_object *object = json_object_new_object();

	add_number(object, "outcome", outcome);
	add_string(object, "why", why);
	feed_json(verb, part, object);
}

void feed_missing(const char *part, enum outcome outcome, const char *why)
{
	feed_why(MISSING, part, outcome, why);
}

void feed_failure(const char *part, enum outcome outcome, const char *why)
{
	feed_why(FAILURE, part, outcome, why);
}

static void append(struct json_object *array, struct json_object *more)
{
	for (size_t i = 0; i < json_object_array_length(more); i++)
		json_object_array_add(array, json_object_get(json_object_array_get_idx(more, i)));
}

static void put_value(struct json_object *object, struct json_object *path,
		      struct json_object *value)
{
	size_t num = json_object_array_length(path);

	for (size_t i = 0; i < num; i++) {
		const char *word = json_object_get_string(json_object_array_get_idx(path, i));
		struct json_object *there = json_object_object_get(object, word);

		if (i + 1 < num && !there) {
			there = json_object_new_object();
			json_object_object_add(object, word, there);
		} else if (i + 1 == num && json_object_is_type(there, json_type_array) &&
			   json_object_is_type(value, json_type_array)) {
			append(there, value);
		} else if (i + 1 == num) {
			json_object_object_add(object, word, json_object_get(value));
		}
		object = there;
	}
}

static struct json_object *make_member(struct json_object *object, const char *key,
				       struct json_object *(*make)(void))
{
	struct json_object *there = json_object_object_get(object, key);

	if (there)
		return there;
	there = make();
	json_object_object_add(object, key, there);
	return there;
}

static void put_sample(struct json_object *object, struct json_object *sample)
{
	struct json_object *all = make_member(object, "series", json_object_new_object);

	json_object_array_add(make_member(object, "time_ns", json_object_new_array),
			      json_object_get(json_object_object_get(sample, "time_ns")));
	json_object_object_foreach(json_object_object_get(sample, "series"), label, reading) {
		struct json_object *one = make_member(all, label, json_object_new_object);

		for (const char *const *key = (const char *[]){ "kind", "unit", "help", NULL };
		     *key; key++)
			add_string(one, *key, get_text(reading, *key));
		json_object_array_add(make_member(one, "values", json_object_new_array),
				      json_object_get(json_object_object_get(reading, "value")));
	}
}

static void take_outcome(struct snapshot *snapshot, struct part *part,
			 struct json_object *object)
{
	uint64_t outcome = json_object_get_uint64(json_object_object_get(object, "outcome"));
	struct json_object *why = json_object_object_get(object, "why");

	if (outcome < NUM_OUTCOMES)
		part->count[outcome]++;
	/* Why there was no answer is why the rest was not asked. */
	if (!why || (outcome == NOT_ASKED && part->count[NO_ANSWER]))
		return;
	free(part->why);
	part->why = strdup(json_object_get_string(why));
	snapshot->out_of_memory |= !part->why;
}

static void take_json(struct snapshot *snapshot, enum verb verb, const char *name,
		      struct json_object *object)
{
	struct part *part = verb == FAILURE ? NULL : plan_part(snapshot, name, 0);

	if (verb == FAILURE)
		add_failed_part(snapshot, name,
				json_object_get_int(json_object_object_get(object, "outcome")),
				get_text(object, "why"));
	if (!part)
		return;
	if (verb == SAMPLE) {
		put_sample(part->json, object);
		part->count[ANSWERED]++;
		return;
	}
	if (verb == VALUE)
		put_value(part->json, json_object_object_get(object, "path"),
			  json_object_object_get(object, "value"));
	take_outcome(snapshot, part, object);
}

bool take_part(struct snapshot *snapshot, const char *name, const void *data, size_t len)
{
	enum verb verb = (unsigned char)*name;
	struct json_object *object;
	void *copy;
	size_t num;

	if (!name[0] || name[1] != ' ')
		return false;
	name += 2;
	if (verb == PLAN) {
		memcpy(&num, data, sizeof(num));
		plan_part(snapshot, name, num);
	} else if (verb == DATA) {
		copy = malloc(len + 1);
		if (copy)
			add_data_part(snapshot, name, memcpy(copy, data, len), len);
		snapshot->out_of_memory |= !copy;
	} else {
		object = json_tokener_parse(data);
		take_json(snapshot, verb, name, object);
		json_object_put(object);
	}
	return true;
}
