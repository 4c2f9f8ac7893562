// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <signal.h>

#include "mlx5ctl.h"

static volatile sig_atomic_t stop;

static void on_signal(int signo)
{
	(void)signo;
	stop = 1;
}

static void watch(int flags)
{
	struct sigaction action = { .sa_handler = on_signal, .sa_flags = flags };

	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGHUP, &action, NULL);
}

void watch_for_stop(void)
{
	/* Once: a second Ctrl-C ends the process at once. */
	watch(SA_RESETHAND);
}

void watch_to_the_end(void)
{
	struct sigaction action = { .sa_handler = on_signal };

	watch(0);
	/* Ctrl-\ would leave a screen, or a process for each device. */
	sigaction(SIGQUIT, &action, NULL);
}

bool stop_requested(void)
{
	return stop;
}

bool take_stop(void)
{
	bool requested = stop;

	stop = 0;
	return requested;
}
