// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The state of a device as JSON, for the control device and the tests. */
#include "fw.h"

void fw_text_add(struct fw_text *text, const char *fmt, ...)
{
	va_list args;
	char *bigger;
	int need;

	while (!text->failed) {
		size_t left = text->room - text->len;

		va_start(args, fmt);
		need = vsnprintf(left ? text->data + text->len : NULL, left,
				 fmt, args);
		va_end(args);
		if (need < 0) {
			text->failed = true;
		} else if ((size_t)need < left) {
			text->len += need;
			return;
		} else {
			size_t room = max(text->room * 2,
					  text->len + need + 4096);

			bigger = fw_alloc(room);
			if (!bigger) {
				text->failed = true;
				return;
			}
			if (text->len)
				memcpy(bigger, text->data, text->len);
			fw_free(text->data);
			text->data = bigger;
			text->room = room;
		}
	}
}

void fw_count_reset(struct fw_dev *fw)
{
	u32 i;

	fw->commands_total = 0;
	fw->held_most = fw->held;
	fw->refused = 0;
	memset(fw->op_count, 0, FW_NUM_OPS * sizeof(*fw->op_count));
	memset(fw->log, 0, FW_LOG_LEN * sizeof(*fw->log));
	fw->log_next = 0;
	for (i = 0; i < FW_NUM_TYPES; i++) {
		fw->table[i].reclaimed = 0;
		fw->table[i].left = 0;
	}
}

static void report_commands(struct fw_dev *fw, struct fw_text *text)
{
	const char *comma = "";
	u32 op;

	fw_text_add(text, "\"commands\":{");
	for (op = 0; op < FW_NUM_OPS; op++) {
		if (!fw->op_count[op])
			continue;
		fw_text_add(text, "%s\"0x%x\":%u", comma, op,
			    fw->op_count[op]);
		comma = ",";
	}
	fw_text_add(text, "},");
}

/* Row 0 is the driver, the last one what every uid may name. */
static u32 owner_row(struct fw_dev *fw, u16 uid)
{
	return uid == FW_UID_SHARED ? fw->table[FW_UCTX].size + 1 : uid;
}

/* Counts by uid and type, in one walk over all objects. */
static u32 *count_owners(struct fw_dev *fw)
{
	u32 rows = fw->table[FW_UCTX].size + 2;
	u32 *counts = fw_alloc(rows * FW_NUM_TYPES * sizeof(*counts));
	struct fw_obj *obj;
	u32 type;

	if (!counts)
		return NULL;
	for (type = 0; type < FW_NUM_TYPES; type++)
		for (obj = fw_obj_next(fw, type, 0); obj;
		     obj = fw_obj_next(fw, type, obj->id + 1))
			counts[owner_row(fw, obj->uid) * FW_NUM_TYPES +
			       type]++;
	return counts;
}

static void report_owner(struct fw_dev *fw, struct fw_text *text,
			 const u32 *counts, u16 uid)
{
	const char *comma = "";
	u32 type;

	counts += owner_row(fw, uid) * FW_NUM_TYPES;
	fw_text_add(text, "\"%u\":{", uid);
	for (type = 0; type < FW_NUM_TYPES; type++) {
		if (!counts[type])
			continue;
		fw_text_add(text, "%s\"%s\":%u", comma, fw_types[type].name,
			    counts[type]);
		comma = ",";
	}
	fw_text_add(text, "}");
}

static void report_owners(struct fw_dev *fw, struct fw_text *text)
{
	struct fw_obj *obj = fw_obj_next(fw, FW_UCTX, 0);
	u32 *counts = count_owners(fw);

	if (!counts) {
		text->failed = true;
		return;
	}
	fw_text_add(text, "\"owners\":{");
	report_owner(fw, text, counts, 0);
	for (; obj; obj = fw_obj_next(fw, FW_UCTX, obj->id + 1)) {
		fw_text_add(text, ",");
		report_owner(fw, text, counts, obj->id);
	}
	fw_text_add(text, ",");
	report_owner(fw, text, counts, FW_UID_SHARED);
	fw_text_add(text, "},");
	fw_free(counts);
}

static void report_table(struct fw_dev *fw, struct fw_text *text,
			 const char *name, size_t member)
{
	u32 type;

	fw_text_add(text, "\"%s\":{", name);
	for (type = 0; type < FW_NUM_TYPES; type++)
		fw_text_add(text, "%s\"%s\":%u", type ? "," : "",
			    fw_types[type].name,
			    *(u32 *)((u8 *)&fw->table[type] + member));
	fw_text_add(text, "},");
}

static u64 pinned_bytes(const struct fw_obj *umem)
{
	return umem->umem.pages.num << umem->umem.pages.shift;
}

static void report_umems(struct fw_dev *fw, struct fw_text *text)
{
	struct fw_obj *obj = fw_obj_next(fw, FW_UMEM, 0);
	const char *comma = "";
	u64 pinned = 0;

	fw_text_add(text, "\"umems\":[");
	for (; obj; obj = fw_obj_next(fw, FW_UMEM, obj->id + 1)) {
		pinned += pinned_bytes(obj);
		fw_text_add(text, "%s{\"id\":%u,\"uid\":%u,\"pinned_bytes\":%llu,\"users\":%u}",
			    comma, obj->id, obj->uid,
			    (unsigned long long)pinned_bytes(obj), obj->refs);
		comma = ",";
	}
	fw_text_add(text, "],\"umem_pinned_bytes\":%llu,",
		    (unsigned long long)pinned);
}

/* Rules that have not hit yet, and commands that one holds up. */
static void report_faults(struct fw_dev *fw, struct fw_text *text)
{
	const struct fw_fault *f;
	const char *comma = "";
	u32 n, delayed = 0, lost = 0;

	fw_text_add(text, "\"faults\":[");
	for (f = fw->fault; f < fw->fault + FW_MAX_FAULTS; f++) {
		if (!f->count)
			continue;
		fw_text_add(text, "%s{\"opcode\":\"0x%x\",\"reg\":\"0x%x\",\"skip\":%u,\"count\":%u}",
			    comma, f->opcode, f->reg, f->skip, f->count);
		comma = ",";
	}
	for (n = 0; n < FW_MAX_SLOTS; n++) {
		delayed += fw->slot[n].state == FW_SLOT_DELAYED;
		lost += fw->slot[n].state == FW_SLOT_LOST;
	}
	fw_text_add(text, "],\"commands_delayed\":%u,\"commands_lost\":%u,",
		    delayed, lost);
}

static void report_log(struct fw_dev *fw, struct fw_text *text)
{
	u64 seq = fw->log_next > FW_LOG_LEN ? fw->log_next - FW_LOG_LEN : 0;
	const struct fw_log_entry *e;
	const struct fw_op *op;
	const char *why;

	fw_text_add(text, "\"log\":[");
	for (; seq < fw->log_next; seq++) {
		e = &fw->log[seq % FW_LOG_LEN];
		op = fw_op_find(e->opcode);
		fw_text_add(text, "{\"seq\":%llu,\"opcode\":\"0x%x\",\"name\":\"%s\",\"op_mod\":%u,\"uid\":%u,\"reg\":\"0x%x\",\"slot\":%u,",
			    (unsigned long long)e->seq, e->opcode,
			    op ? op->name : "", e->op_mod, e->uid, e->reg,
			    e->slot);
		why = fw_syndrome_text(e->syndrome);
		fw_text_add(text, "\"inlen\":%u,\"outlen\":%u,\"status\":%u,\"syndrome\":\"0x%x\",\"cause\":\"%s\",\"start_ns\":%llu,\"end_ns\":%llu}%s",
			    e->inlen, e->outlen, e->status, e->syndrome,
			    why ? why : "", (unsigned long long)e->start_ns,
			    (unsigned long long)e->end_ns,
			    seq + 1 < fw->log_next ? "," : "");
	}
	fw_text_add(text, "]");
}

void fw_report(struct fw_dev *fw, struct fw_text *text, const char *pci)
{
	static const char * const states[] = { "disabled", "enabled", "init" };
	bool sf = fw_is_sf(fw);

	fw_text_add(text, "{\"index\":%u,\"vf\":%u,\"sf\":%u,\"pci\":\"%s\",\"state\":\"%s\",",
		    fw->cfg.index, sf ? 0 : fw->place,
		    sf ? fw->place - FW_SF_PLACE + 1 : 0, pci,
		    states[fw->state]);
	if (sf)
		fw_text_add(text, "\"sfnum\":%u,\"vhca_state\":\"%s\",",
			    fw->sf.number, fw_sf_state(fw));
	fw_text_add(text, "\"most_in_flight\":%u,", fw->held_most);
	fw_text_add(text, "\"kept_writes\":%u,\"kept_messages\":%u,",
		    fw->kept_writes, fw->kept_messages);
	fw_text_add(text, "\"commands_total\":%llu,\"refused\":%llu,",
		    (unsigned long long)fw->commands_total,
		    (unsigned long long)fw->refused);
	report_commands(fw, text);
	report_table(fw, text, "objects", offsetof(struct fw_table, live));
	report_owners(fw, text);
	report_table(fw, text, "reclaimed",
		     offsetof(struct fw_table, reclaimed));
	report_table(fw, text, "left_at_teardown",
		     offsetof(struct fw_table, left));
	report_umems(fw, text);
	report_faults(fw, text);
	fw_text_add(text, "\"firmware_pages\":%u,", fw->pages);
	fw_text_add(text, "\"tracing\":%s,\"traces\":%llu,",
		    fw->trace.on ? "true" : "false",
		    (unsigned long long)fw->trace.written);
	report_log(fw, text);
	fw_text_add(text, "}");
}
