/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Values as people read them. */
#ifndef MLX5CTL_TOOL_VALUES_H
#define MLX5CTL_TOOL_VALUES_H

#include "mlx5ctl.h"

#define VALUE_TEXT_MAX 512

/*
 * What a number or bytes of LAYOUT mean: the name of a value, the names of the bits
 * that are set, characters, a number with its unit. False if there is no more to say
 * than the number. An array of characters is one text: ITEM begins it, and BUF has
 * it.
 */
bool value_text(const struct mlx5ctl_dv_layout *layout,
		const struct mlx5ctl_dv_layout_item *item, const void *buf, size_t len,
		char text[VALUE_TEXT_MAX]);
/* Whether the text stands for the number, in quotes: characters. */
bool is_characters(const char *text);

/* pci.ids: what hwdata calls a device of Mellanox; false if it does not know it. */
bool pci_device_name(uint16_t device, char *name, size_t room);

#endif
