# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Devices that leave while threads have commands in flight, in all the ways
there are: every thread ends soon, with an errno of the table, and nothing is
left."""
import errno
import os
import signal
import subprocess
import threading
import unittest

import base
import prm
import simload
import uverbs
from test_lifetimes import DRIVER, Dumpers, Lifetimes, Rebind, works, write

THREADS = 4
TABLE = {errno.EIO, errno.EAGAIN, errno.ENXIO, errno.ETIMEDOUT}


def run(*words):
    subprocess.run(words, check=True, capture_output=True)


def suspends():
    """How many went well since boot."""
    with open("/sys/power/suspend_stats/success") as success:
        return int(success.read())


class Users(Dumpers):
    """Each of which ends with an errno of the table."""

    def __init__(self, test):
        super().__init__()
        self.test = test

    def ended(self):
        super().ended(self.test, TABLE)
        self.file.close()


class InFlightTest(Lifetimes):
    @staticmethod
    def works():
        base.wait_for(works, what="device that works again")

    def test_reload(self):
        for _ in range(3):
            users = Users(self)
            run("devlink", "dev", "reload", f"pci/{self.address}")
            users.ended()
            self.works()
            self.nothing_reclaimed()

    def test_another_namespace(self):
        self.file.close()
        with base.another_namespace():
            # mlx5_ib keeps its own objects.
            before = base.settled(self.sim)
            users = Users(self)
            base.move("there")
            users.ended()
            self.assertEqual(base.settled(self.sim), before)
            self.nothing_reclaimed()
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
            self.assertFalse(base.uverbs_ready())
            self.sim.write("resume")
            self.works()

    def test_frozen(self):
        """Before that, processes are stopped: each at the end of its command, which a stop does
        not break off. The kernel counts a suspend that went well, and here it ends once all are
        stopped (its Documentation/power/basic-pm-debugging.rst)."""
        stop = threading.Event()
        errs, done = set(), []

        def use():
            with uverbs.File() as file:
                uctx = uverbs.Uctx(file)
                umem = uverbs.Umem(uctx, 1 << 16)
                while not stop.is_set():
                    err = uctx.exec(prm.core_dump_box(), 80, umem=umem)[0]
                    errs.add(err)
                    done.append(err)

        threads = [threading.Thread(target=use) for _ in range(THREADS)]
        self.sim.fault(opcode=prm.ACCESS_REG, delay_ms=500, count=10000)
        write("/sys/power/pm_test", "freezer")
        for thread in threads:
            thread.start()
        try:
            for _ in range(3):
                before = suspends()
                base.wait_for(lambda: self.sim.state()["commands_delayed"] == THREADS,
                              what="a command of each thread in flight")
                write("/sys/power/state", "freeze")
                self.assertEqual(suspends(), before + 1)
                thawed = len(done)
                base.wait_for(lambda: len(done) > thawed + THREADS,
                              what="commands after the thaw")
        finally:
            stop.set()
            write("/sys/power/pm_test", "none")
            self.sim.clear_faults()
            base.ended(*threads)
        self.assertEqual(errs, {0})

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
            base.ended(*threads)
        self.assertEqual(failed, [])


class OneCommandTest(Lifetimes):
    """A removal waits for commands that firmware has, and for none that it
    has not: neither the rest of a batch, nor who waits for a slot."""

    BATCH = 20

    @classmethod
    def setUpClass(cls):
        """With the driver's own time-out of a minute, so that answers can be kept on a busy machine."""
        before = simload.parameters()
        cls.addClassCleanup(simload.load, **before)
        simload.load(**{**before, "cmd_timeout_ms": 0})

    def unbind_during(self, work, threads):
        """Firmware keeps its answers to itself until the removal waits for them."""
        self.addCleanup(self.sim.write, "complete-lost")
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=prm.NOP, drop=1, count=1000)
        with uverbs.File() as file:
            workers = [threading.Thread(target=work, args=(file,))
                       for _ in range(threads)]
            for worker in workers:
                worker.start()
            base.wait_for(self.in_flight, what="command in flight")
            held = base.wait_stable(self.in_flight, "number of commands in flight")
            sent = self.sim.count(prm.NOP)
            unbind = threading.Thread(target=write, args=(f"{DRIVER}/unbind", self.address))
            unbind.start()
            # The node goes after mlx5ctl has heard of the removal.
            base.wait_for(lambda: not os.path.exists("/sys/class/infiniband_verbs/uverbs0"),
                          what="removal")
            self.assertEqual(self.in_flight(), held)
            self.sim.write("complete-lost")
            base.ended(unbind, *workers)
            self.assertEqual(self.sim.count(prm.NOP), sent)
        self.sim.clear_faults()
        write(f"{DRIVER}/bind", self.address)
        base.wait_for(base.uverbs_ready, what="ib device after bind")
        return held

    def in_flight(self):
        return self.sim.state()["commands_lost"]

    def test_a_batch(self):
        ends = []

        def work(file):
            err, results = uverbs.Uctx(file).batch(
                [prm.inbox(prm.NOP)] * self.BATCH)
            ends.append((err, [result[0] for result in results]))

        held = self.unbind_during(work, 1)
        self.assertEqual(held, base.READS_TOGETHER)
        (err, results), = ends
        self.assertErrno(err, 0)
        self.assertEqual(results[:held], [0] * held)
        # One more had been let through: it waited for a place, and then was not sent.
        self.assertIn(results[held], (errno.EAGAIN, errno.ECANCELED))
        self.assertEqual(set(results[held + 1:]), {errno.ECANCELED})

    def test_a_batch_of_a_killed_process(self):
        """It sends nothing more, though it has waited for a place all the time."""
        with uverbs.File() as file:
            uctx = uverbs.Uctx(file)
            self.addCleanup(self.sim.write, "complete-lost")
            self.addCleanup(self.sim.clear_faults)
            self.sim.fault(opcode=prm.NOP, drop=1, count=1000)
            pid = os.fork()
            if pid == 0:
                uctx.batch([prm.inbox(prm.NOP)] * self.BATCH)
                os._exit(0)
            base.wait_for(self.in_flight, what="command in flight")
            held = base.wait_stable(self.in_flight, "number of commands in flight")
            self.assertEqual(held, base.READS_TOGETHER)
            sent = self.sim.count(prm.NOP)
            os.kill(pid, signal.SIGKILL)
            # What is in flight is waited for; then the process is gone.
            self.sim.write("complete-lost")
            status = os.waitpid(pid, 0)[1]
            self.assertEqual((os.WIFSIGNALED(status), self.sim.count(prm.NOP)), (True, sent))
            self.sim.clear_faults()
            uctx.destroy()

    def test_many_threads(self):
        """More than there are slots."""
        ends = []

        def work(file):
            uctx = uverbs.Uctx(file)
            err = 0
            while not err:
                err = uctx.exec(prm.inbox(prm.NOP))[0]
            ends.append(err)

        self.assertLess(self.unbind_during(work, 40), 40)
        self.assertEqual(len(ends), 40)
        self.assertLessEqual(set(ends), TABLE)


if __name__ == "__main__":
    unittest.main()
