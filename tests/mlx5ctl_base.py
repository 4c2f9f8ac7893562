# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What the tests of the Python bindings share.

In the form of rdma-core's tests: a base class that finds a device and gates on
it. So the test_pyverbs_*.py files and this one also run from within a copy of
its tests directory.
"""

import ctypes
import fcntl
import glob
import json
import os
import struct
import subprocess
import unittest

from pyverbs.providers.mlx5ctl import (Context, Mlx5ctlError, Uctx,
                                       get_device_list)
import pyverbs.providers.mlx5ctl.mlx5ctl_enums as e

try:
    from tests.base import RDMATestCase
except ImportError:
    RDMATestCase = unittest.TestCase

F_ADD_SEALS, F_SEAL_SHRINK = 1033, 2
UDMABUF_CREATE, UDMABUF_FLAGS_CLOEXEC = 0x40187542, 1
DRM_IOCTL_MODE_CREATE_DUMB = 0xc02064b2
DRM_IOCTL_PRIME_HANDLE_TO_FD = 0xc00c642d

SIMULATOR = '/dev/mlx5_sim'
# On the host the device is a model in this process.
MODEL = os.environ.get('MLX5CTL_REPLAY', '').startswith('model:')


def model():
    """The library, which has the model."""
    lib = ctypes.CDLL('libmlx5ctl.so.1')
    lib.model_state.restype = ctypes.c_char_p
    return lib


def find_device():
    """Name of a device to test."""
    devices = get_device_list()
    for device in devices:
        if device.state == e.MLX5CTL_DV_DEVICE_USABLE:
            return device.name
    if not devices:
        raise unittest.SkipTest('No mlx5 device')
    raise unittest.SkipTest('; '.join(f'{device.name or device.pci}: '
                                      f'{device.reason}'
                                      for device in devices))


def dump_addresses(data):
    """Where the values of a CR dump are from: pairs of {address, value}. The
    values themselves may move on between two dumps."""
    return [address for address, _ in struct.iter_unpack('>II', data)]


def make_dmabuf(length):
    """A DMA-BUF of whole pages, from udmabuf or else from vgem: its fd."""
    for module in ('udmabuf', 'vgem'):
        if not os.path.exists('/dev/udmabuf'):
            subprocess.run(['modprobe', '-q', module], check=False)
    if os.path.exists('/dev/udmabuf'):
        memfd = os.memfd_create('dmabuf', os.MFD_ALLOW_SEALING)
        try:
            os.ftruncate(memfd, length)
            fcntl.fcntl(memfd, F_ADD_SEALS, F_SEAL_SHRINK)
            with open('/dev/udmabuf', 'rb') as device:
                return fcntl.ioctl(device, UDMABUF_CREATE, bytearray(
                    struct.pack('=IIQQ', memfd, UDMABUF_FLAGS_CLOEXEC, 0,
                                length)))
        finally:
            os.close(memfd)
    cards = glob.glob('/dev/dri/card*')
    if not cards:
        raise unittest.SkipTest('Neither udmabuf nor vgem')
    with open(cards[0], 'rb+', buffering=0) as device:
        dumb = bytearray(struct.pack('=IIIIIIQ', length // 4096, 1024, 32,
                                     0, 0, 0, 0))
        fcntl.ioctl(device, DRM_IOCTL_MODE_CREATE_DUMB, dumb)
        handle, = struct.unpack_from('=I', dumb, 16)
        prime = bytearray(struct.pack('=IIi', handle, os.O_RDWR, -1))
        fcntl.ioctl(device, DRM_IOCTL_PRIME_HANDLE_TO_FD, prime)
        return struct.unpack_from('=i', prime, 8)[0]


class Mlx5ctlAPITestCase(RDMATestCase):
    """A test with an open device."""

    def setUp(self):
        """The base class would look for a port that is up; a debug path has to
        do without, and only takes the device that the command line names."""
        self.dev_name = (getattr(self, 'dev_name', None) or
                         os.environ.get('MLX5CTL_DEV') or find_device())
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
        if MODEL:
            return json.loads(model().model_state())
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
        if MODEL:
            self.assertEqual(model().model_control(line.encode()), 0)
            return
        if not os.path.exists(SIMULATOR):
            raise unittest.SkipTest('Needs the simulated device')
        with open(SIMULATOR, 'w', encoding='utf-8') as control:
            control.write(line + '\n')
