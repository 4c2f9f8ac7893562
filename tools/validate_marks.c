// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* What tells whether a device was changed: the driver's health reporters, the
 * journal's changes, the kernel's taint.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "devlink.h"
#include "validate.h"


struct marks {
	uint64_t changes;
	uint64_t errors; /* of all reporters, and recoveries */
	char taint[32];
};

static void count_change(const struct mlx5ctl_dv_journal_entry *entry, void *arg)
{
	uint64_t *changes = arg;

	if (is_change(entry))
		*changes += entry->count;
}

static uint64_t count_errors(const char *parent)
{
	struct json_object *reporters = *parent ? read_reporters(parent) : NULL;
	uint64_t num = 0;

	for (size_t i = 0; reporters && i < json_object_array_length(reporters); i++) {
		struct json_object *reporter = json_object_array_get_idx(reporters, i);

		num += json_object_get_uint64(json_object_object_get(reporter, "errors"));
		num += json_object_get_uint64(json_object_object_get(reporter,
								     "recoveries"));
	}
	json_object_put(reporters);
	return num;
}

static void read_taint(char *taint, size_t room)
{
	FILE *file = fopen("/proc/sys/kernel/tainted", "re");

	if (!file || !fgets(taint, room, file))
		taint[0] = '\0';
	taint[strcspn(taint, "\n")] = '\0';
	if (file)
		fclose(file);
}

struct marks *read_marks(struct trial *trial)
{
	struct marks *marks = calloc(1, sizeof(*marks));

	if (!marks)
		return NULL;
	if (walk_journal(&trial->target, count_change, &marks->changes)) {
		free(marks);
		return NULL;
	}
	marks->errors = count_errors(trial->attr->parent);
	read_taint(marks->taint, sizeof(marks->taint));
	return marks;
}

void free_marks(struct marks *marks)
{
	free(marks);
}

enum finding ask_unharmed(struct trial *trial)
{
	struct marks *after = read_marks(trial);
	const struct marks *before = trial->before;
	enum finding finding;

	if (!before || !after)
		finding = came(trial, NOT_ASKED, "the journal could not be read");
	else
		finding = came(trial,
			       before->changes == after->changes &&
					       before->errors == after->errors &&
					       !strcmp(before->taint, after->taint) ?
				       AS_ASSUMED : OTHERWISE,
			       "%llu changes, %llu errors and recoveries, taint %s -> %s",
			       (unsigned long long)(after->changes - before->changes),
			       (unsigned long long)(after->errors - before->errors),
			       before->taint, after->taint);
	free_marks(after);
	return finding;
}
