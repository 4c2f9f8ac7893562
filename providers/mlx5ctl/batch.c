// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Many commands in few system calls. */
#include <errno.h>

#include "mlx5ctl.h"

static bool cmd_valid(const struct mlx5ctl_dv_uctx *uctx,
		      const struct mlx5ctl_dv_batch_cmd *cmd)
{
	if (cmd->reserved || (cmd->umem && cmd->umem->uctx != uctx))
		return false;
	return cmd->umem || (!cmd->offset && !cmd->length);
}

static int run_one_by_one(struct mlx5ctl_dv_uctx *uctx,
			  struct mlx5ctl_dv_batch_cmd *cmds, size_t num,
			  uint32_t flags)
{
	for (size_t i = 0; i < num; i++) {
		struct mlx5ctl_dv_batch_cmd *cmd = &cmds[i];

		cmd->err = uctx->ctx->ops->exec(uctx, cmd->in, cmd->inlen,
						cmd->out, cmd->outlen,
						cmd->umem, cmd->offset,
						cmd->length);
		if (cmd->err && flags & MLX5CTL_DV_BATCH_STOP)
			break;
	}
	return 0;
}

static bool any_failed(const struct mlx5ctl_dv_batch_cmd *cmds, size_t num)
{
	for (size_t i = 0; i < num; i++)
		if (cmds[i].err)
			return true;
	return false;
}

int mlx5ctl_dv_exec_batch(struct mlx5ctl_dv_uctx *uctx,
			  struct mlx5ctl_dv_batch_cmd *cmds, size_t num,
			  uint32_t flags)
{
	const struct mlx5ctl_transport_ops *ops = uctx->ctx->ops;
	int err = 0;

	if (!num || flags & ~(uint32_t)MLX5CTL_DV_BATCH_STOP)
		return mlx5ctl_set_error(EINVAL, "batch");
	for (size_t i = 0; i < num; i++) {
		if (!cmd_valid(uctx, &cmds[i]))
			return mlx5ctl_set_error(EINVAL, "batch: command %zu", i);
		cmds[i].err = ECANCELED;
	}

	for (size_t done = 0; done < num && !err;) {
		size_t len = num - done;

		if (len > MLX5CTL_BATCH_LEN)
			len = MLX5CTL_BATCH_LEN;
		err = (ops->exec_batch ?: run_one_by_one)(uctx, cmds + done, len,
							  flags);
		if (flags & MLX5CTL_DV_BATCH_STOP &&
		    any_failed(cmds + done, len))
			break;
		done += len;
	}
	return err ? mlx5ctl_set_error(err, "batch") : 0;
}
