# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3, binding=False

"""Memory that firmware may write."""

from cpython.buffer cimport (PyObject_GetBuffer, PyBuffer_Release,
                             PyBUF_WRITABLE, PyBUF_SIMPLE)
from cpython.number cimport PyNumber_Index
from libc.errno cimport errno
from libc.string cimport memset
from errno import EBUSY

cimport cython

from pyverbs.providers.mlx5ctl.mlx5ctl_error import (Mlx5ctlError,
                                                     PyverbsUserError)
from pyverbs.providers.mlx5ctl.status cimport last_error
cimport pyverbs.providers.mlx5ctl.mlx5ctl_enums as e


@cython.no_gc_clear
cdef class Umem:
    """Umem(uctx, buffer=None, *, mkey=True, read_only=False, dmabuf_fd=None, offset=0, \
        length=0)\n--\n\nMemory registered with firmware for a debug context.

    The memory is pinned, and the buffer locked against resizing and kept
    alive, until the umem is closed. Where the kernel can not take it back from
    firmware, it stays so for the life of the process.

    :param uctx: the Uctx that it belongs to
    :param buffer: any writable contiguous buffer: bytearray, mmap, numpy array
    :param mkey: also make an mkey, which a dump needs
    :param read_only: firmware may only read; the buffer need not be writable
    :param dmabuf_fd: instead of a buffer, the file descriptor of a DMA-BUF
    :param offset: with dmabuf_fd, the first byte in it
    :param length: with dmabuf_fd, bytes
    :raise Mlx5ctlError: ENOMEM (memory, or RLIMIT_MEMLOCK), ENOSPC (a limit on
                         pinned bytes), EPERM, EREMOTEIO, EINVAL
    """

    def __init__(self, UctxBase uctx not None, buffer=None, *, mkey=True,
                 read_only=False, dmabuf_fd=None, offset=0, length=0):
        cdef dv.mlx5ctl_dv_umem_attr attr
        cdef dv.mlx5ctl_dv_uctx *handle

        if (buffer is None) == (dmabuf_fd is None):
            raise PyverbsUserError('Umem takes a buffer or a DMA-BUF')
        memset(&attr, 0, sizeof(attr))
        if read_only:
            attr.flags = e.MLX5CTL_DV_UMEM_READ_ONLY
        elif mkey:
            attr.flags = e.MLX5CTL_DV_UMEM_MKEY
        if dmabuf_fd is not None:
            attr.comp_mask = e.MLX5CTL_DV_UMEM_ATTR_DMABUF_FD
            attr.dmabuf_fd = PyNumber_Index(dmabuf_fd)
            attr.dmabuf_offset = PyNumber_Index(offset)
            attr.length = PyNumber_Index(length)
        if self.uctx is not None:
            raise PyverbsUserError('Umem is registered already')
        if buffer is not None:
            PyObject_GetBuffer(buffer, &self.view, PyBUF_SIMPLE if read_only
                               else PyBUF_WRITABLE)
            self.has_view = True
            attr.addr = self.view.buf
            attr.length = self.view.len
        try:
            handle = uctx.handle()
        except PyverbsUserError:
            self.release_view()
            raise
        self.uctx = uctx
        uctx.running += 1
        with nogil:
            self.umem = dv.mlx5ctl_dv_reg_umem(handle, &attr)
        uctx.running -= 1
        if self.umem is NULL:
            error = last_error('Failed to register a umem', errno)
            self.release_view()
            self.uctx = None
            raise error
        uctx.children.add(self)

    cdef dv.mlx5ctl_dv_umem *handle(self) except NULL:
        if self.umem is NULL:
            raise PyverbsUserError('Umem is closed')
        return self.umem

    cdef release_view(self):
        if self.has_view:
            self.has_view = False
            PyBuffer_Release(&self.view)

    cdef info(self, dv.mlx5ctl_dv_umem_info *info):
        memset(info, 0, sizeof(info[0]))
        ret = dv.mlx5ctl_dv_query_umem(self.handle(), info)
        if ret:
            raise last_error('Failed to query a umem', ret)

    @property
    def umem_id(self):
        """Firmware's id of it."""
        cdef dv.mlx5ctl_dv_umem_info info
        self.info(&info)
        return info.umem_id

    @property
    def mkey(self):
        """Key over it, 0 if it has none."""
        cdef dv.mlx5ctl_dv_umem_info info
        self.info(&info)
        return info.mkey

    @property
    def page_shift(self):
        """log2 of the page size, in bytes, that firmware translates by."""
        cdef dv.mlx5ctl_dv_umem_info info
        self.info(&info)
        return info.page_shift

    @property
    def num_mtt(self):
        """Translation entries that it took."""
        cdef dv.mlx5ctl_dv_umem_info info
        self.info(&info)
        return info.num_mtt

    @property
    def length(self):
        """Bytes."""
        cdef dv.mlx5ctl_dv_umem_info info
        self.info(&info)
        return info.length

    def close(self):
        """close($self)\n--\n\nDeregister it and let go of the buffer. Closing twice is no error.

        :raise Mlx5ctlError: EBUSY if a command uses it, or what firmware
                             answered; the umem is then still registered
        """
        cdef dv.mlx5ctl_dv_umem *umem
        cdef int ret

        if self.umem is NULL:
            return
        if self.running:
            raise Mlx5ctlError('A command uses this umem', EBUSY)
        # Nobody else may use it while it is being taken down.
        umem = self.umem
        self.umem = NULL
        with nogil:
            ret = dv.mlx5ctl_dv_dereg_umem(umem)
        if ret:
            self.umem = umem
            raise last_error('Failed to deregister a umem', ret)
        self.release_view()
        self.uctx.children.discard(self)
        self.uctx = None

    def __dealloc__(self):
        # On an error firmware may still write: keep the buffer for good.
        if self.umem is not NULL:
            if dv.mlx5ctl_dv_dereg_umem(self.umem):
                return
        if self.has_view:
            PyBuffer_Release(&self.view)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.close()
