// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <stdio.h>
#include <stdlib.h>
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

void nap_until(uint64_t us)
{
	uint64_t now = clock_us();
	const struct timespec time = {
		.tv_sec = us > now ? (us - now) / 1000000 : 0,
		.tv_nsec = us > now ? (us - now) % 1000000 * 1000 : 0,
	};

	nanosleep(&time, NULL);
}

const char *local_time_text(time_t seconds, char text[LOCAL_TIME_MAX])
{
	struct tm tm;

	if (!localtime_r(&seconds, &tm) || !strftime(text, LOCAL_TIME_MAX, "%Y-%m-%d %H:%M:%S", &tm))
		snprintf(text, LOCAL_TIME_MAX, "%lld", (long long)seconds);
	return text;
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

int parse_deadline(struct args *args, uint64_t *us)
{
	const char *word = need_word(args, "the deadline");

	if (!word)
		return EXIT_WRONG_USE;
	return parse_time(word, us) ? EXIT_DONE : wrong_value(args, "--deadline", word);
}

int default_deadline(struct args *args, uint64_t *deadline_us, uint64_t us)
{
	const char *text = getenv("MLX5CTL_DEADLINE");

	if (*deadline_us)
		return EXIT_DONE;
	*deadline_us = us;
	return !text || parse_time(text, deadline_us) ?
		       EXIT_DONE : wrong_value(args, "MLX5CTL_DEADLINE", text);
}
