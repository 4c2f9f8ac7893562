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
# every scope works before, every scope but full after, also in a context that
# was opened before.
SCRIPT = r'''
import errno, mmap, os, sys
sys.path.insert(0, "tests")
import base, prm, uverbs

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

def commands():
    return [uctx.exec(prm.inbox(prm.NOP))[0] for uctx in uctxs] + [
        uctxs[3].batch([prm.inbox(prm.NOP)])[1][0][0]]

opened = uverbs.File()
uctxs = [uverbs.Uctx(opened, scope) for scope in range(4)]
assert commands() == [0] * 5, commands()
before = state()
with open("/sys/kernel/security/lockdown", "w") as lockdown:
    lockdown.write("integrity")
after = state()
print("before", before, "after", after)
assert before == [0, 0, 0, 0, 0], before
assert after == [errno.EPERM, 0, 0, 0, errno.EPERM], after
assert commands() == [0, 0, 0, errno.EPERM, errno.EPERM], commands()
'''


# A core dump is journaled, and goes under integrity but not confidentiality.
DUMP_SCRIPT = r'''
set -e
dump() { mlx5ctl core dump dev mlx5_0 -o /tmp/core.$1 --size "$2"; }
lock() { echo "$1" > /sys/kernel/security/lockdown; }
dump whole 1M
lock integrity
dump parts 64K
cmp -l /tmp/core.whole /tmp/core.parts > /tmp/changed || true
mlx5ctl -j journal show dev mlx5_0 > /tmp/journal
lock confidentiality
if dump none 1M 2> /tmp/why; then exit 3; fi
cat /tmp/why
test ! -e /tmp/core.none
echo "bytes $(stat -c %s /tmp/core.parts)"
echo "changed $(awk '{ print $1 - 1 }' /tmp/changed | tr '\n' ' ')"
echo "journaled $(grep -o '"register_id":16430' /tmp/journal | wc -l)"
'''


class LockdownTest(unittest.TestCase):
    def check(self, kernel):
        result = subprocess.run(
            [BUILD, 'vm', '--no-build', '--kernel', kernel, '--append', 'iomem=relaxed', '--',
             '/usr/bin/python3', '-c', SCRIPT],
            cwd=TOP, capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def check_dump(self, kernel):
        result = subprocess.run(
            [BUILD, 'vm', '--no-build', '--kernel', kernel, '--', 'bash', '-c', DUMP_SCRIPT],
            cwd=TOP, capture_output=True, text=True, check=False)
        text = result.stdout + result.stderr
        self.assertEqual(result.returncode, 0, text)
        # What a ConnectX-6 Dx gave.
        self.assertIn('bytes 831304\n', text)
        self.assertIn('13 firmware commands', text)
        self.assertIn('the kernel is locked down for confidentiality', text)
        # tests/sim/README.md: 16 counters, from the 384th pair on.
        changed = next(line for line in text.splitlines() if line.startswith('changed '))
        self.assertEqual({int(word) // 8 for word in changed.split()[1:]},
                         set(range(383, 383 + 16)), text)
        journaled = next(line for line in text.splitlines() if line.startswith('journaled '))
        self.assertGreater(int(journaled.split()[1]), 0, text)

    def test_core_dump_6_1(self):
        self.check_dump('6.1')

    def test_core_dump_6_12(self):
        self.check_dump('6.12')

    def test_lockdown_6_1(self):
        self.check('6.1')

    def test_lockdown_6_12(self):
        self.check('6.12')


if __name__ == '__main__':
    unittest.main()
