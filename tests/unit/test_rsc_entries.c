// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * Entries of queues in a resource dump. They are made with the structures and
 * constants of rdma-core's infiniband/mlx5dv.h, which its provider posts to and
 * polls from hardware with, and looked at by the names of our layouts.
 */
#include <endian.h>
#include <infiniband/mlx5dv.h>

#include "rsc_entries.h"
#include "check.h"

#define QPN 0x123456
#define RKEY 0x1122
#define LKEY 0x3344
#define ADDRESS 0x7f0012345678ULL
#define MAX_ENTRIES 16

struct found {
	const char *layout;
	uint32_t number;
	uint8_t data[64];
	size_t len;
};

struct walk {
	struct found found[MAX_ENTRIES];
	uint32_t num;
};

struct dump {
	uint8_t bytes[1024];
	size_t len;
};

/* A resource segment: its length in dwords, its type, and both indices. */
static void add_record(struct dump *dump, uint16_t type, uint32_t index2, const void *payload,
		       size_t len)
{
	const uint16_t head[] = { htobe16((16 + len) / 4), htobe16(type), 0, 0 };
	const uint32_t indices[] = { htobe32(QPN), htobe32(index2) };

	CHECK(dump->len + 16 + len <= sizeof(dump->bytes));
	memcpy(dump->bytes + dump->len, head, 8);
	memcpy(dump->bytes + dump->len + 8, indices, 8);
	memcpy(dump->bytes + dump->len + 16, payload, len);
	dump->len += 16 + len;
}

static void visit(const struct rsc_entry *entry, void *arg)
{
	struct walk *walk = arg;
	struct found *found = &walk->found[walk->num++];

	CHECK(walk->num <= MAX_ENTRIES && entry->len <= sizeof(found->data));
	CHECK(entry->layout);
	found->layout = mlx5ctl_dv_layout_name(entry->layout);
	found->number = entry->number;
	found->len = entry->len;
	memcpy(found->data, entry->data, entry->len);
}

static struct walk walk_dump(const char *segment, const struct dump *dump, uint16_t type)
{
	struct mlx5ctl_dv_rsc_record record = {};
	struct rsc_queue queue;
	struct walk walk = {};
	size_t pos = 0;

	begin_entries(&queue, segment, dump->bytes, dump->len, type);
	while (!mlx5ctl_dv_rsc_next(dump->bytes, dump->len, &pos, &record))
		walk_entries(&queue, &record, visit, &walk);
	return walk;
}

static uint64_t field(const struct found *found, const char *name)
{
	uint64_t value;

	CHECK_EQ(mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_find(found->layout), found->data,
					   found->len, name, &value), 0);
	return value;
}

static void check_ctrl(const struct found *found, uint32_t number, uint32_t opcode, uint32_t ds)
{
	CHECK_STR(found->layout, "wqe_ctrl_seg");
	CHECK_EQ(found->number, number);
	CHECK_EQ(field(found, "wqe_index"), number);
	CHECK_EQ(field(found, "opcode"), opcode);
	CHECK_EQ(field(found, "qpn"), QPN);
	CHECK_EQ(field(found, "ds"), ds);
}

static void check_data(const struct found *found, uint32_t length)
{
	CHECK_STR(found->layout, "wqe_data_seg");
	CHECK_EQ(field(found, "byte_count"), length);
	CHECK_EQ(field(found, "lkey"), LKEY);
	CHECK_EQ(field(found, "addr"), ADDRESS);
	CHECK_EQ(field(found, "inline_seg"), 0);
}

union block {
	uint8_t bytes[64];
	struct {
		struct mlx5_wqe_ctrl_seg ctrl;
		struct mlx5_wqe_raddr_seg remote;
		union {
			struct mlx5_wqe_data_seg data[2];
			struct mlx5_wqe_atomic_seg atomic;
			struct mlx5_wqe_inl_data_seg in_line;
		};
	};
	struct {
		struct mlx5_wqe_ctrl_seg first;
		struct mlx5_wqe_datagram_seg datagram;
	};
};

static void set_remote(union block *block)
{
	block->remote.raddr = htobe64(ADDRESS + 64);
	block->remote.rkey = htobe32(RKEY);
}

static void check_remote(const struct found *found)
{
	CHECK_STR(found->layout, "wqe_raddr_seg");
	CHECK_EQ(field(found, "raddr"), ADDRESS + 64);
	CHECK_EQ(field(found, "rkey"), RKEY);
}

/* A write, an atomic operation with its data in the next block, a datagram, one
 * with inline data, and a block that has no request.
 */
static void send_queue(void)
{
	union block blocks[8] = {};
	struct mlx5_wqe_data_seg *more = (void *)blocks[2].bytes;
	struct dump dump = {};
	struct walk walk;

	mlx5dv_set_ctrl_seg(&blocks[0].ctrl, 0, MLX5_OPCODE_RDMA_WRITE, 0, QPN,
			    MLX5_WQE_CTRL_CQ_UPDATE, 4, 0x5a, htobe32(0xabcd));
	set_remote(&blocks[0]);
	mlx5dv_set_data_seg(&blocks[0].data[0], 100, LKEY, ADDRESS);
	mlx5dv_set_data_seg(&blocks[0].data[1], 200, LKEY, ADDRESS);

	mlx5dv_set_ctrl_seg(&blocks[1].ctrl, 1, MLX5_OPCODE_ATOMIC_CS, 0, QPN, 0, 5, 0, 0);
	set_remote(&blocks[1]);
	blocks[1].atomic.swap_add = htobe64(0x1111222233334444);
	blocks[1].atomic.compare = htobe64(0x5555666677778888);
	/* Its fourth place holds an address, and its fifth is in the next block. */
	mlx5dv_set_data_seg(&blocks[1].data[1], 8, LKEY, ADDRESS);
	mlx5dv_set_data_seg(more, 8, LKEY, ADDRESS);

	mlx5dv_set_ctrl_seg(&blocks[3].ctrl, 3, MLX5_OPCODE_SEND, 0, QPN, 0, 5, 0, 0);
	blocks[3].datagram.av.key.qkey.qkey = htobe32(0x11111111);
	blocks[3].datagram.av.dqp_dct = htobe32(0x80000000 | 0x654321);
	blocks[3].datagram.av.stat_rate_sl = 0x35;
	blocks[3].datagram.av.rlid = htobe16(0x17);
	mlx5dv_set_data_seg((void *)blocks[4].bytes, 300, LKEY, ADDRESS);

	/* As many bytes as fit are the data itself. */
	mlx5dv_set_ctrl_seg(&blocks[5].ctrl, 5, MLX5_OPCODE_RDMA_WRITE_IMM, 0, QPN, 0, 3, 0, 0);
	set_remote(&blocks[5]);
	blocks[5].in_line.byte_count = htobe32(MLX5_INLINE_SEG | 12);

	for (uint32_t i = 0; i < 8; i++)
		add_record(&dump, 0x1001, i, blocks[i].bytes, sizeof(blocks[i]));
	walk = walk_dump("SND_BUFF", &dump, 0x1001);

	CHECK_EQ(walk.num, 15);
	check_ctrl(&walk.found[0], 0, MLX5_OPCODE_RDMA_WRITE, 4);
	CHECK_EQ(field(&walk.found[0], "ce"), MLX5_WQE_CTRL_CQ_UPDATE >> 2);
	CHECK_EQ(field(&walk.found[0], "signature"), 0x5a);
	check_remote(&walk.found[1]);
	check_data(&walk.found[2], 100);
	check_data(&walk.found[3], 200);
	check_ctrl(&walk.found[4], 1, MLX5_OPCODE_ATOMIC_CS, 5);
	check_remote(&walk.found[5]);
	CHECK_STR(walk.found[6].layout, "wqe_atomic_seg");
	CHECK_EQ(field(&walk.found[6], "swap_add"), 0x1111222233334444);
	CHECK_EQ(field(&walk.found[6], "compare"), 0x5555666677778888);
	check_data(&walk.found[7], 8);
	check_data(&walk.found[8], 8);
	CHECK_EQ(walk.found[8].number, 2);
	check_ctrl(&walk.found[9], 3, MLX5_OPCODE_SEND, 5);
	CHECK_STR(walk.found[10].layout, "wqe_datagram_seg");
	CHECK_EQ(field(&walk.found[10], "qkey"), 0x11111111);
	CHECK_EQ(field(&walk.found[10], "dqp_dct"), 0x654321);
	CHECK_EQ(field(&walk.found[10], "sl"), 5);
	CHECK_EQ(field(&walk.found[10], "rlid"), 0x17);
	check_data(&walk.found[11], 300);
	check_ctrl(&walk.found[12], 5, MLX5_OPCODE_RDMA_WRITE_IMM, 3);
	check_remote(&walk.found[13]);
	CHECK_EQ(field(&walk.found[14], "inline_seg"), 1);
	CHECK_EQ(field(&walk.found[14], "byte_count"), 12);
}

static void receive_queues(void)
{
	struct mlx5_wqe_data_seg list[2] = {};
	struct mlx5_wqe_srq_next_seg next = { .next_wqe_index = htobe16(7), .signature = 0x33 };
	struct dump dump = {};
	struct walk walk;

	mlx5dv_set_data_seg(&list[0], 4096, LKEY, ADDRESS);
	mlx5dv_set_data_seg(&list[1], 0, MLX5_INVALID_LKEY, 0);
	add_record(&dump, 0x1002, 0, list, sizeof(list));
	walk = walk_dump("RCV_BUFF", &dump, 0x1002);
	CHECK_EQ(walk.num, 2);
	check_data(&walk.found[0], 4096);
	CHECK_EQ(walk.found[1].number, 1);
	CHECK_EQ(field(&walk.found[1], "lkey"), MLX5_INVALID_LKEY);

	dump.len = 0;
	add_record(&dump, 0x1101, 0, &next, sizeof(next));
	add_record(&dump, 0x1101, 1, &list[0], sizeof(list[0]));
	walk = walk_dump("SRQ_BUFF", &dump, 0x1101);
	CHECK_EQ(walk.num, 2);
	CHECK_STR(walk.found[0].layout, "wqe_srq_next_seg");
	CHECK_EQ(field(&walk.found[0], "next_wqe_index"), 7);
	CHECK_EQ(field(&walk.found[0], "signature"), 0x33);
	check_data(&walk.found[1], 4096);
}

static void completion_queue(void)
{
	struct mlx5_cqe64 done = {
		.slid = htobe16(0x17),
		.flags_rqpn = htobe32(0x654321),
		.srqn_uidx = htobe32(0x42),
		.byte_cnt = htobe32(100),
		.timestamp = htobe64(0x123456789a),
		.sop_drop_qpn = htobe32((uint32_t)MLX5_OPCODE_SEND << 24 | QPN),
		.wqe_counter = htobe16(9),
		.op_own = MLX5_CQE_RESP_SEND << 4 | 1,
	};
	struct mlx5_err_cqe failed = {
		.vendor_err_synd = 0x81,
		.syndrome = MLX5_CQE_SYNDROME_TRANSPORT_RETRY_EXC_ERR,
		.s_wqe_opcode_qpn = htobe32((uint32_t)MLX5_OPCODE_RDMA_READ << 24 | QPN),
		.wqe_counter = htobe16(11),
		.op_own = MLX5_CQE_REQ_ERR << 4,
	};
	uint8_t wide[128] = {};
	struct dump dump = {};
	struct walk walk;

	/* Of 128 bytes the second half is what the other has. */
	memcpy(wide + 64, &done, sizeof(done));
	add_record(&dump, 0x1201, 0, &done, sizeof(done));
	add_record(&dump, 0x1201, 1, &failed, sizeof(failed));
	add_record(&dump, 0x1201, 2, wide, sizeof(wide));
	walk = walk_dump("CQ_BUFF", &dump, 0x1201);
	CHECK_EQ(walk.num, 3);
	CHECK_STR(walk.found[0].layout, "cqe64");
	CHECK_EQ(field(&walk.found[0], "opcode"), MLX5_CQE_RESP_SEND);
	CHECK_EQ(field(&walk.found[0], "owner"), 1);
	CHECK_EQ(field(&walk.found[0], "slid"), 0x17);
	CHECK_EQ(field(&walk.found[0], "rqpn"), 0x654321);
	CHECK_EQ(field(&walk.found[0], "srqn"), 0x42);
	CHECK_EQ(field(&walk.found[0], "byte_cnt"), 100);
	CHECK_EQ(field(&walk.found[0], "timestamp"), 0x123456789a);
	CHECK_EQ(field(&walk.found[0], "send_wqe_opcode"), MLX5_OPCODE_SEND);
	CHECK_EQ(field(&walk.found[0], "qpn"), QPN);
	CHECK_EQ(field(&walk.found[0], "wqe_counter"), 9);
	CHECK_STR(walk.found[1].layout, "err_cqe64");
	CHECK_EQ(field(&walk.found[1], "syndrome"), MLX5_CQE_SYNDROME_TRANSPORT_RETRY_EXC_ERR);
	CHECK_EQ(field(&walk.found[1], "vendor_err_synd"), 0x81);
	CHECK_EQ(field(&walk.found[1], "send_wqe_opcode"), MLX5_OPCODE_RDMA_READ);
	CHECK_EQ(field(&walk.found[1], "qpn"), QPN);
	CHECK_EQ(field(&walk.found[1], "wqe_counter"), 11);
	CHECK_EQ(field(&walk.found[1], "opcode"), MLX5_CQE_REQ_ERR);
	CHECK_STR(walk.found[2].layout, "cqe64");
	CHECK_EQ(walk.found[2].number, 2);
	CHECK_EQ(field(&walk.found[2], "byte_cnt"), 100);
}

/* Bytes that are no queue's, and a queue whose bytes are cut off. */
static void nothing_there(void)
{
	uint8_t bytes[60] = {};
	struct dump dump = {};

	add_record(&dump, 0x1201, 0, bytes, sizeof(bytes));
	CHECK_EQ(walk_dump("CQ_BUFF", &dump, 0x1201).num, 0);
	CHECK_EQ(walk_dump("FULL_CQC", &dump, 0x1201).num, 0);
	CHECK_EQ(walk_dump(NULL, &dump, 0x1201).num, 0);
}

int main(void)
{
	send_queue();
	receive_queues();
	completion_queue();
	nothing_there();
	return 0;
}
