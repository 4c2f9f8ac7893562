# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Debian's own mstflint, which speaks Linux's fwctl from 4.31 on, through mlx5ctl run: what its
programs print of the simulated device is what we print. The matrix runs it.

mstflint names fields by its own database; where ours has the same name, it is the same value.
"""
import json
import re
import subprocess
import xml.etree.ElementTree

import test_tool

DEV = ("dev", "mlx5_0")
NODE = ("-d", "fwctl0")
DATABASE = "/usr/share/mstflint/prm_dbs/hca/ext/register_access_table.adb"
# What says which one is read; all else that mstreg wants to know is 0.
PORT = {"local_port": 1}
REGISTERS = (
    ("PMTU", PORT), ("PAOS", PORT), ("PTYS", {**PORT, "proto_mask": 1}), ("MGIR", {}), ("PMLP", PORT),
    ("PFCC", PORT), ("PCAP", PORT), ("PPLM", PORT), ("PPAOS", PORT), ("PPHCR", PORT), ("SLRG", PORT),
    ("SLRG", {**PORT, "lane": 2}), ("SLTP", {**PORT, "lane": 1}), ("PDDR", {**PORT, "page_select": 0}),
    ("PDDR", {**PORT, "page_select": 1}), ("MTCAP", {}), ("MPEIN", {}), ("MFRL", {}), ("MTRC_CAP", {}),
    ("MNVGC", {}),
)


class DebianMstflintTest(test_tool.ToolTest):
    def through(self, *command):
        """Its standard output, of a program that ends well."""
        result = self.succeed("run", *DEV, "--", *command)
        return result.stdout.decode()

    @staticmethod
    def indexes():
        """The fields of each register that mstreg wants to be given, by its own database."""
        found = {}
        for node in xml.etree.ElementTree.parse(DATABASE).getroot().iter("node"):
            name = node.get("name").removesuffix("_ext").removesuffix("_reg").upper()
            found[name] = [field.get("name") for field in node if "INDEX" in field.get("access", "")]
        return found

    def ask_mstreg(self, register, wanted, given):
        """Its fields, without those that several arms of a union have; None of what firmware does not have."""
        indexes = [f"{name}={given.get(name, 0)}" for name in wanted]
        result = test_tool.run("run", *DEV, "--", "mstreg", *NODE, "--reg_name", register, "--get",
                               *(("--indexes", ",".join(indexes)) if indexes else ()))
        if result.returncode:
            return None
        lines = re.findall(r"^(\w+) +\| (0x[0-9a-f]+)$", result.stdout.decode(), re.M)
        names = [name for name, _ in lines]
        return {name: int(value, 16) for name, value in lines if names.count(name) == 1}

    def ask_us(self, register, given):
        result = test_tool.run("-j", "reg", "get", register, *DEV, *(f"{name}={value}" for name, value in given.items()))
        return self.numbers(json.loads(result.stdout)[0]["fields"]) if not result.returncode else {}

    def compare(self, register, wanted, given):
        """How many fields have the same name and value; one that moves has another before and after."""
        before = self.ask_us(register, given)
        theirs = self.ask_mstreg(register, wanted, given) or {}
        after = self.ask_us(register, given)
        still = {name for name in theirs.keys() & before.keys() & after.keys() if before[name] == after[name]}
        self.assertEqual({name: theirs[name] for name in still}, {name: before[name] for name in still},
                         (register, given))
        return len(still)

    def test_registers(self):
        wanted = self.indexes()
        compared = [self.compare(register, wanted[register], given) for register, given in REGISTERS]
        # So many fields have the same name in both by now; none would be no comparison.
        self.assertGreater(sum(compared), 100, compared)
        self.assertNotIn(0, compared, compared)

    def test_every_register(self):
        """All that both know and the simulator has, of port 1 where it is a port's."""
        names = {item["register"] for item in self.json("reg", "list")}
        compared = {}
        for register, wanted in self.indexes().items():
            given = {**PORT} if "local_port" in wanted else {}
            if register in names and self.ask_us(register, given):
                compared[register] = self.compare(register, wanted, given)
        self.assertGreater(sum(count > 0 for count in compared.values()), 25, compared)

    def numbers(self, fields):
        """Fields by the last part of their names, those that are numbers and unique."""
        flat, seen = {}, set()

        def walk(value, name):
            if isinstance(value, dict):
                for key, part in value.items():
                    walk(part, key)
            elif isinstance(value, int):
                if name in seen:
                    flat.pop(name, None)
                else:
                    flat[name] = value
                seen.add(name)

        walk(fields, "")
        return flat

    def test_menu(self):
        text = self.through("mstresourcedump", "query", *NODE)
        theirs = {(int(number, 16), name)
                  for number, name in re.findall(r"Segment Type - (0x[0-9a-fA-F]+) \((\w+)\)",
                                                 text)}
        ours = {(int(item["segment"], 16), item["name"])
                for item in self.json("rsc", "menu", *DEV)}
        self.assertEqual(theirs, ours)

    def test_keys_stay_closed(self):
        """mstflint asks in fwctl's first scope, which is not one for contexts with keys; from 4.33 on in
        its last, debug_write_full, and gets the narrowest one that shows them."""
        last = max((entry["seq"] for entry in self.json("journal", "show", *DEV)), default=0)
        result = test_tool.run("run", *DEV, "--", "mstresourcedump", "dump", *NODE, "--segment",
                               "SND_BUFF", "--index1", "1")
        version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", "mstflint"], check=True,
                                 stdout=subprocess.PIPE, text=True).stdout
        if tuple(map(int, re.match(r"(\d+)\.(\d+)", version).groups())) >= (4, 33):
            scopes = {entry["scope"] for entry in self.json("journal", "show", *DEV) if entry["seq"] > last}
            self.assertEqual((result.returncode, "debug_write" in scopes, "debug_write_full" in scopes),
                             (0, True, False), scopes)
            return
        self.assertNotEqual(result.returncode, 0)
        # Of its own: the register was refused, and nothing before it.
        self.assertIn(b"Access register request to device failed", result.stdout + result.stderr)

    def test_temperature(self):
        answer, = self.json("reg", "get", "MTMP", *DEV)
        # mstmget_temp prints whole degrees; the register counts eighths, and it gets warmer.
        self.assertAlmostEqual(int(self.through("mstmget_temp", *NODE)),
                               self.numbers(answer["fields"])["temperature"] // 8, delta=2)

    @staticmethod
    def as_mstconfig_has_it(text):
        """Of "ETH(2)" and "True(1)" the word; of an array how many there are."""
        return re.sub(r"(.)\(0?x?[0-9a-f]+\)$", r"\1", text)

    def as_we_have_it(self, value):
        if isinstance(value, list):
            return f"Array[0..{len(value) - 1}]"
        return str(value)

    def test_configuration(self):
        """Each parameter that either shows, in three views."""
        self.addCleanup(self.succeed, "config", "reset", *DEV, "all", "--yes")
        self.succeed("config", "set", *DEV, "NUM_OF_VFS=16", "LINK_TYPE=ETH", "--yes")
        text = self.through("mstconfig", *NODE, "-e", "query")
        theirs = {name: tuple(map(self.as_mstconfig_has_it, values)) for name, *values in re.findall(
            r"^[* RO]*? +([A-Z][A-Za-z0-9_]+) +(\S+) +(\S+) +(\S+) *$", text, re.M)}
        ours = {item["parameter"]: tuple(self.as_we_have_it(item[view]) for view in ("default", "current", "next"))
                for item in self.json("config", "show", *DEV)}
        self.assertGreater(len(ours), 80)
        self.assertEqual(theirs, ours, text)

    def test_configuration_by_theirs(self):
        """What mstconfig writes is what we show."""
        self.addCleanup(self.succeed, "config", "reset", *DEV, "all", "--yes")
        self.through("mstconfig", *NODE, "-y", "set", "NUM_OF_VFS=24", "LINK_TYPE_P1=ETH")
        found = {item["parameter"]: item["next"] for item in self.json("config", "show", *DEV, "NUM_OF_VFS",
                                                                       "LINK_TYPE")}
        self.assertEqual(found, {"NUM_OF_VFS": 24, "LINK_TYPE_P1": "ETH"})
        self.through("mstconfig", *NODE, "-y", "reset")
        self.assertEqual(self.json("config", "diff", *DEV), [])

    def mstlink(self, *words):
        """By titles; colours are left out."""
        text = re.sub(r"\x1b\[\d+m", "", self.through("mstlink", *NODE, *words))
        return dict(re.findall(r"^(\S[^:\n]*?) +: (.*?) *$", text, re.M))

    def ours_of_link(self):
        port, = self.json("link", "show", *DEV)
        return port, port["texts"]

    def test_link(self):
        self.addCleanup(self.sim.write, "ber", raw=0, effective=0)
        for raw, effective in ((0, 0), (6, 11)):
            self.sim.write("ber", raw=raw, effective=effective)
            theirs = self.mstlink("-c")
            port, texts = self.ours_of_link()
            self.assertEqual(theirs["Speed"], "IB-" + texts["speed_active"])
            self.assertEqual(theirs["Width"], texts["width_active"])
            self.assertEqual(theirs["State"].replace("Active", "up"), texts["oper_status"])
            self.assertEqual(theirs["Physical state"].lower().replace("linkup", "link up"), texts["physical_state"])
            self.assertTrue(theirs["FEC"].endswith(" - " + texts["fec_active"]), theirs)
            speeds = re.fullmatch(r"0x[0-9a-f]+ \((.*)\)", theirs["Enabled Link Speed"])[1]
            self.assertEqual(speeds.split(",")[::-1], texts["speed_enabled"].split(", "))
            self.assertEqual((int(theirs["Status Opcode"]), theirs["Recommendation"].lower()),
                             (port["reason"], texts["reason"].lower()))
            self.assertEqual((theirs["Raw Physical BER"], theirs["Effective Physical BER"], theirs["Symbol BER"]),
                             (port["raw_ber"], port["effective_ber"], port["symbol_ber"]))
            self.assertEqual((int(theirs["Link Down Counter"]), int(theirs["Link Error Recovery Counter"])),
                             (port["link_down_events"], port["recovery_events"]))

    def test_link_down(self):
        self.addCleanup(self.port_up_again)
        self.sim.port(1)
        theirs = self.mstlink()
        port, texts = self.ours_of_link()
        self.assertEqual(int(theirs["Status Opcode"]), port["reason"])
        self.assertEqual(theirs["Recommendation"].lower(), texts["reason"].lower())
        self.assertEqual((theirs["State"], texts["physical_state"]), ("Polling", "polling"))

    def test_eyes(self):
        theirs = self.mstlink("-e")
        port, _ = self.ours_of_link()
        for title, key in (("Physical Grade", "grade"), ("Height Eye Opening [mV]", "height"),
                           ("Phase  Eye Opening [psec]", "phase")):
            self.assertEqual([int(value) for value in theirs[title].split(",")],
                             [lane[key] for lane in port["lanes"]])

    def test_module(self):
        """By a page of PDDR there, and from the module's memory here."""
        theirs = self.mstlink("-m")
        cable, = self.json("cable", "show", *DEV)
        self.assertEqual((theirs["Identifier"], theirs["Vendor Name"], theirs["Vendor Part Number"],
                          theirs["Vendor Serial Number"], theirs["Rev"], float(theirs["Transfer Distance [m]"])),
                         (cable["type"], cable["vendor"], cable["part_number"], cable["serial_number"],
                          cable["revision"], cable["length_m"]))
        self.assertIn("copper", theirs["Cable Type"].lower())
        self.assertIn("copper", cable["technology"])

    def test_code_words(self):
        def of_mstlink():
            found = self.mstlink("--rx_fec_histogram", "--show_histogram")
            return [tuple(map(int, re.fullmatch(r"\[(\d+)\]\s+(\d+)", found[f"Bin {i}"]).groups())) for i in range(8)]

        before = of_mstlink()
        port, _ = self.ours_of_link()
        after = of_mstlink()
        bins = port["fec_histogram"]["bins"]
        self.assertEqual([least for least, _ in before], [it["least_errors"] for it in bins])
        for it, (_, least), (_, most) in zip(bins, before, after):
            self.assertTrue(least <= it["code_words"] <= most, (it, least, most))
