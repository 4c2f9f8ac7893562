// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The firmware model's command queue, driven as the driver does it. */
#include "sim_cmd.h"

#define BAR_CMDQ_H 0x10
#define BAR_CMDQ_L 0x14
#define BAR_DOORBELL 0x18
#define BAR_HEALTH_COUNTER 0x1010
#define GEOMETRY 0x56
#define BLOCK 1024
#define TOKEN 0xa5

struct queue {
	struct sim_host *host;
	u64 addr;
};

static struct queue queue_new(void)
{
	struct fw_config cfg;
	struct queue q;
	u64 wait;

	fw_config_default(&cfg);
	q.host = sim_host_new(&cfg);
	q.addr = sim_ram(q.host, FW_PAGE_SIZE);
	CHECK_EQ(q.host->bar[BAR_CMDQ_L / 4], GEOMETRY);
	CHECK_EQ(q.host->bar[0], 35 << 16 | 22);
	q.host->bar[BAR_CMDQ_H / 4] = q.addr >> 32;
	q.host->bar[BAR_CMDQ_L / 4] = (u32)q.addr;
	CHECK(fw_poll(q.host->fw, &wait));
	CHECK_EQ(q.host->bar[BAR_CMDQ_L / 4], (u32)q.addr | GEOMETRY);
	return q;
}

static u8 *entry(struct queue *q, u32 slot)
{
	return sim_ram_at(q->host, q->addr + slot * 64);
}

/* A chain of mailbox blocks for len bytes; the bus address of the first. */
static u64 chain(struct queue *q, u32 len)
{
	u64 first = 0, next = 0;
	u32 n = DIV_ROUND_UP(len - 16, 512);

	while (n--) {
		u64 addr = sim_ram(q->host, BLOCK);
		u8 *block = sim_ram_at(q->host, addr);

		fw_put64(block + 0x230, next);
		fw_put32(block + 0x238, n);
		block[0x23d] = TOKEN;
		first = addr;
		next = addr;
	}
	return first;
}

static u8 parity(const u8 *e)
{
	u8 sum = 0;
	u32 i;

	for (i = 0; i < 64; i++)
		sum ^= e[i];
	return sum;
}

static void sign(u8 *e)
{
	e[0x3d] ^= ~parity(e);
}

static void fill(struct queue *q, u32 slot, const u8 *in, u32 inlen, u32 outlen)
{
	u8 *e = entry(q, slot);
	u64 block;
	u32 pos;

	memset(e, 0, 64);
	e[0] = 7;
	e[0x3c] = TOKEN;
	fw_put32(e + 0x04, inlen);
	fw_put32(e + 0x38, outlen);
	memcpy(e + 0x10, in, inlen < 16 ? inlen : 16);
	if (inlen > 16) {
		block = chain(q, inlen);
		fw_put64(e + 0x08, block);
		for (pos = 16; pos < inlen; pos += 512) {
			u8 *b = sim_ram_at(q->host, block);

			memcpy(b, in + pos, min(512u, inlen - pos));
			block = fw_qword_get(b + 0x230, 0);
		}
	}
	if (outlen > 16)
		fw_put64(e + 0x30, chain(q, outlen));
	e[0x3f] = 1;
	sign(e);
}

static void fill_short(struct queue *q, u32 slot, u16 opcode)
{
	u8 in[16] = {};

	MLX5_SET(sim_cmd_in, in, opcode, opcode);
	fill(q, slot, in, sizeof(in), 16);
}

static bool poll(struct queue *q)
{
	u64 wait;

	return fw_poll(q->host->fw, &wait);
}

static void ring_unsigned(struct queue *q, u32 slot)
{
	q->host->bar[BAR_DOORBELL / 4] = 1u << slot;
	poll(q);
}

static void ring(struct queue *q, u32 slot)
{
	sign(entry(q, slot));
	ring_unsigned(q, slot);
}

static u32 own(struct queue *q, u32 slot)
{
	return entry(q, slot)[0x3f];
}

static u32 status(struct queue *q, u32 slot)
{
	return entry(q, slot)[0x20];
}

static void run_short(struct queue *q, u32 slot, u16 opcode)
{
	fill_short(q, slot, opcode);
	ring(q, slot);
	CHECK_EQ(own(q, slot), 0);
	CHECK_EQ(status(q, slot), FW_ST_OK);
}

static void end(struct queue *q)
{
	sim_host_free(q->host);
}

static void short_commands(void)
{
	struct queue q = queue_new();

	run_short(&q, 0, MLX5_CMD_OP_ENABLE_HCA);
	fill_short(&q, 31, 0xbad);
	ring(&q, 31);
	CHECK_EQ(own(&q, 31), 0);
	CHECK_EQ(status(&q, 31), FW_ST_BAD_OP);
	CHECK_EQ(MLX5_GET(sim_cmd_out, entry(&q, 31) + 0x20, syndrome), SIM_UNKNOWN_OPCODE);
	CHECK_EQ(q.host->fw->commands_total, 2);
	CHECK_EQ(q.host->fw->op_count[0xbad], 1);
	CHECK_EQ(q.host->fw->refused, 1);
	end(&q);
}

/* QUERY_HCA_CAP answers in nine blocks, SET_HCA_CAP asks in as many. */
static void mailboxes(void)
{
	struct queue q = queue_new();
	u8 in[MLX5_ST_SZ_BYTES(set_hca_cap_in)] = {};
	u8 caps[MLX5_ST_SZ_BYTES(query_hca_cap_out)];
	u64 block;
	u32 pos;

	run_short(&q, 0, MLX5_CMD_OP_ENABLE_HCA);
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_QUERY_HCA_CAP);
	fill(&q, 1, in, 16, sizeof(caps));
	ring(&q, 1);
	CHECK_EQ(own(&q, 1), 0);
	memcpy(caps, entry(&q, 1) + 0x20, 16);
	block = fw_qword_get(entry(&q, 1) + 0x30, 0);
	for (pos = 16; pos < sizeof(caps); pos += 512) {
		u8 *b = sim_ram_at(q.host, block);

		memcpy(caps + pos, b, min(512u, (u32)sizeof(caps) - pos));
		block = fw_qword_get(b + 0x230, 0);
	}
	CHECK_EQ(MLX5_GET(cmd_hca_cap, caps + 16, log_max_qp), 17);
	CHECK_EQ(MLX5_GET(cmd_hca_cap, caps + 16, uctx_cap), 7);

	memcpy(in + 16, caps + 16, sizeof(in) - 16);
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_SET_HCA_CAP);
	MLX5_SET(cmd_hca_cap, in + 16, log_max_qp, 9);
	fill(&q, 2, in, sizeof(in), 16);
	ring(&q, 2);
	CHECK_EQ(own(&q, 2), 0);
	CHECK_EQ(status(&q, 2), FW_ST_OK);
	CHECK_EQ(MLX5_GET(cmd_hca_cap, q.host->fw->cap_cur, log_max_qp), 9);
	end(&q);
}

static void broken_mailboxes(void)
{
	struct queue q = queue_new();
	u8 in[600] = {};
	u8 *block;
	u64 addr;

	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_ENABLE_HCA);
	/* no chain at all */
	fill(&q, 0, in, sizeof(in), 16);
	fw_put64(entry(&q, 0) + 0x08, 0);
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 5 << 1);
	/* not aligned */
	fill(&q, 0, in, sizeof(in), 16);
	addr = fw_qword_get(entry(&q, 0) + 0x08, 0);
	fw_put64(entry(&q, 0) + 0x08, addr + 512);
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 5 << 1);
	/* another command's token */
	fill(&q, 0, in, sizeof(in), 16);
	block = sim_ram_at(q.host, fw_qword_get(entry(&q, 0) + 0x08, 0));
	block[0x23d] ^= 1;
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 2 << 1);
	/* blocks out of order */
	fill(&q, 0, in, sizeof(in), 16);
	block = sim_ram_at(q.host, fw_qword_get(entry(&q, 0) + 0x08, 0));
	fw_put32(block + 0x238, 1);
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 3 << 1);
	/* a chain that ends too soon */
	fill(&q, 0, in, sizeof(in), 16);
	block = sim_ram_at(q.host, fw_qword_get(entry(&q, 0) + 0x08, 0));
	fw_put64(block + 0x230, 0);
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 5 << 1);
	/* outside of memory */
	fill(&q, 0, in, sizeof(in), 16);
	fw_put64(entry(&q, 0) + 0x08, 1ull << 60);
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 6 << 1);
	/* lengths that nobody has memory for */
	fill(&q, 0, in, 16, 16);
	fw_put32(entry(&q, 0) + 0x04, 0xffffffff);
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 7 << 1);
	fill(&q, 0, in, 16, 16);
	fw_put32(entry(&q, 0) + 0x38, 0x80000000);
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 8 << 1);
	/* not an entry */
	fill(&q, 0, in, 16, 16);
	entry(&q, 0)[0] = 3;
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 0x10 << 1);
	CHECK_EQ(q.host->fw->state, FW_DISABLED);
	end(&q);
}

static void signatures(void)
{
	struct queue q = queue_new();

	/* A corrupted entry is not executed. */
	fill_short(&q, 0, MLX5_CMD_OP_ENABLE_HCA);
	entry(&q, 0)[0x3d] ^= 4;
	ring_unsigned(&q, 0);
	CHECK_EQ(own(&q, 0), 1 << 1);
	CHECK_EQ(q.host->fw->state, FW_DISABLED);
	CHECK_EQ(parity(entry(&q, 0)), 0xff);
	/* One that was not rung is still being written. */
	fill_short(&q, 1, MLX5_CMD_OP_ENABLE_HCA);
	entry(&q, 1)[0x3d] ^= 4;
	run_short(&q, 0, MLX5_CMD_OP_ENABLE_HCA);
	q.host->now += 3000000;
	poll(&q);
	CHECK_EQ(own(&q, 1), 1);
	/* Completions are signed, unless a fault says otherwise. */
	CHECK_EQ(parity(entry(&q, 0)), 0xff);
	CHECK(!fw_script(q.host->fw, "fault", "opcode=0x10a signature=1"));
	run_short(&q, 2, MLX5_CMD_OP_INIT_HCA);
	CHECK_EQ(parity(entry(&q, 2)), 0xff);
	fill_short(&q, 2, MLX5_CMD_OP_QUERY_ISSI);
	ring(&q, 2);
	CHECK_EQ(own(&q, 2), 0);
	CHECK(parity(entry(&q, 2)) != 0xff);
	end(&q);
}

static void lost_doorbell(void)
{
	struct queue q = queue_new();

	run_short(&q, 0, MLX5_CMD_OP_ENABLE_HCA);
	/* Two rings between two looks: the second is all that is seen. */
	fill_short(&q, 1, MLX5_CMD_OP_INIT_HCA);
	fill_short(&q, 2, 0xbad);
	ring(&q, 2);
	CHECK_EQ(own(&q, 2), 0);
	CHECK_EQ(own(&q, 1), 1);
	poll(&q);
	CHECK_EQ(own(&q, 1), 1);
	/* It is taken after the fifth wait. */
	for (int i = 0; i < 5; i++) {
		q.host->now += q.host->fw->cfg.grace_ns - 1000;
		poll(&q);
		CHECK_EQ(own(&q, 1), 1);
		q.host->now += 1000;
		poll(&q);
		CHECK_EQ(own(&q, 1), i < 4);
	}
	CHECK_EQ(q.host->fw->state, FW_INITIALISED);
	end(&q);
}

static void no_doorbell(void)
{
	struct queue q = queue_new();

	fill_short(&q, 1, MLX5_CMD_OP_ENABLE_HCA);
	q.host->now += 1000000000;
	poll(&q);
	poll(&q);
	CHECK_EQ(own(&q, 1), 1);
	CHECK_EQ(q.host->fw->commands_total, 0);
	end(&q);
}

#define CMD_VECTOR 3

static void create_eq(struct queue *q, u64 *buffer)
{
	u8 in[MLX5_ST_SZ_BYTES(create_eq_in) + 8] = {};
	u32 uar;

	CHECK_EQ(sim_short(q->host, MLX5_CMD_OP_ALLOC_UAR, 0, 0, 0, 0, &uar), OK);
	*buffer = sim_ram(q->host, FW_PAGE_SIZE);
	MLX5_SET(create_eq_in, in, opcode, MLX5_CMD_OP_CREATE_EQ);
	MLX5_SET(create_eq_in, in, eq_context_entry.log_eq_size, 2);
	MLX5_SET(create_eq_in, in, eq_context_entry.uar_page, uar);
	MLX5_SET(create_eq_in, in, eq_context_entry.intr, CMD_VECTOR);
	MLX5_SET64(create_eq_in, in, event_bitmask[0], 1ull << FW_EVENT_CMD);
	fw_put64(in + MLX5_ST_SZ_BYTES(create_eq_in), *buffer);
	fill(q, 5, in, sizeof(in), 16);
	ring(q, 5);
	CHECK_EQ(own(q, 5), 0);
	CHECK_EQ(status(q, 5), FW_ST_OK);
}

/* Events if and only if the command EQ was there before and after. */
static void completion_events(void)
{
	struct queue q = queue_new();
	u32 eqn, i;
	u64 buffer;
	u8 *eqe;

	run_short(&q, 0, MLX5_CMD_OP_ENABLE_HCA);
	run_short(&q, 0, MLX5_CMD_OP_INIT_HCA);
	create_eq(&q, &buffer);
	CHECK_EQ(q.host->raised[CMD_VECTOR], 0);
	eqn = q.host->fw->cmd_eq->id;
	for (i = 0; i < 6; i++) {
		run_short(&q, i, MLX5_CMD_OP_NOP);
		CHECK_EQ(q.host->raised[CMD_VECTOR], i + 1);
		eqe = sim_ram_at(q.host, buffer + i % 4 * 64);
		CHECK_EQ(eqe[1], FW_EVENT_CMD);
		CHECK_EQ(fw_bits_get(eqe + 0x20, 0, 32), 1u << i);
		CHECK_EQ(eqe[0x3f], i / 4);
	}
	u8 in[16] = {};
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_DESTROY_EQ);
	MLX5_SET(sim_cmd_in, in, arg0, eqn);
	fill(&q, 0, in, 16, 16);
	ring(&q, 0);
	CHECK_EQ(status(&q, 0), FW_ST_OK);
	run_short(&q, 0, MLX5_CMD_OP_NOP);
	CHECK_EQ(q.host->raised[CMD_VECTOR], 6);
	end(&q);
}

/* A driver that starts again finds nothing of the one before. */
static void new_queue(void)
{
	struct queue q = queue_new();
	u64 buffer;

	run_short(&q, 0, MLX5_CMD_OP_ENABLE_HCA);
	run_short(&q, 0, MLX5_CMD_OP_INIT_HCA);
	create_eq(&q, &buffer);
	q.addr = sim_ram(q.host, FW_PAGE_SIZE);
	/* The doorbell may ring before the address is seen. */
	fill_short(&q, 0, MLX5_CMD_OP_ENABLE_HCA);
	q.host->bar[BAR_CMDQ_L / 4] = (u32)q.addr;
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 0);
	CHECK_EQ(status(&q, 0), FW_ST_OK);
	CHECK_EQ(sim_live(q.host), 0);
	CHECK_EQ(q.host->raised[CMD_VECTOR], 0);
	end(&q);
}

/*
 * In fatal error nothing is answered, and what was left in the queue is not
 * taken after the driver has started again with the same queue.
 */
static void fatal_error(void)
{
	struct queue q = queue_new();
	struct fw_dev *fw = q.host->fw;

	run_short(&q, 0, MLX5_CMD_OP_ENABLE_HCA);
	CHECK(!fw_script(fw, "latency", "us=1000"));
	fill_short(&q, 1, 0xbad);
	ring(&q, 1);
	CHECK(!fw_script(fw, "health", "synd=1 rfr=1"));
	fill_short(&q, 2, 0xbad);
	ring(&q, 2);
	q.host->now += 1000000000;
	poll(&q);
	CHECK_EQ(own(&q, 1), 1);
	CHECK_EQ(own(&q, 2), 1);
	CHECK(!fw_script(fw, "latency", "us=0"));

	fill_short(&q, 0, MLX5_CMD_OP_ENABLE_HCA);
	q.host->bar[BAR_CMDQ_L / 4] = (u32)q.addr;
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 0);
	CHECK_EQ(status(&q, 0), FW_ST_OK);
	run_short(&q, 0, MLX5_CMD_OP_INIT_HCA);
	for (int i = 0; i < 9; i++) {
		run_short(&q, 3, MLX5_CMD_OP_NOP);
		q.host->now += fw->cfg.grace_ns;
	}
	CHECK_EQ(own(&q, 1), 1);
	CHECK_EQ(own(&q, 2), 1);
	/* A new command in such a slot is one like others, also if not heard. */
	fill_short(&q, 1, 0xdead);
	sign(entry(&q, 1));
	for (int i = 0; i < 9; i++) {
		run_short(&q, 3, MLX5_CMD_OP_NOP);
		q.host->now += fw->cfg.grace_ns;
	}
	CHECK_EQ(own(&q, 1), 0);
	CHECK_EQ(status(&q, 1), FW_ST_BAD_OP);
	end(&q);
}

static void faults(void)
{
	struct queue q = queue_new();
	struct fw_dev *fw = q.host->fw;

	run_short(&q, 0, MLX5_CMD_OP_ENABLE_HCA);
	CHECK(fw_script(fw, "fault", "opcode=bad"));
	CHECK(fw_script(fw, "fault", "opcode=0x80d"));
	CHECK(fw_script(fw, "nonsense", ""));
	run_short(&q, 0, MLX5_CMD_OP_INIT_HCA);

	/* skip one, fail two */
	CHECK(!fw_script(fw, "fault", "opcode=0x80d status=0x08 syndrome=0xabc skip=1 count=2"));
	run_short(&q, 0, MLX5_CMD_OP_NOP);
	for (int i = 0; i < 2; i++) {
		fill_short(&q, 0, MLX5_CMD_OP_NOP);
		ring(&q, 0);
		CHECK_EQ(status(&q, 0), 8);
		CHECK_EQ(MLX5_GET(sim_cmd_out, entry(&q, 0) + 0x20, syndrome), 0xabc);
	}
	run_short(&q, 0, MLX5_CMD_OP_NOP);

	/* an answer whose bits come the other way round, in one dword of it */
	CHECK(fw_script(fw, "fault", "opcode=0x80d flip=1 flip_at=2"));
	CHECK(fw_script(fw, "fault", "opcode=0x80d flip=0x100000000"));
	CHECK(!fw_script(fw, "fault", "opcode=0x80d flip=0x80000001 flip_at=8"));
	CHECK(!fw_script(fw, "fault", "opcode=0x80d flip=1 flip_at=16"));
	run_short(&q, 0, MLX5_CMD_OP_NOP);
	CHECK_EQ(entry(&q, 0)[0x20 + 8], 0x80);
	CHECK_EQ(entry(&q, 0)[0x20 + 11], 1);
	/* and not behind its end */
	run_short(&q, 0, MLX5_CMD_OP_NOP);

	/* a delay holds up one slot and no other */
	CHECK(!fw_script(fw, "fault", "opcode=0x80d delay_ms=100"));
	fill_short(&q, 0, MLX5_CMD_OP_NOP);
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 1);
	run_short(&q, 1, MLX5_CMD_OP_NOP);
	q.host->now += 99000000;
	poll(&q);
	CHECK_EQ(own(&q, 0), 1);
	q.host->now += 2000000;
	poll(&q);
	CHECK_EQ(own(&q, 0), 0);

	/* and is given up with the faults */
	CHECK(!fw_script(fw, "fault", "delay_ms=100000"));
	fill_short(&q, 0, MLX5_CMD_OP_NOP);
	ring(&q, 0);
	CHECK_EQ(own(&q, 0), 1);
	CHECK(!fw_script(fw, "clear-faults", "dev=0"));
	poll(&q);
	CHECK_EQ(own(&q, 0), 0);

	/* a latency holds every command, several at once */
	CHECK(fw_script(fw, "latency", "dev=0"));
	CHECK(fw_script(fw, "latency", "us=1000001"));
	CHECK(!fw_script(fw, "reset-counters", ""));
	CHECK(!fw_script(fw, "latency", "us=50"));
	fill_short(&q, 0, MLX5_CMD_OP_NOP);
	ring(&q, 0);
	fill_short(&q, 1, MLX5_CMD_OP_NOP);
	ring(&q, 1);
	q.host->now += 49000;
	poll(&q);
	CHECK_EQ(own(&q, 0), 1);
	CHECK_EQ(own(&q, 1), 1);
	CHECK_EQ(fw->held_most, 2);
	q.host->now += 1000;
	poll(&q);
	CHECK_EQ(own(&q, 0), 0);
	CHECK_EQ(own(&q, 1), 0);
	CHECK_EQ(fw->held, 0);
	CHECK(!fw_script(fw, "latency", "us=0"));
	run_short(&q, 0, MLX5_CMD_OP_NOP);

	/* a lost completion: done, never told */
	u32 before = fw->table[FW_PD].live;

	CHECK(!fw_script(fw, "fault", "opcode=0x800 drop=1"));
	fill_short(&q, 4, MLX5_CMD_OP_ALLOC_PD);
	ring(&q, 4);
	ring(&q, 4);
	CHECK_EQ(own(&q, 4), 1);
	CHECK_EQ(fw->table[FW_PD].live, before + 1);
	end(&q);
}

static void heartbeat(void)
{
	struct queue q = queue_new();
	u32 before = q.host->bar[BAR_HEALTH_COUNTER / 4];

	q.host->now += 100000000;
	poll(&q);
	CHECK_EQ(q.host->bar[BAR_HEALTH_COUNTER / 4], before + 1);
	end(&q);
}

static void report(void)
{
	struct queue q = queue_new();
	struct fw_text text = {};

	run_short(&q, 0, MLX5_CMD_OP_ENABLE_HCA);
	fw_report(q.host->fw, &text, "0011:00:00.0");
	CHECK(!text.failed);
	CHECK(strstr(text.data, "\"commands_total\":1,"));
	CHECK(strstr(text.data, "\"commands\":{\"0x104\":1}"));
	CHECK(strstr(text.data, "\"name\":\"ENABLE_HCA\""));
	fw_free(text.data);
	end(&q);
}

int main(void)
{
	short_commands();
	mailboxes();
	broken_mailboxes();
	signatures();
	lost_doorbell();
	no_doorbell();
	completion_events();
	new_queue();
	fatal_error();
	faults();
	heartbeat();
	report();
	return 0;
}
