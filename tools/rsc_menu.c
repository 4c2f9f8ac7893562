// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The segments that a device's resource dump offers. Each firmware gives them
 * numbers of its own; what is the same everywhere is their names.
 */
#include <stdlib.h>
#include <strings.h>

#include "dump.h"
#include "mlx5ctl.h"

bool find_rsc_menu(const void *data, size_t len, struct mlx5ctl_dv_rsc_record *rec)
{
	size_t pos = 0;

	while (!mlx5ctl_dv_rsc_next(data, len, &pos, rec))
		if (rec->type == MLX5CTL_DV_RSC_MENU)
			return true;
	return false;
}

bool take_rsc_menu(struct target *target, struct dump *dump,
		   struct mlx5ctl_dv_rsc_record *menu)
{
	struct mlx5ctl_dv_rsc_dump_attr attr = {
		.segment = MLX5CTL_DV_RSC_MENU,
		.flags = MLX5CTL_DV_RSC_DUMP_INLINE,
	};

	dump_into(&attr.dest, dump);
	if (mlx5ctl_dv_rsc_dump(target->uctx, &attr, NULL)) {
		failed(target->name, "resource dump menu");
		return false;
	}
	if (!find_rsc_menu(dump->data, dump->len, menu)) {
		failed_because(target->name, "the resource dump has no menu in it");
		return false;
	}
	return true;
}

bool find_menu_entry(const struct mlx5ctl_dv_rsc_record *menu, const char *word,
		     struct mlx5ctl_dv_rsc_menu_entry *entry)
{
	uint64_t number = UINT64_MAX;

	parse_number(word, UINT16_MAX, &number);
	for (uint32_t i = 0; !mlx5ctl_dv_rsc_menu_entry(menu, i, entry); i++)
		if (entry->segment == number || !strcasecmp(entry->name, word))
			return true;
	return false;
}

bool find_rsc_segment(struct target *target, const char *word,
		      struct mlx5ctl_dv_rsc_menu_entry *entry)
{
	struct mlx5ctl_dv_rsc_record menu = {};
	struct dump dump = {};
	bool have_menu = take_rsc_menu(target, &dump, &menu);
	bool found = have_menu && find_menu_entry(&menu, word, entry);

	free(dump.data);
	if (have_menu && !found)
		failed_because(target->name,
			       "no segment \"%s\"; see mlx5ctl rsc menu dev %s",
			       word, target->name);
	return found;
}
