// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Which databases of layouts there are. */
#include <errno.h>
#include <stdatomic.h>

#include "layout.h"

/* Filled in order: what readers see below the number does not change. */
static const struct layout_db *loaded[LAYOUT_MAX_DBS];
static atomic_uint num_loaded;

const struct layout_db *layout_db(unsigned int number)
{
	if (!number)
		return &mlx5ctl_built_in_layouts;
	if (number > atomic_load_explicit(&num_loaded, memory_order_acquire))
		return NULL;
	return loaded[number - 1];
}

int layout_add_db(const struct layout_db *db, struct mlx5ctl_dv_layout *layouts)
{
	unsigned int num = atomic_load(&num_loaded);

	if (num == LAYOUT_MAX_DBS)
		return ENOSPC;
	for (unsigned int i = 0; i < db->num_layouts; i++)
		layouts[i].form |= (uint16_t)((num + 1) << 1);
	loaded[num] = db;
	atomic_store_explicit(&num_loaded, num + 1, memory_order_release);
	return 0;
}

void layout_forget_db(void)
{
	atomic_fetch_sub(&num_loaded, 1);
}
