# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3

cimport pyverbs.providers.mlx5ctl.libmlx5ctl as dv
from pyverbs.providers.mlx5ctl.uctx_base cimport UctxBase


cdef class Umem:
    cdef dv.mlx5ctl_dv_umem *umem
    cdef UctxBase uctx
    cdef Py_buffer view
    cdef bint has_view
    cdef int running
    cdef object __weakref__
    cdef dv.mlx5ctl_dv_umem *handle(self) except NULL
    cdef release_view(self)
    cdef info(self, dv.mlx5ctl_dv_umem_info *info)
