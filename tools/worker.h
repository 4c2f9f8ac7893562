/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * A process that asks a device, and can be left behind: a firmware command, and a
 * file of sysfs behind which there is one, keeps its process in the kernel until
 * there is an answer, and no signal ends that.
 */
#ifndef MLX5CTL_TOOL_WORKER_H
#define MLX5CTL_TOOL_WORKER_H

#include <sys/types.h>

#include "vitals.h"

struct worker {
	pid_t pid;
	int fd; /* its messages; -1 when there are no more */
	struct vitals *vitals;
	uint8_t *data; /* of messages, from the first byte that nobody took on */
	size_t len;
	bool done; /* it has said all */
	bool left; /* it has not, and was not waited for */
	uint64_t ended_us; /* when it had, or was left */
	void *user; /* of who takes its messages */
};

/* Runs in the worker, without standard input and outputs. */
typedef void (*work_fn)(void *arg);
/* Takes a message there; DATA does not outlive the call. */
typedef void (*message_fn)(struct worker *worker, const char *name,
			   const void *data, size_t len);

/* False: it is not there, and has no messages. */
bool start_worker(struct worker *worker, work_fn work, void *arg);
/* In the worker: true if somebody takes it. */
bool send_message(const char *name, const void *data, size_t len);
void send_json(const char *name, struct json_object *object);
/* A complaint, for who started it to print, once; false in a process that is no worker. */
bool say_from_worker(const char *text);
/*
 * Take messages until all workers are done, until clock_us() is UNTIL_US, or until
 * a signal; then ends those that are not done, or leaves them.
 */
void wait_for_workers(struct worker *workers, size_t num, uint64_t until_us,
		      message_fn take);
void free_worker(struct worker *worker);
/* All at once, one for each of NUM items of SIZE bytes, which is what it works on and its
 * user: ENDED takes each that is done or left. From here on signals stop it, and do not end the process. False
 * without memory.
 */
bool run_workers(void *items, size_t num, size_t size, work_fn work, uint64_t until_us,
		 message_fn take, void (*ended)(struct worker *worker));

/* Why it is not done, in words, and whether that is firmware's fault. */
#define EXCUSE_MAX 256
/* How long it has waited for what it asks, or had when it was left; 0: for nothing. */
uint64_t waits_for(const struct worker *worker);
/* Whether others have taken about as long as what it waits for. */
bool is_merely_slow(const struct worker *worker);
bool excuse_of(const struct worker *worker, char *text);

#endif
