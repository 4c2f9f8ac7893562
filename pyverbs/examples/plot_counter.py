#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Plot a few seconds of diagnostic counters to a PNG file.

    plot_counter.py mlx5_0 counters.png --seconds 2 --period-us 10000 0x401 0x402

Shown is how fast each counter counts; where samples were missed the line has a
gap. Needs matplotlib (Debian: python3-matplotlib), and a debug context that may
write, which taints the kernel.
"""

import argparse
import sys

try:
    import matplotlib
except ImportError:
    sys.exit('plot_counter.py: needs matplotlib (Debian: python3-matplotlib)')

from pyverbs.providers.mlx5ctl import Context, PyverbsRDMAError, Uctx
import pyverbs.providers.mlx5ctl.mlx5ctl_enums as e


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('device', help='as mlx5_0')
    parser.add_argument('file', help='the picture, PNG')
    parser.add_argument('counters', nargs='*', metavar='COUNTER',
                        type=lambda text: int(text, 0),
                        help='ids; the first one that there is if none')
    parser.add_argument('--seconds', type=float, default=2)
    parser.add_argument('--period-us', type=int, default=10000)
    # counters may stand behind the options
    return parser.parse_intermixed_args()


# 1. Sample for a while.

def take_samples(args):
    with Context(args.device) as ctx, \
            Uctx(ctx, e.MLX5CTL_DV_SCOPE_DEBUG_WRITE) as uctx:
        counters = args.counters or [uctx.query_diag_cap().counters[0].id]
        samples = []
        with uctx.sample(counters, args.period_us) as stream:
            for sample in stream:
                samples.append(sample)
                if sample.time_ns >= args.seconds * 1e9:
                    return counters, samples


# 2. From values to rates: what came in between two samples, a second.

def rates(samples, index):
    seconds, values = [], []
    for last, sample in zip(samples, samples[1:]):
        seconds.append(sample.time_ns / 1e9)
        if sample.missed:
            values.append(float('nan'))
        else:
            values.append((sample.values[index] - last.values[index]) * 1e9 /
                          (sample.time_ns - last.time_ns))
    return seconds, values


# 3. Draw.

def draw(args, counters, samples):
    matplotlib.use('Agg')
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(figsize=(9, 4))
    for index, counter in enumerate(counters):
        axes.plot(*rates(samples, index), label=f'counter {counter:#06x}')
    axes.set_xlabel('device time, s')
    axes.set_ylabel('counts a second')
    axes.set_ylim(bottom=0)
    missed = sum(sample.missed for sample in samples)
    axes.set_title(f'{args.device}: {len(samples)} samples, {missed} missed')
    axes.legend()
    figure.savefig(args.file, format='png', dpi=120)


def main():
    args = parse_arguments()
    try:
        counters, samples = take_samples(args)
    except PyverbsRDMAError as error:
        sys.exit(f'plot_counter.py: {error}')
    draw(args, counters, samples)
    print(f'{args.file}: {len(samples)} samples of {len(counters)} counters, '
          f'{samples[-1].period_ns / 1000:g} us apart')


if __name__ == '__main__':
    main()
