# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Devices that leave while threads have commands in flight, in all the ways
there are: every thread ends soon, with an errno of the table, and nothing is
left."""
import errno
import subprocess
import threading
import time
import unittest

import base
import prm
import uverbs
from test_lifetimes import Lifetimes, Rebind, uverbs_ready, write

THREADS = 4
TABLE = {errno.EIO, errno.EAGAIN, errno.ENXIO, errno.ETIMEDOUT}


def run(*words):
    subprocess.run(words, check=True, capture_output=True)


class Users:
    """Threads that dump into memory of their own until that fails."""

    def __init__(self, test):
        self.test = test
        self.file = uverbs.File()
        self.ends = []
        self.threads = [threading.Thread(target=self.use)
                        for _ in range(THREADS)]
        before = test.sim.count(prm.ACCESS_REG)
        for thread in self.threads:
            thread.start()
        base.wait_for(lambda: test.sim.count(prm.ACCESS_REG) >
                      before + 4 * THREADS, 30, "commands in flight")

    def use(self):
        uctx = uverbs.Uctx(self.file)
        umem = uverbs.Umem(uctx, 1 << 16)
        err = 0
        while not err:
            err = uctx.exec(prm.core_dump_box(), 80, umem=umem)[0]
        self.ends.append(err)

    def ended(self):
        for thread in self.threads:
            thread.join(60)
            self.test.assertFalse(thread.is_alive())
        self.test.assertEqual(len(self.ends), THREADS)
        self.test.assertLessEqual(set(self.ends), TABLE)
        self.file.close()


class InFlightTest(Lifetimes):
    def usable(self):
        try:
            with uverbs.File() as fresh:
                return uverbs.Uctx(fresh).exec(prm.inbox(prm.NOP))[0] == 0
        except OSError:
            return False

    def works(self):
        base.wait_for(self.usable, 120, "device that works again")

    def test_reload(self):
        for _ in range(3):
            users = Users(self)
            run("devlink", "dev", "reload", f"pci/{self.address}")
            users.ended()
            self.works()
            self.nothing_reclaimed()

    def test_another_namespace(self):
        self.file.close()
        run("rdma", "system", "set", "netns", "exclusive")
        run("ip", "netns", "add", "there")
        run("ip", "netns", "attach", "here", "1")
        try:
            # mlx5_ib keeps its own objects.
            before = self.sim.objects()
            users = Users(self)
            run("rdma", "dev", "set", "mlx5_0", "netns", "there")
            users.ended()
            self.assertEqual(self.sim.objects(), before)
            self.nothing_reclaimed()
            run("ip", "netns", "exec", "there", "rdma", "dev", "set",
                "mlx5_0", "netns", "here")
        finally:
            run("ip", "netns", "del", "there")
            run("ip", "netns", "del", "here")
            base.wait_for(uverbs_ready, 60, "device back")
            run("rdma", "system", "set", "netns", "shared")
        self.works()

    def test_fatal_error(self):
        users = Users(self)
        self.sim.write("health", synd=1, rfr=1)
        users.ended()
        self.works()
        with Rebind(self.address):
            self.assertEqual(base.pinned(), self.pinned)

    def test_suspend(self):
        """The driver lets go of its ib device, and makes a new one."""
        for _ in range(3):
            users = Users(self)
            self.sim.write("suspend")
            users.ended()
            self.nothing_left()
            self.assertFalse(uverbs_ready())
            self.sim.write("resume")
            self.works()

    def test_frozen(self):
        """Before that, processes are stopped: at the end of a command. The
        kernel thaws them after what it takes for five seconds."""
        stop = threading.Event()
        errs, done = set(), []

        def use():
            with uverbs.File() as file:
                uctx = uverbs.Uctx(file)
                umem = uverbs.Umem(uctx, 1 << 16)
                while not stop.is_set():
                    errs.add(uctx.exec(prm.core_dump_box(), 80,
                                       umem=umem)[0])
                    done.append(time.monotonic())

        threads = [threading.Thread(target=use) for _ in range(THREADS)]
        self.sim.fault(opcode=prm.ACCESS_REG, delay_ms=100, count=10000)
        write("/sys/power/pm_test", "freezer")
        for thread in threads:
            thread.start()
        try:
            base.wait_for(lambda: len(done) > THREADS, 30, "commands")
            start = time.monotonic()
            write("/sys/power/state", "freeze")
            took = time.monotonic() - start
            thawed = len(done)
            base.wait_for(lambda: len(done) > thawed + THREADS, 30,
                          "commands after the thaw")
        finally:
            stop.set()
            write("/sys/power/pm_test", "none")
            self.sim.clear_faults()
            for thread in threads:
                thread.join(60)
        self.assertEqual(errs, {0})
        longest = max(b - a for a, b in zip(done, done[1:]))
        # or the gap could be one between two commands
        self.assertGreater(took, 0.4)
        self.assertGreater(longest, took / 2)

    def test_containers_start_and_stop(self):
        """Their compat devices are none of ours: nobody notices."""
        stop = threading.Event()
        failed = []

        def use():
            with uverbs.File() as file:
                uctx = uverbs.Uctx(file)
                umem = uverbs.Umem(uctx, 1 << 16)
                while not stop.is_set():
                    err = uctx.exec(prm.core_dump_box(), 80, umem=umem)[0]
                    if err:
                        failed.append(err)

        threads = [threading.Thread(target=use) for _ in range(2)]
        for thread in threads:
            thread.start()
        try:
            for _ in range(10):
                run("unshare", "--net", "true")
        finally:
            stop.set()
            for thread in threads:
                thread.join(60)
        self.assertEqual(failed, [])


class OneCommandTest(Lifetimes):
    """A removal waits for commands that firmware has, and for none that it
    has not: neither the rest of a batch, nor who waits for a slot."""

    DELAY, BATCH = 3, 20

    def seconds(self, function):
        start = time.monotonic()
        function()
        return time.monotonic() - start

    def rebind(self):
        with Rebind(self.address):
            pass

    def unbind_during(self, work, threads):
        usual = self.seconds(self.rebind)
        self.sim.fault(opcode=prm.NOP, delay_ms=1000 * self.DELAY,
                       count=1000)
        with uverbs.File() as file:
            workers = [threading.Thread(target=work, args=(file,))
                       for _ in range(threads)]
            before = self.sim.count(prm.NOP)
            for worker in workers:
                worker.start()
            base.wait_for(lambda: self.sim.count(prm.NOP) > before, 30,
                          "command in flight")
            took = self.seconds(self.rebind)
            for worker in workers:
                worker.join(60)
                self.assertFalse(worker.is_alive())
        self.sim.clear_faults()
        # Waiting for all would take 20 delays or more.
        self.assertLess(took, 3 * usual + 4 * self.DELAY)

    def test_a_batch(self):
        ends = []

        def work(file):
            err, results = uverbs.Uctx(file).batch(
                [prm.inbox(prm.NOP)] * self.BATCH)
            ends.append((err, [result[0] for result in results]))

        self.unbind_during(work, 1)
        (err, results), = ends
        self.assertErrno(err, 0)
        self.assertEqual(results[-1], errno.ECANCELED)
        # what was in flight, and what was begun while the removal began
        self.assertLess(results.count(0), base.READS_TOGETHER + 4)

    def test_many_threads(self):
        """More than there are slots."""
        ends = []

        def work(file):
            uctx = uverbs.Uctx(file)
            err = 0
            while not err:
                err = uctx.exec(prm.inbox(prm.NOP))[0]
            ends.append(err)

        self.unbind_during(work, 40)
        self.assertEqual(len(ends), 40)
        self.assertLessEqual(set(ends), TABLE)


if __name__ == "__main__":
    unittest.main()
