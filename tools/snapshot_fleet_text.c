// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Which hosts differ, in lines: first who and how much, then in what. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "snapshot_fleet.h"

/* Of hosts with the same value, on a terminal. */
#define MAX_NAMED 4
/* Of a terminal's line: a field gets that much at least, a value at most. */
#define FIELD_SHARE 3
#define VALUE_SHARE 6

/* "identity" has no plural that says what it is. */
static const struct {
	const char *group;
	const char *one;
	const char *many;
} counted[] = {
	{ "identity", "1 version or identity", "versions or identities" },
	{ "health", "1 of health", "of health" },
	{ "capability", "1 capability", "capabilities" },
	{ "link", "1 of link", "of link" },
	{ "setting", "1 setting", "settings" },
	{ "errors", "1 count of errors", "counts of errors" },
	{ "change", "1 change", "changes" },
	{ "other", "1 other", "others" },
	{ "moves", "1 that moves", "that move" },
};

/* What others have named cannot steer the terminal; to be freed. */
static char *plain(const char *text)
{
	size_t room = strlen(text) + 1;
	char *safe = malloc(room);

	if (safe)
		printable(safe, room, text, room - 1);
	return safe;
}

/* In ROOM characters, unless that is 0. */
static void put_text(FILE *line, const char *text, size_t room, bool keep_end)
{
	char cut[MAX_WIDTH + 1];
	char *safe = plain(text);

	if (safe)
		fputs(room ? cut_text(cut, safe, room, keep_end) : safe, line);
	free(safe);
}

static void put_value(FILE *line, struct json_object *object)
{
	struct json_object *value = json_object_object_get(object, "value");

	put_text(line, value ? shown_value(json_object_get_string(value)) : "none",
		 line_width() / VALUE_SHARE, false);
}

static void put_names(FILE *line, struct json_object *list)
{
	size_t num = json_object_array_length(list);
	size_t shown = line_width() && num > MAX_NAMED ? MAX_NAMED - 1 : num;

	for (size_t i = 0; i < shown; i++) {
		fputs(i ? ", " : "", line);
		put_text(line, json_object_get_string(json_object_array_get_idx(list, i)), 0, true);
	}
	if (shown < num)
		fprintf(line, " and %zu more", num - shown);
	fputs(num > 1 ? " have " : " has ", line);
}

typedef void (*put_fn)(FILE *line, struct json_object *object);

/* What it puts, to be freed; NULL without memory. */
static char *put_aside(put_fn put, struct json_object *object)
{
	char *text = NULL;
	size_t len = 0;
	FILE *line = open_memstream(&text, &len);

	if (!line)
		return NULL;
	put(line, object);
	if (!fclose(line))
		return text;
	free(text);
	return NULL;
}

/* On a terminal a line is a line. */
static void print_line(const char *text)
{
	char cut[MAX_WIDTH + 1];
	size_t width = line_width();

	puts(width ? cut_text(cut, text, width, false) : text);
}

/* Who has what. */
static void put_holders(FILE *line, struct json_object *difference)
{
	struct json_object *others = json_object_object_get(difference, "others");
	bool most = json_object_get_boolean(json_object_object_get(difference, "majority"));

	fprintf(line, ": %s%s of %s%s have ", most ? "most (" : "", get_text(difference, "num"),
		get_text(difference, "of"), most ? ")" : "");
	put_value(line, difference);
	for (size_t i = 0; i < json_object_array_length(others); i++) {
		struct json_object *other = json_object_array_get_idx(others, i);

		fputs("; ", line);
		put_names(line, json_object_object_get(other, "snapshots"));
		put_value(line, other);
	}
}

/* What REST characters of a line leave, or its share of the line; 0 for a pipe. */
static size_t room_for_field(size_t rest)
{
	size_t width = line_width();
	size_t share = width / FIELD_SHARE;

	return width > rest + share ? width - rest : share;
}

static void put_difference(FILE *line, struct json_object *difference)
{
	const char *group = get_text(difference, "group");
	char *holders = put_aside(put_holders, difference);
	char *name;

	fprintf(line, "  %s: ", group);
	if (asprintf(&name, "%s %s", get_text(difference, "part"),
		     get_text(difference, "field")) >= 0) {
		put_text(line, name, room_for_field(strlen("  : ") + strlen(group) +
						    strlen(holders ?: "")), true);
		free(name);
	}
	fputs(holders ?: "", line);
	free(holders);
}

static bool differs(struct json_object *snapshot)
{
	return json_object_object_length(json_object_object_get(snapshot, "groups"));
}

/* "firmware, 2 settings" */
static void put_tally(FILE *line, struct json_object *snapshot)
{
	struct json_object *groups = json_object_object_get(snapshot, "groups");
	bool firmware = json_object_get_boolean(json_object_object_get(snapshot, "firmware"));
	const char *comma = firmware ? ", " : "";

	fputs("  ", line);
	put_text(line, get_text(snapshot, "name"), 0, true);
	fprintf(line, ": %s", firmware ? "firmware" : "");
	for (size_t i = 0; i < sizeof(counted) / sizeof(*counted); i++) {
		uint64_t num = json_object_get_uint64(json_object_object_get(groups,
									     counted[i].group));

		/* Its own word stands for it. */
		num -= firmware && !i;
		if (!num)
			continue;
		fputs(comma, line);
		if (num == 1)
			fputs(counted[i].one, line);
		else
			fprintf(line, "%" PRIu64 " %s", num, counted[i].many);
		comma = ", ";
	}
}

static void put_model(FILE *line, struct json_object *model)
{
	struct json_object *id = json_object_object_get(model, "device_id");
	size_t num = json_object_array_length(json_object_object_get(model, "snapshots"));

	if (id) {
		fprintf(line, "device 0x%" PRIx64 ", board ", json_object_get_uint64(id));
		put_text(line, *get_text(model, "board_id") ? get_text(model, "board_id") : "unknown",
			 0, true);
	} else {
		fputs("unknown model", line);
	}
	fprintf(line, ": %zu snapshot%s", num, num == 1 ? "" : "s");
}

static void print_with(put_fn put, struct json_object *object)
{
	char *text = put_aside(put, object);

	if (text)
		print_line(text);
	free(text);
}

static bool is_single(struct json_object *model)
{
	return json_object_array_length(json_object_object_get(model, "snapshots")) == 1;
}

/* Whether most have the same in anything that differs. */
static bool has_majority(struct json_object *model)
{
	struct json_object *list = json_object_object_get(model, "differences");

	for (size_t i = 0; i < json_object_array_length(list); i++)
		if (json_object_get_boolean(json_object_object_get(
			    json_object_array_get_idx(list, i), "majority")))
			return true;
	return false;
}

static void print_summary(struct json_object *model)
{
	struct json_object *list = json_object_object_get(model, "snapshots");

	print_with(put_model, model);
	for (size_t i = 0; i < json_object_array_length(list); i++)
		if (differs(json_object_array_get_idx(list, i)))
			print_with(put_tally, json_object_array_get_idx(list, i));
	if (is_single(model))
		print_line("  nothing of this model to compare it with");
	else if (!json_object_array_length(json_object_object_get(model, "differences")))
		print_line("  nothing of importance is different");
	else if (!has_majority(model))
		print_line("  they differ, and no value is that of most");
}

static void print_own(struct json_object *model)
{
	uint64_t own = json_object_get_uint64(json_object_object_get(model, "own"));
	char text[128];

	if (!own)
		return;
	snprintf(text, sizeof(text),
		 "  %" PRIu64 " field%s that each has for itself (names, addresses): --all", own,
		 own == 1 ? "" : "s");
	print_line(text);
}

static void print_differences(struct json_object *model)
{
	struct json_object *list = json_object_object_get(model, "differences");

	if (!json_object_array_length(list) &&
	    !json_object_get_uint64(json_object_object_get(model, "own")))
		return;
	puts("");
	print_with(put_model, model);
	for (size_t i = 0; i < json_object_array_length(list); i++)
		print_with(put_difference, json_object_array_get_idx(list, i));
	print_own(model);
}

void print_fleet(struct json_object *models)
{
	for (size_t i = 0; i < json_object_array_length(models); i++)
		print_summary(json_object_array_get_idx(models, i));
	for (size_t i = 0; i < json_object_array_length(models); i++)
		print_differences(json_object_array_get_idx(models, i));
}
