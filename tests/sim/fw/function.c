// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The functions behind a physical one.  Each is a struct fw_dev of its own,
 * with its own command queue and objects; its physical function gives it leave
 * to start, lends it pages and has its virtual port.  One lock serialises all
 * of them.
 *
 * When the physical function enables another, firmware asks it for the pages
 * that the new one needs, and when it disables it, to take them back.
 */
#include "fw.h"

#define VHCA_BLOCK 16

u32 fw_place(const struct fw_config *cfg, u32 func)
{
	return func <= cfg->vfs ? func : FW_PLACES;
}

u32 fw_number(u32 place)
{
	return place;
}

u16 fw_vhca_id(const struct fw_dev *fw)
{
	return fw->pf ? (fw->cfg.index + 1) * VHCA_BLOCK + fw->place :
			fw->cfg.index + 1;
}

struct fw_dev *fw_child_function(struct fw_dev *fw, struct fw_cmd *cmd,
				 u32 func)
{
	u32 place = fw_place(&fw->cfg, func);

	if (fw->pf || !fw_uid_has(fw, cmd->uid, FW_CAP_TOOLS)) {
		fw_refuse(cmd, FW_SYND_NOT_MANAGER);
		return NULL;
	}
	if (place == FW_PLACES || !fw->child[place]) {
		fw_refuse(cmd, FW_SYND_NO_SUCH_FUNCTION);
		return NULL;
	}
	return fw->child[place];
}

struct fw_dev *fw_function_of(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 func = MLX5_GET(sim_other, cmd->in, number);

	if (!MLX5_GET(sim_other, cmd->in, other) || !func)
		return fw;
	return fw_child_function(fw, cmd, func);
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
	struct fw_dev *child = fw_child_function(fw, cmd, func);

	if (!child)
		return -1;
	if (child->granted)
		return fw_refuse(cmd, FW_SYND_WRONG_STATE);
	child->granted = true;
	fw_ask_pages(child, child->cfg.boot_pages + child->cfg.init_pages);
	return 0;
}

/* Whatever its driver had there is gone, but for the pages. */
int fw_revoke_function(struct fw_dev *fw, struct fw_cmd *cmd, u32 func)
{
	struct fw_dev *child = fw_child_function(fw, cmd, func);

	if (!child)
		return -1;
	if (!child->granted)
		return fw_refuse(cmd, FW_SYND_WRONG_STATE);
	child->granted = false;
	fw_stop(child);
	fw_vport_reset(child);
	fw_ask_pages(child, -(int)child->pages);
	return 0;
}
