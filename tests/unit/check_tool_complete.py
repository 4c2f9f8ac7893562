#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The mlx5ctl command's completion, as bash, zsh and fish ask for it."""
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import tempfile
import unittest

TOOL = os.environ["MLX5CTL_TOOL"]
SCRIPTS = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../tools"))
SCRIPT = os.path.join(SCRIPTS, "mlx5ctl.bash")
PATH = os.path.dirname(TOOL) + ":/usr/bin:/bin"
# What readline does: it calls the function with the line so far. Outside of
# readline compopt fails, so a function says that it was called.
ASK = """
compopt() { echo "option $2"; }
. "$1"
COMP_LINE=$2
COMP_POINT=${#COMP_LINE}
_mlx5ctl
printf '%s\\n' "${COMPREPLY[@]}"
"""


def complete(line):
    result = subprocess.run(["/bin/bash", "-c", ASK, "bash", SCRIPT, line], capture_output=True,
                            text=True, timeout=600, check=True,
                            env={**os.environ, "PATH": PATH})
    return result.stdout.split("\n")[:-1]


def words(*line):
    """What the tool itself runs with the words."""
    result = subprocess.run([TOOL, *line], capture_output=True, text=True, timeout=600, check=False)
    return result.returncode, result.stdout, result.stderr


class CompleteTest(unittest.TestCase):
    def test_script_is_registered(self):
        result = subprocess.run(["/bin/bash", "-c", '. "$1"; complete -p mlx5ctl', "bash", SCRIPT],
                                capture_output=True, text=True, check=True)
        self.assertEqual(result.stdout, "complete -o default -F _mlx5ctl mlx5ctl\n")

    def test_objects_and_commands(self):
        objects = complete("mlx5ctl ")
        for name in ("dev", "cap", "reg", "obj", "diag", "rsc", "core", "cmd", "journal", "help"):
            self.assertIn(name, objects)
        self.assertEqual(complete("mlx5ctl jo"), ["journal"])
        self.assertEqual(complete("mlx5ctl -j -p cap d"), ["diff"])
        self.assertEqual(complete("mlx5ctl re g"), ["get"])
        # Each name that is offered is one that the command has.
        for name in objects:
            # After "run" may come a program's own words.
            for command in filter(None, complete(f"mlx5ctl {name} ")):
                with self.subTest(object=name, command=command):
                    status, text, _ = words(name, command, "help")
                    self.assertEqual((status, text[:14]), (0, "Usage: mlx5ctl"))

    def test_no_help_among_the_words(self):
        for line in ("help ", "-V ", "-h reg ", "--help ", "--version x", "reg help ", "reg -h ",
                     "health help ", "explain --help "):
            with self.subTest(line=line):
                self.assertEqual(complete("mlx5ctl " + line), [""])

    def test_names(self):
        self.assertEqual(complete("mlx5ctl reg get PTY"), ["PTYS"])
        self.assertEqual(complete("mlx5ctl reg get pty"), ["PTYS"])
        self.assertEqual(complete("mlx5ctl obj query xrc_"), ["xrc_srq"])
        self.assertEqual(complete("mlx5ctl cap show debu"), ["debug"])
        self.assertEqual(complete("mlx5ctl cmd exec QUERY_HCA_CA"), ["QUERY_HCA_CAP"])
        self.assertEqual(complete("mlx5ctl diag stream dev mlx5_0 pci_w"), ["pci_write_bp"])
        self.assertEqual(complete("mlx5ctl diag stream dev mlx5_0 pci_write_bp pci_r"),
                         ["pci_read_bp", "pci_read_stuck_no_completion_buffer",
                          "pci_read_stalled_no_read_engines",
                          "pci_read_stalled_no_completion_buffer", "pci_read_stalled_ordering"])
        self.assertEqual(complete("mlx5ctl reg get PTYS scope debug_"),
                         ["debug_read_only", "debug_write", "debug_write_full"])
        self.assertEqual(complete("mlx5ctl core dump type "), ["general", "qp", "cr"])
        self.assertEqual(complete("mlx5ctl --bi"), ["--binary"])

    def test_every_list_is_complete(self):
        for line, listed, key in (("reg get ", ("reg", "list"), 0), ("obj query ", ("obj", "list"), 0),
                                  ("cmd exec ", ("cmd", "list"), 0), ("cap show ", ("cap", "list"), 0)):
            with self.subTest(line=line):
                _, text, _ = words(*listed)
                names = {row.split()[key] for row in text.splitlines()[1:]}
                self.assertLessEqual(names, set(complete("mlx5ctl " + line)))

    def test_fields(self):
        self.assertEqual(complete("mlx5ctl reg get PTYS dev mlx5_0 local_p"),
                         ["option nospace", "local_port="])
        self.assertEqual(complete("mlx5ctl obj query qp qp"), ["qpc_ext=", "qpn="])
        self.assertEqual(complete("mlx5ctl reg set PMTU key admin_m"),
                         ["option nospace", "admin_mtu="])
        # Without its structure's name there is nothing to say.
        self.assertEqual(complete("mlx5ctl reg get dev mlx5_0 local_p"), [""])

    def test_keywords_come_once(self):
        self.assertIn("dev", complete("mlx5ctl reg get PTYS "))
        self.assertNotIn("dev", complete("mlx5ctl reg get PTYS dev mlx5_0 "))

    def type(self, shell, env, typed, wanted):
        """At the prompt of a shell, whose output has what is wanted at some time."""
        pid, terminal = pty.fork()
        if not pid:
            os.execve(shell[0], shell, {"PATH": PATH, "TERM": "dumb", "HOME": "/nonexistent", **env})
        self.addCleanup(os.waitpid, pid, 0)
        self.addCleanup(os.kill, pid, signal.SIGKILL)
        self.addCleanup(os.close, terminal)
        os.write(terminal, typed.encode())
        output = b""
        # Bells, and what is taken back: a blank after a word, before the next.
        while wanted.encode() not in re.sub(b"[^\b]\b|\a", b"", output):
            ready, _, _ = select.select([terminal], [], [], 600)
            self.assertTrue(ready, output)
            output += os.read(terminal, 4096)

    def test_at_a_prompt(self):
        """Bash itself completes the line that is typed."""
        self.type(["/bin/bash", "--norc", "--noprofile", "-i"], {"PS1": "$ "},
                  f". {SCRIPT}\nmlx5ctl re\tge\tPTY\tlocal_p\t1 scope debug_r\t",
                  "mlx5ctl reg get PTYS local_port=1 scope debug_read_only ")

    @unittest.skipUnless(shutil.which("zsh"), "no zsh")
    def test_zsh(self):
        with tempfile.TemporaryDirectory() as directory:
            os.symlink(os.path.join(SCRIPTS, "mlx5ctl.zsh"), os.path.join(directory, "_mlx5ctl"))
            self.type(["/bin/zsh", "-f", "-i"], {"PS1": "$ ", "ZDOTDIR": directory},
                      f"fpath=({directory} $fpath); autoload -U compinit; compinit -u -D\n"
                      "mlx5ctl re\tge\tPTY\tlocal_p\t1 scope debug_read\t",
                      "mlx5ctl reg get PTYS local_port=1 scope debug_read_only ")

    @unittest.skipUnless(shutil.which("fish"), "no fish")
    def test_fish(self):
        """What bash offers, fish does, by its own builtin."""
        for line in ("mlx5ctl re", "mlx5ctl reg get PTY", "mlx5ctl obj query xrc_",
                     "mlx5ctl core dump type ", "mlx5ctl reg get PTYS scope debug_",
                     "mlx5ctl help reg"):
            result = subprocess.run(["fish", "--no-config", "-c", 'source "$argv[1]"; complete -C "$argv[2]"',
                                     os.path.join(SCRIPTS, "mlx5ctl.fish"), line],
                                    capture_output=True, text=True, timeout=600, check=True,
                                    env={**os.environ, "PATH": PATH})
            # It says after a tab what a word is, and sorts them.
            offered = [row.split("\t")[0] for row in result.stdout.splitlines()]
            self.assertEqual(sorted(offered), sorted(filter(None, complete(line))), result.stderr)

    def test_file_names_are_left_to_bash(self):
        for line in ("rsc decode ", "core dump -o ", "-batch ", "cmd exec NOP file "):
            with self.subTest(line=line):
                self.assertEqual(complete("mlx5ctl " + line), [""])


if __name__ == "__main__":
    unittest.main()
