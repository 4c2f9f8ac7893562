// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json_bytes.h"
#include "mlx5ctl.h"
#include "rsc_files.h"

/* A dword as mstresourcedump prints it. */
#define DWORD_DIGITS 10
#define LINE_ROOM 256

/* No record is empty. */
static bool starts(const uint8_t *data, size_t len)
{
	return len < sizeof(uint16_t) || data[0] || data[1];
}

/* A record that begins with four letters would have more than 32 KiB, and no known type. */
static bool looks_like_text(const struct dump *file)
{
	size_t num = 0;

	while (num < 4 && num < file->len &&
	       (isprint(file->data[num]) || isspace(file->data[num])))
		num++;
	return num == 4;
}

/* The segment that is being read. */
struct text {
	struct dump *dump; /* of all of them */
	size_t begin; /* where in it this one does */
	unsigned long type;
	unsigned long size; /* as the text says */
	unsigned long num_said; /* segments, as the text says; 0 if it does not */
	unsigned long num; /* segments that were begun */
};

/* What was read against what was announced. */
static bool is_whole(const struct text *text)
{
	const uint8_t *at = text->dump->data + text->begin;

	if (!text->num)
		return !text->dump->len;
	return text->size >= 4 && text->dump->len - text->begin == text->size &&
	       (unsigned long)(at[2] << 8 | at[3]) == text->type;
}

static bool take_dwords(struct text *text, const char *line)
{
	while (*line) {
		uint8_t bytes[4];

		if (strncasecmp(line, "0x", 2) != 0 || strspn(line + 2, "0123456789abcdefABCDEF") !=
						       DWORD_DIGITS - 2 ||
		    !parse_hex((char[]){ line[2], line[3], line[4], line[5], line[6], line[7],
					 line[8], line[9], '\0' }, bytes, sizeof(bytes)) ||
		    append_to_dump(bytes, sizeof(bytes), text->dump))
			return false;
		line += DWORD_DIGITS;
		line += strspn(line, " \t");
	}
	return true;
}

/* False: it is no line of this form. */
static bool take_line(struct text *text, const char *line)
{
	unsigned long number;
	int used = 0;

	line += strspn(line, " \t");
	if (!*line || !line[strspn(line, "-")])
		return true;
	if (sscanf(line, "Found %lu segments:%n", &number, &used) == 1 && used) {
		bool whole = is_whole(text) &&
			     (!text->num_said || text->num == text->num_said);

		text->num_said = number;
		text->num = 0;
		text->begin = text->dump->len;
		return whole;
	}
	if (sscanf(line, "Segment Type: 0x%lx", &number) == 1) {
		if (text->num && !is_whole(text))
			return false;
		text->num++;
		text->begin = text->dump->len;
		text->type = number;
		text->size = 0;
		return true;
	}
	if (sscanf(line, "Segment Size: %lu Bytes%n", &number, &used) == 1 && used) {
		text->size = number;
		return text->num;
	}
	if (!strcmp(line, "Segment Data:"))
		return text->size;
	/* Notices may come before the first. */
	return !text->dump->len && !text->num ? strncmp(line, "0x", 2) != 0 :
						text->size && take_dwords(text, line);
}

/* 0, or the number of the line that is none of this form. */
static unsigned int parse_text(const struct dump *file, struct dump *dump)
{
	const char *at = (const char *)file->data, *last = at + file->len, *end;
	struct text text = { .dump = dump };
	unsigned int number = 0;
	char line[LINE_ROOM];

	for (; at < last; at = end + 1) {
		size_t len;

		number++;
		end = memchr(at, '\n', last - at) ?: last;
		len = end - at;
		while (len && isspace(at[len - 1]))
			len--;
		if (len >= sizeof(line) || memchr(at, '\0', len))
			return number;
		memcpy(line, at, len);
		line[len] = '\0';
		if (!take_line(&text, line))
			return number;
	}
	if (!text.num || !is_whole(&text) || (text.num_said && text.num != text.num_said))
		return number + 1;
	return 0;
}

static bool begins_with_record(const struct dump *dump)
{
	struct mlx5ctl_dv_rsc_record first = {};
	size_t pos = 0;

	return mlx5ctl_dv_rsc_next(dump->data, dump->len, &pos, &first) != EBADMSG;
}

static bool find_in_text(const char *path, const struct dump *file, rsc_found_fn found, void *arg)
{
	struct dump dump = {};
	unsigned int line = parse_text(file, &dump);
	bool done = !line && begins_with_record(&dump);

	if (line)
		failed_because(path, "neither a resource dump nor a whole text of mstresourcedump: line %u",
			       line);
	else if (!done)
		failed_because(path, "not a resource dump: its first record is malformed");
	else
		found("", &dump, arg);
	free(dump.data);
	return done;
}

struct json_dumps {
	const char *path;
	rsc_found_fn found;
	void *arg;
	size_t num;
	bool complained;
};

static int check_one(const char *where, const struct dump *bytes, void *arg)
{
	struct json_dumps *dumps = arg;

	dumps->num++;
	if (begins_with_record(bytes))
		return 0;
	failed_because(dumps->path, "%s: not a resource dump: its first record is malformed",
		       where);
	dumps->complained = true;
	return EBADMSG;
}

static int hand_on(const char *where, const struct dump *bytes, void *arg)
{
	struct json_dumps *dumps = arg;

	dumps->found(where, bytes, dumps->arg);
	return 0;
}

static bool find_in_json(const char *path, const struct dump *file, rsc_found_fn found, void *arg)
{
	struct json_dumps dumps = { .path = path, .found = found, .arg = arg };
	int err = walk_json_bytes(file, "data", check_one, &dumps);

	if (err == EBADMSG && !dumps.complained)
		failed_because(path, "neither a resource dump nor JSON");
	else if (err && !dumps.complained)
		failed_because(path, "%s", strerror(err));
	else if (!err && !dumps.num)
		failed_because(path, "JSON without a resource dump: no \"data\" in it is a list of bytes");
	if (err || !dumps.num)
		return false;
	err = walk_json_bytes(file, "data", hand_on, &dumps);
	return err ? failed_because(path, "%s", strerror(err)) == EXIT_DONE : true;
}

bool find_rsc_dumps(const char *path, rsc_found_fn found, void *arg)
{
	struct dump file = {};
	int err = read_dump(path, &file, starts);
	bool done = false;

	if (!err && looks_like_json(file.data, file.len)) {
		done = find_in_json(path, &file, found, arg);
	} else if (!err && looks_like_text(&file)) {
		done = find_in_text(path, &file, found, arg);
	} else if (err == EBADMSG || (!err && !begins_with_record(&file))) {
		failed_because(path, "not a resource dump: its first record is malformed");
	} else if (err) {
		failed_because(path, "%s", strerror(err));
	} else {
		found("", &file, arg);
		done = true;
	}
	free(file.data);
	return done;
}
