# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The callers of tests/hostile.py while the ground moves: drivers are unbound, the device goes to another
network namespace, callers are killed, completions are lost or late, destructions are refused, memory fails.
The kernel looks for mistakes; afterwards the device works, and nothing is left."""
import collections
import errno
import mmap
import os
import random
import signal
import time
import unittest

import base
import hostile
import prm
import simctl
import test_lifetimes
from simload import run
from test_lifetimes import write

PROBABILITY = 2  # percent of the allocations of a caller that fail, where the kernel can do that
LIFE = 400  # requests of a caller
CALLERS = 4
# What comes to a caller whose device is elsewhere, or whose context had no memory or no answer.
EXPECTED = {errno.ENOENT, errno.ENXIO, errno.ENODEV, errno.EIO, errno.EAGAIN, errno.EPERM, errno.EACCES,
            errno.ENOMEM, errno.ETIMEDOUT, errno.EREMOTEIO, errno.EBUSY, errno.EPROTONOSUPPORT, errno.EINVAL}
CREATE_MKEY, DESTROY_MKEY, DEALLOC_PD = 0x200, 0x202, 0x801
# Of objects that the module makes and undoes itself, and what callers send.
OPCODES = (CREATE_MKEY, DESTROY_MKEY, prm.CREATE_UMEM, prm.DESTROY_UMEM, prm.ACCESS_REG, prm.NOP)
BAD_RESOURCE_STATE = 0x9
INTERFACE = "/sys/bus/auxiliary/drivers/mlx5_ib.rdma"
FAULTS = "/sys/kernel/debug"
# Shared with the callers: one of them had a context.
HAD_CONTEXT = mmap.mmap(-1, mmap.PAGESIZE)


def live(seed):
    """A caller's life, in a process of its own."""
    if os.path.exists("/proc/self/make-it-fail"):
        write("/proc/self/make-it-fail", "1")
    try:
        caller = hostile.Caller(random.Random(seed))
        for _ in range(LIFE):
            caller.step()
            if len(caller.uctxs) > 1:
                HAD_CONTEXT[0] = 1
    except OSError as err:
        return 0 if err.errno in EXPECTED else err.errno
    except MemoryError:
        return 0
    return 0


class Callers:
    """As many as there may be; each that ends is followed by another."""

    def __init__(self, rng):
        self.rng, self.lives, self.strange = rng, collections.Counter(), []
        self.pids = [self.start() for _ in range(CALLERS)]

    def start(self):
        seed = self.rng.getrandbits(32)
        pid = os.fork()
        if pid:
            return pid
        status = 255
        try:
            status = live(seed)
        finally:
            os._exit(status)

    def replace(self):
        """Those that have ended."""
        for i, pid in enumerate(self.pids):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                self.note(status)
                self.pids[i] = self.start()

    def note(self, status):
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        self.lives["killed" if killed else "ended"] += 1
        if status and not killed:
            self.strange.append(os.waitstatus_to_exitcode(status))

    def kill(self):
        os.kill(self.rng.choice(self.pids), signal.SIGKILL)

    def end(self):
        for pid in self.pids:
            os.kill(pid, signal.SIGKILL)
        for pid in self.pids:
            self.note(os.waitpid(pid, 0)[1])


class DisturbedTest(unittest.TestCase):
    SECONDS = float(os.environ.get("MLX5CTL_FUZZ_SECONDS", "600"))
    SEED = int(os.environ.get("MLX5CTL_FUZZ_SEED", "1"))

    def setUp(self):
        self.sim = simctl.Sim()
        self.rng = random.Random(self.SEED)
        self.address = test_lifetimes.pci_address()
        self.done = collections.Counter()
        self.addCleanup(test_lifetimes.Lifetimes.bring_back)
        run("rdma", "system", "set", "netns", "exclusive")
        self.addCleanup(run, "rdma", "system", "set", "netns", "shared")
        run("ip", "netns", "attach", "here", "1")
        self.addCleanup(run, "ip", "netns", "del", "here")
        if os.path.exists(f"{FAULTS}/failslab"):
            write(f"{FAULTS}/failslab/task-filter", "Y")
            write(f"{FAULTS}/failslab/times", "-1")
            write(f"{FAULTS}/failslab/probability", str(PROBABILITY))
            self.addCleanup(write, f"{FAULTS}/failslab/probability", "0")

    def device_is_back(self):
        base.wait_for(base.uverbs_ready, what="ib device")

    # The ways to disturb.

    def interface(self):
        """The ib device goes, and the core's stays."""
        device, = (name for name in os.listdir(INTERFACE) if name.startswith("mlx5_core.rdma."))
        write(f"{INTERFACE}/unbind", device)
        write(f"{INTERFACE}/bind", device)
        self.device_is_back()

    def function(self):
        """Both go, and what was orphaned with them."""
        with test_lifetimes.Rebind(self.address):
            self.assertEqual(self.sim.state()["umem_pinned_bytes"], 0)

    def namespace(self):
        run("ip", "netns", "add", "there")
        run("rdma", "dev", "set", "mlx5_0", "netns", "there")
        run("ip", "netns", "exec", "there", "rdma", "dev", "set", "mlx5_0", "netns", "here")
        run("ip", "netns", "del", "there")
        self.device_is_back()

    def kill(self):
        self.callers.kill()

    def late(self):
        """A completion comes late, while its caller waits, or has been killed."""
        self.lose()
        if self.rng.random() < 0.5:
            self.callers.kill()
        base.wait_for(self.nothing_is_owed, what="answers")

    def too_late(self):
        """It comes when the driver has given the command up. Until then nothing is unbound, since that
        hangs in mlx5_core."""
        with open("/dev/kmsg", "rb", buffering=0) as log:
            os.set_blocking(log.fileno(), False)
            log.seek(0, os.SEEK_END)
            if self.lose():
                base.wait_for(lambda: self.says(log, b"Will cause a leak of a command resource"),
                              what="complaint of the driver")
        base.wait_for(self.nothing_is_owed, what="answers")

    def lose(self):
        """Whether somebody asked."""
        self.sim.fault(opcode=self.rng.choice(OPCODES), drop=1, count=1)
        self.pause()
        self.sim.clear_faults()
        return self.sim.state()["commands_lost"]

    @staticmethod
    def says(log, text):
        """A read gives one record, and an error where some were overwritten."""
        try:
            while True:
                record = log.read(8192)
                if record is None:
                    return False
                if text in record:
                    return True
        except BrokenPipeError:
            return False

    def nothing_is_owed(self):
        if self.sim.state()["commands_lost"]:
            self.sim.write("complete-lost")
        return not self.sim.state()["commands_lost"]

    def refuse(self):
        self.sim.fault(opcode=self.rng.choice((prm.DESTROY_UMEM, DESTROY_MKEY, DEALLOC_PD, prm.CREATE_UMEM,
                                               CREATE_MKEY)),
                       status=BAD_RESOURCE_STATE, syndrome=1, count=self.rng.randrange(1, 4))
        self.pause()
        self.sim.clear_faults()

    def slow(self):
        self.sim.latency(self.rng.randrange(50000))
        self.pause()
        self.sim.latency(0)

    def pause(self):
        """The callers' turn."""
        time.sleep(self.rng.random() / 2)  # clock: another moment of theirs each time

    def test_disturbed(self):
        before = base.settled(self.sim)
        pinned = base.wait_stable(base.pinned, "pinned pages")
        # The function's end is what takes longest.
        ways = [self.interface, self.function, self.namespace, self.kill, self.kill, self.kill, self.late,
                self.too_late, self.refuse, self.slow]
        self.callers = Callers(self.rng)
        try:
            # clock: how long to look for faults, not whether there is one
            start = time.monotonic()
            while time.monotonic() < start + self.SECONDS:  # clock: as above
                way = self.rng.choice(ways)
                way()
                self.done[way.__name__] += 1
                self.pause()
                self.callers.replace()
        finally:
            self.sim.clear_faults()
            self.sim.latency(0)
            self.callers.end()
        base.wait_for(self.nothing_is_owed, what="answers")
        # What was orphaned goes with the driver.
        with test_lifetimes.Rebind(self.address):
            self.assertEqual(base.wait_stable(base.pinned, "pinned pages"), pinned)
        print(f"seed {self.SEED}: {dict(self.done)}; callers {dict(self.callers.lives)}")
        self.assertEqual(self.callers.strange, [])
        self.assertTrue(HAD_CONTEXT[0])
        self.assertEqual(base.settled(self.sim), before)
        self.assertTrue(test_lifetimes.works())


if __name__ == "__main__":
    unittest.main()
