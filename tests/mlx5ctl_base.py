# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What the tests of the Python bindings share.

In the form of rdma-core's tests: a base class that finds a device and gates on
it. So the test_pyverbs_*.py files and this one also run from within a copy of
its tests directory.
"""

import json
import os
import unittest

from pyverbs.providers.mlx5ctl import (Context, Mlx5ctlError, Uctx,
                                       get_device_list)
import pyverbs.providers.mlx5ctl.mlx5ctl_enums as e

try:
    from args_parser import parser
except ImportError:
    parser = None

SIMULATOR = '/dev/mlx5_sim'


def requested_device():
    """The device that the command line or the environment names, or None."""
    config = parser.get_config() if parser else None
    return (config or {}).get('dev') or os.environ.get('MLX5CTL_DEV')


def find_device():
    """Name of the device to test."""
    name = requested_device()
    if name:
        return name
    devices = get_device_list()
    for device in devices:
        if device.state == e.MLX5CTL_DV_DEVICE_USABLE:
            return device.name
    if not devices:
        raise unittest.SkipTest('No mlx5 device')
    raise unittest.SkipTest('; '.join(f'{device.name or device.pci}: '
                                      f'{device.reason}'
                                      for device in devices))


class Mlx5ctlAPITestCase(unittest.TestCase):
    """A test with an open device."""

    def setUp(self):
        self.dev_name = find_device()
        self.ctx = Context(self.dev_name)
        self.addCleanup(self.ctx.close)

    def uctx(self, scope=e.MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY):
        """A debug context that goes with the test."""
        return Uctx(self.ctx, scope)

    def assertFails(self, error_code, function, *args, **kwargs):
        """Call it; it must raise with this errno. Returns the exception."""
        with self.assertRaises(Mlx5ctlError) as caught:
            function(*args, **kwargs)
        self.assertEqual(caught.exception.error_code, error_code,
                         caught.exception)
        return caught.exception

    def simulator(self):
        """What the simulated firmware says of itself."""
        if not os.path.exists(SIMULATOR):
            raise unittest.SkipTest('Needs the simulated device')
        with open(SIMULATOR, encoding='utf-8') as control:
            return json.load(control)['devices'][0]

    def owned(self, kind):
        """Firmware objects of a kind that exist in the simulator."""
        return self.simulator()['objects'].get(kind, 0)

    def sent(self, opcode):
        """How often the simulator got a command."""
        return self.simulator()['commands'].get(f'{opcode:#x}', 0)

    def control(self, line):
        """Tell the simulator something."""
        if not os.path.exists(SIMULATOR):
            raise unittest.SkipTest('Needs the simulated device')
        with open(SIMULATOR, 'w', encoding='utf-8') as control:
            control.write(line + '\n')
