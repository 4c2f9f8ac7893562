// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What other commands of this program ask: in a recording, each of them has answers. */
#include "health.h"
#include "validate.h"
#include "vitals.h"

#define HEALTH_INTERVAL_US 100000

static void read_capabilities(struct trial *trial)
{
	uint8_t data[2 * MLX5CTL_DV_CAP_LEN];
	const char *name;
	uint64_t type;

	for (uint32_t i = 0; !mlx5ctl_dv_enum_entry("cap_type", i, &name, &type); i++) {
		for (int mode = MLX5CTL_DV_CAP_MAX; mode <= MLX5CTL_DV_CAP_CURRENT; mode++) {
			if (ASK(name, mlx5ctl_dv_query_hca_cap(trial->target.uctx, type, mode, data,
							       sizeof(data))) == ETIMEDOUT)
				return;
		}
	}
}

void survey(struct trial *trial)
{
	/* As a replay examines it: the driver, which is not recorded, is not asked. */
	const struct mlx5ctl_dv_device_attr replayed = {};

	if (!trial->recorded || trial->silent)
		return;
	read_capabilities(trial);
	if (!vitals || !vitals->num_lost)
		json_object_put(examine(trial->target.name, &replayed, HEALTH_INTERVAL_US,
					NULL));
	trial->silent = vitals && vitals->num_lost;
}
