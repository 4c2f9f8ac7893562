# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
from typing import (Any, Callable, Iterable, Iterator, List, Mapping, Optional,
                    Tuple, Union)

from pyverbs.providers.mlx5ctl.batch import BatchReply
from pyverbs.providers.mlx5ctl.counters import (DiagCap, DiagParams,
                                                DiagRecord, DiagSampler)
from pyverbs.providers.mlx5ctl.dump import DumpResult
from pyverbs.providers.mlx5ctl.journal import JournalEntry, JournalPart
from pyverbs.providers.mlx5ctl.layout import _Buffer, Fields
from pyverbs.providers.mlx5ctl.uctx_base import UctxBase
from pyverbs.providers.mlx5ctl.umem import Umem

_Number = Union[int, str]

MIN_BOX: int
CAP_LEN: int

def number(table: str, value: _Number) -> int: ...

class Uctx(UctxBase):
    def __enter__(self) -> Uctx: ...
    def execute_raw(self, inbox: _Buffer, outlen: int,
                    umem: Optional[Umem] = ..., offset: int = ...,
                    length: Optional[int] = ...) -> bytes: ...
    def execute(self, command: _Number,
                fields: Optional[Mapping[str, Any]] = ...,
                outlen: Optional[int] = ..., arms: Iterable[str] = ...,
                umem: Optional[Umem] = ..., offset: int = ...,
                length: Optional[int] = ...) -> Fields: ...
    def query_cap(self, cap_type: _Number, mode: int = ...,
                  length: int = ...) -> Any: ...
    def read_reg(self, register: _Number,
                 fields: Union[Mapping[str, Any], _Buffer, None] = ...,
                 argument: int = ...,
                 length: Optional[int] = ...) -> Any: ...
    def write_reg(self, register: _Number,
                  fields: Union[Mapping[str, Any], _Buffer, None] = ...,
                  argument: int = ...,
                  length: Optional[int] = ...) -> Any: ...
    def core_dump(self, type: int = ..., qpn: int = ..., vhca_id: int = ...,
                  umem: Optional[Umem] = ..., buf_size: int = ...,
                  max_bytes: int = ...,
                  write: Optional[Callable[[bytes], Any]] = ...,
                  progress: Optional[Callable[[int, int], Any]] = ...,
                  into_umem: bool = ...) -> DumpResult: ...
    def rsc_dump(self, segment: _Number, index1: int = ..., index2: int = ...,
                 num_of_obj1: int = ..., num_of_obj2: int = ...,
                 vhca_id: Optional[int] = ..., inline: bool = ...,
                 umem: Optional[Umem] = ..., buf_size: int = ...,
                 max_bytes: int = ...,
                 write: Optional[Callable[[bytes], Any]] = ...,
                 progress: Optional[Callable[[int, int], Any]] = ...,
                 into_umem: bool = ...) -> DumpResult: ...
    def execute_batch(self, commands: Iterable[Tuple[Any, ...]],
                      stop: bool = ...) -> List[BatchReply]: ...
    def query_object(self, name: str,
                     fields: Optional[Mapping[str, Any]] = ...,
                     **options: Any) -> Fields: ...
    def journal(self, from_seq: int = ...) -> Iterator[JournalEntry]: ...
    def read_journal(self, from_seq: int = ...,
                     max_entries: int = ...) -> JournalPart: ...
    def query_diag_cap(self) -> DiagCap: ...
    def set_diag_params(self, counter_ids: Iterable[int], flags: int,
                        log_num_of_samples: int = ...,
                        log_sample_period: int = ...) -> None: ...
    def query_diag_params(self) -> DiagParams: ...
    def query_diag_counters(self, sample_index: int,
                            num_records: int) -> List[DiagRecord]: ...
    def sample(self, counter_ids: Iterable[int], period_us: int,
               timeout_ms: int = ...) -> DiagSampler: ...
