// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Numbers, owners and references of objects.  One table row a type: to add a
 * type, add its row, its enum fw_type_id and its opcodes in ops.c.
 *
 * An object belongs to the uid of the command that created it; uid 0 is the
 * driver, uid ffff makes an object that every uid may name.  A uid may change
 * only its own objects, and may name only its own or shared ones inside another
 * command; with TOOLS_RESOURCES it may read all of them.  The driver may do
 * everything.  Numbers are given out lowest first, so a number that was freed
 * is soon somebody else's: a use after destroy shows.
 *
 * Drivers look up queue pairs, SQs and RQs in one table, and the three kinds of
 * shared receive queue in another: their numbers do not overlap.
 */
#include "fw.h"

#define CTX(first_, count_, in_, in_fld, out_, out_fld, len_)		\
	.first = (first_), .count = (count_),				\
	.in_off = MLX5_BYTE_OFF(in_, in_fld),				\
	.out_off = MLX5_BYTE_OFF(out_, out_fld),			\
	.ctx_len = MLX5_ST_SZ_BYTES(len_)

const struct fw_type fw_types[FW_NUM_TYPES] = {
	[FW_UCTX] = { .name = "uctx",
		      CTX(1, 4095, create_uctx_in, uctx, sim_query_uctx_out,
			  uctx, uctx),
		      .create = fw_uctx_init },
	[FW_UAR] = { .name = "uar", .first = 8, .count = 4088 },
	[FW_PD] = { .name = "pd", .first = 1, .count = 1 << 20 },
	[FW_TD] = { .name = "td", .first = 1, .count = 1 << 16 },
	[FW_XRCD] = { .name = "xrcd", .first = 1, .count = 1 << 16 },
	[FW_UMEM] = { .name = "umem", .first = 1, .count = 1 << 16,
		      .create = fw_umem_init, .destroy = fw_umem_fini },
	[FW_MKEY] = { .name = "mkey",
		      CTX(0x100, 1 << 20, create_mkey_in,
			  memory_key_mkey_entry, query_mkey_out,
			  memory_key_mkey_entry, mkc),
		      .create = fw_mkey_init, .destroy = fw_mkey_fini },
	[FW_EQ] = { .name = "eq",
		    CTX(1, 63, create_eq_in, eq_context_entry, query_eq_out,
			eq_context_entry, eqc),
		    .create = fw_eq_init, .destroy = fw_eq_fini,
		    .refresh = fw_eq_refresh },
	[FW_CQ] = { .name = "cq",
		    CTX(0x400, 1 << 20, create_cq_in, cq_context, query_cq_out,
			cq_context, cqc),
		    .create = fw_cq_init, .destroy = fw_cq_fini,
		    .refresh = fw_cq_refresh },
	[FW_QP] = { .name = "qp",
		    CTX(0x40, 1 << 17, create_qp_in, qpc, query_qp_out, qpc,
			qpc),
		    .create = fw_qp_init, .destroy = fw_qp_fini,
		    .refresh = fw_qp_refresh },
	[FW_SRQ] = { .name = "srq",
		     CTX(1, 1 << 17, create_srq_in, srq_context_entry,
			 query_srq_out, srq_context_entry, srqc),
		     .create = fw_srq_init, .destroy = fw_srq_fini },
	[FW_XRC_SRQ] = { .name = "xrc_srq",
			 CTX(0x40000, 1 << 17, create_xrc_srq_in,
			     xrc_srq_context_entry, query_xrc_srq_out,
			     xrc_srq_context_entry, xrc_srqc),
			 .create = fw_srq_init, .destroy = fw_srq_fini },
	[FW_RMP] = { .name = "rmp",
		     CTX(0x80000, 1 << 16, create_rmp_in, ctx, query_rmp_out,
			 rmp_context, rmpc),
		     .create = fw_rmp_init, .destroy = fw_srq_fini },
	[FW_SQ] = { .name = "sq",
		    CTX(0x40000, 1 << 16, create_sq_in, ctx, query_sq_out,
			sq_context, sqc),
		    .create = fw_sq_init, .destroy = fw_wq_fini },
	[FW_RQ] = { .name = "rq",
		    CTX(0x80000, 1 << 16, create_rq_in, ctx, query_rq_out,
			rq_context, rqc),
		    .create = fw_rq_init, .destroy = fw_wq_fini },
	[FW_RQT] = { .name = "rqt",
		     CTX(1, 1 << 16, create_rqt_in, rqt_context, query_rqt_out,
			 rqt_context, rqtc),
		     .create = fw_rqt_init },
	[FW_TIR] = { .name = "tir",
		     CTX(1, 1 << 16, create_tir_in, ctx, query_tir_out,
			 tir_context, tirc),
		     .create = fw_tir_init },
	[FW_TIS] = { .name = "tis",
		     CTX(1, 1 << 16, create_tis_in, ctx, query_tis_out,
			 tis_context, tisc),
		     .create = fw_tis_init },
	[FW_Q_COUNTER] = { .name = "q_counter", .first = 1, .count = 255 },
	[FW_DCT] = { .name = "dct",
		     CTX(0x60000, 1 << 16, create_dct_in, dct_context_entry,
			 query_dct_out, dct_context_entry, dctc),
		     .create = fw_dct_init },
	[FW_XRQ] = { .name = "xrq",
		     CTX(0xa0000, 1 << 16, create_xrq_in, xrq_context,
			 query_xrq_out, xrq_context, xrqc),
		     .create = fw_xrq_init },
	[FW_PSV] = { .name = "psv",
		     CTX(1, 1 << 16, create_psv_in, num_psv, sim_query_psv_out,
			 psv, sim_psv),
		     .create = fw_psv_init },
	[FW_SCHEDULING] = { .name = "scheduling_element",
			    CTX(1, 1 << 16, create_scheduling_element_in,
				scheduling_context, query_scheduling_element_out,
				scheduling_context, scheduling_context),
			    .create = fw_scheduling_init,
			    .id_in = 12, .id_out = 16 },
	[FW_MODIFY_HEADER] = { .name = "modify_header",
			       CTX(1, 1 << 16, alloc_modify_header_context_in,
				   table_type, alloc_modify_header_context_in,
				   table_type, sim_modify_header),
			       .variable = true },
	[FW_REFORMAT] = { .name = "packet_reformat",
			  CTX(1, 1 << 16, alloc_packet_reformat_context_in,
			      packet_reformat_context,
			      query_packet_reformat_context_out,
			      packet_reformat_context, sim_packet_reformat),
			  .variable = true },
	[FW_GENERAL] = { .name = "general_object",
			 CTX(1, 1 << 16, sim_general_in, obj, sim_general_in,
			     obj, sim_general_obj),
			 .create = fw_general_init,
			 .refresh = fw_general_refresh, .variable = true },
	[FW_FLOW_TABLE] = { .name = "flow_table",
			    CTX(1, 1 << 16, create_flow_table_in,
				flow_table_context, query_flow_table_out,
				flow_table_context, flow_table_context),
			    .create = fw_flow_table_init, .id_in = 20 },
	/* What its creation and its query have in common. */
	[FW_FLOW_GROUP] = { .name = "flow_group",
			    CTX(1, 1 << 16, create_flow_group_in,
				start_flow_index, query_flow_group_out,
				start_flow_index, sim_flow_group),
			    .create = fw_flow_group_init, .id_in = 24 },
	/* Commands name it by its table and its place there. */
	[FW_FLOW_ENTRY] = { .name = "flow_entry",
			    CTX(1, 1 << 20, set_fte_in, flow_context,
				query_fte_out, flow_context, sim_flow_entry),
			    .create = fw_flow_entry_init, .variable = true },
	[FW_FLOW_COUNTER] = { .name = "flow_counter", .first = 1,
			      .count = 1 << 16,
			      .create = fw_flow_counter_init },
};

struct fw_obj *fw_obj_get(struct fw_dev *fw, enum fw_type_id type, u32 id)
{
	const struct fw_table *t = &fw->table[type];

	if (id < fw_types[type].first || id - fw_types[type].first >= t->size)
		return NULL;
	return t->slot[id - fw_types[type].first];
}

/* The live object with the lowest number that is at least id. */
struct fw_obj *fw_obj_next(struct fw_dev *fw, enum fw_type_id type, u32 id)
{
	const struct fw_table *t = &fw->table[type];
	u32 first = fw_types[type].first;

	for (id = id > first ? id - first : 0; id < t->size; id++)
		if (t->slot[id])
			return t->slot[id];
	return NULL;
}

static bool table_insert(struct fw_dev *fw, struct fw_obj *obj)
{
	const struct fw_type *type = &fw_types[obj->type];
	struct fw_table *t = &fw->table[obj->type];
	struct fw_obj **bigger;
	u32 i, size;

	for (i = t->free_hint; i < t->size && t->slot[i]; i++)
		;
	if (i == type->count)
		return false;
	if (i == t->size) {
		size = min(max(64u, t->size * 2), type->count);
		bigger = fw_alloc(size * sizeof(*bigger));
		if (!bigger)
			return false;
		if (t->size)
			memcpy(bigger, t->slot, t->size * sizeof(*bigger));
		fw_free(t->slot);
		t->slot = bigger;
		t->size = size;
	}
	t->slot[i] = obj;
	t->free_hint = i + 1;
	t->live++;
	obj->id = type->first + i;
	return true;
}

static void table_remove(struct fw_dev *fw, struct fw_obj *obj)
{
	struct fw_table *t = &fw->table[obj->type];
	u32 i = obj->id - fw_types[obj->type].first;

	t->slot[i] = NULL;
	t->free_hint = min(t->free_hint, i);
	t->live--;
}

static void obj_free(struct fw_dev *fw, struct fw_obj *obj)
{
	u32 i;

	if (fw_types[obj->type].destroy)
		fw_types[obj->type].destroy(fw, obj);
	for (i = 0; i < obj->num_parents; i++)
		obj->parent[i]->refs--;
	fw_free(obj->ctx);
	fw_free(obj);
}

static bool may_name(const struct fw_obj *obj, u16 uid, u32 flags)
{
	if (!uid || uid == FW_UID_SHARED || obj->uid == uid ||
	    obj->uid == FW_UID_SHARED)
		return true;
	return !obj->uid && flags & FW_PARENT_KERNEL;
}

struct fw_obj *fw_obj_parent(struct fw_dev *fw, struct fw_cmd *cmd,
			     struct fw_obj *obj, enum fw_type_id type, u32 id,
			     u32 flags)
{
	struct fw_obj *parent = fw_obj_get(fw, type, id);

	if (!parent) {
		fw_log(fw, "%s names %s %#x", cmd->op->name,
		       fw_types[type].name, id);
		fw_refuse(cmd, FW_SYND_NO_SUCH_PARENT);
		return NULL;
	}
	if (!may_name(parent, cmd->uid, flags)) {
		fw_refuse(cmd, FW_SYND_FOREIGN_PARENT);
		return NULL;
	}
	if (obj->num_parents == FW_MAX_PARENTS) {
		fw_refuse(cmd, FW_SYND_BAD_CONTEXT);
		return NULL;
	}
	obj->parent[obj->num_parents++] = parent;
	parent->refs++;
	return parent;
}

/* The context is what the inbox has of it. */
static int take_context(struct fw_cmd *cmd, const struct fw_type *type,
			struct fw_obj *obj)
{
	u32 given = min_t(u32, type->ctx_len, cmd->inlen - type->in_off);

	obj->ctx_len = type->variable ? given : type->ctx_len;
	obj->ctx = fw_alloc(type->ctx_len);
	if (!obj->ctx)
		return fw_refuse(cmd, FW_SYND_NO_MEMORY);
	memcpy(obj->ctx, cmd->in + type->in_off, given);
	return 0;
}

struct fw_obj *fw_obj_new(struct fw_dev *fw, struct fw_cmd *cmd)
{
	const struct fw_type *type = &fw_types[cmd->op->type];
	struct fw_obj *obj = fw_alloc(sizeof(*obj));

	if (!obj) {
		fw_refuse(cmd, FW_SYND_NO_MEMORY);
		return NULL;
	}
	obj->type = cmd->op->type;
	obj->uid = cmd->uid;
	obj->created_ns = fw_clock_ns(fw);
	if (type->ctx_len && take_context(cmd, type, obj))
		goto free;
	if (type->create && type->create(fw, cmd, obj))
		goto free;
	if (!table_insert(fw, obj)) {
		fw_refuse(cmd, FW_SYND_OUT_OF_IDS);
		goto free;
	}
	return obj;

free:
	obj_free(fw, obj);
	return NULL;
}

void fw_obj_delete(struct fw_dev *fw, struct fw_obj *obj)
{
	table_remove(fw, obj);
	obj_free(fw, obj);
}

int fw_obj_create(struct fw_dev *fw, struct fw_cmd *cmd)
{
	const struct fw_type *type = &fw_types[cmd->op->type];
	struct fw_obj *obj = fw_obj_new(fw, cmd);

	if (!obj)
		return -1;
	fw_put32(cmd->out + (type->id_out ? type->id_out : FW_ID_AT), obj->id);
	return 0;
}

struct fw_obj *fw_obj_mine(struct fw_dev *fw, struct fw_cmd *cmd,
			   enum fw_type_id type, u32 id)
{
	struct fw_obj *obj = fw_obj_get(fw, type, id);

	if (!obj) {
		fw_refuse(cmd, FW_SYND_NO_SUCH_OBJECT);
		return NULL;
	}
	if (cmd->uid && obj->uid != cmd->uid) {
		fw_refuse(cmd, FW_SYND_FOREIGN_OBJECT);
		return NULL;
	}
	return obj;
}

struct fw_obj *fw_obj_visible(struct fw_dev *fw, struct fw_cmd *cmd,
			      enum fw_type_id type, u32 id)
{
	struct fw_obj *obj = fw_obj_get(fw, type, id);

	/* A context belongs to the driver, and may look at itself. */
	if (obj && type == FW_UCTX && id == cmd->uid)
		return obj;
	if (!obj || !fw_uid_has(fw, cmd->uid, FW_CAP_TOOLS))
		return fw_obj_mine(fw, cmd, type, id);
	return obj;
}

int fw_obj_destroy(struct fw_dev *fw, struct fw_cmd *cmd)
{
	struct fw_obj *obj = fw_obj_mine(fw, cmd, cmd->op->type,
					 fw_cmd_id(cmd));

	if (!obj)
		return -1;
	if (obj->refs)
		return fw_refuse(cmd, FW_SYND_OBJECT_BUSY);
	fw_obj_delete(fw, obj);
	return 0;
}

void fw_obj_context(struct fw_dev *fw, struct fw_obj *obj, void *to)
{
	const struct fw_type *type = &fw_types[obj->type];

	if (!obj->ctx_len)
		return;
	memcpy(to, obj->ctx, obj->ctx_len);
	if (type->refresh)
		type->refresh(fw, obj, to);
}

int fw_obj_query(struct fw_dev *fw, struct fw_cmd *cmd)
{
	const struct fw_type *type = &fw_types[cmd->op->type];
	struct fw_obj *obj = fw_obj_visible(fw, cmd, cmd->op->type,
					    fw_cmd_id(cmd));

	if (!obj)
		return -1;
	if (cmd->outlen - type->out_off < obj->ctx_len)
		return fw_refuse(cmd, FW_SYND_SHORT_OUTBOX);
	fw_obj_context(fw, obj, cmd->out + type->out_off);
	return 0;
}

int fw_obj_query_none(struct fw_dev *fw, struct fw_cmd *cmd)
{
	return fw_obj_visible(fw, cmd, cmd->op->type, fw_cmd_id(cmd)) ? 0 : -1;
}

static bool names(const struct fw_obj *obj, const struct fw_obj *parent)
{
	u32 i;

	for (i = 0; i < obj->num_parents; i++)
		if (obj->parent[i] == parent)
			return true;
	return false;
}

/*
 * Frees an object and, before it, everything that names it.  Nothing that a uid
 * can own is named by its own type, so the number of types bounds the depth.
 */
static void reclaim(struct fw_dev *fw, struct fw_obj *obj)
{
	struct fw_obj *other;
	u32 type, id;

	for (type = 0; type < FW_NUM_TYPES && obj->refs; type++) {
		id = 0;
		while ((other = fw_obj_next(fw, type, id))) {
			id = other->id + 1;
			if (names(other, obj))
				reclaim(fw, other);
		}
	}
	fw->table[obj->type].reclaimed++;
	fw_obj_delete(fw, obj);
}

void fw_obj_reclaim(struct fw_dev *fw, u16 uid)
{
	struct fw_obj *obj;
	u32 type, id;

	for (type = 0; type < FW_NUM_TYPES; type++) {
		id = 0;
		while ((obj = fw_obj_next(fw, type, id))) {
			id = obj->id + 1;
			if (obj->uid == uid)
				reclaim(fw, obj);
		}
	}
}

/* Everything goes at once: references need no order. */
void fw_obj_drop_all(struct fw_dev *fw, bool count)
{
	struct fw_obj *obj;
	u32 type;

	for (type = 0; type < FW_NUM_TYPES; type++)
		for (obj = fw_obj_next(fw, type, 0); obj;
		     obj = fw_obj_next(fw, type, obj->id + 1))
			obj->num_parents = 0;
	for (type = 0; type < FW_NUM_TYPES; type++) {
		if (count)
			fw->table[type].left += fw->table[type].live;
		while ((obj = fw_obj_next(fw, type, 0)))
			fw_obj_delete(fw, obj);
	}
}
