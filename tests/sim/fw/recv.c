// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Receive queues.  A queue pair's own is a ring in front of its send queue; a
 * shared one is a list through its entries, which the consumer mends as it
 * takes completions.
 */
#include "data.h"

#define SEG_BYTES 16
#define INVALID_LKEY 0x100
#define RQ_OWN 0
#define RQ_SRQ 1
#define NO_INDEX 0xffffff
#define EVENT_SRQ_LIMIT 0x14

/* What the three kinds of shared receive queue have in common. */
static void *rmp_wq(const struct fw_obj *srq)
{
	return MLX5_ADDR_OF(rmpc, srq->ctx, wq);
}

static int rmp_rings(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	void *wq = rmp_wq(obj);

	obj->srq.log_size = MLX5_GET(wq, wq, log_wq_sz);
	obj->srq.shift = MLX5_GET(wq, wq, log_wq_stride);
	return fw_wq_rings(fw, cmd, obj, wq,
			   MLX5_BYTE_OFF(create_rmp_in, ctx) +
			   MLX5_ST_SZ_BYTES(rmpc), &obj->srq.ring,
			   &obj->srq.dbr);
}

/* SRQs without and with XRC: the fields lie in the same places. */
static int srq_rings(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	void *ctx = obj->ctx;
	struct fw_obj *umem;

	obj->srq.log_size = MLX5_GET(xrc_srqc, ctx, log_xrc_srq_size);
	obj->srq.shift = MLX5_GET(xrc_srqc, ctx, log_rq_stride) + 4;
	if (fw_umem_of(fw, cmd, obj, MLX5_GET(xrc_srqc, ctx, dbr_umem_valid),
		       MLX5_GET(sim_xrc_srqc, ctx, dbr_umem_id), &umem))
		return -1;
	fw_ring_record(&obj->srq.dbr, umem,
		       MLX5_GET64(sim_xrc_srqc, ctx, dbr_addr));
	if (fw_umem_of(fw, cmd, obj,
		       MLX5_GET(sim_queue_in, cmd->in, umem_valid),
		       MLX5_GET(sim_queue_in, cmd->in, umem_id), &umem))
		return -1;
	if (!umem)
		return fw_ring_pages(cmd, &obj->srq.ring,
				     MLX5_BYTE_OFF(create_xrc_srq_in, pas),
				     MLX5_GET(xrc_srqc, ctx, log_page_size),
				     MLX5_GET(xrc_srqc, ctx, page_offset));
	fw_ring_umem(&obj->srq.ring, umem,
		     MLX5_GET64(sim_queue_in, cmd->in, umem_offset));
	return 0;
}

int fw_srq_rings(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	return obj->type == FW_RMP ? rmp_rings(fw, cmd, obj) :
	       srq_rings(fw, cmd, obj);
}

void fw_srq_fini(struct fw_dev *fw, struct fw_obj *obj)
{
	fw_ring_free(&obj->srq.ring);
}

static bool has_sig(const struct fw_obj *srq)
{
	return srq->type == FW_RMP ?
	       MLX5_GET(wq, rmp_wq(srq), wq_signature) :
	       MLX5_GET(xrc_srqc, srq->ctx, wq_signature);
}

static u32 srq_pd(const struct fw_obj *srq)
{
	return srq->type == FW_RMP ? MLX5_GET(wq, rmp_wq(srq), pd) :
	       MLX5_GET(xrc_srqc, srq->ctx, pd);
}

static u16 srq_waiting(struct fw_dev *fw, const struct fw_obj *srq)
{
	u32 db;

	if (!fw_ring_read32(fw, &srq->srq.dbr, 0, &db))
		return 0;
	return db - srq->srq.taken;
}

void fw_srq_limit(struct fw_dev *fw, struct fw_obj *srq)
{
	u32 data[FW_EVENT_DWORDS] = { [6] = srq->id };
	u32 limit = srq->type == FW_RMP ? MLX5_GET(wq, rmp_wq(srq), lwm) :
		    MLX5_GET(xrc_srqc, srq->ctx, lwm);

	if (!limit || srq_waiting(fw, srq) >= limit)
		return;
	if (srq->type == FW_RMP)
		MLX5_SET(wq, rmp_wq(srq), lwm, 0);
	else
		MLX5_SET(xrc_srqc, srq->ctx, lwm, 0);
	fw_event(fw, EVENT_SRQ_LIMIT, 0, data);
}

static struct fw_obj *shared_queue(struct fw_dev *fw, struct fw_obj *qp,
				   u32 xrc_srqn)
{
	struct fw_obj *srq;
	u32 srqn;

	if (fw_qp_st(qp) == FW_ST_XRC) {
		srq = fw_obj_get(fw, FW_XRC_SRQ, xrc_srqn);
		if (!srq || MLX5_GET(xrc_srqc, srq->ctx, xrcd) !=
			    MLX5_GET(qpc, qp->ctx, xrcd))
			return NULL;
		return srq;
	}
	srqn = MLX5_GET(qpc, qp->ctx, srqn_rmpn_xrqn);
	srq = fw_obj_get(fw, FW_XRC_SRQ, srqn);
	if (!srq)
		srq = fw_obj_get(fw, FW_RMP, srqn);
	return srq ? srq : fw_obj_get(fw, FW_SRQ, srqn);
}

u32 fw_recv_pd(struct fw_dev *fw, struct fw_obj *qp, u32 xrc_srqn)
{
	struct fw_obj *srq;

	if (fw_qp_st(qp) != FW_ST_XRC)
		return MLX5_GET(qpc, qp->ctx, pd);
	srq = shared_queue(fw, qp, xrc_srqn);
	return srq ? srq_pd(srq) : FW_NO_PD;
}

static bool scatter_list(struct fw_end *to, const u8 *seg, const u8 *end)
{
	for (; end - seg >= SEG_BYTES; seg += SEG_BYTES) {
		u32 len = fw_get32(seg);
		u32 key = fw_get32(seg + 4);

		if (!len && key == INVALID_LKEY)
			break;
		if (!fw_end_add(to, key, fw_get64(seg + 8), len))
			return false;
	}
	return true;
}

static enum fw_wc peek_shared(struct fw_dev *fw, struct fw_obj *srq,
			      struct fw_recv *recv)
{
	u32 bytes = min(1u << srq->srq.shift, (u32)FW_WQE_BYTES);
	u8 *wqe = fw->work->recv_wqe;
	u32 skip = SEG_BYTES * (has_sig(srq) ? 2 : 1);

	if (!srq_waiting(fw, srq))
		return FW_WC_NOT_READY;
	recv->srq = srq;
	recv->index = srq->srq.next & ((1u << srq->srq.log_size) - 1);
	if (!fw_ring_read(fw, &srq->srq.ring,
			  (u64)recv->index << srq->srq.shift, wqe, bytes))
		return FW_WC_LOC_QP_OP;
	recv->next = fw_get32(wqe) & 0xffff;
	recv->to->pd = srq_pd(srq);
	if (!scatter_list(recv->to, wqe + min(skip, bytes), wqe + bytes))
		return FW_WC_LOC_LEN;
	return FW_WC_OK;
}

static u16 own_waiting(struct fw_dev *fw, const struct fw_obj *qp)
{
	u32 size = 1u << MLX5_GET(qpc, qp->ctx, log_rq_size);
	u32 db;

	if (MLX5_GET(qpc, qp->ctx, rq_type) != RQ_OWN ||
	    !fw_ring_read32(fw, &qp->qp.dbr, 0, &db))
		return 0;
	return min_t(u32, (u16)(db - qp->qp.rq_head), size);
}

static enum fw_wc peek_own(struct fw_dev *fw, struct fw_obj *qp,
			   struct fw_recv *recv)
{
	u32 shift = MLX5_GET(qpc, qp->ctx, log_rq_stride) + 4;
	u32 bytes = min(1u << shift, (u32)FW_WQE_BYTES);
	u8 *wqe = fw->work->recv_wqe;
	u32 skip = MLX5_GET(qpc, qp->ctx, wq_signature) ? SEG_BYTES : 0;

	if (!own_waiting(fw, qp))
		return FW_WC_NOT_READY;
	recv->index = qp->qp.rq_head &
		      ((1u << MLX5_GET(qpc, qp->ctx, log_rq_size)) - 1);
	if (!fw_ring_read(fw, &qp->qp.ring, (u64)recv->index << shift, wqe,
			  bytes))
		return FW_WC_LOC_QP_OP;
	if (!scatter_list(recv->to, wqe + skip, wqe + bytes))
		return FW_WC_LOC_LEN;
	return FW_WC_OK;
}

enum fw_wc fw_recv_peek(struct fw_dev *fw, struct fw_obj *qp, u32 xrc_srqn,
			struct fw_recv *recv)
{
	struct fw_obj *srq;

	recv->qp = qp;
	recv->srq = NULL;
	recv->to = &fw->work->remote;
	fw_end_init(recv->to, fw, qp, FW_LOCAL_WRITE);
	if (fw_qp_st(qp) != FW_ST_XRC &&
	    MLX5_GET(qpc, qp->ctx, rq_type) != RQ_SRQ)
		return peek_own(fw, qp, recv);
	srq = shared_queue(fw, qp, xrc_srqn);
	return srq ? peek_shared(fw, srq, recv) : FW_WC_NOT_READY;
}

static u32 index_of(const struct fw_recv *recv)
{
	u32 index = MLX5_GET(qpc, recv->qp->ctx, user_index);

	if (recv->srq && fw_qp_st(recv->qp) == FW_ST_XRC)
		index = MLX5_GET(xrc_srqc, recv->srq->ctx, user_index);
	return index == NO_INDEX && recv->srq ? recv->srq->id : index;
}

void fw_recv_done(struct fw_dev *fw, struct fw_recv *recv, struct fw_cqe *cqe)
{
	u32 cqn = MLX5_GET(qpc, recv->qp->ctx, cqn_rcv);
	struct fw_obj *srq = recv->srq;

	cqe->qpn = recv->qp->id;
	cqe->counter = recv->index;
	cqe->index = index_of(recv);
	if (!srq) {
		recv->qp->qp.rq_head++;
	} else {
		srq->srq.next = recv->next;
		srq->srq.taken++;
		if (fw_qp_st(recv->qp) == FW_ST_XRC)
			cqn = MLX5_GET(xrc_srqc, srq->ctx, cqn);
	}
	fw_cqe_post(fw, cqn, cqe);
	if (srq)
		fw_srq_limit(fw, srq);
}

bool fw_recv_flush(struct fw_dev *fw, struct fw_obj *qp)
{
	struct fw_recv recv = { .qp = qp };
	u32 n = own_waiting(fw, qp);
	bool any = n;

	for (; n; n--) {
		struct fw_cqe cqe = {
			.op = FW_CQE_RESP_ERR,
			.wc = FW_WC_FLUSH,
		};

		recv.index = qp->qp.rq_head &
			     ((1u << MLX5_GET(qpc, qp->ctx, log_rq_size)) - 1);
		fw_recv_done(fw, &recv, &cqe);
	}
	return any;
}
