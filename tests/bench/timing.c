// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Time of the clock and of the calling thread, in lines of JSON. */
#include <stdio.h>
#include <time.h>

#include "bench.h"

unsigned int rounds = 15;

static uint64_t read_clock(clockid_t id)
{
	struct timespec ts;

	clock_gettime(id, &ts);
	return ts.tv_sec * 1000000000ULL + ts.tv_nsec;
}

uint64_t wall_ns(void)
{
	return read_clock(CLOCK_MONOTONIC);
}

/* Where the clock counts instructions, so does this: those of this thread. */
uint64_t cpu_ns(void)
{
	return read_clock(CLOCK_THREAD_CPUTIME_ID);
}

void report(const char *bench, const char *point, const char *variant,
	    const char *unit, double value)
{
	printf("{\"bench\": \"%s\", \"point\": \"%s\", \"variant\": \"%s\", \"unit\": \"%s\", \"value\": %.3f}\n",
	       bench, point, variant, unit, value);
	fflush(stdout);
}

static void run_round(const char *bench, const char *point,
		      const struct variant *v)
{
	double calls = (double)v->times * (v->units ? v->units : 1);
	uint64_t wall, cpu;

	wall = wall_ns();
	cpu = cpu_ns();
	v->run(v->arg, v->times);
	cpu = cpu_ns() - cpu;
	wall = wall_ns() - wall;
	report(bench, point, v->name, "wall_ns", wall / calls);
	report(bench, point, v->name, "cpu_ns", cpu / calls);
}

void compare(const char *bench, const char *point, const struct variant *variants,
	     unsigned int num)
{
	/* The first time fills caches, and grows what is grown once. */
	for (unsigned int i = 0; i < num; i++)
		variants[i].run(variants[i].arg, 1);
	for (unsigned int round = 0; round < rounds; round++)
		for (unsigned int i = 0; i < num; i++)
			run_round(bench, point, &variants[i]);
}
