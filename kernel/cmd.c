// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The only way to firmware. Bounds the commands in flight, turns what
 * mlx5_core returns into the errnos of our uAPI, and traces.
 */
#include <linux/delay.h>
#include <linux/ktime.h>
#include <linux/sched/signal.h>

#include "exec.h"
#include "trace.h"

#define MAX_RETRIES 4
#define RETRY_MS 20

static bool slot_try(struct mlx5ctl_dev *dev)
{
	return atomic_dec_if_positive(&dev->slots) >= 0;
}

static void slot_put(struct mlx5ctl_dev *dev)
{
	atomic_inc(&dev->slots);
	if (wq_has_sleeper(&dev->slot_wait))
		wake_up(&dev->slot_wait);
}

/*
 * mlx5_cmd_do() lets errnos of many layers through. What is not one of ours
 * means that the command did not make it to firmware and back.
 */
static int to_uapi_errno(int err)
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

static ktime_t trace_start(void)
{
	return trace_mlx5ctl_cmd_enabled() ? ktime_get() : 0;
}

/* Tracing may have been turned on meanwhile: then nobody knows how long. */
static s64 trace_usecs(ktime_t start)
{
	return start ? ktime_us_delta(ktime_get(), start) : 0;
}

/* Firmware that lets a command time out is not asked to clean up. */
static void note_silence(struct mlx5ctl_dev *dev, int err)
{
	if (err == -ETIMEDOUT)
		WRITE_ONCE(dev->fn->silent, true);
	else if ((!err || err == -EREMOTEIO) && READ_ONCE(dev->fn->silent))
		WRITE_ONCE(dev->fn->silent, false);
}

static int cmd_send(struct mlx5ctl_dev *dev, void *in, u32 inlen, void *out,
		    u32 outlen)
{
	ktime_t start = trace_start();
	int err;

	err = to_uapi_errno(mlx5_cmd_do(dev->mdev, in, inlen, out, outlen));
	note_silence(dev, err);
	trace_mlx5ctl_cmd(dev, in, inlen, out, outlen, err, trace_usecs(start));
	return err;
}

/*
 * Commands of our own, which make and undo objects. They take a slot like any
 * other, but neither a signal nor a removal may keep a cleanup from being sent,
 * nor a moment without memory: mlx5_core asks for it before it sends.
 */
int mlx5ctl_cmd(struct mlx5ctl_dev *dev, void *in, u32 inlen, void *out,
		u32 outlen)
{
	int err, i;

	wait_event(dev->slot_wait, slot_try(dev));
	err = cmd_send(dev, in, inlen, out, outlen);
	for (i = 0; err == -ENOMEM && i < MAX_RETRIES; i++) {
		msleep(RETRY_MS << i);
		err = cmd_send(dev, in, inlen, out, outlen);
	}
	slot_put(dev);
	return err;
}

/* A command of the user, already allowed and stamped. */
int mlx5ctl_cmd_user(struct mlx5ctl_uctx *uctx, void *in, u32 inlen, void *out,
		     u32 outlen)
{
	struct mlx5ctl_dev *dev = uctx->dev;
	bool got = false;
	int err;

	err = wait_event_killable(dev->slot_wait,
				  READ_ONCE(dev->going) ||
					  (got = slot_try(dev)));
	if (!got)
		return err ? -EINTR : -EAGAIN;
	/* A device that is leaving waits for us: send nothing new. */
	if (READ_ONCE(dev->going))
		err = -EAGAIN;
	else if (fatal_signal_pending(current))
		err = -EINTR;
	else
		err = cmd_send(dev, in, inlen, out, outlen);
	slot_put(dev);
	return err;
}

/* In whatever context mlx5_core takes completions. */
static void async_done(int status, struct mlx5_async_work *work)
{
	struct mlx5ctl_async *async =
		container_of(work, struct mlx5ctl_async, work);

	async->err = status;
	async->usecs = trace_usecs(async->start);
	slot_put(async->dev);
	complete(&async->done);
}

/*
 * A command of the user that is not waited for here. -EBUSY if there is no
 * free slot, and any other error mean that it was not sent: it can take the
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
	if (!slot_try(dev))
		return -EBUSY;
	async->dev = dev;
	async->in = in;
	async->inlen = inlen;
	async->out = out;
	async->outlen = outlen;
	async->start = trace_start();
	init_completion(&async->done);
	err = mlx5_cmd_exec_cb(ctx, in, inlen, out, outlen, async_done,
			       &async->work);
	if (err)
		slot_put(dev);
	return err;
}

int mlx5ctl_cmd_finish(struct mlx5ctl_async *async)
{
	int err;

	wait_for_completion(&async->done);
	err = to_uapi_errno(async->err);
	note_silence(async->dev, err);
	trace_mlx5ctl_cmd(async->dev, async->in, async->inlen, async->out,
			  async->outlen, err, async->usecs);
	return err;
}
