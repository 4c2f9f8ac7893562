// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A register read at an interval, and what changed in it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "reg.h"

/* How long one sleep is, so that Ctrl-C is heard. */
#define NAP_US 100000

struct watch {
	const struct request *request;
	const struct reg *reg;
	const struct target *target;
	uint8_t *keys; /* what a read sends */
	uint8_t *before;
	uint8_t *now;
	uint64_t start_us;
	uint64_t before_us;
	uint64_t now_us;
};

static void sleep_until(uint64_t us)
{
	while (!stop_requested() && clock_us() < us) {
		uint64_t left = us - clock_us();
		struct timespec nap;

		if (left > NAP_US)
			left = NAP_US;
		nap = (struct timespec){ .tv_nsec = (long)left * 1000 };
		nanosleep(&nap, NULL);
	}
}

static bool read_now(struct watch *watch)
{
	memcpy(watch->now, watch->keys, watch->reg->len);
	if (mlx5ctl_dv_read_reg(watch->target->uctx, watch->reg->id, 0, watch->now,
				watch->reg->len)) {
		failed(watch->target->name, "read");
		return false;
	}
	watch->now_us = clock_us();
	return true;
}

/* What a field grew by, in a second; NULL for what is no number. */
static struct json_object *rate(const struct watch *watch, struct json_object *change)
{
	struct json_object *old = json_object_object_get(change, "old");
	struct json_object *new = json_object_object_get(change, "new");
	int64_t growth;

	if (!json_object_is_type(old, json_type_int) ||
	    !json_object_is_type(new, json_type_int) ||
	    watch->now_us == watch->before_us)
		return NULL;
	growth = json_object_get_uint64(new) - json_object_get_uint64(old);
	return json_object_new_double(growth * 1e6 /
				      (watch->now_us - watch->before_us));
}

static void print_text(const struct watch *watch, struct json_object *changes)
{
	printf("%.6f", (watch->now_us - watch->start_us) / 1e6);
	for (size_t i = 0; i < json_object_array_length(changes); i++) {
		struct json_object *change = json_object_array_get_idx(changes, i);
		struct json_object *growth = json_object_object_get(change, "rate");

		printf("  %s %s -> %s",
		       json_object_get_string(json_object_object_get(change, "field")),
		       json_object_get_string(json_object_object_get(change, "old")),
		       json_object_get_string(json_object_object_get(change, "new")));
		if (growth)
			printf(" (%+.0f/s)", json_object_get_double(growth));
	}
	printf("\n");
}

static void show(const struct watch *watch, struct json_object *changes)
{
	struct json_object *object;

	for (size_t i = 0; i < json_object_array_length(changes); i++) {
		struct json_object *change = json_object_array_get_idx(changes, i);

		json_object_object_add(change, "rate", rate(watch, change));
	}
	if (!options.json) {
		print_text(watch, changes);
		return;
	}
	object = describe_reg(watch->request, watch->reg);
	add_number(object, "time_us", watch->now_us - watch->start_us);
	json_object_object_add(object, "changes", json_object_get(changes));
	print_json(object);
}

/* Whether anything changed. */
static bool compare(const struct watch *watch)
{
	const struct mlx5ctl_dv_layout *layout;
	struct json_object *changes;
	const char *arm;
	bool changed;

	layout = choose_layout(watch->reg, watch->request, watch->now, &arm);
	changes = changed_fields(layout, arm, watch->before, watch->now, watch->reg->len, "old",
				 "new");
	changed = json_object_array_length(changes);
	if (changed)
		show(watch, changes);
	json_object_put(changes);
	return changed;
}

static int run(struct watch *watch)
{
	uint64_t interval = watch->request->interval_us;
	uint64_t num_changes = 0;
	uint8_t *spare;

	watch->start_us = clock_us();
	if (!read_now(watch))
		return EXIT_FAILED;
	for (uint64_t next = watch->start_us + interval;; next += interval) {
		spare = watch->before;
		watch->before = watch->now;
		watch->now = spare;
		watch->before_us = watch->now_us;
		/* A device slower than the interval is not asked twice at once. */
		if (next < watch->now_us)
			next = watch->now_us;
		sleep_until(next);
		if (stop_requested())
			return EXIT_DONE;
		if (!read_now(watch))
			return EXIT_FAILED;
		if (compare(watch))
			num_changes++;
		if (fflush(stdout))
			return EXIT_FAILED;
		if (watch->request->count && num_changes == watch->request->count)
			return EXIT_DONE;
	}
}

static int watch_reg(struct args *args, const struct request *request)
{
	struct target target;
	struct reg reg;
	uint8_t *buf;
	int status;

	status = find_reg(args, request, &reg);
	if (status)
		return status;
	buf = calloc(3, reg.len);
	if (!buf)
		return failed_because(request->common.dev, "out of memory");
	if (reg.layout)
		status = encode_request(args, request, reg.layout, buf, reg.len, false);
	if (!status && !open_target(&target, request->common.dev, request->common.scope)) {
		status = EXIT_FAILED;
	} else if (!status) {
		struct watch watch = {
			.request = request,
			.reg = &reg,
			.target = &target,
			.keys = buf,
			.before = buf + reg.len,
			.now = buf + 2 * reg.len,
		};

		watch_for_stop();
		status = run(&watch);
		close_target(&target);
	}
	free(buf);
	return status;
}

int reg_watch(struct args *args)
{
	struct request request = {};
	int status;

	args->where = "mlx5ctl reg watch";
	status = parse_request(args, &request, "the register",
			       REQUEST_DEV | REQUEST_REPLY | REQUEST_TIME);
	if (!status)
		status = watch_reg(args, &request);
	free_request(&request);
	return status;
}
