// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The board that the function is on: who has it replaced is asked for its serial number. */
#include <string.h>

#include "board.h"
#include "snapshot.h"
#include "vitals.h"

static const char part_name[] = "board.json";

void collect_board(const struct snapshot *snapshot)
{
	struct json_object *object = json_object_new_object();
	enum outcome outcome = ANSWERED;
	char pci[MLX5CTL_DV_NAME_MAX];
	struct board board;
	int err;

	find_board(&snapshot->attr, pci);
	err = !*pci ? ENOENT : is_owed() ? ETIMEDOUT : read_board(pci, &board);
	/* A recording has none, nor has a machine that sees a virtual function only. */
	if (err != ENOENT)
		feed_plan(part_name, 1);
	if (!err)
		add_board(object, &board);
	else if (err != ENOENT)
		feed_missing(part_name, is_owed() ? NOT_ASKED : REFUSED,
			     is_owed() ? why_owed() : strerror(err));
	/* The first of them is the answer that was planned. */
	json_object_object_foreach(object, key, value) {
		feed_value(part_name, outcome, json_object_get(value), key, NULL);
		outcome = NUM_OUTCOMES;
	}
	json_object_put(object);
}
