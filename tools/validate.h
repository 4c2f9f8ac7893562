/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* What this project takes for granted about devices, and what a device says to it. */
#ifndef MLX5CTL_TOOL_VALIDATE_H
#define MLX5CTL_TOOL_VALIDATE_H

#include <string.h>

#include "dump.h"
#include "mlx5ctl.h"

enum finding {
	AS_ASSUMED,
	OTHERWISE,
	NOT_OFFERED,
	NOT_ASKED,
	NUM_FINDINGS,
};

#define CAME_MAX 200
#define REFUSALS_MAX 120

/* What reading all registers came to. */
struct walk {
	unsigned int asked;
	unsigned int answered;
	unsigned int examined; /* of those, what has a layout */
	char short_ones[REFUSALS_MAX]; /* " NAME" each: refused for their length */
	char odd_ones[REFUSALS_MAX]; /* refused for another reason than that they are not there */
	char unknown[REFUSALS_MAX]; /* with bits where no layout has a field */
};

/* A device that is being asked. */
struct trial {
	const struct mlx5ctl_dv_device_attr *attr; /* all 0 in a replay */
	struct target target;
	bool tools; /* it has TOOLS_RESOURCES, without which firmware refuses much */
	bool recorded; /* so that more is asked than rows need */
	bool silent; /* a command had no answer, so that no other is sent */
	char came[CAME_MAX]; /* what the device said to the last row */
	struct dump menu; /* the resource dump's, inline; empty until it was read */
	bool menu_answered; /* with it, or with firmware's no */
	struct dump core; /* the core dump; empty if it did not come */
	struct walk walk; /* over the registers, once register_lengths was asked */
	struct marks *before;
};

/*
 * name       of the row, one word
 * assumed    one sentence
 * source     who outside this project says so
 * command    what shows it by hand; DEV stands for the device
 * sends      all that firmware is asked for it: opcodes, with the register that is read; "*"
 *            is each that debug_read_only may read
 * otherwise  what it means if it is not so
 * ask        asks the device
 */
struct assumption {
	const char *name;
	const char *assumed;
	const char *source;
	const char *command;
	const char *sends;
	const char *otherwise;
	enum finding (*ask)(struct trial *trial);
};

/* assumptions.c: in the order in which they are asked; each rests on those before. */
extern const struct assumption assumptions[];
extern const size_t num_assumptions;
/* On which adapters each was seen, from their recordings. */
extern const char *const seen_on[];
extern const struct assumption survey_row;

/* validate_run.c: what came, in words. */
enum finding came(struct trial *trial, enum finding finding, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* The library's last failure: REFUSED if firmware said no. */
enum finding failure(struct trial *trial, enum finding refused);

/* Takes a row and what was found. */
typedef void (*row_fn)(const struct assumption *row, enum finding finding,
		       const char *text, uint64_t us, void *arg);
/* Ask all rows, in a worker; each goes to SHOW as it comes. Says why, and is false, if
 * the device cannot be opened. The trace of it goes to RECORD_FD, if that is not negative.
 */
bool run_trial(const char *name, const struct mlx5ctl_dv_device_attr *attr,
	       uint64_t deadline_us, int record_fd, row_fn show, void *arg);

/* validate_device.c */
int read_register(struct trial *trial, uint16_t id, void *data, size_t len);
enum finding ask_uctx(struct trial *trial);
enum finding ask_slots(struct trial *trial);
enum finding ask_nop(struct trial *trial);
enum finding ask_commands(struct trial *trial);
enum finding ask_short_inbox(struct trial *trial);
enum finding ask_short_outbox(struct trial *trial);
enum finding ask_identity(struct trial *trial);
enum finding ask_node_desc(struct trial *trial);
enum finding ask_timeouts(struct trial *trial);

/* validate_caps.c */
#define CAP_GENERAL 0x0
#define CAP_DEBUG 0xd
int read_cap(struct trial *trial, uint16_t type, uint8_t cap[MLX5CTL_DV_CAP_LEN]);
/* 0 if the layout does not have it. */
uint64_t cap_field(uint16_t type, const void *cap, const char *path);
enum finding ask_capabilities(struct trial *trial);
enum finding ask_capability_bits(struct trial *trial);
enum finding ask_diagnostics(struct trial *trial);
enum finding ask_rounds(struct trial *trial);

/* validate_registers.c */
#define REG_NUMBER_MAX 8
/* Its name, or its number in NUMBER. */
const char *name_register(uint16_t id, char number[REG_NUMBER_MAX]);
enum finding ask_registers(struct trial *trial);
enum finding ask_register_lengths(struct trial *trial);
enum finding ask_register_scopes(struct trial *trial);
enum finding ask_register_fields(struct trial *trial);

/* validate_objects.c */
enum finding ask_event_queue(struct trial *trial);
enum finding ask_completion_queue(struct trial *trial);

/* validate_dumps.c */
enum finding ask_menu(struct trial *trial);
enum finding ask_menu_names(struct trial *trial);
enum finding ask_menu_by_read(struct trial *trial);
enum finding ask_core_offer(struct trial *trial);
enum finding ask_core_dump(struct trial *trial);
enum finding ask_core_cookie(struct trial *trial);

/* validate_memory.c: the menu into memory of each kind. */
enum finding ask_page(struct trial *trial);
enum finding ask_odd_offset(struct trial *trial);
enum finding ask_64k(struct trial *trial);
enum finding ask_huge_page(struct trial *trial);
enum finding ask_dmabuf(struct trial *trial);

/* validate_survey.c: what a recording has besides, so that it can be examined. */
void survey(struct trial *trial);

/* validate_marks.c: what an examination must leave as it was. */
struct marks *read_marks(struct trial *trial);
void free_marks(struct marks *marks);
enum finding ask_unharmed(struct trial *trial);

#endif
