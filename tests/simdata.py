# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What the software ConnectX is known to answer, computed a second time."""
import struct

CORE_DUMP_SIZE = 831304
# The first pairs of a ConnectX-6 Dx.
CORE_DUMP_FIRST = {0x0: 0x01002000, 0x4: 0x000048ec, 0x8: 0, 0xc: 3,
                   0x18: 0x54306f6c, 0x1c: 0x00104000}
CORE_DUMP_LAST = 0x500c00
# Runs of so many dwords, so many bytes apart.
RUN_DWORDS, RUN_STRIDE = 383, 0x4b9c
MOVING = range(RUN_STRIDE, RUN_STRIDE + 64)


def pattern(offset, seed):
    return (offset // 4 * 2654435761 & 0xffffffff) ^ (seed * 2246822507 & 0xffffffff)


def core_address(index):
    return index // RUN_DWORDS * RUN_STRIDE + index % RUN_DWORDS * 4


def core_value(address):
    """What moves is 0 here."""
    if address in MOVING or address == CORE_DUMP_LAST:
        return 0
    return CORE_DUMP_FIRST.get(address, pattern(address, 0))


def core_dump(size=CORE_DUMP_SIZE):
    addresses = [core_address(index) for index in range(size // 8)]
    return b"".join(struct.pack(">II", address, core_value(address)) for address in addresses)


def still(dump):
    """A dump, or its beginning, with 0 for the counters that move."""
    dump, first = bytearray(dump), RUN_DWORDS * 8
    for index in range(first, min(first + len(MOVING) * 2, len(dump)), 8):
        dump[index + 4:index + 8] = bytes(len(dump[index + 4:index + 8]))
    return bytes(dump)


def large_segment(size, seed):
    return struct.pack(f">{size // 4}I", *(pattern(offset, seed) for offset in range(0, size, 4)))
