#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Runs the test_*.py files beside it, or those that the command line names, and
ends with a line "N passed, N failed, N skipped". A test that fails says at once
what it saw: see evidence.py.

Tests that are not about the kernel need no guest: those that host_tests.txt names run with
--host on this machine, where the library's device is a model in the process (tests/model).
They pass in a guest too; --guest leaves them out there.

A skipped test is a failure here, since the simulated device can do what the
tests ask for; on other hardware MLX5CTL_ALLOW_SKIP=1 lets it pass.
"""

import argparse
import faulthandler
import functools
import glob
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import unittest

import evidence

# So many tests that took longest are shown at the end, and one that takes so many
# seconds at once: where a run stands still, its log says.
SLOWEST = 15
SLOW = 10

# clock: the bound for a test that hangs, above those of all that it waits for; the run ends with it
HANG = 1200

HERE = os.path.dirname(os.path.abspath(__file__))
BUILD = os.environ.get('MLX5CTL_BUILD') or os.path.join(os.path.dirname(HERE), 'build')
HOST_TESTS = os.path.join(HERE, 'host_tests.txt')
# Set while the tests of the host run.
ON_HOST = 'MLX5CTL_ON_HOST'


def parse_arguments():
    parser = argparse.ArgumentParser(description='Runs mlx5ctl tests.')
    parser.add_argument('-k', dest='patterns', action='append', metavar='PATTERN',
                        help='only tests whose name contains PATTERN')
    parser.add_argument('--without', action='append', default=[], metavar='PATTERN',
                        help='no tests whose name contains PATTERN')
    where = parser.add_mutually_exclusive_group()
    where.add_argument('--host', action='store_true', help='here, those of host_tests.txt')
    where.add_argument('--guest', action='store_true', help='all but those of host_tests.txt')
    parser.add_argument('-f', '--failfast', action='store_true', help='stop at the first failure')
    parser.add_argument('--order', choices=['listed', 'reverse', 'random'], default='listed',
                        help='of the classes of tests, and of the tests in each')
    parser.add_argument('--seed', type=int, metavar='N', help='for the same random order again')
    parser.add_argument('--hang', type=float, default=HANG, metavar='SECONDS',
                        help='a test that takes so long hangs, which ends the run (%(default)s)')
    parser.add_argument('files', nargs='*', metavar='test_NAME.py')
    return parser.parse_args()


class Result(unittest.TextTestResult):
    """Counts what passed, keeps how long each test took, and says what those saw that failed."""

    def __init__(self, *args, hang, **kwargs):
        super().__init__(*args, **kwargs)
        self.hang = hang
        self.passed = 0
        self.seconds = {}

    def startTest(self, test):
        super().startTest(test)
        self.started = time.monotonic()  # clock: to be printed
        self.watchdog = threading.Timer(self.hang, self.hangs, (test,))
        self.watchdog.daemon = True
        self.watchdog.start()

    def hangs(self, test):
        """Nothing can end a test that waits in the kernel: what it waits for is said, and the run is over."""
        self.stream.writeln(f'hangs: {test.id()}, which runs for {self.hang:g} s')
        self.stream.flush()
        faulthandler.dump_traceback(self.stream.fileno())
        evidence.ask_for_blocked_tasks()
        self.stream.writeln(evidence.gather())
        failed = len(self.failures) + len(self.errors) + 1
        self.stream.writeln(f'{self.passed} passed, {failed} failed, {len(self.skipped)} skipped, and the rest not run')
        self.stream.flush()
        os._exit(1)

    def stopTest(self, test):
        super().stopTest(test)
        self.watchdog.cancel()
        # clock: to be printed
        seconds = self.seconds[test.id()] = time.monotonic() - self.started
        if seconds > SLOW:
            self.stream.writeln(f'        took {seconds:.0f} s')
            self.stream.flush()

    def show(self, kept):
        """The last of a list of failures: a run that dies later still has said it."""
        test, text = kept[-1]
        self.stream.writeln(f'{test.id()}:\n{text}')
        self.stream.writeln(evidence.gather())
        self.stream.flush()

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.show(self.failures)

    def addError(self, test, err):
        super().addError(test, err)
        self.show(self.errors)

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err:
            self.show(self.failures if issubclass(err[0], test.failureException) else self.errors)

    def addSuccess(self, test):
        super().addSuccess(test)
        self.passed += 1

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self.passed += 1


def host_tests():
    """The names in host_tests.txt."""
    with open(HOST_TESTS, encoding='ascii') as file:
        return {line.strip() for line in file if line.strip() and not line.startswith('#')}


def run_on_host():
    """This program again, with the library that has the model: its exit status."""
    with tempfile.TemporaryDirectory() as directory:
        environment = {
            **os.environ,
            ON_HOST: '1',
            'PATH': f'{BUILD}/bin:{os.environ["PATH"]}',
            'PYTHONPATH': f'{BUILD}/python',
            'LD_LIBRARY_PATH': f'{BUILD}/lib/model',
            'MLX5CTL_DEV': 'mlx5_0',
            'MLX5CTL_REPLAY': f'model:{directory}',
        }
        return subprocess.run([sys.executable, *sys.argv], env=environment, check=False).returncode


def of_this_place(tests, args):
    """Those that run here; a name in the list that no test has any more is an error."""
    if not args.host and not args.guest:
        return tests
    listed, tests = host_tests(), list(tests)
    modules = {test.id().split('.')[0] for test in tests}
    gone = {name for name in listed if name.split('.')[0] in modules} - {test.id() for test in tests}
    if gone and not args.patterns and not args.without:
        raise SystemExit(f'{HOST_TESTS}: no such test: ' + ', '.join(sorted(gone)))
    return [test for test in tests if (test.id() in listed) == args.host]


def tests_of(suite, without):
    """Its tests, one by one, but for those whose names contain one of the patterns."""
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from tests_of(test, without)
        elif not any(pattern in test.id() for pattern in without):
            yield test


def in_order(tests, order, seed):
    """A class stays together, since it may load the simulator anew at its begin and its end."""
    classes = {}
    for test in tests:
        classes.setdefault(type(test), []).append(test)
    groups = list(classes.values())
    if order == 'random':
        chance = random.Random(seed)
        chance.shuffle(groups)
        for group in groups:
            chance.shuffle(group)
    elif order == 'reverse':
        groups = [group[::-1] for group in groups[::-1]]
    return unittest.TestSuite(test for group in groups for test in group)


def main():
    args = parse_arguments()
    if args.host and ON_HOST not in os.environ:
        return run_on_host()
    files = args.files or sorted(glob.glob(os.path.join(HERE, 'test_*.py')))
    sys.path.insert(0, HERE)
    for path in files:
        sys.path.insert(0, os.path.dirname(os.path.abspath(path)))
    loader = unittest.TestLoader()
    if args.patterns:
        loader.testNamePatterns = [f'*{pattern}*' for pattern in args.patterns]
    suite = loader.loadTestsFromNames([os.path.splitext(os.path.basename(path))[0] for path in files])
    seed = random.SystemRandom().randrange(1 << 32) if args.seed is None else args.seed
    if args.order == 'random':
        print(f'random order, --seed {seed}', flush=True)
    suite = in_order(of_this_place(tests_of(suite, args.without), args), args.order, seed)

    # One stream, so that what tests print stands where it belongs.
    runner = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, failfast=args.failfast,
                                     resultclass=functools.partial(Result, hang=args.hang))
    result = runner.run(suite)
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    skipped = len(result.skipped)
    for test, seconds in sorted(result.seconds.items(), key=lambda item: -item[1])[:SLOWEST]:
        print(f'{seconds:7.1f} s  {test}')
    print(f'{result.passed} passed, {failed} failed, {skipped} skipped', flush=True)
    ran_all = result.passed and not failed and (not skipped or os.environ.get('MLX5CTL_ALLOW_SKIP') == '1')
    return 0 if ran_all else 1


if __name__ == '__main__':
    sys.exit(main())
