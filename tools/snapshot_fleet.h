/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Many snapshots side by side. Of each only the values are kept, and of a value once, with
 * those that have it: what a thousand hosts agree on takes no more room than one host's.
 */
#ifndef MLX5CTL_TOOL_SNAPSHOT_FLEET_H
#define MLX5CTL_TOOL_SNAPSHOT_FLEET_H

#include <json-c/linkhash.h>

#include "snapshot_read.h"

/* Members of a model that came one after the other. */
struct span {
	uint32_t first;
	uint32_t last;
};

struct value {
	struct json_object *json;
	size_t count; /* members that have it */
	struct span *spans;
	size_t num_spans;
};

struct field {
	char *part;
	char *name; /* "" for the part itself */
	enum weight weight;
	size_t count; /* members that have any */
	uint32_t last; /* that was added */
	struct lh_table *values; /* by their text */
};

/* What is compared with each other: the same board has the same firmware and settings. */
struct model {
	bool known;
	uint32_t device_id;
	char *board_id;
	uint32_t *members; /* places in the list of names */
	uint32_t num;
	struct lh_table *fields; /* by part and path */
};

/* snapshot_fleet_fields.c: a table of fields; NULL without memory. */
struct lh_table *new_fields(void);
/* MEMBER is one more than in the last call, or the same. False without memory. */
bool add_values(struct lh_table *fields, const struct contents *contents, uint32_t member,
		bool all);
const struct field *find_field(struct lh_table *fields, const char *part, const char *name);
bool value_has_member(const struct value *value, uint32_t member);
bool field_has_member(const struct field *field, uint32_t member);
/* Whether it tells one device from another of the same model. */
bool is_own(const struct field *field);

/* snapshot_fleet_differ.c: an object of what Documentation/schema/snapshot-diff.json has of
 * a model; NULL without memory.
 */
struct json_object *compare_members(const struct model *model, char *const *paths,
				    char *const *names, bool all);

/* snapshot_fleet_names.c: the shortest that tell the files from each other; to be freed. NULL
 * without memory.
 */
char **short_names(char *const *paths, size_t num);
void free_names(char **names, size_t num);

/* snapshot_fleet_text.c: for people; MODELS is an array of what compare_members() makes. */
void print_fleet(struct json_object *models);

#endif
