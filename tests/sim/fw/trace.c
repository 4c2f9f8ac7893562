// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The firmware tracer: message -> entries of a block -> the reader's buffer.
 *
 * A reader takes the strings first.  A message is then the address of its
 * format and one entry for each parameter, eight bytes each; 31 of them and a
 * time stamp make a block.  Refused commands are written without an event: most
 * readers would answer each with a command.
 */
#include "fw.h"

#define DB_BASE 0x10000
#define DB_BYTES 256 /* readers take multiples of 64 */
#define EVENT_ID 1
#define TIMESTAMP_ID 0xff
#define ENTRY_BYTES 8
#define ENTRIES (FW_TRACE_BLOCK / ENTRY_BYTES - 1)
#define MAX_PARAMS 3
#define SUBTYPE_AVAILABLE 1
#define SELECT_STATUS BIT(0)
#define MAX_LOG_PAGES 6

/* Formats one after the other, each ended by a zero; none is at the base. */
static const char strings[DB_BYTES] =
	"\0"
	"fw: boot, %d ports\0"
	"cmdif: opcode 0x%x refused, status 0x%x syndrome 0x%x\0"
	"port: state %d\0"
	"health: syndrome 0x%x\0"
	"core dump: %d of %d, 0x%x\0"
	"test: message %d\0";

struct format {
	u32 addr;
	u32 params;
};

static struct format find_format(enum fw_trace_id id)
{
	const char *s = strings + 1;
	struct format format = {};

	while (id--)
		s += strlen(s) + 1;
	format.addr = DB_BASE + (s - strings);
	for (; *s; s++)
		format.params += *s == '%';
	return format;
}

static void add_entry(struct fw_dev *fw, u32 param_number, u32 value)
{
	struct fw_trace *trace = &fw->trace;
	u8 *to = trace->block + trace->used++ * ENTRY_BYTES;

	MLX5_SET(sim_trace_string, to, timestamp, fw_clock_ns(fw));
	MLX5_SET(sim_trace_string, to, event_id, EVENT_ID);
	MLX5_SET(sim_trace_string, to, tmsn, trace->message);
	MLX5_SET(sim_trace_string, to, tdsn, param_number);
	MLX5_SET(sim_trace_string, to, string_param, value);
}

void fw_trace(struct fw_dev *fw, enum fw_trace_id id, u32 a, u32 b, u32 c)
{
	u32 params[MAX_PARAMS] = { a, b, c };
	struct fw_trace *trace = &fw->trace;
	struct format format;
	u32 i;

	if (!trace->on)
		return;
	format = find_format(id);
	if (trace->used + 1 + format.params > ENTRIES)
		fw_trace_flush(fw);
	add_entry(fw, 0, format.addr);
	for (i = 0; i < format.params; i++)
		add_entry(fw, i + 1, params[i]);
	trace->message++;
	trace->written++;
	trace->urgent |= id != FW_TRACE_REFUSED;
}

static void tell_reader(struct fw_dev *fw)
{
	u32 data[FW_EVENT_DWORDS] = {};

	if (!fw->trace.armed || !fw->trace.urgent)
		return;
	fw->trace.armed = false;
	fw->trace.urgent = false;
	fw_event(fw, FW_EVENT_TRACER, SUBTYPE_AVAILABLE, data);
}

void fw_trace_flush(struct fw_dev *fw)
{
	struct fw_trace *trace = &fw->trace;
	u8 *stamp = trace->block + ENTRIES * ENTRY_BYTES;
	u64 addr, now = fw_clock_ns(fw);
	struct fw_cmd cmd = {};
	struct fw_obj *mkey;

	if (!trace->used)
		return;
	addr = fw_mkey_start(fw, trace->mkey) +
	       trace->next_block * FW_TRACE_BLOCK;
	/* The buffer may be gone since tracing began. */
	mkey = fw_mkey_check(fw, &cmd, trace->mkey, addr, FW_TRACE_BLOCK);
	if (!mkey) {
		fw_trace_reset(fw);
		return;
	}
	MLX5_SET(sim_trace_stamp, stamp, timestamp7_0, now);
	MLX5_SET(sim_trace_stamp, stamp, event_id, TIMESTAMP_ID);
	MLX5_SET(sim_trace_stamp, stamp, timestamp52_40, now >> 40);
	MLX5_SET(sim_trace_stamp, stamp, timestamp39_8, now >> 8);
	if (fw_mkey_write(fw, &cmd, mkey, addr, trace->block, FW_TRACE_BLOCK)) {
		fw_trace_reset(fw);
		return;
	}
	memset(trace->block, 0, sizeof(trace->block));
	trace->used = 0;
	trace->next_block = (trace->next_block + 1) % trace->blocks;
	tell_reader(fw);
}

void fw_trace_reset(struct fw_dev *fw)
{
	u64 written = fw->trace.written;

	memset(&fw->trace, 0, sizeof(fw->trace));
	fw->trace.written = written;
}

int fw_reg_mtrc_cap(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		    bool write)
{
	bool own = MLX5_GET(mtrc_cap, data, trace_owner);

	if (write && !own)
		fw_trace_reset(fw);
	if (write)
		fw->trace.owned = own;
	MLX5_SET(mtrc_cap, data, trace_owner, fw->trace.owned);
	MLX5_SET(mtrc_cap, data, trace_to_memory, 1);
	MLX5_SET(mtrc_cap, data, trc_ver, 0);
	MLX5_SET(mtrc_cap, data, num_string_db, 1);
	MLX5_SET(mtrc_cap, data, first_string_trace, EVENT_ID);
	MLX5_SET(mtrc_cap, data, num_string_trace, 1);
	MLX5_SET(mtrc_cap, data, log_max_trace_buffer_size, MAX_LOG_PAGES);
	MLX5_SET(mtrc_cap, data, string_db_param[0].string_db_base_address,
		 DB_BASE);
	MLX5_SET(mtrc_cap, data, string_db_param[0].string_db_size,
		 sizeof(strings));
	return 0;
}

/*
 * The data follows the register's head, as long as read_size says.  The driver
 * asks with a write.
 */
int fw_reg_mtrc_stdb(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		     bool write)
{
	u32 head = MLX5_ST_SZ_BYTES(mtrc_stdb);
	u32 len = MLX5_GET(mtrc_stdb, data, read_size);
	u32 at = MLX5_GET(mtrc_stdb, data, start_offset);

	if (MLX5_GET(mtrc_stdb, data, string_db_index))
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	if (at > sizeof(strings) || len > sizeof(strings) - at)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	if (len > fw_reg_room(cmd) - head)
		return fw_refuse(cmd, FW_SYND_REG_SHORT_OUT);
	memcpy(data + head, strings + at, len);
	return 0;
}

/* The buffer is the owner's: 2^log pages from the mkey's first address on. */
int fw_reg_mtrc_conf(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		     bool write)
{
	u32 log = MLX5_GET(mtrc_conf, data, log_trace_buffer_size);
	u32 mkey = MLX5_GET(mtrc_conf, data, trace_mkey);
	struct fw_trace *trace = &fw->trace;

	if (!write)
		return 0;
	if (!trace->owned)
		return fw_refuse(cmd, FW_SYND_TRACE_OWNER);
	if (log > MAX_LOG_PAGES)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	if (!fw_mkey_check(fw, cmd, mkey, fw_mkey_start(fw, mkey),
			   FW_PAGE_SIZE << log))
		return -1;
	trace->mkey = mkey;
	trace->blocks = (FW_PAGE_SIZE << log) / FW_TRACE_BLOCK;
	trace->next_block = 0;
	return 0;
}

int fw_reg_mtrc_ctrl(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		     bool write)
{
	u64 now = fw_clock_ns(fw);
	struct fw_trace *trace = &fw->trace;
	bool on = MLX5_GET(mtrc_ctrl, data, trace_status);
	bool status = MLX5_GET(mtrc_ctrl, data, modify_field_select) &
		      SELECT_STATUS;

	if (write && !trace->owned)
		return fw_refuse(cmd, FW_SYND_TRACE_OWNER);
	if (write && status && on && !trace->blocks)
		return fw_refuse(cmd, FW_SYND_TRACE_OWNER);
	if (write && MLX5_GET(mtrc_ctrl, data, arm_event))
		trace->armed = true;
	if (write && status && on && !trace->on) {
		trace->on = true;
		fw_trace(fw, FW_TRACE_BOOT, 1, 0, 0);
	} else if (write && status && !on) {
		trace->on = false;
	}
	MLX5_SET(mtrc_ctrl, data, trace_status, trace->on);
	MLX5_SET(mtrc_ctrl, data, arm_event, trace->armed);
	MLX5_SET(mtrc_ctrl, data, current_timestamp52_32, now >> 32);
	MLX5_SET(mtrc_ctrl, data, current_timestamp31_0, now);
	return 0;
}
