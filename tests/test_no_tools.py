# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""A device that offers no TOOLS_RESOURCES: contexts open without them, and
firmware draws the line. Documentation/security.md says where."""
import errno
import unittest

import base
import prm
import uverbs
from test_sim_variants import load, parameters

PAGE = 4096
QUERY_EQ, SET_DIAG = 0x303, 0x820
MGIR = 0x9020
NEEDS_TOOLS = 0x020003
INTERNAL, TOOLS = 2, 4


class NoToolsTest(base.TestCase):
    @classmethod
    def setUpClass(cls):
        before = parameters()
        cls.addClassCleanup(load, **before)
        load(**{**before, "tools": 0})

    def refused(self, uctx, box, out_len, **kwargs):
        """Firmware, not the kernel, says no, and says why."""
        err, out = uctx.exec(box, out_len, **kwargs)
        self.assertErrno(err, errno.EREMOTEIO)
        self.assertEqual(prm.syndrome(out), NEEDS_TOOLS)

    def test_capabilities(self):
        for scope, cap in ((uverbs.SCOPE_CONFIGURATION, 0),
                           (uverbs.SCOPE_READ_ONLY, 0),
                           (uverbs.SCOPE_WRITE, 0),
                           (uverbs.SCOPE_FULL, INTERNAL)):
            uctx = uverbs.Uctx(self.file, scope)
            self.assertEqual(uctx.info["uctx_cap"], cap)
            self.assertEqual(uctx.info["dev_uctx_cap"] & TOOLS, 0)
            uctx.destroy()

    def test_what_works(self):
        """What needs no privilege: capabilities, registers in the user's
        form, memory, batches, the journal."""
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_CONFIGURATION)
        self.assertErrno(uctx.exec(prm.inbox(prm.NOP))[0], 0)
        err, out = uctx.exec(prm.inbox(prm.QUERY_HCA_CAP, 1), 4112)
        self.assertErrno(err, 0)
        self.assertTrue(any(out[16:]))
        box = prm.register(MGIR, prm.READ, 160, prm.ACCESS_REG_USER)
        err, out = uctx.exec(box, 176)
        self.assertErrno(err, 0)
        self.assertTrue(any(out[16:]))
        umem = uverbs.Umem(uctx, 2 * PAGE)
        self.assertNotEqual(umem.mkey, 0)
        umem.deregister()
        self.assertErrno(uctx.batch([prm.inbox(prm.NOP)] * 2)[0], 0)
        self.assertTrue(uctx.journal()[0])
        uctx.destroy()

    def test_what_does_not(self):
        """Registers in the driver's form, dumps, sampling, and objects that
        are not the context's own."""
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_WRITE)
        umem = uverbs.Umem(uctx, 2 * PAGE)
        self.refused(uctx, prm.register(MGIR, prm.READ, 160), 176)
        self.refused(uctx, prm.core_dump_box(), 80, umem=umem)
        self.refused(uctx, prm.resource_dump_box(0xffff, True), 272)
        self.refused(uctx, prm.inbox(SET_DIAG, length=32), 16)
        self.assertFalse(any(umem.bytes()))
        eq = prm.inbox(QUERY_EQ)
        self.assertErrno(uctx.exec(eq, 272)[0], errno.EREMOTEIO)
        umem.deregister()
        uctx.destroy()

    def test_a_refused_sampling_has_no_owner(self):
        with uverbs.File() as file:
            first, second = (uverbs.Uctx(file, uverbs.SCOPE_WRITE)
                             for _ in range(2))
            box = prm.inbox(SET_DIAG, length=32)
            prm.put(box, 0x65, 1, 1)
            for uctx in first, second:
                self.refused(uctx, box, 16)

    def test_kernel_scopes_hold(self):
        """The kernel's own rules do not lean on firmware's."""
        before = self.sim.total()
        uctx = uverbs.Uctx(self.file)
        sent = self.sim.total() - before
        box = prm.register(prm.NODE_DESC, prm.WRITE, 64)
        self.assertErrno(uctx.exec(box, 80)[0], errno.EACCES)
        self.assertErrno(uctx.exec(prm.inbox(prm.CREATE_UMEM))[0],
                         errno.EOPNOTSUPP)
        self.assertEqual(self.sim.total() - before, sent)
        uctx.destroy()


if __name__ == "__main__":
    unittest.main()
