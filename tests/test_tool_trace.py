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


def read(path):
    with open(path, encoding="ascii") as file:
        return file.read()


def enabled(but):
    """Whether somebody follows, but for those."""
    for path in set(glob.glob(INSTANCES)) - but:
        with open(os.path.join(path, "events/mlx5/mlx5_fw/enable"), encoding="ascii") as file:
            if file.read().strip() == "1":
                return True
    return False


class TraceTest(test_tool.ToolTest):
    def follow(self, *words):
        before = set(glob.glob(INSTANCES))
        process = subprocess.Popen([test_tool.TOOL, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        base.wait_for(lambda: enabled(before), what="instance of tracefs")
        return process

    def end(self, process, status=0):
        text, complaint = process.communicate(timeout=base.HANG)
        self.assertEqual((process.returncode, complaint), (status, b""), text)
        self.assertEqual(glob.glob(INSTANCES), [])
        return text.decode()

    def read_until(self, process, text, number=1):
        """Messages of others may be waiting in the driver: those with the text, and what came with them."""
        found, lines = [], []
        while len(found) < number:
            line = process.stdout.readline().decode()
            self.assertTrue(line, lines)
            lines.append(line)
            if text in line:
                found.append(line)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=base.HANG)
        base.wait_for(lambda: not glob.glob(INSTANCES), what="end of the instance")
        return found

    def test_follow(self):
        started = time.time()  # clock: what the message says must be near it
        process = self.follow("-j", "trace", "follow", *DEV)
        self.sim.write("trace", count=3)
        messages = [json.loads(line) for line in self.read_until(process, "test: message", 3)]
        # As the simulator numbers them.
        self.assertEqual([message["message"] for message in messages],
                         [f"test: message {number}" for number in range(3)])
        self.assertEqual({(message["dev"], message["parent"], message["lost"]) for message in messages},
                         {("mlx5_0", "0011:00:00.0", False)})
        for message in messages:
            # Two clocks, of which one may be set in between.
            self.assertLess(abs(message["time_us"] / 1e6 - started), base.HANG)
            self.assertGreater(message["timestamp"], 0)

    def test_text(self):
        process = self.follow("trace")
        self.sim.write("trace", count=1)
        line, = self.read_until(process, "test: message")
        self.assertRegex(line, r"\A\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6} mlx5_0 test: message 0\n\Z")

    def test_count(self):
        process = self.follow("trace", "count", "2")
        self.sim.write("trace", count=4)
        self.assertEqual(len(self.end(process).splitlines()), 2)

    def test_lost(self):
        """Of what the kernel's ring had no room for it is said that it is missing."""
        process = self.follow("-j", "trace", "follow", *DEV)
        instance, = glob.glob(INSTANCES)
        with open(os.path.join(instance, "buffer_size_kb"), "w", encoding="ascii") as file:
            file.write("8")
        reader = int(instance.rpartition("-")[2])
        os.kill(reader, signal.SIGSTOP)
        self.sim.write("trace", count=4000)
        overrun = os.path.join(instance, "per_cpu/cpu*/stats")
        base.wait_for(lambda: any(re.search(r"(?m)^overrun: [1-9]", read(path)) for path in glob.glob(overrun)),
                      what="full ring")
        os.kill(reader, signal.SIGCONT)
        self.read_until(process, '"lost":true')

    def test_a_dump_of_the_core(self):
        """What "core dump type general" starts comes out here."""
        process = self.follow("-j", "trace", "follow", *DEV)
        self.succeed("core", "dump", *DEV, "type", "general", "scope", "debug_write")
        self.read_until(process, "core dump: ")

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
        self.fail(1, "a recording has no messages of firmware", "trace", "count", "1",
                  env={**os.environ, "MLX5CTL_REPLAY": base.data("session.trace")})

    def test_not_root(self):
        result = test_tool.run("trace", "count", "1", preexec_fn=base.become_nobody)
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertIn(b"mlx5ctl: trace: ", result.stderr)
