// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "vitals.h"

struct vitals *vitals;

static bool refused;

struct vitals *new_vitals(void)
{
	struct vitals *made = mmap(NULL, sizeof(*made), PROT_READ | PROT_WRITE,
				   MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	return made == MAP_FAILED ? NULL : made;
}

void free_vitals(struct vitals *old)
{
	if (old)
		munmap(old, sizeof(*old));
}

bool begin_asking(const char *what)
{
	refused = vitals && vitals->num_lost;
	if (refused)
		return false;
	if (vitals) {
		snprintf(vitals->what, sizeof(vitals->what), "%s", what);
		vitals->since_us = clock_us();
	}
	return true;
}

int end_asking(int err)
{
	if (!vitals)
		return err;
	if (err == ETIMEDOUT)
		vitals->num_lost++;
	else if (vitals->num < MAX_ANSWERS)
		vitals->took_us[vitals->num++] = clock_us() - vitals->since_us;
	vitals->since_us = 0;
	return err;
}

int open_asked(struct target *target, const char *name)
{
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	int err;

	*target = (struct target){ .name = name };
	if (!begin_asking("open"))
		return ETIMEDOUT;
	target->ctx = mlx5ctl_dv_open_device(name, NULL);
	err = end_asking(target->ctx ? 0 : errno);
	if (err)
		return err;
	if (!begin_asking("CREATE_UCTX"))
		return ETIMEDOUT;
	target->uctx = mlx5ctl_dv_create_uctx(target->ctx, &attr);
	return end_asking(target->uctx ? 0 : errno);
}

const char *why_not(void)
{
	return refused ? "not asked: firmware did not answer before" :
			 mlx5ctl_dv_last_status()->text;
}

static int compare(const void *a, const void *b)
{
	uint32_t left = *(const uint32_t *)a;
	uint32_t right = *(const uint32_t *)b;

	return (left > right) - (left < right);
}

void measure_latency(const struct vitals *of, struct latency *latency)
{
	uint32_t *sorted;

	/* It may still be counting. */
	*latency = (struct latency){ .num = of->num, .num_lost = of->num_lost };
	sorted = latency->num ? calloc(latency->num, sizeof(*sorted)) : NULL;
	if (!sorted)
		return;
	memcpy(sorted, of->took_us, latency->num * sizeof(*sorted));
	qsort(sorted, latency->num, sizeof(*sorted), compare);
	latency->median_us = sorted[latency->num / 2];
	latency->worst_us = sorted[latency->num - 1];
	free(sorted);
}
