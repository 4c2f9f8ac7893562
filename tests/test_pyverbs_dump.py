# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Core dumps and resource dumps, from Python."""

import errno
import signal
import struct
import unittest

from pyverbs.providers.mlx5ctl import (Layout, Mlx5ctlError, Umem, rsc_menu,
                                       rsc_records)
import pyverbs.providers.mlx5ctl.mlx5ctl_enums as e

try:
    from tests.mlx5ctl_base import Mlx5ctlAPITestCase, dump_addresses
except ImportError:
    from mlx5ctl_base import Mlx5ctlAPITestCase, dump_addresses

ACCESS_REG, CORE_DUMP = 0x805, 0x402e
MiB = 1 << 20


class CoreDumpTest(Mlx5ctlAPITestCase):
    def setUp(self):
        super().setUp()
        self.debug = self.uctx()

    def test_pieces_make_the_same_dump(self):
        whole = self.debug.core_dump(buf_size=4 * MiB)
        self.assertEqual(whole.commands, 1)
        self.assertEqual(len(whole.data), whole.bytes)
        self.assertGreater(whole.duration_ns, 0)
        pieces = self.debug.core_dump(buf_size=65536)
        self.assertEqual(pieces.commands, -(-whole.bytes // 65536))
        self.assertEqual(dump_addresses(pieces.data), dump_addresses(whole.data))

    def test_into_memory(self):
        buffer = bytearray(4 * MiB)
        before = self.sent(ACCESS_REG)
        with Umem(self.debug, buffer) as umem:
            dump = self.debug.core_dump(umem=umem, into_umem=True)
        self.assertEqual(self.sent(ACCESS_REG), before + 1)
        self.assertIsNone(dump.data)
        self.assertEqual(dump_addresses(buffer[:dump.bytes]),
                         dump_addresses(self.debug.core_dump().data))

    def test_memory_too_small_for_all(self):
        with Umem(self.debug, bytearray(65536)) as umem:
            self.assertFails(errno.EMSGSIZE, self.debug.core_dump, umem=umem,
                             into_umem=True)
            dump = self.debug.core_dump(umem=umem)
        self.assertEqual(dump_addresses(dump.data),
                         dump_addresses(self.debug.core_dump().data))

    def test_callbacks(self):
        pieces, progress = [], []
        dump = self.debug.core_dump(
            buf_size=65536, write=pieces.append,
            progress=lambda nbytes, commands: progress.append(
                (nbytes, commands)))
        self.assertIsNone(dump.data)
        self.assertEqual(sum(map(len, pieces)), dump.bytes)
        self.assertEqual(progress[-1], (dump.bytes, dump.commands))
        self.assertEqual(progress, sorted(progress))

    def test_cancel(self):
        before = self.sent(ACCESS_REG)
        self.assertFails(errno.ECANCELED, self.debug.core_dump, buf_size=65536,
                         progress=lambda nbytes, commands: commands == 3)
        self.assertEqual(self.sent(ACCESS_REG), before + 3)

    def test_exceptions_come_through(self):
        def stop(_piece):
            raise ZeroDivisionError

        def interrupt(_nbytes, _commands):
            raise KeyboardInterrupt

        self.assertRaises(ZeroDivisionError, self.debug.core_dump, write=stop)
        self.assertRaises(KeyboardInterrupt, self.debug.core_dump,
                          progress=interrupt)
        self.assertEqual(self.debug.query().num_umems, 0)

    def test_signals_come_through(self):
        def on_alarm(_signum, _frame):
            raise TimeoutError

        previous = signal.signal(signal.SIGALRM, on_alarm)
        self.addCleanup(signal.signal, signal.SIGALRM, previous)
        signal.setitimer(signal.ITIMER_REAL, 0.5)
        self.addCleanup(signal.setitimer, signal.ITIMER_REAL, 0)
        with self.assertRaises(TimeoutError):
            while True:
                self.debug.core_dump(buf_size=4096)
        self.assertEqual(self.debug.query().num_umems, 0)

    def test_limit(self):
        self.assertFails(errno.EFBIG, self.debug.core_dump, max_bytes=1000)

    def test_by_command(self):
        whole = self.debug.core_dump()
        buffer = bytearray(4 * MiB)
        with Umem(self.debug, buffer) as umem:
            register = Layout('core_dump_reg').encode({'core_dump_type': 2})
            reply = self.debug.execute(
                'ACCESS_REG', {'op_mod': 'read', 'register_id': CORE_DUMP,
                               'register_data': list(struct.unpack(
                                   '>16I', register))},
                outlen=16 + 64, umem=umem)
        size = Layout('core_dump_reg').get(bytes(reply)[16:], 'size')
        self.assertEqual(dump_addresses(buffer[:size]), dump_addresses(whole.data))

    def test_mkey_of_the_callers_choice(self):
        before = self.sent(ACCESS_REG)
        register = Layout('core_dump_reg').encode({'mkey': 0x10402,
                                                   'size': 4096})
        with self.assertRaises(Mlx5ctlError):
            self.debug.write_reg('CORE_DUMP', register)
        self.assertEqual(self.sent(ACCESS_REG), before)


class RscDumpTest(Mlx5ctlAPITestCase):
    def setUp(self):
        super().setUp()
        # Contexts show keys, which readers may not see.
        self.debug = self.uctx(e.MLX5CTL_DV_SCOPE_DEBUG_WRITE)

    def test_menu(self):
        dump = self.debug.rsc_dump(e.MLX5CTL_DV_RSC_MENU)
        types = [record.type for record in dump]
        self.assertIn(e.MLX5CTL_DV_RSC_MENU, types)
        menu = rsc_menu(dump.data)
        self.assertEqual(len(menu), [record.num_of_records for record in dump
                                     if record.type ==
                                     e.MLX5CTL_DV_RSC_MENU][0])
        self.assertTrue(all(entry.name for entry in menu))
        layout = Layout('resource_dump_menu_segment')
        record = [record for record in dump
                  if record.type == e.MLX5CTL_DV_RSC_MENU][0]
        decoded = layout.decode(record.data)['record']
        self.assertEqual([entry['segment_type'] for entry in decoded],
                         [entry.segment for entry in menu])

    def test_inline_is_the_same(self):
        memory = self.debug.rsc_dump(e.MLX5CTL_DV_RSC_MENU)
        inline = self.debug.rsc_dump(e.MLX5CTL_DV_RSC_MENU, inline=True)
        self.assertEqual(inline.data, memory.data)
        self.assertGreater(inline.commands, memory.commands)
        self.assertEqual(inline.flags, e.MLX5CTL_DV_DUMP_RESULT_INLINE)
        self.assertEqual(memory.flags, 0)

    def test_every_segment(self):
        for entry in rsc_menu(self.debug.rsc_dump(
                e.MLX5CTL_DV_RSC_MENU).data):
            with self.subTest(entry.name):
                index = entry.flags & e.MLX5CTL_DV_RSC_MENU_INDEX1_SUPPORT
                number = entry.flags & e.MLX5CTL_DV_RSC_MENU_NUM1_MUST
                one = self.debug.rsc_dump(entry.segment,
                                          index1=1 if index else 0,
                                          num_of_obj1=1 if number else 0)
                total = 0
                for record in one:
                    total += len(record.data)
                    self.assertLessEqual(len(record.payload),
                                         len(record.data))
                self.assertLessEqual(total, one.bytes)
                self.assertGreater(total, 0)

    def test_by_name(self):
        dump = self.debug.rsc_dump('full_eqc', index1=1)
        number = [entry.segment for entry in rsc_menu(self.debug.rsc_dump(
            e.MLX5CTL_DV_RSC_MENU).data) if entry.name == 'FULL_EQC'][0]
        self.assertIn(number, [record.type for record in dump])
        with self.assertRaisesRegex(KeyError, 'NO_SUCH'):
            self.debug.rsc_dump('NO_SUCH')

    def test_malformed(self):
        good = bytes(self.debug.rsc_dump(e.MLX5CTL_DV_RSC_MENU).data)
        zero = b'\0\0' + good[2:]
        for broken in (zero, good[:10], good[:2], b'\xff' + good[1:]):
            with self.assertRaises(Mlx5ctlError) as caught:
                list(rsc_records(broken))
            self.assertEqual(caught.exception.error_code, errno.EBADMSG)
        self.assertEqual(list(rsc_records(b'')), [])


if __name__ == '__main__':
    unittest.main()
