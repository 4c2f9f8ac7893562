// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Resource dump, segment by segment, and the core dump. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dump.h"
#include "rdma.h"
#include "snapshot.h"

/* More than any of these dumps is known to take. */
#define MAX_DUMP (256ULL << 20)
/* A dump each, of each of their segments. */
#define MAX_QUEUES 64

struct queue_numbers {
	uint32_t number[MAX_QUEUES];
	size_t num;
};

static struct mlx5ctl_dv_dump_dest into(struct dump *dump)
{
	struct mlx5ctl_dv_dump_dest dest = { .max_bytes = MAX_DUMP };

	dump_into(&dest, dump);
	return dest;
}

static const char *record_kind(uint16_t type)
{
	switch (type) {
	case MLX5CTL_DV_RSC_NOTICE:
		return "notice";
	case MLX5CTL_DV_RSC_ERROR:
		return "error";
	case MLX5CTL_DV_RSC_REFERENCE:
		return "reference";
	default:
		return "resource";
	}
}

/* What a dump holds; the bytes themselves are in the file beside it. */
static void list_records(const struct dump *dump, struct json_object *array)
{
	struct mlx5ctl_dv_rsc_record record = {};
	size_t pos = 0;

	while (!mlx5ctl_dv_rsc_next(dump->data, dump->len, &pos, &record)) {
		struct json_object *object;

		if (record.type == MLX5CTL_DV_RSC_COMMAND ||
		    record.type == MLX5CTL_DV_RSC_INFO ||
		    record.type == MLX5CTL_DV_RSC_MENU)
			continue;
		object = json_object_new_object();
		add_string(object, "record", record_kind(record.type));
		add_number(object, "type", record.type);
		add_number(object, "index1", record.index1);
		add_number(object, "index2", record.index2);
		add_number(object, "bytes", record.length);
		add_string(object, "text", record.text);
		json_object_array_add(array, object);
	}
}

/* All that there are, where the segment can give them; else the first. */
static uint16_t number_of(uint32_t flags, uint32_t all, uint32_t active)
{
	if (flags & active)
		return MLX5CTL_DV_RSC_NUM_ACTIVE;
	return flags & all ? MLX5CTL_DV_RSC_NUM_ALL : 0;
}

/* Adds to RECORDS what there is, or says in OBJECT why nothing. */
static void dump_objects(struct snapshot *snapshot, struct target *target,
			 const struct mlx5ctl_dv_rsc_menu_entry *entry, uint32_t index1,
			 const char *file, struct json_object *object,
			 struct json_object *records)
{
	struct dump dump = {};
	struct mlx5ctl_dv_rsc_dump_attr attr = {
		.segment = entry->segment,
		.index1 = index1,
		.num_of_obj1 = number_of(entry->flags, MLX5CTL_DV_RSC_MENU_NUM1_ALL,
					 MLX5CTL_DV_RSC_MENU_NUM1_ACTIVE),
		.num_of_obj2 = number_of(entry->flags, MLX5CTL_DV_RSC_MENU_NUM2_ALL,
					 MLX5CTL_DV_RSC_MENU_NUM2_ACTIVE),
		.dest = into(&dump),
	};

	if (mlx5ctl_dv_rsc_dump(target->uctx, &attr, NULL)) {
		add_string(object, "error", mlx5ctl_dv_last_status()->text);
		free(dump.data);
		return;
	}
	list_records(&dump, records);
	add_data_part(snapshot, file, dump.data, dump.len);
}

/* Segments that want an object's number are dumped of each queue pair that the
 * kernel knows; queues' memory is not, since users' data is in it.
 */
static void dump_segment(struct snapshot *snapshot, struct target *target,
			 const struct mlx5ctl_dv_rsc_menu_entry *entry,
			 const struct queue_numbers *queues, struct json_object *resources)
{
	struct json_object *object = json_object_new_object();
	struct json_object *records = json_object_new_array();
	char safe[32];
	char name[64];

	printable(safe, sizeof(safe), entry->name, strlen(entry->name));
	for (char *at = safe; *at; at++)
		if (*at == '/' || *at == ' ')
			*at = '_';
	add_number(object, "segment", entry->segment);
	json_object_object_add(object, "records", records);
	if (!(entry->flags & MLX5CTL_DV_RSC_MENU_INDEX1_MUST)) {
		snprintf(name, sizeof(name), "raw/rsc-%s.bin", safe);
		dump_objects(snapshot, target, entry, 0, name, object, records);
	} else if (entry->flags & MLX5CTL_DV_RSC_MENU_INDEX2_SUPPORT ||
		   strcmp(entry->index1_name, "QPN") != 0) {
		add_string(object, "needs", entry->index1_name);
	} else {
		for (size_t i = 0; i < queues->num && !stop_requested(); i++) {
			snprintf(name, sizeof(name), "raw/rsc-%s-0x%x.bin", safe,
				 queues->number[i]);
			dump_objects(snapshot, target, entry, queues->number[i], name,
				     object, records);
		}
	}
	json_object_object_add(resources, safe, object);
}

/* QP0 and QP1 have other numbers in firmware. */
static void take_queue(const struct rdma_resource *resource, void *arg)
{
	struct queue_numbers *queues = arg;

	if (resource->number > 1 && queues->num < MAX_QUEUES)
		queues->number[queues->num++] = resource->number;
}

static void dump_segments(struct snapshot *snapshot, struct target *target,
			  const struct dump *menu)
{
	struct json_object *resources = json_object_new_object();
	struct mlx5ctl_dv_rsc_menu_entry entry = {};
	struct mlx5ctl_dv_rsc_record record = {};
	struct queue_numbers queues = {};
	size_t pos = 0;

	/* Without the kernel's list there are still segments that want no number. */
	if (snapshot->attr.name[0])
		list_resources(snapshot->attr.name, RDMA_QP, take_queue, &queues);
	while (!mlx5ctl_dv_rsc_next(menu->data, menu->len, &pos, &record)) {
		if (record.type != MLX5CTL_DV_RSC_MENU)
			continue;
		for (uint32_t i = 0; !stop_requested() &&
				     !mlx5ctl_dv_rsc_menu_entry(&record, i, &entry);
		     i++)
			dump_segment(snapshot, target, &entry, &queues, resources);
	}
	add_json_part(snapshot, "resources.json", resources);
}

static void collect_resources(struct snapshot *snapshot, struct target *target)
{
	struct dump menu = {};
	struct mlx5ctl_dv_rsc_dump_attr attr = {
		.segment = MLX5CTL_DV_RSC_MENU,
		.flags = MLX5CTL_DV_RSC_DUMP_INLINE,
		.dest = into(&menu),
	};

	if (mlx5ctl_dv_rsc_dump(target->uctx, &attr, NULL))
		add_failed_part(snapshot, "resources.json",
				mlx5ctl_dv_last_status()->text);
	else
		dump_segments(snapshot, target, &menu);
	free(menu.data);
}

static void collect_core(struct snapshot *snapshot, struct target *target)
{
	struct dump core = {};
	struct mlx5ctl_dv_core_dump_attr attr = {
		.type = MLX5CTL_DV_CORE_DUMP_CR,
		.dest = into(&core),
	};

	if (!mlx5ctl_dv_core_dump(target->uctx, &attr, NULL)) {
		add_data_part(snapshot, "raw/core.bin", core.data, core.len);
		return;
	}
	add_failed_part(snapshot, "raw/core.bin", mlx5ctl_dv_last_status()->text);
	free(core.data);
}

void collect_dumps(struct snapshot *snapshot, struct target *target)
{
	collect_resources(snapshot, target);
	if (snapshot->with_core && !stop_requested())
		collect_core(snapshot, target);
}
