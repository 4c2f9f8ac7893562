#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Dumps in the files that other programs write.

Text of mstresourcedump is as mstflint's resourcetools/resourceparse_lib has it (parsers/RawParser.py,
resource_data/DataPrinter.py, and its sample tests/be_arrays.dump): a title, a line of 43 dashes before
each segment and at the end, type, size, and four dwords a line, of which the first has length in
dwords and type. JSON is as iproute2's rdma/utils.c (print_raw_data) and devlink/devlink.c
(pr_out_binary_value) print it. What devlink's fw_fatal dumps as "crdump_data" is in Linux's
diag/crdump.c: a dword of the host for each address from 0 on, 0xbadacce5 where none was read.
"""
import json
import os
import struct
import subprocess
import unittest

TOOL = os.environ["MLX5CTL_TOOL"]
DASHES = "-" * 43
# Linux's diag/rsc_dump.h and mlx5_ifc.h.
INFO, COMMAND, NOTICE, END = 0xfffe, 0xfffa, 0xfff9, 0xfffb
# Of that sample: an info, a command and a resource segment, and the end.
SAMPLE = ((INFO, (0, 0, 0x1421033e)), (COMMAND, (0x13290000, 0, 0, 0)),
          (0x1329, (0, 0, 0, 0x12345678, 0xabcdef90)), (END, ()))


def segment(kind, dwords):
    return struct.pack(">HH", len(dwords) + 1, kind) + b"".join(struct.pack(">I", dword)
                                                                for dword in dwords)


def binary(segments=SAMPLE):
    return b"".join(segment(*item) for item in segments)


def text(segments=SAMPLE, end="\n"):
    lines = [f"Found {len(segments)} segments:"]
    for kind, dwords in segments:
        data = segment(kind, dwords)
        words = [f"0x{word:08X} " for word, in struct.iter_unpack(">I", data)]
        lines += [DASHES, f"Segment Type: {hex(kind)}", f"Segment Size: {len(data)} Bytes",
                  "Segment Data:"]
        lines += ["".join(words[i:i + 4]) for i in range(0, len(words), 4)]
    return end.join(lines + [DASHES, ""])


class FilesTest(unittest.TestCase):
    def run_on(self, data, *words):
        if isinstance(data, str):
            data = data.encode()
        return subprocess.run([TOOL, *words, "-"], input=data, capture_output=True, timeout=600,
                              check=False)

    def records(self, data, complaint=b""):
        result = self.run_on(data, "-j", "rsc", "decode")
        self.assertIn(complaint, result.stderr)
        self.assertEqual((result.returncode, result.stderr.count(b"\n")),
                         (1, 1) if complaint else (0, 0), result.stderr)
        return json.loads(result.stdout)

    def refuse(self, data, complaint, *words):
        """With one line, before there is any output."""
        for form in ((), ("-j",)):
            result = self.run_on(data, *form, *(words or ("rsc", "decode")))
            self.assertEqual((result.returncode, result.stdout), (1, b""), data[:200])
            self.assertEqual(result.stderr.count(b"\n"), 1)
            self.assertIn(complaint, result.stderr)

    def test_text_of_mstresourcedump(self):
        wanted = self.records(binary())
        self.assertEqual([record["type"] for record in wanted], ["0xfffe", "0xfffa", "0x1329"])
        self.assertEqual(wanted[2]["data"], segment(*SAMPLE[2]).hex())
        self.assertEqual(self.records(text()), wanted)
        self.assertEqual(self.records(text(end="\r\n")), wanted)
        # One after the other, and with the notice that mstresourceparse prints before.
        self.assertEqual(self.records(text() + text()), wanted * 2)
        self.assertEqual(self.records("Warning[1] of something\n" + text()), wanted)
        # Segments alone, as its --out-dir has them.
        self.assertEqual(len(self.records(text(SAMPLE[:1]).split("\n", 1)[1])), 1)

    def test_text_that_is_not_whole(self):
        whole = text()
        lines = whole.splitlines(keepends=True)
        for cut in range(1, len(lines) - 1):
            self.refuse("".join(lines[:cut]), b"line ")
        self.refuse(whole.replace("0x1329\n", "0x1328\n"), b"line ")
        self.refuse(whole.replace("0x12345678", "0x1234567"), b"line ")
        self.refuse(whole.replace("0x12345678", "0x1234567g"), b"line ")
        self.refuse(whole.replace("16 Bytes", "12 Bytes"), b"line ")
        self.refuse(whole + "and more\n", b"line ")
        self.refuse("Neither this\nnor that\n", b"line ")
        # Of another kind altogether.
        self.refuse("0x00000000 0x01002000\n0x00000004 0x000048ec\n", b"line 1")

    def test_json_of_rdma(self):
        data = [{"ifindex": 0, "ifname": name, "port": 1, "data": list(binary())}
                for name in ("mlx5_0", "rocep1s0f1")]
        wanted = self.records(binary())
        self.assertEqual({record["source"] for record in wanted}, {""})
        for form in (json.dumps(data), json.dumps(data, indent=4), json.dumps(data[:1]) * 2):
            found = self.records(form)
            self.assertEqual([{**record, "source": ""} for record in found], wanted * 2)
            self.assertTrue(found[0]["source"].startswith("mlx5_0 "), found[0]["source"])
        shown = self.run_on(json.dumps(data), "rsc", "decode").stdout.decode()
        self.assertEqual([line for line in shown.splitlines() if line.endswith(":")],
                         ["mlx5_0 [0].data:", "rocep1s0f1 [1].data:"])

    def test_json_of_devlink(self):
        dump = {"SX Slice": {"data": list(binary())},
                "SQs": [{"channel ix": 0, "SQ": {"index": 17, "data": list(binary(SAMPLE[2:]))}}],
                "text": "a \"quoted\" {word", "nothing": [], "odd": [1, -1.5e3, True, None]}
        found = self.records(json.dumps(dump))
        self.assertEqual([(record["source"], record["type"]) for record in found],
                         [("SX Slice.data", "0xfffe"), ("SX Slice.data", "0xfffa"),
                          ("SX Slice.data", "0x1329"), ("SQs[0].SQ.data", "0x1329")])
        # What is wrong with one is said of that one, behind those that are right.
        dump["SQs"][0]["SQ"]["data"] += [1, 2, 3, 4]
        self.assertEqual(len(self.records(json.dumps(dump), b"SQs[0].SQ.data: the record at byte")),
                         4)
        dump["SQs"][0]["SQ"]["data"] = [0, 0, 0, 0]
        self.refuse(json.dumps(dump), b"SQs[0].SQ.data: not a resource dump")

    def test_json_of_other_things(self):
        good = json.dumps([{"data": list(binary())}])
        for data in ("{}", "[]", '[{"data": [1, 256]}]', '[{"data": "0x12"}]', '[{"other": [1]}]'):
            self.refuse(data, b"without a resource dump")
        for data in ("{", "[" * 10000, good[:-1], good + "]", "[1,]", '{"a" 1}', '{"a": nul}', '["\\'):
            self.refuse(data, b"neither a resource dump nor JSON")

    def test_core_dump_of_devlink(self):
        words = (0x01002000, 0xbadacce5, 0x3)
        dump = {"crdump_data": list(struct.pack("<3I", *words)), "health": {"assert_var": [1, 2]}}
        result = self.run_on(json.dumps(dump), "core", "decode")
        self.assertEqual((result.returncode, result.stdout),
                         (0, b"0x00000000 0x01002000\n0x00000008 0x00000003\n"), result.stderr)
        self.refuse(json.dumps({"crdump_data": [1, 2, 3]}), b"not a core dump", "core", "decode")
        self.refuse(json.dumps({"other": [1, 2, 3, 4]}), b"not a core dump", "core", "decode")


if __name__ == "__main__":
    unittest.main()
