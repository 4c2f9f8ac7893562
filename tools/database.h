/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* What register databases (.adb) add to the library's own layouts. */
#ifndef MLX5CTL_TOOL_DATABASE_H
#define MLX5CTL_TOOL_DATABASE_H

#include "mlx5ctl.h"

/* "--adb FILE": that one, and not the installed one; exit status. */
int name_database(const char *path);
/* The one that was named, that MLX5CTL_ADB names, or that is installed; once. */
void load_database(void);
/* Why there is none, NULL if there is one. */
const char *database_missing(void);

/* A database's own layout of a register, whatever is built in; NULL: it has none. */
const struct mlx5ctl_dv_layout *database_register(uint16_t id);

/* A database's layout of the register that LAYOUT is built in for; LAYOUT if it is a
 * database's; else NULL.
 */
const struct mlx5ctl_dv_layout *
database_counterpart(const struct mlx5ctl_dv_layout *layout);

/* A field, as a database sees it. */
struct database_field {
	const struct mlx5ctl_dv_layout *layout; /* that it is a member of; NULL: not known */
	struct mlx5ctl_dv_layout_field field;
};

/*
 * Of a field of LAYOUT, or of the layout that a database has in its place: the one
 * of that name that has the same bits, counted from the layout's start.
 */
void find_database_field(const struct mlx5ctl_dv_layout *layout, const char *name,
			 uint32_t bit_offset, uint32_t bit_width,
			 struct database_field *found);
const char *database_text(const struct database_field *found, uint32_t what);

#endif
