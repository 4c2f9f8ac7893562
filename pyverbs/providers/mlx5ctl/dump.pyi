# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
import builtins
from typing import Any, Callable, Iterator, List, NamedTuple, Optional, Union

from pyverbs.providers.mlx5ctl.layout import _Buffer
from pyverbs.providers.mlx5ctl.uctx_base import UctxBase
from pyverbs.providers.mlx5ctl.umem import Umem

class RscRecord(NamedTuple):
    type: int
    data: memoryview
    payload: memoryview
    segment: int
    vhca_id: int
    index1: int
    index2: int
    num_of_obj1: int
    num_of_obj2: int
    syndrome_id: int
    num_of_records: int
    dump_version: int
    hw_version: int
    fw_version: int
    text: str

class MenuEntry(NamedTuple):
    segment: int
    name: str
    index1_name: str
    index2_name: str
    flags: int

class DumpResult:
    data: Optional[bytearray]
    bytes: int
    commands: int
    duration_ns: int
    flags: int
    def __init__(self, data: Optional[bytearray], nbytes: int, commands: int,
                 duration_ns: int, flags: int = ...) -> None: ...
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    # bytes is the name of an attribute here.
    def __bytes__(self) -> builtins.bytes: ...
    def __iter__(self) -> Iterator[RscRecord]: ...

def core_dump(uctx: UctxBase, type: int = ..., qpn: int = ...,
              vhca_id: int = ..., umem: Optional[Umem] = ...,
              buf_size: int = ..., max_bytes: int = ...,
              write: Optional[Callable[[Any], Any]] = ...,
              progress: Optional[Callable[[int, int], Any]] = ...,
              into_umem: bool = ...) -> DumpResult: ...
def rsc_dump(uctx: UctxBase, segment: Union[int, str], index1: int = ...,
             index2: int = ..., num_of_obj1: int = ..., num_of_obj2: int = ...,
             vhca_id: Optional[int] = ..., inline: bool = ...,
             umem: Optional[Umem] = ..., buf_size: int = ...,
             max_bytes: int = ...,
             write: Optional[Callable[[Any], Any]] = ...,
             progress: Optional[Callable[[int, int], Any]] = ...,
             into_umem: bool = ...) -> DumpResult: ...
def rsc_records(dump: _Buffer) -> Iterator[RscRecord]: ...
def rsc_menu(dump: _Buffer) -> List[MenuEntry]: ...
