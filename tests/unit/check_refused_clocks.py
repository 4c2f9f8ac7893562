#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""buildlib/check_clocks.py refuses what depends on a clock, and nothing else."""

import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../buildlib'))

import check_clocks  # pylint: disable=wrong-import-position

REFUSED = [
    'time.sleep(0.1)',
    'sleep(1)',
    'if time.monotonic() > end:\n    pass',
    'start = time.perf_counter_ns()',
    'start = perf_counter()',
    'before = time.time()',
    'thread.join(20)',
    'process.wait(30)',
    'process.communicate(timeout=299.9)',
    'subprocess.run([TOOL],\n               timeout=10)',
    'base.wait_for(lambda: x(), 30, "x")',
    'base.wait_for(x, seconds=5)',
    'select.select([file], [], [], 0.5)',
    'run("sh", "-c", "true; sleep 1; true")',  # clock: a text to refuse
    'time.sleep(1)  # a nap',
    'time.sleep(1)  # clock:',
    '# clock: for the other one\nx = 1\ntime.sleep(1)',
    'x = 1  # clock: beside another statement\ntime.sleep(1)',
]
ALLOWED = [
    'time.sleep(0.1)  # clock: the child has no event for that',
    '# clock: the child has no event for that\ntime.sleep(0.1)',
    '# clock: the child has no event\n# for that\ntime.sleep(0.1)',
    'process.communicate(timeout=300)',
    'subprocess.run([TOOL],\n               timeout=10)  # clock: it must be quick',
    'base.wait_for(lambda: x(), what="x")',
    'thread.join(base.HANG)',
    '", ".join(words)',
    'self.time()',
    'select.select([file], [], [])',
    'asleep = "sleepy 3"',
]


class Clocks(unittest.TestCase):
    def test_refused(self):
        for text in REFUSED:
            with self.subTest(text):
                self.assertEqual(len(list(check_clocks.faults(text))), 1)

    def test_allowed(self):
        for text in ALLOWED:
            with self.subTest(text):
                self.assertEqual(list(check_clocks.faults(text)), [])

    def test_line(self):
        (line, what), = check_clocks.faults('x = 1\n\nx = time.time()\n')
        self.assertEqual((line, what), (3, 'time() asks a clock'))


if __name__ == '__main__':
    unittest.main()
