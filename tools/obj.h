/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_TOOL_OBJ_H
#define MLX5CTL_TOOL_OBJ_H

#include "mlx5ctl.h"

/* obj.c: a query of an object, and its answer. */
struct query {
	uint16_t opcode;
	const struct mlx5ctl_dv_layout *in;
	const struct mlx5ctl_dv_layout *out;
	size_t outlen;
};

/* A query whose boxes are known; SIZE of the answer, or 0 for its layout's. */
bool find_query(const char *object, size_t size, struct query *query);

/* obj_find.c */
int obj_find(struct args *args);
/* Firmware's number of a CQ of the RDMA stack's: the driver dumps it through firmware, and the
 * record of that segment says it. 0 or an errno, EBADMSG if the dump does not have it.
 */
int firmware_cqn(const char *dev, uint32_t cq, uint16_t segment, uint32_t *number);

#endif
