#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Runs the test_*.py files beside it, or those that the command line names, and
ends with a line "N passed, N failed, N skipped". A test that fails says at once
what it saw: see evidence.py.

A skipped test is a failure here, since the simulated device can do what the
tests ask for; on other hardware MLX5CTL_ALLOW_SKIP=1 lets it pass.
"""

import argparse
import glob
import os
import random
import sys
import time
import unittest

import evidence

# So many tests that took longest are shown at the end, and one that takes so many
# seconds at once: where a run stands still, its log says.
SLOWEST = 15
SLOW = 10

HERE = os.path.dirname(os.path.abspath(__file__))


def parse_arguments():
    parser = argparse.ArgumentParser(description='Runs mlx5ctl tests.')
    parser.add_argument('-k', dest='patterns', action='append', metavar='PATTERN',
                        help='only tests whose name contains PATTERN')
    parser.add_argument('--without', action='append', default=[], metavar='PATTERN',
                        help='no tests whose name contains PATTERN')
    parser.add_argument('-f', '--failfast', action='store_true', help='stop at the first failure')
    parser.add_argument('--order', choices=['listed', 'reverse', 'random'], default='listed',
                        help='of the classes of tests, and of the tests in each')
    parser.add_argument('--seed', type=int, metavar='N', help='for the same random order again')
    parser.add_argument('files', nargs='*', metavar='test_NAME.py')
    return parser.parse_args()


class Result(unittest.TextTestResult):
    """Counts what passed, keeps how long each test took, and says what those saw that failed."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.passed = 0
        self.seconds = {}

    def startTest(self, test):
        super().startTest(test)
        self.started = time.monotonic()  # clock: to be printed

    def stopTest(self, test):
        super().stopTest(test)
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
    suite = in_order(tests_of(suite, args.without), args.order, seed)

    # One stream, so that what tests print stands where it belongs.
    runner = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, failfast=args.failfast,
                                     resultclass=Result)
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
