# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
mlx5ctl config. Names, places and what depends on what are those of mstconfig's database in Debian's
package mstflint, which this reads with Python's sqlite3; the registers' forms are those of mstflint's
register database (config_item_ext), and what is read of them in another way is what is shown.
"""
import json
import os
import re
import signal
import sqlite3
import stat
import struct
import subprocess

import base
import test_tool

DATABASE = "/usr/share/mstflint/mlxconfig_dbs/mlxconfig_host.db"
DEV = ("dev", "mlx5_0")
MNVDA, MNVDI, MNVIA = 0x9024, 0x9025, 0x9033
# access_mode of config_item_ext
MODES = {"next": 0, "current": 1, "default": 2}
PORT = 1


def place(offset, size):
    """Bits from an item's first one on, as mstflint has it: bit 0 is the lowest of a dword."""
    (at, bit), (length, bits) = ((int(part[0], 16), int(part[1])) for part in
                                 (offset.split("."), size.split(".")))
    bits += length * 8
    return at // 4 * 32 + 32 - bit - bits, bits


class ConfigTest(test_tool.ToolTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(self.succeed, "config", "reset", *DEV, "all", "--yes")

    def show(self, *names):
        return {item["parameter"]: item for item in self.json("config", "show", *DEV, *names)}

    def next(self, name):
        return self.show(name)[name]["next"]

    def set(self, *words):
        return self.succeed("config", "set", *DEV, *words, "--yes")

    def refuse(self, message, *words):
        """Nothing is written."""
        before = self.last_event()
        self.fail(1, message, "config", "set", *DEV, *words, "--yes")
        self.assertEqual(self.changes(before), [])

    def writes(self):
        """Of items, among the last 128 commands, which the simulator keeps."""
        return sum(entry["reg"] == hex(MNVDA) and not entry["op_mod"] for entry in self.sim.log())

    def changes(self, before):
        return [entry for entry in self.journal(before) if entry["kind"] == "command"]

    def item(self, kind, index, size, view):
        """Its bytes, by the register."""
        head = (MODES[view] << 22 | size, kind << 24 | (1 << 16 if kind == PORT else 0) | index, 0)
        inbox = struct.pack(">HHHHHHI", 0x805, 0, 0, 1, 0, MNVDA, 0) + struct.pack(">III", *head) + bytes(size)
        reply, = self.json("cmd", "exec", "ACCESS_REG", *DEV, "hex", inbox.hex(), "size", str(28 + size))
        return bytes.fromhex(reply["data"])[28:]

    def test_every_value(self):
        """What is shown is what the items' bytes have where the database says, of all that are shown."""
        shown = self.show()
        self.assertGreater(len(shown), 80)
        items = set()
        with sqlite3.connect(f"file:{DATABASE}?mode=ro", uri=True) as database:
            rows = database.execute(
                "select p.mlxconfig_name, p.offset, p.size, p.type, p.textual_values, t.class, t.id, t.size "
                "from params p join tlvs t on t.name = p.tlv_name where p.array_length = 0 and "
                "p.mlxconfig_name is not null and t.cap = 0 and t.target = 'NIC'").fetchall()
        for name, offset, size, kind, choices, group, index, length in rows:
            found = shown.get(f"{name}_P1" if group == PORT else name)
            if not found:
                continue
            items.add((group, index))
            first, bits = place(offset, size)
            names = dict((int(value, 0), text) for text, value in
                         (choice.split("=") for choice in (choices or "").split(",") if choice))
            for view in MODES:
                number = int.from_bytes(self.item(group, index, length, view), "big")
                number = number >> length * 8 - first - bits & (1 << bits) - 1
                wanted = bool(number) if kind == "BOOL" else names.get(number, number)
                self.assertEqual(found[view], wanted, (name, view))
        # As many as the simulator is asked to have.
        self.assertGreaterEqual(len(items), 15)

    def test_set(self):
        before = self.last_event()
        result = self.set("NUM_OF_VFS=16", "LINK_TYPE=ETH", "HOST_CHAINING_DESCRIPTORS[3]=9")
        self.assertEqual(result.stderr.decode().splitlines(),
                         ["mlx5_0: from the next start of firmware on:", "  NUM_OF_VFS: 8 -> 16",
                          "  LINK_TYPE_P1: IB -> ETH",
                          "  HOST_CHAINING_DESCRIPTORS: 6,6,6,6,6,6,6,6 -> 6,6,6,9,6,6,6,6"])
        self.assertIn(b"written; it holds after: a cold start", result.stdout)
        shown = self.show("NUM_OF_VFS", "link_type_p1", "HOST_CHAINING_DESCRIPTORS")
        found = {name: (item["default"], item["current"], item["next"], item["waits"])
                 for name, item in shown.items()}
        self.assertEqual(found, {"NUM_OF_VFS": (8, 8, 16, True), "LINK_TYPE_P1": ("IB", "IB", "ETH", True),
                                 "HOST_CHAINING_DESCRIPTORS": ([6] * 8, [6] * 8, [6, 6, 6, 9] + [6] * 4, True)})
        changes = self.changes(before)
        # An item each; nothing that is built in names the register.
        self.assertEqual({entry["register_id"] for entry in changes}, {MNVDA})
        self.assertIn("wrote register 0x9024 (non-volatile configuration: a value) in scope configuration",
                      self.succeed("journal", "show", *DEV).stdout.decode())
        self.assertEqual({entry["scope"] for entry in changes}, {"configuration"})
        text = self.succeed("config", "show", *DEV, "NUM_OF_VFS").stdout.decode()
        self.assertRegex(text, r"(?m)^\* NUM_OF_VFS +8 +8 +16$")
        self.assertIn("* waits for a cold start", text)
        differences = self.json("config", "diff", *DEV)
        self.assertEqual({item["parameter"]: (item["left"], item["right"]) for item in differences},
                         {name: (values[1], values[2]) for name, values in found.items()})

    def test_what_holds_after_a_start(self):
        self.set("NUM_OF_VFS=12")
        self.port_up_again()
        item = self.show("NUM_OF_VFS")["NUM_OF_VFS"]
        self.assertEqual((item["default"], item["current"], item["next"], item["waits"]), (8, 12, 12, False))
        self.succeed("config", "reset", *DEV, "NUM_OF_VFS", "--yes")
        self.assertEqual(self.show("NUM_OF_VFS")["NUM_OF_VFS"]["next"], 8)
        self.port_up_again()
        self.assertEqual(self.show("NUM_OF_VFS")["NUM_OF_VFS"]["current"], 8)

    def test_valid_bit(self):
        """What has one is used when that is set: sriov_valid of nv_global_pci_conf."""
        self.assertEqual(self.item(0, 128, 12, "next")[0] & 0x80, 0)
        result = self.set("NUM_OF_VFS=8")
        self.assertIn(b"  NUM_OF_VFS: 8, which is used then, and was not before\n", result.stderr)
        self.assertEqual(self.item(0, 128, 12, "next")[0] & 0x80, 0x80)
        result = self.set("NUM_OF_VFS=5")
        self.assertIn(b"  NUM_OF_VFS: 8 -> 5\n", result.stderr)

    def test_what_the_database_refuses(self):
        # max_vfs_per_pf, which the adapter says
        self.refuse("NUM_OF_VFS: 128 is more than the most, which is 127", "NUM_OF_VFS=128")
        self.refuse("RPG_MIN_DEC_FAC_P1: 0 is less than the least, which is 1", "RPG_MIN_DEC_FAC=0")
        # max_total_msix
        self.refuse("it breaks the rule of ", "NUM_OF_VFS=127", "NUM_VF_MSIX=128")
        self.refuse("IP_OVER_VXLAN_PORT: it depends on ", "IP_OVER_VXLAN_PORT=4790")
        self.set("IP_OVER_VXLAN_EN=1", "IP_OVER_VXLAN_PORT=4790")
        self.assertEqual(self.next("IP_OVER_VXLAN_PORT"), 4790)
        self.set("NUM_OF_VFS=127", "NUM_VF_MSIX=128", "--force")
        self.assertEqual(self.next("NUM_VF_MSIX"), 128)

    def test_what_firmware_has_not(self):
        self.refuse("MODULE_SPLIT_M0: this firmware has no such item", "MODULE_SPLIT_M0[0]=1")
        self.refuse("this firmware has no such item", "NVME_EMULATION_ENABLE=1", "--force")
        self.refuse("this firmware has version 0 of the item, it is in version 1", "CNP_RES_PRIO_MODE=1", "--force")

    def test_wrong_words(self):
        self.refuse('"70000" is no value of it: 0 to 65535', "NUM_OF_VFS=70000")
        self.refuse('"FC" is no value of it: IB, ETH', "LINK_TYPE_P1=FC")
        self.refuse('"1,2" is no value of it: 0 to 255; 8 of them', "HOST_CHAINING_DESCRIPTORS=1,2")
        self.refuse("LINK_TYPE_P2: the device has no such port", "LINK_TYPE_P2=IB")
        self.refuse('it has no parameter "NUM_OF_V", but NUM_OF_VFS, NUM_OF_VL', "NUM_OF_V=2")
        self.refuse('it has no parameter "HOST_CHAINING_DESCRIPTORS[8]"', "HOST_CHAINING_DESCRIPTORS[8]=1")
        for words in (("LINK_TYPE=ETH", "LINK_TYPE_P1=IB"), ("NUM_OF_VFS=9", "num_of_vfs=10"),
                      ("HOST_CHAINING_DESCRIPTORS[1]=1", "HOST_CHAINING_DESCRIPTORS=1,2,3,4,5,6,7,8")):
            self.refuse("it is given twice; nothing is written", *words)
        # Of several, none is written.
        self.refuse("NUM_OF_VFS: 128 is more", "LINK_TYPE=ETH", "NUM_OF_VFS=128")
        self.assertEqual(self.next("LINK_TYPE_P1"), "IB")
        for words in (("set",), ("set", *DEV), ("set", *DEV, "NUM_OF_VFS"), ("set", *DEV, "=1"), ("show",),
                      ("show", *DEV, "A=1"), ("reset", *DEV), ("backup", *DEV), ("apply", *DEV), ("diff",),
                      ("apply", "-", *DEV), ("diff", "a", "b", *DEV), ("list", "x"), ("list", "--db")):
            self.fail(2, "mlx5ctl config", "config", *words)

    def test_asks(self):
        result = test_tool.run("config", "set", *DEV, "NUM_OF_VFS=9", input=b"n\n")
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertIn(b"not written; a script says --yes", result.stderr)
        self.assertEqual(self.next("NUM_OF_VFS"), 8)
        result = test_tool.run("config", "set", *DEV, "NUM_OF_VFS=9", input=b"y\n")
        self.assertEqual((result.returncode, self.next("NUM_OF_VFS")), (0, 9))

    def test_reset(self):
        self.set("NUM_OF_VFS=9", "LINK_TYPE=ETH")
        changes = json.loads(self.succeed("-j", "config", "reset", *DEV, "LINK_TYPE", "--yes").stdout)
        self.assertEqual([(item["parameter"], item["old"], item["new"]) for item in changes],
                         [("LINK_TYPE_P1", "ETH", "IB")])
        self.assertEqual((self.next("LINK_TYPE_P1"), self.next("NUM_OF_VFS")), ("IB", 9))
        self.succeed("config", "reset", *DEV, "all", "--yes")
        self.assertEqual(self.json("config", "diff", *DEV), [])

    def test_file(self):
        """What was kept is given back, and only what differs is written."""
        self.set("NUM_OF_VFS=9", "HOST_CHAINING_DESCRIPTORS=1,2,3,4,5,6,7,8")
        path = self.path("kept.json")
        self.succeed("config", "backup", path, *DEV)
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        self.succeed("config", "reset", *DEV, "all", "--yes")
        self.set("LINK_TYPE=ETH")
        differences = {item["parameter"]: (item["left"], item["right"])
                       for item in self.json("config", "diff", path, *DEV)}
        self.assertEqual(differences, {"NUM_OF_VFS": (9, 8), "LINK_TYPE_P1": ("IB", "ETH"),
                                       "HOST_CHAINING_DESCRIPTORS": ([1, 2, 3, 4, 5, 6, 7, 8], [6] * 8)})
        changes = json.loads(self.succeed("-j", "config", "apply", path, *DEV, "--yes").stdout)
        self.assertEqual({item["parameter"] for item in changes}, set(differences))
        # An item each, after all that was read.
        self.assertEqual(self.writes(), 3)
        self.assertEqual(self.json("config", "diff", path, *DEV), [])
        self.assertIn(b"it is so already", self.succeed("config", "apply", path, *DEV, "--yes").stdout)
        other = self.path("other.json")
        self.succeed("config", "backup", other, *DEV)
        self.assertEqual(self.json("config", "diff", path, other), [])
        for text, message in ((b"{}", "it is no file of"), (b"[1]", "it is no file of"), (b"{", "is not JSON"),
                              (b'{"format": "mlx5ctl configuration", "parameters": {"A": 1}}', "no parameter"),
                              *((b'{"format": "mlx5ctl configuration", "parameters": {"NUM_OF_VFS": %s}}' % value,
                                 "no value of") for value in (b"null", b"[]", b"{}", b"1.5", b'"1\\u0000"', b'""'))):
            with open(path, "wb") as file:
                file.write(text)
            self.fail(1, message, "config", "apply", path, *DEV, "--yes")

    def test_scope_and_files(self):
        """Keys and tokens (class 6), and another host's items, are for the full scope alone."""
        # nv_rom_iscsi_initiator_chap_pwd
        head = struct.pack(">HHHHHHI", 0x805, 0, 0, 1, 0, MNVDA, 0)
        # With nv_secure_host, and an own item by the numbers of another function and host.
        for kind, index, flags in ((0, 411, 0), (3, 16 | 1 << 10, 0), (3, 16 | 1 << 18, 0), (7, 128 | 1 << 18, 0),
                                   (3, 16, 1 << 9), (3, 569 | 1 << 10, 0), (6, 5, 0), (2, 1, 0), (3, 569, 0)):
            inbox = head + struct.pack(">III", 16 | flags, kind << 24 | index, 0) + bytes(16)
            words = ("cmd", "exec", "ACCESS_REG", *DEV, "hex", inbox.hex(), "size", "44", "scope")
            for scope in ("configuration", "debug_read_only"):
                self.fail(1, "scope of this debug context does not allow it", *words, scope)
        reply, = self.json(*words, "debug_write")
        self.assertEqual(bytes.fromhex(reply["data"])[28:].rstrip(b"\0"), b"hunter2")
        # What else the ROM keeps is no secret: nv_rom_boot_conf1.
        self.assertEqual(self.show("LEGACY_BOOT_PROTOCOL")["LEGACY_BOOT_PROTOCOL"]["next"], "PXE")
        inbox = struct.pack(">HHHHHHI", 0x805, 0, 0, 0, 0, MNVDA, 0)
        for head, name in ((struct.pack(">III", 4, 6 << 24 | 5, 0), "file"),
                           (struct.pack(">III", 4, 411, 0), "secure host"),
                           # nv_ls_nv_public_key_0 to _2, of mstflint 4.33's database
                           *((struct.pack(">III", 4, index, 0), f"public key {index}") for index in (412, 413, 414)),
                           (struct.pack(">III", 4, 3 << 24 | 1 << 10 | 16, 0), "function"),
                           (struct.pack(">III", 1 << 9 | 4, 3 << 24 | 16, 0), "host")):
            with self.subTest(name):
                for scope in ("configuration", "debug_write"):
                    self.fail(1, "scope of this debug context does not allow it", "cmd", "exec",
                              "ACCESS_REG", *DEV, "hex", (inbox + head + bytes(4)).hex(), "scope", scope)

    def test_without_a_database(self):
        self.fail(1, "No such file", "config", "list", "--db", "/nonexistent/a.db")
        result = test_tool.run("config", "show", *DEV, env={**os.environ, "MLX5CTL_CONFIG_DB": "/etc/passwd"})
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertIn(b"it is no database of mstconfig's parameters", result.stderr)

    def test_firmware_without_the_registers(self):
        self.addCleanup(self.sim.clear_faults)
        for reg, message in ((0x9030, "configuration: ACCESS_REG"), (MNVDA, "firmware refused to read what it has")):
            self.sim.fault(reg=reg, status=3, count=100000)
            self.fail(1, message, "config", "show", *DEV)
            self.sim.clear_faults()

    def test_refused_write(self):
        """What firmware does not take is said, with what was written before it."""
        self.addCleanup(self.sim.clear_faults)
        before = self.sim.total()
        self.set(*self.TWO)
        writes = [not entry["op_mod"] for entry in self.sim.log()
                  if entry["reg"] == hex(MNVDA) and entry["seq"] >= before]
        # Each is read again at once after it is written.
        first = writes.index(True)
        self.assertEqual(writes[first:], [True, False, True, False])
        self.succeed("config", "reset", *DEV, "all", "--yes")
        for skip, written, complaint in ((first, [], "VPI LINK TYPE: ACCESS_REG"),
                                         (first + 1, [], "VPI LINK TYPE: written, but it cannot be read again"),
                                         (first + 2, ["LINK_TYPE_P1"], "KEEP LINK UP: ACCESS_REG")):
            with self.subTest(skip=skip):
                self.sim.fault(opcode=0x805, reg=MNVDA, status=3, skip=skip)
                result = test_tool.run("config", "set", *DEV, *self.TWO, "--yes")
                self.assertEqual((result.returncode, result.stdout), (1, b""))
                text = result.stderr.decode()
                self.assertIn(complaint, text)
                self.assertEqual(re.findall(r"mlx5_0: (\w+): written\n", text), written)
                self.sim.clear_faults()
                self.succeed("config", "reset", *DEV, "all", "--yes")

    TWO = ("LINK_TYPE=ETH", "KEEP_ETH_LINK_UP=False")

    def test_refused_reads(self):
        """What firmware has and does not tell is not left out."""
        path = self.path("kept.json")
        self.succeed("config", "backup", path, *DEV)
        with open(path, "rb") as file:
            kept = file.read()
        self.addCleanup(self.sim.clear_faults)
        for words in (("backup", path, *DEV), ("diff", *DEV), ("set", *DEV, "NUM_OF_VFS=6", "--yes"),
                      ("reset", *DEV, "NUM_OF_VFS", "--yes")):
            with self.subTest(words=words):
                self.sim.fault(opcode=0x805, reg=MNVDA, status=5)
                self.fail(1, "firmware refused to read what it has, 1 times, first ", "config", *words)
        with open(path, "rb") as file:
            self.assertEqual(file.read(), kept)
        self.sim.fault(opcode=0x805, reg=MNVDA, status=5, skip=20)
        result = test_tool.run("config", "show", *DEV)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"firmware refused to read what it has", result.stderr)
        self.assertIn(b"LINK_TYPE_P1", result.stdout)

    def test_order_does_not_matter(self):
        """Dependencies are those of what will be."""
        self.set("PHY_RATE_MASK=3", "PHY_RATE_MASK_OVERRIDE=True")
        self.assertEqual(self.next("PHY_RATE_MASK_P1"), 3)
        self.refuse("PHY_RATE_MASK_P1: it depends on ", "PHY_RATE_MASK=5", "PHY_RATE_MASK_OVERRIDE=False")
        path = self.path("kept.json")
        self.set("SAFE_MODE_THRESHOLD=20")
        self.succeed("config", "backup", path, *DEV)
        self.set("SAFE_MODE_ENABLE=False")
        self.succeed("config", "apply", path, *DEV, "--yes")
        self.assertEqual(self.json("config", "diff", path, *DEV), [])

    def test_valid_bit_with_a_name(self):
        """It is shown; and who names it himself decides."""
        self.set("NUM_PF_MSIX=50", "NUM_PF_MSIX_VALID=False")
        self.assertFalse(self.next("NUM_PF_MSIX_VALID"))
        path = self.path("kept.json")
        self.succeed("config", "backup", path, *DEV)
        result = self.set("NUM_PF_MSIX=50")
        self.assertIn(b"  NUM_PF_MSIX_VALID: False -> True\n", result.stderr)
        self.succeed("config", "reset", *DEV, "all", "--yes")
        self.succeed("config", "apply", path, *DEV, "--yes")
        self.assertEqual(self.json("config", "diff", path, *DEV), [])

    def ask(self, *words):
        """It has shown what would change, and waits."""
        process = subprocess.Popen([test_tool.TOOL, "config", "set", *DEV, *words], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        text = b""
        while not text.endswith(b"[y/N] "):
            byte = process.stderr.read(1)
            self.assertTrue(byte, text)
            text += byte
        return process

    def test_changed_meanwhile(self):
        process = self.ask("NUM_OF_VFS=5")
        self.set("NUM_PF_MSIX=33")
        text, complaint = process.communicate(b"y\n", timeout=base.HANG)
        self.assertEqual((process.returncode, text), (1, b""))
        self.assertIn(b"it is not any more what it was; nothing is written", complaint)
        self.assertEqual((self.next("NUM_PF_MSIX"), self.next("NUM_OF_VFS")), (33, 8))

    def test_not_ended_in_the_middle(self):
        """Ctrl-C while the first of two is written."""
        self.addCleanup(self.sim.clear_faults)
        process = self.ask(*self.TWO)
        self.sim.fault(opcode=0x805, reg=MNVDA, delay_ms=3600000, skip=2)
        process.stdin.write(b"y\n")
        process.stdin.flush()
        base.wait_for(lambda: self.sim.state()["commands_delayed"], what="write that is out")
        process.send_signal(signal.SIGINT)
        self.sim.clear_faults()
        text, complaint = process.communicate(timeout=base.HANG)
        self.assertEqual(process.returncode, 0, complaint)
        self.assertIn(b"written", text)
        self.assertEqual((self.next("LINK_TYPE_P1"), self.next("KEEP_ETH_LINK_UP_P1")), ("ETH", False))

    def test_so_already(self):
        for words in (("set", *DEV, "LINK_TYPE=IB"), ("reset", *DEV, "LINK_TYPE")):
            before = self.last_event()
            self.assertIn(b"it is so already", self.succeed("config", *words).stdout)
            self.assertEqual(self.changes(before), [])


class NoAnswerTest(test_tool.ToolTest):
    def test_hung(self):
        """One command, and no more."""
        self.addCleanup(self.port_up_again)
        self.addCleanup(base.wait_for, lambda: not self.sim.state()["commands_lost"] or
                        self.sim.write("complete-lost"), what="answers")
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(drop=1, count=100000, skip=20)
        result = test_tool.run("config", "show", *DEV, "--deadline", "4s")
        test_tool.left_behind_ends()
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertIn(self.sim.state()["commands_lost"], (1, 2))
