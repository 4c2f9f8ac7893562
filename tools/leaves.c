// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>
#include <stdlib.h>

#include "snapshot.h"

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
		for (size_t i = 0; i < json_object_array_length(object); i++)
			descend(json_object_array_get_idx(object, i),
				asprintf(&name, "%s[%zu]", path, i) < 0 ? NULL : name,
				fn, arg);
	} else {
		fn(path, object, arg);
	}
}
