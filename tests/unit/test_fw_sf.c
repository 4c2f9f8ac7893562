// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The firmware model's sub-functions: their life, who may do what, and events. */
#include "sim_populate.h"

#define SFNUM 88
#define INVALID 0
#define ALLOCATED 1
#define ACTIVE 2
#define IN_USE 3
#define TEARDOWN 4

/* A device whose driver hears of everything, and its first sub-function. */
struct pair {
	struct sim_host *pf;
	struct sim_host *sf;
	u64 ring; /* of its event queue */
	u32 heard;
};

#define RING_LOG 4

static u32 event_queue(struct pair *p)
{
	u8 in[MLX5_ST_SZ_BYTES(create_eq_in) + 8] = {}, out[16];
	u32 uar;

	p->ring = sim_ram(p->pf, FW_PAGE_SIZE);
	CHECK_EQ(sim_short(p->pf, MLX5_CMD_OP_ALLOC_UAR, 0, 0, 0, 0, &uar), OK);
	MLX5_SET(create_eq_in, in, opcode, MLX5_CMD_OP_CREATE_EQ);
	MLX5_SET(create_eq_in, in, eq_context_entry.log_eq_size, RING_LOG);
	MLX5_SET(create_eq_in, in, eq_context_entry.uar_page, uar);
	MLX5_SET64(create_eq_in, in, event_bitmask[0],
		   BIT_ULL(FW_EVENT_VHCA_STATE) | BIT_ULL(FW_EVENT_PAGE_REQUEST) |
		   BIT_ULL(FW_EVENT_NIC_VPORT_CHANGE));
	fw_put64(in + MLX5_ST_SZ_BYTES(create_eq_in), p->ring);
	return sim_exec(p->pf, in, sizeof(in), out, sizeof(out));
}

static void make(struct pair *p)
{
	struct fw_config cfg;

	memset(p, 0, sizeof(*p));
	fw_config_default(&cfg);
	cfg.ethernet = true;
	cfg.vfs = 1;
	cfg.sfs = 2;
	p->pf = sim_up(&cfg);
	CHECK_EQ(event_queue(p), OK);
	fw_config_virtual(&p->pf->fw->cfg);
	p->sf = sim_function(p->pf, FW_SF_BASE);
	p->pf->fw->cfg = cfg;
}

static void unmake(struct pair *p)
{
	sim_host_free(p->sf);
	sim_host_free(p->pf);
}

/* The next event that the driver has not seen, or 0; and its first dword. */
static u32 next_event(struct pair *p, u32 *data, u32 *data1)
{
	u8 *eqe = sim_ram_at(p->pf, p->ring + (p->heard % (1u << RING_LOG)) * 64);
	struct fw_obj *eq = fw_obj_next(p->pf->fw, FW_EQ, 0);
	__be32 dw;

	if (p->heard == eq->eq.pi)
		return 0;
	memcpy(&dw, eqe + 0x20, sizeof(dw));
	*data = be32_to_cpu(dw);
	memcpy(&dw, eqe + 0x24, sizeof(dw));
	*data1 = be32_to_cpu(dw);
	p->heard++;
	return eqe[1];
}

static u32 by_function(struct sim_host *host, u16 opcode, u32 func)
{
	return sim_short(host, opcode, 0, 0, func, 0, NULL);
}

static u32 query(struct sim_host *host, u16 uid, u32 func, u32 *state, u32 *number)
{
	u8 in[MLX5_ST_SZ_BYTES(sim_function_in)] = {};
	u8 out[MLX5_ST_SZ_BYTES(sim_query_vhca_state_out)];
	u32 syndrome;

	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_QUERY_VHCA_STATE);
	MLX5_SET(sim_cmd_in, in, uid, uid);
	MLX5_SET(sim_function_in, in, function_id, func);
	syndrome = sim_exec(host, in, sizeof(in), out, sizeof(out));
	*state = MLX5_GET(sim_query_vhca_state_out, out, context.vhca_state);
	*number = MLX5_GET(sim_query_vhca_state_out, out, context.sw_function_id);
	return syndrome;
}

static u32 state_of(struct pair *p)
{
	u32 state, number;

	CHECK_EQ(query(p->pf, 0, FW_SF_BASE, &state, &number), OK);
	return state;
}

static u32 modify(struct sim_host *host, u32 func, bool arm, bool name)
{
	u8 in[MLX5_ST_SZ_BYTES(sim_modify_vhca_state_in)] = {}, out[16];

	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_MODIFY_VHCA_STATE);
	MLX5_SET(sim_function_in, in, function_id, func);
	MLX5_SET(sim_modify_vhca_state_in, in, select.arm_change_event, arm);
	MLX5_SET(sim_modify_vhca_state_in, in, select.sw_function_id, name);
	MLX5_SET(sim_modify_vhca_state_in, in, context.arm_change_event, 1);
	MLX5_SET(sim_modify_vhca_state_in, in, context.sw_function_id, SFNUM);
	return sim_exec(host, in, sizeof(in), out, sizeof(out));
}

static void allocate_and_enable(struct pair *p)
{
	CHECK_EQ(by_function(p->pf, MLX5_CMD_OP_ALLOC_SF, FW_SF_BASE), OK);
	CHECK_EQ(by_function(p->pf, MLX5_CMD_OP_ENABLE_HCA, FW_SF_BASE), OK);
	CHECK_EQ(sim_lend(p->pf, FW_SF_BASE, 64), OK);
}

static void start(struct sim_host *host)
{
	CHECK_EQ(by_function(host, MLX5_CMD_OP_ENABLE_HCA, 0), OK);
	CHECK_EQ(by_function(host, MLX5_CMD_OP_INIT_HCA, 0), OK);
}

/* Each command in each state in which it makes no sense has a cause of its own. */
static void states_follow_each_other(void)
{
	u32 state, number;
	struct pair p;

	make(&p);
	CHECK_EQ(state_of(&p), INVALID);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_DEALLOC_SF, FW_SF_BASE), SIM_SF_NOT_ALLOCATED);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ENABLE_HCA, FW_SF_BASE), SIM_SF_NOT_ALLOCATED);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_DISABLE_HCA, FW_SF_BASE), SIM_WRONG_STATE);
	CHECK_EQ(modify(p.pf, FW_SF_BASE, false, true), SIM_SF_NOT_ALLOCATED);
	CHECK_EQ(by_function(p.sf, MLX5_CMD_OP_ENABLE_HCA, 0), SIM_NOT_GRANTED);

	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ALLOC_SF, FW_SF_BASE), OK);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ALLOC_SF, FW_SF_BASE), SIM_SF_TAKEN);
	CHECK_EQ(state_of(&p), ALLOCATED);
	CHECK_EQ(modify(p.pf, FW_SF_BASE, false, true), OK);
	CHECK_EQ(query(p.pf, 0, FW_SF_BASE, &state, &number), OK);
	CHECK_EQ(number, SFNUM);
	CHECK_EQ(by_function(p.sf, MLX5_CMD_OP_ENABLE_HCA, 0), SIM_NOT_GRANTED);

	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ENABLE_HCA, FW_SF_BASE), OK);
	CHECK_EQ(state_of(&p), ACTIVE);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ENABLE_HCA, FW_SF_BASE), SIM_WRONG_STATE);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_DEALLOC_SF, FW_SF_BASE), SIM_SF_ACTIVE);
	start(p.sf);
	CHECK_EQ(state_of(&p), IN_USE);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_DEALLOC_SF, FW_SF_BASE), SIM_SF_ACTIVE);

	/* Its driver is asked to let go, and has it until it does. */
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_DISABLE_HCA, FW_SF_BASE), OK);
	CHECK_EQ(state_of(&p), TEARDOWN);
	CHECK_EQ(by_function(p.sf, MLX5_CMD_OP_ALLOC_PD, 0), OK);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ENABLE_HCA, FW_SF_BASE), SIM_WRONG_STATE);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_DEALLOC_SF, FW_SF_BASE), SIM_SF_ACTIVE);
	CHECK_EQ(by_function(p.sf, MLX5_CMD_OP_TEARDOWN_HCA, 0), OK);
	CHECK_EQ(by_function(p.sf, MLX5_CMD_OP_DISABLE_HCA, 0), OK);
	CHECK_EQ(state_of(&p), ALLOCATED);
	CHECK_EQ(by_function(p.sf, MLX5_CMD_OP_ENABLE_HCA, 0), SIM_NOT_GRANTED);

	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_DEALLOC_SF, FW_SF_BASE), OK);
	CHECK_EQ(query(p.pf, 0, FW_SF_BASE, &state, &number), OK);
	CHECK_EQ(state, INVALID);
	CHECK_EQ(number, 0);
	unmake(&p);
}

/* A driver that comes and goes, and one that never came. */
static void drivers_attach_and_detach(void)
{
	struct pair p;

	make(&p);
	allocate_and_enable(&p);
	start(p.sf);
	CHECK_EQ(by_function(p.sf, MLX5_CMD_OP_TEARDOWN_HCA, 0), OK);
	CHECK_EQ(by_function(p.sf, MLX5_CMD_OP_DISABLE_HCA, 0), OK);
	CHECK_EQ(state_of(&p), ACTIVE);
	start(p.sf);
	CHECK_EQ(state_of(&p), IN_USE);
	/* A new start without an end of the last. */
	fw_reset(p.sf->fw);
	CHECK_EQ(state_of(&p), ACTIVE);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_DISABLE_HCA, FW_SF_BASE), OK);
	CHECK_EQ(state_of(&p), ALLOCATED);
	unmake(&p);
}

static void pages_are_lent_and_fetched(void)
{
	u32 data, num;
	struct pair p;

	make(&p);
	allocate_and_enable(&p);
	CHECK_EQ(next_event(&p, &data, &num), FW_EVENT_PAGE_REQUEST);
	CHECK_EQ(data, FW_SF_BASE);
	CHECK_EQ(num, 64);
	CHECK_EQ(p.sf->fw->pages, 64);
	CHECK_EQ(p.pf->fw->pages, 0);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_DISABLE_HCA, FW_SF_BASE), OK);
	CHECK_EQ(next_event(&p, &data, &num), FW_EVENT_PAGE_REQUEST);
	CHECK_EQ(data, FW_SF_BASE);
	CHECK_EQ((int)num, -64);
	/* The pages may be fetched after it is gone. */
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_DEALLOC_SF, FW_SF_BASE), OK);
	CHECK_EQ(p.sf->fw->pages, 64);
	CHECK_EQ(sim_lend(p.pf, FW_SF_BASE + 2, 1), SIM_NO_SUCH_FUNCTION);
	unmake(&p);
}

static void one_event_for_each_arming(void)
{
	u32 data, data1;
	struct pair p;

	make(&p);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ALLOC_SF, FW_SF_BASE), OK);
	CHECK_EQ(next_event(&p, &data, &data1), 0);
	/* What was not asked for yet is told at once. */
	CHECK_EQ(modify(p.pf, FW_SF_BASE, true, false), OK);
	CHECK_EQ(next_event(&p, &data, &data1), FW_EVENT_VHCA_STATE);
	CHECK_EQ(data, FW_SF_BASE);
	CHECK_EQ(state_of(&p), ALLOCATED);
	CHECK_EQ(modify(p.pf, FW_SF_BASE, true, false), OK);
	CHECK_EQ(next_event(&p, &data, &data1), 0);

	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ENABLE_HCA, FW_SF_BASE), OK);
	CHECK_EQ(next_event(&p, &data, &data1), FW_EVENT_VHCA_STATE);
	CHECK_EQ(next_event(&p, &data, &data1), FW_EVENT_PAGE_REQUEST);
	CHECK_EQ(by_function(p.sf, MLX5_CMD_OP_ENABLE_HCA, 0), OK);
	CHECK_EQ(next_event(&p, &data, &data1), 0);
	unmake(&p);
}

/* A driver hears of the states that it has turned on in its capabilities. */
static void unwanted_states_are_no_events(void)
{
	u32 data, data1;
	struct pair p;

	make(&p);
	MLX5_SET(cmd_hca_cap, p.pf->fw->cap_cur, event_on_vhca_state_active, 0);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ALLOC_SF, FW_SF_BASE), OK);
	CHECK_EQ(state_of(&p), ALLOCATED);
	CHECK_EQ(modify(p.pf, FW_SF_BASE, true, false), OK);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ENABLE_HCA, FW_SF_BASE), OK);
	CHECK_EQ(next_event(&p, &data, &data1), FW_EVENT_PAGE_REQUEST);
	CHECK_EQ(next_event(&p, &data, &data1), 0);
	unmake(&p);
}

static u32 query_nic(struct sim_host *host, bool other, u32 number)
{
	u8 in[MLX5_ST_SZ_BYTES(query_nic_vport_context_in)] = {};
	u8 out[MLX5_ST_SZ_BYTES(query_nic_vport_context_out)];

	MLX5_SET(query_nic_vport_context_in, in, opcode, MLX5_CMD_OP_QUERY_NIC_VPORT_CONTEXT);
	MLX5_SET(query_nic_vport_context_in, in, other_vport, other);
	MLX5_SET(query_nic_vport_context_in, in, vport_number, number);
	return sim_exec(host, in, sizeof(in), out, sizeof(out));
}

static u32 table_of(struct sim_host *host, bool other, u32 number)
{
	u8 in[MLX5_ST_SZ_BYTES(create_flow_table_in)] = {}, out[16];

	MLX5_SET(create_flow_table_in, in, opcode, MLX5_CMD_OP_CREATE_FLOW_TABLE);
	MLX5_SET(create_flow_table_in, in, other_vport, other);
	MLX5_SET(create_flow_table_in, in, vport_number, number);
	return sim_exec(host, in, sizeof(in), out, sizeof(out));
}

/* Nobody but the physical function's driver, or who has TOOLS_RESOURCES to read. */
static void others_are_out_of_reach(void)
{
	static const u16 managing[] = {
		MLX5_CMD_OP_ALLOC_SF, MLX5_CMD_OP_DEALLOC_SF, MLX5_CMD_OP_ENABLE_HCA,
		MLX5_CMD_OP_DISABLE_HCA,
	};
	u32 state, number, tools, plain, i;
	struct pair p;

	make(&p);
	allocate_and_enable(&p);
	start(p.sf);
	for (i = 0; i < ARRAY_SIZE(managing); i++) {
		CHECK_EQ(by_function(p.sf, managing[i], FW_SF_BASE + 1), SIM_NOT_MANAGER);
		CHECK_EQ(by_function(p.pf, managing[i], FW_SF_BASE + 2), SIM_NO_SUCH_FUNCTION);
		CHECK_EQ(by_function(p.pf, managing[i], 0x7fff), SIM_NO_SUCH_FUNCTION);
	}
	CHECK_EQ(query(p.sf, 0, FW_SF_BASE, &state, &number), SIM_NOT_MANAGER);
	CHECK_EQ(modify(p.sf, FW_SF_BASE, true, false), SIM_NOT_MANAGER);
	/* The physical function is none of its own sub-functions. */
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ALLOC_SF, 0), SIM_NO_SUCH_FUNCTION);

	CHECK_EQ(query_nic(p.sf, false, 0), OK);
	CHECK_EQ(query_nic(p.sf, true, 0), SIM_NOT_MANAGER);
	CHECK_EQ(query_nic(p.pf, true, FW_SF_BASE), OK);
	CHECK_EQ(query_nic(p.pf, true, FW_SF_BASE + 2), SIM_BAD_INDEX);
	CHECK_EQ(table_of(p.sf, false, 0), OK);
	CHECK_EQ(table_of(p.sf, true, FW_SF_BASE), SIM_NOT_MANAGER);
	CHECK_EQ(table_of(p.sf, true, FW_UPLINK), SIM_NOT_MANAGER);
	CHECK_EQ(table_of(p.pf, true, FW_SF_BASE), OK);
	CHECK_EQ(table_of(p.pf, true, FW_UPLINK), OK);
	CHECK_EQ(table_of(p.pf, true, FW_SF_BASE + 2), SIM_BAD_INDEX);

	CHECK_EQ(sim_uctx(p.sf, FW_CAP_TOOLS, &tools), SIM_UCTX_CAPS);
	CHECK_EQ(sim_uctx(p.pf, FW_CAP_TOOLS, &tools), OK);
	CHECK_EQ(sim_uctx(p.pf, 0, &plain), OK);
	CHECK_EQ(query(p.pf, tools, FW_SF_BASE, &state, &number), OK);
	CHECK_EQ(state, IN_USE);
	CHECK_EQ(query(p.pf, plain, FW_SF_BASE, &state, &number), SIM_NOT_MANAGER);
	CHECK_EQ(sim_short(p.pf, MLX5_CMD_OP_ALLOC_SF, tools, 0, FW_SF_BASE + 1, 0, NULL),
		 SIM_KERNEL_ONLY);
	unmake(&p);
}

/* Somebody's look does not hide a change from the driver. */
static void a_tool_that_looks_takes_no_event(void)
{
	u32 state, number, tools, data, data1;
	struct pair p;

	make(&p);
	CHECK_EQ(sim_uctx(p.pf, FW_CAP_TOOLS, &tools), OK);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ALLOC_SF, FW_SF_BASE), OK);
	CHECK_EQ(query(p.pf, tools, FW_SF_BASE, &state, &number), OK);
	CHECK_EQ(modify(p.pf, FW_SF_BASE, true, false), OK);
	CHECK_EQ(next_event(&p, &data, &data1), FW_EVENT_VHCA_STATE);
	unmake(&p);
}

static u32 cap(struct sim_host *host, bool other, u32 func, u8 *out, u32 outlen)
{
	u8 in[MLX5_ST_SZ_BYTES(query_hca_cap_in)] = {};

	MLX5_SET(query_hca_cap_in, in, opcode, MLX5_CMD_OP_QUERY_HCA_CAP);
	MLX5_SET(query_hca_cap_in, in, op_mod, 1);
	MLX5_SET(query_hca_cap_in, in, other_function, other);
	MLX5_SET(query_hca_cap_in, in, function_id, func);
	return sim_exec(host, in, sizeof(in), out, outlen);
}

#define CAP_OUT MLX5_ST_SZ_BYTES(query_hca_cap_out)
#define CAP(out, fld) \
	MLX5_GET(cmd_hca_cap, MLX5_ADDR_OF(query_hca_cap_out, out, capability), fld)

static void the_manager_says_what_it_can(void)
{
	static u8 out[CAP_OUT];
	struct sim_host *none;
	struct fw_config cfg;
	struct pair p;

	make(&p);
	CHECK_EQ(cap(p.pf, false, 0, out, sizeof(out)), OK);
	CHECK_EQ(CAP(out, sf), 1);
	CHECK_EQ(CAP(out, max_num_sf), 2);
	CHECK_EQ(CAP(out, sf_base_id), FW_SF_BASE);
	CHECK_EQ(CAP(out, vhca_id), 1);
	CHECK_EQ(cap(p.pf, true, FW_SF_BASE, out, sizeof(out)), OK);
	CHECK_EQ(CAP(out, sf), 0);
	CHECK_EQ(CAP(out, vhca_state), 0);
	CHECK_EQ(CAP(out, debug), 0);
	CHECK_EQ(CAP(out, vhca_id), 16 + FW_SF_PLACE);
	unmake(&p);

	/* A device without has none of it. */
	fw_config_default(&cfg);
	cfg.ethernet = true;
	none = sim_up(&cfg);
	CHECK_EQ(cap(none, false, 0, out, sizeof(out)), OK);
	CHECK_EQ(CAP(out, sf), 0);
	CHECK_EQ(CAP(out, vhca_state), 0);
	CHECK_EQ(by_function(none, MLX5_CMD_OP_ALLOC_SF, FW_SF_BASE), SIM_NOT_SUPPORTED);
	sim_host_free(none);
}

static void a_reset_takes_them_down(void)
{
	struct pair p;

	make(&p);
	allocate_and_enable(&p);
	start(p.sf);
	CHECK_EQ(by_function(p.sf, MLX5_CMD_OP_ALLOC_PD, 0), OK);
	fw_reset(p.pf->fw);
	CHECK_EQ(fw_sf_exists(p.sf->fw), false);
	CHECK_EQ(p.sf->fw->granted, false);
	CHECK_EQ(p.sf->fw->pages, 0);
	CHECK_EQ(sim_live(p.sf), 0);
	unmake(&p);
}

/* The address is given before the sub-function is enabled, and lasts until it is deallocated. */
static void the_address_stays(void)
{
	u8 in[MLX5_ST_SZ_BYTES(modify_nic_vport_context_in)] = {}, out[16];
	struct fw_vport *vport;
	struct pair p;

	make(&p);
	vport = &p.pf->fw->vport[FW_SF_PLACE];
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ALLOC_SF, FW_SF_BASE), OK);
	MLX5_SET(modify_nic_vport_context_in, in, opcode, MLX5_CMD_OP_MODIFY_NIC_VPORT_CONTEXT);
	MLX5_SET(modify_nic_vport_context_in, in, other_vport, 1);
	MLX5_SET(modify_nic_vport_context_in, in, vport_number, FW_SF_BASE);
	MLX5_SET(modify_nic_vport_context_in, in, field_select.permanent_address, 1);
	MLX5_SET(modify_nic_vport_context_in, in,
		 nic_vport_context.permanent_address.mac_addr_31_0, 0x33448888);
	CHECK_EQ(sim_exec(p.pf, in, sizeof(in), out, sizeof(out)), OK);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_ENABLE_HCA, FW_SF_BASE), OK);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_DISABLE_HCA, FW_SF_BASE), OK);
	CHECK_EQ(MLX5_GET(nic_vport_context, vport->nic, permanent_address.mac_addr_31_0),
		 0x33448888);
	CHECK_EQ(by_function(p.pf, MLX5_CMD_OP_DEALLOC_SF, FW_SF_BASE), OK);
	CHECK_EQ(MLX5_GET(nic_vport_context, vport->nic, permanent_address.mac_addr_31_0), 0);
	unmake(&p);
}

int main(void)
{
	states_follow_each_other();
	drivers_attach_and_detach();
	pages_are_lent_and_fetched();
	one_event_for_each_arming();
	unwanted_states_are_no_events();
	others_are_out_of_reach();
	a_tool_that_looks_takes_no_event();
	the_manager_says_what_it_can();
	a_reset_takes_them_down();
	the_address_stays();
	return 0;
}
