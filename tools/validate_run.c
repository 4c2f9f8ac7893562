// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Asks a device, in a process of its own: what waits for firmware cannot be ended,
 * so it is left behind when its time is over.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "validate.h"

/* What the process says of a row; less than PIPE_BUF, so that it comes whole. */
struct answer {
	uint32_t row;
	uint32_t finding;
	uint64_t us;
	char text[CAME_MAX];
};

enum finding came(struct trial *trial, enum finding finding, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	vsnprintf(trial->came, sizeof(trial->came), fmt, args);
	va_end(args);
	return finding;
}

/* Firmware that was slow once may be dead: nothing more is sent to it. */
static bool is_silent(int err)
{
	return err == ETIMEDOUT || err == ENXIO || err == EIO;
}

enum finding failure(struct trial *trial, enum finding refused)
{
	const struct mlx5ctl_dv_status *status = mlx5ctl_dv_last_status();

	trial->silent |= is_silent(status->err);
	if (trial->silent)
		return came(trial, OTHERWISE, "no answer: %s", status->text);
	/* Firmware's no, or an answer that the library does not believe. */
	if (status->err == EREMOTEIO || status->err == EBADMSG)
		return came(trial, refused, "%s", status->text);
	return came(trial, NOT_ASKED, "%s", status->text);
}

static void say(int fd, const struct answer *answer)
{
	/* A parent that has gone needs no answer. */
	if (write(fd, answer, sizeof(*answer)) != sizeof(*answer))
		_exit(EXIT_FAILED);
}

/* Does not return. */
static void ask_all(const char *name, const struct mlx5ctl_dv_device_attr *attr, int fd)
{
	struct trial trial = { .attr = attr };

	if (!open_target(&trial.target, name, MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY))
		_exit(EXIT_FAILED);
	trial.before = read_marks(&trial);
	for (size_t i = 0; i < num_assumptions; i++) {
		struct answer answer = { .row = i, .finding = NOT_ASKED };
		uint64_t start = clock_us();

		if (trial.silent)
			came(&trial, NOT_ASKED, "a command before had no answer");
		else
			answer.finding = assumptions[i].ask(&trial);
		answer.us = clock_us() - start;
		memcpy(answer.text, trial.came, sizeof(answer.text));
		say(fd, &answer);
	}
	free_marks(trial.before);
	free(trial.menu.data);
	free(trial.core.data);
	/* The kernel's own tidying sends what must be sent, whatever becomes of us. */
	close_target(&trial.target);
	_exit(EXIT_DONE);
}

static const char process_ended[] = "not asked: the process that asks has ended";

/* The next whole answer; if none comes, WHY says why. */
static bool hear(int fd, uint64_t end_us, struct answer *answer, const char **why)
{
	struct pollfd poll_fd = { .fd = fd, .events = POLLIN };

	while (!stop_requested()) {
		/* clock: the deadline that the user gave */
		uint64_t now = clock_us();
		int ready = poll(&poll_fd, 1, now < end_us ? (end_us - now) / 1000 + 1 : 0);

		if (ready > 0) {
			*why = process_ended;
			return read(fd, answer, sizeof(*answer)) == sizeof(*answer);
		}
		if (!ready || errno != EINTR) {
			*why = "not asked: the deadline";
			return false;
		}
	}
	*why = "not asked: interrupted";
	return false;
}

bool run_trial(const char *name, const struct mlx5ctl_dv_device_attr *attr,
	       uint64_t deadline_us,
	       void (*show)(const struct assumption *row, enum finding finding,
			    const char *text, uint64_t us, void *arg),
	       void *arg)
{
	uint64_t end_us = clock_us() + deadline_us;
	const char *why = NULL;
	bool ended, wait;
	struct answer answer;
	int status = 0;
	int ends[2];
	size_t next = 0;
	pid_t pid;

	if (pipe(ends))
		return false;
	fflush(NULL);
	pid = fork();
	if (!pid) {
		close(ends[0]);
		ask_all(name, attr, ends[1]);
	}
	close(ends[1]);
	while (pid > 0 && next < num_assumptions && hear(ends[0], end_us, &answer, &why)) {
		show(&assumptions[answer.row], answer.finding, answer.text, answer.us, arg);
		next = answer.row + 1;
	}
	ended = why == process_ended;
	close(ends[0]);
	if (pid < 0)
		return false;
	/* One that has answered all, or could not begin, is waited for, so that nothing of
	 * it stays open.
	 */
	wait = next == num_assumptions || (!next && ended);
	if (!wait)
		kill(pid, SIGKILL);
	if (waitpid(pid, &status, wait ? 0 : WNOHANG) == pid && WIFEXITED(status) &&
	    WEXITSTATUS(status) && !next)
		return false;
	for (; next < num_assumptions; next++)
		show(&assumptions[next], NOT_ASKED, why, 0, arg);
	return true;
}
