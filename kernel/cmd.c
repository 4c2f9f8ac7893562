// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The only way to firmware. Bounds the commands in flight, turns what
 * mlx5_core returns into the errnos of our uAPI, and traces.
 */
#include <linux/bitops.h>
#include <linux/delay.h>
#include <linux/ktime.h>
#include <linux/sched/signal.h>

#include "compat.h"
#include "exec.h"
#include "trace.h"

#define MAX_RETRIES 4
#define RETRY_MS 20

/* Slots of mlx5_core that commands hold, whoever sent them. */
static u32 mlx5ctl_slots_taken(struct mlx5ctl_dev *dev)
{
	u32 num = mlx5ctl_cmd_vars(dev->mdev).max_reg_cmds;
	unsigned long free = READ_ONCE(mlx5ctl_cmd_vars(dev->mdev).bitmask);

	return num - hweight_long(free & GENMASK(num - 1, 0));
}

/*
 * mlx5_core does not say that a late answer gave a slot back. But no more can
 * be lost than are taken, so the count is true again whenever nothing else is
 * in flight.
 */
static void mlx5ctl_slots_recount(struct mlx5ctl_dev *dev)
{
	struct mlx5ctl_slots *slots = &dev->fn->slots;

	lockdep_assert_held(&slots->lock);
	if (slots->lost)
		slots->lost = min(slots->lost, mlx5ctl_slots_taken(dev));
}

/* Of commands of contexts, for which firmware owes an answer. */
u32 mlx5ctl_slots_lost(struct mlx5ctl_dev *dev)
{
	struct mlx5ctl_slots *slots = &dev->fn->slots;
	unsigned long flags;
	u32 lost;

	spin_lock_irqsave(&slots->lock, flags);
	mlx5ctl_slots_recount(dev);
	lost = slots->lost;
	spin_unlock_irqrestore(&slots->lock, flags);
	return lost;
}

/* 0; -EBUSY if one comes free in time; -ENOSPC if all that we may take are lost. */
static int mlx5ctl_slot_try(struct mlx5ctl_dev *dev)
{
	struct mlx5ctl_slots *slots = &dev->fn->slots;
	unsigned long flags;
	int err = 0;

	spin_lock_irqsave(&slots->lock, flags);
	mlx5ctl_slots_recount(dev);
	if (slots->lost >= slots->max)
		err = -ENOSPC;
	else if (slots->used + slots->lost >= slots->max)
		err = -EBUSY;
	else
		slots->used++;
	spin_unlock_irqrestore(&slots->lock, flags);
	return err;
}

static void mlx5ctl_slot_put(struct mlx5ctl_dev *dev, int err)
{
	struct mlx5ctl_slots *slots = &dev->fn->slots;
	unsigned long flags;

	spin_lock_irqsave(&slots->lock, flags);
	slots->used--;
	if (err == -ETIMEDOUT)
		slots->lost++;
	spin_unlock_irqrestore(&slots->lock, flags);
	if (wq_has_sleeper(&slots->wait))
		wake_up_all(&slots->wait);
}

/*
 * mlx5_cmd_do() lets errnos of many layers through. What is not one of ours
 * means that the command did not make it to firmware and back.
 */
static int mlx5ctl_to_uapi_errno(int err)
{
	switch (err) {
	case 0:
	case -EREMOTEIO:
	case -ETIMEDOUT:
	case -ENOMEM:
	case -EAGAIN:
	case -ENXIO:
		return err;
	default:
		return -ENXIO;
	}
}

static ktime_t mlx5ctl_trace_start(void)
{
	return trace_mlx5ctl_cmd_enabled() ? ktime_get() : 0;
}

/* Tracing may have been turned on meanwhile: then nobody knows how long. */
static s64 mlx5ctl_trace_usecs(ktime_t start)
{
	return start ? ktime_us_delta(ktime_get(), start) : 0;
}

/* Firmware that lets a command time out is not asked to clean up. */
static void mlx5ctl_note_silence(struct mlx5ctl_dev *dev, int err)
{
	if (err == -ETIMEDOUT)
		WRITE_ONCE(dev->fn->silent, true);
	else if ((!err || err == -EREMOTEIO) && READ_ONCE(dev->fn->silent))
		WRITE_ONCE(dev->fn->silent, false);
}

static int mlx5ctl_cmd_send(struct mlx5ctl_dev *dev, void *in, u32 inlen, void *out, u32 outlen)
{
	ktime_t start = mlx5ctl_trace_start();
	int err;

	err = mlx5ctl_to_uapi_errno(mlx5_cmd_do(dev->mdev, in, inlen, out, outlen));
	mlx5ctl_note_silence(dev, err);
	trace_mlx5ctl_cmd(dev, in, inlen, out, outlen, err, mlx5ctl_trace_usecs(start));
	return err;
}

/*
 * Commands of our own, which make and undo objects. They take a slot like any
 * other, but neither a signal nor a removal may keep a cleanup from being sent,
 * nor a moment without memory: mlx5_core asks for it before it sends. -ENOSPC
 * says that it was not sent, since firmware has left too many unanswered.
 */
int mlx5ctl_cmd(struct mlx5ctl_dev *dev, void *in, u32 inlen, void *out,
		u32 outlen)
{
	int err, i;

	wait_event(dev->fn->slots.wait, (err = mlx5ctl_slot_try(dev)) != -EBUSY);
	if (err)
		return err;
	err = mlx5ctl_cmd_send(dev, in, inlen, out, outlen);
	for (i = 0; err == -ENOMEM && i < MAX_RETRIES; i++) {
		msleep(RETRY_MS << i);
		err = mlx5ctl_cmd_send(dev, in, inlen, out, outlen);
	}
	mlx5ctl_slot_put(dev, err);
	return err;
}

/*
 * Any failure without an answer of firmware leaves open whether it will still
 * carry the command out, and what was to be undone may have another owner by
 * then. -ENOMEM and -ENOSPC say that it was not sent.
 */
bool mlx5ctl_unanswered(int err)
{
	return err && err != -EREMOTEIO && err != -ENOMEM && err != -ENOSPC;
}

/* A command of the user, already allowed and stamped. */
int mlx5ctl_cmd_user(struct mlx5ctl_uctx *uctx, void *in, u32 inlen, void *out,
		     u32 outlen)
{
	struct mlx5ctl_dev *dev = uctx->dev;
	int slot = -EBUSY;
	int err;

	err = wait_event_killable(dev->fn->slots.wait,
				  READ_ONCE(dev->going) ||
					  (slot = mlx5ctl_slot_try(dev)) != -EBUSY);
	if (slot == -EBUSY)
		return err ? -EINTR : -EAGAIN;
	if (slot)
		return slot;
	/* A device that is leaving waits for us: send nothing new. */
	if (READ_ONCE(dev->going))
		err = -EAGAIN;
	else if (fatal_signal_pending(current))
		err = -EINTR;
	else
		err = mlx5ctl_cmd_send(dev, in, inlen, out, outlen);
	mlx5ctl_slot_put(dev, err);
	return err;
}

/* In whatever context mlx5_core takes completions. */
static void mlx5ctl_async_done(int status, struct mlx5_async_work *work)
{
	struct mlx5ctl_async *async =
		container_of(work, struct mlx5ctl_async, work);

	async->err = status;
	async->usecs = mlx5ctl_trace_usecs(async->start);
	mlx5ctl_slot_put(async->dev, status);
	complete(&async->done);
}

/*
 * A command of the user that is not waited for here. -EBUSY if there is no
 * free slot yet, and any other error mean that it was not sent: it can take the
 * slow way, where it waits for a slot and for memory.
 */
int mlx5ctl_cmd_start(struct mlx5ctl_async *async, struct mlx5_async_ctx *ctx,
		      struct mlx5ctl_uctx *uctx, void *in, u32 inlen, void *out,
		      u32 outlen)
{
	struct mlx5ctl_dev *dev = uctx->dev;
	int err;

	if (READ_ONCE(dev->going))
		return -EAGAIN;
	if (fatal_signal_pending(current))
		return -EINTR;
	err = mlx5ctl_slot_try(dev);
	if (err)
		return err;
	async->dev = dev;
	async->in = in;
	async->inlen = inlen;
	async->out = out;
	async->outlen = outlen;
	async->start = mlx5ctl_trace_start();
	init_completion(&async->done);
	err = mlx5_cmd_exec_cb(ctx, in, inlen, out, outlen, mlx5ctl_async_done,
			       &async->work);
	if (err)
		mlx5ctl_slot_put(dev, 0);
	return err;
}

int mlx5ctl_cmd_finish(struct mlx5ctl_async *async)
{
	int err;

	wait_for_completion(&async->done);
	err = mlx5ctl_to_uapi_errno(async->err);
	mlx5ctl_note_silence(async->dev, err);
	trace_mlx5ctl_cmd(async->dev, async->in, async->inlen, async->out,
			  async->outlen, err, async->usecs);
	return err;
}
