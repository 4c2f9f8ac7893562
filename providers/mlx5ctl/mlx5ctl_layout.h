/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Firmware structures by name: every structure and union of the kernel's
 * linux/mlx5/mlx5_ifc.h, those that it lacks, and those of register databases
 * that are loaded.
 *
 * A path names a field: "hca_vport_context.port_guid", "pas[3]". It starts
 * at a member of the layout that the call is given. Offsets and widths are in
 * bits, counted from the most significant bit of the first byte. Reserved
 * bits are no fields. Layouts are constant, loaded ones too, and live as long
 * as the process: no call here but the one that loads locks, allocates or keeps
 * a pointer, and any thread may make any of them.
 */
#ifndef MLX5CTL_LAYOUT_H
#define MLX5CTL_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct mlx5ctl_dv_layout;

/* An array without a length: it ends where the buffer does. */
#define MLX5CTL_DV_COUNT_FLEXIBLE 0

enum mlx5ctl_dv_field_flags {
	MLX5CTL_DV_FIELD_ARRAY = 1 << 0,
	/* Bits that an earlier field has too, in an anonymous union. */
	MLX5CTL_DV_FIELD_ALTERNATIVE = 1 << 1,
};

/* Longest path with its indices and its NUL that decode hands out. */
#define MLX5CTL_DV_PATH_MAX 256

struct mlx5ctl_dv_layout_field {
	uint64_t comp_mask;
	const char *name;
	const struct mlx5ctl_dv_layout *nested;	/* NULL: a number or bytes */
	const char *enum_table;			/* NULL: values have no names */
	uint32_t bit_offset;			/* from the start of the layout */
	uint32_t bit_width;			/* of one element */
	uint32_t count;				/* of elements */
	uint32_t flags;				/* enum mlx5ctl_dv_field_flags */
};

/* Finding layouts: NULL and errno ENOENT for what does not exist. */

const struct mlx5ctl_dv_layout *mlx5ctl_dv_layout_find(const char *name);
const struct mlx5ctl_dv_layout *
mlx5ctl_dv_layout_of_command(uint16_t opcode, bool outbox);
const struct mlx5ctl_dv_layout *mlx5ctl_dv_layout_of_register(uint16_t id);
const struct mlx5ctl_dv_layout *mlx5ctl_dv_layout_of_cap(uint16_t type);
/* Of a resource dump; only databases have any. */
const struct mlx5ctl_dv_layout *mlx5ctl_dv_layout_of_segment(uint16_t type);

/*
 * Those that are built in and then those of each database, in the order of
 * their names: start with NULL, ends with NULL.
 */
const struct mlx5ctl_dv_layout *
mlx5ctl_dv_layout_next(const struct mlx5ctl_dv_layout *layout);

const char *mlx5ctl_dv_layout_name(const struct mlx5ctl_dv_layout *layout);
uint32_t mlx5ctl_dv_layout_bits(const struct mlx5ctl_dv_layout *layout);
bool mlx5ctl_dv_layout_is_union(const struct mlx5ctl_dv_layout *layout);
uint32_t mlx5ctl_dv_layout_num_fields(const struct mlx5ctl_dv_layout *layout);

/* Fields: 0 or EINVAL (path, comp_mask), ENOENT (name), ERANGE (index). */

int mlx5ctl_dv_layout_field_sized(const struct mlx5ctl_dv_layout *layout,
				  uint32_t index,
				  struct mlx5ctl_dv_layout_field *field,
				  size_t field_len);
int mlx5ctl_dv_layout_find_field_sized(const struct mlx5ctl_dv_layout *layout,
				       const char *path,
				       struct mlx5ctl_dv_layout_field *field,
				       size_t field_len);

static inline int
mlx5ctl_dv_layout_field(const struct mlx5ctl_dv_layout *layout, uint32_t index,
			struct mlx5ctl_dv_layout_field *field)
{
	return mlx5ctl_dv_layout_field_sized(layout, index, field,
					     sizeof(*field));
}

static inline int
mlx5ctl_dv_layout_find_field(const struct mlx5ctl_dv_layout *layout,
			     const char *path,
			     struct mlx5ctl_dv_layout_field *field)
{
	return mlx5ctl_dv_layout_find_field_sized(layout, path, field,
						  sizeof(*field));
}

/*
 * Databases of the field's tools: XML with the ending .adb, as Debian's package
 * mstflint installs it for registers. NULL loads what MLX5CTL_ADB names, or the
 * installed one. What is built in comes first wherever both know a name or a
 * number, and then what was loaded first. 0 too if it is loaded already;
 * ENOENT (no such file), EINVAL (no such database), E2BIG (beyond limits),
 * ENOSPC (too many), ENOMEM, or what reading the file says.
 */
int mlx5ctl_dv_layout_load(const char *path);

/* What a database says in words: NULL if it says nothing. */
enum mlx5ctl_dv_layout_text_kind {
	/* Of a layout (without a path) or a field; may have several lines. */
	MLX5CTL_DV_TEXT_DESCRIPTION,
	MLX5CTL_DV_TEXT_ACCESS,		/* "RO", "RW", "WO", "OP", "INDEX" */
	/* Of a union: the path of the field beside it that says what it holds. */
	MLX5CTL_DV_TEXT_SELECTOR,
	/* Of a union's member: the name of the selector's value. */
	MLX5CTL_DV_TEXT_SELECTED_BY,
	MLX5CTL_DV_TEXT_SOURCE,		/* of a layout: the database's path */
};

const char *mlx5ctl_dv_layout_text(const struct mlx5ctl_dv_layout *layout,
				   const char *path, uint32_t what);

/*
 * Known name nearest to the part of a path that does not exist; a structure's
 * name if layout is NULL. NULL if nothing is near.
 */
const char *mlx5ctl_dv_layout_suggest(const struct mlx5ctl_dv_layout *layout,
				      const char *path);

/*
 * Values. As above, and ERANGE for a field that is not wholly in the buffer,
 * EOVERFLOW for a value or a size that does not fit, EISDIR for a structure
 * or an array where a number was asked for.
 */

int mlx5ctl_dv_layout_get_u64(const struct mlx5ctl_dv_layout *layout,
			      const void *buf, size_t len, const char *path,
			      uint64_t *value);
int mlx5ctl_dv_layout_set_u64(const struct mlx5ctl_dv_layout *layout, void *buf,
			      size_t len, const char *path, uint64_t value);

/*
 * The same for a field that has been found, without its path: a number, or of
 * an array the element INDEX (else 0).
 */
int mlx5ctl_dv_layout_read_field(const struct mlx5ctl_dv_layout_field *field,
				 uint32_t index, const void *buf, size_t len,
				 uint64_t *value);
int mlx5ctl_dv_layout_write_field(const struct mlx5ctl_dv_layout_field *field,
				  uint32_t index, void *buf, size_t len,
				  uint64_t value);

/*
 * Any field as big-endian bytes: wide ones, structures and arrays. If its bits
 * do not fill them, the first byte is the one with bits to spare. *size is
 * the room, and then the field's size. What is set must have that size (else
 * EINVAL); into an array without a length goes what there is.
 */
int mlx5ctl_dv_layout_get_bytes(const struct mlx5ctl_dv_layout *layout,
				const void *buf, size_t len, const char *path,
				void *data, size_t *size);
int mlx5ctl_dv_layout_set_bytes(const struct mlx5ctl_dv_layout *layout, void *buf,
				size_t len, const char *path, const void *data,
				size_t size);

/*
 * Set one field from text: a number, decimal or 0x hexadecimal, as long as
 * the field is wide; the name of an enumerator; or characters in double
 * quotes, for bytes. encode does so for a list of "path=value".
 */
int mlx5ctl_dv_layout_set_text(const struct mlx5ctl_dv_layout *layout, void *buf,
			       size_t len, const char *path, const char *text);

/* On error, *failed (if not NULL) is the index of the assignment. */
int mlx5ctl_dv_layout_encode(const struct mlx5ctl_dv_layout *layout, void *buf,
			     size_t len, const char *const *assignments,
			     size_t num, size_t *failed);

/* Decoding */

enum mlx5ctl_dv_item_kind {
	MLX5CTL_DV_ITEM_VALUE,		/* up to 64 bits, in value */
	MLX5CTL_DV_ITEM_BYTES,		/* wider, in data */
	MLX5CTL_DV_ITEM_BEGIN,		/* of a structure or union */
	MLX5CTL_DV_ITEM_END,
	MLX5CTL_DV_ITEM_BEGIN_ARRAY,
	MLX5CTL_DV_ITEM_END_ARRAY,
};

struct mlx5ctl_dv_layout_item {
	uint64_t comp_mask;
	uint32_t kind;			/* enum mlx5ctl_dv_item_kind */
	uint32_t depth;			/* 0: member of the layout itself */
	const char *name;		/* as in the structure */
	const char *path;		/* from the layout, with indices */
	const struct mlx5ctl_dv_layout *nested;
	const char *enum_name;		/* NULL: the value has no name */
	int32_t index;			/* of an array's element, else -1 */
	uint32_t count;			/* elements in the buffer, for arrays */
	uint32_t bit_offset;		/* from the start of the buffer */
	uint32_t bit_width;
	uint64_t value;
	const uint8_t *data;		/* as many bytes as bit_width takes */
};

/*
 * Which arm of a union holds is not in the union. Of each union, the first of
 * these names that is a member of it is decoded; without one, the member that
 * the database's selector names; and else the union is handed out whole, as
 * bytes.
 */
struct mlx5ctl_dv_layout_decode_attr {
	uint64_t comp_mask;
	/* Nonzero ends the decoding and is returned. */
	int (*visit)(const struct mlx5ctl_dv_layout_item *item, void *arg);
	void *arg;
	const char *const *arms;
	uint32_t num_arms;
	uint32_t reserved;
};

/* Fields that are not wholly in the buffer are not visited. */
int mlx5ctl_dv_layout_decode(const struct mlx5ctl_dv_layout *layout,
			     const void *buf, size_t len,
			     const struct mlx5ctl_dv_layout_decode_attr *attr);

/*
 * Names of values: "cmd_op", "cmd_status", "event_type", "reg_id",
 * "cap_type", "rsc_segment" and every other enumeration of those headers.
 * Names are as the header's, without their common prefix; looking one up
 * ignores case. A loaded database adds its registers to "reg_id", and has tables
 * that are called after structure and field.
 */
const char *mlx5ctl_dv_enum_name(const char *table, uint64_t value);
int mlx5ctl_dv_enum_value(const char *table, const char *name,
			  uint64_t *value);
const char *mlx5ctl_dv_enum_suggest(const char *table, const char *name);

/*
 * The index-th entry: 0, ENOENT or ERANGE. Those that are built in and then
 * those of each database, in the order of values.
 */
int mlx5ctl_dv_enum_entry(const char *table, uint32_t index, const char **name,
			  uint64_t *value);

/* Tables, in the same order by their names: start with NULL, ends with NULL. */
const char *mlx5ctl_dv_enum_next(const char *table);

#ifdef __cplusplus
}
#endif

#endif
