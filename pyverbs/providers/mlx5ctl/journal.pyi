# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
from typing import Iterator, List, NamedTuple, Optional

from pyverbs.providers.mlx5ctl.uctx_base import UctxBase

class JournalEntry(NamedTuple):
    seq: int
    first_seq: int
    time_ns: int
    last_time_ns: int
    duration_ns: int
    # Hides the method of tuples.
    count: int  # type: ignore[assignment]
    pid: int
    user: int
    pending: int
    err: int
    syndrome: int
    opcode: int
    op_mod: int
    register_id: int
    uid: int
    kind: int
    scope: int
    status: int
    comm: str

class JournalLost(NamedTuple):
    changes: int
    writers: int
    readers: int
    refusals: int

class JournalPart(NamedTuple):
    entries: List[JournalEntry]
    next_seq: int
    lost: int
    more: bool
    lost_by_kind: Optional[JournalLost]

def read_journal(uctx: UctxBase, from_seq: int = ...,
                 max_entries: int = ...) -> JournalPart: ...
def journal(uctx: UctxBase, from_seq: int = ...) -> Iterator[JournalEntry]: ...
