// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Capabilities: what they say, and whether what they promise is there. */
#include <string.h>

#include "validate.h"

#define COUNTERS_AT 64 /* in the debug capability */
#define COUNTER_LEN 4
#define COUNTER_ID 0xffff
#define MAX_LOG 31 /* of numbers that have 32 bits */

int read_cap(struct trial *trial, uint16_t type, uint8_t cap[MLX5CTL_DV_CAP_LEN])
{
	return mlx5ctl_dv_query_hca_cap(trial->target.uctx, type, MLX5CTL_DV_CAP_CURRENT, cap,
					MLX5CTL_DV_CAP_LEN);
}

uint64_t cap_field(uint16_t type, const void *cap, const char *path)
{
	uint64_t value = 0;

	mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_of_cap(type), cap,
				  MLX5CTL_DV_CAP_LEN, path, &value);
	return value;
}

enum finding ask_capabilities(struct trial *trial)
{
	uint8_t cap[MLX5CTL_DV_CAP_LEN];
	uint64_t qps, uctxs, ports;

	if (read_cap(trial, CAP_GENERAL, cap))
		return failure(trial, OTHERWISE);
	qps = cap_field(CAP_GENERAL, cap, "log_max_qp");
	uctxs = cap_field(CAP_GENERAL, cap, "log_max_uctx");
	ports = cap_field(CAP_GENERAL, cap, "num_ports");
	return came(trial,
		    qps && uctxs && (ports == trial->attr->num_ports ||
				     !trial->attr->num_ports) ? AS_ASSUMED : OTHERWISE,
		    "2^%llu queue pairs, 2^%llu user contexts, %llu ports, debug capability %llu",
		    (unsigned long long)qps, (unsigned long long)uctxs,
		    (unsigned long long)ports,
		    (unsigned long long)cap_field(CAP_GENERAL, cap, "debug"));
}

/* Both capabilities; false, and FINDING is said, if there is no debug capability. */
static bool query_debug(struct trial *trial, uint8_t *general, uint8_t *debug,
			enum finding *finding)
{
	if (read_cap(trial, CAP_GENERAL, general)) {
		*finding = failure(trial, OTHERWISE);
		return false;
	}
	if (!cap_field(CAP_GENERAL, general, "debug")) {
		*finding = came(trial, NOT_OFFERED, "there is no debug capability");
		return false;
	}
	*finding = read_cap(trial, CAP_DEBUG, debug) ? failure(trial, OTHERWISE) : AS_ASSUMED;
	return *finding == AS_ASSUMED;
}

/* The bit, and what came of asking. */
enum finding ask_capability_bits(struct trial *trial)
{
	uint8_t general[MLX5CTL_DV_CAP_LEN], debug[MLX5CTL_DV_CAP_LEN];
	struct mlx5ctl_dv_uctx_info info = {};
	enum finding finding;
	uint64_t uctx_cap;
	bool promised;

	if (!trial->menu_answered)
		return came(trial, NOT_ASKED, "nobody knows whether there is a menu");
	if (!query_debug(trial, general, debug, &finding))
		return finding;
	if (mlx5ctl_dv_query_uctx(trial->target.uctx, &info))
		return failure(trial, OTHERWISE);
	uctx_cap = cap_field(CAP_GENERAL, general, "uctx_cap");
	promised = cap_field(CAP_DEBUG, debug, "resource_dump");
	return came(trial,
		    promised == !!trial->menu.len && uctx_cap == info.dev_uctx_cap ?
			    AS_ASSUMED : OTHERWISE,
		    "resource_dump %u, and %s menu; uctx_cap 0x%llx, and the driver has 0x%x",
		    promised, trial->menu.len ? "a" : "no", (unsigned long long)uctx_cap,
		    info.dev_uctx_cap);
}

/* Behind the debug capability's own fields there is the list, of which places are empty. */
enum finding ask_diagnostics(struct trial *trial)
{
	uint8_t general[MLX5CTL_DV_CAP_LEN], debug[MLX5CTL_DV_CAP_LEN];
	unsigned int counters = 0, last = 0;
	enum finding finding;
	uint64_t places;

	if (!query_debug(trial, general, debug, &finding))
		return finding;
	places = cap_field(CAP_GENERAL, general, "num_of_diagnostic_counters");
	if (!places)
		return came(trial, NOT_OFFERED, "there are none");
	for (unsigned int place = 0; place < (sizeof(debug) - COUNTERS_AT) / COUNTER_LEN; place++) {
		if (!(dword_at(debug, COUNTERS_AT + place * COUNTER_LEN) & COUNTER_ID))
			continue;
		counters++;
		last = place;
	}
	return came(trial, counters && last < places ? AS_ASSUMED : OTHERWISE,
		    "%u counters, the last in place %u, of %llu places", counters, last,
		    (unsigned long long)places);
}

/* What a round of samples may be; none is begun. */
enum finding ask_rounds(struct trial *trial)
{
	uint8_t general[MLX5CTL_DV_CAP_LEN], debug[MLX5CTL_DV_CAP_LEN];
	uint64_t samples, period, single, repetitive;
	enum finding finding;

	if (!query_debug(trial, general, debug, &finding))
		return finding;
	samples = cap_field(CAP_DEBUG, debug, "log_max_samples");
	period = cap_field(CAP_DEBUG, debug, "log_min_sample_period");
	single = cap_field(CAP_DEBUG, debug, "single");
	repetitive = cap_field(CAP_DEBUG, debug, "repetitive");
	if (!single && !repetitive)
		return came(trial, NOT_OFFERED, "neither single nor repetitive sampling");
	return came(trial,
		    samples && samples <= MAX_LOG && period <= MAX_LOG ?
			    AS_ASSUMED : OTHERWISE,
		    "up to 2^%llu samples, each of 2^%llu units of time at least; single %llu, repetitive %llu",
		    (unsigned long long)samples, (unsigned long long)period,
		    (unsigned long long)single, (unsigned long long)repetitive);
}
