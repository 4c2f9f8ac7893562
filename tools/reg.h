/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_TOOL_REG_H
#define MLX5CTL_TOOL_REG_H

#include "mlx5ctl.h"

struct reg {
	uint16_t id;
	const char *name; /* NULL: it has none */
	const struct mlx5ctl_dv_layout *layout; /* NULL: not known */
	size_t len;
};

/* reg.c: what a request names; exit status. */
int find_reg(struct args *args, const struct request *request, struct reg *reg);
/* What the union in DATA holds, NULL if that is not known. */
const char *find_arm(const struct reg *reg, const struct request *request,
		     const void *data);
struct json_object *describe_reg(const struct request *request, const struct reg *reg);

/* reg_watch.c */
int reg_watch(struct args *args);
/* reg_explain.c */
int reg_explain(struct args *args);

#endif
