// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * The configuration that outlives a restart: items (TLVs) of a class and an index,
 * each with the value it left the factory with, the one that holds now and the one
 * that will hold after the next restart.
 *
 * Classes, indices, sizes and places of fields are those of mlxconfig_host.db in
 * Debian's mstflint 4.21; the registers' forms are what mstconfig sends and takes.
 * No item changes what the model does.  assumption: register_fields
 */
#include "fw.h"

#define GLOBAL 0
#define PORT 1
#define HOST_FUNCTION 3
#define HOST 7

#define HEADER_BYTES 12u
#define NEXT 0
#define CURRENT 1
#define FACTORY 2
#define MAX_DWORDS 17
#define WRITER_COMMAND 4

/* MNVQC */
#define CAN_READ 1
#define CAN_WRITE 2

/* A dword of what leaves the factory; the others are zero. */
struct value {
	u8 dword;
	u32 value;
};

static const struct item {
	u8 class;
	u16 index;
	u8 version; /* the latest that is known */
	u8 bytes;
	bool fixed; /* a capability */
	bool rom; /* the expansion ROM's, of which firmware tells the version only */
	struct value values[14];
} items[] = {
	/* memory on the chip: log size of its BAR, and what there is at most */
	{ GLOBAL, 6, 0, 4, false, false, { { 0, 0x00000000 } } },
	{ GLOBAL, 7, 0, 4, true, false, { { 0, 0x00008314 } } },
	/* host chaining, and whether it is there */
	{ GLOBAL, 8, 0, 20, false, false, { { 1, 0x06060606 }, { 2, 0x06060606 },
	    { 3, 0x0a0a0a0a }, { 4, 0x0a0a0a0a } } },
	{ GLOBAL, 9, 0, 8, true, false, { { 0, 0xc0000000 }, { 1, 0x10100c0c } } },
	/* functions: SR-IOV on, 8 virtual ones, 63 vectors and 11 a virtual one */
	{ GLOBAL, 128, 0, 12, false, false,
	  { { 0, 0x0d000000 }, { 1, 0x80010008 }, { 2, 0x02c3f005 } } },
	{ GLOBAL, 129, 0, 20, true, false,
	  { { 0, 0xdd042000 }, { 1, 0xa001007f }, { 2, 0x2008010a },
	    { 3, 0x00002000 } } },
	/* memory translation: payload of a DMA is the device's choice */
	{ GLOBAL, 130, 0, 4, false, false, { { 0, 0x00000000 } } },
	/* power: link resources of a bond, resets */
	{ GLOBAL, 136, 0, 4, false, false, { { 0, 0x00000001 } } },
	{ GLOBAL, 137, 0, 4, true, false, { { 0, 0x3ba00001 } } },
	/* offloads: user contexts, LRO times 6, 7, 8 and 13 */
	{ GLOBAL, 266, 1, 8, false, false, { { 0, 0x12b50100 }, { 1, 0x0000d876 } } },
	{ GLOBAL, 267, 0, 4, true, false, { { 0, 0xdf9f2180 } } },
	/* tuning */
	{ GLOBAL, 279, 0, 16, false, false, { { 0, 0x00000000 } } },
	{ GLOBAL, 280, 0, 16, true, false, { { 0, 0x6b000000 } } },
	/* congestion control of RoCE */
	{ GLOBAL, 281, 0, 16, false, false, { { 0, 0x00000000 } } },
	{ GLOBAL, 282, 0, 4, true, false, { { 0, 0x80000000 } } },
	/* dynamically connected responders */
	{ GLOBAL, 400, 1, 8, false, false, { { 0, 0x0000120e }, { 1, 0x00004000 } } },
	{ GLOBAL, 401, 0, 24, true, false,
	  { { 0, 11 }, { 1, 18 }, { 2, 256 }, { 3, 0x400000 } } },
	/* a port's type: InfiniBand */
	{ PORT, 18, 0, 4, false, false, { { 0, 0x00000004 } } },
	{ PORT, 263, 0, 4, false, false, { { 0, 0x000000ff } } },
	/* DCQCN, with the values that adapters leave the factory with */
	{ PORT, 264, 0, 68, false, false,
	  { { 0, 0x40000000 }, { 1, 300 }, { 2, 32767 }, { 3, 1 }, { 5, 5 },
	    { 6, 50 }, { 7, 11 }, { 8, 50 }, { 9, 1 }, { 11, 1019 }, { 12, 1 },
	    { 13, 4 }, { 14, 1023 }, { 16, 0x00003006 } } },
	{ PORT, 398, 0, 4, false, false, { { 0, 0x00000005 } } },
	{ PORT, 400, 3, 4, false, false, { { 0, 0x00000001 } } },
	/* eight lanes of service and classes of traffic */
	{ PORT, 402, 1, 12, false, false, { { 0, 0x00000004 } } },
	{ PORT, 403, 1, 4, true, false, { { 0, 0x00000805 } } },
	{ PORT, 513, 0, 8, false, false, { { 0, 0x00000000 } } },
	{ PORT, 514, 0, 4, true, false, { { 0, 0xe0000000 } } },
	/* a function: wake on LAN, its share, RoCE */
	{ HOST_FUNCTION, 16, 0, 4, false, false, { { 0, 0x00000400 } } },
	{ HOST_FUNCTION, 31, 0, 4, true, false, { { 0, 0x00000400 } } },
	{ HOST_FUNCTION, 128, 0, 16, false, false, { { 1, 0x0000003f } } },
	{ HOST_FUNCTION, 274, 0, 4, false, false, { { 0, 0x08000000 } } },
	{ HOST_FUNCTION, 275, 0, 4, true, false, { { 0, 0x18000000 } } },
	/* the expansion ROM: nothing special, and a password for a target */
	{ GLOBAL, 257, 0, 4, true, true, { { 0, 0x00000000 } } },
	{ HOST_FUNCTION, 405, 2, 4, false, true, { { 0, 0x00000000 } } },
	{ HOST_FUNCTION, 406, 0, 4, false, true, { { 0, 0x00000000 } } },
	{ HOST_FUNCTION, 514, 0, 12, false, true, { { 0, 0x00000000 } } },
	{ HOST_FUNCTION, 518, 0, 4, false, true, { { 0, 0x00000000 } } },
	{ HOST_FUNCTION, 545, 1, 4, false, true, { { 0, 0x00010000 } } },
	{ HOST_FUNCTION, 546, 0, 4, false, true, { { 0, 0x0000ffff } } },
	{ HOST_FUNCTION, 569, 0, 16, false, true, { { 0, 0x68756e74 }, { 1, 0x65723200 } } },
	/* PCI: expansion ROMs on */
	{ HOST, 128, 0, 4, false, false, { { 0, 0x06000000 } } },
	{ HOST, 129, 0, 4, true, false, { { 0, 0x97c06000 } } },
	{ HOST, 130, 0, 4, false, false, { { 0, 0x4000000a } } },
};

/* Two of an item: what holds now, and what will. */
struct kept {
	__be32 current_value[MAX_DWORDS];
	__be32 next_value[MAX_DWORDS];
};

bool fw_nv_alloc(struct fw_dev *fw)
{
	fw->nv = fw_alloc(ARRAY_SIZE(items) * sizeof(struct kept));
	return fw->nv;
}

static void put_factory(const struct item *item, __be32 *to)
{
	u32 i;

	memset(to, 0, MAX_DWORDS * sizeof(*to));
	for (i = 0; i < ARRAY_SIZE(item->values); i++)
		if (item->values[i].value)
			to[item->values[i].dword] =
				cpu_to_be32(item->values[i].value);
}

void fw_nv_make(struct fw_dev *fw)
{
	struct kept *kept = fw->nv;
	u32 i;

	for (i = 0; i < ARRAY_SIZE(items); i++)
		put_factory(&items[i], kept[i].next_value);
	fw_nv_restart(fw);
}

void fw_nv_restart(struct fw_dev *fw)
{
	struct kept *kept = fw->nv;
	u32 i;

	for (i = 0; i < ARRAY_SIZE(items); i++)
		memcpy(kept[i].current_value, kept[i].next_value,
		       sizeof(kept[i].next_value));
}

static u32 index_of(u32 type)
{
	switch (type >> 24) {
	case PORT:
		return type & 0xffff;
	case HOST_FUNCTION:
		return type & 0x3ff;
	case HOST:
		return type & 0x3ffff;
	default:
		return type & 0xffffff;
	}
}

/*
 * The number of an item, ARRAY_SIZE(items) if there is none.  A host names itself
 * and its function by zeros, and the port is the only one.
 */
static u32 find_item(const struct fw_dev *fw, u32 type)
{
	u32 class = type >> 24, index = index_of(type), i;
	u32 which = class == PORT ? type >> 16 & 0xff : (type & 0xffffff) ^ index;

	if (fw->pf || which != (class == PORT))
		return ARRAY_SIZE(items);
	for (i = 0; i < ARRAY_SIZE(items); i++)
		if (items[i].class == class && items[i].index == index)
			break;
	return i;
}

/* What firmware does not know it says without an error: mstconfig asks for all. */
int fw_reg_mnvqc(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 i = find_item(fw, fw_get32(data));

	if (i == ARRAY_SIZE(items)) {
		fw_put32(data + 4, 0);
		return 0;
	}
	fw_put32(data + 4, items[i].version << 4 |
		 (items[i].rom ? 0 : items[i].fixed ? CAN_READ : CAN_READ | CAN_WRITE));
	return 0;
}

/* Factory and current values can be read; other hosts' items cannot be changed. */
int fw_reg_mnvgc(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	memset(data, 0, 16);
	fw_put32(data, 3);
	return 0;
}

static int read_item(struct fw_dev *fw, struct fw_cmd *cmd, u32 i, u32 view,
		     u8 *data)
{
	const struct item *item = &items[i];
	__be32 factory[MAX_DWORDS];
	struct kept *kept = fw->nv;
	const void *from = kept[i].next_value;

	if (item->bytes > fw_reg_room(cmd) - HEADER_BYTES)
		return fw_refuse(cmd, FW_SYND_REG_SHORT_OUT);
	if (view == FACTORY) {
		put_factory(item, factory);
		from = factory;
	} else if (view == CURRENT) {
		from = kept[i].current_value;
	} else if (view != NEXT) {
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	}
	fw_put32(data, view << 22 | WRITER_COMMAND << 16 | item->version << 12 |
		       item->bytes);
	memcpy(data + HEADER_BYTES, from, item->bytes);
	return 0;
}

/*
 * The data follows the header.  mstconfig writes an item whole, as long as its
 * database says; what a device does with another length nobody has told.
 */
int fw_reg_mnvda(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 head = fw_get32(data), i = find_item(fw, fw_get32(data + 4));
	struct kept *kept = fw->nv;

	if (i == ARRAY_SIZE(items))
		return fw_refuse(cmd, FW_SYND_NV_ITEM);
	if (!write)
		return read_item(fw, cmd, i, head >> 22 & 3, data);
	if (items[i].fixed)
		return fw_refuse(cmd, FW_SYND_NV_FIXED);
	if (head >> 22 & 3 || (head & 0x1ff) != items[i].bytes)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	if (fw_reg_given(cmd) < HEADER_BYTES + items[i].bytes)
		return fw_refuse(cmd, FW_SYND_REG_SHORT);
	memcpy(kept[i].next_value,
	       cmd->in + MLX5_BYTE_OFF(access_register_in, register_data) +
	       HEADER_BYTES, items[i].bytes);
	return 0;
}

/* Back to what left the factory, from the next restart on. */
int fw_reg_mnvdi(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	u32 i = find_item(fw, fw_get32(data + 4));
	struct kept *kept = fw->nv;

	if (i == ARRAY_SIZE(items))
		return fw_refuse(cmd, FW_SYND_NV_ITEM);
	if (items[i].fixed)
		return fw_refuse(cmd, FW_SYND_NV_FIXED);
	put_factory(&items[i], kept[i].next_value);
	return 0;
}

int fw_reg_mnvia(struct fw_dev *fw, struct fw_cmd *cmd, u8 *data, bool write)
{
	struct kept *kept = fw->nv;
	u32 i;

	if (fw->pf)
		return fw_refuse(cmd, FW_SYND_NOT_MANAGER);
	if (fw_get32(data) & 7)
		return fw_refuse(cmd, FW_SYND_REG_FIELD);
	for (i = 0; i < ARRAY_SIZE(items); i++)
		put_factory(&items[i], kept[i].next_value);
	return 0;
}
