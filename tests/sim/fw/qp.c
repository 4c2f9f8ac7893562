// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Queue pairs: what they name, and the states that they go through. */
#include "data.h"

#define RQ_SRQ 1

/* The three kinds of shared receive queue have numbers of their own. */
static enum fw_type_id srq_type(struct fw_dev *fw, u32 srqn)
{
	if (fw_obj_get(fw, FW_XRC_SRQ, srqn))
		return FW_XRC_SRQ;
	return fw_obj_get(fw, FW_RMP, srqn) ? FW_RMP : FW_SRQ;
}

static int queue_parents(struct fw_dev *fw, struct fw_cmd *cmd,
			 struct fw_obj *obj)
{
	u32 cqn_snd = MLX5_GET(qpc, obj->ctx, cqn_snd);
	u32 cqn_rcv = MLX5_GET(qpc, obj->ctx, cqn_rcv);
	u32 srqn = MLX5_GET(qpc, obj->ctx, srqn_rmpn_xrqn);

	if (cqn_snd && !fw_obj_parent(fw, cmd, obj, FW_CQ, cqn_snd,
				      FW_PARENT_KERNEL))
		return -1;
	if (cqn_rcv && !fw_obj_parent(fw, cmd, obj, FW_CQ, cqn_rcv,
				      FW_PARENT_KERNEL))
		return -1;
	if (MLX5_GET(qpc, obj->ctx, rq_type) == RQ_SRQ && srqn &&
	    !fw_obj_parent(fw, cmd, obj, srq_type(fw, srqn), srqn,
			   FW_PARENT_KERNEL))
		return -1;
	return 0;
}

/* Receive entries come first, then the send queue's. */
static int take_buffer(struct fw_dev *fw, struct fw_cmd *cmd,
		       struct fw_obj *obj)
{
	struct fw_obj *umem;

	if (!MLX5_GET(qpc, obj->ctx, rq_type))
		obj->qp.sq_off = 16ULL << MLX5_GET(qpc, obj->ctx, log_rq_size)
				       << MLX5_GET(qpc, obj->ctx, log_rq_stride);
	if (!MLX5_GET(sim_qp_in, cmd->in, wq_umem_valid))
		return fw_ring_pages(cmd, &obj->qp.ring,
				     MLX5_BYTE_OFF(create_qp_in, pas),
				     MLX5_GET(qpc, obj->ctx, log_page_size),
				     MLX5_GET(qpc, obj->ctx, page_offset));
	umem = fw_obj_parent(fw, cmd, obj, FW_UMEM,
			     MLX5_GET(sim_qp_in, cmd->in, wq_umem_id), 0);
	if (!umem)
		return -1;
	fw_ring_umem(&obj->qp.ring, umem,
		     MLX5_GET64(sim_qp_in, cmd->in, wq_umem_offset));
	return 0;
}

static int take_record(struct fw_dev *fw, struct fw_cmd *cmd,
		       struct fw_obj *obj)
{
	u64 addr = MLX5_GET64(qpc, obj->ctx, dbr_addr);
	struct fw_obj *umem;

	fw_ring_flat(&obj->qp.dbr, addr);
	if (!MLX5_GET(sim_qpc, obj->ctx, dbr_umem_valid))
		return 0;
	umem = fw_obj_parent(fw, cmd, obj, FW_UMEM,
			     MLX5_GET(sim_qpc, obj->ctx, dbr_umem_id), 0);
	if (!umem)
		return -1;
	obj->qp.dbr.flat = false;
	fw_ring_umem(&obj->qp.dbr, umem, addr);
	return 0;
}

int fw_qp_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	u32 st = MLX5_GET(qpc, obj->ctx, st);
	bool xrc = st == FW_ST_XRC;
	u32 pd = MLX5_GET(qpc, obj->ctx, pd);

	/* An XRC target and the driver's UMR queue have no domain of their own. */
	if ((pd || !(xrc || (st == FW_ST_REG_UMR && !cmd->uid))) &&
	    !fw_obj_parent(fw, cmd, obj, FW_PD, pd, 0))
		return -1;
	if (xrc && !fw_obj_parent(fw, cmd, obj, FW_XRCD,
				  MLX5_GET(qpc, obj->ctx, xrcd),
				  FW_PARENT_KERNEL))
		return -1;
	if (queue_parents(fw, cmd, obj) || take_buffer(fw, cmd, obj) ||
	    take_record(fw, cmd, obj))
		return -1;
	MLX5_SET(qpc, obj->ctx, state, FW_QP_RST);
	return 0;
}

void fw_qp_fini(struct fw_dev *fw, struct fw_obj *obj)
{
	fw_ring_free(&obj->qp.ring);
}

void fw_qp_refresh(struct fw_dev *fw, struct fw_obj *obj, void *ctx)
{
	u32 db;

	MLX5_SET(qpc, ctx, hw_sq_wqebb_counter, obj->qp.sq_head);
	MLX5_SET(qpc, ctx, hw_rq_counter, obj->qp.rq_head);
	if (fw_ring_read32(fw, &obj->qp.dbr, 0, &db))
		MLX5_SET(qpc, ctx, sw_rq_counter, db);
	if (fw_ring_read32(fw, &obj->qp.dbr, 4, &db))
		MLX5_SET(qpc, ctx, sw_sq_wqebb_counter, db);
}

/* The states from which a transition is allowed, and where it leads. */
static const struct {
	u16 opcode;
	u16 from;
	u16 to;
} transitions[] = {
	{ MLX5_CMD_OP_RST2INIT_QP, BIT(FW_QP_RST), FW_QP_INIT },
	{ MLX5_CMD_OP_INIT2INIT_QP, BIT(FW_QP_INIT), FW_QP_INIT },
	{ MLX5_CMD_OP_INIT2RTR_QP, BIT(FW_QP_INIT), FW_QP_RTR },
	{ MLX5_CMD_OP_RTR2RTS_QP, BIT(FW_QP_RTR), FW_QP_RTS },
	{ MLX5_CMD_OP_RTS2RTS_QP, BIT(FW_QP_RTS), FW_QP_RTS },
	{ MLX5_CMD_OP_SQERR2RTS_QP, BIT(FW_QP_SQER), FW_QP_RTS },
	{ MLX5_CMD_OP_SQD_RTS_QP, BIT(FW_QP_SQD), FW_QP_RTS },
	{ MLX5_CMD_OP_2ERR_QP, BIT(FW_QP_STATES) - 1, FW_QP_ERR },
	{ MLX5_CMD_OP_2RST_QP, BIT(FW_QP_STATES) - 1, FW_QP_RST },
};

/*
 * The fields that each transition sets.  Fields that only an optional parameter
 * may change carry its bit of opt_param_mask; the others are required.
 */

struct qp_field {
	u16 opcode;
	u32 opt;
	void (*copy)(void *to, const void *from);
};

#define COPIER(fld)							\
static void copy_##fld(void *to, const void *from)			\
{									\
	MLX5_SET(qpc, to, fld, MLX5_GET(qpc, from, fld));		\
}

COPIER(pm_state)
COPIER(counter_set_id)
COPIER(q_key)
COPIER(mtu)
COPIER(log_msg_max)
COPIER(remote_qpn)
COPIER(next_rcv_psn)
COPIER(next_send_psn)
COPIER(min_rnr_nak)
COPIER(log_rra_max)
COPIER(log_sra_max)
COPIER(log_ack_req_freq)
COPIER(retry_count)
COPIER(rnr_retry)
COPIER(rre)
COPIER(rwe)
COPIER(rae)
COPIER(atomic_mode)

static void copy_path(void *to, const void *from)
{
	memcpy(MLX5_ADDR_OF(qpc, to, primary_address_path),
	       MLX5_ADDR_OF(qpc, from, primary_address_path),
	       MLX5_ST_SZ_BYTES(ads));
}

/* A path has it, but clients know it only when they are ready to send. */
static void copy_ack_timeout(void *to, const void *from)
{
	MLX5_SET(qpc, to, primary_address_path.ack_timeout,
		 MLX5_GET(qpc, from, primary_address_path.ack_timeout));
}

#define OPT_RRE BIT(1)
#define OPT_RAE BIT(2)
#define OPT_RWE BIT(3)
#define OPT_Q_KEY BIT(5)
#define OPT_RNR_TIMEOUT BIT(6)
#define OPT_PRIMARY_PATH BIT(7)
#define OPT_PM_STATE BIT(10)
#define OPT_RETRY_COUNT BIT(12)
#define OPT_RNR_RETRY BIT(13)

static const struct qp_field fields[] = {
	{ MLX5_CMD_OP_RST2INIT_QP, 0, copy_pm_state },
	{ MLX5_CMD_OP_RST2INIT_QP, 0, copy_path },
	{ MLX5_CMD_OP_RST2INIT_QP, 0, copy_q_key },
	{ MLX5_CMD_OP_RST2INIT_QP, 0, copy_counter_set_id },
	{ MLX5_CMD_OP_RST2INIT_QP, 0, copy_rre },
	{ MLX5_CMD_OP_RST2INIT_QP, 0, copy_rwe },
	{ MLX5_CMD_OP_RST2INIT_QP, 0, copy_rae },
	{ MLX5_CMD_OP_INIT2INIT_QP, OPT_PRIMARY_PATH, copy_path },
	{ MLX5_CMD_OP_INIT2INIT_QP, OPT_Q_KEY, copy_q_key },
	{ MLX5_CMD_OP_INIT2INIT_QP, OPT_RRE, copy_rre },
	{ MLX5_CMD_OP_INIT2INIT_QP, OPT_RWE, copy_rwe },
	{ MLX5_CMD_OP_INIT2INIT_QP, OPT_RAE, copy_rae },
	{ MLX5_CMD_OP_INIT2RTR_QP, 0, copy_path },
	{ MLX5_CMD_OP_INIT2RTR_QP, 0, copy_mtu },
	{ MLX5_CMD_OP_INIT2RTR_QP, 0, copy_log_msg_max },
	{ MLX5_CMD_OP_INIT2RTR_QP, 0, copy_remote_qpn },
	{ MLX5_CMD_OP_INIT2RTR_QP, 0, copy_next_rcv_psn },
	{ MLX5_CMD_OP_INIT2RTR_QP, 0, copy_log_rra_max },
	{ MLX5_CMD_OP_INIT2RTR_QP, 0, copy_min_rnr_nak },
	{ MLX5_CMD_OP_INIT2RTR_QP, OPT_Q_KEY, copy_q_key },
	{ MLX5_CMD_OP_INIT2RTR_QP, OPT_RRE, copy_rre },
	{ MLX5_CMD_OP_INIT2RTR_QP, OPT_RWE, copy_rwe },
	{ MLX5_CMD_OP_INIT2RTR_QP, OPT_RAE, copy_rae },
	{ MLX5_CMD_OP_INIT2RTR_QP, OPT_RAE, copy_atomic_mode },
	{ MLX5_CMD_OP_RTR2RTS_QP, 0, copy_next_send_psn },
	{ MLX5_CMD_OP_RTR2RTS_QP, 0, copy_log_ack_req_freq },
	{ MLX5_CMD_OP_RTR2RTS_QP, 0, copy_retry_count },
	{ MLX5_CMD_OP_RTR2RTS_QP, 0, copy_rnr_retry },
	{ MLX5_CMD_OP_RTR2RTS_QP, 0, copy_log_sra_max },
	{ MLX5_CMD_OP_RTR2RTS_QP, 0, copy_ack_timeout },
	{ MLX5_CMD_OP_RTR2RTS_QP, OPT_Q_KEY, copy_q_key },
	{ MLX5_CMD_OP_RTR2RTS_QP, OPT_RNR_TIMEOUT, copy_min_rnr_nak },
	{ MLX5_CMD_OP_RTR2RTS_QP, OPT_RRE, copy_rre },
	{ MLX5_CMD_OP_RTR2RTS_QP, OPT_RWE, copy_rwe },
	{ MLX5_CMD_OP_RTR2RTS_QP, OPT_RAE, copy_rae },
	{ MLX5_CMD_OP_RTR2RTS_QP, OPT_PM_STATE, copy_pm_state },
	{ MLX5_CMD_OP_RTS2RTS_QP, OPT_Q_KEY, copy_q_key },
	{ MLX5_CMD_OP_RTS2RTS_QP, OPT_RNR_TIMEOUT, copy_min_rnr_nak },
	{ MLX5_CMD_OP_RTS2RTS_QP, OPT_RRE, copy_rre },
	{ MLX5_CMD_OP_RTS2RTS_QP, OPT_RWE, copy_rwe },
	{ MLX5_CMD_OP_RTS2RTS_QP, OPT_RAE, copy_rae },
	{ MLX5_CMD_OP_RTS2RTS_QP, OPT_PM_STATE, copy_pm_state },
	{ MLX5_CMD_OP_SQERR2RTS_QP, OPT_Q_KEY, copy_q_key },
	{ MLX5_CMD_OP_SQD_RTS_QP, OPT_PRIMARY_PATH, copy_path },
	{ MLX5_CMD_OP_SQD_RTS_QP, OPT_RETRY_COUNT, copy_retry_count },
	{ MLX5_CMD_OP_SQD_RTS_QP, OPT_RNR_RETRY, copy_rnr_retry },
};

int fw_modify_qp(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_obj *obj = fw_obj_mine(fw, cmd, FW_QP, fw_cmd_id(cmd));
	u32 opt, state, i;
	const void *from;

	if (!obj)
		return -1;
	state = MLX5_GET(qpc, obj->ctx, state);
	for (i = 0; transitions[i].opcode != cmd->opcode; i++)
		;
	if (!(transitions[i].from & BIT(state)))
		return fw_refuse(cmd, FW_SYND_BAD_QP_STATE);
	fw_qp_transition(fw, obj, state, transitions[i].to);
	/* The commands without a context come to an end here. */
	if (cmd->op->inlen < MLX5_ST_SZ_BYTES(rst2init_qp_in))
		return 0;
	opt = MLX5_GET(rst2init_qp_in, cmd->in, opt_param_mask);
	from = MLX5_ADDR_OF(rst2init_qp_in, cmd->in, qpc);
	for (i = 0; i < ARRAY_SIZE(fields); i++)
		if (fields[i].opcode == cmd->opcode &&
		    (!fields[i].opt || fields[i].opt & opt))
			fields[i].copy(obj->ctx, from);
	return 0;
}
