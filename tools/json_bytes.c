// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json_bytes.h"
#include "mlx5ctl.h"

/* What these programs print has less. */
#define MAX_DEPTH 64

struct scan {
	const char *at;
	const char *end;
	const char *key;
	bytes_fn take;
	void *arg;
	unsigned int depth;
	char path[256]; /* what does not fit is left out */
	char device[64]; /* "ifname" of the object, or "" */
	struct dump bytes;
};

static bool is_one_of(char character, const char *set)
{
	return character && strchr(set, character);
}

static bool skip_to(struct scan *scan, char wanted)
{
	while (scan->at < scan->end && is_one_of(*scan->at, " \t\r\n"))
		scan->at++;
	if (scan->at == scan->end || (wanted && *scan->at != wanted))
		return false;
	scan->at += !!wanted;
	return true;
}

/* TEXT gets its beginning; escapes stay as they are. */
static int scan_string(struct scan *scan, char *text, size_t room)
{
	const char *begin;
	size_t len;

	if (!skip_to(scan, '"'))
		return EBADMSG;
	begin = scan->at;
	for (; scan->at < scan->end && *scan->at != '"'; scan->at++)
		if (*scan->at == '\\' && ++scan->at == scan->end)
			return EBADMSG;
	if (scan->at == scan->end)
		return EBADMSG;
	len = scan->at++ - begin;
	printable(text, room, begin, len);
	return 0;
}

/* A number, true, false or null; BYTE is -1 if it is no byte. */
static int scan_word(struct scan *scan, int *byte)
{
	char word[32];
	size_t len = 0;
	uint64_t value;

	while (scan->at < scan->end && len < sizeof(word) - 1 &&
	       !is_one_of(*scan->at, " \t\r\n,]}:\"[{"))
		word[len++] = *scan->at++;
	word[len] = '\0';
	*byte = -1;
	if (is_word(word, "true", "false") || is_word(word, "null", NULL))
		return 0;
	if (!len || word[strspn(word, "0123456789+-.eE")])
		return EBADMSG;
	if (parse_number(word, UINT8_MAX, &value))
		*byte = value;
	return 0;
}

static int scan_value(struct scan *scan, bool wanted, int *byte);

static void enter_member(struct scan *scan, size_t len, const char *name)
{
	snprintf(scan->path + len, sizeof(scan->path) - len, "%s%s", len ? "." : "", name);
}

static void enter_element(struct scan *scan, size_t len, size_t number)
{
	snprintf(scan->path + len, sizeof(scan->path) - len, "[%zu]", number);
}

static int hand_on(struct scan *scan)
{
	char where[sizeof(scan->device) + sizeof(scan->path) + 1];

	snprintf(where, sizeof(where), "%s%s%s", scan->device, *scan->device ? " " : "",
		 scan->path);
	return scan->take(where, &scan->bytes, scan->arg);
}

static int scan_array(struct scan *scan, bool wanted)
{
	size_t len = strlen(scan->path);
	int err = 0;

	scan->bytes.len = 0;
	for (size_t i = 0; !err; i++) {
		int byte = -1;

		if (skip_to(scan, ']'))
			break;
		if (i && !skip_to(scan, ','))
			return EBADMSG;
		if (!wanted)
			enter_element(scan, len, i);
		err = scan_value(scan, false, &byte);
		scan->path[len] = '\0';
		wanted = wanted && byte >= 0;
		if (!err && wanted) {
			uint8_t octet = byte;

			err = append_to_dump(&octet, 1, &scan->bytes);
		}
	}
	return err ?: wanted && scan->bytes.len ? hand_on(scan) : 0;
}

static int scan_object(struct scan *scan)
{
	size_t len = strlen(scan->path);
	int err = 0;

	scan->device[0] = '\0';
	for (size_t i = 0; !err; i++) {
		char name[64];
		int byte;

		if (skip_to(scan, '}'))
			break;
		if (i && !skip_to(scan, ','))
			return EBADMSG;
		err = scan_string(scan, name, sizeof(name));
		if (err || !skip_to(scan, ':') || !skip_to(scan, '\0'))
			return err ?: EBADMSG;
		if (*scan->at == '"' && is_word(name, "ifname", NULL)) {
			err = scan_string(scan, scan->device, sizeof(scan->device));
			continue;
		}
		enter_member(scan, len, name);
		err = scan_value(scan, is_word(name, scan->key, NULL), &byte);
		scan->path[len] = '\0';
	}
	return err;
}

static int scan_value(struct scan *scan, bool wanted, int *byte)
{
	char text[4];
	int err;

	*byte = -1;
	if (!skip_to(scan, '\0') || scan->depth == MAX_DEPTH)
		return EBADMSG;
	if (*scan->at == '"')
		return scan_string(scan, text, sizeof(text));
	if (*scan->at != '[' && *scan->at != '{')
		return scan_word(scan, byte);
	scan->depth++;
	err = *scan->at++ == '[' ? scan_array(scan, wanted) : scan_object(scan);
	scan->depth--;
	return err;
}

int walk_json_bytes(const struct dump *text, const char *key, bytes_fn take, void *arg)
{
	struct scan scan = {
		.at = (const char *)text->data,
		.end = (const char *)text->data + text->len,
		.key = key,
		.take = take,
		.arg = arg,
	};
	int err = 0;
	int byte;

	/* devlink prints a document for each reporter that it is asked for. */
	while (!err && skip_to(&scan, '\0'))
		err = scan_value(&scan, false, &byte);
	free(scan.bytes.data);
	return err;
}

bool looks_like_json(const void *data, size_t len)
{
	struct scan scan = { .at = data, .end = (const char *)data + len };

	return skip_to(&scan, '\0') && (*scan.at == '{' || *scan.at == '[');
}
