// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "mlx5ctl.h"

#define MAX_TIME_US (3600 * 1000000ULL)

uint64_t clock_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000000ULL + now.tv_nsec / 1000;
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
