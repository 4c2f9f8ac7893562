# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3

from libc.stdint cimport uint32_t

cimport pyverbs.providers.mlx5ctl.libmlx5ctl as dv


cdef class Layout:
    cdef const dv.mlx5ctl_dv_layout *layout
    cdef text(self, path, uint32_t what)
    cdef error(self, int err, path)
    cdef set_one(self, buffer, path, value)
    cdef grow(self, buffer, field)

cdef Layout wrap(const dv.mlx5ctl_dv_layout *layout)
