# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl diag: diagnostic counters, listed, sampled and streamed."""
import csv
import io
import json
import os
import re
import signal
import subprocess

import base
import terminal
import test_tool

# The simulator's counter 0 counts the nanoseconds since it was cleared, divided
# by 16; its counter 1 by 32, from 1 << 32 on.
PXD_READY_BP, PCI_WRITE_BP = 0x401, 0x402
STREAM = ("diag", "stream", "dev", "mlx5_0", "pxd_ready_bp", "0x402")
WRITE = ("scope", "debug_write")


class DiagTest(test_tool.ToolTest):
    def stream(self, *words):
        result = self.succeed("-j", *STREAM, *words, *WRITE)
        return [json.loads(line) for line in result.stdout.splitlines()]

    def test_list(self):
        counters = self.json("diag", "list", "dev", "mlx5_0")
        # Those that a ConnectX-6 Dx was seen to list; it has empty places between them.
        self.assertEqual([counter["id"] for counter in counters],
                         [0x401, 0x402, 0x403, 0x406, 0x409, 0x40a, 0x40b, 0x1001, 0x2001, 0x2006,
                          0x2c02, 0x2c03, 0x2c04])
        found = {counter["id"]: counter for counter in counters}
        self.assertEqual(found[PXD_READY_BP],
                         {"dev": "mlx5_0", "id": 0x401, "name": "pxd_ready_bp", "sync": 1})
        self.assertEqual(found[0x2c04]["name"], "line_transmitted_loopback")
        # And the capability, which ends with the last.
        debug, = self.json("cap", "show", "dev", "mlx5_0", "debug")
        self.assertEqual((len(debug["fields"]["counter"]), debug["fields"]["counter"][90]),
                         (91, {"sync": 1, "counter_id": 0x2c04}))
        lines = self.succeed("diag", "list", "dev", "mlx5_0").stdout.decode().splitlines()
        self.assertEqual(lines[0].split(), ["COUNTER", "NAME", "SYNC"])
        self.assertIn(["0x401", "pxd_ready_bp", "1"], [line.split() for line in lines])

    def test_stream(self):
        samples = self.stream("period", "20ms", "count", "5")
        self.assertEqual(len(samples), 5)
        for sample in samples:
            self.assertEqual(sample["dev"], "mlx5_0")
            self.assertEqual([counter["id"] for counter in sample["counters"]],
                             [PXD_READY_BP, PCI_WRITE_BP])
            self.assertEqual(sample["counters"][1]["name"], "pci_write_bp")
            # Beyond 32 bits.
            self.assertGreaterEqual(sample["counters"][1]["value"], 1 << 32)
            self.assertLessEqual(sample["period_ns"], 20 * 10 ** 6)
        self.assertIsNone(samples[0]["counters"][0]["rate"])
        for last, sample in zip(samples, samples[1:]):
            self.assertEqual(sample["time_ns"] - last["time_ns"],
                             sample["period_ns"] * (1 + sample["missed"]))
            for counter, pace in zip(sample["counters"], (1e9 / 16, 1e9 / 32)):
                self.assertAlmostEqual(counter["rate"], pace, delta=pace / 1000)

    def test_text(self):
        result = self.succeed(*STREAM, *WRITE, "period", "20ms", "count", "3")
        lines = [line for line in result.stdout.decode().splitlines() if "missed" not in line]
        self.assertEqual(len(lines), 4)
        self.assertTrue(lines[0].startswith("TIME in s"))
        self.assertRegex(lines[1], r"^\d+\.\d{6}  pxd_ready_bp \d+  pci_write_bp \d+$")
        self.assertRegex(lines[2], r"^\d+\.\d{6}  pxd_ready_bp \d+ \(\+62\d{6}/s\)  "
                                   r"pci_write_bp \d+ \(\+31\d{6}/s\)$")

    def test_csv(self):
        result = self.succeed(*STREAM, "0x40b", *WRITE, "period", "20ms", "count", "4", "--csv")
        rows = list(csv.DictReader(io.StringIO(result.stdout.decode())))
        self.assertEqual(len(rows), 4)
        self.assertEqual(list(rows[0]), ["time_ns", "sample_id", "missed", "pxd_ready_bp",
                                         "pci_write_bp", "pci_read_stalled_ordering"])
        self.assertGreater(int(rows[1]["pxd_ready_bp"]), int(rows[0]["pxd_ready_bp"]))

    def test_plot(self):
        """A chart in a terminal of 60 columns and 12 lines, drawn anew for each sample. The device
        keeps 64 of them: a busy machine misses none within 12 seconds."""
        status, output = terminal.run([test_tool.TOOL, *STREAM, *WRITE, "period", "200ms", "count", "5", "--plot"],
                                      12, 60, LC_ALL="C.UTF-8")
        self.assertEqual(status, 0)
        text = output.decode().replace("\r\n", "\n")
        self.assertTrue(text.startswith("\033[?25l"))
        self.assertTrue(text.endswith("\033[?25h"))
        # (12 - 2) lines for two counters: a heading and four lines each, and the count.
        charts = text.split("\033[11A")
        self.assertEqual(len(charts), 4)
        lines = [re.sub("\033\\[\\??\\d*[A-Za-z]", "", line) for line in charts[-1].split("\n")]
        self.assertRegex(lines[0], r"^pxd_ready_bp  \d+  6\d\.\dM/s, at most 6\d\.\dM/s$")
        self.assertRegex(lines[5], r"^pci_write_bp  \d+  3\d\.\dM/s, at most 3\d\.\dM/s$")
        # It grows evenly: all four samples are nearly as high as they get.
        self.assertRegex(lines[4], r"^█{4}$")
        self.assertRegex(lines[1], r"^[▆▇█]{4}$")
        self.assertEqual(lines[10], "4 samples, 0 missed")
        self.assertLess(max(map(len, lines)), 60)

    def test_missed_samples_are_reported(self):
        """The ring of 64 samples overflows while firmware is slow once."""
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=0x821, delay_ms=500, skip=1, count=1)
        result = self.succeed("-j", *STREAM, *WRITE, "period", "1050us", "count", "200")
        samples = [json.loads(line) for line in result.stdout.splitlines()]
        missed = sum(sample["missed"] for sample in samples)
        self.assertGreater(missed, 0)
        self.assertIn(f"200 samples, and {missed} missed", result.stderr.decode())
        self.assertEqual(samples[-1]["time_ns"] - samples[0]["time_ns"],
                         samples[0]["period_ns"] * (199 + missed))

    def start(self, *words):
        process = subprocess.Popen([test_tool.TOOL, *words], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def test_set_read_and_own(self):
        self.fail(1, "nothing is sampled now", "diag", "read", "dev", "mlx5_0")
        owner = self.start("diag", "set", "dev", "mlx5_0", "pci_read_bp", *WRITE, "period", "2ms")
        self.assertEqual(owner.stdout.readline(),
                         b"mlx5_0: sampling 1 counter(s) into 64 places, until Ctrl-C\n")
        records = self.json("diag", "read", "dev", "mlx5_0")
        self.assertEqual({(record["id"], record["name"]) for record in records},
                         {(0x403, "pci_read_bp")})
        self.assertLessEqual(len(records), 64)
        values = [record["value"] for record in sorted(records, key=lambda r: r["sample_id"])]
        self.assertEqual(values, sorted(values))
        self.assertEqual(self.succeed("diag", "read", "dev", "mlx5_0").stdout.split()[:5],
                         [b"SAMPLE", b"TIME", b"COUNTER", b"NAME", b"VALUE"])
        self.fail(1, "sampling: another process owns it, by the journal mlx5ctl "
                  f"(pid {test_tool.child_of(owner.pid)}, "
                  "root): end that one first", *STREAM, *WRITE)
        # That failure hides the owner's entry, which has the same name.
        self.fail(1, "sampling: another process owns it: see mlx5ctl journal show", *STREAM, *WRITE)
        owner.send_signal(signal.SIGINT)
        self.assertEqual(owner.wait(base.HANG), 0)
        self.fail(1, "nothing is sampled now", "diag", "read", "dev", "mlx5_0")

    def test_interrupt(self):
        process = self.start("-j", *STREAM, *WRITE, "period", "50ms")
        json.loads(process.stdout.readline())
        process.terminate()
        process.stdout.read()
        self.assertEqual(process.wait(base.HANG), 0)
        self.fail(1, "nothing is sampled now", "diag", "read", "dev", "mlx5_0")

    def test_scope(self):
        self.fail(1, "SET_DIAGNOSTIC_PARAMS 0x820 op_mod 0x0: the scope of this debug context does "
                  "not allow it", *STREAM, "scope", "configuration")
        self.fail(2, "\"scope SCOPE\" is missing: debug_write or debug_write_full, which taint the "
                  "kernel", *STREAM)
        self.stream("count", "1")
        self.assertTrue(base.taint())

    def test_wrong_counter(self):
        self.fail(1, "firmware answered", "diag", "stream", "dev", "mlx5_0", "0x9999", *WRITE)
        self.fail(2, "unknown counter \"pci_raed_bp\"; try mlx5ctl diag list", "diag", "stream",
                  "dev", "mlx5_0", "pci_raed_bp", *WRITE)

    def test_wrong_use(self):
        for words in (("list",), ("list", "mlx5_0"), ("list", "dev"), ("list", "dev", "mlx5_0", "x"),
                      ("read", "dev", "mlx5_0", "0x401"), ("stream", "dev", "mlx5_0", *WRITE),
                      ("stream", "0x401", *WRITE), ("stream", "dev", "mlx5_0", "0x10000", *WRITE),
                      ("stream", "dev", "mlx5_0", "0x401", "1025", "0x401", *WRITE),
                      ("set", "dev", "mlx5_0", "0x401", "count", "1", *WRITE), ("frobnicate",)):
            with self.subTest(words=words):
                self.fail(2, "mlx5ctl diag", "diag", *words)
        for words in (("period", "0ms"), ("period", "5"), ("period", "ms"), ("period", "7200s"),
                      ("period", "1m"), ("count", "0"), ("scope", "wrong"), ("--wrong",),
                      ("period",)):
            with self.subTest(words=words):
                self.fail(2, "mlx5ctl diag stream", *STREAM, *WRITE, *words)
        self.fail(2, "--csv, --plot or -j: one of them", "-j", *STREAM, *WRITE, "--csv")
