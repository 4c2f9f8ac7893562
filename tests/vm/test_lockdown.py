# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Kernel lockdown, in guests of their own: it cannot be lifted again.
"""

import os
import subprocess
import unittest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.path.join(TOP, 'build.sh')

# Runs in the guest. Mapping BAR0 works before the lockdown and fails after;
# every scope works before, every scope but full after.
SCRIPT = r'''
import errno, mmap, os, sys
sys.path.insert(0, "tests")
import base, uverbs

def map_bar():
    address = os.path.realpath("/sys/class/infiniband/mlx5_0/device")
    try:
        fd = os.open(address + "/resource0", os.O_RDWR)
        mmap.mmap(fd, 4096).close()
    except OSError as err:
        return err.errno
    return 0

def state():
    with uverbs.File() as file:
        return [map_bar()] + [base.create_err(file, scope) for scope in range(4)]

before = state()
with open("/sys/kernel/security/lockdown", "w") as lockdown:
    lockdown.write("integrity")
after = state()
print("before", before, "after", after)
assert before == [0, 0, 0, 0, 0], before
assert after == [errno.EPERM, 0, 0, 0, errno.EPERM], after
'''


class LockdownTest(unittest.TestCase):
    def check(self, kernel):
        result = subprocess.run(
            [BUILD, 'vm', '--no-build', '--kernel', kernel, '--append', 'iomem=relaxed', '--',
             '/usr/bin/python3', '-c', SCRIPT],
            cwd=TOP, capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_lockdown_6_1(self):
        self.check('6.1')

    def test_lockdown_6_12(self):
        self.check('6.12')


if __name__ == '__main__':
    unittest.main()
