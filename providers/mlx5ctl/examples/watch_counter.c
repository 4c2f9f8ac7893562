// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * example_watch_counter DEVICE COUNTER SAMPLES: one diagnostic counter, every
 * ten milliseconds. It sets what the device samples, so it needs a writing
 * scope, which taints the kernel.
 */
#include <err.h>
#include <infiniband/mlx5ctl_dv.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
	const struct mlx5ctl_dv_uctx_attr uctx_attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_WRITE,
	};
	struct mlx5ctl_dv_diag_sampler_attr attr = {
		.period_us = 10000,
		.num_counters = 1,
	};
	struct mlx5ctl_dv_diag_sampler *sampler;
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx;
	uint16_t counter;
	long samples;

	if (argc != 4)
		errx(2, "usage: %s DEVICE COUNTER SAMPLES", argv[0]);
	counter = strtoul(argv[2], NULL, 0);
	samples = strtol(argv[3], NULL, 0);
	ctx = mlx5ctl_dv_open_device(argv[1], NULL);
	if (!ctx)
		errx(1, "%s", mlx5ctl_dv_last_status()->text);
	uctx = mlx5ctl_dv_create_uctx(ctx, &uctx_attr);
	if (!uctx)
		errx(1, "%s", mlx5ctl_dv_last_status()->text);
	attr.counter_ids = &counter;
	sampler = mlx5ctl_dv_create_diag_sampler(uctx, &attr);
	if (!sampler)
		errx(1, "%s", mlx5ctl_dv_last_status()->text);

	while (samples-- > 0) {
		struct mlx5ctl_dv_diag_sample sample = {};
		uint64_t value;

		if (mlx5ctl_dv_next_diag_sample(sampler, 5000, &sample, &value))
			errx(1, "%s", mlx5ctl_dv_last_status()->text);
		printf("%" PRIu64 " us: %" PRIu64 "%s\n", sample.time_ns / 1000,
		       value, sample.missed ? " (samples missed before)" : "");
	}

	mlx5ctl_dv_destroy_diag_sampler(sampler);
	mlx5ctl_dv_destroy_uctx(uctx);
	mlx5ctl_dv_close_device(ctx);
	return 0;
}
