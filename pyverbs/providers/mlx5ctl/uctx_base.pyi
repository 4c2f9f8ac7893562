# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
from typing import Any, NamedTuple

from pyverbs.providers.mlx5ctl.context import Context

class UctxInfo(NamedTuple):
    uid: int
    scope: int
    uctx_cap: int
    dev_uctx_cap: int
    max_inlen: int
    max_outlen: int
    num_umems: int
    max_uctxs: int
    pinned_bytes: int
    max_pinned_bytes: int
    dev_pinned_bytes: int
    max_dev_pinned_bytes: int
    max_slots: int
    lost_slots: int

class UctxBase:
    def __init__(self, context: Context, scope: int = ...) -> None: ...
    def query(self) -> UctxInfo: ...
    def cancel(self) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, exc_type: Any, exc_value: Any,
                 traceback: Any) -> None: ...
