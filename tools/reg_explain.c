// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Which scopes may read and write a register, without a device. */
#include <stdlib.h>

#include "explain.h"
#include "reg.h"

#define OP_ACCESS_REG 0x805
#define REG_DATA 16

static void put16(uint8_t *at, uint16_t value)
{
	at[0] = value >> 8;
	at[1] = value & 0xff;
}

static int explain_reg(struct args *args, const struct request *request)
{
	struct reg reg;
	uint8_t *in;
	int status;

	status = find_reg(args, request, &reg);
	if (status)
		return status;
	in = calloc(1, REG_DATA + reg.len);
	if (!in)
		return failed_because(args->where, "out of memory");
	put16(in, OP_ACCESS_REG);
	put16(in + 10, reg.id);
	if (reg.layout)
		status = encode_request(args, request, reg.layout, in + REG_DATA, reg.len,
					false);
	if (!status)
		status = explain(&(struct explain_request){
			.in = in,
			.inlen = REG_DATA + reg.len,
			.umem = request->umem,
			.both_directions = true,
		});
	free(in);
	return status;
}

int reg_explain(struct args *args)
{
	struct request request = {};
	int status;

	args->where = "mlx5ctl reg explain";
	status = parse_request(args, &request, "the register", REQUEST_UMEM);
	if (!status)
		status = explain_reg(args, &request);
	free_request(&request);
	return status;
}
