// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bound.h"
#include "debt.h"
#include "worker.h"

#define CHUNK 65536
/* A worker's last message, and what it has to say on standard error, which is not its own. */
static const char last_message[] = "done";
static const char complaint[] = "complaint";

/* A command that takes longer than this has no answer when time is up; one that
 * began later may be merely slow. Linux looks at firmware's health each 2 s, and
 * waits 60 s for a command: answers come within a hundredth of the one.
 */
#define NO_ANSWER_US 1000000
/* What takes so many times as long as the worst of the answers will have none. */
#define MUCH_LONGER 10
/* How often to look whether a command has had its time. */
#define LOOK_US 100000

/* Of this process, if it is a worker. */
static int out_fd = -1;

struct head {
	uint64_t len;
	char name[128];
};

static bool send_all(const void *data, size_t len)
{
	const uint8_t *at = data;

	while (len) {
		ssize_t sent = write(out_fd, at, len);

		if (sent < 0 && errno == EINTR)
			continue;
		if (sent <= 0)
			return false;
		at += sent;
		len -= sent;
	}
	return true;
}

bool send_message(const char *name, const void *data, size_t len)
{
	struct head head = { .len = len };

	if (out_fd < 0)
		return false;
	snprintf(head.name, sizeof(head.name), "%s", name);
	return send_all(&head, sizeof(head)) && send_all(data, len);
}

void send_json(const char *name, struct json_object *object)
{
	const char *text = json_object_to_json_string_ext(object,
							  JSON_C_TO_STRING_PLAIN);

	send_message(name, text, strlen(text) + 1);
}

bool say_from_worker(const char *text)
{
	return send_message(complaint, text, strlen(text) + 1);
}

/* What is left behind must hold no pipe that somebody reads to its end. */
static void let_go_of_outputs(void)
{
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);

	for (int fd = STDIN_FILENO; null >= 0 && fd <= STDERR_FILENO; fd++)
		dup2(null, fd);
}

static void run_worker(struct worker *worker, work_fn work, void *arg, int fd)
{
	signal(SIGINT, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	signal(SIGQUIT, SIG_IGN);
	signal(SIGTERM, SIG_DFL);
	/* Whoever waits may be killed: then nobody wants to know. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	fflush(stdout);
	let_go_of_outputs();
	live_apart();
	out_fd = fd;
	vitals = worker->vitals;
	work(arg);
	send_message(last_message, "", 0);
	_exit(0);
}

bool start_worker(struct worker *worker, work_fn work, void *arg)
{
	int fds[2];

	*worker = (struct worker){ .pid = -1, .fd = -1 };
	worker->vitals = new_vitals();
	if (!worker->vitals || pipe2(fds, O_CLOEXEC))
		return false;
	fflush(NULL);
	worker->pid = fork();
	if (!worker->pid)
		run_worker(worker, work, arg, fds[1]);
	close(fds[1]);
	if (worker->pid < 0) {
		close(fds[0]);
		return false;
	}
	worker->fd = fds[0];
	return true;
}

static void no_more(struct worker *worker)
{
	if (worker->fd >= 0)
		close(worker->fd);
	worker->fd = -1;
	worker->ended_us = clock_us();
}

/* All workers of a recording have the same. */
static void print_complaint(const char *text)
{
	static bool printed;

	if (!printed)
		print_error("mlx5ctl: %s", text);
	printed = true;
}

static void take_messages(struct worker *worker, message_fn take)
{
	struct head head;
	size_t pos = 0;

	while (worker->len - pos >= sizeof(head)) {
		memcpy(&head, worker->data + pos, sizeof(head));
		if (worker->len - pos - sizeof(head) < head.len)
			break;
		if (!strcmp(head.name, last_message))
			worker->done = true;
		else if (!strcmp(head.name, complaint))
			print_complaint((char *)worker->data + pos + sizeof(head));
		else
			take(worker, head.name, worker->data + pos + sizeof(head),
			     head.len);
		pos += sizeof(head) + head.len;
	}
	memmove(worker->data, worker->data + pos, worker->len - pos);
	worker->len -= pos;
}

static void read_messages(struct worker *worker, message_fn take)
{
	uint8_t *data = realloc(worker->data, worker->len + CHUNK);
	ssize_t got;

	if (data) {
		worker->data = data;
		got = read(worker->fd, data + worker->len, CHUNK);
		if (got < 0 && errno == EINTR)
			return;
		if (got > 0) {
			worker->len += got;
			take_messages(worker, take);
		}
	}
	if (!data || got <= 0 || worker->done)
		no_more(worker);
}

/* A worker in the kernel ends when that lets it. */
static void leave(struct worker *worker)
{
	worker->left = worker->fd >= 0;
	if (worker->left)
		no_more(worker);
	if (worker->pid > 0 && !worker->done)
		kill(worker->pid, SIGKILL);
	if (worker->pid > 0)
		waitpid(worker->pid, NULL, WNOHANG);
}

uint64_t waits_for(const struct worker *worker)
{
	const struct flight *oldest = oldest_flight(worker->vitals);
	uint64_t since = oldest ? oldest->since_us : 0;
	uint64_t now = worker->fd >= 0 ? clock_us() : worker->ended_us;

	return since && now > since ? now - since : 0;
}

static bool has_lost_patience(const struct worker *worker)
{
	uint64_t patience = worker->vitals ? worker->vitals->patience_us : 0;

	return patience && waits_for(worker) >= patience;
}

/* In milliseconds: a signal may come just before poll() does. */
static int time_to_wait(uint64_t us)
{
	return us < LOOK_US ? us / 1000 + 1 : LOOK_US / 1000;
}

void wait_for_workers(struct worker *workers, size_t num, uint64_t until_us,
		      message_fn take)
{
	struct pollfd *polls = calloc(num + 1, sizeof(*polls));
	size_t open = 0;

	for (size_t i = 0; i < num; i++)
		open += workers[i].fd >= 0;
	while (polls && open && !stop_requested()) {
		uint64_t now = clock_us();

		for (size_t i = 0; i < num; i++)
			polls[i] = (struct pollfd){ workers[i].fd, POLLIN, 0 };
		if (now >= until_us ||
		    (poll(polls, num, time_to_wait(until_us - now)) < 0 && errno != EINTR))
			break;
		open = 0;
		for (size_t i = 0; i < num; i++) {
			if (polls[i].fd >= 0 && polls[i].revents)
				read_messages(&workers[i], take);
			else if (workers[i].fd >= 0 && has_lost_patience(&workers[i]))
				leave(&workers[i]);
			open += workers[i].fd >= 0;
		}
	}
	free(polls);
	for (size_t i = 0; i < num; i++)
		if (!workers[i].left)
			leave(&workers[i]);
}

bool is_merely_slow(const struct worker *worker)
{
	struct latency latency;

	measure_latency(worker->vitals, &latency);
	return waits_for(worker) < (uint64_t)latency.worst_us * MUCH_LONGER;
}

static void settle(const struct worker *worker)
{
	const struct vitals *of = worker->vitals;

	if (!of || !of->parent[0] || of->barred)
		return;
	if (of->num_lost || (waits_for(worker) >= NO_ANSWER_US && !is_merely_slow(worker)))
		note_run(of->parent, false);
	else if (worker->done && of->num_answered)
		note_run(of->parent, true);
}

void free_worker(struct worker *worker)
{
	settle(worker);
	free_vitals(worker->vitals);
	free(worker->data);
}

bool run_workers(void *items, size_t num, size_t size, work_fn work, uint64_t until_us,
		 message_fn take, void (*ended)(struct worker *worker))
{
	struct worker *workers = calloc(num + 1, sizeof(*workers));

	if (!workers)
		return false;
	watch_to_the_end();
	for (size_t i = 0; i < num; i++) {
		void *item = (char *)items + i * size;

		start_worker(&workers[i], work, item);
		workers[i].user = item;
	}
	wait_for_workers(workers, num, until_us, take);
	for (size_t i = 0; i < num; i++) {
		ended(&workers[i]);
		free_worker(&workers[i]);
	}
	free(workers);
	return true;
}

bool excuse_of(const struct worker *worker, char *text)
{
	const struct flight *oldest = oldest_flight(worker->vitals);
	uint64_t waited = waits_for(worker);
	bool silent = waited >= NO_ANSWER_US;

	if (!worker->left)
		snprintf(text, EXCUSE_MAX, "the process that asks it %s",
			 worker->pid > 0 ? "has ended" : "cannot be started");
	else if (silent)
		snprintf(text, EXCUSE_MAX,
			 "no answer to \"%s\" in %.1f s; process %d is left behind, waiting for it",
			 oldest->what, waited / 1e6, (int)worker->pid);
	else
		snprintf(text, EXCUSE_MAX, "not asked: %s",
			 stop_requested() ? "interrupted" : "the deadline");
	return worker->left && silent;
}
