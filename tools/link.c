// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A port's link: its state and why, speed, error correction, error rates, partner. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "link.h"
#include "link_port.h"
#include "ports.h"
#include "values.h"
#include "vitals.h"

static const char help[] =
	"Usage: mlx5ctl link [ show [dev DEV] ]\n"
	"One screen a port: up or down and why, why it went down last, speed and width, error\n"
	"correction, error rates, how often the link went down, and the partner. Without DEV,\n"
	"of all devices. \"mlx5ctl cable\" shows what is plugged.\n";

#define REG_PAOS 0x5006
#define REG_PPCNT 0x5008
#define REG_PTYS 0x5004
#define REG_PDDR 0x5031
#define OP_QUERY_VPORT_STATE 0x750
#define VPORT_STATE_LEN 16
#define LOCAL_PORT_SHIFT 16
/* Between the two looks at the error rates. */
#define TREND_US 500000

#define PROTO_INFINIBAND 1
#define PROTO_ETHERNET 4
#define GROUP_PHYSICAL 0x12
#define PAGE_OPERATION 0
#define PAGE_TROUBLE 1
#define PAGE_LINK_DOWN 6

uint64_t get_port_field(const struct port *port, const char *field)
{
	uint64_t value = 0;

	mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_of_register(port->id), port->data,
				  sizeof(port->data), field, &value);
	return value;
}

uint32_t get_port_bits(const struct port *port, unsigned int byte, unsigned int low, unsigned int bits)
{
	return dword_at(port->data, byte) >> low & ((1u << bits) - 1);
}

/* 0 or an errno. */
static int send_port(struct port *port, uint16_t id, size_t len)
{
	int err;

	port->id = id;
	err = ASK("link", mlx5ctl_dv_read_reg(port->target->uctx, id, 0, port->data, len));
	port->lost = err == ETIMEDOUT;
	return err;
}

static void add_unread(struct port *port)
{
	json_object_array_add(json_object_object_get(port->object, "unread"),
			      json_object_new_string(why_not()));
}

bool ask_port(struct port *port, uint16_t id, const char *key, uint64_t value)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(id);
	size_t len = mlx5ctl_dv_layout_bits(layout) / 8;

	if (port->lost)
		return false;
	memset(port->data, 0, sizeof(port->data));
	mlx5ctl_dv_layout_set_u64(layout, port->data, len, "local_port", port->number);
	if (key)
		mlx5ctl_dv_layout_set_u64(layout, port->data, len, key, value);
	if (!send_port(port, id, len))
		return true;
	add_unread(port);
	return false;
}

bool ask_port_raw(struct port *port, uint16_t id, uint32_t head, size_t len)
{
	int err;

	if (port->lost)
		return false;
	memset(port->data, 0, sizeof(port->data));
	head = htobe32(head | port->number << LOCAL_PORT_SHIFT);
	memcpy(port->data, &head, sizeof(head));
	err = send_port(port, id, len);
	if (port->lost)
		add_unread(port);
	return !err;
}

void add_port_word(struct port *port, const char *key, uint64_t value, const char *words)
{
	add_number(port->object, key, value);
	if (words && *words)
		add_string(json_object_object_get(port->object, "texts"), key, words);
}

static const char *name_at(const char *const *names, size_t num, uint64_t value)
{
	return value < num ? names[value] : NULL;
}

#define NAME(names, value) name_at(names, sizeof(names) / sizeof(*(names)), value)

static void add_state(struct port *port)
{
	static const char *const admin[] = { NULL, "up", "down by configuration", "up once",
					     "disabled by the system", NULL, "sleep" };
	static const char *const oper[] = { NULL, "up", "down", NULL, "down by port failure" };

	if (!ask_port(port, REG_PAOS, NULL, 0))
		return;
	add_port_word(port, "admin_status", get_port_field(port, "admin_status"),
		 NAME(admin, get_port_field(port, "admin_status")));
	add_port_word(port, "oper_status", get_port_field(port, "oper_status"),
		 NAME(oper, get_port_field(port, "oper_status")));
}

struct speed_walk {
	struct port *port;
	const char *const (*fields)[2];
	size_t num;
};

static int take_speed(const struct mlx5ctl_dv_layout_item *item, void *arg)
{
	struct speed_walk *walk = arg;
	struct port *port = walk->port;
	char text[VALUE_TEXT_MAX];

	for (size_t i = 0; i < walk->num; i++)
		if (item->kind == MLX5CTL_DV_ITEM_VALUE &&
		    is_word(item->name, walk->fields[i][0], NULL))
			add_port_word(port, walk->fields[i][1], item->value,
				 value_text(mlx5ctl_dv_layout_of_register(REG_PTYS), item,
					    port->data, sizeof(port->data), text) ? text : "");
	return 0;
}

/* Fields of PTYS that have values, in the words of "reg get". */
static void add_speeds(struct port *port)
{
	static const char *const infiniband[][2] = {
		{ "ib_proto_oper", "speed_active" },
		{ "ib_link_width_oper", "width_active" },
		{ "ib_proto_admin", "speed_enabled" },
		{ "ib_link_width_admin", "width_enabled" },
		{ "ib_proto_capability", "speed_supported" },
		{ "ib_link_width_capability", "width_supported" },
	};
	static const char *const ethernet[][2] = {
		{ "eth_proto_oper", "speed_active" },
		{ "eth_proto_admin", "speed_enabled" },
		{ "eth_proto_capability", "speed_supported" },
		{ "eth_proto_lp_advertise", "partner_speeds" },
	};
	static const char *const extended[][2] = {
		{ "ext_eth_proto_oper", "speed_active" },
		{ "ext_eth_proto_admin", "speed_enabled" },
		{ "ext_eth_proto_capability", "speed_supported" },
		{ "eth_proto_lp_advertise", "partner_speeds" },
	};
	static const char *const negotiation[] = {
		"not known", "completed", "failed", "not performed, link up",
		"not performed, link down",
	};
	struct speed_walk walk = { port, infiniband, sizeof(infiniband) / sizeof(*infiniband) };
	const struct mlx5ctl_dv_layout_decode_attr attr = { .visit = take_speed, .arg = &walk };

	if (!ask_port(port, REG_PTYS, "proto_mask", port->proto))
		return;
	if (port->proto == PROTO_ETHERNET && get_port_field(port, "ext_eth_proto_capability")) {
		walk.fields = extended;
		walk.num = sizeof(extended) / sizeof(*extended);
	} else if (port->proto == PROTO_ETHERNET) {
		walk.fields = ethernet;
		walk.num = sizeof(ethernet) / sizeof(*ethernet);
	}
	mlx5ctl_dv_layout_decode(mlx5ctl_dv_layout_of_register(REG_PTYS), port->data,
				 sizeof(port->data), &attr);
	if (get_port_field(port, "data_rate_oper"))
		json_object_object_add(port->object, "rate_gbps",
				       json_object_new_double(get_port_field(port, "data_rate_oper") / 10.0));
	if (port->proto == PROTO_ETHERNET)
		add_port_word(port, "autonegotiation", get_port_field(port, "an_status"),
			 NAME(negotiation, get_port_field(port, "an_status")));
}

/* What to do about it: the opcodes are those of the database's description. */
static const char *advice(uint32_t opcode)
{
	switch (opcode) {
	case 0:
		return "";
	case 1:
		return "somebody set it down: set it up (ip link set dev ... up, or the subnet manager)";
	case 2 ... 4:
	case 38:
	case 39:
		return "autonegotiation fails: compare speeds and settings of both ends";
	case 5 ... 8:
		return "link training fails: try another cable, and compare both ends";
	case 9 ... 13:
		return "both ends are set differently: compare speeds and error correction";
	case 14:
		return "the other end reports a fault: look there";
	case 15:
	case 17:
	case 42:
		return "the signal is bad: clean or change the cable";
	case 16:
	case 24 ... 32:
		return "the cable is not for this speed or protocol";
	case 128:
		return "the device is looking for the reason: ask again";
	case 1024:
		return "no cable is plugged";
	case 1025:
	case 1027 ... 1029:
		return "the cable or its memory is not supported";
	case 1026:
	case 1031:
		return "the cable or module is broken: change it";
	case 1030:
		return "the module is too hot: look after its cooling";
	case 1032:
	case 1040:
		return "the slot does not give enough power for the module";
	case 1033:
	case 1034:
		return "management has set it down";
	default:
		return "the vendor's support knows the number";
	}
}

static void add_reason(struct port *port)
{
	uint32_t opcode;
	char text[256];

	if (!ask_port(port, REG_PDDR, "page_select", PAGE_TROUBLE))
		return;
	opcode = get_port_bits(port, 12, 0, 16);
	printable(text, sizeof(text), (const char *)port->data + 20, 236);
	add_port_word(port, "reason", opcode, text);
	add_string(port->object, "advice", advice(opcode));
}

static const char *fec_name(uint32_t mode)
{
	static const char *const names[] = {
		"none", "Firecode", "RS(528,514)", "LL RS(271,257)", NULL, NULL,
		"interleaved RS(544,514)", "RS(544,514)", "zero latency", "LL RS(272,257)",
		"interleaved LL RS(272,257)", "interleaved RS(544,514) with PLR",
	};

	return NAME(names, mode);
}

static void add_fec(struct port *port)
{
	static const char *const states[] = { "disabled", "open", "polling", "link up",
					      "close", "physical layer up", NULL, "receiver off" };

	if (!ask_port(port, REG_PDDR, "page_select", PAGE_OPERATION))
		return;
	add_port_word(port, "physical_state", get_port_bits(port, 12, 24, 8),
		 NAME(states, get_port_bits(port, 12, 24, 8)));
	add_port_word(port, "fec_active", get_port_bits(port, 36, 16, 16),
		 fec_name(get_port_bits(port, 36, 16, 16)));
	add_port_word(port, "fec_requested", get_port_bits(port, 36, 0, 16),
		 fec_name(get_port_bits(port, 36, 0, 16)));
}

static void add_last_down(struct port *port)
{
	static const char *const blames[] = { "not known", "this end", "the other end" };
	static const char *const reasons[] = {
		"it has not gone down", "not known", "too many bit errors", "block lock lost",
		"alignment lost", "FEC synchronisation lost", "PLL lock lost", "FIFO overflow",
		"false SKIP", "too many minor errors", "retransmission timed out",
		"heartbeat errors", "credit watchdog", "link integrity errors",
		"buffer overrun", "command from outside, link was good",
		"command from outside, link had errors", "command from inside, link was good",
		"command from inside, link had errors", "verification", "remote fault received",
		"TS1 received", "command of management", "the cable was unplugged",
		"the cable could not be read", "too hot", "too much current", "power budget",
	};

	if (!ask_port(port, REG_PDDR, "page_select", PAGE_LINK_DOWN))
		return;
	add_port_word(port, "last_down_by", get_port_bits(port, 8, 0, 4), NAME(blames, get_port_bits(port, 8, 0, 4)));
	add_port_word(port, "last_down_reason", get_port_bits(port, 12, 0, 8),
		 NAME(reasons, get_port_bits(port, 12, 0, 8)));
}

static void add_counters(struct port *port)
{
	if (!ask_port(port, REG_PPCNT, "grp", GROUP_PHYSICAL))
		return;
	add_number(port->object, "link_down_events",
		   get_port_field(port, "counter_set.phys_layer_cntrs.link_down_events"));
	add_number(port->object, "recovery_events",
		   get_port_field(port, "counter_set.phys_layer_cntrs.successful_recovery_events"));
}

/* What the function's own port is, which whoever owns the adapter may have set down. */
static void add_vport(struct port *port)
{
	static const char *const states[] = { "down", "up" };
	static const char *const wishes[] = { "down", "up", "as the port" };
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_command(OP_QUERY_VPORT_STATE, true);
	uint8_t out[VPORT_STATE_LEN] = {};
	uint64_t state = 0, wish = 0;
	int err;

	if (port->lost)
		return;
	err = ASK("link", mlx5ctl_dv_query_object(port->target->uctx, OP_QUERY_VPORT_STATE, NULL, 0, out,
						  sizeof(out)));
	if (err) {
		port->lost = err == ETIMEDOUT;
		add_unread(port);
		return;
	}
	mlx5ctl_dv_layout_get_u64(layout, out, sizeof(out), "state", &state);
	mlx5ctl_dv_layout_get_u64(layout, out, sizeof(out), "admin_state", &wish);
	add_port_word(port, "vport_state", state, NAME(states, state));
	add_port_word(port, "vport_admin_state", wish, NAME(wishes, wish));
}

/* A virtual function cannot know it from the port's registers, which it may not read. */
static bool is_set_down(struct json_object *object)
{
	return json_object_object_get(object, "vport_state") &&
	       !json_object_get_int(json_object_object_get(object, "vport_state")) &&
	       !json_object_get_int(json_object_object_get(object, "vport_admin_state"));
}

static void print_port(struct json_object *object)
{
	static const struct {
		const char *key;
		const char *title;
	} rows[] = {
		{ "oper_status", "state" },	     { "admin_status", "wanted" },
		{ "physical_state", "physical state" }, { "reason", "reason" },
		{ "advice", "" },		     { "last_down_reason", "last down" },
		{ "last_down_by", "  seen by" },     { "speed_active", "speed" },
		{ "width_active", "width" },	     { "rate_gbps", "rate, Gb/s" },
		{ "speed_enabled", "speeds enabled" }, { "width_enabled", "widths enabled" },
		{ "autonegotiation", "autonegotiation" }, { "partner_speeds", "partner's speeds" },
		{ "fec_active", "FEC" },	     { "fec_requested", "FEC requested" },
		{ "vport_state", "function's port" }, { "vport_admin_state", "  wanted" },
		{ "link_down_events", "went down" }, { "recovery_events", "recovered" },
	};
	struct json_object *texts = json_object_object_get(object, "texts");
	struct json_object *unread = json_object_object_get(object, "unread");

	printf("%s port %s: %s\n", get_text(object, "dev"), get_text(object, "port"),
	       get_text(object, "protocol"));
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const char *words = get_text(texts, rows[i].key);
		const char *shown = *words ? words : get_text(object, rows[i].key);
		/* A mask of speeds: of a port that is down, or has no partner, there are none. */
		bool is_none = strstr(rows[i].key, "speed") && is_word(shown, "0", NULL);
		bool is_bad = is_word(rows[i].key, "oper_status", NULL) &&
			      !is_word(shown, "up", NULL);

		if (*shown)
			printf("  %-16s  %s%s%s\n", rows[i].title, is_bad ? begin_colour(BAD) : "",
			       is_none ? "none" : shown, is_bad ? end_colour() : "");
	}
	if (is_set_down(object))
		printf("  the host has set it down for this function: there, \"ip link set dev ... vf ... state auto\"\n");
	print_flaps(object);
	print_signal(object);
	for (size_t i = 0; i < json_object_array_length(unread); i++)
		printf("  not read: %s\n",
		       json_object_get_string(json_object_array_get_idx(unread, i)));
}

/* PTYS says what a port can: devices that are recorded have no kind of link. */
static bool is_ethernet(struct target *target, const struct mlx5ctl_dv_device_attr *attr,
			uint32_t number, bool *lost)
{
	struct port port = {
		.target = target,
		.object = json_object_new_object(),
		.number = number,
	};
	bool ethernet;

	if (attr->link_layer[0]) {
		json_object_put(port.object);
		return is_word(attr->link_layer, "Ethernet", NULL);
	}
	json_object_object_add(port.object, "unread", json_object_new_array());
	ethernet = ask_port(&port, REG_PTYS, "proto_mask", PROTO_ETHERNET) &&
		   (get_port_field(&port, "eth_proto_capability") || get_port_field(&port, "ext_eth_proto_capability"));
	json_object_put(port.object);
	*lost = port.lost;
	return ethernet;
}

static struct port begin_port(struct target *target, bool ethernet, uint32_t number)
{
	struct port port = {
		.target = target,
		.object = json_object_new_object(),
		.number = number,
		.proto = ethernet ? PROTO_ETHERNET : PROTO_INFINIBAND,
	};

	add_string(port.object, "dev", target->name);
	add_number(port.object, "port", number);
	add_string(port.object, "protocol", ethernet ? "Ethernet" : "InfiniBand");
	json_object_object_add(port.object, "texts", json_object_new_object());
	json_object_object_add(port.object, "unread", json_object_new_array());
	return port;
}

struct json_object *describe_link(struct target *target,
				  const struct mlx5ctl_dv_device_attr *attr, uint32_t number,
				  uint64_t interval_us)
{
	bool lost = false, ethernet = is_ethernet(target, attr, number, &lost);
	struct port port = begin_port(target, ethernet, number);

	port.lost = lost;
	if (lost)
		add_unread(&port);
	add_vport(&port);
	add_state(&port);
	add_reason(&port);
	add_speeds(&port);
	add_fec(&port);
	add_last_down(&port);
	add_counters(&port);
	add_signal(&port, interval_us);
	return port.object;
}

struct json_object *describe_negotiated(struct target *target, bool ethernet, uint32_t number)
{
	struct port port = begin_port(target, ethernet, number);

	add_reason(&port);
	add_speeds(&port);
	add_fec(&port);
	add_last_down(&port);
	return port.object;
}

struct json_object *describe_signal(struct target *target, bool ethernet, uint32_t number)
{
	struct port port = begin_port(target, ethernet, number);

	add_shape(&port);
	return port.object;
}

static struct json_object *describe(struct target *target, const struct mlx5ctl_dv_device_attr *attr,
				    uint32_t number, char *why)
{
	struct json_object *object = describe_link(target, attr, number, TREND_US);
	struct json_object *unread = json_object_object_get(object, "unread");

	if (!json_object_object_get(object, "oper_status") &&
	    !json_object_object_get(object, "vport_state")) {
		snprintf(why, PORT_WHY_MAX, "link: %s",
			 json_object_get_string(json_object_array_get_idx(unread, 0)));
		json_object_put(object);
		return NULL;
	}
	add_flaps(object, attr);
	return object;
}

static int link_show(struct args *args)
{
	static const struct port_view view = { describe, print_port };

	args->where = "mlx5ctl link show";
	return show_ports(args, &view);
}

static const struct command commands[] = {
	{ "show", link_show, "dev:DEV" },
	{ "help", print_help, "" },
	{}
};

int cmd_link(struct args *args)
{
	args->where = "mlx5ctl link";
	args->help = help;
	return run_command(args, commands);
}
