# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
from typing import Any, Iterable, List, NamedTuple, Tuple

from pyverbs.providers.mlx5ctl.uctx_base import UctxBase

class BatchReply(NamedTuple):
    error_code: int
    outbox: bytes

def execute_batch(uctx: UctxBase, commands: Iterable[Tuple[Any, ...]],
                  stop: bool = ...) -> List[BatchReply]: ...
