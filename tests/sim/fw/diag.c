// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Diagnostic counters, as a ConnectX-6 Dx was seen to count.
 *
 * What a counter shows is a function of time alone, so samples need not be
 * taken: those of any moment can be computed when they are asked for.
 * A single measurement is one round of 2^log_num_of_samples samples; a
 * repetitive one goes on, and keeps the last so many.  The first sample has
 * number 1 and lies in place 0.  All counters of a sample have its time stamp.
 * On demand, which that adapter does not offer, is refused.
 */
#include "fw.h"

#define MAX_LOG_SAMPLES 14
#define MIN_LOG_PERIOD 0
#define MAX_LOG_PERIOD 40

/* Where in the capability's list each of them is: between them it is empty. */
static const struct {
	u16 id;
	u8 place;
} counters[FW_DIAG_COUNTERS] = {
	{ 0x0401, 0 },	{ 0x0402, 1 },	{ 0x0403, 2 },	{ 0x0406, 4 },
	{ 0x0409, 9 },	{ 0x040a, 10 }, { 0x040b, 11 }, { 0x1001, 28 },
	{ 0x2001, 68 }, { 0x2006, 73 }, { 0x2c02, 88 }, { 0x2c03, 89 },
	{ 0x2c04, 90 },
};

void fw_diag_caps(void *cap)
{
	u8 *list = MLX5_ADDR_OF(sim_debug_cap, cap, counter), *to;
	u32 i;

	/* assumption: rounds */
	MLX5_SET(sim_debug_cap, cap, log_max_samples, MAX_LOG_SAMPLES);
	MLX5_SET(sim_debug_cap, cap, log_min_sample_period, MIN_LOG_PERIOD);
	MLX5_SET(sim_debug_cap, cap, single, 1);
	MLX5_SET(sim_debug_cap, cap, repetitive, 1);
	for (i = 0; i < FW_DIAG_COUNTERS; i++) {
		to = list + 4 * counters[i].place;
		MLX5_SET(sim_diag_counter, to, sync, 1);
		MLX5_SET(sim_diag_counter, to, counter_id, counters[i].id);
	}
}

static s32 find_counter(u16 id)
{
	u32 i;

	for (i = 0; i < FW_DIAG_COUNTERS; i++)
		if (counters[i].id == id)
			return i;
	return -1;
}

/* Every counter runs at a pace of its own, odd ones beyond 32 bits. */
static u64 value(const struct fw_diag *diag, u32 index, u64 at_ns)
{
	u64 since = at_ns - diag->cleared_ns;

	return (since >> (4 + index)) + (index & 1 ? (u64)index << 32 : 0);
}

static int check_params(struct fw_cmd *cmd, const void *ctx)
{
	bool single = MLX5_GET(sim_diag_params, ctx, single);
	bool repetitive = MLX5_GET(sim_diag_params, ctx, repetitive);
	u32 num = MLX5_GET(sim_diag_params, ctx, num_of_counters);
	u32 log = MLX5_GET(sim_diag_params, ctx, log_sample_period);
	const u8 *list = MLX5_ADDR_OF(sim_diag_params, ctx, counter);
	u32 i;

	if (single == repetitive || MLX5_GET(sim_diag_params, ctx, on_demand))
		return fw_refuse(cmd, FW_SYND_DIAG_MODE);
	if (!num || num > FW_DIAG_COUNTERS)
		return fw_refuse(cmd, FW_SYND_DIAG_COUNTER);
	if (MLX5_GET(sim_diag_params, ctx, log_num_of_samples) >
	    MAX_LOG_SAMPLES)
		return fw_refuse(cmd, FW_SYND_DIAG_PERIOD);
	if (log > MAX_LOG_PERIOD)
		return fw_refuse(cmd, FW_SYND_DIAG_PERIOD);
	for (i = 0; i < num; i++)
		if (find_counter(MLX5_GET(sim_diag_counter, list + 4 * i,
					  counter_id)) < 0)
			return fw_refuse(cmd, FW_SYND_DIAG_COUNTER);
	return 0;
}

int fw_set_diagnostic_params(struct fw_dev *fw, struct fw_cmd *cmd)
{
	const u8 *ctx = MLX5_ADDR_OF(sim_diag_in, cmd->in, context);
	u32 head = MLX5_ST_SZ_BYTES(sim_diag_in);
	struct fw_diag *diag = &fw->diag;
	u32 num = MLX5_GET(sim_diag_params, ctx, num_of_counters);
	u32 i;

	if (!fw->cfg.debug_cap)
		return fw_refuse(cmd, FW_SYND_NOT_SUPPORTED);
	if (!MLX5_GET(sim_diag_params, ctx, enable)) {
		diag->enabled = false;
		return 0;
	}
	if (cmd->inlen < head || num > (cmd->inlen - head) / 4)
		return fw_refuse(cmd, FW_SYND_SHORT_INBOX);
	if (check_params(cmd, ctx))
		return -1;
	memcpy(diag->params, ctx, sizeof(diag->params));
	diag->num = num;
	for (i = 0; i < num; i++)
		diag->index[i] = find_counter(MLX5_GET(sim_diag_counter,
						       ctx + sizeof(diag->params) + 4 * i,
						       counter_id));
	diag->start_ns = fw_clock_ns(fw);
	if (MLX5_GET(sim_diag_params, ctx, clear))
		diag->cleared_ns = diag->start_ns;
	diag->enabled = true;
	return 0;
}

int fw_query_diagnostic_params(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u8 *ctx = MLX5_ADDR_OF(sim_diag_out, cmd->out, context);
	u8 *list = ctx + sizeof(fw->diag.params);
	u32 head = MLX5_ST_SZ_BYTES(sim_diag_out);
	struct fw_diag *diag = &fw->diag;
	u32 i;

	if (!fw->cfg.debug_cap)
		return fw_refuse(cmd, FW_SYND_NOT_SUPPORTED);
	if (!diag->enabled)
		return 0;
	if (diag->num > (cmd->outlen - head) / 4)
		return fw_refuse(cmd, FW_SYND_SHORT_OUTBOX);
	memcpy(ctx, diag->params, sizeof(diag->params));
	for (i = 0; i < diag->num; i++, list += 4)
		MLX5_SET(sim_diag_counter, list, counter_id,
			 counters[diag->index[i]].id);
	return 0;
}

/* When the sample in a place was taken, or 0 if it was not, and its number. */
static u64 sample_time(struct fw_dev *fw, u32 place, u32 places, u32 *number)
{
	const struct fw_diag *diag = &fw->diag;
	u32 log_period = MLX5_GET(sim_diag_params, diag->params,
				  log_sample_period);
	u64 last = (fw_clock_ns(fw) - diag->start_ns) >> log_period;
	u64 n = place;

	if (place > last)
		return 0;
	/* The youngest sample in this place. */
	if (MLX5_GET(sim_diag_params, diag->params, repetitive))
		n = last - ((last - place) & (places - 1));
	*number = (n + 1) & 0xffff;
	return diag->start_ns + (n << log_period);
}

static void fill_record(const struct fw_diag *diag, u32 counter, u32 number,
			u64 at, u8 *rec)
{
	u64 val = value(diag, diag->index[counter], at);

	MLX5_SET(sim_diag_record, rec, counter_id,
		 counters[diag->index[counter]].id);
	MLX5_SET(sim_diag_record, rec, sample_id, number);
	MLX5_SET(sim_diag_record, rec, time_stamp_31_0, at);
	MLX5_SET(sim_diag_record, rec, counter_value_h, val >> 32);
	MLX5_SET(sim_diag_record, rec, counter_value_l, val);
}

/*
 * What is called the number of samples is the number of records, one a counter
 * a sample.  What part of a sample would be is not known.
 */
int fw_query_diagnostic_counters(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 num = MLX5_GET(sim_diag_query, cmd->in, num_of_samples);
	u32 first = MLX5_GET(sim_diag_query, cmd->in, sample_index);
	u32 size = MLX5_ST_SZ_BYTES(sim_diag_record);
	const struct fw_diag *diag = &fw->diag;
	u32 c, place, places, number;
	u8 *rec = cmd->out + 16;
	u64 at;

	if (!fw->cfg.debug_cap)
		return fw_refuse(cmd, FW_SYND_NOT_SUPPORTED);
	if (!diag->enabled)
		return fw_refuse(cmd, FW_SYND_DIAG_OFF);
	places = 1u << MLX5_GET(sim_diag_params, diag->params,
				log_num_of_samples);
	if (!num || num % diag->num)
		return fw_refuse(cmd, FW_SYND_DIAG_RECORDS);
	if (first + num / diag->num > places)
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	if (cmd->outlen < 16 || num > (cmd->outlen - 16) / size)
		return fw_refuse(cmd, FW_SYND_SHORT_OUTBOX);
	for (place = first; num; place++, num -= diag->num) {
		at = sample_time(fw, place, places, &number);
		for (c = 0; c < diag->num; c++, rec += size)
			if (at)
				fill_record(diag, c, number, at, rec);
	}
	return 0;
}
