// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Protection signature values, created up to four at a time. */
#include "fw.h"

#define MAX_PSV 4

int fw_psv_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	u32 pd = MLX5_GET(create_psv_in, cmd->in, pd);

	memset(obj->ctx, 0, obj->ctx_len);
	MLX5_SET(sim_psv, obj->ctx, pd, pd);
	return fw_obj_parent(fw, cmd, obj, FW_PD, pd, 0) ? 0 : -1;
}

int fw_create_psv(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 num = MLX5_GET(create_psv_in, cmd->in, num_psv);
	u8 *to = MLX5_ADDR_OF(sim_create_psv_out, cmd->out, index);
	struct fw_obj *made[MAX_PSV];
	u32 i;

	if (!num || num > MAX_PSV)
		return fw_refuse(cmd, FW_SYND_BAD_SIZE);
	for (i = 0; i < num; i++) {
		made[i] = fw_obj_new(fw, cmd);
		if (!made[i])
			goto undo;
	}
	for (i = 0; i < num; i++)
		fw_put32(to + 4 * i, made[i]->id);
	return 0;

undo:
	while (i--)
		fw_obj_delete(fw, made[i]);
	return -1;
}
