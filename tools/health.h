/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* What is looked at to say whether a device is well. */
#ifndef MLX5CTL_TOOL_HEALTH_H
#define MLX5CTL_TOOL_HEALTH_H

#include "meter.h"

enum check_state {
	CHECK_OK,
	CHECK_NOTE, /* worth knowing, nothing wrong */
	CHECK_UNKNOWN, /* could not be looked at */
	CHECK_WARNING,
	CHECK_FAILED,
};

struct port;

/* A device under examination. */
struct patient {
	const char *name;
	struct mlx5ctl_dv_device_attr attr; /* of the list; all 0 in a replay */
	struct target target; /* not open: uctx is NULL */
	struct port *ports; /* what is said of them; NULL: they are not asked for yet */
	struct readings before; /* of what is vital */
	struct readings after; /* of what counts errors, or has counted some; or none */
	bool once; /* nothing is read a second time: that would take too long */
	uint64_t spare_us; /* until the deadline, but for the interval */
	bool is_part; /* a virtual function or a subfunction: it has no sensors */
	struct json_object *checks; /* array of { check, subject, state, text } */
	enum check_state worst;
};

/* health.c */
void add_check(struct patient *patient, const char *check, const char *subject,
	       enum check_state state, const char *fmt, ...)
	__attribute__((format(printf, 5, 6)));
/* Something that was not looked at: unknown, unless a part of a device does not have it. */
void add_unread(struct patient *patient, const char *check, const char *subject,
		const char *why);
/* A device's health in JSON, as of two readings INTERVAL_US apart, or, if that is 0, of what a second one
 * is needed for, a second apart; a caller waits for it DEADLINE_US. ATTR may be all 0. What it opened stays open if KEPT takes it.
 */
struct json_object *examine(const char *name,
			    const struct mlx5ctl_dv_device_attr *attr,
			    uint64_t interval_us, uint64_t deadline_us,
			    struct target *kept);
/* Of a worker that does so: whether this is a message of it, which is added to the
 * patient's checks, or is all; and what there is if it did not come to its end.
 */
struct worker;
bool take_health(struct patient *patient, struct json_object **whole, const char *name,
		 const void *data, size_t len);
struct json_object *conclude_health(struct patient *patient, const struct worker *worker);

/* health_checks.c, health_pcie.c: each adds one check or more. */
void check_firmware(struct patient *patient);
/* As the driver says, which asks firmware. While a debug context is open, the driver's
 * command without an answer would cost those that close it as well: so ask before.
 */
void ask_queues(struct patient *patient);
/* health_link.c. What the driver is asked about comes before a debug context, too, and what firmware
 * knows after it.
 */
bool firmware_knows_links(const struct patient *patient);
void ask_links(struct patient *patient);
void check_links(struct patient *patient);
void check_port_status(struct patient *patient); /* where that says nothing: as firmware does */
void check_temperature(struct patient *patient);
void check_pcie_kernel(struct patient *patient); /* without firmware */
void check_pcie(struct patient *patient);
/* Of counters that are read once, where patient->once says why. */
#define NOT_AGAIN "there is no time to ask again whether they move; next: a longer --deadline"
/* health_pause.c: of the priorities with flow control, between the two readings. */
void check_pauses(struct patient *patient, const struct meter *meter);
/* health_log.c, health_host.c */
void check_log(struct patient *patient);
void check_placement(struct patient *patient);
/* Of commands NUM_OUT are out still when time is up. */
void check_latency(struct patient *patient, uint32_t num_out);
/* What gives slots back; takes the bus and the device's name on it. For what a driver ends it waits for
 * firmware's answers, one after the other.
 */
#define RELOAD \
	"next: \"devlink dev reload %s/%s\" starts the driver anew, which interrupts its users, and hangs while firmware does not answer"
/* Whether firmware is so quick that there is. */
bool has_time_for_more(const struct patient *patient);
/* Of a debug context that is open. */
void check_slots(struct patient *patient);
/* Of two readings the error counters that are not zero, as an array. */
struct json_object *check_counters(struct patient *patient);
/* The last events that are more than an opening, as an array. */
struct json_object *check_journal(struct patient *patient);

#endif
