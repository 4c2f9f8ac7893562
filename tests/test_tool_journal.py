# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl journal: who did what, in words and as JSON."""
import errno
import json
import os
import select
import signal
import subprocess
import time

import base
import test_tool

MLCR = 0x902b
BLINK = ("reg", "set", "MLCR", "dev", "mlx5_0", "local_port=1", "beacon_duration=0",
         "scope", "configuration", "--yes")


class JournalTest(test_tool.ToolTest):
    def entries(self, *words):
        # Standard error may say that older events were lost.
        return json.loads(self.succeed("-j", "journal", "show", *words).stdout)

    def last_change(self):
        return [entry for entry in self.entries("dev", "mlx5_0")
                if entry["kind"] == "command"][-1]

    def test_change(self):
        # clock: the journal's entries bear its time
        before = time.time_ns()
        self.succeed(*BLINK)
        entry = self.last_change()
        self.assertEqual(
            (entry["dev"], entry["comm"], entry["user"], entry["user_name"], entry["scope"]),
            ("mlx5_0", "mlx5ctl", 0, "root", "configuration"))
        self.assertEqual(
            (entry["command"], entry["opcode"], entry["op_mod"], entry["register"],
             entry["register_id"]), ("ACCESS_REG", 0x805, 0, "MLCR", MLCR))
        self.assertEqual((entry["err"], entry["status"], entry["pending"]), (0, 0, 0))
        self.assertGreater(entry["last_time_ns"], before - 10 ** 9)
        # clock: as above
        self.assertLess(entry["last_time_ns"], time.time_ns() + 10 ** 9)
        text = self.succeed("journal", "show", "dev", "mlx5_0").stdout.decode()
        self.assertRegex(text, r"\n\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} mlx5_0: mlx5ctl "
                               r"\(pid \d+, root\) wrote register MLCR \(0x902b\) in scope "
                               r"configuration, uid \d+")

    def test_failed_change(self):
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(reg=MLCR, opcode=0x805, status=3, syndrome=0x777, skip=1, count=1)
        self.fail(1, "write: ACCESS_REG 0x805 op_mod 0x0 register MLCR 0x902b: firmware answered "
                  "BAD_PARAM_ERR (0x3), syndrome 0x777", "-j", *BLINK)
        entry = self.last_change()
        self.assertEqual((entry["err"], entry["status"], entry["status_name"], entry["syndrome"]),
                         (errno.EREMOTEIO, 3, "BAD_PARAM_ERR", 0x777))
        self.assertIn("failed, firmware answered BAD_PARAM_ERR (0x3), syndrome 0x777",
                      self.succeed("journal", "show").stdout.decode())

    def test_refusal(self):
        test_tool.run("dev", "show", "mlx5_0", preexec_fn=base.become_nobody)
        entry = [entry for entry in self.entries() if entry["kind"] == "refused"
                 and entry["comm"] == "mlx5ctl"][-1]
        self.assertEqual((entry["user"], entry["err"], entry["uid"], entry["command"]),
                         (65534, errno.EPERM, 0, ""))
        self.assertRegex(self.succeed("journal", "show").stdout.decode(),
                         r"mlx5ctl \(pid \d+, \S.*\) was refused a context of scope "
                         r"debug_read_only: failed, Operation not permitted")

    def test_name_cannot_forge_a_line(self):
        forger = os.path.join(self.directory, "forger.py")
        with open(forger, "w", encoding="ascii") as file:
            file.write("import uverbs\n"
                       "open('/proc/self/comm', 'w').write('a\\n\\033[2J')\n"
                       "uverbs.Uctx(uverbs.File())\n")
        subprocess.run(["/usr/bin/python3", forger], check=True)
        comms = [entry["comm"] for entry in self.entries()]
        self.assertIn("a\\x0a\\x1b[2J", comms)
        text = self.succeed("journal", "show").stdout
        self.assertIn(b"mlx5_0: a\\x0a\\x1b[2J (pid", text)
        self.assertNotIn(b"\033", text)

    def follow(self, *words):
        uctxs = self.sim.state()["objects"].get("uctx", 0)
        process = subprocess.Popen([test_tool.TOOL, *words, "journal", "follow", "dev", "mlx5_0"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        base.wait_for(lambda: self.sim.state()["objects"].get("uctx", 0) > uctxs)
        # What was there before it began is not shown; once it has skipped that it sleeps.
        base.wait_for(lambda: test_tool.asks_nothing(process.pid), what="nap")
        return process

    def read_line(self, process, wanted):
        """The first line that holds WANTED."""
        for line in process.stdout:
            if wanted in line:
                return line
        raise AssertionError("the output ended")

    def test_follow(self):
        process = self.follow("-j")
        self.succeed(*BLINK)
        self.assertTrue(select.select([process.stdout], [], [], base.HANG)[0])
        entry = json.loads(self.read_line(process, b'"register":"MLCR"'))
        self.assertEqual((entry["comm"], entry["register_id"]), ("mlx5ctl", MLCR))
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(base.HANG), 0)

    def test_follow_text(self):
        process = self.follow()
        self.succeed(*BLINK)
        self.assertIn(b"wrote register MLCR", self.read_line(process, b"MLCR"))
        process.terminate()
        self.assertEqual(process.wait(base.HANG), 0)

    def test_wrong_use(self):
        for words in (("show", "mlx5_0"), ("show", "dev"), ("follow", "dev", "mlx5_0", "more"),
                      ("frobnicate",)):
            self.fail(2, "mlx5ctl journal", "journal", *words)
        self.fail(1, "mlx5_7: no such device", "journal", "show", "dev", "mlx5_7")
        self.assertTrue(self.succeed("journal", "help").stdout.startswith(b"Usage: mlx5ctl"))
