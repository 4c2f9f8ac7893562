// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The tree of scheduling elements: what shares the send bandwidth. */
#include "fw.h"

#define HIERARCHY_ESWITCH 2
#define HIERARCHY_NIC 3

/* modify_bitmask */
#define MODIFY_BW_SHARE BIT(0)
#define MODIFY_MAX_AVERAGE_BW BIT(1)

/* An element without a parent is a root. */
int fw_scheduling_init(struct fw_dev *fw, struct fw_cmd *cmd,
		       struct fw_obj *obj)
{
	u32 where = MLX5_GET(create_scheduling_element_in, cmd->in,
			     scheduling_hierarchy);
	u32 parent = MLX5_GET(scheduling_context, obj->ctx, parent_element_id);

	if (where != HIERARCHY_ESWITCH && where != HIERARCHY_NIC)
		return fw_refuse(cmd, FW_SYND_BAD_CONTEXT);
	if (!parent)
		return 0;
	return fw_obj_parent(fw, cmd, obj, FW_SCHEDULING, parent, 0) ? 0 : -1;
}

int fw_modify_scheduling(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_obj *obj = fw_obj_mine(fw, cmd, FW_SCHEDULING,
					 fw_cmd_id(cmd));
	u32 select = MLX5_GET(modify_scheduling_element_in, cmd->in,
			      modify_bitmask);
	const void *from = MLX5_ADDR_OF(modify_scheduling_element_in, cmd->in,
					scheduling_context);

	if (!obj)
		return -1;
	if (select & MODIFY_BW_SHARE)
		MLX5_SET(scheduling_context, obj->ctx, bw_share,
			 MLX5_GET(scheduling_context, from, bw_share));
	if (select & MODIFY_MAX_AVERAGE_BW)
		MLX5_SET(scheduling_context, obj->ctx, max_average_bw,
			 MLX5_GET(scheduling_context, from, max_average_bw));
	return 0;
}
