# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Batches: order, results, where they stop."""
import ctypes
import errno
import unittest

import base
import prm
import uverbs

STOP = 1


class BatchTest(base.TestCase):
    def setUp(self):
        super().setUp()
        self.uctx = uverbs.Uctx(self.file)
        self.addCleanup(self.uctx.destroy)

    def test_each_has_its_own_result(self):
        nop, cap = prm.inbox(prm.NOP), prm.inbox(prm.QUERY_HCA_CAP, 1)
        bad = prm.inbox(prm.CREATE_UMEM)
        before = self.counts()
        err, results = self.uctx.batch([nop, bad, cap, nop], out_len=4112)
        self.assertErrno(err, 0)
        self.assertEqual([result[0] for result in results],
                         [0, errno.EOPNOTSUPP, 0, 0])
        _, alone = self.uctx.exec(cap, 4112)
        self.assertEqual(results[2][1], alone)
        after = self.counts()
        self.assertEqual(after[prm.NOP] - before.get(prm.NOP, 0), 2)
        self.assertEqual(after.get(prm.CREATE_UMEM), before.get(
            prm.CREATE_UMEM))

    def test_stop_at_the_first_failure(self):
        nop, bad = prm.inbox(prm.NOP), prm.inbox(prm.CREATE_UMEM)
        before = self.counts().get(prm.NOP, 0)
        err, results = self.uctx.batch([nop, bad, nop, nop], STOP)
        self.assertErrno(err, 0)
        self.assertEqual([result[0] for result in results],
                         [0, errno.EOPNOTSUPP, errno.ECANCELED,
                          errno.ECANCELED])
        self.assertEqual(self.counts()[prm.NOP], before + 1)

    def test_a_firmware_failure_keeps_its_outbox(self):
        self.sim.fault(opcode=prm.NOP, status=0x08, syndrome=0xabc, count=1)
        _, results = self.uctx.batch([prm.inbox(prm.NOP)] * 2)
        self.assertEqual([result[0] for result in results],
                         [errno.EREMOTEIO, 0])
        self.assertEqual(prm.status(results[0][1]), 0x08)
        self.assertEqual(prm.syndrome(results[0][1]), 0xabc)

    def test_sizes(self):
        nop = prm.inbox(prm.NOP)
        for number, wanted in ((1, 0), (64, 0), (65, errno.EINVAL),
                               (0, errno.EINVAL)):
            err, _ = self.uctx.batch([nop] * number)
            # the core refuses what is longer or shorter than declared
            self.assertIn(err, (wanted, errno.EOPNOTSUPP if wanted else 0,
                                errno.ENOSPC if wanted else 0), number)
        self.assertErrno(self.uctx.batch([nop], flags=2)[0], errno.EINVAL)

    def test_umems_by_index(self):
        umems = [uverbs.Umem(self.uctx, 65536) for _ in range(3)]
        box = prm.core_dump_box()
        inbox = ctypes.create_string_buffer(bytes(box), len(box))
        outs = [ctypes.create_string_buffer(80) for _ in range(4)]
        cmds = [uverbs.CMD.pack(ctypes.addressof(inbox),
                                ctypes.addressof(outs[i]), len(box), 80, 1,
                                index, 0, 65536)
                for i, index in enumerate((2, 0, 1, 3))]
        err, results = self.uctx.batch([], cmds=cmds, umems=umems)
        self.assertErrno(err, 0)
        self.assertEqual(results, [0, 0, 0, errno.EINVAL])
        self.assertEqual([prm.get(out, 0x100, 32) for out in outs[:3]],
                         [umems[2].mkey, umems[0].mkey, umems[1].mkey])
        for umem in umems:
            umem.deregister()


if __name__ == "__main__":
    unittest.main()
