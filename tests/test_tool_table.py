# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The table of Documentation/sick-device.md: what each command says of each trouble, and what it
costs. A device each, all at once. If it fails, its message is the table that was found."""
import json
import os
import re
import subprocess
import tempfile
import threading
import unittest

import base
import simctl
import simload
import test_tool

DOCUMENT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../Documentation/sick-device.md")
# Linux's mlx5_ifc.h: reads of registers, and what the driver asks for the state of a port.
ACCESS_REG, QUERY_HCA_VPORT_CONTEXT = 0x805, 0x762
COLUMNS = ("what is wrong", "`dev show`", "`health --check`", "`metrics`", "`snapshot save`", "`validate`")
# Of what does not answer; less than the driver waits, 10 s by the simulator.
SHORT = ("--deadline", "8s")
# Of what does: a busy machine is no trouble of a device.
LONG = ("--deadline", "1800s")
# The kernel's log has nothing of these from other tests.
DOMAIN = 0x51d


class Device:
    """One, with the trouble of a row."""

    def __init__(self, index, sim):
        self.index, self.sim = index, sim
        self.pci = f"{DOMAIN:04x}:00:{index:02x}.0"
        self.name, = os.listdir(f"/sys/bus/pci/devices/{self.pci}/infiniband")

    def run(self, *words):
        result = test_tool.run(*words)
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
        return re.split(r"[;,] next: |: see ", re.sub(r"^mlx5ctl: [\w:.]+: ", "", complaint.strip()))[0]

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
    device.sim.fault(device.index, drop=1, count=100000)


def stops(device):
    device.sim.fault(device.index, drop=1, count=100000, skip=16)


# Those that answer, then those that do not.
ANSWERING = (("nothing", nothing), ("firmware takes 150 ms for a command", slow),
             ("firmware refuses registers", refused), ("the chip is too hot", hot), ("the port is down", down),
             ("a command of the driver had no answer", driver), ("the ib device is gone", no_ib_device),
             ("the adapter is gone", gone), ("a fatal error, and recovery is off", fatal))
SILENT = (("firmware answers nothing", silent), ("firmware stops after 16 answers", stops))


class TableTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        before = simload.parameters()
        cls.addClassCleanup(simload.load, **before)
        simload.load(**{**before, "devices": len(ANSWERING) + len(SILENT), "ports": "ib", "domain": DOMAIN})
        cls.sim = simctl.Sim()
        cls.addClassCleanup(cls.make_well)

    @classmethod
    def make_well(cls):
        """So that the drivers can let go of them."""
        for index in range(len(ANSWERING) + len(SILENT)):
            cls.sim.latency(0, index)
            cls.sim.clear_faults(index)
            cls.sim.write("complete-lost", dev=index)

    def ask(self, device, make, deadline):
        """The cells of a row."""
        cells = []
        if deadline is LONG:
            make(device)
        for command in (device.dev, device.health, device.metrics, device.snapshot, device.validate):
            if deadline is SHORT:
                make(device)
            cells.append(command(deadline))
            # A busy machine is slow too, and then is not.
            while make is not slow and "latency warning" in cells[-1]:
                cells[-1] = command(deadline)
            if deadline is SHORT:
                self.wait_for_the_driver(device)
                cells[-1] += self.loss(device)
                self.answer_again(device)
        return cells

    @staticmethod
    def loss(device):
        """One or two, as it comes: one more where the end of a process has cost it."""
        lost = device.lost()
        return "" if not lost else "; at most 2 lost" if lost <= 2 else f"; {lost} lost"

    def wait_for_the_driver(self, device):
        """Until it has given up, and what was left behind has ended, which costs a command too."""
        base.wait_for(lambda: subprocess.run(["pgrep", "-f", f"^mlx5ctl .*{device.name}( |$)"], check=False,
                                             capture_output=True).returncode, what="end of what was left behind")

    def answer_again(self, device):
        test_tool.forget_debt()
        device.sim.clear_faults(device.index)
        base.wait_for(lambda: not device.lost() or device.sim.write("complete-lost", dev=device.index),
                      what="answers")

    def rows(self):
        devices = [Device(index, self.sim) for index in range(len(ANSWERING) + len(SILENT))]
        found, failures = {}, []

        def one(device, row, deadline):
            try:
                found[row[0]] = self.ask(device, row[1], deadline)
            except Exception as err:  # pylint: disable=broad-except
                failures.append((row[0], err))

        for rows, deadline in ((SILENT, SHORT), (ANSWERING, LONG)):
            threads = [threading.Thread(target=one, args=(devices.pop(), row, deadline)) for row in rows]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        self.assertEqual(failures, [])
        return [(title, *found[title]) for title, _ in ANSWERING + SILENT]

    def test_table(self):
        lines = [COLUMNS, ("---",) * len(COLUMNS), *self.rows()]
        table = "".join("| " + " | ".join(line) + " |\n" for line in lines).replace("| --- ", "|---").replace(
            "--- |", "---|")
        with open(DOCUMENT, encoding="utf-8") as file:
            text = file.read()
        start = text.index("| what is wrong |")
        end = text.index("\n\n", start) + 1
        self.assertTrue(table == text[start:end], "the document has another table than\n" + table)


if __name__ == "__main__":
    unittest.main()
