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

/* What is read, with the fields that say which one. A register with local_port
 * or a query with port_num is read of each port.
 */
struct item {
	const char *name;
	const char *fields; /* one "name=value", or NULL */
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

static const struct item queries[] = {
	{ "adapter" },
	{ "issi" },
	{ "pages" },
	{ "vport_state" },
	{ "nic_vport_context" },
	{ "hca_vport_context", NULL, "port_num" },
	{ "vport_counter", NULL, "port_num" },
	{ "vnic_env" },
	{ "cong_status" },
	{ "cong_params" },
	{ "cong_statistics" },
};

struct collection {
	struct snapshot *snapshot;
	struct target *target;
	struct json_object *object; /* of what is read, by its label */
	size_t num_refused;
};

/* Numbers in a group of JSON, bytes beside it: those that have no name as well. */
static void add_answer(struct collection *collection, const char *kind,
		       const char *label, const struct mlx5ctl_dv_layout *layout,
		       const char *arm, const uint8_t *data, size_t len)
{
	size_t known = layout ? mlx5ctl_dv_layout_bits(layout) / 8 : 0;
	uint8_t *copy = malloc(len);
	char name[128];

	if (layout)
		json_object_object_add(collection->object, label,
				       fields_to_json(layout, arm, data, known));
	snprintf(name, sizeof(name), "raw/%s-%s.bin", kind, label);
	for (char *at = name; *at; at++)
		if (*at == ' ')
			*at = ',';
	if (copy)
		add_data_part(collection->snapshot, name, memcpy(copy, data, len),
			      len);
	else
		collection->snapshot->out_of_memory = true;
}

/* What a device does not have is in the file too: why it is not there. */
static void add_refusal(struct collection *collection, const char *label)
{
	struct json_object *object = json_object_new_object();

	add_string(object, "error", mlx5ctl_dv_last_status()->text);
	json_object_object_add(collection->object, label, object);
	collection->num_refused++;
}

/* What was refused is in the part, and the index says how much of it that is. */
static void add_collection(struct collection *collection, const char *name)
{
	size_t num = json_object_object_length(collection->object);

	add_json_part(collection->snapshot, name, collection->object);
	if (collection->num_refused)
		refuse_part(collection->snapshot, collection->num_refused, num);
}

static void make_label(char *label, size_t room, const struct item *item,
		       uint32_t port)
{
	int len = snprintf(label, room, "%s%s%s", item->name,
			   item->fields ? " " : "", item->fields ?: "");

	if (port)
		snprintf(label + len, room - len, " %s=%u", item->port, port);
}

static void read_register(struct collection *collection, const struct item *item,
			  uint32_t port)
{
	const struct mlx5ctl_dv_layout *layout;
	uint8_t data[MAX_BOX] = {};
	char label[96];
	uint64_t id;
	size_t len;

	make_label(label, sizeof(label), item, port);
	if (mlx5ctl_dv_enum_value("reg_id", item->name, &id))
		return;
	layout = mlx5ctl_dv_layout_of_register(id);
	if (!layout)
		return;
	len = mlx5ctl_dv_layout_bits(layout) / 8;
	if (item->fields)
		mlx5ctl_dv_layout_encode(layout, data, len, &item->fields, 1, NULL);
	if (port)
		mlx5ctl_dv_layout_set_u64(layout, data, len, item->port, port);
	if (mlx5ctl_dv_read_reg(collection->target->uctx, id, 0, data, len))
		add_refusal(collection, label);
	else
		add_answer(collection, "reg", label, layout, item->arm, data, len);
}

static void query(struct collection *collection, const struct item *item,
		  uint32_t port)
{
	const struct mlx5ctl_dv_layout *layout;
	uint8_t data[MAX_BOX] = {};
	char field[64];
	const char *fields = field;
	char label[96];
	uint16_t opcode;
	size_t len;

	make_label(label, sizeof(label), item, port);
	snprintf(field, sizeof(field), "%s=%u", item->port ?: "", port);
	if (mlx5ctl_dv_object_opcode(item->name, &opcode))
		return;
	layout = mlx5ctl_dv_layout_of_command(opcode, true);
	len = layout ? mlx5ctl_dv_layout_bits(layout) / 8 : 0;
	if (!len || len > sizeof(data))
		return;
	if (mlx5ctl_dv_query_object(collection->target->uctx, opcode, &fields,
				    !!port, data, len))
		add_refusal(collection, label);
	else
		add_answer(collection, "query", label, layout, NULL, data, len);
}

static void collect_items(struct snapshot *snapshot, struct target *target,
			  uint32_t num_ports, const char *name,
			  const struct item *items, size_t num,
			  void (*read)(struct collection *, const struct item *,
				       uint32_t))
{
	struct collection collection = {
		.snapshot = snapshot,
		.target = target,
		.object = json_object_new_object(),
	};

	for (size_t i = 0; i < num && !stop_requested(); i++) {
		if (!items[i].port)
			read(&collection, &items[i], 0);
		for (uint32_t port = 1; items[i].port && port <= num_ports; port++)
			read(&collection, &items[i], port);
	}
	add_collection(&collection, name);
}

static void read_cap(struct collection *collection, const char *name,
		     uint16_t type, uint32_t mode)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_cap(type);
	uint8_t data[2 * MLX5CTL_DV_CAP_LEN] = {};
	char label[96];
	int end;

	end = snprintf(label, sizeof(label), "%s %s", name,
		       mode == MLX5CTL_DV_CAP_MAX ? "max" : "current");
	for (char *at = label; at < label + end; at++)
		*at = tolower((unsigned char)*at);
	/* The debug capability ends with a list of counters, which another part
	 * has.
	 */
	if (mlx5ctl_dv_query_hca_cap(collection->target->uctx, type, mode, data,
				     sizeof(data)))
		add_refusal(collection, label);
	else
		add_answer(collection, "cap", label, layout, NULL, data,
			   MLX5CTL_DV_CAP_LEN);
}

static void collect_caps(struct snapshot *snapshot, struct target *target)
{
	struct collection collection = {
		.snapshot = snapshot,
		.target = target,
		.object = json_object_new_object(),
	};
	const char *name;
	uint64_t type;

	for (uint32_t i = 0; !stop_requested() &&
			     !mlx5ctl_dv_enum_entry("cap_type", i, &name, &type);
	     i++) {
		read_cap(&collection, name, type, MLX5CTL_DV_CAP_CURRENT);
		read_cap(&collection, name, type, MLX5CTL_DV_CAP_MAX);
	}
	add_collection(&collection, "capabilities.json");
}

static uint32_t count_ports(struct target *target)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_cap(CAP_GENERAL);
	uint8_t cap[MLX5CTL_DV_CAP_LEN];
	uint64_t num = 0;

	if (mlx5ctl_dv_query_hca_cap(target->uctx, CAP_GENERAL,
				     MLX5CTL_DV_CAP_CURRENT, cap, sizeof(cap)))
		return 0;
	mlx5ctl_dv_layout_get_u64(layout, cap, sizeof(cap), "num_ports", &num);
	return num > MAX_PORTS ? MAX_PORTS : num;
}

static void collect_diag(struct snapshot *snapshot, struct target *target)
{
	struct mlx5ctl_dv_diag_counter *counters;
	struct mlx5ctl_dv_diag_cap cap = {};
	struct json_object *object, *list;

	counters = calloc(MAX_COUNTERS, sizeof(*counters));
	if (!counters) {
		snapshot->out_of_memory = true;
		return;
	}
	if (mlx5ctl_dv_query_diag_cap(target->uctx, &cap, counters, MAX_COUNTERS)) {
		add_failed_part(snapshot, "diagnostic-counters.json",
				mlx5ctl_dv_last_status()->text);
		free(counters);
		return;
	}
	object = json_object_new_object();
	list = json_object_new_object();
	add_number(object, "device_frequency_khz", cap.device_frequency_khz);
	add_number(object, "log_max_samples", cap.log_max_samples);
	add_number(object, "log_min_sample_period", cap.log_min_sample_period);
	for (uint32_t i = 0; i < cap.num_counters && i < MAX_COUNTERS; i++) {
		char id[16];

		snprintf(id, sizeof(id), "0x%04x", counters[i].id);
		json_object_object_add(list, id,
				       json_object_new_string(counters[i].sync ?
								      "sync" : ""));
	}
	json_object_object_add(object, "counters", list);
	add_json_part(snapshot, "diagnostic-counters.json", object);
	free(counters);
}

struct events {
	const char *dev;
	struct json_object *object;
};

static void take_event(const struct mlx5ctl_dv_journal_entry *entry, void *arg)
{
	struct events *events = arg;
	struct json_object *object = journal_entry_to_json(events->dev, entry);
	char *text = journal_entry_text(events->dev, entry);
	char seq[24];

	add_string(object, "text", text ?: "");
	free(text);
	snprintf(seq, sizeof(seq), "%llu", (unsigned long long)entry->seq);
	json_object_object_add(events->object, seq, object);
}

static void collect_journal(struct snapshot *snapshot, struct target *target)
{
	struct events events = {
		.dev = snapshot->dev,
		.object = json_object_new_object(),
	};

	if (!walk_journal(target, take_event, &events)) {
		add_json_part(snapshot, "journal.json", events.object);
		return;
	}
	json_object_put(events.object);
	add_failed_part(snapshot, "journal.json", mlx5ctl_dv_last_status()->text);
}

void collect_device(struct snapshot *snapshot, struct target *target)
{
	uint32_t num_ports = count_ports(target);

	collect_caps(snapshot, target);
	collect_items(snapshot, target, num_ports, "registers.json", registers,
		      sizeof(registers) / sizeof(*registers), read_register);
	collect_items(snapshot, target, num_ports, "queries.json", queries,
		      sizeof(queries) / sizeof(*queries), query);
	collect_diag(snapshot, target);
	collect_journal(snapshot, target);
}
