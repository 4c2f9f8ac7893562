// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Commands, capabilities, registers and objects, as a debug context sees them. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "validate.h"

#define OP_QUERY_ADAPTER 0x101
#define OP_QUERY_EQ 0x303
#define CAP_GENERAL 0x0
#define CAP_DEBUG 0xd
#define REG_PTYS 0x5004
#define REG_PDDR 0x5031
#define REG_MGIR 0x9020
#define REG_NODE_DESC 0x6001
#define REG_DTOR 0xc00e
#define STATUS_BAD_OUTP_LEN 0x51

#define PORT_TYPE_ETHERNET 1

#define MIN_BOX 16
#define MAX_REG 256
#define PSID_AT 0x30 /* MGIR: fw_info at 0x20, psid at 0x10 of it */
#define PSID_LEN 16
#define VERSION_AT 0x44 /* its extended_major, minor and sub_minor */
#define DESC_LEN 64
#define NUM_TIMED 16
#define SLOW_US 100000
#define COUNTERS_AT 64 /* in the debug capability */
#define COUNTER_LEN 4
#define COUNTER_ID 0xffff
#define EQ_OUT_LEN 272
#define MAX_EQS 16
#define ADAPTER_OUT_LEN 272

static int exec(struct trial *trial, uint16_t opcode, void *out, size_t outlen)
{
	const uint8_t in[MIN_BOX] = { opcode >> 8, opcode & 0xff };

	return mlx5ctl_dv_exec_cmd(trial->target.uctx, in, sizeof(in), out, outlen);
}

enum finding ask_uctx(struct trial *trial)
{
	struct mlx5ctl_dv_uctx_info info = {};

	if (mlx5ctl_dv_query_uctx(trial->target.uctx, &info))
		return failure(trial, OTHERWISE);
	return came(trial,
		    info.uid && info.uctx_cap & MLX5CTL_DV_UCTX_CAP_TOOLS_RESOURCES ?
			    AS_ASSUMED : OTHERWISE,
		    "uid %u, capabilities 0x%x of 0x%x", info.uid, info.uctx_cap,
		    info.dev_uctx_cap);
}

static int compare_times(const void *a, const void *b)
{
	const uint64_t *left = a, *right = b;

	return (*left > *right) - (*left < *right);
}

enum finding ask_commands(struct trial *trial)
{
	uint64_t us[NUM_TIMED];
	uint8_t out[ADAPTER_OUT_LEN];

	for (size_t i = 0; i < NUM_TIMED; i++) {
		uint64_t start = clock_us();

		if (exec(trial, OP_QUERY_ADAPTER, out, sizeof(out)))
			return failure(trial, OTHERWISE);
		us[i] = clock_us() - start;
	}
	qsort(us, NUM_TIMED, sizeof(*us), compare_times);
	return came(trial, us[NUM_TIMED / 2] < SLOW_US ? AS_ASSUMED : OTHERWISE,
		    "%llu us, the slowest %llu us",
		    (unsigned long long)us[NUM_TIMED / 2],
		    (unsigned long long)us[NUM_TIMED - 1]);
}

/* A field of a capability; 0 if the layout does not have it. */
static uint64_t cap_field(uint16_t type, const void *cap, const char *path)
{
	uint64_t value = 0;

	mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_of_cap(type), cap,
				  MLX5CTL_DV_CAP_LEN, path, &value);
	return value;
}

enum finding ask_capabilities(struct trial *trial)
{
	uint8_t cap[MLX5CTL_DV_CAP_LEN];
	uint64_t qps, uctxs, ports;

	if (mlx5ctl_dv_query_hca_cap(trial->target.uctx, CAP_GENERAL,
				     MLX5CTL_DV_CAP_CURRENT, cap, sizeof(cap)))
		return failure(trial, OTHERWISE);
	qps = cap_field(CAP_GENERAL, cap, "log_max_qp");
	uctxs = cap_field(CAP_GENERAL, cap, "log_max_uctx");
	ports = cap_field(CAP_GENERAL, cap, "num_ports");
	return came(trial,
		    qps && uctxs && (ports == trial->attr->num_ports ||
				     !trial->attr->num_ports) ? AS_ASSUMED : OTHERWISE,
		    "2^%llu queue pairs, 2^%llu user contexts, %llu ports, debug capability %llu",
		    (unsigned long long)qps, (unsigned long long)uctxs,
		    (unsigned long long)ports,
		    (unsigned long long)cap_field(CAP_GENERAL, cap, "debug"));
}

enum finding ask_short_outbox(struct trial *trial)
{
	const struct mlx5ctl_dv_status *status;
	uint8_t out[MIN_BOX];

	if (!exec(trial, OP_QUERY_ADAPTER, out, sizeof(out)))
		return came(trial, OTHERWISE, "the command succeeded");
	status = mlx5ctl_dv_last_status();
	if (status->err != EREMOTEIO)
		return failure(trial, OTHERWISE);
	return came(trial, status->status == STATUS_BAD_OUTP_LEN ? AS_ASSUMED : OTHERWISE,
		    "status 0x%x, %s", status->status, status->status_text);
}

static int read_register(struct trial *trial, uint16_t id, uint8_t *data, size_t len)
{
	return mlx5ctl_dv_read_reg(trial->target.uctx, id, 0, data, len);
}

enum finding ask_identity(struct trial *trial)
{
	const struct mlx5ctl_dv_device_attr *attr = trial->attr;
	uint8_t data[MAX_REG] = {};
	char psid[PSID_LEN + 1];
	char version[48];

	if (read_register(trial, REG_MGIR, data, 0xa0))
		return failure(trial, NOT_OFFERED);
	printable(psid, sizeof(psid), (char *)data + PSID_AT, PSID_LEN);
	snprintf(version, sizeof(version), "%u.%u.%04u", dword_at(data, VERSION_AT),
		 dword_at(data, VERSION_AT + 4), dword_at(data, VERSION_AT + 8));
	if (!attr->fw_ver[0])
		return came(trial, NOT_ASKED, "firmware %s, board %s, and no driver to compare with",
			    version, psid);
	return came(trial,
		    !strcmp(version, attr->fw_ver) && !strcmp(psid, attr->board_id) ?
			    AS_ASSUMED : OTHERWISE,
		    "firmware %s, board %s; the driver has %s, %s", version, psid,
		    attr->fw_ver, attr->board_id);
}

enum finding ask_node_desc(struct trial *trial)
{
	uint8_t data[DESC_LEN] = {};
	char safe[DESC_LEN + 1];
	size_t len;

	if (read_register(trial, REG_NODE_DESC, data, sizeof(data)))
		return failure(trial, NOT_OFFERED);
	len = strnlen((char *)data, sizeof(data));
	/* Who writes sysfs's node_desc by echo leaves a newline at the end of it. */
	if (len && data[len - 1] == '\n')
		len--;
	printable(safe, sizeof(safe), (char *)data, len);
	return came(trial, !memcmp(safe, data, len) ? AS_ASSUMED : OTHERWISE,
		    "\"%s\"", safe);
}

/* A limit is a number and its unit, of which there are three. */
enum finding ask_timeouts(struct trial *trial)
{
	static const char *const limits[] = { "full_crdump_to", "tear_down_to",
					      "reclaim_pages_to" };
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_of_register(REG_DTOR);
	uint64_t value[3] = {}, unit[3] = {};
	uint8_t data[0x40] = {};
	bool sane = true;

	if (read_register(trial, REG_DTOR, data, sizeof(data)))
		return failure(trial, NOT_OFFERED);
	for (size_t i = 0; i < 3; i++) {
		char path[64];

		snprintf(path, sizeof(path), "%s.to_value", limits[i]);
		mlx5ctl_dv_layout_get_u64(layout, data, sizeof(data), path, &value[i]);
		snprintf(path, sizeof(path), "%s.to_multiplier", limits[i]);
		mlx5ctl_dv_layout_get_u64(layout, data, sizeof(data), path, &unit[i]);
		sane &= value[i] && unit[i] <= 3;
	}
	return came(trial, sane ? AS_ASSUMED : OTHERWISE,
		    "core dump %llu, tear-down %llu, reclaiming pages %llu; units %llu %llu %llu",
		    (unsigned long long)value[0], (unsigned long long)value[1],
		    (unsigned long long)value[2], (unsigned long long)unit[0],
		    (unsigned long long)unit[1], (unsigned long long)unit[2]);
}

/* Their bytes, and where a port's number stands: bits 23:16 of the first dword. */
static const struct {
	const char *name;
	uint16_t id;
	uint16_t len;
	bool of_port;
} field_registers[] = {
	{ "PCAM", 0x507f, 0x50, false }, { "MCAM", 0x907f, 0x48, false },
	{ "PMLP", 0x5002, 0x40, true },	 { "PMTU", 0x5003, 0x10, true },
	{ "PTYS", REG_PTYS, 0x44, true },	 { "PAOS", 0x5006, 0x10, true },
	{ "PPCNT", 0x5008, 0x100, true }, { "PDDR", REG_PDDR, 0x100, true },
	{ "MTCAP", 0x9009, 0x10, false }, { "MTMP", 0x900a, 0x20, false },
	{ "MPEIN", 0x9050, 0x30, false }, { "MPCNT", 0x9051, 0x100, false },
};

#define NUM_REGISTERS (sizeof(field_registers) / sizeof(*field_registers))

enum finding ask_registers(struct trial *trial)
{
	uint8_t cap[MLX5CTL_DV_CAP_LEN];
	unsigned int answered = 0;
	bool ethernet = false;
	char silent[96] = "";

	if (mlx5ctl_dv_query_hca_cap(trial->target.uctx, CAP_GENERAL, MLX5CTL_DV_CAP_CURRENT, cap,
				     sizeof(cap)))
		return failure(trial, OTHERWISE);
	ethernet = cap_field(CAP_GENERAL, cap, "port_type") == PORT_TYPE_ETHERNET;

	for (size_t i = 0; i < NUM_REGISTERS; i++) {
		uint8_t data[MAX_REG] = {};
		size_t used = strlen(silent);

		if (field_registers[i].of_port)
			data[1] = 1;
		/* InfiniBand's or Ethernet's speeds; the page on why a link is down. */
		if (field_registers[i].id == REG_PTYS)
			data[3] = ethernet ? 4 : 1;
		if (field_registers[i].id == REG_PDDR)
			data[7] = 1;
		if (!read_register(trial, field_registers[i].id, data,
				   field_registers[i].len))
			answered++;
		else if (mlx5ctl_dv_last_status()->err != EREMOTEIO)
			return failure(trial, OTHERWISE);
		else
			snprintf(silent + used, sizeof(silent) - used, " %s",
				 field_registers[i].name);
	}
	return came(trial, answered == NUM_REGISTERS ? AS_ASSUMED : OTHERWISE,
		    "%u of %zu answered%s%s", answered, NUM_REGISTERS,
		    *silent ? "; refused:" : "", silent);
}

/* Event queues belong to the driver. Their numbers are small, and nobody lists them. */
enum finding ask_event_queue(struct trial *trial)
{
	uint8_t out[EQ_OUT_LEN] = {};
	uint64_t log_size = 0;
	const char *fields[1];
	char field[24];
	int err = 0;

	for (unsigned int number = 0; number < MAX_EQS; number++) {
		snprintf(field, sizeof(field), "eq_number=%u", number);
		fields[0] = field;
		err = mlx5ctl_dv_query_object(trial->target.uctx, OP_QUERY_EQ, fields, 1,
					      out, sizeof(out));
		if (err && err != EREMOTEIO)
			break;
		if (err)
			continue;
		mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_of_command(OP_QUERY_EQ, true),
					  out, sizeof(out), "eq_context_entry.log_eq_size",
					  &log_size);
		return came(trial, log_size ? AS_ASSUMED : OTHERWISE,
			    "event queue %u has 2^%llu entries", number,
			    (unsigned long long)log_size);
	}
	return failure(trial, OTHERWISE);
}

/* Behind the debug capability's own fields there is the list, of which places are empty. */
enum finding ask_diagnostics(struct trial *trial)
{
	uint8_t general[MLX5CTL_DV_CAP_LEN], debug[MLX5CTL_DV_CAP_LEN];
	unsigned int counters = 0, last = 0;
	uint64_t places;

	if (mlx5ctl_dv_query_hca_cap(trial->target.uctx, CAP_GENERAL, MLX5CTL_DV_CAP_CURRENT,
				     general, sizeof(general)))
		return failure(trial, OTHERWISE);
	places = cap_field(CAP_GENERAL, general, "num_of_diagnostic_counters");
	if (!cap_field(CAP_GENERAL, general, "debug") || !places)
		return came(trial, NOT_OFFERED, "there are none");
	if (mlx5ctl_dv_query_hca_cap(trial->target.uctx, CAP_DEBUG, MLX5CTL_DV_CAP_CURRENT, debug,
				     sizeof(debug)))
		return failure(trial, OTHERWISE);
	for (unsigned int place = 0; place < (sizeof(debug) - COUNTERS_AT) / COUNTER_LEN; place++) {
		if (!(dword_at(debug, COUNTERS_AT + place * COUNTER_LEN) & COUNTER_ID))
			continue;
		counters++;
		last = place;
	}
	return came(trial, counters && last < places ? AS_ASSUMED : OTHERWISE,
		    "%u counters, the last in place %u, of %llu places", counters, last,
		    (unsigned long long)places);
}
