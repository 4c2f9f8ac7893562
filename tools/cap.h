/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_TOOL_CAP_H
#define MLX5CTL_TOOL_CAP_H

#include "mlx5ctl.h"

struct cap {
	uint16_t type;
	const char *type_name; /* NULL: it has none */
	const struct mlx5ctl_dv_layout *layout; /* NULL: not known */
	size_t len;
	void *data;
};

/* cap.c: 0 and data to be freed, or an errno: EREMOTEIO for a capability that the
 * device does not have.
 */
int query_cap(struct target *target, uint32_t mode, struct cap *cap);
/* Exit status. */
int parse_cap_type(struct args *args, const char *word, uint16_t *type);
/* A name in lower case, "unknown" for NULL. */
void add_lower(struct json_object *object, const char *key, const char *name);

/* cap_diff.c */
int cap_diff(struct args *args);

#endif
