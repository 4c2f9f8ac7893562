#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl top on recordings that replay, as text, as JSON, and on a terminal, which pyte is."""
import gzip
import json
import os
import signal
import struct
import subprocess
import sys
import unittest

import scratch

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.append(TESTS)
import terminal  # noqa: E402

TOOL = os.environ["MLX5CTL_TOOL"]
RECORDINGS = os.path.join(TESTS, "recordings")
# Linux's mlx5_ifc.h: mlx5_ifc_ppcnt_reg_bits, and in its group of the physical layer
# link_down_events behind 24 counters of 64 bits.
PPCNT, PHYSICAL = 0x5008, 0x12
LINK_DOWN_EVENTS = 8 + 24 * 8
WORDS = ("top", "dev", "mlx5_0", "interval", "100ms")


def flaps(line, more):
    """A recorded answer with so many more link down events, if it is of that group."""
    words = line.split()
    if words[:2] != ["exec", "0"]:
        return None
    inbox, outbox = (bytearray.fromhex(words[i]) for i in (5, 6))
    if inbox[:2] != b"\x08\x05" or struct.unpack_from(">H", inbox, 10) != (PPCNT,) or \
            inbox[16 + 3] & 0x3f != PHYSICAL:
        return None
    at = 16 + LINK_DOWN_EVENTS
    struct.pack_into(">I", outbox, at, struct.unpack_from(">I", outbox, at)[0] + more)
    return " ".join([*words[:6], outbox.hex(), *words[7:]])


class TopTest(scratch.ScratchTest):
    def record(self, link):
        return os.path.join(RECORDINGS, f"simulator-{link}.gz")

    def flapping(self):
        """The port has gone down three times between the first reading and all others."""
        with gzip.open(self.record("ib"), "rt", encoding="ascii") as file:
            lines = file.read().splitlines()
        found = 0
        for number, line in enumerate(lines):
            changed = flaps(line, 3)
            if changed:
                lines[number] = changed if found else line
                found += 1
        self.assertGreater(found, 1)
        with open(self.path("flapping"), "w", encoding="ascii") as file:
            file.write("\n".join(lines) + "\n")
        return self.path("flapping")

    def run_tool(self, recording, *words):
        result = subprocess.run([TOOL, *words], capture_output=True, text=True, timeout=terminal.HANG, check=False,
                                env={**os.environ, "MLX5CTL_REPLAY": recording})
        self.assertEqual(result.stderr, "")
        self.assertEqual(result.returncode, 0)
        return result.stdout

    def test_rates(self):
        row, = json.loads(self.run_tool(self.record("ib"), "-j", *WORDS))
        self.assertEqual((row["dev"], row["port"], row["state"], row["severity"], row["why"]),
                         ("mlx5_0", 1, "up", 0, ""))
        self.assertGreaterEqual(row["receive_bits_per_second"], 0)
        self.assertEqual((row["errors_moved"], row["errors_since_start"]), ({}, {}))

    def test_errors_that_move(self):
        row, = json.loads(self.run_tool(self.flapping(), "-j", *WORDS))
        self.assertEqual(row["errors_moved"], {"port_link_down_events": 3})
        lines = self.run_tool(self.flapping(), *WORDS, "--once").splitlines()
        self.assertEqual(lines[0].split(), ["DEVICE", "PORT", "STATE", "RX", "b/s", "TX", "b/s",
                                            "TEMP", "ANSWERS", "NOTE"])
        self.assertTrue(lines[1].startswith("mlx5_0"))
        self.assertTrue(lines[1].endswith(" link_down_events +3"))

    def test_a_port_that_is_down(self):
        row, = json.loads(self.run_tool(self.record("eth"), "-j", *WORDS))
        self.assertEqual(row["state"], "down")
        self.assertIn('"mlx5ctl link" says why', self.run_tool(self.record("eth"), *WORDS))

    def test_wrong_use(self):
        for words in (("interval", "1ms"), ("interval",), ("dev",), ("x",), ("--deadline", "5")):
            result = subprocess.run([TOOL, "top", "show", *words], capture_output=True, text=True,
                                    timeout=terminal.HANG, check=False)
            self.assertEqual(result.returncode, 2, words)
            self.assertIn("mlx5ctl top", result.stderr)

    def start(self, recording, lines, columns):
        screen = terminal.Terminal([TOOL, *WORDS], lines, columns, MLX5CTL_REPLAY=recording)
        self.addCleanup(screen.close)
        return screen

    def test_screen(self):
        screen = self.start(self.flapping(), 24, 80)
        display = screen.until(lambda lines: "link_down_events +3" in lines[2])
        self.assertIn("1 port, worst first", display[0])
        self.assertEqual(display[1].split()[:3], ["DEVICE", "PORT", "STATE"])
        self.assertEqual(display[2].split()[:3], ["mlx5_0", "1", "up"])
        screen.type(b"s")
        screen.until(lambda lines: "by traffic" in lines[0])
        screen.type(b"p")
        screen.until(lambda lines: ", paused" in lines[0])
        screen.type(b"q")
        self.assertEqual(screen.end(), 0)

    def test_narrow(self):
        """What does not fit is not there, and nothing goes round to the next line."""
        screen = self.start(self.record("ib"), 10, 30)
        display = screen.until(lambda lines: lines[2].startswith("mlx5_0"))
        self.assertEqual(display[1].split(), ["DEVICE", "PORT", "STATE"])
        self.assertEqual([line.strip() for line in display[3:9]], [""] * 6)
        screen.resize(10, 60)
        screen.until(lambda lines: "TEMP" in lines[1])
        screen.type(b"q")
        self.assertEqual(screen.end(), 0)

    def test_interrupt(self):
        """The terminal is as it was."""
        for signo in signal.SIGINT, signal.SIGTERM, signal.SIGQUIT:
            screen = self.start(self.record("ib"), 24, 80)
            screen.until(lambda lines: lines[2].startswith("mlx5_0"))
            self.assertNotEqual(screen.mode(), screen.before)
            os.kill(screen.pid, signo)
            self.assertEqual(screen.end(), 0)
            self.assertEqual(screen.mode(), screen.before)


if __name__ == "__main__":
    unittest.main()
