# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What a reader types from README and the pages under Documentation does what it is there for.

Each indented line of README is run here, or said to be run elsewhere; of the other pages those lines
are that begin with the command. Documentation/python.md has a test of its own, test_pyverbs_examples.
"""
import glob
import os
import re
import subprocess

import base
import test_tool

TOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
# Lines of README that are not run here, and where they are.
ELSEWHERE = (
    (r"\./build\.sh (demo|check)$", "a newcomer, and every run of the check"),
    (r"sudo apt install ", "build.sh packages --test"),
    (r"sudo modprobe mlx5ctl$", "whoever begins the guest"),
)
# The drawing, and what the demo prints.
SHOWN = re.compile(r" {2}|# |DEV |mlx5_0:? ")
# A minute is for a person.
SHORTER = (("interval 60s", "interval 100ms"),)


def blocks(page):
    """Its indented lines, without the indent and the comment at the end."""
    with open(os.path.join(TOP, page), encoding="utf-8") as file:
        for line in file:
            if line.startswith("    ") and line.strip():
                yield re.sub(r" {2,}#.*| +/\*.*", "", line.rstrip("\n")[4:])


class DocumentsTest(test_tool.ToolTest):
    def shell(self, command):
        for words, shorter in SHORTER:
            command = command.replace(words, shorter)
        result = subprocess.run(["bash", "-c", command], cwd=self.directory, capture_output=True, text=True,
                                timeout=base.HANG, check=False)
        self.assertEqual(result.returncode, 0, f"{command}\n{result.stdout}{result.stderr}")
        return result.stdout

    def command(self, line):
        """One that a reader types beside an adapter."""
        line = re.sub(r"^sudo ", "", line)
        if " attach " in line:
            line += " --yes"
        self.assertTrue(self.shell(line), f"{line} says nothing")

    def test_readme(self):
        ran = []
        self.addCleanup(self.port_up_again)
        for line in blocks("README.md"):
            inside = re.match(r"\./build\.sh vm .*?-- (.*)", line)
            if inside:
                self.shell(inside[1])
            elif re.match(r"(sudo )?mlx5ctl |dmesg \| mlx5ctl ", line):
                self.command(line)
            elif line.startswith("#include "):
                self.compile(line)
            elif line.startswith("from "):
                self.shell(f"/usr/bin/python3 -c '{line}'")
            else:
                self.assertTrue(SHOWN.match(line) or any(re.match(pattern, line) for pattern, _ in ELSEWHERE),
                                f"nobody runs this line of README: {line}")
                continue
            ran.append(line)
        self.assertGreater(len(ran), 15)

    def compile(self, line):
        """With the flags that its comment has, of the build."""
        with open(self.path("a.c"), "w", encoding="ascii") as file:
            file.write(line + "\nint main(void) { return !mlx5ctl_dv_get_device_list; }\n")
        build = os.path.join(TOP, "build")
        self.shell(f"cc -I{build}/include -o a a.c -L{build}/lib -lmlx5ctl")

    def test_pages(self):
        ran = []
        for page in glob.glob(os.path.join(TOP, "Documentation", "*.md")):
            for line in blocks(page):
                # A directory of snapshots: check_collect.py has one.
                if re.match(r"(sudo )?mlx5ctl ", line) and "snapshots/" not in line:
                    self.command(line)
                    ran.append(line)
        self.assertGreater(len(ran), 6)
