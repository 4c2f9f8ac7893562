/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* What a core dump holds: addresses, ascending, and a value for each. */
#ifndef MLX5CTL_TOOL_CORE_PAIRS_H
#define MLX5CTL_TOOL_CORE_PAIRS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct args;

struct pair {
	uint32_t address;
	uint32_t value;
};

/* All zeros is none; PAIR is the caller's to free. */
struct pairs {
	struct pair *pair;
	size_t num;
};

/* Addresses, both of them included. */
struct range {
	uint32_t first;
	uint32_t last;
};

/* Of a file, "-" for standard input. Says why not, if not. */
bool read_pairs(const char *path, struct pairs *pairs);

/* "ADDRESS" or "ADDRESS:COUNT", in dwords, of LEN characters. */
bool parse_range(const char *text, size_t len, struct range *range);

static inline bool is_in(const struct range *range, uint32_t address)
{
	return address >= range->first && address <= range->last;
}

#endif
