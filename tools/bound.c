// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bound.h"
#include "database.h"

/* Linux waits 60 s for a command: what takes as long has no answer. */
#define DEFAULT_US 60000000ULL
/* A dump is many commands. */
#define DUMP_US 600000000ULL
/* How long the process has to end after Ctrl-C, or when time is up. One that is left
 * behind goes on with that when firmware lets it, and removes what it has begun to write.
 */
#define STOP_US 1500000
/* A signal may come just before poll() does. */
#define LOOK_MS 50
#define CHUNK 65536
#define NEVER UINT64_MAX

/* From the process that asks. Who reads our output to its end must not wait for one that
 * is left behind, so that this writes to a pipe of ours where our output is one.
 */
enum { OUT, ERR, LIFE, NUM_RELAYS };

struct relay {
	int to; /* -1: for nobody; it ends with the process */
	int fds[2]; /* -1: there is none, or not any more */
};

struct bound {
	const char *what;
	const struct command *command;
	uint64_t deadline_us; /* NEVER for none */
	uint64_t until_us; /* of clock_us(), or NEVER */
	struct relay relays[NUM_RELAYS];
	bool same; /* both outputs are one */
	pid_t pid;
	bool late; /* time was up */
	bool told; /* to end */
	bool left; /* behind */
	int lost; /* the errno with which what it wrote was lost */
};

/* What changes a device is not ended in the middle, and asks a person first. */
bool is_bounded(const struct command *command)
{
	return command->takes && takes_word(command, "dev") &&
	       !takes_word(command, "--deadline") && !takes_word(command, "--yes");
}

static bool is_pipe(const struct stat *status)
{
	return S_ISFIFO(status->st_mode) || S_ISSOCK(status->st_mode);
}

static bool make_relays(struct bound *bound)
{
	struct stat out, err;
	bool have_out = !fstat(STDOUT_FILENO, &out) && is_pipe(&out);
	bool have_err = !fstat(STDERR_FILENO, &err) && is_pipe(&err);

	bound->same = have_out && have_err && out.st_dev == err.st_dev &&
		      out.st_ino == err.st_ino;
	for (int i = 0; i < NUM_RELAYS; i++)
		bound->relays[i] = (struct relay){ -1, { -1, -1 } };
	bound->relays[OUT].to = STDOUT_FILENO;
	bound->relays[ERR].to = STDERR_FILENO;
	return !pipe2(bound->relays[LIFE].fds, O_CLOEXEC) &&
	       (!have_out || !pipe2(bound->relays[OUT].fds, O_CLOEXEC)) &&
	       (!have_err || bound->same || !pipe2(bound->relays[ERR].fds, O_CLOEXEC));
}

static void close_end(struct bound *bound, int relay, int end)
{
	int *fd = &bound->relays[relay].fds[end];

	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

static void close_ends(struct bound *bound, int end)
{
	for (int i = 0; i < NUM_RELAYS; i++)
		close_end(bound, i, end);
}

/* In the process that asks, what ends with it; -1: nobody waits. */
static int life = -1;

void live_apart(void)
{
	if (life >= 0)
		close(life);
	life = -1;
}

/* In the process that asks. A line of a batch ends it, for the rest is not its own. */
static int ask(struct bound *bound, struct args *args, pid_t parent)
{
	int status;

	/* Whoever waits may be killed: then nobody wants to know. */
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (getppid() != parent)
		_exit(EXIT_FAILED);
	for (int i = 0; i < NUM_RELAYS; i++)
		if (bound->relays[i].to >= 0 && bound->relays[i].fds[1] >= 0)
			dup2(bound->relays[i].fds[1], bound->relays[i].to);
	if (bound->same)
		dup2(STDOUT_FILENO, STDERR_FILENO);
	close_ends(bound, 0);
	/* What this starts holds no output open. */
	close_end(bound, OUT, 1);
	close_end(bound, ERR, 1);
	life = bound->relays[LIFE].fds[1];
	status = bound->command->fn(args);
	if (!is_in_batch())
		return status;
	if (fflush(stdout) && !status)
		status = EXIT_FAILED;
	_exit(status);
}

/*
 * 0 or an errno. A reader who takes his time does not hold up Ctrl-C: nothing is
 * written after it that does not fit at once.
 */
static int write_all(int fd, const char *data, size_t len)
{
	while (len) {
		struct pollfd ready = { fd, POLLOUT, 0 };
		ssize_t sent;

		if (poll(&ready, 1, stop_requested() ? 0 : LOOK_MS) <= 0) {
			if (stop_requested())
				return EINTR;
			continue;
		}
		sent = write(fd, data, len < PIPE_BUF ? len : PIPE_BUF);
		if (sent < 0 && errno != EINTR && errno != EAGAIN)
			return errno;
		if (sent > 0) {
			data += sent;
			len -= sent;
		}
	}
	return 0;
}

static void pass_on(struct bound *bound, int number)
{
	const struct relay *relay = &bound->relays[number];
	char data[CHUNK];
	ssize_t got = read(relay->fds[0], data, sizeof(data));
	uint64_t start = clock_us();
	int err = 0;

	if (got < 0 && errno == EINTR)
		return;
	if (got > 0)
		err = write_all(relay->to, data, got);
	/* The time of somebody who pages through it is not the device's. */
	if (bound->until_us != NEVER)
		bound->until_us += clock_us() - start;
	if (err)
		bound->lost = err;
	/* Then the process that asks is told as it writes more. */
	if (got <= 0 || err)
		close_end(bound, number, 0);
}

static void hurry(struct bound *bound)
{
	uint64_t now = clock_us();

	if (stop_requested() && !bound->told) {
		/* A terminal has told it too, but not who stops this process alone. */
		kill(bound->pid, SIGTERM);
		bound->told = true;
		bound->until_us = now + STOP_US;
	} else if (now < bound->until_us) {
		return;
	} else if (!bound->told) {
		kill(bound->pid, SIGTERM);
		bound->late = bound->told = true;
		bound->until_us = now + STOP_US;
	} else {
		bound->left = true;
	}
}

/* Until it has ended and all that it wrote is passed on, or it is left. */
static void wait_for_end(struct bound *bound)
{
	struct pollfd polls[NUM_RELAYS];
	int open = NUM_RELAYS;

	while (open && !bound->left) {
		open = 0;
		for (int i = 0; i < NUM_RELAYS; i++) {
			polls[i] = (struct pollfd){ bound->relays[i].fds[0], POLLIN, 0 };
			open += polls[i].fd >= 0;
		}
		if (open && poll(polls, NUM_RELAYS, LOOK_MS) > 0)
			for (int i = 0; i < NUM_RELAYS; i++)
				if (polls[i].fd >= 0 && polls[i].revents)
					pass_on(bound, i);
		hurry(bound);
	}
}

static void say_why(const struct bound *bound, bool gone)
{
	char why[64] = "interrupted";

	if (bound->late)
		snprintf(why, sizeof(why), "not done within the deadline, %g s",
			 bound->deadline_us / 1e6);
	if (!gone)
		print_error("%s: %s; process %d is left behind, waiting for an answer",
			    bound->what, why, (int)bound->pid);
	else if (bound->late)
		print_error("%s: %s", bound->what, why);
}

static bool is_gone(const struct bound *bound, int *status)
{
	pid_t found;

	do
		found = waitpid(bound->pid, status, bound->left ? WNOHANG : 0);
	while (found < 0 && errno == EINTR);
	return found == bound->pid;
}

/* This process ends as that one did. */
static int conclude(struct bound *bound)
{
	int status = 0;
	bool gone = is_gone(bound, &status);
	bool unwritten = bound->lost && !stop_requested();

	close_ends(bound, 0);
	say_why(bound, gone);
	if (gone && WIFEXITED(status) && !(bound->lost && stop_requested())) {
		if (!WEXITSTATUS(status) && unwritten)
			say_unwritten(bound->lost);
		if (!WEXITSTATUS(status))
			return bound->late || unwritten ? EXIT_FAILED : EXIT_DONE;
		return WEXITSTATUS(status);
	}
	if (!bound->late && (stop_requested() || WIFSIGNALED(status)))
		raise(stop_requested() ? stop_signal() : WTERMSIG(status));
	return EXIT_FAILED;
}

static int run_apart(struct bound *bound, struct args *args)
{
	pid_t parent = getpid();

	if (!make_relays(bound)) {
		close_ends(bound, 0);
		close_ends(bound, 1);
		return failed_because(bound->what, "%s", strerror(errno));
	}
	fflush(NULL);
	/* Whoever started this may not want to know of children, but this does. */
	signal(SIGCHLD, SIG_DFL);
	bound->pid = fork_watched();
	if (!bound->pid)
		return ask(bound, args, parent);
	close_ends(bound, 1);
	if (bound->pid > 0)
		wait_for_end(bound);
	end_watch();
	if (bound->pid > 0)
		return conclude(bound);
	close_ends(bound, 0);
	return failed_because(bound->what, "%s", strerror(errno));
}

/* Takes "--deadline TIME" out of the words, wherever it stands. */
static int take_deadline(struct args *args, const struct command *command, uint64_t *us)
{
	char **word = args->words;

	while (*word && strcmp(*word, "--") != 0) {
		struct args rest = { .words = word + 1, .where = args->where, .help = args->help };
		int status;

		if (!is_word(*word, "--deadline", NULL)) {
			word += 1 + (has_value(command, *word) && word[1]);
			continue;
		}
		if (*us)
			return wrong_use(args, "\"--deadline\" is given twice");
		status = parse_deadline(&rest, us);
		if (status)
			return status;
		for (char **to = word; (*to = *rest.words++); to++)
			;
	}
	return EXIT_DONE;
}

int run_bounded(struct args *args, const struct command *command)
{
	char what[128];
	struct bound bound = { .what = what, .command = command };
	int status = take_deadline(args, command, &bound.deadline_us);

	if (!status && !bound.deadline_us && command->endless)
		bound.deadline_us = NEVER;
	if (!status)
		status = default_deadline(args, &bound.deadline_us,
					  command->dumps ? DUMP_US : DEFAULT_US);
	if (status)
		return status;
	bound.until_us = bound.deadline_us == NEVER ? NEVER : clock_us() + bound.deadline_us;
	snprintf(what, sizeof(what), "%s %s", args->where, command->name);
	/* A line of a batch would load it for itself. */
	if (is_in_batch() && !strncmp(command->takes, "REG ", strlen("REG ")))
		load_database();
	return run_apart(&bound, args);
}
