# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3, binding=False

"""From the library's last status to an exception."""

from pyverbs.providers.mlx5ctl.mlx5ctl_error import Mlx5ctlError

from errno import EREMOTEIO

cimport pyverbs.providers.mlx5ctl.libmlx5ctl as dv


cdef object last_error(str what, int err, object outbox=None):
    """The exception for err, which this thread's last library call gave."""
    cdef const dv.mlx5ctl_dv_status *status = dv.mlx5ctl_dv_last_status()

    if status.err != err:
        return Mlx5ctlError(what, err)
    text = (<const char *>status.text).decode()
    return Mlx5ctlError(f'{what}: {text}' if text else what, err,
                        status.opcode, status.op_mod, status.register_id,
                        status.status, status.status_text.decode(),
                        status.syndrome,
                        outbox if err == EREMOTEIO else None)
