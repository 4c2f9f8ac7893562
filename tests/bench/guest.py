#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
The part of ./build.sh bench that runs in a guest: calls mlx5ctl_bench for each
group and leaves its lines in $OUT/NAME.jsonl.

    guest.py time           all groups, by the clock
    guest.py instructions   single commands and batches, in a guest whose clock
                            counts instructions
"""
import os
import subprocess
import sys
import time

GROUPS = {
    'time': ['command', 'batch', 'sizes', 'dump', 'core', 'umem', 'sampling', 'threads', 'contexts', 'umems'],
    'instructions': ['command', 'batch'],
}
# Counted instructions differ little from round to round.
ROUNDS = {'time': 15, 'instructions': 5}

# 1 GiB of them, and some that the tests of smaller sizes have in hand.
HUGE_PAGES = 520


def main():
    name, = sys.argv[1:]
    out = os.environ['OUT']
    subprocess.run(['modprobe', 'mlx5ctl_bench'], check=True)
    if name == 'time':
        with open('/proc/sys/vm/nr_hugepages', 'w') as pages:
            pages.write(str(HUGE_PAGES))
        # What the host's measurements replay.
        subprocess.run(['mlx5ctl', 'cap', 'show', 'dev', 'mlx5_0'], check=True, stdout=subprocess.DEVNULL,
                       env=dict(os.environ, MLX5CTL_RECORD=os.path.join(out, 'caps.trace')))
    with open(os.path.join(out, f'{name}.jsonl'), 'w') as results:
        for group in GROUPS[name]:
            start = time.monotonic()
            subprocess.run(['mlx5ctl_bench', group, str(ROUNDS[name])], check=True, stdout=results)
            print(f'bench: {group} took {time.monotonic() - start:.0f} s', file=sys.stderr, flush=True)


main()
