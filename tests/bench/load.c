// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Many at once: threads, contexts, umems; and what the host's driver notices. */
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bench.h"

#define MAX_THREADS 32
#define RUN_NS 2000000000ULL
#define HOST_COMMANDS 200
#define MAX_CONTEXTS 1000
#define MAX_UMEMS 10000

static atomic_bool stop;
static atomic_ulong commands;

static void *issue(void *arg)
{
	struct mlx5ctl_dv_uctx *uctx = arg;
	uint8_t in[MIN_BOX] = {}, out[MIN_BOX];

	prm_set(in, PRM_IN_OPCODE, OP_NOP);
	while (!atomic_load(&stop)) {
		must(mlx5ctl_dv_exec_cmd(uctx, in, sizeof(in), out, sizeof(out)),
		     "mlx5ctl");
		atomic_fetch_add(&commands, 1);
	}
	return NULL;
}

static int by_size(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

/* Commands of the kernel's own, at the same time. */
static void host_latency(const char *point)
{
	uint32_t ns[HOST_COMMANDS];
	char line[64];
	int len;

	len = snprintf(line, sizeof(line), "%u 0 %u %u", OP_NOP, MIN_BOX,
		       HOST_COMMANDS);
	must(write(target.kernel, line, len) == len ? 0 : errno, "mlx5ctl_bench");
	must(pread(target.kernel, ns, sizeof(ns), 0) == sizeof(ns) ? 0 : EIO,
	     "mlx5ctl_bench");
	qsort(ns, HOST_COMMANDS, sizeof(ns[0]), by_size);
	report("threads", point, "host driver", "median_us",
	       ns[HOST_COMMANDS / 2] / 1e3);
	report("threads", point, "host driver", "p99_us",
	       ns[HOST_COMMANDS * 99 / 100] / 1e3);
}

static void run_threads(unsigned int num, unsigned int latency_us)
{
	struct mlx5ctl_dv_uctx *uctx[MAX_THREADS];
	pthread_t thread[MAX_THREADS];
	char point[64];
	uint64_t start;
	unsigned long before;

	snprintf(point, sizeof(point), "%u threads, firmware %u us", num, latency_us);
	for (unsigned int i = 0; i < num; i++)
		uctx[i] = uctx_new();
	sim("latency us=%u", latency_us);
	sim("reset-counters");
	atomic_store(&stop, false);
	for (unsigned int i = 0; i < num; i++)
		must(pthread_create(&thread[i], NULL, issue, uctx[i]), "thread");

	start = wall_ns();
	before = atomic_load(&commands);
	while (wall_ns() - start < RUN_NS)
		usleep(1000);
	report("threads", point, "mlx5ctl", "commands_per_s",
	       (atomic_load(&commands) - before) * 1e9 / (wall_ns() - start));
	report("threads", point, "mlx5ctl", "most_in_flight",
	       sim_number("most_in_flight"));
	host_latency(point);

	atomic_store(&stop, true);
	for (unsigned int i = 0; i < num; i++)
		pthread_join(thread[i], NULL);
	sim("latency us=0");
	for (unsigned int i = 0; i < num; i++)
		must(mlx5ctl_dv_destroy_uctx(uctx[i]), "a debug context");
}

void bench_threads(void)
{
	host_latency("none");
	for (unsigned int num = 1; num <= 16; num *= 2)
		run_threads(num, 0);
	/* Firmware that takes its time: what is in flight shows. */
	for (unsigned int num = 1; num <= MAX_THREADS; num *= 2)
		run_threads(num, 2000);
}

/* The first and the last of many: whether the cost of one grows with them. */
static void first_and_last(const char *bench, const uint64_t *ns, unsigned int num)
{
	static const unsigned int points[] = { 1, 10, 100, 1000, 10000 };
	char point[64];

	for (int i = 0; i < 5 && points[i] <= num; i++) {
		unsigned int from = points[i] > 10 ? points[i] - 10 : 0;
		uint64_t sum = 0;

		for (unsigned int k = from; k < points[i]; k++)
			sum += ns[k];
		snprintf(point, sizeof(point), "up to number %u", points[i]);
		report(bench, point, "mlx5ctl", "wall_ns",
		       (double)sum / (points[i] - from));
	}
}

void bench_contexts(void)
{
	static struct mlx5ctl_dv_uctx *uctx[MAX_CONTEXTS];
	static uint64_t ns[MAX_CONTEXTS];

	for (int i = 0; i < MAX_CONTEXTS; i++) {
		uint64_t start = wall_ns();

		uctx[i] = uctx_new();
		ns[i] = wall_ns() - start;
	}
	first_and_last("contexts", ns, MAX_CONTEXTS);
	for (int i = 0; i < MAX_CONTEXTS; i++)
		must(mlx5ctl_dv_destroy_uctx(uctx[i]), "a debug context");
}

void bench_umems(void)
{
	static struct mlx5ctl_dv_umem *umem[MAX_UMEMS];
	static uint64_t ns[MAX_UMEMS];
	struct mlx5ctl_dv_umem_attr attr = {
		.addr = must_alloc(4096),
		.length = 4096,
	};

	for (int i = 0; i < MAX_UMEMS; i++) {
		uint64_t start = wall_ns();

		umem[i] = mlx5ctl_dv_reg_umem(target.uctx, &attr);
		must(umem[i] ? 0 : errno, "umem");
		ns[i] = wall_ns() - start;
	}
	first_and_last("umems", ns, MAX_UMEMS);
	for (int i = 0; i < MAX_UMEMS; i++)
		must(mlx5ctl_dv_dereg_umem(umem[i]), "umem");
}
