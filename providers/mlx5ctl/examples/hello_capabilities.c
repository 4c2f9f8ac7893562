// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* example_hello_capabilities DEVICE: a few capabilities, by their names. */
#include <err.h>
#include <infiniband/mlx5ctl_dv.h>
#include <inttypes.h>
#include <stdio.h>

#define CAP_GENERAL 0

int main(int argc, char **argv)
{
	static const char *const fields[] = {
		"log_max_qp", "log_max_cq", "log_max_mkey", "num_ports",
	};
	const struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	uint8_t cap[MLX5CTL_DV_CAP_LEN];
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx;

	if (argc != 2)
		errx(2, "usage: %s DEVICE", argv[0]);
	ctx = mlx5ctl_dv_open_device(argv[1], NULL);
	if (!ctx)
		errx(1, "%s", mlx5ctl_dv_last_status()->text);
	uctx = mlx5ctl_dv_create_uctx(ctx, &attr);
	if (!uctx)
		errx(1, "%s", mlx5ctl_dv_last_status()->text);

	if (mlx5ctl_dv_query_hca_cap(uctx, CAP_GENERAL, MLX5CTL_DV_CAP_CURRENT,
				     cap, sizeof(cap)))
		errx(1, "%s", mlx5ctl_dv_last_status()->text);
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		uint64_t value;

		if (!mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_of_cap(CAP_GENERAL),
					       cap, sizeof(cap), fields[i], &value))
			printf("%s %" PRIu64 "\n", fields[i], value);
	}

	mlx5ctl_dv_destroy_uctx(uctx);
	mlx5ctl_dv_close_device(ctx);
	return 0;
}
