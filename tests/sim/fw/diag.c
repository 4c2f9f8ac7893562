// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Diagnostic counters.
 *
 * What a counter shows is a function of time alone, so samples need not be
 * taken: those of any moment can be computed when they are asked for.
 * A repetitive measurement keeps the last 2^log_num_of_samples; sample number n
 * lies in place n modulo that.  A single one has one sample, taken when it was
 * enabled, and on_demand takes it when it is read.
 */
#include "fw.h"

#define MAX_LOG_SAMPLES 8
#define MIN_LOG_PERIOD 10
#define MAX_LOG_PERIOD 40

/* Those that can be sampled together carry the sync bit. */
static const struct {
	u16 id;
	bool sync;
} counters[FW_DIAG_COUNTERS] = {
	{ 0x0401, true }, { 0x0402, true }, { 0x0403, true },
	{ 0x0404, true }, { 0x0405, true }, { 0x0406, true },
	{ 0x0407, true }, { 0x040d, true }, { 0x0c01, false },
	{ 0x0c02, false }, { 0x0c03, false }, { 0x0c07, false },
	{ 0x1401, true }, { 0x1402, true }, { 0x1801, false },
	{ 0x1802, false },
};

void fw_diag_caps(void *cap)
{
	u8 *to = MLX5_ADDR_OF(sim_debug_cap, cap, counter);
	u32 i;

	MLX5_SET(sim_debug_cap, cap, log_max_samples, MAX_LOG_SAMPLES);
	MLX5_SET(sim_debug_cap, cap, log_min_sample_period, MIN_LOG_PERIOD);
	MLX5_SET(sim_debug_cap, cap, single, 1);
	MLX5_SET(sim_debug_cap, cap, repetitive, 1);
	for (i = 0; i < FW_DIAG_COUNTERS; i++, to += 4) {
		MLX5_SET(sim_diag_counter, to, sync, counters[i].sync);
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
	bool on_demand = MLX5_GET(sim_diag_params, ctx, on_demand);
	u32 num = MLX5_GET(sim_diag_params, ctx, num_of_counters);
	u32 log = MLX5_GET(sim_diag_params, ctx, log_sample_period);
	const u8 *list = MLX5_ADDR_OF(sim_diag_params, ctx, counter);
	s32 index;
	u32 i;

	if (single + repetitive + on_demand != 1)
		return fw_refuse(cmd, FW_SYND_DIAG_MODE);
	if (!num || num > FW_DIAG_COUNTERS)
		return fw_refuse(cmd, FW_SYND_DIAG_COUNTER);
	if (MLX5_GET(sim_diag_params, ctx, log_num_of_samples) >
	    MAX_LOG_SAMPLES)
		return fw_refuse(cmd, FW_SYND_DIAG_PERIOD);
	if (repetitive && (log < MIN_LOG_PERIOD || log > MAX_LOG_PERIOD))
		return fw_refuse(cmd, FW_SYND_DIAG_PERIOD);
	for (i = 0; i < num; i++) {
		index = find_counter(MLX5_GET(sim_diag_counter, list + 4 * i,
					      counter_id));
		if (index < 0)
			return fw_refuse(cmd, FW_SYND_DIAG_COUNTER);
		if (MLX5_GET(sim_diag_params, ctx, sync) &&
		    !counters[index].sync)
			return fw_refuse(cmd, FW_SYND_DIAG_MODE);
	}
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

/* When a sample was taken, or 0 if it was not. */
static u64 sample_time(struct fw_dev *fw, u32 place, u32 *number)
{
	const struct fw_diag *diag = &fw->diag;
	u32 log_num = MLX5_GET(sim_diag_params, diag->params,
			       log_num_of_samples);
	u32 log_period = MLX5_GET(sim_diag_params, diag->params,
				  log_sample_period);
	u64 taken, last, n;

	*number = 0;
	if (MLX5_GET(sim_diag_params, diag->params, on_demand))
		return place ? 0 : fw_clock_ns(fw);
	if (MLX5_GET(sim_diag_params, diag->params, single))
		return place ? 0 : diag->start_ns;
	taken = ((fw_clock_ns(fw) - diag->start_ns) >> log_period) + 1;
	if (place >= taken)
		return 0;
	/* The youngest sample in this place. */
	last = taken - 1;
	n = last - ((last - place) & ((1u << log_num) - 1));
	*number = n & 0xffff;
	return diag->start_ns + (n << log_period);
}

int fw_query_diagnostic_counters(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 num = MLX5_GET(sim_diag_query, cmd->in, num_of_samples);
	u32 first = MLX5_GET(sim_diag_query, cmd->in, sample_index);
	u32 size = MLX5_ST_SZ_BYTES(sim_diag_record);
	const struct fw_diag *diag = &fw->diag;
	u8 *rec = cmd->out + 16;
	u32 s, c, number, places;
	u64 at, val;

	if (!fw->cfg.debug_cap)
		return fw_refuse(cmd, FW_SYND_NOT_SUPPORTED);
	if (!diag->enabled)
		return fw_refuse(cmd, FW_SYND_DIAG_OFF);
	places = 1u << MLX5_GET(sim_diag_params, diag->params,
				log_num_of_samples);
	if (!num || first + num > places)
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	if (cmd->outlen < 16 || num * diag->num > (cmd->outlen - 16) / size)
		return fw_refuse(cmd, FW_SYND_SHORT_OUTBOX);
	for (s = first; s < first + num; s++) {
		at = sample_time(fw, s, &number);
		for (c = 0; c < diag->num; c++, rec += size) {
			if (!at)
				continue;
			/* Without sync they are read one after the other. */
			if (c && !MLX5_GET(sim_diag_params, diag->params, sync))
				at += 50;
			val = value(diag, diag->index[c], at);
			MLX5_SET(sim_diag_record, rec, counter_id,
				 counters[diag->index[c]].id);
			MLX5_SET(sim_diag_record, rec, sample_id, number);
			MLX5_SET(sim_diag_record, rec, time_stamp_31_0, at);
			MLX5_SET(sim_diag_record, rec, counter_value_h,
				 val >> 32);
			MLX5_SET(sim_diag_record, rec, counter_value_l, val);
		}
	}
	return 0;
}
