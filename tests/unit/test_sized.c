// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Programs older and newer than the library: their structures are smaller and
 * larger than its own. Garbage in comp_mask is refused. The forms are efadv's
 * inlen and ibv_query_gid_table()'s entry_size, of rdma-core.
 */
#include <errno.h>

#include "check.h"
#include "fake_transport.h"
#include "prm.h"

/* What an older program has after its structure. */
#define CANARY 0x5a
#define GARBAGE (1ULL << 63)

/* Firmware: the debug capability, its counters, and records that count. */
static int answer(struct fake *fake, const uint8_t *in, size_t inlen,
		  uint8_t *out, size_t outlen, uint8_t *memory, uint64_t length)
{
	uint8_t *cap = out + PRM_QUERY_HCA_CAP_OUT_HDR;

	(void)fake;
	(void)inlen;
	(void)memory;
	(void)length;
	memset(out, 0, outlen);
	if (prm_get(in, PRM_IN_OPCODE) == PRM_OP_QUERY_HCA_CAP) {
		if (prm_get(in, PRM_IN_OP_MOD) >> 1 == PRM_CAP_GENERAL) {
			prm_set(cap, PRM_CAP_GENERAL_DEBUG, 1);
			prm_set(cap, PRM_CAP_GENERAL_NUM_COUNTERS, 2);
			prm_set(cap, PRM_CAP_GENERAL_FREQUENCY_KHZ, 1000);
		} else {
			prm_set(cap + PRM_CAP_DEBUG_LEN, PRM_CAP_DEBUG_COUNTER_ID, 7);
			prm_set(cap + PRM_CAP_DEBUG_LEN + 4, PRM_CAP_DEBUG_COUNTER_ID, 8);
		}
	}
	for (size_t at = PRM_DIAG_QUERY_OUT_HDR, i = 1;
	     prm_get(in, PRM_IN_OPCODE) == PRM_OP_QUERY_DIAG_COUNTERS &&
	     at + PRM_DIAG_RECORD_LEN <= outlen;
	     at += PRM_DIAG_RECORD_LEN, i++)
		prm_set64(out + at, PRM_DIAG_RECORD_VALUE, i);
	return 0;
}

/* Bytes FROM .. TO - 1 are all VALUE. */
static bool all(const void *memory, size_t from, size_t to, uint8_t value)
{
	for (size_t i = from; i < to; i++)
		if (((const uint8_t *)memory)[i] != value)
			return false;
	return true;
}

/*
 * Call CALL, which fills LEN bytes at OUT, with sizes of an older program, of a
 * newer one, of none, and with garbage. KNOWN is the library's size.
 */
#define CHECK_SIZES(known, len, call)                                         \
	do {                                                                  \
		uint8_t out[1024];                                            \
		for (size_t len = 8; len < (known) + 32; len += 8) {          \
			memset(out, CANARY, sizeof(out));                     \
			memset(out, 0, 8);                                    \
			CHECK_EQ(call, 0);                                    \
			CHECK(all(out, len, sizeof(out), CANARY));            \
			CHECK(len <= (known) || all(out, known, len, 0));     \
		}                                                             \
		for (size_t len = 0; len < 8; len++)                          \
			CHECK_EQ(call, EINVAL);                               \
		size_t len = (known);                                         \
		memset(out, 0, sizeof(out));                                  \
		out[7] = 0x80;                                                \
		CHECK_EQ(call, EINVAL);                                       \
		out[7] = 0;                                                   \
		out[0] = 0x80;                                                \
		CHECK_EQ(call, EINVAL);                                       \
	} while (0)

static void test_out_structures(struct mlx5ctl_dv_uctx *uctx)
{
	struct mlx5ctl_dv_umem_attr umem_attr = { .addr = &umem_attr, .length = 8 };
	struct mlx5ctl_dv_umem *umem = mlx5ctl_dv_reg_umem(uctx, &umem_attr);
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_find("qpc");

	CHECK(umem);
	CHECK_SIZES(sizeof(struct mlx5ctl_dv_uctx_info), len,
		    mlx5ctl_dv_query_uctx_sized(uctx, (void *)out, len));
	CHECK_SIZES(sizeof(struct mlx5ctl_dv_umem_info), len,
		    mlx5ctl_dv_query_umem_sized(umem, (void *)out, len));
	CHECK_SIZES(sizeof(struct mlx5ctl_dv_diag_cap), len,
		    mlx5ctl_dv_query_diag_cap_sized(uctx, (void *)out, len, NULL, 4, 0));
	CHECK_SIZES(sizeof(struct mlx5ctl_dv_layout_field), len,
		    mlx5ctl_dv_layout_field_sized(layout, 0, (void *)out, len));
	CHECK_SIZES(sizeof(struct mlx5ctl_dv_layout_field), len,
		    mlx5ctl_dv_layout_find_field_sized(layout, "pd", (void *)out, len));
	CHECK_EQ(mlx5ctl_dv_dereg_umem(umem), 0);
}

/* In a structure that the caller fills, the same bits are EINVAL. */
static void test_in_structures(struct mlx5ctl_dv_uctx *uctx)
{
	struct mlx5ctl_dv_diag_params params = { .comp_mask = GARBAGE };
	struct mlx5ctl_dv_core_dump_attr core = {
		.type = MLX5CTL_DV_CORE_DUMP_CR,
		.dest.comp_mask = GARBAGE,
	};
	struct mlx5ctl_dv_rsc_dump_attr rsc = { .dest.reserved[2] = 1 };
	struct mlx5ctl_dv_dump_result result = {};

	CHECK_EQ(mlx5ctl_dv_set_diag_params(uctx, &params), EINVAL);
	CHECK_EQ(mlx5ctl_dv_query_diag_params(uctx, &params), EINVAL);
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &core, &result), EINVAL);
	CHECK_EQ(mlx5ctl_dv_rsc_dump(uctx, &rsc, &result), EINVAL);
	core.dest.comp_mask = 0;
	result.comp_mask = GARBAGE;
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &core, &result), EINVAL);
	CHECK_EQ(result.comp_mask, 0);
}

static void test_records(void)
{
	/* A menu of no records, PRM segment type 0xffff, 2 dwords. */
	static const uint8_t menu[] = { 0, 2, 0xff, 0xff, 0, 0, 0, 0 };
	const size_t least = offsetof(struct mlx5ctl_dv_rsc_record, dump_version);
	uint8_t out[512];

	for (size_t len = 0; len < sizeof(struct mlx5ctl_dv_rsc_record) + 32; len += 2) {
		size_t pos = 0;

		memset(out, CANARY, sizeof(out));
		memset(out, 0, 8);
		CHECK_EQ(mlx5ctl_dv_rsc_next_sized(menu, sizeof(menu), &pos,
						   (void *)out, len),
			 len < least ? EINVAL : 0);
		CHECK_EQ(pos, len < least ? 0 : sizeof(menu));
		CHECK(all(out, len < 8 ? 8 : len, sizeof(out), CANARY));
	}
}

/* An older program's array has shorter elements, a newer one's longer. */
static void test_strides(struct mlx5ctl_dv_uctx *uctx)
{
	struct mlx5ctl_dv_diag_cap cap = {};
	uint8_t counters[2][16];
	uint64_t records[3][4];

	memset(counters, CANARY, sizeof(counters));
	CHECK_EQ(mlx5ctl_dv_query_diag_cap_sized(uctx, &cap, sizeof(cap),
						 (void *)counters, 16, 2), 0);
	CHECK_EQ(((struct mlx5ctl_dv_diag_counter *)(void *)counters[1])->id, 8);
	CHECK(all(counters[0], 4, 16, 0));
	memset(counters, CANARY, sizeof(counters));
	CHECK_EQ(mlx5ctl_dv_query_diag_cap_sized(uctx, &cap, sizeof(cap),
						 (void *)counters, 2, 2), 0);
	CHECK_EQ(((uint16_t *)(void *)counters)[1], 8);
	CHECK(all(counters, 4, sizeof(counters), CANARY));

	memset(records, CANARY, sizeof(records));
	CHECK_EQ(mlx5ctl_dv_query_diag_counters_sized(uctx, 0, (void *)records,
						      32, 3), 0);
	CHECK_EQ(records[2][0], 3);
	CHECK_EQ(records[1][2] | records[1][3], 0);
	memset(records, CANARY, sizeof(records));
	CHECK_EQ(mlx5ctl_dv_query_diag_counters_sized(uctx, 0, (void *)records,
						      8, 3), 0);
	CHECK_EQ(records[0][2], 3);
	CHECK(all(records, 24, sizeof(records), CANARY));
}

struct newer_cmd {
	struct mlx5ctl_dv_batch_cmd cmd;
	uint64_t later;
};

static void test_batch(struct fake *fake, struct mlx5ctl_dv_uctx *uctx)
{
	struct newer_cmd cmds[70] = {};
	uint8_t in[16] = {}, out[70][16];

	memset(out, CANARY, sizeof(out));
	for (int i = 0; i < 70; i++)
		cmds[i].cmd = (struct mlx5ctl_dv_batch_cmd){
			.in = in, .out = out[i], .inlen = 16, .outlen = 16, .err = -1,
		};
	fake->commands = 0;
	CHECK_EQ(mlx5ctl_dv_exec_batch_sized(uctx, &cmds->cmd, sizeof(*cmds), 70, 0), 0);
	CHECK_EQ(fake->commands, 70);
	CHECK_EQ(cmds[69].cmd.err, 0);
	CHECK(all(out[69], 0, 16, 0));
	/* What this library does not know must not be asked for. */
	cmds[1].later = 1;
	CHECK_EQ(mlx5ctl_dv_exec_batch_sized(uctx, &cmds->cmd, sizeof(*cmds), 70, 0), EINVAL);
	CHECK_EQ(mlx5ctl_dv_exec_batch_sized(uctx, &cmds->cmd,
					     sizeof(cmds->cmd) - 8, 1, 0), EINVAL);
}

static void test_found_field(void)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_find("query_hca_cap_in");
	struct mlx5ctl_dv_layout_field field = {}, array = {};
	uint8_t buf[32] = {};
	uint64_t value;

	/* linux/mlx5/mlx5_ifc.h: op_mod are the bits from 0x30 on. */
	CHECK_EQ(mlx5ctl_dv_layout_find_field(layout, "op_mod", &field), 0);
	CHECK_EQ(mlx5ctl_dv_layout_write_field(&field, 0, buf, 16, 0x1234), 0);
	CHECK_EQ(buf[6] << 8 | buf[7], 0x1234);
	CHECK_EQ(mlx5ctl_dv_layout_read_field(&field, 0, buf, 16, &value), 0);
	CHECK_EQ(value, 0x1234);
	CHECK_EQ(mlx5ctl_dv_layout_read_field(&field, 1, buf, 16, &value), ERANGE);
	CHECK_EQ(mlx5ctl_dv_layout_read_field(&field, 0, buf, 7, &value), ERANGE);
	CHECK_EQ(mlx5ctl_dv_layout_write_field(&field, 0, buf, 16, 0x10000), EOVERFLOW);
	CHECK_EQ(mlx5ctl_dv_last_status()->err, EOVERFLOW);

	/* create_mkey_in.klm_pas_mtt: dwords from 0x880 on to the end. */
	layout = mlx5ctl_dv_layout_find("create_mkey_in");
	CHECK_EQ(mlx5ctl_dv_layout_find_field(layout, "klm_pas_mtt", &array), 0);
	for (uint32_t i = 0; i < 3; i++) {
		uint8_t box[0x110 + 12] = {};

		CHECK_EQ(mlx5ctl_dv_layout_write_field(&array, i, box, sizeof(box), 0xabcdef), 0);
		CHECK_EQ(box[0x110 + 4 * i + 3], 0xef);
		CHECK_EQ(mlx5ctl_dv_layout_write_field(&array, 3, box, sizeof(box), 1), ERANGE);
	}
	CHECK_EQ(mlx5ctl_dv_layout_find_field(layout, "memory_key_mkey_entry", &field), 0);
	CHECK_EQ(mlx5ctl_dv_layout_read_field(&field, 0, buf, sizeof(buf), &value), EISDIR);
}

/* Firmware whose resource dump never ends, and cancels after some commands. */
struct endless {
	struct mlx5ctl_dv_uctx *uctx;
	unsigned int cancel_at;
};

static int dump_on(struct fake *fake, const uint8_t *in, size_t inlen,
		   uint8_t *out, size_t outlen, uint8_t *memory, uint64_t length)
{
	const struct endless *endless = fake->state;
	uint8_t *reg = out + PRM_ACCESS_REG_HDR;

	(void)in;
	(void)inlen;
	(void)memory;
	(void)length;
	memset(out, 0, outlen);
	if (fake->commands == endless->cancel_at)
		mlx5ctl_dv_cancel(endless->uctx);
	if (outlen < PRM_ACCESS_REG_HDR + PRM_RSC_DUMP_LEN)
		return 0;
	prm_set(reg, PRM_RSC_DUMP_SIZE, 4);
	prm_set(reg, PRM_RSC_DUMP_MORE_DUMP,
		endless->cancel_at || fake->commands < 100);
	prm_set(reg + PRM_RSC_DUMP_INLINE_DATA, 0, 32, fake->commands);
	return 0;
}

static void test_cancel_and_collect(void)
{
	struct endless endless = { .cancel_at = 5 };
	struct fake fake = { .exec = dump_on, .state = &endless };
	struct mlx5ctl_dv_rsc_dump_attr attr = {
		.segment = 0x1000,
		.flags = MLX5CTL_DV_RSC_DUMP_INLINE,
	};
	struct mlx5ctl_dv_dump_result result = {};
	struct mlx5ctl_dv_batch_cmd cmds[64] = {};
	uint8_t in[16] = {}, out[64][16];

	endless.uctx = fake_uctx(&fake);
	CHECK_EQ(mlx5ctl_dv_rsc_dump(endless.uctx, &attr, &result), ECANCELED);
	CHECK_EQ(result.bytes, 20);
	CHECK_EQ(result.commands, 5);
	CHECK(!result.data);

	/* It has ended what ran, and nothing that comes later. */
	endless.cancel_at = 0;
	fake.commands = 0;
	CHECK_EQ(mlx5ctl_dv_rsc_dump(endless.uctx, &attr, &result), 0);
	CHECK_EQ(result.bytes, 400);
	for (uint32_t i = 0; i < 100; i++)
		CHECK_EQ(prm_get((uint8_t *)result.data + 4 * i, 0, 32), i + 1);
	mlx5ctl_dv_free_dump(result.data);
	/* Nowhere to put it: no result, or one that does not know data. */
	CHECK_EQ(mlx5ctl_dv_rsc_dump(endless.uctx, &attr, NULL), EINVAL);
	CHECK_EQ(mlx5ctl_dv_rsc_dump_sized(endless.uctx, &attr, &result,
					   offsetof(struct mlx5ctl_dv_dump_result, data)),
		 EINVAL);
	mlx5ctl_dv_free_dump(NULL);

	for (int i = 0; i < 64; i++)
		cmds[i] = (struct mlx5ctl_dv_batch_cmd){
			.in = in, .out = out[i], .inlen = 16, .outlen = 16,
		};
	endless.cancel_at = 3;
	fake.commands = 0;
	CHECK_EQ(mlx5ctl_dv_exec_batch(endless.uctx, cmds, 64, 0), ECANCELED);
	CHECK_EQ(fake.commands, 3);
	CHECK_EQ(cmds[2].err, 0);
	CHECK_EQ(cmds[3].err, ECANCELED);
	CHECK_EQ(cmds[63].err, ECANCELED);
	fake_close(&fake, endless.uctx);
}

/* Numbers of the PRM, as linux/mlx5/mlx5_ifc.h, device.h and driver.h have them. */
static void test_numbers(void)
{
	CHECK_EQ(MLX5CTL_DV_OP_QUERY_HCA_CAP, 0x100);
	CHECK_EQ(MLX5CTL_DV_OP_ACCESS_REG, 0x805);
	CHECK_EQ(MLX5CTL_DV_REG_PTYS, 0x5004);
	CHECK_EQ(MLX5CTL_DV_REG_RESOURCE_DUMP, 0xc000);
	CHECK_EQ(MLX5CTL_DV_CAP_TYPE_GENERAL, 0);
	CHECK_EQ(MLX5CTL_DV_CAP_TYPE_DEBUG, 0xd);
}

int main(void)
{
	struct fake fake = { .exec = answer };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

	test_out_structures(uctx);
	test_in_structures(uctx);
	test_records();
	test_strides(uctx);
	test_batch(&fake, uctx);
	fake_close(&fake, uctx);
	test_found_field();
	test_cancel_and_collect();
	test_numbers();
	return 0;
}
