# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Other kinds of simulated device; each is a new load of the module."""
import errno
import json
import os
import re
import unittest

from pyverbs.cq import CQ
from pyverbs.device import Context

import prm
import segments
import simctl
import uverbs
from pingpong import pingpong
from simload import load, parameters, run

CREATE_MKEY = "0x200"
# Without translation entries.
CREATE_MKEY_BYTES = 272


class Variants(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.before = parameters()
        cls.addClassCleanup(load, **cls.before)

    def change(self, **values):
        load(**{**self.before, **values})
        return simctl.Sim()

    def test_traffic_between_devices(self):
        self.change(devices=2)
        for kind in ("rc", "ud", "srq"):
            with self.subTest(kind):
                pingpong(kind, "-e", devices=("mlx5_0", "mlx5_1"))

    def test_registration_by_work_requests(self):
        sim = self.change(umr=1)
        sim.reset()
        # One entry, which drivers round up to eight, and many.
        for size in "100", "65536":
            pingpong("rc", "-e", "-c", "-s", size)
        # No region came with its pages in a mailbox.
        boxes = [entry["inlen"] for entry in sim.state()["log"] if entry["opcode"] == CREATE_MKEY]
        self.assertLessEqual(max(boxes, default=0), CREATE_MKEY_BYTES)

    def test_other_menu_numbers(self):
        """A segment's number says nothing: names are looked up in the menu."""
        def menu():
            entries = json.loads(run("mlx5ctl", "-j", "rsc", "menu", "dev", "mlx5_0"))
            return {entry["name"]: entry["segment"] for entry in entries}

        self.change()
        usual = menu()
        for shift in (1, 17, 44):
            with self.subTest(shift=shift):
                self.change(rsc_shift=shift)
                moved = menu()
                self.assertEqual(sorted(moved.values()), sorted(usual.values()))
                with uverbs.File() as file:
                    segments.check(self, file, {name: int(number, 0)
                                                for name, number in moved.items()})
                self.assertFalse([name for name in usual if usual[name] == moved[name]])
                with Context(name="mlx5_0") as ctx, CQ(ctx, 16):
                    number, = [item["cqn"] for item in
                               json.loads(run("rdma", "-j", "res", "show", "cq"))
                               if item.get("pid") == os.getpid()]
                    item, = json.loads(run("mlx5ctl", "-j", "obj", "find", "cq", str(number),
                                           "dev", "mlx5_0"))
                    records = json.loads(run("mlx5ctl", "-j", "rsc", "dump", "dev", "mlx5_0",
                                             "CQ_BUFF", f"index1={item['firmware_number']}",
                                             "num2=all", "scope", "debug_write"))
                entries = [entry for record in records for entry in record["entries"]]
                self.assertEqual({entry["layout"] for entry in entries}, {"cqe64"})
                self.assertEqual(len(entries), 1 << item["fields"]["cq_context"]["log_cq_size"])

    def test_no_menu_to_go_by(self):
        """Without it a reader gets no segment, and the next one asks anew."""
        sim = self.change()
        flow_counter = segments.hardware_menu()["FLOW_COUNTER"]
        box = prm.resource_dump_box(flow_counter, inline=1)
        with uverbs.File() as file:
            uctx = uverbs.Uctx(file)
            for fault, err in ({"status": 1}, errno.EACCES), ({"drop": 1}, errno.ETIMEDOUT):
                sim.fault(opcode=prm.ACCESS_REG, count=1, **fault)
                before = sim.count(prm.ACCESS_REG)
                self.assertEqual(uctx.exec(box, 272)[0], err)
                self.assertEqual(sim.count(prm.ACCESS_REG), before + 1)
            sim.write("complete-lost")
            self.assertNotEqual(uctx.exec(box, 272)[0], errno.EACCES)
            uctx.destroy()

    def test_many_devices(self):
        sim = self.change(devices=4)
        self.assertEqual(len(sim.devices()), 4)
        guids = re.findall(r"node_guid (\S+)", run("rdma", "dev"))
        self.assertEqual(len(set(guids)), 4)
        self.assertEqual([d["pci"] for d in sim.devices()],
                         [f"0011:00:{i:02x}.0" for i in range(4)])
        # One of them fails, and the others do not notice.
        sim.write("unplug", dev=2)
        self.assertEqual(len(run("rdma", "dev").splitlines()), 3)
        self.assertEqual([d["state"] for d in sim.devices()],
                         ["init", "init", "disabled", "init"])
        sim.write("plug", dev=2)

    def test_without_tools(self):
        sim = self.change(tools=0)
        self.assertEqual(sim.state()["state"], "init")
        self.assertIn("state ACTIVE", run("rdma", "link"))

    def test_without_debug(self):
        # The driver keeps a protection domain for its resource dumps.
        domains = {debug: self.change(debug=debug).objects()["pd"] for debug in (1, 0)}
        self.assertEqual(domains[0], domains[1] - 1)
        self.assertIn("state ACTIVE", run("rdma", "link"))

    def test_few_vectors_and_no_pages(self):
        sim = self.change(vectors=2, boot_pages=0, init_pages=0, cmd_timeout_ms=0)
        self.assertEqual(sim.state()["firmware_pages"], 0)
        self.assertIn("state ACTIVE", run("rdma", "link"))

    def test_many_pages(self):
        sim = self.change(boot_pages=1000, init_pages=3000)
        self.assertEqual(sim.state()["firmware_pages"], 4000)


if __name__ == "__main__":
    unittest.main()
