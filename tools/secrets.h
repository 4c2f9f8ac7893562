/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * What tells whose a device is, and what takes its place in a file that others
 * read. The same value always gets the same replacement.
 */
#ifndef MLX5CTL_TOOL_SECRETS_H
#define MLX5CTL_TOOL_SECRETS_H

#include <stddef.h>
#include <stdint.h>

struct json_object;
struct mlx5ctl_dv_device_attr;

enum secret {
	NO_SECRET,
	SECRET_GUID, /* GIDs too */
	SECRET_MAC,
	SECRET_LID,
	SECRET_IP,
	SECRET_KEY,
	SECRET_ADDRESS, /* of memory */
	SECRET_NUMBER, /* of a process or a user */
	/* The rest is text. */
	SECRET_PSID, /* all but who made the board */
	SECRET_SERIAL, /* part numbers too */
	SECRET_NAME, /* of hosts, by people */
	SECRET_PROCESS,
};

/* By the name of a field of BITS. Numbers of few bits tell nothing. */
enum secret secret_of(const char *name, uint64_t bits);

struct secrets;

/* The kind of module whose memory was read last: where its numbers stand depends on it. */
uint8_t *module_kind(struct secrets *secrets);

/* Knows this machine's name and, if ATTR has any, the device's. NULL without memory. */
struct secrets *new_secrets(const char *dev, const struct mlx5ctl_dv_device_attr *attr);
void free_secrets(struct secrets *secrets);

/* 0 stays. What does not fit into BITS is 0 as well. */
uint64_t hide_number(struct secrets *secrets, enum secret kind, uint64_t value,
		     unsigned int bits);
/* Text of LEN bytes, or a number that wide. */
void hide_bytes(struct secrets *secrets, enum secret kind, uint8_t *data, size_t len);
/* A copy in which every text that was hidden so far, or was known before, is
 * replaced; to be freed, NULL without memory.
 */
char *hide_in_text(struct secrets *secrets, const char *text);

/* json_secrets.c, both in place: what has a name that says what it is; and then all texts. */
void anonymize_json(struct secrets *secrets, struct json_object *json);
void anonymize_texts(struct secrets *secrets, struct json_object *json);

#endif
