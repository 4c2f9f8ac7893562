/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * What a device was asked and what it answered, in a file that replays: a trace of
 * the library's, compressed, whose second line says in JSON of which device it is and
 * what was found.
 */
#ifndef MLX5CTL_TOOL_RECORDING_H
#define MLX5CTL_TOOL_RECORDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mlx5ctl_dv_device_attr;
struct json_object;
struct out_file;
struct secrets;

/* Memory that takes the trace, as a descriptor; negative with errno. */
int begin_recording(void);
/* In the process that asks: all that it opens from now on is recorded there. */
void record_here(int fd);
/*
 * ABOUT, and what is in FD, to FILE; whole records, and no more of them than is
 * reasonable. Without SECRETS all of it, else as anonymize_call() leaves it. True if it
 * was written, else it says why not.
 */
bool write_recording(struct out_file *file, int fd, struct json_object *about,
		     struct secrets *secrets);

/* trace_secrets.c: a copy of a line of a trace in which nothing tells whose device it
 * is; to be freed. NULL: not a line of a trace, or no memory.
 */
char *anonymize_call(struct secrets *secrets, const char *line);

/* trace_module.c: a reply of the register MCIA, whose request began with ASKED. */
#define MCIA_HEAD 16 /* what is read, and behind it the module's memory */
void hide_module(struct secrets *secrets, const uint8_t asked[MCIA_HEAD], uint8_t *reg,
		 size_t len);

#endif
