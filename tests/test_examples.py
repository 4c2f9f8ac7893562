# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The example programs, run as their comments say."""
import os
import re
import subprocess
import tempfile
import unittest

import simdata


def run(name, *words):
    return subprocess.run([f"example_{name}", *words], capture_output=True, text=True,
                          timeout=600, check=False)


class ExampleTest(unittest.TestCase):
    def test_hello_capabilities(self):
        result = run("hello_capabilities", "mlx5_0")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stdout, "log_max_qp 17\nlog_max_cq 20\nlog_max_mkey 20\nnum_ports 1\n")
        self.assertEqual(run("hello_capabilities", "mlx5_9").returncode, 1)
        self.assertEqual(run("hello_capabilities").returncode, 2)

    def test_core_dump(self):
        with tempfile.TemporaryDirectory() as directory:
            path = os.path.join(directory, "core")
            result = run("core_dump", "mlx5_0", path)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertRegex(result.stdout, r"^831304 bytes, 1 commands, \d+ us\n$")
            with open(path, "rb") as file:
                self.assertEqual(simdata.still(file.read()), simdata.core_dump())

    def test_watch_counter(self):
        result = run("watch_counter", "mlx5_0", "0x401", "5")
        self.assertEqual(result.returncode, 0, result.stderr)
        lines = result.stdout.splitlines()
        self.assertEqual(len(lines), 5)
        times = [int(re.match(r"(\d+) us: \d+", line).group(1)) for line in lines]
        self.assertEqual(times, sorted(times))
        self.assertEqual(len(set(times)), 5)


if __name__ == "__main__":
    unittest.main()
