// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Memory registered with firmware: by size and kind of page, against DEVX. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "bench.h"

#define KIB 1024ULL
#define MIB (KIB * KIB)
#define GIB (KIB * MIB)

struct region {
	void *addr;
	uint64_t length;
};

static void by_mlx5ctl(void *arg, unsigned int times)
{
	const struct region *region = arg;
	struct mlx5ctl_dv_umem_attr attr = {
		.addr = region->addr,
		.length = region->length,
	};
	struct mlx5ctl_dv_umem *umem;

	while (times--) {
		umem = mlx5ctl_dv_reg_umem(target.uctx, &attr);
		must(umem ? 0 : errno, "umem");
		must(mlx5ctl_dv_dereg_umem(umem), "umem");
	}
}

static void by_devx(void *arg, unsigned int times)
{
	const struct region *region = arg;
	struct mlx5dv_devx_umem *umem;

	while (times--) {
		umem = mlx5dv_devx_umem_reg(target.devx, region->addr, region->length,
					    IBV_ACCESS_LOCAL_WRITE);
		must(umem ? 0 : errno, "DEVX umem");
		must(mlx5dv_devx_umem_dereg(umem), "DEVX umem");
	}
}

static void entries(const char *point, struct region *region)
{
	struct mlx5ctl_dv_umem_attr attr = {
		.addr = region->addr,
		.length = region->length,
	};
	struct mlx5ctl_dv_umem_info info = {};
	struct mlx5ctl_dv_umem *umem = mlx5ctl_dv_reg_umem(target.uctx, &attr);

	must(umem ? 0 : errno, "umem");
	must(mlx5ctl_dv_query_umem(umem, &info), "umem");
	report("umem", point, "mlx5ctl", "entries", info.num_mtt);
	report("umem", point, "4 KiB each", "entries", region->length / 4096.0);
	must(mlx5ctl_dv_dereg_umem(umem), "umem");
}

static void measure(const char *pages, struct region region)
{
	const struct variant variants[] = {
		{ "mlx5ctl", by_mlx5ctl, &region, region.length > 64 * MIB ? 1 : 10, 0 },
		{ "devx", by_devx, &region, region.length > 64 * MIB ? 1 : 10, 0 },
	};
	unsigned int all = rounds;
	char point[64];

	snprintf(point, sizeof(point), "%s pages, %llu KiB", pages,
		 (unsigned long long)(region.length / KIB));
	if (region.length > 64 * MIB && rounds > 5)
		rounds = 5;
	compare("umem", point, variants, 2);
	rounds = all;
	entries(point, &region);
	munmap(region.addr, region.length);
}

/* Neighbouring pages are mostly not neighbours in memory: one entry each. */
static struct region small_pages(uint64_t length)
{
	struct region region = { .length = length };

	region.addr = mmap(NULL, length, PROT_READ | PROT_WRITE,
			   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	must(region.addr == MAP_FAILED ? errno : 0, "memory");
	madvise(region.addr, length, MADV_NOHUGEPAGE);
	memset(region.addr, 1, length);
	return region;
}

static struct region huge_pages(uint64_t length)
{
	struct region region = { .length = length };

	region.addr = mmap(NULL, length, PROT_READ | PROT_WRITE,
			   MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB | MAP_POPULATE,
			   -1, 0);
	must(region.addr == MAP_FAILED ? errno : 0, "huge pages");
	return region;
}

void bench_umem(void)
{
	static const uint64_t small[] = { 4 * KIB, 64 * KIB, MIB, 16 * MIB, 256 * MIB, GIB };
	static const uint64_t huge[] = { 2 * MIB, 64 * MIB, 256 * MIB, GIB };

	for (int i = 0; i < 6; i++)
		measure("4 KiB", small_pages(small[i]));
	for (int i = 0; i < 4; i++)
		measure("2 MiB", huge_pages(huge[i]));
}
