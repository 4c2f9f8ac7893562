#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Checks that the tests which a page names exist.

    buildlib/named_tests.py PAGE...

A page says in backticks what holds a rule: files (`tests/test_umem.py`, `test_umem.py`), test functions
(`test_handles`, `test_every_opcode_*`), classes (`OrphanTest`) and both (`OrphanTest.test_unbind`). A
name is defined in the file that was named last on its line, if that has tests in Python.
"""
import os
import re
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

CODE = re.compile(r"`([^`]+)`")
FILE = re.compile(r"(?:[\w.-]+/)*[\w.-]+\.(?:py|c|h|sh)")
NAME = re.compile(r"(?:[A-Z]\w*Test\.)?test_\w+\*?|[A-Z]\w*Test")


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def project_files():
    for directory, dirs, names in os.walk(TOP):
        dirs[:] = [name for name in dirs if name not in ("build", ".git", "__pycache__")]
        yield from (os.path.join(directory, name) for name in names)


def defines(path, word):
    names = re.findall(r"^\s*(?:def|class) (\w+)", read(path), re.M)
    return all(any(re.fullmatch(part.replace("*", r"\w*"), name) for name in names)
               for part in word.split("."))


def check(page, files):
    """What is named and not there."""
    tests = [path for path in files if path.endswith(".py")]
    for number, line in enumerate(read(page).split("\n"), 1):
        last = tests
        for word in CODE.findall(line):
            if FILE.fullmatch(word):
                named = [path for path in files if path.endswith("/" + word)]
                if not named:
                    yield f"{page}:{number}: there is no {word}"
                last = [path for path in named if path in tests] or last
            elif NAME.fullmatch(word) and not any(defines(path, word) for path in last):
                yield f"{page}:{number}: no test is called {word}" + (f" in {last[0]}" if len(last) == 1 else "")


def main(pages):
    if not pages:
        sys.exit(__doc__.strip())
    files = list(project_files())
    missing = [text for page in pages for text in check(page, files)]
    print("\n".join(missing), end="\n" if missing else "")
    return bool(missing)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
