/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Devices that are read again and again, and what that comes to. */
#ifndef MLX5CTL_TOOL_TOP_H
#define MLX5CTL_TOOL_TOP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mlx5ctl.h"
#include "worker.h"

/* A device, of which a worker says what it reads. */
struct watched {
	char name[MLX5CTL_DV_NAME_MAX]; /* by which its user knows it */
	char opened[MLX5CTL_DV_NAME_MAX]; /* and by which it is opened; "" of one that is gone */
	char parent[MLX5CTL_DV_NAME_MAX]; /* "" of a recording */
	uint64_t interval_us;
	uint32_t num_readings; /* after which the worker ends; 0: never */
	/* As top.c's readings_to_json() makes them; NULL while there is none. */
	struct json_object *first;
	struct json_object *before;
	struct json_object *after;
	char why[EXCUSE_MAX]; /* it could not be read, or "" */
};

enum top_order {
	ORDER_WORST,
	ORDER_TRAFFIC,
	ORDER_NAME,
	NUM_ORDERS,
};

/* top_rows.c: an array of objects, one a port, in this order. "severity" is 0 where nothing
 * is wrong.
 */
struct json_object *top_rows(const struct watched *watched, size_t num, enum top_order order);
/* What a line of it has, from the left, before the note. */
#define NUM_TOP_COLUMNS 7
extern const struct top_column {
	const char *title;
	const char *key; /* of a row */
	int width; /* on a screen */
	bool right;
} top_columns[NUM_TOP_COLUMNS];
const char *top_cell(struct json_object *row, size_t column, char *text, size_t room);
/* What is wrong with a port, in words: one line. */
const char *note_of(struct json_object *row);

/* top_screen.c: until somebody wants no more. ROWS makes what is to be seen, and is called
 * with ARG; false if the terminal cannot do it.
 */
typedef struct json_object *(*rows_fn)(void *arg, enum top_order order);
bool show_screen(rows_fn rows, void *arg);

#endif
