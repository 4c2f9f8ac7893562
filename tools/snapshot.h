/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Everything that can be read of a device, in one tar file: parts that are JSON,
 * text or raw bytes, an index of them, and a page that shows them.
 */
#ifndef MLX5CTL_TOOL_SNAPSHOT_H
#define MLX5CTL_TOOL_SNAPSHOT_H

#include <stdio.h>
#include <time.h>

#include "mlx5ctl.h"

/* One file of the archive, or the reason why it is not there. */
struct part {
	char *name;
	struct json_object *json; /* NULL: bytes */
	uint8_t *data;
	size_t len;
	char *error; /* not NULL: there is no content, or all that is in it was refused */
	char *partly; /* not NULL: how much of it was refused */
};

struct snapshot {
	const char *dev;
	struct mlx5ctl_dv_device_attr attr; /* all 0 in a replay */
	time_t time;
	uint32_t num_samples;
	uint64_t period_us;
	bool with_core;
	struct part *parts;
	size_t num;
	bool out_of_memory;
};

/* snapshot_parts.c: they take what they are given. ERROR is copied. */
void add_json_part(struct snapshot *snapshot, const char *name,
		   struct json_object *json);
void add_data_part(struct snapshot *snapshot, const char *name, void *data,
		   size_t len);
void add_failed_part(struct snapshot *snapshot, const char *name,
		     const char *error);
/* Of the part that was added last: NUM_REFUSED of NUM readings. */
void refuse_part(struct snapshot *snapshot, size_t num_refused, size_t num);
struct json_object *find_json_part(const struct snapshot *snapshot,
				   const char *name);
/* Parts that failed are in it too. */
struct json_object *make_index(const struct snapshot *snapshot);
void free_parts(struct snapshot *snapshot);

/* snapshot_host.c: what the machine says of the device. */
void collect_host(struct snapshot *snapshot);
/* snapshot_device.c: what firmware says. */
void collect_device(struct snapshot *snapshot, struct target *target);
/* snapshot_dumps.c: resource dump and core dump. */
void collect_dumps(struct snapshot *snapshot, struct target *target);
/* snapshot_series.c: counters over a while. */
void collect_series(struct snapshot *snapshot, struct target *target);

/* report.c: the page. */
void write_report(FILE *file, const struct snapshot *snapshot,
		  struct json_object *index);

/* snapshot_tar.c: true if the file is whole. */
bool save_snapshot(const struct snapshot *snapshot, struct json_object *index,
		   const char *path);

/* snapshot_diff.c */
int diff_snapshots(const char *path_a, const char *path_b);

/* leaves.c: values by path, "a.b[0]". */
typedef void (*leaf_fn)(const char *path, struct json_object *value, void *arg);
void for_each_leaf(struct json_object *object, const char *path, leaf_fn fn,
		   void *arg);

#endif
