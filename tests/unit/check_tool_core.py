#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Core dumps as files: mlx5ctl core decode, show and diff, without a device.

The pairs are the first and the last of a ConnectX-6 Dx's dump, as the README of the
misc-device client shows them; the text is as mstflint's mstregdump prints it, "0x%08x 0x%08x".
"""
import json
import os
import struct
import subprocess
import unittest

import scratch

TOOL = os.environ["MLX5CTL_TOOL"]
PAIRS = ((0x0, 0x01002000), (0x4, 0x000048ec), (0x8, 0), (0xc, 3), (0x18, 0x54306f6c),
         (0x1c, 0x00104000), (0x500c00, 0))
TEXT = """0x00000000 0x01002000
0x00000004 0x000048ec
0x00000008 0x00000000
0x0000000c 0x00000003
0x00000018 0x54306f6c
0x0000001c 0x00104000
0x00500c00 0x00000000
"""


def binary(pairs):
    return b"".join(struct.pack(">II", *pair) for pair in pairs)


class CoreTest(scratch.ScratchTest):
    def setUp(self):
        super().setUp()
        self.dump = self.write("dump", binary(PAIRS))

    def write(self, name, data):
        path = self.path(name)
        with open(path, "wb") as file:
            file.write(data)
        return path

    def run_tool(self, *words, **kwargs):
        return subprocess.run([TOOL, *words], capture_output=True, timeout=600, check=False, **kwargs)

    def succeed(self, *words, **kwargs):
        result = self.run_tool(*words, **kwargs)
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        return result.stdout.decode()

    def json(self, *words):
        item, = json.loads(self.succeed("-j", *words))
        return item

    def refuse(self, status, part, *words):
        result = self.run_tool(*words, stdin=subprocess.DEVNULL)
        self.assertEqual((result.returncode, result.stdout), (status, b""))
        self.assertIn(part, result.stderr.decode())

    def test_decode(self):
        self.assertEqual(self.succeed("core", "decode", self.dump), TEXT)
        self.assertEqual(self.json("core", "decode", self.dump)["pairs"],
                         [{"address": address, "value": value} for address, value in PAIRS])

    def test_text_is_read_back(self):
        # With and without a newline at the end; from standard input, too.
        for text in (TEXT, TEXT.rstrip("\n")):
            path = self.write("text", text.encode())
            self.assertEqual(self.succeed("core", "decode", path), TEXT)
            self.assertEqual(self.json("core", "diff", self.dump, path)["changes"], [])
        self.assertEqual(self.succeed("core", "decode", "-", input=TEXT.encode()), TEXT)

    def test_not_a_dump(self):
        swapped = (PAIRS[1], PAIRS[0])
        for name, data in (("odd", binary(PAIRS) + b"1234"), ("descends", binary(swapped)),
                           ("twice", binary(PAIRS[:1] * 2)), ("unaligned", binary([(2, 0)])),
                           ("words", b"0x00000000 0x01002000 0x3\n"), ("half", b"0x00000000\n"),
                           ("down", b"0x4 0x1\n0x0 0x1\n")):
            path = self.write(name, data)
            with self.subTest(name):
                self.refuse(1, "not a core dump", "core", "decode", path)
                self.refuse(1, "not a core dump", "core", "show", "0", path)
                self.refuse(1, "not a core dump", "core", "diff", self.dump, path)
        self.refuse(1, "empty", "core", "decode", self.write("empty", b""))
        self.refuse(1, "No such file", "core", "diff", self.dump, self.dump + "x")

    def test_show(self):
        lines = TEXT.splitlines(keepends=True)
        self.assertEqual(self.succeed("core", "show", "0x4", self.dump), lines[1])
        # Dwords, and in the gap nothing is there.
        self.assertEqual(self.succeed("core", "show", "0x8:5", self.dump), "".join(lines[2:5]))
        self.assertEqual(self.succeed("core", "show", "0:4", self.dump), "".join(lines[:4]))
        self.assertEqual(self.json("core", "show", "0x500c00", self.dump),
                         {"file": self.dump, "pairs": [{"address": 0x500c00, "value": 0}]})
        self.refuse(1, "nothing from 0x00000010 to 0x00000014", "core", "show", "0x10:2", self.dump)
        for word in ("0x2", "x", "0x4:0", "0x4:", ":2", "0x100000000", "0xfffffffc:2", "4:4:4"):
            with self.subTest(word):
                self.refuse(2, f"\"{word}\"", "core", "show", word, self.dump)
        self.refuse(1, "nothing from 0xfffffffc", "core", "show", "0xfffffffc:1", self.dump)

    def test_diff(self):
        other = self.write("other", binary(((0x4, 0x48ed), (0x8, 0), (0xc, 3), (0x10, 9),
                                            (0x18, 0x54306f6c), (0x1c, 0), (0x500c00, 0))))
        self.assertEqual(self.succeed("core", "diff", self.dump, other),
                         "0x00000000 0x01002000 -         \n"
                         "0x00000004 0x000048ec 0x000048ed\n"
                         "0x00000010 -          0x00000009\n"
                         "0x0000001c 0x00104000 0x00000000\n"
                         "4 of 8 addresses are different\n")
        self.assertEqual(self.json("core", "diff", self.dump, other),
                         {"a": self.dump, "b": other, "compared": 8, "changes": [
                             {"address": 0x0, "a": 0x01002000, "b": None},
                             {"address": 0x4, "a": 0x48ec, "b": 0x48ed},
                             {"address": 0x10, "a": None, "b": 9},
                             {"address": 0x1c, "a": 0x104000, "b": 0}]})
        self.assertEqual(self.succeed("core", "diff", self.dump, other, "ignore", "0:2,0x1c"),
                         "0x00000010 -          0x00000009\n1 of 5 addresses are different\n")
        self.assertEqual(self.succeed("core", "diff", self.dump, other, "ignore", "0x0:5",
                                      "ignore", "28"), "0 of 2 addresses are different\n")
        # What one file has behind the other's end.
        short = self.write("short", binary(PAIRS[:1]))
        self.assertEqual(len(self.json("core", "diff", short, self.dump)["changes"]), 6)
        for ranges in ("", ",", "0x4,", "0x5", "0x4-0x8"):
            with self.subTest(ranges):
                self.refuse(2, "ignore", "core", "diff", self.dump, other, "ignore", ranges)

    def test_wrong_use(self):
        for words in (("dump", "dev", "nodev0", "type", "qp", "scope", "debug_write"),
                      ("dump", "dev", "nodev0", "type", "256", "-o", "x"),
                      ("dump", "dev", "nodev0", "type", "7"), ("decode",), ("decode", self.dump, "more"), ("show", "0"), ("show",),
                      ("show", "0", self.dump, "more"), ("diff",), ("diff", self.dump),
                      ("diff", self.dump, self.dump, "more"),
                      ("diff", self.dump, self.dump, "ignore")):
            with self.subTest(words):
                self.refuse(2, "mlx5ctl core", "core", *words)


if __name__ == "__main__":
    unittest.main()
