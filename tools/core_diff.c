// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What is different between two core dumps. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core.h"
#include "core_pairs.h"
#include "mlx5ctl.h"

struct diff {
	const char *paths[2];
	struct pairs sides[2];
	struct range *ignored;
	size_t num_ignored;
	size_t num_compared; /* addresses of both that count */
	struct json_object *changes; /* NULL for text */
	size_t num_changes;
};

static bool is_ignored(const struct diff *diff, uint32_t address)
{
	for (size_t i = 0; i < diff->num_ignored; i++)
		if (is_in(&diff->ignored[i], address))
			return true;
	return false;
}

static void add_value(struct json_object *object, const char *key, const struct pair *pair)
{
	if (pair)
		add_number(object, key, pair->value);
	else
		json_object_object_add(object, key, NULL);
}

static void print_value(const struct pair *pair)
{
	if (pair)
		printf(" 0x%08x", pair->value);
	else
		printf(" %-10s", "-");
}

/* One of the two may not be there. */
static void print_change(struct diff *diff, uint32_t address, const struct pair *a,
			 const struct pair *b)
{
	struct json_object *object;

	diff->num_changes++;
	if (!diff->changes) {
		printf("0x%08x", address);
		print_value(a);
		print_value(b);
		printf("\n");
		return;
	}
	object = json_object_new_object();
	add_number(object, "address", address);
	add_value(object, "a", a);
	add_value(object, "b", b);
	json_object_array_add(diff->changes, object);
}

static const struct pair *pair_at(const struct pairs *pairs, size_t index)
{
	return index < pairs->num ? &pairs->pair[index] : NULL;
}

/* The next address, and which of the two have it; false at the end of both. */
static bool take_next(const struct diff *diff, size_t *next, uint32_t *address,
		      const struct pair **found)
{
	const struct pair *a = pair_at(&diff->sides[0], next[0]);
	const struct pair *b = pair_at(&diff->sides[1], next[1]);

	if (!a && !b)
		return false;
	*address = !b || (a && a->address < b->address) ? a->address : b->address;
	found[0] = a && a->address == *address ? a : NULL;
	found[1] = b && b->address == *address ? b : NULL;
	next[0] += !!found[0];
	next[1] += !!found[1];
	return true;
}

static void compare(struct diff *diff)
{
	const struct pair *found[2];
	size_t next[2] = {};
	uint32_t address;

	while (take_next(diff, next, &address, found)) {
		if (is_ignored(diff, address))
			continue;
		diff->num_compared++;
		if (!found[0] || !found[1] || found[0]->value != found[1]->value)
			print_change(diff, address, found[0], found[1]);
	}
}

static int print_diff(struct diff *diff)
{
	struct json_object *object;

	if (options.json)
		diff->changes = json_object_new_array();
	compare(diff);
	if (!options.json) {
		printf("%zu of %zu addresses are different\n", diff->num_changes,
		       diff->num_compared);
		return EXIT_DONE;
	}
	object = json_object_new_object();
	add_string(object, "a", diff->paths[0]);
	add_string(object, "b", diff->paths[1]);
	add_number(object, "compared", diff->num_compared);
	json_object_object_add(object, "changes", diff->changes);
	return print_record(object);
}

static int parse_ranges(struct args *args, struct diff *diff)
{
	const char *value = need_value(args, "ignore"), *at = value;
	struct range *ranges;
	size_t len;

	for (; at; at = at[len] ? at + len + 1 : NULL) {
		len = strcspn(at, ",");
		ranges = reallocarray(diff->ignored, diff->num_ignored + 1, sizeof(*ranges));
		if (!ranges)
			return failed_because("ignore", "out of memory");
		diff->ignored = ranges;
		if (!parse_range(at, len, &ranges[diff->num_ignored++]))
			return wrong_value(args, "ignore", value);
	}
	return value ? EXIT_DONE : EXIT_WRONG_USE;
}

static int parse(struct args *args, struct diff *diff)
{
	const char *word;
	int num = 0, status = EXIT_DONE;

	while (!status && (word = next_word(args))) {
		if (is_word(word, "ignore", NULL))
			status = parse_ranges(args, diff);
		else if (num == 2 || (word[0] == '-' && word[1]))
			status = wrong_word(args, word, "word");
		else
			diff->paths[num++] = word;
	}
	if (!status && num < 2)
		status = wrong_use(args, "two files are needed");
	return status;
}

int core_diff(struct args *args)
{
	struct diff diff = {};
	int status;

	args->where = "mlx5ctl core diff";
	status = parse(args, &diff);
	if (!status && (!read_pairs(diff.paths[0], &diff.sides[0]) ||
			!read_pairs(diff.paths[1], &diff.sides[1])))
		status = EXIT_FAILED;
	if (!status)
		status = print_diff(&diff);
	free(diff.sides[0].pair);
	free(diff.sides[1].pair);
	free(diff.ignored);
	return status;
}
