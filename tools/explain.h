/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_TOOL_EXPLAIN_H
#define MLX5CTL_TOOL_EXPLAIN_H

#include "mlx5ctl.h"

/* An inbox that would be sent. */
struct explain_request {
	uint8_t *in;
	size_t inlen;
	bool umem; /* with registered memory */
	bool both_directions; /* of a register, whatever the inbox says */
};

/* policy/explain.c: what the kernel's policy says of it; exit status. */
int explain(const struct explain_request *request);

#endif
