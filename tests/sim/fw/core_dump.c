// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * CORE_DUMP: the device's configuration registers (CR space) into an mkey, by
 * reading the register, or a dump into the tracer, by writing it.
 *
 * Those are the forms that were seen on hardware.  What a device does with any
 * other is not known, so it is refused.
 */
#include "fw.h"

#define CHUNK 4096
#define PAIR 8

#define TYPE_GENERAL 0
#define TYPE_QP 1
#define TYPE_CR_TO_MEM 2

/*
 * CR space is runs of dwords with gaps between them.  With these two numbers
 * the last of 103,913 dwords is at 0x500c00, as it is on a ConnectX-6 Dx.
 */
#define RUN_DWORDS 383
#define RUN_STRIDE 0x4b9c
#define LAST_ADDRESS 0x500c00
#define MOST_PAIRS 103913

/* The second run begins with dwords that count dumps. */
#define MOVING_FIRST RUN_STRIDE
#define MOVING_DWORDS 16

static u32 num_pairs(struct fw_dev *fw)
{
	return min_t(u32, fw->cfg.core_dump_size / PAIR, MOST_PAIRS);
}

static u32 address_of(u32 index)
{
	return index / RUN_DWORDS * RUN_STRIDE + index % RUN_DWORDS * 4;
}

/* False if there is nothing at the address. */
static bool index_of(struct fw_dev *fw, u64 address, u32 *index)
{
	u32 off;

	if (address > LAST_ADDRESS || address % 4)
		return false;
	off = address % RUN_STRIDE / 4;
	*index = (u32)address / RUN_STRIDE * RUN_DWORDS + off;
	return off < RUN_DWORDS && *index < num_pairs(fw);
}

/* What hardware was seen to hold, and elsewhere a pattern. */
static u32 value_at(struct fw_dev *fw, u32 address)
{
	switch (address) {
	case 0x0:
		return 0x01002000;
	case 0x4:
		return 0x000048ec;
	case 0x8:
		return 0;
	case 0xc:
		return 0x00000003;
	case 0x18:
		return 0x54306f6c;
	case 0x1c:
		return 0x00104000;
	case LAST_ADDRESS:
		return 0;
	}
	if (address - MOVING_FIRST < MOVING_DWORDS * 4)
		return fw->cr_dumps;
	return fw_pattern(address, 0);
}

static int scatter(struct fw_dev *fw, struct fw_cmd *cmd, u32 index,
		   struct fw_obj *mkey, u64 addr, u32 len)
{
	u8 *chunk = fw_alloc(CHUNK);
	u32 part, off;
	int ret = 0;

	if (!chunk)
		return fw_refuse(cmd, FW_SYND_NO_MEMORY);
	for (; len && !ret; len -= part, addr += part) {
		part = min_t(u32, len, CHUNK);
		for (off = 0; off < part; off += PAIR, index++) {
			u32 at = fw->core_swapped ? PAIR / 2 : 0;

			fw_put32(chunk + off + at, address_of(index));
			fw_put32(chunk + off + PAIR / 2 - at,
				 value_at(fw, address_of(index)));
		}
		ret = fw_mkey_write(fw, cmd, mkey, addr, chunk, part);
	}
	fw_free(chunk);
	return ret;
}

static int cr_dump(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data)
{
	u64 cookie = MLX5_GET64(sim_core_dump, data, cookie);
	u64 addr = MLX5_GET64(sim_core_dump, data, address);
	u32 more = MLX5_GET(sim_core_dump, data, more_dump);
	u32 size = MLX5_GET(sim_core_dump, data, size);
	struct fw_obj *mkey;
	u32 index, pairs;

	/* A request that continues says so, and where. */
	if (more != !!cookie || !index_of(fw, cookie, &index))
		return fw_refuse(cmd, FW_SYND_DUMP_COOKIE);
	if (size < PAIR)
		return fw_refuse(cmd, FW_SYND_DUMP_SIZE);
	mkey = fw_mkey_check(fw, cmd, MLX5_GET(sim_core_dump, data, mkey),
			     addr, size);
	if (!mkey)
		return -1;
	pairs = min(size / PAIR, num_pairs(fw) - index);
	if (!more)
		fw->cr_dumps++;
	if (scatter(fw, cmd, index, mkey, addr, pairs * PAIR))
		return -1;
	index += pairs;
	more = index < num_pairs(fw);
	cookie = more ? address_of(index) : address_of(index - 1) + 4;
	MLX5_SET(sim_core_dump, data, size, pairs * PAIR);
	MLX5_SET64(sim_core_dump, data, address, 0);
	MLX5_SET(sim_core_dump, data, more_dump, more);
	MLX5_SET64(sim_core_dump, data, cookie, cookie);
	return 0;
}

#define TRACED_LINES 16
#define TRACED_FIRST 256

/*
 * The kernel's own reporter asks for a general dump this way, and finds it
 * among the tracer's messages.  Without a tracer nobody sees it.
 */
static int trace_dump(struct fw_dev *fw, struct fw_cmd *cmd, const u8 *data,
		      u32 type)
{
	u32 qpn = MLX5_GET(sim_core_dump, data, qpn);
	u32 line;

	if (type == TYPE_QP && !fw_obj_visible(fw, cmd, FW_QP, qpn))
		return -1;
	if (!fw->trace.on)
		return 0;
	for (line = 0; line < TRACED_LINES; line++)
		fw_trace(fw, FW_TRACE_DUMP, line, TRACED_LINES,
			 fw_pattern(TRACED_FIRST + line * 4, type << 24 | qpn));
	fw_trace_flush(fw);
	return 0;
}

static bool names_memory(const u8 *data)
{
	return MLX5_GET(sim_core_dump, data, mkey) ||
	       MLX5_GET(sim_core_dump, data, size) ||
	       MLX5_GET64(sim_core_dump, data, address);
}

/* assumption: core_dump */
int fw_reg_core_dump(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		     bool write)
{
	u32 type = MLX5_GET(sim_core_dump, data, core_dump_type);
	u32 vhca = MLX5_GET(sim_core_dump, data, vhca_id);

	if (!fw->cfg.debug_cap)
		return fw_refuse(cmd, FW_SYND_NOT_SUPPORTED);
	if (vhca && vhca != fw->cfg.index + 1)
		return fw_refuse(cmd, FW_SYND_DUMP_VHCA);
	if (!write && type == TYPE_CR_TO_MEM)
		return cr_dump(fw, cmd, data);
	if (write && type <= TYPE_QP && !names_memory(data))
		return trace_dump(fw, cmd, data, type);
	return fw_refuse(cmd, FW_SYND_DUMP_TYPE);
}
