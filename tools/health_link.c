// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The ports' links: of InfiniBand firmware is asked, with a command for what costs the driver five;
 * of the others the driver, which knows what is Ethernet's own.
 */
#include <errno.h>
#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "errand.h"
#include "health.h"
#include "ib_rate.h"
#include "rdma.h"
#include "vitals.h"

#define OP_QUERY_HCA_VPORT_CONTEXT 0x762
#define REG_PTYS 0x5004
#define PTYS_LEN 0x44
#define PTYS_INFINIBAND 1
#define REG_PDDR 0x5031
#define PDDR_LEN 256
#define PDDR_TROUBLESHOOTING 1
#define PAOS_UP 1

/* query_hca_vport_context_out */
#define VPORT_LEN 0x210

/* Of the time until the deadline: whose firmware has taken longer for one answer is not asked for a rate. */
#define RATE_PART 50

/* Why the link is as it is: firmware's own words, or "". */
static void read_reason(struct patient *patient, uint32_t port, char *reason,
			size_t room)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(REG_PDDR);
	struct mlx5ctl_dv_layout_field text = {};
	uint8_t data[PDDR_LEN] = {};

	reason[0] = '\0';
	mlx5ctl_dv_layout_find_field(layout,
				     "page_data.pddr_troubleshooting_page.status_message",
				     &text);
	mlx5ctl_dv_layout_set_u64(layout, data, sizeof(data), "local_port", port);
	mlx5ctl_dv_layout_set_u64(layout, data, sizeof(data), "page_select",
				  PDDR_TROUBLESHOOTING);
	if (patient->target.uctx &&
	    !ASK("PDDR", mlx5ctl_dv_read_reg(patient->target.uctx, REG_PDDR, 0, data,
					     sizeof(data))))
		printable(reason, room, (char *)data + text.bit_offset / 8,
			  sizeof(data) - text.bit_offset / 8);
}

static void add_link(struct patient *patient, uint32_t port,
		     enum check_state state, const char *what)
{
	char subject[16];
	char reason[128] = "";
	char next[128] = "";

	snprintf(subject, sizeof(subject), "port %u", port);
	if (state != CHECK_OK)
		read_reason(patient, port, reason, sizeof(reason));
	if (state == CHECK_FAILED)
		snprintf(next, sizeof(next), "; next: \"mlx5ctl link show dev %s\"", patient->name);
	add_check(patient, "link", subject, state, "%s%s%s%s", what, *reason ? "; firmware says: " : "", reason, next);
}

/* What is said of a port. */
struct port {
	struct patient *patient;
	uint32_t number;
	bool of_firmware; /* which is asked; or else the driver */
	char state[32]; /* "4: ACTIVE" */
	char physical[32]; /* "5: LinkUp" */
	char rate[64]; /* "100 Gb/sec (4X EDR)", of one that is up */
	char *missing; /* why it is not known */
};

/* By netlink: of the two files in sysfs, each has the driver ask for all. */
static int read_driver_state(struct port *port)
{
	return read_link(port->patient->attr.name, port->number, port->state,
			 sizeof(port->state), port->physical, sizeof(port->physical));
}

static int read_driver_rate(struct port *port)
{
	errno = 0;
	return read_sysfs(port->rate, sizeof(port->rate), "class/infiniband/%s/ports/%u/rate",
			  port->patient->attr.name, port->number) ? 0 : errno ?: EIO;
}

/* Where the driver has a port's two states from, too. */
static int query_state(struct port *port)
{
	const struct mlx5ctl_dv_layout *layout =
		mlx5ctl_dv_layout_of_command(OP_QUERY_HCA_VPORT_CONTEXT, true);
	uint64_t state = 0, physical = 0;
	uint8_t out[VPORT_LEN] = {};
	char number[32];
	const char *fields[] = { number };
	int err;

	snprintf(number, sizeof(number), "port_num=%u", port->number);
	err = mlx5ctl_dv_query_object(port->patient->target.uctx, OP_QUERY_HCA_VPORT_CONTEXT, fields, 1,
				      out, sizeof(out));
	if (err)
		return err;
	mlx5ctl_dv_layout_get_u64(layout, out, sizeof(out), "hca_vport_context.vport_state", &state);
	mlx5ctl_dv_layout_get_u64(layout, out, sizeof(out), "hca_vport_context.port_physical_state",
				  &physical);
	put_link(state, physical, port->state, sizeof(port->state), port->physical,
		 sizeof(port->physical));
	return 0;
}

static int query_rate(struct port *port)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(REG_PTYS);
	uint64_t speed = 0, width = 0;
	uint8_t data[PTYS_LEN] = {};
	int err;

	mlx5ctl_dv_layout_set_u64(layout, data, sizeof(data), "local_port", port->number);
	mlx5ctl_dv_layout_set_u64(layout, data, sizeof(data), "proto_mask", PTYS_INFINIBAND);
	err = mlx5ctl_dv_read_reg(port->patient->target.uctx, REG_PTYS, 0, data, sizeof(data));
	if (err)
		return err;
	mlx5ctl_dv_layout_get_u64(layout, data, sizeof(data), "ib_proto_oper", &speed);
	mlx5ctl_dv_layout_get_u64(layout, data, sizeof(data), "ib_link_width_oper", &width);
	ib_rate_text(speed, width, port->rate, sizeof(port->rate));
	return 0;
}

/* IFF_UP, as linux/if.h has it, of the only network interface of a function. */
static bool is_switched_off(const struct patient *patient, const char *physical)
{
	char pattern[PATH_MAX];
	char flags[32];
	glob_t found;
	bool off;

	/* Firmware's and the subnet manager's: "3: Disabled". */
	if (strstr(physical, "Disabled"))
		return true;
	if (strcmp(patient->attr.link_layer, "Ethernet") != 0)
		return false;
	snprintf(pattern, sizeof(pattern), "/sys/class/infiniband/%s/device/net/*/flags",
		 patient->attr.name);
	if (glob(pattern, 0, NULL, &found))
		return false;
	off = found.gl_pathc == 1 &&
	      read_sysfs(flags, sizeof(flags), "%s", found.gl_pathv[0] + strlen("/sys/")) &&
	      !(strtoul(flags, NULL, 16) & 1);
	globfree(&found);
	return off;
}

static bool is_active(const struct port *port)
{
	return strstr(port->state, "ACTIVE");
}

static void check_link(struct patient *patient, const struct port *port)
{
	const char *physical = strchr(port->physical, ' ') ?: port->physical;
	const char *logical = strchr(port->state, ' ') ?: port->state;
	enum check_state state = CHECK_FAILED;
	char what[256];

	if (is_active(port))
		state = CHECK_OK;
	else if (strstr(port->state, "INIT") || strstr(port->state, "ARMED"))
		state = CHECK_WARNING;
	else if (is_switched_off(patient, port->physical))
		state = CHECK_NOTE;
	snprintf(what, sizeof(what), "%s,%s%s%s%s%s", logical + (*logical == ' '),
		 physical, *port->rate ? ", " : "", port->rate,
		 state == CHECK_WARNING ? "; no subnet manager has brought it up" : "",
		 state == CHECK_NOTE ? "; switched off by the administrator" : "");
	add_link(patient, port->number, state, what);
}

static bool has_time_for_more(const struct patient *patient)
{
	struct latency latency = {};

	if (vitals)
		measure_latency(vitals, &latency);
	return latency.worst_us <= patient->spare_us / RATE_PART;
}

bool firmware_knows_links(const struct patient *patient)
{
	return !strcmp(patient->attr.link_layer, "InfiniBand");
}

/* Firmware of an adapter that has only the management interface of old refuses it: the driver knows how
 * to ask that.
 */
static int ask_state(struct port *port)
{
	char what[32];
	int err;

	snprintf(what, sizeof(what), "state of port %u", port->number);
	if (port->of_firmware) {
		err = ASK(what, query_state(port));
		if (outcome_of(err) != REFUSED)
			return err;
		port->of_firmware = false;
	}
	return ASK(what, read_driver_state(port));
}

/* What it is not said for is no less well. */
static int ask_rate(struct port *port)
{
	char what[32];
	int err;

	snprintf(what, sizeof(what), "rate of port %u", port->number);
	if (!port->of_firmware)
		return ASK(what, read_driver_rate(port));
	err = ASK(what, query_rate(port));
	return outcome_of(err) == REFUSED ? 0 : err;
}

void ask_links(struct patient *patient)
{
	size_t num = patient->attr.num_ports;
	struct port *ports = calloc(num + 1, sizeof(*ports));

	for (size_t i = 0; ports && i < num; i++) {
		struct port *port = &ports[i];
		int err;

		port->patient = patient;
		port->number = i + 1;
		port->of_firmware = patient->target.uctx && firmware_knows_links(patient);
		err = ask_state(port);
		if (!err && is_active(port) && has_time_for_more(patient))
			err = ask_rate(port);
		if (err)
			port->missing = strdup(port->of_firmware ? why_not() : why_not_driver(err));
	}
	patient->ports = ports;
}

void check_links(struct patient *patient)
{
	for (size_t i = 0; patient->ports && i < patient->attr.num_ports; i++) {
		struct port *port = &patient->ports[i];
		char subject[16];

		snprintf(subject, sizeof(subject), "port %u", port->number);
		if (port->missing)
			add_check(patient, "link", subject, CHECK_UNKNOWN, "%s", port->missing);
		else
			check_link(patient, port);
		free(port->missing);
	}
	free(patient->ports);
	patient->ports = NULL;
}

void check_port_status(struct patient *patient)
{
	for (size_t i = 0; !patient->attr.num_ports && i < patient->before.num; i++) {
		const struct reading *reading = &patient->before.list[i];

		if (strcmp(reading->measure->name, "port_operational_status") != 0)
			continue;
		add_link(patient, reading->port,
			 reading->value == PAOS_UP ? CHECK_OK : CHECK_FAILED,
			 reading->value == PAOS_UP ? "up" : "down");
	}
}

