# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Data moves between programs on the software ConnectX."""
import os
import subprocess
import unittest

from pingpong import pingpong

RDMA_CORE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "sim", "run_rdma_core_tests")


class PingPong(unittest.TestCase):
    def test_rc(self):
        pingpong("rc")

    def test_rc_with_events(self):
        pingpong("rc", "-e", rounds=200)

    def test_rc_large_messages(self):
        pingpong("rc", "-e", "-c", "-s", "1000000", rounds=5)

    def test_uc(self):
        pingpong("uc", "-e")

    def test_ud(self):
        pingpong("ud", "-e")

    def test_srq(self):
        pingpong("srq", "-e")

    def test_xsrq(self):
        pingpong("xsrq", "-e")


class RdmaCore(unittest.TestCase):
    """Those of rdma-core's tests that take little time, against the list of all."""

    PATTERNS = ("test_addr", "test_pd", "test_atomic", "test_mlx5_mkey", "test_mr.MWTest")

    def test_as_listed(self):
        patterns = [word for pattern in self.PATTERNS for word in ("-k", pattern)]
        result = subprocess.run([RDMA_CORE, "--check", "--timeout", "240", *patterns], capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)


if __name__ == "__main__":
    unittest.main()
