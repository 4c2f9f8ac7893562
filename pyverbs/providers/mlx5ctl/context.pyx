# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3, binding=False

"""Devices, and opening them."""

from collections import namedtuple
from cpython.number cimport PyNumber_Index
from libc.errno cimport errno
from errno import EBUSY
import os
import weakref

from libc.stdint cimport uint32_t
cimport cython

from pyverbs.providers.mlx5ctl.mlx5ctl_enums import mlx5ctl_dv_device_state
from pyverbs.providers.mlx5ctl.mlx5ctl_error import (Mlx5ctlError,
                                                     PyverbsUserError)
from pyverbs.providers.mlx5ctl.status cimport last_error

Device = namedtuple('Device', [
    'name', 'parent', 'pci', 'uverbs', 'fwctl', 'fw_ver', 'board_id', 'link_layer',
    'port_state', 'transport', 'reason', 'state', 'num_ports', 'vendor_id',
    'device_id'], module=__name__)
Device.__doc__ = """A device of this machine, open or not.

state is an mlx5ctl_dv_device_state; if it is not MLX5CTL_DV_DEVICE_USABLE,
reason says in one line why not, and what to do. Text that does not apply is
empty."""


def get_device_list():
    """get_device_list()\n--\n\nThe mlx5 devices of this machine, those that can not be opened too.

    :return: a list of Device
    :raise Mlx5ctlError: ENOMEM
    """
    cdef dv.mlx5ctl_dv_device **devices
    cdef dv.mlx5ctl_dv_device_attr attr
    cdef int num = 0, i

    with nogil:
        devices = dv.mlx5ctl_dv_get_device_list(&num)
    if devices is NULL:
        raise last_error('Failed to list devices', errno)
    found = []
    try:
        for i in range(num):
            attr.comp_mask = 0
            ret = dv.mlx5ctl_dv_query_device(devices[i], &attr)
            if ret:
                raise last_error('Failed to query a device', ret)
            found.append(Device(
                name=attr.name.decode(), parent=attr.parent.decode(),
                pci=attr.pci.decode(), uverbs=attr.uverbs.decode(),
                fwctl=attr.fwctl.decode(), fw_ver=attr.fw_ver.decode(),
                board_id=attr.board_id.decode(),
                link_layer=attr.link_layer.decode(),
                port_state=attr.port_state.decode(),
                transport=attr.transport.decode(),
                reason=attr.reason.decode(),
                state=mlx5ctl_dv_device_state(attr.state),
                num_ports=attr.num_ports, vendor_id=attr.vendor_id,
                device_id=attr.device_id))
    finally:
        dv.mlx5ctl_dv_free_device_list(devices)
    return found


@cython.no_gc_clear
cdef class Context:
    """Context(device, transport=0)\n--\n\nAn open device.

    :param device: its name ('mlx5_0'), PCI address or auxiliary device; or
                   an open pyverbs Context, which must stay open as long
    :param transport: mlx5ctl_dv_transport, for a device by name; the name of
                      MLX5CTL_DV_TRANSPORT_TRACE is a file, which may be a Path
    :raise Mlx5ctlError: ENODEV, EOPNOTSUPP (the message says why), EACCES,
                         ENXIO, ETIMEDOUT, ENOMEM
    """

    def __init__(self, device, transport=0):
        cdef dv.mlx5ctl_dv_open_attr attr
        cdef const char *name
        cdef uint32_t which = PyNumber_Index(transport)
        cdef int fd = -1

        by_name = isinstance(device, (str, bytes, os.PathLike))
        if not by_name:
            try:
                cmd_fd = device.cmd_fd
            except AttributeError:
                raise TypeError('a device is a name, a path, or a verbs context with a cmd_fd') from None
            fd = PyNumber_Index(cmd_fd)
        if self.context is not NULL or self.running:
            raise PyverbsUserError('Context is open already')
        self.uctxs = weakref.WeakSet()
        if by_name:
            encoded = os.fsencode(device)
            if b'\0' in encoded:
                raise ValueError('embedded null character')
            name = encoded
            attr.comp_mask = 0
            attr.transport = which
            attr.reserved = 0
            with nogil:
                self.context = dv.mlx5ctl_dv_open_device(name, &attr)
            self.name = os.fsdecode(encoded)
        else:
            with nogil:
                self.context = dv.mlx5ctl_dv_import_fd(fd)
            self.verbs_context = device
            self.name = getattr(device, 'name', '')
        if self.context is NULL:
            raise last_error(f'Failed to open {self.name or device}', errno)

    cdef dv.mlx5ctl_dv_context *handle(self) except NULL:
        if self.context is NULL:
            raise PyverbsUserError('Context is closed')
        return self.context

    def close(self):
        """close($self)\n--\n\nClose it, and its debug contexts first. Closing twice is no error.

        :raise Mlx5ctlError: EBUSY if a command runs or a debug context is made; what ended its recording,
                             as ENOSPC: it is closed all the same
        """
        if self.context is NULL:
            return
        if self.running:
            raise Mlx5ctlError('A debug context is being made', EBUSY)
        for uctx in list(self.uctxs):
            uctx.close()
        # A subclass of Uctx may have closed it.
        if self.context is NULL:
            return
        ret = dv.mlx5ctl_dv_close_device(self.context)
        # It is closed unless something is open on it.
        if ret != EBUSY:
            self.context = NULL
            self.verbs_context = None
        if ret:
            raise last_error(f'Failed to close {self.name}', ret)

    def __dealloc__(self):
        # Whatever is open on it holds a reference, so nothing is.
        if self.context is not NULL:
            dv.mlx5ctl_dv_close_device(self.context)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.close()

    def __repr__(self):
        state = 'closed' if self.context is NULL else 'open'
        return f'<mlx5ctl Context {self.name} {state}>'
