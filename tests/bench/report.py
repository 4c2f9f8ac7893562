#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
One table and one JSON file out of what the parts of ./build.sh bench measured.

    report.py DIRECTORY     reads DIRECTORY/time/time.jsonl,
                            DIRECTORY/instructions/instructions.jsonl and
                            DIRECTORY/host.jsonl; writes DIRECTORY/results.json

A row is the median of the rounds, the lowest and the highest of them, and the
ratio to the variant that the measurement is compared with.
"""
import json
import os
import statistics
import sys

# What a variant's figures are divided by: the first of these that is there.
BASELINES = {
    'command': ['devx'],
    'batch': ['batch'],
    'sizes': ['devx'],
    'dump': ['memory'],
    'core': ['2 MiB'],
    'umem': ['devx', 'mlx5ctl'],
    'sampling': ['repetitive'],
    'slow firmware': ['one by one'],
}

# In the instruction guest a thread's nanoseconds are the instructions it ran;
# the clock on the wall there runs for all threads and means nothing else.
UNITS = {
    'time': {'wall_ns': 'us', 'cpu_ns': 'us of CPU'},
    'instructions': {'cpu_ns': 'instructions'},
    'host': {'wall_ns': 'us', 'cpu_ns': 'us of CPU'},
}


def read(path, guest):
    """{(bench, point, unit): {variant: [values]}}, in the order of the file."""
    found = {}
    with open(path) as lines:
        for line in lines:
            entry = json.loads(line)
            unit, value = entry['unit'], entry['value']
            if unit in ('wall_ns', 'cpu_ns'):
                if unit not in UNITS[guest]:
                    continue
                unit = UNITS[guest][unit]
                if unit != 'instructions':
                    value /= 1000
            key = entry['bench'], entry['point'], unit
            found.setdefault(key, {}).setdefault(entry['variant'], []).append(value)
    return found


def rows(found):
    for (bench, point, unit), variants in found.items():
        medians = {name: statistics.median(values) for name, values in variants.items()}
        base = next((name for name in BASELINES.get(bench, []) if name in medians), None)
        for name, values in variants.items():
            row = {'bench': bench, 'point': point, 'unit': unit, 'variant': name, 'rounds': len(values),
                   'median': medians[name], 'low': min(values), 'high': max(values)}
            if base and len(medians) > 1 and medians[base]:
                row['baseline'] = base
                row['ratio'] = medians[name] / medians[base]
            yield row


def number(value):
    return f'{value:.0f}' if abs(value) >= 1000 else f'{value:.3g}'


def show(table):
    heading = None
    for row in table:
        group = row['bench'], row['unit']
        if group != heading:
            heading = group
            print(f'\n{row["bench"]}, {row["unit"]}')
            print(f'  {"":36}{"":16}{"median":>12}{"low":>12}{"high":>12}  ratio')
        ratio = f'{row["ratio"]:.2f} x {row["baseline"]}' if 'ratio' in row else ''
        print(f'  {row["point"]:36}{row["variant"]:16}{number(row["median"]):>12}{number(row["low"]):>12}'
              f'{number(row["high"]):>12}  {ratio}')


def seconds(path):
    with open(path) as log:
        for line in log:
            if 'guest is ready after' in line:
                return float(line.split()[-2])
    raise SystemExit(f'report.py: {path} does not say when the guest was ready')


def main():
    directory, = sys.argv[1:]
    found = {}
    for guest, path in (('instructions', 'instructions/instructions.jsonl'), ('time', 'time/time.jsonl'),
                        ('host', 'host.jsonl')):
        found.update(read(os.path.join(directory, path), guest))
    found['boot', 'from QEMU to an ib device', 's'] = {'6.12': [seconds(os.path.join(directory, 'time.log'))]}
    table = sorted(rows(found), key=lambda row: (row['bench'], row['unit']))
    show(table)
    with open(os.path.join(directory, 'results.json'), 'w') as results:
        json.dump(table, results, indent=1)
    print(f'\nall of it: {os.path.join(directory, "results.json")}')


main()
