# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Memory for firmware, from Python: any writable buffer, kept while in use."""

import array
import errno
import gc
import mmap
import os
import unittest
import weakref

from pyverbs.providers.mlx5ctl import PyverbsUserError, Umem

try:
    from tests.mlx5ctl_base import Mlx5ctlAPITestCase, dump_addresses, make_dmabuf
except ImportError:
    from mlx5ctl_base import Mlx5ctlAPITestCase, dump_addresses, make_dmabuf

MiB = 1 << 20


class Buffer(bytearray):
    """A bytearray that can be watched."""


class UmemTest(Mlx5ctlAPITestCase):
    def setUp(self):
        super().setUp()
        self.debug = self.uctx()

    def test_info(self):
        with Umem(self.debug, bytearray(3 * 4096)) as umem:
            self.assertEqual(umem.length, 3 * 4096)
            self.assertGreaterEqual(umem.num_mtt, 1)
            self.assertGreaterEqual(umem.page_shift, 12)
            self.assertNotEqual(umem.mkey, 0)
        with Umem(self.debug, bytearray(1), mkey=False) as umem:
            self.assertEqual(umem.mkey, 0)
            self.assertEqual(umem.length, 1)

    def test_buffers(self):
        before = self.owned('umem')
        buffers = [bytearray(100), mmap.mmap(-1, 8192),
                   array.array('I', range(5000)),
                   memoryview(bytearray(10000))[33:9000]]
        for buffer in buffers:
            with Umem(self.debug, buffer) as umem:
                self.assertEqual(umem.length, memoryview(buffer).nbytes)
                self.assertEqual(self.owned('umem'), before + 1)
        self.assertEqual(self.owned('umem'), before)

    def test_what_can_not_be_written(self):
        self.assertRaises((BufferError, TypeError), Umem, self.debug,
                          bytes(100))
        self.assertRaises(TypeError, Umem, self.debug, 'text')
        self.assertRaises(PyverbsUserError, Umem, self.debug)
        strided = memoryview(bytearray(100))[::2]
        self.assertRaises((BufferError, TypeError), Umem, self.debug, strided)

    def test_read_only(self):
        with Umem(self.debug, bytearray(100), read_only=True) as umem:
            self.assertEqual(umem.mkey, 0)
            error = self.assertFails(errno.EINVAL, self.debug.core_dump,
                                     umem=umem)
            self.assertEqual(error.status, 0)

    def test_empty(self):
        self.assertFails(errno.EINVAL, Umem, self.debug, bytearray())

    def test_buffer_is_locked_and_alive(self):
        buffer = Buffer(4096)
        alive = weakref.ref(buffer)
        umem = Umem(self.debug, buffer)
        with self.assertRaises(BufferError):
            buffer.extend(b'x')
        del buffer
        gc.collect()
        self.assertIsNotNone(alive())
        umem.close()
        gc.collect()
        self.assertIsNone(alive())

    def test_failed_deregistration_keeps_it(self):
        buffer = Buffer(4096)
        umem = Umem(self.debug, buffer)
        self.control('fault dev=0 opcode=0xa0a status=0x06 syndrome=1 count=1')
        self.assertFails(errno.EREMOTEIO, umem.close)
        with self.assertRaises(BufferError):
            buffer.extend(b'x')
        umem.close()
        buffer.extend(b'x')

    def test_forgotten(self):
        before = self.owned('umem'), self.owned('mkey')
        buffer = Buffer(4096)
        Umem(self.debug, buffer)
        gc.collect()
        self.assertEqual((self.owned('umem'), self.owned('mkey')), before)
        buffer.extend(b'x')

    def test_order_of_closing(self):
        umem = Umem(self.debug, bytearray(4096))
        self.debug.close()
        self.assertRaises(PyverbsUserError, lambda: umem.length)
        umem.close()

    def test_many(self):
        before = self.owned('umem')
        umems = [Umem(self.debug, bytearray(4096)) for _ in range(50)]
        self.assertEqual(self.debug.query().num_umems, 50)
        self.assertEqual(len({umem.umem_id for umem in umems}), 50)
        self.assertEqual(len({umem.mkey for umem in umems}), 50)
        del umems
        gc.collect()
        self.assertEqual(self.owned('umem'), before)

    def test_dmabuf(self):
        whole = self.debug.core_dump()
        dmabuf = make_dmabuf(MiB)
        try:
            with Umem(self.debug, dmabuf_fd=dmabuf, length=MiB) as umem:
                self.assertEqual(umem.length, MiB)
                dump = self.debug.core_dump(umem=umem, into_umem=True)
            self.assertEqual(dump.bytes, whole.bytes)
            with mmap.mmap(dmabuf, MiB) as memory:
                self.assertEqual(dump_addresses(memory[:dump.bytes]), dump_addresses(whole.data))
            self.assertFails(errno.EINVAL, Umem, self.debug,
                             dmabuf_fd=dmabuf, offset=MiB, length=4096)
        finally:
            os.close(dmabuf)

    def test_no_such_dmabuf(self):
        self.assertFails(errno.EBADF, Umem, self.debug, dmabuf_fd=999,
                         length=4096)


if __name__ == '__main__':
    unittest.main()
