// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The firmware model's registers and counters. */
#include "data.h"
#include "sim_cmd.h"

static u32 reg(struct sim_host *host, u16 id, bool write, u8 *data, u32 len)
{
	return sim_reg(host, MLX5_CMD_OP_ACCESS_REG, 0, id, write, data, len);
}

static void port(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 data[256] = {};

	MLX5_SET(ptys_reg, data, local_port, 1);
	CHECK_EQ(reg(host, 0x5004, false, data, 64), OK);
	CHECK_EQ(MLX5_GET(ptys_reg, data, ib_link_width_oper), 4);
	MLX5_SET(ptys_reg, data, local_port, 2);
	CHECK_EQ(reg(host, 0x5004, false, data, 64), SIM_REG_PORT);

	/* A setting that shows. */
	memset(data, 0, sizeof(data));
	MLX5_SET(pmtu_reg, data, admin_mtu, 1024);
	CHECK_EQ(reg(host, 0x5003, true, data, 16), OK);
	memset(data, 0, sizeof(data));
	CHECK_EQ(reg(host, 0x5003, false, data, 16), OK);
	CHECK_EQ(MLX5_GET(pmtu_reg, data, oper_mtu), 1024);
	MLX5_SET(pmtu_reg, data, admin_mtu, 9000);
	CHECK_EQ(reg(host, 0x5003, true, data, 16), SIM_REG_FIELD);

	/* Counters move, can be cleared, and count link downs. */
	memset(data, 0, sizeof(data));
	host->now += 5000000000;
	MLX5_SET(ppcnt_reg, data, grp, 0x20);
	CHECK_EQ(reg(host, 0x5008, false, data, 256), OK);
	CHECK(MLX5_GET(ppcnt_reg, data, counter_set.ib_port_cntrs_grp_data_layout.port_xmit_wait) >=
	      500);
	MLX5_SET(ppcnt_reg, data, clr, 1);
	CHECK_EQ(reg(host, 0x5008, false, data, 256), OK);
	CHECK_EQ(MLX5_GET(ppcnt_reg, data,
			  counter_set.ib_port_cntrs_grp_data_layout.port_xmit_wait), 0);
	CHECK(!fw_script(host->fw, "port", "dev=0 state=1"));
	CHECK(!fw_script(host->fw, "port", "dev=0 state=4"));
	CHECK_EQ(reg(host, 0x5008, false, data, 256), OK);
	CHECK_EQ(MLX5_GET(ppcnt_reg, data,
			  counter_set.ib_port_cntrs_grp_data_layout.link_downed_counter), 1);
	MLX5_SET(ppcnt_reg, data, grp, 0x3f);
	CHECK_EQ(reg(host, 0x5008, false, data, 256), SIM_REG_FIELD);
	sim_host_free(host);
}

static void temperature(void)
{
	struct sim_host *host = sim_up(NULL);
	u32 low = ~0u, high = 0, t, i;
	u8 data[32] = {};

	for (i = 0; i < 130; i++) {
		host->now += 1000000000;
		memset(data, 0, sizeof(data));
		CHECK_EQ(reg(host, 0x900a, false, data, 32), OK);
		t = MLX5_GET(sim_mtmp, data, temperature);
		low = min(low, t);
		high = max(high, t);
		CHECK_EQ(MLX5_GET(sim_mtmp, data, max_temperature), high);
	}
	CHECK(low >= 50 * 8 && high <= 60 * 8 && low < high);
	MLX5_SET(sim_mtmp, data, sensor_index, 1);
	CHECK_EQ(reg(host, 0x900a, false, data, 32), SIM_REG_FIELD);
	/* The cable's. */
	MLX5_SET(sim_mtmp, data, sensor_index, 64);
	CHECK_EQ(reg(host, 0x900a, false, data, 32), OK);
	CHECK_EQ(MLX5_GET(sim_mtmp, data, temperature), 31 * 8);
	CHECK(!memcmp(MLX5_ADDR_OF(sim_mtmp, data, sensor_name), "module0", 8));
	sim_host_free(host);
}

static void cable(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 data[144] = {};

	MLX5_SET(mcia_reg, data, i2c_device_address, 0x50);
	MLX5_SET(mcia_reg, data, device_address, 148);
	MLX5_SET(mcia_reg, data, size, 16);
	CHECK_EQ(reg(host, 0x9014, false, data, 144), OK);
	CHECK_EQ(MLX5_GET(mcia_reg, data, status), 0);
	CHECK(!memcmp(data + 16, "MLX5SIM         ", 16));
	CHECK_EQ(data[32], 0);
	MLX5_SET(mcia_reg, data, device_address, 250);
	CHECK_EQ(reg(host, 0x9014, false, data, 144), OK);
	CHECK(MLX5_GET(mcia_reg, data, status));
	MLX5_SET(mcia_reg, data, size, 129);
	CHECK_EQ(reg(host, 0x9014, false, data, 144), SIM_REG_FIELD);
	CHECK_EQ(reg(host, 0x9014, true, data, 144), SIM_REG_READ_ONLY);
	sim_host_free(host);
}

static void stored(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 data[64] = {};

	memcpy(data + 8, "stay", 4);
	CHECK_EQ(reg(host, 0x4020, true, data, 64), OK);
	memset(data, 0, sizeof(data));
	CHECK_EQ(reg(host, 0x4020, false, data, 64), OK);
	CHECK(!memcmp(data + 8, "stay", 4));
	CHECK_EQ(sim_reg(host, FW_OP_ACCESS_REG_USER, 0, 0x4020, false, data, 64),
		 SIM_REG_NOT_FOR_USER);
	sim_host_free(host);
}

/* Every register answers a read of its own length, and none past its end. */
static void all_registers(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[16 + 512] = {}, out[16 + 512];
	u32 id, len, answered = 0;

	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_ACCESS_REG);
	MLX5_SET(sim_cmd_in, in, op_mod, 1);
	for (id = 0; id < 0x10000; id++) {
		MLX5_SET(access_register_in, in, register_id, id);
		if (sim_exec(host, in, 16, out, 16) == SIM_BAD_REGISTER)
			continue;
		for (len = 4; len <= 512; len += 4)
			if (sim_exec(host, in, 16 + len, out, 16 + len) != SIM_REG_SHORT)
				break;
		CHECK(len <= 512);
		answered += !host->syndrome;
	}
	CHECK(answered >= 30);
	sim_host_free(host);
}

/* The mask of a group is the registers that answer, and they are its bits. */
static void register_masks(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 data[72], other[SIM_REG_BYTES] = {};
	u32 group, n, bit;

	for (group = 0; group < 4; group++) {
		memset(data, 0, sizeof(data));
		MLX5_SET(mcam_reg, data, access_reg_group, group);
		CHECK_EQ(reg(host, 0x907f, false, data, sizeof(data)), OK);
		for (n = 0; n < 128; n++) {
			bit = data[8 + 15 - n / 8] >> n % 8 & 1;
			reg(host, 0x9000 + group * 128 + n, false, other, sizeof(other));
			CHECK_EQ(host->syndrome != SIM_BAD_REGISTER, bit);
		}
	}
	memset(data, 0, sizeof(data));
	CHECK_EQ(reg(host, 0x907f, false, data, sizeof(data)), OK);
	CHECK_EQ(MLX5_GET(mcam_reg, data, mng_access_reg_cap_mask.access_regs.mcqs), 1);
	CHECK_EQ(MLX5_GET(mcam_reg, data, mng_access_reg_cap_mask.access_regs.tracer_registers),
		 0xf);
	MLX5_SET(mcam_reg, data, access_reg_group, 4);
	CHECK_EQ(reg(host, 0x907f, false, data, sizeof(data)), SIM_REG_FIELD);
	sim_host_free(host);
}

/*
 * Places of the fields as Debian's mstflint has them, in its
 * register_access_table.adb: MGIR's hardware and firmware blocks, and MTCAP.
 */
static void what_it_is(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 data[160] = {};
	u32 version;

	CHECK_EQ(reg(host, 0x9020, false, data, 160), OK);
	version = fw_get32(data + 0x20);
	/* A ConnectX-6 Dx on PCI, and 0x212 when it recovers. */
	CHECK_EQ(fw_get32(data + 0x0) & 0xffff, 0x101d);
	CHECK_EQ(fw_get32(data + 0x8) & 0xffff, 0x212);
	CHECK_EQ(fw_get32(data + 0x4) >> 16 & 0xfff, 1);
	CHECK_EQ(version >> 16 & 0xff, fw_get32(data + 0x44));
	CHECK_EQ(version >> 8 & 0xff, fw_get32(data + 0x48));
	CHECK_EQ(version & 0xff, fw_get32(data + 0x4c) & 0xff);
	/* 2022-09-01, as decimal digits: year 15:0, day 23:16, month 31:24. */
	CHECK_EQ(fw_get32(data + 0x28), 0x09012022);
	CHECK(!memcmp(data + 0x30, "MT_0000000359\0\0", 16));
	CHECK_EQ(fw_get32(data + 0x14) >> 24, 0xf6);

	memset(data, 0, sizeof(data));
	CHECK_EQ(reg(host, 0x9009, false, data, 16), OK);
	CHECK_EQ(fw_get32(data + 0x0) & 0x7f, 1);
	/* 0 made clients print -10000 degrees. */
	CHECK_EQ(fw_get32(data + 0x4) & 0x7f, 1);

	/* As ibv_devinfo shows such an adapter. */
	memset(data, 0, sizeof(data));
	CHECK_EQ(reg(host, 0x6001, false, data, 64), OK);
	CHECK(!strcmp((char *)data, "MT4125 ConnectX6Dx Mellanox Technologies"));
	sim_host_free(host);
}

/* Seconds, as seen on a ConnectX-6 Dx; by default only the last one is 5. */
static void time_outs(void)
{
	struct sim_host *host;
	struct fw_config cfg;
	u8 data[64] = {};

	fw_config_default(&cfg);
	cfg.cmd_timeout_ms = 0;
	host = sim_up(&cfg);
	CHECK_EQ(reg(host, 0xc00e, false, data, 64), OK);
#define TIME_OUT(fld, seconds) do {						\
	CHECK_EQ(MLX5_GET(dtor_reg, data, fld.to_value), seconds);		\
	CHECK_EQ(MLX5_GET(dtor_reg, data, fld.to_multiplier), 1);		\
} while (0)
	TIME_OUT(pcie_toggle_to, 2);
	TIME_OUT(full_crdump_to, 60);
	TIME_OUT(fw_reset_to, 60);
	TIME_OUT(flush_on_err_to, 2);
	TIME_OUT(pci_sync_update_to, 2);
	TIME_OUT(tear_down_to, 10);
	TIME_OUT(fsm_reactivate_to, 5);
	TIME_OUT(reclaim_pages_to, 5);
	TIME_OUT(reclaim_vfs_pages_to, 120);
	sim_host_free(host);
	cfg.cmd_timeout_ms = 1000;
	host = sim_up(&cfg);
	CHECK_EQ(reg(host, 0xc00e, false, data, 64), OK);
	TIME_OUT(reclaim_vfs_pages_to, 5);
	TIME_OUT(tear_down_to, 10);
#undef TIME_OUT
	sim_host_free(host);
}

static void traffic(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[32] = {}, out[MLX5_ST_SZ_BYTES(query_vport_counter_out)];
	u64 before;

	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_QUERY_VPORT_COUNTER);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	before = MLX5_GET64(query_vport_counter_out, out, received_ib_unicast.packets);
	host->now += 1000000000;
	MLX5_SET(query_vport_counter_in, in, clear, 1);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	CHECK_EQ(MLX5_GET64(query_vport_counter_out, out, received_ib_unicast.packets),
		 before + 1000);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	CHECK_EQ(MLX5_GET64(query_vport_counter_out, out, received_ib_unicast.packets), 0);
	sim_host_free(host);
}

int main(void)
{
	port();
	temperature();
	cable();
	stored();
	all_registers();
	register_masks();
	what_it_is();
	time_outs();
	traffic();
	return 0;
}
