# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3

"""The constants of mlx5ctl_dv.h."""
