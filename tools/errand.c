// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "errand.h"
#include "vitals.h"

/* One that waits for longer may have no answer: nothing more is sent until it has. */
#define HOLD_US 1000000

static __thread char why[MLX5CTL_DV_TEXT_MAX];

/* Of the errands that are run; the lock is of all but the errands that are out. */
struct round {
	pthread_mutex_t lock;
	pthread_cond_t back;
	struct errand *errands;
	size_t num;
	size_t next;
	size_t num_out;
	void (*done)(struct errand *errand);
};

enum outcome outcome_of(int err)
{
	if (!err)
		return ANSWERED;
	if (was_not_asked())
		return NOT_ASKED;
	return err == ETIMEDOUT || err == EIO || err == ENXIO || err == EAGAIN ? NO_ANSWER :
										 REFUSED;
}

static void ask_one(struct errand *errand)
{
	errand->err = ASK(errand->what, errand->run(errand->arg));
	errand->outcome = outcome_of(errand->err);
	if (errand->err)
		snprintf(errand->why, sizeof(errand->why), "%s", why_not());
}

static bool must_wait(const struct round *round)
{
	const struct flight *oldest = oldest_flight(vitals);
	uint64_t since = oldest ? oldest->since_us : 0;

	if (!round->num_out)
		return false;
	return round->num_out >= num_at_once() || (since && clock_us() - since >= HOLD_US);
}

static void *run_some(void *arg)
{
	struct round *round = arg;

	pthread_mutex_lock(&round->lock);
	for (;;) {
		struct errand *errand;

		while (round->next < round->num && must_wait(round))
			pthread_cond_wait(&round->back, &round->lock);
		if (round->next == round->num)
			break;
		errand = &round->errands[round->next++];
		round->num_out++;
		pthread_mutex_unlock(&round->lock);
		ask_one(errand);
		pthread_mutex_lock(&round->lock);
		if (round->done)
			round->done(errand);
		round->num_out--;
		pthread_cond_broadcast(&round->back);
	}
	pthread_mutex_unlock(&round->lock);
	return NULL;
}

static void remember_failure(const struct errand *errands, size_t num)
{
	const struct errand *first = NULL;

	for (size_t i = 0; i < num; i++)
		if (errands[i].outcome == NO_ANSWER ||
		    (errands[i].outcome == NOT_ASKED && !first)) {
			first = &errands[i];
			if (first->outcome == NO_ANSWER)
				break;
		}
	snprintf(why, sizeof(why), "%s", first ? first->why : strerror(ENOMEM));
}

const char *why_errands_failed(void)
{
	return why;
}

void run_errands(struct errand *errands, size_t num, void (*done)(struct errand *errand))
{
	struct round round = {
		.lock = PTHREAD_MUTEX_INITIALIZER,
		.back = PTHREAD_COND_INITIALIZER,
		.errands = errands,
		.num = num,
		.done = done,
	};
	pthread_t threads[MAX_FLIGHTS];
	size_t started = 0;
	size_t rest;

	for (; round.next < num && num_at_once() == 1; round.next++) {
		ask_one(&errands[round.next]);
		if (done)
			done(&errands[round.next]);
	}
	/* This thread goes too, and alone if there are no others. */
	rest = num - round.next;
	while (started + 1 < rest && started + 1 < MAX_FLIGHTS &&
	       !pthread_create(&threads[started], NULL, run_some, &round))
		started++;
	run_some(&round);
	for (size_t i = 0; i < started; i++)
		pthread_join(threads[i], NULL);
	remember_failure(errands, num);
}
