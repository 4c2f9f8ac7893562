// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Sub-functions.  A function without config space: its memory is a part of BAR
 * 2 of its physical one, whose interrupt vectors it uses.  The rest it has in
 * common with virtual ones, see function.c.
 *
 * Its life, as the two drivers move it on:
 *
 *   invalid   --ALLOC_SF-->     allocated  --ENABLE_HCA-->  active
 *   active    --its own driver's ENABLE_HCA-->              in use
 *   in use    --its own driver's DISABLE_HCA-->             active
 *   active    --DISABLE_HCA-->  allocated  --DEALLOC_SF-->  invalid
 *   in use    --DISABLE_HCA-->  teardown requested
 *   teardown requested  --its own driver's DISABLE_HCA-->   allocated
 *
 * The physical function's driver hears of changes once after each arming.
 */
#include "fw.h"

enum {
	VHCA_INVALID,
	VHCA_ALLOCATED,
	VHCA_ACTIVE,
	VHCA_IN_USE,
	VHCA_TEARDOWN_REQUEST,
};

bool fw_is_sf(const struct fw_dev *fw)
{
	return fw->place >= FW_SF_PLACE;
}

bool fw_sf_exists(const struct fw_dev *fw)
{
	return fw->sf.state != VHCA_INVALID;
}

const char *fw_sf_state(const struct fw_dev *fw)
{
	static const char * const names[] = {
		[VHCA_INVALID] = "invalid",
		[VHCA_ALLOCATED] = "allocated",
		[VHCA_ACTIVE] = "active",
		[VHCA_IN_USE] = "in_use",
		[VHCA_TEARDOWN_REQUEST] = "teardown_request",
	};

	return names[fw->sf.state];
}

/* Whether the driver that has them wants to hear of such a state. */
static bool wants(const struct fw_dev *pf, u8 state)
{
#define EVENT_ON(state_) \
	MLX5_GET(cmd_hca_cap, pf->cap_cur, event_on_vhca_state_##state_)
	switch (state) {
	case VHCA_ALLOCATED:
		return EVENT_ON(allocated);
	case VHCA_ACTIVE:
		return EVENT_ON(active);
	case VHCA_IN_USE:
		return EVENT_ON(in_use);
	case VHCA_TEARDOWN_REQUEST:
		return EVENT_ON(teardown_request);
	default:
		return false;
	}
#undef EVENT_ON
}

/* A change between the last query and the arming is told of too. */
static void tell(struct fw_dev *sf)
{
	u32 data[FW_EVENT_DWORDS] = { sf->func };

	if (!sf->sf.armed || !sf->sf.changed || !wants(sf->pf, sf->sf.state))
		return;
	sf->sf.armed = false;
	fw_event(sf->pf, FW_EVENT_VHCA_STATE, 0, data);
}

static void set_state(struct fw_dev *sf, u8 state)
{
	sf->sf.state = state;
	sf->sf.changed = true;
	tell(sf);
}

void fw_sf_forget(struct fw_dev *sf)
{
	memset(&sf->sf, 0, sizeof(sf->sf));
}

int fw_sf_activate(struct fw_dev *sf, struct fw_cmd *cmd)
{
	if (sf->sf.state == VHCA_INVALID)
		return fw_refuse(cmd, FW_SYND_SF_NOT_ALLOCATED);
	if (sf->sf.state != VHCA_ALLOCATED)
		return fw_refuse(cmd, FW_SYND_WRONG_STATE);
	set_state(sf, VHCA_ACTIVE);
	return 0;
}

bool fw_sf_must_wait(struct fw_dev *sf)
{
	if (sf->sf.state != VHCA_IN_USE)
		return false;
	set_state(sf, VHCA_TEARDOWN_REQUEST);
	return true;
}

void fw_sf_deactivate(struct fw_dev *sf)
{
	set_state(sf, VHCA_ALLOCATED);
}

void fw_sf_attach(struct fw_dev *sf)
{
	if (sf->sf.state == VHCA_ACTIVE)
		set_state(sf, VHCA_IN_USE);
}

void fw_sf_detach(struct fw_dev *sf)
{
	if (sf->sf.state == VHCA_IN_USE)
		set_state(sf, VHCA_ACTIVE);
	else if (sf->sf.state == VHCA_TEARDOWN_REQUEST)
		fw_withdraw_function(sf);
}

/* The sub-function that a command names, allocated or not. */
static struct fw_dev *named(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 func = MLX5_GET(sim_function_in, cmd->in, function_id);
	struct fw_dev *sf;

	if (!fw->cfg.sfs || !fw->cfg.ethernet) {
		fw_refuse(cmd, FW_SYND_NOT_SUPPORTED);
		return NULL;
	}
	sf = fw_child_function(fw, cmd, func);
	if (sf && !fw_is_sf(sf)) {
		fw_refuse(cmd, FW_SYND_NO_SUCH_FUNCTION);
		return NULL;
	}
	return sf;
}

int fw_alloc_sf(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_dev *sf = named(fw, cmd);

	if (!sf)
		return -1;
	if (fw_sf_exists(sf))
		return fw_refuse(cmd, FW_SYND_SF_TAKEN);
	set_state(sf, VHCA_ALLOCATED);
	return 0;
}

/* Pages that the physical function has not fetched yet stay on loan. */
int fw_dealloc_sf(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_dev *sf = named(fw, cmd);

	if (!sf)
		return -1;
	if (!fw_sf_exists(sf))
		return fw_refuse(cmd, FW_SYND_SF_NOT_ALLOCATED);
	if (sf->sf.state != VHCA_ALLOCATED)
		return fw_refuse(cmd, FW_SYND_SF_ACTIVE);
	sf->sf.number = 0;
	fw_vport_reset(sf);
	set_state(sf, VHCA_INVALID);
	return 0;
}

int fw_query_vhca_state(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_dev *sf = named(fw, cmd);

	if (!sf)
		return -1;
#define STATE(fld, val) \
	MLX5_SET(sim_query_vhca_state_out, cmd->out, context.fld, val)
	STATE(arm_change_event, sf->sf.armed);
	STATE(vhca_state, sf->sf.state);
	STATE(sw_function_id, sf->sf.number);
#undef STATE
	/* Only who can arm it has to do with what it heard of. */
	if (!cmd->uid)
		sf->sf.changed = false;
	return 0;
}

int fw_modify_vhca_state(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_dev *sf = named(fw, cmd);

	if (!sf)
		return -1;
#define SELECTED(fld) \
	MLX5_GET(sim_modify_vhca_state_in, cmd->in, select.fld)
#define GIVEN(fld) MLX5_GET(sim_modify_vhca_state_in, cmd->in, context.fld)
	if (SELECTED(sw_function_id)) {
		if (!fw_sf_exists(sf))
			return fw_refuse(cmd, FW_SYND_SF_NOT_ALLOCATED);
		sf->sf.number = GIVEN(sw_function_id);
	}
	if (SELECTED(arm_change_event)) {
		sf->sf.armed = GIVEN(arm_change_event);
		tell(sf);
	}
#undef GIVEN
#undef SELECTED
	return 0;
}
