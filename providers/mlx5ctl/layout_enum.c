// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Names of values. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "layout.h"
#include "mlx5ctl.h"

struct enum_key {
	const struct layout_db *db;
	const char *name;
};

static int compare_enum(const void *key, const void *entry)
{
	const struct enum_key *wanted = key;
	const struct mlx5ctl_enum *table = entry;

	return strcmp(wanted->name, wanted->db->strings + table->name);
}

const struct mlx5ctl_enum *layout_enum_find(const struct layout_db *db,
					    const char *name)
{
	struct enum_key key = { db, name };

	if (!db->num_enums)
		return NULL;
	return bsearch(&key, db->enums, db->num_enums,
		       sizeof(struct mlx5ctl_enum), compare_enum);
}

/* The first of those that share the value, as the header has them. */
const char *layout_enum_name(const struct layout_db *db,
			     const struct mlx5ctl_enum *table, uint64_t value)
{
	const struct mlx5ctl_enum_value *values =
		db->values + table->first_value;
	unsigned int low = 0, high = table->num_values;

	while (low < high) {
		unsigned int mid = (low + high) / 2;

		if (values[mid].value < value)
			low = mid + 1;
		else
			high = mid;
	}
	if (low < table->num_values && values[low].value == value)
		return db->strings + values[low].name;
	return NULL;
}

int layout_enum_value(const struct layout_db *db,
		      const struct mlx5ctl_enum *table, const char *name,
		      uint64_t *value)
{
	const struct mlx5ctl_enum_value *values =
		db->values + table->first_value;
	unsigned int i;

	for (i = 0; i < table->num_values; i++) {
		if (!strcasecmp(db->strings + values[i].name, name)) {
			*value = values[i].value;
			return 0;
		}
	}
	return ENOENT;
}

/* Databases may add names to a table; those of the first hold. */

const char *mlx5ctl_dv_enum_name(const char *table, uint64_t value)
{
	const struct mlx5ctl_enum *found;
	const struct layout_db *db;
	const char *name = NULL;

	for (unsigned int i = 0; !name && (db = layout_db(i)); i++) {
		found = layout_enum_find(db, table);
		if (found)
			name = layout_enum_name(db, found, value);
	}
	if (!name)
		errno = ENOENT;
	return name;
}

int mlx5ctl_dv_enum_value(const char *table, const char *name,
			  uint64_t *value)
{
	const struct mlx5ctl_enum *found;
	const struct layout_db *db;

	for (unsigned int i = 0; (db = layout_db(i)); i++) {
		found = layout_enum_find(db, table);
		if (found && !layout_enum_value(db, found, name, value))
			return 0;
	}
	return mlx5ctl_set_reason(ENOENT, "no %s in %s", name, table);
}

int mlx5ctl_dv_enum_entry(const char *table, uint32_t index, const char **name,
			  uint64_t *value)
{
	const struct mlx5ctl_enum_value *entry;
	const struct mlx5ctl_enum *found;
	const struct layout_db *db;
	uint32_t before = 0;
	bool known = false;

	for (unsigned int i = 0; (db = layout_db(i)); i++) {
		found = layout_enum_find(db, table);
		if (!found)
			continue;
		known = true;
		if (index - before < found->num_values) {
			entry = db->values + found->first_value + index - before;
			*name = db->strings + entry->name;
			*value = entry->value;
			return 0;
		}
		before += found->num_values;
	}
	if (!known)
		return mlx5ctl_set_reason(ENOENT, "no names %s", table);
	return mlx5ctl_set_reason(ERANGE, "%s has %u names", table, before);
}

/* Whether a database before that one has the table. */
static bool has_table(const struct layout_db *end, const char *name)
{
	const struct layout_db *db;

	for (unsigned int i = 0; (db = layout_db(i)) != end; i++)
		if (layout_enum_find(db, name))
			return true;
	return false;
}

const char *mlx5ctl_dv_enum_next(const char *table)
{
	const struct mlx5ctl_enum *next;
	const struct layout_db *db;
	bool found = !table;

	for (unsigned int i = 0; (db = layout_db(i)); i++) {
		next = db->enums;
		if (!found) {
			next = layout_enum_find(db, table);
			if (!next)
				continue;
			next++;
			found = true;
		}
		for (; next < db->enums + db->num_enums; next++)
			if (!has_table(db, db->strings + next->name))
				return db->strings + next->name;
	}
	return NULL;
}
