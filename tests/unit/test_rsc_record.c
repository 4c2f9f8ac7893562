// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Records of a resource dump: each type, and each way to be malformed. */
#include <errno.h>

#include "check.h"
#include "mlx5ctl.h"
#include "prm.h"

static uint8_t dump[4096];
static size_t dump_len;

/* Append a record of BYTES bytes, zero but for its header; returns it. */
static uint8_t *add(uint16_t type, size_t bytes)
{
	uint8_t *at = dump + dump_len;

	memset(at, 0, bytes);
	prm_set(at, PRM_SEG_LENGTH_DW, bytes / 4);
	prm_set(at, PRM_SEG_TYPE, type);
	dump_len += bytes;
	return at;
}

static void test_types(void)
{
	struct mlx5ctl_dv_rsc_menu_entry entry = {};
	struct mlx5ctl_dv_rsc_record rec = {};
	uint8_t *at;
	size_t pos = 0;

	dump_len = 0;
	at = add(MLX5CTL_DV_RSC_INFO, 16);
	prm_set(at, PRM_SEG_INFO_DUMP_VERSION, 3);
	prm_set(at, PRM_SEG_INFO_HW_VERSION, 0x218);
	prm_set(at, PRM_SEG_INFO_FW_VERSION, 0x16210000);
	at = add(MLX5CTL_DV_RSC_COMMAND, 20);
	prm_set(at, PRM_SEG_COMMAND_SEGMENT, 0x1310);
	prm_set(at, PRM_SEG_COMMAND_VHCA_ID, 9);
	prm_set(at, PRM_SEG_COMMAND_INDEX1, 0x11111111);
	prm_set(at, PRM_SEG_COMMAND_INDEX2, 0x22222222);
	prm_set(at, PRM_SEG_COMMAND_NUM1, 0xffff);
	prm_set(at, PRM_SEG_COMMAND_NUM2, 0xfffe);
	at = add(0x1310, 16 + 12);
	prm_set(at, PRM_SEG_RESOURCE_INDEX1, 5);
	prm_set(at, PRM_SEG_RESOURCE_INDEX2, 6);
	memcpy(at + 16, "twelve bytes", 12);
	at = add(MLX5CTL_DV_RSC_REFERENCE, 20);
	prm_set(at, PRM_SEG_REFERENCE_SEGMENT, 0x1400);
	prm_set(at, PRM_SEG_COMMAND_INDEX1, 77);
	at = add(MLX5CTL_DV_RSC_ERROR, 48);
	prm_set(at, PRM_SEG_ERROR_SYNDROME_ID, 0xbad);
	/* Not ended by a NUL. */
	memset(at + PRM_SEG_ERROR_TEXT, 'x', PRM_SEG_ERROR_TEXT_LEN);
	at = add(MLX5CTL_DV_RSC_MENU, 8 + 2 * PRM_MENU_RECORD_LEN);
	/* One more than there is room for. */
	prm_set(at, PRM_SEG_MENU_NUM_OF_RECORDS, 3);
	prm_set(at + 8 + 52, PRM_MENU_RECORD_SEGMENT_TYPE, 0x1310);
	prm_set(at + 8 + 52, PRM_MENU_RECORD_FLAGS, 0x803);
	memcpy(at + 8 + 52 + 4, "SIXTEEN_LETTERS_", 16);
	memcpy(at + 8 + 52 + 20, "qpn", 3);
	add(MLX5CTL_DV_RSC_TERMINATE, 4);
	add(0x1311, 16);

	CHECK_EQ(mlx5ctl_dv_rsc_next(dump, dump_len, &pos, &rec), 0);
	CHECK_EQ(rec.type, MLX5CTL_DV_RSC_INFO);
	CHECK_EQ(rec.dump_version, 3);
	CHECK_EQ(rec.hw_version, 0x218);
	CHECK_EQ(rec.fw_version, 0x16210000);
	CHECK_EQ(rec.length, 16);
	CHECK_EQ(rec.payload_length, 0);
	CHECK(rec.data == dump);

	CHECK_EQ(mlx5ctl_dv_rsc_next(dump, dump_len, &pos, &rec), 0);
	CHECK_EQ(rec.type, MLX5CTL_DV_RSC_COMMAND);
	CHECK_EQ(rec.segment, 0x1310);
	CHECK_EQ(rec.vhca_id, 9);
	CHECK_EQ(rec.index1, 0x11111111);
	CHECK_EQ(rec.index2, 0x22222222);
	CHECK_EQ(rec.num_of_obj1, 0xffff);
	CHECK_EQ(rec.num_of_obj2, 0xfffe);
	CHECK_EQ(rec.fw_version, 0);

	CHECK_EQ(mlx5ctl_dv_rsc_next(dump, dump_len, &pos, &rec), 0);
	CHECK_EQ(rec.type, 0x1310);
	CHECK_EQ(rec.index1, 5);
	CHECK_EQ(rec.index2, 6);
	CHECK_EQ(rec.payload_length, 12);
	CHECK(!memcmp(rec.payload, "twelve bytes", 12));
	CHECK_EQ(mlx5ctl_dv_rsc_menu_entry(&rec, 0, &entry), EINVAL);

	CHECK_EQ(mlx5ctl_dv_rsc_next(dump, dump_len, &pos, &rec), 0);
	CHECK_EQ(rec.type, MLX5CTL_DV_RSC_REFERENCE);
	CHECK_EQ(rec.segment, 0x1400);
	CHECK_EQ(rec.index1, 77);

	CHECK_EQ(mlx5ctl_dv_rsc_next(dump, dump_len, &pos, &rec), 0);
	CHECK_EQ(rec.syndrome_id, 0xbad);
	CHECK_EQ(strlen(rec.text), 32);

	CHECK_EQ(mlx5ctl_dv_rsc_next(dump, dump_len, &pos, &rec), 0);
	CHECK_EQ(rec.num_of_records, 2);
	CHECK_EQ(mlx5ctl_dv_rsc_menu_entry(&rec, 1, &entry), 0);
	CHECK_EQ(entry.segment, 0x1310);
	CHECK_EQ(entry.flags, MLX5CTL_DV_RSC_MENU_INDEX1_SUPPORT |
			      MLX5CTL_DV_RSC_MENU_INDEX1_MUST |
			      MLX5CTL_DV_RSC_MENU_NUM2_ACTIVE);
	CHECK_STR(entry.name, "SIXTEEN_LETTERS_");
	CHECK_STR(entry.index1_name, "qpn");
	CHECK_STR(entry.index2_name, "");
	CHECK_EQ(mlx5ctl_dv_rsc_menu_entry(&rec, 2, &entry), ENODATA);

	/* The terminate record ends it, whatever follows. */
	CHECK_EQ(mlx5ctl_dv_rsc_next(dump, dump_len, &pos, &rec), ENODATA);
	CHECK_EQ(mlx5ctl_dv_rsc_next(dump, dump_len, &pos, &rec), ENODATA);
}

static void check_malformed(uint16_t type, uint32_t length_dw, size_t left)
{
	struct mlx5ctl_dv_rsc_record rec = {};
	size_t pos = 0;

	dump_len = 0;
	add(type, 256);
	prm_set(dump, PRM_SEG_LENGTH_DW, length_dw);
	CHECK_EQ(mlx5ctl_dv_rsc_next(dump, left, &pos, &rec), EBADMSG);
	CHECK_EQ(pos, 0);
}

static void test_malformed(void)
{
	struct mlx5ctl_dv_rsc_record rec = {};
	size_t pos;

	/* Zero length would go round for ever. */
	check_malformed(0x1310, 0, 256);
	check_malformed(MLX5CTL_DV_RSC_TERMINATE, 0, 256);
	/* Shorter than its type. */
	check_malformed(0x1310, 3, 256);
	check_malformed(MLX5CTL_DV_RSC_INFO, 3, 256);
	check_malformed(MLX5CTL_DV_RSC_COMMAND, 4, 256);
	check_malformed(MLX5CTL_DV_RSC_REFERENCE, 4, 256);
	check_malformed(MLX5CTL_DV_RSC_ERROR, 11, 256);
	check_malformed(MLX5CTL_DV_RSC_NOTICE, 11, 256);
	check_malformed(MLX5CTL_DV_RSC_MENU, 1, 256);
	/* Longer than what is left. */
	check_malformed(0x1310, 65, 256);
	check_malformed(0x1310, 0xffff, 256);
	/* Not even a header. */
	check_malformed(0x1310, 4, 3);

	pos = 0;
	CHECK_EQ(mlx5ctl_dv_rsc_next(dump, 0, &pos, &rec), ENODATA);
	pos = 300;
	CHECK_EQ(mlx5ctl_dv_rsc_next(dump, 256, &pos, &rec), ENODATA);

	/* An unknown type has a header and nothing that is known. */
	dump_len = 0;
	add(0xff42, 8);
	pos = 0;
	CHECK_EQ(mlx5ctl_dv_rsc_next(dump, dump_len, &pos, &rec), 0);
	CHECK_EQ(rec.payload_length, 4);
	CHECK_EQ(rec.index1, 0);
}

int main(void)
{
	test_types();
	test_malformed();
	return 0;
}
