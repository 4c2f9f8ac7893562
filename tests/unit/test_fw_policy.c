// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Every query of the kernel module's command policy, on a device that has one
 * object of every type: the firmware model answers it, or is known not to.  And
 * every register of the model has a row.
 */
#include "sim_populate.h"

static const struct {
	u16 opcode;
	const char *name;
	bool mutates;
} policy[] = {
#define COMMAND(opcode_, name_, mutates_) { opcode_, name_, mutates_ },
#define REGISTER(id_, name_)
#include "policy_rows.h"
#undef COMMAND
#undef REGISTER
};

static const struct {
	u16 id;
	const char *name;
} registers[] = {
#define COMMAND(opcode_, name_, mutates_)
#define REGISTER(id_, name_) { id_, name_ },
#include "policy_rows.h"
#undef COMMAND
#undef REGISTER
};

/* What a ConnectX-6 Dx, or this model's one function, has none of. */
static const struct {
	u16 opcode;
	u32 syndrome;
	const char *why;
} exceptions[] = {
	{ 0x117, SIM_NOT_SUPPORTED, "live migration is off (cap migration)" },
	{ 0x716, SIM_NOT_SUPPORTED, "no trace of CNAKs (DC is off)" },
	{ 0x722, SIM_NOT_SUPPORTED, "no NVMe-oF target offload" },
	{ 0x728, SIM_NOT_SUPPORTED, "no NVMe-oF target offload" },
	{ 0x740, SIM_NOT_SUPPORTED, "not an e-switch manager" },
	{ 0x752, SIM_NOT_SUPPORTED, "not an e-switch manager" },
	{ 0x760, SIM_NOT_SUPPORTED, "no RoCE" },
	{ 0x962, SIM_NOT_SUPPORTED, "no FPGA (cap fpga)" },
	{ 0x964, SIM_NOT_SUPPORTED, "no FPGA (cap fpga)" },
	{ 0x971, SIM_NOT_SUPPORTED, "no CAPI" },
	{ 0x981, SIM_NOT_SUPPORTED, "no CAPI" },
	{ 0xb02, SIM_NOT_SUPPORTED, "no NVMe-oF target offload" },
	{ 0xb03, SIM_NOT_SUPPORTED, "emulates no other devices" },
	{ 0xb05, SIM_NOT_SUPPORTED, "no regular expression engine" },
	{ 0xb07, SIM_NOT_SUPPORTED, "no regular expression engine" },
	{ 0xb0d, SIM_NOT_SUPPORTED, "no sub-functions (cap sf)" },
	{ 0xb0f, SIM_NOT_SUPPORTED, "emulates no other devices" },
	{ 0xb13, SIM_NOT_SUPPORTED, "no programmable parser" },
	{ 0xb14, SIM_NOT_SUPPORTED, "no crypto (capability type 0x1a is off)" },
	{ 0xb28, SIM_NOT_SUPPORTED, "no data path accelerator" },
	{ 0xb2a, SIM_NOT_SUPPORTED, "no data path accelerator" },
	{ 0xb2f, SIM_NOT_SUPPORTED, "emulates no other devices" },
	{ 0x8006, SIM_NOT_SUPPORTED, "no published meaning to model" },
};

static u32 expected(u16 opcode)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(exceptions); i++)
		if (exceptions[i].opcode == opcode)
			return exceptions[i].syndrome;
	return OK;
}

/* The fields without which a query asks for nothing. */
static void fill(const struct sim_population *all, const struct fw_op *op, u8 *in)
{
	u8 off = fw_types[op->type].id_in ? fw_types[op->type].id_in : FW_ID_AT;

	MLX5_SET(sim_cmd_in, in, opcode, op->opcode);
	if (op->type)
		fw_put32(in + off, all->id[op->type]);
	switch (op->opcode) {
	case FW_OP_QUERY_UCTX:
		fw_put32(in + off, all->id[FW_UCTX]);
		break;
	case MLX5_CMD_OP_QUERY_PAGES:
		MLX5_SET(sim_cmd_in, in, op_mod, 1);
		break;
	case MLX5_CMD_OP_QUERY_Q_COUNTER:
		MLX5_SET(query_q_counter_in, in, counter_set_id, all->id[FW_Q_COUNTER]);
		break;
	case MLX5_CMD_OP_QUERY_RATE_LIMIT:
		MLX5_SET(set_pp_rate_limit_in, in, rate_limit_index, 1);
		break;
	case FW_OP_QUERY_MTT:
		MLX5_SET(sim_query_mtt_in, in, mkey_index, all->id[FW_MKEY]);
		break;
	case MLX5_CMD_OP_QUERY_FLOW_TABLE_ENTRY:
		MLX5_SET(query_fte_in, in, table_id, all->id[FW_FLOW_TABLE]);
		MLX5_SET(query_fte_in, in, flow_index, 3);
		break;
	case MLX5_CMD_OP_QUERY_FLOW_COUNTER:
		MLX5_SET(query_flow_counter_in, in, flow_counter_id, all->id[FW_FLOW_COUNTER]);
		break;
	case MLX5_CMD_OP_QUERY_GENERAL_OBJECT:
		MLX5_SET(general_obj_in_cmd_hdr, in, obj_type, SIM_MATCH_DEFINER);
		break;
	case FW_OP_QUERY_DIAGNOSTIC_COUNTERS:
		MLX5_SET(sim_diag_query, in, num_of_samples, 1);
		break;
	default:
		break;
	}
}

/* Things that are there only once they were set. */
static void set_up(struct sim_host *host)
{
	u8 in[SIM_BOX] = {}, out[16];
	void *params = MLX5_ADDR_OF(sim_diag_in, in, context);

	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_SET_L2_TABLE_ENTRY);
	CHECK_EQ(sim_exec(host, in, MLX5_ST_SZ_BYTES(set_l2_table_entry_in), out, sizeof(out)), OK);
	MLX5_SET(sim_cmd_in, in, opcode, FW_OP_SET_DIAGNOSTIC_PARAMS);
	MLX5_SET(sim_diag_params, params, num_of_counters, 1);
	MLX5_SET(sim_diag_params, params, single, 1);
	MLX5_SET(sim_diag_params, params, enable, 1);
	MLX5_SET(sim_diag_counter, MLX5_ADDR_OF(sim_diag_params, params, counter), counter_id,
		 0x401);
	CHECK_EQ(sim_exec(host, in, MLX5_ST_SZ_BYTES(sim_diag_in) + 4, out, sizeof(out)), OK);
}

static void ask(struct sim_host *host, const struct sim_population *all, u16 opcode,
		const char *name)
{
	u32 want = expected(opcode), got;
	const struct fw_op *op = fw_op_find(opcode);
	u8 in[SIM_BOX] = {};
	static u8 out[8192];

	if (op)
		fill(all, op, in);
	else
		MLX5_SET(sim_cmd_in, in, opcode, opcode);
	got = sim_exec(host, in, sizeof(in), out, sizeof(out));
	if (got != want)
		fprintf(stderr, "%s 0x%x: syndrome 0x%x (%s), expected 0x%x\n", name, opcode, got,
			got ? fw_syndrome_text(got) : "none", want);
	CHECK_EQ(got, want);
}

static void every_query(void)
{
	struct sim_host *host = sim_up(NULL);
	struct sim_population all;
	u32 i, asked = 0;

	sim_populate(host, &all);
	set_up(host);
	for (i = 0; i < ARRAY_SIZE(policy); i++)
		if (!policy[i].mutates) {
			ask(host, &all, policy[i].opcode, policy[i].name);
			asked++;
		}
	CHECK(asked > 80);
	sim_host_free(host);
}

static bool has_row(u16 id)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(registers); i++)
		if (registers[i].id == id)
			return true;
	return false;
}

/* A register of the model without a row could be read in the full scope only. */
static void every_register(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 data[SIM_REG_BYTES];
	u32 id, found = 0;

	for (id = 0; id < 0x10000; id++) {
		memset(data, 0, sizeof(data));
		sim_reg(host, MLX5_CMD_OP_ACCESS_REG, 0, id, false, data, sizeof(data));
		if (host->syndrome == SIM_BAD_REGISTER)
			continue;
		if (!has_row(id))
			fprintf(stderr, "no row for register 0x%x\n", id);
		CHECK(has_row(id));
		found++;
	}
	CHECK(found > 40);
	sim_host_free(host);
}

/* An exception that the policy does not know is a wrong number. */
static void every_exception_is_a_query(void)
{
	u32 i, j;

	for (i = 0; i < ARRAY_SIZE(exceptions); i++) {
		for (j = 0; j < ARRAY_SIZE(policy); j++)
			if (policy[j].opcode == exceptions[i].opcode)
				break;
		CHECK(j < ARRAY_SIZE(policy) && exceptions[i].why[0]);
	}
}

int main(void)
{
	every_query();
	every_register();
	every_exception_is_a_query();
	return 0;
}
