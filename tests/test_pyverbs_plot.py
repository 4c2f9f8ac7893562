# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The example that plots a streamed counter, run as a user would run it."""

import os
import struct
import subprocess
import tempfile
import unittest

try:
    from tests.mlx5ctl_base import Mlx5ctlAPITestCase
except ImportError:
    from mlx5ctl_base import Mlx5ctlAPITestCase

EXAMPLE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                       'pyverbs', 'examples', 'plot_counter.py')


class PlotTest(Mlx5ctlAPITestCase):
    def test_plot(self):
        with tempfile.TemporaryDirectory() as directory:
            picture = os.path.join(directory, 'counters.png')
            subprocess.run(['/usr/bin/python3', EXAMPLE, self.dev_name, picture, '--seconds', '1', '0x401', '0x402'],
                           check=True, env={**os.environ, 'MPLCONFIGDIR': directory})
            with open(picture, 'rb') as file:
                data = file.read()
        self.assertEqual(data[:8], b'\x89PNG\r\n\x1a\n')
        width, height = struct.unpack_from('>II', data, 16)
        self.assertGreater(min(width, height), 200)
        # an empty figure of this size compresses to less
        self.assertGreater(len(data), 10000)

    def test_wrong_device(self):
        result = subprocess.run(['/usr/bin/python3', EXAMPLE, 'mlx5_77', '/dev/null'],
                                check=False, capture_output=True, text=True)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn('mlx5_77', result.stderr)
        self.assertNotIn('Traceback', result.stderr)


if __name__ == '__main__':
    unittest.main()
