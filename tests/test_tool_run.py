# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl run: a program of fwctl and of the misc driver, on a kernel that has neither.

What is expected is in Linux's include/uapi/fwctl/fwctl.h, drivers/fwctl/mlx5/main.c (which
answers EBADMSG to what a scope may not) and the postings of the misc driver. The program is
unit/door_client.py, which knows nothing of mlx5ctl.
"""
import errno
import json
import os
import signal
import subprocess
import sys

import base
import simctl
import simdata
import test_tool

HERE = os.path.dirname(os.path.abspath(__file__))
CLIENT = os.path.join(HERE, "unit", "door_client.py")
MTU = 4096
CORE_DUMP = 0x402e
DEV = ("dev", "mlx5_0")


class RunTest(test_tool.ToolTest):
    def client(self, *words, options=DEV):
        result = self.succeed("run", *options, "--", sys.executable, CLIENT, *words)
        self.assertEqual(result.stderr, b"")
        return json.loads(result.stdout)

    def test_what_is_where(self):
        found = self.client("find")
        self.assertEqual(found["parent"],
                         os.path.basename(os.path.realpath("/sys/class/infiniband/mlx5_0/device")))
        for name in "misc", "through_directory", "untouched":
            self.assertTrue(found[name], name)

    def test_descriptors(self):
        used, answer = self.client("use"), [0, MTU]
        for way in "read", "dirty", "duplicate", "forked", "executed", "others_closed":
            self.assertEqual(used[way], answer, way)
        self.assertEqual(used["threads"], [16, answer])
        self.assertEqual(used["closed"], errno.EBADF)
        self.assertEqual((used["info"]["err"], used["info"]["type"]), (0, 1))

    def openings(self, after):
        """Which scopes a Python program has opened since that event, by the journal."""
        return {entry["scope"] for entry in self.journal(after)
                if entry["kind"] == "opened" and entry["comm"].startswith("python3")}

    def test_read_in_the_narrowest_scope(self):
        """The client asks for all rights to read a register; it is no writer for that."""
        taint, last = base.taint(), self.last_event()
        self.client("use")
        self.assertEqual(base.taint(), taint)
        self.assertEqual(self.openings(last), {"debug_read_only"})

    def test_write(self):
        """What a scope may not do stays so: a program that asks to read writes nothing. With the
        rights to write that it asks for, the table of security.md lets PMTU be written."""
        refused = errno.EBADMSG
        self.assertEqual(self.client("write_scopes"), [refused, refused, 0, 0])
        self.assertEqual(self.client("write_scopes", options=("scope", "debug_read_only")),
                         [refused] * 4)

    def dump(self, use):
        """A core dump in one command into the program's own memory."""
        path = self.path("memory")
        last = self.sim.log()[-1]["seq"]
        result = self.client(use, path)
        self.assertEqual([entry["reg"] for entry in self.sim.log()
                          if entry["seq"] > last].count(f"{CORE_DUMP:#x}"), 1)
        # saeedtx/mlx5ctl's README has these bytes for a ConnectX.
        self.assertEqual(result["bytes"], 831304)
        with open(path, "rb") as file:
            memory = file.read()
        self.assertEqual(simdata.still(memory[:result["bytes"]]), simdata.core_dump())
        self.assertFalse(any(memory[result["bytes"]:]))
        return result

    def test_dump_misc(self):
        result = self.dump("misc_dump")
        self.assertEqual((result["reg"], result["unreg"]), (0, 0))
        self.assertNotEqual(result["again"], 0)

    def test_dump_fwctl(self):
        result = self.dump("fwctl_dump")
        self.assertEqual(result["reg"], 0)
        self.assertEqual(result["destroy"][0], 0)
        self.assertNotEqual(result["destroy"][1], 0)

    def test_killed(self):
        """Contexts of a program that was killed are gone with it: setUp()'s clean-up looks."""
        program = ("import os, signal, sys; sys.path.insert(0, os.path.dirname(sys.argv[1]));"
                   "import door_client as door; fd = os.open(door.NODE, os.O_RDWR);"
                   "print(door.read_pmtu(fd), flush=True); os.kill(os.getpid(), signal.SIGKILL)")
        result = test_tool.run("run", *DEV, "--", sys.executable, "-c", program, CLIENT)
        self.assertEqual((result.stdout, result.returncode),
                         (f"[0, {MTU}]\n".encode(), 128 + signal.SIGKILL))


class GoneTest(test_tool.ToolTest):
    def setUp(self):
        """A device that comes back has not made all its objects again: they are not compared."""
        self.sim = simctl.Sim()

    def plug_again(self):
        self.sim.write("plug")
        base.wait_for(lambda: os.path.exists("/dev/infiniband/uverbs0") and base.port_is(4),
                      what="port after plug")
        base.settled(self.sim)

    def test_gone(self):
        """Unplugged under the program: an errno, and the program goes on."""
        program = ("import os, sys; sys.path.insert(0, os.path.dirname(sys.argv[1]));"
                   "import door_client as door; fd = os.open(door.NODE, os.O_RDWR);"
                   "print(door.read_pmtu(fd)[0], flush=True); sys.stdin.readline();"
                   "print(door.read_pmtu(fd)[0], flush=True)")
        self.addCleanup(self.plug_again)
        with subprocess.Popen([test_tool.TOOL, "run", *DEV, "--", sys.executable, "-c", program,
                               CLIENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
            self.assertEqual(child.stdout.readline(), b"0\n")
            self.sim.write("unplug")
            output, _ = child.communicate(b"\n", timeout=base.HANG)
            self.assertEqual(int(output), errno.ENODEV)
            self.assertEqual(child.returncode, 0)
