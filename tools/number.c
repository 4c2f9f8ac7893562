// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"

#define MAX_TIME_US (3600 * 1000000ULL)

/* strtoull() takes signs and blanks, which no number here has. */
static bool parse(const char *text, uint64_t *value, char **end)
{
	if (!isdigit((unsigned char)*text))
		return false;
	errno = 0;
	*value = strtoull(text, end, 0);
	return !errno && *end != text;
}

bool parse_number(const char *text, uint64_t max, uint64_t *value)
{
	char *end;

	return parse(text, value, &end) && !*end && *value <= max;
}

bool parse_size(const char *text, uint64_t max, uint64_t *value)
{
	unsigned int shift = 0;
	char *end;

	if (!parse(text, value, &end))
		return false;
	switch (*end) {
	case 'G':
		shift += 10;
		/* fall through */
	case 'M':
		shift += 10;
		/* fall through */
	case 'K':
	case 'k':
		shift += 10;
		end++;
	}
	if (*end || *value > max >> shift)
		return false;
	*value <<= shift;
	return true;
}

bool parse_time(const char *text, uint64_t *us)
{
	static const struct {
		const char *unit;
		uint64_t us;
	} units[] = { { "us", 1 }, { "ms", 1000 }, { "s", 1000000 } };
	char number[24];

	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
		size_t digits = strspn(text, "0123456789");

		if (!is_word(text + digits, units[i].unit, NULL) ||
		    digits >= sizeof(number))
			continue;
		snprintf(number, sizeof(number), "%.*s", (int)digits, text);
		if (!parse_number(number, MAX_TIME_US / units[i].us, us))
			return false;
		*us *= units[i].us;
		return *us;
	}
	return false;
}
