// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Any sequence of commands, from any context, with any mailboxes: the firmware
 * model stays inside them, and its books agree afterwards.
 *
 * Input: commands one after the other, each opcode (2 bytes, see opcode_of()), uid
 * (1), op_mod (1), outbox length in units of 32 (1), inbox length (2), inbox
 * from byte 8. An opcode of zero rings a doorbell instead: the inbox is then a
 * queue entry.  The corpus in the tree names opcodes by themselves, because the
 * short numbers of opcode_of() change with every opcode that is added.
 */
#include "sim_port.h"

#define MAX_COMMANDS 64
#define MAX_IN 2048
#define MAX_OUT 8192

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct input {
	const uint8_t *data;
	size_t size;
};

static u8 take(struct input *in)
{
	if (!in->size)
		return 0;
	in->size--;
	return *in->data++;
}

static u32 take16(struct input *in)
{
	return take(in) << 8 | take(in);
}

/* A number below 256 counts the opcodes that there are. */
static u32 opcode_of(u32 number)
{
	static u16 known[256];
	u32 op, n = 1;

	if (!known[1])
		for (op = 1; op < FW_NUM_OPS && n < 256; op++)
			if (fw_op_find(op))
				known[n++] = op;
	return number < 256 ? known[number] : number;
}

static void ring(struct sim_host *host, u64 queue, const u8 *entry, u32 len)
{
	u8 *slot = sim_ram_at(host, queue);
	u8 sum = 0xff;
	u64 wait;
	u32 i;

	memset(slot, 0, 64);
	memcpy(slot, entry, min(len, 64u));
	slot[0] = 7;
	slot[0x3f] = 1;
	/* Signed, or nothing else of it would be looked at. */
	for (i = 0; i < 64; i++)
		sum ^= slot[i];
	slot[0x3d] ^= sum;
	host->bar[0x18 / 4] = 1;
	fw_poll(host->fw, &wait);
	host->now += 10000000;
	fw_poll(host->fw, &wait);
}

/* Every reference is counted, and every object is where its number says. */
static void check_books(struct fw_dev *fw)
{
	struct fw_obj *obj, *other;
	u32 type, t, refs, live, i;

	for (type = 0; type < FW_NUM_TYPES; type++) {
		live = 0;
		for (obj = fw_obj_next(fw, type, 0); obj;
		     obj = fw_obj_next(fw, type, obj->id + 1)) {
			live++;
			refs = 0;
			for (t = 0; t < FW_NUM_TYPES; t++)
				for (other = fw_obj_next(fw, t, 0); other;
				     other = fw_obj_next(fw, t, other->id + 1))
					for (i = 0; i < other->num_parents; i++)
						refs += other->parent[i] == obj;
			if (refs != obj->refs || fw_obj_get(fw, type, obj->id) != obj)
				abort();
		}
		if (live != fw->table[type].live)
			abort();
	}
}

static void command(struct sim_host *host, u64 queue, struct input *in)
{
	u8 inbox[MAX_IN] = {};
	static u8 outbox[MAX_OUT];
	u32 opcode = opcode_of(take16(in));
	u32 uid = take(in);
	u32 op_mod = take(in);
	u32 outlen = min(take(in) * 32u + 16, (u32)MAX_OUT);
	u32 inlen = take16(in) % (MAX_IN - 16) + 16;
	u32 i;

	for (i = 8; i < inlen && in->size; i++)
		inbox[i] = take(in);
	MLX5_SET(sim_cmd_in, inbox, opcode, opcode);
	MLX5_SET(sim_cmd_in, inbox, uid, uid);
	MLX5_SET(sim_cmd_in, inbox, op_mod, op_mod);
	host->now += 1000000;
	if (opcode)
		sim_exec(host, inbox, inlen, outbox, outlen);
	else
		ring(host, queue, inbox, inlen);
}

static void start(struct sim_host *host, u16 opcode)
{
	u8 in[16] = {}, out[16];

	MLX5_SET(sim_cmd_in, in, opcode, opcode);
	sim_exec(host, in, sizeof(in), out, sizeof(out));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	struct sim_host *host;
	struct fw_config cfg;
	u64 queue, wait;
	u32 n;

	fw_config_default(&cfg);
	cfg.core_dump_size = 20000;
	cfg.rsc_large_size = 70000;
	host = sim_host_new(&cfg);
	queue = sim_ram(host, FW_PAGE_SIZE);
	host->bar[0x14 / 4] = (u32)queue;
	fw_poll(host->fw, &wait);
	start(host, MLX5_CMD_OP_ENABLE_HCA);
	start(host, MLX5_CMD_OP_INIT_HCA);
	for (n = 0; in.size && n < MAX_COMMANDS; n++)
		command(host, queue, &in);
	check_books(host->fw);
	sim_host_free(host);
	return 0;
}
