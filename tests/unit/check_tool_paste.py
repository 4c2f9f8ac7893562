#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What "mlx5ctl explain" says of what people have pasted into public bug reports.

tests/data/kernel.log quotes openucx/ucx 9488 (lines 1, 2), charmplusplus/charm 2532 (3),
openucx/ucx 7738 (4, 5), linux-nvme/nvme-cli 3268 (6, 7), openucx/ucx 5410 (8),
Juniper/warp17 81 (9), and NVIDIA's manual of the FreeBSD driver 3.7.1 (10).
"""
import json
import os
import re
import struct
import subprocess
import unittest

TOOL = os.environ["MLX5CTL_TOOL"]
LOG = os.path.join(os.path.dirname(__file__), "../data/kernel.log")
# Juniper/warp17 81: as DPDK prints it, with offsets and text.
CQE = """\
00000000: 00 73 65 65 6E 00 00 00 00 00 00 00 00 00 00 00 | .seen...........
00000010: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 | ................
00000020: 00 00 00 13 00 00 00 00 00 00 00 00 00 00 00 00 | ................
00000030: 00 00 00 00 9D 00 53 04 0A 00 15 42 00 19 B0 D2 | ......S....B....
"""
BYTES = bytes.fromhex("".join(re.findall(r"(?m)^\w+:((?: \w\w)+)", CQE)).replace(" ", ""))
# Messages that Linux has in drivers/net/ethernet/mellanox/mlx5/core, with values put in:
# health.c of 3.11, events.c of 5.0, and main.c.
SOURCE = (
    ("mlx5_core 0000:03:00.0: synd 0x8: unrecoverable hardware error", "health buffer",
     "HW_UNRECOVERABLE_ERR (0x8)"),
    ("mlx5_core 0000:03:00.0: synd 0x77: unrecognized error", "health buffer", "0x77"),
    ("mlx5_core 0000:03:00.0: poll_health:150:(pid 0): device's health compromised",
     "heartbeat stopped", ""),
    ("mlx5_core 0000:03:00.0: assert_var[0] 0x00000000", "line of firmware's health buffer", ""),
    ("mlx5_core 0000:03:00.0: irisc_index 5", "line of firmware's health buffer", ""),
    ("mlx5_core 0000:03:00.0: handling bad device here", "begins to recover", ""),
    ("mlx5_core 0000:03:00.0: Port module event: module 0, Cable unplugged", "taken out", ""),
    ("mlx5_core 0000:03:00.0: Port module event: module 0, Cable plugged", "put in", ""),
    ("mlx5_core 0000:03:00.0: Port module event[error]: module 1, Cable error, "
     "Power budget exceeded", "more power than the slot", ""),
    ("mlx5_core 0000:03:00.0: Port module event[error]: module 1, Cable error, "
     "No EEPROM/retry timeout", "cannot be read", ""),
    ("mlx5_core 0000:03:00.0: temp_warn:227:(pid 0): High temperature on sensors with bit set 0 1",
     "above its limit", ""),
)
# Linux's drivers/net/ethernet/mellanox/mlx5/core/cmd.c: of a command without an answer.
TIMEOUTS = (
    ("mlx5_core 0000:03:00.0: wait_func_handle_exec_timeout:1127:(pid 7): cmd[3]: QUERY_HCA_CAP(0x100) No done completion",
     "not answered in time", "QUERY_HCA_CAP (0x100)"),
    ("mlx5_core 0000:03:00.0: wait_func:1153:(pid 7): ACCESS_REG(0x805) timeout. Will cause a leak of a command resource",
     "its slot is lost", "ACCESS_REG (0x805)"),
    ("mlx5_core 0000:03:00.0: wait_func:1144:(pid 7): ACCESS_REG(0x805) canceled on out of queue timeout.",
     "no slot in time", "ACCESS_REG (0x805)"),
    ("mlx5_core 0000:03:00.0: mlx5_cmd_comp_handler:1690:(pid 0): Command completion arrived after timeout (entry idx = 3).",
     "after all", ""),
)
KERNEL = os.path.join(os.path.dirname(__file__), "../../kernel")


def own_messages():
    """What our module says into the log, with values put in."""
    for name in sorted(os.listdir(KERNEL)):
        if not name.endswith(".c"):
            continue
        with open(os.path.join(KERNEL, name), encoding="ascii") as file:
            text = file.read()
        for message in re.findall(r'\bdev_(?:notice|warn|err|info)\([^"]*"(.*?)\\n"', text):
            yield re.sub("%(pe|s)", "word", re.sub("%ll?u|%u|%d|%x", "7", message))


def run(*words, stdin=""):
    return subprocess.run([TOOL, *words], input=stdin, capture_output=True, text=True, timeout=600,
                          check=False)


class PasteTest(unittest.TestCase):
    def explain(self, *words, stdin=""):
        result = run("-j", "explain", *words, stdin=stdin)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return json.loads(result.stdout)

    def kinds(self, line):
        return {item["kind"]: item for item in line["explanations"]}

    def kinds_of(self, text):
        """Of one line."""
        line, = self.explain("log", stdin=text + "\n")
        return self.kinds(line)

    def test_log(self):
        lines = {line["line"]: self.kinds(line) for line in self.explain("log", LOG)}
        # Another driver's line is passed over.
        self.assertEqual(sorted(lines), [1, 3, 4, 5, 6, 7, 8, 9, 10])
        for number, command in (1, "CREATE_MKEY (0x200)"), (3, "RTR2RTS_QP (0x504)"):
            self.assertIn("refused", lines[number]["message"]["what"])
            self.assertEqual(lines[number]["command"]["name"], command)
            # Linux's mlx5/device.h: MLX5_CMD_STAT_BAD_PARAM_ERR is 3.
            self.assertEqual(lines[number]["command status"]["name"], "BAD_PARAM_ERR (0x3)")
            self.assertEqual(lines[number]["command syndrome"]["what"], "unknown")
        self.assertIn("not answered in time", lines[4]["message"]["what"])
        self.assertIn("its slot is lost", lines[5]["message"]["what"])
        # rdma-core's mlx5dv.h: MLX5_CQE_SYNDROME_WR_FLUSH_ERR is 5.
        self.assertEqual(lines[7]["completion syndrome"]["name"], "WR_FLUSH_ERR (0x5)")
        for line in lines.values():
            self.assertNotEqual(line["message"]["what"], "unknown")

    def test_messages_of_the_driver(self):
        for text, what, syndrome in SOURCE:
            with self.subTest(text=text):
                kinds = self.kinds_of(text)
                self.assertIn(what, kinds["message"]["what"])
                self.assertEqual(kinds.get("health syndrome", {}).get("name", ""), syndrome)

    def test_commands_without_an_answer(self):
        for text, what, command in TIMEOUTS:
            with self.subTest(text=text):
                kinds = self.kinds_of(text)
                self.assertIn(what, kinds["message"]["what"])
                self.assertEqual(kinds.get("command", {}).get("name", ""), command)

    def test_messages_of_our_module(self):
        messages = list(own_messages())
        self.assertGreater(len(messages), 5)
        for message in messages:
            kinds = self.kinds_of(f"mlx5_core 0000:03:00.0: {message}")
            self.assertNotEqual(kinds["message"]["what"], "unknown", message)
        kinds = self.kinds_of("mlx5_core 0000:03:00.0: mlx5ctl: mlxreg[7] changes the device: opcode 0x805, scope 2")
        self.assertEqual(kinds["command"]["name"], "ACCESS_REG (0x805)")

    def test_unknown_is_said_to_be_unknown(self):
        line, = self.explain("log", "-", stdin="mlx5_core 0000:03:00.0: frobnicated\x1b[2J\n")
        self.assertEqual([item["what"] for item in line["explanations"]], ["unknown"])
        # A log steers no terminal.
        self.assertNotIn("\x1b", line["text"])
        item, = self.explain("status", "0x77")
        self.assertEqual((item["name"], item["what"]), ("0x77", "unknown"))
        item, = self.explain("syndrome", "0x35e6ec")
        self.assertEqual(item["what"], "unknown")

    def test_what_is_no_log(self):
        for stdin, why in (("", "no line in it is of an mlx5 driver"),
                           ("Link up\n", "no line in it is of an mlx5 driver"),
                           ("mlx5" + "\0" * 10000 + "\n", "no text"), ("mlx5" * 3000, "no text")):
            result = run("explain", "log", stdin=stdin)
            self.assertEqual((result.returncode, result.stdout), (1, ""))
            self.assertIn(why, result.stderr)
        result = run("explain", "log", "/dev/zero")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("No such file", run("explain", "log", "/nowhere").stderr)

    def test_cqe(self):
        words = struct.unpack(">16I", BYTES)
        forms = {
            "as in memory": (CQE, BYTES.hex(), " ".join(f"{word:08x}" for word in words),
                             bytes(64).hex() + BYTES.hex()),
            "32-bit words of little-endian": (" ".join(f"0x{word:08x}" for word in
                                                       struct.unpack("<16I", BYTES)),),
            "64-bit words of little-endian": (" ".join(f"{word:016x}" for word in
                                                       struct.unpack("<8Q", BYTES)),),
            "last byte first": (BYTES[::-1].hex(),),
            "last 32-bit word first": (" ".join(f"{word:08x}" for word in words[::-1]),),
        }
        for order, texts in forms.items():
            for text in texts:
                for given in ((text,), text.split("|")[0:1] if "|" not in text else (text,),
                              tuple(text.split()) if "|" not in text else (text,)):
                    with self.subTest(order=order, given=given):
                        found, = self.explain("cqe", *given)
                        # rdma-core's struct mlx5_err_cqe: vendor_err_synd and syndrome are
                        # bytes 54 and 55; MLX5_CQE_SYNDROME_LOCAL_PROT_ERR is 4, and 0xd is
                        # MLX5_CQE_REQ_ERR.
                        self.assertEqual(
                            [found[key] for key in ("order", "side", "qpn", "wqe_opcode",
                                                    "wqe_counter", "syndrome", "vendor_err")],
                            [order, "requester", 0x1542, 0xa, 0x19, 4, 0x53])
                        self.assertEqual(found["explanations"][0]["name"], "LOCAL_PROT_ERR (0x4)")

    def test_cqe_in_a_log(self):
        """As Linux's mlx5_ib has it since 4.x: drivers/infiniband/hw/mlx5/cq.c, dump_cqe(), whose bytes
        are print_hex_dump()'s with offsets, and mlx5_core's mlx5e_dump_error_cqe() in en/health.h; a program that
        reads the log may have put times before them."""
        rows = [f"{at:08x}: {BYTES[at:at + 16].hex(' ')}" for at in range(0, 64, 16)]
        first = "infiniband mlx5_0: dump_cqe:272:(pid 0): dump error cqe"
        ethernet = ("mlx5_core 0000:03:00.0 eth0: Error cqe on cqn 0x42, ci 0x1, qn 0x1542, opcode 0xd, "
                    "syndrome 0x4, vendor syndrome 0x53")
        for before, first in (("", first), ("[ 1234.567890] ", first), ("", ethernet)):
            lines = self.explain("log", stdin="\n".join(before + row for row in (first, *rows, "mlx5_core: x")))
            self.assertEqual([line["line"] for line in lines], [1, 5, 6])
            self.assertTrue(lines[0]["explanations"][0]["look"])
            whole, why = lines[1]["explanations"]
            self.assertEqual(whole["name"], "of the requester, qpn 0x1542")
            self.assertEqual(why["name"], "LOCAL_PROT_ERR (0x4)")
        # Without its last line, or with others between, it is none.
        for given in ((first, *rows[:3]), (first, *rows[:2], "mlx5_core: x", *rows[2:])):
            texts = [line["text"] for line in self.explain("log", stdin="\n".join(given))]
            self.assertTrue(all("mlx5" in text for text in texts), texts)
        zeros = [f"{at:08x}: {bytes(16).hex(' ')}" for at in range(0, 64, 16)]
        _, line = self.explain("log", stdin="\n".join((first, *zeros)))
        self.assertEqual(line["explanations"][0]["what"], "unknown")

    def test_link_lines_have_a_cause(self):
        for line in ("mlx5_core 0000:03:00.0 eth0: Link up", "mlx5_core 0000:03:00.0 eth0: Link down",
                     "mlx5_core 0000:03:00.0: Port module event: module 0, Cable plugged"):
            (explained,), = [item["explanations"] for item in self.explain("log", stdin=line)]
            self.assertTrue(explained["cause"] and "mlx5ctl" in explained["look"], explained)

    def test_what_is_no_cqe(self):
        for words, status in (((bytes(64).hex(),), 1), (("00",), 2), ((), 2), (("xyz",), 2),
                              ((BYTES.hex() + "0",), 2), ((BYTES.hex() * 3,), 2)):
            result = run("explain", "cqe", *words)
            self.assertEqual((result.returncode, result.stdout), (status, ""), words)
            self.assertEqual(result.stderr.count("\n"), 1)

    def test_syndromes(self):
        kinds = {item["kind"]: item["name"] for item in self.explain("syndrome", "0x10")}
        self.assertEqual(kinds, {"completion syndrome": "BAD_RESP_ERR (0x10)",
                                 "health syndrome": "HIGH_TEMP (0x10)",
                                 "command syndrome": "0x10"})


if __name__ == "__main__":
    unittest.main()
