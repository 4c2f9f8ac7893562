#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Whether the Python bindings know all that the library has.

Compares libmlx5ctl.map and mlx5ctl_dv.h with the .pxd files, and those with
the type stubs: check_pyverbs.py SOURCE_DIRECTORY
"""
import os
import re
import sys

# Calls that the bindings do without.
NOT_WRAPPED = {
    "mlx5ctl_dv_free_dump": "a dump's write() fills a bytearray",
    "mlx5ctl_dv_layout_read_field": "Layout.get()",
    "mlx5ctl_dv_layout_write_field": "Layout.set()",
    "mlx5ctl_dv_import_context": "takes a struct, where Python has an fd",
    "mlx5ctl_dv_layout_encode": "Layout.encode() sets field by field",
    "mlx5ctl_dv_query_object": "Uctx.execute() takes names",
    "mlx5ctl_dv_status_str": "Mlx5ctlError.status_text",
}


def read(*path):
    with open(os.path.join(*path), encoding="utf-8") as f:
        return f.read()


def enumerators(header):
    text = re.sub(r"/\*.*?\*/", "", header, flags=re.S)
    found = set()
    for body in re.findall(r"\benum \w+ \{([^}]*)\}", text):
        found |= set(re.findall(r"\bMLX5CTL_DV_\w+(?=\s*(?:=|,|$))", body))
    return found


def main():
    library = os.path.join(sys.argv[1], "providers/mlx5ctl")
    bindings = os.path.join(sys.argv[1], "pyverbs/providers/mlx5ctl")
    # What the header passes sizes to is known by the header's own name.
    symbols = {name.removesuffix("_sized") for name in
               re.findall(r"\bmlx5ctl_dv_\w+(?=;)",
                          read(library, "libmlx5ctl.map"))}
    declared = set(re.findall(r"\bmlx5ctl_dv_\w+(?=\(|')",
                              read(bindings, "libmlx5ctl.pxd")))
    wanted = enumerators(read(library, "mlx5ctl_dv.h"))
    enums = set(re.findall(r"\bMLX5CTL_DV_\w+",
                           read(bindings, "mlx5ctl_enums.pxd")))
    stubs = set(re.findall(r"\bMLX5CTL_DV_\w+",
                           read(bindings, "mlx5ctl_enums.pyi")))
    modules = {name[:-4] for name in os.listdir(bindings)
               if name.endswith(".pyx") and name != "status.pyx"}
    typed = {name[:-4] for name in os.listdir(bindings)
             if name.endswith(".pyi")}

    problems = [f"{name} is not in libmlx5ctl.pxd"
                for name in sorted(symbols - declared - set(NOT_WRAPPED))]
    problems += [f"{name} is not in libmlx5ctl.map"
                 for name in sorted(set(NOT_WRAPPED) - symbols)]
    problems += [f"{name} is not in mlx5ctl_enums.pxd"
                 for name in sorted(wanted - enums)]
    problems += [f"{name} is not in mlx5ctl_enums.pyi"
                 for name in sorted(enums - stubs)]
    problems += [f"{name}.pyx has no {name}.pyi"
                 for name in sorted(modules - typed)]
    if not symbols or not wanted or not modules:
        problems.append("nothing to compare")
    for problem in problems:
        print(problem)
    print(f"{len(symbols)} calls, {len(wanted)} constants, "
          f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
