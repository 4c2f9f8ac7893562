# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Commands, capabilities and registers, by name and raw, from Python."""

import errno
import struct
import unittest

from pyverbs.providers.mlx5ctl import Fields, Layout, enum_value
import pyverbs.providers.mlx5ctl.mlx5ctl_enums as e

try:
    from tests.mlx5ctl_base import Mlx5ctlAPITestCase
except ImportError:
    from mlx5ctl_base import Mlx5ctlAPITestCase

QUERY_HCA_CAP, CREATE_EQ, CREATE_UMEM = 0x100, 0x301, 0xa08
# Where the first of a device's queue pairs are.
QPNS = range(0x40, 0x80)


class CommandTest(Mlx5ctlAPITestCase):
    def setUp(self):
        super().setUp()
        self.debug = self.uctx()

    def test_by_name(self):
        reply = self.debug.execute('QUERY_HCA_VPORT_CONTEXT', {'port_num': 1})
        self.assertEqual(reply['status'], 0)
        self.assertEqual(reply.name_of('status'), 'OK')
        vport = reply['hca_vport_context']
        self.assertIsInstance(vport, Fields)
        self.assertEqual(vport['port_guid'],
                         reply['hca_vport_context.port_guid'])
        self.assertNotEqual(vport['port_guid'], 0)
        self.assertEqual(reply.to_dict()['hca_vport_context']['port_guid'],
                         vport['port_guid'])
        self.assertEqual(vport.to_dict()['lid'], vport['lid'])

    def test_by_number(self):
        reply = self.debug.execute(
            QUERY_HCA_CAP, {'op_mod': 1}, arms=['cmd_hca_cap'])
        cap = reply['capability']['cmd_hca_cap']
        self.assertEqual(list(reply['capability']), ['cmd_hca_cap'])
        self.assertGreater(cap['log_max_qp'], 0)
        self.assertEqual(cap['log_max_qp'],
                         self.debug.query_cap('general')['log_max_qp'])

    def test_raw(self):
        inbox = struct.pack('>HHHH8x', QUERY_HCA_CAP, 0, 0, 1)
        outbox = self.debug.execute_raw(inbox, 4112)
        self.assertEqual(len(outbox), 4112)
        self.assertEqual(outbox[0], 0)
        layout = Layout.of_command(QUERY_HCA_CAP, True)
        self.assertGreater(
            layout.get(outbox, 'capability.cmd_hca_cap.log_max_qp'), 0)
        for kind in (bytearray, memoryview):
            self.assertEqual(self.debug.execute_raw(kind(inbox), 4112), outbox)

    def test_sizes(self):
        inbox = struct.pack('>HHHH8x', QUERY_HCA_CAP, 0, 0, 1)
        for size in (0, 4, 15):
            self.assertFails(errno.EMSGSIZE, self.debug.execute_raw,
                             inbox[:size], 4112)
            self.assertFails(errno.EMSGSIZE, self.debug.execute_raw, inbox,
                             size)

    def test_names_that_do_not_exist(self):
        with self.assertRaisesRegex(KeyError, 'QUERY_HCA_CAP'):
            self.debug.execute('QUERY_HCA_CPA')
        with self.assertRaisesRegex(KeyError, 'port_num'):
            self.debug.execute('QUERY_HCA_VPORT_CONTEXT', {'prt_num': 1})
        self.assertRaises(KeyError, self.debug.execute, 0xffff)

    def test_policy(self):
        for opcode in (CREATE_EQ, CREATE_UMEM):
            before = self.sent(opcode)
            inbox = struct.pack('>HHHH', opcode, 0, 0, 0) + bytes(264)
            error = self.assertFails(errno.EOPNOTSUPP, self.debug.execute_raw,
                                     inbox, 16)
            self.assertEqual(error.opcode, opcode)
            self.assertIsNone(error.outbox)
            self.assertEqual(self.sent(opcode), before)

    def test_firmware_refuses(self):
        self.control('fault dev=0 opcode=0x100 status=0x05 '
                     'syndrome=0x12345678 count=1')
        inbox = struct.pack('>HHHH8x', QUERY_HCA_CAP, 0, 0, 1)
        error = self.assertFails(errno.EREMOTEIO, self.debug.execute_raw,
                                 inbox, 4112)
        self.assertEqual(error.status, 5)
        self.assertTrue(error.status_text)
        self.assertEqual(error.syndrome, 0x12345678)
        self.assertEqual(error.opcode, QUERY_HCA_CAP)
        self.assertEqual(error.op_mod, 1)
        self.assertEqual(error.outbox[:8], bytes.fromhex('0500000012345678'))
        self.assertIn('12345678', str(error))


class ObjectTest(Mlx5ctlAPITestCase):
    def test_by_kind(self):
        with self.uctx() as uctx:
            reply = uctx.query_object('hca_vport_context', {'port_num': 1})
            self.assertNotEqual(reply['hca_vport_context.port_guid'], 0)
            self.assertRaises(KeyError, uctx.query_object, 'no_such_object')
            with self.assertRaisesRegex(KeyError, 'port_num'):
                uctx.query_object('hca_vport_context', {'portnum': 1})

    def test_qp(self):
        with self.uctx(e.MLX5CTL_DV_SCOPE_DEBUG_WRITE) as uctx:
            found = [qpn for qpn in QPNS
                     if e.MLX5CTL_DV_RSC_ERROR not in
                     [record.type for record in
                      uctx.rsc_dump('PRM_QUERY_QP', index1=qpn)]]
            reply = uctx.query_object('qp', {'qpn': found[0]})
            self.assertEqual(reply['status'], 0)
            error = self.assertFails(errno.EREMOTEIO, uctx.query_object, 'qp',
                                     {'qpn': 0xabcdef})
            self.assertNotEqual(error.syndrome, 0)


class CapTest(Mlx5ctlAPITestCase):
    def test_general(self):
        with self.uctx() as uctx:
            now = uctx.query_cap('general')
            most = uctx.query_cap(0, e.MLX5CTL_DV_CAP_MAX)
        self.assertEqual(now.layout.name, 'cmd_hca_cap')
        self.assertEqual(set(now), set(most))
        self.assertGreater(len(now), 300)
        self.assertEqual(now['num_ports'], 1)
        self.assertRaises(KeyError, lambda: now['no_such_capability'])

    def test_debug(self):
        with self.uctx() as uctx:
            cap = uctx.query_cap('debug')
        self.assertEqual(cap['core_dump_general'], 1)
        self.assertEqual(cap['resource_dump'], 1)

    def test_unknown_type(self):
        with self.uctx() as uctx:
            error = self.assertFails(errno.EREMOTEIO, uctx.query_cap, 0x3abc)
            self.assertEqual(error.status, 3)
            self.assertRaises(KeyError, uctx.query_cap, 'nothing')


class RegisterTest(Mlx5ctlAPITestCase):
    def test_read(self):
        with self.uctx() as uctx:
            ptys = uctx.read_reg('ptys', {'local_port': 1, 'proto_mask': 1})
            self.assertEqual(ptys['local_port'], 1)
            self.assertEqual(ptys['ib_link_width_oper'], 4)
            data = Layout('ptys_reg').encode({'local_port': 1,
                                              'proto_mask': 1})
            self.assertEqual(bytes(uctx.read_reg(0x5004, data)), bytes(ptys))

    def test_names_that_do_not_exist(self):
        with self.uctx() as uctx:
            with self.assertRaisesRegex(KeyError, 'PTYS'):
                uctx.read_reg('PTISS')
            with self.assertRaisesRegex(KeyError, 'local_port'):
                uctx.read_reg('PTYS', {'local_prt': 1})
            with self.assertRaises(OverflowError):
                uctx.read_reg('PTYS', {'local_port': 256})

    def test_read_only_scope_does_not_write(self):
        with self.uctx() as uctx:
            register = enum_value('reg_id', 'PMTU')
            error = self.assertFails(errno.EACCES, uctx.write_reg, register,
                                     {'local_port': 1, 'admin_mtu': 4096})
            self.assertEqual(error.register_id, register)


if __name__ == '__main__':
    unittest.main()
