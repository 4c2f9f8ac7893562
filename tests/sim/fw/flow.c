// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Flow tables, as objects: tables hold groups, groups hold entries, and entries
 * name what their packets go to.  No packet is looked at, so an entry is what
 * was written, and its counters stay at zero.
 *
 * An entry has no number of its own in commands: its table and its index are.
 */
#include "fw.h"

#define FLOW_COUNTER_BLOCK 4u

#define DEST_TABLE 1
#define DEST_TIR 2
#define ACTION_FORWARD 4
#define ACTION_COUNT 8
#define MODIFY_MISS_TABLE BIT(0)
#define OP_SET 0
#define OP_MODIFY 1
#define ROOT_CONNECT 0
#define ROOT_DISCONNECT 1
#define FIXED_BYTES MLX5_ST_SZ_BYTES(flow_context)
#define DESTINATION_BYTES MLX5_ST_SZ_BYTES(sim_destination)
#define MAX_LOG_SIZE 22

static struct fw_obj *named_table(struct fw_dev *fw, struct fw_cmd *cmd)
{
	return fw_obj_mine(fw, cmd, FW_FLOW_TABLE,
			   MLX5_GET(set_fte_in, cmd->in, table_id));
}

int fw_flow_table_init(struct fw_dev *fw, struct fw_cmd *cmd,
		       struct fw_obj *obj)
{
	u32 log = MLX5_GET(flow_table_context, obj->ctx, log_size);

	if (log > MAX_LOG_SIZE)
		return fw_refuse(cmd, FW_SYND_BAD_SIZE);
	/* One of an access list is its vport's. */
	if (fw_vport_check(fw, cmd))
		return -1;
	obj->flow.type = MLX5_GET(create_flow_table_in, cmd->in, table_type);
	obj->flow.entries = 1u << log;
	return 0;
}

int fw_modify_flow_table(struct fw_dev *fw, struct fw_cmd *cmd)
{
	void *from = MLX5_ADDR_OF(modify_flow_table_in, cmd->in,
				  flow_table_context);
	struct fw_obj *obj = fw_obj_mine(fw, cmd, FW_FLOW_TABLE,
					 fw_cmd_id(cmd));

	if (!obj)
		return -1;
	if (MLX5_GET(modify_flow_table_in, cmd->in, modify_field_select) &
	    MODIFY_MISS_TABLE) {
		MLX5_SET(flow_table_context, obj->ctx, table_miss_action,
			 MLX5_GET(flow_table_context, from,
				  table_miss_action));
		MLX5_SET(flow_table_context, obj->ctx, table_miss_id,
			 MLX5_GET(flow_table_context, from, table_miss_id));
	}
	return 0;
}

/* A root may be destroyed: then there is none. */
int fw_set_flow_table_root(struct fw_dev *fw, struct fw_cmd *cmd)
{
	switch (cmd->op_mod) {
	case ROOT_CONNECT:
		return fw_obj_mine(fw, cmd, FW_FLOW_TABLE, fw_cmd_id(cmd)) ?
		       0 : -1;
	case ROOT_DISCONNECT:
		return 0;
	default:
		return fw_refuse(cmd, FW_SYND_BAD_OP_MOD);
	}
}

int fw_flow_group_init(struct fw_dev *fw, struct fw_cmd *cmd,
		       struct fw_obj *obj)
{
	u32 first = MLX5_GET(create_flow_group_in, cmd->in, start_flow_index);
	u32 last = MLX5_GET(create_flow_group_in, cmd->in, end_flow_index);
	struct fw_obj *table, *other;

	table = fw_obj_parent(fw, cmd, obj, FW_FLOW_TABLE,
			      MLX5_GET(create_flow_group_in, cmd->in,
				       table_id), 0);
	if (!table)
		return -1;
	if (first > last || last >= table->flow.entries)
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	for (other = fw_obj_next(fw, FW_FLOW_GROUP, 0); other;
	     other = fw_obj_next(fw, FW_FLOW_GROUP, other->id + 1))
		if (other->flow.table == table &&
		    first < other->flow.index + other->flow.entries &&
		    last >= other->flow.index)
			return fw_refuse(cmd, FW_SYND_FLOW_OVERLAP);
	obj->flow.table = table;
	obj->flow.index = first;
	obj->flow.entries = last - first + 1;
	return 0;
}

static struct fw_obj *find_entry(struct fw_dev *fw, struct fw_obj *table,
				 u32 index)
{
	struct fw_obj *obj = fw_obj_next(fw, FW_FLOW_ENTRY, 0);

	for (; obj; obj = fw_obj_next(fw, FW_FLOW_ENTRY, obj->id + 1))
		if (obj->flow.table == table && obj->flow.index == index)
			return obj;
	return NULL;
}

/* Every destination and counter in the list must exist. */
static int entry_parents(struct fw_dev *fw, struct fw_cmd *cmd,
			 struct fw_obj *obj, const u8 *list, u32 forwards,
			 u32 counters)
{
	u32 i, id, flags = FW_PARENT_KERNEL;
	enum fw_type_id type;

	for (i = 0; i < forwards + counters; i++, list += DESTINATION_BYTES) {
		id = MLX5_GET(sim_destination, list, id);
		if (i >= forwards)
			type = FW_FLOW_COUNTER;
		else if (MLX5_GET(sim_destination, list, type) == DEST_TABLE)
			type = FW_FLOW_TABLE;
		else if (MLX5_GET(sim_destination, list, type) == DEST_TIR)
			type = FW_TIR;
		else
			continue; /* a vport: the e-switch has them all */
		if (!fw_obj_parent(fw, cmd, obj, type, id, flags))
			return -1;
	}
	return 0;
}

/* Called by fw_obj_new(): the context is there, as far as the inbox has it. */
int fw_flow_entry_init(struct fw_dev *fw, struct fw_cmd *cmd,
		       struct fw_obj *obj)
{
	u32 action = MLX5_GET(flow_context, obj->ctx, action);
	u32 index = MLX5_GET(set_fte_in, cmd->in, flow_index);
	struct fw_obj *table = named_table(fw, cmd);
	u32 forwards = 0, counters = 0;
	struct fw_obj *group;

	if (!table)
		return -1;
	if (action & ACTION_FORWARD)
		forwards = MLX5_GET(flow_context, obj->ctx,
				    destination_list_size);
	if (action & ACTION_COUNT)
		counters = MLX5_GET(flow_context, obj->ctx,
				    flow_counter_list_size);
	if (forwards > FW_FLOW_DESTINATIONS || counters > FW_FLOW_DESTINATIONS ||
	    forwards + counters > FW_FLOW_DESTINATIONS)
		return fw_refuse(cmd, FW_SYND_BAD_SIZE);
	if (obj->ctx_len < FIXED_BYTES + (forwards + counters) *
			   DESTINATION_BYTES)
		return fw_refuse(cmd, FW_SYND_SHORT_INBOX);
	obj->ctx_len = FIXED_BYTES + (forwards + counters) * DESTINATION_BYTES;
	MLX5_SET(flow_context, obj->ctx, destination_list_size, forwards);
	MLX5_SET(flow_context, obj->ctx, flow_counter_list_size, counters);
	group = fw_obj_parent(fw, cmd, obj, FW_FLOW_GROUP,
			      MLX5_GET(flow_context, obj->ctx, group_id), 0);
	if (!group)
		return -1;
	if (group->flow.table != table || index < group->flow.index ||
	    index - group->flow.index >= group->flow.entries)
		return fw_refuse(cmd, FW_SYND_BAD_INDEX);
	obj->flow.table = table;
	obj->flow.index = index;
	return entry_parents(fw, cmd, obj, (u8 *)obj->ctx + FIXED_BYTES,
			     forwards, counters);
}

/* A modified entry takes the old one's place only when it is valid. */
int fw_set_flow_entry(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_obj *table = named_table(fw, cmd);
	struct fw_obj *old;

	if (!table)
		return -1;
	if (cmd->op_mod > OP_MODIFY)
		return fw_refuse(cmd, FW_SYND_BAD_OP_MOD);
	old = find_entry(fw, table, MLX5_GET(set_fte_in, cmd->in, flow_index));
	if (cmd->op_mod == OP_MODIFY && !old)
		return fw_refuse(cmd, FW_SYND_NO_SUCH_OBJECT);
	if (cmd->op_mod == OP_SET && old)
		return fw_refuse(cmd, FW_SYND_FLOW_OVERLAP);
	if (!fw_obj_new(fw, cmd))
		return -1;
	if (old)
		fw_obj_delete(fw, old);
	return 0;
}

int fw_query_flow_entry(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 off = MLX5_BYTE_OFF(query_fte_out, flow_context);
	struct fw_obj *table, *obj;

	table = fw_obj_visible(fw, cmd, FW_FLOW_TABLE,
			       MLX5_GET(query_fte_in, cmd->in, table_id));
	if (!table)
		return -1;
	obj = find_entry(fw, table, MLX5_GET(query_fte_in, cmd->in,
					     flow_index));
	if (!obj)
		return fw_refuse(cmd, FW_SYND_NO_SUCH_OBJECT);
	memcpy(cmd->out + off, obj->ctx, min(cmd->outlen - off, obj->ctx_len));
	return 0;
}

int fw_delete_flow_entry(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_obj *table = named_table(fw, cmd);
	struct fw_obj *obj;

	if (!table)
		return -1;
	obj = find_entry(fw, table, MLX5_GET(delete_fte_in, cmd->in,
					     flow_index));
	if (!obj)
		return fw_refuse(cmd, FW_SYND_NO_SUCH_OBJECT);
	fw_obj_delete(fw, obj);
	return 0;
}

/* To allocate many at once is a capability that this device has not. */
int fw_flow_counter_init(struct fw_dev *fw, struct fw_cmd *cmd,
			 struct fw_obj *obj)
{
	if (MLX5_GET(alloc_flow_counter_in, cmd->in, flow_counter_bulk))
		return fw_refuse(cmd, FW_SYND_NOT_SUPPORTED);
	return 0;
}

/*
 * One counter, or a block of them. A device masks the low bits of a block's
 * first number, so that a reply may begin before what was asked for; the driver
 * keeps to multiples of four, in start and number. Its blocks have gaps, so
 * that numbers without a counter are no error. Nothing is counted: all is zero.
 */
int fw_query_flow_counter(struct fw_dev *fw, struct fw_cmd *cmd)
{
	u32 id = MLX5_GET(query_flow_counter_in, cmd->in, flow_counter_id);
	u32 num = MLX5_GET(query_flow_counter_in, cmd->in, num_of_counters);
	u32 log_max = MLX5_GET(cmd_hca_cap, fw->cap_cur,
			       log_max_flow_counter_bulk);
	bool block = num > 1;
	u32 i;

	if (block && (num % FLOW_COUNTER_BLOCK || num > 1u << min(log_max, 16u)))
		return fw_refuse(cmd, FW_SYND_BAD_SIZE);
	if (block)
		id &= ~(FLOW_COUNTER_BLOCK - 1);
	else
		num = 1;
	if (cmd->outlen < MLX5_ST_SZ_BYTES(query_flow_counter_out) +
			  num * MLX5_ST_SZ_BYTES(traffic_counter))
		return fw_refuse(cmd, FW_SYND_SHORT_OUTBOX);
	for (i = id; i < id + num; i++) {
		if (block && !fw_obj_get(fw, FW_FLOW_COUNTER, i))
			continue;
		if (!fw_obj_visible(fw, cmd, FW_FLOW_COUNTER, i))
			return -1;
	}
	return 0;
}
