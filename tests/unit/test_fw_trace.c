// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The firmware tracer, read as the driver reads it: strings, then blocks. */
#include "sim_cmd.h"

#define BLOCK 256
#define ENTRIES 32
#define BUFFER_LOG 1
#define BUFFER_PAGES (1u << BUFFER_LOG)
#define BUFFER_BLOCKS (BUFFER_PAGES * FW_PAGE_SIZE / BLOCK)
#define VECTOR 2
#define VIRTUAL 0x7f0000000000ull

struct reader {
	struct sim_host *host;
	u64 buffer;
	u32 mkey;
	char strings[512];
	u32 base;
	u32 size;
	u32 next;
};

static u32 reg(struct sim_host *host, u16 id, bool write, u8 *data, u32 len)
{
	return sim_reg(host, MLX5_CMD_OP_ACCESS_REG, 0, id, write, data, len);
}

static void read_strings(struct reader *r)
{
	u8 in[24] = {}, out[16 + 8 + 64], cap[128] = {};
	u32 off;

	CHECK_EQ(reg(r->host, 0x9040, false, cap, sizeof(cap)), OK);
	r->base = MLX5_GET(mtrc_cap, cap, string_db_param[0].string_db_base_address);
	r->size = MLX5_GET(mtrc_cap, cap, string_db_param[0].string_db_size);
	/* The driver reads in pieces of 64. */
	CHECK(r->size % 64 == 0 && r->size <= sizeof(r->strings));
	MLX5_SET(sim_cmd_in, in, opcode, MLX5_CMD_OP_ACCESS_REG);
	/* It reads them with a write. */
	MLX5_SET(sim_cmd_in, in, op_mod, 0);
	MLX5_SET(access_register_in, in, register_id, 0x9042);
	MLX5_SET(mtrc_stdb, in + 16, read_size, 64);
	for (off = 0; off < r->size; off += 64) {
		MLX5_SET(mtrc_stdb, in + 16, start_offset, off);
		CHECK_EQ(sim_exec(r->host, in, sizeof(in), out, sizeof(out)), OK);
		memcpy(r->strings + off, out + 24, 64);
	}
	CHECK_EQ(sim_exec(r->host, in, sizeof(in), out, sizeof(out) - 1), SIM_REG_SHORT_OUT);
	MLX5_SET(mtrc_stdb, in + 16, start_offset, r->size);
	CHECK_EQ(sim_exec(r->host, in, sizeof(in), out, sizeof(out)), SIM_REG_FIELD);
}

static u32 control(struct reader *r, bool on, bool arm)
{
	u8 ctrl[64] = {};

	MLX5_SET(mtrc_ctrl, ctrl, modify_field_select, 1);
	MLX5_SET(mtrc_ctrl, ctrl, trace_status, on);
	MLX5_SET(mtrc_ctrl, ctrl, arm_event, arm);
	return reg(r->host, 0x9043, true, ctrl, sizeof(ctrl));
}

static void arm(struct reader *r)
{
	u8 ctrl[64] = {};

	MLX5_SET(mtrc_ctrl, ctrl, arm_event, 1);
	CHECK_EQ(reg(r->host, 0x9043, true, ctrl, sizeof(ctrl)), OK);
}

static u32 configure(struct reader *r, u32 mkey)
{
	u8 conf[128] = {};

	MLX5_SET(mtrc_conf, conf, trace_mode, 1);
	MLX5_SET(mtrc_conf, conf, log_trace_buffer_size, BUFFER_LOG);
	MLX5_SET(mtrc_conf, conf, trace_mkey, mkey);
	return reg(r->host, 0x9041, true, conf, sizeof(conf));
}

static void own(struct reader *r, bool owner)
{
	u8 cap[128] = {};

	MLX5_SET(mtrc_cap, cap, trace_owner, owner);
	CHECK_EQ(reg(r->host, 0x9040, true, cap, sizeof(cap)), OK);
	CHECK_EQ(MLX5_GET(mtrc_cap, cap, trace_owner), owner);
}

/* An event queue for the tracer's events. */
static void event_queue(struct sim_host *host)
{
	u8 in[MLX5_ST_SZ_BYTES(create_eq_in) + 8] = {}, out[16];
	u32 uar;

	CHECK_EQ(sim_short(host, MLX5_CMD_OP_ALLOC_UAR, 0, 0, 0, 0, &uar), OK);
	MLX5_SET(create_eq_in, in, opcode, MLX5_CMD_OP_CREATE_EQ);
	MLX5_SET(create_eq_in, in, eq_context_entry.log_eq_size, 4);
	MLX5_SET(create_eq_in, in, eq_context_entry.uar_page, uar);
	MLX5_SET(create_eq_in, in, eq_context_entry.intr, VECTOR);
	MLX5_SET64(create_eq_in, in, event_bitmask[0], 1ull << FW_EVENT_TRACER);
	fw_put64(in + MLX5_ST_SZ_BYTES(create_eq_in), sim_ram(host, FW_PAGE_SIZE));
	CHECK_EQ(sim_exec(host, in, sizeof(in), out, sizeof(out)), OK);
}

static struct reader start(void)
{
	struct reader r = { .host = sim_up(NULL) };
	u32 pd, umem;

	event_queue(r.host);
	CHECK_EQ(sim_short(r.host, MLX5_CMD_OP_ALLOC_PD, 0, 0, 0, 0, &pd), OK);
	CHECK_EQ(sim_umem(r.host, 0, BUFFER_PAGES, 3, &umem, &r.buffer), OK);
	CHECK_EQ(sim_mkey(r.host, 0, pd, umem, VIRTUAL, BUFFER_PAGES * FW_PAGE_SIZE, true, &r.mkey),
		 OK);
	read_strings(&r);
	CHECK_EQ(configure(&r, r.mkey), SIM_TRACE_OWNER);
	own(&r, true);
	CHECK_EQ(control(&r, true, true), SIM_TRACE_OWNER);
	CHECK_EQ(configure(&r, r.mkey), OK);
	CHECK_EQ(control(&r, true, true), OK);
	return r;
}

static void poll(struct reader *r)
{
	u64 wait;

	r->host->now += 1000;
	fw_poll(r->host->fw, &wait);
}

/* The text of one message that begins at *entry; NULL if there is none. */
static const char *message(struct reader *r, const u8 **entry)
{
	static char text[128];
	const char *format;
	u32 values[7] = {}, number, i = 0;

	if (MLX5_GET(sim_trace_string, *entry, event_id) != 1)
		return NULL;
	CHECK_EQ(MLX5_GET(sim_trace_string, *entry, tdsn), 0);
	number = MLX5_GET(sim_trace_string, *entry, tmsn);
	format = r->strings + MLX5_GET(sim_trace_string, *entry, string_param) - r->base;
	/* The driver takes no string at the base itself. */
	CHECK(format > r->strings && format < r->strings + r->size);
	for (*entry += 8; MLX5_GET(sim_trace_string, *entry, event_id) == 1 &&
			  MLX5_GET(sim_trace_string, *entry, tmsn) == number;
	     *entry += 8) {
		values[i++] = MLX5_GET(sim_trace_string, *entry, string_param);
		CHECK_EQ(MLX5_GET(sim_trace_string, *entry, tdsn), i);
	}
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
	snprintf(text, sizeof(text), format, values[0], values[1], values[2]);
#pragma GCC diagnostic pop
	return text;
}

/* The block that is read next, if it has a stamp; *stamp is its time. */
static const u8 *block(struct reader *r, u64 *stamp)
{
	const u8 *b = sim_ram_at(r->host, r->buffer + r->next * BLOCK);
	const u8 *last = b + BLOCK - 8;

	if (MLX5_GET(sim_trace_stamp, last, event_id) != 0xff)
		return NULL;
	*stamp = (u64)MLX5_GET(sim_trace_stamp, last, timestamp52_40) << 40 |
		 (u64)MLX5_GET(sim_trace_stamp, last, timestamp39_8) << 8 |
		 MLX5_GET(sim_trace_stamp, last, timestamp7_0);
	r->next = (r->next + 1) % BUFFER_BLOCKS;
	return b;
}

static void expect(struct reader *r, const char *text)
{
	u64 stamp;
	const u8 *b = block(r, &stamp);

	CHECK(b);
	CHECK_EQ(stamp, r->host->now);
	CHECK_STR(message(r, &b), text);
}

static void messages(void)
{
	struct reader r = start();

	poll(&r);
	expect(&r, "fw: boot, 1 ports");
	CHECK_EQ(r.host->raised[VECTOR], 1);
	/* One event for each time that it is armed. */
	CHECK(!fw_script(r.host->fw, "port", "state=1"));
	poll(&r);
	expect(&r, "port: state 1");
	CHECK_EQ(r.host->raised[VECTOR], 1);
	arm(&r);
	CHECK(!fw_script(r.host->fw, "health", "synd=7"));
	poll(&r);
	expect(&r, "health: syndrome 0x7");
	CHECK_EQ(r.host->raised[VECTOR], 2);
	/* A refused command is written, and no event by itself. */
	arm(&r);
	fw_trace(r.host->fw, FW_TRACE_REFUSED, 0xbad, 2, 0x10001);
	poll(&r);
	expect(&r, "cmdif: opcode 0xbad refused, status 0x2 syndrome 0x10001");
	CHECK_EQ(r.host->raised[VECTOR], 2);
	CHECK_EQ(r.host->fw->trace.written, 4);
	sim_host_free(r.host);
}

/* More than the buffer holds: it goes round, and no message is cut. */
static void many(void)
{
	struct reader r = start();
	u32 n = 0, blocks;
	const u8 *b, *end;
	char want[64];
	u64 stamp;

	poll(&r);
	r.next = 1;
	CHECK(!fw_script(r.host->fw, "trace", "count=600"));
	poll(&r);
	/* 15 messages of two entries to a block: 40 blocks, and 32 places. */
	for (blocks = 0; blocks < 40; blocks++) {
		r.next = (1 + blocks) % BUFFER_BLOCKS;
		if (blocks < 40 - BUFFER_BLOCKS) {
			n += 15;
			continue;
		}
		b = block(&r, &stamp);
		CHECK(b);
		for (end = b + 8 * 30; b < end; n++) {
			snprintf(want, sizeof(want), "test: message %u", n);
			CHECK_STR(message(&r, &b), want);
		}
	}
	CHECK_EQ(n, 600);
	sim_host_free(r.host);
}

/* What the kernel's reporter asks for: a dump with nowhere else to go. */
static void core_dump(void)
{
	struct reader r = start();
	u8 dump[64] = {};
	const u8 *b;
	u64 stamp;
	char want[64];
	u32 n;

	poll(&r);
	r.next = 1;
	CHECK_EQ(reg(r.host, 0x402e, true, dump, sizeof(dump)), OK);
	for (n = 0; n < 14; n++) {
		if (n % 7 == 0)
			b = block(&r, &stamp);
		snprintf(want, sizeof(want), "core dump: %u of 16, 0x%x", n,
			 fw_pattern(256 + 4 * n, 0));
		CHECK(b);
		CHECK_STR(message(&r, &b), want);
	}
	own(&r, false);
	/* Nobody listens: it is taken all the same. */
	CHECK_EQ(reg(r.host, 0x402e, true, dump, sizeof(dump)), OK);
	sim_host_free(r.host);
}

static void ends(void)
{
	struct reader r = start();
	u64 stamp;

	poll(&r);
	/* Off: no message. */
	CHECK_EQ(control(&r, false, false), OK);
	CHECK(fw_script(r.host->fw, "trace", "count=1"));
	CHECK_EQ(control(&r, true, true), OK);
	poll(&r);
	r.next = 1;
	expect(&r, "fw: boot, 1 ports");
	/* The buffer goes away: tracing stops, memory is left alone. */
	CHECK_EQ(sim_short(r.host, MLX5_CMD_OP_DESTROY_MKEY, 0, 0, r.mkey >> 8, 0, NULL), OK);
	CHECK(!fw_script(r.host->fw, "trace", "count=1"));
	poll(&r);
	CHECK(!block(&r, &stamp));
	CHECK(!r.host->fw->trace.on && !r.host->fw->trace.owned);
	own(&r, true);
	CHECK_EQ(configure(&r, r.mkey), SIM_BAD_MKEY);
	sim_host_free(r.host);
}

int main(void)
{
	messages();
	many();
	core_dump();
	ends();
	return 0;
}
