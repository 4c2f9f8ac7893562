# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3, binding=False

"""The life of a debug context."""

from collections import namedtuple
from cpython.number cimport PyNumber_Index
from libc.errno cimport errno
from libc.string cimport memset
from errno import EBUSY
import weakref

cimport cython

from pyverbs.providers.mlx5ctl.mlx5ctl_enums import mlx5ctl_dv_scope
from pyverbs.providers.mlx5ctl.mlx5ctl_error import (Mlx5ctlError,
                                                     PyverbsUserError)
from pyverbs.providers.mlx5ctl.status cimport last_error
cimport pyverbs.providers.mlx5ctl.mlx5ctl_enums as e

UctxInfo = namedtuple('UctxInfo', [
    'uid', 'scope', 'uctx_cap', 'dev_uctx_cap', 'max_inlen', 'max_outlen',
    'num_umems', 'max_uctxs', 'pinned_bytes', 'max_pinned_bytes',
    'dev_pinned_bytes', 'max_dev_pinned_bytes', 'max_slots', 'lost_slots'], module=__name__)
UctxInfo.__doc__ = """Identity, limits and use of a debug context. Lengths are
bytes; capabilities are mlx5ctl_dv_uctx_cap bits."""


@cython.no_gc_clear
cdef class UctxBase:
    """UctxBase(context, scope=1)\n--\n\nWhat Uctx is, without what can be asked through it."""

    def __init__(self, Context context not None,
                 scope=e.MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY):
        cdef dv.mlx5ctl_dv_context *handle
        cdef dv.mlx5ctl_dv_uctx_attr attr
        cdef int err

        memset(&attr, 0, sizeof(attr))
        attr.scope = PyNumber_Index(scope)
        if self.context is not None:
            raise PyverbsUserError('Uctx exists already')
        handle = context.handle()
        self.context = context
        self.children = weakref.WeakSet()
        context.running += 1
        with nogil:
            self.uctx = dv.mlx5ctl_dv_create_uctx(handle, &attr)
        err = errno
        context.running -= 1
        if self.uctx is NULL:
            self.context = None
            raise last_error('Failed to create a debug context', err)
        context.uctxs.add(self)

    cdef dv.mlx5ctl_dv_uctx *handle(self) except NULL:
        if self.uctx is NULL:
            raise PyverbsUserError('Uctx is closed')
        return self.uctx

    def query(self):
        """query($self)\n--\n\nIts identity, limits and use: UctxInfo. No firmware command.

        :raise Mlx5ctlError: EPERM
        """
        cdef dv.mlx5ctl_dv_uctx *handle = self.handle()
        cdef dv.mlx5ctl_dv_uctx_info info
        cdef int ret

        memset(&info, 0, sizeof(info))
        self.running += 1
        with nogil:
            ret = dv.mlx5ctl_dv_query_uctx(handle, &info)
        self.running -= 1
        if ret:
            raise last_error('Failed to query a debug context', ret)
        return UctxInfo(info.uid, mlx5ctl_dv_scope(info.scope), info.uctx_cap,
                        info.dev_uctx_cap, info.max_inlen, info.max_outlen,
                        info.num_umems, info.max_uctxs, info.pinned_bytes,
                        info.max_pinned_bytes, info.dev_pinned_bytes,
                        info.max_dev_pinned_bytes, info.max_slots,
                        info.lost_slots)

    def cancel(self):
        """cancel($self)\n--\n\nEnd batches, dumps and waits for samples that other threads have
        begun on it: they raise Mlx5ctlError with ECANCELED before their next
        command. Calls that begin later are not affected.
        """
        dv.mlx5ctl_dv_cancel(self.handle())

    def close(self):
        """close($self)\n--\n\nClose what hangs on it, and end it. Closing twice is no error.

        :raise Mlx5ctlError: EBUSY if a command runs, or what firmware
                             answered; it is then still open
        """
        cdef dv.mlx5ctl_dv_uctx *uctx
        cdef int ret

        if self.uctx is NULL:
            return
        if self.running:
            raise Mlx5ctlError('A command runs in this debug context', EBUSY)
        for child in list(self.children):
            child.close()
        uctx = self.uctx
        self.uctx = NULL
        with nogil:
            ret = dv.mlx5ctl_dv_destroy_uctx(uctx)
        if ret:
            self.uctx = uctx
            raise last_error('Failed to destroy a debug context', ret)
        self.context.uctxs.discard(self)
        self.context = None

    def __dealloc__(self):
        # What hangs on it holds a reference, so nothing does.
        if self.uctx is not NULL:
            dv.mlx5ctl_dv_destroy_uctx(self.uctx)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.close()
