/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * What the measurements share: the devices under test, and how a cost becomes a
 * line of output. bench.py runs the program in a guest and makes sense of it.
 */
#ifndef BENCH_H
#define BENCH_H

#include <stdbool.h>
#include <stdint.h>

#include <infiniband/mlx5dv.h>

#include "mlx5ctl_dv.h"
#include "prm.h"

#define MIN_BOX 16
#define MAX_BOX 262144
#define DEVX_MAX_BOX 65535

#define OP_QUERY_HCA_CAP 0x100
#define OP_CREATE_MKEY 0x200
#define OP_NOP 0x80d

/* target.c: the same device by both roads, and the simulator behind it. */
struct target {
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx;
	struct ibv_context *devx;
	int kernel; /* /dev/mlx5ctl_bench */
};

extern struct target target;

void target_open(void);
struct mlx5ctl_dv_uctx *uctx_new(void);
void sim(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* The simulator's number of that name, of the first device. */
uint64_t sim_number(const char *name);

/* Ends the program with a line unless err, an errno or firmware's, is 0. */
void must(int err, const char *what);
void *must_alloc(uint64_t bytes);

/* timing.c */

/* One way of doing something: run() does it so many times. */
struct variant {
	const char *name;
	void (*run)(void *arg, unsigned int times);
	void *arg;
	unsigned int times; /* a round */
	unsigned int units; /* that one time counts for; 0: 1 */
};

uint64_t wall_ns(void);
uint64_t cpu_ns(void);

extern unsigned int rounds;

/* Rounds of all variants in turn, so that what disturbs disturbs all. */
void compare(const char *bench, const char *point, const struct variant *variants,
	     unsigned int num);
/* One result that is not a duration of a call. */
void report(const char *bench, const char *point, const char *variant,
	    const char *unit, double value);

/* The measurements, a file for each concern. */
void bench_command(void);
void bench_batch(void);
void bench_sizes(void);
void bench_dump(void);
void bench_core(void);
void bench_umem(void);
void bench_sampling(void);
void bench_threads(void);
void bench_contexts(void);
void bench_umems(void);

#endif
