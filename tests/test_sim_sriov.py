# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Virtual functions of simulated devices, one with each kind of port."""
import os
import re
import subprocess
import unittest

import simctl
from base import settled, wait_for
from simload import load, parameters, run

ETH, IB = 0, 1
PAGES = 64  # that firmware asks for one function
DRIVER = "/sys/bus/pci/drivers/mlx5_core"
NO_TOOLS = "0x20003"


class Sriov(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        before = parameters()
        cls.addClassCleanup(load, **before)
        load(**{**before, "devices": 2, "ports": "eth,ib", "vfs": 2})
        cls.sim = simctl.Sim()

    def pf(self, dev):
        return f"/sys/bus/pci/devices/0011:00:{dev:02x}.0"

    def vf(self, dev, number=1):
        return f"/sys/bus/pci/devices/0011:00:{dev:02x}.{number}"

    def child(self, function, kind):
        """The name of a function's netdev or ib device, or None."""
        path = f"{function}/{kind}"
        return os.listdir(path)[0] if os.path.isdir(path) else None

    def set_vfs(self, dev, number):
        with open(f"{self.pf(dev)}/sriov_numvfs", "w") as file:
            file.write(str(number))

    def enable(self, dev, number=1):
        """Virtual functions until the test ends; the ib devices' names."""
        self.set_vfs(dev, number)
        self.addCleanup(self.set_vfs, dev, 0)
        return [wait_for(lambda: self.child(self.vf(dev, i + 1), "infiniband"),
                         what="virtual ib device") for i in range(number)]

    def mlx5ctl(self, *words):
        return subprocess.run(["mlx5ctl", *words], capture_output=True, text=True)

    def come_and_go(self, dev):
        before = settled(self.sim, dev)
        pages = self.sim.state(dev)["firmware_pages"]
        self.sim.reset(dev)
        self.enable(dev, 2)
        states = self.sim.vfs()
        self.assertEqual([(s["index"], s["vf"], s["state"], s["firmware_pages"]) for s in states],
                         [(dev, 1, "init", PAGES), (dev, 2, "init", PAGES)])
        self.assertEqual(self.sim.state(dev)["firmware_pages"], pages)
        for number in 1, 2:
            self.assertTrue(os.path.realpath(f"{self.vf(dev, number)}/driver")
                            .endswith("mlx5_core"))
        self.set_vfs(dev, 0)
        self.assertEqual(self.sim.vfs(), [])
        self.assertFalse(os.path.exists(self.vf(dev)))
        self.assertEqual(settled(self.sim, dev), before)
        self.assertEqual(set(self.sim.state(dev)["left_at_teardown"].values()), {0})

    def test_ethernet(self):
        self.come_and_go(ETH)

    def test_infiniband(self):
        self.come_and_go(IB)

    def test_too_many(self):
        with self.assertRaises(OSError):
            self.set_vfs(ETH, 3)
        self.assertEqual(self.sim.vfs(), [])

    def test_ethernet_vport(self):
        """What the physical function's netdev sets, its virtual function sees."""
        self.enable(ETH)
        netdev = self.child(self.pf(ETH), "net")
        run("ip", "link", "set", netdev, "vf", "0", "mac", "02:00:00:00:00:07")
        run("ip", "link", "set", netdev, "vf", "0", "vlan", "5")
        shown = run("ip", "link", "show", netdev)
        self.assertIn("link/ether 02:00:00:00:00:07", shown)
        self.assertIn("vlan 5", shown)
        # A driver that starts finds its address in the device.
        for file in "unbind", "bind":
            with open(f"{DRIVER}/{file}", "w") as control:
                control.write(os.path.basename(self.vf(ETH)))
        name = wait_for(lambda: self.child(self.vf(ETH), "net"), what="virtual netdev")
        with open(f"/sys/class/net/{name}/address") as file:
            self.assertEqual(file.read().strip(), "02:00:00:00:00:07")

    def test_infiniband_guids(self):
        device, = self.enable(IB)
        guid = self.guid(device)
        self.assertEqual(guid, self.guid(self.child(self.pf(IB), "infiniband")) + 1)
        run("modprobe", "ib_ipoib")
        self.addCleanup(run, "rmmod", "ib_ipoib")
        netdev = wait_for(lambda: self.child(self.pf(IB), "net"), what="IPoIB netdev")
        run("ip", "link", "set", netdev, "vf", "0", "node_guid", "02:11:22:33:44:55:66:77")
        run("ip", "link", "set", netdev, "vf", "0", "port_guid", "02:11:22:33:44:55:66:78")
        for file in "unbind", "bind":
            with open(f"{DRIVER}/{file}", "w") as control:
                control.write(os.path.basename(self.vf(IB)))
        device = wait_for(lambda: self.child(self.vf(IB), "infiniband"), what="virtual ib device")
        self.assertEqual(self.guid(device), 0x0211223344556677)
        with open(f"/sys/class/infiniband/{device}/ports/1/gids/0") as file:
            self.assertTrue(file.read().strip().endswith("0211:2233:4455:6678"))

    def guid(self, device):
        with open(f"/sys/class/infiniband/{device}/node_guid") as file:
            return int(file.read().strip().replace(":", ""), 16)

    def test_link(self):
        """The virtual function's link follows the port."""
        device, = self.enable(IB)
        path = f"/sys/class/infiniband/{device}/ports/1/state"

        def state():
            with open(path) as file:
                return file.read().split()[-1]

        wait_for(lambda: state() == "ACTIVE", what="active port")
        self.sim.port(1, dev=IB)
        self.addCleanup(self.sim.port, 4, dev=IB)
        wait_for(lambda: state() == "DOWN", what="port that is down")

    def test_mlx5ctl_on_a_virtual_function(self):
        """It attaches; what needs TOOLS_RESOURCES the device refuses, and we say so."""
        for dev in ETH, IB:
            device, = self.enable(dev)
            with self.subTest(device):
                self.assertRegex(run("mlx5ctl", "dev"), rf"(?m)^{device} .* usable$")
                self.assertIn("vhca_id", run("mlx5ctl", "cap", "show", "dev", device))
                for words in (("core", "dump", "dev", device, "-o", "/tmp/never"),
                              ("reg", "get", "dev", device, "MTMP"),
                              ("rsc", "dump", "dev", device, "menu")):
                    done = self.mlx5ctl(*words)
                    self.assertEqual(done.returncode, 1, words)
                    self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
                    self.assertRegex(done.stderr, rf"{NO_TOOLS}|not supported|does not")
                self.assertEqual(self.sim.vfs()[0]["umem_pinned_bytes"], 0)
                # Nothing of what it did is left in the device.
                self.assertNotIn("uctx", self.left(device))
            self.set_vfs(dev, 0)

    def left(self, device):
        state, = self.sim.vfs()
        return {kind for uid, kinds in state["owners"].items() if uid != "0"
                for kind in kinds}

    def test_surprise_removal(self):
        """The physical function is pulled out with its virtual one."""
        self.enable(ETH)
        self.sim.write("unplug", dev=ETH)
        self.assertEqual(self.sim.vfs(), [])
        self.assertFalse(os.path.exists(self.vf(ETH)))
        self.sim.write("plug", dev=ETH)
        wait_for(lambda: self.child(self.pf(ETH), "infiniband"), what="ib device")


if __name__ == "__main__":
    unittest.main()
