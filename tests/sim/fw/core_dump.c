// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * CORE_DUMP: firmware's memory, into an mkey.
 *
 * The dump is a text header of 256 bytes, zero padded, and then big-endian
 * dwords: the dword at byte offset n of the dump is fw_pattern(n, seed), where
 * seed is type << 24 | qpn.  All of it follows from the request, so that a
 * reader can check every byte.  The cookie of an unfinished dump carries the
 * offset, and a check that it is the cookie of this dump.
 */
#include "fw.h"

#define HEADER_BYTES 256
#define CHUNK 4096

#define TYPE_GENERAL 0
#define TYPE_QP 1
#define TYPE_CR_TO_MEM 2

#define QP_DUMP_BYTES 8192
#define CR_DUMP_BYTES (1u << 20)

struct dump {
	u32 type;
	u32 qpn;
	u32 size;
};

static u32 seed(const struct dump *dump)
{
	return dump->type << 24 | dump->qpn;
}

/* What the cookie's high half must be; never zero. */
static u32 cookie_tag(const struct dump *dump)
{
	return fw_pattern(dump->size & ~3u, seed(dump)) | 1;
}

static void header(struct fw_dev *fw, const struct dump *dump, char *text)
{
	static const char * const names[] = { "general", "qp", "cr" };

	memset(text, 0, HEADER_BYTES);
	snprintf(text, HEADER_BYTES,
		 "MLX5SIM core dump\ntype: %s\nqpn: 0x%x\nsize: %u\nfw: %u.%u.%04u\n",
		 names[dump->type], dump->qpn, dump->size,
		 FW_MAJOR(fw->running), FW_MINOR(fw->running),
		 FW_SUB(fw->running));
}

/* Bytes of the dump from a byte offset on. */
static void render(struct fw_dev *fw, const struct dump *dump, u32 off, u8 *to,
		   u32 len)
{
	char text[HEADER_BYTES];
	u8 dword[4];
	u32 i;

	if (off < HEADER_BYTES)
		header(fw, dump, text);
	for (i = 0; i < len; i++, off++) {
		if (off < HEADER_BYTES) {
			to[i] = text[off];
			continue;
		}
		if (!i || !(off % 4))
			fw_put32(dword, fw_pattern(off & ~3u, seed(dump)));
		to[i] = dword[off % 4];
	}
}

static int parse(struct fw_dev *fw, struct fw_cmd *cmd, const u8 *data,
		 struct dump *dump)
{
	u32 vhca = MLX5_GET(sim_core_dump, data, vhca_id);

	memset(dump, 0, sizeof(*dump));
	if (vhca && vhca != fw->cfg.index + 1)
		return fw_refuse(cmd, FW_SYND_DUMP_VHCA);
	dump->type = MLX5_GET(sim_core_dump, data, core_dump_type);
	switch (dump->type) {
	case TYPE_GENERAL:
		dump->size = fw->cfg.core_dump_size;
		return 0;
	case TYPE_QP:
		dump->qpn = MLX5_GET(sim_core_dump, data, qpn);
		dump->size = QP_DUMP_BYTES;
		return fw_obj_visible(fw, cmd, FW_QP, dump->qpn) ? 0 : -1;
	case TYPE_CR_TO_MEM:
		dump->size = CR_DUMP_BYTES;
		return 0;
	default:
		return fw_refuse(cmd, FW_SYND_DUMP_TYPE);
	}
}

static int scatter(struct fw_dev *fw, struct fw_cmd *cmd,
		   const struct dump *dump, u32 off, struct fw_obj *mkey,
		   u64 addr, u32 len)
{
	u8 *chunk = fw_alloc(CHUNK);
	u32 part;
	int ret = 0;

	if (!chunk)
		return fw_refuse(cmd, FW_SYND_NO_MEMORY);
	for (; len && !ret; len -= part, off += part, addr += part) {
		part = min_t(u32, len, CHUNK);
		render(fw, dump, off, chunk, part);
		ret = fw_mkey_write(fw, cmd, mkey, addr, chunk, part);
	}
	fw_free(chunk);
	return ret;
}

#define TRACED_LINES 16

/*
 * Without memory to go to, a dump goes to the tracer, which is how the kernel's
 * own reporter asks for one: as many of its first dwords as fit into a few
 * messages.
 */
static int trace_dump(struct fw_dev *fw, struct fw_cmd *cmd,
		      const struct dump *dump)
{
	u32 line, off = HEADER_BYTES;

	if (!fw->trace.on)
		return fw_refuse(cmd, FW_SYND_DUMP_SIZE);
	for (line = 0; line < TRACED_LINES; line++, off += 4)
		fw_trace(fw, FW_TRACE_DUMP, line, TRACED_LINES,
			 fw_pattern(off, seed(dump)));
	fw_trace_flush(fw);
	return 0;
}

int fw_reg_core_dump(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		     bool write)
{
	u64 cookie = MLX5_GET64(sim_core_dump, data, cookie);
	u64 addr = MLX5_GET64(sim_core_dump, data, address);
	u32 size = MLX5_GET(sim_core_dump, data, size);
	u32 off = cookie;
	struct fw_obj *mkey;
	struct dump dump;

	if (!fw->cfg.debug_cap)
		return fw_refuse(cmd, FW_SYND_NOT_SUPPORTED);
	if (parse(fw, cmd, data, &dump))
		return -1;
	if (cookie && (cookie >> 32 != cookie_tag(&dump) || off > dump.size))
		return fw_refuse(cmd, FW_SYND_DUMP_COOKIE);
	if (!size && !MLX5_GET(sim_core_dump, data, mkey))
		return trace_dump(fw, cmd, &dump);
	if (!size)
		return fw_refuse(cmd, FW_SYND_DUMP_SIZE);
	mkey = fw_mkey_check(fw, cmd, MLX5_GET(sim_core_dump, data, mkey),
			     addr, size);
	if (!mkey)
		return -1;
	size = min(size, dump.size - off);
	if (scatter(fw, cmd, &dump, off, mkey, addr, size))
		return -1;
	off += size;
	MLX5_SET(sim_core_dump, data, size, size);
	MLX5_SET(sim_core_dump, data, more_dump, off < dump.size);
	MLX5_SET64(sim_core_dump, data, cookie,
		   (u64)cookie_tag(&dump) << 32 | off);
	return 0;
}
