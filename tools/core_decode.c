// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * What a core dump holds: addresses of the device's configuration space, and a
 * value for each. A file is what firmware wrote, big-endian dwords, or the text
 * that is printed here and by mstregdump.
 */
#include <endian.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core.h"
#include "dump.h"
#include "mlx5ctl.h"

struct pair {
	uint32_t address;
	uint32_t value;
};

struct pairs {
	struct pair *pair;
	size_t num;
};

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

static int read_pairs(const char *path, struct pairs *pairs)
{
	struct dump dump = {};
	int err = read_dump(path, &dump);

	if (!err && !dump.len)
		err = ENODATA;
	if (!err) {
		/* No pair takes less than eight bytes in either form. */
		pairs->pair = calloc(dump.len / sizeof(*pairs->pair) + 1,
				     sizeof(*pairs->pair));
		if (!pairs->pair)
			err = ENOMEM;
		else if (is_text(&dump))
			err = parse_text(&dump, pairs);
		else
			err = parse_binary(&dump, pairs);
	}
	free(dump.data);
	return err;
}

static int print_pairs(const char *path, const struct pairs *pairs)
{
	struct json_object *object, *array, *pair;

	if (!options.json) {
		for (size_t i = 0; i < pairs->num; i++)
			printf("0x%08x 0x%08x\n", pairs->pair[i].address, pairs->pair[i].value);
		return EXIT_DONE;
	}
	object = json_object_new_object();
	array = json_object_new_array();
	for (size_t i = 0; i < pairs->num; i++) {
		pair = json_object_new_object();
		add_number(pair, "address", pairs->pair[i].address);
		add_number(pair, "value", pairs->pair[i].value);
		json_object_array_add(array, pair);
	}
	add_string(object, "file", path);
	json_object_object_add(object, "pairs", array);
	return print_record(object);
}

int core_decode(struct args *args)
{
	struct pairs pairs = {};
	const char *path;
	int err;

	args->where = "mlx5ctl core decode";
	path = need_word(args, "the file");
	if (!path || no_more_words(args))
		return EXIT_WRONG_USE;
	err = read_pairs(path, &pairs);
	if (err == ENODATA)
		failed_because(path, "empty");
	else if (err == EBADMSG)
		failed_because(path, "not a core dump: pairs of an address and a value, addresses ascending, are expected");
	else if (err)
		failed_because(path, "%s", strerror(err));
	else
		print_pairs(path, &pairs);
	free(pairs.pair);
	return err ? EXIT_FAILED : EXIT_DONE;
}
