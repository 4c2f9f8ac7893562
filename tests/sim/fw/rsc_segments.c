// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The segments of a resource dump: those that a ConnectX-6 Dx offers, under its
 * numbers, names and flags.  What the model has is in them; what it has not is
 * answered as an object that is not there.
 */
#include "data.h"
#include "rsc.h"

#define SEG_MAX_DATA 0x8000 /* length_dw has 16 bits */
#define DS_BYTES 16
#define EQE_BYTES 64
#define RQ_OWN 0

#define ERROR_NO_OBJECT 1
#define ERROR_NO_MEMORY 2
#define NOTICE_RESET 2

#define SEG_HW_SQPC 0x3
#define SEG_FULL_EQC 0x1300
#define SEG_FULL_SRQC 0x1100
#define SEG_PRM_QUERY_CQ 0x4020

static u16 number_of(struct fw_dev *fw, u16 type);

/* A resource segment; returns where its data goes. */
static u8 *add_resource(struct fw_dev *fw, struct fw_rsc_buf *buf, u16 type,
			u32 index1, u32 index2, u32 bytes)
{
	u32 head = MLX5_ST_SZ_BYTES(resource_dump_resource_segment);
	u8 *seg = fw_rsc_add(buf, number_of(fw, type), head + bytes);

	if (!seg)
		return NULL;
	MLX5_SET(resource_dump_resource_segment, seg, index1, index1);
	MLX5_SET(resource_dump_resource_segment, seg, index2, index2);
	return seg + head;
}

static void add_text(struct fw_rsc_buf *buf, u16 type, u32 id,
		     const char *text)
{
	u8 *seg = fw_rsc_add(buf, type,
			     MLX5_ST_SZ_BYTES(resource_dump_error_segment));

	if (!seg)
		return;
	MLX5_SET(resource_dump_error_segment, seg, syndrome_id, id);
	/* The segment is zeroed, so that the text ends in the field. */
	memcpy(MLX5_ADDR_OF(resource_dump_error_segment, seg, error), text,
	       min_t(size_t, strlen(text),
		     MLX5_FLD_SZ_BYTES(resource_dump_error_segment, error) - 1));
}

static void no_object(struct fw_rsc_buf *buf)
{
	add_text(buf, FW_SEG_ERROR, ERROR_NO_OBJECT, "no such object");
}

/* "See there": what a reader would ask for next. */
static void add_reference(struct fw_dev *fw, struct fw_rsc_buf *buf, u16 type,
			  u32 index1)
{
	u8 *seg = fw_rsc_add(buf, FW_SEG_REFERENCE,
			     MLX5_ST_SZ_BYTES(sim_reference_segment));

	if (!seg)
		return;
	MLX5_SET(sim_reference_segment, seg, reference_segment,
		 number_of(fw, type));
	MLX5_SET(sim_reference_segment, seg, index1, index1);
	MLX5_SET(sim_reference_segment, seg, num_of_obj1, 1);
}

#define SHOW(name)							\
	static void name(struct fw_dev *fw, struct fw_rsc_buf *buf,	\
			 const struct fw_rsc_segment *seg,		\
			 const struct fw_rsc_request *req)

/* What the model has not. */
SHOW(show_nothing)
{
	no_object(buf);
}

static void add_object(struct fw_dev *fw, struct fw_rsc_buf *buf,
		       const struct fw_rsc_segment *seg, struct fw_obj *obj)
{
	u8 *to = add_resource(fw, buf, seg->type, obj->id, 0,
			      (obj->ctx_len + 3) & ~3u);

	if (to)
		fw_obj_context(fw, obj, to);
}

/* The context, as QUERY gives it. */
SHOW(show_object)
{
	struct fw_obj *obj = fw_obj_get(fw, seg->obj, req->index1);

	if (obj)
		add_object(fw, buf, seg, obj);
	else
		no_object(buf);
}

SHOW(show_all)
{
	struct fw_obj *obj = fw_obj_next(fw, seg->obj, 0);

	for (; obj; obj = fw_obj_next(fw, seg->obj, obj->id + 1))
		add_object(fw, buf, seg, obj);
}

/* Contexts with references to the objects that they name. */
SHOW(show_qp)
{
	struct fw_obj *obj = fw_obj_get(fw, FW_QP, req->index1);
	u32 i;

	show_object(fw, buf, seg, req);
	if (!obj)
		return;
	if (!MLX5_GET(qpc, obj->ctx, state))
		add_text(buf, FW_SEG_NOTICE, NOTICE_RESET,
			 "queue pair is in reset");
	for (i = 0; i < obj->num_parents; i++)
		if (obj->parent[i]->type == FW_CQ)
			add_reference(fw, buf, SEG_PRM_QUERY_CQ,
				      obj->parent[i]->id);
		else if (obj->parent[i]->type == FW_RMP)
			add_reference(fw, buf, SEG_FULL_SRQC,
				      obj->parent[i]->id);
}

SHOW(show_cq)
{
	struct fw_obj *obj = fw_obj_get(fw, FW_CQ, req->index1);

	show_object(fw, buf, seg, req);
	if (obj)
		add_reference(fw, buf, SEG_FULL_EQC,
			      MLX5_GET(cqc, obj->ctx, c_eqn_or_apu_element));
}

/* Half a QP's context: what a work queue of its own would have. */
SHOW(show_half)
{
	struct fw_obj *obj = fw_obj_get(fw, FW_QP, req->index1);
	bool send = seg->type == SEG_HW_SQPC;
	u8 *to;

	if (!obj) {
		no_object(buf);
		return;
	}
	to = add_resource(fw, buf, seg->type, obj->id, 0, 32);
	if (!to)
		return;
	fw_put32(to + 0, MLX5_GET(qpc, obj->ctx, state));
	fw_put32(to + 4, MLX5_GET(qpc, obj->ctx, pd));
	fw_put32(to + 8, send ? MLX5_GET(qpc, obj->ctx, cqn_snd) :
		 MLX5_GET(qpc, obj->ctx, cqn_rcv));
	fw_put32(to + 12, send ? MLX5_GET(qpc, obj->ctx, log_sq_size) :
		 MLX5_GET(qpc, obj->ctx, log_rq_size));
}

/* The three kinds of shared receive queue have their numbers together. */
static struct fw_obj *get_srq(struct fw_dev *fw, u32 srqn)
{
	struct fw_obj *obj = fw_obj_get(fw, FW_XRC_SRQ, srqn);

	obj = obj ? obj : fw_obj_get(fw, FW_RMP, srqn);
	return obj ? obj : fw_obj_get(fw, FW_SRQ, srqn);
}

SHOW(show_srq)
{
	struct fw_obj *obj = get_srq(fw, req->index1);

	if (obj)
		add_object(fw, buf, seg, obj);
	else
		no_object(buf);
}

/* A queue's entries out of its owner's memory. */
struct queue {
	const struct fw_ring *ring;
	u64 off;
	u32 entries;
	u32 bytes; /* of one */
};

/* num2 entries from number index2 on, a segment each. */
static void show_entries(struct fw_dev *fw, struct fw_rsc_buf *buf,
			 const struct fw_rsc_segment *seg,
			 const struct fw_rsc_request *req,
			 const struct queue *queue)
{
	u32 n = req->index2, num = max(req->num2, (u16)1);
	u8 *to;

	if (n >= queue->entries) {
		add_text(buf, FW_SEG_ERROR, ERROR_NO_OBJECT, "no such entry");
		return;
	}
	if (req->num2 == FW_NUM_ALL)
		num = queue->entries;
	for (; num && n < queue->entries && !buf->failed; n++, num--) {
		to = add_resource(fw, buf, seg->type, req->index1, n,
				  queue->bytes);
		if (to && !fw_ring_read(fw, queue->ring,
					queue->off + (u64)n * queue->bytes, to,
					queue->bytes)) {
			add_text(buf, FW_SEG_ERROR, ERROR_NO_MEMORY,
				 "queue's memory is not there");
			return;
		}
	}
}

SHOW(show_send_buffer)
{
	struct fw_obj *obj = fw_obj_get(fw, FW_QP, req->index1);
	struct queue queue = { .bytes = FW_BB_BYTES };

	if (obj && !MLX5_GET(qpc, obj->ctx, no_sq)) {
		queue.ring = &obj->qp.ring;
		queue.off = obj->qp.sq_off;
		queue.entries = 1u << MLX5_GET(qpc, obj->ctx, log_sq_size);
	} else if (!obj && (obj = fw_obj_get(fw, FW_SQ, req->index1))) {
		queue.ring = &obj->wq.ring;
		queue.entries = 1u << MLX5_GET(wq, MLX5_ADDR_OF(sqc, obj->ctx,
								wq), log_wq_sz);
	}
	if (queue.ring)
		show_entries(fw, buf, seg, req, &queue);
	else
		no_object(buf);
}

/* Of a receive queue, the data segments of all its entries are counted. */
static u32 data_segments(u32 log_size, u32 shift)
{
	return shift < 4 || log_size + shift - 4 > 31 ? 0 :
	       1u << (log_size + shift - 4);
}

SHOW(show_receive_buffer)
{
	struct fw_obj *obj = fw_obj_get(fw, FW_QP, req->index1);
	struct queue queue = { .bytes = DS_BYTES };
	void *wq;

	if (obj && MLX5_GET(qpc, obj->ctx, rq_type) == RQ_OWN) {
		queue.ring = &obj->qp.ring;
		queue.entries = data_segments(MLX5_GET(qpc, obj->ctx,
						       log_rq_size),
					      MLX5_GET(qpc, obj->ctx,
						       log_rq_stride) + 4);
	} else if (!obj && (obj = fw_obj_get(fw, FW_RQ, req->index1))) {
		wq = MLX5_ADDR_OF(rqc, obj->ctx, wq);
		queue.ring = &obj->wq.ring;
		queue.entries = data_segments(MLX5_GET(wq, wq, log_wq_sz),
					      MLX5_GET(wq, wq, log_wq_stride));
	}
	if (queue.ring)
		show_entries(fw, buf, seg, req, &queue);
	else
		no_object(buf);
}

SHOW(show_srq_buffer)
{
	struct fw_obj *obj = get_srq(fw, req->index1);
	struct queue queue = { .bytes = DS_BYTES };

	if (!obj) {
		no_object(buf);
		return;
	}
	queue.ring = &obj->srq.ring;
	queue.entries = data_segments(obj->srq.log_size, obj->srq.shift);
	show_entries(fw, buf, seg, req, &queue);
}

SHOW(show_cq_buffer)
{
	struct fw_obj *obj = fw_obj_get(fw, FW_CQ, req->index1);
	struct queue queue = {};

	if (!obj) {
		no_object(buf);
		return;
	}
	queue.ring = &obj->cq.ring;
	queue.entries = 1u << MLX5_GET(cqc, obj->ctx, log_cq_size);
	queue.bytes = FW_CQE_BYTES << (MLX5_GET(cqc, obj->ctx, cqe_sz) & 1);
	show_entries(fw, buf, seg, req, &queue);
}

SHOW(show_eq_buffer)
{
	struct fw_obj *obj = fw_obj_get(fw, FW_EQ, req->index1);
	struct fw_ring ring = {};
	struct queue queue = { .ring = &ring, .bytes = EQE_BYTES };

	if (!obj) {
		no_object(buf);
		return;
	}
	ring.pages = obj->eq.pages;
	queue.entries = 1u << obj->eq.log_size;
	show_entries(fw, buf, seg, req, &queue);
}

/*
 * A slice is as long as the rsc_large_size parameter says, in segments that
 * index2 numbers: the dword at byte offset n of their joined data is
 * fw_pattern(n, index1).
 */
SHOW(show_slice)
{
	u32 size = fw->cfg.rsc_large_size & ~3u;
	u32 off = 0, part, i;
	u8 *to;

	for (; off < size; off += part) {
		part = min_t(u32, size - off, SEG_MAX_DATA);
		to = add_resource(fw, buf, seg->type, req->index1,
				  off / SEG_MAX_DATA, part);
		for (i = 0; to && i < part; i += 4)
			fw_put32(to + i, fw_pattern(off + i, req->index1));
	}
}

#undef SHOW

#define ONE (FW_HAS_INDEX1 | FW_NEEDS_INDEX1)
#define TWO (ONE | FW_HAS_INDEX2 | FW_NEEDS_INDEX2)
#define RANGE (ONE | FW_HAS_NUM1 | FW_HAS_NUM2)
#define BUFFER (ONE | FW_HAS_INDEX2 | FW_HAS_NUM2 | FW_NUM2_ALL)
#define SET (FW_HAS_INDEX1 | FW_HAS_NUM1 | FW_NEEDS_NUM1)
#define ACTIVE (FW_HAS_INDEX1 | FW_HAS_NUM1 | FW_NUM1_ACTIVE)

#define SEG(type, name, index1, index2, flags, show) \
	{ type, name, index1, index2, flags, 0, show }
#define OBJ(type, name, index1, obj, show) \
	{ type, name, index1, NULL, ONE, obj, show }
#define NOT(type, name, index1, flags) \
	SEG(type, name, index1, NULL, flags, show_nothing)

static const struct fw_rsc_segment segments[] = {
	OBJ(0x2, "HW_CQPC", "QPN", FW_QP, show_object),
	OBJ(SEG_HW_SQPC, "HW_SQPC", "QPN", FW_QP, show_half),
	OBJ(0x4, "HW_RQPC", "QPN", FW_QP, show_half),
	SEG(SEG_FULL_SRQC, "FULL_SRQC", "SRQN", NULL, ONE, show_srq),
	OBJ(0x1200, "FULL_CQC", "CQN", FW_CQ, show_cq),
	OBJ(SEG_FULL_EQC, "FULL_EQC", "EQN", FW_EQ, show_object),
	OBJ(0x1000, "FULL_QPC", "QPN", FW_QP, show_qp),
	SEG(0x1001, "SND_BUFF", "QPN", "WQEBB", BUFFER, show_send_buffer),
	SEG(0x1002, "RCV_BUFF", "QPN", "DS", BUFFER, show_receive_buffer),
	SEG(0x1101, "SRQ_BUFF", "SRQN", "DS", BUFFER, show_srq_buffer),
	SEG(0x1201, "CQ_BUFF", "CQN", "CQE", BUFFER, show_cq_buffer),
	SEG(0x1301, "EQ_BUFF", "EQN", "EQE", BUFFER, show_eq_buffer),
	NOT(0x3000, "SX_SLICE", "SLICE", ONE),
	NOT(0x3001, "SX_SLICE_ALL", NULL, 0),
	SEG(0x2000, "RX_SLICE", "SLICE", NULL, ONE, show_slice),
	NOT(0x2001, "RX_SLICE_ALL", NULL, 0),
	OBJ(0x21, "MKEY_CONTEXT", "MKEY_IX", FW_MKEY, show_object),
	SEG(0x5, "RDB_CONTEXT", "QPN", "RDB_IX", TWO, show_nothing),
	NOT(0x1310, "STE_RANGE", "STE_IX", RANGE),
	NOT(0x1311, "STE_ALL", NULL, 0),
	NOT(0x1010, "FUNC_SYND_REC", NULL, 0),
	NOT(0x1312, "STE_GLOBAL_RNG", "STE_IX", RANGE),
	NOT(0x1313, "STE_ROOT", "ROOT_IX", ONE),
	NOT(0x2020, "ICMC_INFO", "SET", SET),
	OBJ(0x4000, "PRM_QUERY_QP", "QPN", FW_QP, show_object),
	OBJ(SEG_PRM_QUERY_CQ, "PRM_QUERY_CQ", "CQN", FW_CQ, show_object),
	OBJ(0x4030, "PRM_QUERY_MKEY", "MKEY_IDX", FW_MKEY, show_object),
	NOT(0x4008, "QUERY_VNIC_ENV", NULL, 0),
	NOT(0x1020, "MDFY_HDR_RNG", "MDFY_IX", RANGE),
	NOT(0x1021, "MDFY_HDR_ALL", NULL, 0),
	OBJ(0x4010, "QUERY_FT", "TABLE_ID", FW_FLOW_TABLE, show_object),
	{ 0x4011, "QUERY_FT_ALL", NULL, NULL, 0, FW_FLOW_TABLE, show_all },
	SEG(0x4012, "QUERY_FG", "TABLE_ID", "GROUP_ID", TWO, show_nothing),
	NOT(0x4013, "QUERY_FG_ALL", "TABLE_ID", ONE),
	SEG(0x4014, "QUERY_FTE", "TABLE_ID", "FLOW_IX", TWO, show_nothing),
	NOT(0x4015, "QUERY_FTE_ALL", "TABLE_ID", ONE),
	OBJ(0x1318, "FLOW_COUNTER", "CNTR ID", FW_FLOW_COUNTER, show_object),
	OBJ(0x1320, "PKT_REFORMAT", "CTX ID", FW_REFORMAT, show_object),
	NOT(0x1030, "SHARED_BUFFER", NULL, 0),
	NOT(0x103c, "PAGE_HISTOGRAM", NULL, 0),
	NOT(0x1040, "SCHEDQ_INFO", "SCHEDQ_IX", ACTIVE),
	NOT(0x104b, "VQOS_TREE", "SKIP_LOCK", FW_HAS_INDEX1),
	NOT(0x1050, "VQOS_DISTLIST", NULL, 0),
	NOT(0x1048, "VLQ_GVMI_VLQ_SQ", NULL, 0),
	NOT(0x1053, "PACKET_PACING", "PP_IX", ACTIVE),
};

/* The types deal out their numbers among themselves, so many places on. */
static u16 number_of(struct fw_dev *fw, u16 type)
{
	u32 i, n = ARRAY_SIZE(segments);

	for (i = 0; segments[i].type != type; i++)
		;
	return segments[(i + fw->cfg.rsc_shift % n) % n].type;
}

const struct fw_rsc_segment *fw_rsc_find(struct fw_dev *fw, u16 number)
{
	u32 i;

	for (i = 0; i < ARRAY_SIZE(segments); i++)
		if (number_of(fw, segments[i].type) == number)
			return &segments[i];
	return NULL;
}

static void put_name(u8 *to, const char *name)
{
	if (name)
		memcpy(to, name, min_t(size_t, strlen(name), 16));
}

void fw_rsc_menu(struct fw_dev *fw, struct fw_rsc_buf *buf)
{
	u32 head = MLX5_ST_SZ_BYTES(resource_dump_menu_segment);
	u32 step = MLX5_ST_SZ_BYTES(resource_dump_menu_record);
	u8 *menu = fw_rsc_add(buf, FW_SEG_MENU,
			      head + ARRAY_SIZE(segments) * step);
	u32 i;

	if (!menu)
		return;
	MLX5_SET(resource_dump_menu_segment, menu, num_of_records,
		 ARRAY_SIZE(segments));
	for (i = 0; i < ARRAY_SIZE(segments); i++) {
		const struct fw_rsc_segment *seg = &segments[i];
		u8 *rec = menu + head + i * step;

		fw_put32(rec, seg->flags << 16 | number_of(fw, seg->type));
		put_name(MLX5_ADDR_OF(resource_dump_menu_record, rec,
				      segment_name), seg->name);
		put_name(MLX5_ADDR_OF(resource_dump_menu_record, rec,
				      index1_name), seg->index1);
		put_name(MLX5_ADDR_OF(resource_dump_menu_record, rec,
				      index2_name), seg->index2);
	}
}
