// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Who touched this function from outside its driver: contexts that were opened
 * or refused, and commands that change the device.
 *
 * An event is written before the command is sent and completed afterwards, so
 * that one which hangs the device is there too. An event like an earlier one
 * adds to it: a flood of repeats takes one entry. Each class of events has room
 * of its own, so that neither refusals, which anybody can cause, nor core dumps and
 * openings of contexts that only read push out what changed the device or who could.
 */
#include <linux/cred.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/timekeeping.h>
#include <linux/user_namespace.h>

#include "compat.h"
#include "mlx5ctl.h"

/* Entries; Documentation/security.md says them too. */
static const u32 mlx5ctl_max_entries[MLX5CTL_NUM_CLASSES] = {
	[MLX5CTL_CLASS_CHANGES] = 1024,
	[MLX5CTL_CLASS_WRITERS] = 512,
	[MLX5CTL_CLASS_READERS] = 256,
	[MLX5CTL_CLASS_REFUSALS] = 256,
};

struct mlx5ctl_record {
	struct list_head node;
	struct mlx5ctl_journal_entry entry;
};

void mlx5ctl_journal_init(struct mlx5ctl_journal *journal)
{
	int i;

	mutex_init(&journal->lock);
	for (i = 0; i < MLX5CTL_NUM_CLASSES; i++) {
		INIT_LIST_HEAD(&journal->classes[i].records);
		journal->classes[i].max = mlx5ctl_max_entries[i];
	}
	journal->next_seq = 1;
}

static void mlx5ctl_free_records(struct mlx5ctl_records *records)
{
	struct mlx5ctl_record *record, *next;

	list_for_each_entry_safe(record, next, &records->records, node)
		kfree(record);
}

void mlx5ctl_journal_free(struct mlx5ctl_journal *journal)
{
	int i;

	for (i = 0; i < MLX5CTL_NUM_CLASSES; i++)
		mlx5ctl_free_records(&journal->classes[i]);
	mutex_destroy(&journal->lock);
}

static enum mlx5ctl_journal_class mlx5ctl_class_of(u8 kind, u32 scope, bool mutates)
{
	switch (kind) {
	case MLX5CTL_JOURNAL_REFUSED:
		return MLX5CTL_CLASS_REFUSALS;
	case MLX5CTL_JOURNAL_UCTX:
		return scope == MLX5CTL_SCOPE_DEBUG_READ_ONLY ?
			       MLX5CTL_CLASS_READERS :
			       MLX5CTL_CLASS_WRITERS;
	default:
		/* A command that is on record may change nothing, in any scope. */
		return mutates ? MLX5CTL_CLASS_CHANGES : MLX5CTL_CLASS_READERS;
	}
}

static void mlx5ctl_describe(struct mlx5ctl_journal_entry *entry, u8 kind, u32 scope, u16 uid,
			     const void *in)
{
	char comm[TASK_COMM_LEN];

	entry->kind = kind;
	entry->scope = min_t(u32, scope, U8_MAX);
	entry->uid = uid;
	entry->pid = task_tgid_nr(current);
	entry->user = from_kuid_munged(&init_user_ns, current_uid());
	entry->time_ns = ktime_get_real_ns();
	get_task_comm(comm, current);
	memcpy(entry->comm, comm, sizeof(entry->comm));
	if (!in)
		return;
	entry->opcode = MLX5_GET(mlx5ctl_in, in, opcode);
	entry->op_mod = MLX5_GET(mlx5ctl_in, in, op_mod);
	if (mlx5ctl_is_register(entry->opcode))
		entry->register_id = MLX5_GET(mlx5ctl_in, in, register_id);
}

static bool mlx5ctl_same_event(const struct mlx5ctl_journal_entry *a,
			       const struct mlx5ctl_journal_entry *b)
{
	return a->kind == b->kind && a->scope == b->scope &&
	       a->user == b->user && a->opcode == b->opcode &&
	       a->op_mod == b->op_mod && a->register_id == b->register_id &&
	       !memcmp(a->comm, b->comm, sizeof(a->comm));
}

static struct mlx5ctl_record *mlx5ctl_find_same(struct mlx5ctl_records *records,
						const struct mlx5ctl_journal_entry *entry)
{
	struct mlx5ctl_record *record;

	list_for_each_entry_reverse(record, &records->records, node)
		if (mlx5ctl_same_event(&record->entry, entry))
			return record;
	return NULL;
}

/* What has not completed stays; that is bounded by the commands in flight. */
static void mlx5ctl_journal_make_room(struct mlx5ctl_records *records)
{
	struct mlx5ctl_record *record;

	if (records->num < records->max)
		return;
	list_for_each_entry(record, &records->records, node) {
		if (record->entry.pending)
			continue;
		records->lost += record->entry.count;
		list_del(&record->node);
		kfree(record);
		records->num--;
		return;
	}
}

static void mlx5ctl_merge(struct mlx5ctl_journal_entry *into,
			  const struct mlx5ctl_journal_entry *entry)
{
	into->last_time_ns = entry->time_ns;
	into->pid = entry->pid;
	into->uid = entry->uid;
}

/* NULL without memory: then the command must not be sent either. */
struct mlx5ctl_record *mlx5ctl_journal_begin(struct mlx5ctl_fn *fn, u8 kind, bool mutates,
					     u32 scope, u16 uid, const void *in)
{
	struct mlx5ctl_journal *journal = &fn->journal;
	struct mlx5ctl_records *records =
		&journal->classes[mlx5ctl_class_of(kind, scope, mutates)];
	struct mlx5ctl_record *fresh, *record;

	fresh = mlx5ctl_kzalloc_obj(*fresh, GFP_KERNEL);
	if (!fresh)
		return NULL;
	mlx5ctl_describe(&fresh->entry, kind, scope, uid, in);

	mutex_lock(&journal->lock);
	record = mlx5ctl_find_same(records, &fresh->entry);
	if (record) {
		mlx5ctl_merge(&record->entry, &fresh->entry);
		list_move_tail(&record->node, &records->records);
	} else {
		mlx5ctl_journal_make_room(records);
		record = fresh;
		fresh = NULL;
		record->entry.last_time_ns = record->entry.time_ns;
		record->entry.first_seq = journal->next_seq;
		list_add_tail(&record->node, &records->records);
		records->num++;
	}
	record->entry.seq = journal->next_seq++;
	record->entry.count++;
	record->entry.pending++;
	mutex_unlock(&journal->lock);
	kfree(fresh);
	return record;
}

void mlx5ctl_journal_end(struct mlx5ctl_fn *fn, struct mlx5ctl_record *record,
			 const struct mlx5ctl_outcome *outcome)
{
	struct mlx5ctl_journal_entry *entry = &record->entry;

	mutex_lock(&fn->journal.lock);
	entry->pending--;
	entry->err = -outcome->err;
	entry->status = outcome->status;
	entry->syndrome = outcome->syndrome;
	entry->duration_ns = outcome->duration_ns;
	if (outcome->uid)
		entry->uid = outcome->uid;
	mutex_unlock(&fn->journal.lock);
}

static struct mlx5ctl_record *mlx5ctl_first_from(struct mlx5ctl_records *records, u64 from)
{
	struct mlx5ctl_record *record;

	list_for_each_entry(record, &records->records, node)
		if (record->entry.seq >= from)
			return record;
	return NULL;
}

static struct mlx5ctl_record *mlx5ctl_next_of(struct mlx5ctl_records *records,
					      struct mlx5ctl_record *record)
{
	if (list_is_last(&record->node, &records->records))
		return NULL;
	return list_next_entry(record, node);
}

/* Which of the classes goes on with the least seq, or -1. */
static int mlx5ctl_least(struct mlx5ctl_record *const *heads)
{
	int i, found = -1;

	for (i = 0; i < MLX5CTL_NUM_CLASSES; i++)
		if (heads[i] && (found < 0 || heads[i]->entry.seq <
						      heads[found]->entry.seq))
			found = i;
	return found;
}

/* All lists are in the order of seq: merge them. */
void mlx5ctl_journal_read(struct mlx5ctl_fn *fn, u64 from,
			  struct mlx5ctl_journal_entry *entries, u32 max,
			  struct mlx5ctl_journal_info *info)
{
	struct mlx5ctl_record *heads[MLX5CTL_NUM_CLASSES];
	struct mlx5ctl_journal *journal = &fn->journal;
	struct mlx5ctl_records *classes = journal->classes;
	u32 num = 0;
	int i;

	mutex_lock(&journal->lock);
	for (i = 0; i < MLX5CTL_NUM_CLASSES; i++)
		heads[i] = mlx5ctl_first_from(&classes[i], from);
	while (num < max && (i = mlx5ctl_least(heads)) >= 0) {
		entries[num++] = heads[i]->entry;
		heads[i] = mlx5ctl_next_of(&classes[i], heads[i]);
	}
	*info = (struct mlx5ctl_journal_info){
		.next_seq = num ? entries[num - 1].seq + 1 :
				  max(from, journal->next_seq),
		.num_entries = num,
		.more = mlx5ctl_least(heads) >= 0,
		.lost_changes = classes[MLX5CTL_CLASS_CHANGES].lost,
		.lost_writers = classes[MLX5CTL_CLASS_WRITERS].lost,
		.lost_readers = classes[MLX5CTL_CLASS_READERS].lost,
		.lost_refusals = classes[MLX5CTL_CLASS_REFUSALS].lost,
	};
	for (i = 0; i < MLX5CTL_NUM_CLASSES; i++)
		info->lost += classes[i].lost;
	mutex_unlock(&journal->lock);
}
