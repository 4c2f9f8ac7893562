// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Virtual ports.  The physical function keeps its own and one for each function
 * behind it; it may name any of them, the others only their own.
 */
#include "fw.h"

#define MTU_DEFAULT 1500
#define ADMIN_UP 1
#define ADMIN_AUTO 2
#define POLICY_FOLLOW 2
#define OP_UPLINK 2

static struct fw_dev *pf_of(struct fw_dev *fw)
{
	return fw->pf ? fw->pf : fw;
}

/* Others than the physical one have no address until they are given one. */
void fw_vport_reset(struct fw_dev *fw)
{
	struct fw_vport *vport = &pf_of(fw)->vport[fw->place];
	u64 guid = fw_guid(fw, fw->place);

	memset(vport, 0, sizeof(*vport));
	vport->admin_state = fw->pf ? ADMIN_AUTO : ADMIN_UP;
	vport->policy = POLICY_FOLLOW;
	vport->node_guid = guid;
	vport->port_guid = guid;
	MLX5_SET(nic_vport_context, vport->nic, mtu, MTU_DEFAULT);
	if (fw->pf)
		return;
	MLX5_SET(nic_vport_context, vport->nic,
		 permanent_address.mac_addr_47_32, fw_mac(guid) >> 32);
	MLX5_SET(nic_vport_context, vport->nic,
		 permanent_address.mac_addr_31_0, fw_mac(guid));
}

struct fw_vport *fw_vport_of(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 place = fw_place(&fw->cfg, MLX5_GET(sim_other, cmd->in, number));

	if (!MLX5_GET(sim_other, cmd->in, other))
		return &pf_of(fw)->vport[fw->place];
	if (fw->pf || !fw_uid_has(fw, cmd->uid, FW_CAP_TOOLS)) {
		fw_refuse(cmd, FW_SYND_NOT_MANAGER);
		return NULL;
	}
	if (place == FW_PLACES) {
		fw_refuse(cmd, FW_SYND_BAD_INDEX);
		return NULL;
	}
	return &fw->vport[place];
}

int fw_vport_check(struct fw_dev *fw, struct fw_cmd *cmd)
{
	if (!fw->pf && MLX5_GET(sim_other, cmd->in, number) == FW_UPLINK &&
	    fw_uid_has(fw, cmd->uid, FW_CAP_TOOLS))
		return 0;
	return fw_vport_of(fw, cmd) ? 0 : -1;
}

u32 fw_vport_place(struct fw_dev *fw, const struct fw_vport *vport)
{
	return vport - pf_of(fw)->vport;
}

static bool follows(const struct fw_dev *fw, const struct fw_vport *vport)
{
	return fw->cfg.ethernet ? vport->admin_state == ADMIN_AUTO :
				  vport->policy == POLICY_FOLLOW;
}

/* The physical function's is the port; the others' may be forced. */
bool fw_vport_up(struct fw_dev *fw, const struct fw_vport *vport)
{
	if (!fw_vport_place(fw, vport) || follows(fw, vport))
		return fw_port_up(pf_of(fw));
	return fw->cfg.ethernet ? vport->admin_state == ADMIN_UP :
				  vport->policy == ADMIN_UP;
}

/* Tells the manager that a function changed what it had asked to hear of. */
static void tell_manager(struct fw_dev *fw, struct fw_vport *vport)
{
	u32 data[FW_EVENT_DWORDS] = {
		fw_number(fw_vport_place(fw, vport)),
	};

	if (!MLX5_GET(nic_vport_context, vport->nic, arm_change_event))
		return;
	MLX5_SET(nic_vport_context, vport->nic, arm_change_event, 0);
	fw_event(pf_of(fw), FW_EVENT_NIC_VPORT_CHANGE, 0, data);
}

int fw_query_nic_vport_context(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u8 *ctx = MLX5_ADDR_OF(query_nic_vport_context_out, cmd->out,
			       nic_vport_context);
	u32 room = cmd->outlen - MLX5_ST_SZ_BYTES(query_nic_vport_context_out);
	u32 type = MLX5_GET(query_nic_vport_context_in, cmd->in,
			    allowed_list_type);
	struct fw_vport *vport = fw_vport_of(fw, cmd);
	u32 i, num;

	if (!vport)
		return -1;
	if (type >= FW_VPORT_LISTS)
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	memcpy(ctx, vport->nic, FW_NIC_VPORT_BYTES);
	MLX5_SET64(nic_vport_context, ctx, system_image_guid,
		   fw_guid(fw, 0));
	MLX5_SET64(nic_vport_context, ctx, node_guid, vport->node_guid);
	MLX5_SET64(nic_vport_context, ctx, port_guid, vport->port_guid);
	num = min(vport->list_len[type], room / 8);
	MLX5_SET(nic_vport_context, ctx, allowed_list_type, type);
	MLX5_SET(nic_vport_context, ctx, allowed_list_size,
		 vport->list_len[type]);
	for (i = 0; i < num; i++)
		fw_put64(ctx + FW_NIC_VPORT_BYTES + 8 * i,
			 vport->list[type][i]);
	return 0;
}

static int modify_list(struct fw_vport *vport, struct fw_cmd *cmd,
		       const u8 *from)
{
	u32 room = cmd->inlen - MLX5_ST_SZ_BYTES(modify_nic_vport_context_in);
	u32 type = MLX5_GET(nic_vport_context, from, allowed_list_type);
	u32 num = MLX5_GET(nic_vport_context, from, allowed_list_size);
	__be64 entry;
	u32 i;

	if (type >= FW_VPORT_LISTS)
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	if (num > FW_VPORT_LIST_LEN)
		return fw_refuse(cmd, FW_SYND_BAD_SIZE);
	if (room / 8 < num)
		return fw_refuse(cmd, FW_SYND_SHORT_INBOX);
	for (i = 0; i < num; i++) {
		memcpy(&entry, from + FW_NIC_VPORT_BYTES + 8 * i,
		       sizeof(entry));
		vport->list[type][i] = be64_to_cpu(entry);
	}
	vport->list_len[type] = num;
	return 0;
}

int fw_modify_nic_vport_context(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u8 *from = MLX5_ADDR_OF(modify_nic_vport_context_in, cmd->in,
				nic_vport_context);
	struct fw_vport *vport = fw_vport_of(fw, cmd);

	if (!vport)
		return -1;
#define SELECTED(fld) \
	MLX5_GET(modify_nic_vport_context_in, cmd->in, field_select.fld)
#define COPY(fld) MLX5_SET(nic_vport_context, vport->nic, fld, \
			   MLX5_GET(nic_vport_context, from, fld))
	if (SELECTED(addresses_list) && modify_list(vport, cmd, from))
		return -1;
	if (SELECTED(roce_en))
		COPY(roce_en);
	if (SELECTED(permanent_address)) {
		COPY(permanent_address.mac_addr_47_32);
		COPY(permanent_address.mac_addr_31_0);
	}
	if (SELECTED(promisc)) {
		COPY(promisc_uc);
		COPY(promisc_mc);
		COPY(promisc_all);
	}
	if (SELECTED(mtu))
		COPY(mtu);
	if (SELECTED(min_inline))
		COPY(min_wqe_inline_mode);
	if (SELECTED(disable_mc_local_lb))
		COPY(disable_mc_local_lb);
	if (SELECTED(disable_uc_local_lb))
		COPY(disable_uc_local_lb);
	if (SELECTED(node_guid))
		vport->node_guid = MLX5_GET64(nic_vport_context, from,
					      node_guid);
	if (SELECTED(port_guid))
		vport->port_guid = MLX5_GET64(nic_vport_context, from,
					      port_guid);
	if (SELECTED(addresses_list) || SELECTED(promisc) || SELECTED(mtu))
		tell_manager(fw, vport);
	if (SELECTED(change_event)) {
		COPY(arm_change_event);
		COPY(event_on_mtu);
		COPY(event_on_promisc_change);
		COPY(event_on_vlan_change);
		COPY(event_on_mc_address_change);
		COPY(event_on_uc_address_change);
	}
#undef COPY
#undef SELECTED
	return 0;
}

/* The e-switch's side of a vport: there is one on Ethernet only. */
static struct fw_vport *esw_vport_of(struct fw_dev *fw, struct fw_cmd *cmd)
{
	if (!fw->cfg.ethernet || fw->pf) {
		fw_refuse(cmd, FW_SYND_NOT_SUPPORTED);
		return NULL;
	}
	return fw_vport_of(fw, cmd);
}

int fw_query_esw_vport_context(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_vport *vport = esw_vport_of(fw, cmd);

	if (!vport)
		return -1;
	memcpy(MLX5_ADDR_OF(query_esw_vport_context_out, cmd->out,
			    esw_vport_context), vport->esw, FW_ESW_VPORT_BYTES);
	return 0;
}

int fw_modify_esw_vport_context(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u8 *from = MLX5_ADDR_OF(modify_esw_vport_context_in, cmd->in,
				esw_vport_context);
	struct fw_vport *vport = esw_vport_of(fw, cmd);

	if (!vport)
		return -1;
#define SELECTED(fld) \
	MLX5_GET(modify_esw_vport_context_in, cmd->in, field_select.fld)
#define COPY(fld) MLX5_SET(esw_vport_context, vport->esw, fld, \
			   MLX5_GET(esw_vport_context, from, fld))
	if (SELECTED(fdb_to_vport_reg_c_id))
		COPY(fdb_to_vport_reg_c_id);
	if (SELECTED(vport_svlan_strip))
		COPY(vport_svlan_strip);
	if (SELECTED(vport_cvlan_strip))
		COPY(vport_cvlan_strip);
	if (SELECTED(vport_cvlan_insert)) {
		COPY(vport_cvlan_insert);
		COPY(cvlan_cfi);
		COPY(cvlan_pcp);
		COPY(cvlan_id);
	}
#undef COPY
#undef SELECTED
	return 0;
}

int fw_query_vport_state(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_vport *vport = fw_vport_of(fw, cmd);
	bool up;

	if (!vport)
		return -1;
	up = cmd->op_mod == OP_UPLINK ? fw_port_up(fw) :
					fw_vport_up(fw, vport);
	MLX5_SET(query_vport_state_out, cmd->out, admin_state,
		 vport->admin_state);
	MLX5_SET(query_vport_state_out, cmd->out, state, up);
	return 0;
}

/* The function behind it hears of its link at once. */
int fw_modify_vport_state(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 state = MLX5_GET(modify_vport_state_in, cmd->in, admin_state);
	struct fw_vport *vport = fw_vport_of(fw, cmd);
	bool was_up;
	u32 place;

	if (!vport)
		return -1;
	if (state > ADMIN_AUTO)
		return fw_refuse(cmd, FW_SYND_BAD_CONTEXT);
	was_up = fw_vport_up(fw, vport);
	vport->admin_state = state;
	place = fw_vport_place(fw, vport);
	if (place && was_up != fw_vport_up(fw, vport))
		fw_port_event(pf_of(fw)->child[place], !was_up);
	return 0;
}
