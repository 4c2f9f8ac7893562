# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The examples of Documentation/python.md do what they say."""

import doctest
import os
import unittest

try:
    from tests.mlx5ctl_base import Mlx5ctlAPITestCase
except ImportError:
    from mlx5ctl_base import Mlx5ctlAPITestCase

PAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                    '../Documentation/python.md')


class ExamplesTest(Mlx5ctlAPITestCase):
    def test_page(self):
        if not os.path.exists(PAGE):
            self.skipTest(f'{PAGE} is not here')
        # Values in it are the simulator's.
        self.simulator()
        report = []
        with open(PAGE, encoding='utf-8') as page:
            test = doctest.DocTestParser().get_doctest(
                page.read(), {}, 'python.md', PAGE, 0)
        runner = doctest.DocTestRunner(verbose=False)
        result = runner.run(test, out=report.append)
        self.assertEqual(result.failed, 0, ''.join(report))
        self.assertGreater(result.attempted, 20)


if __name__ == '__main__':
    unittest.main()
