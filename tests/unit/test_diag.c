// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Diagnostic counters against firmware that keeps a ring of samples. */
#include <errno.h>
#include <time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"
#include "fake_transport.h"
#include "prm.h"

#define NUM_COUNTERS 5
/* As a ConnectX-6 Dx has them: places of its list are empty, the last counter
 * is in place 90. Firmware that tells of fewer than that is listed to the end as well.
 */
#define NUM_GENERAL 18
static const uint8_t places[NUM_COUNTERS] = { 0, 1, 2, 4, 90 };

#define KHZ 1000000
#define LOG_MIN_PERIOD 0
#define LOG_MAX_SAMPLES 3

/* The library's clock: it stands until somebody sleeps. */
static uint64_t now_ns = 1000000000;

int __wrap_clock_gettime(clockid_t clock, struct timespec *ts);
int __wrap_nanosleep(const struct timespec *ts, struct timespec *left);

int __wrap_clock_gettime(clockid_t clock, struct timespec *ts)
{
	CHECK_EQ(clock, CLOCK_MONOTONIC);
	ts->tv_sec = now_ns / 1000000000;
	ts->tv_nsec = now_ns % 1000000000;
	return 0;
}

int __wrap_nanosleep(const struct timespec *ts, struct timespec *left)
{
	(void)left;
	now_ns += ts->tv_sec * 1000000000ULL + ts->tv_nsec;
	return 0;
}

struct firmware {
	bool no_debug;
	bool no_counters; /* in the list */
	bool no_repetitive;
	/* What was set. */
	uint32_t sets;
	uint32_t flags; /* as the PRM has them */
	uint32_t log_samples;
	uint32_t log_period;
	uint32_t num_ids;
	uint16_t ids[16];
	/* Samples made so far, and how many more each read finds. */
	uint32_t made;
	uint32_t step;
	uint32_t first_id;
	uint32_t ticks; /* between samples, if not the period */
	bool lies; /* about which counters it has sampled */
	uint32_t reads;
};

static uint64_t value_of(uint16_t id, uint32_t sample)
{
	return (uint64_t)id << 40 | sample;
}

static void set_params(struct firmware *fw, const uint8_t *in, size_t inlen)
{
	const uint8_t *context = in + 8;

	fw->sets++;
	fw->num_ids = prm_get(context, 0x0, 16);
	CHECK_EQ(inlen, 8 + 24 + 4 * fw->num_ids);
	fw->log_samples = prm_get(context, 0x18, 8);
	fw->flags = prm_get(context, 0x20, 6);
	fw->log_period = prm_get(context, 0x38, 8);
	for (uint32_t i = 0; i < fw->num_ids; i++)
		fw->ids[i] = prm_get(context, 0xc0 + 32 * i + 16, 16);
}

static void query_params(const struct firmware *fw, uint8_t *out, size_t outlen)
{
	uint8_t *context = out + 8;

	prm_set(context, 0x0, 16, fw->num_ids);
	prm_set(context, 0x18, 8, fw->log_samples);
	prm_set(context, 0x20, 6, fw->flags);
	prm_set(context, 0x38, 8, fw->log_period);
	for (uint32_t i = 0; i < fw->num_ids && 8 + 24 + 4 * (i + 1) <= outlen; i++)
		prm_set(context, 0xc0 + 32 * i + 16, 16, fw->ids[i]);
}

static void query_counters(struct firmware *fw, const uint8_t *in, uint8_t *out,
			   size_t outlen)
{
	uint32_t ticks = fw->ticks ?: 1U << fw->log_period;
	uint32_t ring = 1 << fw->log_samples;
	uint32_t first;

	/* Hardware counts records: asked for 6 it gave 3 counters of 2 samples. */
	CHECK_EQ(prm_get(in, 0x40, 16), ring * fw->num_ids);
	CHECK_EQ(prm_get(in, 0x50, 16), 0);
	CHECK_EQ(outlen, 16 + 16 * ring * fw->num_ids);
	fw->made += fw->step;
	fw->reads++;
	first = fw->made > ring ? fw->made - ring : 0;
	for (uint32_t sample = first; sample < fw->made; sample++)
		for (uint32_t i = 0; i < fw->num_ids; i++) {
			uint8_t *at = out + 16 +
				      16 * ((sample % ring) * fw->num_ids + i);
			uint32_t stamp = 100 + sample * ticks;

			prm_set(at, 0x0, 16, fw->lies ? 0x7777 : fw->ids[i]);
			prm_set(at, 0x10, 16, (fw->first_id + sample) & 0xffff);
			prm_set(at, 0x20, 32, stamp);
			prm_set64(at, 0x40, value_of(fw->ids[i], sample));
		}
}

static int firmware(struct fake *fake, const uint8_t *in, size_t inlen,
		    uint8_t *out, size_t outlen, uint8_t *memory,
		    uint64_t length)
{
	struct firmware *fw = fake->state;
	uint8_t *cap = out + 16;

	(void)memory;
	(void)length;
	switch (prm_get(in, PRM_IN_OPCODE)) {
	case 0x100:
		if (prm_get(in, PRM_IN_OP_MOD) == 1) {
			prm_set(cap, 0x183, 1, !fw->no_debug);
			prm_set(cap, 0x280, 16, NUM_GENERAL);
			prm_set(cap, 0x4e0, 32, KHZ);
			return 0;
		}
		CHECK_EQ(prm_get(in, PRM_IN_OP_MOD), 0xd << 1 | 1);
		prm_set(cap, 0x18, 8, LOG_MAX_SAMPLES);
		prm_set(cap, 0x20, 1, 1);
		prm_set(cap, 0x21, 1, !fw->no_repetitive);
		prm_set(cap, 0x38, 8, LOG_MIN_PERIOD);
		for (uint32_t i = 0; i < NUM_COUNTERS && !fw->no_counters; i++)
			prm_set(cap + 64 + 4 * places[i], 0, 32, (i & 1) << 31 | (0x400 + i));
		return 0;
	case 0x820:
		set_params(fw, in, inlen);
		return 0;
	case 0x819:
		query_params(fw, out, outlen);
		return 0;
	case 0x821:
		query_counters(fw, in, out, outlen);
		return 0;
	default:
		return EOPNOTSUPP;
	}
}

static void test_cap(void)
{
	struct mlx5ctl_dv_diag_counter counters[NUM_COUNTERS + 1] = {};
	struct mlx5ctl_dv_diag_cap cap = {};
	struct firmware fw = {};
	struct fake fake = { .exec = firmware, .state = &fw };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

	CHECK_EQ(mlx5ctl_dv_query_diag_cap(uctx, &cap, counters, NUM_COUNTERS + 1), 0);
	CHECK_EQ(cap.num_counters, NUM_COUNTERS);
	CHECK_EQ(cap.device_frequency_khz, KHZ);
	CHECK_EQ(cap.log_max_samples, LOG_MAX_SAMPLES);
	CHECK_EQ(cap.log_min_sample_period, LOG_MIN_PERIOD);
	CHECK_EQ(cap.flags, MLX5CTL_DV_DIAG_SINGLE | MLX5CTL_DV_DIAG_REPETITIVE);
	CHECK_EQ(counters[4].id, 0x404);
	CHECK_EQ(counters[4].sync, 0);
	CHECK_EQ(counters[3].sync, 1);
	CHECK_EQ(counters[5].id, 0);
	memset(counters, 0, sizeof(counters));
	CHECK_EQ(mlx5ctl_dv_query_diag_cap(uctx, &cap, counters, 2), 0);
	CHECK_EQ(cap.num_counters, NUM_COUNTERS);
	CHECK_EQ(counters[2].id, 0);
	fw.no_counters = true;
	CHECK_EQ(mlx5ctl_dv_query_diag_cap(uctx, &cap, NULL, 0), EOPNOTSUPP);
	fw.no_debug = true;
	CHECK_EQ(mlx5ctl_dv_query_diag_cap(uctx, &cap, NULL, 0), EOPNOTSUPP);
	fake_close(&fake, uctx);
}

static void test_params(void)
{
	uint16_t ids[] = { 0x400, 0x403, 0x404 };
	uint16_t got[3] = {};
	struct mlx5ctl_dv_diag_params params = {
		.flags = MLX5CTL_DV_DIAG_SINGLE | MLX5CTL_DV_DIAG_ENABLE |
			 MLX5CTL_DV_DIAG_CLEAR,
		.num_counters = 3,
		.log_num_of_samples = 2,
		.log_sample_period = 17,
		.counter_ids = ids,
	};
	struct firmware fw = {};
	struct fake fake = { .exec = firmware, .state = &fw };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

	CHECK_EQ(mlx5ctl_dv_set_diag_params(uctx, &params), 0);
	/* single is the first bit, enable the last of six. */
	CHECK_EQ(fw.flags, 0x20 | 0x04 | 0x01);
	CHECK_EQ(fw.log_samples, 2);
	CHECK_EQ(fw.log_period, 17);
	CHECK(!memcmp(fw.ids, ids, sizeof(ids)));

	params = (struct mlx5ctl_dv_diag_params){ .num_counters = 2, .counter_ids = got };
	CHECK_EQ(mlx5ctl_dv_query_diag_params(uctx, &params), 0);
	CHECK_EQ(params.num_counters, 3);
	CHECK_EQ(params.flags, MLX5CTL_DV_DIAG_SINGLE | MLX5CTL_DV_DIAG_ENABLE |
			       MLX5CTL_DV_DIAG_CLEAR);
	CHECK_EQ(params.log_num_of_samples, 2);
	CHECK_EQ(params.log_sample_period, 17);
	CHECK_EQ(got[1], 0x403);
	CHECK_EQ(got[2], 0);

	params.flags = 1 << 6;
	CHECK_EQ(mlx5ctl_dv_set_diag_params(uctx, &params), EINVAL);
	params.flags = 0;
	params.comp_mask = 1;
	CHECK_EQ(mlx5ctl_dv_set_diag_params(uctx, &params), EINVAL);
	CHECK_EQ(mlx5ctl_dv_query_diag_counters(uctx, 0, NULL, 0), EINVAL);
	CHECK_EQ(mlx5ctl_dv_query_diag_counters(uctx, 0, NULL, 16384), EINVAL);
	fake_close(&fake, uctx);
}

static struct mlx5ctl_dv_diag_sampler *
new_sampler(struct mlx5ctl_dv_uctx *uctx, uint64_t period_us)
{
	static const uint16_t ids[] = { 0x402, 0x400 };
	struct mlx5ctl_dv_diag_sampler_attr attr = {
		.period_us = period_us,
		.counter_ids = ids,
		.num_counters = 2,
	};

	return mlx5ctl_dv_create_diag_sampler(uctx, &attr);
}

/* A sampler of such firmware, and the sample that it gave last. */
struct stream {
	struct firmware fw;
	struct fake fake;
	struct mlx5ctl_dv_uctx *uctx;
	struct mlx5ctl_dv_diag_sampler *sampler;
	struct mlx5ctl_dv_diag_sample sample;
	uint64_t values[2];
};

static void open_stream(struct stream *stream, uint64_t period_us)
{
	stream->fake = (struct fake){ .exec = firmware, .state = &stream->fw };
	stream->uctx = fake_uctx(&stream->fake);
	stream->sampler = new_sampler(stream->uctx, period_us);
	CHECK(stream->sampler);
}

static int next_sample(struct stream *stream, uint32_t timeout_ms)
{
	return mlx5ctl_dv_next_diag_sample(stream->sampler, timeout_ms,
					   &stream->sample, stream->values);
}

static void close_stream(struct stream *stream)
{
	CHECK_EQ(mlx5ctl_dv_destroy_diag_sampler(stream->sampler), 0);
	CHECK_EQ(stream->fw.flags, 0);
	CHECK_EQ(stream->fw.sets, 2);
	fake_close(&stream->fake, stream->uctx);
}

static void test_sampler(void)
{
	struct stream s = { .fw = { .step = 3, .first_id = 0xfffa } };

	/* 20 us are 20000 ticks: 2^14 of them. */
	open_stream(&s, 20);
	CHECK_EQ(s.fw.log_period, 14);
	CHECK_EQ(s.fw.log_samples, LOG_MAX_SAMPLES);
	CHECK_EQ(s.fw.flags, 0x10 | 0x04 | 0x01);

	/* In order and none twice, also where the numbers wrap. */
	for (uint32_t i = 0; i < 20; i++) {
		CHECK_EQ(next_sample(&s, 1000), 0);
		CHECK_EQ(s.sample.sample_id, (0xfffa + i) & 0xffff);
		CHECK_EQ(s.sample.missed, 0);
		CHECK_EQ(s.sample.num_values, 2);
		CHECK_EQ(s.values[0], value_of(0x402, i));
		CHECK_EQ(s.values[1], value_of(0x400, i));
		CHECK_EQ(s.sample.time_ns, 100 + ((uint64_t)i << 14));
		CHECK_EQ(s.sample.period_ns, 16384);
	}
	/* 20 have been handed out, 21 made; the ring holds 8 of the next 51. */
	s.fw.step = 50;
	CHECK_EQ(next_sample(&s, 1000), 0);
	CHECK_EQ(s.sample.missed, 0);
	CHECK_EQ(next_sample(&s, 1000), 0);
	CHECK_EQ(s.sample.missed, 42);
	CHECK_EQ(s.values[0], value_of(0x402, 63));
	/* Nothing new. */
	s.fw.step = 0;
	for (uint32_t i = 0; i < 7; i++)
		CHECK_EQ(next_sample(&s, 1000), 0);
	CHECK_EQ(next_sample(&s, 2), ETIMEDOUT);
	/* Counters that nobody asked for. */
	s.fw.step = 1;
	s.fw.lies = true;
	CHECK_EQ(next_sample(&s, 2), ETIMEDOUT);
	close_stream(&s);
}

static void test_time_unwraps(void)
{
	struct stream s = { .fw = { .step = 1 } };

	/* 2^30 ticks: the time stamp wraps at every fourth sample. */
	open_stream(&s, 1100000);
	CHECK_EQ(s.fw.log_period, 30);
	s.fw.made = 5;
	s.fw.step = 3;
	for (uint32_t i = 0; i < 8; i++) {
		CHECK_EQ(next_sample(&s, 10), 0);
		CHECK_EQ(s.sample.time_ns, 100 + ((uint64_t)i << 30));
	}
	CHECK_EQ(s.fw.reads, 1);
	close_stream(&s);
}

/* A reader that does nothing while the device takes SAMPLES samples. */
static void check_pause(uint64_t period_us, uint32_t samples)
{
	struct stream s = { .fw = { .step = 1 } };
	uint64_t before;

	open_stream(&s, period_us);
	CHECK_EQ(next_sample(&s, 10), 0);
	before = s.sample.time_ns;
	now_ns += samples * s.sample.period_ns;
	s.fw.made += samples;
	s.fw.step = 0;
	CHECK_EQ(next_sample(&s, 10), 0);
	/* The ring keeps eight. */
	CHECK_EQ(s.values[0], value_of(0x402, samples - 7));
	CHECK_EQ(s.sample.missed, samples - 8);
	CHECK_EQ(s.sample.time_ns - before, (samples - 7) * s.sample.period_ns);
	for (int i = 0; i < 7; i++)
		CHECK_EQ(next_sample(&s, 10), 0);
	/* It stands still from here on, and nothing of it is new again. */
	now_ns += 1000000 * s.sample.period_ns;
	CHECK_EQ(next_sample(&s, 10), ETIMEDOUT);
	close_stream(&s);
}

static void test_long_pauses(void)
{
	/* Periods of 2^17 ticks: numbers wrap at 65536, stamps at 32768. */
	check_pause(132, 32768 + 8);
	check_pause(132, 70000);
	check_pause(132, 65536 + 8);
	/* 2^14: stamps wrap at 262144 samples. */
	check_pause(17, 40000);
	check_pause(17, 300000);
	check_pause(17, 3000000);
}

/* The shortest period is one tick of 1 ns, and a ConnectX-6 Dx was seen to take
 * a sample only each 91st period of 1024 ticks: 93246 of them.
 */
static void test_slow_device(void)
{
	struct stream s = { .fw = { .step = 8, .ticks = 93246 } };

	open_stream(&s, 1);
	CHECK_EQ(s.fw.log_period, LOG_MIN_PERIOD + 9);
	for (int i = 0; i < 8; i++)
		CHECK_EQ(next_sample(&s, 10), 0);
	now_ns += 100000 * 93246ULL;
	s.fw.made += 100000 - s.fw.step;
	CHECK_EQ(next_sample(&s, 10), 0);
	CHECK_EQ(s.sample.missed, 100000 - 8);
	CHECK_EQ(s.sample.time_ns, 100 + 100000 * 93246ULL);
	close_stream(&s);
}

static void test_sampler_is_child(void)
{
	struct firmware fw = { .step = 1 };
	struct fake fake = { .exec = firmware, .state = &fw };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);
	struct mlx5ctl_dv_diag_sampler *sampler = new_sampler(uctx, 20);
	int status;
	pid_t pid;

	CHECK(sampler);
	CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), EBUSY);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "samplers"));
	/* What a child destroys goes on sampling for its parent. */
	pid = fork();
	CHECK(pid >= 0);
	if (!pid) {
		struct mlx5ctl_dv_context *ctx = uctx->ctx;

		CHECK_EQ(mlx5ctl_dv_destroy_diag_sampler(sampler), 0);
		CHECK_EQ(fw.sets, 1);
		CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), 0);
		CHECK_EQ(fake.uctxs, 1);
		CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
		exit(0);
	}
	CHECK_EQ(waitpid(pid, &status, 0), pid);
	CHECK_EQ(status, 0);
	CHECK_EQ(mlx5ctl_dv_destroy_diag_sampler(sampler), 0);
	CHECK_EQ(fw.sets, 2);
	fake_close(&fake, uctx);
}

static void test_sampler_refused(void)
{
	static const uint16_t twice[] = { 0x400, 0x402, 0x400 };
	struct mlx5ctl_dv_diag_sampler_attr attr = { .period_us = 1 };
	struct firmware fw = { .no_repetitive = true };
	struct fake fake = { .exec = firmware, .state = &fw };
	struct mlx5ctl_dv_uctx *uctx = fake_uctx(&fake);

	CHECK(!mlx5ctl_dv_create_diag_sampler(uctx, &attr) && errno == EINVAL);
	attr.counter_ids = twice;
	attr.num_counters = 3;
	CHECK(!mlx5ctl_dv_create_diag_sampler(uctx, &attr) && errno == EINVAL);
	CHECK_EQ(fake.commands, 0);
	CHECK(!new_sampler(uctx, 1) && errno == EOPNOTSUPP);
	fw.no_debug = true;
	CHECK(!new_sampler(uctx, 1) && errno == EOPNOTSUPP);
	CHECK_EQ(fw.sets, 0);
	fake_close(&fake, uctx);
}

int main(void)
{
	test_cap();
	test_params();
	test_sampler();
	test_time_unwraps();
	test_long_pauses();
	test_slow_device();
	test_sampler_is_child();
	test_sampler_refused();
	return 0;
}
