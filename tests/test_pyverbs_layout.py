# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Firmware structures by name, from Python. Needs no device."""

import tempfile
import unittest

from pyverbs.providers.mlx5ctl import (Fields, Layout, enum_name, enum_names,
                                       enum_value, layout_names, load_layouts)


class LayoutTest(unittest.TestCase):
    def test_all(self):
        names = [n for n in layout_names() if not Layout(n).source]
        self.assertGreaterEqual(len(names), 696)
        self.assertEqual(names, sorted(names))
        for name in names:
            layout = Layout(name)
            self.assertEqual(layout.name, name)
            self.assertEqual(layout, Layout(name))
            for field in layout.fields:
                self.assertEqual(layout.field(field.name).bit_offset,
                                 field.bit_offset)

    def test_find(self):
        self.assertEqual(Layout.of_command(0x805).name, 'access_register_in')
        self.assertEqual(Layout.of_command(0x805, True).name,
                         'access_register_out')
        self.assertEqual(Layout.of_register(0x402e).name, 'core_dump_reg')
        self.assertEqual(Layout.of_cap(0).name, 'cmd_hca_cap')
        self.assertIsNone(Layout.of_command(0xffff))
        self.assertIsNone(Layout.of_register(1))
        self.assertIsNone(Layout.of_cap(0x3fff))
        with self.assertRaisesRegex(KeyError, 'did you mean cmd_hca_cap'):
            Layout('cmd_hca_cpa')

    def test_load(self):
        # 0x0.8 of a dword's 32 bits is bit 16 from the other end.
        with tempfile.NamedTemporaryFile('w', suffix='.adb') as file:
            file.write('<n><node name="py_reg" size="0x8.0" descr="two\\;lines" segment_id="0x7001">'
                       '<field name="kind" enum="ONE=0x1" access="INDEX" offset="0x0.8" size="0x0.8"/>'
                       '<field name="data" subnode="py_union" union_selector="$(parent).kind"'
                       ' offset="0x4.0" size="0x4.0"/></node>'
                       '<node name="py_union" size="0x4.0" attr_is_union="1">'
                       '<field name="one" selected_by="ONE" offset="0x0.0" size="0x4.0"/></node></n>')
            file.flush()
            load_layouts(file.name)
            layout = Layout('py_reg')
            self.assertEqual(layout.source, file.name)
        self.assertEqual(layout, Layout.of_segment(0x7001))
        self.assertIsNone(Layout.of_segment(0x7002))
        self.assertEqual(layout.description(), 'two\nlines')
        self.assertEqual(layout.field('kind').bit_offset, 16)
        self.assertEqual(layout.access('kind'), 'INDEX')
        self.assertEqual(layout.selector('data'), 'kind')
        self.assertEqual(layout.selected_by('data.one'), 'ONE')
        self.assertEqual(layout.decode(bytes.fromhex('0000010000000005')),
                         {'kind': 1, 'data': {'one': 5}})
        self.assertIsNone(Layout('ptys_reg').source)
        self.assertIsNone(Layout('ptys_reg').access('proto_mask'))
        with self.assertRaisesRegex(FileNotFoundError, 'nonexistent'):
            load_layouts('/nonexistent/a.adb')
        with self.assertRaises(OSError):
            load_layouts('/dev/null')

    def test_get_and_set(self):
        layout = Layout('create_mkey_in')
        buffer = bytearray(layout.size)
        layout.set(buffer, 'memory_key_mkey_entry.start_addr', 2 ** 64 - 1)
        layout.set(buffer, 'opcode', 'CREATE_MKEY')
        self.assertEqual(layout.get(buffer, 'opcode'), 0x200)
        self.assertEqual(
            layout.get(buffer, 'memory_key_mkey_entry.start_addr'),
            2 ** 64 - 1)
        for path, value, error in (
                ('opcod', 1, KeyError), ('opcode', 65536, OverflowError),
                ('opcode', -1, OverflowError), ('opcode.x', 1, ValueError),
                ('opcode', 'NO_SUCH', KeyError),
                ('klm_pas_mtt[5]', 1, IndexError),
                ('opcode', '1\0', ValueError), ('uid', b'abc', OverflowError),
                ('memory_key_mkey_entry', 1, ValueError)):
            with self.subTest(path):
                self.assertRaises(error, layout.set, buffer, path, value)
        self.assertRaises(IndexError, layout.get, buffer[:1], 'opcode')
        self.assertRaises(IndexError, layout.get, b'', 'opcode')

    def test_wide(self):
        layout = Layout('resource_dump')
        buffer = layout.encode({'inline_data': bytes(range(208))})
        self.assertEqual(layout.get(buffer, 'inline_data'), bytes(range(208)))
        self.assertEqual(layout.get(buffer, 'inline_data[1]'), 0x04050607)
        layout = Layout('set_driver_version_in')
        buffer = layout.encode({'driver_version': '"Linux,test"'})
        self.assertEqual(layout.get(buffer, 'driver_version')[:10],
                         b'Linux,test')

    def test_encode(self):
        layout = Layout('access_register_in')
        buffer = layout.encode({'register_id': 'PTYS',
                                'register_data': [1, 2, 3]})
        self.assertEqual(len(buffer), 16 + 12)
        self.assertEqual(layout.decode(buffer)['register_data'], [1, 2, 3])
        self.assertRaises(IndexError, layout.encode, {'register_data': [1]},
                          16)
        nested = Layout('create_mkey_in').encode(
            {'memory_key_mkey_entry': {'pd': 5, 'len': 77}})
        self.assertEqual(Layout('create_mkey_in').get(
            nested, 'memory_key_mkey_entry.pd'), 5)

    def test_decode(self):
        layout = Layout('query_hca_cap_out')
        buffer = layout.encode({'capability.debug_cap.resource_dump': 1})
        plain = layout.decode(buffer)
        self.assertIsInstance(plain['capability'], bytes)
        tree = layout.decode(buffer, ['debug_cap'])
        self.assertEqual(tree['capability']['debug_cap']['resource_dump'], 1)
        self.assertEqual(layout.decode(b''), {})
        self.assertEqual(layout.decode(buffer[:8]), {'status': 0,
                                                     'syndrome': 0})

    def test_fields(self):
        layout = Layout('resource_dump_menu_segment')
        buffer = layout.encode({'num_of_records': 2,
                                'record[0].segment_type': 7,
                                'record[1].segment_type': 9})
        fields = Fields(layout, buffer)
        self.assertEqual(list(fields), ['segment_header', 'num_of_records',
                                        'record'])
        self.assertEqual(len(fields['record']), 2)
        self.assertEqual(fields['record'][1]['segment_type'], 9)
        self.assertEqual(fields['record[0].segment_type'], 7)
        self.assertEqual(fields['record'][1].to_dict()['segment_type'], 9)
        self.assertIn('record', fields)
        self.assertNotIn('recrd', fields)
        self.assertEqual(dict(fields['segment_header']),
                         {'length_dw': 0, 'segment_type': 0})
        self.assertEqual(bytes(fields), bytes(buffer))

    def test_enums(self):
        self.assertEqual(enum_name('cmd_op', 0x100), 'QUERY_HCA_CAP')
        self.assertIsNone(enum_name('cmd_op', 0xffff))
        self.assertEqual(enum_value('reg_id', 'ptys'), 0x5004)
        self.assertEqual(enum_names('cap_type')['DEBUG'], 0xd)
        with self.assertRaisesRegex(KeyError, 'PTYS'):
            enum_value('reg_id', 'PTISS')
        self.assertRaises(KeyError, enum_names, 'nothing')


if __name__ == '__main__':
    unittest.main()
