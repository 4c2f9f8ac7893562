#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Whether programs that type checkers have read can rely on the type stubs.

stubtest compares the stubs with what the modules have when they are imported; mypy and, where
it is installed, pyright read the examples of Documentation/python.md and those beside the
bindings, and must object to what is wrong. Without mypy the exit status is 77.

    check_typing.py SOURCE_DIRECTORY PYTHON_DIRECTORY
"""
import doctest
import json
import os
import shutil
import subprocess
import sys
import unittest

import scratch

SOURCE, PYTHON = (os.path.abspath(path) for path in sys.argv[1:3])
PACKAGE = "pyverbs.providers.mlx5ctl"

# One error a line.
WRONG = """\
from pyverbs.providers.mlx5ctl import Context, Layout, Uctx, Umem
uctx = Uctx(Context('mlx5_0'))
Uctx('mlx5_0')
Umem(uctx, bytearray(16), True)
uctx.execute_raw('text', 16)
uctx.query_capability('general')
len(uctx.core_dump().commands)
Layout(5)
bytes(uctx.rsc_dump(1.5))
"""
WRONG_LINES = list(range(3, 10))


def page():
    """The program that a page's examples are."""
    with open(os.path.join(SOURCE, "Documentation/python.md"), encoding="utf-8") as file:
        return "".join(example.source
                       for example in doctest.DocTestParser().get_examples(file.read()))


class TypingTest(scratch.ScratchTest):
    def setUp(self):
        super().setUp()
        for name, text in ("page.py", page()), ("wrong.py", WRONG):
            with open(self.path(name), "w", encoding="utf-8") as file:
                file.write(text)

    def call(self, *command):
        return subprocess.run(command, cwd=self.directory, text=True, capture_output=True,
                              check=False, env={**os.environ, "MYPYPATH": PYTHON,
                                                "PYTHONPATH": PYTHON})

    def mypy(self, *args):
        return self.call("mypy", "--no-error-summary", "--hide-error-context", *args)

    def test_stubs_are_what_the_modules_have(self):
        result = self.call("stubtest", "--ignore-missing-stub", PACKAGE)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_mypy(self):
        self.assertGreater(len(page().splitlines()), 40)
        result = self.mypy("--strict", "page.py")
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)
        result = self.mypy("--check-untyped-defs", "--ignore-missing-imports",
                           os.path.join(SOURCE, "pyverbs/examples/plot_counter.py"))
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)

    def test_mypy_objects(self):
        result = self.mypy("wrong.py")
        self.assertEqual([int(line.split(":")[1]) for line in result.stdout.splitlines()
                          if " error: " in line], WRONG_LINES, result.stdout + result.stderr)

    @unittest.skipUnless(shutil.which("pyright"), "no pyright here")
    def test_pyright(self):
        with open(self.path("pyrightconfig.json"), "w",
                  encoding="utf-8") as file:
            json.dump({"extraPaths": [PYTHON], "typeCheckingMode": "standard",
                       "reportUnusedExpression": False}, file)
        result = json.loads(self.call("pyright", "--outputjson").stdout)
        errors = [(os.path.basename(error["file"]), error["range"]["start"]["line"] + 1)
                  for error in result["generalDiagnostics"] if error["severity"] == "error"]
        self.assertEqual(result["summary"]["filesAnalyzed"], 2)
        self.assertEqual(sorted(set(errors)), [("wrong.py", line) for line in WRONG_LINES],
                         json.dumps(result["generalDiagnostics"], indent=1))


if __name__ == "__main__":
    if not shutil.which("mypy") or not shutil.which("stubtest"):
        print("mypy is not installed")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
