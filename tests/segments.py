# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Segments of a resource dump: which a reader may have.

Names and numbers are those of a ConnectX-6 Dx (tests/data/menu-cx6dx.txt). What
each holds is known from the layouts that the driver and its tools publish: Linux's
mlx5_ifc.h for contexts of queues, keys and flow steering, mstflint's resourcedump
for the rest.
"""
import errno

import base
import prm
import uverbs

# Of the query of each of these, debug_read_only blanks nothing; or it only counts.
OPEN = {
    "QUERY_VNIC_ENV", "QUERY_FT", "QUERY_FT_ALL", "QUERY_FG", "QUERY_FG_ALL", "QUERY_FTE",
    "QUERY_FTE_ALL", "FLOW_COUNTER", "PKT_REFORMAT", "MDFY_HDR_RNG", "MDFY_HDR_ALL",
    "SCHEDQ_INFO", "PACKET_PACING", "VQOS_TREE", "VQOS_DISTLIST", "SHARED_BUFFER",
    "PAGE_HISTOGRAM", "FUNC_SYND_REC",
}


def hardware_menu():
    """Numbers by name."""
    with open(base.data("menu-cx6dx.txt"), encoding="ascii") as file:
        rows = [line.split("\t") for line in file if not line.startswith("#")]
    return {name: int(number, 0) for number, name, *_ in rows}


def check(case, file, menu):
    """In each scope the segments that may be had, and no others, of a MENU."""
    for scope in range(4):
        uctx = uverbs.Uctx(file, scope)
        shown = set()
        for name, number in menu.items():
            err = uctx.exec(prm.resource_dump_box(number, inline=1), 272)[0]
            # Firmware has no object of that number, or wants one.
            case.assertIn(err, (0, errno.EREMOTEIO, errno.EACCES))
            if err != errno.EACCES:
                shown.add(name)
        case.assertEqual(shown, OPEN if scope <= uverbs.SCOPE_READ_ONLY else set(menu))
        uctx.destroy()
