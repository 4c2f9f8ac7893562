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
	u32 syndrome, i;

	MLX5_SET(sim_cmd_in, in, opcode, FW_OP_QUERY_DIAGNOSTIC_COUNTERS);
	MLX5_SET(sim_diag_query, in, num_of_samples, samples);
	MLX5_SET(sim_diag_query, in, sample_index, first);
	syndrome = sim_exec(host, in, sizeof(in), out, 16 + samples * counters * RECORD);
	for (i = 0; !syndrome && i < samples * counters; i++) {
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

	CHECK_EQ(get(host, 0, 1, 2, r), SIM_DIAG_OFF);
	CHECK_EQ(set_params(host, 0, "single", true, two, 2), OK);
	host->now += 12345678;
	CHECK_EQ(get(host, 0, 1, 2, r), OK);
	CHECK_EQ(r[0].counter, 0x0401);
	CHECK_EQ(r[1].counter, 0x0402);
	CHECK_EQ(r[0].time, (u32)start);
	CHECK_EQ(r[0].value, 0);
	/* The second counter lies beyond 32 bits. */
	CHECK_EQ(r[1].value >> 32, 1);
	CHECK_EQ(get(host, 0, SAMPLES + 1, 2, r), SIM_BAD_INDEX);
	CHECK_EQ(set_params(host, 0, "off", false, NULL, 0), OK);
	CHECK_EQ(get(host, 0, 1, 2, r), SIM_DIAG_OFF);
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
	/* Ten: the last four lie in the ring, number n in place n modulo four. */
	host->now = start + 9 * PERIOD + PERIOD / 2;
	CHECK_EQ(get(host, 0, SAMPLES, 1, r), OK);
	for (i = 0; i < SAMPLES; i++) {
		CHECK(r[i].sample >= 6 && r[i].sample <= 9 && r[i].sample % SAMPLES == i);
		CHECK_EQ(r[i].time, (u32)(start + r[i].sample * PERIOD));
		CHECK_EQ(r[i].value, r[i].sample * PERIOD >> 4);
	}
	sim_host_free(host);
}

static void on_demand(void)
{
	struct sim_host *host = sim_up(NULL);
	struct record a[2], b[2];

	CHECK_EQ(set_params(host, 0, "on_demand", true, two, 2), OK);
	host->now += 1000000;
	CHECK_EQ(get(host, 0, 1, 2, a), OK);
	host->now += 1000000;
	CHECK_EQ(get(host, 0, 1, 2, b), OK);
	CHECK(b[0].time > a[0].time && b[0].value > a[0].value);
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
	CHECK_EQ(sim_uctx(host, 0, &uid), OK);
	CHECK_EQ(set_params(host, uid, "single", false, two, 1), SIM_NEEDS_TOOLS);
	sim_host_free(host);
}

/* The debug capability lists as many counters as the general one counts. */
static void capability(void)
{
	struct sim_host *host = sim_up(NULL);
	u8 in[16] = {}, general[MLX5_ST_SZ_BYTES(query_hca_cap_out)];
	u8 debug[MLX5_ST_SZ_BYTES(query_hca_cap_out)];
	u32 num, i, id;

	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_QUERY_HCA_CAP);
	CHECK_EQ(sim_exec(host, in, sizeof(in), general, sizeof(general)), OK);
	MLX5_SET(sim_cmd_in, in, op_mod, 0xd << 1 | 1);
	CHECK_EQ(sim_exec(host, in, sizeof(in), debug, sizeof(debug)), OK);
	num = MLX5_GET(sim_hca_cap, general + 16, num_of_diagnostic_counters);
	CHECK(num);
	for (i = 0; i < num; i++) {
		id = MLX5_GET(sim_diag_counter, debug + 16 + 64 + 4 * i, counter_id);
		CHECK(id);
	}
	CHECK_EQ(MLX5_GET(sim_diag_counter, debug + 16 + 64 + 4 * num, counter_id), 0);
	CHECK_EQ(MLX5_GET(cmd_hca_cap, general + 16, device_frequency_khz), 1000000);
	sim_host_free(host);
}

int main(void)
{
	single();
	repetitive();
	on_demand();
	what_was_set_is_told();
	refusals();
	capability();
	return 0;
}
