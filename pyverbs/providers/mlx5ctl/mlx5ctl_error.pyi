# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
from typing import Optional

class PyverbsError(Exception):
    def __init__(self, msg: str, error_code: int = ...) -> None: ...

class PyverbsRDMAError(PyverbsError):
    @property
    def error_code(self) -> int: ...

class PyverbsUserError(PyverbsError):
    def __init__(self, msg: str) -> None: ...

class Mlx5ctlError(PyverbsRDMAError):
    opcode: int
    op_mod: int
    register_id: int
    status: int
    status_text: str
    syndrome: int
    outbox: Optional[bytes]
    def __init__(self, msg: str, error_code: int, opcode: int = ...,
                 op_mod: int = ..., register_id: int = ..., status: int = ...,
                 status_text: str = ..., syndrome: int = ...,
                 outbox: Optional[bytes] = ...) -> None: ...
