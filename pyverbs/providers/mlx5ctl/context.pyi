# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
import os
from typing import Any, List, NamedTuple, Union

class Device(NamedTuple):
    name: str
    parent: str
    pci: str
    uverbs: str
    fwctl: str
    fw_ver: str
    board_id: str
    link_layer: str
    port_state: str
    transport: str
    reason: str
    state: int
    num_ports: int
    vendor_id: int
    device_id: int

def get_device_list() -> List[Device]: ...

class Context:
    @property
    def name(self) -> str: ...
    def __init__(self, device: Union[str, bytes, os.PathLike[str], Any],
                 transport: int = ...) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> Context: ...
    def __exit__(self, exc_type: Any, exc_value: Any,
                 traceback: Any) -> None: ...
