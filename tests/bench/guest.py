#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
The part of ./build.sh bench that runs in a guest: calls mlx5ctl_bench for each
group and leaves its lines in $OUT/NAME.jsonl.

    guest.py time           all groups, and the tool on slow firmware, by the clock
    guest.py slow           that alone
    guest.py instructions   single commands and batches, in a guest whose clock
                            counts instructions
"""
import json
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import simctl
import simload

GROUPS = {
    'time': ['command', 'batch', 'sizes', 'dump', 'core', 'umem', 'sampling', 'threads', 'contexts', 'umems'],
    'instructions': ['command', 'batch'],
    'slow': [],
}
# Counted instructions differ little from round to round.
ROUNDS = {'time': 15, 'instructions': 5}

# 1 GiB of them, and some that the tests of smaller sizes have in hand.
HUGE_PAGES = 520

# Firmware that takes its time, and the tool: reads at once against one after the other.
SLOW_US = 100000
SLOW_DEVICES = 8
SLOW_TOOL = {
    'health': ('health', 'show', '--deadline', '5s'),
    'metrics': ('metrics', 'show'),
    'snapshot': ('snapshot', 'save', '--no-core', '--deadline', '3600s'),
}


def slow_tool(point, words, devices, results):
    """How long it takes, and how long the commands alone would, one after the other: those of
    the device that had most."""
    sim = simctl.Sim()
    for dev in range(devices):
        sim.latency(SLOW_US, dev)
        sim.write('reset-counters', dev=dev)
    start = time.monotonic()
    subprocess.run(['mlx5ctl', *words], stdout=subprocess.DEVNULL, check=False, cwd='/tmp',
                   env=dict(os.environ, MLX5CTL_DEADLINE='3600s'))
    took = time.monotonic() - start
    commands = max(sim.total(dev) for dev in range(devices))
    for dev in range(devices):
        sim.latency(0, dev)
    for variant, seconds in ('mlx5ctl', took), ('one by one', commands * SLOW_US / 1e6):
        print(json.dumps({'bench': 'slow firmware', 'point': point, 'variant': variant,
                          'unit': 'wall_ns', 'value': seconds * 1e9}), file=results, flush=True)


def slow_tools(results):
    for point, words in SLOW_TOOL.items():
        slow_tool(f'{point}, one device', words, 1, results)
    before = simload.parameters()
    simload.load(**{**before, 'devices': SLOW_DEVICES})
    slow_tool(f'health, {SLOW_DEVICES} devices', SLOW_TOOL['health'], SLOW_DEVICES, results)
    simload.load(**before)


def main():
    name, = sys.argv[1:]
    out = os.environ['OUT']
    if GROUPS[name]:
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
        if name in ('time', 'slow'):
            slow_tools(results)


main()
