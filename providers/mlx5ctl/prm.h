/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * The few PRM fields that the library itself works with. A field is an offset
 * and a width in bits, counted from the most significant bit of the first
 * byte, as the PRM and mlx5_ifc.h count them; none crosses a dword, but for
 * those of 64 bits. A unit test compares them with the layout database.
 */
#ifndef MLX5CTL_PRM_H
#define MLX5CTL_PRM_H

#include <endian.h>
#include <stdint.h>
#include <string.h>

static inline uint32_t prm_get(const void *buf, unsigned int bit,
			       unsigned int width)
{
	uint32_t dword;

	memcpy(&dword, (const uint8_t *)buf + bit / 32 * 4, 4);
	dword = be32toh(dword) >> (32 - bit % 32 - width);
	return width == 32 ? dword : dword & ((1U << width) - 1);
}

/* Of fields that are no wider. */
static inline uint16_t prm_get16(const void *buf, unsigned int bit,
				 unsigned int width)
{
	return (uint16_t)prm_get(buf, bit, width);
}

static inline uint8_t prm_get8(const void *buf, unsigned int bit,
			       unsigned int width)
{
	return (uint8_t)prm_get(buf, bit, width);
}

static inline void prm_set(void *buf, unsigned int bit, unsigned int width,
			   uint32_t value)
{
	uint8_t *at = (uint8_t *)buf + bit / 32 * 4;
	uint32_t mask = width == 32 ? UINT32_MAX : (1U << width) - 1;
	unsigned int shift = 32 - bit % 32 - width;
	uint32_t dword;

	memcpy(&dword, at, 4);
	dword = be32toh(dword);
	dword = (dword & ~(mask << shift)) | (value & mask) << shift;
	dword = htobe32(dword);
	memcpy(at, &dword, 4);
}

static inline uint64_t prm_get64(const void *buf, unsigned int bit)
{
	uint64_t value;

	memcpy(&value, (const uint8_t *)buf + bit / 8, 8);
	return be64toh(value);
}

static inline void prm_set64(void *buf, unsigned int bit, uint64_t value)
{
	value = htobe64(value);
	memcpy((uint8_t *)buf + bit / 8, &value, 8);
}

/* Every inbox and outbox. */
#define PRM_IN_OPCODE 0x0, 16
#define PRM_IN_UID 0x10, 16
#define PRM_IN_OP_MOD 0x30, 16
#define PRM_OUT_STATUS 0x0, 8
#define PRM_OUT_SYNDROME 0x20, 32

#define PRM_OP_QUERY_HCA_CAP 0x100
#define PRM_OP_ACCESS_REG 0x805
#define PRM_OP_ACCESS_REG_USER 0xb0c

/* QUERY_HCA_CAP: the capability follows a 16-byte outbox header. */
#define PRM_QUERY_HCA_CAP_IN_LEN 16
#define PRM_QUERY_HCA_CAP_OUT_HDR 16

/* ACCESS_REG: the register follows a 16-byte header, both ways. */
#define PRM_ACCESS_REG_HDR 16
#define PRM_ACCESS_REG_IN_REGISTER_ID 0x50, 16
#define PRM_ACCESS_REG_IN_ARGUMENT 0x60, 32
#define PRM_ACCESS_REG_WRITE 0
#define PRM_ACCESS_REG_READ 1

/* Diagnostic counters. */
#define PRM_OP_QUERY_DIAG_PARAMS 0x819
#define PRM_OP_SET_DIAG_PARAMS 0x820
#define PRM_OP_QUERY_DIAG_COUNTERS 0x821
#define PRM_CAP_GENERAL 0x0
#define PRM_CAP_GENERAL_DEBUG 0x183, 1
#define PRM_CAP_GENERAL_NUM_COUNTERS 0x280, 16
#define PRM_CAP_GENERAL_FREQUENCY_KHZ 0x4e0, 32
#define PRM_CAP_DEBUG 0xd
#define PRM_CAP_DEBUG_LEN 64
#define PRM_CAP_DEBUG_LOG_CR_DUMP_SIZE 0x4, 5
#define PRM_CAP_DEBUG_LOG_MAX_SAMPLES 0x18, 8
#define PRM_CAP_DEBUG_SINGLE 0x20, 1
#define PRM_CAP_DEBUG_REPETITIVE 0x21, 1
#define PRM_CAP_DEBUG_LOG_MIN_PERIOD 0x38, 8
#define PRM_CAP_DEBUG_COUNTER_LEN 4
#define PRM_CAP_DEBUG_COUNTER_SYNC 0x0, 1
#define PRM_CAP_DEBUG_COUNTER_ID 0x10, 16

#define PRM_DIAG_CONTEXT 8 /* bytes of in- and outbox before it */
#define PRM_DIAG_CONTEXT_LEN 24
#define PRM_DIAG_NUM_COUNTERS 0x0, 16
#define PRM_DIAG_LOG_NUM_SAMPLES 0x18, 8
#define PRM_DIAG_FLAGS 0x20, 6 /* single, the first bit, is the highest */
#define PRM_DIAG_NUM_FLAGS 6
#define PRM_DIAG_LOG_PERIOD 0x38, 8
#define PRM_DIAG_COUNTER_LEN 4
#define PRM_DIAG_COUNTER_ID 0x10, 16

#define PRM_DIAG_QUERY_IN_LEN 16
#define PRM_DIAG_QUERY_NUM_SAMPLES 0x40, 16
#define PRM_DIAG_QUERY_SAMPLE_INDEX 0x50, 16
#define PRM_DIAG_QUERY_OUT_HDR 16
#define PRM_DIAG_RECORD_LEN 16
#define PRM_DIAG_RECORD_COUNTER_ID 0x0, 16
#define PRM_DIAG_RECORD_SAMPLE_ID 0x10, 16
#define PRM_DIAG_RECORD_TIME_STAMP 0x20, 32
#define PRM_DIAG_RECORD_VALUE 0x40

/* CORE_DUMP register. */
#define PRM_REG_CORE_DUMP 0x402e
#define PRM_CORE_DUMP_LEN 64
#define PRM_CORE_DUMP_MORE_DUMP 0x0, 1
#define PRM_CORE_DUMP_TYPE 0x18, 8
#define PRM_CORE_DUMP_VHCA_ID 0x50, 16
#define PRM_CORE_DUMP_QPN 0x68, 24
#define PRM_CORE_DUMP_SIZE 0xa0, 32
#define PRM_CORE_DUMP_COOKIE 0x100

/* RESOURCE_DUMP register. */
#define PRM_REG_RESOURCE_DUMP 0xc000
#define PRM_RSC_DUMP_LEN 256
#define PRM_RSC_DUMP_MORE_DUMP 0x0, 1
#define PRM_RSC_DUMP_INLINE_DUMP 0x1, 1
#define PRM_RSC_DUMP_VHCA_ID_VALID 0x2, 1
#define PRM_RSC_DUMP_SEQ_NUM 0xc, 4
#define PRM_RSC_DUMP_SEGMENT_TYPE 0x10, 16
#define PRM_RSC_DUMP_VHCA_ID 0x30, 16
#define PRM_RSC_DUMP_INDEX1 0x40, 32
#define PRM_RSC_DUMP_INDEX2 0x60, 32
#define PRM_RSC_DUMP_NUM_OF_OBJ1 0x80, 16
#define PRM_RSC_DUMP_NUM_OF_OBJ2 0x90, 16
#define PRM_RSC_DUMP_DEVICE_OPAQUE 0xc0
#define PRM_RSC_DUMP_SIZE 0x120, 32
#define PRM_RSC_DUMP_INLINE_DATA (0x180 / 8)
#define PRM_RSC_DUMP_INLINE_LEN 208

/* Records of a resource dump. */
#define PRM_SEG_LENGTH_DW 0x0, 16
#define PRM_SEG_TYPE 0x10, 16
#define PRM_SEG_HDR_LEN 4
#define PRM_SEG_TYPE_LAST_RESOURCE 0xfeff

#define PRM_SEG_INFO_LEN 16
#define PRM_SEG_INFO_DUMP_VERSION 0x38, 8
#define PRM_SEG_INFO_HW_VERSION 0x40, 32
#define PRM_SEG_INFO_FW_VERSION 0x60, 32

/* Command and reference records alike, but for the place of the segment. */
#define PRM_SEG_COMMAND_LEN 20
#define PRM_SEG_COMMAND_SEGMENT 0x20, 16
#define PRM_SEG_COMMAND_VHCA_ID 0x30, 16
#define PRM_SEG_COMMAND_INDEX1 0x40, 32
#define PRM_SEG_COMMAND_INDEX2 0x60, 32
#define PRM_SEG_COMMAND_NUM1 0x80, 16
#define PRM_SEG_COMMAND_NUM2 0x90, 16
#define PRM_SEG_REFERENCE_SEGMENT 0x30, 16

#define PRM_SEG_RESOURCE_LEN 16
#define PRM_SEG_RESOURCE_INDEX1 0x40, 32
#define PRM_SEG_RESOURCE_INDEX2 0x60, 32

#define PRM_SEG_ERROR_LEN 48
#define PRM_SEG_ERROR_SYNDROME_ID 0x30, 16
#define PRM_SEG_ERROR_TEXT 16
#define PRM_SEG_ERROR_TEXT_LEN 32

#define PRM_SEG_MENU_LEN 8
#define PRM_SEG_MENU_NUM_OF_RECORDS 0x30, 16
#define PRM_MENU_RECORD_LEN 52
#define PRM_MENU_RECORD_FLAGS 0x4, 12
#define PRM_MENU_RECORD_SEGMENT_TYPE 0x10, 16
#define PRM_MENU_RECORD_NAMES 4
#define PRM_MENU_RECORD_NAME_LEN 16

#endif
