// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Send queues.  Nothing tells of a doorbell, so the doorbell records of the
 * queue pairs that may send are looked at; what is new there is parsed, carried
 * out and completed, in order.
 */
#include "data.h"

/* What one look may do, so that commands are not kept waiting. */
#define MAX_REQUESTS 32
#define MAX_BYTES (1u << 20)

#define SEG_BYTES 16
#define AV_BYTES 48
#define AV_SHORT_BYTES 16
#define AV_EXTENDED BIT(31)
#define AV_GRH BIT(30)
#define SE BIT(1)
#define INLINE BIT(31)
#define GRH_BYTES 40
#define GRH_NEXT_BTH 0x1b
#define RQ_SRQ 1
#define RNR_FOR_EVER 7
#define EVENT_LAST_WQE 0x13

static u64 ack_timeout_ns(const struct fw_obj *qp)
{
	u32 code = MLX5_GET(qpc, qp->ctx, primary_address_path.ack_timeout);

	return 4096ULL << code;
}

/* The delays that a receiver without room can ask for, in units of 10 us. */
static u64 rnr_delay_ns(u32 code)
{
	static const u16 delays[32] = {
		65535, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192,
		256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192,
		12288, 16384, 24576, 32768, 49152,
	};

	return delays[code & 31] * 10000ULL;
}

static u16 waiting(struct fw_dev *fw, const struct fw_obj *qp)
{
	u32 size = 1u << MLX5_GET(qpc, qp->ctx, log_sq_size);
	u32 db;

	if (MLX5_GET(qpc, qp->ctx, no_sq) ||
	    !fw_ring_read32(fw, &qp->qp.dbr, FW_DBR_SEND, &db))
		return 0;
	return min_t(u32, (u16)(db - qp->qp.sq_head), size);
}

static bool read_bb(struct fw_dev *fw, const struct fw_obj *qp, u32 n)
{
	u32 mask = (1u << MLX5_GET(qpc, qp->ctx, log_sq_size)) - 1;
	u32 index = (qp->qp.sq_head + n) & mask;

	return fw_ring_read(fw, &qp->qp.ring,
			    qp->qp.sq_off + (u64)index * FW_BB_BYTES,
			    fw->work->wqe + n * FW_BB_BYTES, FW_BB_BYTES);
}

static void make_grh(struct fw_dev *fw, struct fw_request *req, const u8 *av)
{
	u8 *grh = req->grh_bytes;

	/* version, traffic class, flow label */
	fw_put32(grh, 6u << 28 | (u32)av[22] << 20 |
		 (fw_get32(av + 24) & 0xfffff));
	grh[6] = GRH_NEXT_BTH;
	grh[7] = av[23];
	fw_put64(grh + 8, FW_GID_PREFIX);
	fw_put64(grh + 16, fw_guid(fw, 0));
	memcpy(grh + 24, av + 32, 16);
}

/* Takes so many bytes from the front of what is left of the entry. */
static const u8 *take(struct fw_request *req, u32 bytes)
{
	const u8 *seg = req->rest;

	if (req->rest_len < bytes)
		return NULL;
	req->rest += bytes;
	req->rest_len -= bytes;
	return seg;
}

static bool take_av(struct fw_dev *fw, struct fw_request *req)
{
	const u8 *av = take(req, AV_SHORT_BYTES);

	if (!av)
		return false;
	req->qkey = fw_get32(av);
	req->dqpn = fw_get32(av + 8) & 0xffffff;
	req->sl = av[12] & 0xf;
	req->path_bits = av[13] & 0x7f;
	req->rlid = fw_get32(av + 12) & 0xffff;
	if (!(fw_get32(av + 8) & AV_EXTENDED))
		return true;
	if (!take(req, AV_BYTES - AV_SHORT_BYTES))
		return false;
	req->grh = fw_get32(av + 24) & AV_GRH;
	if (req->grh)
		make_grh(fw, req, av);
	return true;
}

static bool take_remote(struct fw_request *req)
{
	const u8 *seg = take(req, SEG_BYTES);

	if (!seg)
		return false;
	req->raddr = fw_get64(seg);
	req->rkey = fw_get32(seg + 8);
	return true;
}

static bool take_atomic(struct fw_request *req)
{
	const u8 *seg = take_remote(req) ? take(req, SEG_BYTES) : NULL;

	if (!seg)
		return false;
	req->swap_add = fw_get64(seg);
	req->compare = fw_get64(seg + 8);
	return true;
}

static bool is_datagram(const struct fw_obj *qp)
{
	u32 st = fw_qp_st(qp);

	return st == FW_ST_UD || st == FW_ST_QP0 || st == FW_ST_QP1;
}

/* The local memory of a request: pointers, or bytes in the entry itself. */
static bool take_data(struct fw_dev *fw, struct fw_request *req)
{
	struct fw_end *end = &fw->work->local;
	const u8 *seg;
	u32 len;

	fw_end_init(end, fw, req->qp, req->opcode >= FW_OP_READ ?
		    FW_LOCAL_WRITE : FW_LOCAL_READ);
	if (is_datagram(req->qp))
		fw_end_add_bytes(end, req->grh_bytes, GRH_BYTES);
	while (req->rest_len >= SEG_BYTES) {
		len = fw_get32(req->rest);
		if (len & INLINE) {
			len &= ~(u32)INLINE;
			if (len > req->rest_len - 4)
				return false;
			if (!fw_end_add_bytes(end, req->rest + 4, len))
				return false;
			len = DIV_ROUND_UP(len + 4, SEG_BYTES) * SEG_BYTES;
			take(req, min(len, req->rest_len));
			continue;
		}
		seg = take(req, SEG_BYTES);
		if (!fw_end_add(end, fw_get32(seg + 4), fw_get64(seg + 8), len))
			return false;
	}
	return end->len <= FW_MAX_MSG;
}

static enum fw_wc parse_segments(struct fw_dev *fw, struct fw_request *req)
{
	const u8 *seg;
	bool ok = true;

	switch (req->opcode) {
	case FW_OP_SEND:
	case FW_OP_SEND_IMM:
	case FW_OP_SEND_INVAL:
	case FW_OP_WRITE:
	case FW_OP_WRITE_IMM:
	case FW_OP_READ:
	case FW_OP_ATOMIC_CS:
	case FW_OP_ATOMIC_FA:
		break;
	case FW_OP_NOP:
	case FW_OP_UMR:
		return FW_WC_OK;
	default:
		return FW_WC_LOC_QP_OP;
	}
	if (fw_qp_st(req->qp) == FW_ST_XRC) {
		seg = take(req, SEG_BYTES);
		if (!seg)
			return FW_WC_LOC_QP_OP;
		req->xrc_srqn = fw_get32(seg) & 0xffffff;
	}
	if (is_datagram(req->qp)) {
		if (req->opcode != FW_OP_SEND && req->opcode != FW_OP_SEND_IMM)
			return FW_WC_LOC_QP_OP;
		ok = take_av(fw, req);
	} else if (req->opcode == FW_OP_ATOMIC_CS ||
		   req->opcode == FW_OP_ATOMIC_FA) {
		ok = take_atomic(req);
	} else if (req->opcode == FW_OP_WRITE ||
		   req->opcode == FW_OP_WRITE_IMM ||
		   req->opcode == FW_OP_READ) {
		ok = take_remote(req);
	}
	if (!ok)
		return FW_WC_LOC_QP_OP;
	/* An unreliable connection has no way back. */
	if (fw_qp_st(req->qp) == FW_ST_UC && req->opcode >= FW_OP_READ)
		return FW_WC_LOC_QP_OP;
	return take_data(fw, req) ? FW_WC_OK : FW_WC_LOC_LEN;
}

static enum fw_wc parse(struct fw_dev *fw, struct fw_obj *qp, u16 left,
			struct fw_request *req)
{
	const u8 *wqe = fw->work->wqe;
	u32 ds, i;

	memset(req, 0, sizeof(*req));
	req->qp = qp;
	req->counter = qp->qp.sq_head;
	req->num_bb = 1;
	if (!read_bb(fw, qp, 0))
		return FW_WC_LOC_QP_OP;
	req->opcode = fw_get32(wqe);
	ds = fw_get32(wqe + 4) & 0x3f;
	if (!ds || fw_get32(wqe + 4) >> 8 != qp->id ||
	    DIV_ROUND_UP(ds, 4) > left)
		return FW_WC_LOC_QP_OP;
	req->num_bb = DIV_ROUND_UP(ds, 4);
	for (i = 1; i < req->num_bb; i++)
		if (!read_bb(fw, qp, i))
			return FW_WC_LOC_QP_OP;
	req->signalled = fw_signalled(wqe);
	req->solicited = wqe[11] & SE;
	req->imm = fw_get32(wqe + 12);
	req->rest = wqe + SEG_BYTES;
	req->rest_len = (ds - 1) * SEG_BYTES;
	return parse_segments(fw, req);
}

static enum fw_wc carry_out(struct fw_dev *fw, struct fw_request *req)
{
	switch (req->opcode) {
	case FW_OP_NOP:
		return FW_WC_OK;
	case FW_OP_UMR:
		return fw_umr(fw, req);
	default:
		if (fw_qp_st(req->qp) == FW_ST_REG_UMR)
			return FW_WC_LOC_QP_OP;
		return fw_wire(fw, req);
	}
}

static void finish(struct fw_dev *fw, const struct fw_request *req,
		   enum fw_wc wc)
{
	struct fw_obj *qp = req->qp;
	struct fw_cqe cqe = {
		.op = wc ? FW_CQE_REQ_ERR : FW_CQE_REQ,
		.wc = wc,
		.wqe_op = req->opcode,
		.counter = req->counter,
		.qpn = qp->id,
		.index = MLX5_GET(qpc, qp->ctx, user_index),
		.len = req->done,
	};

	qp->qp.sq_head += req->num_bb;
	qp->qp.tries = 0;
	if (wc || req->signalled)
		fw_cqe_post(fw, MLX5_GET(qpc, qp->ctx, cqn_snd), &cqe);
}

void fw_qp_error(struct fw_dev *fw, struct fw_obj *qp)
{
	u32 data[FW_EVENT_DWORDS] = { [6] = qp->id };

	if (fw_qp_state(qp) == FW_QP_ERR)
		return;
	MLX5_SET(qpc, qp->ctx, state, FW_QP_ERR);
	qp->qp.retry_ns = 0;
	/* It will take nothing more from there. */
	if (MLX5_GET(qpc, qp->ctx, rq_type) == RQ_SRQ)
		fw_event(fw, EVENT_LAST_WQE, 0, data);
}

static void fail(struct fw_dev *fw, const struct fw_request *req,
		 enum fw_wc wc)
{
	finish(fw, req, wc);
	if (is_datagram(req->qp) || fw_qp_st(req->qp) == FW_ST_UC)
		MLX5_SET(qpc, req->qp->ctx, state, FW_QP_SQER);
	else
		fw_qp_error(fw, req->qp);
}

/* Tries once more after a time, or gives up; false if it gave up. */
static bool again(struct fw_obj *qp, u32 limit, bool for_ever, u64 due)
{
	if (!for_ever && qp->qp.tries++ >= limit)
		return false;
	qp->qp.retry_ns = due;
	return true;
}

/* One request; true if the queue has moved on. */
static bool one(struct fw_dev *fw, struct fw_obj *qp, u16 left, u64 now)
{
	struct fw_request req;
	enum fw_wc wc = parse(fw, qp, left, &req);

	if (!wc)
		wc = carry_out(fw, &req);
	switch (wc) {
	case FW_WC_OK:
		finish(fw, &req, FW_WC_OK);
		return true;
	case FW_WC_BUSY:
		return false;
	case FW_WC_NO_ANSWER:
		if (again(qp, MLX5_GET(qpc, qp->ctx, retry_count),
			  !MLX5_GET(qpc, qp->ctx,
				    primary_address_path.ack_timeout),
			  now + ack_timeout_ns(qp)))
			return false;
		fail(fw, &req, FW_WC_RETRY);
		return true;
	case FW_WC_NOT_READY:
		if (again(qp, MLX5_GET(qpc, qp->ctx, rnr_retry),
			  MLX5_GET(qpc, qp->ctx, rnr_retry) == RNR_FOR_EVER,
			  now + rnr_delay_ns(req.rnr_code)))
			return false;
		fail(fw, &req, FW_WC_RNR_RETRY);
		return true;
	default:
		fail(fw, &req, wc);
		return true;
	}
}

static bool flush(struct fw_dev *fw, struct fw_obj *qp)
{
	u16 left = waiting(fw, qp);
	bool any = left;

	while (left) {
		struct fw_request req;

		/* Only its length counts now. */
		parse(fw, qp, left, &req);
		finish(fw, &req, FW_WC_FLUSH);
		left -= req.num_bb;
	}
	return any;
}

bool fw_sq_poll(struct fw_dev *fw, struct fw_obj *qp, u64 now, u64 *wait_ns)
{
	u32 state = fw_qp_state(qp);
	bool worked = false;
	u32 n;
	u16 left;

	if (state == FW_QP_ERR || state == FW_QP_SQER) {
		worked = flush(fw, qp);
		if (state == FW_QP_ERR)
			worked |= fw_recv_flush(fw, qp);
		return worked;
	}
	if (state != FW_QP_RTS)
		return false;
	if (now < qp->qp.retry_ns) {
		*wait_ns = min(*wait_ns, qp->qp.retry_ns - now);
		return false;
	}
	for (n = 0; n < MAX_REQUESTS && fw->work->bytes < MAX_BYTES; n++) {
		left = waiting(fw, qp);
		if (!left || fw_qp_state(qp) != FW_QP_RTS)
			break;
		worked = true;
		if (!one(fw, qp, left, now))
			break;
	}
	return worked;
}

bool fw_data_poll(struct fw_dev *fw, u64 now, u64 *wait_ns)
{
	struct fw_obj *qp = fw_obj_next(fw, FW_QP, 0);
	struct fw_obj *sq;
	bool worked = false;

	fw->work->bytes = 0;
	for (; qp; qp = fw_obj_next(fw, FW_QP, qp->id + 1))
		worked |= fw_sq_poll(fw, qp, now, wait_ns);
	for (sq = fw_obj_next(fw, FW_SQ, 0); sq;
	     sq = fw_obj_next(fw, FW_SQ, sq->id + 1))
		worked |= fw_raw_sq_poll(fw, sq);
	worked |= fw_cq_watch(fw);
	return worked;
}

void fw_qp_transition(struct fw_dev *fw, struct fw_obj *qp, u32 from, u32 to)
{
	if (to == FW_QP_ERR) {
		fw_qp_error(fw, qp);
		return;
	}
	if (to == FW_QP_RST || from == FW_QP_RST) {
		qp->qp.sq_head = 0;
		qp->qp.rq_head = 0;
		qp->qp.tries = 0;
		qp->qp.retry_ns = 0;
	}
	MLX5_SET(qpc, qp->ctx, state, to);
}
