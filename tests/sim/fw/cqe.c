// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Completions, and the events that announce them.
 *
 * A consumer arms its queue by writing the second dword of the doorbell record
 * (and a register, which need not be looked at).  The dword changes with every
 * arming that counts: it has a sequence number that goes on after each event.
 * The first arming may write zero, so the record begins with a value that no
 * arming has.
 */
#include "data.h"

#define CQE_SRQN 0x20
#define CQE_IMM 0x24
#define CQE_LEN 0x2c
#define CQE_TIMESTAMP 0x30
#define CQE_OP_QPN 0x38
#define CQE_COUNTER 0x3c
#define CQE_OP_OWN 0x3f
#define CQE_ML_PATH 0x11
#define CQE_SLID 0x16
#define CQE_FLAGS_RQPN 0x18
#define CQE_SYNDROME 0x37
#define RQPN_SL(sl) ((u32)(sl) << 24)
#define RQPN_GRH (1u << 28)

#define DBR_CI 0
#define DBR_ARM 4
#define COUNTER_MASK 0xffffff
#define ARM_SOLICITED BIT(24)

#define EVENT_COMPLETION 0x00
#define EVENT_CQ_ERROR 0x04
#define CQ_OVERRUN 1

static u32 cqe_bytes(const struct fw_obj *cq)
{
	return MLX5_GET(cqc, cq->ctx, cqe_sz) == 1 ? 128 : FW_CQE_BYTES;
}

static void announce(struct fw_dev *fw, struct fw_obj *cq)
{
	u32 eqn = MLX5_GET(cqc, cq->ctx, c_eqn_or_apu_element);
	u32 data[FW_EVENT_DWORDS] = { [6] = cq->id };
	struct fw_obj *eq = fw_obj_get(fw, FW_EQ, eqn);

	if (eq)
		fw_eq_post(fw, eq, EVENT_COMPLETION, 0, data);
}

/* The queue is of no use any more. */
static void fail(struct fw_dev *fw, struct fw_obj *cq)
{
	u32 data[FW_EVENT_DWORDS] = { cq->id, 0, CQ_OVERRUN };

	cq->cq.failed = true;
	cq->cq.watched = false;
	fw_event(fw, EVENT_CQ_ERROR, 0, data);
}

/* Whether the counter a is behind b, both modulo 2^24. */
static bool behind(u32 a, u32 b)
{
	u32 ahead = (b - a) & COUNTER_MASK;

	return ahead && ahead <= COUNTER_MASK / 2;
}

static bool look(struct fw_dev *fw, struct fw_obj *cq)
{
	u32 ci, arm;

	if (!fw_ring_read32(fw, &cq->cq.dbr, DBR_CI, &ci) ||
	    !fw_ring_read32(fw, &cq->cq.dbr, DBR_ARM, &arm)) {
		fail(fw, cq);
		return false;
	}
	if (!((cq->cq.pi - ci) & COUNTER_MASK)) {
		cq->cq.watched = false;
		return false;
	}
	if (arm == cq->cq.arm_seen ||
	    !behind(arm & COUNTER_MASK, arm & ARM_SOLICITED ?
		    cq->cq.solicited_pi : cq->cq.pi))
		return false;
	cq->cq.arm_seen = arm;
	announce(fw, cq);
	return true;
}

bool fw_cq_watch(struct fw_dev *fw)
{
	struct fw_obj *cq = fw_obj_next(fw, FW_CQ, 0);
	bool raised = false;

	for (; cq; cq = fw_obj_next(fw, FW_CQ, cq->id + 1))
		if (cq->cq.watched)
			raised |= look(fw, cq);
	return raised;
}

static void encode(struct fw_dev *fw, const struct fw_cqe *cqe, u8 *raw)
{
	fw_put32(raw + CQE_SRQN, cqe->index);
	fw_put32(raw + CQE_OP_QPN, (u32)cqe->wqe_op << 24 | cqe->qpn);
	raw[CQE_COUNTER] = cqe->counter >> 8;
	raw[CQE_COUNTER + 1] = cqe->counter;
	if (cqe->wc) {
		raw[CQE_SYNDROME] = cqe->wc;
		return;
	}
	fw_put32(raw + CQE_IMM, cqe->imm);
	fw_put32(raw + CQE_LEN, cqe->len);
	fw_put64(raw + CQE_TIMESTAMP, fw_clock_ns(fw));
	fw_put32(raw + CQE_FLAGS_RQPN, RQPN_SL(cqe->sl) |
		 (cqe->grh ? RQPN_GRH : 0) | cqe->src_qpn);
	raw[CQE_SLID] = cqe->slid >> 8;
	raw[CQE_SLID + 1] = cqe->slid;
	raw[CQE_ML_PATH] = cqe->path_bits;
}

static bool full(struct fw_dev *fw, struct fw_obj *cq, u32 size)
{
	u32 ci;

	if (MLX5_GET(cqc, cq->ctx, oi))
		return false;
	return !fw_ring_read32(fw, &cq->cq.dbr, DBR_CI, &ci) ||
	       ((cq->cq.pi - ci) & COUNTER_MASK) >= size;
}

static bool put(struct fw_dev *fw, struct fw_obj *cq, const struct fw_cqe *cqe)
{
	u32 log = MLX5_GET(cqc, cq->ctx, log_cq_size);
	u32 bytes = cqe_bytes(cq);
	u8 owner = cq->cq.pi >> log & 1;
	u64 off = (u64)(cq->cq.pi & ((1u << log) - 1)) * bytes + bytes -
		  FW_CQE_BYTES;
	u8 raw[FW_CQE_BYTES] = {};

	if (full(fw, cq, 1u << log))
		return false;
	encode(fw, cqe, raw);
	if (!fw_ring_write(fw, &cq->cq.ring, off, raw, CQE_OP_OWN) ||
	    !fw_ring_publish(fw, &cq->cq.ring, off + CQE_OP_OWN,
			     cqe->op << 4 | (cqe->solicited ? 2 : 0) | owner))
		return false;
	cq->cq.pi = (cq->cq.pi + 1) & COUNTER_MASK;
	return true;
}

void fw_cqe_post(struct fw_dev *fw, u32 cqn, const struct fw_cqe *cqe)
{
	struct fw_obj *cq = fw_obj_get(fw, FW_CQ, cqn);

	if (!cq || cq->cq.failed)
		return;
	if (!put(fw, cq, cqe)) {
		fail(fw, cq);
		return;
	}
	if (cqe->solicited || cqe->wc)
		cq->cq.solicited_pi = cq->cq.pi;
	cq->cq.watched = true;
	look(fw, cq);
}

void fw_cqe_resize(struct fw_dev *fw, struct fw_obj *cq)
{
	struct fw_cqe cqe = { .op = FW_CQE_RESIZE };

	if (!cq->cq.failed && !put(fw, cq, &cqe))
		fail(fw, cq);
}

void fw_cq_begin(struct fw_dev *fw, struct fw_obj *cq)
{
	u8 unseen[4];

	fw_put32(unseen, FW_CQ_UNSEEN);
	cq->cq.arm_seen = FW_CQ_UNSEEN;
	fw_ring_write(fw, &cq->cq.dbr, DBR_ARM, unseen, sizeof(unseen));
}
