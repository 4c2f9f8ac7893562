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


class Tree:
    """Changes of a source tree, which are kept back until it is known that all of them fit: a script that stops
    half-way leaves the tree as it was."""

    def __init__(self, top):
        self.top = top
        self.steps = [{}]

    def read(self, path):
        for step in reversed(self.steps):
            if path in step:
                return step[path]
        try:
            return read(self.top, path)
        except FileNotFoundError:
            raise Failed(f'{path}: there is no such file') from None

    def write(self, text, path):
        self.steps[-1][path] = text

    def copy(self, source, target, names):
        """Files of a directory of this project."""
        for name in names:
            self.write(read(TOP, source, name), os.path.join(target, name))

    def replace(self, path, old, new):
        """Puts new in place of old, which is there exactly once."""
        text = self.read(path)
        if text.count(old) != 1:
            raise Failed(f'{path}: not one place, but {text.count(old)}, with {old!r}')
        self.write(text.replace(old, new), path)

    def insert_after(self, path, line, new):
        """Adds lines after one that is there exactly once."""
        lines = self.read(path).split('\n')
        if lines.count(line) != 1:
            raise Failed(f'{path}: not one line, but {lines.count(line)}, {line!r}')
        at = lines.index(line) + 1
        self.write('\n'.join(lines[:at] + new + lines[at:]), path)

    def append(self, path, new):
        self.write(self.read(path) + new, path)

    def end_step(self):
        """What follows is another step's."""
        self.steps.append({})

    def flush(self):
        """Writes the first step that has not been written."""
        for path, text in self.steps.pop(0).items():
            write(text, self.top, path)
