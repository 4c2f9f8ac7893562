// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Commands from a file, and error messages, which say where in it they belong. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"

#define MAX_WORDS 4096

/* The file that is being run; its line is 0 outside of one. */
static struct {
	const char *path;
	FILE *file;
	unsigned int line;
	const char *broken; /* why a line could not be read to its end */
} batch;

void print_error(const char *fmt, ...)
{
	char *text = NULL;
	va_list args;

	/* What was printed before it stands before it. */
	fflush(stdout);
	va_start(args, fmt);
	if (vasprintf(&text, fmt, args) < 0)
		text = NULL;
	va_end(args);
	/* A name in it may be a file's or a device's: none steers a terminal. */
	for (char *at = text; at && *at; at++)
		if ((unsigned char)*at < ' ' || *at == 0x7f)
			*at = '?';
	if (batch.line)
		fprintf(stderr, "%s:%u: ", batch.path, batch.line);
	fprintf(stderr, "%s\n", text ?: fmt);
	free(text);
}

void say_unwritten(int err)
{
	print_error("mlx5ctl: cannot write the output%s%s", err ? ": " : "",
		    err ? strerror(err) : "");
}

bool is_in_batch(void)
{
	return batch.file;
}

bool stdin_is_batch(void)
{
	return batch.file && batch.file == stdin;
}

/* The next line, with those that it goes on in after a backslash; its number is
 * that of the first. NULL at the end.
 */
static char *read_line(unsigned int *number)
{
	char *whole = NULL;
	size_t len = 0;
	char *part = NULL;
	size_t room = 0;
	ssize_t got;

	while ((got = getline(&part, &room, batch.file)) >= 0) {
		char *grown;

		++*number;
		while (got && (part[got - 1] == '\n' || part[got - 1] == '\r'))
			got--;
		grown = realloc(whole, len + got + 1);
		if (!grown) {
			batch.broken = "out of memory";
			break;
		}
		whole = grown;
		memcpy(whole + len, part, got);
		len += got;
		whole[len] = '\0';
		if (!len || whole[len - 1] != '\\')
			break;
		whole[--len] = '\0';
	}
	if (whole && got < 0)
		batch.broken = "the last line does not go on after its backslash";
	free(part);
	/* Half a line may be another command. */
	if (batch.broken) {
		free(whole);
		return NULL;
	}
	return whole;
}

/* Takes LINE apart in place: words between blanks, or within quotes; "#" in front
 * of a word begins a comment. Ends with NULL; false for a quote without an end.
 */
static bool split(char *line, char **words)
{
	char *from = line;
	char *to = line;
	size_t num = 0;

	for (;;) {
		from += strspn(from, " \t");
		if (!*from || *from == '#' || num == MAX_WORDS)
			break;
		words[num++] = to;
		while (*from && *from != ' ' && *from != '\t') {
			char quote = *from;

			if (quote != '"' && quote != '\'') {
				*to++ = *from++;
				continue;
			}
			for (from++; *from && *from != quote;)
				*to++ = *from++;
			if (!*from++)
				return false;
		}
		/* TO may be where FROM is. */
		if (*from)
			from++;
		*to++ = '\0';
	}
	words[num] = NULL;
	return num < MAX_WORDS;
}

static int run_line(char *line, char **words, const struct command *objects,
		    const char *help)
{
	struct args args = { .words = words, .where = "mlx5ctl", .help = help };

	if (!split(line, words))
		return wrong_use(&args, "a quote does not end");
	return *words ? run_command(&args, objects) : EXIT_DONE;
}

static int run_lines(bool force, const struct command *objects, const char *help)
{
	char **words = calloc(MAX_WORDS + 1, sizeof(*words));
	unsigned int number = 0;
	int status = EXIT_DONE;
	char *line;

	if (!words)
		return failed_because(batch.path, "out of memory");
	while ((force || !status) && !stop_requested()) {
		batch.line = number + 1;
		line = read_line(&number);
		if (!line)
			break;
		if (run_line(line, words, objects, help) || fflush(stdout))
			status = EXIT_FAILED;
		free(line);
	}
	batch.line = 0;
	free(words);
	if (batch.broken)
		return failed_because(batch.path, "%s", batch.broken);
	if (ferror(batch.file))
		return failed_because(batch.path, "%s", strerror(errno));
	return stop_requested() ? EXIT_FAILED : status;
}

int run_batch(const char *path, bool force, const struct command *objects,
	      const char *help)
{
	int status;

	batch.path = path;
	batch.file = is_word(path, "-", NULL) ? stdin : fopen(path, "re");
	if (!batch.file)
		return failed_because(path, "%s", strerror(errno));
	status = run_lines(force, objects, help);
	if (batch.file != stdin)
		fclose(batch.file);
	batch.file = NULL;
	return status;
}
