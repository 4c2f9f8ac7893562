// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * A stream of samples. Firmware keeps the last ones in a ring; each read takes
 * the whole ring, since nothing says where its newest sample is, and hands out
 * those that are newer than what has been handed out.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mlx5ctl.h"
#include "prm.h"

/* Enough to sleep for some samples, few enough to read them all each time. */
#define LOG_RING 6
/* Nobody waits longer, and in nanoseconds it still fits, whatever the clock. */
#define MAX_LOG_PERIOD 40
#define MAX_RECORDS ((MLX5CTL_MAX_BOX_LEN - PRM_DIAG_QUERY_OUT_HDR) / PRM_DIAG_RECORD_LEN)

struct mlx5ctl_dv_diag_sampler {
	struct mlx5ctl_dv_uctx *uctx;
	uint64_t period_ns;
	uint64_t ticks; /* of the last sample, unwrapped */
	uint32_t khz;
	uint32_t num_counters;
	uint32_t num_samples; /* in the ring */
	uint32_t num_records;
	uint16_t last_id;
	bool started; /* last_id and ticks are of a sample */
	bool have_ring; /* records may hold newer ones */
	uint16_t *counter_ids;
	struct mlx5ctl_dv_diag_record *records;
};

static uint64_t ticks_to_ns(uint64_t ticks, uint32_t khz)
{
	return ticks / khz * 1000000 + ticks % khz * 1000000 / khz;
}

static uint64_t period_ns(uint32_t khz, uint8_t log_period)
{
	return ticks_to_ns(1ULL << log_period, khz);
}

/* The longest period that is not longer than what is wanted. */
static uint8_t choose_period(const struct mlx5ctl_dv_diag_cap *cap,
			     uint64_t period_us)
{
	uint8_t log_period = cap->log_min_sample_period;

	while (log_period < MAX_LOG_PERIOD &&
	       period_ns(cap->device_frequency_khz, log_period + 1) / 1000 <= period_us)
		log_period++;
	return log_period;
}

static uint8_t choose_ring(const struct mlx5ctl_dv_diag_cap *cap,
			   uint32_t num_counters)
{
	uint8_t log_ring = LOG_RING < cap->log_max_samples ? LOG_RING :
							     cap->log_max_samples;

	while (log_ring && num_counters << log_ring > MAX_RECORDS)
		log_ring--;
	return log_ring;
}

static int start(struct mlx5ctl_dv_diag_sampler *sampler,
		 const struct mlx5ctl_dv_diag_sampler_attr *attr)
{
	struct mlx5ctl_dv_diag_params params = {
		.flags = MLX5CTL_DV_DIAG_REPETITIVE | MLX5CTL_DV_DIAG_CLEAR |
			 MLX5CTL_DV_DIAG_ENABLE,
		.num_counters = attr->num_counters,
		.counter_ids = sampler->counter_ids,
	};
	struct mlx5ctl_dv_diag_cap cap;
	int err;

	err = mlx5ctl_dv_query_diag_cap(sampler->uctx, &cap, NULL, 0);
	if (err)
		return err;
	if (!(cap.flags & MLX5CTL_DV_DIAG_REPETITIVE) ||
	    !cap.device_frequency_khz || cap.log_min_sample_period > MAX_LOG_PERIOD)
		return mlx5ctl_set_reason(EOPNOTSUPP,
					  "the device cannot sample repeatedly");
	params.log_sample_period = choose_period(&cap, attr->period_us);
	params.log_num_of_samples = choose_ring(&cap, attr->num_counters);
	sampler->khz = cap.device_frequency_khz;
	sampler->period_ns = period_ns(sampler->khz, params.log_sample_period);
	sampler->num_samples = 1U << params.log_num_of_samples;
	sampler->num_records = sampler->num_samples * attr->num_counters;
	sampler->records = calloc(sampler->num_records, sizeof(*sampler->records));
	if (!sampler->records)
		return mlx5ctl_set_error(ENOMEM, "sampler");
	return mlx5ctl_dv_set_diag_params(sampler->uctx, &params);
}

static void free_sampler(struct mlx5ctl_dv_diag_sampler *sampler)
{
	free(sampler->records);
	free(sampler->counter_ids);
	free(sampler);
}

struct mlx5ctl_dv_diag_sampler *
mlx5ctl_dv_create_diag_sampler(struct mlx5ctl_dv_uctx *uctx,
			       const struct mlx5ctl_dv_diag_sampler_attr *attr)
{
	struct mlx5ctl_dv_diag_sampler *sampler;
	int err;

	if (attr->comp_mask || attr->reserved || !attr->num_counters ||
	    attr->num_counters > MAX_RECORDS) {
		errno = mlx5ctl_set_error(EINVAL, "sampler");
		return NULL;
	}
	sampler = calloc(1, sizeof(*sampler));
	if (!sampler) {
		errno = mlx5ctl_set_error(ENOMEM, "sampler");
		return NULL;
	}
	sampler->uctx = uctx;
	sampler->num_counters = attr->num_counters;
	sampler->counter_ids = calloc(attr->num_counters,
				      sizeof(*sampler->counter_ids));
	if (sampler->counter_ids) {
		memcpy(sampler->counter_ids, attr->counter_ids,
		       attr->num_counters * sizeof(*sampler->counter_ids));
		err = start(sampler, attr);
	} else {
		err = mlx5ctl_set_error(ENOMEM, "sampler");
	}
	if (err) {
		free_sampler(sampler);
		errno = err;
		return NULL;
	}
	return sampler;
}

/* Numbers wrap; half of them are ahead and half behind. */
static bool is_newer(const struct mlx5ctl_dv_diag_sampler *sampler, uint16_t id)
{
	return !sampler->started || (int16_t)(id - sampler->last_id) > 0;
}

static int counter_index(const struct mlx5ctl_dv_diag_sampler *sampler,
			 const struct mlx5ctl_dv_diag_record *record)
{
	/* A place of the ring without a sample yet has no time. */
	if (!record->time_stamp)
		return -1;
	for (uint32_t i = 0; i < sampler->num_counters; i++)
		if (sampler->counter_ids[i] == record->counter_id)
			return i;
	return -1;
}

/* The oldest sample in the ring that has not been handed out. */
static const struct mlx5ctl_dv_diag_record *
oldest(const struct mlx5ctl_dv_diag_sampler *sampler)
{
	const struct mlx5ctl_dv_diag_record *found = NULL;

	for (uint32_t i = 0; i < sampler->num_records; i++) {
		const struct mlx5ctl_dv_diag_record *record = &sampler->records[i];

		if (counter_index(sampler, record) < 0 ||
		    !is_newer(sampler, record->sample_id))
			continue;
		if (!found || (int16_t)(record->sample_id - found->sample_id) < 0)
			found = record;
	}
	return found;
}

static void hand_out(struct mlx5ctl_dv_diag_sampler *sampler,
		     const struct mlx5ctl_dv_diag_record *first,
		     struct mlx5ctl_dv_diag_sample *sample, uint64_t *values)
{
	*sample = (struct mlx5ctl_dv_diag_sample){
		.period_ns = sampler->period_ns,
		.sample_id = first->sample_id,
	};
	memset(values, 0, sampler->num_counters * sizeof(*values));
	for (uint32_t i = 0; i < sampler->num_records; i++) {
		const struct mlx5ctl_dv_diag_record *record = &sampler->records[i];
		int index = counter_index(sampler, record);

		if (index < 0 || record->sample_id != first->sample_id)
			continue;
		values[index] = record->value;
		sample->num_values++;
	}
	if (sampler->started) {
		sample->missed = (uint16_t)(first->sample_id - sampler->last_id - 1);
		sampler->ticks += (uint32_t)(first->time_stamp -
					     (uint32_t)sampler->ticks);
	} else {
		sampler->ticks = first->time_stamp;
	}
	sample->time_ns = ticks_to_ns(sampler->ticks, sampler->khz);
	sampler->last_id = first->sample_id;
	sampler->started = true;
}

static uint64_t now_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000ULL + ts.tv_nsec;
}

static void sleep_ns(uint64_t ns)
{
	struct timespec ts = {
		.tv_sec = ns / 1000000000,
		.tv_nsec = ns % 1000000000,
	};

	nanosleep(&ts, NULL);
}

int mlx5ctl_dv_next_diag_sample(struct mlx5ctl_dv_diag_sampler *sampler,
				uint32_t timeout_ms,
				struct mlx5ctl_dv_diag_sample *sample,
				uint64_t *values)
{
	uint64_t deadline = now_ns() + timeout_ms * 1000000ULL;

	for (;;) {
		const struct mlx5ctl_dv_diag_record *first = NULL;
		uint64_t now;
		uint64_t nap;
		int err;

		if (sampler->have_ring)
			first = oldest(sampler);
		if (first) {
			hand_out(sampler, first, sample, values);
			return 0;
		}
		if (sampler->have_ring) {
			/* Read again when a quarter of the ring may be new. */
			now = now_ns();
			if (now >= deadline)
				return mlx5ctl_set_reason(ETIMEDOUT,
							  "no sample in %u ms",
							  timeout_ms);
			nap = sampler->period_ns * (sampler->num_samples / 4 ?: 1);
			sleep_ns(nap < deadline - now ? nap : deadline - now);
		}
		err = mlx5ctl_dv_query_diag_counters(sampler->uctx,
						     sampler->num_samples, 0,
						     sampler->records,
						     sampler->num_records);
		if (err)
			return err;
		sampler->have_ring = true;
	}
}

int mlx5ctl_dv_destroy_diag_sampler(struct mlx5ctl_dv_diag_sampler *sampler)
{
	struct mlx5ctl_dv_diag_params off = {};
	int err;

	err = mlx5ctl_dv_set_diag_params(sampler->uctx, &off);
	free_sampler(sampler);
	return err;
}
