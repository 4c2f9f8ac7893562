/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* What lies in the memory of queues, as resource dumps show it. */
#ifndef MLX5CTL_TOOL_RSC_ENTRIES_H
#define MLX5CTL_TOOL_RSC_ENTRIES_H

#include <infiniband/mlx5ctl_dv.h>
#include <stddef.h>
#include <stdint.h>

/* A structure in a queue; the bytes are the dump's. */
struct rsc_entry {
	const char *name; /* of what the queue counts: "WQEBB" */
	uint32_t number;
	const struct mlx5ctl_dv_layout *layout;
	const char *arm; /* of its union, NULL if none is known */
	const void *data;
	size_t len;
};

/* Where a dump has been read up to: a send request goes over several records. */
struct rsc_queue {
	const struct queue_kind *kind; /* NULL: no queue's memory */
	uint32_t mask; /* of a send queue's indices */
	uint8_t opcode;
	uint32_t left; /* 16-byte segments of the send request that are to come */
	uint32_t place; /* of the next one */
};

/* SEGMENT is the name in the menu, NULL or "" if that is not known. */
void begin_entries(struct rsc_queue *queue, const char *segment, const void *dump,
		   size_t len, uint16_t type);
/* Those that begin in the next record of that type, in order. */
void walk_entries(struct rsc_queue *queue, const struct mlx5ctl_dv_rsc_record *record,
		  void (*visit)(const struct rsc_entry *entry, void *arg), void *arg);

#endif
