// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <signal.h>
#include <unistd.h>

#include "mlx5ctl.h"

static const int signals[] = { SIGINT, SIGTERM, SIGHUP };

#define NUM_SIGNALS (sizeof(signals) / sizeof(*signals))

static volatile sig_atomic_t stop;
/* Who made this process ends it, if it does not end. */
static bool supervised;
static struct sigaction before[NUM_SIGNALS];

static void on_signal(int signo)
{
	stop = signo;
	/* Whoever read its complaints may be gone, and what is begun is undone all the same. */
	if (supervised)
		signal(SIGPIPE, SIG_IGN);
}

static void watch(int flags)
{
	struct sigaction action = { .sa_handler = on_signal, .sa_flags = flags };

	for (size_t i = 0; i < NUM_SIGNALS; i++)
		sigaction(signals[i], &action, NULL);
}

void watch_for_stop(void)
{
	/* Once: a second Ctrl-C ends the process at once, unless another process does. */
	watch(supervised ? 0 : SA_RESETHAND);
}

void watch_to_the_end(void)
{
	struct sigaction action = { .sa_handler = on_signal };

	watch(0);
	/* Ctrl-\ would leave a screen, or a process for each device. */
	sigaction(SIGQUIT, &action, NULL);
}

pid_t fork_watched(void)
{
	sigset_t set, old;
	pid_t pid;

	sigemptyset(&set);
	for (size_t i = 0; i < NUM_SIGNALS; i++)
		sigaddset(&set, signals[i]);
	/* What comes while there are two is this process's. */
	sigprocmask(SIG_BLOCK, &set, &old);
	pid = fork();
	supervised = !pid;
	if (supervised)
		stop = 0;
	for (size_t i = 0; i < NUM_SIGNALS; i++) {
		struct sigaction action = { .sa_handler = pid ? on_signal : SIG_DFL };

		sigaction(signals[i], NULL, &before[i]);
		/* As nohup has it. */
		if (before[i].sa_handler != SIG_IGN)
			sigaction(signals[i], &action, NULL);
	}
	sigprocmask(SIG_SETMASK, &old, NULL);
	return pid;
}

void end_watch(void)
{
	for (size_t i = 0; i < NUM_SIGNALS; i++)
		sigaction(signals[i], &before[i], NULL);
}

bool stop_requested(void)
{
	return stop;
}

int stop_signal(void)
{
	return stop;
}

bool take_stop(void)
{
	bool requested = stop;

	stop = 0;
	return requested;
}
