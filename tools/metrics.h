/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Samples for a monitoring system, by their names. */
#ifndef MLX5CTL_TOOL_METRICS_H
#define MLX5CTL_TOOL_METRICS_H

#include <stdbool.h>
#include <stdio.h>

#include "board.h"
#include "meter.h"
#include "worker.h"

struct sample {
	struct json_object *labels;
	struct json_object *value;
};

/* All samples of one name, of whatever devices. */
struct family {
	const char *name;
	const char *unit; /* in the singular or plural that its name ends with; NULL: things are counted */
	const char *help;
	enum measure_kind kind;
	struct sample *samples;
	size_t num;
	struct json_object *owner; /* of a worker's strings, or NULL */
};

struct metrics {
	struct family *families;
	size_t num;
	bool failed; /* a device could not be read, or memory ran out */
};

/* The one of this name, which is made if there is none; NULL without memory. */
struct family *find_family(struct metrics *metrics, const char *name, const char *unit,
			   const char *text, enum measure_kind kind);
/* Takes the references of labels and value. */
void add_sample(struct metrics *metrics, struct family *family,
		struct json_object *labels, struct json_object *value);
/* What each sample of a device has: the address of its function, which stays while
 * its ib device comes, goes and changes its name.
 */
struct json_object *device_label(const char *pci);
/* A gauge of a device, with no other label. Takes the reference of the value. */
void add_value(struct metrics *metrics, const char *name, const char *unit, const char *text,
	       const char *pci, struct json_object *value);
/* What the device is, and whether its firmware could be asked. */
void add_info(struct metrics *metrics, const char *pci, const char *name,
	      const struct mlx5ctl_dv_device_attr *attr, const struct board *board);
void add_up(struct metrics *metrics, const char *pci, bool up);
void free_metrics(struct metrics *metrics);

/* What is read on request alone. */
struct extras {
	bool lanes;
	bool modules;
	bool settings;
};

/* metrics_visit.c: one device's reading. */
struct visit {
	struct mlx5ctl_dv_device_attr attr;
	const char *name; /* by which its user knows it */
	const char *pci; /* by which its samples do */
	struct metrics *metrics; /* where the samples go */
	struct extras extras;
	char board_pci[MLX5CTL_DV_NAME_MAX];
	struct board board;
	bool knows_board; /* from before */
	bool has_read_board; /* now */
	bool read; /* all but its board, links and what comes after them, which may be left to the deadline */
	bool up;
};

/* In the worker, and in who takes its messages. */
void visit_device(void *arg);
void take_visit_message(struct worker *worker, const char *name, const void *data, size_t len);
void conclude_visit(struct worker *worker);

struct shown_port {
	const char *pci;
	struct target *target;
	bool ethernet;
	uint32_t number;
};

/* What each sample of it has. */
struct json_object *port_labels(const struct shown_port *port);
/* metrics_port.c: what a port has negotiated, and what its module measures, in pieces over a slow bus.
 * Firmware is asked for it, as far as it answers.
 */
void add_negotiated(struct metrics *metrics, const struct shown_port *port);
void add_module(struct metrics *metrics, const struct shown_port *port);

/* metrics_lanes.c: its lanes' signal, and error correction's histogram. As above. */
void add_lanes(struct metrics *metrics, const struct shown_port *port);

/* metrics_congestion.c: of RoCE, of who sends and who receives. As above. */
void add_congestion(struct metrics *metrics, const char *pci, struct target *target);

/* metrics_settings.c: what of the configuration waits for a reset, some hundreds of commands. As above. */
void add_settings(struct metrics *metrics, const char *pci, const struct mlx5ctl_dv_device_attr *attr,
		  struct target *target);

/* metrics_host.c: what the kernel knows of a function, without asking firmware. */
void add_pcie(struct metrics *metrics, const struct mlx5ctl_dv_device_attr *attr);
void add_queue_pairs(struct metrics *metrics, const struct mlx5ctl_dv_device_attr *attr);

/* metrics_text.c */
enum text_format {
	FORMAT_PROMETHEUS, /* version 0.0.4, which node_exporter reads */
	FORMAT_OPENMETRICS, /* version 1.0.0 */
};

void put_families(FILE *file, const struct metrics *metrics, enum text_format format);
struct json_object *metrics_to_json(const struct metrics *metrics, bool with_help);

#endif
