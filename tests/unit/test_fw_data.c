// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* The data path: what is posted on one queue pair arrives at the other. */
#include "sim_data.h"

/* Two queue pairs on one device, connected. */
static void up(struct data_node *node, struct data_qp *a, struct data_qp *b, u32 st)
{
	data_node(node, 0);
	data_qp(node, a, st, 0);
	data_qp(node, b, st, 0);
	data_pair(a, b, st);
}

static void down(struct data_node *node)
{
	sim_host_free(node->host);
}

static void test_nop_and_send(void)
{
	struct data_node node;
	struct data_qp a, b;
	struct data_wqe wqe;
	const u8 *cqe;

	up(&node, &a, &b, FW_ST_RC);
	data_begin(&wqe, &a, FW_OP_NOP, 0);
	data_post(&wqe);
	data_run(&node);
	data_expect(&a.send, FW_CQE_REQ, 0);

	strcpy((char *)data_at(&node, node.mem), "hello");
	data_recv(&b, node.all, node.mem + 100, 50);
	data_send(&a, FW_OP_SEND_IMM, node.mem, 6, 0x11223344);
	data_run(&node);
	cqe = data_poll(&a.send);
	CHECK(cqe);
	CHECK_EQ(fw_get32(cqe + 32), 0xabc);
	CHECK_EQ(fw_get32(cqe + 56), FW_OP_SEND_IMM << 24 | a.qpn);
	CHECK_EQ(fw_get32(cqe + 60) >> 16, 1);
	cqe = data_poll(&b.recv);
	CHECK(cqe);
	CHECK_EQ(cqe_op(cqe), FW_CQE_RESP_SEND_IMM);
	CHECK_EQ(fw_get32(cqe + 36), 0x11223344);
	CHECK_EQ(fw_get32(cqe + 44), 6);
	CHECK_EQ(fw_get32(cqe + 56), b.qpn);
	CHECK_STR((char *)data_at(&node, node.mem + 100), "hello");
	CHECK(!data_poll(&a.send) && !data_poll(&b.recv));

	/* Over the end of both rings, inline, and without a completion. */
	for (u32 i = 0; i < 40; i++) {
		char text[90] = "";

		snprintf(text, sizeof(text), "message %u", i);
		data_recv(&b, node.all, node.mem + 200, 100);
		data_begin(&wqe, &a, FW_OP_SEND, 0);
		data_inline(&wqe, text, sizeof(text));
		wqe.bytes[11] = 0;
		data_post(&wqe);
		data_run(&node);
		CHECK(!data_poll(&a.send));
		data_expect(&b.recv, FW_CQE_RESP_SEND, 90);
		CHECK_STR((char *)data_at(&node, node.mem + 200), text);
	}
	down(&node);
}

static void test_rdma(void)
{
	struct data_node node;
	struct data_qp a, b;
	struct data_wqe wqe;
	u64 there;
	u32 i;

	up(&node, &a, &b, FW_ST_RC);
	there = node.mem + DATA_MEM / 2;
	for (i = 0; i < 10000; i++)
		*data_at(&node, node.mem + i) = i * 7;

	data_begin(&wqe, &a, FW_OP_WRITE, 0);
	data_remote(&wqe, node.all, there);
	data_ptr(&wqe, node.all, node.mem, 1);
	data_ptr(&wqe, node.all, node.mem + 1, 9999);
	data_post(&wqe);
	data_run(&node);
	data_expect(&a.send, FW_CQE_REQ, 10000);
	CHECK(!memcmp(data_at(&node, there), data_at(&node, node.mem), 10000));
	CHECK(!data_poll(&b.recv));

	data_recv(&b, node.all, node.mem, 0);
	data_begin(&wqe, &a, FW_OP_WRITE_IMM, 77);
	data_remote(&wqe, node.all, there + 5);
	data_inline(&wqe, "xyz", 3);
	data_post(&wqe);
	data_run(&node);
	data_expect(&a.send, FW_CQE_REQ, 3);
	data_expect(&b.recv, FW_CQE_RESP_WRITE_IMM, 3);
	CHECK(!memcmp(data_at(&node, there + 5), "xyz", 3));

	data_begin(&wqe, &a, FW_OP_READ, 0);
	data_remote(&wqe, node.all, there + 4);
	data_ptr(&wqe, node.all, node.mem + 20000, 5);
	data_post(&wqe);
	data_run(&node);
	data_expect(&a.send, FW_CQE_REQ, 5);
	CHECK(!memcmp(data_at(&node, node.mem + 20000), "\x1cxyz", 4));
	down(&node);
}

static void atomic(struct data_qp *qp, u8 opcode, u64 there, u64 swap_add, u64 compare)
{
	struct data_wqe wqe;
	u8 *seg;

	data_begin(&wqe, qp, opcode, 0);
	data_remote(&wqe, qp->node->all, there);
	seg = data_seg(&wqe, 1);
	fw_put64(seg, swap_add);
	fw_put64(seg + 8, compare);
	data_ptr(&wqe, qp->node->all, qp->node->mem, 8);
	data_post(&wqe);
	data_run(qp->node);
}

#define HOST_ENDIANNESS 0x7004

/* As a driver's host says of itself: 0x80 is big-endian. */
static void set_host_endianness(struct sim_host *host, u8 he)
{
	u8 data[16] = { he };

	CHECK_EQ(sim_reg(host, MLX5_CMD_OP_ACCESS_REG, 0, HOST_ENDIANNESS, true, data, 16), OK);
	memset(data, 0, sizeof(data));
	CHECK_EQ(sim_reg(host, MLX5_CMD_OP_ACCESS_REG, 0, HOST_ENDIANNESS, false, data, 16), OK);
	CHECK_EQ(data[0], he);
}

/* A number in memory, in an order that is not this machine's but the one that was chosen. */
static void put_number(u8 *at, u64 val, bool little)
{
	u32 i;

	for (i = 0; i < 8; i++)
		at[little ? i : 7 - i] = val >> 8 * i;
}

static void check_number(const u8 *at, u64 val, bool little)
{
	u8 bytes[8];

	put_number(bytes, val, little);
	CHECK(!memcmp(at, bytes, sizeof(bytes)));
}

static void run_atomics(struct data_node *node, bool little)
{
	u64 there = node->mem + 64;
	struct data_qp a, b;

	data_qp(node, &a, FW_ST_RC, 0);
	data_qp(node, &b, FW_ST_RC, 0);
	data_pair(&a, &b, FW_ST_RC);
	put_number(data_at(node, there), 40, little);
	atomic(&a, FW_OP_ATOMIC_FA, there, 2, 0);
	data_expect(&a.send, FW_CQE_REQ, 8);
	check_number(data_at(node, node->mem), 40, little);
	atomic(&a, FW_OP_ATOMIC_CS, there, 5, 41);
	data_expect(&a.send, FW_CQE_REQ, 8);
	check_number(data_at(node, there), 42, little);
	atomic(&a, FW_OP_ATOMIC_CS, there, 5, 42);
	data_expect(&a.send, FW_CQE_REQ, 8);
	check_number(data_at(node, there), 5, little);
	atomic(&a, FW_OP_ATOMIC_FA, there + 4, 2, 0);
	data_expect_error(&a.send, FW_CQE_REQ_ERR, FW_WC_REM_INV_REQ);
}

static void test_atomics(bool host_order, u8 he, bool little)
{
	struct data_node node;

	data_node(&node, 0);
	node.host->fw->atomic_host_order = host_order;
	set_host_endianness(node.host, he);
	run_atomics(&node, little);
	down(&node);
}

/* A virtual function's driver does not write the register: it is of the same host. */
static void test_atomics_of_function(u8 he, bool little)
{
	struct data_node node = {};
	struct fw_config cfg;
	struct sim_host *pf;

	fw_config_default(&cfg);
	cfg.vfs = 1;
	pf = sim_up(&cfg);
	set_host_endianness(pf, he);
	node.host = sim_function(pf, 1);
	CHECK_EQ(sim_short(pf, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 1, 0, NULL), OK);
	CHECK_EQ(sim_short(node.host, MLX5_CMD_OP_ENABLE_HCA, 0, 0, 0, 0, NULL), OK);
	CHECK_EQ(sim_short(node.host, MLX5_CMD_OP_INIT_HCA, 0, 0, 0, 0, NULL), OK);
	data_objects(&node);
	node.host->fw->atomic_host_order = true;
	run_atomics(&node, little);
	down(&node);
	sim_host_free(pf);
}

/* Fills a key's pages through a work request, then moves data through it. */
static void test_umr(void)
{
	struct data_node node;
	struct data_qp a, b, umr;
	struct data_wqe wqe;
	u32 key, i;
	u64 xlt;
	u8 *seg;

	up(&node, &a, &b, FW_ST_RC);
	data_qp(&node, &umr, FW_ST_REG_UMR, 0);
	data_connect(&umr, 0, 0, 0, 0);
	key = data_mkey(&node, 1, 0, 1, true, 4, NULL);
	xlt = sim_ram(node.host, FW_PAGE_SIZE);
	/* Back to front. */
	for (i = 0; i < 8; i++)
		fw_put64(data_at(&node, xlt + 8 * i), (node.mem + (7 - i) * FW_PAGE_SIZE) | 3);

	data_begin(&wqe, &umr, FW_OP_UMR, key);
	seg = data_seg(&wqe, 3);
	seg[0] = 1 << 6; /* only if it is in use, which it is */
	fw_put32(seg + 4, 4 << 16);
	fw_put64(seg + 8, 1 | 1 << 6); /* length and start */
	seg = data_seg(&wqe, 4);
	MLX5_SET64(mkc, seg, start_addr, 0x7f0000000ff0ULL);
	MLX5_SET64(mkc, seg, len, 0x7000);
	data_ptr(&wqe, node.all, xlt, 64);
	data_post(&wqe);
	data_run(&node);
	data_expect(&umr.send, FW_CQE_REQ, 0);

	/* Over the border of its first two pages. */
	data_recv(&b, key, 0x7f0000000ff8ULL, 16);
	memcpy(data_at(&node, node.mem), "0123456789abcdef", 16);
	data_send(&a, FW_OP_SEND, node.mem, 16, 0);
	data_run(&node);
	data_expect(&a.send, FW_CQE_REQ, 16);
	CHECK(!memcmp(data_at(&node, node.mem + 7 * FW_PAGE_SIZE + 0xff8), "01234567", 8));
	CHECK(!memcmp(data_at(&node, node.mem + 6 * FW_PAGE_SIZE), "89abcdef", 8));

	/* Invalidated, it is of no more use. */
	data_begin(&wqe, &umr, FW_OP_UMR, key);
	seg = data_seg(&wqe, 3);
	seg[0] = 1 << 7;
	fw_put64(seg + 8, 1 << 29);
	seg = data_seg(&wqe, 4);
	MLX5_SET(mkc, seg, free, 1);
	data_post(&wqe);
	data_run(&node);
	data_recv(&b, key, 0x7f0000000ff8ULL, 16);
	data_send(&a, FW_OP_SEND, node.mem, 16, 0);
	data_run(&node);
	data_expect(&umr.send, FW_CQE_REQ, 0);
	data_expect(&b.recv, FW_CQE_RESP_SEND, 16);
	data_expect_error(&b.recv, FW_CQE_RESP_ERR, FW_WC_LOC_PROT);
	data_expect_error(&a.send, FW_CQE_REQ_ERR, FW_WC_REM_OP);

	/* Again, only if it is free, which it is; then only if it is in use. */
	data_begin(&wqe, &umr, FW_OP_UMR, key);
	seg = data_seg(&wqe, 3);
	seg[0] = 1 << 7 | 1 << 5;
	data_seg(&wqe, 4);
	data_post(&wqe);
	data_run(&node);
	data_expect(&umr.send, FW_CQE_REQ, 0);
	data_begin(&wqe, &umr, FW_OP_UMR, key);
	seg = data_seg(&wqe, 3);
	seg[0] = 1 << 7 | 1 << 6;
	data_seg(&wqe, 4);
	data_post(&wqe);
	data_run(&node);
	data_expect_error(&umr.send, FW_CQE_REQ_ERR, FW_WC_MW_BIND);
	down(&node);
}

static void fill(struct data_qp *umr, u32 key, u32 octowords)
{
	struct data_wqe wqe;
	u8 *seg;

	data_begin(&wqe, umr, FW_OP_UMR, key);
	seg = data_seg(&wqe, 3);
	seg[0] = 1 << 7;
	fw_put32(seg + 4, octowords << 16);
	data_seg(&wqe, 4);
	data_seg(&wqe, octowords);
	data_post(&wqe);
	data_run(umr->node);
}

/* A small key has room for what drivers send at least, and no more. */
static void test_umr_room(void)
{
	struct data_node node;
	struct data_qp umr;
	u32 key;

	data_node(&node, 0);
	data_qp(&node, &umr, FW_ST_REG_UMR, 0);
	data_connect(&umr, 0, 0, 0, 0);
	key = data_mkey(&node, 1, 0, 1, true, 1, NULL);
	fill(&umr, key, 4);
	data_expect(&umr.send, FW_CQE_REQ, 0);
	fill(&umr, key, 5);
	data_expect_error(&umr.send, FW_CQE_REQ_ERR, FW_WC_LOC_QP_OP);
	down(&node);
}

/* A key that changes its domain holds the new one, and only that. */
static void test_domain_change(void)
{
	struct data_node node;
	struct data_wqe wqe;
	struct data_qp umr;
	u8 in[DATA_BOX] = {};
	u32 key, pd;
	u8 *seg;

	data_node(&node, 0);
	data_qp(&node, &umr, FW_ST_REG_UMR, 0);
	data_connect(&umr, 0, 0, 0, 0);
	pd = data_make(&node, MLX5_CMD_OP_ALLOC_PD, in, 16);
	key = data_mkey(&node, 1, 0, 1, true, 4, NULL);
	data_begin(&wqe, &umr, FW_OP_UMR, key);
	fw_put64(data_seg(&wqe, 3) + 8, 1 << 7);
	seg = data_seg(&wqe, 4);
	MLX5_SET(mkc, seg, pd, pd);
	data_post(&wqe);
	data_run(&node);
	data_expect(&umr.send, FW_CQE_REQ, 0);
	CHECK_EQ(fw_obj_get(node.host->fw, FW_PD, pd)->refs, 1);
	CHECK_EQ(fw_obj_get(node.host->fw, FW_PD, node.pd)->refs, 1);
	/* There is no such domain. */
	MLX5_SET(mkc, seg, pd, 0xffff);
	data_post(&wqe);
	data_run(&node);
	data_expect_error(&umr.send, FW_CQE_REQ_ERR, FW_WC_MW_BIND);
	down(&node);
}

/* A key over other keys, as a list in the request; and one over itself. */
static void test_indirect(void)
{
	struct data_node node;
	struct data_qp a, b;
	struct data_wqe wqe;
	u32 key, round;
	u8 *seg;

	for (round = 0; round < 2; round++) {
		up(&node, &a, &b, FW_ST_RC);
		key = data_mkey(&node, 2, 0, 100, true, 4, NULL);
		data_begin(&wqe, &a, FW_OP_UMR, key);
		seg = data_seg(&wqe, 3);
		seg[0] = 1 << 7;
		fw_put32(seg + 4, 4 << 16);
		data_seg(&wqe, 4);
		data_ptr(&wqe, round ? key : node.all, round ? 0 : node.mem + 1000, 4);
		data_ptr(&wqe, node.all, node.mem + 500, 8);
		data_seg(&wqe, 2);
		data_post(&wqe);
		data_run(&node);
		data_expect(&a.send, FW_CQE_REQ, 0);
		data_recv(&b, key, 2, 6);
		memcpy(data_at(&node, node.mem), "abcdef", 6);
		data_send(&a, FW_OP_SEND, node.mem, 6, 0);
		data_run(&node);
		if (round) {
			data_expect_error(&a.send, FW_CQE_REQ_ERR, FW_WC_REM_OP);
		} else {
			data_expect(&a.send, FW_CQE_REQ, 6);
			CHECK(!memcmp(data_at(&node, node.mem + 1002), "ab", 2));
			CHECK(!memcmp(data_at(&node, node.mem + 500), "cdef", 4));
		}
		down(&node);
	}
}

/* Two stretches in turns of 3 and 2 bytes, 10 and 20 apart. */
static void test_interleaved(void)
{
	struct data_node node;
	struct data_qp a, b;
	u32 key;

	up(&node, &a, &b, FW_ST_RC);
	key = data_mkey(&node, 2, 0, 100, true, 3, (u64[]){
		5ULL << 32 | 0x400, 2ULL << 32 | 2,
		10ULL << 48 | 3ULL << 32 | node.all, node.mem + 1000,
		20ULL << 48 | 2ULL << 32 | node.all, node.mem + 2000 });
	memcpy(data_at(&node, node.mem), "abcdefghij", 10);
	data_recv(&b, key, 0, 10);
	data_send(&a, FW_OP_SEND, node.mem, 10, 0);
	data_run(&node);
	data_expect(&a.send, FW_CQE_REQ, 10);
	CHECK(!memcmp(data_at(&node, node.mem + 1000), "abc", 3));
	CHECK(!memcmp(data_at(&node, node.mem + 2000), "de", 2));
	CHECK(!memcmp(data_at(&node, node.mem + 1010), "fgh", 3));
	CHECK(!memcmp(data_at(&node, node.mem + 2020), "ij", 2));
	/* There is no third turn. */
	data_recv(&b, key, 9, 10);
	data_send(&a, FW_OP_SEND, node.mem, 2, 0);
	data_run(&node);
	data_expect_error(&a.send, FW_CQE_REQ_ERR, FW_WC_REM_OP);
	down(&node);
}

/* A region of 100 bytes, and what lies around it. */
static void test_bounds(void)
{
	static const u64 outside[] = { 0xff0, 0xfff, 0x1001, 0x1064, 0x1100, 0x2000 };
	struct data_node node;
	struct data_qp a, b;
	struct data_wqe wqe;
	u64 page;
	u32 key, i;

	for (i = 0; i < ARRAY_SIZE(outside); i++) {
		up(&node, &a, &b, FW_ST_RC);
		page = node.mem + FW_PAGE_SIZE;
		key = data_mkey(&node, 1, 0x1000, 100, false, 1, (u64[]){ page | 3, page | 3 });
		data_begin(&wqe, &a, FW_OP_WRITE, 0);
		data_remote(&wqe, key, outside[i]);
		data_ptr(&wqe, node.all, node.mem, 100);
		data_post(&wqe);
		data_run(&node);
		data_expect_error(&a.send, FW_CQE_REQ_ERR, FW_WC_REM_ACCESS);
		down(&node);
	}
}

static void test_rights(void)
{
	struct data_node node;
	struct data_qp a, b;
	struct data_wqe wqe;
	u64 page;
	u32 key, qpn;

	/* Out of the remote key's bounds: both ends are broken, and flushed. */
	up(&node, &a, &b, FW_ST_RC);
	page = node.mem + FW_PAGE_SIZE;
	key = data_mkey(&node, 1, 0x1000, 100, false, 1, (u64[]){ page | 3, 0 });
	data_begin(&wqe, &a, FW_OP_WRITE, 0);
	data_remote(&wqe, key, 0x1000);
	data_ptr(&wqe, node.all, node.mem, 100);
	data_post(&wqe);
	data_run(&node);
	data_expect(&a.send, FW_CQE_REQ, 100);
	data_recv(&b, node.all, node.mem, 10);
	data_begin(&wqe, &a, FW_OP_WRITE, 0);
	data_remote(&wqe, key, 0x1001);
	data_ptr(&wqe, node.all, node.mem, 100);
	data_post(&wqe);
	data_send(&a, FW_OP_SEND, node.mem, 1, 0);
	data_run(&node);
	data_expect_error(&a.send, FW_CQE_REQ_ERR, FW_WC_REM_ACCESS);
	data_expect_error(&a.send, FW_CQE_REQ_ERR, FW_WC_FLUSH);
	data_expect_error(&b.recv, FW_CQE_RESP_ERR, FW_WC_FLUSH);
	CHECK_EQ(data_event(&node, &qpn), 0x11);
	CHECK_EQ(qpn, b.qpn);
	/* What is posted later is flushed as well. */
	data_send(&b, FW_OP_SEND, node.mem, 1, 0);
	data_run(&node);
	data_expect_error(&b.send, FW_CQE_REQ_ERR, FW_WC_FLUSH);
	down(&node);

	/* A wrong variant of a local key. */
	up(&node, &a, &b, FW_ST_RC);
	data_recv(&b, node.all, node.mem, 10);
	data_begin(&wqe, &a, FW_OP_SEND, 0);
	data_ptr(&wqe, node.all ^ 1, node.mem, 1);
	data_post(&wqe);
	data_run(&node);
	data_expect_error(&a.send, FW_CQE_REQ_ERR, FW_WC_LOC_PROT);
	CHECK(!data_poll(&b.recv));
	down(&node);

	/* A receive buffer that is too small. */
	up(&node, &a, &b, FW_ST_RC);
	data_recv(&b, node.all, node.mem, 10);
	data_send(&a, FW_OP_SEND, node.mem, 11, 0);
	data_run(&node);
	data_expect_error(&a.send, FW_CQE_REQ_ERR, FW_WC_REM_INV_REQ);
	data_expect_error(&b.recv, FW_CQE_RESP_ERR, FW_WC_LOC_LEN);
	down(&node);

	/* An operation that no queue pair has. */
	up(&node, &a, &b, FW_ST_RC);
	data_begin(&wqe, &a, 0x7f, 0);
	data_post(&wqe);
	data_run(&node);
	data_expect_error(&a.send, FW_CQE_REQ_ERR, FW_WC_LOC_QP_OP);
	down(&node);
}

static void test_retries(void)
{
	struct data_node node;
	struct data_qp a, b;
	u32 i;

	/* There is room after the second attempt. */
	up(&node, &a, &b, FW_ST_RC);
	data_send(&a, FW_OP_SEND, node.mem, 1, 0);
	data_run(&node);
	data_run(&node);
	CHECK(!data_poll(&a.send));
	node.host->now += 640000;
	data_recv(&b, node.all, node.mem, 10);
	data_run(&node);
	data_expect(&a.send, FW_CQE_REQ, 1);
	/* And never. */
	data_send(&a, FW_OP_SEND, node.mem, 1, 0);
	for (i = 0; i <= DATA_RETRIES; i++) {
		data_run(&node);
		CHECK_EQ(!data_poll(&a.send), i < DATA_RETRIES);
		node.host->now += 640000;
	}
	CHECK_EQ(a.send.ci, 2);
	down(&node);

	/* Nobody answers: the port is down, then the numbers do not agree. */
	for (i = 0; i < 2; i++) {
		u32 n;

		up(&node, &a, &b, FW_ST_RC);
		if (i)
			MLX5_SET(qpc, fw_obj_get(node.host->fw, FW_QP, a.qpn)->ctx,
				 next_send_psn, 5);
		else
			fw_port_set_state(node.host->fw, 1);
		data_recv(&b, node.all, node.mem, 10);
		data_send(&a, FW_OP_SEND, node.mem, 1, 0);
		for (n = 0; n < DATA_RETRIES; n++) {
			data_run(&node);
			CHECK(!data_poll(&a.send));
			node.host->now += 4096ULL << DATA_TIMEOUT;
		}
		data_run(&node);
		data_expect_error(&a.send, FW_CQE_REQ_ERR, FW_WC_RETRY);
		CHECK(!data_poll(&b.recv));
		down(&node);
	}
}

static void test_unreliable(void)
{
	struct data_node node;
	struct data_qp a, b;

	up(&node, &a, &b, FW_ST_UC);
	data_send(&a, FW_OP_SEND, node.mem, 1, 0);
	data_run(&node);
	data_expect(&a.send, FW_CQE_REQ, 1);
	data_recv(&b, node.all, node.mem + 1, 10);
	data_send(&a, FW_OP_SEND, node.mem, 1, 0);
	data_run(&node);
	data_expect(&a.send, FW_CQE_REQ, 1);
	data_expect(&b.recv, FW_CQE_RESP_SEND, 1);
	down(&node);
}

static void datagram(struct data_qp *qp, u32 qpn, u16 lid, u32 qkey, bool grh, const char *text)
{
	struct data_wqe wqe;
	u8 *av;

	data_begin(&wqe, qp, FW_OP_SEND_IMM, 99);
	av = data_seg(&wqe, 3);
	fw_put32(av, qkey);
	fw_put32(av + 8, 1u << 31 | qpn);
	fw_put32(av + 12, 3 << 24 | lid);
	fw_put32(av + 24, (u32)grh << 30);
	memset(av + 32, 0xd9, 16);
	data_inline(&wqe, text, strlen(text) + 1);
	data_post(&wqe);
	data_run(qp->node);
}

static void test_datagrams(void)
{
	struct data_node node, other;
	struct data_qp a, b;
	const u8 *cqe;

	data_node(&node, 0);
	data_node(&other, 1);
	node.host->peer[1] = other.host;
	data_qp(&node, &a, FW_ST_UD, 0);
	data_qp(&other, &b, FW_ST_UD, 0);
	data_connect(&a, 0, 0, 0, 0);
	data_connect(&b, 0, 0, 0, 0);

	data_recv(&b, other.all, other.mem, 100);
	datagram(&a, b.qpn, 2, DATA_QKEY, true, "over there");
	data_expect(&a.send, FW_CQE_REQ, 11);
	cqe = data_poll(&b.recv);
	CHECK(cqe);
	CHECK_EQ(fw_get32(cqe + 44), 51);
	CHECK_EQ(fw_get32(cqe + 36), 99);
	CHECK_EQ(fw_get32(cqe + 24), 1u << 28 | 3u << 24 | a.qpn);
	CHECK_EQ(fw_get32(cqe + 20) & 0xffff, 1);
	CHECK_STR((char *)data_at(&other, other.mem + 40), "over there");
	CHECK_EQ(*data_at(&other, other.mem + 39), 0xd9);

	/* Lost: a wrong key, no such queue pair, no such port, no room. */
	data_recv(&b, other.all, other.mem, 45);
	datagram(&a, b.qpn, 2, DATA_QKEY + 1, false, "");
	datagram(&a, b.qpn + 1, 2, DATA_QKEY, false, "");
	datagram(&a, b.qpn, 3, DATA_QKEY, false, "");
	datagram(&a, b.qpn, 2, DATA_QKEY, false, "too long");
	CHECK(!data_poll(&b.recv));
	datagram(&a, b.qpn, 2, DATA_QKEY, false, "fits");
	data_expect(&b.recv, FW_CQE_RESP_SEND_IMM, 45);

	/* The other device is busy: later. */
	data_recv(&b, other.all, other.mem, 100);
	while (data_poll(&a.send))
		;
	node.host->peers_busy = true;
	{
		struct data_wqe wqe;
		u64 wait;
		u8 *av;

		data_begin(&wqe, &a, FW_OP_SEND, 0);
		av = data_seg(&wqe, 1);
		fw_put32(av, DATA_QKEY);
		fw_put32(av + 8, b.qpn);
		fw_put32(av + 12, 2);
		data_inline(&wqe, "later", 6);
		data_post(&wqe);
		CHECK(fw_poll(node.host->fw, &wait));
	}
	CHECK(!data_poll(&a.send));
	node.host->peers_busy = false;
	data_run(&node);
	data_expect(&a.send, FW_CQE_REQ, 6);
	data_expect(&b.recv, FW_CQE_RESP_SEND, 46);
	down(&node);
	down(&other);
}

#define SRQ_LOG 3

static void srq_post(struct data_node *node, u64 ring, u64 dbr, u16 *count, u32 index, u64 addr)
{
	u8 *wqe = data_at(node, ring + index * 64);

	fw_put32(wqe + 16, 64);
	fw_put32(wqe + 20, node->all);
	fw_put64(wqe + 24, addr);
	fw_put32(wqe + 32, 0);
	fw_put32(wqe + 36, 0x100);
	fw_put32(data_at(node, dbr), ++*count);
}

/* The list decides the order of the entries; a limit gives an event, once. */
static void test_srq(void)
{
	struct data_node node;
	struct data_qp a, b;
	struct data_cq unused;
	u8 in[DATA_BOX] = {};
	void *ctx;
	u64 ring, dbr;
	u32 srqn, number;
	u16 count = 0;
	const u8 *cqe;

	data_node(&node, 0);
	data_cq(&node, &unused);
	ring = sim_ram(node.host, FW_PAGE_SIZE);
	dbr = sim_ram(node.host, FW_PAGE_SIZE);
	ctx = MLX5_ADDR_OF(create_xrc_srq_in, in, xrc_srq_context_entry);
	MLX5_SET(xrc_srqc, ctx, pd, node.pd);
	MLX5_SET(xrc_srqc, ctx, xrcd, node.xrcd);
	MLX5_SET(xrc_srqc, ctx, cqn, unused.cqn);
	MLX5_SET(xrc_srqc, ctx, log_xrc_srq_size, SRQ_LOG);
	MLX5_SET(xrc_srqc, ctx, log_rq_stride, 2);
	MLX5_SET(xrc_srqc, ctx, lwm, 2);
	MLX5_SET64(sim_xrc_srqc, ctx, dbr_addr, dbr);
	fw_put64(in + MLX5_BYTE_OFF(create_xrc_srq_in, pas), ring);
	srqn = data_make(&node, MLX5_CMD_OP_CREATE_XRC_SRQ, in,
			 MLX5_BYTE_OFF(create_xrc_srq_in, pas) + 8);
	data_qp(&node, &a, FW_ST_RC, 0);
	data_qp(&node, &b, FW_ST_RC, srqn);
	data_pair(&a, &b, FW_ST_RC);

	fw_put32(data_at(&node, ring), 5);
	srq_post(&node, ring, dbr, &count, 0, node.mem + 100);
	fw_put32(data_at(&node, ring + 5 * 64), 3);
	srq_post(&node, ring, dbr, &count, 5, node.mem + 200);
	*data_at(&node, node.mem) = 'x';
	data_send(&a, FW_OP_SEND, node.mem, 1, 0);
	data_send(&a, FW_OP_SEND, node.mem, 1, 0);
	data_run(&node);
	data_expect(&b.recv, FW_CQE_RESP_SEND, 1);
	cqe = data_poll(&b.recv);
	CHECK(cqe);
	CHECK_EQ(fw_get32(cqe + 60) >> 16, 5);
	CHECK_EQ(*data_at(&node, node.mem + 100), 'x');
	CHECK_EQ(*data_at(&node, node.mem + 200), 'x');
	CHECK_EQ(data_event(&node, &number), 0x14);
	CHECK_EQ(number, srqn);
	CHECK_EQ(data_event(&node, NULL), -1);

	/* In error, the queue pair says that it takes no more. */
	data_send(&b, 0x7f, node.mem, 1, 0);
	data_run(&node);
	CHECK_EQ(data_event(&node, &number), 0x13);
	CHECK_EQ(number, b.qpn);
	down(&node);
}

static void test_arming(void)
{
	struct data_node node;
	struct data_qp a, b;
	struct data_wqe wqe;
	u32 cqn;

	up(&node, &a, &b, FW_ST_RC);
	/* Not armed: nothing. Armed with zero, as users do first: at once. */
	data_begin(&wqe, &a, FW_OP_NOP, 0);
	data_post(&wqe);
	data_run(&node);
	CHECK_EQ(data_event(&node, NULL), -1);
	data_arm(&a.send, 0, false);
	data_run(&node);
	CHECK_EQ(data_event(&node, &cqn), 0);
	CHECK_EQ(cqn, a.send.cqn);
	/* Once an arming. */
	data_post(&wqe);
	data_run(&node);
	CHECK_EQ(data_event(&node, NULL), -1);
	data_poll(&a.send);
	data_poll(&a.send);
	data_arm(&a.send, 1, false);
	data_run(&node);
	CHECK_EQ(data_event(&node, NULL), -1);
	data_post(&wqe);
	data_run(&node);
	CHECK_EQ(data_event(&node, NULL), 0);
	/* Only what is solicited, or an error, wakes such an arming. */
	data_poll(&a.send);
	data_arm(&a.send, 2, true);
	data_post(&wqe);
	data_run(&node);
	CHECK_EQ(data_event(&node, NULL), -1);
	data_begin(&wqe, &a, 0x7f, 0);
	data_post(&wqe);
	data_run(&node);
	CHECK_EQ(data_event(&node, NULL), 0);
	down(&node);
}

static void test_cq_overrun_and_resize(void)
{
	struct data_node node;
	struct data_qp a, b;
	struct data_wqe wqe;
	u8 in[DATA_BOX] = {};
	void *cqc = MLX5_ADDR_OF(modify_cq_in, in, cq_context);
	u8 out[16];
	u64 ring;
	u32 i;

	up(&node, &a, &b, FW_ST_RC);
	data_begin(&wqe, &a, FW_OP_NOP, 0);
	data_post(&wqe);
	data_run(&node);
	ring = sim_ram(node.host, 2 * FW_PAGE_SIZE);
	for (i = 0; i < 64; i++)
		*data_at(&node, ring + 64 * i + 63) = 0xf1;
	/* The one completion that is there would not fit. */
	MLX5_SET(modify_cq_in, in, opcode, MLX5_CMD_OP_MODIFY_CQ);
	MLX5_SET(modify_cq_in, in, op_mod, 1);
	MLX5_SET(modify_cq_in, in, cqn, a.send.cqn);
	CHECK_EQ(sim_exec(node.host, in, MLX5_BYTE_OFF(modify_cq_in, pas) + 8, out, sizeof(out)),
		 SIM_BAD_SIZE);
	MLX5_SET(cqc, cqc, log_cq_size, 6);
	fw_put64(in + MLX5_BYTE_OFF(modify_cq_in, pas), ring);
	data_make(&node, MLX5_CMD_OP_MODIFY_CQ, in, MLX5_BYTE_OFF(modify_cq_in, pas) + 8);
	data_expect(&a.send, FW_CQE_REQ, 0);
	data_expect(&a.send, FW_CQE_RESIZE, 0);
	a.send.ring = ring;
	a.send.log = 6;
	for (i = 0; i < 64; i++) {
		data_post(&wqe);
		data_run(&node);
	}
	CHECK_EQ(data_event(&node, NULL), -1);
	data_post(&wqe);
	data_run(&node);
	CHECK_EQ(data_event(&node, NULL), 4);
	for (i = 0; i < 64; i++)
		data_expect(&a.send, FW_CQE_REQ, 0);
	down(&node);
}

int main(void)
{
	test_nop_and_send();
	test_rdma();
	test_atomics(false, 0, false);
	test_atomics(false, 0x80, false);
	test_atomics(true, 0, true);
	test_atomics(true, 0x80, false);
	test_atomics_of_function(0, true);
	test_atomics_of_function(0x80, false);
	test_umr();
	test_umr_room();
	test_domain_change();
	test_indirect();
	test_interleaved();
	test_bounds();
	test_rights();
	test_retries();
	test_unreliable();
	test_datagrams();
	test_srq();
	test_arming();
	test_cq_overrun_and_resize();
	return 0;
}
