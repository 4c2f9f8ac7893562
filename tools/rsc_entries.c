// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Queues' memory in a resource dump: send requests with their segments, the
 * lists of receive queues, completions and events. What follows a send
 * request's control segment depends on the transport, which the dump does not
 * say: that of RC, UC and UD is known here, and of others the control segment.
 */
#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "rsc_entries.h"

#define BLOCK_BYTES 64
#define SEGMENT_BYTES 16
#define SEGMENTS_PER_BLOCK (BLOCK_BYTES / SEGMENT_BYTES)
#define DATAGRAM_SEGMENTS 3

enum {
	CQE_REQ_ERR = 0xd,
	CQE_RESP_ERR = 0xe,
};

struct queue_kind {
	const char *segment;
	const char *name; /* of what index2 counts */
	size_t unit; /* its bytes */
	void (*walk)(struct rsc_queue *queue, struct rsc_entry *entry, const uint8_t *at,
		     void (*visit)(const struct rsc_entry *entry, void *arg), void *arg);
};

typedef void visit_fn(const struct rsc_entry *entry, void *arg);

static uint64_t get(const struct mlx5ctl_dv_layout *layout, const char *field,
		    const void *data, size_t len)
{
	uint64_t value = 0;

	mlx5ctl_dv_layout_get_u64(layout, data, len, field, &value);
	return value;
}

static void show(struct rsc_entry *entry, const char *layout, const uint8_t *at,
		 size_t len, visit_fn *visit, void *arg)
{
	entry->layout = mlx5ctl_dv_layout_find(layout);
	entry->data = at;
	entry->len = len;
	visit(entry, arg);
}

static bool is_zero(const uint8_t *at, size_t len)
{
	while (len && !*at) {
		at++;
		len--;
	}
	return !len;
}

/* An address vector has a reserved word and says that it is a long one, where a
 * data segment has its key and its address.
 */
static bool is_datagram(const uint8_t *at)
{
	return is_zero(at + 4, 4) && at[8] & 0x80;
}

/* One segment of a send request after its first; how many places it takes. */
static uint32_t send_segment(struct rsc_queue *queue, struct rsc_entry *entry,
			     const uint8_t *at, visit_fn *visit, void *arg)
{
	const char *layout = "wqe_data_seg";
	uint32_t places = 1;

	switch (queue->opcode) {
	case 0x08: /* RDMA_WRITE */
	case 0x09: /* RDMA_WRITE_IMM */
	case 0x10: /* RDMA_READ */
		if (queue->place == 1)
			layout = "wqe_raddr_seg";
		break;
	case 0x11: /* ATOMIC_CS */
	case 0x12: /* ATOMIC_FA */
		if (queue->place <= 2)
			layout = queue->place == 1 ? "wqe_raddr_seg" : "wqe_atomic_seg";
		break;
	case 0x01: /* SEND_INVAL */
	case 0x0a: /* SEND */
	case 0x0b: /* SEND_IMM */
		if (queue->place == 1 && queue->left >= DATAGRAM_SEGMENTS &&
		    is_datagram(at)) {
			layout = "wqe_datagram_seg";
			places = DATAGRAM_SEGMENTS;
		}
		break;
	default:
		return queue->left;
	}
	show(entry, layout, at, places * SEGMENT_BYTES, visit, arg);
	/* The data itself is between this and the next request. */
	if (!strcmp(layout, "wqe_data_seg") && *at & 0x80)
		return queue->left;
	return places;
}

/* A request's index is its block's number, but for what the queue's size hides. */
static bool begin_request(struct rsc_queue *queue, struct rsc_entry *entry,
			  const uint8_t *at, visit_fn *visit, void *arg)
{
	const struct mlx5ctl_dv_layout *layout = mlx5ctl_dv_layout_find("wqe_ctrl_seg");
	uint32_t index = get(layout, "wqe_index", at, SEGMENT_BYTES);

	queue->left = get(layout, "ds", at, SEGMENT_BYTES);
	if (!queue->left || (index ^ entry->number) & queue->mask) {
		queue->left = 0;
		return false;
	}
	queue->opcode = get(layout, "opcode", at, SEGMENT_BYTES);
	show(entry, "wqe_ctrl_seg", at, SEGMENT_BYTES, visit, arg);
	queue->left--;
	queue->place = 1;
	return true;
}

static void walk_send(struct rsc_queue *queue, struct rsc_entry *entry, const uint8_t *at,
		      visit_fn *visit, void *arg)
{
	uint32_t places = 0;

	if (!queue->left && begin_request(queue, entry, at, visit, arg))
		places = 1;
	while (queue->left && places < SEGMENTS_PER_BLOCK) {
		uint32_t taken = SEGMENTS_PER_BLOCK - places;
		uint32_t step;

		/* What is only passed over may go on in the next block. */
		step = send_segment(queue, entry, at + places * SEGMENT_BYTES, visit, arg);
		if (step < taken)
			taken = step;
		places += taken;
		queue->place += taken;
		queue->left -= taken;
		if (step > taken)
			queue->opcode = 0;
	}
}

/* A shared queue's list goes through the first segment of each entry, which has
 * neither key nor address.
 */
static void walk_receive(struct rsc_queue *queue, struct rsc_entry *entry,
			 const uint8_t *at, visit_fn *visit, void *arg)
{
	bool is_next = !strcmp(queue->kind->segment, "SRQ_BUFF") &&
		       is_zero(at, 2) && is_zero(at + 5, SEGMENT_BYTES - 5);

	show(entry, is_next ? "wqe_srq_next_seg" : "wqe_data_seg", at, SEGMENT_BYTES, visit,
	     arg);
}

static void walk_completion(struct rsc_queue *queue, struct rsc_entry *entry,
			    const uint8_t *at, visit_fn *visit, void *arg)
{
	unsigned int opcode = get(mlx5ctl_dv_layout_find("cqe64"), "opcode", at, BLOCK_BYTES);

	(void)queue;
	show(entry, opcode == CQE_REQ_ERR || opcode == CQE_RESP_ERR ? "err_cqe64" : "cqe64",
	     at, BLOCK_BYTES, visit, arg);
}

static void walk_event(struct rsc_queue *queue, struct rsc_entry *entry,
		       const uint8_t *at, visit_fn *visit, void *arg)
{
	static const struct {
		uint8_t type;
		const char *arm;
	} arms[] = {
		{ 0x00, "comp_event" },
		{ 0x04, "cq_error" },
		{ 0x09, "port_state_change_event" },
		{ 0x0a, "cmd_inter_comp_event" },
		{ 0x1a, "db_bf_congestion_event" },
		{ 0x1b, "stall_vl_event" },
	};
	unsigned int type = get(mlx5ctl_dv_layout_find("eqe"), "event_type", at, BLOCK_BYTES);

	(void)queue;
	for (size_t i = 0; i < sizeof(arms) / sizeof(*arms); i++)
		if (arms[i].type == type)
			entry->arm = arms[i].arm;
	show(entry, "eqe", at, BLOCK_BYTES, visit, arg);
	entry->arm = NULL;
}

static const struct queue_kind kinds[] = {
	{ "SND_BUFF", "WQEBB", BLOCK_BYTES, walk_send },
	{ "RCV_BUFF", "DS", SEGMENT_BYTES, walk_receive },
	{ "SRQ_BUFF", "DS", SEGMENT_BYTES, walk_receive },
	{ "CQ_BUFF", "CQE", BLOCK_BYTES, walk_completion },
	{ "EQ_BUFF", "EQE", BLOCK_BYTES, walk_event },
};

void begin_entries(struct rsc_queue *queue, const char *segment, const void *dump,
		   size_t len, uint16_t type)
{
	struct mlx5ctl_dv_rsc_record record = {};
	uint32_t last = 0;
	size_t pos = 0;

	*queue = (struct rsc_queue){};
	for (size_t i = 0; segment && i < sizeof(kinds) / sizeof(*kinds); i++)
		if (!strcasecmp(segment, kinds[i].segment))
			queue->kind = &kinds[i];
	/* The queue's size is not in the dump, but it is a power of two. */
	while (queue->kind && !mlx5ctl_dv_rsc_next(dump, len, &pos, &record))
		if (record.type == type && record.index2 > last)
			last = record.index2;
	while (queue->mask < last && queue->mask != UINT16_MAX)
		queue->mask = queue->mask << 1 | 1;
}

void walk_entries(struct rsc_queue *queue, const struct mlx5ctl_dv_rsc_record *record,
		  visit_fn *visit, void *arg)
{
	const struct queue_kind *kind = queue->kind;
	struct rsc_entry entry = { .number = record->index2 };
	const uint8_t *at = record->payload;
	size_t left = record->payload_length;

	if (!kind)
		return;
	entry.name = kind->name;
	/* Of a completion of 128 bytes, the second half is as one of 64. */
	if (kind->walk == walk_completion && left == 2 * BLOCK_BYTES) {
		at += BLOCK_BYTES;
		left -= BLOCK_BYTES;
	}
	for (; left >= kind->unit; at += kind->unit, left -= kind->unit, entry.number++)
		kind->walk(queue, &entry, at, visit, arg);
}
