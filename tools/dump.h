/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* A dump in memory, from a device or from a file. */
#ifndef MLX5CTL_TOOL_DUMP_H
#define MLX5CTL_TOOL_DUMP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mlx5ctl_dv_dump_dest;
struct mlx5ctl_dv_rsc_menu_entry;
struct mlx5ctl_dv_rsc_record;
struct target;

/* All zeros is an empty one; its data is the caller's to free. */
struct dump {
	uint8_t *data;
	size_t len;
	size_t room;
};

/* What the library calls with a piece, and whether to go on: OPAQUE is the dump. */
int append_to_dump(const void *data, size_t len, void *opaque);
/* Pieces go to this dump, and Ctrl-C ends it. */
void dump_into(struct mlx5ctl_dv_dump_dest *dest, struct dump *dump);
/* A whole file, "-" for standard input, unless what STARTS says of its beginning is
 * that it is of another kind: EBADMSG. 0 or an errno.
 */
int read_dump(const char *path, struct dump *dump,
	      bool (*starts)(const uint8_t *data, size_t len));

/* rsc_menu.c: the first menu in a dump. */
bool find_rsc_menu(const void *data, size_t len, struct mlx5ctl_dv_rsc_record *menu);
/* Says why not, if not. MENU is in DUMP. */
bool take_rsc_menu(struct target *target, struct dump *dump,
		   struct mlx5ctl_dv_rsc_record *menu);
/* By name or, as this device numbers it, by number. */
bool find_menu_entry(const struct mlx5ctl_dv_rsc_record *menu, const char *word,
		     struct mlx5ctl_dv_rsc_menu_entry *entry);
/* The same in the menu of the device, which is asked for it; says why not, if not. */
bool find_rsc_segment(struct target *target, const char *word,
		      struct mlx5ctl_dv_rsc_menu_entry *entry);

#endif
