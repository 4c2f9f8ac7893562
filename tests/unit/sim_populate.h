/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* One object of every type that a driver or a user can create. */
#ifndef UNIT_SIM_POPULATE_H
#define UNIT_SIM_POPULATE_H

#include "sim_cmd.h"

#define SIM_BOX 1024

struct sim_population {
	u32 id[FW_NUM_TYPES];
};

/* Creates the type of this opcode out of an inbox that is filled already. */
static inline void sim_make(struct sim_host *host, struct sim_population *all, u16 opcode, u8 *in,
			    u32 inlen)
{
	const struct fw_op *op = fw_op_find(opcode);
	u8 off = fw_types[op->type].id_out ? fw_types[op->type].id_out : FW_ID_AT;
	u8 out[SIM_BOX] = {};
	__be32 id;

	MLX5_SET(sim_cmd_in, in, opcode, opcode);
	CHECK_EQ(sim_exec(host, in, inlen, out, sizeof(out)), OK);
	memcpy(&id, out + off, sizeof(id));
	all->id[op->type] = be32_to_cpu(id) & 0xffffff;
	memset(in, 0, SIM_BOX);
}

static inline void sim_make_memory(struct sim_host *host, struct sim_population *all)
{
	u64 base;
	u32 mkey;

	CHECK_EQ(sim_uctx(host, FW_CAP_TOOLS & host->fw->cfg.uctx_cap, &all->id[FW_UCTX]), OK);
	CHECK_EQ(sim_umem(host, 0, 2, 3, &all->id[FW_UMEM], &base), OK);
	CHECK_EQ(sim_mkey(host, 0, all->id[FW_PD], all->id[FW_UMEM], 0, 8192, true, &mkey), OK);
	all->id[FW_MKEY] = mkey >> 8;
}

static inline void sim_make_queues(struct sim_host *host, struct sim_population *all, u8 *in)
{
	void *ctx = MLX5_ADDR_OF(create_eq_in, in, eq_context_entry);

	MLX5_SET(eqc, ctx, log_eq_size, 6);
	MLX5_SET(eqc, ctx, uar_page, all->id[FW_UAR]);
	fw_put64(MLX5_ADDR_OF(create_eq_in, in, pas), sim_ram(host, FW_PAGE_SIZE));
	sim_make(host, all, MLX5_CMD_OP_CREATE_EQ, in, MLX5_ST_SZ_BYTES(create_eq_in) + 8);

	ctx = MLX5_ADDR_OF(create_cq_in, in, cq_context);
	MLX5_SET(cqc, ctx, uar_page, all->id[FW_UAR]);
	MLX5_SET(cqc, ctx, c_eqn_or_apu_element, all->id[FW_EQ]);
	fw_put64(MLX5_ADDR_OF(create_cq_in, in, pas), sim_ram(host, FW_PAGE_SIZE));
	sim_make(host, all, MLX5_CMD_OP_CREATE_CQ, in, MLX5_ST_SZ_BYTES(create_cq_in) + 8);

	ctx = MLX5_ADDR_OF(create_qp_in, in, qpc);
	MLX5_SET(qpc, ctx, pd, all->id[FW_PD]);
	MLX5_SET(qpc, ctx, cqn_snd, all->id[FW_CQ]);
	MLX5_SET(qpc, ctx, cqn_rcv, all->id[FW_CQ]);
	MLX5_SET(qpc, ctx, uar_page, all->id[FW_UAR]);
	fw_put64(MLX5_ADDR_OF(create_qp_in, in, pas), sim_ram(host, FW_PAGE_SIZE));
	sim_make(host, all, MLX5_CMD_OP_CREATE_QP, in, MLX5_ST_SZ_BYTES(create_qp_in) + 8);
}

static inline void sim_make_shared_queues(struct sim_host *host, struct sim_population *all, u8 *in)
{
	static const u16 opcodes[] = { MLX5_CMD_OP_CREATE_SRQ, MLX5_CMD_OP_CREATE_XRC_SRQ };
	void *ctx;
	u32 i;

	/* The two kinds have their fields in the same places. */
	for (i = 0; i < ARRAY_SIZE(opcodes); i++) {
		ctx = MLX5_ADDR_OF(create_xrc_srq_in, in, xrc_srq_context_entry);
		MLX5_SET(xrc_srqc, ctx, pd, all->id[FW_PD]);
		MLX5_SET(xrc_srqc, ctx, cqn, all->id[FW_CQ]);
		MLX5_SET(xrc_srqc, ctx, xrcd, all->id[FW_XRCD]);
		fw_put64(MLX5_ADDR_OF(create_xrc_srq_in, in, pas), sim_ram(host, FW_PAGE_SIZE));
		sim_make(host, all, opcodes[i], in, MLX5_ST_SZ_BYTES(create_xrc_srq_in) + 8);
	}

	ctx = MLX5_ADDR_OF(create_rmp_in, in, ctx);
	MLX5_SET(rmpc, ctx, wq.pd, all->id[FW_PD]);
	sim_make(host, all, MLX5_CMD_OP_CREATE_RMP, in, MLX5_ST_SZ_BYTES(create_rmp_in));

	MLX5_SET(create_xrq_in, in, xrq_context.cqn, all->id[FW_CQ]);
	MLX5_SET(create_xrq_in, in, xrq_context.wq.pd, all->id[FW_PD]);
	sim_make(host, all, MLX5_CMD_OP_CREATE_XRQ, in, MLX5_ST_SZ_BYTES(create_xrq_in));

	ctx = MLX5_ADDR_OF(create_dct_in, in, dct_context_entry);
	MLX5_SET(dctc, ctx, pd, all->id[FW_PD]);
	MLX5_SET(dctc, ctx, cqn, all->id[FW_CQ]);
	MLX5_SET(dctc, ctx, srqn_xrqn, all->id[FW_XRQ]);
	sim_make(host, all, MLX5_CMD_OP_CREATE_DCT, in, MLX5_ST_SZ_BYTES(create_dct_in));
}

static inline void sim_make_work_queues(struct sim_host *host, struct sim_population *all, u8 *in)
{
	void *ctx = MLX5_ADDR_OF(create_tis_in, in, ctx);

	MLX5_SET(tisc, ctx, transport_domain, all->id[FW_TD]);
	sim_make(host, all, MLX5_CMD_OP_CREATE_TIS, in, MLX5_ST_SZ_BYTES(create_tis_in));

	ctx = MLX5_ADDR_OF(create_sq_in, in, ctx);
	MLX5_SET(sqc, ctx, cqn, all->id[FW_CQ]);
	MLX5_SET(sqc, ctx, tis_lst_sz, 1);
	MLX5_SET(sqc, ctx, tis_num_0, all->id[FW_TIS]);
	MLX5_SET(sqc, ctx, wq.pd, all->id[FW_PD]);
	sim_make(host, all, MLX5_CMD_OP_CREATE_SQ, in, MLX5_ST_SZ_BYTES(create_sq_in));

	ctx = MLX5_ADDR_OF(create_rq_in, in, ctx);
	MLX5_SET(rqc, ctx, cqn, all->id[FW_CQ]);
	MLX5_SET(rqc, ctx, wq.pd, all->id[FW_PD]);
	sim_make(host, all, MLX5_CMD_OP_CREATE_RQ, in, MLX5_ST_SZ_BYTES(create_rq_in));

	MLX5_SET(create_rqt_in, in, rqt_context.rqt_max_size, 1);
	MLX5_SET(create_rqt_in, in, rqt_context.rqt_actual_size, 1);
	fw_put32(MLX5_ADDR_OF(create_rqt_in, in, rqt_context.rq_num), all->id[FW_RQ]);
	sim_make(host, all, MLX5_CMD_OP_CREATE_RQT, in, MLX5_ST_SZ_BYTES(create_rqt_in) + 4);

	ctx = MLX5_ADDR_OF(create_tir_in, in, ctx);
	MLX5_SET(tirc, ctx, transport_domain, all->id[FW_TD]);
	MLX5_SET(tirc, ctx, inline_rqn, all->id[FW_RQ]);
	sim_make(host, all, MLX5_CMD_OP_CREATE_TIR, in, MLX5_ST_SZ_BYTES(create_tir_in));
}

/* A table with one group of two entries, the second of which counts and forwards. */
static inline void sim_make_flows(struct sim_host *host, struct sim_population *all, u8 *in)
{
	u8 *dest = in + MLX5_ST_SZ_BYTES(set_fte_in);
	u8 out[SIM_BOX];

	sim_make(host, all, MLX5_CMD_OP_ALLOC_FLOW_COUNTER, in, 16);
	MLX5_SET(create_flow_table_in, in, flow_table_context.log_size, 2);
	sim_make(host, all, MLX5_CMD_OP_CREATE_FLOW_TABLE, in,
		 MLX5_ST_SZ_BYTES(create_flow_table_in));
	MLX5_SET(create_flow_group_in, in, table_id, all->id[FW_FLOW_TABLE]);
	MLX5_SET(create_flow_group_in, in, start_flow_index, 2);
	MLX5_SET(create_flow_group_in, in, end_flow_index, 3);
	sim_make(host, all, MLX5_CMD_OP_CREATE_FLOW_GROUP, in,
		 MLX5_ST_SZ_BYTES(create_flow_group_in));

	MLX5_SET(set_fte_in, in, opcode, MLX5_CMD_OP_SET_FLOW_TABLE_ENTRY);
	MLX5_SET(set_fte_in, in, table_id, all->id[FW_FLOW_TABLE]);
	MLX5_SET(set_fte_in, in, flow_index, 3);
	MLX5_SET(set_fte_in, in, flow_context.group_id, all->id[FW_FLOW_GROUP]);
	MLX5_SET(set_fte_in, in, flow_context.action,
		 MLX5_FLOW_CONTEXT_ACTION_FWD_DEST | MLX5_FLOW_CONTEXT_ACTION_COUNT);
	MLX5_SET(set_fte_in, in, flow_context.destination_list_size, 1);
	MLX5_SET(set_fte_in, in, flow_context.flow_counter_list_size, 1);
	MLX5_SET(sim_destination, dest, type, MLX5_IFC_FLOW_DESTINATION_TYPE_TIR);
	MLX5_SET(sim_destination, dest, id, all->id[FW_TIR]);
	dest += MLX5_ST_SZ_BYTES(sim_destination);
	MLX5_SET(sim_destination, dest, id, all->id[FW_FLOW_COUNTER]);
	CHECK_EQ(sim_exec(host, in, MLX5_ST_SZ_BYTES(set_fte_in) + 16, out, sizeof(out)), OK);
	memset(in, 0, SIM_BOX);
}

#define SIM_MATCH_DEFINER MLX5_OBJ_TYPE_MATCH_DEFINER

static inline void sim_make_others(struct sim_host *host, struct sim_population *all, u8 *in)
{
	u8 out[SIM_BOX];

	MLX5_SET(create_scheduling_element_in, in, scheduling_hierarchy, SCHEDULING_HIERARCHY_NIC);
	sim_make(host, all, MLX5_CMD_OP_CREATE_SCHEDULING_ELEMENT, in,
		 MLX5_ST_SZ_BYTES(create_scheduling_element_in));

	MLX5_SET(alloc_modify_header_context_in, in, num_of_actions, 2);
	memset(in + 16, 0x5a, 16);
	sim_make(host, all, MLX5_CMD_OP_ALLOC_MODIFY_HEADER_CONTEXT, in, 32);

	MLX5_SET(alloc_packet_reformat_context_in, in, packet_reformat_context.reformat_data_size,
		 30);
	sim_make(host, all, MLX5_CMD_OP_ALLOC_PACKET_REFORMAT_CONTEXT, in, 68);

	MLX5_SET(general_obj_in_cmd_hdr, in, obj_type, SIM_MATCH_DEFINER);
	MLX5_SET(create_match_definer_in, in, obj_context.format_id, 22);
	sim_make(host, all, MLX5_CMD_OP_CREATE_GENERAL_OBJECT, in,
		 MLX5_ST_SZ_BYTES(create_match_definer_in));

	MLX5_SET(create_psv_in, in, opcode, MLX5_CMD_OP_CREATE_PSV);
	MLX5_SET(create_psv_in, in, num_psv, 1);
	MLX5_SET(create_psv_in, in, pd, all->id[FW_PD]);
	CHECK_EQ(sim_exec(host, in, 16, out, sizeof(out)), OK);
	all->id[FW_PSV] = MLX5_GET(create_psv_out, out, psv0_index);
}

static inline void sim_populate(struct sim_host *host, struct sim_population *all)
{
	u8 in[SIM_BOX] = {};

	memset(all, 0, sizeof(*all));
	sim_make(host, all, MLX5_CMD_OP_ALLOC_UAR, in, 16);
	sim_make(host, all, MLX5_CMD_OP_ALLOC_PD, in, 16);
	sim_make(host, all, MLX5_CMD_OP_ALLOC_TRANSPORT_DOMAIN, in, 16);
	sim_make(host, all, MLX5_CMD_OP_ALLOC_XRCD, in, 16);
	sim_make(host, all, MLX5_CMD_OP_ALLOC_Q_COUNTER, in, 16);
	sim_make_memory(host, all);
	sim_make_queues(host, all, in);
	sim_make_shared_queues(host, all, in);
	sim_make_work_queues(host, all, in);
	sim_make_flows(host, all, in);
	sim_make_others(host, all, in);
}

#endif
