// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "mlx5ctl.h"

const char *next_word(struct args *args)
{
	return *args->words ? *args->words++ : NULL;
}

const char *need_word(struct args *args, const char *what)
{
	const char *word = next_word(args);

	if (!word)
		complain(args, "%s is missing", what);
	return word;
}

bool is_word(const char *word, const char *keyword, const char *other)
{
	return !strcmp(word, keyword) || (other && !strcmp(word, other));
}

void complain(struct args *args, const char *fmt, ...)
{
	va_list list;

	fprintf(stderr, "%s: ", args->where);
	va_start(list, fmt);
	vfprintf(stderr, fmt, list);
	va_end(list);
	fprintf(stderr, "; see \"mlx5ctl help\" and mlx5ctl(8)\n");
}

int wrong_word(struct args *args, const char *word, const char *what)
{
	return wrong_use(args, "unknown %s \"%s\"", what, word);
}

int print_help(struct args *args)
{
	fputs(args->help, stdout);
	return EXIT_DONE;
}

static void print_names(const struct command *table)
{
	for (size_t i = 0; table[i].name; i++)
		fprintf(stderr, "%s%s", i ? ", " : "", table[i].name);
}

int run_command(struct args *args, const struct command *table)
{
	const struct command *found = NULL;
	const char *word = next_word(args);
	size_t num_found = 0;

	if (!word)
		return table[0].fn(args);
	if (is_word(word, "-h", "--help"))
		return print_help(args);
	for (size_t i = 0; table[i].name; i++) {
		if (!strcmp(word, table[i].name)) {
			found = &table[i];
			num_found = 1;
			break;
		}
		if (*word && !strncmp(word, table[i].name, strlen(word))) {
			found = &table[i];
			num_found++;
		}
	}
	if (num_found == 1)
		return found->fn(args);

	fprintf(stderr, "%s: %s \"%s\"; try one of: ", args->where,
		num_found ? "ambiguous" : "unknown", word);
	print_names(table);
	fprintf(stderr, "\n");
	return EXIT_WRONG_USE;
}
