/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Register databases of the field's tools (.adb): XML nodes of fields. Their
 * words are read first, and then made into tables of layouts.
 */
#ifndef MLX5CTL_ADB_H
#define MLX5CTL_ADB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "layout.h"

/* No node is larger, in bits; and none nests deeper. */
#define ADB_MAX_BITS (1U << 23)
#define ADB_MAX_DEPTH 12

/* Strings are offsets; 0 is the empty one. Sizes and offsets are in bits. */

struct adb_field {
	uint32_t name;
	uint32_t subnode;
	uint32_t enumeration;		/* "A=0x0,B=0x1" */
	struct layout_note note;
	uint32_t offset;
	uint32_t size;			/* of all elements; of one if variable */
	uint32_t count;			/* of elements; 0: not an array */
	bool variable;
};

struct adb_node {
	uint32_t name;
	uint32_t description;
	uint32_t size;
	uint32_t first_field;
	uint32_t num_fields;
	int32_t segment;		/* of a resource dump, or -1 */
	bool is_union;
};

struct adb {
	char *strings;
	struct adb_node *nodes;
	struct adb_field *fields;
	size_t strings_len, strings_room;
	size_t num_nodes, nodes_room;
	size_t num_fields, fields_room;
};

/* LEN characters more, NUL-terminated; 0 without memory. */
uint32_t adb_string(struct adb *adb, const char *text, size_t len);

/* adb_parse.c: 0, EINVAL, E2BIG or ENOMEM, and says why. */
int adb_parse(struct adb *adb, const char *text, size_t len);
void adb_free(struct adb *adb);

/* A loaded database owns its tables. */
struct adb_db {
	struct layout_db db;
	struct mlx5ctl_dv_layout *layouts;
	struct mlx5ctl_layout_field *fields;
	struct layout_note *notes;
	uint16_t *order;
	struct mlx5ctl_enum *enums;
	struct mlx5ctl_enum_value *values;
	struct mlx5ctl_layout_id *registers;
	struct mlx5ctl_layout_id *segments;
	uint32_t *descriptions;
	char *strings;
	char *source;
	size_t num_values;
};

/* adb_tables.c: takes the strings; what it returns is to be freed. */
int adb_tables(struct adb *adb, struct adb_db **db);
void adb_free_tables(struct adb_db *db);

#endif
