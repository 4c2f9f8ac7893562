#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Says which lines of a kernel module ran in guests: coverage.py SOURCE COUNTS...

SOURCE is the directory where the module was built for the debug kernel; each of
COUNTS holds what one guest's kernel wrote of it, see tests/deep/run.sh.
"""

import argparse
import collections
import glob
import json
import os
import subprocess
import sys
import tempfile


def parse_arguments():
    parser = argparse.ArgumentParser(description='Line coverage of a kernel module.')
    parser.add_argument('--least', type=float, default=0, metavar='PERCENT',
                        help='exit with 1 if less of all lines ran')
    parser.add_argument('source', help='where the module was built')
    parser.add_argument('counts', nargs='+', help='directory of .gcda files')
    return parser.parse_args()


def count_lines(source, counts, ran):
    """Adds to ran[file][line] how often it ran by these counts."""
    with tempfile.TemporaryDirectory() as work:
        # gcov wants a file's notes beside its counts.
        for path in glob.glob(os.path.join(source, '*.gcno')) + glob.glob(os.path.join(counts, '*.gcda')):
            os.symlink(os.path.abspath(path), os.path.join(work, os.path.basename(path)))
        for path in glob.glob(os.path.join(work, '*.gcno')):
            report = subprocess.run(['gcov', '--json-format', '--stdout', path], cwd=work, check=True,
                                    capture_output=True, text=True).stdout
            for file in json.loads(report)['files']:
                name = os.path.relpath(os.path.join(source, file['file']), source)
                # The kernel's own headers are named from elsewhere.
                if not os.path.exists(os.path.join(source, name)):
                    continue
                for line in file['lines']:
                    ran[name][line['line_number']] += line['count']


def spans(numbers):
    """[1, 2, 3, 7] as "1-3 7"."""
    found = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ' '.join(f'{a}-{b}' if a != b else f'{a}' for a, b in found)


def main():
    args = parse_arguments()
    ran = collections.defaultdict(collections.Counter)
    for counts in args.counts:
        count_lines(os.path.abspath(args.source), counts, ran)
    if not any(sum(lines.values()) for lines in ran.values()):
        sys.exit('coverage: no line of it ran')
    total = hit = 0
    for name, lines in sorted(ran.items()):
        missing = sorted(line for line, count in lines.items() if not count)
        total += len(lines)
        hit += len(lines) - len(missing)
        print(f'{name:20} {len(lines) - len(missing):5} of {len(lines):5} lines'
              + (f'   not {spans(missing)}' if missing else ''))
    print(f'{"all":20} {hit:5} of {total:5} lines, {100 * hit / total:.1f} %')
    return 0 if 100 * hit / total >= args.least else 1


if __name__ == '__main__':
    sys.exit(main())
