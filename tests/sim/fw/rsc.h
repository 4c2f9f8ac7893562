/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * A resource dump as it is rendered: rsc_dump.c has the register and the
 * sessions, rsc_segments.c the menu and what its segments hold.
 */
#ifndef MLX5_SIM_FW_RSC_H
#define MLX5_SIM_FW_RSC_H

#include "fw.h"

#define FW_SEG_MENU 0xffff
#define FW_SEG_INFO 0xfffe
#define FW_SEG_REFERENCE 0xfffd
#define FW_SEG_ERROR 0xfffc
#define FW_SEG_TERMINATE 0xfffb
#define FW_SEG_COMMAND 0xfffa
#define FW_SEG_NOTICE 0xfff9

#define FW_NUM_ALL 0xffff
#define FW_NUM_ACTIVE 0xfffe

/* Bits as a menu record has them, from its lowest. */
#define FW_HAS_INDEX1 BIT(0)
#define FW_NEEDS_INDEX1 BIT(1)
#define FW_HAS_INDEX2 BIT(2)
#define FW_NEEDS_INDEX2 BIT(3)
#define FW_HAS_NUM1 BIT(4)
#define FW_NEEDS_NUM1 BIT(5)
#define FW_NUM1_ALL BIT(6)
#define FW_NUM1_ACTIVE BIT(7)
#define FW_HAS_NUM2 BIT(8)
#define FW_NUM2_ALL BIT(10)
#define FW_NUM2_ACTIVE BIT(11)

struct fw_rsc_buf {
	u8 *data;
	u32 len;
	u32 room;
	bool failed;
};

struct fw_rsc_request {
	u16 segment;
	u32 index1;
	u32 index2;
	u16 num1;
	u16 num2;
};

struct fw_rsc_segment {
	u16 type; /* hardware's number, whatever is offered */
	const char *name; /* at most 16 bytes, like the index names */
	const char *index1;
	const char *index2;
	u16 flags;
	u8 obj; /* enum fw_type_id, of segments that show one */
	void (*show)(struct fw_dev *fw, struct fw_rsc_buf *buf,
		     const struct fw_rsc_segment *seg,
		     const struct fw_rsc_request *req);
};

/* Room for a segment, zeroed but for its header; NULL without memory. */
u8 *fw_rsc_add(struct fw_rsc_buf *buf, u16 type, u32 bytes);
/* By the number that is offered; NULL: there is none. */
const struct fw_rsc_segment *fw_rsc_find(struct fw_dev *fw, u16 number);
void fw_rsc_menu(struct fw_dev *fw, struct fw_rsc_buf *buf);

#endif
