/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Tables of layouts, built in or loaded, and what reads them. */
#ifndef MLX5CTL_LAYOUT_TABLES_H
#define MLX5CTL_LAYOUT_TABLES_H

#include "mlx5ctl_layout.h"

enum {
	LAYOUT_FLEXIBLE = 1 << 0,
	LAYOUT_ARRAY = 1 << 1,
	LAYOUT_ALTERNATIVE = 1 << 2,
};

/* Names are offsets into the strings of a database: no relocations. */

struct mlx5ctl_dv_layout {
	uint32_t name;
	uint32_t bits;
	uint32_t first_field;
	uint16_t num_fields;
	uint16_t form;		/* bit 0: a union; the rest: which database */
};

struct mlx5ctl_layout_field {
	uint32_t name;
	uint32_t offset;
	uint32_t width;
	uint16_t count;
	uint16_t nested;	/* 1 + index of a layout, 0: none */
	uint16_t enumeration;	/* 1 + index of an enum, 0: none */
	uint16_t flags;
};

struct mlx5ctl_enum {
	uint32_t name;
	uint16_t first_value;
	uint16_t num_values;
};

struct mlx5ctl_enum_value {
	uint64_t value;
	uint32_t name;
};

struct mlx5ctl_layout_command {
	uint16_t opcode;
	uint16_t inbox;
	uint16_t outbox;
};

struct mlx5ctl_layout_id {
	uint16_t id;
	uint16_t layout;
};

/* Sorted: layouts and enums by name, values, commands and ids by number. */
extern const char mlx5ctl_layout_strings[];
extern const struct mlx5ctl_dv_layout mlx5ctl_layouts[];
extern const struct mlx5ctl_layout_field mlx5ctl_layout_fields[];
extern const uint16_t mlx5ctl_layout_order[];
extern const struct mlx5ctl_enum mlx5ctl_enums[];
extern const struct mlx5ctl_enum_value mlx5ctl_enum_values[];
extern const struct mlx5ctl_layout_command mlx5ctl_layout_commands[];
extern const unsigned int mlx5ctl_num_layout_commands;
extern const struct mlx5ctl_layout_id mlx5ctl_layout_registers[];
extern const struct mlx5ctl_layout_id mlx5ctl_layout_caps[];
extern const unsigned int mlx5ctl_num_layout_caps;

/* What a loaded database says of a field besides its place. */
struct layout_note {
	uint32_t description;
	uint32_t access;
	uint32_t selector;	/* path in the structure around a union */
	uint32_t selected_by;	/* the selector's name for an arm */
};

/* Tables that refer to each other. The built-in ones have number 0. */
struct layout_db {
	const char *strings;
	const struct mlx5ctl_dv_layout *layouts;
	const struct mlx5ctl_layout_field *fields;
	const uint16_t *order;
	const struct mlx5ctl_enum *enums;
	const struct mlx5ctl_enum_value *values;
	const struct mlx5ctl_layout_id *registers;
	const struct mlx5ctl_layout_id *segments;
	const struct layout_note *notes;	/* a field each; NULL: none */
	const uint32_t *descriptions;		/* a layout each; NULL: none */
	const char *source;	/* a path; NULL: built in */
	uint64_t file[4];	/* its device, inode, and time of change */
	unsigned int num_layouts;
	unsigned int num_enums;
	unsigned int num_registers;
	unsigned int num_segments;
};

#define LAYOUT_MAX_DBS 64

extern const struct layout_db mlx5ctl_built_in_layouts;

/* Database of that number, NULL beyond the last. */
const struct layout_db *layout_db(unsigned int number);

/*
 * One more; LAYOUTS, which are its own, learn its number. ENOSPC if there are
 * too many. One caller at a time.
 */
int layout_add_db(const struct layout_db *db, struct mlx5ctl_dv_layout *layouts);
/* For tests that load many: the last one, of which nobody holds a layout. */
void layout_forget_db(void);

static inline const struct layout_db *
layout_db_of(const struct mlx5ctl_dv_layout *layout)
{
	return layout_db(layout->form >> 1);
}

static inline bool layout_is_union(const struct mlx5ctl_dv_layout *layout)
{
	return layout->form & 1;
}

static inline const char *layout_name(const struct mlx5ctl_dv_layout *layout)
{
	return layout_db_of(layout)->strings + layout->name;
}

static inline const struct mlx5ctl_layout_field *
layout_fields(const struct mlx5ctl_dv_layout *layout)
{
	return layout_db_of(layout)->fields + layout->first_field;
}

static inline const struct mlx5ctl_dv_layout *
layout_nested(const struct layout_db *db,
	      const struct mlx5ctl_layout_field *field)
{
	return field->nested ? db->layouts + field->nested - 1 : NULL;
}

static inline const struct mlx5ctl_enum *
layout_enum(const struct layout_db *db,
	    const struct mlx5ctl_layout_field *field)
{
	return field->enumeration ? db->enums + field->enumeration - 1 : NULL;
}

/* NULL for the built-in ones, which have none. */
static inline const struct layout_note *
layout_note(const struct layout_db *db,
	    const struct mlx5ctl_layout_field *field)
{
	return db->notes ? db->notes + (field - db->fields) : NULL;
}

/* Member of that name, which is not NUL-terminated; NULL if there is none. */
const struct mlx5ctl_layout_field *
layout_member(const struct mlx5ctl_dv_layout *layout, const char *name,
	      size_t len);

/* Where a path ends. */
struct layout_target {
	const struct layout_db *db;
	const struct mlx5ctl_layout_field *field;
	uint64_t bit_offset;
	uint64_t limit;		/* where a flexible array must end, bits */
	uint32_t bit_width;	/* of one element */
	uint32_t count;		/* 0: flexible; 1: one value */
	bool indexed;		/* one element of an array */
};

/*
 * Follow a path. On ENOENT, *rest is the component that is unknown and
 * *parent the layout that lacks it.
 */
int layout_walk(const struct mlx5ctl_dv_layout *layout, const char *path,
		struct layout_target *target,
		const struct mlx5ctl_dv_layout **parent, const char **rest);

/* ERR, and the last status says of what; PATH may be NULL. */
int layout_fail(int err, const struct mlx5ctl_dv_layout *layout,
		const char *path);
int layout_fail_field(int err, const struct mlx5ctl_dv_layout_field *field);

/* Whole arrays: their size in the buffer. */
int layout_extent(const struct layout_target *target, size_t len,
		  uint64_t *bits);

uint64_t layout_load(const uint8_t *buf, uint64_t bit, uint32_t width);
void layout_store(uint8_t *buf, uint64_t bit, uint32_t width, uint64_t value);

/* Any number of bits to and from bytes, its last bit in the last byte. */
void layout_load_bytes(const uint8_t *buf, uint64_t bit, uint64_t width,
		       uint8_t *to);
void layout_store_bytes(uint8_t *buf, uint64_t bit, uint64_t width,
			const uint8_t *from);

const struct mlx5ctl_enum *layout_enum_find(const struct layout_db *db,
					    const char *name);
const char *layout_enum_name(const struct layout_db *db,
			     const struct mlx5ctl_enum *table,
			     uint64_t value);
int layout_enum_value(const struct layout_db *db,
		      const struct mlx5ctl_enum *table, const char *name,
		      uint64_t *value);

/* Differences between two names, or max if there are as many or more. */
unsigned int layout_distance(const char *a, size_t alen, const char *b,
			     unsigned int max);

#endif
