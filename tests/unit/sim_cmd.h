/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* Commands that several tests of the firmware model send. */
#ifndef UNIT_SIM_CMD_H
#define UNIT_SIM_CMD_H

#include "check.h"
#include "sim_port.h"

#define OK 0

/* The syndrome that the table gives to a cause. */
enum sim_syndrome_value {
#define SIM_VALUE(name_, status_, value_, text_) SIM_##name_ = (value_),
	FW_SYNDROMES(SIM_VALUE)
#undef SIM_VALUE
};

/* A 16-byte command with two argument dwords; *id is the outbox's. */
static inline u32 sim_short(struct sim_host *host, u16 opcode, u16 uid,
			    u16 op_mod, u32 arg0, u32 arg1, u32 *id)
{
	u8 in[16] = {}, out[16] = {};
	u32 syndrome;

	MLX5_SET(sim_cmd_in, in, opcode, opcode);
	MLX5_SET(sim_cmd_in, in, uid, uid);
	MLX5_SET(sim_cmd_in, in, op_mod, op_mod);
	MLX5_SET(sim_cmd_in, in, arg0, arg0);
	MLX5_SET(sim_cmd_in, in, arg1, arg1);
	syndrome = sim_exec(host, in, sizeof(in), out, sizeof(out));
	if (id)
		*id = MLX5_GET(sim_cmd_out, out, arg0);
	return syndrome;
}

/* A device that is ready for objects. */
static inline struct sim_host *sim_up(const struct fw_config *cfg)
{
	struct fw_config def;
	struct sim_host *host;

	fw_config_default(&def);
	host = sim_host_new(cfg ? cfg : &def);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 0, 0, NULL), OK);
	CHECK_EQ(sim_short(host, MLX5_CMD_OP_INIT_HCA, 0, 0, 0, 0, NULL), OK);
	return host;
}

/*
 * A function behind a physical one, with bus and clock of its own; unlike the
 * module's it has its own RAM.
 */
static inline struct sim_host *sim_function(struct sim_host *pf, u32 func)
{
	struct sim_host *host = sim_host_new(&pf->fw->cfg);

	fw_destroy(host->fw);
	host->fw = fw_create(host, &pf->fw->cfg, pf->fw, func);
	CHECK(host->fw);
	return host;
}

/* Lends such a function pages, up to 64. */
static inline u32 sim_lend(struct sim_host *pf, u32 func, u32 num)
{
	u8 in[MLX5_ST_SZ_BYTES(manage_pages_in) + 8 * 64] = {}, out[16];
	u32 i;

	MLX5_SET(manage_pages_in, in, opcode, MLX5_CMD_OP_MANAGE_PAGES);
	MLX5_SET(manage_pages_in, in, op_mod, 1);
	MLX5_SET(manage_pages_in, in, function_id, func);
	MLX5_SET(manage_pages_in, in, input_num_entries, num);
	for (i = 0; i < num; i++)
		fw_put64(in + MLX5_ST_SZ_BYTES(manage_pages_in) + 8 * i,
			 (u64)(i + 1) << 12);
	return sim_exec(pf, in, MLX5_ST_SZ_BYTES(manage_pages_in) + 8 * num, out, sizeof(out));
}

static inline u32 sim_uctx(struct sim_host *host, u32 cap, u32 *uid)
{
	u8 in[MLX5_ST_SZ_BYTES(create_uctx_in)] = {}, out[16] = {};
	u32 syndrome;

	MLX5_SET(create_uctx_in, in, opcode, MLX5_CMD_OP_CREATE_UCTX);
	MLX5_SET(create_uctx_in, in, uctx.cap, cap);
	syndrome = sim_exec(host, in, sizeof(in), out, sizeof(out));
	*uid = MLX5_GET(create_uctx_out, out, uid);
	return syndrome;
}

/* A umem over fresh pages; *base is where they begin on the bus. */
static inline u32 sim_umem(struct sim_host *host, u16 uid, u32 pages,
			   u32 access, u32 *id, u64 *base)
{
	u32 inlen = MLX5_ST_SZ_BYTES(create_umem_in) + 8 * pages;
	u8 *in = calloc(1, inlen), out[16] = {};
	u32 syndrome, i;
	u8 *mtt = in + MLX5_ST_SZ_BYTES(create_umem_in);

	*base = sim_ram(host, pages * FW_PAGE_SIZE);
	MLX5_SET(create_umem_in, in, opcode, MLX5_CMD_OP_CREATE_UMEM);
	MLX5_SET(create_umem_in, in, uid, uid);
	MLX5_SET64(create_umem_in, in, umem.num_of_mtt, pages);
	for (i = 0; i < pages; i++)
		fw_put64(mtt + 8 * i, (*base + i * FW_PAGE_SIZE) | access);
	syndrome = sim_exec(host, in, inlen, out, sizeof(out));
	*id = MLX5_GET(create_umem_out, out, umem_id);
	free(in);
	return syndrome;
}

/* An mkey of len bytes at the address start over a umem. */
static inline u32 sim_mkey(struct sim_host *host, u16 uid, u32 pd, u32 umem,
			   u64 start, u64 len, bool lw, u32 *mkey)
{
	u8 in[MLX5_ST_SZ_BYTES(create_mkey_in)] = {}, out[16] = {};
	void *mkc = MLX5_ADDR_OF(create_mkey_in, in, memory_key_mkey_entry);
	u32 syndrome;

	MLX5_SET(create_mkey_in, in, opcode, MLX5_CMD_OP_CREATE_MKEY);
	MLX5_SET(create_mkey_in, in, uid, uid);
	MLX5_SET(sim_mkey_in, in, mkey_umem_valid, 1);
	MLX5_SET(sim_mkey_in, in, mkey_umem_id, umem);
	MLX5_SET(mkc, mkc, access_mode_1_0, 1);
	MLX5_SET(mkc, mkc, lw, lw);
	MLX5_SET(mkc, mkc, lr, 1);
	MLX5_SET(mkc, mkc, qpn, 0xffffff);
	MLX5_SET(mkc, mkc, mkey_7_0, 0x5a);
	MLX5_SET(mkc, mkc, pd, pd);
	MLX5_SET64(mkc, mkc, start_addr, start);
	MLX5_SET64(mkc, mkc, len, len);
	syndrome = sim_exec(host, in, sizeof(in), out, sizeof(out));
	*mkey = MLX5_GET(create_mkey_out, out, mkey_index) << 8 | 0x5a;
	return syndrome;
}

#define SIM_REG_BYTES 256

/* One access to a register, data in and out. */
static inline u32 sim_reg(struct sim_host *host, u16 opcode, u16 uid, u16 reg,
			  bool write, u8 *data, u32 len)
{
	u8 in[16 + SIM_REG_BYTES] = {}, out[16 + SIM_REG_BYTES] = {};
	u32 syndrome;

	MLX5_SET(access_register_in, in, opcode, opcode);
	MLX5_SET(sim_cmd_in, in, uid, uid);
	MLX5_SET(access_register_in, in, op_mod, !write);
	MLX5_SET(access_register_in, in, register_id, reg);
	memcpy(in + 16, data, len);
	syndrome = sim_exec(host, in, 16 + len, out, 16 + len);
	memcpy(data, out + 16, len);
	return syndrome;
}

static inline u32 sim_live(struct sim_host *host)
{
	u32 type, live = 0;

	for (type = 0; type < FW_NUM_TYPES; type++)
		live += host->fw->table[type].live;
	return live;
}

#endif
