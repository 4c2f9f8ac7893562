// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Commands as a debug context sees them, and registers that say who a device is. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "validate.h"

#define OP_QUERY_ADAPTER 0x101
#define OP_NOP 0x80d
#define OP_QUERY_L2_TABLE_ENTRY 0x82a
#define REG_MGIR 0x9020
#define REG_NODE_DESC 0x6001
#define REG_DTOR 0xc00e
#define STATUS_BAD_INP_LEN 0x50
#define STATUS_BAD_OUTP_LEN 0x51

#define MIN_BOX 16
#define MAX_REG 256
#define PSID_AT 0x30 /* MGIR: fw_info at 0x20, psid at 0x10 of it */
#define PSID_LEN 16
#define VERSION_AT 0x44 /* its extended_major, minor and sub_minor */
#define DESC_LEN 64
#define NUM_TIMED 16
#define SLOW_US 100000
#define ADAPTER_OUT_LEN 272
#define L2_OUT_LEN 64
/* Of the driver: 32 less the one for pages; a handful at least. */
#define MIN_SLOTS 3
#define MAX_SLOTS 31

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
	trial->tools = info.uctx_cap & MLX5CTL_DV_UCTX_CAP_TOOLS_RESOURCES;
	return came(trial,
		    info.uid && trial->tools ? AS_ASSUMED :
		    info.dev_uctx_cap & MLX5CTL_DV_UCTX_CAP_TOOLS_RESOURCES || !info.uid ?
					       OTHERWISE : NOT_OFFERED,
		    "uid %u, capabilities 0x%x of 0x%x", info.uid, info.uctx_cap,
		    info.dev_uctx_cap);
}

enum finding ask_slots(struct trial *trial)
{
	struct mlx5ctl_dv_uctx_info info = {};

	if (mlx5ctl_dv_query_uctx(trial->target.uctx, &info))
		return failure(trial, OTHERWISE);
	if (!info.max_slots)
		return came(trial, NOT_OFFERED, "this transport does not say it");
	return came(trial,
		    info.max_slots >= MIN_SLOTS && info.max_slots <= MAX_SLOTS &&
				    !info.lost_slots ? AS_ASSUMED : OTHERWISE,
		    "%u, of which debug contexts have lost %u", info.max_slots,
		    info.lost_slots);
}

static int compare_times(const void *a, const void *b)
{
	const uint64_t *left = a, *right = b;

	return (*left > *right) - (*left < *right);
}

/* The middle one of NUM_TIMED. */
static enum finding time_command(struct trial *trial, uint16_t opcode, size_t outlen)
{
	uint64_t us[NUM_TIMED];
	uint8_t out[ADAPTER_OUT_LEN];

	for (size_t i = 0; i < NUM_TIMED; i++) {
		uint64_t start = clock_us();

		if (exec(trial, opcode, out, outlen))
			return failure(trial, OTHERWISE);
		us[i] = clock_us() - start;
	}
	qsort(us, NUM_TIMED, sizeof(*us), compare_times);
	return came(trial, us[NUM_TIMED / 2] < SLOW_US ? AS_ASSUMED : OTHERWISE,
		    "%llu us, the slowest %llu us", (unsigned long long)us[NUM_TIMED / 2],
		    (unsigned long long)us[NUM_TIMED - 1]);
}

enum finding ask_nop(struct trial *trial)
{
	return time_command(trial, OP_NOP, MIN_BOX);
}

enum finding ask_commands(struct trial *trial)
{
	return time_command(trial, OP_QUERY_ADAPTER, ADAPTER_OUT_LEN);
}

/* A box that is too short, of which firmware says so, and no more. */
static enum finding ask_short(struct trial *trial, uint16_t opcode, size_t outlen,
			      uint8_t expected)
{
	const struct mlx5ctl_dv_status *status;
	uint8_t out[L2_OUT_LEN];

	if (!exec(trial, opcode, out, outlen))
		return came(trial, OTHERWISE, "the command succeeded");
	status = mlx5ctl_dv_last_status();
	if (status->err != EREMOTEIO)
		return failure(trial, OTHERWISE);
	return came(trial, status->status == expected ? AS_ASSUMED : OTHERWISE,
		    "status 0x%x, %s", status->status, status->status_text);
}

/* The module wants whole inboxes, so firmware sees this one through fwctl only. */
enum finding ask_short_inbox(struct trial *trial)
{
	enum finding finding = ask_short(trial, OP_QUERY_L2_TABLE_ENTRY, L2_OUT_LEN,
					 STATUS_BAD_INP_LEN);

	if (finding == NOT_ASKED && mlx5ctl_dv_last_status()->err == EMSGSIZE)
		return came(trial, AS_ASSUMED, "the kernel refuses it: firmware does not see it");
	return finding;
}

enum finding ask_short_outbox(struct trial *trial)
{
	return ask_short(trial, OP_QUERY_ADAPTER, MIN_BOX, STATUS_BAD_OUTP_LEN);
}

int read_register(struct trial *trial, uint16_t id, void *data, size_t len)
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
