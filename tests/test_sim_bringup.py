# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The unmodified mlx5 stack believes in the software ConnectX."""
import glob
import os
import re
import struct
import subprocess
import unittest

import pyverbs.device
import pyverbs.mr
import pyverbs.pd

import simctl
import verbs
from base import settled, wait_for

DRIVER = "/sys/bus/pci/drivers/mlx5_core"
IB_CLASS = "/sys/class/infiniband"


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Bringup(unittest.TestCase):
    def setUp(self):
        self.sim = simctl.Sim()
        self.pci = self.sim.state()["pci"]

    def ib_device(self):
        """The name of the simulated function's ib device, or None."""
        path = f"/sys/bus/pci/devices/{self.pci}/infiniband"
        return os.listdir(path)[0] if os.path.isdir(path) else None

    def test_rdma_dev(self):
        self.assertRegex(run("rdma", "dev"), r"mlx5_0: node_type ca (protocol ib )?fw 22\.35\.1012 ")
        self.assertRegex(run("rdma", "link"), r"mlx5_0/1 .*lid 1 .*state ACTIVE ")

    def test_ibv_devinfo(self):
        info = run("ibv_devinfo", "-v", "-d", "mlx5_0")
        for name, value in {
                "fw_ver": "22.35.1012", "vendor_id": "0x02c9", "vendor_part_id": "4125",
                "board_id": "MT_0000000359", "node_guid": "b8ce:f603:0051:0000",
                "phys_port_cnt": "1", "max_qp": "131072", "state": r"PORT_ACTIVE \(4\)",
                "active_mtu": r"4096 \(5\)", "port_lid": "1", "link_layer": "InfiniBand",
                "active_width": r"4X \(2\)"}.items():
            with self.subTest(name):
                self.assertRegex(info, rf"\b{name}:\s+{value}\b" if value[-1] != ")"
                                 else rf"\b{name}:\s+{value}")
        self.assertRegex(info, r"GID\[  0\]:\s+fe80:0000:0000:0000:b8ce:f603:0051:0000")

    def test_sensors(self):
        """Drivers since Linux 6.5 show the device's temperatures to hwmon."""
        with open("/proc/kallsyms") as symbols:
            shows = " mlx5_hwmon_dev_register" in symbols.read()
        self.assertTrue(shows or os.environ["MLX5CTL_KERNEL"] in ("6.1", "debug"))
        sensors = {}
        for label in glob.glob(f"/sys/bus/pci/devices/{self.pci}/hwmon/hwmon*/temp*_label"):
            with open(label) as name, open(label.replace("_label", "_input")) as value:
                sensors[name.read().strip()] = int(value.read()) / 1000
        if shows:
            self.assertEqual(set(sensors), {"asic", "module0"})
            self.assertTrue(50 <= sensors["asic"] <= 60, sensors)
            self.assertEqual(sensors["module0"], 31)
        else:
            self.assertEqual(sensors, {})

    def test_objects_reach_firmware(self):
        def register():
            context = pyverbs.device.Context(name="mlx5_0")
            pd = pyverbs.pd.PD(context)
            mr = pyverbs.mr.MR(pd, 1 << 20, verbs.IBV_ACCESS_LOCAL_WRITE)
            during = self.sim.objects()
            mr.close()
            pd.close()
            context.close()
            return during

        # Newer drivers make their own queue pair with the first region.
        register()
        before = settled(self.sim)
        during = register()
        self.assertEqual(during["pd"], before["pd"] + 1)
        self.assertEqual(during["mkey"], before["mkey"] + 1)
        self.assertEqual(settled(self.sim), before)

    def test_guids_differ(self):
        guids = [match.group(1) for match in
                 re.finditer(r"node_guid (\S+)", run("rdma", "dev"))]
        self.assertEqual(len(guids), len(set(guids)))
        self.assertEqual(len(guids), len(self.sim.devices()))

    def test_a_port_goes_down_and_up(self):
        self.sim.port(1)
        self.addCleanup(self.sim.port, 4)
        wait_for(lambda: "state DOWN" in run("rdma", "link"), what="port down")
        self.sim.port(4)
        wait_for(lambda: "state ACTIVE" in run("rdma", "link"), what="port up")

    def test_node_description(self):
        path = f"{IB_CLASS}/mlx5_0/node_desc"
        with open(path) as node_desc:
            old = node_desc.read()
        before = self.sim.count(0x805)
        for text in ("a name of its own", old):
            with open(path, "w") as node_desc:
                node_desc.write(text)
        self.assertEqual(self.sim.count(0x805), before + 2)

    def unbind(self):
        with open(f"{DRIVER}/unbind", "w") as unbind:
            unbind.write(self.pci)

    def bind(self):
        with open(f"{DRIVER}/bind", "w") as bind:
            bind.write(self.pci)
        wait_for(self.ib_device, what="ib device")

    def test_unbind_leaves_nothing(self):
        self.sim.reset()
        for _ in range(3):
            self.unbind()
            state = self.sim.state()
            self.assertEqual(sum(state["objects"].values()), 0, state["objects"])
            self.assertEqual(sum(state["left_at_teardown"].values()), 0)
            self.assertEqual(sum(state["reclaimed"].values()), 0)
            self.assertEqual(state["state"], "disabled")
            self.assertEqual(state["firmware_pages"], 0)
            self.bind()

    def interrupts(self):
        numbers = os.listdir(f"/sys/bus/pci/devices/{self.pci}/msi_irqs")
        with open("/proc/interrupts", encoding="ascii") as file:
            lines = [line.split() for line in file]
        return sum(int(word) for line in lines if line[0].rstrip(":") in numbers
                   for word in line[1:1 + os.cpu_count()])

    def replace(self):
        """The device by one like it: its driver has no more to say to the old one."""
        self.sim.write("unplug")
        self.sim.write("plug")
        wait_for(self.ib_device, what="ib device")
        settled(self.sim)

    def master(self, on):
        """Bit 2 of PCI's command register, which a driver clears as it goes."""
        with open(f"/sys/bus/pci/devices/{self.pci}/config", "r+b", buffering=0) as config:
            config.seek(4)
            command, = struct.unpack("<H", config.read(2))
            config.seek(4)
            config.write(struct.pack("<H", command & ~4 | on << 2))

    def test_without_the_bus(self):
        """A function whose bus mastering is off writes nothing and sends no messages, which are writes, too; nor
        does it for the next one who turns it on, before that has given it a queue. An event is an entry of its
        queue, its owner and a message."""
        def kept():
            state = self.sim.state()
            return state["kept_writes"], state["kept_messages"]
        settled(self.sim)
        interrupts = self.interrupts()
        self.assertGreater(interrupts, 0)
        try:
            for on in False, True:
                self.master(on)
                # The tracer's block is a write, too, at a time of its own: tracing ends with the first that is lost.
                self.sim.port(1)
                self.sim.port(4)
                wait_for(lambda: not self.sim.state()["tracing"], what="end of tracing")
                before = kept()
                for state in 1, 4:
                    self.sim.port(state)
                after = kept()
                events = after[1] - before[1]
                self.assertGreater(events, 0)
                self.assertEqual(after[0] - before[0], 2 * events)
            self.assertEqual(self.interrupts(), interrupts)
        finally:
            self.replace()
        before = kept()
        interrupts = self.interrupts()
        self.sim.port(1)
        wait_for(lambda: self.interrupts() > interrupts, what="interrupts")
        self.sim.port(4)
        self.assertEqual(kept(), before)

    def test_devlink_reload(self):
        run("devlink", "dev", "reload", f"pci/{self.pci}")
        wait_for(self.ib_device, what="ib device")
        self.assertEqual(self.sim.state()["state"], "init")

    def test_an_unknown_verb_is_refused(self):
        for line in ("nonsense dev=0", "fault dev=0 opcode=zzz", "fault dev=99 status=1",
                     "port dev=0 state=3"):
            with self.subTest(line), self.assertRaises(OSError):
                self.sim.command(line)


if __name__ == "__main__":
    unittest.main()
