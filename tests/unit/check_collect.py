#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
The playbook that gathers snapshots of a fleet, by Debian's ansible-core and the command of
Documentation/collecting.md. Each host is this one with another recording for its device. Exit
status 77 without the package.
"""
import errno
import gzip
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tarfile
import unittest

import scratch

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TOOL = os.environ["MLX5CTL_TOOL"]
RECORDINGS = os.path.join(TOP, "tests/recordings")
PAGE = os.path.join(TOP, "Documentation/collecting.md")
# Where the package has it.
INSTALLED = "/usr/share/mlx5ctl/ansible/collect.yml"
PLAYBOOK = os.path.join(TOP, "monitoring/ansible/collect.yml")
WORDS = "dev mlx5_0 --no-core"
# Ansible's answers of a play in which hosts failed, or could not be reached.
FAILED, UNREACHABLE = 2, 4


def command_of_the_page():
    with open(PAGE, encoding="utf-8") as file:
        command, = [line.strip() for line in file if line.startswith("    ansible-playbook ")]
    assert INSTALLED in command
    return command.replace(INSTALLED, PLAYBOOK)


class CollectTest(scratch.ScratchTest):
    def setUp(self):
        super().setUp()
        self.hosts = []

    def host(self, name, recording, variables="", programs=""):
        """What a host has to itself is what its Python starts with."""
        there = self.path(f"tmp-{name}")
        os.mkdir(there)
        python = self.path(f"python-{name}")
        with open(python, "w", encoding="ascii") as file:
            file.write(f"#!/bin/sh\nMLX5CTL_REPLAY={recording} TMPDIR={there} PATH={programs}:$PATH "
                       f"exec {sys.executable} \"$@\"\n")
        os.chmod(python, 0o755)
        self.hosts.append(f"{name} ansible_connection=local ansible_become=false "
                          f"ansible_python_interpreter={python} {variables}\n")

    def recording(self, name, change=lambda line: line):
        """One that replays otherwise."""
        with gzip.open(os.path.join(RECORDINGS, "simulator-ib.gz"), "rt", encoding="ascii") as file:
            lines = [change(line) for line in file]
        with open(self.path(name), "w", encoding="ascii") as file:
            file.writelines(lines)
        return self.path(name)

    def play(self, command):
        with open(self.path("hosts"), "w", encoding="ascii") as file:
            file.writelines(self.hosts)
        return subprocess.run(["sh", "-c", command], cwd=self.directory, capture_output=True, text=True,
                              check=False, timeout=3600, env={
                                  "PATH": os.path.dirname(TOOL) + ":/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                                  "HOME": self.directory, "MLX5CTL_DEADLINE": "3600s"})

    def recap(self, output):
        """What Ansible counts last: of each host, where it could not be reached and what failed."""
        return {host: (int(unreachable), int(failed)) for host, unreachable, failed in
                re.findall(r"^(\S+) +: ok=.* unreachable=(\d+) +failed=(\d+) ", output, re.M)}

    def index(self, name):
        with tarfile.open(self.path(f"snapshots/{name}")) as tar:
            parts = {member.name.partition("/")[2]: tar.extractfile(member).read() for member in tar}
        self.assertIn("report.html", parts)
        return json.loads(parts["index.json"])

    def test_fleet(self):
        words = f'snapshot_words="{WORDS}"'
        self.host("well", self.recording("well"), words)
        # An answer that never came.
        self.host("silent", self.recording("silent", lambda line: re.sub(
            r"^exec 0 (.* 0805)", rf"exec {errno.ETIMEDOUT} \1", line)), words)
        # It would take days, and its time is up when it has begun.
        os.mkdir(self.path("programs"))
        os.symlink(os.path.join(TOP, "tests/unit/timeout_in_a_nap.py"), self.path("programs/timeout"))
        self.host("late", self.path("well"), f'snapshot_words="{WORDS} samples 100000 period 10s"',
                  self.path("programs"))
        self.host("broken", self.path("nothing"), words)
        self.host("gone", self.path("well"), "ansible_remote_tmp=/proc/nowhere")
        result = self.play(command_of_the_page())
        output = result.stdout + result.stderr
        self.assertIn(result.returncode, (FAILED, UNREACHABLE, FAILED | UNREACHABLE), output)
        self.assertEqual(self.recap(result.stdout), {
            "well": (0, 0), "silent": (0, 0), "late": (0, 0), "broken": (0, 1), "gone": (1, 0)}, output)
        self.assertRegex(output, r'fatal: \[broken\].*nothing: No such file or directory')
        self.assertRegex(output, r"fatal: \[gone\]: UNREACHABLE")
        for host in ("silent", "late"):
            self.assertRegex(output, rf'ok: \[{host}\] => {{\s+"msg": \[\s+"mlx5_0: partial snapshot')
        names = os.listdir(self.path("snapshots"))
        snapshots = {}
        for name in names:
            self.assertEqual(stat.S_IMODE(os.stat(self.path(f"snapshots/{name}")).st_mode), 0o600)
            host, = re.fullmatch(r"(\w+)-mlx5_0-\d{8}T\d{6}Z\.tar\.gz", name).groups()
            snapshots[host] = self.index(name)["state"]
        self.assertEqual((len(names), snapshots),
                         (3, {"well": "complete", "silent": "partial", "late": "partial"}))
        self.assertEqual(stat.S_IMODE(os.stat(self.path("snapshots")).st_mode), 0o700)
        # Nothing is left there.
        for host in ("well", "silent", "late", "broken", "gone"):
            self.assertEqual(os.listdir(self.path(f"tmp-{host}")), [])

    def test_where_to(self):
        self.host("well", self.recording("well"))
        command, option, _ = command_of_the_page().partition(" -e into=")
        self.assertTrue(option)
        for words in ("", " -e into=here"):
            result = self.play(command + words)
            self.assertEqual(result.returncode, FAILED)
            self.assertIn("say where to, with a path from the root: -e into=$PWD/snapshots", result.stdout)
        self.assertEqual(self.play(command + " --syntax-check").returncode, 0)

    def test_directory_that_is_there(self):
        """Its mode and its files stay."""
        os.mkdir(self.path("snapshots"), 0o750)
        os.chmod(self.path("snapshots"), 0o750)
        with open(self.path("snapshots/mine"), "w", encoding="ascii"):
            pass
        self.host("well", self.recording("well"), f'snapshot_words="{WORDS}"')
        result = self.play(command_of_the_page())
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertEqual(stat.S_IMODE(os.stat(self.path("snapshots")).st_mode), 0o750)
        self.assertEqual((len(os.listdir(self.path("snapshots"))), os.path.exists(self.path("snapshots/mine"))),
                         (2, True))


if __name__ == "__main__":
    if not shutil.which("ansible-playbook"):
        print("no ansible-playbook: see Debian's package ansible-core")
        sys.exit(77)
    unittest.main()
