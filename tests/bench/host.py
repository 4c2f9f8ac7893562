#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
The part of ./build.sh bench that runs natively: decoding, and the command's
start, with replies from the trace that the guest recorded.

    host.py TRACE >host.jsonl
"""
import json
import os
import subprocess
import sys
import time

ROUNDS = 30


def report(point, seconds):
    print(json.dumps({'bench': 'tool', 'point': point, 'variant': 'mlx5ctl', 'unit': 'wall_ns',
                      'value': seconds * 1e9}), flush=True)


def run(command, env):
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=env)
    return time.monotonic() - start


def main():
    trace, = sys.argv[1:]
    env = dict(os.environ, MLX5CTL_REPLAY=trace)
    points = {
        # What starting any program takes here.
        'start of /bin/true': ['/bin/true'],
        'help': ['mlx5ctl', 'help'],
        'cap show': ['mlx5ctl', 'cap', 'show', 'dev', 'mlx5_0'],
        'cap show, JSON': ['mlx5ctl', '-j', 'cap', 'show', 'dev', 'mlx5_0'],
    }
    for _ in range(ROUNDS):
        for point, command in points.items():
            report(point, run(command, env))
    subprocess.run(['mlx5ctl_bench_decode'], check=True)


main()
