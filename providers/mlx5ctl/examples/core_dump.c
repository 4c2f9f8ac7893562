// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * example_core_dump DEVICE FILE: a firmware core dump into memory of our own,
 * then into a file. One firmware command, if the dump fits.
 */
#include <err.h>
#include <infiniband/mlx5ctl_dv.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#define SIZE (4 << 20)

int main(int argc, char **argv)
{
	const struct mlx5ctl_dv_uctx_attr uctx_attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	struct mlx5ctl_dv_umem_attr umem_attr = {
		.length = SIZE,
		.flags = MLX5CTL_DV_UMEM_MKEY,
	};
	struct mlx5ctl_dv_core_dump_attr attr = {
		.type = MLX5CTL_DV_CORE_DUMP_CR,
	};
	struct mlx5ctl_dv_dump_result result = {};
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx;
	FILE *file;

	if (argc != 3)
		errx(2, "usage: %s DEVICE FILE", argv[0]);
	ctx = mlx5ctl_dv_open_device(argv[1], NULL);
	if (!ctx)
		errx(1, "%s", mlx5ctl_dv_last_status()->text);
	uctx = mlx5ctl_dv_create_uctx(ctx, &uctx_attr);
	if (!uctx)
		errx(1, "%s", mlx5ctl_dv_last_status()->text);

	umem_attr.addr = aligned_alloc(4096, SIZE);
	if (!umem_attr.addr)
		err(1, "memory");
	attr.dest.umem = mlx5ctl_dv_reg_umem(uctx, &umem_attr);
	if (!attr.dest.umem)
		errx(1, "%s", mlx5ctl_dv_last_status()->text);

	if (mlx5ctl_dv_core_dump(uctx, &attr, &result))
		errx(1, "%s", mlx5ctl_dv_last_status()->text);
	file = fopen(argv[2], "wb");
	if (!file || fwrite(umem_attr.addr, 1, result.bytes, file) != result.bytes ||
	    fclose(file))
		err(1, "%s", argv[2]);
	printf("%" PRIu64 " bytes, %u commands, %" PRIu64 " us\n", result.bytes,
	       result.commands, result.duration_ns / 1000);

	mlx5ctl_dv_dereg_umem(attr.dest.umem);
	mlx5ctl_dv_destroy_uctx(uctx);
	mlx5ctl_dv_close_device(ctx);
	free(umem_attr.addr);
	return 0;
}
