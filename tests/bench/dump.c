// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A large resource segment: through memory, and through the register. */
#include <stdio.h>

#include "bench.h"

/* RX_SLICE, as the simulator numbers it unless told otherwise. */
#define SEG_SLICE 0x2000
#define MEMORY (4ULL << 20)

static struct mlx5ctl_dv_dump_result last;

static int take(const void *data, size_t len, void *opaque)
{
	(void)data;
	(void)len;
	(void)opaque;
	return 0;
}

static void dump(uint32_t flags, uint64_t buf_size)
{
	struct mlx5ctl_dv_rsc_dump_attr attr = {
		.segment = SEG_SLICE,
		.flags = flags,
		.dest = { .write = take, .buf_size = buf_size },
	};

	last = (struct mlx5ctl_dv_dump_result){};
	must(mlx5ctl_dv_rsc_dump(target.uctx, &attr, &last), "resource dump");
}

static void by_memory(void *arg, unsigned int times)
{
	(void)arg;
	while (times--)
		dump(0, MEMORY);
}

static void by_register(void *arg, unsigned int times)
{
	(void)arg;
	while (times--)
		dump(MLX5CTL_DV_RSC_DUMP_INLINE, 0);
}

static void rate(const char *point, const struct variant *v)
{
	uint64_t start = wall_ns();

	v->run(v->arg, 1);
	report("dump", point, v->name, "commands", last.commands);
	report("dump", point, v->name, "bytes_per_s",
	       last.bytes * 1e9 / (wall_ns() - start));
}

void bench_dump(void)
{
	static const unsigned int latencies[] = { 0, 10, 100 };
	static const struct variant variants[] = {
		{ "memory", by_memory, NULL, 1, 0 },
		{ "inline", by_register, NULL, 1, 0 },
	};
	unsigned int all = rounds;
	char point[64];

	/* One inline dump is ten thousand commands. */
	rounds = all < 5 ? all : 5;
	for (int i = 0; i < 3; i++) {
		sim("latency us=%u", latencies[i]);
		snprintf(point, sizeof(point), "firmware %u us", latencies[i]);
		compare("dump", point, variants, 2);
		for (int v = 0; v < 2; v++)
			rate(point, &variants[v]);
	}
	sim("latency us=0");
	rounds = all;
}
