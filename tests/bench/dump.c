// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * A large resource segment, through memory and through the register; and the
 * core dump, in one command and in more. Each with firmware that takes some time.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench.h"

#define SEGMENT "RX_SLICE"
#define MEMORY (4ULL << 20)
#define KIB 1024
#define MENU_ROOM (16 * KIB)

static struct mlx5ctl_dv_dump_result last;
static uint16_t slice;

static int take(const void *data, size_t len, void *opaque)
{
	(void)data;
	(void)len;
	(void)opaque;
	return 0;
}

struct menu {
	uint8_t data[MENU_ROOM];
	size_t len;
};

static int take_menu(const void *data, size_t len, void *opaque)
{
	struct menu *menu = opaque;

	must(len > sizeof(menu->data) - menu->len ? ENOSPC : 0, "menu");
	memcpy(menu->data + menu->len, data, len);
	menu->len += len;
	return 0;
}

/* Numbers differ between firmwares. */
static uint16_t find_segment(const char *name)
{
	static struct menu menu;
	struct mlx5ctl_dv_rsc_dump_attr attr = {
		.segment = MLX5CTL_DV_RSC_MENU,
		.dest = { .write = take_menu, .opaque = &menu },
	};
	struct mlx5ctl_dv_rsc_menu_entry entry = {};
	struct mlx5ctl_dv_rsc_record record = {};
	size_t pos = 0;

	must(mlx5ctl_dv_rsc_dump(target.uctx, &attr, NULL), "menu");
	while (!mlx5ctl_dv_rsc_next(menu.data, menu.len, &pos, &record))
		for (uint32_t i = 0; !mlx5ctl_dv_rsc_menu_entry(&record, i, &entry); i++)
			if (!strcmp(entry.name, name))
				return entry.segment;
	must(ENOENT, name);
	return 0;
}

static void dump(uint32_t flags, uint64_t buf_size)
{
	struct mlx5ctl_dv_rsc_dump_attr attr = {
		.segment = slice,
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

/* ARG is the memory that firmware gets for a command. */
static void core(void *arg, unsigned int times)
{
	const uint64_t *buf_size = arg;
	struct mlx5ctl_dv_core_dump_attr attr = {
		.type = MLX5CTL_DV_CORE_DUMP_CR,
		.dest = { .write = take, .buf_size = *buf_size },
	};

	while (times--) {
		last = (struct mlx5ctl_dv_dump_result){};
		must(mlx5ctl_dv_core_dump(target.uctx, &attr, &last), "core dump");
	}
}

static void rate(const char *bench, const char *point, const struct variant *v)
{
	uint64_t start = wall_ns();

	v->run(v->arg, 1);
	report(bench, point, v->name, "commands", last.commands);
	report(bench, point, v->name, "bytes_per_s",
	       last.bytes * 1e9 / (wall_ns() - start));
}

static void measure(const char *bench, const struct variant *variants, unsigned int num)
{
	static const unsigned int latencies[] = { 0, 10, 100 };
	unsigned int all = rounds;
	char point[64];

	/* One inline dump is ten thousand commands. */
	rounds = all < 5 ? all : 5;
	for (int i = 0; i < 3; i++) {
		sim("latency us=%u", latencies[i]);
		snprintf(point, sizeof(point), "firmware %u us", latencies[i]);
		compare(bench, point, variants, num);
		for (unsigned int v = 0; v < num; v++)
			rate(bench, point, &variants[v]);
	}
	sim("latency us=0");
	rounds = all;
}

void bench_dump(void)
{
	static const struct variant variants[] = {
		{ "memory", by_memory, NULL, 1, 0 },
		{ "inline", by_register, NULL, 1, 0 },
	};

	slice = find_segment(SEGMENT);
	measure("dump", variants, 2);
}

void bench_core(void)
{
	static uint64_t whole = 2048 * KIB, pieces = 64 * KIB, pages = 4 * KIB;
	static const struct variant variants[] = {
		{ "2 MiB", core, &whole, 1, 0 },
		{ "64 KiB", core, &pieces, 1, 0 },
		{ "4 KiB", core, &pages, 1, 0 },
	};

	measure("core", variants, 3);
}
