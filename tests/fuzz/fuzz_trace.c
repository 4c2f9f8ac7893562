// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Any bytes as a recorded session, and the calls of one on it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "trace.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void use(struct mlx5ctl_dv_context *ctx)
{
	const struct mlx5ctl_dv_uctx_attr attr = { .scope = 1 };
	struct mlx5ctl_dv_journal_entry entries[4];
	struct mlx5ctl_dv_journal_info journal = {};
	uint8_t memory[64] = {};
	const struct mlx5ctl_dv_umem_attr umem_attr = {
		.addr = memory,
		.length = sizeof(memory),
	};
	struct mlx5ctl_dv_uctx_info info = {};
	struct mlx5ctl_dv_umem *umem;
	struct mlx5ctl_dv_uctx *uctx;
	uint8_t out[32];
	uint8_t in[16] = {};

	uctx = mlx5ctl_dv_create_uctx(ctx, &attr);
	if (!uctx)
		return;
	mlx5ctl_dv_query_uctx(uctx, &info);
	mlx5ctl_dv_exec_cmd(uctx, in, sizeof(in), out, sizeof(out));
	mlx5ctl_dv_read_journal(uctx, 0, entries, 4, &journal);
	umem = mlx5ctl_dv_reg_umem(uctx, &umem_attr);
	if (umem) {
		mlx5ctl_dv_exec_cmd_umem(uctx, in, sizeof(in), out, sizeof(out),
					 umem, 16, 32);
		mlx5ctl_dv_dereg_umem(umem);
	}
	mlx5ctl_dv_destroy_uctx(uctx);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char header[] = MLX5CTL_TRACE_HEADER;
	struct mlx5ctl_dv_context *ctx;
	char path[32];
	int fd;

	fd = memfd_create("trace", MFD_CLOEXEC);
	if (fd < 0 || write(fd, header, strlen(header)) < 0 ||
	    write(fd, data, size) < 0)
		abort();
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	ctx = mlx5ctl_replay(path);
	if (ctx) {
		use(ctx);
		if (mlx5ctl_dv_close_device(ctx))
			abort();
	}
	close(fd);
	return 0;
}
