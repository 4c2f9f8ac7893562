#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
What is known of adapters comes from recordings: `validate --assumptions` says on which a row was
seen, and rows that no device here can be otherwise in are otherwise in a recording that is.

    check_assumptions.py MLX5CTL
"""
import gzip
import json
import os
import subprocess
import sys
import unittest

import scratch

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ASSUMPTIONS = os.path.join(TOP, "buildlib", "assumptions.py")
RECORDING = os.path.join(TOP, "tests", "recordings", "simulator-ib.gz")
TOOL = os.path.abspath(sys.argv[1])
# Linux, include/linux/mlx5/device.h: MLX5_CMD_STAT_BAD_INP_LEN_ERR and its neighbour.
BAD_INP_LEN, BAD_OUTP_LEN = 0x50, 0x51
EREMOTEIO, EMSGSIZE, ETIMEDOUT = 121, 90, 110
QUERY_L2_TABLE_ENTRY = "082a"
QUERY_DEBUG_CAP = "010000000000001b"
# struct mlx5ctl_dv_uctx_info: comp_mask, eight numbers, four long ones; then the slots.
MAX_SLOTS = 8 + 8 * 4 + 4 * 8


def lines():
    with gzip.open(RECORDING, "rt", encoding="utf-8") as file:
        return file.read().splitlines()


class AssumptionsTest(scratch.ScratchTest):
    def write(self, name, changed):
        with gzip.open(self.path(name + ".gz"), "wt", encoding="utf-8") as file:
            file.write("\n".join(changed) + "\n")

    def seen_on(self):
        """By row, from the recordings of this directory."""
        subprocess.run([sys.executable, ASSUMPTIONS, "--seen-on", self.path("seen_on.h"), self.directory],
                       check=True)
        with open(self.path("seen_on.h"), encoding="utf-8") as file:
            words = [json.loads(line.rstrip(",\n")) for line in file if line.startswith('"')]
        rows = json.loads(subprocess.check_output([TOOL, "-j", "validate", "assumptions"]))
        self.assertEqual(len(words), len(rows))
        return dict(zip((row["assumption"] for row in rows), words))

    def add(self, name, adapter, version, findings, **more):
        self.write(name, ["mlx5ctl-trace 1", "# " + json.dumps({
            "fw_ver": version, **more,
            "rows": [{"assumption": row, "finding": finding} for row, finding in findings.items()]})])
        with open(self.path(name + ".json"), "w", encoding="utf-8") as file:
            json.dump({"about": "made up", **({"adapter": adapter} if adapter else {})}, file)

    def test_seen_on(self):
        self.add("simulator", None, "22.35.1012", {"uctx": "as assumed"})
        self.assertEqual(set(self.seen_on().values()), {"none"})
        self.add("one", "ConnectX-5 Ex", "16.1", {"uctx": "as assumed", "nop": "otherwise",
                                                   "menu": "not offered", "no such row": "as assumed"})
        self.add("two", "ConnectX-7", "28.2", {"uctx": "as assumed", "menu": "not asked"})
        seen = self.seen_on()
        self.assertEqual((seen["uctx"], seen["nop"], seen["menu"]),
                         ("ConnectX-5 Ex 16.1; ConnectX-7 28.2", "otherwise on ConnectX-5 Ex 16.1", "none"))
        self.add("three", "ConnectX-6", "20.1", {"uctx": "as assumed"}, replayed=True)
        with self.assertRaises(subprocess.CalledProcessError):
            self.seen_on()

    def test_a_recording_of_a_recording(self):
        self.findings(lines(), "-o", self.path("again.gz"), "--plain")
        with gzip.open(self.path("again.gz"), "rt", encoding="utf-8") as file:
            file.readline()
            self.assertIs(json.loads(file.readline()[2:])["replayed"], True)

    def findings(self, changed, *words):
        """By row, of a recording that is replayed."""
        self.write("changed", changed)
        result = subprocess.run([TOOL, "-j", "validate", "run", "dev", "mlx5_0", *words], capture_output=True,
                                env={**os.environ, "MLX5CTL_REPLAY": self.path("changed.gz")}, check=False)
        self.text = result.stdout.decode()
        rows = json.loads(result.stdout)[0]["rows"]
        return {row["assumption"]: row["finding"] for row in rows}

    def short_inbox(self, *words):
        """What the call with too short an inbox has come to."""
        changed = lines()
        number, = (i for i, line in enumerate(changed)
                   if line.startswith("exec ") and line.split()[5].startswith(QUERY_L2_TABLE_ENTRY))
        call = changed[number].split()
        changed[number] = " ".join(("exec", words[0], *call[2:6], *words[1:], *call[7:]))
        return self.findings(changed)["short_inbox"]

    def test_short_inbox(self):
        """Through fwctl it reaches firmware, which says so; or it does not."""
        def status(number):
            return f"{number:02x}".ljust(2 * 64, "0")
        self.assertEqual(self.short_inbox(str(EMSGSIZE), "-"), "as assumed")
        self.assertEqual(self.short_inbox(str(EREMOTEIO), status(BAD_INP_LEN)), "as assumed")
        self.assertEqual(self.short_inbox(str(EREMOTEIO), status(BAD_OUTP_LEN)), "otherwise")
        self.assertEqual(self.short_inbox("0", status(0)), "otherwise")

    def lose(self, whole, number):
        """By row, if that call has no answer; and the row that says so, or None if only what is
        asked for a recording makes that call."""
        call = whole[number].split()
        changed = list(whole)
        changed[number] = " ".join(("exec", str(ETIMEDOUT), *call[2:6], "-", *call[7:]))
        findings = self.findings(changed)
        return findings, next((row for row, found in findings.items() if found == "otherwise"), None)

    def test_lost(self):
        """After the first call without an answer no other is made, whichever that is."""
        whole = lines()
        sent = [number for number, line in enumerate(whole) if line.startswith("exec ")]
        # What several rows ask is answered in turn, so each of them can be the one.
        debug = [number for number in sent if whole[number].split()[5].startswith(QUERY_DEBUG_CAP)]
        lost = {number: self.lose(whole, number) for number in {*debug, *sent[10::40]}}
        for number, (findings, row) in lost.items():
            with self.subTest(call=whole[number].split()[5][:40]):
                found = list(findings.values())
                behind = list(findings).index(row) + 1 if row else len(found)
                self.assertEqual(set(found[behind:]), {"not asked"} if row else set())
                self.assertEqual(found.count("otherwise"), 1 if row else 0)
        self.assertLessEqual({"diagnostics", "rounds", "capability_bits", "core_dump", "core_offer"},
                             {lost[number][1] for number in debug})

    def test_name(self):
        """A name that is too short to be looked for, or ends in a newline, is in no row's text."""
        for name in (b"Lab", b"Sekret-rack7\n"):
            changed = lines()
            for number, line in enumerate(changed):
                call = line.split()
                if call[0] == "exec" and call[5].startswith("0805") and call[5][20:24] == "6001":
                    reply = bytes.fromhex(call[6])
                    call[6] = (reply[:16] + name.ljust(64, b"\0")).hex()
                    changed[number] = " ".join(call)
            self.findings(changed, "-o", self.path("safe.gz"))
            with gzip.open(self.path("safe.gz"), "rt", encoding="utf-8") as file:
                text = file.read()
            self.assertEqual(text.count(name.decode().strip()), 0, name)
            # As NODE_DESC has it, up to the zeros behind it.
            self.assertEqual(text.count(name.hex() + "00" * 8), 0, name)

    def test_ports(self):
        """Registers are read of port 1 where the installed database has a port's number in byte 1."""
        result = subprocess.run([TOOL, "-j", "reg", "list"], capture_output=True, check=True)
        listed = [row for row in json.loads(result.stdout) if row["source"].endswith(".adb")]
        if not listed:
            self.skipTest("the package mstflint is not installed")
        asked = {}
        for call in (line.split() for line in lines() if line.startswith("exec ")):
            inbox = bytes.fromhex(call[5])
            if inbox[:2] == b"\x08\x05" and inbox[7]:
                asked.setdefault(int.from_bytes(inbox[10:12], "big"), set()).add(inbox[17])
        for row in listed:
            fields = json.loads(subprocess.check_output([TOOL, "-j", "reg", "show", row["register"]]))[0]["fields"]
            of_port = any(field["field"] in ("local_port", "port_number", "port") and
                          (field["bit_offset"], field["bits"]) == (8, 8) for field in fields)
            if row["number"] in asked:
                with self.subTest(register=row["register"]):
                    self.assertEqual(1 in asked[row["number"]], of_port)

    def slots(self, most, lost):
        changed = lines()
        for number, line in enumerate(changed):
            if line.startswith("query_uctx "):
                name, err, info = line.split()
                info = bytes.fromhex(info)[:MAX_SLOTS] + most.to_bytes(4, "little") + lost.to_bytes(4, "little")
                changed[number] = f"{name} {err} {info.hex()}"
        return self.findings(changed)["slots"]

    def test_slots(self):
        """Linux, drivers/net/ethernet/mellanox/mlx5/core/cmd.c: 1 << log_sz, at most 32, less one."""
        self.assertEqual([self.slots(31, 0), self.slots(15, 0), self.slots(0, 0)],
                         ["as assumed", "as assumed", "not offered"])
        self.assertEqual([self.slots(32, 0), self.slots(31, 1)], ["otherwise", "otherwise"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
