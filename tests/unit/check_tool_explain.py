#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl cmd explain and reg explain, and the tables in Documentation/security.md."""
import json
import os
import subprocess
import unittest

TOOL = os.environ["MLX5CTL_TOOL"]
SECURITY = os.path.join(os.path.dirname(__file__), "../../Documentation/security.md")
SCOPES = ("configuration", "debug_read_only", "debug_write", "debug_write_full")


def explain(*words):
    result = subprocess.run([TOOL, "-j", *words], capture_output=True, text=True, timeout=600,
                            check=True)
    explained, = json.loads(result.stdout)
    return explained


def text(*words):
    return subprocess.run([TOOL, *words], capture_output=True, text=True, timeout=600,
                          check=True).stdout


def documented(title):
    """number -> [(first column after the number, scopes, notes)]"""
    with open(SECURITY, encoding="utf-8") as file:
        table = file.read().split(f"### {title}\n\n")[1].split("\n\n")[0].split("<!--")[0]
    rows = {}
    for line in table.splitlines()[2:]:
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        number = int(cells[0].split()[0], 16)
        marks = [scope for scope, cell in zip(SCOPES, cells[3:7]) if cell == "yes"]
        rows.setdefault(number, []).append((cells[1], cells[2], marks, cells[7]))
    return rows


class ExplainTest(unittest.TestCase):
    def verdicts(self, *words, direction=""):
        return [(item["error"], item["mutates"]) for item in explain(*words)["verdicts"]
                if item["direction"] == direction]

    def test_commands_are_as_documented(self):
        rows = documented("Commands")
        self.assertGreater(len(rows), 80)
        for opcode, forms in rows.items():
            with self.subTest(opcode=hex(opcode)):
                found = explain("cmd", "explain", hex(opcode))["forms"]
                self.assertEqual([(str(form["min_bytes"]), form["scopes"], form["mutates"],
                                   form["sampling"], form["blanks"], bool(form["zero"]))
                                  for form in found],
                                 [(least, scopes, "journal" in notes, "owner" in notes,
                                   "blanked" in notes, bool(zero))
                                  for least, zero, scopes, notes in forms])

    def test_registers_are_as_documented(self):
        rows = documented("Registers")
        self.assertGreater(len(rows), 150)
        for number, forms in rows.items():
            # what no scope may has no forms
            forms = [form for form in forms if form[2]]
            with self.subTest(register=hex(number)):
                found = explain("reg", "explain", hex(number))["forms"]
                self.assertEqual([(form["direction"].replace(", ", " and "), form["scopes"],
                                   form["journal"], bool(form["zero"]))
                                  for form in found[:len(forms)]],
                                 [(direction, scopes, "journal" in notes, bool(zero))
                                  for direction, zero, scopes, notes in forms])

    def test_inputs_decide(self):
        words = ("cmd", "explain", "QUERY_VPORT_COUNTER")
        self.assertEqual(self.verdicts(*words), [("", False)] * 4)
        self.assertEqual(self.verdicts(*words, "clear=1"),
                         [("EACCES", False)] * 2 + [("", True)] * 2)
        self.assertIn("configuration     refused, EACCES: not 0: clear\n", text(*words, "clear=1"))
        self.assertEqual(explain(*words)["forms"][0]["zero"], ["other_vport", "clear"])
        self.assertEqual(self.verdicts(*words, "hex", "0770" + "00" * 14), [("EMSGSIZE", False)] * 4)
        self.assertIn("16 bytes are too few: 32 are needed", text(*words, "hex", "0770" + "00" * 14))
        tunnel = "050b0000000100000000000000000000"
        self.assertEqual(self.verdicts("cmd", "explain", "QUERY_QP", "hex", tunnel),
                         [("EINVAL", False)] * 4)
        self.assertIn("vhca_tunnel_id", text("cmd", "explain", "QUERY_QP", "hex", tunnel))
        self.assertIn("only a register takes registered memory",
                      text("cmd", "explain", "QUERY_QP", "umem"))

    def test_not_in_the_policy(self):
        for command in ("CREATE_EQ", "DESTROY_MKEY", "0xa08"):
            self.assertEqual(self.verdicts("cmd", "explain", command), [("EOPNOTSUPP", False)] * 4)
            self.assertEqual(explain("cmd", "explain", command)["forms"], [])
        self.assertIn("No scope may", text("cmd", "explain", "CREATE_EQ"))

    def test_registers(self):
        words = ("reg", "explain", "PPCNT", "clr=1")
        self.assertEqual(self.verdicts(*words, direction="read"),
                         [("EACCES", False)] * 2 + [("", True)] * 2)
        self.assertEqual(self.verdicts("reg", "explain", "PMTU", direction="write"),
                         [("EACCES", False)] * 2 + [("", True)] * 2)
        self.assertIn("write in debug_read_only   refused, EACCES: it needs one of debug_write, "
                      "debug_write_full\n", text("reg", "explain", "PMTU"))
        # One that nobody has listed needs the full scope, even to be read.
        for direction in ("read", "write"):
            self.assertEqual(self.verdicts("reg", "explain", "0x9999", direction=direction),
                             [("EACCES", False)] * 3 + [("", True)])
        # MCDD names pages of the host, HCA_CMD_ENCAP holds any command.
        for number in ("0x905c", "0xc009"):
            self.assertEqual(self.verdicts("reg", "explain", number, direction="read"),
                             [("EOPNOTSUPP", False)] * 4)
            self.assertEqual(explain("reg", "explain", number)["forms"], [])
        # As a command it says which direction.
        words = ("cmd", "explain", "ACCESS_REG", "register_id=PMTU")
        self.assertEqual(self.verdicts(*words, "op_mod=0", direction="write"),
                         [("EACCES", False)] * 2 + [("", True)] * 2)
        self.assertEqual(self.verdicts(*words, "op_mod=1", direction="read"), [("", False)] * 4)
        self.assertEqual(self.verdicts(*words, "op_mod=1", direction="write"), [])
        self.assertIn("op_mod must be 0, to write, or 1, to read", text(*words, "op_mod=2"))

    def test_memory(self):
        words = ("reg", "explain", "CORE_DUMP")
        self.assertIn("core_dump_type must be 2", text(*words, "umem"))
        self.assertEqual(self.verdicts(*words, direction="write"),
                         [("EACCES", False)] * 2 + [("", True)] * 2)
        # Types general and qp: what the help says of them is what becomes of them.
        self.assertRegex(text("core", "help"), r"type general, qp .* needs debug_write\n")
        for kind in "0", "1":
            self.assertEqual(self.verdicts(*words, f"core_dump_type={kind}", direction="write"),
                             [("EACCES", False)] * 2 + [("", True)] * 2)
        words += ("core_dump_type=2",)
        self.assertEqual(self.verdicts(*words, direction="read"), [("EINVAL", False)] * 4)
        self.assertIn("only with registered memory", text(*words))
        self.assertIn("    only if core_dump_type is 2\n", text(*words))
        self.assertIn("    it goes into the journal\n"
                      "    not while the kernel is locked down for confidentiality\n", text(*words))
        self.assertEqual(self.verdicts(*words, "umem", direction="read"), [("", False)] * 4)
        words = ("reg", "explain", "RESOURCE_DUMP")
        self.assertIn("inline_dump must be 1", text(*words))
        # The menu; and a segment, which the device's menu must name for readers.
        for segment, by_menu in ("0xffff", [False] * 4), ("0x21", [True, True, False, False]):
            found = explain(*words, "inline_dump=1", f"segment_type={segment}")["verdicts"]
            self.assertTrue(all(verdict["passes"] for verdict in found))
            self.assertEqual([verdict["by_menu"] for verdict in found], by_menu * 2)
        self.assertIn("passes if the device's menu names it as a segment without keys",
                      text(*words, "inline_dump=1", "segment_type=0x21"))
        self.assertIn("takes no registered memory", text("reg", "explain", "PMTU", "umem"))
        # Reading this one needs none, and writing it does.
        found = explain("reg", "explain", "MTRC_CONF")["verdicts"]
        self.assertEqual([item["why"] for item in found if item["direction"] == "read"], [""] * 4)
        self.assertRegex([item["why"] for item in found if item["direction"] == "write"][3],
                         "only with registered memory")

    def test_every_command_can_be_explained(self):
        for line in text("cmd", "list").splitlines()[1:]:
            with self.subTest(command=line.split()[0]):
                found = explain("cmd", "explain", line.split()[0])
                self.assertEqual(hex(found["opcode"]), line.split()[1])
                self.assertEqual([item["scope"] for item in found["verdicts"]], list(SCOPES))


if __name__ == "__main__":
    unittest.main()
