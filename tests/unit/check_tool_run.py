#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl run on a trace: what a program of fwctl sees without a device.

What is expected is in Linux's include/uapi/fwctl/fwctl.h (its table of errnos above all)
and Documentation/userspace-api/fwctl (what is where in sysfs).
"""
import json
import os
import signal
import struct
import subprocess
import sys
import unittest

import door_client
import scratch

TOOL = os.environ["MLX5CTL_TOOL"]
CLIENT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "door_client.py")
MTU = 4096
# struct mlx5ctl_dv_uctx_info: comp_mask, uid, scope, uctx_cap, dev_uctx_cap, limits; little-endian, as
# a trace has it.
INFO = struct.pack("<QIIIIIIIIQQQQ", 0, 5, 1, 4, 7, 1 << 18, 1 << 18, 0, 9, 0, 0, 0, 0)


class RunTest(scratch.ScratchTest):
    def setUp(self):
        super().setUp()
        inbox = door_client.access(door_client.PMTU, struct.pack(">xB14x", 1))
        outbox = bytes(16) + struct.pack(">xBxxHHHHHH", 1, MTU, 0, 0, 0, 0, 0)
        with open(self.path("trace"), "w", encoding="ascii") as file:
            file.write("mlx5ctl-trace 1\ncreate_uctx 0 1\n"
                       f"query_uctx 0 {INFO.hex()}\n"
                       f"exec 0 0 0 0 {inbox.hex()} {outbox.hex()} 0 -\n")

    def tool(self, *words):
        """The directory that the program sees is in ours, and is to be gone afterwards."""
        environment = {**os.environ, "MLX5CTL_REPLAY": self.path("trace"),
                       "TMPDIR": self.directory}
        result = subprocess.run([TOOL, "run", *words], capture_output=True, text=True,
                                timeout=600, check=False, env=environment)
        self.assertEqual(os.listdir(self.directory), ["trace"])
        return result

    def client(self, use):
        result = self.tool("dev", "mlx5_0", "--", sys.executable, CLIENT, use)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return json.loads(result.stdout)

    def test_what_is_where(self):
        self.assertEqual(self.client("find"), {
            "nodes": ["fwctl0"], "globbed": ["/dev/fwctl/fwctl0"], "class": ["fwctl0"],
            "character": [True, True], "same_number": [True, True], "by_number": "dev",
            "parent": "", "misc": True, "through_directory": True, "other": False,
            "untouched": True})

    def test_attributes(self):
        """ls asks for a file's extended attributes too, by its path."""
        result = self.tool("dev", "mlx5_0", "--", "ls", "-l", "/dev/fwctl/fwctl0",
                           "/sys/class/fwctl/fwctl0")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertEqual(result.stdout[0], "c")

    def test_descriptors(self):
        answer = [0, MTU]
        self.assertEqual(self.client("use"), {
            "info": {"err": 0, "type": 1, "length": 8, "uid": 5, "caps": 4}, "read": answer,
            "dirty": answer, "nonblocking": True, "duplicate": answer, "forked": answer,
            "executed": answer, "threads": [16, answer], "others_closed": answer,
            "closed": 9})

    def test_errnos(self):
        self.assertEqual(self.client("wrong"), {
            "short_struct": "EINVAL", "long_struct": 0, "unknown_field": "E2BIG",
            "unknown_scope": "ENOTSUP", "short_inbox": "EMSGSIZE", "unknown_request": "ENOTTY",
            "other_file": "ENOTTY", "directory": "ENOTDIR", "missing": "ENOENT"})

    def test_status(self):
        for program, status in (("exit 3", 3), ("kill -KILL $$", 128 + signal.SIGKILL)):
            self.assertEqual(self.tool("dev", "mlx5_0", "--", "sh", "-c", program).returncode,
                             status)
        result = self.tool("dev", "mlx5_0", "--", "no-such-program")
        self.assertEqual((result.returncode, result.stderr),
                         (127, "mlx5ctl: run: no-such-program: command not found\n"))

    def test_static(self):
        """An ELF file without an interpreter: none is asked to preload anything."""
        path = self.path("static")
        with open(path, "wb") as file:
            file.write(b"\x7fELF\2\1\1" + bytes(57))
        os.chmod(path, 0o755)
        result = subprocess.run([TOOL, "run", "dev", "mlx5_0", "--", path], capture_output=True,
                                text=True, timeout=600, check=False)
        self.assertEqual(result.returncode, 126)
        self.assertIn("is linked statically", result.stderr)

    def test_words(self):
        for words in ((), ("--",), ("dev", "mlx5_0"), ("ls",), ("scope", "wide", "--", "ls"),
                      ("dev", "mlx5_0", "ls")):
            result = self.tool(*words)
            with self.subTest(words=words):
                self.assertEqual((result.returncode, result.stderr.count("\n")), (2, 1))
        self.assertTrue(self.tool("help").stdout.startswith("Usage: mlx5ctl run"))


if __name__ == "__main__":
    unittest.main()
