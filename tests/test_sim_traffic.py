# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Data moves between programs on the software ConnectX."""
import unittest

from pingpong import pingpong


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


if __name__ == "__main__":
    unittest.main()
