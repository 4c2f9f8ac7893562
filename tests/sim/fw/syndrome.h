/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * Every reason for which the model refuses a command: one row a cause, with
 * the status that the driver sees and a syndrome of its own.  Real firmware
 * keeps its syndromes secret; these say what is wrong.
 */
#ifndef MLX5_SIM_FW_SYNDROME_H
#define MLX5_SIM_FW_SYNDROME_H

enum fw_status {
	FW_ST_OK = 0x00,
	FW_ST_INT_ERR = 0x01,
	FW_ST_BAD_OP = 0x02,
	FW_ST_BAD_PARAM = 0x03,
	FW_ST_BAD_SYS_STATE = 0x04,
	FW_ST_BAD_RES = 0x05,
	FW_ST_RES_BUSY = 0x06,
	FW_ST_LIM = 0x08,
	FW_ST_BAD_RES_STATE = 0x09,
	FW_ST_IX = 0x0a,
	FW_ST_NO_RES = 0x0f,
	FW_ST_BAD_QP_STATE = 0x10,
	FW_ST_BAD_INP_LEN = 0x50, /* assumption: short_inbox */
	FW_ST_BAD_OUTP_LEN = 0x51, /* assumption: short_outbox */
};

#define FW_SYNDROMES(X)							       \
	/* the command itself */					       \
	X(UNKNOWN_OPCODE,   BAD_OP,        0x010001, "no such opcode")	       \
	X(SHORT_INBOX,      BAD_INP_LEN,   0x010002, "inbox too short")	       \
	X(SHORT_OUTBOX,     BAD_OUTP_LEN,  0x010003, "outbox too short")       \
	X(BAD_OP_MOD,       BAD_PARAM,     0x010004, "op_mod not supported")   \
	X(NOT_ENABLED,      BAD_SYS_STATE, 0x010005, "HCA not enabled")	       \
	X(NOT_INIT,         BAD_SYS_STATE, 0x010006, "HCA not initialised")    \
	X(WRONG_STATE,      BAD_SYS_STATE, 0x010007, "HCA already in a later state") \
	X(NO_MEMORY,        INT_ERR,       0x010008, "firmware out of memory") \
	X(NOT_SUPPORTED,    BAD_OP,        0x010009, "capability is off")      \
	X(NOT_GRANTED,      BAD_SYS_STATE, 0x01000a, "physical function has not enabled this one") \
	/* who asks */							       \
	X(NO_SUCH_UID,      BAD_PARAM,     0x020001, "uid of the header is not a live context") \
	X(KERNEL_ONLY,      BAD_PARAM,     0x020002, "command is the driver's alone") \
	X(NEEDS_TOOLS,      BAD_PARAM,     0x020003, "uid lacks TOOLS_RESOURCES") \
	X(FOREIGN_OBJECT,   BAD_RES,       0x020004, "object belongs to another uid") \
	X(FOREIGN_PARENT,   BAD_RES,       0x020005, "named object belongs to another uid") \
	X(UCTX_CAPS,        BAD_PARAM,     0x020006, "context asks for capabilities that the device lacks") \
	X(NOT_FOR_UID,      BAD_PARAM,     0x020007, "field is the driver's alone") \
	X(NOT_MANAGER,      BAD_PARAM,     0x020008, "other functions are for the physical one") \
	X(NO_SUCH_FUNCTION, BAD_PARAM,     0x020009, "no such virtual function or sub-function") \
	X(SF_TAKEN,         BAD_RES_STATE, 0x02000a, "sub-function is allocated already") \
	X(SF_NOT_ALLOCATED, BAD_RES_STATE, 0x02000b, "sub-function is not allocated") \
	X(SF_ACTIVE,        BAD_RES_STATE, 0x02000c, "sub-function is active") \
	/* objects */							       \
	X(NO_SUCH_OBJECT,   BAD_RES,       0x030001, "no such object")	       \
	X(NO_SUCH_PARENT,   BAD_PARAM,     0x030002, "named object does not exist") \
	X(OBJECT_BUSY,      BAD_RES_STATE, 0x030003, "object is in use by others") \
	X(OUT_OF_IDS,       NO_RES,        0x030004, "no free object number")  \
	X(TRANSLATION_LEN,  BAD_INP_LEN,   0x030005, "inbox too short for its translation entries") \
	X(BAD_VECTOR,       IX,            0x030006, "no such interrupt vector") \
	X(BAD_QP_STATE,     BAD_QP_STATE,  0x030007, "transition not allowed from this state") \
	X(BAD_SIZE,         BAD_PARAM,     0x030008, "size out of range")      \
	X(BAD_INDEX,        IX,            0x030009, "index out of range")     \
	X(MKEY_RANGE,       BAD_PARAM,     0x03000a, "mkey is larger than its umem") \
	X(BAD_CONTEXT,      BAD_PARAM,     0x03000b, "context field not valid") \
	X(GENERAL_TYPE,     BAD_PARAM,     0x03000c, "no such type of general object") \
	X(FLOW_OVERLAP,     BAD_PARAM,     0x03000d, "flow index is taken")    \
	X(MKEY_PAGE_SIZE,   BAD_PARAM,     0x03000e, "page size of the mkey is above its umem's or below 4 KiB") \
	X(MKEY_ADDRESS,     BAD_PARAM,     0x03000f, "mkey begins at another offset in its page than its memory") \
	X(MKEY_ENTRIES,     BAD_PARAM,     0x030010, "mkey has fewer translation entries than pages") \
	X(MKEY_FORM,        BAD_PARAM,     0x030011, "no client is known to make such an mkey over a umem: what a device does is unknown") \
	X(UMEM_PAGE,        BAD_PARAM,     0x030012, "umem page not aligned to its size") \
	/* DMA on behalf of a command */				       \
	X(BAD_MKEY,         BAD_RES,       0x040001, "no such mkey")	       \
	X(MKEY_FOREIGN,     BAD_RES,       0x040002, "mkey belongs to another uid") \
	X(MKEY_STATE,       BAD_RES_STATE, 0x040003, "mkey is free or of the wrong variant") \
	X(MKEY_ACCESS,      BAD_PARAM,     0x040004, "mkey does not allow local write") \
	X(MKEY_BOUNDS,      BAD_PARAM,     0x040005, "address range outside the mkey") \
	X(UMEM_ACCESS,      BAD_PARAM,     0x040006, "umem page is not writable") \
	X(DMA_FAULT,        INT_ERR,       0x040007, "bus address is not memory") \
	/* registers */							       \
	X(BAD_REGISTER,     BAD_PARAM,     0x050001, "no such register")       \
	X(REG_READ_ONLY,    BAD_PARAM,     0x050002, "register is not writable") \
	X(REG_WRITE_ONLY,   BAD_PARAM,     0x050003, "register is not readable") \
	X(REG_SHORT,        BAD_INP_LEN,   0x050004, "register data cut short") \
	X(REG_SHORT_OUT,    BAD_OUTP_LEN,  0x050005, "no room for the register's data") \
	X(REG_NOT_FOR_USER, BAD_PARAM,     0x050006, "register not in the user form") \
	X(REG_FIELD,        BAD_PARAM,     0x050007, "register field out of range") \
	X(REG_PORT,         BAD_PARAM,     0x050008, "no such port")	       \
	X(TRACE_OWNER,      BAD_RES_STATE, 0x050009, "tracer is not owned")    \
	X(FLASH_HANDLE,     BAD_PARAM,     0x05000a, "not the handle of this update") \
	X(FLASH_STATE,      BAD_RES_STATE, 0x05000b, "instruction not valid in this state of the update") \
	X(RESET_LEVEL,      BAD_PARAM,     0x05000c, "reset level not supported") \
	X(NV_ITEM,          BAD_PARAM,     0x05000d, "no such configuration item") \
	X(NV_FIXED,         BAD_PARAM,     0x05000e, "configuration item cannot be changed") \
	/* dumps */							       \
	X(DUMP_TYPE,        BAD_PARAM,     0x060001, "core dump form that nobody has seen") \
	X(DUMP_COOKIE,      BAD_PARAM,     0x060002, "cookie of no dump")      \
	X(DUMP_SIZE,        BAD_PARAM,     0x060003, "no room in the dump buffer") \
	X(DUMP_VHCA,        BAD_PARAM,     0x060004, "no such vhca")	       \
	X(RSC_SEGMENT,      BAD_PARAM,     0x060005, "no such segment type")   \
	X(RSC_SEQUENCE,     BAD_PARAM,     0x060006, "sequence number out of order") \
	X(RSC_SESSION,      BAD_RES_STATE, 0x060007, "continues a dump that is over") \
	X(RSC_INDEX,        BAD_PARAM,     0x060008, "segment needs an index or takes none") \
	X(RSC_INLINE_MKEY,  BAD_PARAM,     0x060009, "inline dump with an mkey") \
	/* diagnostic counters */					       \
	X(DIAG_COUNTER,     BAD_PARAM,     0x070001, "no such counter")	       \
	X(DIAG_MODE,        BAD_PARAM,     0x070002, "sampling mode not valid") \
	X(DIAG_PERIOD,      BAD_PARAM,     0x070003, "period or sample count out of range") \
	X(DIAG_OFF,         BAD_RES_STATE, 0x070004, "sampling is off")	       \
	X(DIAG_RECORDS,     BAD_PARAM,     0x070005, "records are not whole samples") \
	/* boot pages */						       \
	X(PAGE_ADDRESS,     BAD_PARAM,     0x080001, "page address not aligned")

enum fw_syndrome {
	FW_SYND_NONE,
#define FW_SYND_ID(name_, status_, value_, text_) FW_SYND_##name_,
	FW_SYNDROMES(FW_SYND_ID)
#undef FW_SYND_ID
};

#endif
