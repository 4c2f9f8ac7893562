// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "condition.h"
#include "debt.h"
#include "vitals.h"

/*
 * A snapshot sends some four hundred commands: at 80 ms each that is half of its
 * deadline, one after the other. Firmware that is quicker gets one at a time, so that no
 * more than that is lost if it stops, and a busy machine is not taken for slow firmware.
 */
#define SLOW_US 80000
/* So many slow ones make it slow; a quick one is worth two of them. */
#define SLOW_TIMES 4
#define MOST_SLOWNESS 6

/* Linux waits 60 s for a command, and has many a word for it where a file of its own
 * needed one: what fails after so long had no answer.
 */
#define GIVEN_UP_US 5000000

struct vitals *vitals;

/* Threads of this process; whoever waits for it only reads. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static __thread bool refused;
/* What the driver says of a device that could not be opened, "" if nothing. */
static __thread char condition[CONDITION_MAX];
static __thread struct flight *mine;
/* Why all of them are not to ask. */
static char debt[CONDITION_MAX];

struct vitals *new_vitals(void)
{
	struct vitals *made = mmap(NULL, sizeof(*made), PROT_READ | PROT_WRITE,
				   MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	return made == MAP_FAILED ? NULL : made;
}

void free_vitals(struct vitals *old)
{
	if (old)
		munmap(old, sizeof(*old));
}

static struct flight *find_flight(void)
{
	for (size_t i = 0; i < MAX_FLIGHTS; i++)
		if (!vitals->flights[i].since_us)
			return &vitals->flights[i];
	return NULL;
}

/* What the driver has given up costs no slots, and has a reason of its own. */
bool may_be_asked(const char *parent)
{
	char text[CONDITION_MAX];

	if (!vitals || !*parent)
		return true;
	snprintf(vitals->parent, sizeof(vitals->parent), "%s", parent);
	vitals->barred = is_in_debt(parent, debt, sizeof(debt)) &&
			 !has_given_up(parent, text, sizeof(text));
	return !vitals->barred;
}

bool begin_asking(const char *what)
{
	refused = false;
	if (!vitals)
		return true;
	pthread_mutex_lock(&lock);
	mine = is_owed() ? NULL : find_flight();
	refused = !mine;
	if (mine) {
		snprintf(mine->what, sizeof(mine->what), "%s", what);
		mine->since_us = clock_us();
	}
	pthread_mutex_unlock(&lock);
	return !refused;
}

/* What the kernel refuses says nothing of firmware. */
static void take_time(int err, uint64_t us)
{
	if (err && err != EREMOTEIO)
		return;
	if (vitals->num < MAX_ANSWERS)
		vitals->took_us[vitals->num++] = us;
	vitals->num_answered++;
	if (us < SLOW_US)
		vitals->slowness -= vitals->slowness > 1 ? 2 : vitals->slowness;
	else
		vitals->slowness += vitals->slowness < MOST_SLOWNESS;
}

int end_asking(int err)
{
	if (!vitals)
		return err;
	pthread_mutex_lock(&lock);
	if (err && clock_us() - mine->since_us >= GIVEN_UP_US)
		err = ETIMEDOUT;
	if (err == ETIMEDOUT)
		vitals->num_lost++;
	else
		take_time(err, clock_us() - mine->since_us);
	mine->since_us = 0;
	pthread_mutex_unlock(&lock);
	return err;
}

bool was_not_asked(void)
{
	return refused;
}

void set_patience(uint64_t us)
{
	if (vitals)
		vitals->patience_us = us;
}

void risk(uint32_t most_at_once)
{
	if (vitals)
		vitals->most_at_once = most_at_once;
}

uint32_t num_at_once(void)
{
	return vitals && vitals->most_at_once && vitals->slowness >= SLOW_TIMES ?
		       vitals->most_at_once : 1;
}

const struct flight *oldest_flight(const struct vitals *of)
{
	const struct flight *oldest = NULL;
	uint64_t least = UINT64_MAX;

	for (size_t i = 0; of && i < MAX_FLIGHTS; i++) {
		uint64_t since = of->flights[i].since_us;

		if (since && since < least) {
			least = since;
			oldest = &of->flights[i];
		}
	}
	return oldest;
}

uint32_t count_flights(const struct vitals *of)
{
	uint32_t num = 0;

	for (size_t i = 0; i < MAX_FLIGHTS; i++)
		num += !!of->flights[i].since_us;
	return num;
}

/* One that could not be opened names itself, as the library has it. */
static int not_opened(const struct target *target, int err)
{
	char text[CONDITION_MAX / 2];

	condition[0] = '\0';
	if (device_has_given_up(target->name, text, sizeof(text)))
		snprintf(condition, sizeof(condition), "%.64s%s%s",
			 target->ctx ? "" : target->name, target->ctx ? "" : ": ", text);
	return err;
}

bool is_owed(void)
{
	return vitals && (vitals->num_lost || vitals->barred);
}

void forgive(void)
{
	pthread_mutex_lock(&lock);
	vitals->num_lost = 0;
	vitals->barred = false;
	pthread_mutex_unlock(&lock);
}

int open_device_asked(struct target *target, const char *name)
{
	int err;

	*target = (struct target){ .name = name };
	if (!begin_asking("open"))
		return ETIMEDOUT;
	target->ctx = mlx5ctl_dv_open_device(name, NULL);
	err = end_asking(target->ctx ? 0 : errno);
	if (err)
		return not_opened(target, err);
	say_what_is_left_out();
	return 0;
}

int create_uctx_asked(struct target *target)
{
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	int err;

	if (!begin_asking("CREATE_UCTX"))
		return ETIMEDOUT;
	target->uctx = mlx5ctl_dv_create_uctx(target->ctx, &attr);
	err = end_asking(target->uctx ? 0 : errno);
	return err ? not_opened(target, err) : 0;
}

int open_asked(struct target *target, const char *name)
{
	return open_device_asked(target, name) ?: create_uctx_asked(target);
}

void close_answering(struct target *target, int err)
{
	if (err == ETIMEDOUT)
		return;
	if (target->uctx)
		close_target(target);
	else if (target->ctx)
		mlx5ctl_dv_close_device(target->ctx);
}

void close_asked(struct target *target)
{
	if (!begin_asking("close"))
		return;
	close_target(target);
	end_asking(0);
}

const char *why_owed(void)
{
	return vitals && vitals->barred ? debt : OWES_AN_ANSWER;
}

const char *why_not(void)
{
	return refused ? why_owed() :
	       *condition ? condition : mlx5ctl_dv_last_status()->text;
}

const char *why_not_driver(int err)
{
	static __thread char text[128];

	if (refused)
		return why_owed();
	snprintf(text, sizeof(text), "the driver did not say: %s",
		 err == ETIMEDOUT ? "it had no answer in time" : strerror(err));
	return text;
}

bool has_condition(void)
{
	return *condition;
}

static int compare(const void *a, const void *b)
{
	uint32_t left = *(const uint32_t *)a;
	uint32_t right = *(const uint32_t *)b;

	return (left > right) - (left < right);
}

void measure_latency(const struct vitals *of, struct latency *latency)
{
	uint32_t *sorted;

	/* It may still be counting. */
	*latency = (struct latency){ .num = of->num, .num_lost = of->num_lost };
	sorted = latency->num ? calloc(latency->num, sizeof(*sorted)) : NULL;
	if (!sorted)
		return;
	memcpy(sorted, of->took_us, latency->num * sizeof(*sorted));
	qsort(sorted, latency->num, sizeof(*sorted), compare);
	latency->median_us = sorted[latency->num / 2];
	latency->worst_us = sorted[latency->num - 1];
	free(sorted);
}
