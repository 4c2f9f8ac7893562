// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Work queues and what spreads packets over them. */
#include "data.h"

#define RQ_RMP 1
#define TIR_INDIRECT 1

int fw_umem_of(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj,
	       bool valid, u32 id, struct fw_obj **umem)
{
	*umem = NULL;
	if (!valid)
		return 0;
	*umem = fw_obj_parent(fw, cmd, obj, FW_UMEM, id, 0);
	return *umem ? 0 : -1;
}

static int take_pd(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj,
		   void *wq)
{
	u32 pd = MLX5_GET(wq, wq, pd);

	return !pd || fw_obj_parent(fw, cmd, obj, FW_PD, pd, 0) ? 0 : -1;
}

int fw_wq_rings(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj,
		void *wq, u32 pas_off, struct fw_ring *ring,
		struct fw_ring *dbr)
{
	struct fw_obj *umem;

	if (fw_umem_of(fw, cmd, obj, MLX5_GET(sim_wq, wq, dbr_umem_valid),
		       MLX5_GET(sim_wq, wq, dbr_umem_id), &umem))
		return -1;
	fw_ring_record(dbr, umem, MLX5_GET64(wq, wq, dbr_addr));
	if (fw_umem_of(fw, cmd, obj, MLX5_GET(sim_wq, wq, wq_umem_valid),
		       MLX5_GET(sim_wq, wq, wq_umem_id), &umem))
		return -1;
	if (!umem)
		return fw_ring_pages(cmd, ring, pas_off,
				     MLX5_GET(wq, wq, log_wq_pg_sz),
				     MLX5_GET(wq, wq, page_offset));
	fw_ring_umem(ring, umem, MLX5_GET64(sim_wq, wq, wq_umem_offset));
	return 0;
}

/*
 * SRQs without and with XRC differ in their opcodes; the fields that count here
 * lie in the same places.
 */
int fw_srq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	u32 cqn = MLX5_GET(xrc_srqc, obj->ctx, cqn);

	if (!fw_obj_parent(fw, cmd, obj, FW_PD,
			   MLX5_GET(xrc_srqc, obj->ctx, pd), 0))
		return -1;
	if (cqn && !fw_obj_parent(fw, cmd, obj, FW_CQ, cqn, FW_PARENT_KERNEL))
		return -1;
	if (!fw_obj_parent(fw, cmd, obj, FW_XRCD,
			   MLX5_GET(xrc_srqc, obj->ctx, xrcd),
			   FW_PARENT_KERNEL))
		return -1;
	return fw_srq_rings(fw, cmd, obj);
}

int fw_rmp_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	u32 pd = MLX5_GET(wq, MLX5_ADDR_OF(rmpc, obj->ctx, wq), pd);

	if (pd && !fw_obj_parent(fw, cmd, obj, FW_PD, pd, 0))
		return -1;
	return fw_srq_rings(fw, cmd, obj);
}

int fw_sq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	void *wq = MLX5_ADDR_OF(sqc, obj->ctx, wq);
	u32 tis = MLX5_GET(sqc, obj->ctx, tis_num_0);

	if (!fw_obj_parent(fw, cmd, obj, FW_CQ,
			   MLX5_GET(sqc, obj->ctx, cqn), 0))
		return -1;
	if (MLX5_GET(sqc, obj->ctx, tis_lst_sz) &&
	    !fw_obj_parent(fw, cmd, obj, FW_TIS, tis, 0))
		return -1;
	if (take_pd(fw, cmd, obj, wq))
		return -1;
	return fw_wq_rings(fw, cmd, obj, wq, MLX5_BYTE_OFF(create_sq_in, ctx) +
			   MLX5_ST_SZ_BYTES(sqc), &obj->wq.ring, &obj->wq.dbr);
}

int fw_rq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	void *wq = MLX5_ADDR_OF(rqc, obj->ctx, wq);

	if (!fw_obj_parent(fw, cmd, obj, FW_CQ,
			   MLX5_GET(rqc, obj->ctx, cqn), 0))
		return -1;
	if (MLX5_GET(rqc, obj->ctx, mem_rq_type) == RQ_RMP &&
	    !fw_obj_parent(fw, cmd, obj, FW_RMP,
			   MLX5_GET(rqc, obj->ctx, rmpn), 0))
		return -1;
	if (take_pd(fw, cmd, obj, wq))
		return -1;
	return fw_wq_rings(fw, cmd, obj, wq, MLX5_BYTE_OFF(create_rq_in, ctx) +
			   MLX5_ST_SZ_BYTES(rqc), &obj->wq.ring, &obj->wq.dbr);
}

void fw_wq_fini(struct fw_dev *fw, struct fw_obj *obj)
{
	fw_ring_free(&obj->wq.ring);
}

int fw_rqt_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	if (!MLX5_GET(rqtc, obj->ctx, rqt_max_size))
		return fw_refuse(cmd, FW_SYND_BAD_SIZE);
	return 0;
}

int fw_tir_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	if (!fw_obj_parent(fw, cmd, obj, FW_TD,
			   MLX5_GET(tirc, obj->ctx, transport_domain), 0))
		return -1;
	if (MLX5_GET(tirc, obj->ctx, disp_type) == TIR_INDIRECT)
		return fw_obj_parent(fw, cmd, obj, FW_RQT,
				     MLX5_GET(tirc, obj->ctx, indirect_table),
				     0) ? 0 : -1;
	return fw_obj_parent(fw, cmd, obj, FW_RQ,
			     MLX5_GET(tirc, obj->ctx, inline_rqn), 0) ? 0 : -1;
}

int fw_tis_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	return fw_obj_parent(fw, cmd, obj, FW_TD,
			     MLX5_GET(tisc, obj->ctx, transport_domain), 0) ?
	       0 : -1;
}

/* Takes over the state of a modify command, where the type has one. */
int fw_modify_wq(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_obj *obj = fw_obj_mine(fw, cmd, cmd->op->type,
					 fw_cmd_id(cmd));
	const void *from = MLX5_ADDR_OF(modify_sq_in, cmd->in, ctx);

	if (!obj)
		return -1;
	switch (obj->type) {
	case FW_SQ:
		MLX5_SET(sqc, obj->ctx, state, MLX5_GET(sqc, from, state));
		fw_raw_sq_modified(obj);
		break;
	case FW_RQ:
		MLX5_SET(rqc, obj->ctx, state, MLX5_GET(rqc, from, state));
		break;
	case FW_RMP:
		MLX5_SET(rmpc, obj->ctx, state, MLX5_GET(rmpc, from, state));
		MLX5_SET(wq, MLX5_ADDR_OF(rmpc, obj->ctx, wq), lwm,
			 MLX5_GET(wq, MLX5_ADDR_OF(rmpc, from, wq), lwm));
		fw_srq_limit(fw, obj);
		break;
	case FW_TIS:
		MLX5_SET(tisc, obj->ctx, prio, MLX5_GET(tisc, from, prio));
		break;
	default:
		break;
	}
	return 0;
}

/* The limit at which a shared receive queue raises its event. */
int fw_arm_rq(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_obj *obj = fw_obj_mine(fw, cmd, cmd->op->type,
					 fw_cmd_id(cmd));

	if (!obj)
		return -1;
	MLX5_SET(xrc_srqc, obj->ctx, lwm,
		 MLX5_GET(arm_xrc_srq_in, cmd->in, lwm));
	fw_srq_limit(fw, obj);
	return 0;
}
