// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The firmware model's rules on who may touch what. */
#include "sim_cmd.h"

static void uctx_caps(void)
{
	struct fw_config cfg;
	struct sim_host *host;
	u32 uid;

	fw_config_default(&cfg);
	cfg.uctx_cap = FW_CAP_RAW_TX;
	host = sim_up(&cfg);
	CHECK_EQ(sim_uctx(host, FW_CAP_TOOLS, &uid), SIM_UCTX_CAPS);
	CHECK_EQ(host->status, FW_ST_BAD_PARAM);
	CHECK_EQ(sim_live(host), 0);
	CHECK_EQ(sim_uctx(host, FW_CAP_RAW_TX, &uid), OK);
	sim_host_free(host);
}

static void numbers_are_reused(void)
{
	struct sim_host *host = sim_up(NULL);
	u32 a, b, c;

	CHECK_EQ(sim_uctx(host, 0, &a), OK);
	CHECK_EQ(sim_uctx(host, 0, &b), OK);
	CHECK(a && b && a != b);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_UCTX, 0, 0, a, 0, NULL), OK);
	CHECK_EQ(sim_uctx(host, 0, &c), OK);
	CHECK_EQ(c, a);
	sim_host_free(host);
}

static void dead_uid(void)
{
	struct sim_host *host = sim_up(NULL);
	u32 uid, pd;

	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, 7, 0, 0, 0, &pd), SIM_NO_SUCH_UID);
	CHECK_EQ(sim_uctx(host, 0, &uid), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, uid, 0, 0, 0, &pd), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_UCTX, uid, 0, uid, 0, NULL), SIM_KERNEL_ONLY);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DEALLOC_PD, uid, 0, pd, 0, NULL), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_UCTX, 0, 0, uid, 0, NULL), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, uid, 0, 0, 0, &pd), SIM_NO_SUCH_UID);
	CHECK_EQ(host->fw->table[FW_PD].reclaimed, 0);
	sim_host_free(host);
}

static void shared_uid_is_for_event_queues(void)
{
	struct sim_host *host = sim_up(NULL);

	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, FW_UID_SHARED, 0, 0, 0, NULL),
		 SIM_NO_SUCH_UID);
	sim_host_free(host);
}

static void foreign_objects(void)
{
	struct sim_host *host = sim_up(NULL);
	u32 mine, other, pd, umem, mkey, umem2;
	u64 base;

	CHECK_EQ(sim_uctx(host, 0, &mine), OK);
	CHECK_EQ(sim_uctx(host, 0, &other), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, mine, 0, 0, 0, &pd), OK);
	CHECK_EQ(sim_umem(host, mine, 4, 3, &umem, &base), OK);
	CHECK_EQ(sim_umem(host, other, 4, 3, &umem2, &base), OK);

	/* destroy */
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DEALLOC_PD, other, 0, pd, 0, NULL), SIM_FOREIGN_OBJECT);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_UMEM, other, 0, umem, 0, NULL),
		 SIM_FOREIGN_OBJECT);
	/* name */
	CHECK_EQ(sim_mkey(host, other, pd, umem2, 0, 4096, true, &mkey), SIM_FOREIGN_PARENT);
	CHECK_EQ(sim_mkey(host, mine, pd, umem2, 0, 4096, true, &mkey), SIM_FOREIGN_PARENT);
	/* read */
	CHECK_EQ(sim_mkey(host, mine, pd, umem, 0, 4096, true, &mkey), OK);
	u8 in[16] = {}, out[MLX5_ST_SZ_BYTES(query_mkey_out)];
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_QUERY_MKEY);
	MLX5_SET(sim_cmd_in, in, uid, other);
	MLX5_SET(sim_cmd_in, in, arg0, mkey >> 8);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_FOREIGN_OBJECT);
	/* in use */
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_UMEM, mine, 0, umem, 0, NULL), SIM_OBJECT_BUSY);
	CHECK_EQ(host->status, FW_ST_BAD_RES_STATE);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DEALLOC_PD, mine, 0, pd, 0, NULL), SIM_OBJECT_BUSY);
	/* the driver may do what it likes */
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_MKEY, 0, 0, mkey >> 8, 0, NULL), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_UMEM, 0, 0, umem, 0, NULL), OK);
	sim_host_free(host);
}

static void tools_read_everything(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[16] = {}, out[MLX5_ST_SZ_BYTES(query_mkey_out)];
	u32 uid, pd, umem, mkey;
	u64 base;

	CHECK_EQ(sim_uctx(host, FW_CAP_TOOLS, &uid), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, 0, 0, 0, 0, &pd), OK);
	CHECK_EQ(sim_umem(host, 0, 1, 3, &umem, &base), OK);
	CHECK_EQ(sim_mkey(host, 0, pd, umem, 0x7000, 0x123, true, &mkey), OK);
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_QUERY_MKEY);
	MLX5_SET(sim_cmd_in, in, uid, uid);
	MLX5_SET(sim_cmd_in, in, arg0, mkey >> 8);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	CHECK_EQ(MLX5_GET64(query_mkey_out, out, memory_key_mkey_entry.len), 0x123);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_MKEY, uid, 0, mkey >> 8, 0, NULL),
		 SIM_FOREIGN_OBJECT);
	sim_host_free(host);
}

static void no_dma_by_number(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[MLX5_ST_SZ_BYTES(create_mkey_in) + 16] = {}, out[16];
	void *mkc = MLX5_ADDR_OF(create_mkey_in, in, memory_key_mkey_entry);
	u32 uid, pd;

	CHECK_EQ(sim_uctx(host, FW_CAP_TOOLS, &uid), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, uid, 0, 0, 0, &pd), OK);
	MLX5_SET(create_mkey_in, in, opcode, MLX5_CMD_OP_CREATE_MKEY);
	MLX5_SET(create_mkey_in, in, uid, uid);
	MLX5_SET(mkc, mkc, pd, pd);
	MLX5_SET(mkc, mkc, length64, 1);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_NOT_FOR_UID);
	MLX5_SET(mkc, mkc, length64, 0);
	MLX5_SET(mkc, mkc, access_mode_1_0, 1);
	MLX5_SET(create_mkey_in, in, translations_octword_actual_size, 1);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_NOT_FOR_UID);
	sim_host_free(host);
}

static void umem_length_and_mkey_range(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[MLX5_ST_SZ_BYTES(create_umem_in) + 8] = {}, out[16];
	u32 pd, umem, mkey;
	u64 base;

	MLX5_SET(create_umem_in, in, opcode, MLX5_CMD_OP_CREATE_UMEM);
	MLX5_SET64(create_umem_in, in, umem.num_of_mtt, 2);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_TRANSLATION_LEN);
	MLX5_SET64(create_umem_in, in, umem.num_of_mtt, ~0ULL);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_BAD_SIZE);
	MLX5_SET64(create_umem_in, in, umem.num_of_mtt, 1);
	MLX5_SET(create_umem_in, in, umem.page_offset, 4096);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), SIM_BAD_SIZE);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, 0, 0, 0, 0, &pd), OK);
	CHECK_EQ(sim_umem(host, 0, 2, 3, &umem, &base), OK);
	CHECK_EQ(sim_mkey(host, 0, pd, umem, 0, 8193, true, &mkey), SIM_MKEY_RANGE);
	CHECK_EQ(sim_live(host), 2);
	sim_host_free(host);
}

static void reclaim(void)
{
	struct sim_host *host = sim_up(NULL);
	u32 uid, pd, umem, mkey, kernel_pd;
	u64 base;

	CHECK_EQ(sim_uctx(host, 0, &uid), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, 0, 0, 0, 0, &kernel_pd), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, uid, 0, 0, 0, &pd), OK);
	CHECK_EQ(sim_umem(host, uid, 3, 3, &umem, &base), OK);
	CHECK_EQ(sim_mkey(host, uid, pd, umem, 0, 4096, true, &mkey), OK);
	/* The driver's mkey on the user's domain goes with it. */
	CHECK_EQ(sim_mkey(host, 0, pd, umem, 0, 4096, true, &mkey), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_DESTROY_UCTX, 0, 0, uid, 0, NULL), OK);
	CHECK_EQ(host->fw->table[FW_PD].reclaimed, 1);
	CHECK_EQ(host->fw->table[FW_UMEM].reclaimed, 1);
	CHECK_EQ(host->fw->table[FW_MKEY].reclaimed, 2);
	CHECK_EQ(host->fw->table[FW_UCTX].reclaimed, 0);
	CHECK_EQ(sim_live(host), 1);
	sim_host_free(host);
}

static void lengths_and_states(void)
{
	struct fw_config cfg;
	struct sim_host *host;
	u8 in[16] = {}, out[16];

	fw_config_default(&cfg);
	host = sim_host_new(&cfg);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, 0, 0, 0, 0, NULL), SIM_NOT_ENABLED);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 0, 0, NULL), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 0, 0, NULL), SIM_WRONG_STATE);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_PD, 0, 0, 0, 0, NULL), SIM_NOT_INIT);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_INIT_HCA, 0, 0, 0, 0, NULL), OK);
	CHECK_EQ(sim_short(host, 0xbad, 0, 0, 0, 0, NULL), SIM_UNKNOWN_OPCODE);
	CHECK_EQ(host->status, FW_ST_BAD_OP);
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_CREATE_QP);
	CHECK_EQ(sim_exec(host, in, 16, out, 16), SIM_SHORT_INBOX);
	CHECK_EQ(host->status, FW_ST_BAD_INP_LEN);
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_QUERY_HCA_CAP);
	CHECK_EQ(sim_exec(host, in, 16, out, 16), SIM_SHORT_OUTBOX);
	CHECK_EQ(host->status, FW_ST_BAD_OUTP_LEN);
	sim_host_free(host);
}

static void every_syndrome_is_its_own(void)
{
	static const u32 values[] = {
#define VALUE(name_, status_, value_, text_) value_,
		FW_SYNDROMES(VALUE)
#undef VALUE
	};
	u32 i, j;

	for (i = 0; i < ARRAY_SIZE(values); i++) {
		CHECK(fw_syndrome_text(values[i]));
		for (j = 0; j < i; j++)
			CHECK(values[i] != values[j]);
	}
	CHECK(!fw_syndrome_text(0));
}

int main(void)
{
	uctx_caps();
	numbers_are_reused();
	dead_uid();
	shared_uid_is_for_event_queues();
	foreign_objects();
	tools_read_everything();
	no_dma_by_number();
	umem_length_and_mkey_range();
	reclaim();
	lengths_and_states();
	every_syndrome_is_its_own();
	return 0;
}
