# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Queues of somebody else, as a reader and a writer see them: by a query, alone and in a batch, and in a
dump. Offsets are those of Linux's mlx5_ifc.h; numbers are the driver's own."""
import errno
import unittest

from pyverbs.srq import SRQ, SrqInitAttr

import own_objects
import prm
import segments
import simctl
import uverbs

REPLY = 1024
PAGE_ENTRY = 0x80
INDEX1 = 0x40  # of the register
NUMBER = 0x48  # where each of these inboxes names what it asks about, 24 bits
# Opcode; where the context is in the reply; what all may see of it, as (name, first bit, bits); its addresses
# and keys, as (name, first bit, bits); and the segment of a dump that shows the same.
QP = (0x50b, 0x18, [("state", 0x0, 4), ("pd", 0x28, 24)],
      [("dbr_addr", 0x500, 64), ("q_key", 0x540, 32), ("dc_access_key", 0x640, 64)], 0x110, "PRM_QUERY_QP")
CQ = (0x402, 0x10, [("status", 0x0, 4), ("log_cq_size", 0x63, 5)], [("dbr_addr", 0x1c0, 64)], 0x110,
      "PRM_QUERY_CQ")
RMP = (0x90f, 0x20, [("state", 0x8, 4), ("wq_type", 0x180, 4)],
       [("dbr_addr", 0x200, 64), ("headers_mkey", 0x340, 32)], 0x110, None)


class OwnedTest(own_objects.OwnObjectsTest):
    """The driver's program made them in its own context; ours are other ones."""

    def setUp(self):
        super().setUp()
        self.sim = simctl.Sim()
        self.addCleanup(self.sim.clear_faults)
        self.srq = SRQ(self.pd, SrqInitAttr())
        self.shared = self.queue_pair(self.srq)
        context = self.context(self.qp.qp_num)
        # A shared receive queue is an RMP to firmware, where the driver has an ISSI.
        self.queues = ((QP, self.qp.qp_num), (CQ, context["cqn_rcv"]),
                       (RMP, self.context(self.shared.qp_num)["srqn_rmpn_xrqn"]))
        file = uverbs.File()
        self.addCleanup(file.close)
        self.uctxs = {scope: uverbs.Uctx(file, scope) for scope in range(4)}

    def context(self, qpn):
        item, = self.json("obj", "query", "qp", "dev", "mlx5_0", f"qpn={qpn}")
        return item["fields"]["qpc"]

    def replies(self, uctx, opcode, number, pages):
        """The ways to query. The simulator's firmware lists no pages, and is given an entry."""
        box = prm.inbox(opcode)
        prm.put(box, NUMBER, 24, number)
        entry = {"opcode": opcode, "flip": PAGE_ENTRY, "flip_at": pages, "count": 1}
        self.sim.fault(**entry)
        err, out = uctx.exec(box, REPLY)
        self.assertEqual(err, 0)
        yield out
        self.sim.fault(**entry)
        err, ((one, out),) = uctx.batch([box], out_len=REPLY)
        self.assertEqual((err, one), (0, 0))
        yield out

    def test_queries(self):
        for kind, number in self.queues:
            opcode, start, open_fields, hidden, pages, _ = kind
            with self.subTest(hex(opcode)):
                writer = self.uctxs[uverbs.SCOPE_WRITE]
                for whole in self.replies(writer, opcode, number, pages):
                    # There is something to hide.
                    address = prm.get(whole, 8 * start + hidden[0][1], 64)
                    self.assertNotEqual(address, 0)
                    self.assertTrue(any(whole[pages:]))
                for scope, uctx in self.uctxs.items():
                    for out in self.replies(uctx, opcode, number, pages):
                        if scope >= uverbs.SCOPE_WRITE:
                            self.assertEqual(out, whole)
                            continue
                        self.assertEqual({name: prm.get(out, 8 * start + bit, width)
                                          for name, bit, width in open_fields},
                                         {name: prm.get(whole, 8 * start + bit, width)
                                          for name, bit, width in open_fields})
                        self.assertEqual({name for name, bit, width in hidden
                                          if prm.get(out, 8 * start + bit, width)}, set())
                        self.assertFalse(any(out[pages:]))

    def test_dumps(self):
        menu = segments.hardware_menu()
        for (*_, segment), number in self.queues:
            if not segment:
                continue
            box = prm.resource_dump_box(menu[segment], inline=1)
            prm.put(box, 0x80 + INDEX1, 32, number)
            for scope, uctx in self.uctxs.items():
                err = uctx.exec(box, 272)[0]
                if scope < uverbs.SCOPE_WRITE:
                    self.assertEqual(err, errno.EACCES)
                else:
                    self.assertIn(err, (0, errno.EREMOTEIO))


if __name__ == "__main__":
    unittest.main()
