# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What the software ConnectX is known to answer, computed a second time."""
import struct

CORE_DUMP_SIZE = 831304
CORE_DUMP_HEADER = 256


def pattern(offset, seed):
    return (offset // 4 * 2654435761 & 0xffffffff) ^ (seed * 2246822507 & 0xffffffff)


def core_dump(size=CORE_DUMP_SIZE, name="general", dump_type=0, qpn=0, fw="22.35.1012"):
    head = f"MLX5SIM core dump\ntype: {name}\nqpn: 0x{qpn:x}\nsize: {size}\nfw: {fw}\n"
    seed = dump_type << 24 | qpn
    words = [pattern(offset, seed) for offset in range(CORE_DUMP_HEADER, size + 3, 4)]
    data = struct.pack(f">{len(words)}I", *words)
    return (head.encode().ljust(CORE_DUMP_HEADER, b"\0") + data)[:size]


def large_segment(size, seed):
    return struct.pack(f">{size // 4}I", *(pattern(offset, seed) for offset in range(0, size, 4)))
