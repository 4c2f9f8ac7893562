// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The thread that is the device's processor.  While commands flow it looks all
 * the time, so that their latency is the driver's own; then it backs off, and
 * an idle device costs next to nothing.
 */
#include <linux/delay.h>
#include <linux/kthread.h>
#include <linux/ktime.h>
#include <linux/sched.h>

#include "sim.h"

/* So long after the last work it looks all the time. */
#define SPIN_NS (100 * NSEC_PER_USEC)
/* The device's clock, which drivers read from its memory, stands still meanwhile. */
#define LONGEST_NAP_NS (16 * NSEC_PER_MSEC)

/*
 * Naps grow with the time without work, so that what comes next waits for a small
 * part of the time that it let pass itself.
 */
static void wait(u64 quiet_ns, u64 wait_ns)
{
	u32 us;

	if (quiet_ns < SPIN_NS || wait_ns < SPIN_NS) {
		cond_resched();
		cpu_relax();
		return;
	}
	us = min3(quiet_ns / 8, wait_ns, LONGEST_NAP_NS) / NSEC_PER_USEC;
	usleep_range(us, us + us / 4 + 1);
}

/* Whether a driver may have the function behind a physical one. */
static bool is_there(const struct sim_dev *child)
{
	if (fw_is_sf(child->fw))
		return fw_sf_exists(child->fw);
	return child->pdev;
}

/* The function, and those behind it that are there. */
static bool poll_all(struct sim_dev *sd, u64 *wait_ns)
{
	bool worked;
	struct sim_dev *child;
	u64 wait_child;
	u32 i;

	lockdep_assert_held(sd->lock);
	worked = fw_poll(sd->fw, wait_ns);
	for (i = 1; i < FW_PLACES; i++) {
		child = sd->child[i];
		if (!child || !is_there(child))
			continue;
		worked |= fw_poll(child->fw, &wait_child);
		*wait_ns = min(*wait_ns, wait_child);
	}
	return worked;
}

static int poller(void *arg)
{
	struct sim_dev *sd = arg;
	u64 last = ktime_get_ns();
	u64 now, wait_ns;
	bool worked;

	/* A device does not wait for programs that wait for it. */
	set_user_nice(current, MIN_NICE);
	while (!kthread_should_stop()) {
		mutex_lock(sd->lock);
		worked = poll_all(sd, &wait_ns);
		mutex_unlock(sd->lock);
		now = ktime_get_ns();
		if (worked)
			last = now;
		wait(now - last, wait_ns);
	}
	return 0;
}

int sim_poll_start(struct sim_dev *sd)
{
	sd->poller = kthread_run(poller, sd, "mlx5_sim/%u", sd->index);
	return PTR_ERR_OR_ZERO(sd->poller);
}

void sim_poll_stop(struct sim_dev *sd)
{
	kthread_stop(sd->poller);
}
