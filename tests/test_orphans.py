# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Pages that firmware will not give back, of each kind of function: they stay until its DMA is off,
which no other function's end does."""
import glob
import os
import unittest

import base
import prm
import simctl
import simload
import test_sim_sf
import uverbs
from test_lifetimes import DRIVER, Rebind, write

BYTES = 1 << 16
PAGES = BYTES // 4096
PF = "/sys/bus/pci/devices/0011:00:00.0"
VF = "/sys/bus/pci/devices/0011:00:00.1"
DESTROY_MKEY = 0x202
BAD_RESOURCE_STATE, SYNDROME = 0x9, 0x99


def ib_device(function):
    """Waits for it, and for what gives contexts of it: its name."""
    def ready():
        try:
            name, = os.listdir(f"{function}/infiniband")
            uverbs.File(path=node_of(name)).close()
        except (OSError, ValueError, TypeError):
            return None
        return name

    return base.wait_for(ready, what=f"ib device of {function}")


def node_of(ibdev):
    """The uverbs node of an ib device, or None."""
    for path in glob.glob("/sys/class/infiniband_verbs/uverbs*"):
        try:
            with open(f"{path}/ibdev", encoding="ascii") as file:
                if file.read().strip() == ibdev:
                    return f"/dev/infiniband/{os.path.basename(path)}"
        except FileNotFoundError:
            pass
    return None


class Orphans(unittest.TestCase):
    """For tests whose class has loaded a simulator."""

    sim = simctl.Sim()

    def pages(self):
        return base.wait_stable(base.pinned, "pinned pages")

    def orphan(self, ibdev, opcode=prm.DESTROY_UMEM, **function):
        """Memory that firmware would not give back when its file was closed, and that its owner has let
        go of as well: what is pinned is the orphan."""
        before = self.pages()
        with uverbs.File(path=node_of(ibdev)) as file:
            umem = uverbs.Umem(uverbs.Uctx(file), BYTES)
            self.assertEqual(self.pages(), before + PAGES)
            self.sim.write("fault", dev=0, opcode=opcode, status=BAD_RESOURCE_STATE,
                           syndrome=SYNDROME, count=1, **function)
            self.addCleanup(self.sim.clear_faults)
        self.sim.write("clear-faults", dev=0, **function)
        umem.memory.unmap()
        self.assertEqual(self.pages(), before + PAGES)
        # It counts for its function, and for no other.
        self.assertEqual(self.charged(ibdev), BYTES)

    def charged(self, ibdev):
        with uverbs.File(path=node_of(ibdev)) as file:
            return uverbs.Uctx(file).info["dev_pinned_bytes"]


class VirtualFunctionOrphanTest(Orphans):
    @classmethod
    def setUpClass(cls):
        before = simload.parameters()
        cls.addClassCleanup(simload.load, **before)
        simload.load(**{**before, "devices": 1, "ports": "eth", "vfs": 1})

    def setUp(self):
        self.before = self.pages()
        write(f"{PF}/sriov_numvfs", "1")
        self.addCleanup(write, f"{PF}/sriov_numvfs", "0")
        self.ibdev = ib_device(VF)

    def test_unbind(self):
        """The end of its own driver is the end of its DMA."""
        self.orphan(self.ibdev, vf=1)
        self.assertEqual(self.charged(ib_device(PF)), 0)
        name = os.path.basename(VF)
        write(f"{DRIVER}/unbind", name)
        self.assertEqual(self.pages(), self.before)
        write(f"{DRIVER}/bind", name)
        self.assertEqual(self.charged(ib_device(VF)), 0)

    def test_disabled(self):
        """It goes with all functions of its kind."""
        self.orphan(self.ibdev, DESTROY_MKEY, vf=1)
        write(f"{PF}/sriov_numvfs", "0")
        self.assertEqual(self.pages(), self.before)

    def test_other_functions_end(self):
        """An orphan of the physical function outlives its virtual one's end."""
        self.orphan(ib_device(PF))
        self.assertEqual(self.charged(self.ibdev), 0)
        write(f"{PF}/sriov_numvfs", "0")
        self.assertEqual(self.pages(), self.before + PAGES)
        with Rebind(os.path.basename(PF)):
            self.assertEqual(self.pages(), self.before)


class SubFunctionOrphanTest(test_sim_sf.SubFunctionCase, Orphans):
    """There is no DMA of its own to turn off: it waits for its physical function."""

    def test_deleted(self):
        before = self.pages()
        port, path = self.activate()
        self.orphan(ib_device(path), sf=1)
        self.assertEqual(self.charged(ib_device(PF)), 0)
        test_sim_sf.run("devlink", "port", "del", port)
        self.nothing_left()
        self.assertEqual(self.pages(), before + PAGES)
        with Rebind(os.path.basename(PF)):
            self.assertEqual(self.pages(), before)


if __name__ == "__main__":
    unittest.main()
