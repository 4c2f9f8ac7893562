# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3

cdef object last_error(str what, int err, object outbox=*)
