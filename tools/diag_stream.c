// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Samples as they come: lines, JSON lines, or comma-separated values. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "diag.h"

/* How long one wait is, so that Ctrl-C is heard. */
#define WAIT_MS 200
/* A device that gives no sample for that long and ten periods never will. */
#define PATIENCE_MS 5000

struct stream {
	const struct target *target;
	const struct diag_request *request;
	uint64_t *values;
	uint64_t *last_values;
	uint64_t last_time_ns;
	uint64_t num_samples;
	uint64_t num_missed;
	struct plot *plot; /* NULL: none was asked for */
	double *rates; /* for it */
};

/* Per second since the last sample; only from the second one on. */
static double rate(const struct stream *stream,
		   const struct mlx5ctl_dv_diag_sample *sample, uint32_t i)
{
	uint64_t ns = sample->time_ns - stream->last_time_ns;

	return ns ? (double)(int64_t)(stream->values[i] - stream->last_values[i]) *
			    1e9 / ns : 0;
}

static void print_line(const struct stream *stream,
		       const struct mlx5ctl_dv_diag_sample *sample)
{
	char label[COUNTER_LABEL_MAX];

	if (!stream->num_samples)
		printf("TIME in s, then each counter, and its growth in 1/s\n");
	if (sample->missed)
		printf("%u samples missed\n", sample->missed);
	printf("%.6f", sample->time_ns / 1e9);
	for (uint32_t i = 0; i < stream->request->num_ids; i++) {
		printf("  %s %llu", counter_label(stream->request->ids[i], label),
		       (unsigned long long)stream->values[i]);
		if (stream->num_samples)
			printf(" (%+.0f/s)", rate(stream, sample, i));
	}
	printf("\n");
}

static void print_csv(const struct stream *stream,
		      const struct mlx5ctl_dv_diag_sample *sample)
{
	char label[COUNTER_LABEL_MAX];

	if (!stream->num_samples) {
		printf("time_ns,sample_id,missed");
		for (uint32_t i = 0; i < stream->request->num_ids; i++)
			printf(",%s", counter_label(stream->request->ids[i], label));
		printf("\n");
	}
	printf("%llu,%u,%u", (unsigned long long)sample->time_ns,
	       sample->sample_id, sample->missed);
	for (uint32_t i = 0; i < stream->request->num_ids; i++)
		printf(",%llu", (unsigned long long)stream->values[i]);
	printf("\n");
}

static void print_object(const struct stream *stream,
			 const struct mlx5ctl_dv_diag_sample *sample)
{
	struct json_object *object = json_object_new_object();
	struct json_object *counters = json_object_new_array();

	add_string(object, "dev", stream->target->name);
	add_number(object, "time_ns", sample->time_ns);
	add_number(object, "period_ns", sample->period_ns);
	add_number(object, "sample_id", sample->sample_id);
	add_number(object, "missed", sample->missed);
	for (uint32_t i = 0; i < stream->request->num_ids; i++) {
		struct json_object *counter = json_object_new_object();

		add_number(counter, "id", stream->request->ids[i]);
		add_string(counter, "name", counter_name(stream->request->ids[i]) ?: "");
		add_number(counter, "value", stream->values[i]);
		json_object_object_add(counter, "rate",
				       stream->num_samples ?
					       json_object_new_double(rate(stream, sample, i)) :
					       NULL);
		json_object_array_add(counters, counter);
	}
	json_object_object_add(object, "counters", counters);
	print_json(object);
}

/* The first sample has no growth yet. */
static void draw(const struct stream *stream, const struct mlx5ctl_dv_diag_sample *sample)
{
	if (!stream->num_samples)
		return;
	for (uint32_t i = 0; i < stream->request->num_ids; i++)
		stream->rates[i] = rate(stream, sample, i);
	plot_sample(stream->plot, stream->rates, stream->values, sample->missed);
}

static void show(struct stream *stream, const struct mlx5ctl_dv_diag_sample *sample)
{
	uint64_t *values = stream->values;

	if (options.json)
		print_object(stream, sample);
	else if (stream->plot)
		draw(stream, sample);
	else if (stream->request->csv)
		print_csv(stream, sample);
	else
		print_line(stream, sample);
	stream->values = stream->last_values;
	stream->last_values = values;
	stream->last_time_ns = sample->time_ns;
	stream->num_samples++;
	stream->num_missed += sample->missed;
}

static int run(struct stream *stream, struct mlx5ctl_dv_diag_sampler *sampler)
{
	uint64_t patience = PATIENCE_MS + stream->request->period_us / 1000 * 10;
	uint64_t waited = 0;

	while (!stop_requested() &&
	       (!stream->request->count ||
		stream->num_samples < stream->request->count)) {
		struct mlx5ctl_dv_diag_sample sample = {};
		int err;

		err = mlx5ctl_dv_next_diag_sample(sampler, WAIT_MS, &sample,
						  stream->values);
		if (err == ETIMEDOUT && waited < patience) {
			waited += WAIT_MS;
			continue;
		}
		if (err)
			return failed(stream->target->name, "sampling");
		waited = 0;
		show(stream, &sample);
		if (fflush(stdout))
			return EXIT_FAILED;
	}
	return EXIT_DONE;
}

static bool make_room(struct stream *stream)
{
	uint32_t num = stream->request->num_ids;

	stream->values = calloc(num, sizeof(*stream->values));
	stream->last_values = calloc(num, sizeof(*stream->last_values));
	stream->rates = calloc(num, sizeof(*stream->rates));
	return stream->values && stream->last_values && stream->rates;
}

static int sample(struct target *target, struct stream *stream)
{
	struct mlx5ctl_dv_diag_sampler *sampler;
	int status;

	sampler = start_sampling(target, stream->request);
	if (!sampler)
		return EXIT_FAILED;
	if (stream->request->plot)
		stream->plot = start_plot(stream->request);
	if (stream->request->plot && !stream->plot)
		status = failed_because(target->name, "out of memory");
	else
		status = run(stream, sampler);
	end_plot(stream->plot);
	if (mlx5ctl_dv_destroy_diag_sampler(sampler))
		status = failed(target->name, "end of sampling");
	return status;
}

int stream_samples(struct target *target, const struct diag_request *request)
{
	struct stream stream = { .target = target, .request = request };
	int status;

	status = make_room(&stream) ? sample(target, &stream) :
				      failed_because(target->name, "out of memory");
	if (stream.num_missed)
		print_error("mlx5ctl: %s: %llu samples, and %llu missed",
			    target->name, (unsigned long long)stream.num_samples,
			    (unsigned long long)stream.num_missed);
	free(stream.values);
	free(stream.last_values);
	free(stream.rates);
	return status;
}
