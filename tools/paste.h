/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* What the driver, libraries and firmware print, and what it means: tables. */
#ifndef MLX5CTL_TOOL_PASTE_H
#define MLX5CTL_TOOL_PASTE_H

#include <stddef.h>
#include <stdint.h>

/* A number that firmware gives: a command's status, a completion's syndrome, a
 * health syndrome.
 */
struct known_number {
	uint32_t number;
	const char *name;
	const char *what;
	const char *cause;
	const char *look;
};

/* A line of the kernel's log: what it matches is an extended regular expression.
 * Words behind "status ... (0x", "synd 0x" and "syndrome 0x" are looked up apart.
 */
struct known_line {
	const char *pattern;
	const char *what;
	const char *cause;
	const char *look;
};

extern const struct known_number cmd_statuses[];
extern const size_t num_cmd_statuses;
extern const struct known_number cqe_syndromes[];
extern const size_t num_cqe_syndromes;
extern const struct known_number health_syndromes[];
extern const size_t num_health_syndromes;
extern const struct known_line log_lines[];
extern const size_t num_log_lines;

#endif
