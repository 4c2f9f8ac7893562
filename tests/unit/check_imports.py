#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""A library prints nothing, does not end the process and leaves its signals
alone: check_imports.py LIBRARY looks at what it imports."""

import re
import subprocess
import sys

FORBIDDEN = re.compile(r'^(_?exit|_Exit|quick_exit|v?d?w?printf(_chk)?|puts|putchar|perror|v?errx?|v?warnx?|'
                       r'sigaction|signal|raise|kill|system|std(out|err))$')


def main():
    output = subprocess.run(['nm', '-D', '--undefined-only', sys.argv[1]], check=True,
                            capture_output=True, text=True).stdout
    imports = {line.split()[-1].partition('@')[0] for line in output.splitlines()}
    assert 'ioctl' in imports, 'this is not the library'
    bad = sorted(name for name in imports if FORBIDDEN.match(name.replace('__', '')))
    for name in bad:
        print(f'the library imports {name}')
    return bool(bad)


sys.exit(main())
