# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Devices, contexts, debug contexts and their scopes, from Python."""

import errno
import gc
import os
import tempfile
import threading
import time
import unittest

import pyverbs.device as d
from pyverbs.providers.mlx5ctl import (Context, Mlx5ctlError,
                                       PyverbsRDMAError, PyverbsUserError,
                                       Uctx, Umem, get_device_list)
import pyverbs.providers.mlx5ctl.mlx5ctl_enums as e

try:
    from tests.mlx5ctl_base import Mlx5ctlAPITestCase
except ImportError:
    from mlx5ctl_base import Mlx5ctlAPITestCase


class DeviceTest(Mlx5ctlAPITestCase):
    def test_list(self):
        device = [x for x in get_device_list() if x.name == self.dev_name][0]
        self.assertEqual(device.vendor_id, 0x15b3)
        self.assertEqual(device.reason, '')
        self.assertTrue(device.fw_ver)
        self.assertGreaterEqual(device.num_ports, 1)

    def test_open_by_pci_address(self):
        device = [x for x in get_device_list() if x.name == self.dev_name][0]
        with Context(device.pci) as ctx, Uctx(ctx) as uctx:
            self.assertTrue(uctx.query().uid)

    def test_no_such_device(self):
        error = self.assertFails(errno.ENODEV, Context, 'mlx5_77')
        self.assertIsInstance(error, PyverbsRDMAError)
        self.assertIn('mlx5_77', str(error))
        self.assertEqual(error.status, 0)

    def test_recorded(self):
        with tempfile.TemporaryDirectory() as directory:
            trace = os.path.join(directory, 'trace')
            os.environ['MLX5CTL_RECORD'] = trace
            try:
                with Context(self.dev_name) as ctx, Uctx(ctx) as uctx:
                    cap = uctx.query_cap('general')
            finally:
                del os.environ['MLX5CTL_RECORD']
            before = self.sent(0x100)
            with Context(trace, e.MLX5CTL_DV_TRANSPORT_TRACE) as ctx, \
                    Uctx(ctx) as uctx:
                self.assertEqual(dict(uctx.query_cap('general')), dict(cap))
            self.assertEqual(self.sent(0x100), before)

    def test_over_pyverbs_context(self):
        with d.Context(name=self.dev_name) as verbs:
            with Context(verbs) as ctx, Uctx(ctx) as uctx:
                self.assertEqual(ctx.name, self.dev_name)
                self.assertTrue(uctx.query_cap('general')['log_max_qp'])
            # It was lent, not given.
            self.assertTrue(verbs.query_device().vendor_id)

    def test_closed(self):
        ctx = Context(self.dev_name)
        ctx.close()
        ctx.close()
        self.assertRaises(PyverbsUserError, Uctx, ctx)
        self.assertIn('closed', repr(ctx))


class UctxTest(Mlx5ctlAPITestCase):
    def test_query(self):
        with self.uctx() as uctx:
            info = uctx.query()
            self.assertNotEqual(info.uid, 0)
            self.assertEqual(info.scope, e.MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY)
            self.assertFalse(info.uctx_cap & e.MLX5CTL_DV_UCTX_CAP_RAW_TX)
            self.assertEqual(info.num_umems, 0)
            with Umem(uctx, bytearray(8192)):
                self.assertEqual(uctx.query().num_umems, 1)
                self.assertGreaterEqual(uctx.query().pinned_bytes, 8192)

    def test_scopes(self):
        for scope in (e.MLX5CTL_DV_SCOPE_CONFIGURATION,
                      e.MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
                      e.MLX5CTL_DV_SCOPE_DEBUG_WRITE):
            with self.uctx(scope) as uctx:
                self.assertEqual(uctx.query().scope, scope)
        self.assertFails(errno.EINVAL, self.uctx, 4)

    def test_two_have_two_uids(self):
        with self.uctx() as one, self.uctx() as two:
            self.assertNotEqual(one.query().uid, two.query().uid)

    def test_closed(self):
        uctx = self.uctx()
        uctx.close()
        uctx.close()
        self.assertRaises(PyverbsUserError, uctx.query)
        self.assertRaises(PyverbsUserError, uctx.query_cap, 'general')
        self.assertRaises(PyverbsUserError, uctx.core_dump)
        self.assertRaises(PyverbsUserError, Umem, uctx, bytearray(1))

    def test_context_closes_what_is_on_it(self):
        before = self.owned('uctx'), self.owned('umem')
        ctx = Context(self.dev_name)
        uctx = Uctx(ctx)
        umem = Umem(uctx, bytearray(100))
        self.assertEqual((self.owned('uctx'), self.owned('umem')),
                         (before[0] + 1, before[1] + 1))
        ctx.close()
        self.assertRaises(PyverbsUserError, uctx.query)
        self.assertRaises(PyverbsUserError, lambda: umem.mkey)
        self.assertEqual((self.owned('uctx'), self.owned('umem')), before)

    def test_forgotten(self):
        before = self.owned('uctx'), self.owned('umem'), self.owned('mkey')
        for _ in range(20):
            Umem(Uctx(Context(self.dev_name)), bytearray(100))
        gc.collect()
        self.assertEqual((self.owned('uctx'), self.owned('umem'),
                          self.owned('mkey')), before)

    def test_threads(self):
        failed = []

        def query(uctx):
            try:
                for _ in range(20):
                    if uctx.query_cap('general')['log_max_qp'] < 1:
                        failed.append('value')
            except Mlx5ctlError as error:
                failed.append(error)

        with self.uctx() as uctx:
            threads = [threading.Thread(target=query, args=(uctx,))
                       for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        self.assertEqual(failed, [])

    def test_close_while_a_command_runs(self):
        # Held back by firmware until the faults are cleared.
        self.control('fault dev=0 opcode=0x100 delay_ms=30000 count=1')
        before = self.sent(0x100)
        with self.uctx() as uctx, Umem(uctx, bytearray(10)) as umem:
            thread = threading.Thread(target=uctx.query_cap,
                                      args=('general',))
            thread.start()
            try:
                while self.sent(0x100) == before:
                    time.sleep(0.01)  # clock: how often to look
                self.assertFails(errno.EBUSY, uctx.close)
                self.assertFails(errno.EBUSY, self.ctx.close)
                # Nothing was closed on the way.
                self.assertEqual(umem.length, 10)
            finally:
                self.control('clear-faults dev=0')
                thread.join()


if __name__ == '__main__':
    unittest.main()
