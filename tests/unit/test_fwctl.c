// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The fwctl transport against its uAPI, faked behind ioctl(). */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <unistd.h>

#include "check.h"
#include "fwctl.h"
#include "fwctl_uapi.h"
#include "mlx5ctl.h"
#include "prm.h"
#include "sysfs.h"

static uint32_t device_type = 1;
static uint32_t expected_scope;
static int rpc_err;
static uint8_t status;
static uint32_t rpcs;

int __wrap_ioctl(int fd, unsigned long request, ...);

static int fake_info(struct info *info)
{
	uint32_t *data = (uint32_t *)(uintptr_t)info->data;

	CHECK_EQ(info->size, 24);
	CHECK_EQ(info->flags, 0);
	CHECK_EQ(info->len, 8);
	info->device_type = device_type;
	data[0] = 5;
	data[1] = 4;
	return 0;
}

static int fake_rpc(struct rpc *rpc)
{
	const uint8_t *in = (uint8_t *)(uintptr_t)rpc->in;
	uint8_t *out = (uint8_t *)(uintptr_t)rpc->out;

	CHECK_EQ(rpc->size, 32);
	CHECK_EQ(rpc->scope, expected_scope);
	rpcs++;
	if (rpc_err) {
		errno = rpc_err;
		return -1;
	}
	memset(out, 0, rpc->out_len);
	prm_set(out, PRM_OUT_STATUS, status);
	/* A resource dump of one byte, inline. */
	if (prm_get(in, PRM_IN_OPCODE) == 0x805) {
		CHECK_EQ(prm_get(in + 16, PRM_RSC_DUMP_INLINE_DUMP), 1);
		prm_set(out + 16, PRM_RSC_DUMP_SIZE, 1);
		out[16 + PRM_RSC_DUMP_INLINE_DATA] = 0x42;
	}
	out[rpc->out_len - 1] = in[rpc->in_len - 1];
	return 0;
}

int __wrap_ioctl(int fd, unsigned long request, ...)
{
	va_list args;
	void *arg;

	CHECK(fd >= 0);
	va_start(args, request);
	arg = va_arg(args, void *);
	va_end(args);
	if (request == INFO)
		return fake_info(arg);
	CHECK_EQ(request, RPC);
	return fake_rpc(arg);
}

static void test_commands(struct mlx5ctl_dv_uctx *uctx)
{
	uint8_t in[32] = {};
	uint8_t out[32];

	in[31] = 0x77;
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 32, out, 32), 0);
	CHECK_EQ(out[31], 0x77);
	/* Firmware's status comes with success there, and as EREMOTEIO here. */
	status = 2;
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 32, out, 32), EREMOTEIO);
	CHECK_STR(mlx5ctl_dv_last_status()->status_text, "BAD_OP_ERR");
	status = 0;
	rpc_err = EBADMSG;
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 32, out, 32), EOPNOTSUPP);
	rpc_err = ENODEV;
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 32, out, 32), EIO);
	rpc_err = EPERM;
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 32, out, 32), EPERM);
	rpc_err = 0;
}

static int take(const void *data, size_t len, void *opaque)
{
	CHECK_EQ(len, 1);
	*(uint8_t *)opaque = *(const uint8_t *)data;
	return 0;
}

/* What needs memory says so, or comes another way. */
static void test_without_memory(struct mlx5ctl_dv_uctx *uctx)
{
	uint8_t memory[64];
	uint8_t got = 0;
	struct mlx5ctl_dv_umem_attr umem_attr = {
		.addr = memory,
		.length = sizeof(memory),
	};
	struct mlx5ctl_dv_dump_dest dest = {
		.buf_size = 4096,
		.write = take,
		.opaque = &got,
	};
	struct mlx5ctl_dv_core_dump_attr core = {
		.type = MLX5CTL_DV_CORE_DUMP_CR,
		.dest = dest,
	};
	struct mlx5ctl_dv_rsc_dump_attr rsc = { .segment = 0x1000, .dest = dest };
	struct mlx5ctl_dv_journal_entry entry;
	struct mlx5ctl_dv_journal_info info = {};
	struct mlx5ctl_dv_batch_cmd batch[2] = {};
	struct mlx5ctl_dv_dump_result result = {};
	uint8_t in[16] = {};
	uint8_t out[2][16];

	CHECK(!mlx5ctl_dv_reg_umem(uctx, &umem_attr) && errno == EOPNOTSUPP);
	CHECK_EQ(mlx5ctl_dv_read_journal(uctx, 0, &entry, 1, &info), EOPNOTSUPP);
	CHECK_EQ(mlx5ctl_dv_core_dump(uctx, &core, &result), EOPNOTSUPP);
	CHECK(strstr(mlx5ctl_dv_last_status()->text, "fwctl transport has not"));
	CHECK_EQ(mlx5ctl_dv_rsc_dump(uctx, &rsc, &result), 0);
	CHECK_EQ(result.flags, MLX5CTL_DV_DUMP_RESULT_INLINE);
	CHECK_EQ(result.bytes, 1);
	CHECK_EQ(got, 0x42);

	rpcs = 0;
	for (int i = 0; i < 2; i++) {
		batch[i].in = in;
		batch[i].out = out[i];
		batch[i].inlen = batch[i].outlen = 16;
	}
	CHECK_EQ(mlx5ctl_dv_exec_batch(uctx, batch, 2, 0), 0);
	CHECK_EQ(rpcs, 2);
}

int main(void)
{
	static char dir[] = "/tmp/mlx5ctl-test-fwctl-XXXXXX";
	struct mlx5ctl_dv_uctx_attr attr = {};
	struct mlx5ctl_dv_uctx_info info = {};
	struct mlx5ctl_dv_context *ctx;
	struct mlx5ctl_dv_uctx *uctx;
	char node[64];
	int fd;

	CHECK(mkdtemp(dir));
	mlx5ctl_fwctl_dir = dir;
	snprintf(node, sizeof(node), "%s/fwctl0", dir);
	CHECK(!mlx5ctl_fwctl_open("fwctl0") && errno == ENOENT);
	fd = open(node, O_CREAT | O_RDWR, 0600);
	CHECK(fd >= 0);
	close(fd);
	/* A node of another vendor's device. */
	device_type = 2;
	CHECK(!mlx5ctl_fwctl_open("fwctl0") && errno == EOPNOTSUPP);
	device_type = 1;

	ctx = mlx5ctl_fwctl_open("fwctl0");
	CHECK(ctx);
	attr.scope = 4;
	CHECK(!mlx5ctl_dv_create_uctx(ctx, &attr) && errno == EINVAL);
	for (uint32_t scope = 0; scope < 4; scope++) {
		attr.scope = expected_scope = scope;
		uctx = mlx5ctl_dv_create_uctx(ctx, &attr);
		CHECK(uctx);
		CHECK_EQ(mlx5ctl_dv_query_uctx(uctx, &info), 0);
		CHECK_EQ(info.uid, 5);
		CHECK_EQ(info.uctx_cap, 4);
		CHECK_EQ(info.scope, scope);
		test_commands(uctx);
		test_without_memory(uctx);
		CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), 0);
	}
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	unlink(node);
	rmdir(dir);
	return 0;
}
