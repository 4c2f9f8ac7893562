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
#include "fw.h"

#define SEG_MENU 0xffff
#define SEG_INFO 0xfffe
#define SEG_TERMINATE 0xfffb
#define SEG_COMMAND 0xfffa
#define SEG_ERROR 0xfffc
#define SEG_REFERENCE 0xfffd
#define SEG_NOTICE 0xfff9

#define NUM_ALL 0xffff
#define NUM_ACTIVE 0xfffe

#define DUMP_VERSION 1
#define MAX_DUMP (16u << 20)
#define SEG_MAX_DATA 0x8000 /* length_dw has 16 bits */

struct buf {
	u8 *data;
	u32 len;
	u32 room;
	bool failed;
};

struct request {
	u16 segment;
	u32 index1;
	u32 index2;
	u16 num1;
	u16 num2;
};

#define HAS_INDEX1 BIT(0)
#define NEEDS_INDEX1 BIT(1)
#define HAS_INDEX2 BIT(2)
#define HAS_NUM1 BIT(4)
#define HAS_NUM2 BIT(5)
#define NUM1_ALL BIT(6)
#define NUM1_ACTIVE BIT(7)
#define NUM2_ALL BIT(8)

#define OF_OBJECT (HAS_INDEX1 | NEEDS_INDEX1 | HAS_NUM1 | NUM1_ALL | \
		   NUM1_ACTIVE)

struct segment {
	u16 type;
	const char *name; /* at most 16 bytes, like the index names */
	u16 flags;
	const char *index1;
	const char *index2;
	u8 obj; /* for show_objects: their type, and what shows one */
	void (*each)(struct fw_dev *fw, struct buf *buf,
		     const struct segment *seg, struct fw_obj *obj);
	void (*show)(struct fw_dev *fw, struct buf *buf,
		     const struct segment *seg, const struct request *req);
};

/* Room for len more bytes, zeroed; NULL once there is no memory. */
static u8 *add(struct buf *buf, u32 len)
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

static u8 *add_segment(struct buf *buf, u16 type, u32 bytes)
{
	u8 *seg = add(buf, bytes);

	if (!seg)
		return NULL;
	MLX5_SET(resource_dump_segment_header, seg, length_dw, bytes / 4);
	MLX5_SET(resource_dump_segment_header, seg, segment_type, type);
	return seg;
}

/* A resource segment; returns where its data goes. */
static u8 *add_resource(struct buf *buf, u16 type, u32 index1, u32 index2,
			u32 bytes)
{
	u32 head = MLX5_ST_SZ_BYTES(resource_dump_resource_segment);
	u8 *seg = add_segment(buf, type, head + bytes);

	if (!seg)
		return NULL;
	MLX5_SET(resource_dump_resource_segment, seg, index1, index1);
	MLX5_SET(resource_dump_resource_segment, seg, index2, index2);
	return seg + head;
}

static void add_text(struct buf *buf, u16 type, u32 id, const char *text)
{
	u8 *seg = add_segment(buf, type,
			      MLX5_ST_SZ_BYTES(resource_dump_error_segment));

	if (!seg)
		return;
	MLX5_SET(resource_dump_error_segment, seg, syndrome_id, id);
	/* The segment is zeroed, so that the text ends in the field. */
	memcpy(MLX5_ADDR_OF(resource_dump_error_segment, seg, error), text,
	       min_t(size_t, strlen(text),
		     MLX5_FLD_SZ_BYTES(resource_dump_error_segment, error) - 1));
}

#define ERROR_NO_OBJECT 1
#define ERROR_NO_MEMORY 2
#define NOTICE_NOTHING_LIVE 1
#define NOTICE_RESET 2
#define NOTICE_NO_BLOCK 3

/* "See there": what a reader would ask for next. */
static void add_reference(struct buf *buf, u16 type, u32 index1)
{
	u8 *seg = add_segment(buf, SEG_REFERENCE,
			      MLX5_ST_SZ_BYTES(sim_reference_segment));

	if (!seg)
		return;
	MLX5_SET(sim_reference_segment, seg, reference_segment, type);
	MLX5_SET(sim_reference_segment, seg, index1, index1);
	MLX5_SET(sim_reference_segment, seg, num_of_obj1, 1);
}

static void show_object(struct fw_dev *fw, struct buf *buf,
			const struct segment *seg, struct fw_obj *obj)
{
	u32 bytes = (obj->ctx_len + 3) & ~3u;
	u8 *to = add_resource(buf, seg->type, obj->id, 0, bytes);

	if (to)
		fw_obj_context(fw, obj, to);
}

/* One object, num1 numbers from index1 on, or all that live from there on. */
static void show_objects(struct fw_dev *fw, struct buf *buf,
			 const struct segment *seg, const struct request *req)
{
	struct fw_obj *obj = fw_obj_get(fw, seg->obj, req->index1);
	u64 end = (u64)req->index1 + max(req->num1, (u16)1);

	if (req->num1 < 2 && !obj) {
		add_text(buf, SEG_ERROR, ERROR_NO_OBJECT, "no such object");
		return;
	}
	if (req->num1 == NUM_ALL || req->num1 == NUM_ACTIVE)
		end = ~0ULL;
	obj = fw_obj_next(fw, seg->obj, req->index1);
	if (!obj || obj->id >= end)
		add_text(buf, SEG_NOTICE, NOTICE_NOTHING_LIVE,
			 "nothing live in range");
	for (; obj && obj->id < end;
	     obj = fw_obj_next(fw, seg->obj, obj->id + 1))
		seg->each(fw, buf, seg, obj);
}

#define SEG_QUERY_QP 0x1000
#define SEG_QUERY_CQ 0x1001
#define SEG_QUERY_EQ 0x1003
#define SEG_QUERY_RMP 0x1005
#define SEG_HW_SQPC 0x1015
#define SEG_HW_RQPC 0x1016

/* Contexts with references to the objects that they name. */
static void show_qp(struct fw_dev *fw, struct buf *buf,
		    const struct segment *seg, struct fw_obj *obj)
{
	u32 i;

	show_object(fw, buf, seg, obj);
	if (!MLX5_GET(qpc, obj->ctx, state))
		add_text(buf, SEG_NOTICE, NOTICE_RESET, "queue pair is in reset");
	for (i = 0; i < obj->num_parents; i++)
		if (obj->parent[i]->type == FW_CQ)
			add_reference(buf, SEG_QUERY_CQ, obj->parent[i]->id);
		else if (obj->parent[i]->type == FW_RMP)
			add_reference(buf, SEG_QUERY_RMP, obj->parent[i]->id);
}

static void show_cq(struct fw_dev *fw, struct buf *buf,
		    const struct segment *seg, struct fw_obj *obj)
{
	show_object(fw, buf, seg, obj);
	add_reference(buf, SEG_QUERY_EQ,
		      MLX5_GET(cqc, obj->ctx, c_eqn_or_apu_element));
}

/* Half a QP's context: what a work queue of its own would have. */
static void show_half(struct fw_dev *fw, struct buf *buf,
		      const struct segment *seg, struct fw_obj *obj)
{
	u8 *to = add_resource(buf, seg->type, obj->id, 0, 32);

	if (!to)
		return;
	fw_put32(to + 0, MLX5_GET(qpc, obj->ctx, state));
	fw_put32(to + 4, MLX5_GET(qpc, obj->ctx, pd));
	fw_put32(to + 8, seg->type == SEG_HW_SQPC ?
		 MLX5_GET(qpc, obj->ctx, cqn_snd) :
		 MLX5_GET(qpc, obj->ctx, cqn_rcv));
	fw_put32(to + 12, seg->type == SEG_HW_SQPC ?
		 MLX5_GET(qpc, obj->ctx, log_sq_size) :
		 MLX5_GET(qpc, obj->ctx, log_rq_size));
}

/* Objects without a context have their owner and their references shown. */
static void show_owner(struct fw_dev *fw, struct buf *buf,
		       const struct segment *seg, struct fw_obj *obj)
{
	u8 *to = add_resource(buf, seg->type, obj->id, 0, 16);

	if (!to)
		return;
	fw_put32(to + 0, obj->uid);
	fw_put32(to + 4, obj->refs);
	fw_put64(to + 8, obj->created_ns);
}

#define EQE_BYTES 64

/*
 * Entries of an event queue out of the driver's memory: num2 of them from
 * number index2 on.
 */
static void show_eq_buffer(struct fw_dev *fw, struct buf *buf,
			   const struct segment *seg,
			   const struct request *req)
{
	struct fw_obj *obj = fw_obj_get(fw, FW_EQ, req->index1);
	u32 left, first = req->index2, num = max(req->num2, (u16)1);
	u32 entries;
	u8 *to;

	if (!obj) {
		add_text(buf, SEG_ERROR, ERROR_NO_OBJECT, "no such object");
		return;
	}
	entries = 1u << obj->eq.log_size;
	if (req->num2 == NUM_ALL)
		num = entries;
	for (; num && first < entries; first++, num--) {
		to = add_resource(buf, seg->type, obj->id, first, EQE_BYTES);
		if (to && !fw_dma_read(fw, fw_pages_at(&obj->eq.pages,
						       (u64)first * EQE_BYTES,
						       &left), to, EQE_BYTES))
			add_text(buf, SEG_ERROR, ERROR_NO_MEMORY,
				 "queue's memory is not there");
	}
}

/* Hardware blocks that the model has not: present, with nothing in them. */
static void show_no_block(struct fw_dev *fw, struct buf *buf,
			  const struct segment *seg,
			  const struct request *req)
{
	add_text(buf, SEG_NOTICE, NOTICE_NO_BLOCK, "block is not modelled");
}

/*
 * As long as the rsc_large_size parameter says, in segments that index2
 * numbers: the dword at byte offset n of their joined data is
 * fw_pattern(n, index1).
 */
static void show_large(struct fw_dev *fw, struct buf *buf,
		       const struct segment *seg, const struct request *req)
{
	u32 size = fw->cfg.rsc_large_size & ~3u;
	u32 off = 0, part, i;
	u8 *to;

	for (; off < size; off += part) {
		part = min_t(u32, size - off, SEG_MAX_DATA);
		to = add_resource(buf, seg->type, req->index1,
				  off / SEG_MAX_DATA, part);
		for (i = 0; to && i < part; i += 4)
			fw_put32(to + i, fw_pattern(off + i, req->index1));
	}
}

#define OBJECT(type_, name_, index_, obj_, each_)			\
	{ .type = (type_), .name = (name_), .flags = OF_OBJECT,		\
	  .index1 = (index_), .obj = (obj_), .each = (each_),		\
	  .show = show_objects }
#define BLOCK(type_, name_, flags_)					\
	{ .type = (type_), .name = (name_), .flags = (flags_),		\
	  .index1 = (flags_) & HAS_INDEX1 ? "SLICE" : NULL,		\
	  .show = show_no_block }

static const struct segment segments[] = {
	OBJECT(SEG_QUERY_QP, "PRM_QUERY_QP", "QPN", FW_QP, show_object),
	OBJECT(SEG_QUERY_CQ, "PRM_QUERY_CQ", "CQN", FW_CQ, show_object),
	OBJECT(0x1002, "PRM_QUERY_MKEY", "MKEY", FW_MKEY, show_object),
	OBJECT(SEG_QUERY_EQ, "PRM_QUERY_EQ", "EQN", FW_EQ, show_object),
	OBJECT(0x1004, "PRM_QUERY_XSRQ", "XRC_SRQN", FW_XRC_SRQ, show_object),
	OBJECT(SEG_QUERY_RMP, "PRM_QUERY_RMP", "RMPN", FW_RMP, show_object),
	OBJECT(0x1006, "PRM_QUERY_SQ", "SQN", FW_SQ, show_object),
	OBJECT(0x1007, "PRM_QUERY_RQ", "RQN", FW_RQ, show_object),
	OBJECT(0x1008, "PRM_QUERY_TIR", "TIRN", FW_TIR, show_object),
	OBJECT(0x1009, "PRM_QUERY_TIS", "TISN", FW_TIS, show_object),
	OBJECT(0x100a, "PRM_QUERY_RQT", "RQTN", FW_RQT, show_object),
	OBJECT(0x1010, "FULL_QPC", "QPN", FW_QP, show_qp),
	OBJECT(0x1011, "FULL_CQC", "CQN", FW_CQ, show_cq),
	OBJECT(0x1012, "FULL_EQC", "EQN", FW_EQ, show_object),
	OBJECT(0x1013, "FULL_SRQC", "SRQN", FW_XRC_SRQ, show_object),
	OBJECT(0x1014, "HW_CQPC", "QPN", FW_QP, show_object),
	OBJECT(SEG_HW_SQPC, "HW_SQPC", "QPN", FW_QP, show_half),
	OBJECT(SEG_HW_RQPC, "HW_RQPC", "QPN", FW_QP, show_half),
	OBJECT(0x1018, "PD", "PDN", FW_PD, show_owner),
	OBJECT(0x1019, "UCTX", "UID", FW_UCTX, show_owner),
	OBJECT(0x101a, "UMEM", "UMEM_ID", FW_UMEM, show_owner),
	OBJECT(0x101b, "UAR", "UAR", FW_UAR, show_owner),
	{ .type = 0x1020, .name = "SEG_LARGE", .flags = HAS_INDEX1,
	  .index1 = "SEED", .show = show_large },
	{ .type = 0x1021, .name = "EQ_BUFF",
	  .flags = HAS_INDEX1 | NEEDS_INDEX1 | HAS_INDEX2 | HAS_NUM2 |
		   NUM2_ALL,
	  .index1 = "EQN", .index2 = "EQE", .show = show_eq_buffer },
	BLOCK(0x1030, "SX_SLICE", HAS_INDEX1 | NEEDS_INDEX1),
	BLOCK(0x1031, "SX_SLICE_ALL", 0),
	BLOCK(0x1032, "RDB", 0),
	BLOCK(0x1033, "RX_SLICE_ALL", 0),
};

static const struct segment *find_segment(u16 type)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(segments); i++)
		if (segments[i].type == type)
			return &segments[i];
	return NULL;
}

static void put_name(u8 *to, const char *name)
{
	if (name)
		memcpy(to, name, min_t(size_t, strlen(name), 16));
}

static void show_menu(struct buf *buf)
{
	u32 head = MLX5_ST_SZ_BYTES(resource_dump_menu_segment);
	u32 step = MLX5_ST_SZ_BYTES(resource_dump_menu_record);
	u8 *menu = add_segment(buf, SEG_MENU,
			       head + ARRAY_SIZE(segments) * step);
	u32 i;

	if (!menu)
		return;
	MLX5_SET(resource_dump_menu_segment, menu, num_of_records,
		 ARRAY_SIZE(segments));
	for (i = 0; i < ARRAY_SIZE(segments); i++) {
		const struct segment *seg = &segments[i];
		u8 *rec = menu + head + i * step;

#define REC(fld, flag) MLX5_SET(resource_dump_menu_record, rec, fld, \
				!!(seg->flags & (flag)))
		REC(support_index1, HAS_INDEX1);
		REC(must_have_index1, NEEDS_INDEX1);
		REC(support_index2, HAS_INDEX2);
		REC(support_num_of_obj1, HAS_NUM1);
		REC(num_of_obj1_supports_all, NUM1_ALL);
		REC(num_of_obj1_supports_active, NUM1_ACTIVE);
		REC(support_num_of_obj2, HAS_NUM2);
		REC(num_of_obj2_supports_all, NUM2_ALL);
#undef REC
		MLX5_SET(resource_dump_menu_record, rec, segment_type,
			 seg->type);
		put_name(MLX5_ADDR_OF(resource_dump_menu_record, rec,
				      segment_name), seg->name);
		put_name(MLX5_ADDR_OF(resource_dump_menu_record, rec,
				      index1_name), seg->index1);
		put_name(MLX5_ADDR_OF(resource_dump_menu_record, rec,
				      index2_name), seg->index2);
	}
}

static void show_head(struct fw_dev *fw, struct buf *buf,
		      const struct request *req)
{
	u8 *seg;

	seg = add_segment(buf, SEG_INFO,
			  MLX5_ST_SZ_BYTES(resource_dump_info_segment));
	if (seg) {
#define INFO(fld, val) MLX5_SET(resource_dump_info_segment, seg, fld, val)
		INFO(dump_version, DUMP_VERSION);
		INFO(hw_version, 0x212);
		INFO(fw_version, fw->running);
#undef INFO
	}
	seg = add_segment(buf, SEG_COMMAND,
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

static int check_request(struct fw_cmd *cmd, const struct request *req,
			 const struct segment *seg)
{
	if (req->segment == SEG_MENU)
		return 0;
	if (!seg)
		return fw_refuse(cmd, FW_SYND_RSC_SEGMENT);
	if ((!(seg->flags & HAS_INDEX1) && req->index1) ||
	    (!(seg->flags & HAS_INDEX2) && req->index2) ||
	    (!(seg->flags & HAS_NUM1) && req->num1) ||
	    (!(seg->flags & HAS_NUM2) && req->num2))
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
				    const struct request *req)
{
	const struct segment *seg = find_segment(req->segment);
	struct fw_rsc_session *s;
	struct buf buf = {};

	if (check_request(cmd, req, seg))
		return NULL;
	show_head(fw, &buf, req);
	if (req->segment == SEG_MENU)
		show_menu(&buf);
	else
		seg->show(fw, &buf, seg, req);
	add_segment(&buf, SEG_TERMINATE,
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

int fw_reg_resource_dump(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data,
			 bool write)
{
	struct request req = {
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
