// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* What an InfiniBand function sees of its port. */
#include "fw.h"

#define PHYS_POLLING 2
#define PHYS_LINK_UP 5
#define PORT_DOWN 1
#define CAP_MASK 0x0250e84a
#define PKEY_DEFAULT 0xffff
#define INDEX_ALL 0xffff
#define GIDS 8
#define PKEYS 128
#define SELECT_PORT_GUID BIT(0)
#define SELECT_NODE_GUID BIT(1)
#define SELECT_POLICY BIT(2)
#define MAX_POLICY 2

int fw_query_hca_vport_context(struct fw_dev *fw, struct fw_cmd *cmd)
{
	void *ctx = MLX5_ADDR_OF(query_hca_vport_context_out, cmd->out,
				 hca_vport_context);
	struct fw_vport *vport = fw_vport_of(fw, cmd);
	struct fw_dev *pf = fw->pf ? fw->pf : fw;
	u8 port = fw_port_now(pf);
	u32 place;

	if (!vport)
		return -1;
	place = fw_vport_place(fw, vport);
#define CTX(fld, val) MLX5_SET(hca_vport_context, ctx, fld, val)
	CTX(has_smi, !place);
	CTX(port_physical_state, port == PORT_DOWN ?
	    PHYS_POLLING : PHYS_LINK_UP);
	CTX(vport_state_policy, vport->policy);
	CTX(vport_state, !place || fw_vport_up(fw, vport) ? port : PORT_DOWN);
	CTX(port_state, port);
	CTX(cap_mask1, CAP_MASK);
	CTX(lid, fw->cfg.index + 1);
	CTX(sm_lid, 1);
	CTX(subnet_timeout, 18);
#undef CTX
	MLX5_SET64(hca_vport_context, ctx, system_image_guid, fw_guid(fw, 0));
	MLX5_SET64(hca_vport_context, ctx, node_guid, vport->node_guid);
	MLX5_SET64(hca_vport_context, ctx, port_guid, vport->port_guid);
	return 0;
}

/* The physical function gives its virtual ones their GUIDs and link. */
int fw_modify_hca_vport_context(struct fw_dev *fw, struct fw_cmd *cmd)
{
	void *from = MLX5_ADDR_OF(modify_hca_vport_context_in, cmd->in,
				  hca_vport_context);
	u32 select = MLX5_GET(hca_vport_context, from, field_select);
	u32 policy = MLX5_GET(hca_vport_context, from, vport_state_policy);
	struct fw_vport *vport = fw_vport_of(fw, cmd);
	bool was_up;
	u32 place;

	if (!vport)
		return -1;
	place = fw_vport_place(fw, vport);
	if (!place || fw->pf)
		return fw_refuse(cmd, FW_SYND_NOT_MANAGER);
	if (select & SELECT_POLICY && policy > MAX_POLICY)
		return fw_refuse(cmd, FW_SYND_BAD_CONTEXT);
	was_up = fw_vport_up(fw, vport);
	if (select & SELECT_PORT_GUID)
		vport->port_guid = MLX5_GET64(hca_vport_context, from,
					      port_guid);
	if (select & SELECT_NODE_GUID)
		vport->node_guid = MLX5_GET64(hca_vport_context, from,
					      node_guid);
	if (select & SELECT_POLICY)
		vport->policy = policy;
	if (was_up != fw_vport_up(fw, vport))
		fw_port_event(fw->child[place], !was_up);
	return 0;
}

int fw_query_hca_vport_gid(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 index = MLX5_GET(query_hca_vport_gid_in, cmd->in, gid_index);
	u8 *gid = MLX5_ADDR_OF(query_hca_vport_gid_out, cmd->out, gid);
	struct fw_vport *vport = fw_vport_of(fw, cmd);

	if (!vport)
		return -1;
	if (index == INDEX_ALL)
		index = 0;
	if (index >= GIDS)
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	if (cmd->outlen < MLX5_BYTE_OFF(query_hca_vport_gid_out, gid) + 16)
		return fw_refuse(cmd, FW_SYND_SHORT_OUTBOX);
	MLX5_SET(query_hca_vport_gid_out, cmd->out, gids_num, 1);
	if (index)
		return 0;
	fw_put64(gid, FW_GID_PREFIX);
	fw_put64(gid + 8, vport->port_guid);
	return 0;
}

int fw_query_hca_vport_pkey(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 index = MLX5_GET(query_hca_vport_pkey_in, cmd->in, pkey_index);
	u8 *pkey = MLX5_ADDR_OF(query_hca_vport_pkey_out, cmd->out, pkey);

	if (!fw_vport_of(fw, cmd))
		return -1;
	if (index == INDEX_ALL)
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
