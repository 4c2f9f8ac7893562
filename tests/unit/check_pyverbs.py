#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Whether the Python bindings know all that the library has.

Compares libmlx5ctl.map and mlx5ctl_dv.h with the .pxd files, and those with
the type stubs; and the signatures that help() shows, which are the first line
of a docstring, with the definitions: check_pyverbs.py SOURCE_DIRECTORY
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


# The only defaults that are names.
CONSTANTS = {"CAP_LEN": "4096", "e.MLX5CTL_DV_CAP_CURRENT": "1",
             "e.MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY": "1",
             "e.MLX5CTL_DV_CORE_DUMP_CR": "2"}


def parameters(text):
    """Those of a definition, without types of C."""
    found = []
    for parameter in re.split(r",\s*", " ".join(text.split())):
        name, *default = parameter.removesuffix(" not None").split("=")
        name = name.split(" ")[-1]
        found.append("=".join([name] + [CONSTANTS.get(value, value) for value in default]))
    return ", ".join(found)


def signatures(source):
    """(name, what the definition has, what help() shows or None)."""
    kind, init = None, None
    for match in re.finditer(r"""^(?:(cdef[ ])?class[ ](\w+).*:\n|(@property\n)?
                             ([ ]*)def[ ](\w+)\(([^:]*)\):\n)
                             (?:\s*\"{3}(\w+)\(([^"]*?)\)\\n--\\n\\n)?""",
                             re.sub(r"^ +@property", "@property", source, flags=re.M),
                             re.M | re.X):
        c_class, name, is_property, indent, function, defined, of, shown = match.groups()
        shown = of and (of, " ".join(shown.replace("\\", " ").split()))
        if name:
            kind, init = "cdef" if c_class else "python", (name, shown)
            continue
        kind = kind if indent else None
        defined = parameters(defined)
        if function == "__init__" and kind == "cdef":
            name, shown = init
            yield name, (name, defined.removeprefix("self, ")), shown
        elif function[0] != "_" and kind != "python" and not is_property:
            yield function, (function, re.sub(r"^self\b", "$self", defined)), shown


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
    helped, functions = 0, {}
    for name in sorted(modules):
        for function, defined, shown in signatures(read(bindings, f"{name}.pyx")):
            helped += 1
            if defined[1].endswith(", **options") and function in functions:
                # They are those of the function that it calls.
                defined = functions[function]
            elif defined[1].startswith("uctx"):
                functions[function] = function, defined[1].replace("uctx", "$self", 1)
            if defined != shown:
                problems.append(f"{name}.pyx: {function}, {defined}, is {shown} to help()")
    if not symbols or not wanted or not modules or helped < 50:
        problems.append("nothing to compare")
    for problem in problems:
        print(problem)
    print(f"{len(symbols)} calls, {len(wanted)} constants, {helped} signatures, "
          f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
