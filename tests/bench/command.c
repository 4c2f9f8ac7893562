// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* One small command by every road; batches; boxes of all sizes. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <rdma/mlx5ctl_user_ioctl_cmds.h>
#include <rdma/mlx5ctl_user_ioctl_verbs.h>

#include "bench.h"
#include "ioctl.h"
#include "mlx5ctl.h"

#define CAP_OUTLEN (MIN_BOX + 4096)
#define CALLS 200
#define BATCH 64

struct command {
	uint16_t opcode;
	uint32_t inlen;
	uint32_t outlen;
	uint8_t *in;
	uint8_t *out;
	int err; /* how it ends */
};

static void ends(const struct command *cmd, int err, const char *what)
{
	must(err == cmd->err ? 0 : err ? err : EPROTO, what);
}

static struct command command_new(uint16_t opcode, uint32_t inlen, uint32_t outlen)
{
	struct command cmd = {
		.opcode = opcode,
		.inlen = inlen,
		.outlen = outlen,
		.in = must_alloc(inlen),
		.out = must_alloc(outlen),
	};

	prm_set(cmd.in, PRM_IN_OPCODE, opcode);
	return cmd;
}

static void by_mlx5ctl(void *arg, unsigned int times)
{
	struct command *cmd = arg;

	while (times--)
		must(mlx5ctl_dv_exec_cmd(target.uctx, cmd->in, cmd->inlen,
					 cmd->out, cmd->outlen),
		     "mlx5ctl");
}

/* What of it is the library's share. */
static void by_ioctl(void *arg, unsigned int times)
{
	struct command *cmd = arg;
	struct mlx5ctl_cmd request = {
		.in = (uintptr_t)cmd->in,
		.out = (uintptr_t)cmd->out,
		.in_len = cmd->inlen,
		.out_len = cmd->outlen,
	};
	struct mlx5ctl_ioctl ioctl;

	mlx5ctl_ioctl_init(&ioctl, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_EXEC);
	mlx5ctl_ioctl_handle(&ioctl, MLX5CTL_ATTR_UCTX_EXEC_HANDLE,
			     target.uctx->handle);
	mlx5ctl_ioctl_in(&ioctl, MLX5CTL_ATTR_UCTX_EXEC_CMD, &request,
			 sizeof(request));
	while (times--)
		ends(cmd, mlx5ctl_ioctl_exec(&ioctl, target.ctx->fd), "ioctl");
}

static void by_devx(void *arg, unsigned int times)
{
	struct command *cmd = arg;

	while (times--)
		ends(cmd,
		     mlx5dv_devx_general_cmd(target.devx, cmd->in, cmd->inlen,
					     cmd->out, cmd->outlen),
		     "DEVX");
}

static void by_kernel(void *arg, unsigned int times)
{
	struct command *cmd = arg;
	char line[64];
	int len;

	len = snprintf(line, sizeof(line), "%u 0 %u %u", cmd->opcode, cmd->outlen,
		       times);
	must(write(target.kernel, line, len) == len ? 0 : errno, "mlx5ctl_bench");
}

static void by_batch(void *arg, unsigned int times)
{
	struct mlx5ctl_dv_batch_cmd cmds[BATCH];
	struct command *cmd = arg;

	for (int i = 0; i < BATCH; i++)
		cmds[i] = (struct mlx5ctl_dv_batch_cmd){
			.in = cmd->in,
			.inlen = cmd->inlen,
			.out = cmd->out + (size_t)i * cmd->outlen,
			.outlen = cmd->outlen,
		};
	while (times--) {
		must(mlx5ctl_dv_exec_batch(target.uctx, cmds, BATCH, 0), "batch");
		for (int i = 0; i < BATCH; i++)
			must(cmds[i].err, "command of a batch");
	}
}

static void compare_roads(const char *point, uint16_t opcode, uint32_t outlen)
{
	struct command cmd = command_new(opcode, MIN_BOX, outlen);
	const struct variant variants[] = {
		{ "mlx5ctl", by_mlx5ctl, &cmd, CALLS, 0 },
		{ "mlx5ctl ioctl", by_ioctl, &cmd, CALLS, 0 },
		{ "devx", by_devx, &cmd, CALLS, 0 },
		{ "kernel", by_kernel, &cmd, CALLS, 0 },
	};

	compare("command", point, variants, 4);
}

/* What is done before a command is on its way, by commands that end there. */
static void compare_gates(void)
{
	struct command lengths = command_new(OP_NOP, MIN_BOX, MIN_BOX);
	struct command policy = command_new(OP_CREATE_MKEY, MIN_BOX, MIN_BOX);
	struct command devx = policy;
	const struct variant variants[] = {
		{ "mlx5ctl lengths", by_ioctl, &lengths, CALLS, 0 },
		{ "mlx5ctl policy", by_ioctl, &policy, CALLS, 0 },
		{ "devx", by_devx, &devx, CALLS, 0 },
	};

	lengths.outlen--;
	lengths.err = EMSGSIZE;
	policy.err = EOPNOTSUPP;
	devx.err = EINVAL;
	compare("command", "refused", variants, 3);
}

void bench_command(void)
{
	compare_gates();
	compare_roads("nop", OP_NOP, MIN_BOX);
	compare_roads("query_hca_cap", OP_QUERY_HCA_CAP, CAP_OUTLEN);
}

static void compare_batch(const char *point, uint16_t opcode, uint32_t outlen)
{
	struct command cmd = command_new(opcode, MIN_BOX, outlen);
	const struct variant variants[] = {
		{ "single", by_mlx5ctl, &cmd, BATCH, 0 },
		{ "batch", by_batch, &cmd, 1, BATCH },
	};

	/* Each command of the batch has a place of its own for the answer. */
	cmd.out = must_alloc((uint64_t)BATCH * outlen);
	compare("batch", point, variants, 2);
}

void bench_batch(void)
{
	static const unsigned int latencies[] = { 0, 10, 100 };
	char point[64];

	for (int i = 0; i < 3; i++) {
		sim("latency us=%u", latencies[i]);
		snprintf(point, sizeof(point), "nop, firmware %u us", latencies[i]);
		compare_batch(point, OP_NOP, MIN_BOX);
		snprintf(point, sizeof(point), "query_hca_cap, firmware %u us",
			 latencies[i]);
		compare_batch(point, OP_QUERY_HCA_CAP, CAP_OUTLEN);
	}
	sim("latency us=0");
}

static void compare_sizes(const char *direction, uint16_t opcode, uint32_t inlen,
			  uint32_t outlen)
{
	struct command cmd = command_new(opcode, inlen, outlen);
	uint32_t size = inlen > outlen ? inlen : outlen;
	const struct variant variants[] = {
		{ "mlx5ctl", by_mlx5ctl, &cmd, 20, 0 },
		{ "devx", by_devx, &cmd, 20, 0 },
	};
	char point[64];

	snprintf(point, sizeof(point), "%s %u", direction, size);
	compare("sizes", point, variants, size > DEVX_MAX_BOX ? 1 : 2);
}

void bench_sizes(void)
{
	static const uint32_t sizes[] = { 16, 256, 1024, 4096, 16384, 65532, 262144 };

	for (int i = 0; i < 7; i++) {
		compare_sizes("inbox", OP_NOP, sizes[i], MIN_BOX);
		compare_sizes("outbox", OP_NOP, MIN_BOX, sizes[i]);
	}
}
