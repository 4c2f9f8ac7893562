// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The opcodes.  A row says how long the boxes must be, in which state and from
 * whom the command is taken, and what executes it.  To add a command, add a
 * row; most commands on objects need no more than the generic handlers.
 */
#include "fw.h"

#define OP(op_, handler_, flags_)					\
	{ .opcode = MLX5_CMD_OP_##op_, .name = #op_, .inlen = 16,	\
	  .outlen = 8, .flags = (flags_), .handler = (handler_) }

/* Boxes as long as the named structures. */
#define OPS(op_, in_, out_, handler_, flags_)				\
	{ .opcode = MLX5_CMD_OP_##op_, .name = #op_,			\
	  .inlen = MLX5_ST_SZ_BYTES(in_), .outlen = MLX5_ST_SZ_BYTES(out_), \
	  .flags = (flags_), .handler = (handler_) }

/* The four things that one does to objects. */
#define CREATE(op_, in_, type_)						\
	{ .opcode = MLX5_CMD_OP_##op_, .name = #op_,			\
	  .inlen = MLX5_ST_SZ_BYTES(in_), .outlen = 16, .type = (type_),	\
	  .handler = fw_obj_create }
#define DESTROY(op_, type_)						\
	{ .opcode = MLX5_CMD_OP_##op_, .name = #op_, .inlen = 12,	\
	  .outlen = 8, .type = (type_), .handler = fw_obj_destroy }
#define QUERY(op_, out_, type_)						\
	{ .opcode = MLX5_CMD_OP_##op_, .name = #op_, .inlen = 12,	\
	  .outlen = MLX5_ST_SZ_BYTES(out_), .type = (type_),		\
	  .handler = fw_obj_query }
#define MODIFY(op_, in_, type_, handler_)				\
	{ .opcode = MLX5_CMD_OP_##op_, .name = #op_,			\
	  .inlen = MLX5_ST_SZ_BYTES(in_), .outlen = 8, .type = (type_),	\
	  .handler = (handler_) }

/* Those that the kernel's header does not name. */
#define FWOP(op_, inlen_, outlen_, handler_, flags_)			\
	{ .opcode = FW_OP_##op_, .name = #op_, .inlen = (inlen_),	\
	  .outlen = (outlen_), .flags = (flags_), .handler = (handler_) }
/* Queries on a live object of a list that is always empty. */
#define NONE_OF(op_, opcode_, type_)					\
	{ .opcode = (opcode_), .name = #op_, .inlen = 16, .outlen = 16,	\
	  .type = (type_), .handler = fw_obj_query_none }
/* What firmware knows, and this device has not: its capability is off. */
#define LACKS(op_, opcode_)						\
	{ .opcode = (opcode_), .name = #op_, .inlen = 8, .outlen = 8,	\
	  .handler = not_supported }

/* Boxes as long as the named structures, of objects. */
#define FLOW(op_, in_, out_, type_, handler_)				\
	{ .opcode = MLX5_CMD_OP_##op_, .name = #op_,			\
	  .inlen = MLX5_ST_SZ_BYTES(in_), .outlen = MLX5_ST_SZ_BYTES(out_), \
	  .type = (type_), .handler = (handler_) }

#define EARLY (FW_KERNEL | FW_PRE_INIT)

static int not_supported(struct fw_dev *fw, struct fw_cmd *cmd)
{
	return fw_refuse(cmd, FW_SYND_NOT_SUPPORTED);
}

/* The list is empty: zeros say so. */
static int nothing(struct fw_dev *fw, struct fw_cmd *cmd)
{
	return 0;
}

static const struct fw_op ops[] = {
	/* life cycle */
	OPS(QUERY_HCA_CAP, query_hca_cap_in, query_hca_cap_out,
	    fw_query_hca_cap, FW_PRE_INIT),
	OPS(QUERY_ADAPTER, query_adapter_in, query_adapter_out,
	    fw_query_adapter, FW_PRE_INIT),
	OP(INIT_HCA, fw_init_hca, EARLY),
	OP(TEARDOWN_HCA, fw_teardown_hca, EARLY),
	OP(ENABLE_HCA, fw_enable_hca, EARLY | FW_PRE_ENABLE),
	OP(DISABLE_HCA, fw_disable_hca, EARLY),
	OPS(QUERY_PAGES, query_pages_in, query_pages_out, fw_query_pages,
	    EARLY),
	OP(MANAGE_PAGES, fw_manage_pages, EARLY),
	OPS(SET_HCA_CAP, set_hca_cap_in, set_hca_cap_out, fw_set_hca_cap,
	    EARLY),
	OPS(QUERY_ISSI, query_issi_in, query_issi_out, fw_query_issi, EARLY),
	OP(SET_ISSI, fw_set_issi, EARLY),
	OPS(SET_DRIVER_VERSION, set_driver_version_in, set_driver_version_out,
	    fw_set_setting, FW_KERNEL),
	FWOP(QUERY_DRIVER_VERSION, 16, 80, fw_query_setting, 0),
	FWOP(QUERY_OTHER_HCA_CAP, 16, MLX5_ST_SZ_BYTES(query_hca_cap_out),
	     fw_query_other_hca_cap, 0),
	FWOP(QUERY_VUID, 16, MLX5_ST_SZ_BYTES(sim_query_vuid_out),
	     fw_query_vuid, 0),
	FWOP(QUERY_ADJACENT_FUNCTIONS_ID, 16, 16, nothing, 0),
	FWOP(QUERY_DELEGATED_VHCA, 16, 16, nothing, 0),
	OPS(QUERY_SF_PARTITION, query_sf_partitions_in,
	    query_sf_partitions_out, nothing, 0),
	OPS(QUERY_LAG, query_lag_in, query_lag_out, nothing, 0),
	OP(NOP, fw_nop, 0), /* assumption: nop */

	/* sub-functions */
	OP(ALLOC_SF, fw_alloc_sf, FW_KERNEL),
	OP(DEALLOC_SF, fw_dealloc_sf, FW_KERNEL),
	{ .opcode = MLX5_CMD_OP_QUERY_VHCA_STATE, .name = "QUERY_VHCA_STATE",
	  .inlen = MLX5_ST_SZ_BYTES(sim_function_in),
	  .outlen = MLX5_ST_SZ_BYTES(sim_query_vhca_state_out),
	  .handler = fw_query_vhca_state },
	{ .opcode = MLX5_CMD_OP_MODIFY_VHCA_STATE,
	  .name = "MODIFY_VHCA_STATE",
	  .inlen = MLX5_ST_SZ_BYTES(sim_modify_vhca_state_in), .outlen = 8,
	  .flags = FW_KERNEL, .handler = fw_modify_vhca_state },

	/* memory keys */
	CREATE(CREATE_MKEY, create_mkey_in, FW_MKEY),
	QUERY(QUERY_MKEY, query_mkey_out, FW_MKEY),
	DESTROY(DESTROY_MKEY, FW_MKEY),
	OPS(QUERY_SPECIAL_CONTEXTS, query_special_contexts_in,
	    query_special_contexts_out, fw_query_special_contexts, 0),
	/* The reserved keys are all that it reserves. */
	FWOP(QUERY_RSV_RESOURCES, 16,
	     MLX5_ST_SZ_BYTES(query_special_contexts_out),
	     fw_query_special_contexts, FW_TOOLS),
	FWOP(QUERY_MTT, 16, 16, fw_query_mtt, 0),
	{ .opcode = MLX5_CMD_OP_CREATE_PSV, .name = "CREATE_PSV",
	  .inlen = MLX5_ST_SZ_BYTES(create_psv_in),
	  .outlen = MLX5_ST_SZ_BYTES(create_psv_out), .type = FW_PSV,
	  .handler = fw_create_psv },
	DESTROY(DESTROY_PSV, FW_PSV),
	{ .opcode = FW_OP_QUERY_PSV, .name = "QUERY_PSV", .inlen = 12,
	  .outlen = MLX5_ST_SZ_BYTES(sim_query_psv_out), .type = FW_PSV,
	  .handler = fw_obj_query },

	/* event queues */
	{ .opcode = MLX5_CMD_OP_CREATE_EQ, .name = "CREATE_EQ",
	  .inlen = MLX5_ST_SZ_BYTES(create_eq_in), .outlen = 16,
	  .flags = FW_KERNEL | FW_SHARED, .type = FW_EQ,
	  .handler = fw_obj_create },
	DESTROY(DESTROY_EQ, FW_EQ),
	QUERY(QUERY_EQ, query_eq_out, FW_EQ), /* assumption: event_queue */

	/* completion queues */
	CREATE(CREATE_CQ, create_cq_in, FW_CQ),
	DESTROY(DESTROY_CQ, FW_CQ),
	QUERY(QUERY_CQ, query_cq_out, FW_CQ), /* assumption: completion_queue */
	MODIFY(MODIFY_CQ, modify_cq_in, FW_CQ, fw_modify_cq),

	/* queue pairs */
	CREATE(CREATE_QP, create_qp_in, FW_QP),
	DESTROY(DESTROY_QP, FW_QP),
	QUERY(QUERY_QP, query_qp_out, FW_QP),
	MODIFY(RST2INIT_QP, rst2init_qp_in, FW_QP, fw_modify_qp),
	MODIFY(INIT2RTR_QP, init2rtr_qp_in, FW_QP, fw_modify_qp),
	MODIFY(RTR2RTS_QP, rtr2rts_qp_in, FW_QP, fw_modify_qp),
	MODIFY(RTS2RTS_QP, rts2rts_qp_in, FW_QP, fw_modify_qp),
	MODIFY(SQERR2RTS_QP, sqerr2rts_qp_in, FW_QP, fw_modify_qp),
	MODIFY(SQD_RTS_QP, rts2rts_qp_in, FW_QP, fw_modify_qp),
	MODIFY(INIT2INIT_QP, init2init_qp_in, FW_QP, fw_modify_qp),
	MODIFY(2ERR_QP, qp_2err_in, FW_QP, fw_modify_qp),
	MODIFY(2RST_QP, qp_2rst_in, FW_QP, fw_modify_qp),
	/* A read that arrived is answered at once: none is ever kept. */
	NONE_OF(QUERY_RDB, FW_OP_QUERY_RDB, FW_QP),
	CREATE(CREATE_DCT, create_dct_in, FW_DCT),
	DESTROY(DESTROY_DCT, FW_DCT),
	QUERY(QUERY_DCT, query_dct_out, FW_DCT),
	MODIFY(DRAIN_DCT, drain_dct_in, FW_DCT, fw_drain_dct),

	/* shared receive queues */
	CREATE(CREATE_SRQ, create_srq_in, FW_SRQ),
	DESTROY(DESTROY_SRQ, FW_SRQ),
	QUERY(QUERY_SRQ, query_srq_out, FW_SRQ),
	MODIFY(ARM_RQ, arm_rq_in, FW_SRQ, fw_arm_rq),
	CREATE(CREATE_XRC_SRQ, create_xrc_srq_in, FW_XRC_SRQ),
	DESTROY(DESTROY_XRC_SRQ, FW_XRC_SRQ),
	QUERY(QUERY_XRC_SRQ, query_xrc_srq_out, FW_XRC_SRQ),
	MODIFY(ARM_XRC_SRQ, arm_xrc_srq_in, FW_XRC_SRQ, fw_arm_rq),
	CREATE(CREATE_RMP, create_rmp_in, FW_RMP),
	MODIFY(MODIFY_RMP, modify_rmp_in, FW_RMP, fw_modify_wq),
	DESTROY(DESTROY_RMP, FW_RMP),
	QUERY(QUERY_RMP, query_rmp_out, FW_RMP),
	CREATE(CREATE_XRQ, create_xrq_in, FW_XRQ),
	DESTROY(DESTROY_XRQ, FW_XRQ),
	QUERY(QUERY_XRQ, query_xrq_out, FW_XRQ),
	NONE_OF(QUERY_XRQ_DC_PARAMS_ENTRY,
		MLX5_CMD_OP_QUERY_XRQ_DC_PARAMS_ENTRY, FW_XRQ),
	NONE_OF(QUERY_XRQ_ERROR_PARAMS, MLX5_CMD_OP_QUERY_XRQ_ERROR_PARAMS,
		FW_XRQ),
	NONE_OF(USER_QUERY_XRQ_DC_PARAMS_ENTRY,
		FW_OP_USER_QUERY_XRQ_DC_PARAMS_ENTRY, FW_XRQ),
	NONE_OF(USER_QUERY_XRQ_ERROR_PARAMS,
		FW_OP_USER_QUERY_XRQ_ERROR_PARAMS, FW_XRQ),

	/* virtual ports */
	OPS(QUERY_VPORT_STATE, query_vport_state_in, query_vport_state_out,
	    fw_query_vport_state, 0),
	OPS(QUERY_NIC_VPORT_CONTEXT, query_nic_vport_context_in,
	    query_nic_vport_context_out, fw_query_nic_vport_context, 0),
	OPS(MODIFY_NIC_VPORT_CONTEXT, modify_nic_vport_context_in,
	    modify_nic_vport_context_out, fw_modify_nic_vport_context,
	    FW_KERNEL),
	OPS(MODIFY_VPORT_STATE, modify_vport_state_in, modify_vport_state_out,
	    fw_modify_vport_state, FW_KERNEL),
	OPS(QUERY_ESW_VPORT_CONTEXT, query_esw_vport_context_in,
	    query_esw_vport_context_out, fw_query_esw_vport_context, FW_TOOLS),
	OPS(MODIFY_ESW_VPORT_CONTEXT, modify_esw_vport_context_in,
	    modify_esw_vport_context_out, fw_modify_esw_vport_context,
	    FW_KERNEL),
	OPS(MODIFY_HCA_VPORT_CONTEXT, modify_hca_vport_context_in,
	    modify_hca_vport_context_out, fw_modify_hca_vport_context,
	    FW_KERNEL),
	OPS(QUERY_HCA_VPORT_CONTEXT, query_hca_vport_context_in,
	    query_hca_vport_context_out, fw_query_hca_vport_context, 0),
	OPS(QUERY_HCA_VPORT_GID, query_hca_vport_gid_in,
	    query_hca_vport_gid_out, fw_query_hca_vport_gid, 0),
	OPS(QUERY_HCA_VPORT_PKEY, query_hca_vport_pkey_in,
	    query_hca_vport_pkey_out, fw_query_hca_vport_pkey, 0),
	{ .opcode = MLX5_CMD_OP_ALLOC_Q_COUNTER, .name = "ALLOC_Q_COUNTER",
	  .inlen = MLX5_ST_SZ_BYTES(alloc_q_counter_in), .outlen = 16,
	  .flags = FW_SHARED, .type = FW_Q_COUNTER,
	  .handler = fw_obj_create },
	DESTROY(DEALLOC_Q_COUNTER, FW_Q_COUNTER),

	OPS(QUERY_VPORT_COUNTER, query_vport_counter_in,
	    query_vport_counter_out, fw_query_vport_counter, 0),
	OPS(QUERY_Q_COUNTER, query_q_counter_in, query_q_counter_out,
	    fw_query_q_counter, 0),
	OPS(QUERY_VNIC_ENV, query_vnic_env_in, query_vnic_env_out,
	    fw_query_vnic_env, 0),
	OPS(QUERY_CONG_STATISTICS, query_cong_statistics_in,
	    query_cong_statistics_out, fw_query_cong_statistics, 0),
	OPS(QUERY_CONG_STATUS, query_cong_status_in, query_cong_status_out,
	    fw_query_setting, 0),
	OPS(MODIFY_CONG_STATUS, modify_cong_status_in, modify_cong_status_out,
	    fw_set_setting, FW_TOOLS),
	OPS(QUERY_CONG_PARAMS, query_cong_params_in, query_cong_params_out,
	    fw_query_cong_params, 0),
	OPS(MODIFY_CONG_PARAMS, modify_cong_params_in, modify_cong_params_out,
	    fw_modify_cong_params, FW_TOOLS),

	/* bandwidth and other settings */
	OPS(SET_PP_RATE_LIMIT, set_pp_rate_limit_in, set_pp_rate_limit_out,
	    fw_set_setting, FW_KERNEL),
	{ .opcode = MLX5_CMD_OP_QUERY_RATE_LIMIT, .name = "QUERY_RATE_LIMIT",
	  .inlen = 12, .outlen = 64, .handler = fw_query_setting },
	FWOP(SET_BURST_SIZE, 16, 8, fw_set_setting, FW_KERNEL),
	FWOP(QUERY_BURST_SIZE, 8, 16, fw_query_setting, 0),
	{ .opcode = MLX5_CMD_OP_CREATE_SCHEDULING_ELEMENT,
	  .name = "CREATE_SCHEDULING_ELEMENT",
	  .inlen = MLX5_ST_SZ_BYTES(create_scheduling_element_in),
	  .outlen = MLX5_ST_SZ_BYTES(create_scheduling_element_out),
	  .flags = FW_KERNEL, .type = FW_SCHEDULING, .handler = fw_obj_create },
	MODIFY(MODIFY_SCHEDULING_ELEMENT, modify_scheduling_element_in,
	       FW_SCHEDULING, fw_modify_scheduling),
	{ .opcode = MLX5_CMD_OP_DESTROY_SCHEDULING_ELEMENT,
	  .name = "DESTROY_SCHEDULING_ELEMENT", .inlen = 16, .outlen = 8,
	  .type = FW_SCHEDULING, .handler = fw_obj_destroy },
	{ .opcode = MLX5_CMD_OP_QUERY_SCHEDULING_ELEMENT,
	  .name = "QUERY_SCHEDULING_ELEMENT", .inlen = 16,
	  .outlen = MLX5_ST_SZ_BYTES(query_scheduling_element_out),
	  .type = FW_SCHEDULING, .handler = fw_obj_query },
	OPS(SET_MAD_DEMUX, set_mad_demux_in, set_mad_demux_out,
	    fw_set_setting, FW_KERNEL),
	OPS(QUERY_MAD_DEMUX, query_mad_demux_in, query_mad_demux_out,
	    fw_query_setting, 0),
	OPS(SET_WOL_ROL, set_wol_rol_in, set_wol_rol_out, fw_set_setting,
	    FW_KERNEL),
	OPS(QUERY_WOL_ROL, query_wol_rol_in, query_wol_rol_out,
	    fw_query_setting, 0),
	OPS(SET_L2_TABLE_ENTRY, set_l2_table_entry_in, set_l2_table_entry_out,
	    fw_set_setting, FW_KERNEL),
	OPS(QUERY_L2_TABLE_ENTRY, query_l2_table_entry_in,
	    query_l2_table_entry_out, fw_query_setting, 0),
	OPS(DELETE_L2_TABLE_ENTRY, delete_l2_table_entry_in,
	    delete_l2_table_entry_out, fw_clear_setting, FW_KERNEL),
	OPS(SET_ROCE_ADDRESS, set_roce_address_in, set_roce_address_out,
	    fw_set_setting, FW_KERNEL),
	OPS(QUERY_ROCE_ADDRESS, query_roce_address_in, query_roce_address_out,
	    fw_query_setting, 0),
	OPS(ADD_VXLAN_UDP_DPORT, add_vxlan_udp_dport_in,
	    add_vxlan_udp_dport_out, fw_set_setting, FW_KERNEL),
	OPS(DELETE_VXLAN_UDP_DPORT, delete_vxlan_udp_dport_in,
	    delete_vxlan_udp_dport_out, fw_clear_setting, FW_KERNEL),
	OPS(SET_DELAY_DROP_PARAMS, set_delay_drop_params_in,
	    set_delay_drop_params_out, fw_set_setting, FW_KERNEL),
	FWOP(QUERY_DELAY_DROP_PARAMS, 8, 16, fw_query_setting, 0),

	/* diagnostic counters */
	{ .opcode = FW_OP_SET_DIAGNOSTIC_PARAMS,
	  .name = "SET_DIAGNOSTIC_PARAMS",
	  .inlen = MLX5_ST_SZ_BYTES(sim_diag_in), .outlen = 8,
	  .flags = FW_TOOLS, .handler = fw_set_diagnostic_params },
	{ .opcode = FW_OP_QUERY_DIAGNOSTIC_PARAMS,
	  .name = "QUERY_DIAGNOSTIC_PARAMS", .inlen = 8,
	  .outlen = MLX5_ST_SZ_BYTES(sim_diag_out), .flags = FW_TOOLS,
	  .handler = fw_query_diagnostic_params },
	{ .opcode = FW_OP_QUERY_DIAGNOSTIC_COUNTERS,
	  .name = "QUERY_DIAGNOSTIC_COUNTERS", .inlen = 16, .outlen = 16,
	  .flags = FW_TOOLS, .handler = fw_query_diagnostic_counters },

	/* small objects */
	CREATE(ALLOC_PD, alloc_pd_in, FW_PD),
	DESTROY(DEALLOC_PD, FW_PD),
	CREATE(ALLOC_UAR, alloc_uar_in, FW_UAR),
	DESTROY(DEALLOC_UAR, FW_UAR),
	CREATE(ALLOC_XRCD, alloc_xrcd_in, FW_XRCD),
	DESTROY(DEALLOC_XRCD, FW_XRCD),
	CREATE(ALLOC_TRANSPORT_DOMAIN, alloc_transport_domain_in, FW_TD),
	DESTROY(DEALLOC_TRANSPORT_DOMAIN, FW_TD),

	/* registers */
	OP(ACCESS_REG, fw_access_reg, FW_TOOLS | FW_PRE_INIT),
	{ .opcode = FW_OP_ACCESS_REG_USER, .name = "ACCESS_REG_USER",
	  .inlen = 16, .outlen = 16, .handler = fw_access_reg },

	/* work queues and steering */
	CREATE(CREATE_TIR, create_tir_in, FW_TIR),
	MODIFY(MODIFY_TIR, modify_tir_in, FW_TIR, fw_modify_wq),
	DESTROY(DESTROY_TIR, FW_TIR),
	QUERY(QUERY_TIR, query_tir_out, FW_TIR),
	CREATE(CREATE_SQ, create_sq_in, FW_SQ),
	MODIFY(MODIFY_SQ, modify_sq_in, FW_SQ, fw_modify_wq),
	DESTROY(DESTROY_SQ, FW_SQ),
	QUERY(QUERY_SQ, query_sq_out, FW_SQ),
	CREATE(CREATE_RQ, create_rq_in, FW_RQ),
	MODIFY(MODIFY_RQ, modify_rq_in, FW_RQ, fw_modify_wq),
	DESTROY(DESTROY_RQ, FW_RQ),
	QUERY(QUERY_RQ, query_rq_out, FW_RQ),
	CREATE(CREATE_TIS, create_tis_in, FW_TIS),
	MODIFY(MODIFY_TIS, modify_tis_in, FW_TIS, fw_modify_wq),
	DESTROY(DESTROY_TIS, FW_TIS),
	QUERY(QUERY_TIS, query_tis_out, FW_TIS),
	CREATE(CREATE_RQT, create_rqt_in, FW_RQT),
	MODIFY(MODIFY_RQT, modify_rqt_in, FW_RQT, fw_modify_wq),
	DESTROY(DESTROY_RQT, FW_RQT),
	QUERY(QUERY_RQT, query_rqt_out, FW_RQT),

	/* what steering refers to */
	{ .opcode = MLX5_CMD_OP_ALLOC_MODIFY_HEADER_CONTEXT,
	  .name = "ALLOC_MODIFY_HEADER_CONTEXT", .inlen = 16, .outlen = 16,
	  .type = FW_MODIFY_HEADER, .handler = fw_obj_create },
	DESTROY(DEALLOC_MODIFY_HEADER_CONTEXT, FW_MODIFY_HEADER),
	{ .opcode = MLX5_CMD_OP_QUERY_MODIFY_HEADER_CONTEXT,
	  .name = "QUERY_MODIFY_HEADER_CONTEXT", .inlen = 12, .outlen = 16,
	  .type = FW_MODIFY_HEADER, .handler = fw_obj_query },
	CREATE(ALLOC_PACKET_REFORMAT_CONTEXT,
	       alloc_packet_reformat_context_in, FW_REFORMAT),
	DESTROY(DEALLOC_PACKET_REFORMAT_CONTEXT, FW_REFORMAT),
	QUERY(QUERY_PACKET_REFORMAT_CONTEXT,
	      query_packet_reformat_context_out, FW_REFORMAT),

	/* general objects */
	CREATE(CREATE_GENERAL_OBJECT, general_obj_in_cmd_hdr, FW_GENERAL),
	{ .opcode = MLX5_CMD_OP_DESTROY_GENERAL_OBJECT,
	  .name = "DESTROY_GENERAL_OBJECT", .inlen = 12, .outlen = 8,
	  .type = FW_GENERAL, .handler = fw_general_op },
	{ .opcode = MLX5_CMD_OP_QUERY_GENERAL_OBJECT,
	  .name = "QUERY_GENERAL_OBJECT", .inlen = 12, .outlen = 16,
	  .type = FW_GENERAL, .handler = fw_general_op },


	/* flow steering */
	FLOW(CREATE_FLOW_TABLE, create_flow_table_in, create_flow_table_out,
	     FW_FLOW_TABLE, fw_obj_create),
	FLOW(MODIFY_FLOW_TABLE, modify_flow_table_in, modify_flow_table_out,
	     FW_FLOW_TABLE, fw_modify_flow_table),
	FLOW(SET_FLOW_TABLE_ROOT, set_flow_table_root_in,
	     set_flow_table_root_out, FW_FLOW_TABLE, fw_set_flow_table_root),
	FLOW(QUERY_FLOW_TABLE, query_flow_table_in, query_flow_table_out,
	     FW_FLOW_TABLE, fw_obj_query),
	FLOW(DESTROY_FLOW_TABLE, destroy_flow_table_in, destroy_flow_table_out,
	     FW_FLOW_TABLE, fw_obj_destroy),
	FLOW(CREATE_FLOW_GROUP, create_flow_group_in, create_flow_group_out,
	     FW_FLOW_GROUP, fw_obj_create),
	FLOW(QUERY_FLOW_GROUP, query_flow_group_in, query_flow_group_out,
	     FW_FLOW_GROUP, fw_obj_query),
	FLOW(DESTROY_FLOW_GROUP, destroy_flow_group_in, destroy_flow_group_out,
	     FW_FLOW_GROUP, fw_obj_destroy),
	FLOW(SET_FLOW_TABLE_ENTRY, set_fte_in, set_fte_out, FW_FLOW_ENTRY,
	     fw_set_flow_entry),
	FLOW(QUERY_FLOW_TABLE_ENTRY, query_fte_in, query_fte_out,
	     FW_FLOW_ENTRY, fw_query_flow_entry),
	FLOW(DELETE_FLOW_TABLE_ENTRY, delete_fte_in, delete_fte_out,
	     FW_FLOW_ENTRY, fw_delete_flow_entry),
	CREATE(ALLOC_FLOW_COUNTER, alloc_flow_counter_in, FW_FLOW_COUNTER),
	DESTROY(DEALLOC_FLOW_COUNTER, FW_FLOW_COUNTER),
	OPS(QUERY_FLOW_COUNTER, query_flow_counter_in,
	    query_flow_counter_out, fw_query_flow_counter, 0),

	/* what other devices have */
	LACKS(QUERY_VHCA_MIGRATION_STATE,
	      MLX5_CMD_OP_QUERY_VHCA_MIGRATION_STATE),
	LACKS(DELEGATE_VHCA_MANAGEMENT, FW_OP_DELEGATE_VHCA_MANAGEMENT),
	LACKS(QUERY_ESW_FUNCTIONS, MLX5_CMD_OP_QUERY_ESW_FUNCTIONS),
	LACKS(QUERY_DC_CNAK_TRACE, FW_OP_QUERY_DC_CNAK_TRACE),
	LACKS(QUERY_NVMF_BACKEND_CONTROLLER,
	      FW_OP_QUERY_NVMF_BACKEND_CONTROLLER),
	LACKS(QUERY_NVMF_NAMESPACE_CONTEXT, FW_OP_QUERY_NVMF_NAMESPACE_CONTEXT),
	LACKS(QUERY_NVMF_CC_RESPONSE, FW_OP_QUERY_NVMF_CC_RESPONSE),
	LACKS(FPGA_QUERY_QP, MLX5_CMD_OP_FPGA_QUERY_QP),
	LACKS(FPGA_QUERY_QP_COUNTERS, MLX5_CMD_OP_FPGA_QUERY_QP_COUNTERS),
	LACKS(QUERY_AFU, FW_OP_QUERY_AFU),
	LACKS(QUERY_CAPI_PEC, FW_OP_QUERY_CAPI_PEC),
	LACKS(QUERY_EMULATED_FUNCTIONS_INFO,
	      FW_OP_QUERY_EMULATED_FUNCTIONS_INFO),
	LACKS(QUERY_EMULATION_DEVICE_EQ_MSIX_MAPPING,
	      FW_OP_QUERY_EMULATION_DEVICE_EQ_MSIX_MAPPING),
	LACKS(QUERY_EMULATED_RESOURCES_INFO,
	      FW_OP_QUERY_EMULATED_RESOURCES_INFO),
	LACKS(QUERY_REGEXP_PARAMS, FW_OP_QUERY_REGEXP_PARAMS),
	LACKS(QUERY_REGEXP_REGISTER, FW_OP_QUERY_REGEXP_REGISTER),
	LACKS(QUERY_MATCH_SAMPLE_INFO, FW_OP_QUERY_MATCH_SAMPLE_INFO),
	LACKS(QUERY_CRYPTO_STATE, FW_OP_QUERY_CRYPTO_STATE),
	LACKS(QUERY_DPA_PARTITION, FW_OP_QUERY_DPA_PARTITION),
	LACKS(QUERY_DPA_PARTITIONS, FW_OP_QUERY_DPA_PARTITIONS),
	LACKS(POSTPONE_CONNECTED_QP_TIMEOUT,
	      FW_OP_POSTPONE_CONNECTED_QP_TIMEOUT),
	LACKS(QUERY_SCHED_QUEUE, FW_OP_QUERY_SCHED_QUEUE),

	/* user contexts and memory */
	{ .opcode = MLX5_CMD_OP_CREATE_UCTX, .name = "CREATE_UCTX",
	  .inlen = 20, .outlen = 16, .flags = FW_KERNEL, .type = FW_UCTX,
	  .handler = fw_obj_create },
	{ .opcode = MLX5_CMD_OP_DESTROY_UCTX, .name = "DESTROY_UCTX",
	  .inlen = 12, .outlen = 8, .flags = FW_KERNEL, .type = FW_UCTX,
	  .handler = fw_destroy_uctx },
	{ .opcode = FW_OP_QUERY_UCTX, .name = "QUERY_UCTX", .inlen = 12,
	  .outlen = MLX5_ST_SZ_BYTES(sim_query_uctx_out), .type = FW_UCTX,
	  .handler = fw_obj_query },
	CREATE(CREATE_UMEM, create_umem_in, FW_UMEM),
	{ .opcode = FW_OP_QUERY_UMEM, .name = "QUERY_UMEM", .inlen = 12,
	  .outlen = MLX5_ST_SZ_BYTES(sim_query_umem_out), .type = FW_UMEM,
	  .handler = fw_query_umem },
	DESTROY(DESTROY_UMEM, FW_UMEM),
};

const struct fw_op *fw_op_find(u16 opcode)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(ops); i++)
		if (ops[i].opcode == opcode)
			return &ops[i];
	return NULL;
}

static const struct {
	u8 status;
	u32 value;
	const char *text;
} syndromes[] = {
#define ROW(name_, status_, value_, text_) \
	[FW_SYND_##name_] = { FW_ST_##status_, value_, text_ },
	FW_SYNDROMES(ROW)
#undef ROW
};

int fw_refuse(struct fw_cmd *cmd, enum fw_syndrome why)
{
	cmd->status = syndromes[why].status;
	cmd->syndrome = syndromes[why].value;
	return -1;
}

const char *fw_syndrome_text(u32 syndrome)
{
	u32 i;

	for (i = 1; i < ARRAY_SIZE(syndromes); i++)
		if (syndromes[i].value == syndrome)
			return syndromes[i].text;
	return NULL;
}

u32 fw_cmd_id(const struct fw_cmd *cmd)
{
	u8 off = fw_types[cmd->op->type].id_in;
	__be32 id;

	memcpy(&id, cmd->in + (off ? off : FW_ID_AT), sizeof(id));
	return be32_to_cpu(id) & 0xffffff;
}

static int check_state(struct fw_dev *fw, struct fw_cmd *cmd)
{
	if (fw->state == FW_DISABLED && !(cmd->op->flags & FW_PRE_ENABLE))
		return fw_refuse(cmd, FW_SYND_NOT_ENABLED);
	if (fw->state == FW_ENABLED && !(cmd->op->flags & FW_PRE_INIT))
		return fw_refuse(cmd, FW_SYND_NOT_INIT);
	return 0;
}

static int check_uid(struct fw_dev *fw, struct fw_cmd *cmd)
{
	if (!cmd->uid)
		return 0;
	if (cmd->uid == FW_UID_SHARED && cmd->op->flags & FW_SHARED)
		return 0;
	if (!fw_obj_get(fw, FW_UCTX, cmd->uid))
		return fw_refuse(cmd, FW_SYND_NO_SUCH_UID);
	if (cmd->op->flags & FW_KERNEL)
		return fw_refuse(cmd, FW_SYND_KERNEL_ONLY);
	if (cmd->op->flags & FW_TOOLS &&
	    !fw_uid_has(fw, cmd->uid, FW_CAP_TOOLS))
		return fw_refuse(cmd, FW_SYND_NEEDS_TOOLS);
	return 0;
}

void fw_execute(struct fw_dev *fw, struct fw_cmd *cmd)
{
	cmd->opcode = MLX5_GET(sim_cmd_in, cmd->in, opcode);
	cmd->op_mod = MLX5_GET(sim_cmd_in, cmd->in, op_mod);
	cmd->uid = MLX5_GET(sim_cmd_in, cmd->in, uid);
	cmd->op = fw_op_find(cmd->opcode);
	if (!cmd->op) {
		fw_refuse(cmd, FW_SYND_UNKNOWN_OPCODE);
		return;
	}
	if (cmd->inlen < cmd->op->inlen) {
		fw_refuse(cmd, FW_SYND_SHORT_INBOX);
		return;
	}
	if (cmd->outlen < cmd->op->outlen) {
		fw_refuse(cmd, FW_SYND_SHORT_OUTBOX);
		return;
	}
	if (check_state(fw, cmd) || check_uid(fw, cmd))
		return;
	cmd->op->handler(fw, cmd);
}
