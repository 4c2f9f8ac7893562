# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Firmware of mlx5 devices: debug contexts, commands, memory, dumps.

    from pyverbs.providers.mlx5ctl import Context, Uctx

    with Context('mlx5_0') as ctx, Uctx(ctx) as uctx:
        print(uctx.query_cap('general')['log_max_qp'])

Needs neither pyverbs nor libibverbs, but works with a pyverbs Context too.
"""

import enum as _enum

from pyverbs.providers.mlx5ctl import mlx5ctl_enums as _enums
from pyverbs.providers.mlx5ctl.batch import BatchReply
from pyverbs.providers.mlx5ctl.context import Context, get_device_list
from pyverbs.providers.mlx5ctl.counters import (DiagCap, DiagCounter,
                                                DiagParams, DiagRecord,
                                                DiagSample, DiagSampler,
                                                sample_array)
from pyverbs.providers.mlx5ctl.dump import (DumpResult, MenuEntry, RscRecord,
                                            rsc_menu, rsc_records)
from pyverbs.providers.mlx5ctl.journal import JournalEntry, JournalPart
from pyverbs.providers.mlx5ctl.layout import (Fields, Layout, enum_name,
                                              enum_names, enum_value,
                                              layout_names, load_layouts)
from pyverbs.providers.mlx5ctl.mlx5ctl_error import (Mlx5ctlError,
                                                     PyverbsRDMAError,
                                                     PyverbsUserError)
from pyverbs.providers.mlx5ctl.uctx import Uctx
from pyverbs.providers.mlx5ctl.umem import Umem

# Cython 0.29 takes them for the import machinery's, where pickle does not find them.
for _type in vars(_enums).values():
    if isinstance(_type, _enum.EnumMeta):
        _type.__module__ = _enums.__name__

__all__ = ['BatchReply', 'Context', 'DiagCap', 'DiagCounter', 'DiagParams',
           'DiagRecord', 'DiagSample', 'DiagSampler', 'DumpResult', 'Fields',
           'JournalEntry', 'JournalPart', 'Layout', 'MenuEntry',
           'Mlx5ctlError', 'PyverbsRDMAError', 'PyverbsUserError',
           'RscRecord', 'Uctx', 'Umem', 'enum_name', 'enum_names',
           'enum_value', 'get_device_list', 'layout_names', 'load_layouts', 'rsc_menu',
           'rsc_records', 'sample_array']
