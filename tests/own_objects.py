# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Tests that look, with the command, at verbs objects of their own."""
from pyverbs.cq import CQ
from pyverbs.device import Context
from pyverbs.mr import MR
from pyverbs.pd import PD
from pyverbs.qp import QP, QPCap, QPInitAttr

import test_tool
import verbs


class OwnObjectsTest(test_tool.ToolTest):
    """A queue pair that completes into one queue, and memory."""

    ctx: Context

    @classmethod
    def setUpClass(cls):
        """The driver makes objects of its own with the first of a user's, and keeps them."""
        cls.make(cls)
        cls.ctx.close()

    def setUp(self):
        super().setUp()
        self.make()
        self.addCleanup(self.ctx.close)

    def make(self):
        self.ctx = Context(name="mlx5_0")
        self.pd = PD(self.ctx)
        self.cq = CQ(self.ctx, 15)
        self.qp = OwnObjectsTest.queue_pair(self)
        self.mr = MR(self.pd, 4096,
                     verbs.IBV_ACCESS_LOCAL_WRITE | verbs.IBV_ACCESS_REMOTE_WRITE)

    def queue_pair(self, srq=None):
        init = QPInitAttr(qp_type=verbs.IBV_QPT_RC, scq=self.cq, rcq=self.cq, srq=srq,
                          cap=QPCap(max_send_wr=4, max_recv_wr=4, max_recv_sge=2))
        return QP(self.pd, init)
