# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What devlink and rdma show of the software ConnectX: versions, health with
firmware's own messages, resources; and what it takes to change them."""
import json
import os
import re
import subprocess
import unittest

import pyverbs.cq
import pyverbs.device
import pyverbs.mr
import pyverbs.pd

import base
import simctl
import verbs


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Devlink(unittest.TestCase):
    def setUp(self):
        self.sim = simctl.Sim()
        self.pci = self.sim.state()["pci"]
        self.name = f"pci/{self.pci}"

    def usable(self):
        return os.path.isdir(f"/sys/bus/pci/devices/{self.pci}/infiniband/mlx5_0")

    def test_versions(self):
        info = json.loads(run("devlink", "-j", "dev", "info", self.name))["info"][self.name]
        self.assertEqual(info["driver"], "mlx5_core")
        self.assertEqual(info["versions"]["fixed"]["fw.psid"], "MT_0000000359")
        for kind in ("running", "stored"):
            self.assertEqual(info["versions"][kind]["fw.version"], "22.35.1012")
        with open("/sys/class/infiniband/mlx5_0/fw_ver") as version:
            self.assertEqual(version.read().strip(), "22.35.1012")

    def test_health_is_healthy(self):
        reporters = json.loads(run("devlink", "-j", "health", "show"))["health"]
        states = {r["reporter"]: r["state"] for r in reporters[self.name]}
        self.assertEqual((states["fw"], states["fw_fatal"]), ("healthy", "healthy"))
        self.assertRegex(run("devlink", "health", "diagnose", self.name, "reporter", "fw"),
                         r"Syndrome: 0\b")

    def messages(self):
        """The text of firmware's messages that the driver has saved."""
        self.addCleanup(run, "devlink", "health", "dump", "clear", self.name,
                        "reporter", "fw")
        dump = json.loads(run("devlink", "-j", "health", "dump", "show", self.name,
                              "reporter", "fw"))
        return [entry["msg"] for entry in dump["dump fw traces"]]

    def test_firmware_messages(self):
        self.assertTrue(self.sim.state()["tracing"])
        self.sim.port(1)
        self.sim.port(4)
        before = self.sim.state()["traces"]
        messages = self.messages()
        self.assertIn("port: state 1", messages)
        self.assertIn("port: state 4", messages)
        # The dump itself had firmware write its core into the messages.
        self.assertTrue(any(re.fullmatch(r"core dump: 0 of 16, 0x[0-9a-f]+", message)
                            for message in messages), messages[-20:])
        self.assertGreater(self.sim.state()["traces"], before)

    def test_a_flood_of_messages(self):
        self.sim.write("trace", count=20000)
        self.assertTrue(any(message.startswith("test: message ")
                            for message in self.messages()))

    def test_activation_needs_a_power_cycle(self):
        limits = [()]
        # Newer kernels do not take the limit as Debian 12's devlink sends it.
        if os.environ["MLX5CTL_KERNEL"] == "6.1":
            limits.append(("limit", "no_reset"))
        for limit in limits:
            reload = subprocess.run(["devlink", "dev", "reload", self.name, "action",
                                     "fw_activate", *limit], capture_output=True, text=True)
            self.assertNotEqual(reload.returncode, 0)
            self.assertRegex(reload.stdout + reload.stderr, "requires reboot|live patching")
        self.assertTrue(self.usable())

    def test_firmware_that_restarts_is_recovered(self):
        before = self.sim.count(0x104)
        self.sim.write("fw-reset")
        base.wait_for(lambda: self.sim.count(0x104) > before, what="recovery")
        base.wait_for(self.usable, what="ib device")
        self.assertEqual(self.sim.state()["state"], "init")


class Resources(unittest.TestCase):
    def test_rdma_res(self):
        def counts():
            line = json.loads(run("rdma", "-j", "res", "show", "mlx5_0"))[0]
            return line["pd"], line["cq"], line["mr"], line["ctx"]

        # The driver makes itself what registration needs with the first region.
        with pyverbs.device.Context(name="mlx5_0") as context, pyverbs.pd.PD(context) as pd:
            pyverbs.mr.MR(pd, 4096, verbs.IBV_ACCESS_LOCAL_WRITE).close()
        before = counts()
        context = pyverbs.device.Context(name="mlx5_0")
        pd = pyverbs.pd.PD(context)
        mr = pyverbs.mr.MR(pd, 4096, verbs.IBV_ACCESS_LOCAL_WRITE)
        cq = pyverbs.cq.CQ(context, 10)
        self.assertEqual(counts(), tuple(n + 1 for n in before))
        regions = json.loads(run("rdma", "-j", "res", "show", "mr"))
        self.assertIn(4096, [region["mrlen"] for region in regions])
        cq.close()
        mr.close()
        pd.close()
        context.close()
        self.assertEqual(counts(), before)

    def test_special_queue_pairs(self):
        types = {qp["type"] for qp in json.loads(run("rdma", "-j", "res", "show", "qp"))}
        self.assertLessEqual({"SMI", "GSI"}, types)


if __name__ == "__main__":
    unittest.main()
