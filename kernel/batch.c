// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Several commands of a user in one call.
 *
 * They begin in their order. Those that only read may be in flight together,
 * where mlx5_core allows it: firmware then works on one while the driver
 * prepares the next. One that changes the device, or has firmware write to a
 * umem, waits for all before it and is waited for; and so is each if the user
 * wants to stop at a failure.
 */
#include <linux/jiffies.h>
#include <linux/sched/signal.h>
#include <linux/slab.h>

#include "compat.h"
#include "exec.h"

/* Others have commands too: a batch does not take all slots. */
#define MAX_PENDING 8
/* Commands in flight hold their boxes, and mlx5_core copies of them. */
#define MAX_PENDING_BOX 8192

struct mlx5ctl_pending {
	struct mlx5ctl_exec exec;
	struct mlx5ctl_async async;
	struct mlx5ctl_cmd_result *result;
};

/**
 * struct mlx5ctl_queue - the commands of a batch that are not finished
 * @ctx: mlx5_core's
 * @first: index of the oldest
 * @num: how many there are
 * @pending: a ring of them
 */
struct mlx5ctl_queue {
	struct mlx5_async_ctx ctx;
	u32 first;
	u32 num;
	struct mlx5ctl_pending pending[MAX_PENDING];
};

static void mlx5ctl_finish_first(struct mlx5ctl_queue *queue)
{
	struct mlx5ctl_pending *pending = &queue->pending[queue->first];
	int err = mlx5ctl_cmd_finish(&pending->async);

	pending->result->err = -mlx5ctl_exec_end(&pending->exec, err);
	queue->first = (queue->first + 1) % MAX_PENDING;
	queue->num--;
}

/* Waits until one more has a place. */
static void mlx5ctl_make_room(struct mlx5ctl_queue *queue)
{
	if (queue->num == MAX_PENDING)
		mlx5ctl_finish_first(queue);
}

static void mlx5ctl_finish_all(struct mlx5ctl_queue *queue)
{
	while (queue->num)
		mlx5ctl_finish_first(queue);
}

static bool mlx5ctl_may_overlap(const struct mlx5ctl_exec *exec)
{
	return !exec->policy.on_record && !(exec->cmd->flags & MLX5CTL_CMD_F_UMEM) &&
	       exec->in_len <= MAX_PENDING_BOX && exec->cmd->out_len <= MAX_PENDING_BOX;
}

/* Slots that the batch itself holds come free as its own commands finish. */
static bool mlx5ctl_start(struct mlx5ctl_queue *queue, struct mlx5ctl_pending *pending)
{
	struct mlx5ctl_exec *exec = &pending->exec;
	int err;

	for (;;) {
		err = mlx5ctl_cmd_start(&pending->async, &queue->ctx, exec->uctx, exec->in,
					exec->in_len, exec->out, exec->cmd->out_len);
		if (err != -EBUSY || !queue->num)
			return !err;
		mlx5ctl_finish_first(queue);
	}
}

static void mlx5ctl_enqueue(struct mlx5ctl_queue *queue, struct mlx5ctl_uctx *uctx,
			    const struct mlx5ctl_cmd *cmd, struct mlx5ctl_umem *umem,
			    struct mlx5ctl_cmd_result *result)
{
	struct mlx5ctl_pending *pending;
	int err;

	pending = &queue->pending[(queue->first + queue->num) % MAX_PENDING];
	pending->result = result;
	err = mlx5ctl_exec_begin(&pending->exec, uctx, cmd, umem);
	if (err) {
		result->err = -err;
		return;
	}
	if (mlx5ctl_may_overlap(&pending->exec) && mlx5ctl_start(queue, pending)) {
		queue->num++;
		return;
	}
	mlx5ctl_finish_all(queue);
	err = mlx5ctl_exec_send(&pending->exec);
	result->err = -mlx5ctl_exec_end(&pending->exec, err);
}

static struct mlx5ctl_queue *mlx5ctl_queue_open(struct mlx5ctl_dev *dev)
{
	struct mlx5ctl_queue *queue = mlx5ctl_kzalloc_obj(*queue, GFP_KERNEL_ACCOUNT);

	if (queue)
		mlx5_cmd_init_async_ctx(dev->mdev, &queue->ctx);
	return queue;
}

static void mlx5ctl_queue_close(struct mlx5ctl_queue *queue)
{
	if (!queue)
		return;
	mlx5ctl_finish_all(queue);
	mlx5_cmd_cleanup_async_ctx(&queue->ctx);
	kfree(queue);
}

/* A command cannot be interrupted, so this is asked between two of them. */
static bool mlx5ctl_must_stop(const struct mlx5ctl_uctx *uctx, unsigned long deadline)
{
	return fatal_signal_pending(current) || READ_ONCE(uctx->dev->going) ||
	       time_after(jiffies, deadline);
}

static int mlx5ctl_find_umem(const struct mlx5ctl_cmd *cmd, struct ib_uobject **umems,
			     int num_umems, struct mlx5ctl_umem **umem)
{
	*umem = NULL;
	if (!(cmd->flags & MLX5CTL_CMD_F_UMEM))
		return cmd->umem_index ? -EINVAL : 0;
	if (cmd->umem_index >= num_umems)
		return -EINVAL;
	*umem = umems[cmd->umem_index]->object;
	return 0;
}

void mlx5ctl_run_batch(struct mlx5ctl_uctx *uctx, const struct mlx5ctl_cmd *cmds,
		       struct mlx5ctl_cmd_result *results, int num, u32 flags,
		       struct ib_uobject **umems, int num_umems)
{
	/* Enough for the most commands that there may be. assumption: commands */
	unsigned long deadline = jiffies + MLX5CTL_MAX_BATCH_SECONDS * HZ;
	struct mlx5ctl_queue *queue = NULL;
	struct mlx5ctl_umem *umem;
	bool stop = false;
	int i, err;

	/* Without the memory for it they run one by one. */
	if (MLX5CTL_READS_OVERLAP && !(flags & MLX5CTL_BATCH_F_STOP))
		queue = mlx5ctl_queue_open(uctx->dev);
	for (i = 0; i < num; i++) {
		/* What is waited for comes before what is asked. */
		if (queue)
			mlx5ctl_make_room(queue);
		stop = stop || (i && mlx5ctl_must_stop(uctx, deadline));
		if (stop) {
			results[i].err = ECANCELED;
			continue;
		}
		err = mlx5ctl_find_umem(&cmds[i], umems, num_umems, &umem);
		if (!err && queue) {
			mlx5ctl_enqueue(queue, uctx, &cmds[i], umem, &results[i]);
			continue;
		}
		if (!err)
			err = mlx5ctl_run(uctx, &cmds[i], umem);
		results[i].err = -err;
		stop = err && flags & MLX5CTL_BATCH_F_STOP;
	}
	mlx5ctl_queue_close(queue);
}
