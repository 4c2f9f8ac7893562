# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Callers who mean harm, or are merely wrong: lengths, pointers, handles,
races. Nothing that they do may reach firmware, warn, or leak."""
import ctypes
import errno
import os
import random
import threading
import time
import unittest

import base
import hostile
import prm
import uverbs

PAGE = 4096
NS = uverbs.NS

# Enough for races to show, and a few seconds of a guest.
ROUNDS, CONTEXTS, LEAST_REQUESTS = 150, 40, 100
PROT_NONE, PROT_READ, PROT_RW = 0, 1, 3


def protect(memory, offset, length, prot):
    uverbs.libc.mprotect(ctypes.c_void_p(memory.address + offset),
                         ctypes.c_size_t(length), prot)


class BoxTest(base.TestCase):
    def setUp(self):
        super().setUp()
        self.uctx = uverbs.Uctx(self.file)
        self.addCleanup(self.uctx.destroy)
        self.memory = uverbs.Memory(4 * PAGE)
        self.addCleanup(self.memory.unmap)

    def exec(self, in_ptr, in_len, out_ptr, out_len):
        return self.uctx.exec_raw(in_ptr, in_len, out_ptr, out_len)

    def put_nop(self, address, length=16):
        ctypes.memmove(address, bytes(prm.inbox(prm.NOP, length=length)),
                       length)

    def test_lengths(self):
        address = self.memory.address
        self.put_nop(address)
        before = self.counts().get(prm.NOP, 0)
        limit = 512 * 512
        for in_len, out_len in ((0, 16), (15, 16), (16, 0), (16, 15),
                                (limit + 1, 16), (16, limit + 1),
                                (0xffffffff, 16), (16, 0xffffffff),
                                (0, 0)):
            self.assertErrno(self.exec(address, in_len, address, out_len),
                             errno.EMSGSIZE)
        self.assertEqual(self.counts().get(prm.NOP, 0), before)
        reply = address + PAGE
        for in_len, out_len in ((16, 16), (17, 19), (33, 4095)):
            self.put_nop(address)
            ctypes.memset(reply, 0xa5, 2 * PAGE)
            self.assertErrno(self.exec(address, in_len, reply, out_len), 0)
            self.assertEqual(ctypes.string_at(reply, 16), bytes(16))
            self.assertEqual(ctypes.string_at(reply + out_len, PAGE), b"\xa5" * PAGE)

    def test_the_largest_boxes(self):
        large = uverbs.Memory(512 * 512)
        self.put_nop(large.address)
        self.assertErrno(self.exec(large.address, 512 * 512, large.address,
                                   512 * 512), 0)
        large.unmap()

    def test_inbox_pointers(self):
        """The first byte is bad, the last byte is bad, the page is not
        there: EFAULT, and firmware hears nothing."""
        good = self.memory.address
        protect(self.memory, PAGE, PAGE, PROT_NONE)
        before = self.counts().get(prm.NOP, 0)
        for pointer in (0, 1, good + PAGE, good + PAGE - 15,
                        1 << 63, (1 << 64) - 16, (1 << 64) - 1):
            self.assertErrno(self.exec(pointer, 16, good, 16), errno.EFAULT)
        self.assertEqual(self.counts().get(prm.NOP, 0), before)

    def test_outbox_pointers(self):
        """The command runs, the reply cannot be delivered."""
        good = self.memory.address
        self.put_nop(good)
        protect(self.memory, PAGE, PAGE, PROT_READ)
        protect(self.memory, 2 * PAGE, PAGE, PROT_NONE)
        for pointer in (0, good + PAGE, good + PAGE - 15, good + 2 * PAGE,
                        (1 << 64) - 16):
            self.assertErrno(self.exec(good, 16, pointer, 16), errno.EFAULT)

    def test_an_inbox_that_changes(self):
        """It is copied once: what was checked is what is sent."""
        address = self.memory.address
        allowed, forbidden = (bytes(prm.inbox(opcode))
                              for opcode in (prm.NOP, prm.DESTROY_MKEY))
        self.put_nop(address)
        before = self.counts().get(prm.DESTROY_MKEY, 0)
        stop = threading.Event()

        def change():
            while not stop.is_set():
                for inbox in forbidden, allowed:
                    ctypes.memmove(address, inbox, 2)

        changer = threading.Thread(target=change)
        changer.start()
        try:
            errs = {self.exec(address, 16, address + PAGE, 16)
                    for _ in range(2000)}
        finally:
            stop.set()
            base.ended(changer)
        self.assertEqual(errs, {0, errno.EOPNOTSUPP})
        self.assertEqual(self.counts().get(prm.DESTROY_MKEY, 0), before)

    def test_a_page_that_comes_and_goes(self):
        good = self.memory.address
        stop = threading.Event()

        def flicker():
            while not stop.is_set():
                protect(self.memory, PAGE, PAGE, PROT_NONE)
                protect(self.memory, PAGE, PAGE, PROT_RW)

        thread = threading.Thread(target=flicker)
        thread.start()
        seen = set()
        for _ in range(ROUNDS):
            self.put_nop(good)
            seen.add(self.exec(good, 16, good + PAGE, 16))
        stop.set()
        thread.join()
        self.assertLessEqual(seen, {0, errno.EFAULT})

    def test_attributes(self):
        """Each attribute one byte short, one long, longer with garbage."""
        cmd = uverbs.CMD.pack(self.memory.address, self.memory.address, 16,
                              16, 0, 0, 0, 0)

        def run(payload):
            self.put_nop(self.memory.address)
            return self.file.ioctl(uverbs.OBJECT_UCTX, uverbs.UCTX_EXEC, [
                uverbs.handle(NS, self.uctx.handle),
                uverbs.ptr_in(NS + 1, payload), uverbs.abi()])

        self.assertErrno(run(cmd), 0)
        self.assertErrno(run(cmd[:-1]), errno.EINVAL)
        self.assertErrno(run(cmd[:8]), errno.EINVAL)
        self.assertErrno(run(cmd + bytes(8)), 0)
        self.assertErrno(run(cmd + b"\1" + bytes(7)), errno.EOPNOTSUPP)

    def test_headers(self):
        attrs = [uverbs.handle(NS, self.uctx.handle), uverbs.abi()]
        ioctl = self.file.ioctl
        for object_id, method in ((uverbs.OBJECT_UCTX, NS + 6),
                                  (uverbs.OBJECT_UCTX, NS + 7),
                                  (uverbs.OBJECT_UMEM, NS + 2),
                                  (NS + 12, NS), (uverbs.OBJECT_UCTX, 0)):
            self.assertErrno(ioctl(object_id, method, attrs),
                             errno.EPROTONOSUPPORT)
        for length in (0, 23, 24, 40, 57, 65535):
            self.assertErrno(ioctl(uverbs.OBJECT_UCTX, uverbs.UCTX_QUERY,
                                   attrs, length=length), errno.EINVAL)
        unknown = uverbs.Attr(NS + 20, 8, 0)
        self.assertErrno(ioctl(uverbs.OBJECT_UCTX, uverbs.UCTX_QUERY,
                               attrs + [unknown]), errno.EPROTONOSUPPORT)

    def test_handles(self):
        nop = prm.inbox(prm.NOP)
        real = self.uctx.handle
        umem = uverbs.Umem(self.uctx, PAGE)
        other = uverbs.File()
        foreign = uverbs.Uctx(other)
        for value in (umem.handle, 0xffffffff, 1 << 31, real + 1000):
            self.uctx.handle = value
            self.assertErrno(self.uctx.exec(nop)[0], errno.ENOENT,
                             errno.EINVAL)
        self.uctx.handle = real
        foreign.file, foreign_file = self.file, foreign.file
        foreign.handle += 5000
        self.assertErrno(foreign.exec(nop)[0], errno.ENOENT)
        foreign_file.close()
        umem.deregister()


class RaceTest(base.TestCase):
    def test_destroy_while_others_use(self):
        """Threads use, destroy and re-create the same handles."""
        stop = threading.Event()
        allowed = {0, errno.ENOENT, errno.EBUSY, errno.EINVAL}
        seen = set()
        shared = {}
        memory = uverbs.Memory(PAGE)

        def user():
            nop = prm.inbox(prm.NOP)
            while not stop.is_set():
                uctx = shared.get("uctx")
                if uctx:
                    seen.add(uctx.exec(nop)[0])

        def destroyer():
            while not stop.is_set():
                uctx = shared.get("uctx")
                if uctx:
                    seen.add(uctx.destroy_err())

        def maker():
            for _ in range(CONTEXTS):
                shared["uctx"] = uctx = uverbs.Uctx(self.file)
                umem = uverbs.Umem.__new__(uverbs.Umem)
                umem.uctx = uctx
                err = umem.register(uctx, memory.address, PAGE, 0)
                seen.add(err)
                if not err:
                    time.sleep(0.001)  # clock: the others' turn, however short
                    seen.add(umem.deregister_err())
                seen.add(uctx.destroy_err())
            stop.set()

        threads = [threading.Thread(target=function) for function in
                   (user, user, user, destroyer, destroyer, maker)]
        for thread in threads:
            thread.start()
        base.ended(*threads)
        self.assertLessEqual(seen, allowed)

    def test_close_while_others_use(self):
        for _ in range(30):
            file = uverbs.File()
            uctx = uverbs.Uctx(file)
            uverbs.Umem(uctx, PAGE)
            nop = prm.inbox(prm.NOP)
            copy = os.dup(file.fd)
            ends, calls = [], []

            def work():
                while True:
                    err = uctx.exec(nop)[0]
                    calls.append(err)
                    if err:
                        ends.append(err)
                        return

            threads = [threading.Thread(target=work) for _ in range(3)]
            for thread in threads:
                thread.start()
            base.wait_for(lambda: len(calls) > 3, what="commands")
            file.close()
            os.close(copy)
            base.ended(*threads)
            self.assertLessEqual(set(ends), {errno.EBADF, errno.ENOTTY,
                                             errno.EINVAL})


class FuzzTest(base.TestCase):
    SECONDS = float(os.environ.get("MLX5CTL_FUZZ_SECONDS", "60"))

    def test_random_requests(self):
        """Seeded and bounded; the seed is in the failure's name."""
        seed = int(os.environ.get("MLX5CTL_FUZZ_SEED", "1"))
        # clock: how long to look for faults, not whether there is one
        deadline = time.monotonic() + self.SECONDS
        requests = 0
        before = base.settled(self.sim)
        caller = hostile.Caller(random.Random(seed))
        # clock: as above; a slow machine takes longer
        while requests < LEAST_REQUESTS or time.monotonic() < deadline:
            requests += 1
            caller.step()
        caller.close()
        self.assertEqual(base.settled(self.sim), before, f"left by seed {seed}")


if __name__ == "__main__":
    unittest.main()
