// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* mlx5ctl_bench NAME [ROUNDS]: one group of measurements in a guest. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

static const struct {
	const char *name;
	void (*run)(void);
} groups[] = {
	{ "command", bench_command },
	{ "batch", bench_batch },
	{ "sizes", bench_sizes },
	{ "dump", bench_dump },
	{ "core", bench_core },
	{ "umem", bench_umem },
	{ "sampling", bench_sampling },
	{ "threads", bench_threads },
	{ "contexts", bench_contexts },
	{ "umems", bench_umems },
};

int main(int argc, char **argv)
{
	if (argc > 2)
		rounds = atoi(argv[2]);
	for (size_t i = 0; argc > 1 && i < sizeof(groups) / sizeof(groups[0]); i++) {
		if (strcmp(argv[1], groups[i].name))
			continue;
		target_open();
		groups[i].run();
		return 0;
	}
	fprintf(stderr, "usage: mlx5ctl_bench NAME [ROUNDS]\n");
	return 2;
}
