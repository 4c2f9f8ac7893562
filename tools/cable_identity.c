// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Names of SFF-8024, the numbers that all specifications of modules share. */
#include "cable.h"

struct name {
	uint8_t value;
	const char *name;
};

/* Table 4-1. */
static const struct name types[] = {
	{ 0x03, "SFP" },     { 0x0c, "QSFP" },	   { 0x0d, "QSFP+" }, { 0x11, "QSFP28" },
	{ 0x18, "QSFP-DD" }, { 0x19, "OSFP" },	   { 0x1a, "SFP-DD" }, { 0x1b, "DSFP" },
	{ 0x1e, "QSFP with CMIS" }, { 0x1f, "SFP-DD with CMIS" }, { 0x20, "SFP with CMIS" },
};

/* Table 4-3. */
static const struct name connectors[] = {
	{ 0x01, "SC" },	       { 0x07, "LC" },
	{ 0x0b, "optical pigtail" }, { 0x0c, "MPO 1x12" },
	{ 0x0d, "MPO 2x16" },  { 0x21, "copper pigtail" },
	{ 0x22, "RJ45" },      { 0x23, "no separable connector" },
	{ 0x24, "MXC 2x16" },  { 0x25, "CS" },
	{ 0x26, "SN" },	       { 0x27, "MPO 2x12" },
	{ 0x28, "MPO 1x16" },
};

static const char *find(const struct name *names, size_t num, uint8_t value)
{
	for (size_t i = 0; i < num; i++)
		if (names[i].value == value)
			return names[i].name;
	return "unknown";
}

const char *module_type(uint8_t identifier)
{
	return find(types, sizeof(types) / sizeof(*types), identifier);
}

enum module_family module_family(uint8_t identifier)
{
	switch (identifier) {
	case 0x03:
		return SFF_8472;
	case 0x0c:
	case 0x0d:
	case 0x11:
		return SFF_8636;
	case 0x18:
	case 0x19:
	case 0x1b:
	case 0x1e ... 0x20:
		return CMIS;
	default:
		return UNKNOWN_FAMILY;
	}
}

const char *connector_name(uint8_t connector)
{
	return find(connectors, sizeof(connectors) / sizeof(*connectors), connector);
}
