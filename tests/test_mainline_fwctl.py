# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Linux's own fwctl, where the kernel has it, beside our module on one device.

The matrix builds drivers/fwctl from the kernel's source. Its driver is the oracle here: what the
library and the command get through it is what they get through our module, and what it passes
is what data/fwctl-7.2.txt says, from which the policy's differences are reasoned.
"""
import collections
import ctypes
import errno
import json
import os
import struct
import subprocess
import sys
import unittest

import base
import schemas
import simctl
import test_tool
import uverbs
from test_policy import REFUSED, REGISTER_OPCODES, SCOPE_LETTERS, Sweeper, chunks, rows

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "unit"))
import door_client  # pylint: disable=wrong-import-position

DEV = ("dev", "mlx5_0")
REGISTERS = ("PMTU", "MTCAP", "PTYS", "NODE_DESC", "PAOS")
CAPABILITIES = ("general", "ethernet_offloads", "debug", "roce", "odp", "atomic")


def modprobe(*words):
    subprocess.run(["modprobe", *words], check=True)


def tool(*words, transport="fwctl", **kwargs):
    environment = {**os.environ, "MLX5CTL_TRANSPORT": transport}
    return subprocess.run([test_tool.TOOL, *words], capture_output=True, env=environment,
                          timeout=base.HANG, check=False, **kwargs)


class MainlineFwctlTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        modprobe("mlx5_fwctl")
        base.wait_for(lambda: os.path.exists(door_client.NODE), what="node of fwctl")
        cls.addClassCleanup(modprobe, "-r", "mlx5_fwctl")

    def setUp(self):
        self.sim = simctl.Sim()

    def both(self, *words, moving=()):
        """The same answer both ways, as JSON, but for what moves by itself."""
        answers = []
        for transport in "uverbs", "fwctl":
            result = tool("-j", *words, transport=transport)
            self.assertEqual((result.returncode, result.stderr), (0, b""), (transport, words))
            answers.append(json.loads(result.stdout, object_hook=lambda found: {
                key: value for key, value in found.items() if key not in moving}))
        self.assertEqual(answers[0], answers[1], words)
        return answers[0]

    def test_listed(self):
        device, = json.loads(tool("-j", "dev", "show").stdout)
        self.assertEqual(device["fwctl"], "fwctl0")
        self.assertEqual(*(os.path.realpath(f"/sys/class/{name}/device")
                           for name in ("fwctl/fwctl0", "infiniband/mlx5_0")))

    def test_same_answers(self):
        for name in CAPABILITIES:
            self.assertTrue(self.both("cap", "show", *DEV, name))
        for register in REGISTERS:
            self.assertTrue(self.both("reg", "get", register, *DEV))
        # It has the seconds since firmware's start, among its bytes too.
        self.assertTrue(self.both("reg", "get", "MGIR", *DEV, moving=("uptime", "hw_info.uptime", "data")))
        self.assertTrue(self.both("rsc", "menu", *DEV))
        self.assertTrue(self.both("obj", "query", *DEV, "adapter"))

    def test_what_it_lacks(self):
        """No registered memory and no journal: a sentence and no file."""
        path = "/tmp/mainline.core"
        result = tool("core", "dump", *DEV, "-o", path)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn(b"registered memory", result.stderr)
        self.assertFalse(os.path.exists(path))
        result = tool("journal", "show", *DEV)
        self.assertNotEqual(result.returncode, 0)
        self.assertEqual(result.stderr.count(b"\n"), 1)

    def test_commands_without_a_library(self):
        fd = os.open(door_client.NODE, os.O_RDWR)
        self.addCleanup(os.close, fd)
        self.assertEqual(door_client.read_pmtu(fd, scope=door_client.READ_ONLY), [0, 4096])
        info = door_client.info(fd)
        self.assertEqual((info["err"], info["type"]), (0, 1))

    def mainline_scopes(self):
        """opcode -> scopes in which an inbox with nothing but the opcode passes."""
        fd = os.open(door_client.NODE, os.O_RDWR)
        self.addCleanup(os.close, fd)
        inbox, outbox = bytearray(64), bytearray(64)
        request = bytearray(struct.pack("=IIIIQQ", 32, 0, len(inbox), len(outbox),
                                        door_client.address(inbox), door_client.address(outbox)))
        at = ctypes.c_void_p(door_client.address(request))
        number = ctypes.c_ulong(door_client.FWCTL_RPC)
        ioctl, put = door_client.LIBC.ioctl, struct.Struct(">H").pack_into
        scopes = collections.defaultdict(set)
        for scope in range(4):
            struct.pack_into("=I", request, 4, scope)
            for opcode in range(0x10000):
                put(inbox, 0, opcode)
                if not ioctl(fd, number, at) or ctypes.get_errno() != errno.EBADMSG:
                    scopes[opcode].add(scope)
        return scopes

    def our_scopes(self):
        """The same of our module."""
        scopes = collections.defaultdict(set)
        file = uverbs.File()
        self.addCleanup(file.close)
        for scope in range(4):
            uctx = uverbs.Uctx(file, scope)
            sweeper = Sweeper(uctx, 64)
            for opcodes in chunks(range(0x10000)):
                results = sweeper.run([struct.pack(">H62x", opcode) for opcode in opcodes])
                for opcode, err in zip(opcodes, results):
                    if err not in REFUSED:
                        scopes[opcode].add(scope)
            uctx.destroy()
        return scopes

    def test_every_opcode_in_every_scope(self):
        """By experiment: what mainline passes is in its file, and ours differs for a reason."""
        self.addCleanup(self.plug_again)
        least = {"configuration": 0, "debug_read_only": 1, "debug_write": 2, "register": 0}
        theirs = self.mainline_scopes()
        self.assertEqual(theirs, {int(opcode, 16): set(range(least[scope], 4))
                                  for opcode, _, scope in rows("fwctl-7.2.txt")})
        reasons = {int(opcode, 16): {SCOPE_LETTERS.index(letter) for letter in letters}
                   for opcode, _, letters, _ in rows("policy-differences.txt")}
        ours, expected = self.our_scopes(), {}
        for opcode, scopes in theirs.items():
            # Our configuration holds the reads too.
            like_theirs = scopes | ({0} if 1 in scopes else set())
            expected[opcode] = reasons.get(opcode, like_theirs)
            if opcode in reasons:
                self.assertNotEqual(reasons[opcode], like_theirs, hex(opcode))
        self.assertEqual(reasons.keys() - theirs.keys(), set())
        # Mainline passes every register; ours go by a table of their own, see test_policy.py.
        for opcode in REGISTER_OPCODES:
            del expected[opcode]
            ours.pop(opcode, None)
        self.assertEqual(ours, expected)

    def plug_again(self):
        """What was set by a command is gone with the device."""
        if os.path.exists(door_client.NODE):
            self.sim.write("unplug")
        self.sim.write("plug")
        base.wait_for(lambda: os.path.exists("/dev/infiniband/uverbs0") and
                      os.path.exists(door_client.NODE), what="device after plug")
        base.settled(self.sim)

    def test_unplug_under_both(self):
        # Last: an orphaned file keeps its device's number, and the new one would be fwctl1.
        self.addCleanup(self.plug_again)
        fd = os.open(door_client.NODE, os.O_RDWR)
        self.addCleanup(os.close, fd)
        before = self.sim.count(door_client.ACCESS_REG)
        with subprocess.Popen(
                [test_tool.TOOL, "reg", "watch", "PMTU", *DEV, "local_port=1", "interval", "50ms"],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            self.addCleanup(child.kill)
            # It says nothing of a register that does not change.
            base.wait_for(lambda: self.sim.count(door_client.ACCESS_REG) > before + 2,
                          what="reads through uverbs")
            self.assertEqual(door_client.read_pmtu(fd, scope=door_client.READ_ONLY), [0, 4096])
            self.sim.write("unplug")
            # fwctl.h: the underlying device has been hot-unplugged and the FD is orphaned.
            self.assertEqual(door_client.read_pmtu(fd, scope=door_client.READ_ONLY)[0],
                             errno.ENODEV)
            _, message = child.communicate(timeout=base.HANG)
            self.assertEqual((child.returncode, message.count(b"\n")), (1, 1), message)
        self.assertFalse(os.path.exists(door_client.NODE))


class MainlineFwctlOtherTest(test_tool.ToolTest):
    """Another vendor's device on the same core: tests/matrix/other_fwctl, whose answer to an inbox
    is the scope and the inbox backwards."""
    @classmethod
    def setUpClass(cls):
        modprobe("mlx5_fwctl")
        modprobe("other_fwctl")
        cls.addClassCleanup(modprobe, "-r", "mlx5_fwctl")
        cls.addClassCleanup(modprobe, "-r", "other_fwctl")
        cls.name = os.listdir("/sys/bus/platform/devices/other_fwctl/fwctl")[0]
        base.wait_for(lambda: os.path.exists(f"/dev/fwctl/{cls.name}"), what="node of fwctl")

    def raw(self, *words, dev=None):
        return ("cmd", "exec", "raw", "dev", dev or self.name, *words)

    def test_listed(self):
        devices = {device["dev"]: device for device in self.json("dev")}
        self.assertEqual(set(devices), {"mlx5_0", self.name})
        self.assertEqual([devices["mlx5_0"][key] for key in ("type", "driver")],
                         ["mlx5", "mlx5_core"])
        other = devices[self.name]
        self.assertEqual([other[key] for key in ("type", "driver", "parent", "transport", "state")],
                         ["pds", "other_fwctl", "other_fwctl", "fwctl", "usable"])
        self.assertEqual(self.json("dev", "show", self.name), [other])
        self.assertEqual(schemas.complaints("dev-show", list(devices.values())), [])
        self.assertIn(f"{self.name} pds  other_fwctl other_fwctl usable",
                      self.succeed("dev").stdout.decode())

    def test_boxes(self):
        for number, scope in enumerate(("configuration", "debug_read_only", "debug_write",
                                        "debug_write_full")):
            reply, = self.json(*self.raw("hex", "010203", "scope", scope))
            self.assertEqual(reply["data"], f"{number:02x}030201")
        path = self.path("reply")
        self.succeed(*self.raw("hex", "010203", "-o", path))
        with open(path, "rb") as file:
            self.assertEqual(file.read(), b"\1\3\2\1")
        # A reply that is longer than what there is room for, and an inbox of a file.
        reply, = self.json(*self.raw("file", path, "size", "4"))
        self.assertEqual(reply["data"], "01010203")
        self.assertIn(b"reply of 4 bytes", self.succeed(*self.raw("hex", "030201")).stdout)

    def test_refused(self):
        """By the driver, which knows its own commands: 57 is 'W'."""
        self.fail(1, "scope debug_read_only", *self.raw("hex", "57"))
        self.succeed(*self.raw("hex", "57", "scope", "debug_write"))

    def test_what_needs_mlx5(self):
        for words in (("cap", "show", "dev", self.name, "general"),
                      ("reg", "get", "PMTU", "dev", self.name), ("health", "dev", self.name),
                      ("cmd", "exec", "QUERY_ADAPTER", "dev", self.name)):
            with self.subTest(words=words):
                self.fail(1, "no mlx5 device, but one of Linux's fwctl (driver other_fwctl)", *words)

    def test_boxes_of_mlx5(self):
        """Through either transport: QUERY_ADAPTER by its bytes."""
        for transport in "uverbs", "fwctl":
            result = tool("-j", *self.raw("hex", "0101" + "00" * 14, "size", "272", dev="mlx5_0"),
                          transport=transport)
            self.assertEqual(result.stderr, b"")
            reply, = json.loads(result.stdout)
            self.assertEqual((reply["command"], reply["data"][:8]), ("QUERY_ADAPTER", "00000000"))
