# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
tests/probes, which change the kernel's text while it runs: each in a guest with
one processor. Of two, QEMU 7.2 lets one go on with what it translated before the
change, a breakpoint that is not there any more, and the guest dies.
"""

import glob
import os
import subprocess
import unittest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class ProbesTest(unittest.TestCase):
    def check(self, kernel):
        files = sorted(glob.glob(os.path.join(TOP, 'tests/probes/test_*.py')))
        result = subprocess.run(
            [os.path.join(TOP, 'build.sh'), 'vm', '--no-build', '--kernel', kernel, '--processors', '1', '--',
             os.path.join(TOP, 'tests/run_tests.py'), *files],
            capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        self.assertIn(' passed, 0 failed, 0 skipped', result.stdout)

    def test_probes_6_1(self):
        self.check('6.1')

    def test_probes_6_12(self):
        self.check('6.12')


if __name__ == '__main__':
    unittest.main()
