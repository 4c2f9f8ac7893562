// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The firmware model's diagnostic counters. */
#include "sim_cmd.h"

#define LOG_PERIOD 20 /* 1048576 ns */
#define PERIOD (1ull << LOG_PERIOD)
#define LOG_SAMPLES 2
#define SAMPLES 4
#define RECORD 16

struct record {
	u16 counter;
	u16 sample;
	u32 time;
	u64 value;
};

static u32 set_params(struct sim_host *host, u32 uid, const char *mode, bool clear,
		      const u16 *ids, u32 num)
{
	u8 in[32 + 4 * 16] = {}, out[16];
	u8 *ctx = in + 8;
	u32 i;

	MLX5_SET(sim_cmd_in, in, opcode, FW_OP_SET_DIAGNOSTIC_PARAMS);
	MLX5_SET(sim_cmd_in, in, uid, uid);
	MLX5_SET(sim_diag_params, ctx, enable, !!strcmp(mode, "off"));
	MLX5_SET(sim_diag_params, ctx, single, !strcmp(mode, "single"));
	MLX5_SET(sim_diag_params, ctx, repetitive, !strcmp(mode, "repetitive"));
	MLX5_SET(sim_diag_params, ctx, on_demand, !strcmp(mode, "on_demand"));
	MLX5_SET(sim_diag_params, ctx, clear, clear);
	MLX5_SET(sim_diag_params, ctx, num_of_counters, num);
	MLX5_SET(sim_diag_params, ctx, log_num_of_samples, LOG_SAMPLES);
	MLX5_SET(sim_diag_params, ctx, log_sample_period, LOG_PERIOD);
	for (i = 0; i < num && i < 16; i++)
		MLX5_SET(sim_diag_counter, in + 32 + 4 * i, counter_id, ids[i]);
	return sim_exec(host, in, sizeof(in), out, sizeof(out));
}

static u32 get(struct sim_host *host, u32 first, u32 samples, u32 counters, struct record *rec)
{
	u8 in[16] = {}, out[16 + 64 * RECORD];
	u32 records = samples * counters;
	u32 syndrome, i;

	MLX5_SET(sim_cmd_in, in, opcode, FW_OP_QUERY_DIAGNOSTIC_COUNTERS);
	MLX5_SET(sim_diag_query, in, num_of_samples, records);
	MLX5_SET(sim_diag_query, in, sample_index, first);
	syndrome = sim_exec(host, in, sizeof(in), out, 16 + records * RECORD);
	for (i = 0; !syndrome && i < records; i++) {
		u8 *r = out + 16 + i * RECORD;

		rec[i].counter = MLX5_GET(sim_diag_record, r, counter_id);
		rec[i].sample = MLX5_GET(sim_diag_record, r, sample_id);
		rec[i].time = MLX5_GET(sim_diag_record, r, time_stamp_31_0);
		rec[i].value = (u64)MLX5_GET(sim_diag_record, r, counter_value_h) << 32 |
			       MLX5_GET(sim_diag_record, r, counter_value_l);
	}
	return syndrome;
}

static const u16 two[] = { 0x0401, 0x0402 };

static void single(void)
{
	struct sim_host *host = sim_up(NULL);
	u64 start = host->now;
	struct record r[16];
	u32 i;

	CHECK_EQ(get(host, 0, 1, 2, r), SIM_DIAG_OFF);
	CHECK_EQ(set_params(host, 0, "single", true, two, 2), OK);
	/* Two samples have been taken, and places for two are empty. */
	host->now += PERIOD;
	CHECK_EQ(get(host, 0, SAMPLES, 2, r), OK);
	CHECK_EQ(r[2].sample, 2);
	CHECK_EQ(r[4].counter | r[4].sample | r[4].time | r[4].value, 0);
	/* One round, and then no more. */
	host->now += 12345678;
	CHECK_EQ(get(host, 0, SAMPLES, 2, r), OK);
	for (i = 0; i < SAMPLES * 2; i++) {
		CHECK_EQ(r[i].counter, two[i % 2]);
		CHECK_EQ(r[i].sample, i / 2 + 1);
		CHECK_EQ(r[i].time, (u32)(start + i / 2 * PERIOD));
	}
	CHECK_EQ(r[0].value, 0);
	CHECK_EQ(r[2].value, PERIOD >> 4);
	/* The second counter lies beyond 32 bits. */
	CHECK_EQ(r[1].value >> 32, 1);
	CHECK_EQ(get(host, 0, SAMPLES + 1, 2, r), SIM_BAD_INDEX);
	CHECK_EQ(get(host, SAMPLES, 1, 2, r), SIM_BAD_INDEX);
	/* Half of a sample. */
	CHECK_EQ(get(host, 0, 1, 1, r), SIM_DIAG_RECORDS);
	CHECK_EQ(get(host, 0, 0, 2, r), SIM_DIAG_RECORDS);
	CHECK_EQ(set_params(host, 0, "off", false, NULL, 0), OK);
	CHECK_EQ(get(host, 0, 1, 2, r), SIM_DIAG_OFF);
	sim_host_free(host);
}

/*
 * As the misc-device client's README shows it of a ConnectX-6 Dx: three counters
 * (flags clear, sync and single, 2^4 samples, period 2^10), and 6 "samples" from
 * index 4 on, are six records of the samples 5 and 6, each with one time stamp.
 */
static void as_on_hardware(void)
{
	static const u16 ids[] = { 0x0401, 0x2006, 0x040b };
	struct sim_host *host = sim_up(NULL);
	u8 in[32 + sizeof(ids) * 2] = {}, out[16 + 6 * RECORD];
	u8 *ctx = in + 8, *r;
	u32 i;

	MLX5_SET(sim_cmd_in, in, opcode, FW_OP_SET_DIAGNOSTIC_PARAMS);
	MLX5_SET(sim_diag_params, ctx, enable, 1);
	MLX5_SET(sim_diag_params, ctx, single, 1);
	MLX5_SET(sim_diag_params, ctx, sync, 1);
	MLX5_SET(sim_diag_params, ctx, clear, 1);
	MLX5_SET(sim_diag_params, ctx, num_of_counters, 3);
	MLX5_SET(sim_diag_params, ctx, log_num_of_samples, 4);
	MLX5_SET(sim_diag_params, ctx, log_sample_period, 10);
	for (i = 0; i < 3; i++)
		MLX5_SET(sim_diag_counter, in + 32 + 4 * i, counter_id, ids[i]);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, 16), OK);
	host->now += 16 << 10;

	memset(in, 0, sizeof(in));
	MLX5_SET(sim_cmd_in, in, opcode, FW_OP_QUERY_DIAGNOSTIC_COUNTERS);
	MLX5_SET(sim_diag_query, in, num_of_samples, 6);
	MLX5_SET(sim_diag_query, in, sample_index, 4);
	/* Such clients leave these two bytes as they find them. */
	in[4] = in[5] = 0xa5;
	CHECK_EQ(sim_exec(host, in, 16, out, sizeof(out)), OK);
	for (i = 0; i < 6; i++) {
		r = out + 16 + i * RECORD;
		CHECK_EQ(MLX5_GET(sim_diag_record, r, counter_id), (u32)ids[i % 3]);
		CHECK_EQ(MLX5_GET(sim_diag_record, r, sample_id), 5 + i / 3);
		CHECK_EQ(MLX5_GET(sim_diag_record, r, time_stamp_31_0),
			 MLX5_GET(sim_diag_record, out + 16 + i / 3 * 3 * RECORD,
				  time_stamp_31_0));
	}
	CHECK(MLX5_GET(sim_diag_record, out + 16, time_stamp_31_0) !=
	      MLX5_GET(sim_diag_record, out + 16 + 3 * RECORD, time_stamp_31_0));
	sim_host_free(host);
}

static void repetitive(void)
{
	struct sim_host *host = sim_up(NULL);
	u64 start = host->now;
	struct record r[16];
	u32 i;

	CHECK_EQ(set_params(host, 0, "repetitive", true, two, 1), OK);
	/* Two samples: at once and a period later. */
	host->now += PERIOD;
	CHECK_EQ(get(host, 0, SAMPLES, 1, r), OK);
	CHECK_EQ(r[0].time, (u32)start);
	CHECK_EQ(r[1].time, (u32)(start + PERIOD));
	CHECK_EQ(r[2].counter, 0);
	/* Ten: the last four lie in the ring, number n in place n - 1 modulo four. */
	host->now = start + 9 * PERIOD + PERIOD / 2;
	CHECK_EQ(get(host, 0, SAMPLES, 1, r), OK);
	for (i = 0; i < SAMPLES; i++) {
		CHECK(r[i].sample >= 7 && r[i].sample <= 10 &&
		      (r[i].sample - 1u) % SAMPLES == i);
		CHECK_EQ(r[i].time, (u32)(start + (r[i].sample - 1) * PERIOD));
		CHECK_EQ(r[i].value, (r[i].sample - 1) * PERIOD >> 4);
	}
	sim_host_free(host);
}

static void what_was_set_is_told(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[16] = {}, out[32 + 8];

	CHECK_EQ(set_params(host, 0, "repetitive", false, two, 2), OK);
	MLX5_SET(sim_cmd_in, in, opcode, FW_OP_QUERY_DIAGNOSTIC_PARAMS);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out) - 1), SIM_SHORT_OUTBOX);
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
	CHECK_EQ(MLX5_GET(sim_diag_params, out + 8, num_of_counters), 2);
	CHECK_EQ(MLX5_GET(sim_diag_params, out + 8, repetitive), 1);
	CHECK_EQ(MLX5_GET(sim_diag_params, out + 8, log_sample_period), LOG_PERIOD);
	CHECK_EQ(MLX5_GET(sim_diag_counter, out + 36, counter_id), 0x0402);
	sim_host_free(host);
}

static void refusals(void)
{
	static const u16 unknown[] = { 0x7777 };
	static const u16 many[17] = { 0x0401 };
	struct sim_host *host = sim_up(NULL);
	u32 uid;

	CHECK_EQ(set_params(host, 0, "single", false, unknown, 1), SIM_DIAG_COUNTER);
	CHECK_EQ(set_params(host, 0, "single", false, two, 0), SIM_DIAG_COUNTER);
	CHECK_EQ(set_params(host, 0, "single", false, many, 17), SIM_SHORT_INBOX);
	CHECK_EQ(set_params(host, 0, "no mode", false, two, 1), SIM_DIAG_MODE);
	CHECK_EQ(set_params(host, 0, "on_demand", false, two, 1), SIM_DIAG_MODE);
	CHECK_EQ(sim_uctx(host, 0, &uid), OK);
	CHECK_EQ(set_params(host, uid, "single", false, two, 1), SIM_NEEDS_TOOLS);
	sim_host_free(host);
}

/* As that README lists them: 175 places, of which thirteen have a counter that it knows, all in
 * sync. Its "18" is what diag_cnt.c cut the number to when that output was made.
 */
static void capability(void)
{
	static const struct {
		u32 place, id;
	} want[] = {
		{ 0, 0x401 },	{ 1, 0x402 },	{ 2, 0x403 },	{ 4, 0x406 },
		{ 9, 0x409 },	{ 10, 0x40a },	{ 11, 0x40b },	{ 28, 0x1001 },
		{ 68, 0x2001 }, { 73, 0x2006 }, { 88, 0x2c02 }, { 89, 0x2c03 },
		{ 90, 0x2c04 },
	};
	struct sim_host *host = sim_up(NULL);
	u8 in[16] = {}, general[MLX5_ST_SZ_BYTES(query_hca_cap_out)];
	u8 debug[MLX5_ST_SZ_BYTES(query_hca_cap_out)];
	u8 *cap = debug + 16;
	u32 i, next = 0;

	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_QUERY_HCA_CAP);
	CHECK_EQ(sim_exec(host, in, sizeof(in), general, sizeof(general)), OK);
	MLX5_SET(sim_cmd_in, in, op_mod, 0xd << 1 | 1);
	CHECK_EQ(sim_exec(host, in, sizeof(in), debug, sizeof(debug)), OK);
	CHECK_EQ(MLX5_GET(sim_hca_cap, general + 16, num_of_diagnostic_counters), 175);
	CHECK_EQ(MLX5_GET(cmd_hca_cap, general + 16, device_frequency_khz), 1000000);
	CHECK_EQ(MLX5_GET(sim_debug_cap, cap, single), 1);
	CHECK_EQ(MLX5_GET(sim_debug_cap, cap, repetitive), 1);
	CHECK_EQ(MLX5_GET(sim_debug_cap, cap, log_max_samples), 14);
	CHECK_EQ(MLX5_GET(sim_debug_cap, cap, log_min_sample_period), 0);
	for (i = 0; i < 100; i++) {
		u32 id = MLX5_GET(sim_diag_counter, cap + 64 + 4 * i, counter_id);

		if (next < sizeof(want) / sizeof(*want) && want[next].place == i)
			CHECK_EQ(id, want[next++].id);
		else
			CHECK_EQ(id, 0);
		CHECK_EQ(MLX5_GET(sim_diag_counter, cap + 64 + 4 * i, sync), id ? 1u : 0u);
	}
	sim_host_free(host);
}

int main(void)
{
	single();
	repetitive();
	as_on_hardware();
	what_was_set_is_told();
	refusals();
	capability();
	return 0;
}
