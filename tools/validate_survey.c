// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What other commands of this program ask: in a recording, each of them has answers. */
#include "cable.h"
#include "health.h"
#include "link.h"
#include "validate.h"
#include "vitals.h"

#define HEALTH_INTERVAL_US 100000

static void read_capabilities(struct target *target)
{
	uint8_t data[2 * MLX5CTL_DV_CAP_LEN];
	const char *name;
	uint64_t type;

	for (uint32_t i = 0; !mlx5ctl_dv_enum_entry("cap_type", i, &name, &type); i++) {
		for (int mode = MLX5CTL_DV_CAP_MAX; mode <= MLX5CTL_DV_CAP_CURRENT; mode++) {
			if (ASK(name, mlx5ctl_dv_query_hca_cap(target->uctx, type, mode, data,
							       sizeof(data))) == ETIMEDOUT)
				return;
		}
	}
}

/* What was not read says so when it is replayed, so it is of no account here. */
static void read_ports(struct target *target, const struct mlx5ctl_dv_device_attr *attr,
		       uint32_t num_ports)
{
	for (uint32_t port = 1; port <= num_ports; port++) {
		struct json_object *cable = json_object_new_object();
		struct module module;

		json_object_put(describe_link(target, attr, port, 0));
		if (!find_module(&module, target, port))
			describe_module(&module, cable);
		json_object_put(cable);
	}
}

/* Each of them sends nothing after the first command without an answer. */
void survey(struct trial *trial)
{
	/* As a replay examines it: the driver, which is not recorded, is not asked. */
	const struct mlx5ctl_dv_device_attr replayed = {};
	struct mlx5ctl_dv_diag_cap cap;

	if (!trial->recorded || trial->silent)
		return;
	read_capabilities(&trial->target);
	ASK("diagnostic counters", mlx5ctl_dv_query_diag_cap(trial->target.uctx, &cap, NULL, 0));
	read_ports(&trial->target, &replayed, trial->attr->num_ports ?: 1);
	if (!vitals || !vitals->num_lost)
		json_object_put(examine(trial->target.name, &replayed, HEALTH_INTERVAL_US,
					0, NULL));
	trial->silent = vitals && vitals->num_lost;
}
