// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The library's own field constants against the layout database, and the two
 * functions that use them against known bytes.
 */
#include "check.h"
#include "mlx5ctl_layout.h"
#include "prm.h"

static void check_field(const char *layout_name, const char *path,
			uint32_t bit, uint32_t width)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_find(layout_name);
	struct mlx5ctl_dv_layout_field field = {};

	CHECK(layout);
	if (mlx5ctl_dv_layout_find_field(layout, path, &field) ||
	    field.bit_offset != bit || field.bit_width != width) {
		fprintf(stderr, "%s.%s is at 0x%x:%u, not 0x%x:%u\n",
			layout_name, path, field.bit_offset, field.bit_width,
			bit, width);
		exit(1);
	}
}

static void check_len(const char *layout_name, uint32_t bytes)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_find(layout_name);

	CHECK(layout);
	CHECK_EQ(mlx5ctl_dv_layout_bits(layout) / 8, bytes);
}

static void test_fields(void)
{
#define SAME(layout, path, ...) check_field(layout, path, __VA_ARGS__)
	SAME("access_register_in", "opcode", PRM_IN_OPCODE);
	SAME("query_hca_cap_in", "opcode", PRM_IN_OPCODE);
	SAME("access_register_in", "op_mod", PRM_IN_OP_MOD);
	SAME("access_register_in", "register_id", PRM_ACCESS_REG_IN_REGISTER_ID);
	SAME("access_register_in", "argument", PRM_ACCESS_REG_IN_ARGUMENT);
	SAME("access_register_out", "status", PRM_OUT_STATUS);
	SAME("access_register_out", "syndrome", PRM_OUT_SYNDROME);
	SAME("create_umem_in", "uid", PRM_IN_UID);
	check_len("access_register_in", PRM_ACCESS_REG_HDR);

	SAME("core_dump_reg", "more_dump", PRM_CORE_DUMP_MORE_DUMP);
	SAME("core_dump_reg", "core_dump_type", PRM_CORE_DUMP_TYPE);
	SAME("core_dump_reg", "vhca_id", PRM_CORE_DUMP_VHCA_ID);
	SAME("core_dump_reg", "qpn", PRM_CORE_DUMP_QPN);
	SAME("core_dump_reg", "size", PRM_CORE_DUMP_SIZE);
	check_field("core_dump_reg", "cookie", PRM_CORE_DUMP_COOKIE, 64);
	check_len("core_dump_reg", PRM_CORE_DUMP_LEN);

	SAME("resource_dump", "more_dump", PRM_RSC_DUMP_MORE_DUMP);
	SAME("resource_dump", "inline_dump", PRM_RSC_DUMP_INLINE_DUMP);
	SAME("resource_dump", "vhca_id_valid", PRM_RSC_DUMP_VHCA_ID_VALID);
	SAME("resource_dump", "seq_num", PRM_RSC_DUMP_SEQ_NUM);
	SAME("resource_dump", "segment_type", PRM_RSC_DUMP_SEGMENT_TYPE);
	SAME("resource_dump", "vhca_id", PRM_RSC_DUMP_VHCA_ID);
	SAME("resource_dump", "index1", PRM_RSC_DUMP_INDEX1);
	SAME("resource_dump", "index2", PRM_RSC_DUMP_INDEX2);
	SAME("resource_dump", "num_of_obj1", PRM_RSC_DUMP_NUM_OF_OBJ1);
	SAME("resource_dump", "num_of_obj2", PRM_RSC_DUMP_NUM_OF_OBJ2);
	check_field("resource_dump", "device_opaque", PRM_RSC_DUMP_DEVICE_OPAQUE, 64);
	SAME("resource_dump", "size", PRM_RSC_DUMP_SIZE);
	check_field("resource_dump", "inline_data[0]",
		    PRM_RSC_DUMP_INLINE_DATA * 8, 32);
	check_len("resource_dump", PRM_RSC_DUMP_LEN);
	CHECK_EQ(PRM_RSC_DUMP_INLINE_DATA + PRM_RSC_DUMP_INLINE_LEN, PRM_RSC_DUMP_LEN);

	SAME("resource_dump_segment_header", "length_dw", PRM_SEG_LENGTH_DW);
	SAME("resource_dump_segment_header", "segment_type", PRM_SEG_TYPE);
	check_len("resource_dump_segment_header", PRM_SEG_HDR_LEN);
	SAME("resource_dump_info_segment", "dump_version", PRM_SEG_INFO_DUMP_VERSION);
	SAME("resource_dump_info_segment", "hw_version", PRM_SEG_INFO_HW_VERSION);
	SAME("resource_dump_info_segment", "fw_version", PRM_SEG_INFO_FW_VERSION);
	check_len("resource_dump_info_segment", PRM_SEG_INFO_LEN);
	SAME("resource_dump_command_segment", "segment_called", PRM_SEG_COMMAND_SEGMENT);
	SAME("resource_dump_command_segment", "vhca_id", PRM_SEG_COMMAND_VHCA_ID);
	SAME("resource_dump_command_segment", "index1", PRM_SEG_COMMAND_INDEX1);
	SAME("resource_dump_command_segment", "index2", PRM_SEG_COMMAND_INDEX2);
	SAME("resource_dump_command_segment", "num_of_obj1", PRM_SEG_COMMAND_NUM1);
	SAME("resource_dump_command_segment", "num_of_obj2", PRM_SEG_COMMAND_NUM2);
	check_len("resource_dump_command_segment", PRM_SEG_COMMAND_LEN);
	SAME("resource_dump_reference_segment", "reference_segment", PRM_SEG_REFERENCE_SEGMENT);
	SAME("resource_dump_reference_segment", "index1", PRM_SEG_COMMAND_INDEX1);
	SAME("resource_dump_reference_segment", "num_of_obj2", PRM_SEG_COMMAND_NUM2);
	SAME("resource_dump_error_segment", "syndrome_id", PRM_SEG_ERROR_SYNDROME_ID);
	check_field("resource_dump_error_segment", "error[0]", PRM_SEG_ERROR_TEXT * 8, 32);
	check_len("resource_dump_error_segment", PRM_SEG_ERROR_LEN);
	SAME("resource_dump_menu_segment", "num_of_records", PRM_SEG_MENU_NUM_OF_RECORDS);
	check_len("resource_dump_menu_segment", PRM_SEG_MENU_LEN);
	SAME("resource_dump_menu_record", "segment_type", PRM_MENU_RECORD_SEGMENT_TYPE);
	check_len("resource_dump_menu_record", PRM_MENU_RECORD_LEN);
	check_field("resource_dump_menu_record", "segment_name[0]",
		    PRM_MENU_RECORD_NAMES * 8, 32);
	/* Flags, lowest bit first. */
	check_field("resource_dump_menu_record", "support_index1", 15, 1);
	check_field("resource_dump_menu_record", "must_have_index1", 14, 1);
	check_field("resource_dump_menu_record", "num_of_obj2_supports_active", 4, 1);
	check_field("resource_dump_resource_segment", "index1", PRM_SEG_RESOURCE_INDEX1);
	check_field("resource_dump_resource_segment", "index2", PRM_SEG_RESOURCE_INDEX2);
	SAME("cmd_hca_cap", "debug", PRM_CAP_GENERAL_DEBUG);
	SAME("cmd_hca_cap", "num_of_diagnostic_counters", PRM_CAP_GENERAL_NUM_COUNTERS);
	SAME("cmd_hca_cap", "device_frequency_khz", PRM_CAP_GENERAL_FREQUENCY_KHZ);
	SAME("debug_cap", "log_cr_dump_to_mem_size", PRM_CAP_DEBUG_LOG_CR_DUMP_SIZE);
	SAME("debug_cap", "log_max_samples", PRM_CAP_DEBUG_LOG_MAX_SAMPLES);
	SAME("debug_cap", "single", PRM_CAP_DEBUG_SINGLE);
	SAME("debug_cap", "repetitive", PRM_CAP_DEBUG_REPETITIVE);
	SAME("debug_cap", "log_min_sample_period", PRM_CAP_DEBUG_LOG_MIN_PERIOD);
	check_field("debug_cap", "counter", PRM_CAP_DEBUG_LEN * 8,
		    PRM_CAP_DEBUG_COUNTER_LEN * 8);
	SAME("debug_cap_counter", "sync", PRM_CAP_DEBUG_COUNTER_SYNC);
	SAME("debug_cap_counter", "counter_id", PRM_CAP_DEBUG_COUNTER_ID);
	check_field("set_diagnostic_params_in", "context", PRM_DIAG_CONTEXT * 8,
		    PRM_DIAG_CONTEXT_LEN * 8);
	check_field("query_diagnostic_params_out", "context", PRM_DIAG_CONTEXT * 8,
		    PRM_DIAG_CONTEXT_LEN * 8);
	SAME("diagnostic_params_context", "num_of_counters", PRM_DIAG_NUM_COUNTERS);
	SAME("diagnostic_params_context", "log_num_of_samples", PRM_DIAG_LOG_NUM_SAMPLES);
	check_field("diagnostic_params_context", "single", 0x20, 1);
	check_field("diagnostic_params_context", "enable", 0x25, 1);
	SAME("diagnostic_params_context", "log_sample_period", PRM_DIAG_LOG_PERIOD);
	SAME("diagnostic_counter", "counter_id", PRM_DIAG_COUNTER_ID);
	SAME("query_diagnostic_counters_in", "num_of_samples", PRM_DIAG_QUERY_NUM_SAMPLES);
	SAME("query_diagnostic_counters_in", "sample_index", PRM_DIAG_QUERY_SAMPLE_INDEX);
	SAME("diagnostic_record", "counter_id", PRM_DIAG_RECORD_COUNTER_ID);
	SAME("diagnostic_record", "sample_id", PRM_DIAG_RECORD_SAMPLE_ID);
	SAME("diagnostic_record", "time_stamp_31_0", PRM_DIAG_RECORD_TIME_STAMP);
	check_field("diagnostic_record", "counter_value_h", PRM_DIAG_RECORD_VALUE, 32);
#undef SAME
}

static void test_access(void)
{
	uint8_t buf[16];

	memset(buf, 0xff, sizeof(buf));
	prm_set(buf, 0xc, 4, 0x5);
	CHECK_EQ(buf[1], 0xf5);
	CHECK_EQ(buf[0], 0xff);
	CHECK_EQ(buf[2], 0xff);
	CHECK_EQ(prm_get(buf, 0xc, 4), 5);
	prm_set(buf, 0x20, 32, 0x01020304);
	CHECK_EQ(buf[4], 1);
	CHECK_EQ(buf[7], 4);
	CHECK_EQ(prm_get(buf, 0x20, 32), 0x01020304);
	CHECK_EQ(prm_get(buf, 0x28, 24), 0x020304);
	prm_set64(buf, 0x40, 0x1122334455667788);
	CHECK_EQ(buf[8], 0x11);
	CHECK_EQ(prm_get64(buf, 0x40), 0x1122334455667788);
	/* A value too wide for its field does not reach its neighbours. */
	prm_set(buf, 0x0, 1, 2);
	CHECK_EQ(buf[0], 0x7f);
}

int main(void)
{
	test_fields();
	test_access();
	return 0;
}
