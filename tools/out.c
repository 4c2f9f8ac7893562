// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <ctype.h>
#include <libsmartcols/libsmartcols.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mlx5ctl.h"

/* Bytes of the character at AT by table 3-7 of the Unicode standard; 0 if it is none. */
static size_t utf8_len(const unsigned char *at)
{
	/* What the second byte may be is less for some first ones. */
	unsigned char least = *at == 0xe0 ? 0xa0 : *at == 0xf0 ? 0x90 : 0x80;
	unsigned char most = *at == 0xed ? 0x9f : *at == 0xf4 ? 0x8f : 0xbf;
	size_t len = *at < 0x80		       ? 1 :
		     *at >= 0xc2 && *at < 0xe0 ? 2 :
		     *at >= 0xe0 && *at < 0xf0 ? 3 :
		     *at >= 0xf0 && *at < 0xf5 ? 4 : 0;

	for (size_t i = 1; i < len; i++, least = 0x80, most = 0xbf)
		if (at[i] < least || at[i] > most)
			return 0;
	return len;
}

/* A file's name may be any bytes, and JSON is UTF-8: what is none becomes U+FFFD. */
static void put_utf8(const char *text)
{
	const unsigned char *at = (const unsigned char *)text;
	const unsigned char *from = at;

	while (*at) {
		size_t len = utf8_len(at);

		if (len) {
			at += len;
			continue;
		}
		fwrite(from, 1, at - from, stdout);
		fputs("\xef\xbf\xbd", stdout);
		from = ++at;
	}
	fwrite(from, 1, at - from, stdout);
}

int print_json(struct json_object *array)
{
	int flags = JSON_C_TO_STRING_NOSLASHESCAPE;

	if (options.pretty)
		flags |= JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED;
	put_utf8(json_object_to_json_string_ext(array, flags));
	putchar('\n');
	json_object_put(array);
	return EXIT_DONE;
}

/* As https://no-color.org has it. */
static bool wants_colour(void)
{
	const char *refused = getenv("NO_COLOR");
	const char *term = getenv("TERM");

	return isatty(STDOUT_FILENO) && !(refused && *refused) && term &&
	       !is_word(term, "dumb", NULL);
}

const char *begin_colour(const char *name)
{
	if (!name || !wants_colour())
		return "";
	return is_word(name, GOOD, NULL) ? "\033[32m" : "\033[31m";
}

const char *end_colour(void)
{
	return wants_colour() ? "\033[0m" : "";
}

/* Strings without quotes, an absent value as a dash. */
static const char *as_text(struct json_object *value)
{
	const char *text = value ? json_object_get_string(value) : "";

	return *text ? text : "-";
}

static void add_line(struct libscols_table *table, struct json_object *object,
		     const struct column *columns, size_t num_columns)
{
	struct libscols_line *line = scols_table_new_line(table, NULL);

	for (size_t i = 0; line && i < num_columns; i++) {
		struct json_object *value =
			json_object_object_get(object, columns[i].key);
		const char *colour = NULL;
		char number[32];

		snprintf(number, sizeof(number), "0x%llx",
			 (unsigned long long)json_object_get_uint64(value));
		scols_line_set_data(line, i, columns[i].hex ? number : as_text(value));
		if (columns[i].colour)
			colour = columns[i].colour(as_text(value));
		if (colour)
			scols_cell_set_color(scols_line_get_cell(line, i), colour);
	}
}

int print_table(struct json_object *array, const struct column *columns,
		size_t num_columns)
{
	struct libscols_table *table;
	int err;

	if (options.json)
		return print_json(array);
	table = scols_new_table();
	if (!table)
		return failed_because("output", "out of memory");
	/* A line of a table is one line, on any terminal. */
	scols_table_set_termforce(table, SCOLS_TERMFORCE_NEVER);
	scols_table_enable_colors(table, wants_colour());
	for (size_t i = 0; i < num_columns; i++)
		scols_table_new_column(table, columns[i].title, 0,
				       columns[i].number ? SCOLS_FL_RIGHT : 0);
	for (size_t i = 0; i < json_object_array_length(array); i++)
		add_line(table, json_object_array_get_idx(array, i), columns,
			 num_columns);
	err = scols_print_table(table);
	scols_unref_table(table);
	json_object_put(array);
	return err ? failed_because("output", "cannot print a table") : EXIT_DONE;
}

static size_t widest(struct json_object *object, size_t prefix)
{
	size_t width = 0;

	json_object_object_foreach(object, key, value) {
		size_t len = prefix + strlen(key);

		if (json_object_is_type(value, json_type_object))
			len = widest(value, len + 1);
		if (len > width)
			width = len;
	}
	return width;
}

static void print_members(struct json_object *object, const char *prefix,
			  int width)
{
	json_object_object_foreach(object, key, value) {
		char name[256];

		snprintf(name, sizeof(name), "%s%s%s", prefix,
			 *prefix ? "." : "", key);
		if (json_object_is_type(value, json_type_object))
			print_members(value, name, width);
		else
			printf("%-*s  %s\n", width, name, as_text(value));
	}
}

int print_record(struct json_object *object)
{
	struct json_object *array;

	if (options.json) {
		array = json_object_new_array();
		json_object_array_add(array, object);
		return print_json(array);
	}
	print_members(object, "", widest(object, 0));
	json_object_put(object);
	return EXIT_DONE;
}

void print_hex(const void *data, size_t len)
{
	const uint8_t *at = data;

	for (size_t i = 0; i < len; i += 16) {
		printf("  %06zx ", i);
		for (size_t k = i; k < i + 16 && k < len; k++)
			printf("%s%02x", k % 4 ? "" : " ", at[k]);
		printf("\n");
	}
}

int print_binary(const void *data, size_t len)
{
	if (isatty(STDOUT_FILENO))
		return failed_because("output", "bytes are not for a terminal: redirect them");
	fwrite(data, 1, len, stdout);
	return EXIT_DONE;
}

char *lower_case(const char *name)
{
	char *lower = strdup(name);

	for (char *at = lower; at && *at; at++)
		*at = tolower((unsigned char)*at);
	return lower;
}
