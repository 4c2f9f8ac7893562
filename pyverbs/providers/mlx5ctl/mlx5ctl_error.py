# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Exceptions. With pyverbs installed they are kinds of pyverbs' own."""

import os

try:
    from pyverbs.pyverbs_error import PyverbsError, PyverbsRDMAError, PyverbsUserError
except ImportError:
    class PyverbsError(Exception):
        """Base of what is raised here, as in pyverbs."""

        def __init__(self, msg, error_code=-1):
            if error_code != -1:
                msg = f'{msg}. Errno: {error_code}, {os.strerror(error_code)}'
            super().__init__(msg)

    class PyverbsRDMAError(PyverbsError):
        """A call into the library failed."""

        def __init__(self, msg, error_code=-1):
            super().__init__(msg, error_code)
            self._error_code = error_code

        @property
        def error_code(self):
            """errno, a positive number."""
            return self._error_code

    class PyverbsUserError(PyverbsError):
        """The caller did something that can not work."""

        def __init__(self, msg):
            super().__init__(msg)


class Mlx5ctlError(PyverbsRDMAError):
    """A call of libmlx5ctl failed.

    :ivar error_code: errno, a positive number (from PyverbsRDMAError)
    :ivar opcode: firmware command that failed, 0 if it was none
    :ivar op_mod: its op_mod
    :ivar register_id: register of an ACCESS_REG, else 0
    :ivar status: firmware's status, 0 unless error_code is EREMOTEIO
    :ivar status_text: its name, as 'BAD_PARAM'
    :ivar syndrome: firmware's syndrome, 32 bits
    :ivar outbox: what firmware answered, with EREMOTEIO of a command; else None
    """

    def __init__(self, msg, error_code, opcode=0, op_mod=0, register_id=0,
                 status=0, status_text='', syndrome=0, outbox=None):
        super().__init__(msg, error_code)
        self.opcode = opcode
        self.op_mod = op_mod
        self.register_id = register_id
        self.status = status
        self.status_text = status_text
        self.syndrome = syndrome
        self.outbox = outbox
        self._args = (msg, error_code, opcode, op_mod, register_id, status,
                      status_text, syndrome, outbox)

    def __reduce__(self):
        # What an exception keeps by itself is the finished text.
        return type(self), self._args
