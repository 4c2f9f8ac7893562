// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * A stream of samples. Firmware keeps the last ones in a ring; each read takes
 * the whole ring, since nothing says where its newest sample is, and hands out
 * those that are newer than what has been handed out.
 *
 * A sample's number has 16 bits and its time stamp 32, so both wrap while a
 * reader pauses. How often they did is told by the time between two reads,
 * which needs to be right to half of what the longer of the two spans.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "mlx5ctl.h"
#include "prm.h"

/* Enough to sleep for some samples, few enough to read them all each time. */
#define LOG_RING 6
/* A wait looks so often whether it is cancelled. */
#define SLICE_NS 100000000
/* Nobody waits longer, and in nanoseconds it still fits, whatever the clock. */
#define MAX_LOG_PERIOD 40
#define MAX_RECORDS ((MLX5CTL_MAX_BOX_LEN - PRM_DIAG_QUERY_OUT_HDR) / PRM_DIAG_RECORD_LEN)

struct mlx5ctl_dv_diag_sampler {
	struct mlx5ctl_dv_uctx *uctx;
	pid_t owner;
	uint64_t period_ns;
	uint64_t period; /* of the device's clock's ticks */
	uint64_t ticks; /* of the last sample, unwrapped */
	uint64_t last_guess; /* when the last sample was taken, by our clock */
	uint64_t newest_guess; /* and the newest one of the ring */
	uint64_t spacing; /* of samples in the ring, ticks */
	uint32_t khz;
	uint32_t num_counters;
	uint32_t num_samples; /* in the ring */
	uint32_t num_records;
	uint32_t newest_stamp;
	uint16_t newest_id;
	uint16_t last_id;
	bool started; /* last_id, ticks and last_guess are of a sample */
	bool have_ring; /* records have been read */
	bool have_newest; /* and hold samples */
	uint16_t *counter_ids;
	struct mlx5ctl_dv_diag_record *records;
};

static uint64_t ticks_to_ns(uint64_t ticks, uint32_t khz)
{
	return ticks / khz * 1000000 + ticks % khz * 1000000 / khz;
}

static uint64_t ns_to_ticks(uint64_t ns, uint32_t khz)
{
	return ns / 1000000 * khz + ns % 1000000 * khz / 1000000;
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
	       (period_ns(cap->device_frequency_khz, log_period + 1) + 999) / 1000 <= period_us)
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
	struct mlx5ctl_dv_diag_cap cap = {};
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
	sampler->period = 1ULL << params.log_sample_period;
	sampler->period_ns = period_ns(sampler->khz, params.log_sample_period);
	sampler->num_samples = 1U << params.log_num_of_samples;
	sampler->num_records = sampler->num_samples * attr->num_counters;
	sampler->records = calloc(sampler->num_records, sizeof(*sampler->records));
	if (!sampler->records)
		return mlx5ctl_set_error(ENOMEM, "sampler");
	return mlx5ctl_dv_set_diag_params(sampler->uctx, &params);
}

static bool has_duplicates(const uint16_t *ids, uint32_t num)
{
	uint8_t seen[(UINT16_MAX + 1) / 8] = {};

	for (uint32_t i = 0; i < num; i++) {
		uint8_t bit = (uint8_t)(1U << ids[i] % 8);

		if (seen[ids[i] / 8] & bit)
			return true;
		seen[ids[i] / 8] |= bit;
	}
	return false;
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
	    attr->num_counters > MAX_RECORDS ||
	    has_duplicates(attr->counter_ids, attr->num_counters)) {
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
	sampler->owner = getpid();
	atomic_fetch_add(&uctx->num_samplers, 1);
	return sampler;
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

/* How many samples of the ring are newer than a record. */
static uint16_t age(const struct mlx5ctl_dv_diag_sampler *sampler,
		    const struct mlx5ctl_dv_diag_record *record)
{
	return sampler->newest_id - record->sample_id;
}

static uint64_t guess(const struct mlx5ctl_dv_diag_sampler *sampler,
		      const struct mlx5ctl_dv_diag_record *record)
{
	return sampler->newest_guess - age(sampler, record) * sampler->spacing;
}

/*
 * Samples and ticks from the last sample that was handed out to a record, each
 * of which is known but for its upper bits. What spans longer is nearer to the
 * guess, and leads to the other.
 */
static int64_t distance(const struct mlx5ctl_dv_diag_sampler *sampler,
			const struct mlx5ctl_dv_diag_record *record,
			uint64_t *ticks)
{
	uint32_t stamp = record->time_stamp - (uint32_t)sampler->ticks;
	uint16_t id = record->sample_id - sampler->last_id;
	int64_t spacing = sampler->spacing;
	int64_t samples;
	int64_t time;

	time = (int64_t)(guess(sampler, record) - sampler->last_guess);
	if (spacing <= UINT16_MAX)
		time += (int32_t)(stamp - (uint32_t)time);
	samples = time / spacing;
	samples += (int16_t)(id - (uint16_t)samples);
	if (spacing > UINT16_MAX)
		time = (int64_t)((uint64_t)samples * (uint64_t)spacing);
	*ticks = (uint64_t)time + (uint64_t)(int32_t)(stamp - (uint32_t)time);
	return samples;
}

/* The oldest sample in the ring that has not been handed out. */
static const struct mlx5ctl_dv_diag_record *
oldest(const struct mlx5ctl_dv_diag_sampler *sampler)
{
	const struct mlx5ctl_dv_diag_record *found = NULL;
	uint64_t ticks;

	for (uint32_t i = 0; i < sampler->num_records; i++) {
		const struct mlx5ctl_dv_diag_record *record = &sampler->records[i];

		if (counter_index(sampler, record) < 0 ||
		    (sampler->started && distance(sampler, record, &ticks) <= 0))
			continue;
		if (!found || age(sampler, record) > age(sampler, found))
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
		uint64_t ticks;
		int64_t samples = distance(sampler, first, &ticks);

		sample->missed = samples - 1 < UINT32_MAX ? (uint32_t)(samples - 1) :
							    UINT32_MAX;
		sampler->ticks += ticks;
	} else {
		sampler->ticks = first->time_stamp;
	}
	sample->time_ns = ticks_to_ns(sampler->ticks, sampler->khz);
	sampler->last_id = first->sample_id;
	sampler->last_guess = guess(sampler, first);
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

/*
 * Ticks between the samples of the ring: the period, unless the device is far
 * from keeping up with that.
 */
static uint64_t measure_spacing(const struct mlx5ctl_dv_diag_sampler *sampler,
				const struct mlx5ctl_dv_diag_record *newest)
{
	uint16_t oldest_age = 0;
	uint32_t ticks = 0;

	/* No time stamp tells such periods apart. */
	if (sampler->period * sampler->num_samples > UINT32_MAX / 2)
		return sampler->period;
	for (uint32_t i = 0; i < sampler->num_records; i++) {
		const struct mlx5ctl_dv_diag_record *record = &sampler->records[i];

		if (counter_index(sampler, record) < 0 ||
		    age(sampler, record) <= oldest_age)
			continue;
		oldest_age = age(sampler, record);
		ticks = newest->time_stamp - record->time_stamp;
	}
	if (oldest_age && ticks / oldest_age > 2 * sampler->period)
		return ticks / oldest_age;
	return sampler->period;
}

static void find_newest(struct mlx5ctl_dv_diag_sampler *sampler,
			uint64_t read_ns)
{
	const struct mlx5ctl_dv_diag_record *newest = NULL;

	for (uint32_t i = 0; i < sampler->num_records; i++) {
		const struct mlx5ctl_dv_diag_record *record = &sampler->records[i];

		if (counter_index(sampler, record) >= 0 &&
		    (!newest ||
		     (int16_t)(record->sample_id - newest->sample_id) > 0))
			newest = record;
	}
	/* A ring that stands still has not wrapped, however long it does. */
	if (!newest ||
	    (sampler->have_newest && newest->sample_id == sampler->newest_id &&
	     newest->time_stamp == sampler->newest_stamp))
		return;
	sampler->newest_id = newest->sample_id;
	sampler->newest_stamp = newest->time_stamp;
	sampler->newest_guess = ns_to_ticks(read_ns, sampler->khz);
	sampler->spacing = measure_spacing(sampler, newest);
	sampler->have_newest = true;
}

static int read_ring(struct mlx5ctl_dv_diag_sampler *sampler)
{
	uint64_t before = now_ns();
	int err;

	err = mlx5ctl_dv_query_diag_counters(sampler->uctx, 0, sampler->records,
					     sampler->num_records);
	if (err)
		return err;
	find_newest(sampler, before + (now_ns() - before) / 2);
	sampler->have_ring = true;
	return 0;
}

/* Sleep, or as long as nobody cancels. */
static void nap(const struct mlx5ctl_dv_diag_sampler *sampler, uint64_t ns,
		unsigned int cancels)
{
	while (ns && !mlx5ctl_is_cancelled(sampler->uctx, cancels)) {
		uint64_t slice = ns < SLICE_NS ? ns : SLICE_NS;

		sleep_ns(slice);
		ns -= slice;
	}
}

int mlx5ctl_dv_next_diag_sample_sized(struct mlx5ctl_dv_diag_sampler *sampler,
				      uint32_t timeout_ms,
				      struct mlx5ctl_dv_diag_sample *sample,
				      size_t sample_len, uint64_t *values)
{
	unsigned int cancels = atomic_load(&sampler->uctx->cancels);
	uint64_t deadline = now_ns() + timeout_ms * 1000000ULL;

	if (mlx5ctl_check_out(sample, sample_len, 0))
		return mlx5ctl_set_error(EINVAL, "sample");
	for (;;) {
		const struct mlx5ctl_dv_diag_record *first = NULL;
		uint64_t now;
		uint64_t wait;
		int err;

		if (sampler->have_ring)
			first = oldest(sampler);
		if (first) {
			struct mlx5ctl_dv_diag_sample full;

			hand_out(sampler, first, &full, values);
			mlx5ctl_copy_out(sample, sample_len, &full, sizeof(full));
			return 0;
		}
		if (sampler->have_ring) {
			/* Read again when a quarter of the ring may be new. */
			now = now_ns();
			if (now >= deadline)
				return mlx5ctl_set_reason(ETIMEDOUT,
							  "no sample in %u ms",
							  timeout_ms);
			wait = sampler->period_ns * (sampler->num_samples / 4 ?: 1);
			nap(sampler, wait < deadline - now ? wait : deadline - now,
			    cancels);
		}
		if (mlx5ctl_is_cancelled(sampler->uctx, cancels))
			return mlx5ctl_set_error(ECANCELED, "sample");
		err = read_ring(sampler);
		if (err)
			return err;
	}
}

int mlx5ctl_dv_destroy_diag_sampler(struct mlx5ctl_dv_diag_sampler *sampler)
{
	struct mlx5ctl_dv_diag_params off = {};
	int err = 0;

	if (mlx5ctl_is_owner(sampler->owner))
		err = mlx5ctl_dv_set_diag_params(sampler->uctx, &off);
	atomic_fetch_sub(&sampler->uctx->num_samplers, 1);
	free_sampler(sampler);
	return err;
}
