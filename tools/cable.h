/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* The memory of a cable or module, and what is in it. */
#ifndef MLX5CTL_TOOL_CABLE_H
#define MLX5CTL_TOOL_CABLE_H

#include "mlx5ctl.h"

/* I2C addresses of a module's memory. */
#define MODULE_MEMORY 0x50
#define MODULE_DIAGNOSTICS 0x51 /* of an SFP */

#define PAGE_HALF 128
#define MAX_PAGES 8

struct module_page {
	uint8_t address;
	uint8_t page;
	uint8_t at; /* 0, or 128 of a page that is chosen */
	uint8_t data[PAGE_HALF];
};

struct module {
	struct target *target;
	uint32_t number; /* as the port maps it */
	struct module_page pages[MAX_PAGES];
	size_t num_pages;
	char why[MLX5CTL_DV_TEXT_MAX]; /* what could not be read */
};

/* cable_memory.c: 0 or an errno, and why. */
int find_module(struct module *module, struct target *target, uint32_t port);
/* Half a page; NULL, and why. Each is read once. */
const uint8_t *module_half(struct module *module, uint8_t address, uint8_t page, uint8_t at);

/* cable_decode.c: what a module says of itself; false: it cannot be read. */
bool describe_module(struct module *module, struct json_object *object);

/* cable_identity.c: names of SFF-8024's identifiers and connectors. */
const char *module_type(uint8_t identifier);
/* By which specification its memory is laid out. */
enum module_family { SFF_8472, SFF_8636, CMIS, UNKNOWN_FAMILY };
enum module_family module_family(uint8_t identifier);
const char *connector_name(uint8_t connector);

#endif
