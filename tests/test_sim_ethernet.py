# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""A simulated Ethernet port: mlx5e's netdev, and RoCE beside it."""
import os
import re
import socket
import unittest

import simctl
from base import settled, wait_for
from simload import load, parameters, run

AUXILIARY = "/sys/bus/auxiliary/drivers/mlx5_core.eth"
MAC = "b8:ce:f6:51:00:00"
DEFAULT_GID = "fe80:0000:0000:0000:bace:f6ff:fe51:0000"
SET_ROCE_ADDRESS = 0x761
FRAMES = 5000
LEFT = {"flow_table": 1, "flow_group": 0, "flow_entry": 0, "tir": 0, "tis": 0, "rqt": 0, "rq": 0}


class Ethernet(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        before = parameters()
        cls.addClassCleanup(load, **before)
        load(**{**before, "devices": 1, "ports": "eth"})
        cls.sim = simctl.Sim()

    def setUp(self):
        self.pci = self.sim.state()["pci"]
        self.netdev = self.find_netdev()

    def find_netdev(self):
        path = f"/sys/bus/pci/devices/{self.pci}/net"
        return os.listdir(path)[0] if os.path.isdir(path) else None

    def net(self, name):
        with open(f"/sys/class/net/{self.netdev}/{name}") as file:
            return file.read().strip()

    def ib(self, name):
        with open(f"/sys/class/infiniband/mlx5_0/ports/1/{name}") as file:
            return file.read().strip()

    def gid(self, index):
        """An entry of the table, with its type and its netdev; None while it is being made."""
        try:
            return tuple(self.ib(f"{name}/{index}") for name in ("gids", "gid_attrs/types", "gid_attrs/ndevs"))
        except OSError:
            return None

    def statistics(self):
        text = run("ethtool", "-S", self.netdev)
        return {name: int(value) for name, value in re.findall(r"(\w+): (\d+)$", text, re.M)}

    def sent(self):
        return int(self.net("statistics/tx_packets"))

    def queues_begin(self, send):
        """How many frames have gone once the netdev's queues take them. Until the kernel has worked
        on the carrier, which may be after the carrier is there, it throws frames away without a
        word; and the operstate can still be that of before the netdev was last down, for the
        kernel brings it up to date once a second (its net/core/link_watch.c)."""
        before = self.sent()
        wait_for(lambda: send() and self.sent() > before, what="frame that goes")
        # The queues begin one after another, under the lock that this takes.
        run("ip", "link", "set", self.netdev, "up")
        return self.sent()

    def test_netdev(self):
        self.assertEqual(self.net("address"), MAC)
        driver = run("ethtool", "-i", self.netdev)
        self.assertIn("driver: mlx5_core\n", driver)
        self.assertIn("firmware-version: 22.35.1012 (MT_0000000359)\n", driver)
        self.assertIn(f"bus-info: {self.pci}\n", driver)

    def test_sends(self):
        """More than the queues hold: they are completed. No frame arrives."""
        self.addCleanup(run, "ip", "link", "set", self.netdev, "down")
        run("ip", "link", "set", self.netdev, "up")
        frame = b"\xff" * 6 + bytes.fromhex(MAC.replace(":", "")) + b"\x88\xb5" + bytes(100)
        with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as sender:
            sender.bind((self.netdev, 0))
            before = self.queues_begin(lambda: sender.send(frame))
            for _ in range(FRAMES):
                self.assertEqual(sender.send(frame), len(frame))
        wait_for(lambda: self.sent() >= before + FRAMES, what="frames")
        self.assertEqual(self.net("statistics/rx_packets"), "0")
        found = self.statistics()
        self.assertGreaterEqual(found["tx_packets"], FRAMES)
        self.assertEqual((found["tx_cqe_err"], found["tx_recover"]), (0, 0))

    def test_link_modes(self):
        text = run("ethtool", self.netdev)
        self.assertIn("100000baseCR4/Full", text)
        self.assertIn("Supports auto-negotiation: Yes", text)
        self.assertIn("Port: Direct Attach Copper", text)
        # What is advertised is what PTYS keeps.
        self.addCleanup(run, "ethtool", "-s", self.netdev, "autoneg", "on")
        run("ethtool", "-s", self.netdev, "speed", "25000", "autoneg", "off")
        text = run("ethtool", self.netdev)
        self.assertRegex(text, r"Advertised link modes: +25000baseCR/Full\n")

    def test_statistics(self):
        before = self.statistics()
        # mlx5e closes the port while its netdev is down.
        self.assertGreater(before["link_down_events_phy"], 0)
        for name in "rx_vport_unicast_packets", "rx_packets_phy":
            wait_for(lambda: self.statistics()[name] > before[name], what=name)

    def test_module(self):
        text = run("ethtool", "-m", self.netdev)
        self.assertIn("QSFP28", text)
        self.assertRegex(text, r"Vendor name\s+: MLX5SIM")

    def test_mtu(self):
        run("ip", "link", "set", self.netdev, "mtu", "9000")
        self.addCleanup(run, "ip", "link", "set", self.netdev, "mtu", "1500")
        self.assertEqual(self.net("mtu"), "9000")

    def test_devlink(self):
        self.assertIn("fw.version 22.35.1012", run("devlink", "dev", "info"))
        health = run("devlink", "health")
        for reporter in "fw", "fw_fatal", "tx", "rx":
            self.assertIn(f"reporter {reporter}\n", health)

    def test_roce(self):
        self.assertEqual(self.ib("link_layer"), "Ethernet")
        self.assertIn(f"netdev {self.netdev}", run("rdma", "link"))
        # The stack adds it once the link is up, some kernels earlier.
        self.addCleanup(run, "ip", "link", "set", self.netdev, "down")
        run("ip", "link", "set", self.netdev, "up")
        wanted = [(DEFAULT_GID, "IB/RoCE v1", self.netdev), (DEFAULT_GID, "RoCE v2", self.netdev)]
        wait_for(lambda: [self.gid(0), self.gid(1)] == wanted, what="default GIDs")
        # Each entry of the table was written to the device.
        self.assertGreaterEqual(self.sim.count(SET_ROCE_ADDRESS), 2)

    def test_flow_tables(self):
        objects = self.sim.objects()
        for kind in "flow_table", "flow_group", "flow_entry", "tir", "tis", "rqt":
            self.assertGreater(objects[kind], 0, kind)

    def test_driver_leaves_nothing(self):
        # A netdev that was up has entries for addresses that a new one has not.
        self.rebind()
        before = settled(self.sim)
        self.sim.reset()
        self.rebind()
        after = settled(self.sim)
        for kind in "flow_table", "flow_entry":
            self.assertEqual(after[kind], before[kind], kind)
        refused = [entry for entry in self.sim.log() if entry["status"]]
        self.assertEqual(refused, [])

    def rebind(self):
        with open(f"{AUXILIARY}/unbind", "w") as file:
            file.write("mlx5_core.eth.0")
        self.assertIsNone(self.find_netdev())
        # One table is mlx5_core's own.
        live = self.sim.objects()
        self.assertEqual({kind: live[kind] for kind in LEFT}, LEFT)
        with open(f"{AUXILIARY}/bind", "w") as file:
            file.write("mlx5_core.eth.0")
        wait_for(self.find_netdev, what="netdev")

    def test_mlx5ctl(self):
        self.assertRegex(run("mlx5ctl", "dev"), r"mlx5_0 .* Ethernet .* usable")
        text = run("mlx5ctl", "reg", "get", "dev", "mlx5_0", "PTYS", "local_port=1",
                   "proto_mask=4")
        # Bits of MLX5E_10GBASE_CR and its siblings in Linux's port.h.
        value = sum(1 << bit for bit in (6, 12, 20, 27, 30))
        self.assertRegex(text, rf"eth_proto_capability\s+{value} \(40GBASE-CR4, ")
        for name in "10GBASE-CR", "100GBASE-CR4", "25GBASE-CR", "50GBASE-CR2":
            self.assertIn(name, text)


if __name__ == "__main__":
    unittest.main()
