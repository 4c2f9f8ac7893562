# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
A snapshot's report, saved in a guest and opened in a browser on the host. Pictures of it stay in
build/report: wide.png, dark.png, narrow.png (400 pixels, as a telephone has), printed.pdf.
"""

import html
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest

from browser import chromium

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.path.join(TOP, 'build.sh')
KEPT = os.path.join(TOP, 'build', 'report')

SAVE = '''
mlx5ctl snapshot save dev mlx5_0 -o /tmp/report.tar period 100ms --no-core &&
tar -xf /tmp/report.tar -C "$OUT" report/report.html
'''

TABLES = ('health', 'device', 'versions', 'counters', 'sysfs', 'parts')
DARK = '--blink-settings=preferredColorScheme=0'
SECTIONS = ('journal', 'plots', 'registers', 'queries', 'capabilities', 'resources', 'kernel_log')

# Browsers have no window below 500 pixels.
NARROW = '<body style="margin:0"><iframe width="400" height="2400" style="border:0" src="{}"></iframe>'
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')

# What the page looks like to the browser with all unfolded, from a copy without its policy.
# Contrast is that of WCAG 2.1, "contrast ratio": 4.5 for text of this size (success criterion 1.4.3).
MEASURE = r'''<script>
function numbers(color) { return color.match(/[\d.]+/g).map(Number); }
function luminance(color) {
  const [r, g, b] = numbers(color).map(c => c / 255).map(
    c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function behind(element) {
  for (; element; element = element.parentElement) {
    const color = getComputedStyle(element).backgroundColor;
    if (numbers(color)[3] !== 0) return color;
  }
}
function contrast(element) {
  const style = getComputedStyle(element);
  const color = element.namespaceURI.endsWith("svg") ? style.fill : style.color;
  const a = luminance(color), b = luminance(behind(element));
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
document.querySelectorAll("details").forEach(d => d.open = true);
const all = [...document.querySelectorAll("body *")].filter(e => e.tagName !== "SCRIPT");
const texts = all.filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
const result = {
  headings: all.filter(e => /^H\d$/.test(e.tagName)).map(e => +e.tagName[1]),
  nameless: [...document.querySelectorAll("svg")].filter(e => !e.getAttribute("aria-label")).length,
  pictures: document.querySelectorAll("svg").length,
  dead_links: [...document.links].filter(a => !document.querySelector(a.getAttribute("href"))).length,
  links: document.links.length,
  faint: texts.filter(e => contrast(e) < 4.5).map(e => e.outerHTML.slice(0, 200)),
  dark: luminance(behind(document.body)) < 0.1,
  width: innerWidth, needed: document.documentElement.scrollWidth,
};
parent.postMessage(result, "*");
</script></body>'''
LISTEN = '''<pre id="result"></pre><script>
addEventListener("message", e => document.querySelector("#result").textContent = JSON.stringify(e.data));
</script>'''

# What a page's script says, what it stumbles over, and what its policy forbids.
COMPLAINT = re.compile(r':CONSOLE[(:]')


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

    def write(self, name, text):
        path = os.path.join(self.profile, name)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        return path

    def measure(self, *options):
        with open(self.page, encoding='utf-8') as file:
            text = POLICY.sub('', file.read()).replace('</body>', MEASURE)
        page = self.write('measured.html', text)
        frame = self.write('frame.html', LISTEN + NARROW.format('file://' + page))
        dom = chromium(self.profile, frame, '--dump-dom', '--virtual-time-budget=10000',
                       *options).stdout
        return json.loads(html.unescape(re.search(r'<pre id="result">(.+?)</pre>', dom).group(1)))

    def test_for_everybody(self):
        """On a telephone, by night, and for whoever does not see it or has no mouse."""
        for options, dark in ((), False), ((DARK,), True):
            seen = self.measure(*options)
            self.assertEqual((seen['dark'], seen['width']), (dark, 400))
            self.assertLessEqual(seen['needed'], seen['width'])
            self.assertEqual(seen['headings'][:2], [1, 2])
            self.assertEqual(set(seen['headings'][1:]), {2})
            self.assertGreater(seen['pictures'], 3)
            self.assertGreater(seen['links'], 10)
            self.assertEqual((seen['nameless'], seen['dead_links']), (0, 0))
            self.assertEqual(seen['faint'], [])

    def test_print(self):
        """On paper nothing is folded: it has as many pages as when all is open."""
        with open(self.page, encoding='utf-8') as file:
            text = file.read()
        self.assertIn('<details', text)
        unfolded = self.write('unfolded.html', text.replace('<details', '<details open'))
        pages = []
        for page in self.page, unfolded:
            path = os.path.join(KEPT, 'printed.pdf')
            chromium(self.profile, page, f'--print-to-pdf={path}')
            with open(path, 'rb') as file:
                pages.append(len(re.findall(rb'/Type\s*/Page\b', file.read())))
        self.assertEqual(pages[0], pages[1])
        self.assertGreater(pages[0], 5)

    def test_screenshots(self):
        narrow = self.write('narrow.html', NARROW.format('file://' + self.page))
        for name, page, options in (('wide', self.page, ('--window-size=1200,2400',)),
                                    ('dark', self.page, ('--window-size=1200,2400', DARK)),
                                    ('narrow', narrow, ('--window-size=500,2400',))):
            path = os.path.join(KEPT, f'{name}.png')
            chromium(self.profile, page, f'--screenshot={path}', *options)
            with open(path, 'rb') as file:
                self.assertEqual(file.read(8), b'\x89PNG\r\n\x1a\n')
            self.assertGreater(os.stat(path).st_size, 20000)


if __name__ == '__main__':
    unittest.main()
