// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Attribute buffers, seen through a fake ioctl(). */
#include <errno.h>
#include <rdma/ib_user_ioctl_verbs.h>
#pragma GCC diagnostic push
#pragma GCC diagnostic error "-Wpadded"
#include <rdma/mlx5ctl_user_ioctl_cmds.h>
#include <rdma/mlx5ctl_user_ioctl_verbs.h>
#pragma GCC diagnostic pop
#include <rdma/rdma_user_ioctl.h>
#include <stdarg.h>

#include "check.h"
#include "ioctl.h"

static int expected_fd;
static int fail_with;
static unsigned int calls;

int __wrap_ioctl(int fd, unsigned long request, ...);

int __wrap_ioctl(int fd, unsigned long request, ...)
{
	struct ib_uverbs_ioctl_hdr *hdr;
	va_list args;

	va_start(args, request);
	hdr = va_arg(args, struct ib_uverbs_ioctl_hdr *);
	va_end(args);
	CHECK_EQ(fd, expected_fd);
	CHECK_EQ(request, RDMA_VERBS_IOCTL);
	CHECK_EQ(hdr->length, sizeof(*hdr) + hdr->num_attrs * sizeof(hdr->attrs[0]));
	CHECK_EQ(hdr->driver_id, RDMA_DRIVER_MLX5);
	CHECK_EQ(hdr->reserved1, 0);
	CHECK_EQ(hdr->reserved2, 0);
	for (unsigned int i = 0; i < hdr->num_attrs; i++) {
		CHECK_EQ(hdr->attrs[i].flags, UVERBS_ATTR_F_MANDATORY);
		CHECK_EQ(hdr->attrs[i].attr_data.reserved, 0);
	}
	calls++;
	if (fail_with) {
		errno = fail_with;
		return -1;
	}
	for (unsigned int i = 0; i < hdr->num_attrs; i++)
		if (hdr->attrs[i].attr_id == 0x1005)
			hdr->attrs[i].data = 0x42;
	return 0;
}

static void test_ours(void)
{
	struct ib_uverbs_attr *slot;
	struct mlx5ctl_ioctl req;
	uint64_t big[2] = { 1, 2 };
	uint32_t small = 0x11223344;
	uint8_t inside[8] = {};
	uint32_t out = 0;

	memcpy(inside, &small, sizeof(small));
	mlx5ctl_ioctl_init(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_EXEC);
	mlx5ctl_ioctl_handle(&req, 0x1000, 0xfffffffe);
	mlx5ctl_ioctl_in(&req, 0x1001, &small, sizeof(small));
	mlx5ctl_ioctl_in(&req, 0x1002, big, sizeof(big));
	mlx5ctl_ioctl_out(&req, 0x1003, &out, sizeof(out));
	mlx5ctl_ioctl_fd(&req, 0x1004, -1);
	slot = mlx5ctl_ioctl_new(&req, 0x1005);

	CHECK_EQ(req.hdr.object_id, MLX5CTL_OBJECT_UCTX);
	CHECK_EQ(req.hdr.method_id, MLX5CTL_METHOD_UCTX_EXEC);
	CHECK_EQ(req.hdr.num_attrs, 7);
	/* The ABI constant comes first, inside the buffer. */
	CHECK_EQ(req.attrs[0].attr_id, MLX5CTL_ATTR_ABI);
	CHECK_EQ(req.attrs[0].len, 8);
	CHECK_EQ(req.attrs[0].data, MLX5CTL_ABI_MAGIC);
	/* A handle has no length. */
	CHECK_EQ(req.attrs[1].attr_id, 0x1000);
	CHECK_EQ(req.attrs[1].len, 0);
	CHECK_EQ(req.attrs[1].data, 0xfffffffe);
	/* Up to eight bytes travel inside, from its first one on, more by reference. */
	CHECK_EQ(req.attrs[2].len, 4);
	CHECK(!memcmp(&req.attrs[2].data, inside, sizeof(inside)));
	CHECK_EQ(req.attrs[3].len, 16);
	CHECK_EQ(req.attrs[3].data, (uintptr_t)big);
	/* What comes back always goes by reference. */
	CHECK_EQ(req.attrs[4].len, 4);
	CHECK_EQ(req.attrs[4].data, (uintptr_t)&out);
	CHECK_EQ(req.attrs[5].len, 0);
	CHECK(req.attrs[5].data_s64 == -1);

	expected_fd = 33;
	CHECK_EQ(mlx5ctl_ioctl_exec(&req, 33), 0);
	CHECK_EQ(slot->data, 0x42);
	fail_with = EACCES;
	CHECK_EQ(mlx5ctl_ioctl_exec(&req, 33), EACCES);
	CHECK_EQ(calls, 2);
}

static void test_core(void)
{
	struct mlx5ctl_ioctl req;

	/* The core's own objects do not know our constant. */
	mlx5ctl_ioctl_init(&req, UVERBS_OBJECT_DEVICE, UVERBS_METHOD_GET_CONTEXT);
	CHECK_EQ(req.hdr.num_attrs, 0);
	CHECK_EQ(req.hdr.length, sizeof(req.hdr));
}

int main(void)
{
	test_ours();
	test_core();
	return 0;
}
