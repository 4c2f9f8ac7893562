# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3, binding=False

"""The constants of mlx5ctl_dv.h."""

import enum

# Cython 3 leaves constants in the types that have names.
for _type in [value for value in globals().values() if isinstance(value, enum.EnumMeta)]:
    globals().update(_type.__members__)
