// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Diagnostic counters: a command a sample, a batch, and firmware's own ring. */
#include "bench.h"

#define COUNTERS 4
#define LOG_SAMPLES 8
#define RING (1 << LOG_SAMPLES)
#define BATCH 64
#define QUERY_OUTLEN (PRM_DIAG_QUERY_OUT_HDR + COUNTERS * PRM_DIAG_RECORD_LEN)

static struct mlx5ctl_dv_diag_cap cap = {};
static uint16_t ids[COUNTERS];

static void sample(uint32_t flags)
{
	struct mlx5ctl_dv_diag_params params = {
		.flags = flags | (flags ? MLX5CTL_DV_DIAG_ENABLE : 0),
		.num_counters = COUNTERS,
		.counter_ids = ids,
		.log_num_of_samples = flags & MLX5CTL_DV_DIAG_REPETITIVE ?
					      LOG_SAMPLES : 0,
		.log_sample_period = cap.log_min_sample_period,
	};

	must(mlx5ctl_dv_set_diag_params(target.uctx, &params), "sampling");
}

static void by_call(void *arg, unsigned int times)
{
	struct mlx5ctl_dv_diag_record records[COUNTERS];

	(void)arg;
	sample(MLX5CTL_DV_DIAG_SINGLE);
	while (times--)
		must(mlx5ctl_dv_query_diag_counters(target.uctx, 0, records,
						    COUNTERS),
		     "counters");
}

static void by_batch(void *arg, unsigned int times)
{
	static uint8_t in[PRM_DIAG_QUERY_IN_LEN], out[BATCH][QUERY_OUTLEN];
	struct mlx5ctl_dv_batch_cmd cmds[BATCH] = {};

	(void)arg;
	sample(MLX5CTL_DV_DIAG_SINGLE);
	prm_set(in, PRM_IN_OPCODE, PRM_OP_QUERY_DIAG_COUNTERS);
	prm_set(in, PRM_DIAG_QUERY_NUM_SAMPLES, COUNTERS);
	for (int i = 0; i < BATCH; i++)
		cmds[i] = (struct mlx5ctl_dv_batch_cmd){
			.in = in,
			.inlen = sizeof(in),
			.out = out[i],
			.outlen = QUERY_OUTLEN,
		};
	while (times--)
		must(mlx5ctl_dv_exec_batch(target.uctx, cmds, BATCH,
					   MLX5CTL_DV_BATCH_STOP),
		     "batch of counters");
}

/* The whole ring each time: what it holds grows faster than we read. */
static void by_ring(void *arg, unsigned int times)
{
	static struct mlx5ctl_dv_diag_record records[RING * COUNTERS];

	(void)arg;
	while (times--)
		must(mlx5ctl_dv_query_diag_counters(target.uctx, 0, records,
						    RING * COUNTERS),
		     "ring of counters");
}

void bench_sampling(void)
{
	static const struct variant polled[] = {
		{ "call", by_call, NULL, BATCH, 0 },
		{ "batch", by_batch, NULL, 1, BATCH },
	};
	static const struct variant ring[] = {
		{ "repetitive", by_ring, NULL, 4, RING },
	};
	struct mlx5ctl_dv_diag_counter counters[COUNTERS];

	must(mlx5ctl_dv_query_diag_cap(target.uctx, &cap, counters, COUNTERS),
	     "counters");
	for (int i = 0; i < COUNTERS; i++)
		ids[i] = counters[i].id;
	compare("sampling", "4 counters", polled, 2);
	sample(MLX5CTL_DV_DIAG_REPETITIVE | MLX5CTL_DV_DIAG_CLEAR);
	compare("sampling", "4 counters", ring, 1);
	report("sampling", "4 counters", "call", "samples_per_command", 1);
	report("sampling", "4 counters", "repetitive", "samples_per_command", RING);
	sample(0);
}
