// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Virtual functions.  Each is a struct fw_dev of its own, with its own command
 * queue and objects; its physical function gives it leave to start, lends it
 * pages and has its virtual port.  One lock serialises all of them.
 *
 * When the physical function enables a virtual one, firmware asks it for the
 * pages that the new one needs, and when it disables it, to take them back.
 */
#include "fw.h"

#define VHCA_BLOCK 16

u16 fw_vhca_id(const struct fw_dev *fw)
{
	return fw->pf ? (fw->cfg.index + 1) * VHCA_BLOCK + fw->func :
			fw->cfg.index + 1;
}

struct fw_dev *fw_virtual_function(struct fw_dev *fw, struct fw_cmd *cmd,
				   u32 func)
{
	if (fw->pf || !fw_uid_has(fw, cmd->uid, FW_CAP_TOOLS)) {
		fw_refuse(cmd, FW_SYND_NOT_MANAGER);
		return NULL;
	}
	if (func > FW_MAX_VFS || !fw->vf[func - 1]) {
		fw_refuse(cmd, FW_SYND_NO_SUCH_FUNCTION);
		return NULL;
	}
	return fw->vf[func - 1];
}

struct fw_dev *fw_function_of(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 func = MLX5_GET(sim_other, cmd->in, number);

	if (!MLX5_GET(sim_other, cmd->in, other) || !func)
		return fw;
	return fw_virtual_function(fw, cmd, func);
}

/* Positive: firmware wants pages; negative: it gives some back. */
void fw_ask_pages(struct fw_dev *fw, int num)
{
	struct fw_dev *pf = fw->pf ? fw->pf : fw;
	u32 data[FW_EVENT_DWORDS] = { fw->func, num };

	if (num)
		fw_event(pf, FW_EVENT_PAGE_REQUEST, 0, data);
}

void fw_forget_function(struct fw_dev *fw)
{
	fw->granted = false;
	fw_pages_forget(fw);
	fw_vport_reset(fw);
	fw_reset(fw);
}

int fw_grant_function(struct fw_dev *fw, struct fw_cmd *cmd, u32 func)
{
	struct fw_dev *vf = fw_virtual_function(fw, cmd, func);

	if (!vf)
		return -1;
	if (vf->granted)
		return fw_refuse(cmd, FW_SYND_WRONG_STATE);
	vf->granted = true;
	fw_ask_pages(vf, vf->cfg.boot_pages + vf->cfg.init_pages);
	return 0;
}

/* Whatever its driver had there is gone, but for the pages. */
int fw_revoke_function(struct fw_dev *fw, struct fw_cmd *cmd, u32 func)
{
	struct fw_dev *vf = fw_virtual_function(fw, cmd, func);

	if (!vf)
		return -1;
	if (!vf->granted)
		return fw_refuse(cmd, FW_SYND_WRONG_STATE);
	vf->granted = false;
	fw_stop(vf);
	fw_vport_reset(vf);
	fw_ask_pages(vf, -(int)vf->pages);
	return 0;
}
