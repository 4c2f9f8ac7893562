# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Devices that break: pulled out, in fatal error, silent. Pages stay where a
device may still write them, and come back when it no longer can."""
import errno
import os
import threading
import unittest

import base
import prm
import uverbs
from test_lifetimes import Dumpers, Lifetimes, Rebind, write

PAGE = 4096
TABLE = {0, errno.EIO, errno.EAGAIN, errno.ENXIO, errno.ETIMEDOUT}


class RemovalTest(Lifetimes):
    def plug(self):
        self.sim.write("plug")
        base.wait_for(base.uverbs_ready, what="ib device after plug")

    def test_pulled_out_with_commands_in_flight(self):
        dumpers = Dumpers()
        self.sim.write("unplug")
        try:
            dumpers.ended(self, TABLE)
            # the driver is unbound: what firmware did not give back is free
            base.wait_for(lambda: base.pinned() == self.pinned,
                          what="unpinning")
        finally:
            self.plug()
        dumpers.file.close()
        with uverbs.File() as fresh:
            self.assertErrno(uverbs.Uctx(fresh).exec(
                prm.inbox(prm.NOP))[0], 0)


class FatalTest(Lifetimes):
    def test_fatal_error_and_recovery(self):
        file = uverbs.File()
        uctx = uverbs.Uctx(file, uverbs.SCOPE_CONFIGURATION)
        umem = uverbs.Umem(uctx, 1 << 16)
        box = prm.register(prm.NODE_DESC, prm.WRITE, 64)
        self.assertErrno(uctx.exec(box, 80)[0], 0)
        last = uctx.journal()[0][-1]
        held = base.pinned()
        self.sim.write("health", synd=1, rfr=1)
        err = base.wait_for(lambda: uctx.exec(prm.inbox(prm.NOP))[0],
                            what="error after the fatal one")
        self.assertLessEqual({err}, TABLE)
        base.wait_for(lambda: uctx.exec(prm.inbox(prm.NOP))[0] == errno.EIO,
                      what="end of the context")
        self.assertErrno(umem.deregister_err(), errno.EIO)
        base.wait_for(base.uverbs_ready, what="recovery")
        file.close()
        # firmware could not be asked: the pages wait for the unbind
        self.assertEqual(base.pinned(), held)
        with uverbs.File() as fresh:
            uctx = uverbs.Uctx(fresh)
            self.assertErrno(uctx.exec(prm.inbox(prm.NOP))[0], 0)
            self.assertEqual(uctx.info["dev_pinned_bytes"], 1 << 16)
            self.assertEqual(uctx.journal(last["seq"])[0][0], last)
        with Rebind(self.address):
            self.assertEqual(base.pinned(), self.pinned)


class SilenceTest(Lifetimes):
    """A command that is never answered; the simulator tells the driver to
    wait for 10 s only."""

    def released_by_unbind(self):
        held = base.pinned()
        self.assertGreater(held, self.pinned)
        self.sim.write("complete-lost")
        self.assertEqual(base.pinned(), held, "a late answer proves nothing")
        with Rebind(self.address):
            self.assertEqual(base.pinned(), self.pinned)

    def test_create(self):
        file = uverbs.File()
        uctx = uverbs.Uctx(file)
        memory = uverbs.Memory(4 * PAGE)
        umem = uverbs.Umem.__new__(uverbs.Umem)
        self.sim.fault(opcode=prm.CREATE_UMEM, drop=1, count=1)
        self.assertErrno(umem.register(uctx, memory.address, 4 * PAGE, 0),
                         errno.ETIMEDOUT)
        self.assertEqual(uctx.query()["num_umems"], 0)
        file.close()
        memory.unmap()
        self.released_by_unbind()

    def test_destroy_on_request(self):
        """The object stays, and nothing is sent twice."""
        file = uverbs.File()
        uctx = uverbs.Uctx(file)
        umem = uverbs.Umem(uctx, 4 * PAGE)
        self.sim.fault(opcode=prm.DESTROY_UMEM, drop=1, count=1)
        before = self.sim.count(prm.DESTROY_UMEM)
        for _ in range(3):
            self.assertErrno(umem.deregister_err(), errno.ETIMEDOUT)
        self.assertEqual(self.sim.count(prm.DESTROY_UMEM), before + 1)
        self.assertEqual(uctx.query()["num_umems"], 1)
        self.assertErrno(uctx.destroy_err(), errno.EBUSY)
        file.close()
        self.released_by_unbind()

    def test_close(self):
        """After the first time-out the rest is not asked, nor waited for."""
        file = uverbs.File()
        uctx = uverbs.Uctx(file)
        umems = [uverbs.Umem(uctx, PAGE, 0) for _ in range(8)]
        self.sim.fault(opcode=prm.DESTROY_UMEM, drop=1, count=100)
        before = self.sim.count(prm.DESTROY_UMEM)
        file.close()
        base.wait_for(lambda: self.sim.count(prm.DESTROY_UMEM) > before,
                      what="first destroy")
        self.assertEqual(self.sim.count(prm.DESTROY_UMEM), before + 1)
        self.assertEqual(len(umems), 8)
        self.sim.clear_faults()
        self.released_by_unbind()


SLOTS = 31          # of mlx5_core: one of the 32 is for pages
PROCESSES = 64


def until_refused(uctx):
    """Send commands that nobody answers, until one is not sent; its errno."""
    err = errno.ETIMEDOUT
    while err == errno.ETIMEDOUT:
        err = uctx.exec(prm.inbox(prm.NOP))[0]
    return err


class SlotTest(Lifetimes):
    """mlx5_core keeps the slot of a command that timed out until an answer
    comes, if one does (mlx5_cmd_comp_handler() in its cmd.c). Contexts lose no
    more than half of them, whoever sends what."""

    def test_as_many_unanswered_as_it_can(self):
        uctxs = [uverbs.Uctx(self.file, scope) for scope in range(4)]
        self.assertEqual(self.slots(uctxs[0]), (SLOTS, 0))
        self.sim.fault(opcode=prm.NOP, drop=1, count=1000)
        read_end, write_end = os.pipe()
        pids = []
        for i in range(PROCESSES):
            pid = os.fork()
            if pid == 0:
                os.write(write_end, bytes([until_refused(uctxs[i % 4])]))
                os._exit(0)
            pids.append(pid)
        os.close(write_end)
        with os.fdopen(read_end, "rb") as pipe:
            ends = pipe.read()
        for pid in pids:
            os.waitpid(pid, 0)
        self.assertEqual(list(ends), [errno.ENOSPC] * PROCESSES)
        self.assertEqual(self.sim.state()["commands_lost"], SLOTS // 2)
        self.assertEqual(self.slots(uctxs[0]), (SLOTS, SLOTS // 2))
        self.sim.clear_faults()
        self.others(uctxs[0])
        self.the_host_works()
        # A late answer gives a slot back, and mlx5_core shows that.
        self.sim.write("complete-lost")
        for uctx in uctxs:
            base.wait_for(lambda uctx=uctx:
                          uctx.exec(prm.inbox(prm.NOP))[0] == 0,
                          what="a slot")
        self.assertEqual(self.slots(uctxs[0]), (SLOTS, 0))
        for uctx in uctxs:
            uctx.destroy()
        self.nothing_reclaimed()

    def test_another_ib_device_of_the_function(self):
        """The slots are the function's: an ib device that comes anew, on the
        same command interface, has none of its own."""
        path = os.path.realpath("/sys/class/infiniband/mlx5_0/device")
        auxiliary, = (name for name in os.listdir(path)
                      if name.startswith("mlx5_core.rdma."))
        uctx = uverbs.Uctx(self.file)
        self.sim.fault(opcode=prm.NOP, drop=1, count=1000)
        threads = [threading.Thread(target=until_refused, args=(uctx,))
                   for _ in range(SLOTS)]
        for thread in threads:
            thread.start()
        base.ended(*threads)
        uctx.destroy_err()
        self.file.close()
        driver = "/sys/bus/auxiliary/drivers/mlx5_ib.rdma"
        write(f"{driver}/unbind", auxiliary)
        write(f"{driver}/bind", auxiliary)
        base.wait_for(base.uverbs_ready, what="another ib device")
        with uverbs.File() as file:
            self.assertErrno(base.create_err(file, 1), errno.ENOSPC)
            self.assertEqual(self.sim.state()["commands_lost"], SLOTS // 2)
            self.sim.clear_faults()
            self.sim.write("complete-lost")
            base.wait_for(lambda: base.create_err(file, 1) == 0, what="a slot")

    @staticmethod
    def slots(uctx):
        info = uctx.query()
        return info["max_slots"], info["lost_slots"]

    def others(self, uctx):
        """Batches, contexts and umems find no slot either, and do not hang."""
        self.assertErrno(base.create_err(self.file, 1), errno.ENOSPC)
        self.assertEqual([result[0] for result in
                          uctx.batch([prm.inbox(prm.NOP)] * 3)[1]],
                         [errno.ENOSPC] * 3)
        with self.assertRaises(OSError) as caught:
            uverbs.Umem(uctx, PAGE)
        self.assertErrno(caught.exception.errno, errno.ENOSPC)
        self.assertErrno(uctx.destroy_err(), errno.ENOSPC)

    def the_host_works(self):
        """mlx5_ib asks firmware for the port's state by a command."""
        before = self.sim.total()
        with open("/sys/class/infiniband/mlx5_0/ports/1/rate") as rate:
            self.assertTrue(rate.read().strip())
        self.assertGreater(self.sim.total(), before)


class TwiceTest(Lifetimes):
    """What got no answer is not undone again: its number may be another's.
    The simulator executes these commands without an answer, and hands out the
    least number that is free."""

    def drop(self, opcode):
        self.sim.fault(opcode=opcode, drop=1, count=1)
        self.addCleanup(self.sim.write, "complete-lost")
        return self.sim.count(opcode)

    def test_a_context(self):
        file = uverbs.File()
        uctx = uverbs.Uctx(file)
        before = self.drop(prm.DESTROY_UCTX)
        self.assertErrno(uctx.destroy_err(), errno.ETIMEDOUT)
        other = uverbs.Uctx(self.file)
        self.assertEqual(other.info["uid"], uctx.info["uid"])
        self.assertErrno(uctx.destroy_err(), errno.ETIMEDOUT)
        # Nor does anything else run under a uid that is another's.
        total = self.sim.total()
        self.assertErrno(uctx.exec(prm.inbox(prm.NOP))[0], errno.ETIMEDOUT)
        self.assertEqual(uctx.batch([prm.inbox(prm.NOP)])[1][0][0],
                         errno.ETIMEDOUT)
        with self.assertRaises(OSError) as caught:
            uverbs.Umem(uctx, PAGE)
        self.assertErrno(caught.exception.errno, errno.ETIMEDOUT)
        self.assertEqual(self.sim.total(), total)
        file.close()
        self.assertEqual(self.sim.count(prm.DESTROY_UCTX), before + 1)
        self.assertErrno(other.exec(prm.inbox(prm.NOP))[0], 0)
        other.destroy()
        self.sim.write("complete-lost")
        self.nothing_reclaimed()

    def of_a_umem(self, opcode):
        """A umem whose destruction got no answer, and one with its numbers;
        returns how often the command came when all that can be tried was."""
        file = uverbs.File()
        uctx = uverbs.Uctx(file)
        umem = uverbs.Umem(uctx, PAGE)
        before = self.drop(opcode)
        errs = {umem.deregister_err() for _ in range(2)}
        other_uctx = uverbs.Uctx(self.file)
        other = uverbs.Umem(other_uctx, PAGE)
        umem.deregister_err()
        file.close()
        sent = self.sim.count(opcode) - before
        self.assertErrno(other_uctx.exec(prm.core_dump_box(), 80,
                                         umem=other)[0], 0)
        other.deregister()
        other_uctx.destroy()
        self.sim.write("complete-lost")
        with Rebind(self.address):
            self.assertEqual(base.pinned(), self.pinned)
        return errs, sent

    def test_a_umem(self):
        self.assertEqual(self.of_a_umem(prm.DESTROY_UMEM),
                         ({errno.ETIMEDOUT}, 1))

    def test_a_key(self):
        self.assertEqual(self.of_a_umem(prm.DESTROY_MKEY),
                         ({errno.ETIMEDOUT}, 1))

    def test_a_protection_domain(self):
        """No page hangs on it, so the umem is gone, and its handle."""
        self.assertEqual(self.of_a_umem(prm.DEALLOC_PD),
                         ({0, errno.ENOENT}, 1))


if __name__ == "__main__":
    unittest.main()
