# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Inboxes and replies as tests write them: by PRM bit offset."""
import struct

QUERY_HCA_CAP = 0x100
NOP = 0x80d
ACCESS_REG = 0x805
ACCESS_REG_USER = 0xb0c
CREATE_UMEM, DESTROY_UMEM = 0xa08, 0xa0a
CREATE_UCTX, DESTROY_UCTX = 0xa04, 0xa06
CREATE_MKEY, DESTROY_MKEY, CREATE_EQ = 0x200, 0x202, 0x301
DEALLOC_PD = 0x801
CORE_DUMP, RESOURCE_DUMP = 0x402e, 0xc000
NODE_DESC = 0x6001
MCIA = 0x9014
MNVDA = 0x9024
MPEIN = 0x9050
MPCNT = 0x9051
WRITE, READ = 0, 1


def put(box, offset, width, value):
    """Set a field within a dword; offsets count bits from the left."""
    dword, shift = offset // 32, 32 - offset % 32 - width
    mask = ((1 << width) - 1) << shift
    old, = struct.unpack_from(">I", box, 4 * dword)
    struct.pack_into(">I", box, 4 * dword,
                     (old & ~mask) | ((value << shift) & mask))


def get(box, offset, width):
    if width == 64:
        return struct.unpack_from(">Q", box, offset // 8)[0]
    value, = struct.unpack_from(">I", box, offset // 32 * 4)
    return (value >> (32 - offset % 32 - width)) & ((1 << width) - 1)


def inbox(opcode, op_mod=0, length=16):
    box = bytearray(length)
    struct.pack_into(">HHHH", box, 0, opcode, 0, 0, op_mod)
    return box


def register(reg, op_mod, length, opcode=ACCESS_REG):
    """An inbox for a register; its data starts at byte 16."""
    box = inbox(opcode, op_mod, 16 + length)
    put(box, 0x50, 16, reg)
    return box


def status(outbox):
    return outbox[0]


def syndrome(outbox):
    return get(outbox, 0x20, 32)


def core_dump_box(more=0, cookie=0):
    """Of type 2, CR space, which is read."""
    box = register(CORE_DUMP, READ, 64)
    put(box, 0x80 + 0x18, 8, 2)
    put(box, 0x80 + 0x0, 1, more)
    put(box, 0x80 + 0x100, 32, cookie >> 32)
    put(box, 0x80 + 0x120, 32, cookie & 0xffffffff)
    return box


def resource_dump_box(segment, inline, seq=0, more=0):
    box = register(RESOURCE_DUMP, WRITE, 256)
    put(box, 0x80 + 0, 1, more)
    put(box, 0x80 + 1, 1, inline)
    put(box, 0x80 + 0xc, 4, seq)
    put(box, 0x80 + 0x10, 16, segment)
    return box
