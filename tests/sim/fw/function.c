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
	if (func <= cfg->vfs)
		return func;
	if (func >= FW_SF_BASE && func - FW_SF_BASE < cfg->sfs)
		return FW_SF_PLACE + func - FW_SF_BASE;
	return FW_PLACES;
}

u32 fw_number(u32 place)
{
	return place < FW_SF_PLACE ? place : FW_SF_BASE + place - FW_SF_PLACE;
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
	fw_sf_forget(fw);
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
	if (fw_is_sf(child) && fw_sf_activate(child, cmd))
		return -1;
	child->granted = true;
	fw_ask_pages(child, child->cfg.boot_pages + child->cfg.init_pages);
	return 0;
}

void fw_withdraw_function(struct fw_dev *fw)
{
	fw->granted = false;
	fw_stop(fw);
	fw_ask_pages(fw, -(int)fw->pages);
	/* A sub-function's vport is configured before it is enabled. */
	if (fw_is_sf(fw))
		fw_sf_deactivate(fw);
	else
		fw_vport_reset(fw);
}

int fw_revoke_function(struct fw_dev *fw, struct fw_cmd *cmd, u32 func)
{
	struct fw_dev *child = fw_child_function(fw, cmd, func);

	if (!child)
		return -1;
	if (!child->granted)
		return fw_refuse(cmd, FW_SYND_WRONG_STATE);
	if (!fw_is_sf(child) || !fw_sf_must_wait(child))
		fw_withdraw_function(child);
	return 0;
}
