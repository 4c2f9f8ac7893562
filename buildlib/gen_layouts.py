#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Turn structures in mlx5_ifc form into the tables behind mlx5ctl_layout.h.

In that form every bit is one u8: a field is an array of as many bytes as it
has bits, so sizeof() and offsetof() count bits. This program reads such
headers and enumerations, and then one of:

  --output FILE   write the C table; of several kernels the newest comes first,
                  whatever their order here, and older ones add what it lacks
  --stale TABLE   say what of a committed table --output would write otherwise;
                  exit 77 if it was made from other kernels than these
  --numbers TABLE write mlx5ctl_numbers.h, the C constants of a committed
                  table, to standard output
  --check TABLE   compare a committed table with the headers of one kernel
  --asserts FILE  write C that makes the compiler check this program's reading
                  of the headers, field by field and value by value

HEADERS is a directory that holds mlx5_ifc.h and its neighbours, that is
.../include/linux/mlx5.
"""
import argparse
import ast
import difflib
import io
import operator
import os
import re
import sys

LAYOUT_HEADERS = ("mlx5_ifc_fpga.h", "mlx5_ifc.h", "mlx5_ifc_vdpa.h")
ENUM_HEADERS = ("device.h", "driver.h")
EXTRA_HEADER = os.path.normpath(os.path.join(
    os.path.dirname(os.path.abspath(__file__)),
    "../providers/mlx5ctl/mlx5ctl_ifc.h"))

# Enumerations known by a name of ours: the prefix of the enumerators that
# belong, those that do not, and the field that a value stands in.
NAMED_ENUMS = {
    "cmd_op": (r"MLX5_CMD_OP_(?!MOD_|MAX$|GENERAL_START$|GENERAL_END$)",
               "opcode"),
    "cmd_status": (r"MLX5_CMD_STAT_", "status"),
    "event_type": (r"MLX5_EVENT_TYPE_(?!CODING_|NOTIFY_ANY$|MAX$)",
                   "event_type"),
    "reg_id": (r"MLX5_REG_", "register_id"),
    "cap_type": (r"MLX5_CAP_", None),
    "obj_type": (r"MLX5_OBJ_TYPE_", "obj_type"),
    "uctx_cap": (r"MLX5_UCTX_CAP_", None),
    "rsc_segment": (r"MLX5_RSC_SEGMENT_", None),
    "core_dump_type": (r"MLX5_CORE_DUMP_TYPE_", "core_dump_type"),
}

# Command, register and capability names that are not the structure's.
COMMAND_ALIASES = {
    "ACCESS_REG": "access_register",
    "ACCESS_REGISTER_USER": "access_register",
    "ARM_DCT_FOR_KEY_VIOLATION": "arm_dct",
    "2ERR_QP": "qp_2err",
    "2RST_QP": "qp_2rst",
    "SQD_RTS_QP": "sqd2rts_qp",
    "SET_FLOW_TABLE_ENTRY": "set_fte",
    "QUERY_FLOW_TABLE_ENTRY": "query_fte",
    "DELETE_FLOW_TABLE_ENTRY": "delete_fte",
}
REGISTER_ALIASES = {
    "RESOURCE_DUMP": "resource_dump",
    "HOST_ENDIANNESS": "register_host_endianness",
    "FPGA_CAP": "fpga_cap",
    "FPGA_CTRL": "fpga_ctrl",
    "FPGA_ACCESS_REG": "fpga_access_reg",
    "QETCR": "qetc_reg",
    "PPTB": "pptb_reg",
    "PBMC": "pbmc_reg",
    "MTRC_CAP": "mtrc_cap",
    "MTRC_CONF": "mtrc_conf",
    "MTRC_STDB": "mtrc_stdb",
    "MTRC_CTRL": "mtrc_ctrl",
    "NODE_DESC": "set_node_in",
    "DCBX_PARAM": "dcbx_param",
}
CAP_ALIASES = {
    "GENERAL": "cmd_hca_cap",
    "GENERAL_2": "cmd_hca_cap_2",
    "ETHERNET_OFFLOADS": "per_protocol_networking_offload_caps",
    "IPOIB_ENHANCED_OFFLOADS": "per_protocol_networking_offload_caps",
    "ATOMIC": "atomic_caps",
    "FLOW_TABLE": "flow_table_nic_cap",
    "ESWITCH_FLOW_TABLE": "flow_table_eswitch_cap",
    "ESWITCH": "e_switch_cap",
    "DEV_MEM": "device_mem_cap",
    "VDPA_EMULATION": "virtio_emulation_cap",
    "DEV_EVENT": "device_event_cap",
}

# What the kernel corrected between 6.1 and 6.12, by moving or widening it; the
# table has the newer form, which the check does not hold against older headers.
KERNEL_CORRECTED = {
    "cmd_hca_cap.shampo", "cmd_hca_cap.relaxed_ordering_read",
    "create_encryption_key_in.encryption_key_object",
    "create_ipsec_obj_in.ipsec_object", "encryption_key_obj.key",
    "flow_context.destination", "mkc.log_page_size",
    "modify_ipsec_obj_in.ipsec_object", "ppcnt_reg.prio_tc",
    "query_ipsec_obj_out.ipsec_object",
}

FLEXIBLE = 1    # array that ends where the buffer ends
ARRAY = 2       # addressed by index
ALTERNATIVE = 4  # in an anonymous union, at bits that an earlier field has


class HeaderError(Exception):
    pass


class Field:
    def __init__(self, name, offset, width, count, nested, flags):
        self.name = name
        self.offset = offset
        self.width = width      # of one element
        self.count = count
        self.nested = nested    # name of a structure, or None
        self.flags = flags
        self.enum = None
        self.measurable = True  # the compiler knows its width

    @property
    def reserved(self):
        return re.match(r"(?i)reserved_(at_)?[0-9a-f]", self.name) is not None

    def place(self):
        return (self.offset, self.width, self.count, self.nested,
                self.flags)


class Struct:
    def __init__(self, name, is_union, tag):
        self.name = name
        self.is_union = is_union
        self.tag = tag          # of the C type, None if it has none
        self.fields = []
        self.size = 0

    def visible(self):
        return [f for f in self.fields if not f.reserved]


class Enum:
    def __init__(self, tag, text):
        self.tag = tag
        self.text = text
        self.values = []        # (name, value)


# --- expressions -----------------------------------------------------------

BINARY = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul,
    ast.LShift: operator.lshift, ast.RShift: operator.rshift,
    ast.BitOr: operator.or_, ast.BitAnd: operator.and_,
    ast.BitXor: operator.xor, ast.FloorDiv: operator.floordiv,
}
FUNCTIONS = {
    "BIT": lambda n: 1 << n,
    "BIT_ULL": lambda n: 1 << n,
    "GENMASK": lambda h, l: ((1 << (h - l + 1)) - 1) << l,
}


def evaluate(text, names):
    """Value of a C constant expression, None if it uses unknown names."""
    text = re.sub(r"\(\s*(u8|u16|u32|u64)\s*\)", "", text)
    text = re.sub(r"\b(0[xX][0-9a-fA-F]+|\d+)[uUlL]*\b", r"\1", text)
    text = text.replace("/", "//")

    def walk(node):
        if isinstance(node, ast.Expression):
            return walk(node.body)
        if isinstance(node, ast.Constant) and isinstance(node.value, int):
            return node.value
        if isinstance(node, ast.Name):
            return names[node.id]
        if isinstance(node, ast.BinOp):
            return BINARY[type(node.op)](walk(node.left), walk(node.right))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return -walk(node.operand)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Invert):
            return ~walk(node.operand)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return FUNCTIONS[node.func.id](*[walk(a) for a in node.args])
        raise KeyError(ast.dump(node))

    try:
        return walk(ast.parse(" ".join(text.split()), mode="eval"))
    except (KeyError, SyntaxError, TypeError, ValueError):
        return None


# --- headers ---------------------------------------------------------------

def read(path):
    """A header's text without its comments."""
    with open(path, encoding="utf-8") as f:
        text = f.read()
    text = re.sub(r"/\*.*?\*/", " ", text, flags=re.S)
    text = re.sub(r"//[^\n]*", " ", text)
    return text.replace("\\\n", " ")


ENUM = re.compile(r"\benum(\s+\w+)?\s*\{([^{}#]*)\}\s*;")


class Parser:
    """Everything that one set of headers defines."""

    def __init__(self):
        self.structs = {}
        self.enums = []
        self.names = {}         # enumerators, for expressions
        self.unread = []        # enumerations with unknown values

    def parse_constants(self, text):
        for name, expr in re.findall(r"(?m)^#define (\w+)[ \t]+(.+)$", text):
            value = evaluate(expr, self.names)
            if value is not None:
                self.names[name] = value

    def parse_enums(self, text):
        for match in ENUM.finditer(text):
            enum = Enum((match.group(1) or "").strip() or None,
                        match.group(0))
            value = -1
            for item in split_list(match.group(2)):
                name, _, expr = item.partition("=")
                name = name.strip()
                value = (evaluate(expr, self.names) if expr
                         else value + 1)
                if value is None:
                    self.unread.append(name)
                    break
                self.names[name] = value
                enum.values.append((name, value))
            else:
                self.enums.append(enum)

    def parse_layouts(self, text, header):
        text = re.sub(r"(?m)^[ \t]*#.*$", "", text)
        tokens = re.findall(r"\w+|[{}\[\]();,*]|[^\s\w]", text)
        pos = 0
        depth = 0
        while pos < len(tokens):
            if (depth == 0 and tokens[pos] in ("struct", "union") and
                    tokens[pos + 2:pos + 3] == ["{"] and
                    tokens[pos + 1].startswith("mlx5_ifc_")):
                tag = tokens[pos + 1]
                name = re.sub(r"^mlx5_ifc_|_bits$", "", tag)
                if name in self.structs:
                    raise HeaderError(f"{header}: {name} defined twice")
                struct = Struct(name, tokens[pos] == "union", tag)
                pos = self.parse_body(tokens, pos + 3, struct, 0)
                self.structs[name] = struct
                continue
            depth += {"{": 1, "}": -1}.get(tokens[pos], 0)
            pos += 1

    def parse_body(self, tokens, pos, struct, base):
        """Members up to and with the closing brace; returns what follows."""
        end = base
        flags = 0
        while tokens[pos] != "}":
            offset = base if struct.is_union else end
            pos, size = self.parse_member(tokens, pos, struct, offset, flags)
            end = max(end, offset + size)
        struct.size = end - base
        return pos + 1

    def parse_member(self, tokens, pos, struct, offset, flags):
        first = len(struct.fields)
        if tokens[pos] in ("struct", "union") and tokens[pos + 1] == "{":
            pos, size = self.parse_inline(tokens, pos, struct, offset)
        else:
            pos, field = self.parse_field(tokens, pos, offset)
            struct.fields.append(field)
            size = field.width * field.count
        for field in struct.fields[first:]:
            field.flags |= flags
        return pos, size

    def parse_inline(self, tokens, pos, struct, offset):
        """A structure or union defined where it is used."""
        is_union = tokens[pos] == "union"
        inner = Struct(struct.name, is_union, None)
        pos += 2
        end = 0
        while tokens[pos] != "}":
            at = 0 if is_union else end
            flags = ALTERNATIVE if is_union and inner.fields else 0
            pos, size = self.parse_member(tokens, pos, inner, at, flags)
            end = max(end, at + size)
        inner.size = end
        pos += 1
        if tokens[pos] == ";":
            for field in inner.fields:
                field.offset += offset
                struct.fields.append(field)
            return pos + 1, inner.size

        name = tokens[pos]
        if tokens[pos + 1] != ";":
            raise HeaderError(f"{struct.name}.{name}: unexpected form")
        for field in inner.fields:
            field.flags &= ~ALTERNATIVE
        inner.name = f"{struct.name}_{name}"
        if inner.name in self.structs:
            raise HeaderError(f"{inner.name}: name is taken")
        self.structs[inner.name] = inner
        struct.fields.append(Field(name, offset, inner.size, 1, inner.name,
                                   0))
        return pos + 2, inner.size

    def parse_field(self, tokens, pos, offset):
        stop = tokens.index(";", pos)
        words = tokens[pos:stop]
        if words[0] == "DECLARE_FLEX_ARRAY":
            comma = words.index(",")
            words = words[2:comma] + [words[comma + 1], "[", "]"]
        nested = None
        if words[0] == "u8":
            words = words[1:]
        elif words[0] in ("struct", "union"):
            nested = re.sub(r"^mlx5_ifc_|_bits$", "", words[1])
            if nested not in self.structs:
                raise HeaderError(f"{nested} used before it is defined")
            words = words[2:]
        else:
            raise HeaderError(f"unknown member: {' '.join(words)}")
        name = words[0]
        dims = re.findall(r"\[([^\]]*)\]", " ".join(words[1:]))
        sizes = []
        for dim in dims:
            size = evaluate(dim.strip(), self.names) if dim.strip() else 0
            if size is None:
                raise HeaderError(f"{name}: unknown size {dim}")
            sizes.append(size)
        if nested:
            width = self.structs[nested].size
        elif dims == [" "]:
            width, sizes = 8, [0]       # bytes up to the end, as u8 name[]
        elif sizes:
            width = sizes.pop()
        else:
            width = 1
        if len(sizes) > 1:
            raise HeaderError(f"{name}: too many dimensions")
        count, flags = 1, 0
        if sizes:
            count = sizes[0]
            flags = ARRAY if count else ARRAY | FLEXIBLE
        field = Field(name, offset, width, count, nested, flags)
        field.measurable = dims != [" "]
        return stop + 1, field


def split_list(text):
    items, depth, current = [], 0, ""
    for char in text:
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char == "," and not depth:
            items.append(current)
            current = ""
        else:
            current += char
    items.append(current)
    return [i.strip() for i in items if i.strip()]


def version_of(directory):
    """Of the kernel that the headers are of, by the Makefile above them."""
    path = os.path.normpath(os.path.join(directory, "../../../Makefile"))
    numbers = dict(re.findall(r"^(VERSION|PATCHLEVEL|SUBLEVEL) = (\d+)$",
                              read(path), re.M))
    return tuple(int(numbers[name])
                 for name in ("VERSION", "PATCHLEVEL", "SUBLEVEL"))


def parse_kernel(directory):
    parser = Parser()
    for header in LAYOUT_HEADERS:
        text = read(os.path.join(directory, header))
        parser.parse_constants(text)
        parser.parse_enums(text)
        parser.parse_layouts(text, header)
    for header in ENUM_HEADERS:
        parser.parse_enums(read(os.path.join(directory, header)))
    return parser


def parse_extra():
    parser = Parser()
    text = read(EXTRA_HEADER)
    parser.parse_enums(text)
    parser.parse_layouts(text, EXTRA_HEADER)
    return parser


# --- enumerations ----------------------------------------------------------

class Group:
    def __init__(self, name):
        self.name = name
        self.values = []

    def add(self, name, value):
        if not any(n == name for n, _ in self.values):
            self.values.append((name, value))


def common_prefix(names):
    prefix = os.path.commonprefix(names)
    prefix = prefix[:prefix.rfind("_") + 1]
    # A name left over must be one: not empty and no number.
    while prefix and any(not n[len(prefix):] or n[len(prefix)].isdigit()
                         for n in names):
        prefix = prefix[:prefix.rstrip("_").rfind("_") + 1]
    return prefix


def group_enums(parsers):
    groups = {name: Group(name) for name in NAMED_ENUMS}
    for parser in parsers:
        for enum in parser.enums:
            rest = []
            for name, value in enum.values:
                for group, (pattern, _) in NAMED_ENUMS.items():
                    if group == "cap_type" and enum.tag != "mlx5_cap_type":
                        continue
                    match = re.match(pattern, name)
                    if match:
                        short = name[match.end():]
                        if not re.match(r"NUM$|RESERVED_", short):
                            groups[group].add(short, value)
                        break
                else:
                    rest.append((name, value))
            if len(rest) < 2 or len(rest) < len(enum.values):
                continue
            prefix = common_prefix([n for n, _ in rest])
            key = re.sub(r"^mlx5_", "", prefix.lower()).rstrip("_")
            if prefix.count("_") < 2 or key in NAMED_ENUMS:
                continue
            group = groups.setdefault(key, Group(key))
            for name, value in rest:
                if not name.endswith("_NUM"):
                    group.add(name[len(prefix):], value & (2 ** 64 - 1))
    return groups


def bind_enums(structs, groups):
    """Say of each field which enumeration names its values."""
    by_field = {field: name for name, (_, field) in NAMED_ENUMS.items()
                if field}
    for struct in structs.values():
        for field in struct.fields:
            if field.nested or not 2 <= field.width <= 64:
                continue
            key = by_field.get(field.name)
            if field.name == "status" and (field.offset or
                                           not struct.name.endswith("_out")):
                key = None
            if field.name == "opcode" and field.offset:
                key = None
            own = f"{struct.name}_{field.name}"
            if key is None and own in groups:
                key = own
            if key and all(v < 1 << field.width
                           for _, v in groups[key].values):
                field.enum = key


# --- the C table -----------------------------------------------------------

class Strings:
    """A pool in which a string may be the tail of another."""

    def __init__(self, names):
        self.offsets = {}
        self.pool = []
        size = 0
        last = None
        for name in sorted(set(names), key=lambda s: s[::-1], reverse=True):
            if last and last.endswith(name):
                self.offsets[name] = (self.offsets[last] + len(last) -
                                      len(name))
                continue
            self.offsets[name] = size
            self.pool.append(name)
            size += len(name) + 1
            last = name

    def __getitem__(self, name):
        return self.offsets[name]


def wrap(items, width=79):
    line = "\t"
    column = 8
    for item in items:
        if column + len(item) + 1 > width and line.strip():
            yield line.rstrip()
            line, column = "\t", 8
        line += item + " "
        column += len(item) + 1
    if line.strip():
        yield line.rstrip()


def lookup_tables(structs, groups):
    """Which structures an opcode, a register and a capability stand for."""
    commands, registers, caps = [], [], []
    for name, value in groups["cmd_op"].values:
        base = COMMAND_ALIASES.get(name, name.lower())
        if name.endswith("_GENERAL_OBJECT"):
            commands.append((value, "general_obj_in_cmd_hdr",
                             "general_obj_out_cmd_hdr"))
        elif f"{base}_in" in structs and f"{base}_out" in structs:
            commands.append((value, f"{base}_in", f"{base}_out"))
    for name, value in groups["reg_id"].values:
        base = REGISTER_ALIASES.get(name, name.lower() + "_reg")
        if base in structs:
            registers.append((value, base))
    for name, value in groups["cap_type"].values:
        base = CAP_ALIASES.get(name, name.lower() + "_cap")
        if base in structs:
            caps.append((value, base))
    return sorted(commands), sorted(registers), sorted(caps)


def emit(structs, groups, made_from, out):
    order = sorted(structs)
    index = {name: i for i, name in enumerate(order)}
    enums = sorted(groups)
    enum_index = {name: i + 1 for i, name in enumerate(enums)}
    fields = [(s, f) for s in order for f in structs[s].visible()]
    strings = Strings(order + [f.name for _, f in fields] + enums +
                      [n for g in groups.values() for n, _ in g.values])
    commands, registers, caps = lookup_tables(structs, groups)

    def row(*values):
        return "{" + ",".join(str(v) for v in values) + "},"

    def table(kind, name, rows):
        out.write(f"\nconst struct mlx5ctl_{kind} {name}[] = {{\n")
        for line in wrap(rows):
            out.write(line + "\n")
        out.write("};\n")

    out.write("// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)\n"
              "/*\n"
              " * Written by buildlib/gen_layouts.py from linux/mlx5 of Linux "
              f"{made_from} and\n"
              " * mlx5ctl_ifc.h. Do not edit: \"ninja layouts\" writes it again.\n"
              " */\n"
              "#include \"layout.h\"\n\n"
              "const char mlx5ctl_layout_strings[] =\n")
    quoted = ['"%s%s"' % (s, "\\0") for s in strings.pool]
    for line in wrap(quoted):
        out.write(line + "\n")
    out.write("\t;\n")

    rows, first = [], 0
    for name in order:
        struct = structs[name]
        count = len(struct.visible())
        rows.append(row(strings[name], struct.size, first, count,
                        int(struct.is_union)))
        first += count
    table("dv_layout", "mlx5ctl_layouts", rows)

    table("layout_field", "mlx5ctl_layout_fields",
          [row(strings[f.name], f.offset, f.width, f.count,
               index[f.nested] + 1 if f.nested else 0,
               enum_index[f.enum] if f.enum else 0, f.flags)
           for _, f in fields])

    # Positions of a structure's fields in the order of their names.
    out.write("\nconst uint16_t mlx5ctl_layout_order[] = {\n")
    ranks = []
    for name in order:
        visible = structs[name].visible()
        ranks += [f"{i}," for i in sorted(range(len(visible)),
                                          key=lambda i: visible[i].name)]
    for line in wrap(ranks):
        out.write(line + "\n")
    out.write("};\n")

    rows, values, first = [], [], 0
    for name in enums:
        members = sorted(groups[name].values, key=lambda nv: nv[1])
        rows.append(row(strings[name], first, len(members)))
        values += [row(hex(v) + ("ULL" if v > 0xffffffff else ""), strings[n])
                   for n, v in members]
        first += len(members)
    table("enum", "mlx5ctl_enums", rows)
    table("enum_value", "mlx5ctl_enum_values", values)

    table("layout_command", "mlx5ctl_layout_commands",
          [row(hex(op), index[i], index[o]) for op, i, o in commands])
    out.write("const unsigned int mlx5ctl_num_layout_commands = "
              f"{len(commands)};\n")
    table("layout_id", "mlx5ctl_layout_registers",
          [row(hex(i), index[s]) for i, s in registers])
    table("layout_id", "mlx5ctl_layout_caps",
          [row(hex(i), index[s]) for i, s in caps])
    out.write(f"const unsigned int mlx5ctl_num_layout_caps = {len(caps)};\n")
    out.write("\nconst struct layout_db mlx5ctl_built_in_layouts = {\n"
              "\t.strings = mlx5ctl_layout_strings,\n"
              "\t.layouts = mlx5ctl_layouts,\n"
              "\t.fields = mlx5ctl_layout_fields,\n"
              "\t.order = mlx5ctl_layout_order,\n"
              "\t.enums = mlx5ctl_enums,\n"
              "\t.values = mlx5ctl_enum_values,\n"
              "\t.registers = mlx5ctl_layout_registers,\n"
              f"\t.num_layouts = {len(order)},\n"
              f"\t.num_enums = {len(enums)},\n"
              f"\t.num_registers = {len(registers)},\n"
              "};\n")


EXTRA = "_extra"


def merge(parsers, extra):
    """One set of structures; earlier headers win.

    The extra header replaces structures that the kernel knows in part, and
    its NAME_extra puts fields where the kernel's NAME has reserved bits.
    """
    structs = {n: s for n, s in extra.structs.items()
               if not n.endswith(EXTRA)}
    for parser in parsers:
        for name, struct in parser.structs.items():
            structs.setdefault(name, struct)
    for name, struct in extra.structs.items():
        if name.endswith(EXTRA):
            add_fields(structs[name[:-len(EXTRA)]], struct)
            continue
        for theirs in [p.structs[name] for p in parsers if name in p.structs]:
            known = {f.name for f in struct.fields}
            problems = disagreements(theirs, struct) + [
                (f.name, "is missing") for f in theirs.visible()
                if f.name not in known]
            if problems:
                raise HeaderError(f"{name}: mlx5ctl_ifc.h contradicts the "
                                  f"kernel: {problems}")
    return structs


def add_fields(struct, extra):
    for field in extra.visible():
        known = [f for f in struct.visible() if f.name == field.name]
        if known and known[0].place() == field.place():
            continue            # a newer kernel knows it
        end = field.offset + field.width
        if known or not any(f.reserved and f.offset <= field.offset and
                            end <= f.offset + f.width
                            for f in struct.fields):
            raise HeaderError(f"{struct.name}.{field.name}: mlx5ctl_ifc.h "
                              "contradicts the kernel")
        before = [i for i, f in enumerate(struct.fields)
                  if not f.reserved and f.offset < field.offset]
        struct.fields.insert(before[-1] + 1, field)


# --- checks ----------------------------------------------------------------

def disagreements(theirs, ours):
    known = {f.name: f for f in ours.visible()}
    problems = []
    for field in theirs.visible():
        other = known.get(field.name)
        if other and other.place() != field.place():
            problems.append((f"{theirs.name}.{field.name}",
                             f"{field.place()} in the header, "
                             f"{other.place()} in the table"))
    return problems


class Table:
    """A committed table, from its C text."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as f:
            self.text = f.read()
        pool = re.search(r"strings\[\] =\n(.*?)\n\t;", self.text, re.S)
        self.pool = "".join(re.findall(r'"([^"]*)"', pool.group(1))
                            ).replace("\\0", "\0")

    def string(self, offset):
        return self.pool[offset:self.pool.index("\0", offset)]

    def rows(self, name):
        body = re.search(rf"{name}\[\] = \{{\n(.*?)\n\}};", self.text, re.S)
        return [[int(v.rstrip("UL"), 0) for v in r.split(",")]
                for r in re.findall(r"\{([^{}]*)\}", body.group(1))]

    def structs(self):
        layouts = self.rows("mlx5ctl_layouts")
        fields = self.rows("mlx5ctl_layout_fields")
        structs = {}
        for name, size, first, count, is_union in layouts:
            struct = Struct(self.string(name), bool(is_union), None)
            struct.size = size
            for name, offset, width, num, nested, _, flags in \
                    fields[first:first + count]:
                of = self.string(layouts[nested - 1][0]) if nested else None
                struct.fields.append(Field(self.string(name), offset, width,
                                           num, of, flags))
            structs[struct.name] = struct
        return structs

    def enums(self):
        values = self.rows("mlx5ctl_enum_values")
        return {self.string(name): {self.string(n): v for v, n in
                                    values[first:first + count]}
                for name, first, count in self.rows("mlx5ctl_enums")}


# The enumerations of mlx5ctl_numbers.h: name, prefix, what they are.
NUMBERS = (
    ("cmd_op", "OP", "Opcodes of firmware commands."),
    ("reg_id", "REG", "Access registers."),
    ("cap_type", "CAP_TYPE", "Capability types, of mlx5ctl_dv_query_hca_cap()."),
    ("rsc_segment", "SEGMENT",
     "Segments of resource dumps. Firmware has its own numbers: the menu has them."),
)


def emit_numbers(table, out):
    enums = table.enums()
    out.write("/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */\n"
              "/*\n"
              " * Numbers of the PRM by the names that mlx5ctl_dv_enum_name() gives.\n"
              " * Written by buildlib/gen_layouts.py from layout_tables.c. Do not edit.\n"
              " */\n"
              "#ifndef MLX5CTL_NUMBERS_H\n#define MLX5CTL_NUMBERS_H\n\n"
              "#ifdef __cplusplus\nextern \"C\" {\n#endif\n")
    for name, prefix, title in NUMBERS:
        out.write(f"\n/* {title} */\nenum mlx5ctl_dv_{prefix.lower()} {{\n")
        for member, value in sorted(enums[name].items(), key=lambda nv: nv[::-1]):
            out.write(f"\tMLX5CTL_DV_{prefix}_{member} = {value:#x},\n")
        out.write("};\n")
    out.write("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n")


def check(table, parser, extra):
    """Compare; print what is on one side only; nonzero if they disagree."""
    structs = table.structs()
    problems = []
    only_theirs, only_ours, fields_theirs, fields_ours = [], [], [], []
    compared = 0
    for name, theirs in sorted(parser.structs.items()):
        ours = structs.get(name)
        if ours is None:
            only_theirs.append(name)
            continue
        problems += disagreements(theirs, ours)
        if theirs.is_union != ours.is_union:
            problems.append((name, "union on one side only"))
        mine = {f.name for f in ours.visible()}
        his = {f.name for f in theirs.visible()}
        compared += len(mine & his)
        fields_theirs += [f"{name}.{f}" for f in sorted(his - mine)]
        if name not in extra.structs:
            mine -= {f.name for f in
                     extra.structs.get(name + EXTRA, theirs).fields}
            fields_ours += [f"{name}.{f}" for f in sorted(mine - his)]
    only_ours = sorted(set(structs) - set(parser.structs) -
                       set(extra.structs))
    for title, names in (("structures in the headers only", only_theirs),
                         ("structures in the table only", only_ours),
                         ("fields in the headers only", fields_theirs),
                         ("fields in the table only", fields_ours)):
        print(f"{title}: {len(names)}")
        for name in names:
            print(f"    {name}")
    problems += check_extra(structs, extra)
    values, wrong = check_enums(table, parser)
    corrected = [p for p in problems if p[0] in KERNEL_CORRECTED]
    problems = [p for p in problems if p not in corrected] + wrong
    print(f"corrected by a newer kernel: {len(corrected)}")
    for name, text in corrected:
        print(f"    {name}: {text}")
    print(f"{len(parser.structs)} structures in the headers; "
          f"{compared} fields and {values} enumerators compared; "
          f"{len(problems)} disagree")
    for name, text in problems:
        print(f"    {name}: {text}")
    return 1 if problems else 0


def check_extra(structs, extra):
    """Whether the table was made from mlx5ctl_ifc.h as it is now."""
    problems = []
    for name, wanted in extra.structs.items():
        whole = not name.endswith(EXTRA)
        ours = structs.get(name if whole else name[:-len(EXTRA)])
        if ours is None:
            problems.append((name, "is not in the table"))
            continue
        theirs = {f.name: f.place() for f in wanted.visible()}
        known = {f.name: f.place() for f in ours.visible()
                 if whole or f.name in theirs}
        if theirs != known:
            problems.append((name, "differs between mlx5ctl_ifc.h and the "
                             "table: run --output"))
    return problems


def check_enums(table, parser):
    """How many enumerators are in both, and which have another value."""
    ours = table.enums()
    wrong, compared = [], 0
    for name, group in group_enums([parser]).items():
        known = ours.get(name, {})
        for member, value in group.values:
            if member in known:
                compared += 1
                if known[member] != value:
                    wrong.append((f"{name} {member}",
                                  f"{value:#x} in the header, "
                                  f"{known[member]:#x} in the table"))
    return compared, wrong


PRELUDE = """\
#include <stddef.h>

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
#define BIT(n) (1UL << (n))
#define BIT_ULL(n) (1ULL << (n))
#define GENMASK(h, l) (((1UL << ((h) - (l) + 1)) - 1) << (l))
#define DECLARE_FLEX_ARRAY(type, name) \\
	struct { struct { } empty_##name; type name[]; }
#define ELEMENT(type, member) sizeof(((type *)0)->member[0])
"""


def emit_asserts(parser, headers, out, pasted):
    out.write(PRELUDE + "\n")
    for header in headers:
        out.write(f"#include \"{header}\"\n")
    out.write("\n")
    number = 0
    for struct in parser.structs.values():
        if struct.tag is None:
            continue
        ctype = f"{'union' if struct.is_union else 'struct'} {struct.tag}"
        out.write(f"_Static_assert(sizeof({ctype}) == {struct.size}, "
                  f"\"{struct.name}\");\n")
        number += 1
        for path, offset, field in members(parser, struct, "", 0):
            out.write(f"_Static_assert(offsetof({ctype}, {path}) == "
                      f"{offset}, \"{struct.name}.{path}\");\n")
            number += 1
            if not field.measurable:
                continue
            size = (f"sizeof((({ctype} *)0)->{path})"
                    if not field.flags & ARRAY
                    else f"ELEMENT({ctype}, {path})")
            out.write(f"_Static_assert({size} == {field.width}, "
                      f"\"{struct.name}.{path}\");\n")
            number += 1
            if field.flags & ARRAY and not field.flags & FLEXIBLE:
                out.write(f"_Static_assert(sizeof((({ctype} *)0)->{path}) "
                          f"== {field.width * field.count}, "
                          f"\"{struct.name}.{path}\");\n")
                number += 1
    out.write("\n")
    for enum in parser.enums:
        if enum.text in pasted:
            out.write(re.sub(r"\s+", " ", enum.text) + "\n")
    for enum in parser.enums:
        for name, value in enum.values:
            # 1 << 31 is an int, and negative.
            cast = "(u32)" if 1 << 31 <= value < 1 << 32 else ""
            out.write(f"_Static_assert({cast}{name} == {value}"
                      f"{'ULL' if value > 0x7fffffff else ''}, "
                      f"\"{name}\");\n")
            number += 1
    out.write(f"\n/* {number} assertions */\n")
    return number


def members(parser, struct, prefix, base):
    """Every field, reserved too, also of structures without a tag."""
    for field in struct.fields:
        path = prefix + field.name
        yield path, base + field.offset, field
        if field.nested and parser.structs[field.nested].tag is None:
            yield from members(parser, parser.structs[field.nested],
                               path + ".", base + field.offset)


def write_asserts(directory, path):
    parser = parse_kernel(directory)
    # Those headers need a kernel to compile: copy their enumerations.
    texts = {m.group(0) for h in ENUM_HEADERS
             for m in ENUM.finditer(read(os.path.join(directory, h)))}
    with open(path, "w", encoding="utf-8") as out:
        kernel = emit_asserts(parser, [os.path.join(directory, h) for h in
                                       LAYOUT_HEADERS], out, texts)
    print(f"{path}: {kernel} assertions on "
          f"{len(parser.structs)} structures")


def write_extra_asserts(path):
    parser = parse_extra()
    with open(path, "w", encoding="utf-8") as out:
        number = emit_asserts(parser, [EXTRA_HEADER], out, ())
    print(f"{path}: {number} assertions on {len(parser.structs)} structures")


def tables_text(directories):
    """The C table of these kernels, what it was made from, and a line of its size."""
    versions = {version_of(d): d for d in directories}
    newest_first = sorted(versions, reverse=True)
    made_from = ", ".join(".".join(map(str, v)) for v in newest_first)
    extra = parse_extra()
    parsers = [parse_kernel(versions[v]) for v in newest_first]
    structs = merge(parsers, extra)
    groups = group_enums(parsers[:1] + [extra])
    bind_enums(structs, groups)
    out = io.StringIO()
    emit(structs, groups, made_from, out)
    return out.getvalue(), made_from, (
        f"{len(structs)} structures, "
        f"{sum(len(s.visible()) for s in structs.values())} fields, "
        f"{len(groups)} enumerations")


def stale(path, directories):
    text, made_from, _ = tables_text(directories)
    with open(path, encoding="utf-8") as file:
        committed = file.read()
    known = re.search(r"linux/mlx5 of Linux (.*) and$", committed, re.M)
    if not known or known.group(1) != made_from:
        print(f"{path} was made from Linux {known and known.group(1)}, "
              f"and these are {made_from}")
        return 77
    changed = [line for line in difflib.unified_diff(
        committed.splitlines(), text.splitlines(), "committed", "made now",
        lineterm="", n=0)]
    if changed:
        print("\n".join(changed[:40]))
        print(f"{path} is stale: run \"ninja layouts\"")
    return 1 if changed else 0


def main():
    args = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("headers", metavar="HEADERS", nargs="*")
    action = args.add_mutually_exclusive_group(required=True)
    action.add_argument("--output", metavar="FILE")
    action.add_argument("--check", metavar="TABLE")
    action.add_argument("--stale", metavar="TABLE")
    action.add_argument("--numbers", metavar="TABLE")
    action.add_argument("--asserts", metavar="FILE")
    action.add_argument("--extra-asserts", metavar="FILE",
                        help="as --asserts, for mlx5ctl_ifc.h")
    opts = args.parse_args()

    if opts.extra_asserts:
        write_extra_asserts(opts.extra_asserts)
        return 0
    if opts.numbers:
        emit_numbers(Table(opts.numbers), sys.stdout)
        return 0
    if not opts.headers:
        args.error("which headers?")
    if opts.asserts:
        write_asserts(opts.headers[0], opts.asserts)
        return 0
    if opts.check:
        return check(Table(opts.check), parse_kernel(opts.headers[0]), parse_extra())
    if opts.stale:
        return stale(opts.stale, opts.headers)
    text, _, size = tables_text(opts.headers)
    with open(opts.output, "w", encoding="utf-8") as out:
        out.write(text)
    print(f"{opts.output}: {size}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (HeaderError, OSError) as error:
        sys.exit(f"{os.path.basename(sys.argv[0])}: {error}")
