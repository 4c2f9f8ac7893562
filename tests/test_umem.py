# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Registered memory: what is pinned, translated, limited and given back."""
import ctypes
import errno
import os
import resource
import unittest

import base
import prm
import uverbs

PAGE = 4096


def register_err(uctx, address, length, flags=0, **kwargs):
    umem = uverbs.Umem.__new__(uverbs.Umem)
    return umem.register(uctx, address, length, flags, **kwargs)


class UmemTest(base.TestCase):
    def setUp(self):
        super().setUp()
        self.uctx = uverbs.Uctx(self.file)
        self.pinned = base.pinned()

    def tearDown(self):
        self.uctx.destroy()
        self.assertEqual(base.pinned(), self.pinned)
        self.assertEqual(self.sim.state()["umem_pinned_bytes"], 0)

    def test_register(self):
        umem = uverbs.Umem(self.uctx, 16 * PAGE)
        self.assertGreater(base.pinned(), self.pinned)
        owner = self.sim.state()["owners"][str(self.uctx.info["uid"])]
        self.assertEqual((owner["umem"], owner["mkey"], owner["pd"]),
                         (1, 1, 1))
        self.assertNotEqual(umem.mkey, 0)
        pinned, = self.sim.umems(self.uctx.info["uid"])
        self.assertGreaterEqual(pinned["pinned_bytes"], 16 * PAGE)
        self.assertEqual(pinned["users"], 1)
        umem.deregister()
        self.assertEqual(self.sim.umems(self.uctx.info["uid"]), [])
        owner = self.sim.state()["owners"][str(self.uctx.info["uid"])]
        self.assertEqual(owner, {"uctx": 1} if "uctx" in owner else {})

    def test_destroys_carry_the_uid(self):
        """Without it they would be the kernel's own, of whatever has the number by then."""
        names = ("DESTROY_MKEY", "DEALLOC_PD", "DESTROY_UMEM")
        for deregister in True, False:
            with uverbs.File() as file:
                uctx = uverbs.Uctx(file)
                uid = uctx.info["uid"]
                umem = uverbs.Umem(uctx, PAGE)
                before = self.sim.log()[-1]["seq"]
                if deregister:
                    umem.deregister()
            uids = [(entry["name"], entry["uid"]) for entry in self.sim.log()
                    if entry["seq"] > before and entry["name"] in names]
            self.assertEqual(sorted(uids), sorted((name, uid) for name in names))

    def test_without_a_key(self):
        umem = uverbs.Umem(self.uctx, PAGE, flags=0)
        self.assertEqual(umem.mkey, 0)
        owner = self.sim.state()["owners"][str(self.uctx.info["uid"])]
        self.assertNotIn("mkey", owner)
        umem.deregister()

    def test_any_alignment(self):
        """A dump into memory that starts and ends in the middle of a page."""
        for offset, length in ((1, 100), (4095, 9), (123, 5 * PAGE + 7),
                               (PAGE - 8, 16)):
            umem = uverbs.Umem(self.uctx, length, offset=offset,
                               memory=uverbs.Memory(length + offset + PAGE))
            err, _ = self.uctx.exec(prm.core_dump_box(), 80, umem=umem)
            self.assertErrno(err, 0)
            raw = umem.memory.bytes()
            self.assertFalse(any(raw[:offset]))
            self.assertTrue(any(raw[offset:offset + length]))
            self.assertFalse(any(raw[offset + length:]))
            umem.deregister()
            umem.memory.unmap()

    def test_read_only_memory(self):
        """A page that the process may only read can be registered so."""
        memory = uverbs.Memory(PAGE)
        ctypes.memset(memory.address, 7, PAGE)
        uverbs.libc.mprotect(ctypes.c_void_p(memory.address), PAGE, 1)
        self.assertErrno(register_err(self.uctx, memory.address, PAGE),
                         errno.EFAULT)
        umem = uverbs.Umem(self.uctx, PAGE, uverbs.UMEM_READ_ONLY, memory)
        umem.deregister()
        self.assertErrno(register_err(
            self.uctx, memory.address, PAGE,
            uverbs.UMEM_READ_ONLY | uverbs.UMEM_MKEY), errno.EINVAL)

    def test_bad_requests(self):
        memory = uverbs.Memory(PAGE)
        for address, length, flags, reserved in (
                (memory.address, 0, 0, 0),
                (memory.address, PAGE, 4, 0),
                (memory.address, PAGE, 1 << 31, 0),
                (memory.address, PAGE, 0, 1),
                ((1 << 64) - PAGE, PAGE, 0, 0),
                ((1 << 64) - 1, 1, 0, 0),
                (PAGE, (1 << 64) - 1, 0, 0)):
            self.assertErrno(register_err(self.uctx, address, length, flags,
                                          reserved=reserved), errno.EINVAL)
        self.assertErrno(register_err(self.uctx, 0, PAGE), errno.EFAULT,
                         errno.ENOMEM)
        self.assertErrno(register_err(self.uctx, memory.address, 1 << 34),
                         errno.ENOSPC)

    def test_limit_of_a_process(self):
        """RLIMIT_MEMLOCK binds who may not override it."""
        def register():
            resource.setrlimit(resource.RLIMIT_MEMLOCK, (PAGE, PAGE))
            memory = uverbs.Memory(16 * PAGE)
            return register_err(self.uctx, memory.address, 16 * PAGE)

        CAP_IPC_LOCK = 14
        self.assertErrno(base.in_child(
            register, lambda: base.drop_capability(CAP_IPC_LOCK)),
            errno.ENOMEM)

    def test_10000_umems(self):
        memory = uverbs.Memory(PAGE)
        umems = [uverbs.Umem(self.uctx, PAGE, 0, memory)
                 for _ in range(10000)]
        info = self.uctx.query()
        self.assertEqual(info["num_umems"], 10000)
        self.assertEqual(info["pinned_bytes"], 10000 * PAGE)
        for umem in umems:
            umem.deregister()

    def test_handles(self):
        umem = uverbs.Umem(self.uctx, PAGE)
        other = uverbs.File()
        borrowed = uverbs.Umem.__new__(uverbs.Umem)
        borrowed.uctx = type("", (), {"file": other})()
        borrowed.handle = umem.handle
        self.assertErrno(borrowed.deregister_err(), errno.ENOENT)
        other.close()
        wrong = uverbs.Umem.__new__(uverbs.Umem)
        wrong.uctx, wrong.handle = self.uctx, self.uctx.handle
        self.assertErrno(wrong.deregister_err(), errno.EINVAL, errno.ENOENT)
        umem.deregister()
        self.assertErrno(umem.deregister_err(), errno.ENOENT)


class DmabufTest(base.TestCase):
    def test_dump_into_a_dmabuf(self):
        uctx = uverbs.Uctx(self.file)
        fd = base.make_dmabuf(64 * PAGE)
        for offset in (0, 2 * PAGE):
            umem = uverbs.Umem(uctx, 32 * PAGE, dmabuf_fd=fd, offset=offset)
            err, out = uctx.exec(prm.core_dump_box(), 80, umem=umem)
            self.assertErrno(err, 0)
            self.assertEqual(prm.get(out, 0x80 + 0xa0, 32), 32 * PAGE)
            owner = self.sim.state()["owners"][str(uctx.info["uid"])]
            self.assertEqual(owner["umem"], 1)
            umem.deregister()
        os.close(fd)
        uctx.destroy()

    def test_not_a_dmabuf(self):
        uctx = uverbs.Uctx(self.file)
        with open("/dev/null", "rb") as null:
            self.assertErrno(register_err(uctx, 0, PAGE,
                                          dmabuf_fd=null.fileno()),
                             errno.EINVAL)
        self.assertErrno(register_err(uctx, 0, PAGE, dmabuf_fd=999),
                         errno.EBADF)
        uctx.destroy()


class RefusingFirmwareTest(base.TestCase):
    """Firmware that will not take back what it was given."""

    def test_a_refused_destroy_keeps_the_pages(self):
        uctx = uverbs.Uctx(self.file)
        before = base.pinned()
        umem = uverbs.Umem(uctx, 4 * PAGE)
        held = base.pinned()
        self.sim.fault(opcode=prm.DESTROY_UMEM, status=0x05,
                       syndrome=0x1234, count=1)
        self.assertErrno(umem.deregister_err(), errno.EREMOTEIO)
        self.assertEqual(base.pinned(), held)
        self.assertEqual(uctx.query()["num_umems"], 1)
        umem.deregister()
        self.assertEqual(base.pinned(), before)
        uctx.destroy()

    def test_a_refused_create_pins_nothing(self):
        uctx = uverbs.Uctx(self.file)
        memory = uverbs.Memory(4 * PAGE)
        before = base.pinned()
        for opcode in (prm.CREATE_UMEM, prm.CREATE_MKEY, 0x800):
            self.sim.fault(opcode=opcode, status=0x05, syndrome=0x1234,
                           count=1)
            self.assertErrno(register_err(uctx, memory.address, 4 * PAGE,
                                          uverbs.UMEM_MKEY), errno.EREMOTEIO)
            self.assertEqual(base.pinned(), before)
            self.assertEqual(uctx.query()["pinned_bytes"], 0)
        self.sim.reset()
        uctx.destroy()


if __name__ == "__main__":
    unittest.main()
