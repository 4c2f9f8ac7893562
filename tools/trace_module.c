// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * A module's memory in a trace, by SFF-8472, SFF-8636 and CMIS: serial and part numbers are
 * replaced, and what users and vendors keep there is left out, as all that has no place here.
 */
#include <string.h>

#include "cable.h"
#include "recording.h"
#include "secrets.h"

#define I2C_AT 4
#define PAGE_AT 5
#define ADDRESS_AT 6
#define SIZE_AT 10
#define LOWER 0xff /* whatever page is chosen */
#define LOWER_LEN 128

static const struct {
	enum module_family family;
	uint8_t i2c;
	uint8_t page;
	uint8_t first;
	uint8_t last;
	bool replaced;
} ranges[] = {
	{ SFF_8472, MODULE_MEMORY, LOWER, 0, 39, false },
	{ SFF_8472, MODULE_MEMORY, LOWER, 40, 55, true },
	{ SFF_8472, MODULE_MEMORY, LOWER, 56, 67, false },
	{ SFF_8472, MODULE_MEMORY, LOWER, 68, 83, true },
	{ SFF_8472, MODULE_MEMORY, LOWER, 84, 95, false },
	{ SFF_8472, MODULE_DIAGNOSTICS, LOWER, 0, 119, false },
	{ SFF_8636, MODULE_MEMORY, LOWER, 0, 118, false },
	{ SFF_8636, MODULE_MEMORY, 0, 128, 167, false },
	{ SFF_8636, MODULE_MEMORY, 0, 168, 183, true },
	{ SFF_8636, MODULE_MEMORY, 0, 184, 195, false },
	{ SFF_8636, MODULE_MEMORY, 0, 196, 211, true },
	{ SFF_8636, MODULE_MEMORY, 0, 212, 223, false },
	{ SFF_8636, MODULE_MEMORY, 3, 128, 225, false },
	{ CMIS, MODULE_MEMORY, LOWER, 0, 117, false },
	{ CMIS, MODULE_MEMORY, 0, 128, 147, false },
	{ CMIS, MODULE_MEMORY, 0, 148, 163, true },
	{ CMIS, MODULE_MEMORY, 0, 164, 165, false },
	{ CMIS, MODULE_MEMORY, 0, 166, 181, true },
	{ CMIS, MODULE_MEMORY, 0, 182, 189, false },
	{ CMIS, MODULE_MEMORY, 0, 190, 199, true }, /* CLEI code */
	{ CMIS, MODULE_MEMORY, 0, 200, 222, false },
	{ CMIS, MODULE_MEMORY, 1, 128, 255, false },
	{ CMIS, MODULE_MEMORY, 2, 128, 255, false },
	{ CMIS, MODULE_MEMORY, 0x11, 128, 255, false },
};

/* Letters with the same sum as before, which the memory's checksums are made of. */
static void replace(uint8_t *data, size_t len)
{
	uint8_t rest = 0;
	bool empty = true;

	for (size_t i = 0; i < len; i++) {
		empty &= !data[i] || data[i] == ' ';
		rest += data[i] - 'A';
	}
	for (size_t i = 0; !empty && i < len; i++) {
		uint8_t more = rest < '~' - 'A' ? rest : '~' - 'A';

		data[i] = 'A' + more;
		rest -= more;
	}
}

void hide_module(struct secrets *secrets, const uint8_t asked[MCIA_HEAD], uint8_t *reg, size_t len)
{
	uint8_t i2c = asked[I2C_AT], page = asked[PAGE_AT];
	unsigned int at = asked[ADDRESS_AT] << 8 | asked[ADDRESS_AT + 1];
	size_t size = asked[SIZE_AT] << 8 | asked[SIZE_AT + 1];
	uint8_t kept[LOWER_LEN] = {};
	enum module_family family;

	if (len <= MCIA_HEAD)
		return;
	reg += MCIA_HEAD;
	len -= MCIA_HEAD;
	/* Behind what was asked for there is nothing that was read. */
	if (size > sizeof(kept))
		size = sizeof(kept);
	if (len > size) {
		memset(reg + size, 0, len - size);
		len = size;
	}
	if (!len)
		return;
	if (i2c == MODULE_MEMORY && !at)
		*module_kind(secrets) = reg[0];
	family = module_family(*module_kind(secrets));
	for (size_t i = 0; i < sizeof(ranges) / sizeof(*ranges); i++) {
		unsigned int first = ranges[i].first > at ? ranges[i].first - at : 0;
		unsigned int end = ranges[i].last + 1u > at ? ranges[i].last + 1u - at : 0;

		if (end > len)
			end = len;
		if (ranges[i].family != family || ranges[i].i2c != i2c || first >= end ||
		    (ranges[i].page != LOWER && ranges[i].page != page))
			continue;
		memcpy(kept + first, reg + first, end - first);
		if (ranges[i].replaced)
			replace(kept + first, end - first);
	}
	memcpy(reg, kept, len);
}
