/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Several things to ask a device: one after the other while firmware is quick, and
 * much at once when it takes its time. Each is a thread's, whatever kernel it is.
 */
#ifndef MLX5CTL_TOOL_ERRAND_H
#define MLX5CTL_TOOL_ERRAND_H

#include "mlx5ctl.h"

enum outcome {
	NOT_ASKED,
	ANSWERED,
	REFUSED, /* by firmware, or by the kernel's policy */
	NO_ANSWER, /* or none can come any more */
	NUM_OUTCOMES,
};

struct errand {
	const char *what; /* for who waits for it */
	int (*run)(void *arg); /* 0 or an errno */
	void *arg;
	int err;
	enum outcome outcome;
	char why[MLX5CTL_DV_TEXT_MAX]; /* if it was not answered */
};

/* Returns when all are done. DONE, if not NULL, takes each as soon as it is, one at a
 * time: what comes after may have no answer.
 */
void run_errands(struct errand *errands, size_t num, void (*done)(struct errand *errand));
/* Of the last ones of this thread: the first that had no answer, or was not asked. */
const char *why_errands_failed(void);
/* Of this thread's last ASK(). */
enum outcome outcome_of(int err);

#endif
