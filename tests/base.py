# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What the tests of the kernel module share."""
import contextlib
import ctypes
import errno
import fcntl
import os
import re
import struct
import subprocess
import time
import unittest

import simctl
import uverbs

# Reads of a batch that are in flight together; 6.1 does not let them.
READS_TOGETHER = 1 if os.environ.get("MLX5CTL_KERNEL") == "6.1" else 8

CAP_SYS_ADMIN, CAP_SYS_RAWIO = 21, 17

# Where the numbers of a device's first queue pairs are.
QPNS = range(0x40, 0x80)


def data(name):
    """Path of a file of what others say."""
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", name)


# What takes so many seconds hangs: a bound, and no test's measure. A busy machine runs a guest
# at a tenth of its usual speed.
HANG = 300
POLL_SECONDS = 0.05
STABLE_POLLS = 10


def wait_for(condition, seconds=HANG, what="condition"):
    """Poll until condition() is true; its last value is returned."""
    # clock: the bound for a hang, for all tests
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        # clock: as above
        if time.monotonic() > deadline:
            raise TimeoutError(f"no {what} within {seconds} s")
        time.sleep(POLL_SECONDS)  # clock: how often to look, for all tests


def wait_stable(read, what="value"):
    """Poll until read() has given the same value STABLE_POLLS times in a row; returns that. For
    what others are still making, where the kernel has no event for its end."""
    seen = []

    def stable():
        seen.append(read())
        return len(seen) > STABLE_POLLS and all(value == seen[-1] for value in seen[-STABLE_POLLS:])

    wait_for(stable, what=f"stable {what}")
    return seen[-1]


def comes_back(read, wanted, what="value"):
    """Wait until read() gives what it gave before, which others may still be making; what it gives instead is said."""
    try:
        wait_for(lambda: read() == wanted, what=what)
    except TimeoutError:
        raise AssertionError(f"{what}: {read()}, and before {wanted}") from None


def settled(sim, dev=0):
    """The live objects, once nobody makes or frees any: the drivers go on with that for a while
    after their devices are there."""
    return wait_stable(lambda: sim.objects(dev), what="objects")


def uverbs_ready():
    """The driver gives contexts: its node is there some steps before."""
    if not os.path.isdir("/sys/class/infiniband/mlx5_0"):
        return False
    try:
        uverbs.File().close()
    except OSError as err:
        if err.errno in (errno.ENOENT, errno.ENODEV, errno.EIO, errno.EAGAIN):
            return False
        raise
    return True


def move(namespace):
    subprocess.run(["rdma", "dev", "set", "mlx5_0", "netns", namespace], check=True)


@contextlib.contextmanager
def another_namespace():
    """A network namespace "there", to which move() takes the ib device; it is back at the end."""
    for words in (["rdma", "system", "set", "netns", "exclusive"], ["ip", "netns", "add", "there"],
                  ["ip", "netns", "attach", "here", "1"]):
        subprocess.run(words, check=True)
    try:
        yield
        subprocess.run(["ip", "netns", "exec", "there", "rdma", "dev", "set", "mlx5_0", "netns", "here"], check=True)
    finally:
        for name in "there", "here":
            subprocess.run(["ip", "netns", "del", name], check=True)
        wait_for(uverbs_ready, what="device back in the first namespace")
        subprocess.run(["rdma", "system", "set", "netns", "shared"], check=True)


def ended(*threads):
    """Join the threads; one that is still alive after HANG seconds is an error."""
    for thread in threads:
        thread.join(HANG)
        if thread.is_alive():
            raise TimeoutError(f"{thread.name} runs still after {HANG} s")


def port_is(state, dev=0):
    """By the driver, which a health check believes; numbers are those of Simulator.port()."""
    try:
        with open(f"/sys/class/infiniband/mlx5_{dev}/ports/1/state", encoding="ascii") as file:
            return file.read().startswith(f"{state}:")
    except OSError:
        return False


def set_port(sim, state, dev=0):
    """And wait until the driver has heard of it."""
    sim.port(state, dev)
    wait_for(lambda: port_is(state, dev), what="state of the port")


def set_flow_control(dev, *priorities):
    """Of an Ethernet port, for these priorities alone (PFC)."""
    netdev, = os.listdir(f"/sys/class/infiniband/mlx5_{dev}/device/net")
    words = ["dcb", "pfc", "set", "dev", netdev, "prio-pfc", "all:off", *(f"{priority}:on" for priority in priorities)]
    # iproute2's dcb numbers its messages by the seconds of the clock, and fails when these go on between two of them.
    wait_for(lambda: not subprocess.run(words, check=False).returncode, what="flow control")


def naps(pid):
    """Whether a process sleeps for a time of its own, as nanosleep() does."""
    with open(f"/proc/{pid}/wchan") as where:
        return "nanosleep" in where.read()


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


def board_of(pci):
    """What lspci says of a board: product, part number and serial number, as pci.ids names these."""
    text = subprocess.run(["lspci", "-vv", "-s", pci], check=True, capture_output=True, text=True).stdout
    return {"product": re.search(r"Product Name: (.*)", text)[1],
            "part_number": re.search(r"\[PN\] Part number: (.*)", text)[1],
            "serial_number": re.search(r"\[SN\] Serial number: (.*)", text)[1]}


def become_nobody():
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)


def become_root_elsewhere():
    """With all capabilities, of a user namespace of one's own."""
    CLONE_NEWUSER = 0x10000000
    if uverbs.libc.unshare(CLONE_NEWUSER):
        raise OSError(ctypes.get_errno(), "unshare")


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


def make_dmabuf(length):
    """A DMA-BUF from udmabuf where the kernel has it, otherwise from vgem."""
    if not os.path.exists("/dev/udmabuf"):
        modprobe("udmabuf", "vgem")
    if os.path.exists("/dev/udmabuf"):
        memfd = os.memfd_create("dmabuf", os.MFD_ALLOW_SEALING)
        os.ftruncate(memfd, length)
        fcntl.fcntl(memfd, 1033, 2)     # F_ADD_SEALS, F_SEAL_SHRINK
        UDMABUF_CREATE = 0x40187542
        with open("/dev/udmabuf", "rb") as device:
            # only with a mutable argument is the result the descriptor
            fd = fcntl.ioctl(device, UDMABUF_CREATE, bytearray(
                struct.pack("<IIQQ", memfd, 1, 0, length)))
        os.close(memfd)
        return fd
    card = next(f"/dev/dri/{name}" for name in os.listdir("/dev/dri")
                if name.startswith("card"))
    with open(card, "rb+", buffering=0) as device:
        # DRM_IOCTL_MODE_CREATE_DUMB, DRM_IOCTL_PRIME_HANDLE_TO_FD
        dumb = bytearray(struct.pack("<IIIIIIQ", length // 4096, 1024, 32,
                                     0, 0, 0, 0))
        fcntl.ioctl(device, 0xc02064b2, dumb)
        handle, = struct.unpack_from("<I", dumb, 16)
        prime = bytearray(struct.pack("<IIi", handle, 2, -1))
        fcntl.ioctl(device, 0xc00c642d, prime)
        return struct.unpack_from("<i", prime, 8)[0]


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
