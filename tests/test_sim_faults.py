# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What the unmodified drivers make of a firmware that misbehaves on demand."""
import errno
import os
import subprocess
import sys
import unittest

import pyverbs.device
import pyverbs.pd
from pyverbs.pyverbs_error import PyverbsRDMAError

import base
import simctl
from base import wait_for

ALLOC_PD = 0x800
STATUS_LIMIT = 8

# pyverbs keeps the interpreter's lock while it waits: a process, not a thread.
MAKE_PD = """
import pyverbs.device, pyverbs.pd
context = pyverbs.device.Context(name="mlx5_0")
pyverbs.pd.PD(context).close()
context.close()
"""


class Faults(unittest.TestCase):
    def setUp(self):
        self.sim = simctl.Sim()
        self.sim.reset()
        self.addCleanup(self.sim.clear_faults)
        self.pci = self.sim.state()["pci"]

    def usable(self):
        """The ib device is there and its firmware answers."""
        if not os.path.isdir(f"/sys/bus/pci/devices/{self.pci}/infiniband"):
            return False
        try:
            context = pyverbs.device.Context(name="mlx5_0")
            pyverbs.pd.PD(context).close()
            context.close()
        except PyverbsRDMAError:
            return False
        return True

    def make_pd(self):
        """A process that makes a protection domain."""
        process = subprocess.Popen([sys.executable, "-c", MAKE_PD])
        self.addCleanup(process.wait)
        return process

    def test_status_and_syndrome(self):
        context = pyverbs.device.Context(name="mlx5_0")
        self.sim.fault(opcode=ALLOC_PD, status=STATUS_LIMIT, syndrome=0x123456)
        with self.assertRaises(PyverbsRDMAError) as caught:
            pyverbs.pd.PD(context)
        self.assertEqual(caught.exception.error_code, errno.ENOMEM)
        entry = [e for e in self.sim.log() if e["opcode"] == hex(ALLOC_PD)][-1]
        self.assertEqual((entry["status"], entry["syndrome"]), (STATUS_LIMIT, "0x123456"))
        pyverbs.pd.PD(context).close()
        context.close()

    def test_delay(self):
        context = pyverbs.device.Context(name="mlx5_0")
        self.sim.fault(opcode=ALLOC_PD, delay_ms=700)
        pyverbs.pd.PD(context).close()
        entry = [e for e in self.sim.log() if e["opcode"] == hex(ALLOC_PD)][-1]
        # The simulator's own clock: a machine that is busy makes it more.
        self.assertGreaterEqual(entry["end_ns"] - entry["start_ns"], 700_000_000)
        context.close()

    def test_others_pass_a_delayed_command(self):
        context = pyverbs.device.Context(name="mlx5_0")
        self.sim.fault(opcode=ALLOC_PD, delay_ms=60000)
        slow = self.make_pd()
        wait_for(lambda: self.sim.count(ALLOC_PD) == 1, what="delayed command")
        pyverbs.pd.PD(context).close()
        self.assertIsNone(slow.poll())
        self.sim.clear_faults()
        self.assertEqual(slow.wait(base.HANG), 0)
        context.close()

    def test_lost_completion_comes_late(self):
        self.sim.fault(opcode=ALLOC_PD, drop=1)
        process = self.make_pd()
        wait_for(lambda: self.sim.state()["commands_lost"] == 1, what="lost command")
        self.assertIsNone(process.poll())
        self.sim.write("complete-lost", dev=0)
        self.assertEqual(process.wait(base.HANG), 0)

    def test_delivery_error(self):
        context = pyverbs.device.Context(name="mlx5_0")
        before = self.sim.objects()["pd"]
        self.sim.fault(opcode=ALLOC_PD, delivery=1)
        with self.assertRaises(PyverbsRDMAError):
            pyverbs.pd.PD(context)
        self.assertEqual(self.sim.objects()["pd"], before)
        context.close()

    def test_wrong_signature(self):
        # The driver does not look: it told firmware that it would not.
        self.sim.fault(opcode=ALLOC_PD, signature=1)
        context = pyverbs.device.Context(name="mlx5_0")
        pyverbs.pd.PD(context).close()
        context.close()
        self.assertEqual(self.sim.state()["faults"], [])

    def test_page_requests(self):
        before = self.sim.state()["firmware_pages"]
        self.sim.write("pages", dev=0, want=300)
        wait_for(lambda: self.sim.state()["firmware_pages"] == before + 300, what="pages")
        self.sim.write("pages", dev=0, give=300)
        wait_for(lambda: self.sim.state()["firmware_pages"] == before, what="pages back")

    def test_interrupt_storm(self):
        for vector in range(4):
            self.sim.write("storm", dev=0, vector=vector, count=5000)
        self.assertTrue(self.usable())

    def test_unplug_and_plug(self):
        self.sim.write("unplug", dev=0)
        self.assertFalse(os.path.exists(f"/sys/bus/pci/devices/{self.pci}"))
        with self.assertRaises(OSError):
            self.sim.write("unplug", dev=0)
        self.sim.write("plug", dev=0)
        wait_for(self.usable, what="device")

    def test_fatal_health_is_recovered(self):
        before = self.sim.count(0x104)
        self.sim.write("health", dev=0, synd=1, rfr=1)
        wait_for(lambda: self.sim.count(0x104) > before, what="recovery")
        wait_for(self.usable, what="device")


if __name__ == "__main__":
    unittest.main()
