#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""tests/data/oracle.tsv against the register database of Debian's mstflint, where
that is installed: each field of an inbox whose name says that it may do harm has an
entry for its bits."""
import os
import re
import sys
import unittest
import xml.etree.ElementTree as ET

ORACLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../data/oracle.tsv")
DATABASE = "/usr/share/mstflint/prm_dbs/hca/ext/register_access_table.adb"
HARM = re.compile(r"^(clr|clear|snap)$|^clr_|^clear_|clear$|_clr$|mkey|phys_addr|address|vhca|"
                  r"password|secret|(^|_)key(_|$)|method|opcode$|^cmd|instruction|"
                  r"^operation$|trigger|_owner$|^reset_", re.I)
# Names as linux/mlx5/driver.h has them, to names of the database.
OTHER_NAMES = {"RESOURCE_DUMP": "resource_dump_registers", "NODE_DESC": "set_node"}


def entries():
    with open(ORACLE, encoding="ascii") as file:
        for line in file:
            if not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def bits(text):
    """BYTES.BITS of the database."""
    whole, _, part = text.partition(".")
    return int(whole, 16) * 8 + int(part or 0)


class Database:
    def __init__(self, path):
        with open(path, encoding="utf-8", errors="replace") as file:
            root = ET.fromstring(re.sub(r"&(?!\w+;|#)", "&amp;", file.read()))
        self.nodes = {node.get("name"): node for node in root.iter("node")}

    def of_register(self, name):
        name = OTHER_NAMES.get(name, name).lower()
        return next((node for node in (f"{name}_reg_ext", f"{name}_ext")
                     if node in self.nodes), None)

    def fields(self, node, base=0, access="", depth=0):
        """(name, bit as the PRM counts, width, access) of each leaf."""
        for field in self.nodes[node].findall("field"):
            offset, width = bits(field.get("offset")), bits(field.get("size"))
            how = field.get("access") or access
            if field.get("subnode") in self.nodes and depth < 4:
                yield from self.fields(field.get("subnode"), base + offset, how, depth + 1)
                continue
            if width < 32:
                word, low = divmod(base + offset, 32)
                yield field.get("name"), word * 32 + 32 - low - width, width, how
            else:
                yield field.get("name"), base + offset, width, how


class OracleTest(unittest.TestCase):
    def test_fields_are_in_order_and_once(self):
        keys = [(kind, int(number, 16), -1 if offset == "-" else int(offset, 16), field)
                for kind, number, _, field, offset, *_ in entries()]
        self.assertEqual(keys, sorted(keys))
        self.assertEqual(len(keys), len(set(keys)))

    @unittest.skipUnless(os.path.exists(DATABASE), "mstflint is not installed")
    def test_each_harmful_field_of_the_database(self):
        database = Database(DATABASE)
        known, names = {}, {}
        for kind, number, name, _, offset, width, *_ in entries():
            if kind == "register":
                names[number] = name
                spans = known.setdefault(number, [])
                if offset != "-":
                    spans.append(range(int(offset, 16), int(offset, 16) + int(width)))
        missing, looked_at = [], 0
        for number, name in names.items():
            node = database.of_register(name)
            looked_at += node is not None
            missing += [f"{number} {name}: {field} at {offset:#x}, {width} bits, {how}"
                        for field, offset, width, how in
                        (database.fields(node) if node else ())
                        if how != "RO" and HARM.search(field) and
                        not any(offset in span for span in known[number])]
        self.assertEqual(missing, [])
        self.assertGreater(looked_at, 100)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
