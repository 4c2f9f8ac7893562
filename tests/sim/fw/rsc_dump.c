// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * RESOURCE_DUMP: segments over the device's objects, fetched piece by piece,
 * in the register itself or into an mkey.
 *
 * The first request renders the whole dump and keeps it under a token, which is
 * the device_opaque of all that follow; so one dump shows one moment, and both
 * forms give the same bytes.  The oldest unfinished dump makes room for a new
 * one.
 */
#include "rsc.h"

#define DUMP_VERSION 1
#define MAX_DUMP (16u << 20)

/* Room for len more bytes, zeroed; NULL once there is no memory. */
static u8 *add(struct fw_rsc_buf *buf, u32 len)
{
	u32 room = max(buf->room, 4096u);
	u8 *bigger;

	if (buf->failed || len > MAX_DUMP - buf->len) {
		buf->failed = true;
		return NULL;
	}
	if (buf->len + len > buf->room) {
		while (room < buf->len + len)
			room *= 2;
		bigger = fw_alloc(room);
		if (!bigger) {
			buf->failed = true;
			return NULL;
		}
		if (buf->len)
			memcpy(bigger, buf->data, buf->len);
		fw_free(buf->data);
		buf->data = bigger;
		buf->room = room;
	}
	buf->len += len;
	return buf->data + buf->len - len;
}

u8 *fw_rsc_add(struct fw_rsc_buf *buf, u16 type, u32 bytes)
{
	u8 *seg = add(buf, bytes);

	if (!seg)
		return NULL;
	MLX5_SET(resource_dump_segment_header, seg, length_dw, bytes / 4);
	MLX5_SET(resource_dump_segment_header, seg, segment_type, type);
	return seg;
}

static void show_head(struct fw_dev *fw, struct fw_rsc_buf *buf,
		      const struct fw_rsc_request *req)
{
	u8 *seg;

	seg = fw_rsc_add(buf, FW_SEG_INFO,
			 MLX5_ST_SZ_BYTES(resource_dump_info_segment));
	if (seg) {
#define INFO(fld, val) MLX5_SET(resource_dump_info_segment, seg, fld, val)
		INFO(dump_version, DUMP_VERSION);
		INFO(hw_version, 0x212);
		INFO(fw_version, fw->running);
#undef INFO
	}
	seg = fw_rsc_add(buf, FW_SEG_COMMAND,
			 MLX5_ST_SZ_BYTES(resource_dump_command_segment));
	if (seg) {
#define COMMAND(fld, val) \
	MLX5_SET(resource_dump_command_segment, seg, fld, val)
		COMMAND(segment_called, req->segment);
		COMMAND(vhca_id, fw->cfg.index + 1);
		COMMAND(index1, req->index1);
		COMMAND(index2, req->index2);
		COMMAND(num_of_obj1, req->num1);
		COMMAND(num_of_obj2, req->num2);
#undef COMMAND
	}
}

static int check_request(struct fw_cmd *cmd, const struct fw_rsc_request *req,
			 const struct fw_rsc_segment *seg)
{
	u32 flags = seg ? seg->flags : 0;

	if (req->segment == FW_SEG_MENU)
		return 0;
	if (!seg)
		return fw_refuse(cmd, FW_SYND_RSC_SEGMENT);
	/* The drivers ask for one object of a segment that has no number. */
	if ((!(flags & FW_HAS_INDEX1) && req->index1) ||
	    (!(flags & FW_HAS_INDEX2) && req->index2) ||
	    (!(flags & FW_HAS_NUM1) && req->num1 > 1) ||
	    (!(flags & FW_HAS_NUM2) && req->num2 > 1) ||
	    (flags & FW_NEEDS_NUM1 && !req->num1) ||
	    (!(flags & FW_NUM1_ALL) && req->num1 == FW_NUM_ALL) ||
	    (!(flags & FW_NUM1_ACTIVE) && req->num1 == FW_NUM_ACTIVE) ||
	    (!(flags & FW_NUM2_ALL) && req->num2 == FW_NUM_ALL) ||
	    (!(flags & FW_NUM2_ACTIVE) && req->num2 == FW_NUM_ACTIVE))
		return fw_refuse(cmd, FW_SYND_RSC_INDEX);
	return 0;
}

static struct fw_rsc_session *oldest(struct fw_dev *fw)
{
	struct fw_rsc_session *s, *old = fw->rsc;

	for (s = fw->rsc; s < fw->rsc + FW_RSC_SESSIONS; s++) {
		if (!s->token)
			return s;
		if (s->used < old->used)
			old = s;
	}
	return old;
}

static void forget(struct fw_rsc_session *s)
{
	fw_free(s->data);
	memset(s, 0, sizeof(*s));
}

/* The dumps of one uid, or all for uid 0. */
void fw_rsc_forget(struct fw_dev *fw, u16 uid)
{
	struct fw_rsc_session *s;

	for (s = fw->rsc; s < fw->rsc + FW_RSC_SESSIONS; s++)
		if (!uid || s->uid == uid)
			forget(s);
}

static struct fw_rsc_session *start(struct fw_dev *fw, struct fw_cmd *cmd,
				    const struct fw_rsc_request *req)
{
	const struct fw_rsc_segment *seg = fw_rsc_find(fw, req->segment);
	struct fw_rsc_session *s;
	struct fw_rsc_buf buf = {};

	if (check_request(cmd, req, seg))
		return NULL;
	show_head(fw, &buf, req);
	if (req->segment == FW_SEG_MENU)
		fw_rsc_menu(fw, &buf);
	else
		seg->show(fw, &buf, seg, req);
	fw_rsc_add(&buf, FW_SEG_TERMINATE,
		   MLX5_ST_SZ_BYTES(resource_dump_terminate_segment));
	if (buf.failed) {
		fw_free(buf.data);
		fw_refuse(cmd, FW_SYND_NO_MEMORY);
		return NULL;
	}
	s = oldest(fw);
	forget(s);
	s->token = ++fw->rsc_next_token;
	s->uid = cmd->uid;
	s->data = buf.data;
	s->len = buf.len;
	return s;
}

static struct fw_rsc_session *resume(struct fw_dev *fw, struct fw_cmd *cmd,
				     u64 token, u32 seq_num)
{
	struct fw_rsc_session *s;

	for (s = fw->rsc; s < fw->rsc + FW_RSC_SESSIONS; s++) {
		if (!token || s->token != token || s->uid != cmd->uid)
			continue;
		if (s->seq_num != seq_num) {
			fw_refuse(cmd, FW_SYND_RSC_SEQUENCE);
			return NULL;
		}
		return s;
	}
	fw_refuse(cmd, FW_SYND_RSC_SESSION);
	return NULL;
}

/* How many bytes the next piece has, or 0 after a refusal. */
static u32 deliver(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
		   const struct fw_rsc_session *s)
{
	u32 mkey = MLX5_GET(sim_resource_dump, data, mkey);
	u32 size = MLX5_GET(sim_resource_dump, data, size);
	u64 addr = MLX5_GET64(sim_resource_dump, data, address);
	struct fw_obj *obj;

	if (MLX5_GET(sim_resource_dump, data, inline_dump)) {
		size = min_t(u32, s->len - s->pos,
			     MLX5_FLD_SZ_BYTES(sim_resource_dump, inline_data));
		memcpy(MLX5_ADDR_OF(sim_resource_dump, data, inline_data),
		       s->data + s->pos, size);
		return size;
	}
	size &= ~3u;
	if (!size) {
		fw_refuse(cmd, FW_SYND_DUMP_SIZE);
		return 0;
	}
	obj = fw_mkey_check(fw, cmd, mkey, addr, size);
	if (!obj)
		return 0;
	size = min(size, s->len - s->pos);
	if (fw_mkey_write(fw, cmd, obj, addr, s->data + s->pos, size))
		return 0;
	return size;
}

/* assumption: menu_by_read */
int fw_reg_resource_dump(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
			 bool write)
{
	struct fw_rsc_request req = {
		.segment = MLX5_GET(sim_resource_dump, data, segment_type),
		.index1 = MLX5_GET(sim_resource_dump, data, index1),
		.index2 = MLX5_GET(sim_resource_dump, data, index2),
		.num1 = MLX5_GET(sim_resource_dump, data, num_of_obj1),
		.num2 = MLX5_GET(sim_resource_dump, data, num_of_obj2),
	};
	u32 seq_num = MLX5_GET(sim_resource_dump, data, seq_num);
	u64 token = MLX5_GET64(sim_resource_dump, data, device_opaque);
	bool more = MLX5_GET(sim_resource_dump, data, more_dump);
	struct fw_rsc_session *s;
	u32 size;

	if (!fw->cfg.debug_cap)
		return fw_refuse(cmd, FW_SYND_NOT_SUPPORTED);
	if (MLX5_GET(sim_resource_dump, data, vhca_id_valid) &&
	    MLX5_GET(sim_resource_dump, data, vhca_id) != fw->cfg.index + 1)
		return fw_refuse(cmd, FW_SYND_DUMP_VHCA);
	if (MLX5_GET(sim_resource_dump, data, inline_dump) &&
	    MLX5_GET(sim_resource_dump, data, mkey))
		return fw_refuse(cmd, FW_SYND_RSC_INLINE_MKEY);
	/* The kernel's own reader sets more_dump in its first request. */
	if (more && token)
		s = resume(fw, cmd, token, seq_num);
	else
		s = start(fw, cmd, &req);
	if (!s)
		return -1;
	s->used = ++fw->rsc_clock;
	size = deliver(fw, cmd, data, s);
	if (!size)
		return -1;
	s->pos += size;
	s->seq_num = (seq_num + 1) & 0xf;
	MLX5_SET(sim_resource_dump, data, size, size);
	MLX5_SET(sim_resource_dump, data, seq_num, s->seq_num);
	MLX5_SET(sim_resource_dump, data, more_dump, s->pos < s->len);
	MLX5_SET64(sim_resource_dump, data, device_opaque, s->token);
	if (s->pos == s->len)
		forget(s);
	return 0;
}
