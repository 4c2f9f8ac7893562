# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What every command prints with -j, against Documentation/schema."""
import glob
import json
import os
import signal
import subprocess

import base
import schemas
import simdata
import test_tool

DEV = ("dev", "mlx5_0")
COUNTER = "pci_read_bp"
WRITES = ("scope", "debug_write")
CONFIGURES = ("scope", "configuration")


class SchemaTest(test_tool.ToolTest):
    # Name of the schema, then words.
    ONCE = (
        ("dev-show",),
        ("dev-show", "mlx5_0"),
        ("cap-list",),
        ("cap-show", *DEV),
        ("cap-diff", *DEV),
        ("cap-diff", *DEV, *DEV, "general"),
        ("reg-list",),
        ("reg-show", "PTYS"),
        ("reg-show", "MGIR"),
        ("reg-decode", "MGIR", "0000101d"),
        ("reg-get", "PTYS", *DEV, "local_port=1"),
        ("reg-get", "0x9020", *DEV, "size", "160"),
        ("reg-set", "MLCR", *DEV, "local_port=1", "beacon_duration=0", *CONFIGURES, "--yes"),
        ("reg-explain", "PMTU"),
        ("cc-show", *DEV),
        ("cc-set", *DEV, "rp_priorities=1,2", "np_cnp_dscp=40", "--yes"),
        ("cc-set", *DEV, "rp_priorities=none", "np_cnp_dscp=48", "--yes"),
        ("config-list",),
        ("config-show", *DEV),
        ("config-set", *DEV, "NUM_OF_VFS=9", "--yes"),
        ("config-backup", "c.json", *DEV),
        ("config-diff", *DEV),
        ("config-apply", "c.json", *DEV, "--yes"),
        ("config-reset", *DEV, "NUM_OF_VFS", "--yes"),
        ("cable-show", *DEV),
        ("link-show", *DEV),
        ("obj-list",),
        ("obj-query", "vport_state", *DEV),
        ("cmd-list",),
        ("cmd-exec", "QUERY_ADAPTER", *DEV),
        ("cmd-explain", "QUERY_HCA_CAP"),
        ("core-dump", *DEV, "-o", "core.bin"),
        ("core-decode", "short.bin"),
        ("core-show", "0x0", "short.bin"),
        ("core-diff", "short.bin", "short.bin"),
        ("rsc-menu", *DEV),
        ("rsc-dump", *DEV, "EQ_BUFF", "index1=1", "num2=4", *WRITES),
        ("rsc-dump", *DEV, "menu", "-o", "menu.bin"),
        ("rsc-decode", "menu.bin"),
        ("diag-list", *DEV),
        ("journal-show",),
        ("health-show", "interval", "1ms"),
        ("metrics-show",),
        ("trace-show", *DEV),
        ("top-show", "interval", "100ms"),
        ("validate-list",),
        ("validate-assumptions",),
        ("validate-run", *DEV),
        ("snapshot-save", *DEV, "-o", "a.tar", "samples", "2", "period", "1ms", "--no-core"),
        ("snapshot-save", *DEV, "-o", "b.tar", "samples", "2", "period", "1ms", "--no-core"),
        ("snapshot-diff", "a.tar", "b.tar"),
        ("explain-log", base.data("kernel.log")),
        ("explain-cqe", "00" * 52 + "9d005304" + "0a001542" + "0019b0d2"),
        ("explain-syndrome", "0x15"),
        ("explain-status", "3"),
    )
    # An object a line until Ctrl-C, or one object at once.
    UNTIL_STOPPED = (
        ("diag-stream", *DEV, COUNTER, "period", "10ms", *WRITES),
        ("diag-set", *DEV, COUNTER, *WRITES),
        ("journal-follow", *DEV),
        ("reg-watch", "MPCNT", *DEV, "interval", "10ms"),
    )

    def validate(self, name, document):
        self.assertEqual(schemas.complaints(name, document), [])

    def test_once(self):
        # A whole dump has a hundred thousand pairs to validate, one like another.
        with open(self.path("short.bin"), "wb") as file:
            file.write(simdata.core_dump(1024))
        for name, *words in self.ONCE:
            with self.subTest(name=name, words=words):
                result = self.succeed("-j", *name.split("-"), *words, cwd=self.directory)
                self.validate(name, json.loads(result.stdout))

    def test_until_stopped(self):
        for name, *words in self.UNTIL_STOPPED:
            with self.subTest(name=name):
                process = subprocess.Popen([test_tool.TOOL, "-j", *name.split("-"), *words],
                                           stdout=subprocess.PIPE)
                if name == "journal-follow":
                    # It has skipped what was there before it began.
                    base.wait_for(lambda pid=process.pid: test_tool.asks_nothing(pid), what="nap")
                    self.succeed("dev", "show", "mlx5_0")
                line = process.stdout.readline()
                if name == "diag-set":
                    self.validate("diag-read", self.json("diag", "read", *DEV))
                process.send_signal(signal.SIGINT)
                process.communicate(timeout=600)
                self.assertEqual(process.returncode, 0)
                self.validate(name, json.loads(line))

    def test_trace(self):
        """Of a message that firmware writes once somebody follows."""
        with subprocess.Popen([test_tool.TOOL, "-j", "trace", "follow", *DEV, "count", "1"],
                              stdout=subprocess.PIPE) as process:
            base.wait_for(lambda: glob.glob("/sys/kernel/tracing/instances/mlx5ctl-*"), what="instance")

            def has_ended():
                self.sim.write("trace", count=1)
                return process.poll() is not None

            base.wait_for(has_ended, what="message")
            self.validate("trace-follow", json.loads(process.stdout.readline()))

    def test_obj_find(self):
        """Of a QP that the kernel has."""
        shown = subprocess.run(["rdma", "-j", "res", "show", "qp"], capture_output=True,
                               check=True)
        numbers = [qp["lqpn"] for qp in json.loads(shown.stdout) if qp["lqpn"] > 1]
        for number in numbers[:1]:
            self.validate("obj-find", self.json("obj", "find", "qp", str(number), *DEV))
        cq, = json.loads(subprocess.run(["rdma", "-j", "res", "show", "cq"], capture_output=True,
                                        check=True).stdout)[:1]
        found = self.json("obj", "find", "cq", str(cq["cqn"]), *DEV)
        self.assertTrue(found)
        self.validate("obj-find", found)

    def test_attach(self):
        """It prints what dev prints; taking the driver away is not for here."""
        self.validate("dev-attach", self.json("dev"))

    def test_every_command_has_one(self):
        """And every schema is used here."""
        objects = self.succeed("--complete", "").stdout.decode().split()
        commands = {f"{name}-{command}" for name in objects if name != "help"
                    for command in self.succeed("--complete", name, "").stdout.decode().split()
                    if command != "help"}
        self.assertEqual(commands, schemas.names())
        tried = {case[0] for case in self.ONCE + self.UNTIL_STOPPED} | {
            "obj-find", "dev-attach", "diag-read", "trace-follow"} | {
            # In test_tool_trace, of a tracer that nobody owns.
            "trace-take", "trace-decode"}
        self.assertEqual(tried, schemas.names())
        self.assertTrue(os.path.isdir(schemas.DIRECTORY))
