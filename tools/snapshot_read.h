/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Snapshots that are files already: what diff of two and diff of many share. */
#ifndef MLX5CTL_TOOL_SNAPSHOT_READ_H
#define MLX5CTL_TOOL_SNAPSHOT_READ_H

#include "snapshot.h"

struct contents {
	struct part *parts;
	size_t num;
};

/* False if it says why not; in any case free_contents(). JSON_ONLY leaves bytes unread, which
 * may be large.
 */
bool read_snapshot(const char *path, bool json_only, struct contents *contents);
void free_contents(struct contents *contents);
const struct part *find_in(const struct contents *contents, const char *name);
/* The page, and the bytes of what is there as JSON too. */
bool is_derived(const char *name);
/* Its values by their paths. */
struct json_object *flatten(struct json_object *json);

/* snapshot_fit.c: columns of the terminal, 0 for a pipe, which gets all. */
size_t line_width(void);
#define MAX_WIDTH 1024
/* A value that is empty is there all the same. */
const char *shown_value(const char *text);
/* TEXT in at most ROOM characters, up to MAX_WIDTH of them, the beginning or the end of it. */
const char *cut_text(char cut[MAX_WIDTH + 1], const char *text, size_t room, bool keep_end);

#endif
