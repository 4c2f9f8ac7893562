# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
from typing import Any, Iterable, List, NamedTuple, Optional, Tuple

from pyverbs.providers.mlx5ctl.uctx_base import UctxBase

class DiagCounter(NamedTuple):
    id: int
    sync: bool

class DiagCap(NamedTuple):
    counters: List[DiagCounter]
    flags: int
    device_frequency_khz: int
    log_max_samples: int
    log_min_sample_period: int

class DiagParams(NamedTuple):
    flags: int
    log_num_of_samples: int
    log_sample_period: int
    counter_ids: List[int]

class DiagRecord(NamedTuple):
    counter_id: int
    sample_id: int
    time_stamp: int
    value: int

class DiagSample(NamedTuple):
    time_ns: int
    period_ns: int
    missed: int
    sample_id: int
    values: Tuple[int, ...]

SLICE_MS: int

def query_diag_cap(uctx: UctxBase) -> DiagCap: ...
def set_diag_params(uctx: UctxBase, counter_ids: Iterable[int], flags: int,
                    log_num_of_samples: int = ...,
                    log_sample_period: int = ...) -> None: ...
def query_diag_params(uctx: UctxBase,
                      max_counters: int = ...) -> DiagParams: ...
def query_diag_counters(uctx: UctxBase, sample_index: int,
                        num_records: int) -> List[DiagRecord]: ...

# numpy need not be there.
def sample_array(samples: Iterable[DiagSample], counter_ids: Iterable[int]) -> Any: ...

class DiagSampler:
    def __init__(self, uctx: UctxBase, counter_ids: Iterable[int],
                 period_us: int, timeout_ms: int = ...) -> None: ...
    def read(self, timeout_ms: Optional[int] = ...) -> DiagSample: ...
    def __iter__(self) -> DiagSampler: ...
    def __next__(self) -> DiagSample: ...
    def close(self) -> None: ...
    def __enter__(self) -> DiagSampler: ...
    def __exit__(self, exc_type: Any, exc_value: Any,
                 traceback: Any) -> None: ...
