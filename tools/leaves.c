// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "snapshot.h"

#define NAME_MAX_LEN 128

/* What names a record of an array, if its records have names: a place says nothing, for
 * another snapshot may have one record more before it.
 */
static const char *const naming[] = { "check", "subject", "metric", "port", "sensor", "priority" };

static bool name_record(struct json_object *record, char name[NAME_MAX_LEN])
{
	size_t len = 0;

	name[0] = '\0';
	for (size_t i = 0; i < sizeof(naming) / sizeof(*naming); i++) {
		const char *word = json_object_is_type(record, json_type_object) ?
					   get_text(record, naming[i]) : "";

		if (*word && len < NAME_MAX_LEN)
			len += snprintf(name + len, NAME_MAX_LEN - len, "%s%s", len ? " " : "", word);
	}
	return len && len < NAME_MAX_LEN;
}

/* Names are of use if every record has one, and one of its own. */
static bool has_names(struct json_object *array)
{
	size_t num = json_object_array_length(array);
	struct json_object *names = json_object_new_object();
	char name[NAME_MAX_LEN];
	bool named = num;

	for (size_t i = 0; i < num && named; i++) {
		named = name_record(json_object_array_get_idx(array, i), name) &&
			!json_object_object_get_ex(names, name, NULL);
		json_object_object_add(names, name, NULL);
	}
	json_object_put(names);
	return named;
}

static void descend(struct json_object *value, char *path, leaf_fn fn, void *arg)
{
	if (path)
		for_each_leaf(value, path, fn, arg);
	free(path);
}

void for_each_leaf(struct json_object *object, const char *path, leaf_fn fn,
		   void *arg)
{
	char *name;

	if (json_object_is_type(object, json_type_object)) {
		json_object_object_foreach(object, key, value)
			descend(value,
				asprintf(&name, "%s%s%s", path, *path ? "." : "",
					 key) < 0 ? NULL : name,
				fn, arg);
	} else if (json_object_is_type(object, json_type_array)) {
		bool named = has_names(object);

		for (size_t i = 0; i < json_object_array_length(object); i++) {
			struct json_object *item = json_object_array_get_idx(object, i);
			char text[NAME_MAX_LEN];

			if (!named || !name_record(item, text))
				snprintf(text, sizeof(text), "%zu", i);
			descend(item, asprintf(&name, "%s[%s]", path, text) < 0 ? NULL : name, fn,
				arg);
		}
	} else {
		fn(path, object, arg);
	}
}
