/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_TOOL_REG_H
#define MLX5CTL_TOOL_REG_H

#include "mlx5ctl.h"

struct reg {
	uint16_t id;
	const char *name; /* NULL: it has none */
	const struct mlx5ctl_dv_layout *layout; /* NULL: not known */
	/* A database's own, which may be the same; NULL: it has none. */
	const struct mlx5ctl_dv_layout *database;
	size_t len;
};

/* reg.c: what a request names; exit status. */
int find_reg(struct args *args, const struct request *request, struct reg *reg);
/* A layout that tells all of DATA, if there is one, and what its union holds, NULL if
 * that is not known.
 */
const struct mlx5ctl_dv_layout *choose_layout(const struct reg *reg,
					      const struct request *request,
					      const void *data, const char **arm);
/* "fields" and "texts" of what is in DATA, or "data". */
void add_reg_data(struct json_object *object, const struct request *request,
		  const struct reg *reg, const void *data);
struct json_object *describe_reg(const struct request *request, const struct reg *reg);

/* reg_meanings.c: one line, or an empty one. */
const char *reg_meaning(uint16_t id);
/* reg_show.c */
int reg_list(struct args *args);
int reg_show(struct args *args);
/* reg_decode.c */
int reg_decode(struct args *args);
/* reg_watch.c */
int reg_watch(struct args *args);
/* reg_explain.c */
int reg_explain(struct args *args);

#endif
