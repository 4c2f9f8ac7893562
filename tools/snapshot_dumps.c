// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Resource dump, segment by segment, and the core dump. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dump.h"
#include "snapshot.h"
#include "vitals.h"

/* More than any of these dumps is known to take. */
#define MAX_DUMP (256ULL << 20)
/* Of all segments. */
#define MAX_EXCERPTS 1024

static const char part_name[] = "resources.json";
static const char core_part[] = "raw/core.bin";

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

/* A dump that a thread takes: of a segment, or of one object of it. */
struct excerpt {
	struct target *target;
	struct mlx5ctl_dv_rsc_menu_entry entry;
	uint32_t index1;
	char name[32]; /* of the segment, fit for a file's name */
	char file[64];
	struct dump dump;
};

struct excerpts {
	struct excerpt list[MAX_EXCERPTS];
	struct errand errands[MAX_EXCERPTS];
	size_t num;
};

static int take_dump(void *arg)
{
	struct excerpt *excerpt = arg;
	const struct mlx5ctl_dv_rsc_menu_entry *entry = &excerpt->entry;
	struct mlx5ctl_dv_rsc_dump_attr attr = {
		.segment = entry->segment,
		.index1 = excerpt->index1,
		.num_of_obj1 = number_of(entry->flags, MLX5CTL_DV_RSC_MENU_NUM1_ALL,
					 MLX5CTL_DV_RSC_MENU_NUM1_ACTIVE),
		.num_of_obj2 = number_of(entry->flags, MLX5CTL_DV_RSC_MENU_NUM2_ALL,
					 MLX5CTL_DV_RSC_MENU_NUM2_ACTIVE),
		.dest = into(&excerpt->dump),
	};

	return mlx5ctl_dv_rsc_dump(excerpt->target->uctx, &attr, NULL);
}

/* Its records, behind those of the segment's other objects, or why there are none. */
static void feed_excerpt(struct errand *errand)
{
	struct excerpt *excerpt = errand->arg;
	struct json_object *records = json_object_new_array();

	if (errand->err) {
		feed_value(part_name, NUM_OUTCOMES, json_object_new_string(errand->why),
			   excerpt->name, "error", NULL);
	} else {
		list_records(&excerpt->dump, records);
		feed_data(excerpt->file, excerpt->dump.data, excerpt->dump.len);
	}
	feed_value(part_name, errand->outcome, records, excerpt->name, "records", NULL);
	free(excerpt->dump.data);
	excerpt->dump = (struct dump){};
}

static void add_excerpt(struct excerpts *excerpts, struct target *target,
			const struct mlx5ctl_dv_rsc_menu_entry *entry, const char *name,
			const uint32_t *number)
{
	struct excerpt *excerpt = &excerpts->list[excerpts->num];

	if (excerpts->num == MAX_EXCERPTS)
		return;
	excerpt->target = target;
	excerpt->entry = *entry;
	snprintf(excerpt->name, sizeof(excerpt->name), "%s", name);
	if (number) {
		excerpt->index1 = *number;
		snprintf(excerpt->file, sizeof(excerpt->file), "raw/rsc-%s-0x%x.bin", name,
			 *number);
	} else {
		snprintf(excerpt->file, sizeof(excerpt->file), "raw/rsc-%s.bin", name);
	}
	excerpts->errands[excerpts->num++] = (struct errand){
		.what = excerpt->file, .run = take_dump, .arg = excerpt,
	};
}

/* Segments that want an object's number are dumped of each queue pair that the
 * kernel knows; queues' memory is not, since users' data is in it.
 */
static void add_segment(struct excerpts *excerpts, struct target *target,
			const struct mlx5ctl_dv_rsc_menu_entry *entry,
			const struct queue_numbers *queues)
{
	char safe[32];

	printable(safe, sizeof(safe), entry->name, strlen(entry->name));
	for (char *at = safe; *at; at++)
		if (*at == '/' || *at == ' ')
			*at = '_';
	feed_value(part_name, NUM_OUTCOMES, json_object_new_uint64(entry->segment), safe,
		   "segment", NULL);
	feed_value(part_name, NUM_OUTCOMES, json_object_new_array(), safe, "records", NULL);
	if (!(entry->flags & MLX5CTL_DV_RSC_MENU_INDEX1_MUST)) {
		add_excerpt(excerpts, target, entry, safe, NULL);
	} else if (entry->flags & MLX5CTL_DV_RSC_MENU_INDEX2_SUPPORT ||
		   strcmp(entry->index1_name, "QPN") != 0) {
		feed_value(part_name, NUM_OUTCOMES,
			   json_object_new_string(entry->index1_name), safe, "needs", NULL);
	} else {
		for (size_t i = 0; i < queues->num; i++)
			add_excerpt(excerpts, target, entry, safe, &queues->number[i]);
	}
}

static void dump_segments(const struct snapshot *snapshot, struct target *target,
			  const struct dump *menu)
{
	struct excerpts *excerpts = calloc(1, sizeof(*excerpts));
	struct mlx5ctl_dv_rsc_menu_entry entry = {};
	struct mlx5ctl_dv_rsc_record record = {};
	size_t pos = 0;

	if (!excerpts)
		return;
	while (!mlx5ctl_dv_rsc_next(menu->data, menu->len, &pos, &record)) {
		if (record.type != MLX5CTL_DV_RSC_MENU)
			continue;
		for (uint32_t i = 0; !mlx5ctl_dv_rsc_menu_entry(&record, i, &entry); i++)
			add_segment(excerpts, target, &entry, &snapshot->queues);
	}
	feed_plan(part_name, excerpts->num);
	run_errands(excerpts->errands, excerpts->num, feed_excerpt);
	free(excerpts);
}

static void collect_resources(const struct snapshot *snapshot, struct target *target)
{
	struct dump menu = {};
	struct mlx5ctl_dv_rsc_dump_attr attr = {
		.segment = MLX5CTL_DV_RSC_MENU,
		.flags = MLX5CTL_DV_RSC_DUMP_INLINE,
		.dest = into(&menu),
	};
	int err = ASK("menu of resources", mlx5ctl_dv_rsc_dump(target->uctx, &attr, NULL));

	if (err)
		feed_failure(part_name, outcome_of(err), why_not());
	else
		dump_segments(snapshot, target, &menu);
	free(menu.data);
}

/* Firmware takes its time for it, a minute by the most that one is known to say. */
static void collect_core(struct target *target)
{
	struct dump core = {};
	struct mlx5ctl_dv_core_dump_attr attr = {
		.type = MLX5CTL_DV_CORE_DUMP_CR,
		.dest = into(&core),
	};
	int err;

	set_patience(0);
	err = ASK("core dump", mlx5ctl_dv_core_dump(target->uctx, &attr, NULL));
	if (err)
		feed_failure(core_part, outcome_of(err), why_not());
	else
		feed_data(core_part, core.data, core.len);
	free(core.data);
}

void collect_dumps(const struct snapshot *snapshot, struct target *target)
{
	collect_resources(snapshot, target);
	if (snapshot->with_core)
		collect_core(target);
}
