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

	if (!json_object_is_type(record, json_type_object))
		return false;
	for (size_t i = 0; i < sizeof(naming) / sizeof(*naming); i++) {
		const char *word = get_text(record, naming[i]);

		if (*word && len < NAME_MAX_LEN)
			len += snprintf(name + len, NAME_MAX_LEN - len, "%s%s", len ? " " : "", word);
	}
	return len && len < NAME_MAX_LEN;
}

/* Of its own: of those with the same name the second is "log driver #2". One without is named by
 * its place. NAMES has how many there were of each.
 */
static char *own_name(struct json_object *names, struct json_object *record, size_t place)
{
	char name[NAME_MAX_LEN];
	uint64_t num;
	char *own;
	int len;

	if (name_record(record, name)) {
		num = json_object_get_uint64(json_object_object_get(names, name)) + 1;
		add_number(names, name, num);
		len = num > 1 ? asprintf(&own, "%s #%llu", name, (unsigned long long)num) :
				asprintf(&own, "%s", name);
	} else {
		len = asprintf(&own, "%zu", place);
	}
	return len < 0 ? NULL : own;
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
		struct json_object *names = json_object_new_object();

		for (size_t i = 0; i < json_object_array_length(object); i++) {
			struct json_object *item = json_object_array_get_idx(object, i);
			char *own = own_name(names, item, i);

			descend(item,
				!own || asprintf(&name, "%s[%s]", path, own) < 0 ? NULL : name, fn,
				arg);
			free(own);
		}
		json_object_put(names);
	} else {
		fn(path, object, arg);
	}
}
