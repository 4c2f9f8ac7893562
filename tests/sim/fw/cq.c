// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Completion queues. */
#include "data.h"

#define MODIFY_PERIOD BIT(0)
#define MODIFY_MAX_COUNT BIT(1)
#define MODIFY_OI BIT(2)
#define OP_MODIFY 0
#define OP_RESIZE 1

#define MAX_LOG_SIZE 22

static int take_buffer(struct fw_dev *fw, struct fw_cmd *cmd,
		       struct fw_obj *obj)
{
	struct fw_obj *umem;

	if (!MLX5_GET(sim_queue_in, cmd->in, umem_valid))
		return fw_ring_pages(cmd, &obj->cq.ring,
				     MLX5_BYTE_OFF(create_cq_in, pas),
				     MLX5_GET(cqc, obj->ctx, log_page_size),
				     MLX5_GET(cqc, obj->ctx, page_offset));
	umem = fw_obj_parent(fw, cmd, obj, FW_UMEM,
			     MLX5_GET(sim_queue_in, cmd->in, umem_id), 0);
	if (!umem)
		return -1;
	fw_ring_umem(&obj->cq.ring, umem,
		     MLX5_GET64(sim_queue_in, cmd->in, umem_offset));
	return 0;
}

static int take_record(struct fw_dev *fw, struct fw_cmd *cmd,
		       struct fw_obj *obj)
{
	u64 addr = MLX5_GET64(cqc, obj->ctx, dbr_addr);
	struct fw_obj *umem;

	fw_ring_flat(&obj->cq.dbr, addr);
	if (!MLX5_GET(sim_cqc, obj->ctx, dbr_umem_valid))
		return 0;
	umem = fw_obj_parent(fw, cmd, obj, FW_UMEM,
			     MLX5_GET(sim_cqc, obj->ctx, dbr_umem_id), 0);
	if (!umem)
		return -1;
	obj->cq.dbr.flat = false;
	fw_ring_umem(&obj->cq.dbr, umem, addr);
	return 0;
}

int fw_cq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	if (MLX5_GET(cqc, obj->ctx, log_cq_size) > MAX_LOG_SIZE)
		return fw_refuse(cmd, FW_SYND_BAD_SIZE);
	if (!fw_obj_parent(fw, cmd, obj, FW_EQ,
			   MLX5_GET(cqc, obj->ctx, c_eqn_or_apu_element), 0))
		return -1;
	if (!fw_obj_parent(fw, cmd, obj, FW_UAR,
			   MLX5_GET(cqc, obj->ctx, uar_page),
			   FW_PARENT_KERNEL))
		return -1;
	if (take_buffer(fw, cmd, obj) || take_record(fw, cmd, obj))
		return -1;
	fw_cq_begin(fw, obj);
	return 0;
}

void fw_cq_fini(struct fw_dev *fw, struct fw_obj *obj)
{
	fw_ring_free(&obj->cq.ring);
}

void fw_cq_refresh(struct fw_dev *fw, struct fw_obj *obj, void *ctx)
{
	u32 ci;

	MLX5_SET(cqc, ctx, producer_counter, obj->cq.pi);
	MLX5_SET(cqc, ctx, last_solicit_index, obj->cq.solicited_pi);
	if (fw_ring_read32(fw, &obj->cq.dbr, 0, &ci))
		MLX5_SET(cqc, ctx, consumer_counter, ci);
}

/* From the next completion on in another buffer. */
static int resize(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj,
		  const void *from)
{
	u32 log = MLX5_GET(cqc, from, log_cq_size);
	struct fw_ring other = {};
	u32 ci;

	if (obj->cq.ring.umem || !fw_ring_read32(fw, &obj->cq.dbr, 0, &ci))
		return fw_refuse(cmd, FW_SYND_BAD_CONTEXT);
	/* What nobody has taken yet must fit. */
	if (log > MAX_LOG_SIZE || ((obj->cq.pi - ci) & 0xffffff) >= 1u << log)
		return fw_refuse(cmd, FW_SYND_BAD_SIZE);
	if (fw_ring_pages(cmd, &other, MLX5_BYTE_OFF(modify_cq_in, pas),
			  MLX5_GET(cqc, from, log_page_size),
			  MLX5_GET(cqc, from, page_offset)))
		return -1;
	fw_cqe_resize(fw, obj);
	fw_ring_free(&obj->cq.ring);
	obj->cq.ring = other;
	MLX5_SET(cqc, obj->ctx, log_cq_size, log);
	MLX5_SET(cqc, obj->ctx, cqe_sz, MLX5_GET(cqc, from, cqe_sz));
	MLX5_SET(cqc, obj->ctx, log_page_size,
		 MLX5_GET(cqc, from, log_page_size));
	MLX5_SET(cqc, obj->ctx, page_offset, MLX5_GET(cqc, from, page_offset));
	return 0;
}

int fw_modify_cq(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_obj *obj = fw_obj_mine(fw, cmd, FW_CQ, fw_cmd_id(cmd));
	void *from = MLX5_ADDR_OF(modify_cq_in, cmd->in, cq_context);
	u32 select = MLX5_GET(sim_cmd_in, cmd->in, arg1);

	if (!obj)
		return -1;
	switch (cmd->op_mod) {
	case OP_MODIFY:
		if (select & MODIFY_PERIOD)
			MLX5_SET(cqc, obj->ctx, cq_period,
				 MLX5_GET(cqc, from, cq_period));
		if (select & MODIFY_MAX_COUNT)
			MLX5_SET(cqc, obj->ctx, cq_max_count,
				 MLX5_GET(cqc, from, cq_max_count));
		if (select & MODIFY_OI)
			MLX5_SET(cqc, obj->ctx, oi, MLX5_GET(cqc, from, oi));
		return 0;
	case OP_RESIZE:
		return resize(fw, cmd, obj, from);
	default:
		return fw_refuse(cmd, FW_SYND_BAD_OP_MOD);
	}
}
