# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What is different where the objects are mlx5_ib's own."""
import subprocess
import unittest

import base
import uverbs


class SeriesTest(base.TestCase):
    def test_the_objects_are_there_without_the_module(self):
        with open("/proc/modules") as modules:
            self.assertNotIn("mlx5ctl", [line.split()[0] for line in modules])
        uverbs.Uctx(self.file)

    def test_the_module_leaves_such_a_device_alone(self):
        """Somebody who updates the kernel may have it installed still."""
        subprocess.run(["modprobe", "mlx5ctl"], check=True)
        self.addCleanup(subprocess.run, ["rmmod", "mlx5ctl"], check=True)
        driver = "/sys/bus/auxiliary/drivers/mlx5_ib.rdma"
        for file in "unbind", "bind":
            with open(f"{driver}/{file}", "w") as control:
                control.write("mlx5_core.rdma.0")
        log = subprocess.run(["dmesg"], check=True, capture_output=True, text=True).stdout
        self.assertIn("mlx5ctl leaves this device alone: its driver uses our object ids", log)
        with uverbs.File() as file:
            uverbs.Uctx(file)


if __name__ == "__main__":
    unittest.main()
