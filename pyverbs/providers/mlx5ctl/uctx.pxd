# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3

from pyverbs.providers.mlx5ctl.uctx_base cimport UctxBase


cdef class Uctx(UctxBase):
    cdef access_reg(self, register, fields, argument, length, bint write)
