# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What the tool says of devices that do not answer, or are gone, and what it costs them: at most
two of the driver's command slots a run."""
import json
import os
import re
import signal
import subprocess
import unittest

import base
import prm
import simctl
import simload
import test_tool

# As monitoring plugins have it: monitoring-plugins.org, "Plugin Return Codes".
OK, WARNING, CRITICAL, UNKNOWN = range(4)
# Linux's mlx5_ifc.h; the driver asks this for the state of a port.
QUERY_HCA_VPORT_CONTEXT = 0x762
# Short, since all of it is waited for.
DEADLINE = ("--deadline", "3s")
HEALTH = ("health", "show", "dev", "mlx5_0", "interval", "10ms", "--check")


class SickTest(test_tool.ToolTest):
    def setUp(self):
        # What others have left on the device would be gone with it, and be missed.
        self.sim = simctl.Sim()
        self.port_up_again()
        base.settled(self.sim)
        super().setUp()

    def lost(self):
        return self.sim.state()["commands_lost"]

    def hang(self, skip=0):
        """Firmware answers nothing from now on, until the test is over."""
        self.addCleanup(self.start_again)
        self.sim.fault(drop=1, count=100000, skip=skip)

    def answer_again(self):
        self.sim.clear_faults()
        # What was left behind goes on then, and ends.
        base.wait_for(lambda: not self.sim.state()["commands_lost"] or
                      self.sim.write("complete-lost"), what="answers")
        base.wait_stable(self.sim.total, what="number of commands")

    def start_again(self):
        """What firmware made without an answer, the driver never gives back."""
        self.answer_again()
        self.port_up_again()
        base.settled(self.sim)

    def costs(self, *words):
        """Its result; no more than two slots are lost to it, also when the driver has given up
        the command and the worker that was left behind has ended."""
        result = test_tool.run(*words)
        self.left_behind_ends()
        self.assertIn(self.lost(), (1, 2))
        return result

    def test_hung(self):
        for skip in (0, 6):
            with self.subTest(skip=skip):
                self.hang(skip)
                result = self.costs("-j", *HEALTH, *DEADLINE)
                self.assertEqual((result.returncode, result.stderr), (CRITICAL, b""))
                device, = json.loads(result.stdout)
                self.assertEqual(device["verdict"], "failed")
                access, = [item for item in device["checks"] if item["check"] == "access"]
                self.assertEqual(access["state"], "failed")
                # What needs no firmware is there.
                self.assertIn("fw", [item["subject"] for item in device["checks"]])
                self.answer_again()

    def test_hung_metrics(self):
        self.hang()
        result = self.costs("metrics", *DEADLINE)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"mlx5ctl: mlx5_0: ", result.stderr)
        text = result.stdout.decode()
        self.assertIn('mlx5ctl_up{device="mlx5_0"} 0\n', text)
        self.assertIn('mlx5ctl_commands_unanswered{device="mlx5_0"} 1\n', text)
        self.assertIn('mlx5ctl_health_healthy{device="mlx5_0",reporter="fw"} 1\n', text)

    def test_interrupted(self):
        self.hang()
        for signo in (signal.SIGINT, signal.SIGTERM):
            before = self.lost()
            process = subprocess.Popen([test_tool.TOOL, *HEALTH, "--deadline", "3600s"],
                                       stdout=subprocess.PIPE)
            base.wait_for(lambda: self.lost() > before, what="command without an answer")
            process.send_signal(signo)
            # The deadline is longer than this waits.
            text = process.communicate(timeout=base.HANG)[0]
            self.assertTrue(text.startswith(b"mlx5_0: "), text)
            self.assertIn(process.returncode, (CRITICAL, UNKNOWN))

    def check_of(self, name, check, subject):
        device, = self.json("health", "dev", name, "interval", "10ms")
        return device, [item for item in device["checks"]
                        if (item["check"], item["subject"]) == (check, subject)]

    def test_command_of_the_driver(self):
        """One that the driver itself had no answer to is in its log, whatever the device is called
        now; that is so until the driver comes up anew."""
        self.addCleanup(self.start_again)
        self.port_up_again()
        self.assertEqual(self.check_of("mlx5_0", "log", "commands")[1], [])
        # A query: an object that is made without an answer is never freed.
        self.sim.fault(opcode=QUERY_HCA_VPORT_CONTEXT, drop=1)
        self.assertFalse(self.port_is_up())
        device, (lost,) = self.check_of("mlx5_0", "log", "commands")
        self.assertEqual((device["verdict"], lost["state"]), ("degraded", "warning"))
        self.assertIn("1 commands of the driver had no answer since it came up, 1 command slots are lost",
                      lost["text"])
        self.assertIn("QUERY_HCA_VPORT_CONTEXT(0x762)", lost["text"])
        self.assertEqual(test_tool.run(*HEALTH).returncode, WARNING)
        subprocess.run(["rdma", "dev", "set", "mlx5_0", "name", "rocep17s0"], check=True)
        try:
            found, = self.check_of("rocep17s0", "log", "commands")[1]
            # Its time is that of two clocks, and may be another second.
            self.assertEqual([re.sub(r"\d\d:\d\d:\d\d", "", text)
                              for text in (found["text"], lost["text"])],
                             [re.sub(r"\d\d:\d\d:\d\d", "", lost["text"])] * 2)
        finally:
            subprocess.run(["rdma", "dev", "set", "rocep17s0", "name", "mlx5_0"], check=True)
        # It comes late, and gives its slot back.
        self.sim.write("complete-lost")
        base.wait_for(lambda: "0 command slots are lost" in
                      self.check_of("mlx5_0", "log", "commands")[1][0]["text"], what="slot")
        # What it advises helps.
        advice, = re.findall(r'next: "(devlink dev reload [^"]*)"', lost["text"])
        subprocess.run(advice.split(), check=True, capture_output=True)
        base.wait_for(self.port_is_up, what="port")
        self.assertEqual(self.check_of("mlx5_0", "log", "commands")[1], [])

    def test_unread(self):
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=prm.ACCESS_REG, status=3, count=1000)
        result = test_tool.run("-j", *HEALTH)
        device, = json.loads(result.stdout)
        self.assertEqual((device["verdict"], result.returncode), ("unknown", UNKNOWN))
        unread = {item["check"] for item in device["checks"] if item["state"] == "unknown"}
        self.assertLessEqual({"temperature", "pcie"}, unread)

    def until_well(self):
        """A port that has just come back is not up yet, and a busy machine takes its time."""
        base.wait_for(lambda: test_tool.run("health", "--check", "interval", "10ms", "--deadline",
                                            "600s").returncode == OK, what="health")

    def test_gone(self):
        self.addCleanup(os.unlink, simload.SEEN)
        self.until_well()
        self.sim.write("unplug")
        try:
            result = test_tool.run("health", "--check")
            self.assertEqual(result.returncode, CRITICAL)
            self.assertTrue(result.stdout.startswith(b"mlx5_0: failed"))
            self.assertIn(b"is gone", result.stdout)
            self.assertEqual(test_tool.run(*HEALTH).returncode, CRITICAL)
            # The label is what an alert looks for.
            result = test_tool.run("metrics")
            self.assertEqual(result.returncode, 1)
            self.assertIn(b'mlx5ctl_up{device="mlx5_0"} 0\n', result.stdout)
        finally:
            self.sim.write("plug")
            base.wait_for(lambda: os.path.exists("/dev/infiniband/uverbs0") and
                          os.path.isdir("/sys/class/infiniband/mlx5_0"), what="ib device")
        self.until_well()

    def test_no_ib_device(self):
        """The function is there, and keeps its name."""
        self.assertEqual(test_tool.run("metrics").returncode, 0)
        subprocess.run(["rmmod", "mlx5_ib"], check=True)
        try:
            result = test_tool.run("metrics")
            self.assertIn(b'mlx5ctl_up{device="mlx5_0"} 0\n', result.stdout)
            self.assertEqual(test_tool.run("health", "--check").returncode, CRITICAL)
        finally:
            subprocess.run(["modprobe", "mlx5_ib"], check=True)
            base.wait_for(lambda: os.path.isdir("/sys/class/infiniband/mlx5_0"), what="ib device")

    def test_a_deadline(self):
        for words in (("health", "--deadline"), ("health", "--deadline", "soon"),
                      ("metrics", "--deadline", "0s")):
            self.fail(2, "deadline", *words)


if __name__ == "__main__":
    unittest.main()
