/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Everything that can be read of a device, in one tar file: parts that are JSON,
 * text or raw bytes, an index of them, and a page that shows them. A worker asks the
 * device, and feeds what it learns at once: what comes after may have no answer.
 */
#ifndef MLX5CTL_TOOL_SNAPSHOT_H
#define MLX5CTL_TOOL_SNAPSHOT_H

#include <stdio.h>
#include <time.h>

#include "errand.h"
#include "health.h"
#include "worker.h"

enum part_state {
	PART_OK,
	PART_PARTIAL,
	PART_FAILED,
	PART_NOT_ASKED,
	PART_LEFT_OUT, /* of an anonymous snapshot: it came, and nobody shall see it */
};

/* One file of the archive, or the reason why it is not there. */
struct part {
	char *name;
	struct json_object *json; /* NULL: bytes, or nothing */
	uint8_t *data;
	size_t len;
	char *why; /* of the last that was not answered */
	size_t planned; /* readings that it is made of; what was not counted is missing */
	size_t count[NUM_OUTCOMES];
	enum part_state state; /* as settle_parts() finds it */
	char *error; /* in words, NULL if there is none */
};

/* A dump each, of each of their segments. */
#define MAX_QUEUES 64

struct queue_numbers {
	uint32_t number[MAX_QUEUES];
	size_t num;
};

struct snapshot {
	const char *dev;
	struct mlx5ctl_dv_device_attr attr; /* all 0 in a replay */
	time_t time;
	uint32_t num_samples;
	uint64_t period_us;
	uint64_t deadline_us;
	bool with_core;
	bool anonymous;
	char *safe_dev; /* of an anonymous one; NULL until then */
	struct queue_numbers queues; /* in the worker: those that the kernel lists */
	struct patient patient;
	struct json_object *health; /* NULL until it is whole */
	struct part *parts;
	size_t num;
	char missing[EXCUSE_MAX]; /* why the worker did not come to its end, or "" */
	bool partial; /* something has no answer, or was not asked */
	bool out_of_memory;
};

/* snapshot_parts.c: they take what they are given, but copy words. */
void add_json_part(struct snapshot *snapshot, const char *name,
		   struct json_object *json);
void add_data_part(struct snapshot *snapshot, const char *name, void *data,
		   size_t len);
/* One reading was all there is of it. */
void add_failed_part(struct snapshot *snapshot, const char *name, enum outcome outcome,
		     const char *why);
/* It will have NUM readings more. */
struct part *plan_part(struct snapshot *snapshot, const char *name, size_t num);
struct part *find_part(const struct snapshot *snapshot, const char *name);
struct json_object *find_json_part(const struct snapshot *snapshot,
				   const char *name);
/* When all are there: NUM_IN_FLIGHT of what is missing has been sent. */
void settle_parts(struct snapshot *snapshot, size_t num_in_flight);
const char *part_state_name(const struct part *part);
/* Parts that failed are in it too. */
struct json_object *make_index(const struct snapshot *snapshot);
void free_parts(struct snapshot *snapshot);

/* snapshot_feed.c, in the worker: NUM readings are to come, for a part that is JSON. */
void feed_plan(const char *part, size_t num);
/* One of them, NUM_OUTCOMES if VALUE is not counted. It goes where the words behind it
 * say, up to a NULL; an array behind what is there of one. Takes VALUE.
 */
void feed_value(const char *part, enum outcome outcome, struct json_object *value, ...)
	__attribute__((sentinel));
/* One that is missing, and why. */
void feed_missing(const char *part, enum outcome outcome, const char *why);
/* { time_ns, series: { LABEL: { kind, unit, help, value } } }; takes it. */
void feed_sample(const char *part, struct json_object *sample);
/* A part of bytes, or none. */
void feed_data(const char *part, const void *data, size_t len);
void feed_failure(const char *part, enum outcome outcome, const char *why);
/* In who waits: false if the message is of another kind. */
bool take_part(struct snapshot *snapshot, const char *name, const void *data, size_t len);

/* snapshot_host.c: what the machine says of the device. */
void collect_host(struct snapshot *snapshot);
/* These run in the worker. snapshot_driver.c: what the driver says. */
void collect_driver(struct snapshot *snapshot);
/* snapshot_device.c: what firmware says. */
void collect_device(const struct snapshot *snapshot, struct target *target);
/* snapshot_board.c: what board the function is on. */
void collect_board(const struct snapshot *snapshot);
/* snapshot_links.c: links and cables as the commands show them. */
void collect_links(const struct snapshot *snapshot, struct target *target, uint32_t num_ports);
/* snapshot_config.c: the configuration by its names. */
void collect_config(const struct snapshot *snapshot, struct target *target);
/* snapshot_dumps.c: resource dump and core dump. */
void collect_dumps(const struct snapshot *snapshot, struct target *target);
/* snapshot_series.c: counters over a while. */
void collect_series(const struct snapshot *snapshot, struct target *target);

/* snapshot_secrets.c: nothing in it tells whose device it is. */
void anonymize_snapshot(struct snapshot *snapshot);

/* report.c: the page. */
void write_report(FILE *file, const struct snapshot *snapshot,
		  struct json_object *index);

/* snapshot_tar.c: how the name of another kind of archive ends, NULL if PATH is of none. */
const char *other_ending(const char *path);
/* True if the file is whole. */
bool save_snapshot(const struct snapshot *snapshot, struct json_object *index,
		   const char *path);

/* snapshot_diff.c */
int diff_snapshots(const char *path_a, const char *path_b, bool all);
/* snapshot_fleet.c: what of three or more is not as most have it; the exit status. */
int diff_fleet(char *const *paths, size_t num, bool all);

/* snapshot_weight.c: what a difference is of, those that matter most first. */
enum weight {
	WEIGHT_IDENTITY,
	WEIGHT_HEALTH,
	WEIGHT_CAPABILITY,
	WEIGHT_LINK, /* and cable */
	WEIGHT_SETTING,
	WEIGHT_ERRORS,
	WEIGHT_CHANGE, /* by somebody, see the journal */
	WEIGHT_OTHER,
	WEIGHT_MOVES, /* always: traffic, clocks, sensors, our own openings */
};

/* Of a value at FIELD of a part; A and B are all values of that part, by their paths. */
enum weight weigh(const char *part, const char *field, struct json_object *a,
		  struct json_object *b);
const char *weight_name(enum weight weight);

/* leaves.c: values by path, "a.b[0]"; records of an array that have names, such as health's checks,
 * by these: "checks[link port 1].state".
 */
typedef void (*leaf_fn)(const char *path, struct json_object *value, void *arg);
void for_each_leaf(struct json_object *object, const char *path, leaf_fn fn,
		   void *arg);

#endif
