# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The object "fw" of iproute2's rdma tool, which comes first on PATH."""
import json
import os
import subprocess
import tempfile
import unittest

import simctl
import simdata


def rdma(*words):
    return subprocess.run(["rdma", *words], capture_output=True, text=True, check=False)


class RdmaFwTest(unittest.TestCase):
    def setUp(self):
        self.sim = simctl.Sim()

    def output(self, *words):
        result = rdma(*words)
        self.assertEqual((result.returncode, result.stderr), (0, ""), words)
        return result.stdout

    def refused(self, text, *words):
        result = rdma(*words)
        self.assertNotEqual(result.returncode, 0, words)
        self.assertIn(text, result.stderr)

    def test_help_names_it(self):
        self.assertIn("statistic | fw | help", self.output("help"))
        self.assertIn("fw dump core DEV FILE", self.output("fw", "help"))

    def test_show(self):
        text = self.output("fw", "show")
        self.assertRegex(text, r"^\d+: mlx5_0: fw \d+\.\d+\.\d+ board \S+ parent \S+ state usable transport uverbs")
        device, = json.loads(self.output("-j", "fw", "show", "mlx5_0"))
        version = json.loads(self.output("-j", "dev", "show", "mlx5_0"))[0]["fw"]
        self.assertEqual((device["ifname"], device["fw"], device["state"]), ("mlx5_0", version, "usable"))

    def test_capability(self):
        cap, = json.loads(self.output("-j", "fw", "cap", "show", "mlx5_0", "general"))
        self.assertEqual((cap["ifname"], cap["type"]), ("mlx5_0", 0))
        text = self.output("fw", "cap", "show", "mlx5_0", "0")
        self.assertIn(f"\n    log_max_qp {cap['fields']['log_max_qp']}\n", text)
        zero = next(name for name, value in cap["fields"].items() if value == 0)
        self.assertNotIn(f"\n    {zero} 0\n", text)
        self.assertIn(f"\n    {zero} 0\n", self.output("-d", "fw", "cap", "show", "mlx5_0", "0"))

    def test_all_capabilities(self):
        caps = json.loads(self.output("-j", "-p", "fw", "cap", "show", "mlx5_0"))
        types = [cap["type"] for cap in caps]
        self.assertIn(0, types)
        self.assertEqual(len(types), len(set(types)))
        self.assertGreater(len(types), 3)

    def test_register(self):
        before = self.sim.state()["commands"].get("0x805", 0)
        reg, = json.loads(self.output("-j", "fw", "reg", "show", "mlx5_0", "PAOS", "local_port=1"))
        self.assertEqual((reg["id"], reg["fields"]["local_port"]), (0x5006, 1))
        self.assertEqual(self.sim.state()["commands"]["0x805"], before + 1)
        self.assertIn("id 20486", self.output("fw", "reg", "show", "mlx5_0", "0x5006", "local_port=1"))

    def test_dumps(self):
        with tempfile.TemporaryDirectory() as directory:
            path = os.path.join(directory, "dump")
            dump, = json.loads(self.output("-j", "fw", "dump", "core", "mlx5_0", path))
            self.assertEqual((dump["bytes"], dump["file"]), (os.path.getsize(path), path))
            with open(path, "rb") as file:
                self.assertEqual(simdata.still(file.read()), simdata.core_dump())
            self.refused("File exists", "fw", "dump", "core", "mlx5_0", path)
            os.unlink(path)
            self.assertIn("commands", self.output("fw", "dump", "resource", "mlx5_0", "0xffff", path))
            self.assertGreater(os.path.getsize(path), 16)

    def test_a_dump_that_fails_leaves_no_file(self):
        with tempfile.TemporaryDirectory() as directory:
            path = os.path.join(directory, "dump")
            self.refused("mlx5_0: ", "fw", "dump", "resource", "mlx5_0", "0x1fff", path)
            self.refused("index3", "fw", "dump", "resource", "mlx5_0", "0xffff", path, "index3", "1")
            self.assertEqual(os.listdir(directory), [])

    def test_bad_words(self):
        self.refused("Wrong device name", "fw", "cap", "show", "mlx5_9")
        self.refused("provide device name", "fw", "cap", "show")
        self.refused("zzz is not valid", "fw", "cap", "show", "mlx5_0", "zzz")
        self.refused("zzz=1 is not a field", "fw", "reg", "show", "mlx5_0", "PAOS", "zzz=1")

    def test_without_privilege(self):
        result = subprocess.run(["setpriv", "--reuid", "nobody", "--clear-groups", "rdma", "fw", "cap", "show", "mlx5_0"],
                                capture_output=True, text=True, check=False)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("CAP_SYS_ADMIN", result.stderr)

    def test_nothing_is_left(self):
        before = self.sim.state()["objects"].get("uctx", 0)
        self.output("fw", "cap", "show", "mlx5_0", "general")
        self.assertEqual(self.sim.state()["objects"].get("uctx", 0), before)


if __name__ == "__main__":
    unittest.main()
