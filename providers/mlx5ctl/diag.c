// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Diagnostic counters: what there are, what is sampled, and samples. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"
#include "prm.h"

#define MAX_COUNTERS UINT16_MAX
/* Of the capability's list that fit into what a capability takes at least. */
#define CAP_PLACES \
	((MLX5CTL_DV_CAP_LEN - PRM_CAP_DEBUG_LEN) / PRM_CAP_DEBUG_COUNTER_LEN)

/* The outbox of a command of a few words; NULL with *ERR if that fails. */
static uint8_t *query(struct mlx5ctl_dv_uctx *uctx, const uint8_t *in,
		      size_t inlen, size_t outlen, int *err)
{
	uint8_t *out = calloc(1, outlen);

	if (!out) {
		*err = mlx5ctl_set_error(ENOMEM, "diagnostic counters");
		return NULL;
	}
	*err = mlx5ctl_dv_exec_cmd(uctx, in, inlen, out, outlen);
	if (*err) {
		free(out);
		return NULL;
	}
	return out;
}

/*
 * The list has empty places. That the general capability's number is of places rather
 * than of counters is what one adapter showed, so all that has come is looked at.
 * assumption: diagnostics
 */
static void read_list(const uint8_t *at, uint32_t places,
		      struct mlx5ctl_dv_diag_cap *cap,
		      struct mlx5ctl_dv_diag_counter *counters,
		      size_t counter_len, uint32_t max_counters)
{
	for (; places--; at += PRM_CAP_DEBUG_COUNTER_LEN) {
		uint16_t id = prm_get16(at, PRM_CAP_DEBUG_COUNTER_ID);
		struct mlx5ctl_dv_diag_counter counter = {
			.id = id,
			.sync = prm_get16(at, PRM_CAP_DEBUG_COUNTER_SYNC),
		};

		if (!id)
			continue;
		if (cap->num_counters < max_counters)
			mlx5ctl_copy_out((uint8_t *)counters +
						 cap->num_counters * counter_len,
					 counter_len, &counter, sizeof(counter));
		cap->num_counters++;
	}
}

static int read_counters(struct mlx5ctl_dv_uctx *uctx, uint32_t num_general,
			 struct mlx5ctl_dv_diag_cap *cap,
			 struct mlx5ctl_dv_diag_counter *counters,
			 size_t counter_len, uint32_t max_counters)
{
	size_t list_len = num_general * PRM_CAP_DEBUG_COUNTER_LEN;
	uint8_t *debug;
	int err;

	debug = calloc(1, MLX5CTL_DV_CAP_LEN + list_len);
	if (!debug)
		return mlx5ctl_set_error(ENOMEM, "diagnostic counters");
	err = mlx5ctl_dv_query_hca_cap(uctx, PRM_CAP_DEBUG,
				       MLX5CTL_DV_CAP_CURRENT, debug,
				       MLX5CTL_DV_CAP_LEN + list_len);
	if (!err) {
		cap->log_max_samples = prm_get8(debug, PRM_CAP_DEBUG_LOG_MAX_SAMPLES);
		cap->log_min_sample_period = prm_get8(debug, PRM_CAP_DEBUG_LOG_MIN_PERIOD);
		if (prm_get(debug, PRM_CAP_DEBUG_SINGLE))
			cap->flags |= MLX5CTL_DV_DIAG_SINGLE;
		if (prm_get(debug, PRM_CAP_DEBUG_REPETITIVE))
			cap->flags |= MLX5CTL_DV_DIAG_REPETITIVE;
		read_list(debug + PRM_CAP_DEBUG_LEN, CAP_PLACES + num_general, cap,
			  counters, counter_len, max_counters);
	}
	free(debug);
	return err;
}

int mlx5ctl_dv_query_diag_cap_sized(struct mlx5ctl_dv_uctx *uctx,
				    struct mlx5ctl_dv_diag_cap *cap,
				    size_t cap_len,
				    struct mlx5ctl_dv_diag_counter *counters,
				    size_t counter_len, uint32_t max_counters)
{
	uint8_t general[MLX5CTL_DV_CAP_LEN];
	struct mlx5ctl_dv_diag_cap full;
	uint32_t num_general;
	int err;

	if (mlx5ctl_check_out(cap, cap_len, 0) || !counter_len)
		return mlx5ctl_set_error(EINVAL, "diagnostic counters");
	err = mlx5ctl_dv_query_hca_cap(uctx, PRM_CAP_GENERAL,
				       MLX5CTL_DV_CAP_CURRENT, general,
				       sizeof(general));
	if (err)
		return err;
	num_general = prm_get(general, PRM_CAP_GENERAL_NUM_COUNTERS);
	full = (struct mlx5ctl_dv_diag_cap){
		.device_frequency_khz = prm_get(general, PRM_CAP_GENERAL_FREQUENCY_KHZ),
	};
	if (prm_get(general, PRM_CAP_GENERAL_DEBUG) && num_general)
		err = read_counters(uctx, num_general, &full, counters,
				    counter_len, max_counters);
	if (!err && !full.num_counters)
		return mlx5ctl_set_reason(EOPNOTSUPP,
					  "the device has no diagnostic counters");
	if (!err)
		mlx5ctl_copy_out(cap, cap_len, &full, sizeof(full));
	return err;
}

/* Ours count from the lowest bit, the PRM's from the highest. */
static uint32_t turn_flags(uint32_t flags)
{
	uint32_t turned = 0;

	for (unsigned int i = 0; i < PRM_DIAG_NUM_FLAGS; i++)
		if (flags & 1U << i)
			turned |= 1U << (PRM_DIAG_NUM_FLAGS - 1 - i);
	return turned;
}

int mlx5ctl_dv_set_diag_params(struct mlx5ctl_dv_uctx *uctx,
			       const struct mlx5ctl_dv_diag_params *params)
{
	size_t inlen = PRM_DIAG_CONTEXT + PRM_DIAG_CONTEXT_LEN +
		       (size_t)params->num_counters * PRM_DIAG_COUNTER_LEN;
	uint8_t out[MLX5CTL_MIN_BOX_LEN] = {};
	uint8_t *context;
	uint8_t *in;
	int err;

	if (params->comp_mask || params->reserved || params->reserved2 ||
	    params->flags >> PRM_DIAG_NUM_FLAGS ||
	    params->num_counters > MAX_COUNTERS)
		return mlx5ctl_set_error(EINVAL, "diagnostic parameters");
	in = calloc(1, inlen);
	if (!in)
		return mlx5ctl_set_error(ENOMEM, "diagnostic parameters");

	prm_set(in, PRM_IN_OPCODE, PRM_OP_SET_DIAG_PARAMS);
	context = in + PRM_DIAG_CONTEXT;
	prm_set(context, PRM_DIAG_NUM_COUNTERS, params->num_counters);
	prm_set(context, PRM_DIAG_LOG_NUM_SAMPLES, params->log_num_of_samples);
	prm_set(context, PRM_DIAG_FLAGS, turn_flags(params->flags));
	prm_set(context, PRM_DIAG_LOG_PERIOD, params->log_sample_period);
	for (uint32_t i = 0; i < params->num_counters; i++)
		prm_set(context + PRM_DIAG_CONTEXT_LEN + i * PRM_DIAG_COUNTER_LEN,
			PRM_DIAG_COUNTER_ID, params->counter_ids[i]);
	err = mlx5ctl_dv_exec_cmd(uctx, in, inlen, out, sizeof(out));
	free(in);
	return err;
}

static int query_params(struct mlx5ctl_dv_uctx *uctx,
			struct mlx5ctl_dv_diag_params *params)
{
	uint32_t room = params->num_counters < MAX_COUNTERS ?
				params->num_counters : MAX_COUNTERS;
	uint8_t in[MLX5CTL_MIN_BOX_LEN] = {};
	const uint8_t *context;
	uint8_t *out;
	int err;

	prm_set(in, PRM_IN_OPCODE, PRM_OP_QUERY_DIAG_PARAMS);
	out = query(uctx, in, sizeof(in),
		    PRM_DIAG_CONTEXT + PRM_DIAG_CONTEXT_LEN +
			    (size_t)room * PRM_DIAG_COUNTER_LEN, &err);
	if (!out)
		return err;
	context = out + PRM_DIAG_CONTEXT;
	params->num_counters = prm_get(context, PRM_DIAG_NUM_COUNTERS);
	params->log_num_of_samples = prm_get8(context, PRM_DIAG_LOG_NUM_SAMPLES);
	params->flags = turn_flags(prm_get(context, PRM_DIAG_FLAGS));
	params->log_sample_period = prm_get8(context, PRM_DIAG_LOG_PERIOD);
	for (uint32_t i = 0; i < room && i < params->num_counters; i++)
		params->counter_ids[i] = prm_get16(context + PRM_DIAG_CONTEXT_LEN +
							   i * PRM_DIAG_COUNTER_LEN,
						   PRM_DIAG_COUNTER_ID);
	free(out);
	return 0;
}

int mlx5ctl_dv_query_diag_params_sized(struct mlx5ctl_dv_uctx *uctx,
				       struct mlx5ctl_dv_diag_params *params,
				       size_t params_len)
{
	/* Where the numbers go is given, so all of the structure is. */
	if (params_len < sizeof(*params) || params->comp_mask)
		return mlx5ctl_set_error(EINVAL, "diagnostic parameters");
	memset((uint8_t *)params + sizeof(*params), 0,
	       params_len - sizeof(*params));
	return query_params(uctx, params);
}

int mlx5ctl_dv_query_diag_counters_sized(struct mlx5ctl_dv_uctx *uctx,
					 uint16_t sample_index,
					 struct mlx5ctl_dv_diag_record *records,
					 size_t record_len,
					 uint32_t num_records)
{
	uint8_t in[PRM_DIAG_QUERY_IN_LEN] = {};
	uint8_t *out;
	int err;

	if (!num_records || !record_len || num_records > (MLX5CTL_MAX_BOX_LEN - PRM_DIAG_QUERY_OUT_HDR) /
						  PRM_DIAG_RECORD_LEN)
		return mlx5ctl_set_error(EINVAL, "diagnostic counters");
	prm_set(in, PRM_IN_OPCODE, PRM_OP_QUERY_DIAG_COUNTERS);
	/* Firmware calls them samples, and counts records. */
	prm_set(in, PRM_DIAG_QUERY_NUM_SAMPLES, num_records);
	prm_set(in, PRM_DIAG_QUERY_SAMPLE_INDEX, sample_index);
	out = query(uctx, in, sizeof(in),
		    PRM_DIAG_QUERY_OUT_HDR +
			    (size_t)num_records * PRM_DIAG_RECORD_LEN, &err);
	if (!out)
		return err;
	for (uint32_t i = 0; i < num_records; i++) {
		const uint8_t *at = out + PRM_DIAG_QUERY_OUT_HDR +
				    (size_t)i * PRM_DIAG_RECORD_LEN;
		struct mlx5ctl_dv_diag_record record = {
			.counter_id = prm_get16(at, PRM_DIAG_RECORD_COUNTER_ID),
			.sample_id = prm_get16(at, PRM_DIAG_RECORD_SAMPLE_ID),
			.time_stamp = prm_get(at, PRM_DIAG_RECORD_TIME_STAMP),
			.value = prm_get64(at, PRM_DIAG_RECORD_VALUE),
		};

		mlx5ctl_copy_out((uint8_t *)records + i * record_len, record_len,
				 &record, sizeof(record));
	}
	free(out);
	return 0;
}
