# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Switchdev mode of simulated devices, and sub-functions.

Debian's kernels have no support for sub-functions (CONFIG_MLX5_SF): the tests of the class
SubFunction are for the debug kernel, and checks of other kernels leave them out, see
without_support in buildlib/sh/kernels.sh.
"""
import glob
import json
import os
import subprocess
import unittest

import simctl
from base import settled, wait_for
from simload import load, parameters, run

PCI = "0011:00:00.0"
DEVICE = f"pci/{PCI}"
PF = f"/sys/bus/pci/devices/{PCI}"
DRIVER = "/sys/bus/pci/drivers/mlx5_core"
MAC = "00:11:22:33:44:88"
SFNUM = 88
SFS = 2
PAGES = 64  # that firmware asks for one function
NO_TOOLS = "0x20003"


def devlink(*words):
    """What devlink says about each device or port that it shows, by name."""
    text = run("devlink", "-j", *words)
    return next(iter(json.loads(text).values())) if text.strip() else {}


def mode():
    return devlink("dev", "eswitch", "show", DEVICE)[DEVICE]["mode"]


def set_mode(name):
    run("devlink", "dev", "eswitch", "set", DEVICE, "mode", name)


def child(function, kind):
    """The name of a function's netdev or ib device, or None."""
    path = f"{function}/{kind}"
    return os.listdir(path)[0] if os.path.isdir(path) else None


class Switchdev(unittest.TestCase):
    """What sub-functions need of the device, and other kernels can use too."""

    @classmethod
    def setUpClass(cls):
        before = parameters()
        cls.addClassCleanup(load, **before)
        load(**{**before, "devices": 1, "ports": "eth", "vfs": 1, "sfs": SFS})
        cls.sim = simctl.Sim()

    def test_there_and_back(self):
        self.there_and_back()
        # Its first stay leaves the driver with VLAN rules that it had not at the start.
        before = settled(self.sim)
        self.sim.reset()
        self.there_and_back()
        self.assertEqual(settled(self.sim), before)
        self.assertEqual(self.sim.state()["refused"], 0, self.sim.log())
        self.assertEqual(self.sim.sfs(), [])

    def there_and_back(self):
        legacy = settled(self.sim)
        set_mode("switchdev")
        self.assertEqual(mode(), "switchdev")
        self.assertGreater(self.sim.objects()["modify_header"], legacy["modify_header"])
        wait_for(lambda: child(PF, "infiniband"), what="ib device of the uplink")
        set_mode("legacy")
        self.assertEqual(mode(), "legacy")
        wait_for(lambda: child(PF, "infiniband"), what="ib device")

    def test_virtual_function(self):
        """It is there in either mode, in switchdev mode with a representor."""
        set_mode("switchdev")
        self.addCleanup(set_mode, "legacy")
        with open(f"{PF}/sriov_numvfs", "w") as file:
            file.write("1")
        try:
            flavours = [port.get("flavour") for port in devlink("port", "show").values()]
            self.assertIn("pcivf", flavours)
            wait_for(lambda: child(f"{PF[:-1]}1", "infiniband"), what="virtual ib device")
        finally:
            with open(f"{PF}/sriov_numvfs", "w") as file:
                file.write("0")
        self.assertEqual(self.sim.vfs(), [])


class SubFunctionCase(unittest.TestCase):
    """Makes them."""

    @classmethod
    def setUpClass(cls):
        before = parameters()
        cls.addClassCleanup(load, **before)
        load(**{**before, "devices": 1, "ports": "eth", "vfs": 1, "sfs": SFS})
        cls.sim = simctl.Sim()
        if not devlink("resource", "show", DEVICE):
            raise unittest.SkipTest("this kernel is without CONFIG_MLX5_SF")

    def setUp(self):
        set_mode("switchdev")
        self.addCleanup(set_mode, "legacy")

    def add(self, sfnum=SFNUM):
        run("devlink", "port", "add", DEVICE, "flavour", "pcisf", "pfnum", "0",
            "sfnum", str(sfnum))
        port, = (name for name, port in devlink("port", "show").items()
                 if port.get("sfnum") == sfnum)
        return port

    def set(self, port, *words):
        run("devlink", "port", "function", "set", port, *words)

    def state(self, port):
        function = devlink("port", "show", port)[port]["function"]
        return function["state"], function["opstate"]

    def device(self, sfnum=SFNUM):
        """The auxiliary device of a sub-function, or None."""
        for path in glob.glob("/sys/bus/auxiliary/devices/mlx5_core.sf.*"):
            with open(f"{path}/sfnum") as file:
                if int(file.read()) == sfnum:
                    return path
        return None

    def activate(self, sfnum=SFNUM, mac=MAC):
        """A sub-function with all that a driver makes of it: its port and its path."""
        port = self.add(sfnum)
        self.set(port, "hw_addr", mac, "state", "active")
        path = wait_for(lambda: self.device(sfnum), what="auxiliary device")
        wait_for(lambda: self.state(port)[1] == "attached", what="a driver")
        name = f"auxiliary/{os.path.basename(path)}"
        for what in "enable_eth", "enable_rdma":
            run("devlink", "dev", "param", "set", name, "name", what, "value", "true",
                "cmode", "driverinit")
        run("devlink", "dev", "reload", name)
        wait_for(lambda: child(path, "infiniband"), what="ib device of the sub-function")
        wait_for(lambda: child(path, "net"), what="netdev of the sub-function")
        return port, path

    def nothing_left(self):
        wait_for(lambda: not self.sim.sfs(), what="no sub-function in the device")
        self.assertFalse(glob.glob("/sys/bus/auxiliary/devices/mlx5_core.sf.*"))


class SubFunction(SubFunctionCase):
    def test_come_and_go(self):
        before = settled(self.sim)
        pages = self.sim.state()["firmware_pages"]
        self.sim.reset()
        port, path = self.activate()
        state, = self.sim.sfs()
        self.assertEqual([state[key] for key in ("index", "vf", "sf", "sfnum", "vhca_state",
                                                 "state", "firmware_pages")],
                         [0, 0, 1, SFNUM, "in_use", "init", PAGES])
        self.assertEqual(self.sim.state()["firmware_pages"], pages)
        self.assertTrue(os.path.realpath(f"{path}/driver").endswith("mlx5_core.sf"))
        with open(f"/sys/class/net/{child(path, 'net')}/address") as file:
            self.assertEqual(file.read().strip(), MAC)
        with open(f"{path}/infiniband/{child(path, 'infiniband')}/node_guid") as file:
            self.assertEqual(file.read().strip(), "0011:22ff:fe33:4488")
        # Its vectors are of its physical function.
        self.assertTrue(set(os.listdir(f"{path}/irqs")) <= set(os.listdir(f"{PF}/msi_irqs")))

        self.set(port, "state", "inactive")
        wait_for(lambda: self.state(port) == ("inactive", "detached"), what="no driver")
        state, = self.sim.sfs()
        self.assertEqual((state["vhca_state"], state["state"]), ("allocated", "disabled"))
        self.assertEqual(set(state["left_at_teardown"].values()), {0})
        self.assertFalse(os.path.exists(path))
        run("devlink", "port", "del", port)
        self.nothing_left()
        self.assertEqual(settled(self.sim), before)
        self.assertEqual(set(self.sim.state()["left_at_teardown"].values()), {0})
        self.assertEqual(self.sim.state()["refused"], 0, self.sim.log())

    def test_deleted_while_active(self):
        port, _ = self.activate()
        run("devlink", "port", "del", port)
        self.nothing_left()
        # Its number and its place are free.
        self.activate()

    def test_two(self):
        _, one = self.activate(1, "00:11:22:33:44:01")
        _, two = self.activate(2, "00:11:22:33:44:02")
        self.assertNotEqual(child(one, "infiniband"), child(two, "infiniband"))
        self.assertEqual([(s["sf"], s["sfnum"]) for s in self.sim.sfs()], [(1, 1), (2, 2)])
        with self.assertRaises(subprocess.CalledProcessError):
            self.add(3)
        # A fault of one is not the other's.
        self.sim.write("fault", dev=0, sf=2, opcode=0x802, status=3, syndrome=1)
        self.assertEqual([len(s["faults"]) for s in self.sim.sfs()], [0, 1])
        self.sim.write("clear-faults", dev=0, sf=2)

    def test_link(self):
        """The representor's netdev is the other end of the cable."""
        port, path = self.activate()
        netdev = child(path, "net")
        run("ip", "link", "set", netdev, "up")

        def carrier():
            with open(f"/sys/class/net/{netdev}/carrier") as file:
                return file.read().strip()

        representor = devlink("port", "show", port)[port]["netdev"]
        wait_for(lambda: carrier() == "0", what="no carrier")
        run("ip", "link", "set", representor, "up")
        wait_for(lambda: carrier() == "1", what="carrier")
        run("ip", "link", "set", representor, "down")
        wait_for(lambda: carrier() == "0", what="no carrier")

    def test_mlx5ctl(self):
        """It attaches; what needs TOOLS_RESOURCES the device refuses, and we say so."""
        _, path = self.activate()
        device = child(path, "infiniband")
        self.assertRegex(run("mlx5ctl", "dev"), rf"(?m)^{device} .* usable$")
        self.assertIn("vhca_id", run("mlx5ctl", "cap", "show", "dev", device))
        for words in (("core", "dump", "dev", device, "-o", "/tmp/never"),
                      ("reg", "get", "dev", device, "MTMP"),
                      ("rsc", "dump", "dev", device, "menu")):
            done = subprocess.run(["mlx5ctl", *words], capture_output=True, text=True)
            self.assertEqual(done.returncode, 1, words)
            self.assertRegex(done.stderr, rf"{NO_TOOLS}|not supported|does not")
        state, = self.sim.sfs()
        self.assertEqual(state["umem_pinned_bytes"], 0)
        # Nothing of what it did is left in the device.
        self.assertFalse(any("uctx" in kinds for uid, kinds in state["owners"].items()
                             if uid != "0"))

    def test_legacy_mode(self):
        self.activate()
        set_mode("legacy")
        self.nothing_left()

    def test_unbind(self):
        """The physical function's driver goes, and its sub-function with it."""
        self.activate()
        with open(f"{DRIVER}/unbind", "w") as control:
            control.write(PCI)
        self.nothing_left()
        self.assertEqual(self.sim.state()["firmware_pages"], 0)
        with open(f"{DRIVER}/bind", "w") as control:
            control.write(PCI)
        wait_for(lambda: child(PF, "infiniband"), what="ib device")

    def test_surprise_removal(self):
        """Its port is there, but no driver: while there is one, lockdep may take the flush
        of its health work under its physical one's lock for a deadlock, as both functions'
        work is of one class in mlx5_core."""
        self.add()
        self.sim.write("unplug", dev=0)
        self.nothing_left()
        self.sim.write("plug", dev=0)
        wait_for(lambda: child(PF, "infiniband"), what="ib device")


if __name__ == "__main__":
    unittest.main()
