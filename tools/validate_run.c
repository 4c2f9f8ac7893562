// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Asks a device, in a worker that may be left behind. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "recording.h"
#include "validate.h"
#include "worker.h"

/* What the worker says of a row. */
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

/* In the worker, and what has come of it. */
struct run {
	const char *name;
	const struct mlx5ctl_dv_device_attr *attr;
	row_fn show;
	void *arg;
	int record_fd; /* negative: nothing is recorded */
	size_t num; /* rows that were shown */
	bool failed; /* it could not be opened */
};

static void say_why(const struct target *target, const char *name)
{
	const char *text = why_not();
	char why[2 * MLX5CTL_DV_TEXT_MAX];

	/* What could not be opened names the device itself. */
	if (target->ctx)
		snprintf(why, sizeof(why), "%.64s: %.250s", name, text);
	else
		snprintf(why, sizeof(why), "%s", text);
	send_message("error", why, strlen(why) + 1);
}

static void ask_all(void *arg)
{
	const struct run *run = arg;
	struct trial trial = { .attr = run->attr };

	if (run->record_fd >= 0)
		record_here(run->record_fd);
	if (open_asked(&trial.target, run->name)) {
		say_why(&trial.target, run->name);
		return;
	}
	trial.before = read_marks(&trial);
	trial.recorded = run->record_fd >= 0;
	for (size_t i = 0; i < num_assumptions; i++) {
		struct answer answer = { .row = i, .finding = NOT_ASKED };
		uint64_t start = clock_us();

		/* The last row looks at what all of it has changed. */
		if (i == num_assumptions - 1)
			survey(&trial);
		if (trial.silent)
			came(&trial, NOT_ASKED, "a command before had no answer");
		else
			answer.finding = assumptions[i].ask(&trial);
		answer.us = clock_us() - start;
		memcpy(answer.text, trial.came, sizeof(answer.text));
		send_message("row", &answer, sizeof(answer));
	}
	free_marks(trial.before);
	free(trial.menu.data);
	free(trial.core.data);
	close_target(&trial.target);
}

static void take_message(struct worker *worker, const char *name, const void *data,
			 size_t len)
{
	struct run *run = worker->user;
	struct answer answer;

	if (!strcmp(name, "error")) {
		print_error("mlx5ctl: %s", (const char *)data);
		run->failed = true;
	} else if (!strcmp(name, "row") && len == sizeof(answer)) {
		memcpy(&answer, data, sizeof(answer));
		run->show(&assumptions[answer.row], answer.finding, answer.text, answer.us,
			  run->arg);
		run->num = answer.row + 1;
	}
}

bool run_trial(const char *name, const struct mlx5ctl_dv_device_attr *attr,
	       uint64_t deadline_us, int record_fd, row_fn show, void *arg)
{
	struct run run = {
		.name = name,
		.attr = attr,
		.show = show,
		.arg = arg,
		.record_fd = record_fd,
	};
	char excuse[EXCUSE_MAX] = "";
	struct worker worker;

	watch_to_the_end();
	start_worker(&worker, ask_all, &run);
	worker.user = &run;
	wait_for_workers(&worker, 1, clock_us() + deadline_us, take_message);
	if (!worker.done)
		excuse_of(&worker, excuse);
	for (; !run.failed && run.num < num_assumptions; run.num++)
		show(&assumptions[run.num], NOT_ASKED, excuse, 0, arg);
	free_worker(&worker);
	return !run.failed;
}
