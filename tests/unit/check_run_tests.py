#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""tests/run_tests.py: the orders of tests, and what a failed one says that it saw."""

import os
import re
import subprocess
import sys
import tempfile
import unittest

TESTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')
sys.path.insert(0, TESTS)

import evidence  # pylint: disable=wrong-import-position

SUITE = '''
import unittest


class First(unittest.TestCase):
    def test_a(self): pass
    def test_b(self): pass
    def test_c(self): pass


class Second(unittest.TestCase):
    def test_d(self): pass
    def test_e(self): self.fail("on purpose")
'''
LISTED = list('abcde')


class Runs(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)
        self.suite = os.path.join(self.directory.name, 'test_five.py')
        with open(self.suite, 'w', encoding='ascii') as file:
            file.write(SUITE)

    def run_tests(self, *words, **environment):
        result = subprocess.run([os.path.join(TESTS, 'run_tests.py'), *words, self.suite], capture_output=True,
                                text=True, timeout=600, check=False, env={**os.environ, **environment})
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertEqual(result.stdout.splitlines()[-1], '4 passed, 1 failed, 0 skipped')
        return result.stdout, re.findall(r'^test_(\w) \(', result.stdout, re.M)

    def test_orders(self):
        self.assertEqual(self.run_tests()[1], LISTED)
        self.assertEqual(self.run_tests('--order', 'reverse')[1], LISTED[::-1])

    def test_random(self):
        text, order = self.run_tests('--order', 'random')
        self.assertEqual(sorted(order), LISTED)
        # A class stays together.
        self.assertIn(set(order[:2]), ({'d', 'e'}, {'a', 'b'}, {'a', 'c'}, {'b', 'c'}))
        self.assertEqual({'d', 'e'} == set(order[:2]), {'a', 'b', 'c'} == set(order[2:]))
        seed = re.search(r'^random order, --seed (\d+)$', text, re.M).group(1)
        self.assertEqual(self.run_tests('--order', 'random', '--seed', seed)[1], order)
        self.assertGreater(len({''.join(self.run_tests('--order', 'random', '--seed', str(seed))[1])
                                for seed in range(8)}), 1)

    def test_hang(self):
        """Where it stands is said, and the run is over. No other test is there for a busy machine to take for one."""
        with open(self.suite, 'a', encoding='ascii') as file:
            file.write('    def test_f(self): import signal; signal.pause()\n')
        result = subprocess.run([os.path.join(TESTS, 'run_tests.py'), '--hang', '1', '-k', 'Second.test_f', self.suite], text=True,
                                stdout=subprocess.PIPE, timeout=600, check=False)
        self.assertEqual(result.returncode, 1)
        lines = result.stdout.splitlines()
        self.assertIn('hangs: test_five.Second.test_f, which runs for 1 s\n', result.stdout)
        self.assertRegex(result.stdout, r'test_five\.py", line \d+ in test_f\n')
        self.assertEqual(lines[-1], '0 passed, 1 failed, 0 skipped, and the rest not run')

    def test_failure_says_what_it_saw(self):
        text = self.run_tests(MLX5CTL_KERNEL='here')[0]
        first = text.index('AssertionError: on purpose')
        log = text.index("The kernel's log of the last 60 s:")
        self.assertLess(first, log)
        self.assertLess(log, text.index("The simulator's state:"))


class KernelLog(unittest.TestCase):
    def test_last_minute(self):
        """A record of /dev/kmsg is read at a time; a pipe of packets gives them so too."""
        reader, writer = os.pipe2(os.O_DIRECT)
        for record in ('6,1,39000000,-;old\n', '6,2,41000000,-;new; and more\n SUBSYSTEM=pci\n', '4,3,99500000,c;last\n'):
            os.write(writer, record.encode())
        os.close(writer)
        lines = evidence.kernel_log(f'/proc/self/fd/{reader}', now=100)
        os.close(reader)
        self.assertEqual(lines, ['[   41.000000] new; and more', '[   99.500000] last'])


if __name__ == '__main__':
    unittest.main()
