#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The mlx5ctl command's manual pages: each command is in one, and what they show
can be typed."""
import glob
import os
import re
import shlex
import subprocess
import unittest

TOOL = os.environ["MLX5CTL_TOOL"]
PAGES = os.path.join(os.path.dirname(__file__), "../../tools/man")


def run(*words):
    return subprocess.run([TOOL, *words], capture_output=True, text=True, timeout=600, check=False,
                          stdin=subprocess.DEVNULL)


def offered(*words):
    """What may come next."""
    return [word for word in run("--complete", *words, "").stdout.split() if word != "help"]


def page(name):
    with open(f"{PAGES}/{name}.8.md", encoding="utf-8") as file:
        return file.read()


def plain(text):
    return re.sub(r"[*\\]", "", text)


class ManTest(unittest.TestCase):
    def test_every_command_has_its_page(self):
        overview = plain(page("mlx5ctl"))
        for name in offered():
            text = plain(page(f"mlx5ctl-{name}"))
            synopsis = text.split("# SYNOPSIS")[1].split("# DESCRIPTION")[0]
            self.assertIn(f"mlx5ctl-{name}(8)", overview)
            self.assertIn("mlx5ctl(8)", text.split("# SEE ALSO")[1])
            for command in offered(name):
                with self.subTest(object=name, command=command):
                    self.assertRegex(synopsis, rf"(?m)^mlx5ctl .*{name} (\[ )?{command}\b")

    def test_keywords_are_in_the_pages(self):
        """Each keyword that is completed is described."""
        deadline = plain(page("mlx5ctl")).split("# DEADLINE")[1].split("\n# ")[0]
        for name in offered():
            text = plain(page(f"mlx5ctl-{name}"))
            for command in offered(name):
                for word in re.findall(r"(?m)^[a-z0-9-]+$",
                                       run("--complete", name, command, "X", "").stdout):
                    with self.subTest(object=name, command=command, word=word):
                        self.assertRegex(text if word != "--deadline" else text + deadline, rf"(^|[\s|{{]){re.escape(word)}\b")

    def test_examples(self):
        """Their words are right: all that is missing is the device, or a file."""
        count = 0
        for path in glob.glob(f"{PAGES}/mlx5ctl*.8.md"):
            with open(path, encoding="utf-8") as file:
                examples = file.read().split("# EXAMPLES")[1].split("# SEE ALSO")[0]
            for line in re.findall(r"(?m)^    (mlx5ctl .*)$", examples):
                words = shlex.split(re.split(r" [|>] ", line)[0].replace("mlx5_0", "nodev0"))[1:]
                # What goes on, or wants a terminal or its standard input.
                if {"follow", "--plot", "-batch"} & set(words):
                    continue
                count += 1
                with self.subTest(line=line):
                    result = run(*words)
                    # 3 is what health --check says of what it could not look at.
                    self.assertIn(result.returncode, (0, 1, 3), result.stderr)
                    if result.returncode:
                        self.assertRegex(result.stderr, r"nodev0: no |No such file|no device can be used|no mlx5 device")
        self.assertGreater(count, 20)


if __name__ == "__main__":
    unittest.main()
