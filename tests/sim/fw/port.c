// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The physical port and the virtual ports in front of it. */
#include "fw.h"

#define OUI_NODE 0xb8cef60300510000ULL
#define PHYS_POLLING 2
#define PHYS_LINK_UP 5
#define PORT_DOWN 1
#define PORT_ACTIVE 4
#define CAP_MASK 0x0250e84a
#define EVENT_PORT_DOWN 1
#define EVENT_PORT_UP 4
#define PKEY_DEFAULT 0xffff
#define GIDS 8
#define PKEYS 128
#define OWN_PORT 1

/* One 16-number block a device: image, node and port differ in the last. */
u64 fw_guid(struct fw_dev *fw, u32 which)
{
	return OUI_NODE + fw->cfg.index * 16 + which;
}

void fw_port_reset(struct fw_dev *fw)
{
	fw->port_state = PORT_ACTIVE;
	fw->pmtu_admin = 4096;
	strcpy((char *)fw->node_desc, "mlx5 simulator");
}

void fw_port_set_state(struct fw_dev *fw, u8 state)
{
	u32 data[FW_EVENT_DWORDS] = { 0, 0, OWN_PORT << 28 };
	bool was_up = fw->port_state == PORT_ACTIVE;
	bool up = state == PORT_ACTIVE;

	fw->port_state = state;
	fw->link_downs += was_up && !up;
	if (up == was_up)
		return;
	fw_trace(fw, FW_TRACE_PORT, state, 0, 0);
	fw_event(fw, FW_EVENT_PORT,
		 up ? EVENT_PORT_UP : EVENT_PORT_DOWN, data);
}

int fw_query_hca_vport_context(struct fw_dev *fw, struct fw_cmd *cmd)
{
	void *ctx = MLX5_ADDR_OF(query_hca_vport_context_out, cmd->out,
				 hca_vport_context);

#define CTX(fld, val) MLX5_SET(hca_vport_context, ctx, fld, val)
	CTX(has_smi, 1);
	CTX(port_physical_state, fw->port_state == PORT_DOWN ?
	    PHYS_POLLING : PHYS_LINK_UP);
	CTX(vport_state, fw->port_state);
	CTX(port_state, fw->port_state);
	CTX(cap_mask1, CAP_MASK);
	CTX(lid, fw->cfg.index + 1);
	CTX(sm_lid, 1);
	CTX(subnet_timeout, 18);
#undef CTX
	MLX5_SET64(hca_vport_context, ctx, system_image_guid, fw_guid(fw, 0));
	MLX5_SET64(hca_vport_context, ctx, node_guid, fw_guid(fw, 0));
	MLX5_SET64(hca_vport_context, ctx, port_guid, fw_guid(fw, 0));
	return 0;
}

int fw_query_hca_vport_gid(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 index = MLX5_GET(query_hca_vport_gid_in, cmd->in, gid_index);
	u8 *gid = MLX5_ADDR_OF(query_hca_vport_gid_out, cmd->out, gid);
	__be64 half;

	if (index == PKEY_DEFAULT)
		index = 0;
	if (index >= GIDS)
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	if (cmd->outlen < MLX5_BYTE_OFF(query_hca_vport_gid_out, gid) + 16)
		return fw_refuse(cmd, FW_SYND_SHORT_OUTBOX);
	MLX5_SET(query_hca_vport_gid_out, cmd->out, gids_num, 1);
	if (index)
		return 0;
	half = cpu_to_be64(FW_GID_PREFIX);
	memcpy(gid, &half, sizeof(half));
	half = cpu_to_be64(fw_guid(fw, 0));
	memcpy(gid + 8, &half, sizeof(half));
	return 0;
}

int fw_query_hca_vport_pkey(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 index = MLX5_GET(query_hca_vport_pkey_in, cmd->in, pkey_index);
	u8 *pkey = MLX5_ADDR_OF(query_hca_vport_pkey_out, cmd->out, pkey);

	if (index == 0xffff)
		index = 0;
	if (index >= PKEYS)
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	if (cmd->outlen < MLX5_BYTE_OFF(query_hca_vport_pkey_out, pkey) + 4)
		return fw_refuse(cmd, FW_SYND_SHORT_OUTBOX);
	/* The default partition, in full membership, and no other. */
	if (!index)
		MLX5_SET(pkey, pkey, pkey, PKEY_DEFAULT);
	return 0;
}

int fw_query_nic_vport_context(struct fw_dev *fw, struct fw_cmd *cmd)
{
	void *ctx = MLX5_ADDR_OF(query_nic_vport_context_out, cmd->out,
				 nic_vport_context);

	MLX5_SET(nic_vport_context, ctx, mtu, 1500);
	MLX5_SET64(nic_vport_context, ctx, system_image_guid, fw_guid(fw, 0));
	MLX5_SET64(nic_vport_context, ctx, node_guid, fw_guid(fw, 0));
	MLX5_SET64(nic_vport_context, ctx, port_guid, fw_guid(fw, 0));
	return 0;
}

int fw_modify_nic_vport_context(struct fw_dev *fw, struct fw_cmd *cmd)
{
	return 0;
}

int fw_query_vport_state(struct fw_dev *fw, struct fw_cmd *cmd)
{
	bool up = fw->port_state == PORT_ACTIVE;

	MLX5_SET(query_vport_state_out, cmd->out, admin_state, 1);
	MLX5_SET(query_vport_state_out, cmd->out, state, up);
	return 0;
}
