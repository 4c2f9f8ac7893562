// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Files by the least that tells them from each other. */
#include <stdlib.h>
#include <string.h>

#include "snapshot_fleet.h"

/* Of an archive's name, without the ending that it may have. */
static size_t stem_of(const char *name)
{
	static const char *const endings[] = { ".tar", ".tar.gz", ".tar.xz", ".tar.zst" };
	size_t len = strlen(name);

	for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++) {
		size_t end = strlen(endings[i]);

		if (len > end && !strcmp(name + len - end, endings[i]))
			return len - end;
	}
	return len;
}

/* The name without its ending is the shortest, then the name, then with one more directory
 * each.
 */
static char *form_of(const char *path, size_t level)
{
	const char *start = path + strlen(path);

	for (size_t i = 0; start > path; start--)
		if (start[-1] == '/' && ++i > (level ? level - 1 : 0))
			break;
	return level ? strdup(start) : strndup(start, stem_of(start));
}

static void count_names(struct json_object *counts, char *const *names, size_t num)
{
	for (size_t i = 0; i < num; i++) {
		struct json_object *count = json_object_object_get(counts, names[i]);

		if (count)
			json_object_int_inc(count, 1);
		else
			add_number(counts, names[i], 1);
	}
}

/* Whether any was; *FULL if one has no memory for it. */
static bool lengthen(struct json_object *counts, char *const *paths, char **names,
		     size_t *levels, size_t num, bool *full)
{
	bool changed = false;

	for (size_t i = 0; i < num && !*full; i++) {
		if (json_object_get_int(json_object_object_get(counts, names[i])) < 2 ||
		    (levels[i] && !strcmp(names[i], paths[i])))
			continue;
		free(names[i]);
		names[i] = form_of(paths[i], ++levels[i]);
		*full = !names[i];
		changed = true;
	}
	return changed;
}

static bool make_names(char *const *paths, char **names, size_t *levels, size_t num)
{
	bool full = false;
	bool changed = true;

	for (size_t i = 0; i < num && !full; i++) {
		names[i] = form_of(paths[i], 0);
		full = !names[i];
	}
	while (!full && changed) {
		struct json_object *counts = json_object_new_object();

		count_names(counts, names, num);
		changed = lengthen(counts, paths, names, levels, num, &full);
		json_object_put(counts);
	}
	return !full;
}

char **short_names(char *const *paths, size_t num)
{
	char **names = calloc(num, sizeof(*names));
	size_t *levels = calloc(num, sizeof(*levels));
	bool done = names && levels && make_names(paths, names, levels, num);

	free(levels);
	if (done)
		return names;
	free_names(names, num);
	return NULL;
}

void free_names(char **names, size_t num)
{
	for (size_t i = 0; names && i < num; i++)
		free(names[i]);
	free(names);
}
