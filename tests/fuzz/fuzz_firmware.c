// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Firmware that answers every command with bytes of the input, or with an
 * error: dumps, capabilities, registers, queries and counters come to an end
 * and stay inside their memory.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"
#include "prm.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MAX_DUMP (1 << 16)
#define NUM_COUNTERS 4

static struct {
	const uint8_t *data;
	size_t size;
} input;

static uint8_t take_byte(void)
{
	if (!input.size)
		return 0;
	input.size--;
	return *input.data++;
}

static int create_uctx(struct mlx5ctl_dv_context *ctx, uint32_t scope,
		       uint32_t *handle)
{
	(void)ctx;
	*handle = scope;
	return 0;
}

static int destroy_uctx(struct mlx5ctl_dv_uctx *uctx)
{
	(void)uctx;
	return 0;
}

/* Short answers are repeated, so that a little input says much. */
static int exec(struct mlx5ctl_dv_uctx *uctx, const void *in, size_t inlen,
		void *out, size_t outlen, struct mlx5ctl_dv_umem *umem,
		uint64_t offset, uint64_t length)
{
	uint8_t kind = take_byte();
	size_t len = take_byte();
	uint8_t *box = out;

	(void)uctx;
	(void)in;
	(void)inlen;
	if (umem)
		memset((uint8_t *)umem->addr + offset, kind, length);
	if (kind < 8)
		return EREMOTEIO;
	if (kind < 16)
		return ETIMEDOUT;
	for (size_t i = 16; i < outlen && i < 16 + len; i++)
		box[i] = take_byte();
	return 0;
}

static int reg_umem(struct mlx5ctl_dv_uctx *uctx,
		    const struct mlx5ctl_dv_umem_attr *attr, uint32_t *handle,
		    struct mlx5ctl_dv_umem_info *info)
{
	(void)uctx;
	(void)attr;
	(void)info;
	*handle = 1;
	return 0;
}

static int dereg_umem(struct mlx5ctl_dv_umem *umem)
{
	(void)umem;
	return 0;
}

static const struct mlx5ctl_transport_ops ops = {
	.name = "fuzz",
	.create_uctx = create_uctx,
	.destroy_uctx = destroy_uctx,
	.exec = exec,
	.reg_umem = reg_umem,
	.dereg_umem = dereg_umem,
};

static volatile unsigned int seen;

static int read_all(const void *data, size_t len, void *opaque)
{
	uint64_t *total = opaque;

	for (size_t i = 0; i < len; i++)
		seen += ((const uint8_t *)data)[i];
	*total += len;
	return 0;
}

/* So that a dump of single bytes does not take a minute. */
static int stop_at(uint64_t bytes, uint32_t commands, void *opaque)
{
	(void)bytes;
	(void)opaque;
	return commands == 1000;
}

static void dumps(struct mlx5ctl_dv_uctx *uctx, bool is_inline)
{
	uint64_t total = 0;
	struct mlx5ctl_dv_dump_dest dest = {
		.buf_size = is_inline ? 0 : 4096,
		.max_bytes = MAX_DUMP,
		.write = read_all,
		.progress = stop_at,
		.opaque = &total,
	};
	struct mlx5ctl_dv_rsc_dump_attr rsc = {
		.segment = MLX5CTL_DV_RSC_MENU,
		.flags = is_inline ? MLX5CTL_DV_RSC_DUMP_INLINE : 0,
		.dest = dest,
	};
	struct mlx5ctl_dv_core_dump_attr core = {
		.type = MLX5CTL_DV_CORE_DUMP_CR,
		.dest = dest,
	};
	struct mlx5ctl_dv_dump_result result = {};

	if (is_inline)
		mlx5ctl_dv_rsc_dump(uctx, &rsc, &result);
	else if (take_byte() & 1)
		mlx5ctl_dv_core_dump(uctx, &core, &result);
	else
		mlx5ctl_dv_rsc_dump(uctx, &rsc, &result);
	if (total > MAX_DUMP || result.bytes != total)
		abort();
}

static void counters(struct mlx5ctl_dv_uctx *uctx)
{
	static const uint16_t ids[NUM_COUNTERS] = { 0, 1, 2, 0x101 };
	struct mlx5ctl_dv_diag_sampler_attr attr = {
		.period_us = take_byte(),
		.counter_ids = ids,
		.num_counters = NUM_COUNTERS,
	};
	struct mlx5ctl_dv_diag_counter list[NUM_COUNTERS];
	struct mlx5ctl_dv_diag_cap cap = {};
	uint16_t got[NUM_COUNTERS];
	struct mlx5ctl_dv_diag_params params = {
		.num_counters = NUM_COUNTERS,
		.counter_ids = got,
	};
	struct mlx5ctl_dv_diag_sampler *sampler;
	struct mlx5ctl_dv_diag_sample sample = {};
	uint64_t values[NUM_COUNTERS];

	mlx5ctl_dv_query_diag_cap(uctx, &cap, list, NUM_COUNTERS);
	mlx5ctl_dv_query_diag_params(uctx, &params);
	sampler = mlx5ctl_dv_create_diag_sampler(uctx, &attr);
	if (!sampler)
		return;
	for (int i = 0; i < 20; i++)
		if (mlx5ctl_dv_next_diag_sample(sampler, 0, &sample, values))
			break;
	mlx5ctl_dv_destroy_diag_sampler(sampler);
}

static void boxes(struct mlx5ctl_dv_uctx *uctx)
{
	static const char *const fields[] = { "qpn=1" };
	uint8_t data[64] = {};
	uint8_t out[512];

	mlx5ctl_dv_query_hca_cap(uctx, take_byte(), 0, data, sizeof(data));
	mlx5ctl_dv_read_reg(uctx, take_byte(), 0, data, sizeof(data));
	mlx5ctl_dv_query_object(uctx, 0x50b, fields, 1, out, sizeof(out));
	if (strlen(mlx5ctl_dv_last_status()->text) >= MLX5CTL_DV_TEXT_MAX)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct mlx5ctl_dv_uctx_attr attr = {};
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx;

	input.data = data;
	input.size = size;
	ctx = mlx5ctl_new_context(&ops, -1, false, NULL);
	uctx = ctx ? mlx5ctl_dv_create_uctx(ctx, &attr) : NULL;
	if (!uctx)
		abort();
	switch (take_byte() % 4) {
	case 0:
		dumps(uctx, false);
		break;
	case 1:
		dumps(uctx, true);
		break;
	case 2:
		counters(uctx);
		break;
	default:
		boxes(uctx);
	}
	if (mlx5ctl_dv_destroy_uctx(uctx) || mlx5ctl_dv_close_device(ctx))
		abort();
	return 0;
}
