// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Settings: what a SET command writes, its QUERY gives back.  Some are single,
 * some a table whose entry the inbox numbers.  To add one, add its row here and
 * its opcodes in ops.c.
 */
#include "fw.h"

struct setting {
	u16 set;
	u16 query;
	u16 clear; /* the opcode that empties an entry, or 0 */
	u16 in_off; /* where the boxes hold the values, in bytes */
	u16 out_off;
	u16 len;
	/* The entry's number: where its dword is, and which bits of it. */
	u16 index_off;
	u32 index_mask; /* 0: there is one entry only */
	u32 first;
	u32 count;
	bool optional; /* an entry is not there before it is set */
	bool ethernet; /* only with an Ethernet port */
};

static const struct setting settings[] = {
	{ .set = MLX5_CMD_OP_SET_DRIVER_VERSION,
	  .query = FW_OP_QUERY_DRIVER_VERSION,
	  .in_off = 16, .out_off = 16, .len = 64, .count = 1 },
	{ .set = MLX5_CMD_OP_SET_PP_RATE_LIMIT,
	  .query = MLX5_CMD_OP_QUERY_RATE_LIMIT,
	  .in_off = 16, .out_off = 16, .len = 48,
	  .index_off = 8, .index_mask = 0xffff, .first = 1, .count = 128 },
	{ .set = MLX5_CMD_OP_SET_MAD_DEMUX,
	  .query = MLX5_CMD_OP_QUERY_MAD_DEMUX,
	  .in_off = 12, .out_off = 16, .len = 4, .count = 1 },
	{ .set = FW_OP_SET_BURST_SIZE, .query = FW_OP_QUERY_BURST_SIZE,
	  .in_off = 12, .out_off = 12, .len = 4, .count = 1 },
	/* By priority and protocol. */
	{ .set = MLX5_CMD_OP_MODIFY_CONG_STATUS,
	  .query = MLX5_CMD_OP_QUERY_CONG_STATUS,
	  .in_off = 12, .out_off = 12, .len = 4,
	  .index_off = 8, .index_mask = 0xff, .count = 256 },
	{ .set = MLX5_CMD_OP_SET_L2_TABLE_ENTRY,
	  .query = MLX5_CMD_OP_QUERY_L2_TABLE_ENTRY,
	  .clear = MLX5_CMD_OP_DELETE_L2_TABLE_ENTRY,
	  .in_off = 28, .out_off = 28, .len = 12,
	  .index_off = 20, .index_mask = 0xffffff, .count = 1024,
	  .optional = true },
	{ .set = MLX5_CMD_OP_SET_ROCE_ADDRESS,
	  .query = MLX5_CMD_OP_QUERY_ROCE_ADDRESS,
	  .in_off = 16, .out_off = 16, .len = 32,
	  .index_off = 8, .index_mask = 0xffff0000, .count = 255,
	  .ethernet = true },
	/* UDP ports: there is nothing to them but that they are in the table. */
	{ .set = MLX5_CMD_OP_ADD_VXLAN_UDP_DPORT,
	  .clear = MLX5_CMD_OP_DELETE_VXLAN_UDP_DPORT,
	  .index_off = 12, .index_mask = 0xffff, .count = 65536,
	  .ethernet = true },
	{ .set = MLX5_CMD_OP_SET_WOL_ROL, .query = MLX5_CMD_OP_QUERY_WOL_ROL,
	  .in_off = 10, .out_off = 10, .len = 2, .count = 1 },
	{ .set = MLX5_CMD_OP_SET_DELAY_DROP_PARAMS,
	  .query = FW_OP_QUERY_DELAY_DROP_PARAMS,
	  .in_off = 12, .out_off = 12, .len = 4, .count = 1 },
};

/* Every entry is a byte that says whether it was set, and its values. */
static u32 entry_bytes(const struct setting *row)
{
	return 1 + row->len;
}

static u32 total_bytes(void)
{
	u32 i, bytes = 0;

	for (i = 0; i < ARRAY_SIZE(settings); i++)
		bytes += settings[i].count * entry_bytes(&settings[i]);
	return bytes;
}

bool fw_settings_alloc(struct fw_dev *fw)
{
	fw->settings = fw_alloc(total_bytes());
	return fw->settings;
}

void fw_settings_reset(struct fw_dev *fw)
{
	memset(fw->settings, 0, total_bytes());
}

/* The entry that a command means; NULL after a refusal. */
static u8 *find_entry(struct fw_dev *fw, struct fw_cmd *cmd,
		      const struct setting **found)
{
	const struct setting *row = settings;
	u8 *entry = fw->settings;
	u32 index;

	for (; row->set != cmd->opcode && row->query != cmd->opcode &&
	       row->clear != cmd->opcode; row++)
		entry += row->count * entry_bytes(row);
	*found = row;
	if (row->ethernet && !fw->cfg.ethernet) {
		fw_refuse(cmd, FW_SYND_NOT_SUPPORTED);
		return NULL;
	}
	if (!row->index_mask)
		return entry;
	/* The mask's lowest bit counts one. */
	index = (fw_get32(cmd->in + row->index_off) & row->index_mask) /
		(row->index_mask & -row->index_mask);
	if (index < row->first || index - row->first >= row->count) {
		fw_refuse(cmd, FW_SYND_BAD_INDEX);
		return NULL;
	}
	return entry + (index - row->first) * entry_bytes(row);
}

int fw_set_setting(struct fw_dev *fw, struct fw_cmd *cmd)
{
	const struct setting *row;
	u8 *entry = find_entry(fw, cmd, &row);

	if (!entry)
		return -1;
	entry[0] = true;
	memcpy(entry + 1, cmd->in + row->in_off, row->len);
	return 0;
}

int fw_query_setting(struct fw_dev *fw, struct fw_cmd *cmd)
{
	const struct setting *row;
	const u8 *entry = find_entry(fw, cmd, &row);

	if (!entry)
		return -1;
	if (row->optional && !entry[0])
		return fw_refuse(cmd, FW_SYND_NO_SUCH_OBJECT);
	memcpy(cmd->out + row->out_off, entry + 1, row->len);
	return 0;
}

int fw_clear_setting(struct fw_dev *fw, struct fw_cmd *cmd)
{
	const struct setting *row;
	u8 *entry = find_entry(fw, cmd, &row);

	if (!entry)
		return -1;
	memset(entry, 0, entry_bytes(row));
	return 0;
}
