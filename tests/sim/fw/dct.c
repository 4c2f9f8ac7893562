// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Dynamically connected targets, and receive queues with offloads (XRQ). */
#include "fw.h"

#define DCT_ACTIVE 0
#define DCT_DRAINED 2

/* A shared receive queue of any of the kinds that numbers tell apart. */
static struct fw_obj *receive_queue(struct fw_dev *fw, struct fw_cmd *cmd,
				    struct fw_obj *obj, u32 num)
{
	static const u8 kinds[] = { FW_XRC_SRQ, FW_RMP, FW_XRQ };
	u32 i;

	for (i = 0; i < ARRAY_SIZE(kinds); i++)
		if (fw_obj_get(fw, kinds[i], num))
			return fw_obj_parent(fw, cmd, obj, kinds[i], num,
					     FW_PARENT_KERNEL);
	fw_refuse(cmd, FW_SYND_NO_SUCH_PARENT);
	return NULL;
}

int fw_dct_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	if (!fw_obj_parent(fw, cmd, obj, FW_PD,
			   MLX5_GET(dctc, obj->ctx, pd), 0))
		return -1;
	if (!fw_obj_parent(fw, cmd, obj, FW_CQ,
			   MLX5_GET(dctc, obj->ctx, cqn), 0))
		return -1;
	if (!receive_queue(fw, cmd, obj, MLX5_GET(dctc, obj->ctx, srqn_xrqn)))
		return -1;
	MLX5_SET(dctc, obj->ctx, state, DCT_ACTIVE);
	return 0;
}

/* Nothing is connected to it: it is drained at once. */
int fw_drain_dct(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_obj *obj = fw_obj_mine(fw, cmd, FW_DCT, fw_cmd_id(cmd));

	if (!obj)
		return -1;
	MLX5_SET(dctc, obj->ctx, state, DCT_DRAINED);
	return 0;
}

int fw_xrq_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	u32 cqn = MLX5_GET(xrqc, obj->ctx, cqn);

	if (cqn && !fw_obj_parent(fw, cmd, obj, FW_CQ, cqn, 0))
		return -1;
	return fw_obj_parent(fw, cmd, obj, FW_PD,
			     MLX5_GET(xrqc, obj->ctx, wq.pd), 0) ? 0 : -1;
}
