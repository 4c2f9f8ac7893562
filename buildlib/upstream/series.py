# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Commits in a tree of another project, and the patches of them."""

import os
import subprocess
import textwrap

import tree

# Of who makes a series without a name of their own, as a machine does.
NOBODY = {'user.name': 'mlx5ctl contributors', 'user.email': 'contributors@mlx5ctl.invalid'}
DATE = os.environ.get('SOURCE_DATE_EPOCH', '1767225600') + ' +0000'


def configured(key):
    """What git knows of who works here: it is they who sign what they submit."""
    found = subprocess.run(['git', '-C', tree.TOP, 'config', key], check=False, capture_output=True, text=True)
    return found.stdout.strip() or NOBODY[key]


def person():
    return f'{configured("user.name")} <{configured("user.email")}>'


def git(directory, *arguments):
    environment = {'GIT_CONFIG_GLOBAL': '/dev/null', 'GIT_CONFIG_SYSTEM': '/dev/null'}
    for role in 'AUTHOR', 'COMMITTER':
        environment.update({f'GIT_{role}_NAME': configured('user.name'), f'GIT_{role}_EMAIL': configured('user.email'),
                            f'GIT_{role}_DATE': DATE})
    subprocess.run(['git', '-C', directory, *arguments], check=True, env={**os.environ, **environment})


def wrap(message):
    """Lines of the length that git log shows well; what is indented stays as it is."""
    return '\n\n'.join(paragraph if paragraph.startswith(' ') else
                       textwrap.fill(paragraph, 72, break_long_words=False, break_on_hyphens=False)
                       for paragraph in message.strip().split('\n\n')) + '\n'


def begin(directory, base):
    """The tree as it is becomes a first commit, which says what it is."""
    git(directory, 'init', '-q', '-b', 'series')
    git(directory, 'config', 'gc.auto', '0')
    git(directory, 'add', '-A', '-f')
    git(directory, 'commit', '-q', '-m', base)


def commit(directory, message):
    git(directory, 'add', '-A', '-f')
    git(directory, 'commit', '-q', '-s', '-m', wrap(message))


def end(directory, cover, num, out):
    """The last commits as patches, with a letter that goes before them."""
    git(directory, 'config', 'branch.series.description', wrap(cover))
    git(directory, 'format-patch', '-q', '--no-signature', '--cover-letter', '--cover-from-description=subject',
        '-o', os.path.abspath(out), f'HEAD~{num}')
