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
/* Scopes that may read or write a register in some form: a bit each. */
uint8_t register_scopes(uint16_t id, bool write);
/* Those that debug_read_only may read without memory, by their numbers: the first at or
 * after *POS, which is 0 at first; false after the last. LEN in bytes.
 */
bool next_readable(size_t *pos, uint16_t *id, uint16_t *len);

#endif
