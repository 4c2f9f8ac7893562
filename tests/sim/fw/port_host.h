/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * Host stand-ins for the kernel's types and for its mlx5_ifc.h accessors.  The
 * layouts themselves come from the kernel's own header, given with -I.
 */
#ifndef MLX5_SIM_FW_PORT_HOST_H
#define MLX5_SIM_FW_PORT_HOST_H

#include <endian.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int32_t s32;
typedef uint16_t __be16;
typedef uint32_t __be32;
typedef uint64_t __be64;

#define cpu_to_be16(v) htobe16(v)
#define cpu_to_be32(v) htobe32(v)
#define cpu_to_be64(v) htobe64(v)
#define be16_to_cpu(v) be16toh(v)
#define be32_to_cpu(v) be32toh(v)
#define be64_to_cpu(v) be64toh(v)

#define __printf(fmt, args) __attribute__((format(printf, fmt, args)))
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define BIT(n) (1UL << (n))
#define BIT_ULL(n) (1ULL << (n))
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define min_t(t, a, b) ((t)(a) < (t)(b) ? (t)(a) : (t)(b))
#define max_t(t, a, b) ((t)(a) > (t)(b) ? (t)(a) : (t)(b))
#define DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))
#define DECLARE_FLEX_ARRAY(t, n) struct { struct { } __empty_##n; t n[]; }

#include "mlx5_ifc.h"

/*
 * A field is described by its bit offset and width, as the widths and offsets
 * of the u8-per-bit structures.  Accesses go through memcpy: a structure may
 * lie at any 4-byte boundary of a mailbox.
 */
#define FW_IFC(typ) struct mlx5_ifc_##typ##_bits
#define FW_IFC_OFF(typ, fld) offsetof(FW_IFC(typ), fld)
#define FW_IFC_LEN(typ, fld) sizeof(((FW_IFC(typ) *)0)->fld)

static inline u32 fw_bits_get(const void *p, size_t off, size_t len)
{
	u32 dw;

	memcpy(&dw, (const u8 *)p + off / 32 * 4, sizeof(dw));
	dw = be32_to_cpu(dw) >> (32 - len - off % 32);
	return len < 32 ? dw & ((1u << len) - 1) : dw;
}

static inline void fw_bits_set(void *p, size_t off, size_t len, u32 val)
{
	u32 mask = len < 32 ? (1u << len) - 1 : ~0u;
	u32 shift = 32 - len - off % 32;
	u32 dw;

	memcpy(&dw, (u8 *)p + off / 32 * 4, sizeof(dw));
	dw = be32_to_cpu(dw) & ~(mask << shift);
	dw = cpu_to_be32(dw | (val & mask) << shift);
	memcpy((u8 *)p + off / 32 * 4, &dw, sizeof(dw));
}

static inline u64 fw_qword_get(const void *p, size_t off)
{
	return (u64)fw_bits_get(p, off, 32) << 32 | fw_bits_get(p, off + 32, 32);
}

static inline void fw_qword_set(void *p, size_t off, u64 val)
{
	fw_bits_set(p, off, 32, val >> 32);
	fw_bits_set(p, off + 32, 32, val);
}

#define MLX5_ST_SZ_BYTES(typ) (sizeof(FW_IFC(typ)) / 8)
#define MLX5_BYTE_OFF(typ, fld) (FW_IFC_OFF(typ, fld) / 8)
#define MLX5_FLD_SZ_BYTES(typ, fld) (FW_IFC_LEN(typ, fld) / 8)
#define MLX5_ADDR_OF(typ, p, fld) \
	((void *)((u8 *)(p) + MLX5_BYTE_OFF(typ, fld)))
#define MLX5_GET(typ, p, fld) \
	fw_bits_get(p, FW_IFC_OFF(typ, fld), FW_IFC_LEN(typ, fld))
#define MLX5_SET(typ, p, fld, v) \
	fw_bits_set(p, FW_IFC_OFF(typ, fld), FW_IFC_LEN(typ, fld), v)
#define MLX5_GET64(typ, p, fld) fw_qword_get(p, FW_IFC_OFF(typ, fld))
#define MLX5_SET64(typ, p, fld, v) fw_qword_set(p, FW_IFC_OFF(typ, fld), v)

#endif
