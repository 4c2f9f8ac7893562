/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Adapters that were there since the machine started, in a file of /run. */
#ifndef MLX5CTL_TOOL_SEEN_H
#define MLX5CTL_TOOL_SEEN_H

#include "board.h"

struct seen {
	const char *parent; /* PCI address */
	const char *name; /* of its ib device, or "" */
	uint64_t inode; /* of its directory in sysfs: another one has another */
	bool tried; /* to read the board */
	struct board board; /* without the product's name */
};

/* What was just read of the board of the physical function at PCI. */
struct fresh_board {
	const char *pci;
	const struct board *board;
};

/* Physical functions only: virtual ones come and go as their users like. Nothing
 * happens without the right to write there.
 */
void remember_devices(const struct fresh_board *fresh, size_t num_fresh);
/* Those that are not on their bus any more; DEV, if not NULL, names the only one that
 * is wanted.
 */
typedef void (*seen_fn)(const struct seen *seen, void *arg);
void for_each_gone(const char *dev, seen_fn fn, void *arg);
/* The name that a function had, or its address if it had none or another has it now; and what there is to
 * say of one that is gone.
 */
const char *seen_name(const struct seen *seen);
#define GONE_TEXT_MAX 256
void describe_gone(const struct seen *seen, char *text);
/* "mlx5ctl: NAME: it was ..." of each that is gone. */
void say_gone(void);
/* What was read of the board of a physical function that is there, and whether that was tried. */
bool board_seen(const char *pci, struct board *board);
/* The ib device's name that the function at PARENT had, or PARENT. */
void name_seen(const char *parent, char *name, size_t room);
/* Whether DEV names a function, by the name that it had if it has lost its ib device. */
bool names_or_named(const struct mlx5ctl_dv_device_attr *attr, const char *dev);
/* The devices that DEV names, or all, without asking firmware; one more has room. NULL with
 * errno; free() it.
 */
struct mlx5ctl_dv_device_attr *list_named(const char *dev, size_t *num);

#endif
