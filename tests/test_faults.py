# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Devices that break: pulled out, in fatal error, silent. Pages stay where a
device may still write them, and come back when it no longer can."""
import errno
import threading
import unittest

import base
import prm
import uverbs
from test_lifetimes import Lifetimes, Rebind, uverbs_ready

PAGE = 4096
TABLE = {0, errno.EIO, errno.EAGAIN, errno.ENXIO, errno.ETIMEDOUT}


class RemovalTest(Lifetimes):
    def plug(self):
        self.sim.write("plug")
        base.wait_for(uverbs_ready, what="ib device after plug")

    def test_pulled_out_with_commands_in_flight(self):
        file = uverbs.File()
        uctxs = [uverbs.Uctx(file) for _ in range(4)]
        umems = [uverbs.Umem(uctx, 1 << 16) for uctx in uctxs]
        ends = []

        def work(uctx, umem):
            err = 0
            while not err:
                err = uctx.exec(prm.core_dump_box(), 80, umem=umem)[0]
            ends.append(err)

        threads = [threading.Thread(target=work, args=pair)
                   for pair in zip(uctxs, umems)]
        for thread in threads:
            thread.start()
        before = self.sim.count(prm.ACCESS_REG)
        base.wait_for(lambda: self.sim.count(prm.ACCESS_REG) > before + 8,
                      what="commands in flight")
        self.sim.write("unplug")
        try:
            base.ended(*threads)
            self.assertEqual(len(ends), 4)
            self.assertLessEqual(set(ends), TABLE)
            # the driver is unbound: what firmware did not give back is free
            base.wait_for(lambda: base.pinned() == self.pinned,
                          what="unpinning")
        finally:
            self.plug()
        file.close()
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
        base.wait_for(uverbs_ready, what="recovery")
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


if __name__ == "__main__":
    unittest.main()
