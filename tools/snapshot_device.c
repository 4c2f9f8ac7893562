// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Capabilities, registers, queries, diagnostic counters, the journal. */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "snapshot.h"

#define CAP_GENERAL 0x0
#define MAX_PORTS 8
#define MAX_BOX 4096
#define MAX_COUNTERS 1024
#define MAX_FIELDS 4

static const char journal_part[] = "journal.json";
static const char diag_part[] = "diagnostic-counters.json";

/* What is read, with the fields that say which one. A register with local_port
 * or a query with port_num is read of each port.
 */
struct item {
	const char *name;
	const char *fields; /* "name=value", of a query several with spaces between, or NULL */
	const char *port; /* the field that takes a port's number, or NULL */
	const char *arm; /* what the register's union holds */
};

static const struct item registers[] = {
	{ "PCAP", NULL, "local_port" },
	{ "PMLP", NULL, "local_port" },
	{ "PMTU", NULL, "local_port" },
	{ "PAOS", NULL, "local_port" },
	{ "PFCC", NULL, "local_port" },
	{ "PPTB", NULL, "local_port" },
	{ "PBMC", NULL, "local_port" },
	{ "PVLC", NULL, "local_port" },
	{ "PPLM", NULL, "local_port" },
	{ "PCMR", NULL, "local_port" },
	{ "PCAM", NULL, NULL },
	{ "PTYS", "proto_mask=1", "local_port" },
	{ "PTYS", "proto_mask=4", "local_port" },
	{ "PDDR", "page_select=1", "local_port", "pddr_troubleshooting_page" },
	{ "PPCNT", "grp=0x00", "local_port", "eth_802_3_cntrs_grp_data_layout" },
	{ "PPCNT", "grp=0x01", "local_port", "eth_2863_cntrs_grp_data_layout" },
	{ "PPCNT", "grp=0x02", "local_port", "eth_2819_cntrs_grp_data_layout" },
	{ "PPCNT", "grp=0x03", "local_port", "eth_3635_cntrs_grp_data_layout" },
	{ "PPCNT", "grp=0x05", "local_port", "eth_extended_cntrs_grp_data_layout" },
	{ "PPCNT", "grp=0x12", "local_port", "phys_layer_cntrs" },
	{ "PPCNT", "grp=0x16", "local_port", "phys_layer_statistical_cntrs" },
	{ "PPCNT", "grp=0x20", "local_port", "ib_port_cntrs_grp_data_layout" },
	{ "PPCNT", "grp=0x21", "local_port", "ib_ext_port_cntrs_grp_data_layout" },
	{ "MPEIN", NULL, NULL },
	{ "MPCNT", "grp=0", NULL, "pcie_perf_cntrs_grp_data_layout" },
	{ "MTCAP", NULL, NULL },
	{ "MTMP", NULL, NULL },
	{ "MFRL", NULL, NULL },
	{ "MLCR", NULL, "local_port" },
	{ "MCAM", NULL, NULL },
	{ "MTRC_CAP", NULL, NULL },
	{ "MTRC_CTRL", NULL, NULL },
	{ "QPTS", NULL, "local_port" },
	{ "QPDPM", NULL, "local_port" },
	{ "QCAM", NULL, NULL },
	{ "SBCAM", NULL, NULL },
	{ "NODE_DESC", NULL, NULL },
	{ "HOST_ENDIANNESS", NULL, NULL },
	{ "DTOR", NULL, NULL },
};

/* Whether congestion control is on for each. */
#define PRIORITY(protocol, number) { "cong_status", protocol " priority=" #number }
#define PRIORITIES(protocol)                                                                  \
	PRIORITY(protocol, 0), PRIORITY(protocol, 1), PRIORITY(protocol, 2),                  \
		PRIORITY(protocol, 3), PRIORITY(protocol, 4), PRIORITY(protocol, 5),          \
		PRIORITY(protocol, 6), PRIORITY(protocol, 7)

static const struct item queries[] = {
	{ "adapter" },
	{ "issi" },
	{ "pages" },
	{ "vport_state" },
	{ "nic_vport_context" },
	{ "hca_vport_context", NULL, "port_num" },
	{ "vport_counter", NULL, "port_num" },
	{ "vnic_env" },
	{ "cong_params", "cong_protocol=1", NULL, "cong_control_r_roce_ecn_rp" },
	{ "cong_params", "cong_protocol=2", NULL, "cong_control_r_roce_ecn_np" },
	PRIORITIES("cong_protocol=1"),
	PRIORITIES("cong_protocol=2"),
	{ "cong_statistics" },
};

/* One reading, which a thread makes: an item's, or a type of capability. */
struct inquiry {
	const char *part;
	const char *kind; /* of its raw bytes */
	struct target *target;
	const struct item *item;
	uint32_t port;
	uint16_t id; /* of the register or capability, or opcode */
	uint32_t mode; /* of the capability */
	const struct mlx5ctl_dv_layout *layout;
	size_t len;
	char label[96];
	uint8_t data[2 * MLX5CTL_DV_CAP_LEN];
};

/* What is asked for one part. */
struct collection {
	const char *part;
	struct target *target;
	struct inquiry *inquiries;
	struct errand *errands;
	size_t num;
	size_t room;
};

/* The next one, NULL if there is no memory. */
static struct inquiry *add_inquiry(struct collection *collection, const char *kind,
				   int (*run)(void *arg))
{
	struct inquiry *inquiry;

	if (collection->num == collection->room)
		return NULL;
	inquiry = &collection->inquiries[collection->num];
	inquiry->part = collection->part;
	inquiry->kind = kind;
	inquiry->target = collection->target;
	collection->errands[collection->num++] = (struct errand){
		.what = inquiry->label, .run = run, .arg = inquiry,
	};
	return inquiry;
}

/* Bytes beside the numbers: those that have no name as well. */
static void feed_answer(const struct inquiry *inquiry)
{
	char name[128];

	snprintf(name, sizeof(name), "raw/%s-%s.bin", inquiry->kind, inquiry->label);
	for (char *at = name; *at; at++)
		if (*at == ' ')
			*at = ',';
	feed_data(name, inquiry->data, inquiry->len);
	if (inquiry->layout)
		feed_value(inquiry->part, ANSWERED,
			   fields_to_json(inquiry->layout, inquiry->item ? inquiry->item->arm : NULL,
					  inquiry->data,
					  mlx5ctl_dv_layout_bits(inquiry->layout) / 8),
			   inquiry->label, NULL);
	else
		feed_missing(inquiry->part, ANSWERED, "");
}

/* What a device does not have is in the file too: why it is not there. */
static void feed_inquiry(struct errand *errand)
{
	const struct inquiry *inquiry = errand->arg;
	struct json_object *object;

	if (!errand->err) {
		feed_answer(inquiry);
		return;
	}
	object = json_object_new_object();
	add_string(object, "error", errand->why);
	feed_value(inquiry->part, errand->outcome, object, inquiry->label, NULL);
}

static bool begin_collection(struct collection *collection, const char *part,
			     struct target *target, size_t room)
{
	*collection = (struct collection){
		.part = part,
		.target = target,
		.inquiries = calloc(room + 1, sizeof(*collection->inquiries)),
		.errands = calloc(room + 1, sizeof(*collection->errands)),
		.room = room,
	};
	if (collection->inquiries && collection->errands)
		return true;
	feed_failure(part, NOT_ASKED, strerror(ENOMEM));
	free(collection->inquiries);
	free(collection->errands);
	return false;
}

static void run_collection(struct collection *collection)
{
	feed_plan(collection->part, collection->num);
	run_errands(collection->errands, collection->num, feed_inquiry);
	free(collection->inquiries);
	free(collection->errands);
}

static void make_label(char *label, size_t room, const struct item *item,
		       uint32_t port)
{
	int len = snprintf(label, room, "%s%s%s", item->name,
			   item->fields ? " " : "", item->fields ?: "");

	if (port)
		snprintf(label + len, room - len, " %s=%u", item->port, port);
}

static int ask_register(void *arg)
{
	struct inquiry *inquiry = arg;

	return mlx5ctl_dv_read_reg(inquiry->target->uctx, inquiry->id, 0, inquiry->data,
				   inquiry->len);
}

static void add_register(struct collection *collection, const struct item *item,
			 uint32_t port)
{
	const struct mlx5ctl_dv_layout *layout;
	struct inquiry *inquiry;
	uint64_t id;

	if (mlx5ctl_dv_enum_value("reg_id", item->name, &id))
		return;
	layout = mlx5ctl_dv_layout_of_register(id);
	inquiry = layout ? add_inquiry(collection, "reg", ask_register) : NULL;
	if (!inquiry)
		return;
	make_label(inquiry->label, sizeof(inquiry->label), item, port);
	inquiry->item = item;
	inquiry->id = id;
	inquiry->layout = layout;
	inquiry->len = mlx5ctl_dv_layout_bits(layout) / 8;
	if (item->fields)
		mlx5ctl_dv_layout_encode(layout, inquiry->data, inquiry->len,
					 &item->fields, 1, NULL);
	if (port)
		mlx5ctl_dv_layout_set_u64(layout, inquiry->data, inquiry->len, item->port,
					  port);
}

static int ask_query(void *arg)
{
	struct inquiry *inquiry = arg;
	const char *fields[MAX_FIELDS];
	char text[96];
	size_t num = 0;

	if (inquiry->port)
		snprintf(text, sizeof(text), "%s=%u", inquiry->item->port, inquiry->port);
	else
		snprintf(text, sizeof(text), "%s", inquiry->item->fields ?: "");
	for (char *rest = text, *field; num < MAX_FIELDS && (field = strsep(&rest, " "));)
		if (*field)
			fields[num++] = field;
	return mlx5ctl_dv_query_object(inquiry->target->uctx, inquiry->id, fields, num,
				       inquiry->data, inquiry->len);
}

static void add_query(struct collection *collection, const struct item *item,
		      uint32_t port)
{
	const struct mlx5ctl_dv_layout *layout;
	struct inquiry *inquiry;
	uint16_t opcode;
	size_t len;

	if (mlx5ctl_dv_object_opcode(item->name, &opcode))
		return;
	layout = mlx5ctl_dv_layout_of_command(opcode, true);
	len = layout ? mlx5ctl_dv_layout_bits(layout) / 8 : 0;
	inquiry = len && len <= MAX_BOX ? add_inquiry(collection, "query", ask_query) : NULL;
	if (!inquiry)
		return;
	make_label(inquiry->label, sizeof(inquiry->label), item, port);
	inquiry->item = item;
	inquiry->port = port;
	inquiry->id = opcode;
	inquiry->layout = layout;
	inquiry->len = len;
}

static void collect_items(struct target *target, uint32_t num_ports, const char *part,
			  const struct item *items, size_t num,
			  void (*add)(struct collection *, const struct item *, uint32_t))
{
	struct collection collection;

	if (!begin_collection(&collection, part, target, num * (num_ports + 1)))
		return;
	for (size_t i = 0; i < num; i++) {
		if (!items[i].port)
			add(&collection, &items[i], 0);
		for (uint32_t port = 1; items[i].port && port <= num_ports; port++)
			add(&collection, &items[i], port);
	}
	run_collection(&collection);
}

/* The debug capability ends with a list of counters, which another part has. */
static int ask_type(void *arg)
{
	struct inquiry *inquiry = arg;

	return mlx5ctl_dv_query_hca_cap(inquiry->target->uctx, inquiry->id, inquiry->mode,
					inquiry->data, sizeof(inquiry->data));
}

static void add_type(struct collection *collection, const char *name, uint16_t type,
		     uint32_t mode)
{
	struct inquiry *inquiry = add_inquiry(collection, "cap", ask_type);

	if (!inquiry)
		return;
	snprintf(inquiry->label, sizeof(inquiry->label), "%s %s", name,
		 mode == MLX5CTL_DV_CAP_MAX ? "max" : "current");
	for (char *at = inquiry->label; *at; at++)
		*at = tolower((unsigned char)*at);
	inquiry->id = type;
	inquiry->mode = mode;
	inquiry->layout = mlx5ctl_dv_layout_of_cap(type);
	inquiry->len = MLX5CTL_DV_CAP_LEN;
}

static void collect_caps(struct target *target)
{
	struct collection collection;
	const char *name;
	uint32_t num = 0;
	uint64_t type;

	while (!mlx5ctl_dv_enum_entry("cap_type", num, &name, &type))
		num++;
	if (!begin_collection(&collection, "capabilities.json", target, 2 * num))
		return;
	for (uint32_t i = 0; i < num; i++) {
		mlx5ctl_dv_enum_entry("cap_type", i, &name, &type);
		add_type(&collection, name, type, MLX5CTL_DV_CAP_CURRENT);
		add_type(&collection, name, type, MLX5CTL_DV_CAP_MAX);
	}
	run_collection(&collection);
}

static uint32_t count_ports(struct target *target)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_cap(CAP_GENERAL);
	uint8_t cap[MLX5CTL_DV_CAP_LEN];
	uint64_t num = 0;

	if (ASK("number of ports",
		mlx5ctl_dv_query_hca_cap(target->uctx, CAP_GENERAL,
					 MLX5CTL_DV_CAP_CURRENT, cap, sizeof(cap))))
		return 0;
	mlx5ctl_dv_layout_get_u64(layout, cap, sizeof(cap), "num_ports", &num);
	return num > MAX_PORTS ? MAX_PORTS : num;
}

static void feed_counters(const struct mlx5ctl_dv_diag_cap *cap,
			  const struct mlx5ctl_dv_diag_counter *counters)
{
	struct json_object *list = json_object_new_object();

	for (uint32_t i = 0; i < cap->num_counters && i < MAX_COUNTERS; i++) {
		char id[16];

		snprintf(id, sizeof(id), "0x%04x", counters[i].id);
		add_string(list, id, counters[i].sync ? "sync" : "");
	}
	feed_value(diag_part, NUM_OUTCOMES, json_object_new_uint64(cap->device_frequency_khz),
		   "device_frequency_khz", NULL);
	feed_value(diag_part, NUM_OUTCOMES, json_object_new_uint64(cap->log_max_samples),
		   "log_max_samples", NULL);
	feed_value(diag_part, NUM_OUTCOMES,
		   json_object_new_uint64(cap->log_min_sample_period),
		   "log_min_sample_period", NULL);
	feed_value(diag_part, ANSWERED, list, "counters", NULL);
}

static void collect_diag(struct target *target)
{
	struct mlx5ctl_dv_diag_counter *counters = calloc(MAX_COUNTERS, sizeof(*counters));
	struct mlx5ctl_dv_diag_cap cap = {};
	int err = ENOMEM;

	if (counters)
		err = ASK("diagnostic counters",
			  mlx5ctl_dv_query_diag_cap(target->uctx, &cap, counters,
						    MAX_COUNTERS));
	if (err) {
		feed_failure(diag_part, outcome_of(err), why_not());
	} else {
		feed_plan(diag_part, 1);
		feed_counters(&cap, counters);
	}
	free(counters);
}

static void take_event(const struct mlx5ctl_dv_journal_entry *entry, void *arg)
{
	const char *dev = arg;
	struct json_object *object = journal_entry_to_json(dev, entry);
	char *text = journal_entry_text(dev, entry);
	char seq[24];

	add_string(object, "text", text ?: "");
	free(text);
	snprintf(seq, sizeof(seq), "%llu", (unsigned long long)entry->seq);
	feed_value(journal_part, NUM_OUTCOMES, object, seq, NULL);
}

/* The kernel's own: firmware is not asked. */
static void collect_journal(const struct snapshot *snapshot, struct target *target)
{
	int err;

	feed_plan(journal_part, 1);
	err = walk_journal(target, take_event, (void *)snapshot->dev);
	feed_missing(journal_part, err ? REFUSED : ANSWERED,
		     err ? mlx5ctl_dv_last_status()->text : "");
}

void collect_device(const struct snapshot *snapshot, struct target *target)
{
	uint32_t num_ports = count_ports(target);

	collect_journal(snapshot, target);
	collect_caps(target);
	collect_items(target, num_ports, "registers.json", registers,
		      sizeof(registers) / sizeof(*registers), add_register);
	collect_items(target, num_ports, "queries.json", queries,
		      sizeof(queries) / sizeof(*queries), add_query);
	collect_diag(target);
	collect_links(snapshot, target, num_ports);
	collect_board(snapshot);
	collect_config(snapshot, target);
}
