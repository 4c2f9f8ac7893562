#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
The database of "mlx5ctl config": that of the package mstflint, against what Python's sqlite3 reads of it, and
files that are none, or lie. Devices are those of tests/test_tool_config.py. Exit status 77 without the package.
"""
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import unittest

TOOL = os.environ["MLX5CTL_TOOL"]
INSTALLED = "/usr/share/mstflint/mlxconfig_dbs/mlxconfig_host.db"
TLVS = ("name", "id", "target", "cap", "version", "description", "size", "class", "mlxconfig_name")
PARAMS = ("name", "tlv_name", "offset", "size", "type", "description", "textual_values", "mlxconfig_name", "dependency",
          "valid_bit", "temp_vars", "min_val", "max_val", "rule", "regex", "supported_from_version", "array_length")


class ConfigTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.path = os.path.join(directory.name, "a.db")

    def list(self, *words):
        return subprocess.run([TOOL, "-j", "config", "list", *words], capture_output=True, timeout=600, check=False)

    def make(self, tlv=None, param=None, without=None):
        """An item of 8 bytes with a parameter of a byte, but for what is said."""
        if os.path.exists(self.path):
            os.unlink(self.path)
        tlv = {"name": "a", "id": 1, "target": "NIC", "cap": 0, "size": 8, "class": 0, **(tlv or {})}
        param = {"name": "x", "tlv_name": "a", "offset": "0x0.0", "size": "0x0.8", "type": "UNSIGNED",
                 "mlxconfig_name": "X", "array_length": 0, **(param or {})}
        with sqlite3.connect(self.path) as database:
            for table, columns, row in (("tlvs", TLVS, tlv), ("params", PARAMS, param)):
                columns = [column for column in columns if column != without]
                database.execute(f"create table {table} ({','.join(columns)})")
                database.execute(f"insert into {table} values ({','.join('?' * len(columns))})",
                                 [row.get(column) for column in columns])
        database.close()
        return self.list("--db", self.path)

    def test_installed(self):
        result = self.list()
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        found = {item["parameter"]: item for item in json.loads(result.stdout)}
        with sqlite3.connect(f"file:{INSTALLED}?mode=ro", uri=True) as database:
            rows = database.execute(
                "select p.mlxconfig_name, p.type, p.textual_values, t.class from params p join tlvs t on "
                "t.name = p.tlv_name where p.mlxconfig_name is not null and t.cap = 0").fetchall()
        kinds = {0: "adapter", 1: "port", 3: "function", 7: "host", 9: "module"}
        self.assertEqual(set(found), {name for name, *_ in rows})
        for name, kind, choices, group in rows:
            self.assertEqual(found[name]["of"], kinds[group])
            if kind == "ENUM":
                self.assertEqual(found[name]["values"].partition(";")[0].split(", "),
                                 [choice.partition("=")[0] for choice in choices.split(",")], name)

    def test_good(self):
        result = self.make()
        self.assertEqual(result.returncode, 0, result.stderr)
        item, = json.loads(result.stdout)
        self.assertEqual((item["parameter"], item["values"]), ("X", "0 to 255"))

    def test_bytes(self):
        """As nv_ls_nv_public_key_1 of mstflint 4.33 has its key: all of the largest item."""
        result = self.make({"size": 256}, {"type": "BYTES", "offset": "0x0.24", "size": "0x100.0", "array_length": 256})
        self.assertEqual(result.returncode, 0, result.stderr)
        item, = json.loads(result.stdout)
        self.assertEqual((item["parameter"], item["values"]), ("X", "0 to 255; 256 of them"))

    def test_lies(self):
        """About sizes and places, of which none is outside of its item or of the registers."""
        for tlv in ({"size": 0}, {"size": 257}, {"size": -1}, {"size": 2 ** 40}, {"id": -1}, {"id": 2 ** 24},
                    {"id": 2 ** 10, "class": 3}, {"id": 2 ** 16, "class": 1}, {"id": 2 ** 18, "class": 7},
                    {"id": 2 ** 14, "class": 9}, {"name": None}, {"name": ""}):
            with self.subTest(tlv=tlv):
                result = self.make(tlv)
                self.assertEqual((result.returncode, result.stdout), (1, b""))
                self.assertIn(b"no place in the registers", result.stderr)
        for param in ({"offset": "0x8.0"}, {"offset": "0x4.25"}, {"offset": "0xffffffffffffffff.0"}, {"size": "0x0.0"},
                      {"size": "0x8.0"}, {"size": "0xfffffffffffffff0.8"}, {"offset": ""}, {"offset": "x"},
                      {"size": None}, {"array_length": 3}, {"array_length": 2 ** 40}, {"array_length": -1},
                      {"offset": "0x0.24", "size": "0x10.0", "array_length": 16},
                      {"offset": "0x0.0", "size": "0x3.0", "array_length": 1}):
            with self.subTest(param=param):
                result = self.make(None, param)
                self.assertEqual((result.returncode, result.stdout), (1, b""), result.stderr)
                self.assertIn(b"there is no such place in an item of 8 bytes", result.stderr)

    def test_other_files(self):
        for column in ("mlxconfig_name", "array_length", "class"):
            result = self.make(without=column)
            self.assertEqual((result.returncode, result.stdout), (1, b""))
            self.assertIn(b"it is no database of mstconfig's parameters", result.stderr)
        result = self.make({"target": "SWITCH"})
        self.assertIn(b"it has no items of an adapter", result.stderr)
        for data in (b"", b"x" * 100, b"SQLite format 3\0" + bytes(100)):
            with open(self.path, "wb") as file:
                file.write(data)
            result = self.list("--db", self.path)
            self.assertEqual((result.returncode, result.stdout), (1, b""), data)
            self.assertEqual(result.stderr.count(b"\n"), 1)
        result = self.list("--db", os.path.dirname(self.path))
        self.assertEqual(result.returncode, 1)

    def test_a_view_without_end(self):
        """A file's own queries do not go on for ever."""
        self.make()
        with sqlite3.connect(self.path) as database:
            database.execute("drop table tlvs")
            database.execute("create view tlvs as with recursive r(n) as (select 1 union all select n + 1 from r) "
                             "select 'a' || n name, n id, 'NIC' target, 0 cap, 8 size, 0 class, 'A' mlxconfig_name "
                             "from r where n < 0")
        database.close()
        result = self.list("--db", self.path)
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertIn(b"interrupted", result.stderr)


if __name__ == "__main__":
    if not os.path.exists(INSTALLED):
        print("skipped: the package mstflint is not installed")
        sys.exit(77)
    unittest.main()
