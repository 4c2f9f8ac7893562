# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl validate: the simulated device is as assumed, and one that is made to differ is
told from it by exactly the rows that it concerns."""
import gzip
import json
import os
import re
import shutil
import signal
import socket
import stat
import subprocess

import base
import planted
import prm
import test_tool
from simload import load, parameters

ACCESS_REG = 0x805
QUERY_ADAPTER = 0x101
QUERY_EQ = 0x303
QUERY_CQ = 0x402
QUERY_HCA_CAP = 0x100
NOP = 0x80d
MGIR = 0x9020
MIRC = 0x9162
HOST_ENDIANNESS = 0x7004
BAD_OP, BAD_PARAM, BAD_INP_LEN = 2, 3, 0x50
DTOR = 0xc00e
NODE_DESC = 0x6001
PPCNT = 0x5008
CORE_DUMP = 0x402e
RESOURCE_DUMP = 0xc000
REGISTER = 16  # bytes of the outbox before it
CAPABILITY = 16
DEV = ("dev", "mlx5_0")

# What this machine may not have, rather than the device.
OF_THE_MACHINE = {"memory_64k", "memory_2m"}
if not os.path.exists("/dev/udmabuf"):
    OF_THE_MACHINE.add("memory_dmabuf")
# What a busy emulator is too slow for: 100 ms a command, in the middle.
TIMED = {"nop", "commands"}
TOO_SLOW = re.compile(r"\b\d{6,} us, the slowest ")
# What is compared with the driver, which a recording does not have.
OF_THE_DRIVER = {"identity", "completion_queue"}
MEMORY = {"memory_page", "memory_odd", "memory_64k", "memory_2m", "memory_dmabuf"}
CORE = {"core_dump", "core_cookie", "core_offer"}


# Nobody else's.
HOST, PROCESS = "db-frankfurt-7", "trading-engine"


def lines_of(path):
    with gzip.open(path, "rt") as file:
        lines = file.read().split("\n")
    assert lines[0] == "mlx5ctl-trace 1" and lines[1].startswith("# {") and lines[-1] == ""
    return lines[:-1]


def about(path):
    """What a recording says of itself."""
    return json.loads(lines_of(path)[1][2:])


def half(data, at):
    return int.from_bytes(data[at:at + 2], "big")


def requests(path):
    """(opcode, register or None) of all that a recording has sent."""
    for words in (line.split() for line in lines_of(path)[2:]):
        if words[0] == "exec":
            inbox = bytes.fromhex(words[5])
            yield half(inbox, 0), half(inbox, 10) if half(inbox, 0) == ACCESS_REG else None


def pending(pid, signo):
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        masks = re.findall(r"^S(?:ig|hd)Pnd:\s(\w+)$", file.read(), re.M)
    return any(int(mask, 16) >> signo - 1 & 1 for mask in masks)


class ValidateTest(test_tool.ToolTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(test_tool.left_behind_ends)
        self.addCleanup(self.sim.reset)
        self.sim.reset()

    def validate(self, *words):
        """Rows by finding, and what came, by row."""
        result = test_tool.run("-j", "validate", "run", *DEV, *words)
        self.assertEqual(result.stderr, b"")
        device, = json.loads(result.stdout)
        rows = {}
        for row in device["rows"]:
            rows.setdefault(row["finding"], set()).add(row["assumption"])
        return result.returncode, rows, {row["assumption"]: row["came"] for row in device["rows"]}

    def assertDiffers(self, otherwise, not_asked=frozenset(), not_offered=frozenset(), words=()):
        """These rows, and no others; what this machine has not, or is too slow for, is of no account."""
        status, rows, text = self.validate(*words)
        otherwise = set(otherwise) | {row for row in TIMED & rows.get("otherwise", set())
                                      if TOO_SLOW.search(text[row])}
        self.assertEqual(rows.get("otherwise", set()), otherwise, text)
        self.assertEqual(rows.get("not asked", set()), set(not_asked), text)
        self.assertEqual(rows.get("not offered", set()) - OF_THE_MACHINE,
                         set(not_offered) - OF_THE_MACHINE, text)
        self.assertEqual(status, 1 if otherwise else 3 if not_asked else 0)
        return text

    def test_healthy(self):
        with open("/proc/sys/kernel/tainted", encoding="ascii") as file:
            taint = file.read()
        last = self.last_event()
        text = self.assertDiffers(())
        # saeedtx/mlx5ctl's README: the bytes of a core dump, in one command.
        self.assertIn("831304 bytes in 1 commands", text["core_dump"])
        # Nothing was written but the form of the dump register that the kernel uses.
        writes = [entry for entry in self.sim.log()
                  if int(entry["opcode"], 16) == ACCESS_REG and entry["op_mod"] == 0]
        self.assertEqual({int(entry["reg"], 16) for entry in writes}, {RESOURCE_DUMP})
        for entry in self.journal(last):
            self.assertIn((entry["kind"], entry["register_id"]),
                          {("opened", 0), ("command", CORE_DUMP)})
            self.assertEqual(entry["scope"], "debug_read_only")
        with open("/proc/sys/kernel/tainted", encoding="ascii") as file:
            self.assertEqual(file.read(), taint)

    def test_virtual_function(self):
        """The simulated one has neither TOOLS_RESOURCES nor the debug capability: it is not
        offered, which is nothing that is otherwise."""
        before = parameters()
        self.addCleanup(load, **before)
        load(**{**before, "vfs": 1})
        pci = os.path.realpath("/sys/class/infiniband/mlx5_0/device")
        with open(f"{pci}/sriov_numvfs", "w", encoding="ascii") as file:
            file.write("1")
        path = f"{pci}/virtfn0/infiniband"
        base.wait_for(lambda: os.path.isdir(path) and os.listdir(path), what="virtual function")
        name, = os.listdir(path)
        result = test_tool.run("-j", "validate", "dev", name)
        rows = {row["assumption"]: row["finding"] for row in json.loads(result.stdout)[0]["rows"]}
        slow = "otherwise" in {rows.pop(row) for row in TIMED}
        self.assertEqual((result.returncode, result.stderr), (1 if slow else 3, b""))
        self.assertNotIn("otherwise", rows.values())
        offered = {row for row, finding in rows.items() if finding == "as assumed"}
        self.assertEqual(offered, {"slots", "capabilities", "short_inbox", "short_outbox",
                                   "unharmed"})
        self.assertEqual((rows["uctx"], rows["registers"], rows["menu"], rows["core_dump"]),
                         ("not offered",) * 4)

    def test_described_by_echo(self):
        """The newline that echo leaves in sysfs's node_desc is no deviation; another is."""
        before = planted.describe("mlx5_0", "rack 7\n")
        self.addCleanup(planted.describe, "mlx5_0", before)
        self.assertEqual(self.assertDiffers(())["node_desc"], '"rack 7"')
        planted.describe("mlx5_0", "rack\n7")
        self.assertEqual(self.assertDiffers({"node_desc"})["node_desc"], '"rack?7"')

    def test_text(self):
        lines = self.succeed("validate", *DEV).stdout.decode().splitlines()
        rows = self.json("validate", "assumptions")
        self.assertEqual(lines[0], "mlx5_0: board MT_0000000359, firmware 22.35.1012")
        self.assertEqual([line[14:].split()[0] for line in lines[1:-1]],
                         [row["assumption"] for row in rows])
        if not any(map(TOO_SLOW.search, lines)):
            self.assertTrue(lines[-1].startswith("mlx5_0: this device is as assumed ("))
        self.assertEqual({row["seen_on"] for row in rows}, {"none"})
        listed = self.succeed("validate", "--list").stdout.decode()
        for row in rows:
            self.assertIn(row["command"], listed)

    def listed(self):
        """{(opcode, register or None): name} of what it says that it sends: "QUERY_EQ",
        "ACCESS_REG MGIR"."""
        commands = {row["command"]: row["opcode"] for row in self.json("cmd", "list")}
        registers = {row["register"]: row["number"] for row in self.json("reg", "list")}
        listed = {}
        for sent in {sent for row in self.json("validate", "list") for sent in row["sends"]}:
            opcode, _, register = sent.partition(" ")
            if register.startswith("0x"):
                number = int(register, 16)
            else:
                number = registers[register] if register else None
            listed[commands[opcode], number] = sent
        return listed

    def test_list(self):
        """Beforehand it says all that is sent, and nothing else is."""
        listed = self.listed()
        before = {opcode: self.sim.count(opcode) for opcode, _ in listed}
        self.validate("-o", self.path("plain.gz"), "--plain")
        sent = set(requests(self.path("plain.gz")))
        self.assertEqual(sent - set(listed), set())
        # What the kernel sends for it, to make contexts and memory and to undo them.
        made = {number: name for number, name in listed.items() if number not in sent}
        for opcode, _ in made:
            self.assertGreater(self.sim.count(opcode), before[opcode], hex(opcode))
        self.assertEqual(set(made.values()),
                         {f"{verb}_{what}" for verb, what in (
                             ("ALLOC", "TRANSPORT_DOMAIN"), ("DEALLOC", "TRANSPORT_DOMAIN"),
                             ("ALLOC", "PD"), ("DEALLOC", "PD"), ("CREATE", "UCTX"),
                             ("DESTROY", "UCTX"), ("CREATE", "UMEM"), ("DESTROY", "UMEM"),
                             ("CREATE", "MKEY"), ("DESTROY", "MKEY"))})

    def plant(self):
        """A host's name, a process in the journal, and the device's own numbers."""
        name = socket.gethostname()
        self.addCleanup(socket.sethostname, name)
        socket.sethostname(HOST)
        # Whatever others have written there.
        self.addCleanup(planted.describe, "mlx5_0",
                        planted.describe("mlx5_0", planted.DESCRIPTION))
        program = self.path(PROCESS)
        shutil.copy(shutil.which(test_tool.TOOL), program)
        subprocess.run([program, "reg", "get", "MTMP", *DEV, "scope", "configuration"],
                       capture_output=True, check=True)
        return {**planted.of_device("mlx5_0"), "host": list(planted.text(HOST)),
                "process": list(planted.text(PROCESS)),
                "module": list(planted.text(self.json("cable", "show", *DEV)[0]["serial_number"])),
                # What a field of the kernel's journal has of it.
                "process, cut": list(planted.text(PROCESS[:15]))}

    def test_recording(self):
        """What was asked and answered, twice: with all in it, and as anybody may see it."""
        values = self.plant()
        status, rows, came = self.validate("-o", self.path("anonymous.gz"))
        self.assertEqual(status, 0)
        self.validate("-o", self.path("plain.gz"), "--plain")
        self.assertEqual(stat.S_IMODE(os.stat(self.path("anonymous.gz")).st_mode), 0o600)
        self.assertLess(os.stat(self.path("anonymous.gz")).st_size, 2 << 20)
        self.assertEqual(planted.found(self.path("anonymous.gz"), values), [])
        # They would have been found.
        there = {name for name, _ in planted.found(self.path("plain.gz"), values)}
        self.assertGreaterEqual(there, {"board", "description", "module", "process",
                                        "process, cut"})
        said = about(self.path("anonymous.gz"))
        self.assertIs(said["replayed"], False)
        self.assertEqual((said["anonymous"], about(self.path("plain.gz"))["anonymous"]),
                         (True, False))
        self.assertEqual((said["dev"], said["fw_ver"], said["kernel"], said["cut"]),
                         ("mlx5_0", "22.35.1012", os.uname().release, False))
        self.assertEqual((said["vendor_id"], said["board_id"][:3]), (0x15b3, "MT_"))
        self.assertEqual({row["assumption"]: row["finding"] for row in said["rows"]},
                         {row: finding for finding, names in rows.items() for row in names})
        self.assertEqual(len(said["rows"]), len(came))
        self.replay(self.path("anonymous.gz"), said)

    def replay(self, path, said):
        """On a machine without a device, and without privilege, it is the same."""
        os.chmod(self.directory, 0o755)
        os.chmod(path, 0o644)
        result = test_tool.run("-j", "validate", *DEV, env={**os.environ, "MLX5CTL_REPLAY": path},
                               preexec_fn=base.become_nobody)
        device, = json.loads(result.stdout)
        # The driver, which the identity is compared with, is not there.
        without = OF_THE_DRIVER | OF_THE_MACHINE | {"memory_dmabuf"}
        findings = [{row["assumption"]: row["finding"] for row in rows
                     if row["assumption"] not in without}
                    for rows in (said["rows"], device["rows"])]
        self.assertEqual(findings[0], findings[1])
        health = test_tool.run("-j", "health", "show", *DEV, preexec_fn=base.become_nobody,
                               env={**os.environ, "MLX5CTL_REPLAY": path})
        self.assertEqual(health.returncode, 0, health.stderr)
        checks = {check["check"]: check["state"] for check in json.loads(health.stdout)[0]["checks"]}
        self.assertEqual((checks["access"], checks["temperature"], checks["link"]),
                         ("ok", "ok", "ok"))

    def test_where_it_cannot_be_written(self):
        """Nothing is asked then."""
        before = self.sim.state()["commands_total"]
        self.fail(1, "cannot create", "validate", *DEV, "-o", "/proc/no/such")
        self.fail(2, "--plain is of a recording", "validate", *DEV, "--plain")
        self.assertEqual(self.sim.state()["commands_total"], before)

    def flip(self, reg, at, mask, count=1000):
        self.sim.fault(opcode=ACCESS_REG, reg=reg, flip=mask, flip_at=REGISTER + at, count=count)

    def test_deviations(self):
        """A device that is otherwise in one place."""
        def refuse(status=BAD_PARAM, **which):
            self.sim.fault(status=status, syndrome=0x77, count=1000, **which)

        def flip_cap(mask, at):
            self.sim.fault(opcode=QUERY_HCA_CAP, flip=mask, flip_at=CAPABILITY + at, count=1000)
        cases = (
            # A version that the driver does not have: fw_info.extended_minor.
            (lambda: self.flip(MGIR, 0x48, 0x1), {"identity"}, set(), set()),
            (lambda: self.flip(NODE_DESC, 0, 0x80000000), {"node_desc"}, set(), set()),
            # full_crdump_to in another unit than there are.
            (lambda: self.flip(DTOR, 0x18, 0xe0000000), {"timeouts"}, set(), set()),
            (lambda: refuse(opcode=ACCESS_REG, reg=PPCNT), {"registers"}, set(), set()),
            # One that is shorter than here.
            (lambda: refuse(BAD_INP_LEN, opcode=ACCESS_REG, reg=prm.MPEIN),
             {"registers", "register_lengths"}, set(), set()),
            # One that wants more than a debug context.
            (lambda: refuse(BAD_OP, opcode=ACCESS_REG, reg=MIRC), {"register_scopes"}, set(), set()),
            # Its one field is the first bit, by mlx5_ifc.h and the database.
            (lambda: self.flip(HOST_ENDIANNESS, 8, 1), {"register_fields"}, set(), set()),
            (lambda: refuse(opcode=NOP), {"nop"}, set(), set()),
            (lambda: refuse(opcode=QUERY_EQ), {"event_queue"}, set(), set()),
            (lambda: refuse(opcode=QUERY_CQ), {"completion_queue"}, set(), set()),
            (lambda: refuse(opcode=ACCESS_REG, reg=CORE_DUMP), {"core_dump"},
             CORE - {"core_dump"}, set()),
            # A dump of no bytes.
            (lambda: self.flip(CORE_DUMP, 0x14, 831304), {"core_dump"}, CORE - {"core_dump"}, set()),
            # Other pairs than those that were seen.
            (lambda: self.sim.write("core-dump", swapped=1), {"core_dump"},
             CORE - {"core_dump"}, set()),
            # log_max_qp, bits 4:0 of the general capability's byte 16, is 0. The debug
            # capability has nothing there: mlx5_ifc.h.
            (lambda: flip_cap(0x11, 16), {"capabilities"}, set(), set()),
            # log_cr_dump_to_mem_size, bits 27:23 of its first dword, is 7 and not 8: half a
            # megabyte, for a dump that takes 831,304 bytes.
            (lambda: flip_cap(0x07800000, 0), {"core_offer"}, set(), set()),
            # log_max_samples, its lowest byte, is 0 and not 14.
            (lambda: flip_cap(0x0e, 0), {"rounds"}, set(), set()),
            # resource_dump, bit 22 of it, is 0, and there is a menu.
            (lambda: flip_cap(1 << 22, 0), {"capability_bits"}, set(), set()),
            # num_of_diagnostic_counters, the upper half at byte 80, is 18 and not 175: the last
            # counter is in place 90. In the debug capability that is no counter's number.
            (lambda: flip_cap((175 ^ 18) << 16, 80), {"diagnostics"}, set(), set()),
            # No menu at all, though the capability says so.
            (lambda: refuse(opcode=ACCESS_REG, reg=RESOURCE_DUMP), {"capability_bits"},
             {"menu_names", "menu_by_read", "completion_queue"} | MEMORY, {"menu"}),
        )
        for number, (script, otherwise, not_asked, not_offered) in enumerate(cases):
            with self.subTest(number=number):
                self.sim.reset()
                script()
                self.assertDiffers(otherwise, not_asked, not_offered)

    def test_other_numbers(self):
        """The menu's numbers are firmware's own, so all is as assumed: only names count."""
        before = parameters()
        self.addCleanup(load, **before)
        load(**{**before, "rsc_shift": 3})
        menu = {row["name"]: row["segment"] for row in self.json("rsc", "menu", *DEV)}
        # Its number in the menu that saeedtx/mlx5ctl shows.
        self.assertNotEqual(menu["PRM_QUERY_QP"], "0x4000")
        self.assertDiffers(())

    def test_refused_read_form(self):
        """As many writes of the register as a healthy device sees before the read."""
        self.validate()
        log = [entry for entry in self.sim.log() if int(entry["reg"], 16) == RESOURCE_DUMP]
        before = [entry["op_mod"] for entry in log].index(1)
        self.sim.reset()
        self.sim.fault(opcode=ACCESS_REG, reg=RESOURCE_DUMP, status=3, skip=before)
        self.assertDiffers({"menu_by_read"})

    def assertRecorded(self, path):
        """However it ended, all rows are there, and whole lines."""
        self.assertEqual([row["assumption"] for row in about(path)["rows"]],
                         [row["assumption"] for row in self.json("validate", "assumptions")])

    def test_slow(self):
        self.sim.latency(150_000)
        self.addCleanup(self.sim.latency, 0)
        path = self.path("slow.gz")
        process = subprocess.Popen([test_tool.TOOL, "validate", *DEV, "--deadline", "600s", "-o", path],
                                   stdout=subprocess.PIPE)
        line = b"first"
        while line and b"otherwise   commands" not in line:
            line = process.stdout.readline()
        self.assertTrue(line)
        # What was asked until then is there, and the rest is said not to be.
        process.send_signal(signal.SIGINT)
        # Once more, when that one has come: as timeout(1) does, and people.
        base.wait_for(lambda: not pending(process.pid, signal.SIGINT), what="first signal")
        process.send_signal(signal.SIGINT)
        rest = process.communicate(timeout=base.HANG)[0].decode()
        self.assertIn("not asked: interrupted", rest)
        self.assertEqual(process.returncode, 1)
        self.assertRecorded(path)

    def test_deadline(self):
        """A command that does not end is left behind."""
        self.sim.fault(opcode=QUERY_EQ, delay_ms=3_600_000, count=1)
        path = self.path("deadline.gz")
        status, rows, text = self.validate("--deadline", "1ms", "-o", path)
        self.assertEqual((status, text["event_queue"]), (3, "not asked: the deadline"))
        self.assertIn("unharmed", rows["not asked"])
        self.assertRecorded(path)

    def test_silent(self):
        """After a command without an answer no other is sent: that one, and the end of the
        context."""
        self.sim.fault(drop=1, opcode=QUERY_EQ, count=1000)
        path = self.path("silent.gz")
        text = self.validate("--deadline", "600s", "-o", path)[2]
        self.assertRecorded(path)
        self.assertIn("no answer", text["event_queue"])
        self.assertEqual(text["unharmed"], "a command before had no answer")
        self.assertLessEqual(self.sim.state()["commands_lost"], 2)
        self.sim.command("complete-lost")
