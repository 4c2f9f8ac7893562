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
#define MAX_FLIGHTS 8
/* Commands in flight hold their boxes, and mlx5_core copies of them. */
#define MAX_FLIGHT_BOX 8192

struct flight {
	struct mlx5ctl_exec exec;
	struct mlx5ctl_async async;
	struct mlx5ctl_cmd_result *result;
};

/**
 * struct flights - the commands of a batch that are not finished
 * @ctx: mlx5_core's
 * @first: index of the oldest
 * @num: how many there are
 * @flight: a ring of them
 */
struct flights {
	struct mlx5_async_ctx ctx;
	u32 first;
	u32 num;
	struct flight flight[MAX_FLIGHTS];
};

static void land_first(struct flights *flights)
{
	struct flight *flight = &flights->flight[flights->first];
	int err = mlx5ctl_cmd_finish(&flight->async);

	flight->result->err = -mlx5ctl_exec_end(&flight->exec, err);
	flights->first = (flights->first + 1) % MAX_FLIGHTS;
	flights->num--;
}

/* Waits until one more has a place. */
static void make_room(struct flights *flights)
{
	if (flights->num == MAX_FLIGHTS)
		land_first(flights);
}

static void land_all(struct flights *flights)
{
	while (flights->num)
		land_first(flights);
}

static bool may_fly(const struct mlx5ctl_exec *exec)
{
	return !exec->policy.on_record &&
	       !(exec->cmd->flags & MLX5CTL_CMD_F_UMEM) &&
	       exec->in_len <= MAX_FLIGHT_BOX &&
	       exec->cmd->out_len <= MAX_FLIGHT_BOX;
}

/* Slots that the batch itself holds come free when it lands. */
static bool take_off(struct flights *flights, struct flight *flight)
{
	struct mlx5ctl_exec *exec = &flight->exec;
	int err;

	for (;;) {
		err = mlx5ctl_cmd_start(&flight->async, &flights->ctx,
					exec->uctx, exec->in, exec->in_len,
					exec->out, exec->cmd->out_len);
		if (err != -EBUSY || !flights->num)
			return !err;
		land_first(flights);
	}
}

static void fly(struct flights *flights, struct mlx5ctl_uctx *uctx,
		const struct mlx5ctl_cmd *cmd, struct mlx5ctl_umem *umem,
		struct mlx5ctl_cmd_result *result)
{
	struct flight *flight;
	int err;

	flight = &flights->flight[(flights->first + flights->num) % MAX_FLIGHTS];
	flight->result = result;
	err = mlx5ctl_exec_begin(&flight->exec, uctx, cmd, umem);
	if (err) {
		result->err = -err;
		return;
	}
	if (may_fly(&flight->exec) && take_off(flights, flight)) {
		flights->num++;
		return;
	}
	land_all(flights);
	err = mlx5ctl_exec_send(&flight->exec);
	result->err = -mlx5ctl_exec_end(&flight->exec, err);
}

static struct flights *flights_open(struct mlx5ctl_dev *dev)
{
	struct flights *flights = kzalloc(sizeof(*flights), GFP_KERNEL_ACCOUNT);

	if (flights)
		mlx5_cmd_init_async_ctx(dev->mdev, &flights->ctx);
	return flights;
}

static void flights_close(struct flights *flights)
{
	if (!flights)
		return;
	land_all(flights);
	mlx5_cmd_cleanup_async_ctx(&flights->ctx);
	kfree(flights);
}

/* A command cannot be interrupted, so this is asked between two of them. */
static bool must_stop(const struct mlx5ctl_uctx *uctx, unsigned long deadline)
{
	return fatal_signal_pending(current) || READ_ONCE(uctx->dev->going) ||
	       time_after(jiffies, deadline);
}

static int find_umem(const struct mlx5ctl_cmd *cmd, struct ib_uobject **umems,
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
	struct flights *flights = NULL;
	struct mlx5ctl_umem *umem;
	bool stop = false;
	int i, err;

	/* Without the memory for it they run one by one. */
	if (MLX5CTL_READS_OVERLAP && !(flags & MLX5CTL_BATCH_F_STOP))
		flights = flights_open(uctx->dev);
	for (i = 0; i < num; i++) {
		/* What is waited for comes before what is asked. */
		if (flights)
			make_room(flights);
		stop = stop || (i && must_stop(uctx, deadline));
		if (stop) {
			results[i].err = ECANCELED;
			continue;
		}
		err = find_umem(&cmds[i], umems, num_umems, &umem);
		if (!err && flights) {
			fly(flights, uctx, &cmds[i], umem, &results[i]);
			continue;
		}
		if (!err)
			err = mlx5ctl_run(uctx, &cmds[i], umem);
		results[i].err = -err;
		stop = err && flags & MLX5CTL_BATCH_F_STOP;
	}
	flights_close(flights);
}
