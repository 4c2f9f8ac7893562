# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What the tool says of devices that do not answer, or are gone, and what it costs them: at most
two of the driver's command slots a run."""
import errno
import json
import os
import re
import shutil
import signal
import subprocess
import tarfile
import tempfile
import unittest

import base
import prm
import simctl
import simload
import terminal
import test_tool
import uverbs

# As monitoring plugins have it: monitoring-plugins.org, "Plugin Return Codes".
OK, WARNING, CRITICAL, UNKNOWN = range(4)
# Linux's mlx5_ifc.h; the driver asks this for the state of a port.
QUERY_HCA_VPORT_CONTEXT = 0x762
# After so many runs without an answer it is not asked for a quarter of an hour, says the manual.
FREE_RUNS = 4
# Short, since all of it is waited for.
DEADLINE = ("--deadline", "3s")
HEALTH = ("health", "show", "dev", "mlx5_0", "interval", "10ms", "--check")
# A device's past in the kernel's log is part of its verdict: these have none from other tests.
DOMAIN = 0x51c
PCI = f"{DOMAIN:04x}:00:00.0"


def setUpModule():
    before = simload.parameters()
    unittest.addModuleCleanup(simload.load, **before)
    simload.load(**{**before, "domain": DOMAIN})


def path_of(dev, function=0):
    return f"/sys/bus/pci/devices/{DOMAIN:04x}:00:{dev:02x}.{function}"


class Sick(test_tool.ToolTest):
    def setUp(self):
        # What others have left on the device would be gone with it, and be missed.
        self.sim = simctl.Sim()
        test_tool.forget_debt()
        self.port_up_again()
        base.settled(self.sim)
        super().setUp()

    def lost(self):
        return self.sim.state()["commands_lost"]

    def hang(self, skip=0):
        """Firmware answers nothing from now on, until the test is over."""
        self.addCleanup(self.start_again)
        self.sim.fault(drop=1, count=100000, skip=skip)

    def answer_again(self):
        self.sim.clear_faults()
        # What was left behind goes on then, and ends.
        base.wait_for(lambda: not self.sim.state()["commands_lost"] or
                      self.sim.write("complete-lost"), what="answers")
        base.wait_stable(self.sim.total, what="number of commands")

    def start_again(self):
        """What firmware made without an answer, the driver never gives back."""
        self.answer_again()
        test_tool.forget_debt()
        self.port_up_again()
        base.settled(self.sim)

    def costs(self, *words):
        """Its result; no more than two slots are lost to it, also when the driver has given up
        the command and the worker that was left behind has ended."""
        result = test_tool.run(*words)
        test_tool.left_behind_ends()
        self.assertIn(self.lost(), (1, 2))
        return result

    def until_well(self):
        """A port that has just come back is not up yet, and a busy machine takes its time."""
        base.wait_for(lambda: test_tool.run("health", "--check", "interval", "10ms", "--deadline",
                                            "600s").returncode == OK, what="health")


class SickTest(Sick):
    def test_hung(self):
        for skip in (0, 6):
            with self.subTest(skip=skip):
                self.hang(skip)
                result = self.costs("-j", *HEALTH, *DEADLINE)
                self.assertEqual((result.returncode, result.stderr), (CRITICAL, b""))
                device, = json.loads(result.stdout)
                self.assertEqual(device["verdict"], "failed")
                access, = [item for item in device["checks"] if item["check"] == "access"]
                self.assertEqual(access["state"], "failed")
                # What needs no firmware is there.
                self.assertIn("fw", [item["subject"] for item in device["checks"]])
                self.answer_again()

    def test_silent_at_the_end(self):
        """All was answered but what ends it: that is no well device."""
        self.addCleanup(self.start_again)
        self.sim.fault(opcode=prm.DESTROY_UCTX, drop=1)
        device, = json.loads(self.costs("-j", *HEALTH, *DEADLINE).stdout)
        self.assertEqual(device["verdict"], "failed")
        *_, first, last = [item for item in device["checks"] if item["check"] == "access"]
        self.assertEqual((first["state"], first["text"]), ("ok", "answers commands"))
        self.assertEqual(last["state"], "failed")
        self.assertIn('no answer to "close" in ', last["text"])

    def silent_metrics(self, complaint, *words):
        """A command has had no answer."""
        result = self.costs("metrics", *words)
        self.assertEqual(result.returncode, 1)
        self.assertIn(complaint, result.stderr)
        text = result.stdout.decode()
        self.assertIn(f'mlx5ctl_up{{pci="{PCI}"}} 0\n', text)
        self.assertIn(f'mlx5ctl_commands_unanswered{{pci="{PCI}"}} 1\n', text)
        return text

    def test_hung_metrics(self):
        self.hang()
        text = self.silent_metrics(b"mlx5ctl: mlx5_0: ", *DEADLINE)
        self.assertIn(f'mlx5ctl_health_healthy{{pci="{PCI}",reporter="fw"}} 1\n', text)

    def run_into_debt(self):
        """Until it is not asked any more; returns how many runs that took."""
        self.hang()
        for runs in range(4 * FREE_RUNS):
            if b"not asked for" in test_tool.run("metrics", *DEADLINE).stderr:
                test_tool.left_behind_ends()
                return runs
        self.fail("it is asked on and on")

    def test_debt(self):
        """Of what a timer loses, one run after the other, there is an end."""
        runs = self.run_into_debt()
        self.assertGreaterEqual(runs, FREE_RUNS)
        lost = self.lost()
        self.assertTrue(FREE_RUNS <= lost <= 2 * runs, lost)
        reason = rf"not asked for 1\d min more: firmware left {FREE_RUNS} runs without an answer"
        result = test_tool.run(*HEALTH)
        self.assertEqual(result.returncode, CRITICAL)
        self.assertRegex(result.stdout.decode(), reason)
        # That is why each check is unknown that asks the driver.
        found = {item["check"]: item["text"] for item in
                 json.loads(test_tool.run("-j", *HEALTH).stdout)[0]["checks"] if item["state"] == "unknown"}
        self.assertRegex(found["link"], reason)
        device, = self.json("dev")
        self.assertEqual(device["state"], "no_answer")
        self.assertRegex(device["reason"], reason)
        result = test_tool.run("-j", "top", "--once", "interval", "100ms")
        self.assertRegex(json.loads(result.stdout)[0]["why"], reason)
        result = test_tool.run(*SnapshotTest.WORDS, "-o", self.path("a.tar"))
        self.assertEqual(result.returncode, SnapshotTest.PARTIAL, result.stderr)
        with tarfile.open(self.path("a.tar")) as tar, tar.extractfile(tar.getmembers()[0]) as file:
            self.assertRegex(json.load(file)["parts"]["firmware"]["error"], reason)
        self.assertEqual(self.lost(), lost)
        # What it advises helps, once firmware answers.
        self.sim.clear_faults()
        base.wait_for(lambda: not self.lost() or self.sim.write("complete-lost"), what="answers")
        advice, = re.findall(r'"(devlink dev reload [^"]*)"', device["reason"])
        subprocess.run(advice.split(), check=True, capture_output=True)
        self.assertEqual(test_tool.run("metrics").returncode, 0)

    def test_debt_that_is_paid(self):
        """Firmware that answers again owes nothing, once the time is over; the other advice has it asked at once."""
        self.run_into_debt()
        self.sim.clear_faults()
        base.wait_for(lambda: not self.lost() or self.sim.write("complete-lost"), what="answers")
        result = test_tool.run("metrics")
        self.assertEqual(result.returncode, 1)
        address, auxiliary, inode, number, time = self.debt()
        self.assertEqual((address, number), (PCI, str(FREE_RUNS)))
        self.assertGreater(int(time), 0)
        # To a process whose clock is a minute ahead it is too early, to one with 15 it is not; and the next
        # loss has it wait for twice as long, though others were answered before.
        self.assertEqual([self.later(minutes) for minutes in (1, 15)], [1, 0])
        self.assertEqual(self.debt()[3], str(FREE_RUNS))
        self.sim.fault(drop=1, count=100000)
        self.assertEqual(self.later(16), 1)
        self.assertEqual(self.debt()[3], str(FREE_RUNS + 1))
        self.sim.clear_faults()
        base.wait_for(lambda: not self.lost() or self.sim.write("complete-lost"), what="answers")
        self.assertEqual([self.later(minutes) for minutes in (40, 60)], [1, 0])
        self.assertEqual(self.debt()[3], str(FREE_RUNS + 1))
        # A day after the last it is forgotten.
        self.assertEqual(self.later(25 * 60), 0)
        self.assertEqual(self.debt(), [])
        # That one is of a driver that has gone.
        self.write_debt(address, auxiliary, int(inode) + 1, number, time)
        self.assertEqual(test_tool.run("metrics").returncode, 0)
        self.write_debt(address, auxiliary, inode, number, time)
        result = test_tool.run("metrics")
        self.assertEqual(result.returncode, 1)
        advice, = re.findall(r'"(rm [^"]*)"', result.stderr.decode())
        subprocess.run(advice.split(), check=True)
        self.assertEqual(test_tool.run("metrics").returncode, 0)

    @staticmethod
    def later(minutes):
        """What metrics ends with to whom it is as many minutes later."""
        words = ("unshare", "--time", "--fork", "--monotonic", str(minutes * 60), test_tool.TOOL, "metrics", *DEADLINE)
        status = subprocess.run(words, check=False, capture_output=True).returncode
        test_tool.left_behind_ends()
        return status

    @staticmethod
    def debt():
        with open(test_tool.DEBT, encoding="ascii") as file:
            return file.read().split()

    @staticmethod
    def write_debt(*words):
        with open(test_tool.DEBT, "w", encoding="ascii") as file:
            file.write(" ".join(map(str, words)) + "\n")

    def test_hung_module(self):
        """What is read over a slow bus comes last: all else is there, and the device is not up."""
        self.addCleanup(self.start_again)
        self.sim.fault(opcode=0x805, reg=prm.MCIA, drop=1)
        text = self.silent_metrics(b"mlx5ctl: mlx5_0: a command for its module had no answer",
                                   "--modules", "--deadline", "3600s")
        self.assertIn('mlx5ctl_port_link_info{', text)
        self.assertIn('mlx5ctl_temperature_celsius{', text)

    def test_hung_settings(self):
        """They come after all else, and after the first without an answer none is asked for."""
        self.addCleanup(self.start_again)
        self.sim.fault(opcode=0x805, reg=prm.MNVDA, drop=1, skip=3)
        text = self.silent_metrics(b"mlx5ctl: mlx5_0: a command for its settings had no answer",
                                   "--settings", "--deadline", "3600s")
        self.assertIn('mlx5ctl_port_link_info{', text)
        self.assertNotIn('mlx5ctl_settings_waiting{', text)

    def test_killed_metrics(self):
        """Somebody ends the process that asks: what it had read is there, and the device is not up."""
        self.addCleanup(self.start_again)
        self.sim.fault(opcode=0x805, reg=prm.MCIA, delay_ms=3600000)
        with subprocess.Popen([test_tool.TOOL, "metrics", "--modules", "--deadline", "3600s"],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            base.wait_for(lambda: self.sim.state()["commands_delayed"], what="command that is out")
            os.kill(test_tool.child_of(process.pid), signal.SIGKILL)
            # It is in the kernel until then.
            self.sim.clear_faults()
            text, complaint = process.communicate(timeout=base.HANG)
        self.assertEqual(process.returncode, 1)
        self.assertIn(b"the process that asks it has ended", complaint)
        self.assertIn(f'mlx5ctl_up{{pci="{PCI}"}} 0\n'.encode(), text)
        self.assertIn(b'mlx5ctl_port_link_info{', text)

    def test_hung_top(self):
        self.hang()
        result = self.costs("-j", "top", "--once", "interval", "100ms", *DEADLINE)
        self.assertEqual(result.returncode, 1)
        row, = json.loads(result.stdout)
        self.assertEqual((row["dev"], row["state"], row["severity"]), ("mlx5_0", "not read", 6))
        self.assertIn("no answer to ", row["why"])
        self.assertIn(row["why"], result.stderr.decode())

    def test_interrupted(self):
        self.hang()
        for signo in (signal.SIGINT, signal.SIGTERM):
            before = self.lost()
            process = subprocess.Popen([test_tool.TOOL, *HEALTH, "--deadline", "3600s"],
                                       stdout=subprocess.PIPE)
            base.wait_for(lambda: self.lost() > before, what="command without an answer")
            process.send_signal(signo)
            # The deadline is longer than this waits.
            text = process.communicate(timeout=base.HANG)[0]
            self.assertTrue(text.startswith(b"mlx5_0: "), text)
            self.assertIn(process.returncode, (CRITICAL, UNKNOWN))

    def check_of(self, name, check, subject):
        device, = self.json("health", "dev", name, "interval", "10ms")
        return device, [item for item in device["checks"]
                        if (item["check"], item["subject"]) == (check, subject)]

    def test_command_of_the_driver(self):
        """One that the driver itself had no answer to is in its log, whatever the device is called
        now; that is so until the driver comes up anew."""
        self.addCleanup(self.start_again)
        self.port_up_again()
        self.assertEqual(self.check_of("mlx5_0", "log", "commands")[1], [])
        # A query: an object that is made without an answer is never freed.
        self.sim.fault(opcode=QUERY_HCA_VPORT_CONTEXT, drop=1)
        self.assertFalse(base.port_is(4))
        device, (lost,) = self.check_of("mlx5_0", "log", "commands")
        self.assertEqual((device["verdict"], lost["state"]), ("degraded", "warning"))
        self.assertIn("1 commands of the driver had no answer since it came up, 1 command slots are lost",
                      lost["text"])
        self.assertIn("QUERY_HCA_VPORT_CONTEXT(0x762)", lost["text"])
        self.assertEqual(test_tool.run(*HEALTH).returncode, WARNING)
        subprocess.run(["rdma", "dev", "set", "mlx5_0", "name", "rocep17s0"], check=True)
        try:
            found, = self.check_of("rocep17s0", "log", "commands")[1]
            # Its time is that of two clocks, and may be another second.
            self.assertEqual([re.sub(r"\d\d:\d\d:\d\d", "", text)
                              for text in (found["text"], lost["text"])],
                             [re.sub(r"\d\d:\d\d:\d\d", "", lost["text"])] * 2)
        finally:
            subprocess.run(["rdma", "dev", "set", "rocep17s0", "name", "mlx5_0"], check=True)
        # It comes late, and gives its slot back.
        self.sim.write("complete-lost")
        base.wait_for(lambda: "0 command slots are lost" in
                      self.check_of("mlx5_0", "log", "commands")[1][0]["text"], what="slot")
        # What it advises helps.
        advice, = re.findall(r'next: "(devlink dev reload [^"]*)"', lost["text"])
        subprocess.run(advice.split(), check=True, capture_output=True)
        base.wait_for(lambda: base.port_is(4), what="port")
        self.assertEqual(self.check_of("mlx5_0", "log", "commands")[1], [])

    def test_lost_slots(self):
        """Who lost them need not be there any more."""
        self.assertEqual(self.slots(), ("ok", 31, 0))
        self.addCleanup(self.start_again)
        self.sim.fault(opcode=prm.NOP, drop=1, count=2)
        with uverbs.File() as file:
            uctx = uverbs.Uctx(file)
            for _ in range(2):
                self.assertEqual(uctx.exec(prm.inbox(prm.NOP))[0], errno.ETIMEDOUT)
        state, *numbers = self.slots()
        self.assertEqual((state, numbers), ("warning", [31, 2]))
        self.sim.write("complete-lost")
        base.wait_for(lambda: self.slots() == ("ok", 31, 0), what="slots")

    def slots(self):
        """As health says, and as metrics do."""
        found, = self.check_of("mlx5_0", "slots", "driver")[1]
        text = self.succeed("metrics").stdout.decode()
        return found["state"], *(int(re.search(rf'^mlx5ctl_{name}{{pci="{PCI}"}} (\d+)$', text,
                                               re.M)[1])
                                 for name in ("command_slots", "command_slots_lost"))

    def test_unread(self):
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=prm.ACCESS_REG, status=3, count=1000)
        result = test_tool.run("-j", *HEALTH)
        device, = json.loads(result.stdout)
        self.assertEqual((device["verdict"], result.returncode), ("unknown", UNKNOWN))
        # Of metrics it is a number, of which an alert says that it was smaller before.
        text = self.succeed("metrics").stdout.decode()
        self.assertGreater(int(re.search(r"(?m)^mlx5ctl_readings_refused{.*} (\d+)$", text)[1]), 5)
        unread = {item["check"] for item in device["checks"] if item["state"] == "unknown"}
        self.assertLessEqual({"temperature", "pcie"}, unread)

    def test_gone(self):
        self.addCleanup(os.unlink, simload.SEEN)
        self.until_well()
        self.assertEqual(test_tool.run("metrics").returncode, 0)
        serial = base.board_of(PCI)["serial_number"]
        self.sim.write("unplug")
        try:
            result = test_tool.run("health", "--check")
            self.assertEqual(result.returncode, CRITICAL)
            self.assertTrue(result.stdout.startswith(b"mlx5_0: failed"))
            self.assertIn(f"is gone; its board's serial number is {serial}".encode(), result.stdout)
            self.assertEqual(test_tool.run(*HEALTH).returncode, CRITICAL)
            for words in (["dev"], ["link"], ["cable"], ["top", "--once"], ["snapshot", "save", "--no-core"]):
                text = test_tool.run(*words).stderr.decode()
                self.assertIn(f"mlx5ctl: mlx5_0: it was at {PCI} since the machine started, and is gone", text, words)
            rows = json.loads(test_tool.run("-j", "top", "--once").stdout)
            self.assertEqual([(row["dev"], row["state"]) for row in rows], [("mlx5_0", "not read")])
            # The label is what an alert looks for.
            result = test_tool.run("metrics")
            self.assertEqual(result.returncode, 1)
            self.assertIn(f'mlx5ctl_up{{pci="{PCI}"}} 0\n'.encode(), result.stdout)
        finally:
            self.sim.write("plug")
            base.wait_for(lambda: os.path.exists("/dev/infiniband/uverbs0") and
                          os.path.isdir("/sys/class/infiniband/mlx5_0"), what="ib device")
        self.until_well()

    def come_back(self, before_unplug, is_away):
        """What top shows of a device that goes and comes: the reason, and then its numbers."""
        screen = terminal.Terminal([shutil.which(test_tool.TOOL), "top", "interval", "100ms"], 24, 100)
        self.addCleanup(screen.close)
        screen.until(lambda lines: lines[2].split()[:3] == ["mlx5_0", "1", "up"])
        before_unplug(screen)
        self.sim.write("unplug")
        try:
            screen.until(lambda lines: is_away(lines[2]))
        finally:
            self.sim.clear_faults()
            self.sim.write("plug")
            base.wait_for(lambda: os.path.exists("/dev/infiniband/uverbs0") and
                          os.path.isdir("/sys/class/infiniband/mlx5_0"), what="ib device")
        screen.until(lambda lines: lines[2].split()[:3] == ["mlx5_0", "1", "up"])
        screen.type(b"q")
        self.assertEqual(screen.end(), 0)
        self.until_well()

    def test_top_sees_it_come_back(self):
        self.come_back(lambda screen: None, lambda line: line.split()[:4] == ["mlx5_0", "1", "not", "read"])

    def test_top_sees_it_come_back_in_debt(self):
        """A command that was out when the device went has no answer, and the new one owes none."""
        def ask(screen):
            self.hang()
            screen.until(lambda lines: 'no answer to "' in lines[2])

        self.come_back(ask, lambda line: "not asked: firmware did not answer before" in line)

    def test_top_began_without_it(self):
        """Nobody reads a device that was gone when it began, and that has an end, too."""
        self.addCleanup(os.unlink, simload.SEEN)
        self.assertEqual(test_tool.run("metrics").returncode, 0)
        self.sim.write("unplug")
        try:
            screen = terminal.Terminal([shutil.which(test_tool.TOOL), "top", "interval", "100ms"], 24, 120)
            self.addCleanup(screen.close)
            screen.until(lambda lines: lines[2].startswith("mlx5_0 ") and "is gone" in lines[2])
        finally:
            self.sim.write("plug")
            base.wait_for(lambda: os.path.exists("/dev/infiniband/uverbs0") and
                          os.path.isdir("/sys/class/infiniband/mlx5_0"), what="ib device")
        screen.until(lambda lines: 'it was gone, and is back: start "top" again to read it' in lines[2])
        screen.type(b"q")
        self.assertEqual(screen.end(), 0)
        self.until_well()

    def test_no_ib_device(self):
        """The function is there, and keeps its name."""
        self.assertEqual(test_tool.run("metrics").returncode, 0)
        subprocess.run(["rmmod", "mlx5_ib"], check=True)
        try:
            result = test_tool.run("metrics")
            self.assertIn(f'mlx5ctl_up{{pci="{PCI}"}} 0\n'.encode(), result.stdout)
            self.assertEqual(test_tool.run("health", "--check").returncode, CRITICAL)
            # By the name that it had.
            self.assertIn(f'mlx5ctl_up{{pci="{PCI}"}} 0\n'.encode(),
                          test_tool.run("metrics", "dev", "mlx5_0").stdout)
            self.assertEqual(test_tool.run("health", "dev", "mlx5_0", "--check").returncode, CRITICAL)
        finally:
            subprocess.run(["modprobe", "mlx5_ib"], check=True)
            base.wait_for(lambda: os.path.isdir("/sys/class/infiniband/mlx5_0"), what="ib device")

    def test_a_deadline(self):
        for words in (("dev", "--deadline"), ("health", "--deadline"), ("health", "--deadline", "soon"),
                      ("metrics", "--deadline", "0s")):
            self.fail(2, "deadline", *words)


class SnapshotTest(Sick):
    """The file, whatever happens; and what it says of itself."""

    PARTIAL = 3
    WORDS = ("snapshot", "save", "dev", "mlx5_0", "samples", "2", "period", "1ms")
    # Of these firmware is not asked.
    HOST = ("versions.json", "device.json", "kernel.log")
    COUNTS = ("answered", "refused", "no_answer", "not_asked")

    def words(self, deadline):
        return (*self.WORDS, "-o", self.path("a.tar"), "--deadline", deadline)

    def index(self, path=None):
        with tarfile.open(path or self.path("a.tar")) as tar:
            members = [member.name.partition("/")[2] for member in tar]
            with tar.extractfile(tar.getmembers()[0]) as file:
                index = json.load(file)
        for name in self.HOST:
            self.assertIn(name, members)
            self.assertEqual(index["parts"][name]["state"], "ok")
        self.assertTrue({"health.json", "sysfs.json", "report.html"} <= set(members))
        return index

    def kernel_log(self):
        """Its lines, without the times."""
        self.succeed("snapshot", "save", "--no-core", "dev", "mlx5_0", "samples", "1", "-o", self.path("log.tar"))
        with tarfile.open(self.path("log.tar")) as tar:
            member = next(member for member in tar if member.name.endswith("/kernel.log"))
            lines = tar.extractfile(member).read().decode().splitlines()
        return [line.partition("] ")[2] for line in lines]

    def test_lines_that_go_on(self):
        """An error completion is printed by lines that name no device (Linux's dump_cqe() of mlx5_ib's
        cq.c, with print_hex_dump()): they are the device's of the line before, and nobody else's."""
        error = ("00000000: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00",
                 "00000030: 00 00 00 00 00 00 56 04 00 00 01 2c 00 00 05 d2")

        def is_kept():
            marks = [os.urandom(4).hex() for _ in range(2)]
            told = (f"mlx5_core {PCI}: dump_cqe:278:(pid 0): dump error cqe {marks[0]}", *error,
                    f"nvme 0000:77:00.0: dump {marks[1]}", "00000010: ca fe")
            with open("/dev/kmsg", "w", encoding="ascii", buffering=1) as log:
                for line in told:
                    print(line, file=log)
            found = self.kernel_log()
            self.assertFalse([line for line in found if marks[1] in line or "ca fe" in line])
            at = found.index(told[0])
            # Others write there, too.
            return tuple(found[at + 1:at + 1 + len(error)]) == error

        base.wait_for(is_kept, what="lines that go on")

    def total(self, index, count):
        return sum(part[count] for part in index["parts"].values())

    def test_hung(self):
        for skip in (0, 80):
            with self.subTest(skip=skip):
                # On a busy machine time is up before as many are asked.
                for deadline in ("4s", "8s", "16s", "32s"):
                    self.hang(skip)
                    result = test_tool.run(*self.words(deadline))
                    test_tool.left_behind_ends()
                    if self.lost() and "no answer" in (self.index().get("reason") or ""):
                        break
                    self.answer_again()
                self.assertIn(self.lost(), (1, 2))
                self.assertEqual((result.returncode, result.stderr), (self.PARTIAL, b""))
                self.assertIn(b"partial snapshot", result.stdout)
                index = self.index()
                self.assertEqual(index["state"], "partial")
                self.assertRegex(index["reason"], 'no answer to ".*process .* is left behind')
                self.assertEqual(self.total(index, "no_answer"), 1)
                self.assertEqual(index["parts"]["raw/core.bin"]["error"],
                                 "not asked: firmware did not answer before")
                self.assertEqual(index["parts"]["sysfs.json"]["answered"] > 0, skip == 80)
                self.answer_again()

    def test_the_drivers_time(self):
        """Longer than the driver waits, 10 s by the simulator: it says so itself."""
        self.hang(40)
        result = self.costs(*self.words("3600s"))
        self.assertEqual(result.returncode, self.PARTIAL)
        index = self.index()
        self.assertEqual((index["reason"], self.total(index, "no_answer")), ("", 1))
        self.assertEqual(index["parts"]["raw/core.bin"]["state"], "not_asked")

    def test_slow(self):
        """All of it, several reads at once."""
        self.addCleanup(self.sim.latency, 0)
        self.sim.latency(100000)
        self.sim.write("reset-counters")
        result = test_tool.run(*self.words("3600s"))
        self.assertEqual(result.returncode, 0, result.stderr)
        most = self.sim.state()["most_in_flight"]
        index = self.index()
        self.assertEqual((index["state"], index["reason"]), ("complete", ""))
        # As many as a batch of Linux 6.12 has, of the driver's 31 slots, and what that itself asks.
        self.assertIn(most, (8, 9))

    def test_too_slow(self):
        """What there is in time."""
        self.addCleanup(self.sim.latency, 0)
        self.sim.latency(100000)
        result = test_tool.run(*self.words("4s"))
        self.sim.latency(0)
        test_tool.left_behind_ends()
        self.assertEqual(result.returncode, self.PARTIAL, result.stderr)
        index = self.index()
        self.assertEqual((index["state"], self.lost()), ("partial", 0))
        self.assertGreater(self.total(index, "answered"), 0)
        self.assertGreater(self.total(index, "not_asked"), 0)
        self.assertEqual(index["parts"]["raw/core.bin"]["error"], "not asked: the deadline")

    def test_interrupted_hang(self):
        self.hang(30)
        for signo in (signal.SIGINT, signal.SIGTERM):
            before = self.lost()
            process = subprocess.Popen([test_tool.TOOL, *self.words("3600s")], stdout=subprocess.PIPE)
            base.wait_for(lambda: self.lost() > before, what="command without an answer")
            process.send_signal(signo)
            # The deadline is longer than this waits.
            text = process.communicate(timeout=base.HANG)[0]
            self.assertEqual(process.returncode, self.PARTIAL, text)
            index = self.index()
            self.assertEqual((index["state"], self.total(index, "no_answer")), ("partial", 1))

    def test_gone_while_read(self):
        self.addCleanup(self.sim.latency, 0)
        self.addCleanup(os.unlink, simload.SEEN)
        self.sim.latency(100000)
        before = self.sim.total()
        process = subprocess.Popen([test_tool.TOOL, *self.words("3600s")], stdout=subprocess.PIPE)
        base.wait_for(lambda: self.sim.total() > before + 80, what="commands")
        self.sim.write("unplug")
        try:
            text = process.communicate(timeout=base.HANG)[0]
        finally:
            self.sim.latency(0)
            self.sim.write("plug")
            base.wait_for(lambda: os.path.exists("/dev/infiniband/uverbs0") and
                          os.path.isdir("/sys/class/infiniband/mlx5_0"), what="ib device")
        self.assertEqual(process.returncode, self.PARTIAL, text)
        index = self.index()
        self.assertGreater(self.total(index, "answered"), 10)
        self.assertGreater(self.total(index, "no_answer") + self.total(index, "not_asked"), 10)
        self.until_well()


class DevTest(Sick):
    def test_hung(self):
        self.hang()
        result = self.costs("-j", "dev", "--deadline", "2s")
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        device, = json.loads(result.stdout)
        self.assertEqual((device["dev"], device["state"], device["fw_ver"], device["port_state"]),
                         ("mlx5_0", "no_answer", "22.35.1012", ""))
        self.assertRegex(device["reason"], 'no answer to "state of the port".*is left behind')
        self.answer_again()
        self.hang()
        result = self.costs("-j", "dev", "show", "mlx5_0", "--deadline", "2s")
        self.assertEqual(result.returncode, 1)
        device, = json.loads(result.stdout)
        self.assertEqual((device["state"], "uctx" in device), ("no_answer", False))

    def test_interrupted(self):
        self.hang()
        process = subprocess.Popen([test_tool.TOOL, "dev", "--deadline", "3600s"],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        base.wait_for(self.lost, what="command without an answer")
        process.send_signal(signal.SIGINT)
        self.assertIn(b"mlx5_0", process.communicate(timeout=base.HANG)[0])
        self.assertEqual(process.returncode, 0)


class BoundTest(Sick):
    """Commands that have no deadline of their own are ended by another process."""

    def test_hung(self):
        """What each command loses, SlotsTest asks; the driver gives one up after 10 s here."""
        self.hang()
        result = self.costs("reg", "get", "MGIR", "dev", "mlx5_0", "--deadline", "4s")
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertRegex(result.stderr.decode(),
                         r"^mlx5ctl reg get: not done within the deadline, 4 s; "
                         r"process \d+ is left behind, waiting for an answer\n$")

    def start(self, *words, **kwargs):
        """A command that has sent one, and waits for the answer."""
        before = self.lost()
        process = subprocess.Popen([test_tool.TOOL, *words], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, **kwargs)
        base.wait_for(lambda: self.lost() > before, what="command without an answer")
        return process

    def test_stopped(self):
        """By a signal to it alone, and by a terminal's, which is for the process that asks too."""
        for signo, send in ((signal.SIGINT, os.killpg), (signal.SIGINT, os.kill), (signal.SIGTERM, os.kill)):
            with self.subTest(signo=signo, send=send):
                self.hang()
                process = self.start("cap", "show", "dev", "mlx5_0", "--deadline", "3600s",
                                     start_new_session=True)
                send(process.pid, signo)
                text, complaint = process.communicate(timeout=base.HANG)
                self.assertEqual((process.returncode, text), (-signo, b""))
                self.assertRegex(complaint, rb"interrupted; process \d+ is left behind")
                test_tool.left_behind_ends()
                self.answer_again()

    def test_stopped_in_a_batch(self):
        """What comes after it is not begun."""
        self.hang()
        with open(self.path("batch"), "w", encoding="utf-8") as file:
            file.write("reg explain MGIR\nreg get MGIR dev mlx5_0\nreg explain MCIA\n")
        process = self.start("-force", "-batch", self.path("batch"))
        process.send_signal(signal.SIGINT)
        text, complaint = process.communicate(timeout=base.HANG)
        self.assertEqual(process.returncode, -signal.SIGINT)
        self.assertIn(b"MGIR", text)
        self.assertNotIn(b"MCIA", text)
        self.assertIn(b"batch:2: mlx5ctl reg get: interrupted; ", complaint)

    def test_nothing_is_left_of_a_file(self):
        """A dump that is stopped while firmware answers, in some 200 commands, leaves no half of it:
        by a signal to it alone, to it and the process that asks, and by the deadline."""
        self.addCleanup(self.sim.latency, 0)
        words = ("core", "dump", "dev", "mlx5_0", "--size", "4096", "-o", self.path("dump"), "--deadline")
        for send in (os.kill, os.killpg):
            with self.subTest(send=send):
                self.sim.latency(100000)
                process = subprocess.Popen([test_tool.TOOL, *words, "3600s"], stderr=subprocess.PIPE,
                                           start_new_session=True)
                base.wait_for(lambda: os.listdir(self.directory), what="file that is begun")
                send(process.pid, signal.SIGTERM)
                complaint = process.communicate(timeout=base.HANG)[1]
                # On a busy machine it may be left to do that.
                self.assertIn(process.returncode, (1, -signal.SIGTERM), complaint)
                self.sim.latency(0)
                test_tool.left_behind_ends()
                self.assertEqual(os.listdir(self.directory), [])
        self.sim.latency(100000)
        result = test_tool.run(*words, "3s")
        self.sim.latency(0)
        test_tool.left_behind_ends()
        self.assertEqual((result.returncode, os.listdir(self.directory)), (1, []))
        self.assertIn(b"not done within the deadline, 3 s", result.stderr)


class SlotsTest(unittest.TestCase):
    """What each command costs a device whose firmware stops: a device each, all at once."""

    # Of the others no more than two, whenever it stops.
    MOST = {"snapshot": 9}

    @classmethod
    def setUpClass(cls):
        cls.commands = {}
        for words in (("dev", "show"), ("health", "dev"), ("metrics", "dev"),
                      ("snapshot", "save", "--no-core", "-o", "s.tar", "dev"), ("validate", "dev"),
                      ("validate", "-o", "v.rec", "dev"), ("cap", "show", "dev"), ("rsc", "menu", "dev"),
                      ("core", "dump", "-o", "c.core", "dev"), ("link", "show", "dev"),
                      ("cable", "show", "dev"), ("obj", "find", "qp", "16", "dev"),
                      ("diag", "read", "dev")):
            cls.commands[len(cls.commands)] = words
        before = simload.parameters()
        cls.addClassCleanup(simload.load, **before)
        simload.load(**{**before, "devices": len(cls.commands), "ports": "ib"})
        cls.sim = simctl.Sim()

    def none_is_lost(self):
        lost = [state["index"] for state in self.sim.devices() if state["commands_lost"]]
        for dev in lost:
            self.sim.write("complete-lost", dev=dev)
        return not lost

    def answer_again(self):
        for dev in self.commands:
            self.sim.latency(0, dev)
            self.sim.clear_faults(dev)
        base.wait_for(self.none_is_lost, what="answers")
        test_tool.left_behind_ends()

    def lost_by(self, latency, skip, deadline):
        """What each command has lost, by its words."""
        test_tool.forget_debt()
        names = {dev: os.listdir(f"{path_of(dev)}/infiniband")[0]
                 for dev in self.commands}
        for dev in self.commands:
            self.sim.latency(latency, dev)
            self.sim.fault(dev, drop=1, count=100000, skip=skip)
        with tempfile.TemporaryDirectory() as directory:
            running = [subprocess.Popen([test_tool.TOOL, *words, names[dev], "--deadline", deadline],
                                        cwd=directory, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
                       for dev, words in self.commands.items()]
            for process in running:
                process.wait(base.HANG)
            # The driver has given the commands up by then, and has sent what ends a process.
            test_tool.left_behind_ends()
        states = self.sim.devices()
        self.answer_again()
        return {" ".join(words): states[dev]["commands_lost"] for dev, words in self.commands.items()}

    def test_what_is_lost(self):
        self.addCleanup(self.answer_again)
        for latency, skip in ((0, 0), (0, 14), (100000, 25)):
            with self.subTest(latency=latency, skip=skip):
                # On a busy machine time is up before the first command.
                for deadline in ("8s", "32s", "128s"):
                    lost = self.lost_by(latency, skip, deadline)
                    if skip or all(lost.values()):
                        break
                if not skip:
                    self.assertEqual(set(lost.values()), {1}, lost)
                self.assertEqual({words: num for words, num in lost.items()
                                  if num > self.MOST.get(words.split()[0], 2)}, {})


class SeveralTest(unittest.TestCase):
    """Three devices, one of which is hung; and a virtual function."""

    @classmethod
    def setUpClass(cls):
        before = simload.parameters()
        cls.addClassCleanup(simload.load, **before)
        simload.load(**{**before, "devices": 3, "ports": "ib,eth,eth", "vfs": 1})
        cls.sim = simctl.Sim()

    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = directory.name
        self.names = [os.listdir(f"{path_of(dev)}/infiniband")[0]
                      for dev in range(3)]

    def read(self, path):
        with tarfile.open(os.path.join(self.directory, path)) as tar:
            return {member.name.partition("/")[2]: tar.extractfile(member).read()
                    for member in tar}

    def test_one_is_hung(self):
        sick = self.names[1]
        first, *rest = test_tool.run("health", "interval", "10ms").stdout.decode().splitlines()
        verdicts = [line.split()[1] for line in rest if line.split(":")[0] in self.names]
        self.assertEqual(first, "3 devices: " + ", ".join(
            f"{verdicts.count(verdict)} {verdict}" for verdict in ("failed", "degraded", "unknown", "healthy")
            if verdict in verdicts))
        self.sim.fault(dev=1, drop=1, count=100000)
        result = test_tool.run("-j", "dev", "--deadline", "5s")
        states = {device["dev"]: device["state"] for device in json.loads(result.stdout)}
        self.assertEqual(states, {name: "no_answer" if name == sick else "usable"
                                  for name in self.names})
        lost = self.sim.state(1)["commands_lost"]
        self.assertEqual(lost, 1)
        result = test_tool.run("-j", "snapshot", "save", "--no-core", "samples", "1",
                               cwd=self.directory)
        self.assertEqual(result.returncode, 3, result.stderr)
        found = {item["dev"]: item for item in json.loads(result.stdout)}
        self.assertEqual(set(found), set(self.names))
        for name, item in found.items():
            self.assertEqual(item["state"], "partial" if name == sick else "complete")
            self.assertIn("kernel.log", self.read(item["file"]))
        self.assertIn(self.sim.state(1)["commands_lost"] - lost, (1, 2))
        self.assertEqual([self.sim.state(dev)["commands_lost"] for dev in (0, 2)], [0, 0])
        self.sim.clear_faults(1)
        self.sim.write("complete-lost", dev=1)
        test_tool.left_behind_ends()

    def plug(self, dev):
        self.sim.write("plug", dev=dev)
        base.wait_for(lambda: os.path.isdir(f"{path_of(dev)}/infiniband") and
                      os.listdir(f"{path_of(dev)}/infiniband"), what="ib device")

    def test_name_of_another(self):
        """A device that is gone is not told by a name that another has now."""
        self.assertEqual(test_tool.run("metrics").returncode, 0)
        self.addCleanup(os.unlink, simload.SEEN)
        _, gone, heir = self.names
        self.sim.write("unplug", dev=1)
        try:
            base.wait_for(lambda: not os.path.isdir(f"/sys/class/infiniband/{gone}"), what="end of the device")
            self.assertIn(f"mlx5ctl: {gone}: it was at ", test_tool.run("dev").stderr.decode())
            subprocess.run(["rdma", "dev", "set", heir, "name", gone], check=True)
            try:
                address = os.path.basename(path_of(1))
                for words in (["dev"], ["link"], ["cable"], ["top", "--once"]):
                    text = test_tool.run(*words).stderr.decode()
                    self.assertIn(f"mlx5ctl: {address}: it was at {address} since", text, words)
                devices = json.loads(test_tool.run("-j", "health", "interval", "10ms").stdout)
                self.assertEqual(sorted(device["dev"] for device in devices),
                                 sorted([self.names[0], gone, address]))
                # Who names it means the one that is there.
                device, = json.loads(test_tool.run("-j", "dev", "show", gone).stdout)
                self.assertEqual(device["pci"], os.path.basename(path_of(2)))
            finally:
                subprocess.run(["rdma", "dev", "set", gone, "name", heir], check=True)
        finally:
            self.plug(1)

    def test_virtual_function(self):
        """It has no TOOLS_RESOURCES, and no registers for who asks from outside."""
        vf = path_of(0, 1)
        with open(f"{path_of(0)}/sriov_numvfs", "w", encoding="ascii") as file:
            file.write("1")
        try:
            name = base.wait_for(lambda: os.path.isdir(f"{vf}/infiniband") and
                                 os.listdir(f"{vf}/infiniband"), what="virtual ib device")[0]
            path = os.path.join(self.directory, "vf.tar")
            result = test_tool.run("-j", "snapshot", "save", "dev", name, "-o", path)
            self.assertIn(result.returncode, (0, 3), result.stderr)
            index = json.loads(self.read(path)["index.json"])
            part = index["parts"]["registers.json"]
            self.assertEqual((part["state"], part["answered"], part["no_answer"], part["not_asked"]),
                             ("failed", 0, 0, 0))
            self.assertGreater(part["refused"], 30)
            self.assertGreater(index["parts"]["capabilities.json"]["answered"], 0)
            self.hung_virtual_function(name)
        finally:
            with open(f"{path_of(0)}/sriov_numvfs", "w",
                      encoding="ascii") as file:
                file.write("0")

    def hung_virtual_function(self, name):
        """The physical one answers on, and at most two commands are lost on either."""
        self.sim.write("fault", dev=0, vf=1, drop=1, count=100000)
        for words in (("health", "--check", "dev", name), ("metrics", "dev", name), ("dev", "show", name)):
            before = self.sim.vfs()[0]["commands_lost"]
            result = test_tool.run(*words, "--deadline", "3s")
            test_tool.left_behind_ends()
            self.assertEqual(result.returncode, CRITICAL if words[0] == "health" else 1, result)
            self.assertIn(self.sim.vfs()[0]["commands_lost"] - before, (1, 2), words)
        self.assertEqual(self.sim.state()["commands_lost"], 0)
        self.sim.write("clear-faults", dev=0, vf=1)
        base.wait_for(lambda: not self.sim.vfs()[0]["commands_lost"] or
                      self.sim.write("complete-lost", dev=0, vf=1), what="answers")

    def checks(self, name):
        device, = json.loads(test_tool.run("-j", "health", "dev", name, "interval", "10ms").stdout)
        return device["verdict"], {(item["check"], item["subject"]): item for item in device["checks"]}

    def test_switched_off(self):
        """What the administrator wants is no failure."""
        interface, = os.listdir(f"{path_of(1)}/net")
        subprocess.run(["ip", "link", "set", interface, "up"], check=True)
        self.addCleanup(subprocess.run, ["ip", "link", "set", interface, "up"], check=True)
        base.wait_for(lambda: self.checks(self.names[1])[1]["link", "port 1"]["state"] == "ok", what="link")
        subprocess.run(["ip", "link", "set", interface, "down"], check=True)
        base.wait_for(lambda: self.checks(self.names[1])[1]["link", "port 1"]["state"] != "ok", what="link that is off")
        verdict, checks = self.checks(self.names[1])
        self.assertEqual(checks["link", "port 1"]["state"], "note")
        self.assertEqual(checks["link", "port 1"]["text"],
                         "DOWN, its interface is down; switched off by the administrator")
        link = self.link_from_elsewhere()
        self.assertEqual((link["state"], link["text"]),
                         ("note", "DOWN, Disabled; switched off by the administrator"))
        # A busy machine is slow, and links that went down were there before.
        self.assertIn(verdict, ("healthy", "degraded"))

    def test_lock_of_another(self):
        """The kernel's lock of all network interfaces is held by one whose firmware is silent: nobody waits for
        it who looks at another."""
        sick, well = (os.listdir(f"{path_of(dev)}/net")[0] for dev in (1, 2))
        for interface, dev in ((sick, 1), (well, 2)):
            subprocess.run(["ip", "link", "set", interface, "up"], check=True)
            base.wait_for(lambda dev=dev: base.port_is(4, dev), what="port")
        self.sim.fault(dev=1, drop=1, count=100000)
        with subprocess.Popen(["ip", "link", "set", sick, "down"]) as process:
            try:
                base.wait_for(lambda: self.sim.state(1)["commands_lost"], what="command without an answer")
                text = test_tool.run("-j", "health", "dev", self.names[2], "interval", "10ms").stdout
                self.assertIsNone(process.poll(), "the lock was free")
            finally:
                self.sim.clear_faults(1)
                base.wait_for(lambda: process.poll() is not None or self.sim.write("complete-lost", dev=1),
                              what="end of who held the lock")
        device, = json.loads(text)
        link, = [item for item in device["checks"] if item["check"] == "link"]
        self.assertEqual(link["state"], "ok", device)
        self.assertIn(device["verdict"], ("healthy", "degraded"))

    def test_unplugged_cable(self):
        """Nobody has switched it off, though the driver calls each Ethernet port that is not up disabled
        (mlx5_query_port_roce() of Linux's mlx5_ib)."""
        interface, = os.listdir(f"{path_of(1)}/net")
        subprocess.run(["ip", "link", "set", interface, "up"], check=True)
        base.wait_for(lambda: self.checks(self.names[1])[1]["link", "port 1"]["state"] == "ok", what="link")
        self.addCleanup(base.set_port, self.sim, 4, 1)
        self.sim.port(1, 1)
        base.wait_for(lambda: self.checks(self.names[1])[1]["link", "port 1"]["state"] == "failed", what="link")
        verdict, checks = self.checks(self.names[1])
        self.assertEqual(verdict, "failed")
        self.assertIn("DOWN, no carrier; firmware says: ", checks["link", "port 1"]["text"])
        link = self.link_from_elsewhere()
        self.assertEqual((link["state"], link["text"].split(";")[0]), ("failed", "DOWN, Disabled"))

    def link_from_elsewhere(self):
        """By the driver, which is asked where the interface is of another network namespace."""
        subprocess.run(["ip", "netns", "add", "elsewhere"], check=True)
        try:
            text = subprocess.run(["ip", "netns", "exec", "elsewhere", test_tool.TOOL, "-j", "health", "dev",
                                   self.names[1], "interval", "10ms"], check=True, capture_output=True).stdout
        finally:
            subprocess.run(["ip", "netns", "del", "elsewhere"], check=True)
        device, = json.loads(text)
        link, = [item for item in device["checks"] if item["check"] == "link"]
        return link

    def test_advice(self):
        """Of a fatal error whose recovery is off: the command that health names helps."""
        device = f"pci/{DOMAIN:04x}:00:02.0"
        words = ("devlink", "health", "set", device, "reporter", "fw_fatal", "auto_recover")
        self.addCleanup(subprocess.run, [*words, "true"], check=True)
        subprocess.run([*words, "false"], check=True)
        self.sim.write("health", dev=2, synd=8, rfr=1)
        base.wait_for(lambda: any(check == "firmware" and item["state"] == "failed" for (check, _), item in
                                  self.checks(self.names[2])[1].items()), what="fatal error")
        verdict, checks = self.checks(self.names[2])
        self.assertEqual(verdict, "failed")
        advice, = re.findall(r'next: "(devlink health recover [^"]*)"', checks["firmware", "fw_fatal"]["text"])
        self.assertEqual(advice, f"devlink health recover {device} reporter fw_fatal")
        subprocess.run(advice.split(), check=True, capture_output=True)
        base.wait_for(lambda: os.path.isdir(f"{path_of(2)}/infiniband") and self.checks(
            os.listdir(f"{path_of(2)}/infiniband")[0])[1]
            ["firmware", "fw_fatal"]["state"] != "failed", what="device that has recovered")


class PatientDriverTest(unittest.TestCase):
    """Two devices, whose driver waits for a command for longer than any test."""

    @classmethod
    def setUpClass(cls):
        before = simload.parameters()
        cls.addClassCleanup(simload.load, **before)
        simload.load(**{**before, "devices": 2, "cmd_timeout_ms": 3600000})
        cls.sim = simctl.Sim()

    def test_link_of_all(self):
        """The process that is left behind holds up nothing and nobody, a pipe's reader neither."""
        well, sick = (os.listdir(f"{path_of(dev)}/infiniband")[0] for dev in range(2))
        self.addCleanup(test_tool.left_behind_ends)
        self.addCleanup(self.sim.write, "complete-lost", dev=1)
        self.addCleanup(self.sim.clear_faults, 1)
        for words in ("link",), ("cable",):
            with self.subTest(words):
                lost = self.sim.state(1)["commands_lost"]
                self.sim.fault(dev=1, drop=1, count=100000)
                result = test_tool.run("-j", *words, "show", "--deadline", "3600s")
                self.assertEqual({port["dev"] for port in json.loads(result.stdout)}, {well})
                left = re.fullmatch(rf'mlx5ctl: {sick}: no answer to ".*" in .*; process (\d+) is left behind, .*\n',
                                    result.stderr.decode())
                self.assertTrue(left, result.stderr)
                self.assertTrue(os.path.isdir(f"/proc/{left[1]}"))
                self.assertEqual(result.returncode, 1)
                self.sim.clear_faults(1)
                self.sim.write("complete-lost", dev=1)
                test_tool.left_behind_ends()
                self.assertEqual(self.sim.state(1)["commands_lost"], lost)


if __name__ == "__main__":
    unittest.main()
