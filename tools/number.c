// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>

#include "mlx5ctl.h"

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
