# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The journal, from Python."""

import errno
import os
import time
import unittest

from pyverbs.providers.mlx5ctl import Mlx5ctlError
import pyverbs.providers.mlx5ctl.mlx5ctl_enums as e

try:
    from tests.mlx5ctl_base import Mlx5ctlAPITestCase
except ImportError:
    from mlx5ctl_base import Mlx5ctlAPITestCase

ACCESS_REG, PMTU = 0x805, 0x5003


class JournalTest(Mlx5ctlAPITestCase):
    def test_own_context_is_there(self):
        # clock: the journal's entries bear its time
        before = time.time_ns()
        with self.uctx() as uctx:
            uid = uctx.query().uid
            entry = [entry for entry in uctx.journal()
                     if entry.pid == os.getpid() and entry.uid == uid
                     and entry.kind == e.MLX5CTL_DV_JOURNAL_UCTX][-1]
        self.assertEqual(entry.user, os.getuid())
        self.assertEqual(entry.err, 0)
        self.assertEqual(entry.scope, e.MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY)
        with open('/proc/self/comm', encoding='utf-8') as comm:
            self.assertEqual(entry.comm, comm.read().strip())
        self.assertLess(abs(entry.last_time_ns - before), 60 * 10 ** 9)

    def test_parts_make_the_whole(self):
        for _ in range(5):
            self.uctx().close()
        with self.uctx() as uctx:
            whole = list(uctx.journal())
            lost = uctx.read_journal().lost
            parts, first, more = [], 0, True
            while more:
                part = uctx.read_journal(first, 1)
                parts += part.entries
                self.assertLessEqual(len(part.entries), 1)
                first, more = part.next_seq, part.more
            self.assertEqual(parts, whole)
            self.assertEqual(part.lost, lost)
            self.assertEqual(part.lost, sum(part.lost_by_kind))
            self.assertEqual([entry.seq for entry in whole],
                             sorted(entry.seq for entry in whole))
            self.assertEqual(list(uctx.journal(first)), [])

    def test_what_changes_is_written_down(self):
        with self.uctx(e.MLX5CTL_DV_SCOPE_DEBUG_WRITE) as uctx:
            # one read may not reach the end where other tests have been
            first = list(uctx.journal())[-1].seq + 1
            uctx.read_reg('PMTU', {'local_port': 1})
            self.assertEqual([entry for entry in uctx.journal(first)
                              if entry.pid == os.getpid()], [])
            try:
                uctx.write_reg('PMTU', {'local_port': 1, 'admin_mtu': 4096})
                err = 0
            except Mlx5ctlError as error:
                # Refused by the policy, it never was an event.
                self.assertNotIn(error.error_code, (errno.EACCES,
                                                    errno.EOPNOTSUPP))
                err = error.error_code
            entry = [entry for entry in uctx.journal(first)
                     if entry.pid == os.getpid()][-1]
        self.assertEqual(entry.kind, e.MLX5CTL_DV_JOURNAL_COMMAND)
        self.assertEqual((entry.opcode, entry.register_id),
                         (ACCESS_REG, PMTU))
        self.assertEqual(entry.err, err)
        self.assertEqual(entry.pending, 0)
        self.assertGreater(entry.duration_ns, 0)


if __name__ == '__main__':
    unittest.main()
