// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* User contexts: who may ask, and what becomes of what they leave behind. */
#include "fw.h"

int fw_uctx_init(struct fw_dev *fw, struct fw_cmd *cmd, struct fw_obj *obj)
{
	u32 cap = MLX5_GET(create_uctx_in, cmd->in, uctx.cap);

	if (cap & ~fw->cfg.uctx_cap)
		return fw_refuse(cmd, FW_SYND_UCTX_CAPS);
	obj->uctx.cap = cap;
	return 0;
}

/* The driver destroys a context by its number in a field, not in the header. */
int fw_destroy_uctx(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u16 victim = MLX5_GET(destroy_uctx_in, cmd->in, uid);

	if (!fw_obj_get(fw, FW_UCTX, victim))
		return fw_refuse(cmd, FW_SYND_NO_SUCH_OBJECT);
	fw_obj_reclaim(fw, victim);
	fw_rsc_forget(fw, victim);
	return fw_obj_destroy(fw, cmd);
}

bool fw_uid_has(struct fw_dev *fw, u16 uid, u32 cap)
{
	struct fw_obj *uctx;

	if (!uid)
		return true;
	uctx = fw_obj_get(fw, FW_UCTX, uid);
	return uctx && uctx->uctx.cap & cap;
}
