// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Tables of the archive's parts, each with a cap. */
#include <stdlib.h>
#include <string.h>

#include "report.h"

/* The last of the kernel's log, in lines of it, and of the journal. */
#define MAX_LINES 300
#define MAX_ENTRIES 100

struct rows {
	FILE *file;
	size_t shown;
	size_t all;
};

static const char *as_text(struct json_object *value)
{
	return value ? json_object_get_string(value) : "";
}

static const char *class_of(struct json_object *value)
{
	return json_object_is_type(value, json_type_string) ? NULL : "n";
}

/* A page of zeros hides what is not. */
static bool is_empty(struct json_object *value)
{
	return !*as_text(value) ||
	       (json_object_is_type(value, json_type_int) && !json_object_get_uint64(value));
}

static void count_row(const char *path, struct json_object *value, void *arg)
{
	struct rows *rows = arg;

	(void)path;
	rows->all += !is_empty(value);
}

static void put_row(const char *path, struct json_object *value, void *arg)
{
	struct rows *rows = arg;

	if (is_empty(value) || !has_room(rows->file, rows->shown))
		return;
	put_row_name(rows->file, path);
	put_element(rows->file, "td", class_of(value), as_text(value));
	fputs("</tr>\n", rows->file);
	rows->shown++;
}

void put_record(FILE *file, const char *id, struct json_object *json, const char *part)
{
	static const char *const titles[] = { "Field", "Value", NULL };
	struct rows rows = { .file = file };

	for_each_leaf(json, "", count_row, &rows);
	if (!rows.all) {
		fputs("<p>Nothing in it is other than zero.</p>\n", file);
		return;
	}
	begin_table(file, id, NULL, titles);
	for_each_leaf(json, "", put_row, &rows);
	end_table(file, rows.shown, rows.all, part);
}

static bool is_refused(struct json_object *member)
{
	return json_object_object_get_ex(member, "error", NULL);
}

static size_t count_refused(struct json_object *json)
{
	size_t num = 0;

	json_object_object_foreach(json, name, member) {
		(void)name;
		num += is_refused(member);
	}
	return num;
}

static void put_refused(FILE *file, struct json_object *json, const char *part)
{
	static const char *const titles[] = { "Name", "Why", NULL };
	size_t num = count_refused(json);
	size_t shown = 0;

	if (!num)
		return;
	fprintf(file, "<details class=\"refused\"><summary>Refused or not answered: %zu</summary>\n",
		num);
	begin_table(file, NULL, NULL, titles);
	json_object_object_foreach(json, name, member) {
		if (!is_refused(member) || !has_room(file, shown))
			continue;
		put_row_name(file, name);
		put_element(file, "td", NULL, get_text(member, "error"));
		fputs("</tr>\n", file);
		shown++;
	}
	end_table(file, shown, num, part);
	fputs("</details>\n", file);
}

void put_members(FILE *file, const char *id, struct json_object *json, const char *part)
{
	size_t num = json_object_object_length(json) - count_refused(json);
	size_t shown = 0;

	fprintf(file, "<p>Fields that are zero are left out; <code>%s</code> of the archive has them.</p>\n<div id=\"%s\">\n",
		part, id);
	json_object_object_foreach(json, name, member) {
		if (is_refused(member) || !has_room(file, shown))
			continue;
		fputs("<details><summary>", file);
		put_text(file, name);
		fputs("</summary>\n", file);
		put_record(file, NULL, member, part);
		fputs("</details>\n", file);
		shown++;
	}
	put_more(file, shown, num, part);
	put_refused(file, json, part);
	fputs("</div>\n", file);
}

/* A segment is a row: what its records are is of use to programs only. */
void put_resources(FILE *file, const char *id, struct json_object *json, const char *part)
{
	static const char *const titles[] = { "Segment", "Records", "Needs", NULL };
	size_t num = json_object_object_length(json) - count_refused(json);
	size_t shown = 0;

	fprintf(file, "<p>The records are in <code>%s</code> of the archive, and their bytes in <code>raw/</code>.</p>\n<div id=\"%s\">\n",
		part, id);
	begin_table(file, NULL, NULL, titles);
	json_object_object_foreach(json, name, member) {
		struct json_object *records = json_object_object_get(member, "records");
		char count[24] = "0";

		if (is_refused(member) || !has_room(file, shown))
			continue;
		if (json_object_is_type(records, json_type_array))
			snprintf(count, sizeof(count), "%zu", json_object_array_length(records));
		put_row_name(file, name);
		put_cell(file, "Records", "n", count);
		put_cell(file, "Needs", NULL, get_text(member, "needs"));
		fputs("</tr>\n", file);
		shown++;
	}
	end_table(file, shown, num, part);
	put_refused(file, json, part);
	fputs("</div>\n", file);
}

void put_journal(FILE *file, struct json_object *journal)
{
	size_t num = json_object_object_length(journal);
	size_t at = 0;

	fputs("<p>Who opened, was refused, or changed what.</p>\n", file);
	if (num > MAX_ENTRIES)
		fprintf(file, "<p class=\"more\">The last %u of %zu; all are in <code>journal.json</code> of the archive.</p>\n",
			MAX_ENTRIES, num);
	fputs("<pre id=\"journal\">", file);
	json_object_object_foreach(journal, seq, entry) {
		(void)seq;
		if (num - at++ <= MAX_ENTRIES)
			put_line(file, get_text(entry, "text"));
	}
	fputs("</pre>\n", file);
}

void put_log(FILE *file, const char *text)
{
	const char *at = text + strlen(text);
	size_t num = 0;
	char *copy, *line, *rest;

	while (at > text && (at[-1] != '\n' || num++ < MAX_LINES))
		at--;
	if (at > text)
		fprintf(file, "<p class=\"more\">The last %u lines; all are in <code>kernel.log</code> of the archive.</p>\n",
			MAX_LINES);
	copy = strdup(at);
	fputs("<pre id=\"kernel_log\">", file);
	for (line = copy ? strtok_r(copy, "\n", &rest) : NULL; line;
	     line = strtok_r(NULL, "\n", &rest))
		put_line(file, line);
	fputs("</pre>\n", file);
	free(copy);
}

/* Those that are not all there come first. */
void put_parts(FILE *file, const struct snapshot *snapshot)
{
	static const char *const titles[] = { "Part", "State", NULL };
	size_t shown = 0;

	begin_table(file, "parts", NULL, titles);
	for (int is_whole = 0; is_whole <= 1; is_whole++) {
		for (size_t i = 0; i < snapshot->num && shown < MAX_ROWS; i++) {
			const struct part *part = &snapshot->parts[i];

			if ((part->error == NULL) != is_whole)
				continue;
			put_row_name(file, part->name);
			put_element(file, "td", part_state_name(part), part->error ?: "ok");
			fputs("</tr>\n", file);
			shown++;
		}
	}
	end_table(file, shown, snapshot->num, "index.json");
}
