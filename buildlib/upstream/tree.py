# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What the scripts share that put parts of this project into another one's tree."""

import os

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Failed(Exception):
    """The tree is not what the script was written for."""


def read(*path):
    with open(os.path.join(*path), encoding='utf-8') as f:
        return f.read()


def write(text, *path):
    path = os.path.join(*path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as f:
        f.write(text)


def replace(tree, path, old, new):
    """Puts new in place of old, which is there exactly once."""
    text = read(tree, path)
    if text.count(old) != 1:
        raise Failed(f'{path}: not one place, but {text.count(old)}, with {old!r}')
    write(text.replace(old, new), tree, path)


def insert_after(tree, path, line, new):
    """Adds lines after one that is there exactly once."""
    lines = read(tree, path).split('\n')
    if lines.count(line) != 1:
        raise Failed(f'{path}: not one line, but {lines.count(line)}, {line!r}')
    at = lines.index(line) + 1
    write('\n'.join(lines[:at] + new + lines[at:]), tree, path)


def append(tree, path, new):
    write(read(tree, path) + new, tree, path)
