// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Any sequence of commands, from any context, with any mailboxes: the firmware
 * model stays inside them, and its books agree afterwards.
 *
 * Input: commands one after the other, each opcode (2 bytes, see opcode_of()), uid
 * (1), op_mod (1), outbox length in units of 32 (1), inbox length (2), inbox
 * from byte 8. An opcode of zero rings a doorbell instead: the inbox is then a
 * queue entry. Opcode ffff writes the inbox over the queues of one of some queue
 * pairs (the uid chooses it), rings its doorbells (op_mod) and lets it run. If the
 * first opcode is fffe, the device has an Ethernet port, a virtual function and a
 * sub-function, and every fffe says by its uid which of the three has the commands
 * that follow. The corpus in the tree names opcodes by themselves, because the short numbers of
 * opcode_of() change with every opcode that is added.
 */
#include "sim_data.h"

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

#define QPS 4

/* Two connected queue pairs, one for datagrams, and the driver's own for keys. */
struct traffic {
	struct data_node node;
	struct data_qp qp[QPS];
};

static void traffic_start(struct traffic *t)
{
	static const u32 kinds[QPS] = { FW_ST_RC, FW_ST_RC, FW_ST_UD, FW_ST_REG_UMR };
	u32 i;

	data_objects(&t->node);
	for (i = 0; i < QPS; i++)
		data_qp(&t->node, &t->qp[i], kinds[i], 0);
	data_pair(&t->qp[0], &t->qp[1], FW_ST_RC);
	data_connect(&t->qp[2], 0, 1, 0, 0);
	data_connect(&t->qp[3], 0, 0, 0, 0);
	/* A list of keys that requests may fill, and may fill with itself. */
	data_mkey(&t->node, 2, 0, 4096, true, 8, NULL);
}

/*
 * Whatever the entries say; only what nobody checks before it comes to entries is
 * put right: the number of the queue pair.
 */
static void traffic_post(struct traffic *t, u32 which, u32 count, const u8 *bytes, u32 len)
{
	struct data_qp *qp = &t->qp[which % QPS];
	u8 *ring = sim_ram_at(t->node.host, qp->ring);
	u64 wait;
	u32 i;

	memcpy(ring, bytes, min(len, FW_PAGE_SIZE));
	for (i = 16u << DATA_LOG_STRIDE << DATA_LOG_RQ; i < FW_PAGE_SIZE; i += 64)
		fw_put32(ring + i + 4, qp->qpn << 8 | ring[i + 7]);
	qp->sq += count & 0xf;
	qp->rq += count >> 4;
	fw_put32(sim_ram_at(t->node.host, qp->dbr), qp->rq);
	fw_put32(sim_ram_at(t->node.host, qp->dbr + 4), qp->sq);
	fw_poll(t->node.host->fw, &wait);
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

#define OPCODE_TRAFFIC 0xffff
#define OPCODE_FUNCTION 0xfffe
#define FUNCTIONS 3

/* A device: its physical function and those behind it, if it has any. */
struct device {
	struct sim_host *host[FUNCTIONS];
	u32 num;
	u32 current;
	struct traffic traffic;
	u64 queue;
};

static void command(struct device *dev, struct input *in)
{
	struct sim_host *host = dev->host[dev->current];
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
	if (opcode == OPCODE_FUNCTION)
		dev->current = uid % dev->num;
	else if (opcode == OPCODE_TRAFFIC && dev->num == 1)
		traffic_post(&dev->traffic, uid, op_mod, inbox + 8, inlen - 8);
	else if (opcode || dev->current)
		sim_exec(host, inbox, inlen, outbox, outlen);
	else
		ring(host, dev->queue, inbox, inlen);
}

static void start(struct sim_host *host)
{
	sim_short(host, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 0, 0, NULL);
	sim_short(host, MLX5_CMD_OP_INIT_HCA, 0, 0, 0, 0, NULL);
}

/* A virtual function and a sub-function, up and ready. */
static void add_functions(struct device *dev)
{
	static const u32 number[FUNCTIONS] = { 0, 1, FW_SF_BASE };
	struct sim_host *pf = dev->host[0];
	struct fw_config cfg = pf->fw->cfg;

	for (dev->num = 1; dev->num < FUNCTIONS; dev->num++) {
		fw_config_virtual(&pf->fw->cfg);
		dev->host[dev->num] = sim_function(pf, number[dev->num]);
		pf->fw->cfg = cfg;
		if (number[dev->num] == FW_SF_BASE)
			sim_short(pf, MLX5_CMD_OP_ALLOC_SF, 0, 0, FW_SF_BASE, 0, NULL);
		sim_short(pf, MLX5_CMD_OP_ENABLE_HCA, 0, 0, number[dev->num], 0, NULL);
		start(dev->host[dev->num]);
	}
}

static void device_up(struct device *dev, bool functions)
{
	struct sim_host *host;
	struct fw_config cfg;
	u64 wait;

	fw_config_default(&cfg);
	cfg.core_dump_size = 20000;
	cfg.rsc_large_size = 70000;
	cfg.ethernet = functions;
	cfg.vfs = functions;
	cfg.sfs = functions;
	host = sim_host_new(&cfg);
	dev->host[0] = host;
	dev->num = 1;
	dev->queue = sim_ram(host, FW_PAGE_SIZE);
	host->bar[0x14 / 4] = (u32)dev->queue;
	fw_poll(host->fw, &wait);
	start(host);
	if (functions) {
		add_functions(dev);
		return;
	}
	dev->traffic.node.host = host;
	traffic_start(&dev->traffic);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	bool functions = size > 1 && data[0] == 0xff && data[1] == 0xfe;
	struct input in = { data, size };
	struct device dev = {};
	u32 n;

	device_up(&dev, functions);
	for (n = 0; in.size && n < MAX_COMMANDS; n++)
		command(&dev, &in);
	for (n = 0; n < dev.num; n++)
		check_books(dev.host[n]->fw);
	while (dev.num--)
		sim_host_free(dev.host[dev.num]);
	return 0;
}
