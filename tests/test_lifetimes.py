# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Devices that go away, processes that die, and what is left: nothing."""
import errno
import os
import signal
import subprocess
import threading
import time
import unittest

import base
import prm
import simload
import uverbs

DRIVER = "/sys/bus/pci/drivers/mlx5_core"
CYCLES = 50


def pci_address():
    return os.path.basename(os.path.realpath(
        "/sys/class/infiniband/mlx5_0/device"))


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


def works():
    """Whether firmware answers a command through a new context."""
    try:
        with uverbs.File() as fresh:
            return uverbs.Uctx(fresh).exec(prm.inbox(prm.NOP))[0] == 0
    except OSError:
        return False


class Rebind:
    """The device without its driver for a while."""

    def __init__(self, address):
        self.address = address

    def __enter__(self):
        write(f"{DRIVER}/unbind", self.address)

    def __exit__(self, *unused):
        write(f"{DRIVER}/bind", self.address)
        base.wait_for(base.uverbs_ready, what="ib device after bind")


class Dumpers:
    """Threads that dump into memory of their own until that fails. They are all at it once this
    is made: who is still opening a context when the device goes would see another errno."""

    NUMBER = 4

    def __init__(self):
        self.file = uverbs.File()
        self.ends = []
        self.dumps = [0] * self.NUMBER
        self.threads = [threading.Thread(target=self.work, args=(i,)) for i in range(self.NUMBER)]
        for thread in self.threads:
            thread.start()
        base.wait_for(lambda: min(self.dumps) > 0, what="a dump of each thread")

    def work(self, i):
        uctx = uverbs.Uctx(self.file)
        umem = uverbs.Umem(uctx, 1 << 16)
        err = 0
        while not err:
            err = uctx.exec(prm.core_dump_box(), 80, umem=umem)[0]
            self.dumps[i] += 1
        self.ends.append(err)

    def ended(self, test, allowed):
        """Each with one of these errnos."""
        base.ended(*self.threads)
        test.assertEqual(len(self.ends), self.NUMBER)
        test.assertLessEqual(set(self.ends), allowed)


class Lifetimes(base.TestCase):
    """Counts before and after."""

    def setUp(self):
        # The last cleanup: nothing is open any more.
        self.addCleanup(self.bring_back)
        super().setUp()
        self.sim.reset()
        self.address = pci_address()
        self.pinned = base.pinned()

    @staticmethod
    def bring_back():
        """A test that failed half-way may have left the device gone or dead: the others are not to fail of it."""
        if not works():
            simload.load(**simload.parameters())

    def nothing_left(self, types=("uctx", "umem", "mkey", "pd")):
        state = self.sim.state()
        self.assertEqual({name: state["objects"].get(name, 0)
                          for name in types}, dict.fromkeys(types, 0))
        self.nothing_reclaimed()

    def nothing_reclaimed(self):
        reclaimed = self.sim.state()["reclaimed"]
        self.assertEqual({name: number for name, number in reclaimed.items()
                          if number}, {})
        self.assertEqual(base.pinned(), self.pinned)


class LifetimeTest(Lifetimes):
    def test_unbind_with_a_context_and_a_umem(self):
        for _ in range(CYCLES):
            file = uverbs.File()
            uctx = uverbs.Uctx(file)
            umem = uverbs.Umem(uctx, 1 << 20)
            with Rebind(self.address):
                self.nothing_left()
                # the core answers for objects of a device that is gone
                self.assertErrno(uctx.exec(prm.inbox(prm.NOP))[0], errno.EIO)
                self.assertErrno(umem.deregister_err(), errno.EIO)
            file.close()

    def test_kill_during_a_dump(self):
        before = base.settled(self.sim)
        for i in range(CYCLES):
            self.sim.fault(opcode=prm.ACCESS_REG, delay_ms=40, count=1)
            pid = os.fork()
            if pid == 0:
                with uverbs.File() as file:
                    uctx = uverbs.Uctx(file)
                    umem = uverbs.Umem(uctx, 1 << 20)
                    while True:
                        uctx.exec(prm.core_dump_box(), 80, umem=umem)
            base.wait_for(lambda: self.sim.state()["objects"].get("umem"),
                          what="umem of the child")
            # clock: another moment of the dump each time; whichever it is, all goes
            time.sleep(0.001 * (i % 20))
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            self.sim.clear_faults()
            self.assertEqual(self.sim.state()["objects"], before)
        self.nothing_reclaimed()

    def test_unbind_with_commands_in_flight(self):
        """Four threads; each ends with an errno of the table, soon."""
        for _ in range(5):
            dumpers = Dumpers()
            with Rebind(self.address):
                dumpers.ended(self, {errno.EIO, errno.EAGAIN, errno.ENXIO})
                self.nothing_left()
            dumpers.file.close()

    def test_reload(self):
        """devlink reload with a context open: gone, and a new one works."""
        file = uverbs.File()
        uctx = uverbs.Uctx(file)
        uverbs.Umem(uctx, 1 << 20)
        subprocess.run(["devlink", "dev", "reload", f"pci/{self.address}"],
                       check=True)
        base.wait_for(base.uverbs_ready, what="ib device after reload")
        self.assertErrno(uctx.exec(prm.inbox(prm.NOP))[0], errno.EIO)
        file.close()
        with uverbs.File() as fresh:
            self.assertErrno(uverbs.Uctx(fresh).exec(
                prm.inbox(prm.NOP))[0], 0)
        self.nothing_reclaimed()

    def test_the_journal_survives_a_reload(self):
        with uverbs.File() as file:
            uctx = uverbs.Uctx(file, uverbs.SCOPE_CONFIGURATION)
            box = prm.register(prm.NODE_DESC, prm.WRITE, 64)
            self.assertErrno(uctx.exec(box, 80)[0], 0)
            entries, info = uctx.journal()
            last = entries[-1]
        with Rebind(self.address):
            pass
        with uverbs.File() as file:
            entries, _ = uverbs.Uctx(file).journal(last["seq"])
        self.assertEqual(entries[0], last)


class RemovalTest(Lifetimes):
    """Contexts are asked for at each moment of an ib device's removal."""

    CALLERS, ROUNDS = 4, 10
    DRIVER = "/sys/bus/auxiliary/drivers/mlx5_ib.rdma"
    # Of the node that is not there, or has no device any more; and of a device that goes.
    GONE = {errno.ENOENT, errno.ENXIO, errno.ENODEV, errno.EIO, errno.EAGAIN, errno.EPROTONOSUPPORT,
            errno.ENOMEM}

    def call(self, pipe):
        """Makes contexts, in a new file once the old one has no device; says so each time."""
        while True:
            try:
                with uverbs.File() as file:
                    while True:
                        uverbs.Uctx(file).destroy()
                        os.write(pipe, b"+")
            except OSError as err:
                if err.errno not in self.GONE:
                    os.write(pipe, b"!" + os.strerror(err.errno).encode())
                    return

    def test_contexts_are_made_meanwhile(self):
        device, = (name for name in os.listdir(self.DRIVER) if name.startswith("mlx5_core.rdma."))
        self.file.close()
        before = base.settled(self.sim)
        read_end, write_end = os.pipe()
        os.set_blocking(read_end, False)
        callers = []
        for _ in range(self.CALLERS):
            pid = os.fork()
            if not pid:
                try:
                    self.call(write_end)
                finally:
                    os._exit(1)
            callers.append(pid)
        said = b""

        def works_again():
            nonlocal said
            try:
                new = os.read(read_end, 1 << 16)
            except BlockingIOError:
                return False
            said += new
            return b"+" in new

        try:
            for _ in range(self.ROUNDS):
                base.wait_for(works_again, what="contexts")
                write(f"{self.DRIVER}/unbind", device)
                write(f"{self.DRIVER}/bind", device)
        finally:
            for pid in callers:
                os.kill(pid, signal.SIGKILL)
            ends = [os.waitpid(pid, 0)[1] for pid in callers]
            works_again()
            os.close(read_end)
            os.close(write_end)
            base.wait_for(base.uverbs_ready, what="ib device")
        self.assertNotIn(b"!", said)
        self.assertEqual(ends, [signal.SIGKILL] * self.CALLERS)
        self.assertTrue(works())
        self.assertEqual(base.settled(self.sim), before)
        self.nothing_reclaimed()


class SeparateModuleTest(Lifetimes):
    """The module beside mlx5_ib; there is none where its code is in mlx5_ib."""

    def test_module_is_pinned_while_a_device_carries_it(self):
        result = subprocess.run(["rmmod", "mlx5ctl"], check=False,
                                capture_output=True, text=True)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("in use", result.stderr)
        with Rebind(self.address):
            subprocess.run(["rmmod", "mlx5ctl"], check=True)
            subprocess.run(["modprobe", "mlx5ctl"], check=True)
        with uverbs.File() as file:
            uverbs.Uctx(file)

    def test_a_device_before_the_module_is_left_alone(self):
        with Rebind(self.address):
            subprocess.run(["rmmod", "mlx5ctl"], check=True)
        subprocess.run(["modprobe", "mlx5ctl"], check=True)
        with uverbs.File() as file:
            self.assertErrno(base.create_err(file, 1), errno.EPROTONOSUPPORT)
        log = subprocess.run(["dmesg"], check=True, capture_output=True,
                             text=True).stdout
        self.assertIn("mlx5ctl leaves this device alone: it was registered "
                      "before this module", log)
        subprocess.run(["rmmod", "mlx5ctl"], check=True)
        subprocess.run(["modprobe", "mlx5ctl"], check=True)
        with Rebind(self.address):
            pass
        with uverbs.File() as file:
            uverbs.Uctx(file)


class OrphanTest(Lifetimes):
    """Pages that firmware will not give back stay until the unbind."""

    def orphan_by(self, **fault):
        file = uverbs.File()
        uctx = uverbs.Uctx(file)
        umem = uverbs.Umem(uctx, 1 << 16)
        held = base.pinned()
        self.assertGreater(held, self.pinned)
        self.sim.fault(**fault)
        file.close()
        self.assertEqual(base.pinned(), held)
        self.sim.clear_faults()
        umem.memory.unmap()
        with uverbs.File() as other:
            info = uverbs.Uctx(other).info
            self.assertEqual(info["dev_pinned_bytes"], 1 << 16)
        with Rebind(self.address):
            self.assertEqual(base.pinned(), self.pinned)

    def test_a_refused_destroy_at_close(self):
        self.orphan_by(opcode=prm.DESTROY_UMEM, status=0x05, syndrome=0x99,
                       count=1)

    def test_a_refused_key_destroy_at_close(self):
        self.orphan_by(opcode=0x202, status=0x05, syndrome=0x99, count=1)


if __name__ == "__main__":
    unittest.main()
