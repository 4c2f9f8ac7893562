// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The send queues of network interfaces.  Entries are completed in order; the
 * packets leave the port, and arrive nowhere.
 */
#include "data.h"

#define MAX_ENTRIES 256
#define CTRL_BYTES 16

enum sq_state {
	SQ_RST,
	SQ_RDY,
	SQ_ERR = 3,
};

static u32 size_of(const struct fw_obj *sq)
{
	return 1u << MLX5_GET(wq, MLX5_ADDR_OF(sqc, sq->ctx, wq), log_wq_sz);
}

static u16 waiting(struct fw_dev *fw, const struct fw_obj *sq)
{
	u32 db;

	if (!fw_ring_read32(fw, &sq->wq.dbr, FW_DBR_SEND, &db))
		return 0;
	return min_t(u32, (u16)(db - sq->wq.head), size_of(sq));
}

static bool sends(u8 opcode)
{
	switch (opcode) {
	case FW_OP_NOP:
	case FW_OP_SEND:
	case FW_OP_LSO:
	case FW_OP_MULTI_SEND:
		return true;
	default:
		return false;
	}
}

/* One entry: how many basic blocks it has, 0 if it is none that is known. */
static u16 one(struct fw_dev *fw, struct fw_obj *sq, u16 left)
{
	u64 at = (u64)(sq->wq.head & (size_of(sq) - 1)) * FW_BB_BYTES;
	struct fw_cqe cqe = { .op = FW_CQE_REQ, .qpn = sq->id,
			      .counter = sq->wq.head };
	u8 ctrl[CTRL_BYTES];
	u32 ds, num = 0;

	if (fw_ring_read(fw, &sq->wq.ring, at, ctrl, sizeof(ctrl))) {
		cqe.wqe_op = fw_get32(ctrl);
		ds = fw_get32(ctrl + 4) & 0x3f;
		if (sends(cqe.wqe_op) && fw_get32(ctrl + 4) >> 8 == sq->id)
			num = DIV_ROUND_UP(ds, 4);
	}
	if (!num || num > left) {
		cqe.op = FW_CQE_REQ_ERR;
		cqe.wc = FW_WC_LOC_QP_OP;
		num = 0;
	}
	if (cqe.wc || fw_signalled(ctrl))
		fw_cqe_post(fw, MLX5_GET(sqc, sq->ctx, cqn), &cqe);
	return num;
}

bool fw_raw_sq_poll(struct fw_dev *fw, struct fw_obj *sq)
{
	u16 left, num;
	u32 n;

	if (MLX5_GET(sqc, sq->ctx, state) != SQ_RDY)
		return false;
	for (n = 0; n < MAX_ENTRIES; n++) {
		left = waiting(fw, sq);
		if (!left)
			break;
		num = one(fw, sq, left);
		if (!num) {
			MLX5_SET(sqc, sq->ctx, state, SQ_ERR);
			return true;
		}
		sq->wq.head += num;
	}
	return n;
}

void fw_raw_sq_modified(struct fw_obj *sq)
{
	if (MLX5_GET(sqc, sq->ctx, state) == SQ_RST)
		sq->wq.head = 0;
}
