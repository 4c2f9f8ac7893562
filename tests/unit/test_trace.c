// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* A session that is recorded gives the same answers when it is replayed. */
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"
#include "fake_transport.h"
#include "prm.h"
#include "trace.h"

static char path[] = "/tmp/mlx5ctl-test-trace-XXXXXX";

/* Each answer depends on how many there were; every third fails. */
static int firmware(struct fake *fake, const uint8_t *in, size_t inlen,
		    uint8_t *out, size_t outlen, uint8_t *memory,
		    uint64_t length)
{
	(void)inlen;
	out[outlen - 1] = fake->commands;
	if (in[15] == 0xee) {
		prm_set(out, PRM_OUT_SYNDROME, 0x1234);
		return EREMOTEIO;
	}
	if (in[15] == 0xdd)
		return ETIMEDOUT;
	if (memory)
		memset(memory + 3, fake->commands, length - 5);
	return 0;
}

struct seen {
	int err[8];
	uint8_t out[8][32];
	uint8_t memory[2][64];
	uint32_t uid;
	uint32_t mkey;
};

/* The session: the same calls, recorded and replayed. */
static void session(struct mlx5ctl_dv_context *ctx, struct seen *seen)
{
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	uint8_t memory[64] = {};
	struct mlx5ctl_dv_umem_attr umem_attr = {
		.addr = memory,
		.length = sizeof(memory),
		.flags = MLX5CTL_DV_UMEM_MKEY,
	};
	struct mlx5ctl_dv_umem_info umem_info = {};
	struct mlx5ctl_dv_uctx_info info = {};
	struct mlx5ctl_dv_uctx *uctx;
	struct mlx5ctl_dv_umem *umem;
	uint8_t in[16] = {};

	uctx = mlx5ctl_dv_create_uctx(ctx, &attr);
	CHECK(uctx);
	CHECK_EQ(mlx5ctl_dv_query_uctx(uctx, &info), 0);
	seen->uid = info.uid;
	/* The same request twice, with different answers. */
	for (int i = 0; i < 2; i++)
		seen->err[i] = mlx5ctl_dv_exec_cmd(uctx, in, 16, seen->out[i], 32);
	in[15] = 0xee;
	seen->err[2] = mlx5ctl_dv_exec_cmd(uctx, in, 16, seen->out[2], 32);
	in[15] = 0xdd;
	seen->err[3] = mlx5ctl_dv_exec_cmd(uctx, in, 16, seen->out[3], 32);
	memset(seen->out[3], 0, 32);

	umem = mlx5ctl_dv_reg_umem(uctx, &umem_attr);
	CHECK(umem);
	CHECK_EQ(mlx5ctl_dv_query_umem(umem, &umem_info), 0);
	seen->mkey = umem_info.mkey;
	in[15] = 1;
	for (int i = 0; i < 2; i++) {
		seen->err[4 + i] = mlx5ctl_dv_exec_cmd_umem(uctx, in, 16, seen->out[4 + i],
							    32, umem, 8 * i, 32);
		memcpy(seen->memory[i], memory, 64);
	}
	CHECK_EQ(mlx5ctl_dv_dereg_umem(umem), 0);
	CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), 0);
}

static void test_session(void)
{
	struct fake fake = { .exec = firmware };
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	struct mlx5ctl_dv_open_attr open_attr = {
		.transport = MLX5CTL_DV_TRANSPORT_TRACE,
	};
	struct mlx5ctl_dv_context *ctx = fake_open(&fake);
	struct mlx5ctl_dv_uctx *uctx;
	struct seen recorded = {};
	struct seen replayed = {};
	uint8_t out[32];
	uint8_t in[16] = {};
	struct stat st;

	CHECK_EQ(mlx5ctl_record(ctx, path), 0);
	session(ctx, &recorded);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	CHECK_EQ(fake.closed, 1);
	CHECK_EQ(fake.commands, 6);
	CHECK_EQ(recorded.err[2], EREMOTEIO);
	CHECK_EQ(recorded.out[1][31], 2);
	CHECK_EQ(recorded.memory[1][20], 6);
	CHECK(!stat(path, &st) && (st.st_mode & 0777) == 0600);

	ctx = mlx5ctl_dv_open_device(path, &open_attr);
	CHECK(ctx);
	session(ctx, &replayed);
	CHECK(!memcmp(&recorded, &replayed, sizeof(recorded)));
	/* What has all been given is given again, the last answer. */
	uctx = mlx5ctl_dv_create_uctx(ctx, &attr);
	CHECK(uctx);
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 16, out, 32), 0);
	CHECK_EQ(out[31], 2);
	/* A shorter outbox gets less of it. */
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 16, out, 16), 0);
	in[14] = 1;
	CHECK_EQ(mlx5ctl_dv_exec_cmd(uctx, in, 16, out, 32), ENODATA);
	CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), 0);
	attr.scope = MLX5CTL_DV_SCOPE_CONFIGURATION;
	CHECK(!mlx5ctl_dv_create_uctx(ctx, &attr) && errno == ENODATA);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
}

static void test_environment(void)
{
	struct mlx5ctl_dv_context *ctx;

	CHECK(!setenv("MLX5CTL_REPLAY", path, 1));
	ctx = mlx5ctl_dv_open_device("any", NULL);
	CHECK(ctx);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	CHECK(!setenv("MLX5CTL_REPLAY", "/nowhere", 1));
	CHECK(!mlx5ctl_dv_open_device("any", NULL) && errno == ENOENT);
	CHECK_STR(mlx5ctl_dv_last_status()->text,
		  "cannot replay /nowhere: No such file or directory");
	unsetenv("MLX5CTL_REPLAY");
}

static void check_trace(const char *text, bool good)
{
	struct mlx5ctl_dv_context *ctx;
	FILE *file = fopen(path, "w");

	CHECK(file);
	CHECK(fputs(text, file) >= 0);
	CHECK(!fclose(file));
	ctx = mlx5ctl_replay(path);
	if (good != !!ctx) {
		fprintf(stderr, "trace: %s\n", text);
		exit(1);
	}
	if (ctx)
		CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	else
		CHECK_EQ(errno, EBADMSG);
}

static void test_malformed(void)
{
#define H MLX5CTL_TRACE_HEADER
	check_trace("", false);
	check_trace("mlx5ctl-trace 2\n", false);
	check_trace(H, true);
	check_trace(H "create_uctx 0 1\n", true);
	check_trace(H "create_uctx 0 1 2\n", false);
	check_trace(H "create_uctx 0\n", false);
	check_trace(H "create_uctx -1 1\n", false);
	check_trace(H "create_uctx 99999999999 1\n", false);
	check_trace(H "create_uctx 0 99999999999999999999\n", false);
	check_trace(H "frobnicate 0 1\n", false);
	check_trace(H "\n", false);
	check_trace(H "exec 0 0 0 0 0100 00 0 -\n", true);
	check_trace(H "exec 0 0 0 0 010 00 0 -\n", false);
	check_trace(H "exec 0 0 0 0 01zz 00 0 -\n", false);
	check_trace(H "exec 0 0 0 0 0100 00 0\n", false);
	/* A structure that is not whole, but not needed. */
	check_trace(H "query_uctx 1 -\n", true);
	check_trace(H "query_uctx 0 -\n", false);
	check_trace(H "query_uctx 0 00\n", false);
	check_trace(H "reg_umem 0 1 4096 00\n", false);
	check_trace(H "read_journal 0 0 1 - -\n", false);
	check_trace(H "read_journal 0 0 1 - 00\n", false);
#undef H
}

int main(void)
{
	int fd = mkstemp(path);

	CHECK(fd >= 0);
	close(fd);
	unlink(path);
	test_session();
	test_environment();
	test_malformed();
	unlink(path);
	return 0;
}
