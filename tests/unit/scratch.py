# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""A directory for each test, which is gone after it."""
import os
import tempfile
import unittest


class ScratchTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = directory.name

    def path(self, name):
        return os.path.join(self.directory, name)
