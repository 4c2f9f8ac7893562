// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Capabilities.  To add a type, add its filler to the table.
 *
 * A type that the general capabilities do not turn on has maxima, which are a
 * ConnectX-6 Dx's, and current values of zero.
 */
#include "fw.h"

#define TYPE_GENERAL 0
#define TYPE_ATOMIC 3
#define TYPE_DEBUG 0xd

#define LOG_VPORT_LIST 7
#define LOG_L2_TABLE 7
#define INLINE_NOT_REQUIRED 2
#define LOG_MAX_SF 3
#define MAX_HEADER_ACTIONS 32

/* Which functions have a type. */
enum cap_where {
	NOWHERE,
	EVERYWHERE,
	ETHERNET,
	ESWITCH,
};

struct cap_type {
	u16 type;
	enum cap_where where;
	void (*fill)(struct fw_dev *fw, void *cap);
};

/* Of Ethernet functions, the physical one manages the e-switch. */
static bool manages_eswitch(const struct fw_dev *fw)
{
	return fw->cfg.ethernet && !fw->pf;
}

/* Sub-functions are ports of the e-switch, in its switchdev mode. */
static bool makes_sfs(const struct fw_dev *fw)
{
	return manages_eswitch(fw) && fw->cfg.sfs;
}

static void fill_general_ethernet(struct fw_dev *fw, void *cap)
{
#define CAP(fld, val) MLX5_SET(cmd_hca_cap, cap, fld, val)
	CAP(eth_net_offloads, 1);
	CAP(nic_flow_table, 1);
	CAP(roce, 1);
	CAP(max_wqe_sz_sq, 1024);
	CAP(log_max_current_uc_list, LOG_VPORT_LIST);
	CAP(log_max_current_mc_list, LOG_VPORT_LIST);
	CAP(log_max_vlan_list, LOG_VPORT_LIST);
	if (manages_eswitch(fw)) {
		CAP(log_max_l2_table, LOG_L2_TABLE);
		CAP(qos, 1);
		CAP(ets, 1);
		CAP(dcbx, 1);
	}
#undef CAP
}

/*
 * Of the e-switch's manager: it makes sub-functions, and hears of them.  With
 * vhca_resource_manager it could take RoCE from them; but then Linux 6.12 loses
 * memory when a device is pulled out that has some.
 */
static void fill_general_sf(struct fw_dev *fw, void *cap)
{
#define CAP(fld, val) MLX5_SET(cmd_hca_cap, cap, fld, val)
	CAP(sf, 1);
	CAP(max_num_sf, fw->cfg.sfs);
	CAP(log_max_sf, LOG_MAX_SF);
	CAP(log_min_sf_size, FW_LOG_BAR - FW_PAGE_SHIFT);
	CAP(sf_base_id, FW_SF_BASE);
	CAP(vhca_state, 1);
	CAP(event_on_vhca_state_allocated, 1);
	CAP(event_on_vhca_state_active, 1);
	CAP(event_on_vhca_state_in_use, 1);
	CAP(event_on_vhca_state_teardown_request, 1);
#undef CAP
}

static void fill_general(struct fw_dev *fw, void *cap)
{
#define CAP(fld, val) MLX5_SET(cmd_hca_cap, cap, fld, val)
	CAP(vhca_id, fw_vhca_id(fw));

	CAP(log_max_srq_sz, 15);
	CAP(log_max_qp_sz, 15);
	CAP(log_max_qp, 17); /* assumption: capabilities */
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
	CAP(log_max_flow_counter_bulk, 10);

	/* The port. */
	CAP(port_type, fw->cfg.ethernet);
	CAP(num_ports, 1);
	CAP(ib_virt, !fw->cfg.ethernet);
	CAP(vport_counters, 1);
	CAP(vport_group_manager, !fw->pf && (fw->cfg.ethernet || fw->cfg.vfs));
	CAP(eswitch_manager, manages_eswitch(fw));
	CAP(cc_query_allowed, !fw->pf);
	CAP(cc_modify_allowed, !fw->pf);

	/* Transports and completion queues. */
	CAP(rc, 1);
	CAP(uc, 1);
	CAP(ud, 1);
	CAP(xrc, 1);
	CAP(cqe_version, 1);
	CAP(cq_moderation, 1);
	CAP(compact_address_vector, 1);
	CAP(imaicl, 1);

	CAP(cq_resize, 1);
	CAP(atomic, 1);

	/*
	 * With umr, drivers keep keys in stock and fill them by work requests;
	 * without, they send each region's pages in a mailbox.  Doorbells are
	 * found in memory, so there is nothing to write combined.
	 */
	CAP(umr_modify_entity_size_disabled, !fw->cfg.umr);
	CAP(umr_extended_translation_offset, fw->cfg.umr);
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
	CAP(driver_version, 1);
	CAP(mcam_reg, 1);
#undef CAP
	MLX5_SET64(cmd_hca_cap, cap, general_obj_types, fw_general_kinds());
	if (fw->cfg.debug_cap)
		MLX5_SET(sim_hca_cap, cap, num_of_diagnostic_counters, 175); /* assumption: diagnostics */
	if (fw->cfg.ethernet)
		fill_general_ethernet(fw, cap);
	if (makes_sfs(fw))
		fill_general_sf(fw, cap);
}

static void fill_debug(struct fw_dev *fw, void *cap)
{
#define CAP(fld, val) MLX5_SET(sim_debug_cap, cap, fld, val)
	CAP(core_dump_general, 1);
	CAP(core_dump_qp, 1);
	CAP(log_cr_dump_to_mem_size, 8);
	CAP(resource_dump, 1); /* assumption: capability_bits */
#undef CAP
	fw_diag_caps(cap);
}

static void fill_ethernet(struct fw_dev *fw, void *cap)
{
#define CAP(fld, val) \
	MLX5_SET(per_protocol_networking_offload_caps, cap, fld, val)
	CAP(csum_cap, 1);
	CAP(vlan_cap, 1);
	CAP(lro_cap, 1);
	CAP(lro_psh_flag, 1);
	CAP(max_lso_cap, 18);
	CAP(wqe_inline_mode, INLINE_NOT_REQUIRED);
	CAP(wqe_vlan_insert, 1);
	CAP(self_lb_en_modifiable, 1);
	CAP(rss_ind_tbl_cap, 8);
	CAP(reg_umr_sq, 1);
	CAP(scatter_fcs, 1);
	CAP(tunnel_stateless_gre, 1);
	CAP(tunnel_stateless_vxlan, 1);
	CAP(max_vxlan_udp_ports, 4);
	CAP(lro_min_mss_size, 64);
#undef CAP
}

static void fill_atomic(struct fw_dev *fw, void *cap)
{
	MLX5_SET(atomic_caps, cap, atomic_req_8B_endianness_mode,
		 fw->atomic_host_order);
	MLX5_SET(atomic_caps, cap,
		 supported_atomic_req_8B_endianness_mode_1, 1);
	MLX5_SET(atomic_caps, cap, atomic_operations, 3);
	MLX5_SET(atomic_caps, cap, atomic_size_qp, 8);
	MLX5_SET(atomic_caps, cap, atomic_size_dc, 8);
}

static void fill_roce(struct fw_dev *fw, void *cap)
{
	MLX5_SET(roce_cap, cap, l3_type, 6); /* IPv4 and IPv6 */
	MLX5_SET(roce_cap, cap, roce_version, 5);
	MLX5_SET(roce_cap, cap, r_roce_dest_udp_port, 4791);
	MLX5_SET(roce_cap, cap, r_roce_min_src_udp_port, 0xc000);
	MLX5_SET(roce_cap, cap, r_roce_max_src_udp_port, 0xffff);
	MLX5_SET(roce_cap, cap, roce_address_table_size, 255);
}

static void fill_qos(struct fw_dev *fw, void *cap)
{
#define CAP(fld, val) MLX5_SET(qos_cap, cap, fld, val)
	CAP(packet_pacing, 1);
	CAP(packet_pacing_burst_bound, 1);
	CAP(packet_pacing_typical_size, 1);
	CAP(packet_pacing_max_rate, 100000000);
	CAP(packet_pacing_min_rate, 1);
	CAP(packet_pacing_rate_table_size, 128);
	CAP(max_tsar_bw_share, 100);
#undef CAP
}

static void fill_memic(struct fw_dev *fw, void *cap)
{
	MLX5_SET(device_mem_cap, cap, memic, 1);
	MLX5_SET(device_mem_cap, cap, log_min_memic_alloc_size, 6);
	MLX5_SET(device_mem_cap, cap, log_max_memic_addr_alignment, 12);
	MLX5_SET(device_mem_cap, cap, max_memic_size, 0x20000);
}

static void fill_general_2(struct fw_dev *fw, void *cap)
{
	MLX5_SET(cmd_hca_cap_2, cap, max_reformat_insert_size, 16);
	MLX5_SET(cmd_hca_cap_2, cap, max_reformat_insert_offset, 240);
	MLX5_SET(cmd_hca_cap_2, cap, max_reformat_remove_size, 16);
	MLX5_SET(cmd_hca_cap_2, cap, max_reformat_remove_offset, 240);
}

/* Flow tables of one kind. */
static void fill_flow_tables(void *props)
{
#define CAP(fld, val) MLX5_SET(flow_table_prop_layout, props, fld, val)
	CAP(ft_support, 1);
	CAP(flow_counter, 1);
	CAP(flow_modify_en, 1);
	CAP(modify_root, 1);
	CAP(identified_miss_table_mode, 1);
	CAP(flow_table_modify, 1);
	CAP(pop_vlan, 1);
	CAP(push_vlan, 1);
	CAP(log_max_ft_size, 22);
	CAP(max_ft_level, 64);
	CAP(log_max_ft_num, 16);
	CAP(log_max_flow_counter, 0);
	CAP(log_max_destination, 2);
	CAP(log_max_flow, 20);
	/* What a rule can look at: addresses, types, VLAN and ports. */
	CAP(ft_field_support.outer_dmac, 1);
	CAP(ft_field_support.outer_smac, 1);
	CAP(ft_field_support.outer_ether_type, 1);
	CAP(ft_field_support.outer_ip_version, 1);
	CAP(ft_field_support.outer_first_vid, 1);
	CAP(ft_field_support.outer_sip, 1);
	CAP(ft_field_support.outer_dip, 1);
	CAP(ft_field_support.outer_ip_protocol, 1);
	CAP(ft_field_support.outer_tcp_sport, 1);
	CAP(ft_field_support.outer_tcp_dport, 1);
	CAP(ft_field_support.outer_udp_sport, 1);
	CAP(ft_field_support.outer_udp_dport, 1);
	CAP(ft_field_support.bth_dst_qp, 1);
#undef CAP
}

/* What switchdev mode needs besides: rules that change headers, and go on. */
static void fill_switchdev_tables(void *props)
{
#define CAP(fld, val) MLX5_SET(flow_table_prop_layout, props, fld, val)
	CAP(ignore_flow_level, 1);
	CAP(table_miss_action_domain, 1);
	CAP(log_max_modify_header_context, 16);
	CAP(max_modify_header_actions, MAX_HEADER_ACTIONS);
#undef CAP
}

static void fill_nic_flow_tables(struct fw_dev *fw, void *cap)
{
#define PROPS(kind) MLX5_ADDR_OF(flow_table_nic_cap, cap, \
				 flow_table_properties_##kind)
	fill_flow_tables(PROPS(nic_receive));
	if (!makes_sfs(fw))
		return;
	fill_flow_tables(PROPS(nic_receive_rdma));
	fill_switchdev_tables(PROPS(nic_receive));
	fill_switchdev_tables(PROPS(nic_receive_rdma));
#undef PROPS
}

static void fill_eswitch_flow_tables(struct fw_dev *fw, void *cap)
{
#define CAP(fld, val) MLX5_SET(flow_table_eswitch_cap, cap, fld, val)
#define PROPS(kind) MLX5_ADDR_OF(flow_table_eswitch_cap, cap, \
				 flow_table_properties_##kind)
	fill_flow_tables(PROPS(nic_esw_fdb));
	fill_flow_tables(PROPS(esw_acl_ingress));
	fill_flow_tables(PROPS(esw_acl_egress));
	if (!makes_sfs(fw))
		return;
	fill_switchdev_tables(PROPS(nic_esw_fdb));
	fill_switchdev_tables(PROPS(esw_acl_ingress));
	fill_switchdev_tables(PROPS(esw_acl_egress));
	CAP(fdb_to_vport_reg_c_id, MLX5_FDB_TO_VPORT_REG_C_0 |
				   MLX5_FDB_TO_VPORT_REG_C_1);
	CAP(fdb_modify_header_fwd_to_table, 1);
	CAP(flow_source, 1);
#undef PROPS
#undef CAP
}

static void fill_eswitch(struct fw_dev *fw, void *cap)
{
	MLX5_SET(e_switch_cap, cap, vport_cvlan_strip, 1);
	MLX5_SET(e_switch_cap, cap, vport_cvlan_insert_if_not_exist, 1);
	MLX5_SET(e_switch_cap, cap, vport_cvlan_insert_overwrite, 1);
	MLX5_SET(e_switch_cap, cap, nic_vport_node_guid_modify, 1);
	MLX5_SET(e_switch_cap, cap, nic_vport_port_guid_modify, 1);
	MLX5_SET(e_switch_cap, cap, esw_uplink_ingress_acl, makes_sfs(fw));
}

/* Types that this device has, with nothing in them. */
static void fill_nothing(struct fw_dev *fw, void *cap)
{
}

static const struct cap_type types[] = {
	{ TYPE_GENERAL, EVERYWHERE, fill_general },
	{ 0x01, ETHERNET, fill_ethernet },
	{ 0x02, NOWHERE, fill_nothing }, /* ODP */
	{ TYPE_ATOMIC, EVERYWHERE, fill_atomic },
	{ 0x04, ETHERNET, fill_roce },
	{ 0x05, NOWHERE, fill_ethernet }, /* IPoIB offloads */
	{ 0x06, NOWHERE, fill_ethernet }, /* enhanced IPoIB offloads */
	{ 0x07, ETHERNET, fill_nic_flow_tables }, /* NIC flow tables */
	{ 0x08, ESWITCH, fill_eswitch_flow_tables }, /* e-switch flow tables */
	{ 0x09, ESWITCH, fill_eswitch }, /* e-switch */
	{ 0x0b, NOWHERE, fill_nothing }, /* vector calculation */
	{ 0x0c, ESWITCH, fill_qos },
	{ TYPE_DEBUG, EVERYWHERE, fill_debug },
	{ 0x0f, NOWHERE, fill_memic },
	{ 0x11, NOWHERE, fill_nothing }, /* TLS */
	{ 0x13, NOWHERE, fill_nothing }, /* VDPA emulation */
	{ 0x14, NOWHERE, fill_nothing }, /* device events */
	{ 0x15, NOWHERE, fill_nothing }, /* IPsec */
	{ 0x1a, NOWHERE, fill_nothing }, /* crypto */
	{ 0x1d, NOWHERE, fill_nothing }, /* SHAMPO */
	{ 0x1f, NOWHERE, fill_nothing }, /* MACsec */
	{ 0x20, NOWHERE, fill_general_2 },
	{ 0x25, NOWHERE, fill_nothing }, /* port selection */
	{ 0x26, NOWHERE, fill_nothing }, /* advanced virtualisation */
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

static bool is_on(const struct fw_dev *fw, const struct cap_type *type)
{
	switch (type->where) {
	case EVERYWHERE:
		return true;
	case ETHERNET:
		return fw->cfg.ethernet;
	case ESWITCH:
		return manages_eswitch(fw);
	default:
		return false;
	}
}

/* The driver's choices are gone; current is maximum again. */
void fw_caps_reset(struct fw_dev *fw)
{
	memset(fw->cap_cur, 0, FW_CAP_BYTES);
	fw->atomic_host_order = false;
	fill_general(fw, fw->cap_cur);
}

static int query_cap(struct fw_dev *fw, struct fw_cmd *cmd)
{
	const struct cap_type *type = find_type(fw, cmd->op_mod >> 1);
	void *cap = MLX5_ADDR_OF(query_hca_cap_out, cmd->out, capability);
	bool current_values = cmd->op_mod & 1;

	if (!type)
		return fw_refuse(cmd, FW_SYND_BAD_OP_MOD);
	if (type->type == TYPE_GENERAL && current_values)
		memcpy(cap, fw->cap_cur, MLX5_ST_SZ_BYTES(cmd_hca_cap));
	else if (is_on(fw, type) || !current_values)
		type->fill(fw, cap);
	return 0;
}

int fw_query_hca_cap(struct fw_dev *fw, struct fw_cmd *cmd)
{
	fw = fw_function_of(fw, cmd);
	return fw ? query_cap(fw, cmd) : -1;
}

int fw_query_other_hca_cap(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 func = MLX5_GET(sim_query_other_hca_cap_in, cmd->in, function_id);

	if (func) {
		fw = fw_child_function(fw, cmd, func);
		if (!fw)
			return -1;
	}
	return query_cap(fw, cmd);
}

int fw_set_hca_cap(struct fw_dev *fw, struct fw_cmd *cmd)
{
	const void *cap = MLX5_ADDR_OF(set_hca_cap_in, cmd->in, capability);
	const struct cap_type *type;

	fw = fw_function_of(fw, cmd);
	if (!fw)
		return -1;
	type = find_type(fw, cmd->op_mod >> 1);
	if (!type)
		return fw_refuse(cmd, FW_SYND_BAD_OP_MOD);
	if (fw->state == FW_INITIALISED)
		return fw_refuse(cmd, FW_SYND_WRONG_STATE);
	if (type->type == TYPE_GENERAL)
		memcpy(fw->cap_cur, cap, MLX5_ST_SZ_BYTES(cmd_hca_cap));
	if (type->type == TYPE_ATOMIC)
		fw->atomic_host_order =
			MLX5_GET(atomic_caps, cap,
				 atomic_req_8B_endianness_mode) == 1;
	return 0;
}
