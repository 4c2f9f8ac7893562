#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Wrong words at every position of every mlx5ctl command, and batches of them.

There is no device here, so words that are right fail with status 1 and say so.
"""
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import unittest

import scratch

sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import terminal  # pylint: disable=wrong-import-position

TOOL = os.environ["MLX5CTL_TOOL"]
WRONG = "wrong-word"
# With or without other devices here.
NO_DEVICE = "mlx5ctl: nodev0: no "

# Of each command that opens a device, words that are right.
RIGHT = (
    "dev show nodev0",
    "dev show dev nodev0",
    "dev attach nodev0 --yes",
    "dev attach dev nodev0",
    "cap show dev nodev0 general max",
    "cap diff dev nodev0 general",
    "cap diff dev nodev0 dev nodev0 general max",
    "cap diff dev nodev0 file FILE debug current",
    "core dump dev nodev0 -o FILE --size 64K type cr vhca 4 scope debug_write_full",
    "core dump dev nodev0 type qp qpn 3 scope debug_write",
    "core dump dev nodev0 type 7 -o FILE scope debug_write_full",
    "core dump dev nodev0 --output FILE",
    "rsc menu dev nodev0",
    "rsc dump dev nodev0 menu -o FILE --size 1M index1 1 index2 2 num1 all num2 active vhca 3 "
    "scope debug_write",
    "rsc dump dev nodev0 0x1000 --inline",
    "reg get PTYS dev nodev0 local_port=1 as x size 64 scope configuration",
    "reg set PMTU dev nodev0 key local_port=1 admin_mtu=1 scope debug_write --yes",
    "reg watch PPCNT dev nodev0 grp=0x12 interval 10ms count 3 as x size 256 scope debug_write",
    "obj find cq 3 dev nodev0 scope debug_write",
    "obj query qp dev nodev0 qpn=3 as x size 512 scope debug_write",
    "cmd exec QUERY_HCA_CAP dev nodev0 op_mod=1 as x size 4112 scope debug_write_full",
    "cmd exec 0x101 dev nodev0 hex 01010000000000000000000000000000",
    "cmd exec raw dev nodev0 hex 01010000000000000000000000000000 size 64 -o FILE",
    "diag list dev nodev0",
    "diag read dev nodev0",
    "diag set dev nodev0 pci_write_bp 0x403 period 10ms scope debug_write",
    "diag stream dev nodev0 pci_write_bp period 10ms count 3 --csv scope debug_write",
    "journal show dev nodev0",
    "journal follow dev nodev0",
)
# Words that are right without a device.
WITHOUT_DEVICE = ("dev", "dev show", "cap list", "reg list", "obj list", "cmd list",
                  "cmd explain QUERY_QP qpn=3", "explain status 3",
                  "explain syndrome 0x15", "reg explain PPCNT clr=1 umem")
# What stands for itself: any other word in its place is wrong. Other words may be
# of any kind that the device or the file system has to know.
OPEN = {"nodev0", "FILE", "x", "menu", "0x1000"}


def run(words, **kwargs):
    return subprocess.run([TOOL, *words], capture_output=True, text=True, timeout=600, check=False,
                          **kwargs)


class WordsTest(scratch.ScratchTest):
    def words(self, line):
        return [self.path("file") if word == "FILE" else word
                for word in line.split()]

    def refuse(self, words, statuses, *parts):
        """One line, which has the parts; nothing is printed or left behind."""
        result = run(words, stdin=subprocess.DEVNULL)
        with self.subTest(words=" ".join(words)):
            self.assertIn(result.returncode, statuses, result.stderr)
            self.assertEqual(result.stderr.count("\n"), 1, result.stderr)
            self.assertTrue(result.stderr.startswith("mlx5ctl"), result.stderr)
            for part in parts:
                self.assertIn(part, result.stderr)
            self.assertEqual(result.stdout, "")
            self.assertEqual(os.listdir(self.directory), [])

    def test_right(self):
        for line in RIGHT:
            with self.subTest(line=line):
                result = run(self.words(line))
                self.assertEqual((result.returncode, result.stdout, result.stderr.count("\n")),
                                 (1, "", 1))
                self.assertTrue(result.stderr.startswith(NO_DEVICE), result.stderr)
        for line in WITHOUT_DEVICE:
            with self.subTest(line=line):
                self.assertEqual(run(line.split()).returncode, 0)

    def test_missing(self):
        """Each word left out, and the line cut off before each."""
        for line in RIGHT:
            words = self.words(line)
            for i in range(2, len(words)):
                # Without any word these are of all devices.
                if i > 2 or words[:2] == ["dev", "attach"] or words[0] not in ("dev", "journal"):
                    self.refuse(words[:i], (1, 2) if "nodev0" in words[:i] else (2,))
                if len(words) > 3:
                    self.refuse(words[:i] + words[i + 1:], (1, 2))

    def test_wrong(self):
        """Another word in the place of each."""
        for line in RIGHT:
            words = self.words(line)
            for i, word in enumerate(line.split()):
                changed = words[:i] + [WRONG] + words[i + 1:]
                if word in OPEN:
                    self.refuse(changed, (1, 2))
                elif word == "dev" and words[:2] in (["dev", "show"], ["dev", "attach"], ["rsc", "dump"]):
                    # It can be a name, and then the next word is too many.
                    self.refuse(changed, (2,))
                else:
                    self.refuse(changed, (2,), WRONG)

    def test_valid_values_are_said(self):
        dev = "dev nodev0"
        for line, *parts in (
                (f"reg get PTYS {dev} scope wide", "configuration, debug_read_only, debug_write"),
                (f"reg watch PTYS {dev} interval soon", "500us, 100ms or 2s"),
                (f"snapshot save {dev} period 0s", "500us, 100ms or 2s"),
                (f"health show {dev} interval 1", "500us, 100ms or 2s"),
                (f"validate {dev} --deadline 1h", "500us, 100ms or 2s, an hour at most"),
                (f"cmd exec raw {dev} hex 0101", "an inbox has at least 16 bytes"),
                (f"core dump {dev} type all -o x", "general, qp, cr"),
                (f"core dump {dev} --size 1 -o x", "4K", "4G"),
                (f"rsc dump {dev} menu num1 some", "all, active"),
                (f"reg get PTYS {dev} {dev}", "\"dev\" is given twice"),
                (f"core dump {dev} -o a --output b", "\"--output\" is given twice"),
                ("health --check --check", "\"--check\" is given twice"),
                ("health interval 1s interval 2s", "\"interval\" is given twice"),
                (f"metrics {dev} -o a --output b", "\"--output\" is given twice"),
                (f"reg watch PTYS {dev} count 1 count 2", "\"count\" is given twice"),
                (f"rsc dump {dev} menu index1 1 index1 2", "\"index1\" is given twice"),
                (f"reg get PTYS {dev} size 4 size 8", "\"size\" is given twice"),
                (f"snapshot save {dev} --no-core --no-core", "\"--no-core\" is given twice"),
                (f"validate run {dev} --deadline 1s --deadline 2s", "\"--deadline\" is given twice"),
                (f"core dump {dev} foo", "it takes dev, -o, --output, --size, type, qpn, vhca, scope, --deadline;"),
                (f"snapshot save {dev} foo", "it takes dev, -o, --output, samples, period, "),
                (f"reg get PTYS {dev} -x", "it takes dev, as, size, scope, --deadline;"),
                (f"cap show foo {dev}", 'unknown capability "foo"; "mlx5ctl cap list" has all'),
                (f"obj query foo {dev}", 'unknown object "foo"; "mlx5ctl obj list" has all'),
                (f"obj query qpp {dev}", "did you mean qp;"),
                (f"cmd exec foo {dev}", 'unknown command "foo"; "mlx5ctl cmd list" has all'),
                (f"reg get PTISS {dev}", "did you mean PTYS"),
                (f"reg get NODE {dev}", "did you mean NODE_DESC")):
            self.refuse(line.split(), (2,), *parts)

    def test_files_that_cannot_be_read(self):
        """The system's words, which are of the C library."""
        for line in ("cap diff file /none file /none", "rsc decode /none", "core decode /none",
                     "snapshot diff /none /none", "explain log /none"):
            self.refuse(line.split(), (1,), "/none: ", "No such file or directory")
        for line in ("cap diff file /proc file /proc", "rsc decode /proc", "core decode /proc"):
            self.refuse(line.split(), (1,), "/proc: ", "Is a directory")

    def test_names_that_others_print(self):
        """devlink's, of a device that is not there."""
        self.refuse("reg get PTYS dev pci/nodev0".split(), (1,), NO_DEVICE)
        self.refuse("dev show auxiliary/nodev0".split(), (1,), NO_DEVICE)

    def test_names_of_ports_and_interfaces(self):
        """In a sysfs of its own, whose device nothing can open."""
        make = """mount -t tmpfs none /sys && cd /sys &&
                  mkdir -p class/infiniband/mlx5_0/ports/1 class/net/eth7 devices/0000:03:00.0 &&
                  ln -s ../../../devices/0000:03:00.0 class/net/eth7/device && "$@" """
        def ask(name):
            return subprocess.run(["unshare", "-rm", "sh", "-c", make, "sh", TOOL, "cap", "show",
                                   "dev", name, "general"], capture_output=True, text=True,
                                  timeout=600, check=False)
        if subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/sys"], check=False,
                          capture_output=True).returncode:
            self.skipTest("no mount namespace of one's own")
        for name, found in (("mlx5_0/1", "mlx5_0: "), ("mlx5_0:1", "mlx5_0: "),
                            ("eth7", "0000:03:00.0: "), ("mlx5_0/2", "mlx5_0/2: "),
                            ("mlx5_0:x", "mlx5_0:x: "), ("eth8", "eth8: ")):
            self.assertIn(f"mlx5ctl: {found}", ask(name).stderr)

    def test_files_of_another_kind(self):
        """They are told from their beginning, and nothing of them is printed."""
        for line in ("rsc decode /dev/zero", "-j rsc decode /dev/zero", "core decode /dev/zero"):
            self.refuse(line.split(), (1,), "/dev/zero: not a ")

    def test_several_dumps_in_a_file(self):
        """Linux's mlx5_ifc.h: a segment's header is its length in dwords and its type; a notice
        is a header, three dwords and 32 bytes of text. Its rsc_dump.h: 0xfff9 is a notice,
        0xfffb is the end."""
        notice = struct.pack(">HHIII", 12, 0xfff9, 0, 0, 0) + b"again".ljust(32, b"\0")
        end = struct.pack(">HHI", 2, 0xfffb, 0)
        for data, records, status in ((notice + end, 1, 0), (notice + end + bytes(64), 1, 0),
                                      ((notice + end) * 3, 3, 0), (notice + end + b"\1junk", 1, 1)):
            result = subprocess.run([TOOL, "-j", "rsc", "decode", "-"], input=data,
                                    capture_output=True, timeout=600, check=False)
            self.assertEqual((result.returncode, len(json.loads(result.stdout))),
                             (status, records), result.stderr)

    def test_wrong_value(self):
        """A field's name, and its value."""
        for line in RIGHT:
            words = self.words(line)
            for i, word in enumerate(words):
                if "=" in word:
                    field = word.split("=")[0]
                    self.refuse(words[:i] + [field + "=" + WRONG] + words[i + 1:], (2,), WRONG,
                                field)
                    self.refuse(words[:i] + [WRONG + "=1"] + words[i + 1:], (2,), WRONG)

    def test_extra(self):
        """One word more."""
        for line in RIGHT + WITHOUT_DEVICE:
            if line not in ("dev", "dev show"):
                self.refuse(self.words(line) + ["--" + WRONG], (2,), "--" + WRONG)

    def test_every_command(self):
        """Those that are not above, too: what --complete offers is all there is."""
        def offered(*words):
            return [word for word in run(["--complete", *words, ""]).stdout.split()
                    if word != "help"]

        for name in offered():
            self.refuse([name, WRONG], (2,), WRONG)
            self.refuse([name, ""], (2,), "unknown \"\"")
            for command in offered(name):
                self.refuse([name, command, "--" + WRONG], (1, 2), "--" + WRONG)
        self.refuse(["reg", "get"], (2,), "; see \"mlx5ctl reg help\" and mlx5ctl-reg(8)\n")
        self.refuse(["-x"], (2,), "; see \"mlx5ctl help\" and mlx5ctl(8)\n")

    def test_options(self):
        self.refuse(["-x", "dev"], (2,), "-x")
        self.refuse(["-jx", "dev"], (2,), "-jx")
        self.refuse(["-", "dev"], (2,), "\"-\"")
        self.refuse([], (2,), "an object is missing")
        self.refuse(["-j"], (2,), "an object is missing")
        self.refuse(["-b", "-j", "reg", "get"], (2,), "-b or -j")
        self.refuse(["-b", "reg", "list"], (2,), "-b", "list")
        self.refuse(["-b", "cap", "show", "dev", "nodev0"], (2,), "type is missing")
        self.refuse(["-force", "reg", "list"], (2,), "-force")
        self.refuse("diag stream dev nodev0 0x401 --plot scope debug_write".split(), (2,),
                    "--plot is for a terminal")
        self.refuse("diag stream dev nodev0 0x401 --plot --csv scope debug_write".split(), (2,),
                    "--csv, --plot or -j: one of them")
        self.refuse(["-batch"], (2,), "the batch file is missing")
        self.refuse(["-batch", "x", "reg"], (2,), "reg")
        self.refuse(["-batch", self.directory + "/none"], (1,), "none: No such file or directory")
        for words in ("link show dev", "cap diff dev", "metrics show -o", "snapshot save dev nodev0 samples"):
            self.refuse(words.split(), (2,), f'what comes after "{words.split()[-1]}" is missing')
        self.refuse(["top", "interval", "1ms"], (2,), "100ms is the shortest")

    def test_ambiguous(self):
        result = run(["h"])
        self.assertEqual((result.returncode, result.stderr), (2, 'mlx5ctl: ambiguous "h"; try one of: help, health\n'))

    def test_a_file_that_cannot_be_written(self):
        """It is known before a device is asked, which takes its time."""
        save = "snapshot save dev nodev0 -o".split()
        self.refuse([*save, "x.zip"], (2,), "a snapshot is a .tar, .tar.gz, .tar.xz or .tar.zst, and no .zip")
        self.refuse([*save, self.directory + "/none/x.tar"], (1,), "none/x.tar: No such file or directory")

    def test_colours_are_for_terminals(self):
        words = [TOOL, "reg", "explain", "PMTU"]
        plain = subprocess.run(words, capture_output=True, check=True).stdout
        self.assertNotIn(b"\033", plain)
        for env, coloured in (({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)):
            with self.subTest(env=env):
                status, output = terminal.run(words, **{"TERM": "xterm", "NO_COLOR": "", **env})
                self.assertEqual(status, 0)
                output = output.replace(b"\r\n", b"\n")
                self.assertEqual(b"\033[31mrefused\033[0m, EACCES" in output, coloured)
                self.assertEqual(re.sub(b"\033\\[\\d+m", b"", output), plain)

    def test_help(self):
        for line in RIGHT + WITHOUT_DEVICE:
            words = line.split()
            for asked in (words[:1], words[:2]):
                for word in ("help", "-h", "--help"):
                    result = run([*asked, word])
                    self.assertEqual((result.returncode, result.stderr), (0, ""), asked)
                    self.assertTrue(result.stdout.startswith("Usage: mlx5ctl " + asked[0]))


class BatchTest(unittest.TestCase):
    LINES = ("# a comment", "", "cap list   # and another", "reg get PTYS dev nodev0", "reg \\",
             "  list", "frobnicate", "obj 'list'", "cap \"list", "cap list")

    def run_lines(self, *options, lines=LINES, path=None):
        text = "\n".join(lines)
        if path is None:
            return run([*options, "-batch", "-"], input=text)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return run([*options, "-batch", path])

    def listed(self, *words):
        return run(words).stdout

    def test_stops_at_the_first_failure(self):
        result = self.run_lines()
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stdout, self.listed("cap", "list"))
        self.assertEqual(result.stderr.count("\n"), 1)
        self.assertTrue(result.stderr.startswith("-:4: " + NO_DEVICE), result.stderr)

    def test_force(self):
        with tempfile.TemporaryDirectory() as directory:
            path = directory + "/batch"
            result = self.run_lines("-force", path=path)
            self.assertEqual(result.returncode, 1)
            lines = result.stderr.splitlines()
            self.assertEqual(len(lines), 3)
            self.assertTrue(lines[0].startswith(f"{path}:4: {NO_DEVICE}"))
            self.assertTrue(lines[1].startswith(f"{path}:7: mlx5ctl: unknown \"frobnicate\""))
            self.assertTrue(lines[2].startswith(f"{path}:9: mlx5ctl: a quote does not end"))
            self.assertEqual(result.stdout, self.listed("cap", "list") + self.listed("reg", "list") +
                             self.listed("obj", "list") + self.listed("cap", "list"))

    def test_success(self):
        result = self.run_lines("-j", lines=("cap list", "reg list"))
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertEqual(result.stdout, self.listed("-j", "cap", "list") +
                         self.listed("-j", "reg", "list"))
        self.assertEqual(self.run_lines(lines=()).returncode, 0)

    def test_file_that_cannot_be_read(self):
        with tempfile.TemporaryDirectory() as directory:
            result = run(["-batch", directory])
            self.assertEqual((result.returncode, result.stderr),
                             (1, f"mlx5ctl: {directory}: Is a directory\n"))
        # Half a line may be another command.
        result = self.run_lines(lines=("reg list", "cap list\\"))
        self.assertEqual((result.returncode, result.stdout), (1, self.listed("reg", "list")))
        self.assertEqual(result.stderr,
                         "mlx5ctl: -: the last line does not go on after its backslash\n")


if __name__ == "__main__":
    unittest.main()
