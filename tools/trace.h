/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Firmware's messages as the driver has them: events mlx5:mlx5_fw of the kernel. */
#ifndef MLX5CTL_TOOL_TRACE_H
#define MLX5CTL_TOOL_TRACE_H

#include "mlx5ctl.h"

#define TRACE_TEXT_MAX 512

struct trace_message {
	char parent[MLX5CTL_DV_NAME_MAX]; /* the device's address */
	uint64_t time_us; /* of the wall clock: when the driver read it, or by the device's clock */
	uint64_t timestamp; /* of the device's clock */
	uint32_t event_id;
	bool lost; /* of those before it, some */
	char text[TRACE_TEXT_MAX]; /* without what could steer a terminal */
};

struct trace_events {
	char instance[256]; /* a directory of tracefs */
	int fd;
	bool lost; /* since the last message, some were not kept */
	int64_t wall_us; /* what the wall clock is ahead of the events' */
	size_t len;
	char data[4096];
};

/* False for no more. */
typedef bool (*trace_fn)(const struct trace_message *message, void *arg);

/* Says why not, if not. */
bool open_trace_events(struct trace_events *events);
/* Some that came, or none after a while; false for no more. */
bool read_trace_events(struct trace_events *events, trace_fn fn, void *arg);
void close_trace_events(struct trace_events *events);

/* trace.c: a line, or with -j an object. NAME is the device's. */
void print_trace_message(const struct trace_message *message, const char *name);

/* A line of trace_pipe; false if it is none of firmware. */
bool parse_trace_line(const char *line, int64_t wall_us, struct trace_message *message);

#endif
