# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Batches of commands, from Python."""

import errno
import struct
import unittest

from pyverbs.providers.mlx5ctl import Layout, PyverbsUserError, Umem

try:
    from tests.mlx5ctl_base import Mlx5ctlAPITestCase, dump_addresses
except ImportError:
    from mlx5ctl_base import Mlx5ctlAPITestCase, dump_addresses

QUERY_HCA_CAP, CREATE_EQ = 0x100, 0x301
CAP = struct.pack('>HHHH8x', QUERY_HCA_CAP, 0, 0, 1)
DENIED = struct.pack('>HHHH8x', CREATE_EQ, 0, 0, 0)


class BatchTest(Mlx5ctlAPITestCase):
    def setUp(self):
        super().setUp()
        self.debug = self.uctx()

    def test_many(self):
        one = self.debug.execute_raw(CAP, 4112)
        before = self.sent(QUERY_HCA_CAP)
        replies = self.debug.execute_batch([(CAP, 4112)] * 100)
        self.assertEqual(len(replies), 100)
        self.assertEqual(self.sent(QUERY_HCA_CAP), before + 100)
        for reply in replies:
            self.assertEqual(reply, (0, one))
        self.assertEqual(self.debug.execute_batch([]), [])

    def test_failures(self):
        commands = [(CAP, 4112), (DENIED, 16), (CAP, 4112)]
        self.assertEqual(
            [reply.error_code for reply in self.debug.execute_batch(commands)],
            [0, errno.EOPNOTSUPP, 0])
        replies = self.debug.execute_batch(commands, stop=True)
        self.assertEqual([reply.error_code for reply in replies],
                         [0, errno.EOPNOTSUPP, errno.ECANCELED])
        self.assertEqual(replies[2].outbox, bytes(4112))

    def test_firmware_refuses(self):
        self.control('fault dev=0 opcode=0x100 status=0x05 syndrome=0x77 '
                     'count=1')
        # Of two that are in flight together, either may be the first there.
        replies = sorted(self.debug.execute_batch([(CAP, 4112)] * 2))
        self.assertEqual([reply.error_code for reply in replies],
                         [0, errno.EREMOTEIO])
        self.assertEqual(replies[1].outbox[:8], struct.pack('>B3xI', 5, 0x77))

    def test_dumps(self):
        dump = Layout('access_register_in').encode(
            {'opcode': 'ACCESS_REG', 'op_mod': 'read',
             'register_id': 'CORE_DUMP', 'register_data': [2]}, 80)
        one, two = bytearray(1 << 20), bytearray(1 << 20)
        with Umem(self.debug, one) as first, Umem(self.debug, two) as second:
            replies = self.debug.execute_batch(
                [(dump, 80, first, 0, len(one)),
                 (dump, 80, second, 4096, len(two) - 4096)])
        self.assertEqual([reply.error_code for reply in replies], [0, 0])
        want = self.debug.core_dump().data
        self.assertEqual(dump_addresses(one[:len(want)]), dump_addresses(want))
        self.assertEqual(dump_addresses(two[4096:4096 + len(want)]),
                         dump_addresses(want))
        self.assertEqual(two[:4096], bytes(4096))

    def test_nonsense(self):
        self.assertRaises(TypeError, self.debug.execute_batch, [None])
        self.assertRaises((TypeError, ValueError), self.debug.execute_batch,
                          [(CAP,)])
        umem = Umem(self.debug, bytearray(10))
        umem.close()
        self.assertRaises(PyverbsUserError, self.debug.execute_batch,
                          [(CAP, 4112, umem, 0, 10)])


if __name__ == '__main__':
    unittest.main()
