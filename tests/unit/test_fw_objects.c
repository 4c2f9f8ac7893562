// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* What the firmware model's queries show is what was created or set. */
#include "sim_populate.h"

static u8 out[4096];

static u32 query(struct sim_host *host, u16 opcode, u16 uid, u8 *in, u32 id, u32 outlen)
{
	const struct fw_op *op = fw_op_find(opcode);
	u8 off = fw_types[op->type].id_in ? fw_types[op->type].id_in : FW_ID_AT;

	MLX5_SET(sim_cmd_in, in, opcode, opcode);
	MLX5_SET(sim_cmd_in, in, uid, uid);
	fw_put32(in + off, id);
	return sim_exec(host, in, 32, out, outlen);
}

static u32 query_id(struct sim_host *host, u16 opcode, u16 uid, u32 id)
{
	u8 in[32] = {};

	return query(host, opcode, uid, in, id, sizeof(out));
}

/* Another user sees none of them, and cannot destroy one. */
static void foreign_eyes(void)
{
	static const u16 opcodes[] = {
		MLX5_CMD_OP_QUERY_MKEY,	     MLX5_CMD_OP_QUERY_EQ,
		MLX5_CMD_OP_QUERY_CQ,	     MLX5_CMD_OP_QUERY_QP,
		MLX5_CMD_OP_QUERY_SRQ,	     MLX5_CMD_OP_QUERY_XRC_SRQ,
		MLX5_CMD_OP_QUERY_RMP,	     MLX5_CMD_OP_QUERY_XRQ,
		MLX5_CMD_OP_QUERY_DCT,	     MLX5_CMD_OP_QUERY_SQ,
		MLX5_CMD_OP_QUERY_RQ,	     MLX5_CMD_OP_QUERY_TIR,
		MLX5_CMD_OP_QUERY_TIS,	     MLX5_CMD_OP_QUERY_RQT,
		FW_OP_QUERY_PSV,	     MLX5_CMD_OP_QUERY_SCHEDULING_ELEMENT,
		FW_OP_QUERY_UCTX,	     MLX5_CMD_OP_QUERY_MODIFY_HEADER_CONTEXT,
		FW_OP_QUERY_UMEM,	     MLX5_CMD_OP_QUERY_PACKET_REFORMAT_CONTEXT,
		FW_OP_QUERY_RDB,	     MLX5_CMD_OP_QUERY_XRQ_ERROR_PARAMS,
	};
	struct sim_host *host = sim_up(NULL);
	struct sim_population all;
	u32 i, other, type;

	sim_populate(host, &all);
	CHECK_EQ(sim_uctx(host, 0, &other), OK);
	for (i = 0; i < ARRAY_SIZE(opcodes); i++) {
		type = fw_op_find(opcodes[i])->type;
		CHECK_EQ(query_id(host, opcodes[i], other, all.id[type]), SIM_FOREIGN_OBJECT);
		CHECK_EQ(query_id(host, opcodes[i], all.id[FW_UCTX], all.id[type]), OK);
		CHECK_EQ(query_id(host, opcodes[i], 0, 0xfffff0), SIM_NO_SUCH_OBJECT);
	}
	/* A context may look at itself. */
	CHECK_EQ(query_id(host, FW_OP_QUERY_UCTX, other, other), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_DCT, other, 0, all.id[FW_DCT], 0, NULL),
		 SIM_FOREIGN_OBJECT);
	sim_host_free(host);
}

static void contexts(void)
{
	struct sim_host *host = sim_up(NULL);
	struct sim_population all;
	u8 in[32] = {};

	sim_populate(host, &all);
	CHECK_EQ(query_id(host, MLX5_CMD_OP_QUERY_DCT, 0, all.id[FW_DCT]), OK);
	CHECK_EQ(MLX5_GET(query_dct_out, out, dct_context_entry.srqn_xrqn), all.id[FW_XRQ]);
	CHECK_EQ(MLX5_GET(query_dct_out, out, dct_context_entry.state), 0);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DRAIN_DCT, 0, 0, all.id[FW_DCT], 0, NULL), OK);
	CHECK_EQ(query_id(host, MLX5_CMD_OP_QUERY_DCT, 0, all.id[FW_DCT]), OK);
	CHECK_EQ(MLX5_GET(query_dct_out, out, dct_context_entry.state), 2);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_XRQ, 0, 0, all.id[FW_XRQ], 0, NULL),
		 SIM_OBJECT_BUSY);

	CHECK_EQ(query_id(host, FW_OP_QUERY_UCTX, 0, all.id[FW_UCTX]), OK);
	CHECK_EQ(MLX5_GET(uctx, out + 16, cap), FW_CAP_TOOLS);
	CHECK_EQ(query_id(host, FW_OP_QUERY_PSV, 0, all.id[FW_PSV]), OK);
	CHECK_EQ(MLX5_GET(sim_psv, out + 16, pd), all.id[FW_PD]);

	/* Contexts of any length, as long as they were given. */
	CHECK_EQ(query_id(host, MLX5_CMD_OP_QUERY_MODIFY_HEADER_CONTEXT, 0,
			  all.id[FW_MODIFY_HEADER]), OK);
	CHECK_EQ(MLX5_GET(alloc_modify_header_context_in, out, num_of_actions), 2);
	CHECK_EQ(out[16], 0x5a);
	CHECK_EQ(out[31], 0x5a);
	CHECK_EQ(out[32], 0);
	CHECK_EQ(query(host, MLX5_CMD_OP_QUERY_MODIFY_HEADER_CONTEXT, 0, in,
		       all.id[FW_MODIFY_HEADER], 31), SIM_SHORT_OUTBOX);
	CHECK_EQ(query_id(host, MLX5_CMD_OP_QUERY_PACKET_REFORMAT_CONTEXT, 0, all.id[FW_REFORMAT]),
		 OK);
	CHECK_EQ(MLX5_GET(packet_reformat_context_in, out + 28, reformat_data_size), 30);
	sim_host_free(host);
}

/*
 * A CQ whose doorbell record lies in a umem names it in the second dword of its
 * context: rdma-core's own tests and DPDK's driver do.
 */
static void doorbell_umem(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[MLX5_ST_SZ_BYTES(create_cq_in) + 8] = {};
	u8 *ctx = MLX5_ADDR_OF(create_cq_in, in, cq_context);
	struct sim_population all;

	sim_populate(host, &all);
	MLX5_SET(create_cq_in, in, opcode, MLX5_CMD_OP_CREATE_CQ);
	MLX5_SET(cqc, ctx, uar_page, all.id[FW_UAR]);
	MLX5_SET(cqc, ctx, c_eqn_or_apu_element, all.id[FW_EQ]);
	fw_put64(in + MLX5_BYTE_OFF(create_cq_in, pas), sim_ram(host, FW_PAGE_SIZE));
	MLX5_SET(cqc, ctx, dbr_umem_valid, 1);
	fw_put32(ctx + 0x1c, all.id[FW_UMEM]);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, 16), SIM_NO_SUCH_PARENT);
	fw_put32(ctx + 0x1c, 0);
	fw_put32(ctx + 4, all.id[FW_UMEM]);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, 16), OK);
	sim_host_free(host);
}

static u32 query_counters(struct sim_host *host, u16 uid, u32 first, u32 num, u32 room)
{
	u8 in[MLX5_ST_SZ_BYTES(query_flow_counter_in)] = {};

	MLX5_SET(query_flow_counter_in, in, opcode, MLX5_CMD_OP_QUERY_FLOW_COUNTER);
	MLX5_SET(query_flow_counter_in, in, flow_counter_id, first);
	MLX5_SET(query_flow_counter_in, in, num_of_counters, num);
	MLX5_SET(sim_cmd_in, in, uid, uid);
	return sim_exec(host, in, sizeof(in), out, 16 + 16 * room);
}

/* The driver's first patch for blocks: start and number must be multiples of four. */
static void counter_blocks(void)
{
	struct sim_host *host = sim_up(NULL);
	u32 id[8], mine, i;

	CHECK_EQ(sim_uctx(host, 0, &mine), OK);
	for (i = 0; i < ARRAY_SIZE(id); i++)
		CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_FLOW_COUNTER, i < 4 ? 0 : mine, 0, 0, 0,
				   &id[i]), OK);
	/* The driver's are 1 to 4, the user's 5 to 8. */
	CHECK_EQ(id[4], 5);
	CHECK_EQ(query_counters(host, mine, 5, 1, 1), OK);
	CHECK_EQ(query_counters(host, mine, 4, 1, 1), SIM_FOREIGN_OBJECT);
	/* A block from 5 on begins at 4, which is the driver's. */
	CHECK_EQ(query_counters(host, mine, 5, 4, 4), SIM_FOREIGN_OBJECT);
	CHECK_EQ(query_counters(host, 0, 5, 4, 4), OK);
	CHECK_EQ(query_counters(host, 0, 5, 4, 3), SIM_SHORT_OUTBOX);
	CHECK_EQ(query_counters(host, mine, 11, 4, 4), OK);
	CHECK_EQ(query_counters(host, 0, 4, 3, 4), SIM_BAD_SIZE);
	CHECK_EQ(query_counters(host, 0, 4, 2048, 4), SIM_BAD_SIZE);
	CHECK_EQ(query_counters(host, 0, 9, 1, 1), SIM_NO_SUCH_OBJECT);
	sim_host_free(host);
}

static void memory(void)
{
	struct sim_host *host = sim_up(NULL);
	u32 pd, umem, mkey;
	u8 in[32] = {};
	u64 base;

	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, 0, 0, 0, 0, &pd), OK);
	CHECK_EQ(sim_umem(host, 0, 4, 3, &umem, &base), OK);
	CHECK_EQ(sim_mkey(host, 0, pd, umem, 0, 16384, true, &mkey), OK);
	CHECK_EQ(query_id(host, FW_OP_QUERY_UMEM, 0, umem), OK);
	CHECK_EQ(MLX5_GET64(umem, out + 16, num_of_mtt), 4);
	CHECK_EQ(MLX5_GET64(umem, out + 16, mtt[3]), (base + 0x3000) | 3);
	/* As many entries as there is room for. */
	CHECK_EQ(query(host, FW_OP_QUERY_UMEM, 0, in, umem, 16 + 32 + 8 + 7), OK);
	CHECK_EQ(MLX5_GET64(umem, out + 16, mtt[0]), base | 3);

	MLX5_SET(sim_query_mtt_in, in, first_entry, 2);
	CHECK_EQ(query(host, FW_OP_QUERY_MTT, 0, in, mkey >> 8, sizeof(out)), OK);
	CHECK_EQ(MLX5_GET(sim_query_mtt_out, out, num_of_mtt), 2);
	CHECK_EQ(MLX5_GET64(sim_query_mtt_out, out, mtt), (base + 0x2000) | 3);
	MLX5_SET(sim_query_mtt_in, in, first_entry, 5);
	CHECK_EQ(query(host, FW_OP_QUERY_MTT, 0, in, mkey >> 8, sizeof(out)), SIM_BAD_INDEX);
	sim_host_free(host);
}

static void several_psvs(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[16] = {};
	u32 pd;

	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, 0, 0, 0, 0, &pd), OK);
	MLX5_SET(create_psv_in, in, opcode, MLX5_CMD_OP_CREATE_PSV);
	MLX5_SET(create_psv_in, in, num_psv, 3);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_NO_SUCH_PARENT);
	CHECK_EQ(host->fw->table[FW_PSV].live, 0);
	MLX5_SET(create_psv_in, in, pd, pd);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	CHECK_EQ(MLX5_GET(create_psv_out, out, psv2_index),
		 MLX5_GET(create_psv_out, out, psv0_index) + 2);
	CHECK_EQ(MLX5_GET(create_psv_out, out, psv3_index), 0);
	CHECK_EQ(host->fw->table[FW_PSV].live, 3);
	MLX5_SET(create_psv_in, in, num_psv, 5);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_BAD_SIZE);
	sim_host_free(host);
}

static void scheduling(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[MLX5_ST_SZ_BYTES(create_scheduling_element_in)] = {};
	u32 root, leaf;

	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_CREATE_SCHEDULING_ELEMENT);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_BAD_CONTEXT);
	MLX5_SET(create_scheduling_element_in, in, scheduling_hierarchy, 2);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	root = MLX5_GET(create_scheduling_element_out, out, scheduling_element_id);
	MLX5_SET(create_scheduling_element_in, in, scheduling_context.parent_element_id, root);
	MLX5_SET(create_scheduling_element_in, in, scheduling_context.bw_share, 7);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	leaf = MLX5_GET(create_scheduling_element_out, out, scheduling_element_id);
	CHECK(leaf != root);

	memset(in, 0, sizeof(in));
	MLX5_SET(modify_scheduling_element_in, in, opcode, MLX5_CMD_OP_MODIFY_SCHEDULING_ELEMENT);
	MLX5_SET(modify_scheduling_element_in, in, scheduling_element_id, leaf);
	MLX5_SET(modify_scheduling_element_in, in, modify_bitmask, 2);
	MLX5_SET(modify_scheduling_element_in, in, scheduling_context.max_average_bw, 1000);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	CHECK_EQ(query_id(host, MLX5_CMD_OP_QUERY_SCHEDULING_ELEMENT, 0, leaf), OK);
	CHECK_EQ(MLX5_GET(query_scheduling_element_out, out, scheduling_context.bw_share), 7);
	CHECK_EQ(MLX5_GET(query_scheduling_element_out, out, scheduling_context.max_average_bw),
		 1000);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_SCHEDULING_ELEMENT, 0, 0, 0, root, NULL),
		 SIM_OBJECT_BUSY);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_SCHEDULING_ELEMENT, 0, 0, 0, leaf, NULL), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_SCHEDULING_ELEMENT, 0, 0, 0, root, NULL), OK);
	sim_host_free(host);
}

/* A key goes in and never comes out. */
static void general_objects(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[MLX5_ST_SZ_BYTES(create_encryption_key_in)] = {};
	void *obj = MLX5_ADDR_OF(create_encryption_key_in, in, encryption_key_object);
	u8 ask[32] = {};
	u32 pd, id, i;

	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, 0, 0, 0, 0, &pd), OK);
	MLX5_SET(general_obj_in_cmd_hdr, in, opcode, MLX5_CMD_OP_CREATE_GENERAL_OBJECT);
	MLX5_SET(general_obj_in_cmd_hdr, in, obj_type, 0x3f);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_GENERAL_TYPE);
	MLX5_SET(general_obj_in_cmd_hdr, in, obj_type, MLX5_GENERAL_OBJECT_TYPES_ENCRYPTION_KEY);
	CHECK_EQ(sim_exec(host, in, 64, out, sizeof(out)), SIM_SHORT_INBOX);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_NO_SUCH_PARENT);
	MLX5_SET(encryption_key_obj, obj, pd, pd);
	MLX5_SET(encryption_key_obj, obj, key_size, 1);
	memset(MLX5_ADDR_OF(encryption_key_obj, obj, key), 0xa5, 32);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	id = MLX5_GET(general_obj_out_cmd_hdr, out, obj_id);

	MLX5_SET(general_obj_in_cmd_hdr, ask, obj_type, MLX5_OBJ_TYPE_MATCH_DEFINER);
	CHECK_EQ(query(host, MLX5_CMD_OP_QUERY_GENERAL_OBJECT, 0, ask, id, sizeof(out)),
		 SIM_NO_SUCH_OBJECT);
	MLX5_SET(general_obj_in_cmd_hdr, ask, obj_type, MLX5_GENERAL_OBJECT_TYPES_ENCRYPTION_KEY);
	CHECK_EQ(query(host, MLX5_CMD_OP_QUERY_GENERAL_OBJECT, 0, ask, id, sizeof(out)), OK);
	CHECK_EQ(MLX5_GET(encryption_key_obj, out + 16, key_size), 1);
	for (i = 0; i < sizeof(out); i++)
		CHECK(out[i] != 0xa5);
	MLX5_SET(general_obj_in_cmd_hdr, ask, opcode, MLX5_CMD_OP_DESTROY_GENERAL_OBJECT);
	CHECK_EQ(sim_exec(host, ask, 16, out, 16), OK);
	CHECK_EQ(host->fw->table[FW_GENERAL].live, 0);
	sim_host_free(host);
}

static void settings(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[128] = {};

	/* The entry that was set, and no other. */
	MLX5_SET(set_pp_rate_limit_in, in, opcode, MLX5_CMD_OP_SET_PP_RATE_LIMIT);
	MLX5_SET(set_pp_rate_limit_in, in, rate_limit_index, 128);
	MLX5_SET(set_pp_rate_limit_in, in, ctx.rate_limit, 5000);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	CHECK_EQ(query_id(host, MLX5_CMD_OP_QUERY_RATE_LIMIT, 0, 128), OK);
	CHECK_EQ(MLX5_GET(set_pp_rate_limit_context, out + 16, rate_limit), 5000);
	CHECK_EQ(query_id(host, MLX5_CMD_OP_QUERY_RATE_LIMIT, 0, 127), OK);
	CHECK_EQ(MLX5_GET(set_pp_rate_limit_context, out + 16, rate_limit), 0);
	MLX5_SET(set_pp_rate_limit_in, in, rate_limit_index, 129);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_BAD_INDEX);
	MLX5_SET(set_pp_rate_limit_in, in, rate_limit_index, 0);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_BAD_INDEX);

	memset(in, 0, sizeof(in));
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_QUERY_L2_TABLE_ENTRY);
	MLX5_SET(query_l2_table_entry_in, in, table_index, 3);
	CHECK_EQ(sim_exec(host, in, 64, out, sizeof(out)), SIM_NO_SUCH_OBJECT);
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_SET_L2_TABLE_ENTRY);
	MLX5_SET(set_l2_table_entry_in, in, vlan, 77);
	CHECK_EQ(sim_exec(host, in, 64, out, sizeof(out)), OK);
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_QUERY_L2_TABLE_ENTRY);
	CHECK_EQ(sim_exec(host, in, 64, out, sizeof(out)), OK);
	CHECK_EQ(MLX5_GET(query_l2_table_entry_out, out, vlan), 77);
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_DELETE_L2_TABLE_ENTRY);
	CHECK_EQ(sim_exec(host, in, 64, out, sizeof(out)), OK);
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_QUERY_L2_TABLE_ENTRY);
	CHECK_EQ(sim_exec(host, in, 64, out, sizeof(out)), SIM_NO_SUCH_OBJECT);

	memset(in, 0, sizeof(in));
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_MODIFY_CONG_STATUS);
	MLX5_SET(modify_cong_status_in, in, priority, 3);
	MLX5_SET(modify_cong_status_in, in, cong_protocol, 1);
	MLX5_SET(modify_cong_status_in, in, enable, 1);
	CHECK_EQ(sim_exec(host, in, 16, out, sizeof(out)), OK);
	CHECK_EQ(query_id(host, MLX5_CMD_OP_QUERY_CONG_STATUS, 0, 0x31), OK);
	CHECK_EQ(MLX5_GET(query_cong_status_out, out, enable), 1);
	CHECK_EQ(query_id(host, MLX5_CMD_OP_QUERY_CONG_STATUS, 0, 0x21), OK);
	CHECK_EQ(MLX5_GET(query_cong_status_out, out, enable), 0);

	/* A new start knows nothing of them. */
	fw_reset(host->fw);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 0, 0, NULL), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_INIT_HCA, 0, 0, 0, 0, NULL), OK);
	CHECK_EQ(query_id(host, MLX5_CMD_OP_QUERY_CONG_STATUS, 0, 0x31), OK);
	CHECK_EQ(MLX5_GET(query_cong_status_out, out, enable), 0);
	sim_host_free(host);
}

static void names(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[MLX5_ST_SZ_BYTES(set_driver_version_in)] = {};

	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_SET_DRIVER_VERSION);
	memcpy(MLX5_ADDR_OF(set_driver_version_in, in, driver_version), "Linux,mlx5_core", 15);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	CHECK_EQ(query_id(host, FW_OP_QUERY_DRIVER_VERSION, 0, 0), OK);
	CHECK_STR((char *)out + 16, "Linux,mlx5_core");
	CHECK_EQ(query_id(host, FW_OP_QUERY_VUID, 0, 0), OK);
	CHECK_EQ(MLX5_GET(sim_query_vuid_out, out, num_of_entries), 1);
	CHECK_STR((char *)MLX5_ADDR_OF(sim_query_vuid_out, out, vuid), "SIM00000001MLNXS0D0F0");
	sim_host_free(host);
}

int main(void)
{
	foreign_eyes();
	contexts();
	memory();
	doorbell_umem();
	counter_blocks();
	several_psvs();
	scheduling();
	general_objects();
	settings();
	names();
	return 0;
}
