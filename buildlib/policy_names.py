#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The numbers that the command policy's tables name, as a header: the mlx5ctl
command is built with those tables, and without a kernel's headers.

    policy_names.py OUTPUT
"""
import os
import sys

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../tests/data")


def enumerators(name, prefix):
    """The lines "NUMBER NAME" of a list."""
    with open(os.path.join(DATA, name), encoding="ascii") as file:
        for line in file:
            if not line.startswith("#"):
                number, word = line.split()
                yield f"\t{prefix}{word} = {number},"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    lines = ["enum {", *enumerators("opcodes.txt", "MLX5_CMD_OP_"),
             *enumerators("registers.txt", "MLX5_REG_"), "};", ""]
    with open(sys.argv[1], "w", encoding="ascii") as file:
        file.write("\n".join(lines))


main()
