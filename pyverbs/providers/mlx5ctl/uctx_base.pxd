# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3

cimport pyverbs.providers.mlx5ctl.libmlx5ctl as dv
from pyverbs.providers.mlx5ctl.context cimport Context


cdef class UctxBase:
    cdef dv.mlx5ctl_dv_uctx *uctx
    cdef Context context
    cdef object children
    cdef int running
    cdef object __weakref__
    cdef dv.mlx5ctl_dv_uctx *handle(self) except NULL
