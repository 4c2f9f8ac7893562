# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What the tests of the kernel module share."""
import ctypes
import errno
import os
import struct
import subprocess
import time
import unittest

import simctl
import uverbs

# Reads of a batch that are in flight together; 6.1 does not let them.
READS_TOGETHER = 1 if os.environ.get("MLX5CTL_KERNEL") == "6.1" else 8

CAP_SYS_ADMIN, CAP_SYS_RAWIO = 21, 17


def wait_for(condition, seconds=30, what="condition"):
    """Poll until condition() is true; its last value is returned."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise TimeoutError(f"no {what} within {seconds} s")
        time.sleep(0.05)


def pins():
    """(pages pinned for long, pages unpinned) since boot."""
    # the counters are kept per processor and folded once a second
    with open("/proc/sys/vm/stat_refresh", "w") as refresh:
        refresh.write("1")
    counters = {}
    with open("/proc/vmstat") as vmstat:
        for line in vmstat:
            name, value = line.split()
            counters[name] = int(value)
    return counters["nr_foll_pin_acquired"], counters["nr_foll_pin_released"]


def taint():
    """Whether the kernel is marked as changed by a tool: since Linux 6.15 there
    is a bit for that, TAINT_FWCTL, before it is TAINT_USER."""
    with open("/proc/sys/kernel/tainted") as tainted:
        return bool(int(tainted.read()) & (1 << 19 | 1 << 6))


def pinned():
    acquired, released = pins()
    return acquired - released


def in_child(function, prepare=None):
    """Run function in a child process; returns its result, an errno."""
    read_end, write_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 255
        try:
            if prepare:
                prepare()
            code = function()
        finally:
            os.write(write_end, bytes([code & 0xff]))
            os._exit(0)
    os.close(write_end)
    with os.fdopen(read_end, "rb") as pipe:
        result = pipe.read()
    os.waitpid(pid, 0)
    if not result or result[0] == 255:
        raise AssertionError("the child process failed")
    return result[0]


def become_nobody():
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)


def drop_capability(cap):
    """Take one capability from this process for good."""
    PR_CAPBSET_DROP, VERSION_3 = 24, 0x20080522
    if uverbs.libc.prctl(PR_CAPBSET_DROP, cap, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")
    header = ctypes.create_string_buffer(struct.pack("<Ii", VERSION_3, 0))
    data = ctypes.create_string_buffer(24)
    if uverbs.libc.capget(header, data):
        raise OSError(ctypes.get_errno(), "capget")
    words = list(struct.unpack("<6I", data.raw))
    for i in range(3):
        words[3 * (cap // 32) + i] &= ~(1 << cap % 32)
    data = ctypes.create_string_buffer(struct.pack("<6I", *words))
    if uverbs.libc.capset(header, data):
        raise OSError(ctypes.get_errno(), "capset")


def create_err(file, scope):
    """errno of a context creation."""
    try:
        uverbs.Uctx(file, scope)
    except OSError as err:
        return err.errno
    return 0


def modprobe(*modules):
    """Load what is there of these."""
    for module in modules:
        subprocess.run(["modprobe", "-q", module], check=False)


class TestCase(unittest.TestCase):
    """A test with an open device, and a simulator that it must leave as
    clean as it found it."""

    def setUp(self):
        self.sim = simctl.Sim()
        self.file = uverbs.File()
        self.addCleanup(self.file.close)

    def assertErrno(self, got, *wanted):
        names = [errno.errorcode.get(err, err) for err in wanted]
        self.assertIn(got, wanted,
                      f"{errno.errorcode.get(got, got)} is not in {names}")

    def counts(self):
        """Firmware commands so far, by opcode."""
        return {int(opcode, 16): count for opcode, count in
                self.sim.state()["commands"].items()}
