#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The scripts of buildlib/upstream change a tree only if all of their changes fit."""

import os
import subprocess
import sys
import tempfile
import unittest

UPSTREAM = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../buildlib/upstream')
sys.path.insert(0, UPSTREAM)

import tree  # pylint: disable=wrong-import-position,import-error


class Changes(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.top = directory.name
        tree.write('one\ntwo\ntwo\n', self.top, 'listed')
        self.changed = tree.Tree(self.top)

    def test_nothing_before_the_flush(self):
        """Each step is written by itself, and sees what those before it have changed."""
        self.changed.insert_after('listed', 'one', ['more'])
        self.changed.end_step()
        self.changed.replace('listed', 'one\nmore', 'another')
        self.changed.write('', 'new/file')
        self.changed.end_step()
        self.assertEqual(os.listdir(self.top), ['listed'])
        self.assertEqual(tree.read(self.top, 'listed'), 'one\ntwo\ntwo\n')
        self.changed.flush()
        self.assertEqual(tree.read(self.top, 'listed'), 'one\nmore\ntwo\ntwo\n')
        self.changed.flush()
        self.assertEqual(tree.read(self.top, 'listed'), 'another\ntwo\ntwo\n')
        self.assertEqual(tree.read(self.top, 'new/file'), '')

    def test_one_place(self):
        """What is not there, or there twice, is no place to change."""
        for change in (lambda: self.changed.replace('listed', 'two', ''), lambda: self.changed.replace('listed', 'three', ''),
                       lambda: self.changed.insert_after('listed', 'two', []),
                       lambda: self.changed.insert_after('listed', 'on', []),
                       lambda: self.changed.append('unlisted', '')):
            self.assertRaises(tree.Failed, change)


class Scripts(unittest.TestCase):
    def test_another_tree(self):
        """It is named what does not fit, and the tree is as it was."""
        for script, words in ('rdma_core.py', ['series']), ('iproute2.py', []):
            with tempfile.TemporaryDirectory() as top:
                tree.write('CC := gcc\n', top, 'Makefile')
                words = [os.path.join(top, word) for word in words]
                result = subprocess.run([os.path.join(UPSTREAM, script), top, *words], capture_output=True, text=True,
                                        check=False)
                self.assertNotEqual(result.returncode, 0)
                self.assertRegex(result.stderr, rf'\A{script}: {top}: .*\n\Z')
                self.assertEqual([(where, names) for where, _, names in os.walk(top)], [(top, ['Makefile'])])
                self.assertEqual(tree.read(top, 'Makefile'), 'CC := gcc\n')


if __name__ == '__main__':
    unittest.main()
