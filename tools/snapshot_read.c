// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A snapshot's parts, out of its file. */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "snapshot_read.h"

#define READ_BLOCK 65536
/* No part is larger than the largest dump. */
#define MAX_PART (1ULL << 30)

void free_contents(struct contents *contents)
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

static bool read_all(const char *path, struct archive *archive, bool json_only,
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
		if (archive_entry_filetype(entry) != AE_IFREG ||
		    (json_only && !ends_with_json(archive_entry_pathname(entry) ?: "")))
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

const struct part *find_in(const struct contents *contents, const char *name)
{
	for (size_t i = 0; i < contents->num; i++)
		if (!strcmp(contents->parts[i].name, name))
			return &contents->parts[i];
	return NULL;
}

bool read_snapshot(const char *path, bool json_only, struct contents *contents)
{
	struct archive *archive = archive_read_new();
	bool done;

	if (!archive) {
		failed_because(path, "out of memory");
		return false;
	}
	archive_read_support_format_tar(archive);
	archive_read_support_filter_all(archive);
	done = read_all(path, archive, json_only, contents);
	archive_read_free(archive);
	if (done && !find_in(contents, "index.json")) {
		failed_because(path, "this is not a snapshot: it has no index.json");
		done = false;
	}
	return done;
}

static void take_leaf(const char *path, struct json_object *value, void *arg)
{
	json_object_object_add(arg, path, json_object_get(value));
}

struct json_object *flatten(struct json_object *json)
{
	struct json_object *flat = json_object_new_object();

	for_each_leaf(json, "", take_leaf, flat);
	return flat;
}

/* The page, and the bytes of what is there as JSON too. */
bool is_derived(const char *name)
{
	static const char *const prefixes[] = {
		"report.html", "raw/cap-", "raw/reg-", "raw/query-",
	};

	for (size_t i = 0; i < sizeof(prefixes) / sizeof(*prefixes); i++)
		if (!strncmp(name, prefixes[i], strlen(prefixes[i])))
			return true;
	return false;
}
