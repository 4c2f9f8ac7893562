// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/* Several commands of a user in one call, one after the other. */
#include <linux/jiffies.h>
#include <linux/sched/signal.h>

#include "mlx5ctl.h"

/* A command cannot be interrupted, so this is asked between two of them. */
static bool must_stop(const struct mlx5ctl_uctx *uctx, unsigned long deadline)
{
	return fatal_signal_pending(current) || READ_ONCE(uctx->dev->going) ||
	       time_after(jiffies, deadline);
}

static int run_one(struct mlx5ctl_uctx *uctx, const struct mlx5ctl_cmd *cmd,
		   struct ib_uobject **umems, int num_umems)
{
	if (!(cmd->flags & MLX5CTL_CMD_F_UMEM))
		return cmd->umem_index ? -EINVAL :
					 mlx5ctl_run(uctx, cmd, NULL);
	if (cmd->umem_index >= num_umems)
		return -EINVAL;
	return mlx5ctl_run(uctx, cmd, umems[cmd->umem_index]->object);
}

void mlx5ctl_run_batch(struct mlx5ctl_uctx *uctx, const struct mlx5ctl_cmd *cmds,
		       struct mlx5ctl_cmd_result *results, int num, u32 flags,
		       struct ib_uobject **umems, int num_umems)
{
	unsigned long deadline = jiffies + MLX5CTL_MAX_BATCH_SECONDS * HZ;
	bool stop = false;
	int i, err;

	for (i = 0; i < num; i++) {
		stop = stop || (i && must_stop(uctx, deadline));
		if (stop) {
			results[i].err = ECANCELED;
			continue;
		}
		err = run_one(uctx, &cmds[i], umems, num_umems);
		results[i].err = -err;
		stop = err && flags & MLX5CTL_BATCH_F_STOP;
	}
}
