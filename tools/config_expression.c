// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * The expressions of mstflint's database: numbers, $variables, the operators
 * ?: || && == != < > <= >= + - * / ^, log2(x), BitwiseAnd(a, b) and BitwiseOr(a, b);
 * each function here reads what binds as tightly as its name says, or tighter.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "config.h"

/* So that a file cannot make this run out of stack. */
#define MAX_DEPTH 64

struct reader {
	const char *at;
	config_find_fn find;
	void *arg;
	unsigned int depth;
	bool failed;
};

static double read_choice(struct reader *reader);

static double fail(struct reader *reader)
{
	reader->failed = true;
	return 0;
}

static bool take(struct reader *reader, const char *token)
{
	reader->at += strspn(reader->at, " \t\n");
	if (strncmp(reader->at, token, strlen(token)) != 0)
		return false;
	reader->at += strlen(token);
	return true;
}

static double read_inner(struct reader *reader, const char *end)
{
	double value = read_choice(reader);

	return take(reader, end) ? value : fail(reader);
}

static double read_variable(struct reader *reader)
{
	size_t len = strspn(reader->at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.");
	double value = 0;

	if (!len || !reader->find(reader->at, len, &value, reader->arg))
		return fail(reader);
	reader->at += len;
	return value;
}

static double read_number(struct reader *reader)
{
	char *end;
	double value;

	if (!strchr("0123456789.", *reader->at) || !*reader->at)
		return fail(reader);
	value = strtod(reader->at, &end);
	reader->at = end;
	return value;
}

static double read_function(struct reader *reader, bool is_and)
{
	double left = read_inner(reader, ","), right = read_inner(reader, ")");

	if (!(left >= 0 && left < 4294967296.0 && right >= 0 && right < 4294967296.0))
		return fail(reader);
	return is_and ? (uint32_t)left & (uint32_t)right : (uint32_t)left | (uint32_t)right;
}

static double read_factor(struct reader *reader)
{
	double value;

	if (reader->depth++ == MAX_DEPTH || reader->failed)
		return fail(reader);
	if (take(reader, "-"))
		value = -read_factor(reader);
	else if (take(reader, "("))
		value = read_inner(reader, ")");
	else if (take(reader, "$"))
		value = read_variable(reader);
	else if (take(reader, "log2("))
		value = log2(read_inner(reader, ")"));
	else if (take(reader, "BitwiseAnd("))
		value = read_function(reader, true);
	else if (take(reader, "BitwiseOr("))
		value = read_function(reader, false);
	else
		value = read_number(reader);
	if (take(reader, "^"))
		value = pow(value, read_factor(reader));
	reader->depth--;
	return value;
}

static double read_product(struct reader *reader)
{
	double value = read_factor(reader);

	for (;;) {
		if (take(reader, "*"))
			value *= read_factor(reader);
		else if (take(reader, "/"))
			value /= read_factor(reader);
		else
			return value;
	}
}

static double read_sum(struct reader *reader)
{
	double value = read_product(reader);

	for (;;) {
		if (take(reader, "+"))
			value += read_product(reader);
		else if (take(reader, "-"))
			value -= read_product(reader);
		else
			return value;
	}
}

static double read_comparison(struct reader *reader)
{
	double value = read_sum(reader);

	for (;;) {
		if (take(reader, "=="))
			value = value == read_sum(reader);
		else if (take(reader, "!="))
			value = value != read_sum(reader);
		else if (take(reader, "<="))
			value = value <= read_sum(reader);
		else if (take(reader, ">="))
			value = value >= read_sum(reader);
		else if (take(reader, "<"))
			value = value < read_sum(reader);
		else if (take(reader, ">"))
			value = value > read_sum(reader);
		else
			return value;
	}
}

static double read_and(struct reader *reader)
{
	double value = read_comparison(reader);

	while (take(reader, "&&")) {
		double right = read_comparison(reader);

		value = value != 0 && right != 0;
	}
	return value;
}

static double read_or(struct reader *reader)
{
	double value = read_and(reader);

	while (take(reader, "||")) {
		double right = read_and(reader);

		value = value != 0 || right != 0;
	}
	return value;
}

static double read_choice(struct reader *reader)
{
	double condition, yes, no;

	if (reader->depth++ == MAX_DEPTH || reader->failed)
		return fail(reader);
	condition = read_or(reader);
	if (take(reader, "?")) {
		yes = read_inner(reader, ":");
		no = read_choice(reader);
		condition = condition != 0 ? yes : no;
	}
	reader->depth--;
	return condition;
}

bool evaluate_config(const char *text, config_find_fn find, void *arg, double *value)
{
	struct reader reader = { .at = text, .find = find, .arg = arg };

	*value = read_choice(&reader);
	reader.at += strspn(reader.at, " \t\n");
	return !reader.failed && !*reader.at;
}
