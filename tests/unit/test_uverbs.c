// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The uverbs transport against its uAPI, faked behind ioctl(). */
#include <errno.h>
#include <rdma/mlx5ctl_user_ioctl_cmds.h>
#include <rdma/mlx5ctl_user_ioctl_verbs.h>
#include <stdarg.h>

#include "check.h"
#include "ioctl.h"
#include "prm.h"
#include "uverbs.h"

#define UCTX_HANDLE 11
#define FIRST_UMEM 20

static struct mlx5ctl_ioctl last;
static uint32_t num_umems;
static int fail_with;

int __wrap_ioctl(int fd, unsigned long request, ...);

static struct ib_uverbs_attr *find(struct ib_uverbs_ioctl_hdr *hdr, uint16_t id)
{
	for (unsigned int i = 0; i < hdr->num_attrs; i++)
		if (hdr->attrs[i].attr_id == id)
			return &hdr->attrs[i];
	return NULL;
}

/* Attribute ID of the last request, which must be there with this length. */
static struct ib_uverbs_attr *attr(uint16_t id, uint16_t len)
{
	struct ib_uverbs_attr *found = find(&last.hdr, id);

	CHECK(found);
	CHECK_EQ(found->len, len);
	return found;
}

/* A number of four bytes that travels inside an attribute, from its first byte on. */
static uint32_t number_in(uint16_t id)
{
	uint32_t number;

	memcpy(&number, &attr(id, sizeof(number))->data, sizeof(number));
	return number;
}

static void *pointer(struct ib_uverbs_ioctl_hdr *hdr, uint16_t id)
{
	struct ib_uverbs_attr *found = find(hdr, id);

	CHECK(found);
	return (void *)(uintptr_t)found->data;
}

static void fill_info(struct mlx5ctl_uctx_info *info)
{
	*info = (struct mlx5ctl_uctx_info){
		.uid = 1, .scope = 2, .uctx_cap = 3, .dev_uctx_cap = 4,
		.max_inlen = 5, .max_outlen = 6, .num_umems = 7, .max_uctxs = 8,
		.pinned_bytes = 9, .max_pinned_bytes = 10,
		.dev_pinned_bytes = 11, .max_dev_pinned_bytes = 1ULL << 40,
		.max_slots = 12, .lost_slots = 13,
	};
}

static void uctx_method(struct ib_uverbs_ioctl_hdr *hdr)
{
	struct mlx5ctl_journal_entry *entries;
	struct mlx5ctl_journal_info *journal;
	struct mlx5ctl_cmd_result *results;

	switch (hdr->method_id) {
	case MLX5CTL_METHOD_UCTX_CREATE:
		fill_info(pointer(hdr, MLX5CTL_ATTR_UCTX_CREATE_RESP));
		find(hdr, MLX5CTL_ATTR_UCTX_CREATE_HANDLE)->data = UCTX_HANDLE;
		break;
	case MLX5CTL_METHOD_UCTX_QUERY:
		fill_info(pointer(hdr, MLX5CTL_ATTR_UCTX_QUERY_RESP));
		break;
	case MLX5CTL_METHOD_UCTX_EXEC_BATCH:
		results = pointer(hdr, MLX5CTL_ATTR_UCTX_EXEC_BATCH_RESULTS);
		results[1].err = EACCES;
		break;
	case MLX5CTL_METHOD_UCTX_READ_JOURNAL:
		entries = pointer(hdr, MLX5CTL_ATTR_UCTX_READ_JOURNAL_ENTRIES);
		entries[1] = (struct mlx5ctl_journal_entry){
			.seq = 1, .first_seq = 2, .time_ns = 3, .last_time_ns = 4,
			.duration_ns = 5, .count = 6, .pid = 7, .user = 8,
			.pending = 9, .err = 10, .syndrome = 11, .opcode = 12,
			.op_mod = 13, .register_id = 14, .uid = 15, .kind = 3,
			.scope = 1, .status = 16,
		};
		memcpy(entries[1].comm, "sixteen_letters_", 16);
		journal = pointer(hdr, MLX5CTL_ATTR_UCTX_READ_JOURNAL_RESP);
		*journal = (struct mlx5ctl_journal_info){
			.next_seq = 40, .lost = 41, .num_entries = 2, .more = 1,
			.lost_changes = 5, .lost_writers = 6,
			.lost_readers = 10, .lost_refusals = 20,
		};
		break;
	}
}

int __wrap_ioctl(int fd, unsigned long request, ...)
{
	struct ib_uverbs_ioctl_hdr *hdr;
	struct mlx5ctl_umem_info *info;
	va_list args;

	(void)request;
	CHECK_EQ(fd, 5);
	va_start(args, request);
	hdr = va_arg(args, struct ib_uverbs_ioctl_hdr *);
	va_end(args);
	memcpy(&last, hdr, hdr->length);
	/* Ours, each with the ABI constant. */
	CHECK_EQ(attr(MLX5CTL_ATTR_ABI, 8)->data, MLX5CTL_ABI_MAGIC);
	if (fail_with) {
		errno = fail_with;
		return -1;
	}
	if (hdr->object_id == MLX5CTL_OBJECT_UCTX) {
		uctx_method(hdr);
	} else if (hdr->method_id == MLX5CTL_METHOD_UMEM_REG) {
		info = pointer(hdr, MLX5CTL_ATTR_UMEM_REG_RESP);
		*info = (struct mlx5ctl_umem_info){
			.umem_id = 1, .mkey = 2, .page_shift = 3, .num_mtt = 4,
		};
		find(hdr, MLX5CTL_ATTR_UMEM_REG_HANDLE)->data = FIRST_UMEM + num_umems++;
	}
	return 0;
}

static void check_method(uint16_t object, uint16_t method)
{
	CHECK_EQ(last.hdr.object_id, object);
	CHECK_EQ(last.hdr.method_id, method);
}

static struct mlx5ctl_dv_uctx *test_uctx(struct mlx5ctl_dv_context *ctx)
{
	struct mlx5ctl_dv_uctx_attr create = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_WRITE,
	};
	struct mlx5ctl_dv_uctx_info info = {};
	struct mlx5ctl_dv_uctx *uctx;

	fail_with = EPERM;
	CHECK(!mlx5ctl_dv_create_uctx(ctx, &create) && errno == EPERM);
	fail_with = 0;
	uctx = mlx5ctl_dv_create_uctx(ctx, &create);
	CHECK(uctx);
	check_method(MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_CREATE);
	CHECK_EQ(number_in(MLX5CTL_ATTR_UCTX_CREATE_SCOPE), 2);
	attr(MLX5CTL_ATTR_UCTX_CREATE_RESP, sizeof(struct mlx5ctl_uctx_info));

	CHECK_EQ(mlx5ctl_dv_query_uctx(uctx, &info), 0);
	CHECK_EQ(attr(MLX5CTL_ATTR_UCTX_QUERY_HANDLE, 0)->data, UCTX_HANDLE);
	CHECK_EQ(info.uid, 1);
	CHECK_EQ(info.scope, 2);
	CHECK_EQ(info.uctx_cap, 3);
	CHECK_EQ(info.dev_uctx_cap, 4);
	CHECK_EQ(info.max_inlen, 5);
	CHECK_EQ(info.max_outlen, 6);
	CHECK_EQ(info.num_umems, 7);
	CHECK_EQ(info.max_uctxs, 8);
	CHECK_EQ(info.pinned_bytes, 9);
	CHECK_EQ(info.max_pinned_bytes, 10);
	CHECK_EQ(info.dev_pinned_bytes, 11);
	CHECK_EQ(info.max_dev_pinned_bytes, 1ULL << 40);
	CHECK_EQ(info.max_slots, 12);
	CHECK_EQ(info.lost_slots, 13);
	fail_with = EIO;
	CHECK_EQ(mlx5ctl_dv_query_uctx(uctx, &info), EIO);
	fail_with = 0;
	return uctx;
}

static uint8_t memory[8192];

static struct mlx5ctl_dv_umem *test_umem(struct mlx5ctl_dv_uctx *uctx)
{
	struct mlx5ctl_dv_umem_attr plain = {
		.addr = memory + 1,
		.length = 4096,
		.flags = MLX5CTL_DV_UMEM_MKEY,
	};
	struct mlx5ctl_dv_umem_attr dmabuf = {
		.comp_mask = MLX5CTL_DV_UMEM_ATTR_DMABUF_FD,
		.length = 4096,
		.dmabuf_fd = 9,
		.dmabuf_offset = 0x1000,
	};
	struct mlx5ctl_dv_umem_info info = {};
	struct mlx5ctl_dv_umem *umem;

	umem = mlx5ctl_dv_reg_umem(uctx, &dmabuf);
	CHECK(umem);
	CHECK(attr(MLX5CTL_ATTR_UMEM_REG_DMABUF_FD, 0)->data_s64 == 9);
	CHECK_EQ(mlx5ctl_dv_dereg_umem(umem), 0);
	check_method(MLX5CTL_OBJECT_UMEM, MLX5CTL_METHOD_UMEM_DEREG);
	CHECK_EQ(attr(MLX5CTL_ATTR_UMEM_DEREG_HANDLE, 0)->data, FIRST_UMEM);

	fail_with = ENOSPC;
	CHECK(!mlx5ctl_dv_reg_umem(uctx, &plain) && errno == ENOSPC);
	attr(MLX5CTL_ATTR_UMEM_REG_REQ, sizeof(struct mlx5ctl_umem_reg));
	fail_with = 0;
	umem = mlx5ctl_dv_reg_umem(uctx, &plain);
	CHECK(umem);
	CHECK(!find(&last.hdr, MLX5CTL_ATTR_UMEM_REG_DMABUF_FD));
	CHECK_EQ(attr(MLX5CTL_ATTR_UMEM_REG_UCTX, 0)->data, UCTX_HANDLE);
	CHECK_EQ(mlx5ctl_dv_query_umem(umem, &info), 0);
	CHECK_EQ(info.umem_id, 1);
	CHECK_EQ(info.mkey, 2);
	CHECK_EQ(info.page_shift, 3);
	CHECK_EQ(info.num_mtt, 4);
	CHECK_EQ(info.length, 4096);
	return umem;
}

static void test_exec(struct mlx5ctl_dv_uctx *uctx, struct mlx5ctl_dv_umem *umem)
{
	uint8_t out[16] = { 3 };
	uint8_t in[16] = {};

	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 16, out, 16), 0);
	check_method(MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_EXEC);
	CHECK_EQ(attr(MLX5CTL_ATTR_UCTX_EXEC_HANDLE, 0)->data, UCTX_HANDLE);
	attr(MLX5CTL_ATTR_UCTX_EXEC_CMD, sizeof(struct mlx5ctl_cmd));
	CHECK(!find(&last.hdr, MLX5CTL_ATTR_UCTX_EXEC_UMEM));
	CHECK_EQ(mlx5ctl_dv_exec_cmd_umem(uctx, in, 16, out, 16, umem, 8, 64), 0);
	CHECK_EQ(attr(MLX5CTL_ATTR_UCTX_EXEC_UMEM, 0)->data, FIRST_UMEM + 1);
	fail_with = EREMOTEIO;
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 16, out, 16), EREMOTEIO);
	CHECK_EQ(mlx5ctl_dv_last_status()->status, 3);
	fail_with = 0;
}

static void test_batch(struct mlx5ctl_dv_uctx *uctx, struct mlx5ctl_dv_umem *umem)
{
	struct mlx5ctl_dv_batch_cmd cmds[3] = {};
	uint8_t out[16] = {};
	uint8_t in[16] = {};

	for (int i = 0; i < 3; i++) {
		cmds[i].in = in;
		cmds[i].out = out;
		cmds[i].inlen = cmds[i].outlen = 16;
	}
	CHECK_EQ(mlx5ctl_dv_exec_batch(uctx, cmds, 3, MLX5CTL_DV_BATCH_STOP), 0);
	check_method(MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_EXEC_BATCH);
	attr(MLX5CTL_ATTR_UCTX_EXEC_BATCH_CMDS, 3 * sizeof(struct mlx5ctl_cmd));
	attr(MLX5CTL_ATTR_UCTX_EXEC_BATCH_RESULTS, 3 * 8);
	CHECK_EQ(number_in(MLX5CTL_ATTR_UCTX_EXEC_BATCH_FLAGS), 1);
	CHECK(!find(&last.hdr, MLX5CTL_ATTR_UCTX_EXEC_BATCH_UMEMS));
	CHECK_EQ(cmds[0].err, 0);
	CHECK_EQ(cmds[1].err, EACCES);

	/* One umem of two commands is one handle. */
	for (int i = 1; i < 3; i++) {
		cmds[i].umem = umem;
		cmds[i].length = 64;
	}
	CHECK_EQ(mlx5ctl_dv_exec_batch(uctx, cmds, 3, 0), 0);
	CHECK_EQ(number_in(MLX5CTL_ATTR_UCTX_EXEC_BATCH_UMEMS), FIRST_UMEM + 1);
	fail_with = EAGAIN;
	CHECK_EQ(mlx5ctl_dv_exec_batch(uctx, cmds, 3, 0), EAGAIN);
	CHECK_EQ(cmds[0].err, ECANCELED);
	fail_with = 0;
}

static void test_journal(struct mlx5ctl_dv_uctx *uctx)
{
	struct mlx5ctl_dv_journal_entry entries[300];
	const struct mlx5ctl_dv_journal_entry *entry = &entries[1];
	struct mlx5ctl_dv_journal_info info = {};

	CHECK_EQ(mlx5ctl_dv_read_journal(uctx, 17, entries, 300, &info), 0);
	CHECK_EQ(attr(MLX5CTL_ATTR_UCTX_READ_JOURNAL_FROM, 8)->data, 17);
	/* No more than the kernel gives at once. */
	attr(MLX5CTL_ATTR_UCTX_READ_JOURNAL_ENTRIES,
	     MLX5CTL_MAX_JOURNAL_READ * sizeof(struct mlx5ctl_journal_entry));
	CHECK_EQ(info.next_seq, 40);
	CHECK_EQ(info.lost, 41);
	CHECK_EQ(info.num_entries, 2);
	CHECK_EQ(info.more, 1);
	CHECK_EQ(info.comp_mask, MLX5CTL_DV_JOURNAL_INFO_LOST);
	CHECK_EQ(info.lost_changes, 5);
	CHECK_EQ(info.lost_writers, 6);
	CHECK_EQ(info.lost_readers, 10);
	CHECK_EQ(info.lost_refusals, 20);
	CHECK_EQ(entry->seq, 1);
	CHECK_EQ(entry->first_seq, 2);
	CHECK_EQ(entry->time_ns, 3);
	CHECK_EQ(entry->last_time_ns, 4);
	CHECK_EQ(entry->duration_ns, 5);
	CHECK_EQ(entry->count, 6);
	CHECK_EQ(entry->pid, 7);
	CHECK_EQ(entry->user, 8);
	CHECK_EQ(entry->pending, 9);
	CHECK_EQ(entry->err, 10);
	CHECK_EQ(entry->syndrome, 11);
	CHECK_EQ(entry->opcode, 12);
	CHECK_EQ(entry->op_mod, 13);
	CHECK_EQ(entry->register_id, 14);
	CHECK_EQ(entry->uid, 15);
	CHECK_EQ(entry->kind, MLX5CTL_DV_JOURNAL_COMMAND);
	CHECK_EQ(entry->scope, 1);
	CHECK_EQ(entry->status, 16);
	CHECK_STR(entry->comm, "sixteen_letters_");

	/* A program that knows seq and first_seq, and the info up to more. */
	memset(entries, 0x5a, sizeof(entries));
	info = (struct mlx5ctl_dv_journal_info){ .lost_changes = 0x5a5a };
	CHECK_EQ(mlx5ctl_dv_read_journal_sized(uctx, 17, entries, 16, 300, &info,
					       offsetof(struct mlx5ctl_dv_journal_info,
							lost_changes)), 0);
	CHECK_EQ(((uint64_t *)entries)[2], 1);
	CHECK_EQ(((uint64_t *)entries)[3], 2);
	CHECK_EQ(((uint64_t *)entries)[4], 0x5a5a5a5a5a5a5a5a);
	CHECK_EQ(info.num_entries, 2);
	CHECK_EQ(info.lost_changes, 0x5a5a);
	CHECK_EQ(info.comp_mask, 0);
	info.comp_mask = MLX5CTL_DV_JOURNAL_INFO_LOST << 1;
	CHECK_EQ(mlx5ctl_dv_read_journal(uctx, 17, entries, 300, &info), EINVAL);
	info.comp_mask = 0;
	fail_with = EPERM;
	CHECK_EQ(mlx5ctl_dv_read_journal(uctx, 17, entries, 1, &info), EPERM);
	fail_with = 0;
}

int main(void)
{
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx;
	struct mlx5ctl_dv_umem *umem;

	ctx = mlx5ctl_new_context(&mlx5ctl_uverbs_ops, 5, false, NULL);
	CHECK(ctx);
	uctx = test_uctx(ctx);
	umem = test_umem(uctx);
	test_exec(uctx, umem);
	test_batch(uctx, umem);
	test_journal(uctx);
	CHECK_EQ(mlx5ctl_dv_dereg_umem(umem), 0);
	CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), 0);
	check_method(MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_DESTROY);
	CHECK_EQ(attr(MLX5CTL_ATTR_UCTX_DESTROY_HANDLE, 0)->data, UCTX_HANDLE);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	return 0;
}
