#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Checks that the tests which a page names exist.

    buildlib/named_tests.py PAGE...

A page says in backticks what holds a rule: files (`tests/test_umem.py`, `test_umem.py`), test functions
(`test_handles`, `test_every_opcode_*`) and classes (`OrphanTest`).
"""
import os
import re
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

CODE = re.compile(r"`([^`]+)`")
FILE = re.compile(r"(?:[\w.-]+/)*[\w.-]+\.(?:py|c|h|sh)")
NAME = re.compile(r"test_\w+\*?|[A-Z]\w*Test")


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def project_files():
    for directory, dirs, names in os.walk(TOP):
        dirs[:] = [name for name in dirs if name not in ("build", ".git", "__pycache__")]
        yield from (os.path.join(directory, name) for name in names)


def check(page, files, defined):
    """What is named and not there."""
    for number, line in enumerate(read(page).split("\n"), 1):
        for word in CODE.findall(line):
            pattern = re.compile(word.replace("*", r"\w*"))
            if FILE.fullmatch(word):
                if not any(path.endswith("/" + word) for path in files):
                    yield f"{page}:{number}: there is no {word}"
            elif NAME.fullmatch(word) and not any(pattern.fullmatch(name) for name in defined):
                yield f"{page}:{number}: no test is called {word}"


def main(pages):
    if not pages:
        sys.exit(__doc__.strip())
    files = list(project_files())
    defined = {name for path in files if path.endswith(".py")
               for name in re.findall(r"^\s*(?:def|class) (\w+)", read(path), re.M)}
    missing = [text for page in pages for text in check(page, files, defined)]
    print("\n".join(missing), end="\n" if missing else "")
    return bool(missing)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
