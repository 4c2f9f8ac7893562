// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The firmware model's virtual ports, virtual functions and flow tables. */
#include "sim_populate.h"

static struct sim_host *ethernet(u32 vfs)
{
	struct fw_config cfg;

	fw_config_default(&cfg);
	cfg.ethernet = true;
	cfg.vfs = vfs;
	return sim_up(&cfg);
}

static u32 modify_list(struct sim_host *host, u32 type, u32 num, const u64 *entries, u32 room)
{
	u32 fixed = MLX5_ST_SZ_BYTES(modify_nic_vport_context_in);
	u8 in[2048] = {}, out[16], i;

	MLX5_SET(modify_nic_vport_context_in, in, opcode, MLX5_CMD_OP_MODIFY_NIC_VPORT_CONTEXT);
	MLX5_SET(modify_nic_vport_context_in, in, field_select.addresses_list, 1);
	MLX5_SET(modify_nic_vport_context_in, in, nic_vport_context.allowed_list_type, type);
	MLX5_SET(modify_nic_vport_context_in, in, nic_vport_context.allowed_list_size, num);
	for (i = 0; entries && i < num; i++)
		fw_put64(in + fixed + 8 * i, entries[i]);
	return sim_exec(host, in, fixed + 8 * room, out, sizeof(out));
}

static u32 query_nic(struct sim_host *host, bool other, u32 number, u32 list, u8 *out, u32 outlen)
{
	u8 in[MLX5_ST_SZ_BYTES(query_nic_vport_context_in)] = {};

	MLX5_SET(query_nic_vport_context_in, in, opcode, MLX5_CMD_OP_QUERY_NIC_VPORT_CONTEXT);
	MLX5_SET(query_nic_vport_context_in, in, other_vport, other);
	MLX5_SET(query_nic_vport_context_in, in, vport_number, number);
	MLX5_SET(query_nic_vport_context_in, in, allowed_list_type, list);
	return sim_exec(host, in, sizeof(in), out, outlen);
}

#define NIC_OUT MLX5_ST_SZ_BYTES(query_nic_vport_context_out)

static void lists_keep_what_was_written(void)
{
	static const u64 macs[] = { 0x020000000001, 0x020000000002 };
	struct sim_host *host = ethernet(0);
	u8 out[NIC_OUT + 16];
	__be64 entry;

	CHECK_EQ(modify_list(host, 0, 2, macs, 2), OK);
	CHECK_EQ(query_nic(host, false, 0, 0, out, sizeof(out)), OK);
	CHECK_EQ(MLX5_GET(query_nic_vport_context_out, out, nic_vport_context.allowed_list_size), 2);
	memcpy(&entry, out + NIC_OUT + 8, sizeof(entry));
	CHECK_EQ(be64_to_cpu(entry), macs[1]);
	/* The other lists are their own, and an outbox without room gets none. */
	CHECK_EQ(query_nic(host, false, 0, 1, out, NIC_OUT), OK);
	CHECK_EQ(MLX5_GET(query_nic_vport_context_out, out, nic_vport_context.allowed_list_size), 0);
	CHECK_EQ(query_nic(host, false, 0, 0, out, NIC_OUT), OK);

	CHECK_EQ(modify_list(host, 0, 2, macs, 1), SIM_SHORT_INBOX);
	CHECK_EQ(modify_list(host, 3, 0, NULL, 0), SIM_BAD_INDEX);
	CHECK_EQ(modify_list(host, 0, FW_VPORT_LIST_LEN + 1, NULL, 8), SIM_BAD_SIZE);
	CHECK_EQ(query_nic(host, false, 0, 3, out, NIC_OUT), SIM_BAD_INDEX);
	sim_host_free(host);
}

static void port_has_an_address_and_closes(void)
{
	struct sim_host *host = ethernet(0);
	u8 out[NIC_OUT], paos[16] = {};
	u32 state;

	CHECK_EQ(query_nic(host, false, 0, 0, out, sizeof(out)), OK);
	CHECK_EQ(MLX5_GET(query_nic_vport_context_out, out,
			  nic_vport_context.permanent_address.mac_addr_47_32), 0xb8ce);
	CHECK_EQ(MLX5_GET(query_nic_vport_context_out, out,
			  nic_vport_context.permanent_address.mac_addr_31_0), 0xf6510000);
	MLX5_SET(paos_reg, paos, local_port, 1);
	MLX5_SET(paos_reg, paos, admin_status, 2);
	CHECK_EQ(sim_reg(host, MLX5_CMD_OP_ACCESS_REG, 0, 0x5006, true, paos, sizeof(paos)), OK);
	CHECK_EQ(sim_reg(host, MLX5_CMD_OP_ACCESS_REG, 0, 0x5006, false, paos, sizeof(paos)), OK);
	CHECK_EQ(MLX5_GET(paos_reg, paos, oper_status), 2);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_QUERY_VPORT_STATE, 0, 0, 0, 0, NULL), OK);
	state = fw_port_up(host->fw);
	CHECK_EQ(state, false);
	CHECK_EQ(host->fw->link_downs, 1);
	MLX5_SET(paos_reg, paos, admin_status, 7);
	CHECK_EQ(sim_reg(host, MLX5_CMD_OP_ACCESS_REG, 0, 0x5006, true, paos, sizeof(paos)),
		 SIM_REG_FIELD);
	sim_host_free(host);
}

static u32 set_entry(struct sim_host *host, u32 op_mod, u32 table, u32 group, u32 index, u32 tir)
{
	u8 in[MLX5_ST_SZ_BYTES(set_fte_in) + 8] = {}, out[16];
	u8 *dest = in + MLX5_ST_SZ_BYTES(set_fte_in);

	MLX5_SET(set_fte_in, in, opcode, MLX5_CMD_OP_SET_FLOW_TABLE_ENTRY);
	MLX5_SET(set_fte_in, in, op_mod, op_mod);
	MLX5_SET(set_fte_in, in, table_id, table);
	MLX5_SET(set_fte_in, in, flow_index, index);
	MLX5_SET(set_fte_in, in, flow_context.group_id, group);
	MLX5_SET(set_fte_in, in, flow_context.action, MLX5_FLOW_CONTEXT_ACTION_FWD_DEST);
	MLX5_SET(set_fte_in, in, flow_context.destination_list_size, 1);
	MLX5_SET(sim_destination, dest, type, MLX5_IFC_FLOW_DESTINATION_TYPE_TIR);
	MLX5_SET(sim_destination, dest, id, tir);
	return sim_exec(host, in, sizeof(in), out, sizeof(out));
}

static u32 by_table(struct sim_host *host, u16 opcode, u32 table, u32 other, bool entry)
{
	u8 in[64] = {}, out[16];

	MLX5_SET(delete_fte_in, in, opcode, opcode);
	MLX5_SET(delete_fte_in, in, table_id, table);
	if (entry)
		MLX5_SET(delete_fte_in, in, flow_index, other);
	else
		MLX5_SET(destroy_flow_group_in, in, group_id, other);
	return sim_exec(host, in, sizeof(in), out, sizeof(out));
}

static void entries_hold_what_they_name(void)
{
	struct sim_host *host = ethernet(0);
	struct sim_population all;
	u32 table, group, tir;

	sim_populate(host, &all);
	table = all.id[FW_FLOW_TABLE];
	group = all.id[FW_FLOW_GROUP];
	tir = all.id[FW_TIR];
	/* The group has the places 2 and 3, and 3 is taken. */
	CHECK_EQ(set_entry(host, 0, table, group, 3, tir), SIM_FLOW_OVERLAP);
	CHECK_EQ(set_entry(host, 0, table, group, 1, tir), SIM_BAD_INDEX);
	CHECK_EQ(set_entry(host, 0, table, group, 4, tir), SIM_BAD_INDEX);
	CHECK_EQ(set_entry(host, 0, table, group, 2, tir + 1), SIM_NO_SUCH_PARENT);
	CHECK_EQ(set_entry(host, 1, table, group, 2, tir), SIM_NO_SUCH_OBJECT);
	CHECK_EQ(set_entry(host, 0, table, group, 2, tir), OK);
	CHECK_EQ(host->fw->table[FW_FLOW_ENTRY].live, 2);

	CHECK_EQ(by_table(host, MLX5_CMD_OP_DESTROY_FLOW_TABLE, table, 0, false), SIM_OBJECT_BUSY);
	CHECK_EQ(by_table(host, MLX5_CMD_OP_DESTROY_FLOW_GROUP, table, group, false),
		 SIM_OBJECT_BUSY);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DEALLOC_FLOW_COUNTER, 0, 0, all.id[FW_FLOW_COUNTER],
			   0, NULL), SIM_OBJECT_BUSY);
	/* Modified, entry 3 counts no more. */
	CHECK_EQ(set_entry(host, 1, table, group, 3, tir), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DEALLOC_FLOW_COUNTER, 0, 0, all.id[FW_FLOW_COUNTER],
			   0, NULL), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_TIR, 0, 0, tir, 0, NULL), SIM_OBJECT_BUSY);
	CHECK_EQ(by_table(host, MLX5_CMD_OP_DELETE_FLOW_TABLE_ENTRY, table, 2, true), OK);
	CHECK_EQ(by_table(host, MLX5_CMD_OP_DELETE_FLOW_TABLE_ENTRY, table, 3, true), OK);
	CHECK_EQ(by_table(host, MLX5_CMD_OP_DELETE_FLOW_TABLE_ENTRY, table, 3, true),
		 SIM_NO_SUCH_OBJECT);
	CHECK_EQ(by_table(host, MLX5_CMD_OP_DESTROY_FLOW_GROUP, table, group, false), OK);
	CHECK_EQ(by_table(host, MLX5_CMD_OP_DESTROY_FLOW_TABLE, table, 0, false), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_TIR, 0, 0, tir, 0, NULL), OK);
	sim_host_free(host);
}

/* An entry whose list would lie behind the inbox, or is longer than any. */
static void entries_with_wrong_lengths(void)
{
	struct sim_host *host = ethernet(0);
	u8 in[MLX5_ST_SZ_BYTES(set_fte_in)] = {}, out[16];
	struct sim_population all;

	sim_populate(host, &all);
	MLX5_SET(set_fte_in, in, opcode, MLX5_CMD_OP_SET_FLOW_TABLE_ENTRY);
	MLX5_SET(set_fte_in, in, table_id, all.id[FW_FLOW_TABLE]);
	MLX5_SET(set_fte_in, in, flow_index, 2);
	MLX5_SET(set_fte_in, in, flow_context.group_id, all.id[FW_FLOW_GROUP]);
	MLX5_SET(set_fte_in, in, flow_context.action, MLX5_FLOW_CONTEXT_ACTION_FWD_DEST);
	MLX5_SET(set_fte_in, in, flow_context.destination_list_size, 1);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_SHORT_INBOX);
	MLX5_SET(set_fte_in, in, flow_context.destination_list_size, 0xffffff);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_BAD_SIZE);
	/* A list that no action uses does not count. */
	MLX5_SET(set_fte_in, in, flow_context.action, MLX5_FLOW_CONTEXT_ACTION_DROP);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	sim_host_free(host);
}

static void virtual_functions_live_by_leave(void)
{
	struct sim_host *pf = ethernet(2);
	struct sim_host *vf = sim_function(pf, 1);
	u8 out[NIC_OUT];

	CHECK_EQ(sim_short(vf, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 0, 0, NULL), SIM_NOT_GRANTED);
	CHECK_EQ(sim_short(pf, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 2, 0, NULL), SIM_NO_SUCH_FUNCTION);
	CHECK_EQ(sim_short(pf, MLX5_CMD_OP_DISABLE_HCA, 0, 0, 1, 0, NULL), SIM_WRONG_STATE);
	CHECK_EQ(sim_short(pf, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 1, 0, NULL), OK);
	CHECK_EQ(sim_short(pf, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 1, 0, NULL), SIM_WRONG_STATE);
	CHECK_EQ(sim_lend(pf, 1, 64), OK);
	CHECK_EQ(vf->fw->pages, 64);
	CHECK_EQ(pf->fw->pages, 0);
	CHECK_EQ(sim_short(vf, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 0, 0, NULL), OK);
	CHECK_EQ(sim_short(vf, MLX5_CMD_OP_INIT_HCA, 0, 0, 0, 0, NULL), OK);
	CHECK_EQ(sim_short(vf, MLX5_CMD_OP_ALLOC_PD, 0, 0, 0, 0, NULL), OK);

	/* It sees its own vport, and of the others nothing. */
	CHECK_EQ(query_nic(vf, false, 0, 0, out, sizeof(out)), OK);
	CHECK_EQ(query_nic(vf, true, 0, 0, out, sizeof(out)), SIM_NOT_MANAGER);
	CHECK_EQ(query_nic(pf, true, 1, 0, out, sizeof(out)), OK);
	CHECK_EQ(query_nic(pf, true, 3, 0, out, sizeof(out)), SIM_BAD_INDEX);
	CHECK_EQ(sim_short(vf, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 1, 0, NULL), SIM_NOT_MANAGER);

	CHECK_EQ(sim_short(pf, MLX5_CMD_OP_DISABLE_HCA, 0, 0, 1, 0, NULL), OK);
	CHECK_EQ(vf->fw->state, FW_DISABLED);
	CHECK_EQ(vf->fw->table[FW_PD].left, 1);
	CHECK_EQ(vf->fw->pages, 64);
	/* A reset of the physical function takes the virtual one down. */
	CHECK_EQ(sim_short(pf, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 1, 0, NULL), OK);
	fw_reset(pf->fw);
	CHECK_EQ(vf->fw->granted, false);
	CHECK_EQ(vf->fw->pages, 0);
	sim_host_free(vf);
	sim_host_free(pf);
}

/* MODIFY_VPORT_STATE of vport 1: 0 down, 1 up, 2 as the port. */
static u32 force(struct sim_host *pf, u32 state)
{
	u8 in[MLX5_ST_SZ_BYTES(modify_vport_state_in)] = {}, out[16];

	MLX5_SET(modify_vport_state_in, in, opcode, MLX5_CMD_OP_MODIFY_VPORT_STATE);
	MLX5_SET(modify_vport_state_in, in, other_vport, 1);
	MLX5_SET(modify_vport_state_in, in, vport_number, 1);
	MLX5_SET(modify_vport_state_in, in, admin_state, state);
	return sim_exec(pf, in, sizeof(in), out, sizeof(out));
}

static u32 link_of(struct sim_host *vf)
{
	u32 arg1[4] = {};
	u8 in[16] = {};

	MLX5_SET(query_vport_state_in, in, opcode, MLX5_CMD_OP_QUERY_VPORT_STATE);
	CHECK_EQ(sim_exec(vf, in, sizeof(in), arg1, sizeof(arg1)), OK);
	return MLX5_GET(query_vport_state_out, arg1, state);
}

static void links_follow_or_are_forced(void)
{
	struct sim_host *pf = ethernet(1);
	struct sim_host *vf = sim_function(pf, 1);

	CHECK_EQ(sim_short(pf, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 1, 0, NULL), OK);
	CHECK_EQ(sim_short(vf, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 0, 0, NULL), OK);
	CHECK_EQ(sim_short(vf, MLX5_CMD_OP_INIT_HCA, 0, 0, 0, 0, NULL), OK);
	CHECK_EQ(link_of(vf), 1);
	fw_port_set_state(pf->fw, 1);
	CHECK_EQ(link_of(vf), 0);
	CHECK_EQ(force(pf, 1), OK);
	CHECK_EQ(link_of(vf), 1);
	fw_port_set_state(pf->fw, 4);
	CHECK_EQ(force(pf, 0), OK);
	CHECK_EQ(link_of(vf), 0);
	CHECK_EQ(force(pf, 3), SIM_BAD_CONTEXT);
	sim_host_free(vf);
	sim_host_free(pf);
}

int main(void)
{
	lists_keep_what_was_written();
	port_has_an_address_and_closes();
	entries_hold_what_they_name();
	entries_with_wrong_lengths();
	virtual_functions_live_by_leave();
	links_follow_or_are_forced();
	return 0;
}
