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

/* As many counters as cmd_hca_cap.num_of_diagnostic_counters says. */
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

/* An mkey over a umem */

struct mlx5_ifc_create_mkey_in_extra_bits {
	u8         reserved_at_0[0x320];
	u8         mkey_umem_id[0x20];
};

#endif
