// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The command queue: from a doorbell to a completion.
 *
 * BAR 0 is plain memory here, so the doorbell register keeps only the last
 * value written.  Slots that it names are taken at once.  Another slot that
 * hardware owns has either lost its doorbell to an overwrite, or is still being
 * prepared (the driver hands over ownership some steps before it rings): it is
 * taken after some grace times.  In an emulated guest the processor that prepares
 * it may stand still for longer than one, so after each but the last all are made
 * to move: it would have to stop again each time, just after it has moved.
 */
#include "fw.h"

#define BAR_CMDQ_H 0x10
#define BAR_CMDQ_L 0x14
#define BAR_DOORBELL 0x18

#define LOG_SLOTS 5
#define LOG_STRIDE 6
#define CMDQ_GEOMETRY (LOG_SLOTS << 4 | LOG_STRIDE)
#define NIC_STATE(l) ((l) >> 8 & 7)
#define NIC_DISABLED 1
#define NIC_SW_RESET 7

#define MAX_BOX (4u << 20)

/* Command queue entry. */
#define ENTRY_TYPE 0x00
#define ENTRY_INLEN 0x04
#define ENTRY_IN_PTR 0x08
#define ENTRY_IN 0x10
#define ENTRY_OUT 0x20
#define ENTRY_OUT_PTR 0x30
#define ENTRY_OUTLEN 0x38
#define ENTRY_TOKEN 0x3c
#define ENTRY_SIGNATURE 0x3d
#define ENTRY_STATUS_OWN 0x3f
#define ENTRY_TYPE_PCI 7
#define INLINE_BYTES 16
#define OWNER_HW 1
#define MOVES 4

/* Mailbox block. */
#define BLOCK_BYTES 576
#define BLOCK_DATA 512
#define BLOCK_NEXT 0x230
#define BLOCK_NUM 0x238
#define BLOCK_TOKEN 0x23d
#define BLOCK_ALIGN 1023

/* Delivery status: the command did not get as far as being executed. */
#define DELIVERY_SIGNATURE 1
#define DELIVERY_TOKEN 2
#define DELIVERY_BLOCK_NUM 3
#define DELIVERY_OUT_PTR 4
#define DELIVERY_IN_PTR 5
#define DELIVERY_FW 6
#define DELIVERY_IN_LEN 7
#define DELIVERY_OUT_LEN 8
#define DELIVERY_DESCRIPTOR 0x10

static u32 be32_at(const u8 *p)
{
	return (u32)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3];
}

static u64 be64_at(const u8 *p)
{
	return (u64)be32_at(p) << 32 | be32_at(p + 4);
}

/* A signature is right if all bytes of the entry together make ff. */
static u8 parity(const u8 *entry)
{
	u8 sum = 0;
	u32 i;

	for (i = 0; i < FW_ENTRY_BYTES; i++)
		sum ^= entry[i];
	return sum;
}

void fw_cmdq_forget(struct fw_dev *fw)
{
	memset(fw->slot, 0, sizeof(fw->slot));
	fw->held = 0;
	fw->rung = 0;
	fw->cmdq = 0;
}

void fw_cmdq_reset(struct fw_dev *fw)
{
	fw_cmdq_forget(fw);
	/* The doorbell stays: it may already be for the next queue. */
	fw_bar_write(fw, BAR_CMDQ_L, CMDQ_GEOMETRY);
}

void fw_cmdq_disable(struct fw_dev *fw)
{
	fw_bar_write(fw, BAR_CMDQ_L, NIC_DISABLED << 8 | CMDQ_GEOMETRY);
}

static bool read_entry(struct fw_dev *fw, u32 n, u8 *entry)
{
	return fw_dma_read(fw, fw->cmdq + ((u64)n << LOG_STRIDE), entry,
			   FW_ENTRY_BYTES);
}

/*
 * A driver that recovers takes the same queue again, with the commands that
 * were never answered in it.  It has taken their mailboxes back.
 */
static void keep_leftovers(struct fw_dev *fw)
{
	u32 n;

	for (n = 0; n < FW_MAX_SLOTS; n++)
		if (!read_entry(fw, n, fw->slot[n].left) ||
		    !(fw->slot[n].left[ENTRY_STATUS_OWN] & OWNER_HW))
			fw->slot[n].left[ENTRY_STATUS_OWN] = 0;
}

/* A driver that starts writes the queue's address over the geometry. */
static bool latch_queue(struct fw_dev *fw)
{
	u32 low = fw_bar_read(fw, BAR_CMDQ_L);
	u64 addr;

	if (low & 0xff)
		return false;
	if (NIC_STATE(low) == NIC_SW_RESET) {
		fw_reset(fw);
		fw_cmdq_disable(fw);
		return true;
	}
	if (NIC_STATE(low)) {
		fw_bar_write(fw, BAR_CMDQ_L, low | CMDQ_GEOMETRY);
		return true;
	}
	if (!(low & ~0xfffu))
		return false;
	addr = (u64)fw_bar_read(fw, BAR_CMDQ_H) << 32 | (low & ~0xfffu);
	fw_reset(fw);
	fw->cmdq = addr;
	fw->bus_lost = false;
	keep_leftovers(fw);
	fw_bar_write(fw, BAR_CMDQ_L, low | CMDQ_GEOMETRY);
	return true;
}

/*
 * Nobody answers these commands.  They are not for the next queue, unless that
 * has come meanwhile.
 */
static bool drop_doorbells(struct fw_dev *fw)
{
	u32 rung = fw_bar_xchg(fw, BAR_DOORBELL, 0);

	if (!rung || !latch_queue(fw))
		return false;
	fw_bar_write(fw, BAR_DOORBELL, rung);
	return true;
}

static bool grow(u8 **buf, u32 *room, u32 len)
{
	if (len <= *room) {
		memset(*buf, 0, len);
		return true;
	}
	fw_free(*buf);
	*room = 0;
	len = (len + FW_PAGE_SIZE - 1) & ~(FW_PAGE_SIZE - 1);
	*buf = fw_alloc(len);
	if (!*buf)
		return false;
	*room = len;
	return true;
}

/*
 * Walks a mailbox chain and copies between it and a box whose first 16 bytes
 * are in the entry.  Returns a delivery status.
 */
static u32 walk(struct fw_dev *fw, u64 ptr, u8 token, u8 *box, u32 len,
		bool out)
{
	u8 tail[BLOCK_BYTES - BLOCK_DATA];
	u32 pos, part, num = 0;
	bool ok;

	for (pos = INLINE_BYTES; pos < len; pos += part, num++) {
		part = min_t(u32, BLOCK_DATA, len - pos);
		if (!ptr || ptr & BLOCK_ALIGN)
			return out ? DELIVERY_OUT_PTR : DELIVERY_IN_PTR;
		if (!fw_dma_read(fw, ptr + BLOCK_DATA, tail, sizeof(tail)))
			return DELIVERY_FW;
		if (tail[BLOCK_TOKEN - BLOCK_DATA] != token)
			return DELIVERY_TOKEN;
		if (be32_at(tail + (BLOCK_NUM - BLOCK_DATA)) != num)
			return DELIVERY_BLOCK_NUM;
		if (out)
			ok = fw_dma_write(fw, ptr, box + pos, part);
		else
			ok = fw_dma_read(fw, ptr, box + pos, part);
		if (!ok)
			return DELIVERY_FW;
		ptr = be64_at(tail + (BLOCK_NEXT - BLOCK_DATA));
	}
	return 0;
}

static u32 fetch(struct fw_dev *fw, const u8 *entry, struct fw_cmd *cmd)
{
	memset(cmd, 0, sizeof(*cmd));
	if (entry[ENTRY_TYPE] != ENTRY_TYPE_PCI)
		return DELIVERY_DESCRIPTOR;
	cmd->inlen = be32_at(entry + ENTRY_INLEN);
	cmd->outlen = be32_at(entry + ENTRY_OUTLEN);
	if (cmd->inlen < 8 || cmd->inlen > MAX_BOX)
		return DELIVERY_IN_LEN;
	if (cmd->outlen < 8 || cmd->outlen > MAX_BOX)
		return DELIVERY_OUT_LEN;
	/* Sixteen bytes are there even if the length says less. */
	if (!grow(&fw->in, &fw->in_room, max(cmd->inlen, 16u)) ||
	    !grow(&fw->out, &fw->out_room, max(cmd->outlen, 16u)))
		return DELIVERY_FW;
	cmd->in = fw->in;
	cmd->out = fw->out;
	memcpy(cmd->in, entry + ENTRY_IN, min_t(u32, cmd->inlen, INLINE_BYTES));
	return walk(fw, be64_at(entry + ENTRY_IN_PTR), entry[ENTRY_TOKEN],
		    cmd->in, cmd->inlen, false);
}

/* An answer that is not what this model would say, for those who must doubt it. */
static void flip_answer(struct fw_cmd *cmd, const struct fw_fault *hit)
{
	u8 *at = cmd->out + hit->flip_at;

	if (!hit->flip || hit->flip_at + 4 > cmd->outlen)
		return;
	at[0] ^= hit->flip >> 24;
	at[1] ^= hit->flip >> 16;
	at[2] ^= hit->flip >> 8;
	at[3] ^= hit->flip;
}

static void log_command(struct fw_dev *fw, const struct fw_cmd *cmd, u32 slot,
			u64 started)
{
	struct fw_log_entry *e = &fw->log[fw->log_next % FW_LOG_LEN];

	e->seq = fw->log_next++;
	e->start_ns = started;
	e->end_ns = fw_clock_ns(fw);
	e->opcode = cmd->opcode;
	e->op_mod = cmd->op_mod;
	e->uid = cmd->uid;
	e->reg = cmd->reg;
	e->inlen = cmd->inlen;
	e->outlen = cmd->outlen;
	e->status = cmd->status;
	e->syndrome = cmd->syndrome;
	e->slot = slot;
}

/*
 * The driver takes completions from the command EQ while it has one, and
 * polls the entry otherwise; around the creation and destruction of that EQ it
 * polls.
 */
static void finish(struct fw_dev *fw, u32 n, u32 delivery, bool had_eq)
{
	u64 addr = fw->cmdq + ((u64)n << LOG_STRIDE);
	u32 data[FW_EVENT_DWORDS] = { 1u << n };
	u8 entry[FW_ENTRY_BYTES];

	fw->slot[n].state = FW_SLOT_IDLE;
	if (!read_entry(fw, n, entry))
		return;
	entry[ENTRY_STATUS_OWN] = delivery << 1;
	entry[ENTRY_SIGNATURE] ^= ~parity(entry);
	if (fw->slot[n].hit.signature)
		entry[ENTRY_SIGNATURE] ^= 0xff;
	fw_dma_write(fw, addr + ENTRY_SIGNATURE, &entry[ENTRY_SIGNATURE], 1);
	fw_dma_publish(fw, addr + ENTRY_STATUS_OWN, entry[ENTRY_STATUS_OWN]);
	if (had_eq && fw->cmd_eq)
		fw_event(fw, FW_EVENT_CMD, 0, data);
}

static void run_slot(struct fw_dev *fw, u32 n)
{
	u64 addr = fw->cmdq + ((u64)n << LOG_STRIDE);
	struct fw_slot *slot = &fw->slot[n];
	const struct fw_fault *hit = &slot->hit;
	bool had_eq = fw->cmd_eq;
	u8 entry[FW_ENTRY_BYTES];
	struct fw_cmd cmd;
	u32 delivery;

	if (!read_entry(fw, n, entry)) {
		slot->state = FW_SLOT_IDLE;
		return;
	}
	delivery = hit->delivery;
	if (!delivery && parity(entry) != 0xff)
		delivery = DELIVERY_SIGNATURE;
	if (!delivery)
		delivery = fetch(fw, entry, &cmd);
	if (delivery) {
		fw_log(fw, "slot %u: delivery status %#x", n, delivery);
		finish(fw, n, delivery, had_eq);
		return;
	}
	if (hit->status) {
		cmd.opcode = MLX5_GET(sim_cmd_in, cmd.in, opcode);
		cmd.uid = MLX5_GET(sim_cmd_in, cmd.in, uid);
		cmd.op_mod = MLX5_GET(sim_cmd_in, cmd.in, op_mod);
		cmd.status = hit->status;
		cmd.syndrome = hit->syndrome;
	} else {
		fw_execute(fw, &cmd);
	}
	MLX5_SET(sim_cmd_out, cmd.out, status, cmd.status);
	MLX5_SET(sim_cmd_out, cmd.out, syndrome, cmd.syndrome);
	if (cmd.status) {
		fw->refused++;
		fw_trace(fw, FW_TRACE_REFUSED, cmd.opcode, cmd.status,
			 cmd.syndrome);
	}
	log_command(fw, &cmd, n, slot->started);
	flip_answer(&cmd, hit);

	delivery = walk(fw, be64_at(entry + ENTRY_OUT_PTR), entry[ENTRY_TOKEN],
			cmd.out, cmd.outlen, true);
	if (delivery)
		fw_log(fw, "slot %u: delivery status %#x of the answer", n,
		       delivery);
	fw_dma_write(fw, addr + ENTRY_OUT, cmd.out,
		     min_t(u32, cmd.outlen, INLINE_BYTES));
	if (hit->drop) {
		slot->state = FW_SLOT_LOST;
		return;
	}
	finish(fw, n, delivery, had_eq);
}

void fw_cmdq_complete_lost(struct fw_dev *fw)
{
	u32 n;

	if (fw->stuck)
		return;
	for (n = 0; n < FW_MAX_SLOTS; n++)
		if (fw->slot[n].state == FW_SLOT_LOST)
			finish(fw, n, 0, true);
}

static void accept(struct fw_dev *fw, u32 n, const u8 *entry, u64 now)
{
	struct fw_slot *slot = &fw->slot[n];
	u16 opcode = entry[ENTRY_IN] << 8 | entry[ENTRY_IN + 1];
	u16 arg = entry[ENTRY_IN + 10] << 8 | entry[ENTRY_IN + 11];
	u64 delay;

	slot->started = now;
	slot->left[ENTRY_STATUS_OWN] = 0;
	fw->commands_total++;
	fw->op_count[opcode]++;
	fw_fault_take(fw, opcode, arg, &slot->hit);
	delay = max((u64)slot->hit.delay_ms * 1000000, fw->latency_ns);
	if (delay) {
		slot->state = FW_SLOT_DELAYED;
		slot->due = now + delay;
		fw->held++;
		fw->held_most = max(fw->held_most, fw->held);
		return;
	}
	run_slot(fw, n);
}

/* Looks at one slot; true if it took a command from it. */
static bool look(struct fw_dev *fw, u32 n, bool rung, u64 now, u64 *wait_ns)
{
	struct fw_slot *slot = &fw->slot[n];
	u8 entry[FW_ENTRY_BYTES];

	if (slot->state == FW_SLOT_DELAYED || slot->state == FW_SLOT_LOST)
		return false;
	if (!read_entry(fw, n, entry))
		return false;
	if (!(entry[ENTRY_STATUS_OWN] & OWNER_HW) || !entry[ENTRY_TYPE] ||
	    (!rung && !memcmp(entry, slot->left, FW_ENTRY_BYTES))) {
		slot->state = FW_SLOT_IDLE;
		return false;
	}
	if (!rung) {
		if (slot->state == FW_SLOT_IDLE) {
			slot->state = FW_SLOT_SEEN;
			slot->moves = MOVES;
			slot->due = now + fw->cfg.grace_ns;
		}
		if (now < slot->due) {
			*wait_ns = min(*wait_ns, slot->due - now);
			return false;
		}
		if (slot->moves) {
			fw_settle(fw);
			slot->moves--;
			slot->due = fw_clock_ns(fw) + fw->cfg.grace_ns;
			*wait_ns = min(*wait_ns, (u64)fw->cfg.grace_ns);
			return false;
		}
		/* The signature is the last thing that is written. */
		if (parity(entry) != 0xff)
			return false;
	}
	accept(fw, n, entry, now);
	return true;
}

bool fw_cmdq_poll(struct fw_dev *fw, u64 now, u64 *wait_ns)
{
	u32 n, rung, waiting = 0;
	bool worked = latch_queue(fw);

	if (!fw->cmdq || fw->stuck)
		return drop_doorbells(fw) || worked;
	rung = fw_bar_xchg(fw, BAR_DOORBELL, 0);
	for (n = 0; n < FW_MAX_SLOTS; n++)
		if (fw->slot[n].state == FW_SLOT_SEEN)
			waiting |= 1u << n;
	for (n = 0; n < FW_MAX_SLOTS && fw->cmdq; n++)
		if (rung || waiting & 1u << n)
			worked |= look(fw, n, rung & 1u << n, now, wait_ns);
	for (n = 0; n < FW_MAX_SLOTS; n++) {
		if (fw->slot[n].state != FW_SLOT_DELAYED)
			continue;
		if (now < fw->slot[n].due) {
			*wait_ns = min(*wait_ns, fw->slot[n].due - now);
			continue;
		}
		fw->held--;
		run_slot(fw, n);
		worked = true;
	}
	return worked;
}
