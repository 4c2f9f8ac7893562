#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Each register of the database that Debian's package mstflint installs, through the command, against
a small reader of that file's XML: where its fields lie is mstflint's own rule, which its test
resourcetools/resourceparse_lib/tests/be_arrays.adb shows. Exit status 77 without the package.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

TOOL = os.environ["MLX5CTL_TOOL"]
INSTALLED = "/usr/share/mstflint/prm_dbs/hca/ext/register_access_table.adb"
NOWHERE = "/nonexistent/register_access_table.adb"

# Where the kernel's header, which is built in, cuts a register differently than the database:
# bytes and dwords of texts, and three bits instead of four.
CUT_DIFFERENTLY = ("SET_NODE", "MTRC_STDB", "QTCT")


def run(*words, adb=INSTALLED, data=None):
    return subprocess.run([TOOL, *words], capture_output=True, input=data, check=False,
                          timeout=600, env={**os.environ, "MLX5CTL_ADB": adb})


def batch(lines):
    """One JSON value a line."""
    result = run("-j", "-batch", "-", data="\n".join(lines).encode())
    assert result.returncode == 0, result.stderr
    return [json.loads(line)[0] for line in result.stdout.splitlines()]


def bits(text):
    size, _, rest = text.partition(".")
    return int(size, 0) * 8 + int(rest or "0")


class Reader:
    """Values of a register by path, as the XML has it."""

    def __init__(self, path):
        root = xml.etree.ElementTree.parse(path).getroot()
        self.nodes = {}
        for node in root.iter("node"):
            self.nodes.setdefault(node.get("name"), node)
        ids = self.nodes["access_reg_summary_ctrl_ext"][0].get("enum")
        self.ids = {name: int(number, 0) for name, number in
                    (item.split("=") for item in ids.split(","))}
        self.registers = {field.get("selected_by"): field.get("subnode")
                          for field in self.nodes["access_reg_summary_ext"]}

    def size(self, register):
        return bits(self.nodes[self.registers[register]].get("size")) // 8

    @staticmethod
    def enum(field):
        """number -> name"""
        names = {}
        for item in (field.get("enum") or "").split(","):
            name, equals, number = item.rpartition("=")
            if equals:
                names.setdefault(int(number, 0), name)
        return names

    @staticmethod
    def number(data, start, width):
        """START counts from the first byte's most significant bit."""
        if start + width > len(data) * 8:
            return None
        whole = int.from_bytes(data, "big")
        return whole >> (len(data) * 8 - start - width) & ((1 << width) - 1)

    @staticmethod
    def start(field, node_bits):
        """Bit 0 is the least significant one of its dword, or of a smaller node."""
        offset, size = bits(field.get("offset")), bits(field.get("size"))
        if field.get("high_bound") not in (None, "VARIABLE"):
            size //= Reader.count(field)
        room = min(node_bits, 32)
        if size >= 32:
            return offset, size
        return offset // 32 * 32 + room - offset % 32 - size, size

    @staticmethod
    def count(field):
        return int(field.get("high_bound"), 0) - int(field.get("low_bound") or "0", 0) + 1

    def arm(self, node, field, base, data):
        """The member of a union that the field beside it selects; None if none."""
        selector = field.get("union_selector")
        if not selector:
            return None
        name = selector.rpartition(".")[2]
        beside = next((item for item in node if item.get("name") == name), None)
        if beside is None:
            return None
        start, width = self.start(beside, bits(node.get("size")))
        chosen = self.enum(beside).get(self.number(data, base + start, width))
        return next((item for item in self.nodes[field.get("subnode")]
                     if item.get("selected_by") == chosen), None)

    def walk(self, node, base, data, path=""):
        """(path, number or None if the data ends before, first bit, width, names)"""
        for field in node:
            if field.tag == "field":
                yield from self.walk_field(node, field, base, data, path)

    def walk_field(self, node, field, base, data, path):
        start, width = self.start(field, bits(node.get("size")))
        sub = self.nodes.get(field.get("subnode"))
        if sub is not None and (not len(sub) or sub.get("name") == "uint64"):
            sub = None
        place = base + start
        where = f"{path}.{field.get('name')}" if path else field.get("name")
        if sub is not None and sub.get("attr_is_union"):
            arm = self.arm(node, field, base, data)
            if arm is not None:
                yield from self.walk_field(sub, arm, place, data, where)
            else:
                yield where, self.number(data, place, width), place, width, {}
            return
        high = field.get("high_bound")
        num = 1
        if high == "VARIABLE":
            num = max(0, (len(data) * 8 - place) // width)
        elif high is not None:
            num = self.count(field)
        for i in range(num):
            element = where if high is None else f"{where}[{i}]"
            if sub is not None:
                yield from self.walk(sub, place + i * width, data, element)
            else:
                yield (element, self.number(data, place + i * width, width), place + i * width,
                       width, self.enum(field))

    def values(self, register, data):
        return list(self.walk(self.nodes[self.registers[register]], 0, data))


def leaves(value, path=""):
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for i, item in enumerate(value):
            yield from leaves(item, f"{path}[{i}]")
    else:
        yield path, int(value, 16) if isinstance(value, str) else value


class InstalledTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.reader = Reader(INSTALLED)
        cls.listed = {}
        for register in json.loads(run("-j", "reg", "list").stdout):
            cls.listed[register["register"]] = register

    def test_named(self):
        self.assertGreater(len(self.reader.registers), 150)
        for name in self.reader.registers:
            with self.subTest(register=name):
                found = self.listed[name]
                self.assertEqual(found["number"], self.reader.ids[name])
                self.assertTrue(found["meaning"])
                self.assertGreater(found["bytes"], 0)

    def test_shown(self):
        names = sorted(self.reader.registers)
        for name, shown in zip(names, batch(f"reg show {name}" for name in names)):
            with self.subTest(register=name):
                self.assertEqual(shown["number"], self.reader.ids[name])
                self.assertTrue(shown["fields"])
                if not shown["source"]:
                    continue
                fields = {field["field"]: field for field in shown["fields"]}
                for field in self.reader.nodes[self.reader.registers[name]]:
                    if field.get("name") in fields:
                        found = fields[field.get("name")]
                        self.assertEqual(found["access"], field.get("access") or "")
                        self.assertEqual({value["value"]: value["name"]
                                          for value in reversed(found["values"])}
                                         if not field.get("subnode") else {},
                                         self.reader.enum(field)
                                         if not field.get("subnode") else {})

    def compare(self, name, data, decoded):
        expected = {path: (value, names) for path, value, *_, names in
                    self.reader.values(name, data) if value is not None}
        found = dict(leaves(decoded["fields"]))
        built_in = not self.listed[name]["source"]
        if built_in:
            if name in CUT_DIFFERENTLY:
                return 0
            found = {path: value for path, value in found.items() if path in expected}
        for path, value in found.items():
            self.assertEqual(value, expected[path][0], (name, path))
            text = expected[path][1].get(value)
            if text:
                self.assertEqual(decoded["texts"].get(path),
                                 "".join(c if c.isalnum() or c in "_-+/" else "_" for c in text),
                                 (name, path, value))
        return len(found)

    def test_decoded(self):
        randomness = random.Random(1)
        lines, cases = [], []
        for name in sorted(self.reader.registers):
            size = self.reader.size(name)
            for data in (bytes(size), b"\xff" * size, randomness.randbytes(size),
                         randomness.randbytes(size), randomness.randbytes(size // 2)):
                if data:
                    lines.append(f"reg decode {name} {data.hex()}")
                    cases.append((name, data))
        fields = 0
        for (name, data), decoded in zip(cases, batch(lines)):
            self.assertEqual(decoded["bytes"], len(data))
            fields += self.compare(name, data, decoded)
        # Three of five have all of a register's fields.
        self.assertGreater(fields, 3 * 2000)

    def test_all_fields(self):
        """What the command leaves out has bits that another field has."""
        names = [name for name in sorted(self.reader.registers) if self.listed[name]["source"]]
        lines = [f"reg decode {name} {'00' * self.reader.size(name)}" for name in names]
        for name, decoded in zip(names, batch(lines)):
            found = dict(leaves(decoded["fields"]))
            values = self.reader.values(name, bytes(self.reader.size(name)))
            taken = [(start, start + width) for path, _, start, width, _ in values
                     if path in found]
            for path, value, start, width, _ in values:
                if path not in found and value is not None:
                    self.assertTrue(any(begin < start + width and start < end
                                        for begin, end in taken), (name, path))

    def test_pages(self):
        """Pages that the kernel's header does not have."""
        page = bytearray(256)
        page[7] = 3
        page[8 + 0x14:8 + 0x24] = b"MLX5SIM".ljust(16)
        decoded, = json.loads(run("-j", "reg", "decode", "PDDR", page.hex()).stdout)
        self.assertEqual(decoded["texts"]["page_data.pddr_module_info_ext.vendor_name"], "MLX5SIM")
        # A NUL ends it, whatever is behind.
        page[7] = 1
        page[8 + 0xc:8 + 0xc + 7] = b"Closed."
        decoded, = json.loads(run("-j", "reg", "decode", "PDDR", page.hex()).stdout)
        self.assertEqual(decoded["texts"]["page_data.pddr_troubleshooting_page.status_message"],
                         "Closed.")

    def test_units_and_names(self):
        for register, data, path, text in (
                # "Units of 0.125 Celsius degrees ... -3.25 Celsius will read as 0xFFE6"
                ("MTMP", "0000000000000190" + "00" * 24, "temperature", "50 C"),
                ("MTMP", "000000000000ffe6" + "00" * 24, "temperature", "-3.25 C"),
                ("MTMP", "00" * 24 + "6173696331000000", "sensor_name_hi", "asic"),
                ("PTYS", "00" * 6 + "00fa" + "00" * 56, "data_rate_oper", "25 Gb/s"),
                # 1 << 2 is 4x: enum mlx5_ptys_width; 1 << 5 EDR: enum ib_port_speed
                ("PTYS", "00" * 40 + "00040020" + "00" * 20, "ib_link_width_oper", "4x"),
                ("PTYS", "00" * 40 + "00040030" + "00" * 20, "ib_proto_oper", "FDR, EDR"),
                # enum mlx5e_link_mode
                ("PTYS", "00" * 12 + "40100000" + "00" * 48, "eth_proto_capability",
                 "100GBASE-CR4, 50GBASE-CR2"),
                ("PTYS", "00000005" + "00" * 60, "proto_mask", "InfiniBand, Ethernet"),
                ("MGIR", "00" * 48 + "4d545f3030303030303033353900" + "00" * 98, "fw_info.psid",
                 "MT_0000000359"),
                # pci.ids
                ("MGIR", "0000101d" + "00" * 156, "hw_info.device_id",
                 "0x101d MT2892 Family [ConnectX-6 Dx]"
                 if os.path.exists("/usr/share/misc/pci.ids") else "0x101d")):
            with self.subTest(register=register, path=path):
                decoded, = json.loads(run("-j", "reg", "decode", register, data).stdout)
                self.assertEqual(decoded["texts"].get(path), text)
                self.assertRegex(run("reg", "decode", register, data).stdout.decode(),
                                 rf"(?m)^  {path} .*{text.replace('[', '.').replace(']', '.')}")

    def test_forms_of_bytes(self):
        """A file, hexadecimal words, standard input of both."""
        data = bytes.fromhex("00010001000000fa" + "00" * 56)
        wanted = run("-j", "reg", "decode", "PTYS", data.hex()).stdout
        self.assertIn(b'"data_rate_oper": 250', wanted.replace(b'":', b'": ').replace(b":  ", b": "))
        with tempfile.NamedTemporaryFile() as file:
            file.write(data)
            file.flush()
            self.assertEqual(run("-j", "reg", "decode", "PTYS", file.name).stdout, wanted)
        self.assertEqual(run("-j", "reg", "decode", "PTYS", "-", data=data).stdout, wanted)
        words = " ".join(f"0x{data[i:i + 4].hex()}" for i in range(0, 64, 4))
        for text in (data.hex(), words):
            self.assertEqual(run("-j", "reg", "decode", "PTYS", "-", data=text.encode()).stdout,
                             wanted)
            self.assertEqual(run("-j", "reg", "decode", "PTYS", text).stdout, wanted)
        for bad in ("0g", "123", "", "/nonexistent"):
            result = run("reg", "decode", "PTYS", bad)
            self.assertEqual((result.returncode, result.stdout), (1, b""))
            self.assertIn(b"No such file or directory; and it is no hexadecimal", result.stderr)
        # One that does not end, and one that is empty.
        self.assertIn(b"no register is so large", run("reg", "decode", "PTYS", "/dev/zero").stderr)
        self.assertIn(b"it is empty", run("reg", "decode", "PTYS", "/dev/null").stderr)


class WithoutTest(unittest.TestCase):
    """No database: what is built in is there, and a name that is not says what helps."""

    def test_built_in(self):
        found = json.loads(run("-j", "reg", "list", adb=NOWHERE).stdout)
        self.assertIn("PTYS", [register["register"] for register in found])
        self.assertEqual({register["source"] for register in found}, {""})
        self.assertIn(b"mstflint", run("reg", "list", adb=NOWHERE).stderr)
        data = "00010001" + "00" * 36 + "00040020" + "00" * 20
        decoded, = json.loads(run("-j", "reg", "decode", "PTYS", data, adb=NOWHERE).stdout)
        self.assertEqual(decoded["texts"]["ib_proto_oper"], "EDR")
        self.assertEqual(run("reg", "show", "PTYS", adb=NOWHERE).returncode, 0)

    def test_names_the_package(self):
        for words in (("get", "MGIR", "dev", "mlx5_0"), ("show", "MGIR"), ("decode", "MGIR", "00"),
                      ("explain", "MGIR")):
            result = run("reg", *words, adb=NOWHERE)
            self.assertEqual(result.returncode, 2, words)
            self.assertIn(b"the package mstflint", result.stderr)

    def test_named_files(self):
        """--adb is for one run, and must be good."""
        result = run("--adb", NOWHERE, "reg", "list")
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertIn(NOWHERE.encode(), result.stderr)
        with tempfile.NamedTemporaryFile("w", suffix=".adb") as file:
            file.write('<n><node name="s" segment_id="0x1329" size="0x8.0"><field name="a" '
                       'offset="0x0.8" size="0x0.8" enum="ONE=0x1"/><field name="b" offset="0x4.0" '
                       'size="0x4.0"/></node></n>')
            file.flush()
            # A record of that type: its header has four dwords; then a and b. And its end.
            record = bytes.fromhex("00061329" + "00" * 12 + "00000100" + "00000007")
            end = bytes.fromhex("0002fffb" + "00" * 4)
            with tempfile.NamedTemporaryFile() as dump:
                dump.write(record + end)
                dump.flush()
                for words in (("--adb", file.name, "rsc", "decode", dump.name),
                              ("rsc", "decode", dump.name, "--adb", file.name)):
                    result = run("-j", *words, adb=NOWHERE)
                    self.assertEqual(result.returncode, 0, result.stderr)
                    first = json.loads(result.stdout)[0]
                    self.assertEqual((first["layout"], first["fields"], first["texts"]),
                                     ("s", {"a": 1, "b": 7}, {"a": "ONE"}))
                    self.assertRegex(run(*words, adb=NOWHERE).stdout.decode(),
                                     r"\n s:\n  a +1 \(ONE\)\n  b +7")
                first = json.loads(run("-j", "rsc", "decode", dump.name, adb=NOWHERE).stdout)[0]
                self.assertNotIn("fields", first)


if __name__ == "__main__":
    if not os.path.exists(INSTALLED):
        sys.exit(77)
    unittest.main()
