/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* The board that a function is on, as its PCI vital product data says. */
#ifndef MLX5CTL_TOOL_BOARD_H
#define MLX5CTL_TOOL_BOARD_H

#include "mlx5ctl.h"

#define BOARD_TEXT_MAX 64

/* Printable, "" for what it does not say. */
struct board {
	char product[BOARD_TEXT_MAX];
	char part_number[BOARD_TEXT_MAX];
	char serial_number[BOARD_TEXT_MAX];
};

/* The address of the physical function on the board; of a machine that sees the virtual one only, that
 * one's; "" for a recording.
 */
void find_board(const struct mlx5ctl_dv_device_attr *attr, char pci[MLX5CTL_DV_NAME_MAX]);
/*
 * Of the function at PCI: 0 or an errno. The device itself gives the bytes, one register access for
 * four of them: ask one that is well, and not each time. It is no firmware command, and Linux waits for
 * an eighth of a second at most.
 */
int read_board(const char *pci, struct board *board);
/* LEN bytes as the device has them: 0, EBADMSG if they are cut off, or ENODATA if they say nothing. */
int parse_vpd(const uint8_t *data, size_t len, struct board *board);
/* As "product", "part_number" and "serial_number", what there is. */
void add_board(struct json_object *object, const struct board *board);

#endif
