// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Capabilities.  To add a type, add its filler to the table. */
#include "fw.h"

#define TYPE_GENERAL 0
#define TYPE_DEBUG 0xd

struct cap_type {
	u16 type;
	void (*fill)(struct fw_dev *fw, void *cap);
};

static void fill_general(struct fw_dev *fw, void *cap)
{
#define CAP(fld, val) MLX5_SET(cmd_hca_cap, cap, fld, val)
	CAP(vhca_id, fw->cfg.index + 1);

	CAP(log_max_srq_sz, 15);
	CAP(log_max_qp_sz, 15);
	CAP(log_max_qp, 17);
	CAP(log_max_srq, 17);
	CAP(log_max_cq_sz, 22);
	CAP(log_max_cq, 20);
	CAP(log_max_eq_sz, 22);
	CAP(log_max_eq, 5);
	CAP(log_max_mkey, 20);
	CAP(log_max_klm_list_size, 16);
	CAP(log_max_ra_req_qp, 4);
	CAP(log_max_ra_res_qp, 4);
	CAP(log_max_msg, 30);
	CAP(log_max_mcg, 10);
	CAP(max_qp_mcg, 32);
	CAP(log_max_transport_domain, 16);
	CAP(log_max_pd, 20);
	CAP(log_max_xrcd, 16);
	CAP(log_max_rq, 16);
	CAP(log_max_sq, 16);
	CAP(log_max_tir, 16);
	CAP(log_max_tis, 16);
	CAP(log_max_rqt, 16);
	CAP(log_max_rmp, 16);
	CAP(max_wqe_sz_sq, 832);
	CAP(max_wqe_sz_rq, 512);
	CAP(log_pg_sz, FW_PAGE_SHIFT);

	/* The port. */
	CAP(port_type, fw->cfg.ethernet);
	CAP(num_ports, 1);
	CAP(ib_virt, !fw->cfg.ethernet);
	CAP(vport_counters, 1);

	/* Transports and completion queues. */
	CAP(rc, 1);
	CAP(uc, 1);
	CAP(ud, 1);
	CAP(xrc, 1);
	CAP(cqe_version, 1);
	CAP(cq_moderation, 1);
	CAP(compact_address_vector, 1);
	CAP(imaicl, 1);

	/*
	 * No data path: memory registration must not need work requests, and
	 * doorbells must not need write combining.
	 */
	CAP(umr_modify_entity_size_disabled, 1);
	CAP(bf, 0);
	CAP(log_bf_reg_size, 9);
	CAP(num_of_uars_per_page, 1);

	/* User contexts and the debug interfaces. */
	CAP(uctx_cap, fw->cfg.uctx_cap);
	CAP(log_max_uctx, 12);
	CAP(log_max_umem, 16);
	CAP(umem_uid_0, 1);
	CAP(debug, fw->cfg.debug_cap);
	CAP(device_frequency_khz, FW_CLOCK_KHZ);
#undef CAP
	if (fw->cfg.debug_cap)
		MLX5_SET(sim_hca_cap, cap, num_of_diagnostic_counters,
			 FW_DIAG_COUNTERS);
}

static void fill_debug(struct fw_dev *fw, void *cap)
{
#define CAP(fld, val) MLX5_SET(sim_debug_cap, cap, fld, val)
	CAP(core_dump_general, 1);
	CAP(core_dump_qp, 1);
	CAP(log_cr_dump_to_mem_size, 20);
	CAP(resource_dump, 1);
#undef CAP
	fw_diag_caps(cap);
}

static const struct cap_type types[] = {
	{ TYPE_GENERAL, fill_general },
	{ TYPE_DEBUG, fill_debug },
};

static const struct cap_type *find_type(struct fw_dev *fw, u16 type)
{
	u32 i;

	if (type == TYPE_DEBUG && !fw->cfg.debug_cap)
		return NULL;
	for (i = 0; i < ARRAY_SIZE(types); i++)
		if (types[i].type == type)
			return &types[i];
	return NULL;
}

/* The driver's choices are gone; current is maximum again. */
void fw_caps_reset(struct fw_dev *fw)
{
	memset(fw->cap_cur, 0, FW_CAP_BYTES);
	fill_general(fw, fw->cap_cur);
}

int fw_query_hca_cap(struct fw_dev *fw, struct fw_cmd *cmd)
{
	const struct cap_type *type = find_type(fw, cmd->op_mod >> 1);
	void *cap = MLX5_ADDR_OF(query_hca_cap_out, cmd->out, capability);
	bool current_values = cmd->op_mod & 1;

	if (!type)
		return fw_refuse(cmd, FW_SYND_BAD_OP_MOD);
	if (type->type == TYPE_GENERAL && current_values)
		memcpy(cap, fw->cap_cur, MLX5_ST_SZ_BYTES(cmd_hca_cap));
	else
		type->fill(fw, cap);
	return 0;
}

int fw_set_hca_cap(struct fw_dev *fw, struct fw_cmd *cmd)
{
	const void *cap = MLX5_ADDR_OF(set_hca_cap_in, cmd->in, capability);
	const struct cap_type *type = find_type(fw, cmd->op_mod >> 1);

	if (!type)
		return fw_refuse(cmd, FW_SYND_BAD_OP_MOD);
	if (fw->state == FW_INITIALISED)
		return fw_refuse(cmd, FW_SYND_WRONG_STATE);
	if (type->type == TYPE_GENERAL)
		memcpy(fw->cap_cur, cap, MLX5_ST_SZ_BYTES(cmd_hca_cap));
	return 0;
}
