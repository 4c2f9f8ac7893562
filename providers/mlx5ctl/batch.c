// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Many commands in few system calls. */
#include <errno.h>

#include "mlx5ctl.h"
#include "trace.h"

static struct mlx5ctl_dv_batch_cmd *
cmd_at(struct mlx5ctl_dv_batch_cmd *cmds, size_t cmd_len, size_t index)
{
	return (void *)((uint8_t *)cmds + index * cmd_len);
}

/* What a newer program knows of a command, this library does not: it is 0. */
static bool rest_is_zero(const struct mlx5ctl_dv_batch_cmd *cmd, size_t cmd_len)
{
	for (size_t i = sizeof(*cmd); i < cmd_len; i++)
		if (((const uint8_t *)cmd)[i])
			return false;
	return true;
}

static bool cmd_valid(const struct mlx5ctl_dv_uctx *uctx,
		      const struct mlx5ctl_dv_batch_cmd *cmd)
{
	if (cmd->reserved || (cmd->umem && cmd->umem->uctx != uctx))
		return false;
	return cmd->umem || (!cmd->offset && !cmd->length);
}

static int run_one_by_one(struct mlx5ctl_dv_uctx *uctx,
			  struct mlx5ctl_dv_batch_cmd *cmds, size_t num,
			  uint32_t flags, unsigned int cancels)
{
	for (size_t i = 0; i < num; i++) {
		struct mlx5ctl_dv_batch_cmd *cmd = &cmds[i];

		if (mlx5ctl_is_cancelled(uctx, cancels))
			return ECANCELED;
		cmd->err = uctx->ctx->ops->exec(uctx, cmd->in, cmd->inlen,
						cmd->out, cmd->outlen,
						cmd->umem, cmd->offset,
						cmd->length);
		if (cmd->err && flags & MLX5CTL_DV_BATCH_STOP)
			break;
	}
	return 0;
}

/* Execute NUM commands from CMDS on; *FAILED says whether one did. */
static int run_some(struct mlx5ctl_dv_uctx *uctx,
		    struct mlx5ctl_dv_batch_cmd *cmds, size_t cmd_len,
		    size_t num, uint32_t flags, unsigned int cancels,
		    bool *failed)
{
	struct mlx5ctl_dv_batch_cmd copies[MLX5CTL_BATCH_LEN];
	int err;

	for (size_t i = 0; i < num; i++)
		copies[i] = *cmd_at(cmds, cmd_len, i);
	if (uctx->ctx->ops->exec_batch)
		err = uctx->ctx->ops->exec_batch(uctx, copies, num, flags);
	else
		err = run_one_by_one(uctx, copies, num, flags, cancels);
	for (size_t i = 0; i < num; i++) {
		cmd_at(cmds, cmd_len, i)->err = copies[i].err;
		*failed |= copies[i].err;
	}
	return err;
}

int mlx5ctl_dv_exec_batch_sized(struct mlx5ctl_dv_uctx *uctx,
				struct mlx5ctl_dv_batch_cmd *cmds,
				size_t cmd_len, size_t num, uint32_t flags)
{
	unsigned int cancels = atomic_load(&uctx->cancels);
	bool failed = false;
	int err = 0;

	if (!num || cmd_len < sizeof(*cmds) ||
	    flags & ~(uint32_t)MLX5CTL_DV_BATCH_STOP)
		return mlx5ctl_set_error(EINVAL, "batch");
	for (size_t i = 0; i < num; i++) {
		struct mlx5ctl_dv_batch_cmd *cmd = cmd_at(cmds, cmd_len, i);

		if (!rest_is_zero(cmd, cmd_len) || !cmd_valid(uctx, cmd))
			return mlx5ctl_set_error(EINVAL, "batch: command %zu", i);
		cmd->err = ECANCELED;
	}

	for (size_t done = 0; done < num && !err;) {
		size_t len = num - done;

		if (mlx5ctl_is_cancelled(uctx, cancels)) {
			err = ECANCELED;
			break;
		}
		if (len > MLX5CTL_BATCH_LEN)
			len = MLX5CTL_BATCH_LEN;
		err = run_some(uctx, cmd_at(cmds, cmd_len, done), cmd_len, len,
			       flags, cancels, &failed);
		if (failed && flags & MLX5CTL_DV_BATCH_STOP)
			break;
		done += len;
	}
	return err ? mlx5ctl_set_call_error(uctx->ctx, err, "batch") : 0;
}
