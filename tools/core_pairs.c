// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * What a core dump holds: addresses of the device's configuration space, and a
 * value for each. A file is what firmware wrote, big-endian dwords, the text that
 * mlx5ctl core decode and mstregdump print, or JSON of devlink's dump of a fatal
 * error: all dwords from address 0 on, as the host's processor wrote them.
 */
#include <endian.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core_pairs.h"
#include "dump.h"
#include "json_bytes.h"
#include "mlx5ctl.h"

/* What Linux's diag/crdump.c has where nothing was read. */
#define NOT_READ 0xbadacce5

static bool is_text(const struct dump *dump)
{
	return dump->len > 1 && dump->data[0] == '0' && dump->data[1] == 'x';
}

static bool ascends(const struct pairs *pairs, const struct pair *next)
{
	return !(next->address % 4) &&
	       (!pairs->num || next->address > pairs->pair[pairs->num - 1].address);
}

/* A line of text ends before END, which is a newline or the end of the data. */
static bool parse_line(const char *at, const char *end, struct pair *pair)
{
	char line[32];
	int used = 0;

	if ((size_t)(end - at) >= sizeof(line))
		return false;
	memcpy(line, at, end - at);
	line[end - at] = '\0';
	return sscanf(line, "0x%8x 0x%8x %n", &pair->address, &pair->value, &used) == 2 &&
	       used && !line[used];
}

static int parse_text(const struct dump *dump, struct pairs *pairs)
{
	const char *at = (const char *)dump->data, *last = at + dump->len, *end;
	struct pair next;

	for (; at < last; at = end + 1) {
		end = memchr(at, '\n', last - at) ?: last;
		if (!parse_line(at, end, &next) || !ascends(pairs, &next))
			return EBADMSG;
		pairs->pair[pairs->num++] = next;
	}
	return 0;
}

static int parse_binary(const struct dump *dump, struct pairs *pairs)
{
	struct pair next;

	if (dump->len % sizeof(next))
		return EBADMSG;
	for (size_t at = 0; at < dump->len; at += sizeof(next)) {
		memcpy(&next, dump->data + at, sizeof(next));
		next.address = be32toh(next.address);
		next.value = be32toh(next.value);
		if (!ascends(pairs, &next))
			return EBADMSG;
		pairs->pair[pairs->num++] = next;
	}
	return 0;
}

static int take_space(const char *where, const struct dump *bytes, void *arg)
{
	struct pairs *pairs = arg;

	(void)where;
	if (pairs->num || bytes->len % sizeof(uint32_t))
		return EBADMSG;
	for (size_t at = 0; at < bytes->len; at += sizeof(uint32_t)) {
		struct pair next = { .address = at };

		memcpy(&next.value, bytes->data + at, sizeof(next.value));
		next.value = le32toh(next.value);
		if (next.value != NOT_READ)
			pairs->pair[pairs->num++] = next;
	}
	return 0;
}

/* No dword takes less than eight characters. */
static int parse_json(const struct dump *dump, struct pairs *pairs)
{
	int err = walk_json_bytes(dump, "crdump_data", take_space, pairs);

	return err ?: pairs->num ? 0 : EBADMSG;
}

/* Text, or a second address after the first. */
static bool starts(const uint8_t *data, size_t len)
{
	uint32_t addresses[4];

	if (len < sizeof(addresses) || data[0] == '0' || looks_like_json(data, len))
		return true;
	memcpy(addresses, data, sizeof(addresses));
	return be32toh(addresses[2]) > be32toh(addresses[0]);
}

static int read_file(const char *path, struct pairs *pairs)
{
	struct dump dump = {};
	int err = read_dump(path, &dump, starts);

	if (!err && !dump.len)
		err = ENODATA;
	if (!err) {
		/* No pair takes less than eight bytes in either form. */
		pairs->pair = calloc(dump.len / sizeof(*pairs->pair) + 1,
				     sizeof(*pairs->pair));
		if (!pairs->pair)
			err = ENOMEM;
		else if (looks_like_json(dump.data, dump.len))
			err = parse_json(&dump, pairs);
		else if (is_text(&dump))
			err = parse_text(&dump, pairs);
		else
			err = parse_binary(&dump, pairs);
	}
	free(dump.data);
	return err;
}

bool read_pairs(const char *path, struct pairs *pairs)
{
	int err = read_file(path, pairs);

	if (err == ENODATA)
		failed_because(path, "empty");
	else if (err == EBADMSG)
		failed_because(path, "not a core dump: pairs of an address and a value, addresses ascending, are expected");
	else if (err)
		failed_because(path, "%s", strerror(err));
	return !err;
}

bool parse_range(const char *text, size_t len, struct range *range)
{
	char word[32];
	uint64_t first, count = 1;
	char *colon;

	if (len >= sizeof(word))
		return false;
	memcpy(word, text, len);
	word[len] = '\0';
	colon = strchr(word, ':');
	if (colon)
		*colon++ = '\0';
	if (!parse_number(word, UINT32_MAX, &first) || first % 4 ||
	    (colon && (!parse_number(colon, UINT32_MAX, &count) || !count)))
		return false;
	/* The last dword is at 0xfffffffc. */
	if (first + (count - 1) * 4 > UINT32_MAX)
		return false;
	range->first = first;
	range->last = first + (count - 1) * 4;
	return true;
}
