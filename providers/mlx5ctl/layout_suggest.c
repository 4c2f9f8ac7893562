// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The known name that somebody may have meant. */
#include <ctype.h>
#include <errno.h>
#include <string.h>

#include "layout.h"

#define MAX_NAME 96

/* Edit distance, row by row, ignoring case. */
unsigned int layout_distance(const char *a, size_t alen, const char *b,
			     unsigned int max)
{
	size_t blen = strlen(b);
	unsigned int row[MAX_NAME + 1];
	unsigned int i, j;

	if (alen > MAX_NAME || blen > MAX_NAME ||
	    (alen > blen ? alen - blen : blen - alen) >= max)
		return max;
	for (j = 0; j <= blen; j++)
		row[j] = j;
	for (i = 1; i <= alen; i++) {
		unsigned int diagonal = row[0], least = i;

		row[0] = i;
		for (j = 1; j <= blen; j++) {
			unsigned int cost = diagonal;

			if (tolower((unsigned char)a[i - 1]) !=
			    tolower((unsigned char)b[j - 1]))
				cost++;
			diagonal = row[j];
			if (row[j] + 1 < cost)
				cost = row[j] + 1;
			if (row[j - 1] + 1 < cost)
				cost = row[j - 1] + 1;
			row[j] = cost;
			if (cost < least)
				least = cost;
		}
		if (least >= max)
			return max;
	}
	return row[blen] < max ? row[blen] : max;
}

struct nearest {
	const char *wanted;
	size_t len;
	unsigned int distance;
	const char *name;
};

/* A third of the letters may be wrong, then it is another word. */
static void nearest_init(struct nearest *nearest, const char *wanted,
			 size_t len)
{
	*nearest = (struct nearest) {
		.wanted = wanted,
		.len = len,
		.distance = (unsigned int)((len + 1) / 3 + 1),
	};
}

static void nearest_try(struct nearest *nearest, const char *name)
{
	unsigned int distance = 0;

	/* What it is the beginning of is what was meant. */
	if (!nearest->len || strncasecmp(name, nearest->wanted, nearest->len) != 0)
		distance = layout_distance(nearest->wanted, nearest->len, name,
					   nearest->distance);
	if (distance < nearest->distance) {
		nearest->distance = distance;
		nearest->name = name;
	}
}

const char *mlx5ctl_dv_layout_suggest(const struct mlx5ctl_dv_layout *layout,
				      const char *path)
{
	const struct mlx5ctl_dv_layout *parent = NULL;
	struct layout_target target;
	struct nearest nearest;
	unsigned int i;

	if (!layout) {
		nearest_init(&nearest, path, strlen(path));
		while ((layout = mlx5ctl_dv_layout_next(layout)))
			nearest_try(&nearest, layout_name(layout));
		return nearest.name;
	}

	if (layout_walk(layout, path, &target, &parent, &path) != ENOENT)
		return NULL;
	nearest_init(&nearest, path, strcspn(path, ".[]"));
	for (i = 0; i < parent->num_fields; i++)
		nearest_try(&nearest,
			    layout_db_of(parent)->strings +
				    layout_fields(parent)[i].name);
	return nearest.name;
}

const char *mlx5ctl_dv_enum_suggest(const char *table, const char *name)
{
	struct nearest nearest;
	const char *entry;
	uint64_t value;

	nearest_init(&nearest, name, strlen(name));
	for (uint32_t i = 0; !mlx5ctl_dv_enum_entry(table, i, &entry, &value);
	     i++)
		nearest_try(&nearest, entry);
	return nearest.name;
}
