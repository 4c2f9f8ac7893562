// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The ports' links, each from where the driver has it: of InfiniBand firmware is asked, with a command for
 * what costs the driver five, and of Ethernet the interface; where they do not say, the driver.
 */
#include <errno.h>
#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <net/if.h>
#include <unistd.h>

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
#define REG_PAOS 0x5006
#define PAOS_LEN 0x10
#define PAOS_UP 1
#define PAOS_DOWN 2

/* query_hca_vport_context_out */
#define VPORT_LEN 0x210

static bool is_ethernet(const struct patient *patient)
{
	return !strcmp(patient->attr.link_layer, "Ethernet");
}

static int read_port_register(struct patient *patient, uint16_t id, uint32_t port, void *data, size_t len)
{
	mlx5ctl_dv_layout_set_u64(mlx5ctl_dv_layout_of_register(id), data, len, "local_port", port);
	return mlx5ctl_dv_read_reg(patient->target.uctx, id, 0, data, len);
}

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
	mlx5ctl_dv_layout_set_u64(layout, data, sizeof(data), "page_select",
				  PDDR_TROUBLESHOOTING);
	if (patient->target.uctx &&
	    !ASK("PDDR", read_port_register(patient, REG_PDDR, port, data, sizeof(data))))
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
	/* Ports that stand for functions behind a switch are none of the adapter's. */
	if ((state == CHECK_WARNING || state == CHECK_FAILED) &&
	    (patient->attr.num_ports <= 1 || !is_ethernet(patient)))
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
	char state[32]; /* "ACTIVE" */
	char physical[32]; /* "LinkUp" */
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
	put_port_states(state, physical, port->state, sizeof(port->state), port->physical,
			sizeof(port->physical));
	return 0;
}

static int query_rate(struct port *port)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(REG_PTYS);
	uint64_t speed = 0, width = 0;
	uint8_t data[PTYS_LEN] = {};
	int err;

	mlx5ctl_dv_layout_set_u64(layout, data, sizeof(data), "proto_mask", PTYS_INFINIBAND);
	err = read_port_register(port->patient, REG_PTYS, port->number, data, sizeof(data));
	if (err)
		return err;
	mlx5ctl_dv_layout_get_u64(layout, data, sizeof(data), "ib_proto_oper", &speed);
	mlx5ctl_dv_layout_get_u64(layout, data, sizeof(data), "ib_link_width_oper", &width);
	ib_rate_text(speed, width, port->rate, sizeof(port->rate));
	return 0;
}

/* An interface of a network namespace of its own is in no sysfs but that one's: the name alone may be
 * another's.
 */
static bool is_of(const struct patient *patient, const char *interface)
{
	char path[PATH_MAX];

	snprintf(path, sizeof(path), "/sys/class/infiniband/%s/device/net/%s", patient->attr.name, interface);
	return *interface && !access(path, F_OK);
}

/* Of a port, or of a function that has one only. */
static bool find_interface(const struct patient *patient, uint32_t port, char *interface, size_t room)
{
	char pattern[PATH_MAX];
	bool found = false;
	glob_t all;

	if (read_sysfs(interface, room, "class/infiniband/%s/ports/%u/gid_attrs/ndevs/0", patient->attr.name,
		       port) && is_of(patient, interface))
		return true;
	snprintf(pattern, sizeof(pattern), "/sys/class/infiniband/%s/device/net/*", patient->attr.name);
	if (glob(pattern, 0, NULL, &all))
		return false;
	if (all.gl_pathc == 1) {
		snprintf(interface, room, "%s", strrchr(all.gl_pathv[0], '/') + 1);
		found = true;
	}
	globfree(&all);
	return found;
}

/* IFF_UP, as linux/if.h has it. */
static bool is_interface_up(const char *interface)
{
	char flags[32];

	return read_sysfs(flags, sizeof(flags), "class/net/%s/flags", interface) &&
	       strtoul(flags, NULL, 16) & 1;
}

/* Whether an administrator wants a port that is down to be so. */
enum wish {
	WISH_UP,
	WISH_DOWN,
	WISH_UNKNOWN,
	WISH_NOBODYS,
};

/* What the driver tells firmware of an interface that is switched off, which a virtual function may not read. */
static enum wish firmwares_wish(struct patient *patient, uint32_t port)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(REG_PAOS);
	uint8_t data[PAOS_LEN] = {};
	uint64_t status = 0;

	if (!patient->target.uctx ||
	    ASK("PAOS", read_port_register(patient, REG_PAOS, port, data, sizeof(data))))
		return WISH_UNKNOWN;
	mlx5ctl_dv_layout_get_u64(layout, data, sizeof(data), "admin_status", &status);
	return status == PAOS_UP ? WISH_UP : status == PAOS_DOWN ? WISH_DOWN : WISH_UNKNOWN;
}

/* The driver calls each Ethernet port that is not up disabled; of InfiniBand it is firmware's word, and the
 * subnet manager's.
 */
static enum wish find_wish(struct patient *patient, const struct port *port)
{
	char interface[IF_NAMESIZE];

	if (!is_ethernet(patient))
		return strstr(port->physical, "Disabled") ? WISH_DOWN : WISH_UP;
	if (find_interface(patient, port->number, interface, sizeof(interface)))
		return is_interface_up(interface) ? WISH_UP : WISH_DOWN;
	/* Where there are several, they stand for functions behind a switch, and one may be nobody's. */
	return patient->attr.num_ports > 1 ? WISH_NOBODYS : firmwares_wish(patient, port->number);
}

/* Where the driver has an Ethernet port's two states from, too; firmware is not asked. That of a bond is
 * the bond's. The file "carrier" would wait for the lock of all interfaces, which another device that is sick
 * may hold.
 */
static bool read_interface_state(struct port *port)
{
	const struct patient *patient = port->patient;
	char interface[IF_NAMESIZE];
	char path[PATH_MAX];
	char state[32];
	bool up;

	if (!is_ethernet(patient) ||
	    !find_interface(patient, port->number, interface, sizeof(interface)))
		return false;
	snprintf(path, sizeof(path), "/sys/class/net/%s/master", interface);
	if (!access(path, F_OK))
		return false;
	up = is_interface_up(interface);
	if (up && (!read_sysfs(state, sizeof(state), "class/net/%s/operstate", interface) ||
		   !is_word(state, "up", "down")))
		return false;
	if (up && !strcmp(state, "up")) {
		snprintf(port->state, sizeof(port->state), "ACTIVE");
		snprintf(port->physical, sizeof(port->physical), "LinkUp");
	} else {
		snprintf(port->state, sizeof(port->state), "DOWN");
		snprintf(port->physical, sizeof(port->physical), "%s",
			 up ? "no carrier" : "its interface is down");
	}
	return true;
}

static bool is_active(const struct port *port)
{
	return strstr(port->state, "ACTIVE");
}

static void check_link(struct patient *patient, const struct port *port)
{
	static const struct {
		enum check_state state;
		const char *text;
	} down[] = {
		[WISH_UP] = { CHECK_FAILED, "" },
		[WISH_DOWN] = { CHECK_NOTE, "; switched off by the administrator" },
		[WISH_UNKNOWN] = { CHECK_UNKNOWN, "; its network interface is not here, and firmware does not say whether it is switched off" },
		[WISH_NOBODYS] = { CHECK_NOTE, "; it has no network interface here" },
	};
	enum check_state state = CHECK_OK;
	const char *why = "";
	char what[256];

	if (strstr(port->state, "INIT") || strstr(port->state, "ARMED")) {
		state = CHECK_WARNING;
		why = "; no subnet manager has brought it up";
	} else if (!is_active(port)) {
		enum wish wish = find_wish(patient, port);

		state = down[wish].state;
		why = down[wish].text;
	}
	snprintf(what, sizeof(what), "%s, %s%s%s%s", port->state, port->physical, *port->rate ? ", " : "",
		 port->rate, why);
	add_link(patient, port->number, state, what);
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

	if (read_interface_state(port))
		return 0;
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
