// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The firmware tracer: its strings, and who owns it.  It traces nothing. */
#include "fw.h"

#define DB_BASE 0x10000
#define STATUS_FIFO 0

/* Formats one after the other, each ended by a zero. */
static const char strings[] =
	"fw: boot, %d ports\0"
	"cmdif: opcode 0x%x status 0x%x\0"
	"eq: %d overrun\0"
	"port: state %d\0"
	"thermal: %d degrees\0";

int fw_reg_mtrc_cap(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		    bool write)
{
	if (write)
		fw->trace_owner = MLX5_GET(mtrc_cap, data, trace_owner);
	MLX5_SET(mtrc_cap, data, trace_owner, fw->trace_owner);
	MLX5_SET(mtrc_cap, data, trace_to_memory, 1);
	MLX5_SET(mtrc_cap, data, trc_ver, 0);
	MLX5_SET(mtrc_cap, data, num_string_db, 1);
	MLX5_SET(mtrc_cap, data, first_string_trace, 1);
	MLX5_SET(mtrc_cap, data, num_string_trace, 5);
	MLX5_SET(mtrc_cap, data, log_max_trace_buffer_size, 6);
	MLX5_SET(mtrc_cap, data, string_db_param[0].string_db_base_address,
		 DB_BASE);
	MLX5_SET(mtrc_cap, data, string_db_param[0].string_db_size,
		 sizeof(strings));
	return 0;
}

/* The data follows the register's head, as long as read_size says. */
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

int fw_reg_mtrc_conf(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		     bool write)
{
	if (!write)
		return 0;
	if (!fw->trace_owner)
		return fw_refuse(cmd, FW_SYND_TRACE_OWNER);
	/* Tracing starts with a buffer that the owner may write. */
	if (!fw_mkey_check(fw, cmd, MLX5_GET(mtrc_conf, data, trace_mkey), 0,
			   FW_PAGE_SIZE <<
			   min(MLX5_GET(mtrc_conf, data,
					log_trace_buffer_size), 6u)))
		return -1;
	return 0;
}

int fw_reg_mtrc_ctrl(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		     bool write)
{
	u64 now = fw_clock_ns(fw);

	if (write && !fw->trace_owner)
		return fw_refuse(cmd, FW_SYND_TRACE_OWNER);
	MLX5_SET(mtrc_ctrl, data, trace_status, STATUS_FIFO);
	MLX5_SET(mtrc_ctrl, data, current_timestamp52_32, now >> 32);
	MLX5_SET(mtrc_ctrl, data, current_timestamp31_0, now);
	return 0;
}
