// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bound.h"

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

const char *need_value(struct args *args, const char *key)
{
	const char *word = next_word(args);

	if (!word)
		complain(args, "what comes after \"%s\" is missing", key);
	return word;
}

bool is_word(const char *word, const char *keyword, const char *other)
{
	return !strcmp(word, keyword) || (other && !strcmp(word, other));
}

void complain(struct args *args, const char *fmt, ...)
{
	const char *object; /* the second word of "mlx5ctl reg get" */
	char *text = NULL;
	va_list list;
	size_t len;

	va_start(list, fmt);
	if (vasprintf(&text, fmt, list) < 0)
		text = NULL;
	va_end(list);
	object = args->where + strcspn(args->where, " ");
	object += strspn(object, " ");
	len = strcspn(object, " ");
	print_error("%s: %s; see \"mlx5ctl %.*s%shelp\" and mlx5ctl%s%.*s(8)", args->where,
		    text ?: fmt, (int)len, object, len ? " " : "", len ? "-" : "",
		    (int)len, object);
	free(text);
}

bool next_taken(const char **takes, char *word, const char **value)
{
	size_t len;
	char *colon;

	*takes += strspn(*takes, " ");
	len = strcspn(*takes, " ");
	if (!len || len >= TAKES_MAX)
		return false;
	memcpy(word, *takes, len);
	word[len] = '\0';
	*takes += len;
	colon = strchr(word, ':');
	if (colon)
		*colon = '\0';
	*value = colon ? colon + 1 : NULL;
	return true;
}

bool is_kind(const char *word)
{
	return *word >= 'A' && *word <= 'Z';
}

/* The words that stand for themselves, "; it takes dev, -o, --size". */
static void list_taken(const struct command *command, char *text, size_t room)
{
	const char *takes = command->takes;
	char word[TAKES_MAX];
	const char *value;
	size_t len = 0;

	*text = '\0';
	while (len < room && next_taken(&takes, word, &value))
		if (!is_kind(word))
			len += snprintf(text + len, room - len, "%s%s",
					len ? ", " : "; it takes ", word);
	if (len < room && is_bounded(command))
		snprintf(text + len, room - len, ", --deadline");
}

int wrong_word(struct args *args, const char *word, const char *what)
{
	char taken[512] = "";

	if (args->command && args->command->takes && is_word(what, "word", "option"))
		list_taken(args->command, taken, sizeof(taken));
	return wrong_use(args, "unknown %s \"%s\"%s", what, word, taken);
}

int wrong_name(struct args *args, const char *name, const char *what, const char *near)
{
	if (near)
		return wrong_use(args, "unknown %s \"%s\", did you mean %s", what, name, near);
	return wrong_use(args, "unknown %s \"%s\"; \"%.*s list\" has all", what, name,
			 (int)(strrchr(args->where, ' ') - args->where), args->where);
}

int no_more_words(struct args *args)
{
	return *args->words ? wrong_word(args, *args->words, "word") : EXIT_DONE;
}

int print_help(struct args *args)
{
	fputs(args->help, stdout);
	return EXIT_DONE;
}

const struct command *find_command(const struct command *table, const char *word,
				   size_t *num_found)
{
	const struct command *found = NULL;

	*num_found = 0;
	for (size_t i = 0; table[i].name; i++) {
		if (!strcmp(word, table[i].name)) {
			*num_found = 1;
			return &table[i];
		}
		if (*word && !strncmp(word, table[i].name, strlen(word))) {
			found = &table[i];
			++*num_found;
		}
	}
	return *num_found == 1 ? found : NULL;
}

/* One that is ambiguous may be any of those that begin so. */
static int unknown_command(struct args *args, const struct command *table,
			   const char *word, bool ambiguous)
{
	char names[512] = "";
	size_t len = 0;

	for (size_t i = 0; table[i].name && len < sizeof(names); i++)
		if (!ambiguous || !strncmp(word, table[i].name, strlen(word)))
			len += snprintf(names + len, sizeof(names) - len, "%s%s", len ? ", " : "",
					table[i].name);
	print_error("%s: %s \"%s\"; try one of: %s", args->where,
		    ambiguous ? "ambiguous" : "unknown", word, names);
	return EXIT_WRONG_USE;
}

static bool is_help(const char *word)
{
	return is_word(word, "help", "-h") || is_word(word, "--help", NULL);
}

/* As in iproute2, "list" shows where nothing else is called so. */
static const struct command *find_or_list(const struct command *table,
					  const char *word, size_t *num_found)
{
	const struct command *found = find_command(table, word, num_found);

	if (!*num_found && *word && !strncmp(word, "list", strlen(word)))
		found = find_command(table, "show", num_found);
	return found;
}

/* Room in a mask for what a command takes; none takes as much. */
#define MAX_TAKEN 64

/* The place of WORD among the words that stand for themselves, -1 if it is none; whether a
 * value follows it. Two words for one option are one.
 */
static int find_taken(const char *takes, const char *word, bool *has_value)
{
	const char *sought = is_word(word, "--output", NULL) ? "-o" : word;
	char taken[TAKES_MAX];
	const char *value;

	for (int place = 0; next_taken(&takes, taken, &value); place++) {
		*has_value = value;
		if (!is_kind(taken) && is_word(taken, sought, NULL))
			return place;
	}
	*has_value = false;
	return -1;
}

bool takes_word(const struct command *command, const char *word)
{
	bool value;

	return find_taken(command->takes, word, &value) >= 0;
}

bool has_value(const struct command *command, const char *word)
{
	bool value = false;

	find_taken(command->takes, word, &value);
	return value;
}

static bool may_repeat(const struct command *command, const char *word)
{
	bool has_value;

	return command->again && find_taken(command->again, word, &has_value) >= 0;
}

/* No word is taken silently for the one before it. */
static bool has_twice(struct args *args, const struct command *command)
{
	uint64_t seen = 0;

	for (char **word = args->words; *word && strcmp(*word, "--") != 0; word++) {
		bool has_value = false;
		int place = find_taken(command->takes, *word, &has_value);

		if (place < 0 || place >= MAX_TAKEN)
			continue;
		if (seen >> place & 1 && !may_repeat(command, *word)) {
			/* Where it is said of what was called, not of its object. */
			print_error("%s %s: \"%s\" is given twice; see \"%s help\"",
				    args->where, command->name, *word, args->where);
			return true;
		}
		seen |= 1ULL << place;
		if (has_value && word[1])
			word++;
	}
	return false;
}

static int run_found(struct args *args, const struct command *found)
{
	if (found->takes && options.binary && !found->binary)
		return wrong_use(args, "-b: \"%s\" has nothing binary to print",
				 found->name);
	if (found->takes && has_twice(args, found))
		return EXIT_WRONG_USE;
	args->command = found;
	return is_bounded(found) ? run_bounded(args, found) : found->fn(args);
}

static int complete_taken(struct args *args, const struct command *command)
{
	char takes[512];

	snprintf(takes, sizeof(takes), "%s%s", command->takes,
		 is_bounded(command) ? " --deadline:" : "");
	return complete_words(args, takes);
}

/* "health --check" is "health show --check", and a wrong option is answered as there. */
static bool is_of_first(const struct command *first, const char *word)
{
	return word && first->takes && *first->takes && !is_help(word) &&
	       (*word == '-' || takes_word(first, word));
}

int run_command(struct args *args, const struct command *table)
{
	const struct command *found = table;
	const char *word;
	size_t num_found;

	if (!options.completing && is_of_first(table, *args->words))
		return run_found(args, table);
	word = next_word(args);

	if (options.completing && (!word || !*args->words))
		return complete_names(table, word ?: "");
	if (word && is_help(word))
		return options.completing ? EXIT_DONE : print_help(args);
	if (word) {
		found = find_or_list(table, word, &num_found);
		if (!found)
			return unknown_command(args, table, word, num_found);
	}
	if (found->takes && options.completing)
		return complete_taken(args, found);
	if (found->takes && *args->words && is_help(*args->words) && !args->words[1])
		return print_help(args);
	return run_found(args, found);
}
