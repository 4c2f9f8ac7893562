// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Names of values. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "layout.h"
#include "mlx5ctl.h"

static int compare_enum(const void *key, const void *entry)
{
	const struct mlx5ctl_enum *table = entry;

	return strcmp(key, layout_string(table->name));
}

const struct mlx5ctl_enum *layout_enum_find(const char *name)
{
	return bsearch(name, mlx5ctl_enums, mlx5ctl_num_enums,
		       sizeof(struct mlx5ctl_enum), compare_enum);
}

/* The first of those that share the value, as the header has them. */
const char *layout_enum_name(const struct mlx5ctl_enum *table, uint64_t value)
{
	const struct mlx5ctl_enum_value *values =
		mlx5ctl_enum_values + table->first_value;
	unsigned int low = 0, high = table->num_values;

	while (low < high) {
		unsigned int mid = (low + high) / 2;

		if (values[mid].value < value)
			low = mid + 1;
		else
			high = mid;
	}
	if (low < table->num_values && values[low].value == value)
		return layout_string(values[low].name);
	return NULL;
}

int layout_enum_value(const struct mlx5ctl_enum *table, const char *name,
		      uint64_t *value)
{
	const struct mlx5ctl_enum_value *values =
		mlx5ctl_enum_values + table->first_value;
	unsigned int i;

	for (i = 0; i < table->num_values; i++) {
		if (!strcasecmp(layout_string(values[i].name), name)) {
			*value = values[i].value;
			return 0;
		}
	}
	return ENOENT;
}

const char *mlx5ctl_dv_enum_name(const char *table, uint64_t value)
{
	const struct mlx5ctl_enum *found = layout_enum_find(table);
	const char *name = found ? layout_enum_name(found, value) : NULL;

	if (!name)
		errno = ENOENT;
	return name;
}

int mlx5ctl_dv_enum_value(const char *table, const char *name,
			  uint64_t *value)
{
	const struct mlx5ctl_enum *found = layout_enum_find(table);

	if (!found || layout_enum_value(found, name, value))
		return mlx5ctl_set_reason(ENOENT, "no %s in %s", name, table);
	return 0;
}

int mlx5ctl_dv_enum_entry(const char *table, uint32_t index, const char **name,
			  uint64_t *value)
{
	const struct mlx5ctl_enum *found = layout_enum_find(table);
	const struct mlx5ctl_enum_value *entry;

	if (!found)
		return mlx5ctl_set_reason(ENOENT, "no names %s", table);
	if (index >= found->num_values)
		return mlx5ctl_set_reason(ERANGE, "%s has %u names", table,
					  found->num_values);
	entry = mlx5ctl_enum_values + found->first_value + index;
	*name = layout_string(entry->name);
	*value = entry->value;
	return 0;
}

const char *mlx5ctl_dv_enum_next(const char *table)
{
	const struct mlx5ctl_enum *next = mlx5ctl_enums;

	if (table) {
		next = layout_enum_find(table);
		if (!next)
			return NULL;
		next++;
	}
	if (next == mlx5ctl_enums + mlx5ctl_num_enums)
		return NULL;
	return layout_string(next->name);
}
