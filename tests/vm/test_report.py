# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
A snapshot's report, saved in a guest and opened in a browser on the host; the
screenshot stays in build/report/report.png.
"""

import os
import re
import shutil
import subprocess
import tempfile
import unittest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.path.join(TOP, 'build.sh')
KEPT = os.path.join(TOP, 'build', 'report')

SAVE = '''
mlx5ctl snapshot save dev mlx5_0 -o /tmp/report.tar period 100ms --no-core &&
tar -xf /tmp/report.tar -C "$OUT" report/report.html
'''

TABLES = ('health', 'device', 'versions', 'counters', 'sysfs', 'parts')
SECTIONS = ('journal', 'plots', 'registers', 'queries', 'capabilities', 'resources', 'kernel_log')

# What a page's script says, what it stumbles over, and what its policy forbids.
COMPLAINT = re.compile(r':CONSOLE[(:]')


def chromium(profile, page, *options):
    return subprocess.run(
        ['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
         '--disable-background-networking', '--enable-logging=stderr', '--hide-scrollbars',
         f'--user-data-dir={profile}', *options,
         'file://' + page],
        capture_output=True, text=True, timeout=900, check=True)


class ReportTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shutil.rmtree(KEPT, ignore_errors=True)
        os.makedirs(KEPT)
        subprocess.run([BUILD, 'vm', '--no-build', '--kernel', '6.1', '--out', KEPT, '--', 'sh',
                        '-c', SAVE], cwd=TOP, check=True)
        cls.page = os.path.join(KEPT, 'report.html')
        os.rename(os.path.join(KEPT, 'report', 'report.html'), cls.page)
        cls.profile = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, cls.profile)

    def test_page(self):
        """The browser makes of it what was meant."""
        result = chromium(self.profile, self.page, '--dump-dom')
        self.assertNotRegex(result.stderr, COMPLAINT)
        dom = result.stdout
        for name in TABLES:
            table = re.search(rf'<table id="{name}">(.*?)</table>', dom, re.DOTALL)
            self.assertTrue(table, name)
            # The browser has put the rows into a body: it is a table to it.
            self.assertIn('<tbody>', table.group(1))
            self.assertGreater(table.group(1).count('<tr>'), 2, name)
        for name in SECTIONS:
            self.assertRegex(dom, rf'<(div|pre) id="{name}">')
        self.assertGreater(dom.count('<polyline points="'), 3)
        self.assertIn('MT_0000000359', dom)
        self.assertNotIn('<script', dom)

    def test_policy(self):
        """A script that got in after all does not run, and the log says so."""
        with open(self.page, encoding='utf-8') as file:
            text = file.read()
        hostile = os.path.join(self.profile, 'hostile.html')
        with open(hostile, 'w', encoding='utf-8') as file:
            file.write(text.replace('</body>', '<script>document.title = "in"</script></body>'))
        result = chromium(self.profile, hostile, '--dump-dom')
        self.assertRegex(result.stderr, COMPLAINT)
        self.assertNotIn('<title>in</title>', result.stdout)

    def test_screenshot(self):
        path = os.path.join(KEPT, 'report.png')
        chromium(self.profile, self.page, f'--screenshot={path}', '--window-size=1200,2400')
        with open(path, 'rb') as file:
            self.assertEqual(file.read(8), b'\x89PNG\r\n\x1a\n')
        self.assertGreater(os.stat(path).st_size, 20000)


if __name__ == '__main__':
    unittest.main()
