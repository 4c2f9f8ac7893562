# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3

cimport pyverbs.providers.mlx5ctl.libmlx5ctl as dv


cdef class Context:
    cdef dv.mlx5ctl_dv_context *context
    cdef object verbs_context
    cdef readonly str name
    cdef object uctxs
    cdef int running
    cdef object __weakref__
    cdef dv.mlx5ctl_dv_context *handle(self) except NULL
