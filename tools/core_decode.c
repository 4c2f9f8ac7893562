// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A core dump as text or JSON: all of it, or some addresses. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core.h"
#include "core_pairs.h"
#include "mlx5ctl.h"

static const struct range everything = { 0, UINT32_MAX };

static int print_text(const struct pairs *pairs, const struct range *range)
{
	for (size_t i = 0; i < pairs->num; i++)
		if (is_in(range, pairs->pair[i].address))
			printf("0x%08x 0x%08x\n", pairs->pair[i].address, pairs->pair[i].value);
	return EXIT_DONE;
}

static int print_pairs(const char *path, const struct pairs *pairs,
		       const struct range *range)
{
	struct json_object *object, *array, *pair;

	if (!options.json)
		return print_text(pairs, range);
	object = json_object_new_object();
	array = json_object_new_array();
	for (size_t i = 0; i < pairs->num; i++) {
		if (!is_in(range, pairs->pair[i].address))
			continue;
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
	int status = EXIT_FAILED;
	const char *path;

	args->where = "mlx5ctl core decode";
	path = need_word(args, "the file");
	if (!path || no_more_words(args))
		return EXIT_WRONG_USE;
	if (read_pairs(path, &pairs))
		status = print_pairs(path, &pairs, &everything);
	free(pairs.pair);
	return status;
}

static bool has_any(const struct pairs *pairs, const struct range *range)
{
	for (size_t i = 0; i < pairs->num; i++)
		if (is_in(range, pairs->pair[i].address))
			return true;
	return false;
}

int core_show(struct args *args)
{
	struct pairs pairs = {};
	int status = EXIT_FAILED;
	const char *word, *path;
	struct range range;

	args->where = "mlx5ctl core show";
	word = need_word(args, "the address");
	if (!word)
		return EXIT_WRONG_USE;
	if (!parse_range(word, strlen(word), &range))
		return wrong_value(args, "ADDRESS[:COUNT]", word);
	path = need_word(args, "the file");
	if (!path || no_more_words(args))
		return EXIT_WRONG_USE;
	if (!read_pairs(path, &pairs))
		;
	else if (has_any(&pairs, &range))
		status = print_pairs(path, &pairs, &range);
	else
		status = failed_because(path, "nothing from 0x%08x to 0x%08x", range.first,
					range.last);
	free(pairs.pair);
	return status;
}
