// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * What a core dump shows without the vendor's knowledge of it: the text that it
 * begins with, and its words, in the device's byte order.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core.h"
#include "dump.h"
#include "mlx5ctl.h"

#define ROW 32
#define WORD 4

static bool is_text(char c)
{
	return (c >= ' ' && c <= '~') || c == '\n' || c == '\t';
}

/* Bytes of the text; a few printable bytes of a word are none. */
static size_t text_length(const struct dump *dump)
{
	size_t len = 0, end = 0;

	while (len < dump->len && is_text(dump->data[len]))
		if (dump->data[len++] == '\n')
			end = len;
	return end;
}

static struct json_object *text_lines(const struct dump *dump, size_t len)
{
	struct json_object *lines = json_object_new_array();
	const char *at = (const char *)dump->data, *end = at + len, *newline;

	for (; at < end; at = newline + 1) {
		newline = memchr(at, '\n', end - at);
		json_object_array_add(lines, json_object_new_string_len(at, newline - at));
	}
	return lines;
}

static struct json_object *row_of(const struct dump *dump, size_t offset, size_t len)
{
	struct json_object *row = json_object_new_object();
	char *hex = hex_string(dump->data + offset, len);

	add_number(row, "offset", offset);
	add_string(row, "hex", hex ? hex : "");
	free(hex);
	return row;
}

/* Rows that repeat the one before are counted in it. */
static struct json_object *rows_of(const struct dump *dump, size_t start)
{
	struct json_object *rows = json_object_new_array(), *row = NULL;
	size_t previous = 0, repeats = 1, len;

	for (size_t at = start; at < dump->len; at += len) {
		len = dump->len - at < ROW ? dump->len - at : ROW;
		if (row && len == ROW && !memcmp(dump->data + at, dump->data + previous, ROW)) {
			json_object_object_del(row, "repeats");
			add_number(row, "repeats", ++repeats);
			continue;
		}
		row = row_of(dump, at, len);
		add_number(row, "repeats", 1);
		json_object_array_add(rows, row);
		previous = at;
		repeats = 1;
	}
	return rows;
}

static void print_row(struct json_object *row)
{
	const char *hex = get_text(row, "hex");
	uint64_t repeats = json_object_get_uint64(json_object_object_get(row, "repeats"));

	printf("%08llx ", (unsigned long long)json_object_get_uint64(
				  json_object_object_get(row, "offset")));
	for (; *hex; hex += strnlen(hex, 2 * WORD))
		printf(" %.*s", 2 * WORD, hex);
	if (repeats > 1)
		printf("  and %llu more", (unsigned long long)repeats - 1);
	putchar('\n');
}

static int print_dump(struct json_object *object)
{
	struct json_object *lines = json_object_object_get(object, "text");
	struct json_object *rows = json_object_object_get(object, "rows");

	if (options.json)
		return print_record(object);
	for (size_t i = 0; i < json_object_array_length(lines); i++)
		puts(json_object_get_string(json_object_array_get_idx(lines, i)));
	for (size_t i = 0; i < json_object_array_length(rows); i++)
		print_row(json_object_array_get_idx(rows, i));
	json_object_put(object);
	return EXIT_DONE;
}

int core_decode(struct args *args)
{
	const char *path;
	struct json_object *object;
	struct dump dump = {};
	size_t text;
	int err;

	args->where = "mlx5ctl core decode";
	path = need_word(args, "the file");
	if (!path || no_more_words(args))
		return EXIT_WRONG_USE;
	err = read_dump(path, &dump);
	if (!err && !dump.len)
		err = ENODATA;
	if (err) {
		free(dump.data);
		return failed_because(path, "%s", err == ENODATA ? "empty" : strerror(err));
	}
	text = text_length(&dump);
	object = json_object_new_object();
	add_string(object, "file", path);
	add_number(object, "bytes", dump.len);
	json_object_object_add(object, "text", text_lines(&dump, text));
	/* Words begin where words can. */
	text -= text % WORD;
	json_object_object_add(object, "rows", rows_of(&dump, text));
	free(dump.data);
	return print_dump(object);
}
