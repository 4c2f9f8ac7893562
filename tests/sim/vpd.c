// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Vital product data: what a board is and its serial number, as PCI has it (Local
 * Bus Specification 3.0, appendix I), with the keywords that lspci shows of adapters
 * of this family. It is read four bytes at a time, by two registers of config space.
 */
#include <linux/pci.h>

#include "sim.h"

#define TAG_NAME 0x82
#define TAG_READ_ONLY 0x90
#define TAG_END 0x78

struct cursor {
	u8 *data;
	u32 at;
};

static void put(struct cursor *cursor, const void *data, u32 len)
{
	if (cursor->at + len > SIM_VPD_BYTES)
		return;
	memcpy(cursor->data + cursor->at, data, len);
	cursor->at += len;
}

static void put_byte(struct cursor *cursor, u8 byte)
{
	put(cursor, &byte, 1);
}

static void put_keyword(struct cursor *cursor, const char *keyword,
			const char *text)
{
	put(cursor, keyword, 2);
	put_byte(cursor, strlen(text));
	put(cursor, text, strlen(text));
}

/* A large resource has its length behind its tag; returns where. */
static u32 begin_resource(struct cursor *cursor, u8 tag)
{
	put_byte(cursor, tag);
	put_byte(cursor, 0);
	put_byte(cursor, 0);
	return cursor->at;
}

static void end_resource(struct cursor *cursor, u32 begin)
{
	u32 len = cursor->at - begin;

	cursor->data[begin - 2] = len;
	cursor->data[begin - 1] = len >> 8;
}

/* The last byte is such that all of them sum up to nothing. */
static void set_checksum(struct cursor *cursor)
{
	u8 sum = 0;
	u32 i;

	for (i = 0; i < cursor->at; i++)
		sum += cursor->data[i];
	cursor->data[cursor->at - 1] = -sum;
}

void sim_vpd_init(struct sim_dev *sd)
{
	struct cursor cursor = { .data = sd->vpd };
	char text[40];
	u32 begin;

	memset(sd->vpd, 0, sizeof(sd->vpd));
	begin = begin_resource(&cursor, TAG_NAME);
	put(&cursor, "ConnectX-6 Dx, simulated", 24);
	end_resource(&cursor, begin);
	begin = begin_resource(&cursor, TAG_READ_ONLY);
	put_keyword(&cursor, "PN", "MCX623106AN-SIM");
	put_keyword(&cursor, "EC", "A1");
	snprintf(text, sizeof(text), "MT2048X%05u", sd->index);
	put_keyword(&cursor, "SN", text);
	snprintf(text, sizeof(text), "5115c0de%024x", sd->index);
	put_keyword(&cursor, "V3", text);
	put_keyword(&cursor, "RV", " ");
	cursor.data[cursor.at - 1] = 0;
	end_resource(&cursor, begin);
	set_checksum(&cursor);
	put_byte(&cursor, TAG_END);
}

void sim_vpd_read(const struct sim_dev *sd, u32 addr, u8 data[4])
{
	memset(data, 0, 4);
	if (addr + 4 <= SIM_VPD_BYTES)
		memcpy(data, sd->vpd + addr, 4);
}
