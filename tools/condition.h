/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* A device that its driver has given up, and what helps. */
#ifndef MLX5CTL_TOOL_CONDITION_H
#define MLX5CTL_TOOL_CONDITION_H

#include <stdbool.h>
#include <stddef.h>

#define CONDITION_MAX 512

struct json_object;

/*
 * Whether the function at PARENT had a fatal error from which the driver has not
 * recovered it; TEXT gets which, and the next command. Nothing asks firmware.
 */
bool has_given_up(const char *parent, char *text, size_t room);
/* The same, from its reporters "fw" and "fw_fatal", which may be NULL. */
bool describe_condition(const char *parent, struct json_object *firmware,
			struct json_object *fatal, char *text, size_t room);
/* The same, of the device that NAME names. */
bool device_has_given_up(const char *name, char *text, size_t room);

#endif
