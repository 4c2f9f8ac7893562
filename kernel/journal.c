// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Who touched this function from outside its driver: contexts that were opened
 * or refused, and commands that change the device.
 *
 * An event is written before the command is sent and completed afterwards, so
 * that one which hangs the device is there too. An event like an earlier one
 * adds to it: a flood of repeats takes one entry. Refusals, which anybody can
 * cause, have room of their own, so that they push out nothing else.
 */
#include <linux/cred.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/timekeeping.h>
#include <linux/user_namespace.h>

#include "mlx5ctl.h"

#define MAX_EVENTS 1024
#define MAX_REFUSALS 256

struct mlx5ctl_record {
	struct list_head node;
	struct mlx5ctl_journal_entry entry;
};

void mlx5ctl_journal_init(struct mlx5ctl_journal *journal)
{
	mutex_init(&journal->lock);
	INIT_LIST_HEAD(&journal->events.records);
	INIT_LIST_HEAD(&journal->refusals.records);
	journal->events.max = MAX_EVENTS;
	journal->refusals.max = MAX_REFUSALS;
	journal->next_seq = 1;
}

static void free_records(struct mlx5ctl_records *records)
{
	struct mlx5ctl_record *record, *next;

	list_for_each_entry_safe(record, next, &records->records, node)
		kfree(record);
}

void mlx5ctl_journal_free(struct mlx5ctl_journal *journal)
{
	free_records(&journal->events);
	free_records(&journal->refusals);
	mutex_destroy(&journal->lock);
}

static void describe(struct mlx5ctl_journal_entry *entry, u8 kind, u32 scope,
		     u16 uid, const void *in)
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

static bool same_event(const struct mlx5ctl_journal_entry *a,
		       const struct mlx5ctl_journal_entry *b)
{
	return a->kind == b->kind && a->scope == b->scope &&
	       a->user == b->user && a->opcode == b->opcode &&
	       a->op_mod == b->op_mod && a->register_id == b->register_id &&
	       !memcmp(a->comm, b->comm, sizeof(a->comm));
}

static struct mlx5ctl_record *find_same(struct mlx5ctl_records *records,
					const struct mlx5ctl_journal_entry *entry)
{
	struct mlx5ctl_record *record;

	list_for_each_entry_reverse(record, &records->records, node)
		if (same_event(&record->entry, entry))
			return record;
	return NULL;
}

/* What has not completed stays; that is bounded by the commands in flight. */
static void make_room(struct mlx5ctl_journal *journal,
		      struct mlx5ctl_records *records)
{
	struct mlx5ctl_record *record;

	if (records->num < records->max)
		return;
	list_for_each_entry(record, &records->records, node) {
		if (record->entry.pending)
			continue;
		journal->lost += record->entry.count;
		list_del(&record->node);
		kfree(record);
		records->num--;
		return;
	}
}

static void merge(struct mlx5ctl_journal_entry *into,
		  const struct mlx5ctl_journal_entry *entry)
{
	into->last_time_ns = entry->time_ns;
	into->pid = entry->pid;
	into->uid = entry->uid;
}

/* NULL without memory: then the command must not be sent either. */
struct mlx5ctl_record *mlx5ctl_journal_begin(struct mlx5ctl_fn *fn, u8 kind,
					     u32 scope, u16 uid, const void *in)
{
	struct mlx5ctl_journal *journal = &fn->journal;
	struct mlx5ctl_records *records = kind == MLX5CTL_JOURNAL_REFUSED ?
						  &journal->refusals :
						  &journal->events;
	struct mlx5ctl_record *fresh, *record;

	fresh = kzalloc(sizeof(*fresh), GFP_KERNEL);
	if (!fresh)
		return NULL;
	describe(&fresh->entry, kind, scope, uid, in);

	mutex_lock(&journal->lock);
	record = find_same(records, &fresh->entry);
	if (record) {
		merge(&record->entry, &fresh->entry);
		list_move_tail(&record->node, &records->records);
	} else {
		make_room(journal, records);
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

static struct mlx5ctl_record *first_from(struct mlx5ctl_records *records,
					 u64 from)
{
	struct mlx5ctl_record *record;

	list_for_each_entry(record, &records->records, node)
		if (record->entry.seq >= from)
			return record;
	return NULL;
}

static struct mlx5ctl_record *next_of(struct mlx5ctl_records *records,
				      struct mlx5ctl_record *record)
{
	if (list_is_last(&record->node, &records->records))
		return NULL;
	return list_next_entry(record, node);
}

/* Both lists are in the order of seq: merge them. */
void mlx5ctl_journal_read(struct mlx5ctl_fn *fn, u64 from,
			  struct mlx5ctl_journal_entry *entries, u32 max,
			  struct mlx5ctl_journal_info *info)
{
	struct mlx5ctl_journal *journal = &fn->journal;
	struct mlx5ctl_record *event, *refusal;
	u32 num = 0;

	mutex_lock(&journal->lock);
	event = first_from(&journal->events, from);
	refusal = first_from(&journal->refusals, from);
	while (num < max && (event || refusal)) {
		if (!refusal ||
		    (event && event->entry.seq < refusal->entry.seq)) {
			entries[num++] = event->entry;
			event = next_of(&journal->events, event);
		} else {
			entries[num++] = refusal->entry;
			refusal = next_of(&journal->refusals, refusal);
		}
	}
	*info = (struct mlx5ctl_journal_info){
		.next_seq = num ? entries[num - 1].seq + 1 :
				  max(from, journal->next_seq),
		.lost = journal->lost,
		.num_entries = num,
		.more = event || refusal,
	};
	mutex_unlock(&journal->lock);
}
