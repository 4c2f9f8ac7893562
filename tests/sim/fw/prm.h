/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * Layouts that the kernel's mlx5_ifc.h has not, or has without the fields that
 * the model needs.  Same form, so the same accessors work on them.
 */
#ifndef MLX5_SIM_FW_PRM_H
#define MLX5_SIM_FW_PRM_H

#define FW_OP_QUERY_DRIVER_VERSION 0x10c
#define FW_OP_QUERY_OTHER_HCA_CAP 0x10e
#define FW_OP_QUERY_RDB 0x512
#define FW_OP_QUERY_PSV 0x602
#define FW_OP_QUERY_DC_CNAK_TRACE 0x716
#define FW_OP_QUERY_NVMF_BACKEND_CONTROLLER 0x722
#define FW_OP_QUERY_NVMF_NAMESPACE_CONTEXT 0x728
#define FW_OP_QUERY_ADJACENT_FUNCTIONS_ID 0x730
#define FW_OP_DELEGATE_VHCA_MANAGEMENT 0x731
#define FW_OP_QUERY_DELEGATED_VHCA 0x732
#define FW_OP_SET_BURST_SIZE 0x812
#define FW_OP_QUERY_BURST_SIZE 0x813
#define FW_OP_QUERY_DIAGNOSTIC_PARAMS 0x819
#define FW_OP_SET_DIAGNOSTIC_PARAMS 0x820
#define FW_OP_QUERY_DIAGNOSTIC_COUNTERS 0x821
#define FW_OP_QUERY_DELAY_DROP_PARAMS 0x911
#define FW_OP_QUERY_AFU 0x971
#define FW_OP_QUERY_CAPI_PEC 0x981
#define FW_OP_QUERY_UCTX 0xa05
#define FW_OP_QUERY_UMEM 0xa09
#define FW_OP_QUERY_NVMF_CC_RESPONSE 0xb02
#define FW_OP_QUERY_EMULATED_FUNCTIONS_INFO 0xb03
#define FW_OP_QUERY_REGEXP_PARAMS 0xb05
#define FW_OP_QUERY_REGEXP_REGISTER 0xb07
#define FW_OP_USER_QUERY_XRQ_DC_PARAMS_ENTRY 0xb08
#define FW_OP_USER_QUERY_XRQ_ERROR_PARAMS 0xb0a
#define FW_OP_ACCESS_REG_USER 0xb0c
#define FW_OP_QUERY_EMULATION_DEVICE_EQ_MSIX_MAPPING 0xb0f
#define FW_OP_QUERY_MATCH_SAMPLE_INFO 0xb13
#define FW_OP_QUERY_CRYPTO_STATE 0xb14
#define FW_OP_QUERY_VUID 0xb22
#define FW_OP_QUERY_DPA_PARTITION 0xb28
#define FW_OP_QUERY_DPA_PARTITIONS 0xb2a
#define FW_OP_POSTPONE_CONNECTED_QP_TIMEOUT 0xb2e
#define FW_OP_QUERY_EMULATED_RESOURCES_INFO 0xb2f
#define FW_OP_QUERY_RSV_RESOURCES 0x8000
#define FW_OP_QUERY_MTT 0x8001
#define FW_OP_QUERY_SCHED_QUEUE 0x8006

/* Common head of every command. */
struct mlx5_ifc_sim_cmd_in_bits {
	u8 opcode[0x10];
	u8 uid[0x10];
	u8 reserved_at_20[0x10];
	u8 op_mod[0x10];
	u8 arg0[0x20];
	u8 arg1[0x20];
};

struct mlx5_ifc_sim_cmd_out_bits {
	u8 status[0x8];
	u8 reserved_at_8[0x18];
	u8 syndrome[0x20];
	u8 arg0[0x20];
	u8 arg1[0x20];
};

/*
 * Queries whose layout nobody has published.  The model answers in the way of
 * its neighbours: the context where the create command has it.
 */
struct mlx5_ifc_sim_query_uctx_out_bits {
	u8 reserved_at_0[0x80];
	u8 uctx[0x180];
};

struct mlx5_ifc_sim_query_umem_out_bits {
	u8 reserved_at_0[0x80];
	u8 umem[0x100];
};

struct mlx5_ifc_sim_psv_bits {
	u8 reserved_at_0[0x8];
	u8 pd[0x18];
	u8 reserved_at_20[0xe0];
};

struct mlx5_ifc_sim_query_psv_out_bits {
	u8 reserved_at_0[0x80];
	struct mlx5_ifc_sim_psv_bits psv;
};

/* In: an mkey's number and the first entry; out: page addresses. */
struct mlx5_ifc_sim_query_mtt_in_bits {
	u8 reserved_at_0[0x40];
	u8 mkey_index[0x20];
	u8 first_entry[0x20];
};

struct mlx5_ifc_sim_query_mtt_out_bits {
	u8 reserved_at_0[0x40];
	u8 num_of_mtt[0x20];
	u8 reserved_at_60[0x20];
	u8 mtt[0x40];
};

struct mlx5_ifc_sim_create_psv_out_bits {
	u8 reserved_at_0[0x80];
	u8 index[4][0x20];
};

struct mlx5_ifc_sim_query_vuid_in_bits {
	u8 reserved_at_0[0x60];
	u8 query_vfs_vuid[0x1];
	u8 data_direct[0x1];
	u8 reserved_at_62[0xe];
	u8 vhca_id[0x10];
};

struct mlx5_ifc_sim_query_vuid_out_bits {
	u8 reserved_at_0[0x1f0];
	u8 num_of_entries[0x10];
	u8 vuid[0x400];
};

struct mlx5_ifc_sim_query_other_hca_cap_in_bits {
	u8 reserved_at_0[0x50];
	u8 function_id[0x10];
	u8 reserved_at_60[0x20];
};

/* As long as their commands may be. */
struct mlx5_ifc_sim_modify_header_bits {
	u8 reserved_at_0[0x18];
	u8 num_of_actions[0x8];
	u8 actions[0x4000];
};

struct mlx5_ifc_sim_packet_reformat_bits {
	struct mlx5_ifc_packet_reformat_context_in_bits head;
	u8 data[0x2000];
};

struct mlx5_ifc_sim_general_obj_bits {
	u8 object[0x2000];
};

struct mlx5_ifc_sim_general_in_bits {
	struct mlx5_ifc_general_obj_in_cmd_hdr_bits hdr;
	struct mlx5_ifc_sim_general_obj_bits obj;
};

/* Where a flow table entry sends its packets, or what counts them. */
struct mlx5_ifc_sim_destination_bits {
	u8 type[0x8];
	u8 id[0x18];
	u8 reserved_at_20[0x20];
};

/* A flow group, from its first index to what it matches. */
struct mlx5_ifc_sim_flow_group_bits {
	u8 start_flow_index[0x20];
	u8 reserved_at_20[0x20];
	u8 end_flow_index[0x20];
	u8 reserved_at_60[0xa0];
	u8 reserved_at_100[0x18];
	u8 match_criteria_enable[0x8];
	u8 match_criteria[0x1000];
};

#define FW_FLOW_DESTINATIONS 6

struct mlx5_ifc_sim_flow_entry_bits {
	u8 context[0x1800];
	u8 destination[FW_FLOW_DESTINATIONS][0x40];
};

/* The commands that are about a function by its number. */
struct mlx5_ifc_sim_function_in_bits {
	u8 reserved_at_0[0x40];
	u8 embedded_cpu_function[0x1];
	u8 reserved_at_41[0xf];
	u8 function_id[0x10];
	u8 reserved_at_60[0x20];
};

struct mlx5_ifc_sim_vhca_state_bits {
	u8 arm_change_event[0x1];
	u8 reserved_at_1[0xb];
	u8 vhca_state[0x4];
	u8 reserved_at_10[0x10];
	u8 sw_function_id[0x20];
	u8 reserved_at_40[0x40];
};

struct mlx5_ifc_sim_vhca_state_select_bits {
	u8 reserved_at_0[0x1e];
	u8 sw_function_id[0x1];
	u8 arm_change_event[0x1];
};

struct mlx5_ifc_sim_query_vhca_state_out_bits {
	u8 reserved_at_0[0x80];
	struct mlx5_ifc_sim_vhca_state_bits context;
};

struct mlx5_ifc_sim_modify_vhca_state_in_bits {
	u8 reserved_at_0[0x60];
	struct mlx5_ifc_sim_vhca_state_select_bits select;
	struct mlx5_ifc_sim_vhca_state_bits context;
};

/* The commands that are about a function or a vport, maybe not one's own. */
struct mlx5_ifc_sim_other_bits {
	u8 reserved_at_0[0x40];
	u8 other[0x1];
	u8 reserved_at_41[0xf];
	u8 number[0x10];
	u8 reserved_at_60[0x20];
};

/* create_mkey_in: where the translation comes from. */
struct mlx5_ifc_sim_mkey_in_bits {
	u8 reserved_at_0[0x60];
	u8 pg_access[0x1];
	u8 mkey_umem_valid[0x1];
	u8 reserved_at_62[0x2be];
	u8 mkey_umem_id[0x20];
	u8 mkey_umem_offset[0x40];
	u8 reserved_at_380[0x80];
};

/* create_cq_in, create_srq_in and create_xrc_srq_in share these places. */
struct mlx5_ifc_sim_queue_in_bits {
	u8 reserved_at_0[0x280];
	u8 umem_offset[0x40];
	u8 umem_id[0x20];
	u8 umem_valid[0x1];
	u8 reserved_at_2e1[0x1f];
};

struct mlx5_ifc_sim_cqc_bits {
	u8 reserved_at_0[0x6];
	u8 dbr_umem_valid[0x1];
	u8 reserved_at_7[0x19];
	u8 dbr_umem_id[0x20];
	u8 reserved_at_40[0x1c0];
};

struct mlx5_ifc_sim_qp_in_bits {
	u8 reserved_at_0[0x800];
	u8 wq_umem_offset[0x40];
	u8 wq_umem_id[0x20];
	u8 wq_umem_valid[0x1];
	u8 reserved_at_861[0x1f];
};

struct mlx5_ifc_sim_qpc_bits {
	u8 reserved_at_0[0x683];
	u8 dbr_umem_valid[0x1];
	u8 reserved_at_684[0x9c];
	u8 dbr_umem_id[0x20];
};

struct mlx5_ifc_sim_xrc_srqc_bits {
	u8 reserved_at_0[0xa0];
	u8 dbr_umem_id[0x20];
	u8 reserved_at_c0[0x80];
	u8 dbr_addr[0x40];
	u8 reserved_at_180[0x80];
};

struct mlx5_ifc_sim_wq_bits {
	u8 reserved_at_0[0x120];
	u8 dbr_umem_valid[0x1];
	u8 wq_umem_valid[0x1];
	u8 reserved_at_122[0x1e];
	u8 dbr_umem_id[0x20];
	u8 wq_umem_id[0x20];
	u8 wq_umem_offset[0x40];
	u8 reserved_at_1c0[0x440];
};

/* General capabilities that newer firmware documents. */
struct mlx5_ifc_sim_hca_cap_bits {
	u8 reserved_at_0[0x280];
	u8 num_of_diagnostic_counters[0x10];
	u8 reserved_at_290[0x570];
};

struct mlx5_ifc_sim_debug_cap_bits {
	u8 core_dump_general[0x1];
	u8 core_dump_qp[0x1];
	u8 reserved_at_2[0x2];
	u8 log_cr_dump_to_mem_size[0x5];
	u8 resource_dump[0x1];
	u8 reserved_at_a[0x1];
	u8 log_min_resource_dump_eq[0x5];
	u8 reserved_at_10[0x8];
	u8 log_max_samples[0x8];

	u8 single[0x1];
	u8 repetitive[0x1];
	u8 reserved_at_22[0x16];
	u8 log_min_sample_period[0x8];

	u8 reserved_at_40[0x1c0];
	u8 counter[1][0x20];
};

struct mlx5_ifc_sim_diag_counter_bits {
	u8 sync[0x1];
	u8 reserved_at_1[0xf];
	u8 counter_id[0x10];
};

struct mlx5_ifc_sim_diag_params_bits {
	u8 num_of_counters[0x10];
	u8 reserved_at_10[0x8];
	u8 log_num_of_samples[0x8];
	u8 single[0x1];
	u8 repetitive[0x1];
	u8 sync[0x1];
	u8 clear[0x1];
	u8 on_demand[0x1];
	u8 enable[0x1];
	u8 reserved_at_26[0x12];
	u8 log_sample_period[0x8];
	u8 reserved_at_40[0x80];
	u8 counter[][0x20];
};

struct mlx5_ifc_sim_diag_in_bits {
	u8 reserved_at_0[0x40];
	u8 context[0xc0];
};

struct mlx5_ifc_sim_diag_out_bits {
	u8 reserved_at_0[0x40];
	u8 context[0xc0];
};

struct mlx5_ifc_sim_diag_query_bits {
	u8 reserved_at_0[0x40];
	u8 num_of_samples[0x10];
	u8 sample_index[0x10];
	u8 reserved_at_60[0x20];
};

struct mlx5_ifc_sim_diag_record_bits {
	u8 counter_id[0x10];
	u8 sample_id[0x10];
	u8 time_stamp_31_0[0x20];
	u8 counter_value_h[0x20];
	u8 counter_value_l[0x20];
};

struct mlx5_ifc_sim_core_dump_bits {
	u8 more_dump[0x1];
	u8 reserved_at_1[0x17];
	u8 core_dump_type[0x8];
	u8 reserved_at_20[0x30];
	u8 vhca_id[0x10];
	u8 reserved_at_60[0x8];
	u8 qpn[0x18];
	u8 mkey[0x20];
	u8 size[0x20];
	u8 address[0x40];
	u8 cookie[0x40];
	u8 reserved_at_140[0xc0];
};

struct mlx5_ifc_sim_resource_dump_bits {
	u8 more_dump[0x1];
	u8 inline_dump[0x1];
	u8 vhca_id_valid[0x1];
	u8 reserved_at_3[0x9];
	u8 seq_num[0x4];
	u8 segment_type[0x10];
	u8 reserved_at_20[0x10];
	u8 vhca_id[0x10];
	u8 index1[0x20];
	u8 index2[0x20];
	u8 num_of_obj1[0x10];
	u8 num_of_obj2[0x10];
	u8 reserved_at_a0[0x20];
	u8 device_opaque[0x40];
	u8 mkey[0x20];
	u8 size[0x20];
	u8 address[0x40];
	u8 inline_data[52][0x20];
};

struct mlx5_ifc_sim_mtcap_bits {
	u8 reserved_at_0[0x19];
	u8 sensor_count[0x7];
	u8 reserved_at_20[0x19];
	u8 internal_sensor_count[0x7];
	u8 sensor_map[0x40];
};

struct mlx5_ifc_sim_mtmp_bits {
	u8 reserved_at_0[0x14];
	u8 sensor_index[0xc];
	u8 reserved_at_20[0x10];
	u8 temperature[0x10];
	u8 mte[0x1];
	u8 mtr[0x1];
	u8 reserved_at_42[0xe];
	u8 max_temperature[0x10];
	u8 tee[0x2];
	u8 reserved_at_62[0xe];
	u8 temp_threshold_hi[0x10];
	u8 reserved_at_80[0x10];
	u8 temp_threshold_lo[0x10];
	u8 reserved_at_a0[0x20];
	u8 sensor_name[0x40];
};

/* Hardware, firmware and version blocks of the general information. */
struct mlx5_ifc_sim_mgir_bits {
	u8 device_hw_revision[0x10];
	u8 device_id[0x10];
	u8 reserved_at_20[0x1];
	u8 ib_mad_gen[0x3];
	u8 num_ports[0xc];
	u8 technology[0x5];
	u8 reserved_at_35[0x6];
	u8 pvs[0x5];
	u8 reserved_at_40[0x10];
	u8 hw_dev_id[0x10];
	u8 pci_switch_only[0x1];
	u8 development[0x1];
	u8 reserved_at_62[0x1];
	u8 ga_valid[0x1];
	u8 reserved_at_64[0x1c];
	u8 reserved_at_80[0x10];
	u8 base_mac_47_32[0x10];
	u8 base_mac_31_0[0x20];
	u8 reserved_at_c0[0x20];
	u8 uptime[0x20];

	u8 reserved_at_100[0x4];
	u8 dev[0x1];
	u8 debug[0x1];
	u8 signed_fw[0x1];
	u8 secured[0x1];
	u8 fw_major[0x8];
	u8 fw_minor[0x8];
	u8 fw_sub_minor[0x8];
	u8 build_id[0x20];
	u8 fw_month[0x8];
	u8 fw_day[0x8];
	u8 fw_year[0x10];
	u8 reserved_at_160[0x10];
	u8 fw_hour[0x10];
	u8 psid[0x80];
	u8 ini_file_version[0x20];
	u8 extended_major[0x20];
	u8 extended_minor[0x20];
	u8 extended_sub_minor[0x20];
	u8 reserved_at_280[0x280];
};

/* Entries of the tracer's buffer. */
struct mlx5_ifc_sim_trace_string_bits {
	u8 lost[0x1];
	u8 timestamp[0x7];
	u8 event_id[0x8];
	u8 tmsn[0xd];
	u8 tdsn[0x3];
	u8 string_param[0x20];
};

struct mlx5_ifc_sim_trace_stamp_bits {
	u8 timestamp7_0[0x8];
	u8 event_id[0x8];
	u8 urts[0x3];
	u8 timestamp52_40[0xd];
	u8 timestamp39_8[0x20];
};

struct mlx5_ifc_sim_reference_segment_bits {
	u8 length_dw[0x10];
	u8 segment_type[0x10];
	u8 reserved_at_20[0x10];
	u8 reference_segment[0x10];
	u8 index1[0x20];
	u8 index2[0x20];
	u8 num_of_obj1[0x10];
	u8 num_of_obj2[0x10];
};

#endif
