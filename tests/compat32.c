// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * All methods of mlx5ctl from a 32-bit program: the layouts are the same for
 * both, and this shows it. It needs no 32-bit libraries, so it uses none.
 *
 * Exit status: 0, or the number of the step that failed.
 */
#include <asm/unistd.h>
#include <rdma/ib_user_ioctl_cmds.h>
#include <rdma/mlx5-abi.h>
/* Padding that a header does not name may differ, and carries what was in the kernel's memory. */
#pragma GCC diagnostic push
#pragma GCC diagnostic error "-Wpadded"
#include <rdma/mlx5ctl_user_ioctl_cmds.h>
#include <rdma/mlx5ctl_user_ioctl_verbs.h>
#pragma GCC diagnostic pop
#include <rdma/rdma_user_ioctl.h>

#define NS (1U << UVERBS_ID_NS_SHIFT)
#define DRIVER_MLX5 1
#define O_RDWR 2
#define MAX_ATTRS 8

_Static_assert(sizeof(void *) == 4, "a 32-bit program");
_Static_assert(sizeof(struct mlx5ctl_uctx_info) == 72, "");
_Static_assert(sizeof(struct mlx5ctl_cmd) == 48, "");
_Static_assert(sizeof(struct mlx5ctl_umem_reg) == 24, "");
_Static_assert(sizeof(struct mlx5ctl_journal_entry) == 96, "");

static long syscall3(long number, long a, long b, long c)
{
	long ret;

	__asm__ volatile("int $0x80"
			 : "=a"(ret)
			 : "0"(number), "b"(a), "c"(b), "d"(c)
			 : "memory");
	return ret;
}

/* The compiler may call it for an initializer. */
void *memset(void *to, int byte, __SIZE_TYPE__ len)
{
	unsigned char *p = to;

	while (len--)
		*p++ = byte;
	return to;
}

static __attribute__((noreturn)) void leave(int status)
{
	for (;;)
		syscall3(__NR_exit, status, 0, 0);
}

struct request {
	struct ib_uverbs_ioctl_hdr hdr;
	struct ib_uverbs_attr attrs[MAX_ATTRS];
};

static int fd;

static void begin(struct request *req, unsigned int object, unsigned int method)
{
	memset(req, 0, sizeof(*req));
	req->hdr.object_id = object;
	req->hdr.method_id = method;
	req->hdr.driver_id = DRIVER_MLX5;
}

static struct ib_uverbs_attr *add(struct request *req, unsigned int id,
				  unsigned int len, __u64 data)
{
	struct ib_uverbs_attr *attr = &req->attrs[req->hdr.num_attrs++];

	attr->attr_id = id;
	attr->len = len;
	attr->flags = UVERBS_ATTR_F_MANDATORY;
	attr->data = data;
	return attr;
}

static struct ib_uverbs_attr *add_ptr(struct request *req, unsigned int id,
				      const void *ptr, unsigned int len)
{
	return add(req, id, len, (__u64)(unsigned long)ptr);
}

static void call(struct request *req, int step)
{
	req->hdr.length = sizeof(req->hdr) +
			  req->hdr.num_attrs * sizeof(req->attrs[0]);
	if (syscall3(__NR_ioctl, fd, RDMA_VERBS_IOCTL, (long)req))
		leave(step);
}

static void call_ours(struct request *req, int step)
{
	add(req, MLX5CTL_ATTR_ABI, 8, MLX5CTL_ABI_MAGIC);
	call(req, step);
}

static void get_context(void)
{
	struct mlx5_ib_alloc_ucontext_req_v2 in = {
		.total_num_bfregs = 1,
		.lib_caps = MLX5_LIB_CAP_4K_UAR | MLX5_LIB_CAP_DYN_UAR,
	};
	struct mlx5_ib_alloc_ucontext_resp out;
	struct request req;
	__u32 vectors;
	__u64 support;

	begin(&req, UVERBS_OBJECT_DEVICE, UVERBS_METHOD_GET_CONTEXT);
	add_ptr(&req, UVERBS_ATTR_GET_CONTEXT_NUM_COMP_VECTORS, &vectors,
		sizeof(vectors));
	add_ptr(&req, UVERBS_ATTR_GET_CONTEXT_CORE_SUPPORT, &support,
		sizeof(support));
	add_ptr(&req, UVERBS_ATTR_UHW_IN, &in, sizeof(in));
	add_ptr(&req, UVERBS_ATTR_UHW_OUT, &out, sizeof(out));
	call(&req, 2);
}

/* ACCESS_REG, a read of CORE_DUMP: a CR dump (type 2). */
static unsigned char box[80] = { 0x08, 0x05, 0, 0, 0, 0, 0, 0x01,
				 0, 0, 0x40, 0x2e, [19] = 2 };
static unsigned char reply[80];
static unsigned char nop[16] = { 0x08, 0x0d };
static unsigned char memory[65536];

void _start(void)
{
	struct mlx5ctl_journal_entry entries[4];
	struct mlx5ctl_cmd_result result = { .err = 1 };
	struct mlx5ctl_journal_info journal;
	struct mlx5ctl_uctx_info info;
	struct mlx5ctl_umem_info umem;
	struct mlx5ctl_umem_reg reg = {};
	struct mlx5ctl_cmd cmd = {};
	struct ib_uverbs_attr *slot;
	__u32 uctx_handle, umem_handle;
	struct request req;
	unsigned int i, sum = 0;

	fd = syscall3(__NR_open, (long)"/dev/infiniband/uverbs0", O_RDWR, 0);
	if (fd < 0)
		leave(1);
	get_context();

	begin(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_CREATE);
	slot = add(&req, MLX5CTL_ATTR_UCTX_CREATE_HANDLE, 0, 0);
	add(&req, MLX5CTL_ATTR_UCTX_CREATE_SCOPE, 4,
	    MLX5CTL_SCOPE_DEBUG_READ_ONLY);
	add_ptr(&req, MLX5CTL_ATTR_UCTX_CREATE_RESP, &info, sizeof(info));
	call_ours(&req, 3);
	uctx_handle = slot->data;
	if (!info.uid || info.max_dev_pinned_bytes < info.max_pinned_bytes)
		leave(4);

	reg.addr = (unsigned long)memory;
	reg.length = sizeof(memory);
	reg.flags = MLX5CTL_UMEM_F_MKEY;
	begin(&req, MLX5CTL_OBJECT_UMEM, MLX5CTL_METHOD_UMEM_REG);
	slot = add(&req, MLX5CTL_ATTR_UMEM_REG_HANDLE, 0, 0);
	add(&req, MLX5CTL_ATTR_UMEM_REG_UCTX, 0, uctx_handle);
	add_ptr(&req, MLX5CTL_ATTR_UMEM_REG_REQ, &reg, sizeof(reg));
	add_ptr(&req, MLX5CTL_ATTR_UMEM_REG_RESP, &umem, sizeof(umem));
	call_ours(&req, 5);
	umem_handle = slot->data;

	cmd.in = (unsigned long)box;
	cmd.in_len = sizeof(box);
	cmd.out = (unsigned long)reply;
	cmd.out_len = sizeof(reply);
	cmd.flags = MLX5CTL_CMD_F_UMEM;
	cmd.umem_length = sizeof(memory);
	begin(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_EXEC);
	add(&req, MLX5CTL_ATTR_UCTX_EXEC_HANDLE, 0, uctx_handle);
	add_ptr(&req, MLX5CTL_ATTR_UCTX_EXEC_CMD, &cmd, sizeof(cmd));
	add(&req, MLX5CTL_ATTR_UCTX_EXEC_UMEM, 0, umem_handle);
	call_ours(&req, 6);
	for (i = 0; i < sizeof(memory); i++)
		sum += memory[i];
	if (!sum)
		leave(7);

	memset(&cmd, 0, sizeof(cmd));
	cmd.in = (unsigned long)nop;
	cmd.in_len = sizeof(nop);
	cmd.out = (unsigned long)reply;
	cmd.out_len = 16;
	begin(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_EXEC_BATCH);
	add(&req, MLX5CTL_ATTR_UCTX_EXEC_BATCH_HANDLE, 0, uctx_handle);
	add_ptr(&req, MLX5CTL_ATTR_UCTX_EXEC_BATCH_CMDS, &cmd, sizeof(cmd));
	add_ptr(&req, MLX5CTL_ATTR_UCTX_EXEC_BATCH_RESULTS, &result,
		sizeof(result));
	add(&req, MLX5CTL_ATTR_UCTX_EXEC_BATCH_FLAGS, 4, 0);
	call_ours(&req, 8);
	if (result.err)
		leave(9);

	begin(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_READ_JOURNAL);
	add(&req, MLX5CTL_ATTR_UCTX_READ_JOURNAL_HANDLE, 0, uctx_handle);
	add(&req, MLX5CTL_ATTR_UCTX_READ_JOURNAL_FROM, 8, 0);
	add_ptr(&req, MLX5CTL_ATTR_UCTX_READ_JOURNAL_ENTRIES, entries,
		sizeof(entries));
	add_ptr(&req, MLX5CTL_ATTR_UCTX_READ_JOURNAL_RESP, &journal,
		sizeof(journal));
	call_ours(&req, 10);
	if (!journal.num_entries || !entries[0].time_ns)
		leave(11);

	begin(&req, MLX5CTL_OBJECT_UMEM, MLX5CTL_METHOD_UMEM_DEREG);
	add(&req, MLX5CTL_ATTR_UMEM_DEREG_HANDLE, 0, umem_handle);
	call_ours(&req, 12);

	begin(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_QUERY);
	add(&req, MLX5CTL_ATTR_UCTX_QUERY_HANDLE, 0, uctx_handle);
	add_ptr(&req, MLX5CTL_ATTR_UCTX_QUERY_RESP, &info, sizeof(info));
	call_ours(&req, 13);
	if (info.num_umems || info.pinned_bytes)
		leave(14);

	begin(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_DESTROY);
	add(&req, MLX5CTL_ATTR_UCTX_DESTROY_HANDLE, 0, uctx_handle);
	call_ours(&req, 15);
	leave(0);
}
