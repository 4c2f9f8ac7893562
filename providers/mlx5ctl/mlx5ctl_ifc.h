/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Firmware structures that linux/mlx5/mlx5_ifc.h lacks or knows in part, in
 * the form of that header: one u8 per bit. It is input to gen_layouts.py,
 * where a structure given here replaces the kernel's of the same name, so it
 * can not be included together with the kernel's header. NAME_extra only adds
 * fields to the kernel's NAME, where that has reserved bits.
 */
#ifndef MLX5CTL_IFC_H
#define MLX5CTL_IFC_H

enum {
	MLX5_CMD_OP_QUERY_DIAGNOSTIC_PARAMS   = 0x819,
	MLX5_CMD_OP_SET_DIAGNOSTIC_PARAMS     = 0x820,
	MLX5_CMD_OP_QUERY_DIAGNOSTIC_COUNTERS = 0x821,
	MLX5_CMD_OP_ACCESS_REGISTER_USER      = 0xb0c,
};

/* Diagnostic counters */

struct mlx5_ifc_cmd_hca_cap_extra_bits {
	u8         reserved_at_0[0x280];
	u8         num_of_diagnostic_counters[0x10];
};

struct mlx5_ifc_debug_cap_counter_bits {
	u8         sync[0x1];
	u8         reserved_at_1[0xf];
	u8         counter_id[0x10];
};

/* The list of counters has empty places, and may be longer than
 * cmd_hca_cap.num_of_diagnostic_counters.
 */
struct mlx5_ifc_debug_cap_bits {
	u8         core_dump_general[0x1];
	u8         core_dump_qp[0x1];
	u8         reserved_at_2[0x2];
	u8         log_cr_dump_to_mem_size[0x5];
	u8         resource_dump[0x1];
	u8         reserved_at_a[0x1];
	u8         log_min_resource_dump_eq[0x5];
	u8         reserved_at_10[0x8];
	u8         log_max_samples[0x8];

	u8         single[0x1];
	u8         repetitive[0x1];
	u8         stall_detect[0x1];
	u8         reserved_at_23[0x15];
	u8         log_min_sample_period[0x8];

	u8         reserved_at_40[0x1c0];

	struct mlx5_ifc_debug_cap_counter_bits counter[];
};

struct mlx5_ifc_diagnostic_counter_bits {
	u8         reserved_at_0[0x10];
	u8         counter_id[0x10];
};

struct mlx5_ifc_diagnostic_params_context_bits {
	u8         num_of_counters[0x10];
	u8         reserved_at_10[0x8];
	u8         log_num_of_samples[0x8];

	u8         single[0x1];
	u8         repetitive[0x1];
	u8         sync[0x1];
	u8         clear[0x1];
	u8         on_demand[0x1];
	u8         enable[0x1];
	u8         reserved_at_26[0x12];
	u8         log_sample_period[0x8];

	u8         reserved_at_40[0x80];

	struct mlx5_ifc_diagnostic_counter_bits counter[];
};

struct mlx5_ifc_set_diagnostic_params_in_bits {
	u8         opcode[0x10];
	u8         uid[0x10];

	u8         reserved_at_20[0x10];
	u8         op_mod[0x10];

	struct mlx5_ifc_diagnostic_params_context_bits context;
};

struct mlx5_ifc_set_diagnostic_params_out_bits {
	u8         status[0x8];
	u8         reserved_at_8[0x18];

	u8         syndrome[0x20];

	u8         reserved_at_40[0x40];
};

struct mlx5_ifc_query_diagnostic_params_in_bits {
	u8         opcode[0x10];
	u8         uid[0x10];

	u8         reserved_at_20[0x10];
	u8         op_mod[0x10];

	u8         reserved_at_40[0x40];
};

struct mlx5_ifc_query_diagnostic_params_out_bits {
	u8         status[0x8];
	u8         reserved_at_8[0x18];

	u8         syndrome[0x20];

	struct mlx5_ifc_diagnostic_params_context_bits context;
};

struct mlx5_ifc_query_diagnostic_counters_in_bits {
	u8         opcode[0x10];
	u8         uid[0x10];

	u8         reserved_at_20[0x10];
	u8         op_mod[0x10];

	u8         num_of_samples[0x10];
	u8         sample_index[0x10];

	u8         reserved_at_60[0x20];
};

struct mlx5_ifc_diagnostic_record_bits {
	u8         counter_id[0x10];
	u8         sample_id[0x10];

	u8         time_stamp_31_0[0x20];

	u8         counter_value_h[0x20];

	u8         counter_value_l[0x20];
};

struct mlx5_ifc_query_diagnostic_counters_out_bits {
	u8         status[0x8];
	u8         reserved_at_8[0x18];

	u8         syndrome[0x20];

	u8         reserved_at_40[0x40];

	struct mlx5_ifc_diagnostic_record_bits record[];
};

/* Core dump */

enum {
	MLX5_CORE_DUMP_TYPE_GENERAL        = 0x0,
	MLX5_CORE_DUMP_TYPE_QP             = 0x1,
	MLX5_CORE_DUMP_TYPE_CR_DUMP_TO_MEM = 0x2,
};

struct mlx5_ifc_core_dump_reg_bits {
	u8         more_dump[0x1];
	u8         reserved_at_1[0x17];
	u8         core_dump_type[0x8];

	u8         reserved_at_20[0x30];
	u8         vhca_id[0x10];

	u8         reserved_at_60[0x8];
	u8         qpn[0x18];

	u8         mkey[0x20];

	u8         size[0x20];

	u8         address[0x40];

	u8         cookie[0x40];

	u8         reserved_at_140[0xc0];
};

/* Resource dump */

enum {
	MLX5_RSC_SEGMENT_NOTICE    = 0xfff9,
	MLX5_RSC_SEGMENT_COMMAND   = 0xfffa,
	MLX5_RSC_SEGMENT_TERMINATE = 0xfffb,
	MLX5_RSC_SEGMENT_ERROR     = 0xfffc,
	MLX5_RSC_SEGMENT_REFERENCE = 0xfffd,
	MLX5_RSC_SEGMENT_INFO      = 0xfffe,
	MLX5_RSC_SEGMENT_MENU      = 0xffff,
};

struct mlx5_ifc_resource_dump_bits {
	u8         more_dump[0x1];
	u8         inline_dump[0x1];
	u8         vhca_id_valid[0x1];
	u8         reserved_at_3[0x9];
	u8         seq_num[0x4];
	u8         segment_type[0x10];

	u8         reserved_at_20[0x10];
	u8         vhca_id[0x10];

	u8         index1[0x20];

	u8         index2[0x20];

	u8         num_of_obj1[0x10];
	u8         num_of_obj2[0x10];

	u8         reserved_at_a0[0x20];

	u8         device_opaque[0x40];

	u8         mkey[0x20];

	u8         size[0x20];

	u8         address[0x40];

	u8         inline_data[52][0x20];
};

struct mlx5_ifc_resource_dump_segment_header_bits {
	u8         length_dw[0x10];
	u8         segment_type[0x10];
};

struct mlx5_ifc_resource_dump_reference_segment_bits {
	struct mlx5_ifc_resource_dump_segment_header_bits segment_header;

	u8         reserved_at_20[0x10];
	u8         reference_segment[0x10];

	u8         index1[0x20];

	u8         index2[0x20];

	u8         num_of_obj1[0x10];
	u8         num_of_obj2[0x10];
};

struct mlx5_ifc_resource_dump_notice_segment_bits {
	struct mlx5_ifc_resource_dump_segment_header_bits segment_header;

	u8         reserved_at_20[0x10];
	u8         syndrome_id[0x10];

	u8         reserved_at_40[0x40];

	u8         notice[8][0x20];
};

/* Entries of queues: what lies in a SND_BUFF, RCV_BUFF, SRQ_BUFF or CQ_BUFF
 * segment of a resource dump
 */

enum {
	MLX5_WQE_CTRL_SEG_OPCODE_NOP              = 0x00,
	MLX5_WQE_CTRL_SEG_OPCODE_SEND_INVAL       = 0x01,
	MLX5_WQE_CTRL_SEG_OPCODE_RDMA_WRITE       = 0x08,
	MLX5_WQE_CTRL_SEG_OPCODE_RDMA_WRITE_IMM   = 0x09,
	MLX5_WQE_CTRL_SEG_OPCODE_SEND             = 0x0a,
	MLX5_WQE_CTRL_SEG_OPCODE_SEND_IMM         = 0x0b,
	MLX5_WQE_CTRL_SEG_OPCODE_LSO              = 0x0e,
	MLX5_WQE_CTRL_SEG_OPCODE_WAIT             = 0x0f,
	MLX5_WQE_CTRL_SEG_OPCODE_RDMA_READ        = 0x10,
	MLX5_WQE_CTRL_SEG_OPCODE_ATOMIC_CS        = 0x11,
	MLX5_WQE_CTRL_SEG_OPCODE_ATOMIC_FA        = 0x12,
	MLX5_WQE_CTRL_SEG_OPCODE_ATOMIC_MASKED_CS = 0x14,
	MLX5_WQE_CTRL_SEG_OPCODE_ATOMIC_MASKED_FA = 0x15,
	MLX5_WQE_CTRL_SEG_OPCODE_BIND_MW          = 0x18,
	MLX5_WQE_CTRL_SEG_OPCODE_FMR              = 0x19,
	MLX5_WQE_CTRL_SEG_OPCODE_LOCAL_INVAL      = 0x1b,
	MLX5_WQE_CTRL_SEG_OPCODE_CONFIG_CMD       = 0x1f,
	MLX5_WQE_CTRL_SEG_OPCODE_SET_PSV          = 0x20,
	MLX5_WQE_CTRL_SEG_OPCODE_DUMP             = 0x23,
	MLX5_WQE_CTRL_SEG_OPCODE_UMR              = 0x25,
	MLX5_WQE_CTRL_SEG_OPCODE_ENHANCED_MPSW    = 0x29,
};

struct mlx5_ifc_wqe_ctrl_seg_bits {
	u8         opc_mod[0x8];
	u8         wqe_index[0x10];
	u8         opcode[0x8];

	u8         qpn[0x18];
	u8         reserved_at_38[0x2];
	u8         ds[0x6];

	u8         signature[0x8];
	u8         reserved_at_48[0x10];
	u8         fm[0x3];
	u8         reserved_at_5b[0x1];
	u8         ce[0x2];
	u8         se[0x1];
	u8         reserved_at_5f[0x1];

	u8         imm[0x20];
};

struct mlx5_ifc_wqe_data_seg_bits {
	u8         inline_seg[0x1];
	u8         byte_count[0x1f];

	u8         lkey[0x20];

	u8         addr[0x40];
};

struct mlx5_ifc_wqe_raddr_seg_bits {
	u8         raddr[0x40];

	u8         rkey[0x20];

	u8         reserved_at_60[0x20];
};

struct mlx5_ifc_wqe_atomic_seg_bits {
	u8         swap_add[0x40];

	u8         compare[0x40];
};

/* A long address vector, of a datagram. */
struct mlx5_ifc_wqe_datagram_seg_bits {
	u8         qkey[0x20];

	u8         reserved_at_20[0x20];

	u8         ext[0x1];
	u8         reserved_at_41[0x7];
	u8         dqp_dct[0x18];

	u8         stat_rate[0x4];
	u8         sl[0x4];
	u8         fl[0x1];
	u8         mlid[0x7];
	u8         rlid[0x10];

	u8         reserved_at_80[0x20];

	u8         rmac[0x30];
	u8         tclass[0x8];
	u8         hop_limit[0x8];

	u8         reserved_at_e0[0x1];
	u8         grh[0x1];
	u8         reserved_at_e2[0x2];
	u8         gid_index[0x8];
	u8         flow_label[0x14];

	u8         rgid[16][0x8];
};

struct mlx5_ifc_wqe_srq_next_seg_bits {
	u8         reserved_at_0[0x10];
	u8         next_wqe_index[0x10];

	u8         signature[0x8];
	u8         reserved_at_28[0x58];
};

enum {
	MLX5_CQE64_OPCODE_REQ                = 0x0,
	MLX5_CQE64_OPCODE_RESP_RDMA_WRITE_IMM = 0x1,
	MLX5_CQE64_OPCODE_RESP_SEND          = 0x2,
	MLX5_CQE64_OPCODE_RESP_SEND_IMM      = 0x3,
	MLX5_CQE64_OPCODE_RESP_SEND_INV      = 0x4,
	MLX5_CQE64_OPCODE_RESIZE_CQ          = 0x5,
	MLX5_CQE64_OPCODE_NO_PACKET          = 0x6,
	MLX5_CQE64_OPCODE_SIG_ERR            = 0xc,
	MLX5_CQE64_OPCODE_REQ_ERR            = 0xd,
	MLX5_CQE64_OPCODE_RESP_ERR           = 0xe,
	MLX5_CQE64_OPCODE_INVALID            = 0xf,
};

struct mlx5_ifc_cqe64_bits {
	u8         reserved_at_0[0x10];
	u8         wqe_id[0x10];

	u8         reserved_at_20[0x40];

	u8         rss_hash_result[0x20];

	u8         rss_hash_type[0x8];
	u8         ml_path[0x8];
	u8         reserved_at_90[0x10];

	u8         check_sum[0x10];
	u8         slid[0x10];

	u8         flags[0x8];
	u8         rqpn[0x18];

	u8         hds_ip_ext[0x8];
	u8         l4_l3_hdr_type[0x8];
	u8         vlan_info[0x10];

	u8         lro_num_seg[0x8];
	u8         srqn[0x18];

	u8         imm_inval_pkey[0x20];

	u8         reserved_at_140[0x20];

	u8         byte_cnt[0x20];

	u8         timestamp[0x40];

	u8         send_wqe_opcode[0x8];
	u8         qpn[0x18];

	u8         wqe_counter[0x10];
	u8         signature[0x8];
	u8         opcode[0x4];
	u8         cqe_format[0x2];
	u8         se[0x1];
	u8         owner[0x1];
};

enum {
	MLX5_ERR_CQE64_SYNDROME_LOCAL_LENGTH_ERR          = 0x01,
	MLX5_ERR_CQE64_SYNDROME_LOCAL_QP_OP_ERR           = 0x02,
	MLX5_ERR_CQE64_SYNDROME_LOCAL_PROT_ERR            = 0x04,
	MLX5_ERR_CQE64_SYNDROME_WR_FLUSH_ERR              = 0x05,
	MLX5_ERR_CQE64_SYNDROME_MW_BIND_ERR               = 0x06,
	MLX5_ERR_CQE64_SYNDROME_BAD_RESP_ERR              = 0x10,
	MLX5_ERR_CQE64_SYNDROME_LOCAL_ACCESS_ERR          = 0x11,
	MLX5_ERR_CQE64_SYNDROME_REMOTE_INVAL_REQ_ERR      = 0x12,
	MLX5_ERR_CQE64_SYNDROME_REMOTE_ACCESS_ERR         = 0x13,
	MLX5_ERR_CQE64_SYNDROME_REMOTE_OP_ERR             = 0x14,
	MLX5_ERR_CQE64_SYNDROME_TRANSPORT_RETRY_EXC_ERR   = 0x15,
	MLX5_ERR_CQE64_SYNDROME_RNR_RETRY_EXC_ERR         = 0x16,
	MLX5_ERR_CQE64_SYNDROME_REMOTE_ABORTED_ERR        = 0x22,
};

struct mlx5_ifc_err_cqe64_bits {
	u8         reserved_at_0[0x108];
	u8         srqn[0x18];

	u8         reserved_at_120[0x90];
	u8         vendor_err_synd[0x8];
	u8         syndrome[0x8];

	u8         send_wqe_opcode[0x8];
	u8         qpn[0x18];

	u8         wqe_counter[0x10];
	u8         signature[0x8];
	u8         opcode[0x4];
	u8         cqe_format[0x2];
	u8         se[0x1];
	u8         owner[0x1];
};

/* Of the sensors, those on the ASIC: by Debian's mstflint. */
struct mlx5_ifc_mtcap_reg_extra_bits {
	u8         reserved_at_0[0x39];
	u8         internal_sensor_count[0x7];
};

/* An mkey over a umem */

struct mlx5_ifc_create_mkey_in_extra_bits {
	u8         reserved_at_0[0x320];
	u8         mkey_umem_id[0x20];
};

#endif
