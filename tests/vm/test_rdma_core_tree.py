# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
The pyverbs tests where they are to end up: in a copy of rdma-core's own tests
directory, started by its runner.
"""

import os
import re
import subprocess
import unittest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.path.join(TOP, 'build.sh')

# Debian ships the directory as documentation, most of it compressed. The
# examples are left out: they read a document beside this project's tests.
SCRIPT = r'''
set -e
mkdir -p /tmp/rdma-core
cp -r /usr/share/doc/rdma-core/tests /tmp/rdma-core
cd /tmp/rdma-core
gunzip tests/*.gz
cp "$OLDPWD"/tests/mlx5ctl_base.py "$OLDPWD"/tests/simctl.py "$OLDPWD"/tests/test_pyverbs_*.py tests
rm tests/test_pyverbs_examples.py tests/test_pyverbs_plot.py
export PYTHONPATH=$OLDPWD/build/python:/tmp/rdma-core/tests
/usr/bin/python3 tests/run_tests.py -v -k Mlx5ctl -k test_pyverbs 2>&1
'''


class RdmaCoreTreeTest(unittest.TestCase):
    def check(self, kernel):
        result = subprocess.run([BUILD, 'vm', '--no-build', '--kernel', kernel, '--', '/bin/bash', '-c', SCRIPT],
                                cwd=TOP, capture_output=True, text=True, check=False)
        output = result.stdout + result.stderr
        self.assertEqual(result.returncode, 0, output)
        ran = re.search(r'^Ran (\d+) tests', output, re.M)
        self.assertTrue(ran and int(ran[1]) > 50, output)
        self.assertNotIn('skipped=', output)

    def test_6_1(self):
        self.check('6.1')

    def test_6_12(self):
        self.check('6.12')


if __name__ == '__main__':
    unittest.main()
