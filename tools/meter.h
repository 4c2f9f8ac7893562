/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * What of a device can be read as a number: sources, which are registers and
 * queries, and the measures in each of them.
 */
#ifndef MLX5CTL_TOOL_METER_H
#define MLX5CTL_TOOL_METER_H

#include "mlx5ctl.h"

enum measure_kind {
	MEASURE_COUNTER,
	MEASURE_GAUGE,
};

struct measure {
	const char *name; /* with its unit at the end, if it has one */
	const char *unit; /* as OpenMetrics names it; NULL: things are counted */
	const char *help;
	enum measure_kind kind;
	bool error; /* a counter that only trouble moves */
	bool halves; /* FIELD_high and FIELD_low */
	bool once; /* of a source that is read for each priority: only of the first */
	bool millionths; /* shown as a fraction of one */
	const char *field; /* in the source's arm */
	uint32_t rate_at; /* instead of a field, the byte where an error rate is, see get_rate() */
	uint32_t multiplier; /* 0 is 1 */
	uint32_t part; /* 0 is 1: the value is divided by it, without a rest */
	uint32_t mask; /* 0: all of the field */
	uint32_t divisor; /* not 0: a signed 16-bit fraction */
};

#define NUM_PRIORITIES 8

enum source_access {
	SOURCE_REGISTER,
	SOURCE_QUERY,
};

/* How many of it a device has. */
enum source_extent {
	SOURCE_DEVICE,
	SOURCE_PORT,
	SOURCE_PRIORITY, /* of a port */
	SOURCE_SENSOR,
};

enum source_link {
	LINK_ANY,
	LINK_IB,
	LINK_ETH,
};

struct source {
	enum source_access access;
	uint16_t id; /* of the register, or opcode */
	enum source_extent extent;
	enum source_link link;
	const char *group; /* "grp=0x12", NULL: it has none */
	const char *arm; /* where the measures' fields begin: "a.b.", or "" */
	const struct measure *measures;
	size_t num_measures;
};

/* meter_sources.c */
extern const struct source meter_sources[];
extern const size_t num_meter_sources;

struct reading {
	const struct measure *measure;
	uint32_t port; /* 0: not of a port */
	int priority; /* -1: not of a priority */
	char sensor[16]; /* "": not of a sensor */
	uint64_t time_us; /* when it had come */
	uint64_t value;
};

struct readings {
	struct reading *list;
	size_t num;
	uint64_t time_ns; /* CLOCK_MONOTONIC, when the reading began */
};

struct meter;

/* NULL with errno, and the library's last status if a command failed. Firmware is asked how many ports
 * there are and of which kind, unless ATTR says so: it may be NULL, or all 0. Then nothing is known of
 * congestion control.
 */
struct meter *open_meter(struct target *target, const struct mlx5ctl_dv_device_attr *attr);
void close_meter(struct meter *meter);
uint32_t meter_ports(const struct meter *meter);
bool meter_is_ethernet(const struct meter *meter);
/* How many of its sources firmware or the kernel has refused, and of what says which there are. */
uint32_t meter_refused(const struct meter *meter);
/* Whether firmware lets a reader ask for congestion control of RoCE. */
bool meter_has_congestion(const struct meter *meter);
/* Whether a priority of a port has flow control of its own, in either direction. */
bool meter_has_pfc(const struct meter *meter, uint32_t port, int priority);

/* Which sources are read. */
enum meter_scope {
	METER_SEEN, /* those whose last reading had errors, and priorities with flow control */
	METER_ERRORS, /* all that count errors */
	METER_VITAL, /* and temperatures, and the state of ports if no driver says it */
	METER_HEALTH, /* and all else, but for priorities without flow control */
	METER_ALL, /* and of priorities without flow control */
};

/*
 * Read sources once. What firmware refused the first time is not asked for
 * again, so that two readings have the same list. 0, or the errno of a device
 * that does not answer; free_readings() in any case.
 */
int read_meter(struct meter *meter, enum meter_scope scope, struct readings *readings);
void free_readings(struct readings *readings);
/* Whether there is something for METER_SEEN. */
bool meter_has_seen(const struct meter *meter);
/* The same measure in another reading, or NULL. */
const struct reading *find_reading(const struct readings *readings, const struct reading *like);

/* The value as JSON, and as text that parses as a number. */
struct json_object *reading_to_json(const struct reading *reading);
#define READING_TEXT_MAX 32
const char *reading_text(const struct reading *reading, char *text);

#endif
