#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
The pictures in README.md, of what tests/pictures/guest.py made in a guest:

    tests/pictures/make.py IN OUT

top.svg is the terminal's text, so that it can be searched and read aloud; report.png is what a
browser makes of the report's first screen.
"""
import html
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from browser import chromium  # noqa: E402

# Of a terminal with a dark background, with a contrast of 4.5 at least (WCAG 2.1).
COLORS = {"default": "#e6edf3", "red": "#ff7b72", "brown": "#e3b341"}
BACKGROUND = "#0d1117"
BOLD = ' font-weight="bold"'
# SVG folds other spaces.
NO_BREAK = "&#160;"
CELL, LINE, SIZE, EDGE = 8.43, 20, 14, 14
WINDOW = 1000, 1150


def texts(runs, y):
    """A line of the terminal as SVG: each run at its column and as wide as it is there, whatever the font."""
    column = 0
    for run, color, bold, reverse in runs:
        text = run.rstrip()
        if text:
            yield (f'<text x="{EDGE + column * CELL:.1f}" y="{y}" textLength="{len(text) * CELL:.1f}" '
                   f'lengthAdjust="spacingAndGlyphs" fill="{COLORS.get(color, COLORS["default"])}"'
                   f'{BOLD if bold or reverse else ""}>{html.escape(text).replace(" ", NO_BREAK)}</text>\n')
        column += len(run)


def top(source, target):
    with open(source, encoding="utf-8") as file:
        lines = json.load(file)
    columns = sum(len(run[0]) for run in lines[0])
    width, height = columns * CELL + 2 * EDGE, len(lines) * LINE + 2 * EDGE
    with open(target, "w", encoding="utf-8") as file:
        file.write(f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}" '
                   f'viewBox="0 0 {width:.0f} {height}">\n'
                   '<!-- SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause -->\n'
                   '<title>mlx5ctl top on a host with three devices</title>\n'
                   f'<rect width="100%" height="100%" rx="6" fill="{BACKGROUND}"/>\n'
                   f'<g font-family="monospace" font-size="{SIZE}">\n')
        for number, runs in enumerate(lines):
            file.writelines(texts(runs, EDGE + number * LINE + SIZE))
        file.write('</g>\n</svg>\n')


def report(source, target):
    with tempfile.TemporaryDirectory() as profile:
        chromium(profile, os.path.abspath(source), f"--screenshot={target}", "--window-size=%d,%d" % WINDOW)


def main():
    source, target = sys.argv[1:]
    os.makedirs(target, exist_ok=True)
    top(os.path.join(source, "top.json"), os.path.join(target, "top.svg"))
    report(os.path.join(source, "report.html"), os.path.join(target, "report.png"))


if __name__ == "__main__":
    main()
