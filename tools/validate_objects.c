// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Objects of others, under the uid of a debug context. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "dump.h"
#include "obj.h"
#include "rdma.h"
#include "validate.h"

#define OP_QUERY_EQ 0x303
#define OP_QUERY_CQ 0x402
#define EQ_OUT_LEN 272
#define CQ_OUT_LEN 272
#define MAX_EQS 16

/* Event queues belong to the driver. Their numbers are small, and nobody lists them. */
enum finding ask_event_queue(struct trial *trial)
{
	uint8_t out[EQ_OUT_LEN] = {};
	uint64_t log_size = 0;
	const char *fields[1];
	char field[24];
	int err = 0;

	for (unsigned int number = 0; number < MAX_EQS; number++) {
		snprintf(field, sizeof(field), "eq_number=%u", number);
		fields[0] = field;
		err = mlx5ctl_dv_query_object(trial->target.uctx, OP_QUERY_EQ, fields, 1,
					      out, sizeof(out));
		if (err && err != EREMOTEIO)
			break;
		if (err)
			continue;
		mlx5ctl_dv_layout_get_u64(mlx5ctl_dv_layout_of_command(OP_QUERY_EQ, true),
					  out, sizeof(out), "eq_context_entry.log_eq_size",
					  &log_size);
		return came(trial, log_size ? AS_ASSUMED : OTHERWISE,
			    "event queue %u has 2^%llu entries", number,
			    (unsigned long long)log_size);
	}
	/* Without them a context sees its own objects only. */
	return failure(trial, trial->tools ? OTHERWISE : NOT_OFFERED);
}

struct first {
	bool found;
	uint32_t number;
};

static void take_first(const struct rdma_resource *resource, void *arg)
{
	struct first *first = arg;

	if (!first->found)
		*first = (struct first){ true, resource->number };
}

/* The segment's number is firmware's own; the menu has it by name. */
static int firmware_number(struct trial *trial, uint32_t cq, uint32_t *number)
{
	struct mlx5ctl_dv_rsc_menu_entry segment = {};
	struct mlx5ctl_dv_rsc_record menu = {};

	if (!find_rsc_menu(trial->menu.data, trial->menu.len, &menu) ||
	    !find_menu_entry(&menu, "PRM_QUERY_CQ", &segment))
		return ENOENT;
	return firmware_cqn(trial->attr->name, cq, segment.segment, number);
}

enum finding ask_completion_queue(struct trial *trial)
{
	uint8_t out[CQ_OUT_LEN] = {};
	struct first first = {};
	char field[24];
	const char *const fields[] = { field };
	uint32_t number = 0;
	int err;

	if (!trial->attr->name[0])
		return came(trial, NOT_ASKED, "there is no driver that lists its queues");
	err = list_resources(trial->attr->name, RDMA_CQ, take_first, &first);
	if (err || !first.found)
		return came(trial, NOT_ASKED, "the RDMA stack lists no queue: %s",
			    err ? strerror(err) : "there is none");
	err = firmware_number(trial, first.number, &number);
	trial->silent |= err == ETIMEDOUT;
	if (err)
		return came(trial, NOT_ASKED, "the driver does not say queue %u's number: %s",
			    first.number, strerror(err));
	snprintf(field, sizeof(field), "cqn=%u", number);
	if (mlx5ctl_dv_query_object(trial->target.uctx, OP_QUERY_CQ, fields, 1, out, sizeof(out)))
		return failure(trial, OTHERWISE);
	return came(trial, AS_ASSUMED, "the stack's queue %u is firmware's 0x%x", first.number,
		    number);
}
