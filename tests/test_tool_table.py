# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The tables of Documentation/sick-device.md: what each command says of each trouble, and what it
costs. A device each, all at once. If one fails, its message is the table that was found."""
import collections
import errno
import json
import os
import re
import subprocess
import tempfile
import threading
import unittest

import base
import prm
import simctl
import simload
import test_tool
import uverbs

DOCUMENT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../Documentation/sick-device.md")
# Linux's mlx5_ifc.h: reads of registers, and what the driver asks for the state of a port.
ACCESS_REG, QUERY_HCA_VPORT_CONTEXT = 0x805, 0x762
COLUMNS = ("what is wrong", "`dev show`", "`health --check`", "`metrics`", "`snapshot save`", "`validate`")
# Of what does not answer; less than the driver waits, 10 s by the simulator.
SHORT = ("--deadline", "8s")
# Of what does: a busy machine is no trouble of a device.
LONG = ("--deadline", "1800s")


class Device:
    """One, with the trouble of a row."""

    # What the commands are run by.
    within = ()

    def __init__(self, index, sim, domain, function=0):
        self.index, self.sim = index, sim
        self.pci = f"{domain:04x}:00:{index:02x}.{function}"
        self.name, = os.listdir(f"/sys/bus/pci/devices/{self.pci}/infiniband")

    def run(self, *words, **kwargs):
        result = subprocess.run([*self.within, test_tool.TOOL, *words], capture_output=True, timeout=base.HANG,
                                check=False, **kwargs)
        return result.returncode, result.stdout.decode(), result.stderr.decode()

    def dev(self, deadline):
        status, text, complaint = self.run("-j", "dev", "show", self.name, *deadline)
        if text:
            device, = json.loads(text)
            return f"{status}: {device['state']}"
        return f"{status}: {self.because(complaint)}"

    @staticmethod
    def because(complaint):
        """Without who says it, and of what; and without what to do next."""
        return re.split(r"[;,] (?:next: |see )|: see ", re.sub(r"^mlx5ctl: [\w:.]+: ", "", complaint.strip()))[0]

    def health(self, deadline):
        status, text, complaint = self.run("-j", "health", "dev", self.name, "interval", "10ms", "--check", *deadline)
        if not text:
            return f"{status}: {self.because(complaint)}"
        device, = json.loads(text)
        worse = sorted({f"{item['check']} {item['state']}" for item in device["checks"]
                        if item["state"] in ("failed", "warning", "unknown")})
        return f"{status}: {device['verdict']}" + (": " if worse else "") + ", ".join(worse)

    def metrics(self, deadline):
        status, text, _ = self.run("metrics", "dev", self.name, *deadline)
        up, = re.findall(r"^mlx5ctl_up\{.*\} (\d)$", text, re.M)
        return f"{status}: up {up}"

    def snapshot(self, deadline):
        with tempfile.TemporaryDirectory() as directory:
            status, text, complaint = self.run("-j", "snapshot", "save", "--no-core", "dev", self.name, "-o",
                                               os.path.join(directory, "a.tar"), *deadline)
        return f"{status}: " + (json.loads(text)[0]["state"] if text else self.because(complaint))

    def validate(self, deadline):
        status, text, complaint = self.run("-j", "validate", "dev", self.name, *deadline)
        if not text:
            return f"{status}: {self.because(complaint)}"
        findings = [row["finding"] for row in json.loads(text)[0]["rows"]]
        counts = [f"{findings.count(finding)} {finding}" for finding in ("otherwise", "not asked")
                  if finding in findings]
        return f"{status}: " + (", ".join(counts) or "as assumed")

    def lost(self):
        return self.sim.state(self.index)["commands_lost"]

    def fault(self, **args):
        self.sim.fault(self.index, **args)

    def is_left_alone(self):
        """Whether no command is at work on it."""
        return subprocess.run(["pgrep", "-f", f"^mlx5ctl .*{self.name}( |$)"], check=False,
                              capture_output=True).returncode

    def answer_again(self):
        self.sim.clear_faults(self.index)
        base.wait_for(lambda: not self.lost() or self.sim.write("complete-lost", dev=self.index), what="answers")


class Virtual(Device):
    """The only virtual function of the machine, on a physical one that is well."""

    def __init__(self, index, sim, domain):
        path = f"/sys/bus/pci/devices/{domain:04x}:00:{index:02x}"
        with open(f"{path}.0/sriov_numvfs", "w", encoding="ascii") as file:
            file.write("1")
        base.wait_for(lambda: os.path.isdir(f"{path}.1/infiniband"), what="virtual ib device")
        super().__init__(index, sim, domain, function=1)

    def lost(self):
        return self.sim.vfs()[0]["commands_lost"] + super().lost()

    def fault(self, **args):
        self.sim.write("fault", dev=self.index, vf=1, **args)

    def answer_again(self):
        self.sim.write("clear-faults", dev=self.index, vf=1)
        base.wait_for(lambda: not self.lost() or self.sim.write("complete-lost", dev=self.index, vf=1),
                      what="answers")


class All(Device):
    """Without a name in the words: how many of the machine's devices are as what."""

    def is_left_alone(self):
        return subprocess.run(["pgrep", "-x", test_tool.TOOL], check=False, capture_output=True).returncode

    @staticmethod
    def count(words):
        return ", ".join(f"{num} {word}" for word, num in sorted(collections.Counter(words).items()))

    def dev(self, deadline):
        status, text, _ = self.run("-j", "dev", "show", *deadline)
        return f"{status}: " + self.count(device["state"] for device in json.loads(text))

    def health(self, deadline):
        while True:
            status, text, _ = self.run("-j", "health", "interval", "10ms", "--check", *deadline)
            devices = json.loads(text)
            # A busy machine is slow too, and then is not.
            if not any(item["check"] == "latency" and item["state"] == "warning"
                       for device in devices for item in device["checks"]):
                return f"{status}: " + self.count(device["verdict"] for device in devices)

    def metrics(self, deadline):
        status, text, _ = self.run("metrics", *deadline)
        return f"{status}: " + self.count(f"up {up}" for up in re.findall(r"^mlx5ctl_up\{.*\} (\d)$", text, re.M))

    def snapshot(self, deadline):
        with tempfile.TemporaryDirectory() as directory:
            status, text, _ = self.run("-j", "snapshot", "save", "--no-core", *deadline, cwd=directory)
        return f"{status}: " + self.count(item["state"] for item in json.loads(text))

    def validate(self, deadline):
        """It takes one device, and says so."""
        status, _, complaint = self.run("validate", *deadline)
        return f"{status}: {self.because(complaint)}"


def nothing(device):
    """A device that is well."""
    del device


def slow(device):
    device.sim.latency(150000, device.index)


def refused(device):
    device.sim.fault(device.index, opcode=ACCESS_REG, status=3, count=100000)


def hot(device):
    device.sim.command(f"temperature dev={device.index} degrees=110")


def down(device):
    device.sim.port(1, device.index)
    base.wait_for(lambda: base.port_is(1, device.index), what="port that is down")


def driver(device):
    """The driver's own query, for a file of sysfs."""
    device.sim.fault(device.index, opcode=QUERY_HCA_VPORT_CONTEXT, drop=1)
    with open(f"/sys/class/infiniband/{device.name}/ports/1/state", encoding="ascii") as file:
        try:
            file.read()
        except OSError:
            pass
    device.sim.write("complete-lost", dev=device.index)
    base.wait_for(lambda: not device.lost(), what="late answer")


def fatal(device):
    subprocess.run(["devlink", "health", "set", f"pci/{device.pci}", "reporter", "fw_fatal", "auto_recover",
                    "false"], check=True)
    device.sim.write("health", dev=device.index, synd=8, rfr=1)
    base.wait_for(lambda: b'"state":"error"' in subprocess.run(
        ["devlink", "-j", "health", "show", f"pci/{device.pci}", "reporter", "fw_fatal"],
        capture_output=True, check=True).stdout, what="fatal error")


def no_ib_device(device):
    auxiliary = next(name for name in os.listdir(f"/sys/bus/pci/devices/{device.pci}")
                     if name.startswith("mlx5_core.rdma."))
    with open("/sys/bus/auxiliary/drivers/mlx5_ib.rdma/unbind", "w", encoding="ascii") as file:
        file.write(auxiliary)


def gone(device):
    device.sim.write("unplug", dev=device.index)


def silent(device):
    device.fault(drop=1, count=100000)


def stops(device):
    device.fault(drop=1, count=100000, skip=16)


def elsewhere(device):
    device.within = ("nsenter", "--net=/run/netns/elsewhere")


def switched_off(device):
    """By the administrator, after it was up."""
    interface, = os.listdir(f"/sys/bus/pci/devices/{device.pci}/net")
    for state, number in (("up", 4), ("down", 1)):
        subprocess.run(["ip", "link", "set", interface, state], check=True)
        base.wait_for(lambda number=number: base.port_is(number, device.index), what="state of the port")


def flaps(device):
    """As the driver tells the kernel's log."""
    interface, = os.listdir(f"/sys/bus/pci/devices/{device.pci}/net")
    subprocess.run(["ip", "link", "set", interface, "up"], check=True)
    base.wait_for(lambda: base.port_is(4, device.index), what="port")
    for times in range(1, 4):
        for state, word in ((1, "down"), (4, "up")):
            device.sim.port(state, device.index)
            base.wait_for(lambda word=word, times=times: [
                flap["state"] for flap in json.loads(device.run("-j", "link", "show", "dev", device.name)[1])[0].get(
                    "flaps", ())].count(word) >= times, what="line of the kernel's log")


def no_slots_for_contexts(device):
    """Half of the driver's 31, which is what they may lose, given up by it and still out."""
    device.sim.fault(device.index, opcode=prm.NOP, drop=1, count=1000)

    def lose(uctx):
        while uctx.exec(prm.inbox(prm.NOP))[0] != errno.ENOSPC:
            pass

    node, = os.listdir(f"/sys/bus/pci/devices/{device.pci}/infiniband_verbs")
    with uverbs.File(path=f"/dev/infiniband/{node}") as file:
        uctx = uverbs.Uctx(file)
        threads = [threading.Thread(target=lose, args=(uctx,)) for _ in range(16)]
        for thread in threads:
            thread.start()
        base.ended(*threads)


# Those that answer, then those that do not; a device each.
ANSWERING = (("nothing", nothing), ("firmware takes 150 ms for a command", slow),
             ("firmware refuses registers", refused), ("the chip is too hot", hot), ("the port is down", down),
             ("a command of the driver had no answer", driver), ("the ib device is gone", no_ib_device),
             ("the adapter is gone", gone), ("a fatal error, and recovery is off", fatal))
SILENT = (("firmware answers nothing", silent), ("firmware stops after 16 answers", stops))


class Table(unittest.TestCase):
    """A test has the devices that it wants, in a PCI domain of which the kernel's log has nothing from
    others."""

    domain = None

    def load(self, **wanted):
        before = simload.parameters()
        self.addCleanup(simload.load, **before)
        simload.load(**{**before, "domain": self.domain, **wanted})
        self.sim = simctl.Sim()
        self.addCleanup(self.make_well, wanted["devices"])

    def device(self, kind, index):
        return kind(index, self.sim, self.domain)

    def make_well(self, num):
        """So that the drivers can let go of them."""
        for index in range(num):
            self.sim.latency(0, index)
            self.sim.clear_faults(index)
            self.sim.write("complete-lost", dev=index)

    def ask(self, device, make, deadline):
        """The cells of a row."""
        cells = []
        # One command's loss is not another's.
        anew = make in (silent, stops)
        if not anew:
            make(device)
        for command in (device.dev, device.health, device.metrics, device.snapshot, device.validate):
            if anew:
                make(device)
            cells.append(command(deadline))
            # A busy machine is slow too, and then is not.
            while make is not slow and "latency warning" in cells[-1]:
                cells[-1] = command(deadline)
            if anew:
                # Until the driver has given up, and what was left behind has ended, which costs a command too.
                base.wait_for(device.is_left_alone, what="end of what was left behind")
                cells[-1] += self.loss(device)
                test_tool.forget_debt()
                device.answer_again()
        return cells

    @staticmethod
    def loss(device):
        """One or two, as it comes: one more where the end of a process has cost it."""
        lost = device.lost()
        return "" if not lost else "; at most 2 lost" if lost <= 2 else f"; {lost} lost"

    def at_once(self, *devices):
        """Of each device with its rows, one after the other: the cells, by the rows' titles."""
        found, failures = {}, []

        def one(device, *rows):
            try:
                for title, make, deadline in rows:
                    found[title] = self.ask(device, make, deadline)
            except Exception as err:  # pylint: disable=broad-except
                failures.append((rows, err))

        threads = [threading.Thread(target=one, args=words) for words in devices]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])
        return found

    def compare(self, number, found, titles):
        lines = [COLUMNS, ("---",) * len(COLUMNS), *((title, *found[title]) for title in titles)]
        table = "".join("| " + " | ".join(line) + " |\n" for line in lines).replace("| --- ", "|---").replace(
            "--- |", "---|")
        with open(DOCUMENT, encoding="utf-8") as file:
            text = file.read()
        start = [match.start() for match in re.finditer(r"(?m)^\| what is wrong \|", text)][number]
        end = text.index("\n\n", start) + 1
        self.assertTrue(table == text[start:end], "the document has another table than\n" + table)


class TroublesTest(Table):
    domain = 0x51d

    def test_troubles(self):
        rows = SILENT + ANSWERING
        self.load(devices=len(rows), ports="ib")
        devices = [self.device(Device, index) for index in range(len(rows))]
        words = [(device, (*row, SHORT if row in SILENT else LONG)) for device, row in zip(devices, rows)]
        found = self.at_once(*words[:len(SILENT)])
        found.update(self.at_once(*words[len(SILENT):]))
        self.compare(0, found, [title for title, _ in ANSWERING + SILENT])


class PlacesTest(Table):
    """What is not the device's own fault, or is one of several."""

    domain = 0x51e

    def test_places(self):
        self.load(devices=8, ports="ib,ib,ib,eth,eth,ib", vfs=1)
        one_of_eight = ("firmware of one of eight answers nothing", silent, LONG)
        rows = (("the command is in a network namespace of its own", elsewhere, LONG),
                ("the network interface is switched off", switched_off, LONG),
                ("the link went down and came up three times", flaps, LONG),
                ("nothing; a virtual function", nothing, LONG),
                ("firmware answers nothing; a virtual function", silent, SHORT),
                ("fifteen commands of debug contexts have no answer, the others have", no_slots_for_contexts, LONG))
        # While all devices answer: the kernel asks each of them for a new namespace.
        subprocess.run(["ip", "netns", "add", "elsewhere"], check=True)
        self.addCleanup(subprocess.run, ["ip", "netns", "delete", "elsewhere"], check=True)
        found = self.at_once((self.device(All, 7), one_of_eight))
        found.update(self.at_once(
            (self.device(Device, 0), rows[0]), (self.device(Device, 3), rows[1]), (self.device(Device, 4), rows[2]),
            (self.device(Virtual, 1), *rows[3:5]), (self.device(Device, 5), rows[5])))
        self.compare(1, found, [title for title, *_ in (*rows, one_of_eight)])


if __name__ == "__main__":
    unittest.main()
