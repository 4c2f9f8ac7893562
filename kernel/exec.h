/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* A command of a user between its stages, alone or among others of a batch. */
#ifndef MLX5CTL_EXEC_H
#define MLX5CTL_EXEC_H

#include <linux/completion.h>
#include <linux/ktime.h>

#include "mlx5ctl.h"
#include "policy.h"

/* Boxes up to this size need no memory of their own. */
#define MLX5CTL_SMALL_BOX 64

/**
 * struct mlx5ctl_exec - a command of a user, from begin to end
 * @uctx: for this context
 * @cmd: as the user asked for it
 * @policy: what the kernel's policy says of it
 * @in: our copy of the inbox
 * @out: our outbox
 * @in_len: bytes of @in, which can be more than the user's
 * @small_in: where a small inbox is
 * @small_out: where a small outbox is
 */
struct mlx5ctl_exec {
	struct mlx5ctl_uctx *uctx;
	const struct mlx5ctl_cmd *cmd;
	struct mlx5ctl_policy policy;
	void *in;
	void *out;
	u32 in_len;
	u8 small_in[MLX5CTL_SMALL_BOX] __aligned(sizeof(u64));
	u8 small_out[MLX5CTL_SMALL_BOX] __aligned(sizeof(u64));
};

/**
 * struct mlx5ctl_async - a command that its caller does not wait for yet
 * @work: mlx5_core's part
 * @done: firmware has answered, or never will
 * @dev: where it runs
 * @in: inbox
 * @out: outbox
 * @inlen: bytes of @in
 * @outlen: bytes of @out
 * @err: outcome, valid once @done
 * @start: when it was sent, if it is traced
 * @usecs: how long it took, if it is traced
 */
struct mlx5ctl_async {
	struct mlx5_async_work work;
	struct completion done;
	struct mlx5ctl_dev *dev;
	void *in;
	void *out;
	u32 inlen;
	u32 outlen;
	int err;
	ktime_t start;
	s64 usecs;
};

/*
 * exec.c. What begin has accepted must be ended, with what send returned; end
 * says what the user is told.
 */
int mlx5ctl_exec_begin(struct mlx5ctl_exec *exec, struct mlx5ctl_uctx *uctx,
		       const struct mlx5ctl_cmd *cmd,
		       struct mlx5ctl_umem *umem);
int mlx5ctl_exec_send(struct mlx5ctl_exec *exec);
int mlx5ctl_exec_end(struct mlx5ctl_exec *exec, int err);

/* cmd.c. What has been started must be finished, which waits for it. */
int mlx5ctl_cmd_start(struct mlx5ctl_async *async, struct mlx5_async_ctx *ctx,
		      struct mlx5ctl_uctx *uctx, void *in, u32 inlen, void *out,
		      u32 outlen);
int mlx5ctl_cmd_finish(struct mlx5ctl_async *async);

#endif
