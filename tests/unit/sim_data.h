/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* Queue pairs on the firmware model, posted to and polled as a driver does. */
#ifndef UNIT_SIM_DATA_H
#define UNIT_SIM_DATA_H

#include "data.h"
#include "sim_cmd.h"

#define DATA_LOG_CQ 5
#define DATA_LOG_RQ 3
#define DATA_LOG_SQ 4
#define DATA_LOG_STRIDE 2 /* 64 bytes: four pointers */
#define DATA_MEM 65536
#define DATA_BOX 2048

/* One device with what its queue pairs share. */
struct data_node {
	struct sim_host *host;
	u32 uar;
	u32 pd;
	u32 xrcd;
	u32 eqn;
	u64 eq;
	u32 eq_ci;
	u32 all; /* mkey over all of memory */
	u64 mem; /* for messages */
};

struct data_cq {
	struct data_node *node;
	u32 cqn;
	u64 ring;
	u64 dbr;
	u32 log;
	u32 ci;
};

struct data_qp {
	struct data_node *node;
	u32 qpn;
	u64 ring;
	u64 dbr;
	struct data_cq send;
	struct data_cq recv;
	u16 sq;
	u16 rq;
	u32 st;
};

static inline u8 *data_at(struct data_node *node, u64 addr)
{
	return sim_ram_at(node->host, addr);
}

/* Sends a command; the number that it gives back. */
static inline u32 data_make(struct data_node *node, u16 opcode, u8 *in, u32 inlen)
{
	u8 out[DATA_BOX] = {};

	MLX5_SET(sim_cmd_in, in, opcode, opcode);
	CHECK_EQ(sim_exec(node->host, in, inlen, out, sizeof(out)), OK);
	memset(in, 0, DATA_BOX);
	return MLX5_GET(sim_cmd_out, out, arg0);
}

static inline u32 data_mkey(struct data_node *node, u32 mode, u64 start, u64 len, bool umr,
			    u32 units, const u64 *xlt)
{
	u8 in[DATA_BOX] = {};
	void *mkc = MLX5_ADDR_OF(create_mkey_in, in, memory_key_mkey_entry);
	u32 bytes = MLX5_ST_SZ_BYTES(create_mkey_in);
	u32 i;

	MLX5_SET(mkc, mkc, access_mode_1_0, mode);
	MLX5_SET(mkc, mkc, lr, 1);
	MLX5_SET(mkc, mkc, lw, 1);
	MLX5_SET(mkc, mkc, rr, 1);
	MLX5_SET(mkc, mkc, rw, 1);
	MLX5_SET(mkc, mkc, a, 1);
	MLX5_SET(mkc, mkc, umr_en, umr);
	MLX5_SET(mkc, mkc, qpn, 0xffffff);
	MLX5_SET(mkc, mkc, mkey_7_0, 0x42);
	MLX5_SET(mkc, mkc, pd, node->pd);
	MLX5_SET(mkc, mkc, length64, !len);
	MLX5_SET64(mkc, mkc, start_addr, start);
	MLX5_SET64(mkc, mkc, len, len);
	MLX5_SET(mkc, mkc, log_page_size, FW_PAGE_SHIFT);
	MLX5_SET(mkc, mkc, translations_octword_size, units);
	if (xlt) {
		MLX5_SET(create_mkey_in, in, translations_octword_actual_size, units);
		for (i = 0; i < units * 2; i++)
			fw_put64(in + bytes + 8 * i, xlt[i]);
		bytes += units * 16;
	}
	return data_make(node, MLX5_CMD_OP_CREATE_MKEY, in, bytes) << 8 | 0x42;
}

/* On a device that is ready. */
static inline void data_objects(struct data_node *node)
{
	u8 in[DATA_BOX] = {};
	void *eqc;
	u32 i;

	node->uar = data_make(node, MLX5_CMD_OP_ALLOC_UAR, in, 16);
	node->pd = data_make(node, MLX5_CMD_OP_ALLOC_PD, in, 16);
	node->xrcd = data_make(node, MLX5_CMD_OP_ALLOC_XRCD, in, 16);
	node->eq = sim_ram(node->host, FW_PAGE_SIZE);
	for (i = 0; i < 64; i++)
		*data_at(node, node->eq + 64 * i + 63) = 1;
	eqc = MLX5_ADDR_OF(create_eq_in, in, eq_context_entry);
	MLX5_SET(eqc, eqc, log_eq_size, 6);
	MLX5_SET(eqc, eqc, uar_page, node->uar);
	MLX5_SET64(create_eq_in, in, event_bitmask[0], ~0ULL & ~BIT_ULL(FW_EVENT_CMD));
	fw_put64(in + MLX5_BYTE_OFF(create_eq_in, pas), node->eq);
	node->eqn = data_make(node, MLX5_CMD_OP_CREATE_EQ, in,
			      MLX5_BYTE_OFF(create_eq_in, pas) + 8);
	node->all = data_mkey(node, 0, 0, 0, false, 0, NULL);
	node->mem = sim_ram(node->host, DATA_MEM);
}

static inline void data_node(struct data_node *node, u32 index)
{
	struct fw_config cfg;

	memset(node, 0, sizeof(*node));
	fw_config_default(&cfg);
	cfg.index = index;
	node->host = sim_up(&cfg);
	data_objects(node);
}

static inline void data_cq(struct data_node *node, struct data_cq *cq)
{
	u8 in[DATA_BOX] = {};
	void *cqc = MLX5_ADDR_OF(create_cq_in, in, cq_context);
	u32 i;

	memset(cq, 0, sizeof(*cq));
	cq->node = node;
	cq->log = DATA_LOG_CQ;
	cq->ring = sim_ram(node->host, FW_PAGE_SIZE);
	cq->dbr = sim_ram(node->host, FW_PAGE_SIZE);
	for (i = 0; i < 1u << cq->log; i++)
		*data_at(node, cq->ring + 64 * i + 63) = 0xf1;
	MLX5_SET(cqc, cqc, log_cq_size, cq->log);
	MLX5_SET(cqc, cqc, uar_page, node->uar);
	MLX5_SET(cqc, cqc, c_eqn_or_apu_element, node->eqn);
	MLX5_SET64(cqc, cqc, dbr_addr, cq->dbr);
	fw_put64(in + MLX5_BYTE_OFF(create_cq_in, pas), cq->ring);
	cq->cqn = data_make(node, MLX5_CMD_OP_CREATE_CQ, in, MLX5_BYTE_OFF(create_cq_in, pas) + 8);
}

static inline void data_arm(struct data_cq *cq, u32 sn, bool solicited)
{
	fw_put32(data_at(cq->node, cq->dbr + 4), sn << 28 | (u32)solicited << 24 | cq->ci);
}

/* The next completion, or NULL. */
static inline const u8 *data_poll(struct data_cq *cq)
{
	u32 index = cq->ci & ((1u << cq->log) - 1);
	u8 *cqe = data_at(cq->node, cq->ring + 64 * index);

	if (cqe[63] >> 4 == 0xf || (cqe[63] & 1) != (cq->ci >> cq->log & 1))
		return NULL;
	fw_put32(data_at(cq->node, cq->dbr), ++cq->ci & 0xffffff);
	return cqe;
}

/* The type of the next event, with its seventh dword, or -1. */
static inline int data_event(struct data_node *node, u32 *number)
{
	u8 *eqe = data_at(node, node->eq + 64 * (node->eq_ci & 63));

	if (eqe[63] != (node->eq_ci >> 6 & 1))
		return -1;
	node->eq_ci++;
	if (number)
		*number = fw_get32(eqe + 0x38);
	return eqe[1];
}

static inline void data_qp(struct data_node *node, struct data_qp *qp, u32 st, u32 srqn)
{
	u8 in[DATA_BOX] = {};
	void *qpc = MLX5_ADDR_OF(create_qp_in, in, qpc);

	memset(qp, 0, sizeof(*qp));
	qp->node = node;
	qp->st = st;
	data_cq(node, &qp->send);
	data_cq(node, &qp->recv);
	qp->ring = sim_ram(node->host, FW_PAGE_SIZE);
	qp->dbr = sim_ram(node->host, FW_PAGE_SIZE);
	MLX5_SET(qpc, qpc, st, st);
	MLX5_SET(qpc, qpc, pd, st == FW_ST_REG_UMR ? 0 : node->pd);
	MLX5_SET(qpc, qpc, xrcd, node->xrcd);
	MLX5_SET(qpc, qpc, log_rq_size, DATA_LOG_RQ);
	MLX5_SET(qpc, qpc, log_rq_stride, DATA_LOG_STRIDE);
	MLX5_SET(qpc, qpc, log_sq_size, DATA_LOG_SQ);
	MLX5_SET(qpc, qpc, uar_page, node->uar);
	MLX5_SET(qpc, qpc, cqn_snd, qp->send.cqn);
	MLX5_SET(qpc, qpc, cqn_rcv, qp->recv.cqn);
	MLX5_SET(qpc, qpc, rq_type, srqn ? 1 : 0);
	MLX5_SET(qpc, qpc, srqn_rmpn_xrqn, srqn);
	MLX5_SET(qpc, qpc, user_index, 0xabc);
	MLX5_SET64(qpc, qpc, dbr_addr, qp->dbr);
	fw_put64(in + MLX5_BYTE_OFF(create_qp_in, pas), qp->ring);
	qp->qpn = data_make(node, MLX5_CMD_OP_CREATE_QP, in, MLX5_BYTE_OFF(create_qp_in, pas) + 8);
}

static inline void data_modify(struct data_qp *qp, u16 opcode, u8 *in, u32 opt)
{
	MLX5_SET(rst2init_qp_in, in, qpn, qp->qpn);
	MLX5_SET(rst2init_qp_in, in, opt_param_mask, opt);
	data_make(qp->node, opcode, in, MLX5_ST_SZ_BYTES(rst2init_qp_in));
}

#define DATA_QKEY 0x1234
#define DATA_TIMEOUT 10
#define DATA_RETRIES 2

static inline void data_init(struct data_qp *qp)
{
	u8 in[DATA_BOX] = {};

	MLX5_SET(rst2init_qp_in, in, qpc.q_key, DATA_QKEY);
	MLX5_SET(rst2init_qp_in, in, qpc.rre, 1);
	MLX5_SET(rst2init_qp_in, in, qpc.rwe, 1);
	MLX5_SET(rst2init_qp_in, in, qpc.rae, 1);
	data_modify(qp, MLX5_CMD_OP_RST2INIT_QP, in, 0);
}

/* Up to sending, towards a queue pair of a port. */
static inline void data_connect(struct data_qp *qp, u32 qpn, u16 lid, u32 send_psn, u32 recv_psn)
{
	u8 in[DATA_BOX] = {};

	data_init(qp);
	MLX5_SET(init2rtr_qp_in, in, qpc.mtu, 3);
	MLX5_SET(init2rtr_qp_in, in, qpc.remote_qpn, qpn);
	MLX5_SET(init2rtr_qp_in, in, qpc.next_rcv_psn, recv_psn);
	MLX5_SET(init2rtr_qp_in, in, qpc.min_rnr_nak, 12);
	MLX5_SET(init2rtr_qp_in, in, qpc.primary_address_path.rlid, lid);
	data_modify(qp, MLX5_CMD_OP_INIT2RTR_QP, in, 0);
	MLX5_SET(rtr2rts_qp_in, in, qpc.next_send_psn, send_psn);
	MLX5_SET(rtr2rts_qp_in, in, qpc.retry_count, DATA_RETRIES);
	MLX5_SET(rtr2rts_qp_in, in, qpc.rnr_retry, DATA_RETRIES);
	/* Where drivers send it: mlx5_ib when IB_QP_TIMEOUT is set, on the way to RTS. */
	MLX5_SET(rtr2rts_qp_in, in, qpc.primary_address_path.ack_timeout, DATA_TIMEOUT);
	data_modify(qp, MLX5_CMD_OP_RTR2RTS_QP, in, 0);
}

static inline void data_pair(struct data_qp *a, struct data_qp *b, u32 st)
{
	data_connect(a, b->qpn, fw_lid(b->node->host->fw), 100, 200);
	data_connect(b, a->qpn, fw_lid(a->node->host->fw), 200, 100);
	a->st = b->st = st;
}

/* Lets the device look until there is nothing left to do at once. */
static inline void data_run(struct data_node *node)
{
	u64 wait;

	while (fw_poll(node->host->fw, &wait))
		;
}

static inline void data_recv(struct data_qp *qp, u32 key, u64 addr, u32 len)
{
	u32 index = qp->rq++ & ((1u << DATA_LOG_RQ) - 1);
	u8 *wqe = data_at(qp->node, qp->ring + (index << (4 + DATA_LOG_STRIDE)));

	fw_put32(wqe, len);
	fw_put32(wqe + 4, key);
	fw_put64(wqe + 8, addr);
	fw_put32(wqe + 16, 0);
	fw_put32(wqe + 20, 0x100);
	fw_put32(data_at(qp->node, qp->dbr), qp->rq);
}

/* A send queue entry being filled, 16 bytes at a time. */
struct data_wqe {
	struct data_qp *qp;
	u8 bytes[1024];
	u32 ds;
};

static inline void data_begin(struct data_wqe *wqe, struct data_qp *qp, u8 opcode, u32 imm)
{
	memset(wqe, 0, sizeof(*wqe));
	wqe->qp = qp;
	wqe->ds = 1;
	fw_put32(wqe->bytes, (u32)qp->sq << 8 | opcode);
	wqe->bytes[11] = 2 << 2; /* always complete */
	fw_put32(wqe->bytes + 12, imm);
}

static inline u8 *data_seg(struct data_wqe *wqe, u32 num)
{
	u8 *seg = wqe->bytes + 16 * wqe->ds;

	wqe->ds += num;
	return seg;
}

static inline void data_ptr(struct data_wqe *wqe, u32 key, u64 addr, u32 len)
{
	u8 *seg = data_seg(wqe, 1);

	fw_put32(seg, len);
	fw_put32(seg + 4, key);
	fw_put64(seg + 8, addr);
}

static inline void data_remote(struct data_wqe *wqe, u32 key, u64 addr)
{
	u8 *seg = data_seg(wqe, 1);

	fw_put64(seg, addr);
	fw_put32(seg + 8, key);
}

static inline void data_inline(struct data_wqe *wqe, const void *bytes, u32 len)
{
	u8 *seg = data_seg(wqe, (len + 4 + 15) / 16);

	fw_put32(seg, 1u << 31 | len);
	memcpy(seg + 4, bytes, len);
}

static inline void data_post(struct data_wqe *wqe)
{
	struct data_qp *qp = wqe->qp;
	u64 sq = qp->ring + (16u << DATA_LOG_STRIDE << DATA_LOG_RQ);
	u32 i;

	fw_put32(wqe->bytes + 4, qp->qpn << 8 | wqe->ds);
	for (i = 0; i < (wqe->ds + 3) / 4; i++, qp->sq++)
		memcpy(data_at(qp->node, sq + (qp->sq & ((1u << DATA_LOG_SQ) - 1)) * 64),
		       wqe->bytes + 64 * i, 64);
	fw_put32(data_at(qp->node, qp->dbr + 4), qp->sq);
}

static inline void data_send(struct data_qp *qp, u8 opcode, u64 addr, u32 len, u32 imm)
{
	struct data_wqe wqe;

	data_begin(&wqe, qp, opcode, imm);
	data_ptr(&wqe, qp->node->all, addr, len);
	data_post(&wqe);
}

static inline u8 cqe_op(const u8 *cqe)
{
	return cqe[63] >> 4;
}

/* The next completion is an error with this syndrome. */
static inline void data_expect_error(struct data_cq *cq, enum fw_cqe_op op, enum fw_wc wc)
{
	const u8 *cqe = data_poll(cq);

	CHECK(cqe);
	CHECK_EQ(cqe_op(cqe), op);
	CHECK_EQ(cqe[55], wc);
}

static inline void data_expect(struct data_cq *cq, enum fw_cqe_op op, u32 len)
{
	const u8 *cqe = data_poll(cq);

	CHECK(cqe);
	CHECK_EQ(cqe_op(cqe), op);
	CHECK_EQ(fw_get32(cqe + 44), len);
}

#endif
