#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
check_clocks.py FILE...

Refuses tests that depend on a clock: those fail where the machine is busy. It names each
sleep, each look at a clock and each bound under five minutes that has no comment "# clock:
REASON" on its own lines or on the line before. A test waits with wait_for(), wait_stable()
or ended() of tests/base.py, whose bounds are for hangs.
"""

import ast
import io
import re
import sys
import tokenize

SHORTEST_BOUND = 300

CLOCKS = {'monotonic', 'monotonic_ns', 'perf_counter', 'perf_counter_ns', 'time', 'time_ns',
          'process_time', 'process_time_ns', 'clock_gettime', 'clock_gettime_ns'}

# Keywords whose value is a bound in seconds, and at which position calls take one.
BOUNDS = {'timeout', 'seconds'}
POSITIONS = {'join': 0, 'wait': 0, 'wait_for': 1, 'select': 3}

REASON = re.compile(r'#\s*clock:\s*\w')
SHELL_SLEEP = re.compile(r'\bsleep (\d|\$)')


def reasons(text):
    """Lines with a reason, and those below comments with one."""
    lines = set()
    standing = False
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            alone = not token.line[:token.start[1]].strip()
            # A reason of several lines reaches to the statement below it.
            standing = alone and (standing or bool(REASON.match(token.string)))
            if standing or REASON.match(token.string):
                lines.update((token.start[0], token.start[0] + standing))
        elif token.type != tokenize.NL:
            standing = False
    return lines


def short(node):
    """Whether a bound is a number under five minutes; what only the run knows is not judged."""
    return isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) \
        and not isinstance(node.value, bool) and node.value < SHORTEST_BOUND


def in_call(call):
    """What a call has to do with a clock, or None."""
    if isinstance(call.func, ast.Attribute):
        name, owner = call.func.attr, call.func.value
    elif isinstance(call.func, ast.Name):
        name, owner = call.func.id, None
    else:
        return None
    if name == 'sleep':
        return 'a sleep'
    # As "from time import monotonic" makes them, but for time(), a likely name for others.
    if name in CLOCKS and (isinstance(owner, ast.Name) and owner.id == 'time' or not owner and name != 'time'):
        return f'{name}() asks a clock'
    bounds = [word.value for word in call.keywords if word.arg in BOUNDS]
    bounds += call.args[POSITIONS[name]:][:1] if name in POSITIONS else []
    if any(short(bound) for bound in bounds):
        return f'a bound under {SHORTEST_BOUND} s'
    return None


def faults(text):
    """(line, what) of each dependence on a clock that has no reason."""
    allowed = reasons(text)
    for node in ast.walk(ast.parse(text)):
        what = None
        if isinstance(node, ast.Call):
            what = in_call(node)
            # Of a call that is a chain of others, the line where its own name stands.
            first = node.func.end_lineno
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and SHELL_SLEEP.search(node.value):
            what = 'a sleep of the shell'
            first = node.lineno
        if what and not allowed.intersection(range(first, node.end_lineno + 1)):
            yield first, what


def main():
    found = 0
    for path in sys.argv[1:]:
        with open(path, encoding='utf-8') as file:
            for line, what in sorted(faults(file.read())):
                print(f'{path}:{line}: {what}, without a "# clock: REASON"')
                found += 1
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
