# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
mlx5ctl health after trouble that the driver remembers, in a guest of its own.
"""

import os
import subprocess
import unittest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.path.join(TOP, 'build.sh')

SCRIPT = r'''
import json, os, subprocess, sys
sys.path.insert(0, "tests")
import base, simctl

def check(subject):
    result = subprocess.run(["mlx5ctl", "-j", "health", "show", "dev", "mlx5_0", "interval", "10ms"],
                            capture_output=True, check=True)
    device, = json.loads(result.stdout)
    found, = [item for item in device["checks"]
              if item["check"] == "firmware" and item["subject"] == subject]
    return device["verdict"], found["state"], found["text"]

def recovered():
    shown = subprocess.run(["devlink", "-j", "health", "show", "pci/0011:00:00.0", "reporter",
                            "fw_fatal"], capture_output=True, check=False).stdout
    return b'"recover":1' in shown and os.path.exists("/dev/infiniband/uverbs0")

sim = simctl.Sim()
sim.write("health", synd=1, rfr=1)
base.wait_for(recovered, what="recovery")
verdict = check("fw_fatal")
print("recovered:", verdict)
assert verdict[:2] == ("degraded", "warning"), verdict
assert verdict[2].startswith("healthy; 1 errors, 1 recoveries"), verdict

sim.write("health", synd=8, rfr=0)
verdict = base.wait_for(lambda: check("fw")[1] == "failed" and check("fw"), what="syndrome")
print("syndrome:", verdict)
assert verdict[0] == "failed", verdict
assert verdict[2].startswith("health syndrome 0x8: "), verdict
'''


class HealthTest(unittest.TestCase):
    def test_trouble_that_is_remembered(self):
        result = subprocess.run(
            [BUILD, 'vm', '--no-build', '--kernel', '6.1', '--', '/usr/bin/python3', '-c', SCRIPT],
            cwd=TOP, capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)


if __name__ == '__main__':
    unittest.main()
