# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Every allocation and every access to user memory on the way of every ioctl
of ours fails in turn. Needs the debug kernel."""
import ctypes
import errno
import os
import unittest

import base
import prm
import uverbs

PAGE = 4096
TOP = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
MORE_THAN_ENOUGH = 2000

failnth = ctypes.CDLL(os.path.join(TOP, "build/lib/failnth.so"))


class FailingFile(uverbs.File):
    """A file whose next ioctl fails within, if told so."""

    nth = 0
    failed = False

    def call(self, buffer):
        if not self.nth:
            return super().call(buffer)
        failed = ctypes.c_int()
        err = failnth.ioctl_failing(
            self.nth, self.fd, ctypes.c_ulong(uverbs.RDMA_VERBS_IOCTL),
            buffer, ctypes.byref(failed))
        self.nth, self.failed = 0, bool(failed.value)
        return err

    def close_failing(self, nth):
        failed = ctypes.c_int()
        err = failnth.close_failing(nth, self.fd, ctypes.byref(failed))
        self.fd, self.failed = -1, bool(failed.value)
        uverbs.check(err, "close")


class FailNthTest(base.TestCase):
    def setUp(self):
        super().setUp()
        self.objects, self.pinned = self.sim.objects(), base.pinned()

    def sweep(self, act, scope=uverbs.SCOPE_READ_ONLY, memory=True):
        """act(file, uctx, umem) makes one ioctl and returns its errno."""
        for nth in range(1, MORE_THAN_ENOUGH):
            file = FailingFile()
            uctx = uverbs.Uctx(file, scope)
            umem = uverbs.Umem(uctx, 2 * PAGE) if memory else None
            file.nth = nth
            err = act(file, uctx, umem)
            self.assertEqual(file.nth, 0, "no ioctl was made")
            file.close()
            if umem:
                umem.memory.unmap()
            self.nothing_left(nth)
            if not file.failed:
                self.assertErrno(err, 0)
                self.assertGreater(nth, 1)
                print(f"{nth - 1} points", end=" ", flush=True)
                return
            # What fails may be optional; otherwise it is said as it is.
            self.assertErrno(err, 0, errno.ENOMEM, errno.EFAULT)
        self.fail("it never came through")

    def nothing_left(self, nth):
        self.assertEqual(self.sim.objects(), self.objects, f"nth {nth}")
        self.assertEqual(base.pinned(), self.pinned, f"nth {nth}")

    def test_create(self):
        self.sweep(lambda file, uctx, umem: base.create_err(file, 1),
                   memory=False)

    def test_refused(self):
        """A refusal is recorded, or not, but never granted."""
        for nth in range(1, MORE_THAN_ENOUGH):
            with FailingFile() as file:
                file.nth = nth
                self.assertErrno(base.create_err(file, 9), errno.EINVAL,
                                 errno.ENOMEM, errno.EFAULT)
                if not file.failed:
                    break
        self.nothing_left(nth)

    def test_query(self):
        def query(_file, uctx, _umem):
            try:
                uctx.query()
            except OSError as err:
                return err.errno
            return 0

        self.sweep(query)

    def test_exec(self):
        self.sweep(lambda file, uctx, umem: uctx.exec(
            prm.inbox(prm.QUERY_HCA_CAP, 1), 4112)[0], memory=False)

    def test_exec_with_a_large_box(self):
        self.sweep(lambda file, uctx, umem: uctx.exec(
            prm.inbox(prm.NOP, length=9000), 9000)[0], memory=False)

    def test_exec_that_changes(self):
        box = prm.register(prm.NODE_DESC, prm.WRITE, 64)
        self.sweep(lambda file, uctx, umem: uctx.exec(box, 80)[0],
                   uverbs.SCOPE_CONFIGURATION, False)

    def test_exec_with_memory(self):
        self.sweep(lambda file, uctx, umem: uctx.exec(
            prm.core_dump_box(), 80, umem=umem)[0])

    def test_batch(self):
        """A command within may fail alone: then the batch has its errno."""
        def batch(_file, uctx, umem):
            err, results = uctx.batch([prm.inbox(prm.NOP)] * 2, umems=[umem])
            for result in results:
                self.assertErrno(result[0], 0, errno.ENOMEM, errno.EFAULT)
            return err

        self.sweep(batch)

    def test_journal(self):
        def journal(_file, uctx, _umem):
            try:
                uctx.journal()
            except OSError as err:
                return err.errno
            return 0

        self.sweep(journal, memory=False)

    def test_register(self):
        """Of memory that the system has to find yet."""
        def register(_file, uctx, _umem):
            memory = uverbs.Memory(3 * PAGE)
            umem = uverbs.Umem.__new__(uverbs.Umem)
            err = umem.register(uctx, memory.address, 3 * PAGE,
                                uverbs.UMEM_MKEY)
            memory.unmap()
            return err

        self.sweep(register, memory=False)

    def test_deregister(self):
        """If it fails the object is still there, and can go later."""
        def deregister(file, _uctx, umem):
            err = umem.deregister_err()
            if err:
                self.assertErrno(umem.deregister_err(), 0)
            return err

        self.sweep(deregister)

    def test_destroy(self):
        def destroy(_file, uctx, _umem):
            err = uctx.destroy_err()
            if err:
                self.assertErrno(uctx.destroy_err(), 0)
            return err

        self.sweep(destroy, memory=False)

    def test_close(self):
        """A close cannot fail, and leaves nothing of ours behind. What mlx5_ib
        makes for a file of its own is not compared: it may lose some."""
        def ours():
            objects = self.sim.objects()
            return [objects.get(name, 0) for name in ("uctx", "umem", "mkey")]

        before = ours()
        for nth in range(1, MORE_THAN_ENOUGH):
            file = FailingFile()
            umem = uverbs.Umem(uverbs.Uctx(file), 2 * PAGE)
            file.close_failing(nth)
            umem.memory.unmap()
            self.assertEqual(ours(), before, f"nth {nth}")
            self.assertEqual(base.pinned(), self.pinned, f"nth {nth}")
            if not file.failed:
                self.assertGreater(nth, 1)
                print(f"{nth - 1} points", end=" ", flush=True)
                return
        self.fail("it never came through")


if __name__ == "__main__":
    unittest.main()
