// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What is different between two snapshots. */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "snapshot.h"

#define READ_BLOCK 65536
/* No part is larger than the largest dump. */
#define MAX_PART (1ULL << 30)
/* Of columns, in characters. */
#define LONGEST_GROUP 10 /* "capability" */
#define LONGEST_PART 20
#define LEAST_WIDTH 24 /* of the others together */
#define MAX_WIDTH 1024

struct contents {
	struct part *parts;
	size_t num;
};

static void free_contents(struct contents *contents)
{
	for (size_t i = 0; i < contents->num; i++) {
		free(contents->parts[i].name);
		free(contents->parts[i].data);
		json_object_put(contents->parts[i].json);
	}
	free(contents->parts);
}

/* Without the directory that all of it is in. */
static char *part_name(struct archive_entry *entry)
{
	const char *path = archive_entry_pathname(entry) ?: "";
	const char *slash = strchr(path, '/');

	return strdup(slash ? slash + 1 : path);
}

static bool ends_with_json(const char *name)
{
	size_t len = strlen(name);

	return len > 5 && !strcmp(name + len - 5, ".json");
}

static struct json_object *parse_json(const struct part *part)
{
	struct json_tokener *tokener = json_tokener_new();
	struct json_object *json = NULL;

	if (tokener && part->len < INT32_MAX)
		json = json_tokener_parse_ex(tokener, (char *)part->data, part->len);
	if (tokener)
		json_tokener_free(tokener);
	return json;
}

static bool read_part(struct archive *archive, struct archive_entry *entry,
		      struct contents *contents)
{
	struct part *parts = reallocarray(contents->parts, contents->num + 1,
					  sizeof(*parts));
	int64_t size = archive_entry_size(entry);
	struct part *part;

	if (!parts)
		return false;
	contents->parts = parts;
	part = &parts[contents->num++];
	*part = (struct part){ .name = part_name(entry) };
	if (!part->name || size < 0 || (uint64_t)size > MAX_PART)
		return false;
	part->data = malloc(size + 1);
	part->len = size;
	if (!part->data ||
	    archive_read_data(archive, part->data, size) != (la_ssize_t)size)
		return false;
	if (!ends_with_json(part->name))
		return true;
	part->json = parse_json(part);
	return part->json;
}

static bool read_all(const char *path, struct archive *archive,
		     struct contents *contents)
{
	struct archive_entry *entry;
	int got;

	if (archive_read_open_filename(archive, path, READ_BLOCK) != ARCHIVE_OK) {
		/* What is no archive is EILSEQ, in words that mislead. What looks as if it were
		 * compressed, as a core dump does, has no errno at all.
		 */
		if (archive_errno(archive) < 0)
			failed_because(path, "this is not a snapshot: %s",
				       archive_error_string(archive));
		else
			failed_because(path, "%s", archive_errno(archive) == EILSEQ ?
				       archive_error_string(archive) :
				       strerror(archive_errno(archive)));
		return false;
	}
	while ((got = archive_read_next_header(archive, &entry)) == ARCHIVE_OK) {
		if (archive_entry_filetype(entry) != AE_IFREG)
			continue;
		if (!read_part(archive, entry, contents)) {
			failed_because(path, "%s cannot be read",
				       archive_entry_pathname(entry));
			return false;
		}
	}
	if (got != ARCHIVE_EOF)
		failed_because(path, "%s", archive_error_string(archive));
	return got == ARCHIVE_EOF;
}

static const struct part *find_in(const struct contents *contents,
				  const char *name)
{
	for (size_t i = 0; i < contents->num; i++)
		if (!strcmp(contents->parts[i].name, name))
			return &contents->parts[i];
	return NULL;
}

static bool read_snapshot(const char *path, struct contents *contents)
{
	struct archive *archive = archive_read_new();
	bool done;

	if (!archive) {
		failed_because(path, "out of memory");
		return false;
	}
	archive_read_support_format_tar(archive);
	archive_read_support_filter_all(archive);
	done = read_all(path, archive, contents);
	archive_read_free(archive);
	if (done && !find_in(contents, "index.json")) {
		failed_because(path, "this is not a snapshot: it has no index.json");
		done = false;
	}
	return done;
}

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

static void take_leaf(const char *path, struct json_object *value, void *arg)
{
	json_object_object_add(arg, path, json_object_get(value));
}

static struct json_object *flatten(struct json_object *json)
{
	struct json_object *flat = json_object_new_object();

	for_each_leaf(json, "", take_leaf, flat);
	return flat;
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

/* The page, and the bytes of what is there as JSON too. */
static bool is_derived(const char *name)
{
	static const char *const prefixes[] = {
		"report.html", "raw/cap-", "raw/reg-", "raw/query-",
	};

	for (size_t i = 0; i < sizeof(prefixes) / sizeof(*prefixes); i++)
		if (!strncmp(name, prefixes[i], strlen(prefixes[i])))
			return true;
	return false;
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

/* In place; a field's end says more than its beginning. */
static void shorten(struct json_object *object, const char *key, size_t room, bool keep_end)
{
	struct json_object *value = json_object_object_get(object, key);
	const char *text = value ? json_object_get_string(value) : "";
	size_t len = strlen(text);
	char cut[MAX_WIDTH + 1];

	if (len <= room || room > MAX_WIDTH)
		return;
	if (keep_end)
		snprintf(cut, sizeof(cut), "...%s", text + len - (room - 3));
	else
		snprintf(cut, sizeof(cut), "%.*s...", (int)room - 3, text);
	add_string(object, key, cut);
}

/* On a terminal a line is a line: half of what group and part leave is the field's, and the
 * values share the rest. A pipe gets all.
 */
static void fit(struct json_object *array)
{
	struct winsize size = {};
	size_t room, part = 0;

	if (options.json || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) || !size.ws_col)
		return;
	for (size_t i = 0; i < json_object_array_length(array); i++) {
		size_t len = strlen(get_text(json_object_array_get_idx(array, i), "part"));

		part = len > part ? len : part;
	}
	part = part < LONGEST_PART ? part : LONGEST_PART;
	room = size.ws_col > LONGEST_GROUP + part + 4 + LEAST_WIDTH ?
		       size.ws_col - LONGEST_GROUP - part - 4 : LEAST_WIDTH;
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

	if (read_snapshot(path_a, &a) && read_snapshot(path_b, &b)) {
		array = json_object_new_array();
		compare_parts(array, &a, &b);
		array = by_weight(array, all, &num_moves);
		if (!options.json && !json_object_array_length(array)) {
			say_nothing(num_moves);
			json_object_put(array);
			status = EXIT_DONE;
		} else {
			fit(array);
			status = print_table(array, columns,
					     sizeof(columns) / sizeof(*columns));
		}
	}
	free_contents(&a);
	free_contents(&b);
	return status;
}
