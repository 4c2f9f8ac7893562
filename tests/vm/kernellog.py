# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Finds what a healthy kernel does not say in a guest's log."""

import re

# One report is shown with this many lines before and after its first line.
BEFORE, AFTER = 3, 60

REPORT = re.compile('|'.join([
    r'\bWARNING: ',
    r'\bBUG(:| \w)',
    r'\bkernel BUG at ',
    r'\bINFO: task .* blocked for more than',
    r'\bINFO: (possible|inconsistent|trying to register)',
    r'\bINFO: .*(detected stall|self-detected stall)',
    r'detected stalls? on CPUs',
    r'\bOops\b',
    r'\bKernel panic\b',
    r'\bCall Trace:',
    r'\bgeneral protection fault\b',
    r'\bunable to handle\b',
    r'\bdivide error\b',
    r'\binvalid opcode\b',
    r'\bstack segment\b',
    r'\bpossible (circular|recursive|irq lock) ',
    r'\binconsistent lock state\b',
    r'\bsuspicious RCU usage\b',
    r'\bbad unlock balance\b',
    r'\bheld lock freed\b',
    r'\block held when returning to user space\b',
    r'\bsleeping function called from invalid context\b',
    r'\bscheduling while atomic\b',
    r'\b(KASAN|KCSAN|KMSAN|KFENCE|UBSAN)\b: ',
    r'\bkmemleak: .*suspected',
    r'\brefcount_t: ',
    r'\bODEBUG: ',
    r'\bDMA-API: (?!preallocated|debugging (?:enabled|disabled))',
    r'\blist_(add|del) corruption\b',
    r'\bslab .*(corruption|Poison overwritten|Redzone)',
    r'\bObjects remaining in .* on __kmem_cache_shutdown',
    r'\bBad page (state|map)\b',
    r'\bbad pointer\b',
    r'\bsoft lockup\b',
    r'\bhard LOCKUP\b',
    r'\bOut of memory: ',
    r'\bdebugfs: .* already present',
    r'\bsysfs: cannot create duplicate',
    r'\bunregister_netdevice: waiting for',
    r'^guest: ',
]), re.M)

# Bits of /proc/sys/kernel/tainted that a report sets: they survive a log that lost it.
TAINTS = {
    1 << 4: 'machine check',
    1 << 5: 'bad page',
    1 << 7: 'oops',
    1 << 9: 'warning',
    1 << 14: 'soft lockup',
}


def reports(log):
    """The log's reports as lists of lines, overlapping ones joined."""
    lines = log.splitlines()
    spans = []
    for number, line in enumerate(lines):
        if not REPORT.search(line):
            continue
        if spans and number - BEFORE <= spans[-1][1]:
            # The lines that follow the first of a report belong to it.
            spans[-1][1] = min(number + AFTER, len(lines))
        else:
            spans.append([max(number - BEFORE, 0), min(number + AFTER, len(lines))])
    return [lines[first:last] for first, last in spans]


def stale_breakpoint(log):
    """
    Whether the kernel died of a breakpoint that is not in its text. With two
    processors QEMU 7.2 may go on with what it translated before the text changed.
    """
    match = re.search(r'\bint3: 0000 .*?\bCode: (?:[0-9a-f]{2} )*([0-9a-f]{2}) <', log, re.DOTALL)
    return bool(match) and match[1] != 'cc'


def died_before_programs(log):
    """
    Whether Linux, of which nothing is ours then, died before it ran the first program. With
    two processors QEMU 7.2 was seen to do so where Linux had just changed its own text.
    """
    return 'Kernel panic' in log and 'Run /init as init process' not in log


def taints(mask):
    return [name for bit, name in TAINTS.items() if mask & bit]
