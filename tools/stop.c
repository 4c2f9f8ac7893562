// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <signal.h>

#include "mlx5ctl.h"

static volatile sig_atomic_t stop;

static void on_signal(int signo)
{
	(void)signo;
	stop = 1;
}

void watch_for_stop(void)
{
	/* Once: a second Ctrl-C ends the process at once. */
	struct sigaction action = {
		.sa_handler = on_signal,
		.sa_flags = SA_RESETHAND,
	};

	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGHUP, &action, NULL);
}

bool stop_requested(void)
{
	return stop;
}

bool take_stop(void)
{
	bool requested = stop;

	stop = 0;
	watch_for_stop();
	return requested;
}
