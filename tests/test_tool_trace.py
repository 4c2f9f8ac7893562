# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
mlx5ctl trace: firmware's messages as the kernel's driver gives them on, in the form of Linux's
drivers/net/ethernet/mellanox/mlx5/core/diag/fw_tracer_tracepoint.h.
"""
import glob
import json
import os
import re
import signal
import subprocess
import time

import base
import test_tool

INSTANCES = "/sys/kernel/tracing/instances/mlx5ctl-*"
DEV = ("dev", "mlx5_0")


def enabled():
    """Whether somebody follows."""
    for path in glob.glob(INSTANCES):
        with open(os.path.join(path, "events/mlx5/mlx5_fw/enable"), encoding="ascii") as file:
            if file.read().strip() == "1":
                return True
    return False


class TraceTest(test_tool.ToolTest):
    def follow(self, *words):
        process = subprocess.Popen([test_tool.TOOL, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        base.wait_for(enabled, what="instance of tracefs")
        return process

    def end(self, process, status=0):
        text, complaint = process.communicate(timeout=base.HANG)
        self.assertEqual((process.returncode, complaint), (status, b""), text)
        self.assertEqual(glob.glob(INSTANCES), [])
        return text.decode()

    def test_follow(self):
        started = time.time()
        process = self.follow("-j", "trace", "follow", *DEV, "count", "3")
        self.sim.write("trace", count=3)
        messages = [json.loads(line)[0] if line.startswith("[") else json.loads(line)
                    for line in self.end(process).splitlines()]
        self.assertEqual([message["message"] for message in messages],
                         [f"test: message {number}" for number in range(
                             int(messages[0]["message"].split()[-1]), int(messages[0]["message"].split()[-1]) + 3)])
        self.assertEqual({(message["dev"], message["parent"], message["lost"]) for message in messages},
                         {("mlx5_0", "0011:00:00.0", False)})
        for message in messages:
            # Two clocks, of which one may be set in between.
            self.assertLess(abs(message["time_us"] / 1e6 - started), base.HANG)
        self.assertEqual(sorted(message["timestamp"] for message in messages),
                         [message["timestamp"] for message in messages])

    def test_text(self):
        process = self.follow("trace", "count", "1")
        self.sim.write("trace", count=1)
        self.assertRegex(self.end(process),
                         r"\A\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6} mlx5_0 test: message \d+\n\Z")

    def test_a_dump_of_the_core(self):
        """What "core dump type general" starts comes out here."""
        process = self.follow("-j", "trace", "follow", *DEV, "count", "1")
        self.succeed("core", "dump", *DEV, "type", "general", "scope", "debug_write")
        self.assertIn("core dump: ", self.end(process))

    def test_stopped(self):
        for signo in (signal.SIGINT, signal.SIGTERM):
            process = self.follow("trace")
            process.send_signal(signo)
            process.communicate(timeout=base.HANG)
            self.assertIn(process.returncode, (0, -signo))
            base.wait_for(lambda: not glob.glob(INSTANCES), what="end of the instance")

    def test_leftovers(self):
        """Of a process that was killed, the next one clears up."""
        process = self.follow("trace")
        for path in glob.glob(INSTANCES):
            os.kill(int(path.rpartition("-")[2]), signal.SIGKILL)
        process.kill()
        process.wait()
        self.assertEqual(len(glob.glob(INSTANCES)), 1)
        process = self.follow("trace", "count", "1")
        self.sim.write("trace", count=1)
        self.end(process)

    def test_show(self):
        tracer, = self.json("trace", "show", *DEV)
        # The driver takes it where there is one.
        self.assertEqual((tracer["to_memory"], tracer["owned"], tracer["on"], tracer["string_databases"]),
                         (True, True, True, 1))
        self.assertTrue(re.search(r"(?m)^owned +true$", self.succeed("trace", "show", *DEV).stdout.decode()))

    def test_wrong_use(self):
        for words in (("count", "0"), ("count",), ("x",), ("show",), ("follow", "dev")):
            self.fail(2, "mlx5ctl trace", "trace", *words)
        self.fail(1, "mlx5_7: no such device", "trace", "dev", "mlx5_7")

    def test_not_root(self):
        result = test_tool.run("trace", "count", "1", preexec_fn=base.become_nobody)
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertIn(b"mlx5ctl: trace: ", result.stderr)
