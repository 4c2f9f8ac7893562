// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The send queues of network interfaces: completed in order, as often as asked. */
#include "sim_data.h"

#define LOG_SIZE 4
#define SIZE (1 << LOG_SIZE)

enum { RST, RDY, ERR = 3 };

struct sq {
	struct data_node node;
	struct data_cq cq;
	u32 sqn;
	u64 ring;
	u64 dbr;
	u16 next;
	u16 done; /* entries before this one were carried out */
};

static void set_state(struct sq *sq, u32 from, u32 to)
{
	u8 in[DATA_BOX] = {};

	MLX5_SET(modify_sq_in, in, sqn, sq->sqn);
	MLX5_SET(modify_sq_in, in, sq_state, from);
	MLX5_SET(sqc, MLX5_ADDR_OF(modify_sq_in, in, ctx), state, to);
	data_make(&sq->node, MLX5_CMD_OP_MODIFY_SQ, in, MLX5_ST_SZ_BYTES(modify_sq_in));
}

static void up(struct sq *sq)
{
	u8 in[DATA_BOX] = {};
	void *sqc = MLX5_ADDR_OF(create_sq_in, in, ctx);
	void *wq = MLX5_ADDR_OF(sqc, sqc, wq);
	u32 pas = MLX5_BYTE_OFF(create_sq_in, ctx) + MLX5_ST_SZ_BYTES(sqc);

	memset(sq, 0, sizeof(*sq));
	data_node(&sq->node, 0);
	data_cq(&sq->node, &sq->cq);
	sq->ring = sim_ram(sq->node.host, FW_PAGE_SIZE);
	sq->dbr = sim_ram(sq->node.host, FW_PAGE_SIZE);
	MLX5_SET(sqc, sqc, cqn, sq->cq.cqn);
	MLX5_SET(wq, wq, pd, sq->node.pd);
	MLX5_SET(wq, wq, log_wq_sz, LOG_SIZE);
	MLX5_SET(wq, wq, log_wq_stride, 6);
	MLX5_SET64(wq, wq, dbr_addr, sq->dbr);
	fw_put64(in + pas, sq->ring);
	sq->sqn = data_make(&sq->node, MLX5_CMD_OP_CREATE_SQ, in, pas + 8);
}

/* An entry of so many 16 byte segments; nothing is in them but the first. */
static void post(struct sq *sq, u8 opcode, u32 ds, bool signalled)
{
	u8 *wqe = data_at(&sq->node, sq->ring + (sq->next & (SIZE - 1)) * FW_BB_BYTES);

	memset(wqe, 0, 16);
	fw_put32(wqe, (u32)sq->next << 8 | opcode);
	fw_put32(wqe + 4, sq->sqn << 8 | ds);
	wqe[11] = signalled ? 2 << 2 : 0;
	sq->next += DIV_ROUND_UP(ds, 4);
}

static void ring(struct sq *sq)
{
	fw_put32(data_at(&sq->node, sq->dbr + FW_DBR_SEND), sq->next);
	data_run(&sq->node);
}

static const u8 *expect_op(struct sq *sq, enum fw_cqe_op op, u16 counter)
{
	const u8 *cqe = data_poll(&sq->cq);

	CHECK(cqe);
	CHECK_EQ(cqe_op(cqe), op);
	CHECK_EQ(cqe[60] << 8 | cqe[61], counter);
	return cqe;
}

static void expect(struct sq *sq, u16 counter)
{
	expect_op(sq, FW_CQE_REQ, counter);
}

static void sends(void)
{
	struct sq sq;

	up(&sq);
	/* Nothing before it is ready. */
	post(&sq, FW_OP_NOP, 1, true);
	ring(&sq);
	CHECK(!data_poll(&sq.cq));
	set_state(&sq, RST, RDY);
	data_run(&sq.node);
	expect(&sq, 0);
	/* Entries of one and of two blocks; only the last of them is told. */
	post(&sq, FW_OP_SEND, 4, false);
	post(&sq, FW_OP_LSO, 6, false);
	post(&sq, FW_OP_MULTI_SEND, 8, true);
	ring(&sq);
	expect(&sq, 4);
	CHECK(!data_poll(&sq.cq));
	/* Around the end, many times. */
	for (int i = 0; i < 5 * SIZE; i++) {
		u16 at = sq.next;

		post(&sq, FW_OP_SEND, 4, true);
		ring(&sq);
		expect(&sq, at);
	}
	sim_host_free(sq.node.host);
}

/* The first entry that was not carried out is told as the one that failed. */
static void fails(struct sq *sq)
{
	u16 head = sq->done;

	ring(sq);
	CHECK_EQ(expect_op(sq, FW_CQE_REQ_ERR, head)[55], FW_WC_LOC_QP_OP);
	/* Nothing more until it is reset, and then from the beginning. */
	post(sq, FW_OP_NOP, 1, true);
	ring(sq);
	CHECK(!data_poll(&sq->cq));
	set_state(sq, ERR, RST);
	sq->next = 0;
	ring(sq);
	set_state(sq, RST, RDY);
	post(sq, FW_OP_NOP, 1, true);
	ring(sq);
	expect(sq, 0);
	sq->done = 1;
}

static void errors(void)
{
	struct sq sq;

	up(&sq);
	set_state(&sq, RST, RDY);
	/* An opcode of queue pairs; no length; longer than what was posted. */
	post(&sq, FW_OP_READ, 4, false);
	fails(&sq);
	post(&sq, FW_OP_SEND, 0, false);
	sq.next++;
	fails(&sq);
	post(&sq, FW_OP_SEND, 8, false);
	sq.next--;
	fails(&sq);
	/* Another queue's. */
	sq.sqn++;
	post(&sq, FW_OP_SEND, 4, false);
	sq.sqn--;
	fails(&sq);
	sim_host_free(sq.node.host);
}

int main(void)
{
	sends();
	errors();
	return 0;
}
