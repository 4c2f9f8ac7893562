// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Formats of firmware's messages. They are the device's, so that this reads them and printf() never
 * does: numbers of 32 bits, and of 64 in two parameters, the higher first, as Linux's driver takes them.
 */
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "trace_block.h"

#define MAX_WIDTH 64
/* What is behind is not read. */
#define MAX_FORMAT 1024

struct conversion {
	bool left, zero, plus, blank, alternate;
	unsigned int width, precision;
	bool has_precision;
	bool is_long; /* of two parameters */
	char kind;
	size_t len; /* of its text, '%' and all */
};

static size_t read_number(const char *at, unsigned int *number)
{
	size_t len = 0;

	*number = 0;
	for (; isdigit((unsigned char)at[len]); len++)
		if (*number <= MAX_WIDTH)
			*number = *number * 10 + (at[len] - '0');
	if (*number > MAX_WIDTH)
		*number = MAX_WIDTH;
	return len;
}

static struct conversion read_conversion(const char *at)
{
	struct conversion it = {};
	const char *begin = at++;

	for (;; at++)
		if (*at == '-')
			it.left = true;
		else if (*at == '0')
			it.zero = true;
		else if (*at == '+')
			it.plus = true;
		else if (*at == '#')
			it.alternate = true;
		else if (*at == ' ')
			it.blank = true;
		else
			break;
	at += read_number(at, &it.width);
	if (*at == '.') {
		it.has_precision = true;
		at += 1 + read_number(at + 1, &it.precision);
	}
	it.is_long = at[0] == 'l' && at[1] == 'l';
	at += strspn(at, "hlzjtLq");
	it.kind = *at;
	it.len = at - begin + !!*at;
	return it;
}

static uint32_t num_params(const struct conversion *it)
{
	if (it->kind == '%' || !it->kind)
		return 0;
	return it->is_long ? 2 : 1;
}

uint32_t count_trace_params(const char *format)
{
	const char *end = format + strnlen(format, MAX_FORMAT);
	uint32_t num = 0;

	while ((format = memchr(format, '%', end - format)) && num <= TRACE_PARAMS_MAX) {
		struct conversion it = read_conversion(format);

		num += num_params(&it);
		format += it.len;
		if (format >= end)
			break;
	}
	return num;
}

struct text {
	char *at;
	size_t room;
};

static void append(struct text *text, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static void append(struct text *text, const char *fmt, ...)
{
	va_list args;
	int len;

	va_start(args, fmt);
	len = vsnprintf(text->at, text->room, fmt, args);
	va_end(args);
	if (len < 0)
		return;
	if ((size_t)len >= text->room)
		len = text->room - 1;
	text->at += len;
	text->room -= len;
}

static void append_value(struct text *text, const struct conversion *it, uint64_t value)
{
	bool is_signed = it->kind == 'd' || it->kind == 'i';
	bool negative = is_signed && (it->is_long ? (int64_t)value < 0 : (int32_t)value < 0);
	const char *sign = negative ? "-" : is_signed && it->plus ? "+" : is_signed && it->blank ? " " : "";
	char digits[32], prefixed[40];
	unsigned int least = it->has_precision ? it->precision : 1, len, width = it->width;

	if (negative)
		value = it->is_long ? -value : (uint32_t)-value;
	snprintf(digits, sizeof(digits), it->kind == 'x' || it->kind == 'p' ? "%llx" :
					 it->kind == 'X' ? "%llX" :
					 it->kind == 'o' ? "%llo" : "%llu",
		 (unsigned long long)value);
	if (it->kind == 'p' || (it->alternate && value && (it->kind == 'x' || it->kind == 'X')))
		sign = it->kind == 'X' ? "0X" : "0x";
	len = strlen(digits) + strlen(sign);
	if (it->zero && !it->left && !it->has_precision && width > len)
		least = width - strlen(sign);
	snprintf(prefixed, sizeof(prefixed), "%s", sign);
	if (least < strlen(digits))
		least = strlen(digits);
	len = strlen(sign) + least;
	if (!it->left && width > len)
		append(text, "%*s", (int)(width - len), "");
	append(text, "%s", prefixed);
	for (unsigned int i = strlen(digits); i < least; i++)
		append(text, "0");
	append(text, "%s", digits);
	if (it->left && width > len)
		append(text, "%*s", (int)(width - len), "");
}

/* A kind that firmware should not use, for its memory is not here, shows the number. */
static void append_conversion(struct text *text, const struct conversion *it, const char *format,
			      uint64_t value)
{
	if (it->kind && strchr("diuxXop", it->kind))
		append_value(text, it, value);
	else if (it->kind == 'c' && isprint((int)(value & 0xff)))
		append(text, "%c", (char)value);
	else
		append(text, "%.*s[0x%llx]", (int)it->len, format, (unsigned long long)value);
}

void format_trace(char *text, size_t room, const char *format, const uint32_t *params, uint32_t num)
{
	const char *end = format + strnlen(format, MAX_FORMAT);
	struct text to = { text, room };
	uint32_t used = 0;

	*text = '\0';
	while (format < end && to.room > 1) {
		struct conversion it;
		uint64_t value;
		const char *mark = memchr(format, '%', end - format);
		size_t plain = (mark ?: end) - format;

		append(&to, "%.*s", (int)(plain < room ? plain : room), format);
		format += plain;
		if (format >= end)
			break;
		it = read_conversion(format);
		if (!num_params(&it)) {
			append(&to, "%s", it.kind ? "%" : format);
		} else if (num_params(&it) > num - used) {
			append(&to, "?");
			used = num;
		} else {
			value = params[used++];
			if (it.is_long)
				value = value << 32 | params[used++];
			append_conversion(&to, &it, format, value);
		}
		format += it.len;
	}
}
