// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Completion queues. */
#include "fw.h"

#define MODIFY_PERIOD BIT(0)
#define MODIFY_MAX_COUNT BIT(1)
#define MODIFY_OI BIT(2)
#define OP_MODIFY 0
#define OP_RESIZE 1

static int buffer_parents(struct fw_dev *fw, struct fw_cmd *cmd,
			  struct fw_obj *obj)
{
	if (MLX5_GET(sim_queue_in, cmd->in, umem_valid) &&
	    !fw_obj_parent(fw, cmd, obj, FW_UMEM,
			   MLX5_GET(sim_queue_in, cmd->in, umem_id), 0))
		return -1;
	if (MLX5_GET(sim_cqc, obj->ctx, dbr_umem_valid) &&
	    !fw_obj_parent(fw, cmd, obj, FW_UMEM,
			   MLX5_GET(sim_cqc, obj->ctx, dbr_umem_id), 0))
		return -1;
	return 0;
}

int fw_cq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	if (!fw_obj_parent(fw, cmd, obj, FW_EQ,
			   MLX5_GET(cqc, obj->ctx, c_eqn_or_apu_element), 0))
		return -1;
	if (!fw_obj_parent(fw, cmd, obj, FW_UAR,
			   MLX5_GET(cqc, obj->ctx, uar_page),
			   FW_PARENT_KERNEL))
		return -1;
	return buffer_parents(fw, cmd, obj);
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
		MLX5_SET(cqc, obj->ctx, log_cq_size,
			 MLX5_GET(cqc, from, log_cq_size));
		MLX5_SET(cqc, obj->ctx, log_page_size,
			 MLX5_GET(cqc, from, log_page_size));
		return 0;
	default:
		return fw_refuse(cmd, FW_SYND_BAD_OP_MOD);
	}
}
