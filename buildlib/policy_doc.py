#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The command policy as tables, read from the kernel module's source.

    policy_doc.py --update FILE   rewrite the tables between the markers in FILE
    policy_doc.py --check FILE    fail if they are not what the source says
    policy_doc.py --rows FILE     write the rows as COMMAND() and REGISTER() for C
"""
import os
import re
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BEGIN, END = "<!-- policy tables: begin -->", "<!-- policy tables: end -->"
SETS = {"READS": "crwf", "CONFIGURES": "cwf", "INVADES": "wf", "FULL": "f", "NEVER": ""}
SCOPES = (("c", "configuration"), ("r", "read-only"), ("w", "write"),
          ("f", "full"))


def source(name):
    with open(os.path.join(TOP, "kernel", name)) as file:
        return file.read()


def table_text(text, kind):
    start = re.search(rf"static const struct mlx5ctl_{kind} mlx5ctl_{kind}s\[\] = \{{\n", text).end()
    return text[start:text.index("\n};", start)]


def macros(text):
    """#define NAME BITS(offset, width), ... of a file."""
    text = re.sub(r"\s*\\\n\s*", " ", text)
    return dict(re.findall(r"#define (\w+) (BITS\(.*\))", text))


def calls(text):
    """Each NAME(arguments) of a table, with the group comment before it."""
    text = re.sub(r"/\*(.*?)\*/", lambda m: "\0" + " ".join(
        m[1].replace("\n\t *", " ").split()) + "\0", text, flags=re.S)
    pos, comment = 0, ""
    for match in re.finditer(r"\0([^\0]*)\0|(\w+)\(", text):
        if match.start() < pos:
            continue
        if match[1] is not None:
            comment = match[1]
            continue
        depth, end = 1, match.end()
        while depth:
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            end += 1
        yield comment, match[2], text[match.end():end - 1]
        pos = end


def split(arguments):
    """Split at commas outside of parentheses."""
    parts, depth, part = [], 0, ""
    for char in arguments:
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char == "," and not depth:
            parts.append(part.strip())
            part = ""
        else:
            part += char
    return parts + [part.strip()]


def zero_bits(part, names):
    bits = []
    for item in split(part[len("ZERO("):-1]):
        for offset, width in re.findall(r"BITS\((\w+), (\w+)\)",
                                        names.get(item, item)):
            offset, width = int(offset, 0), int(width, 0)
            bits.append(f"{offset:#x}" if width == 1 else
                        f"{offset:#x}..{offset + width - 1:#x}")
    return ", ".join(bits)


def equals(part):
    offset, width, value = split(part[len("EQUALS("):-1])
    offset, width = int(offset, 0), int(width, 0)
    return f"{offset:#x}..{offset + width - 1:#x} is {value}"


def items(text, part):
    table = text[text.index(f"{part.split(' = ')[1]}[] = {{"):]
    ranges = re.findall(r"\{ 0x(\w+), 0x(\w+) \}", table[:table.index("};")])
    return "items " + ", ".join(f"{first}..{last}" for first, last in ranges)


def opcode_numbers():
    with open(os.path.join(TOP, "tests/data/opcodes.txt")) as file:
        numbers = {name: opcode for opcode, name in
                   (line.split() for line in file
                    if not line.startswith("#"))}
    return numbers


def command_rows():
    text = source("policy.c")
    names, numbers = macros(text), opcode_numbers()
    for comment, call, arguments in calls(table_text(text, "cmd_rule")):
        parts = split(arguments)
        name = re.sub(r"^(MLX5_CMD_OP(CODE)?|OP)_", "", parts[0])
        if call == "QUERY":
            scopes, mutates, least, rest = "READS", "false", "16", parts[1:]
        else:
            scopes, mutates, least, rest = parts[1], parts[2], parts[3], \
                parts[4:]
        zero = next((zero_bits(part, names) for part in rest
                     if part.startswith("ZERO(")), "")
        notes = []
        if mutates == "true":
            notes.append("journal")
        if any(part.startswith(".hide") for part in rest):
            notes.append("addresses and keys blanked below write")
        if any(part.startswith(".sampling") for part in rest):
            notes.append("one owner at a time")
        yield comment, [f"{numbers[name]} {name}", least, zero], \
            SETS[scopes], "; ".join(notes)


def register_rows():
    """GET, SET, CHANGE and NEVER name a register; ROW has an enumerator."""
    text = source("policy_regs.c")
    names = macros(text)
    ids = dict(re.findall(r"\bREG_(\w+) = (0x\w+)", text))
    forms = {"GET": ("REG_READ", "READS"), "SET": ("REG_WRITE", None),
             "CHANGE": (None, "INVADES"),
             "NEVER": ("REG_READ | REG_WRITE", "NEVER")}
    for comment, call, arguments in calls(table_text(text, "reg_rule")):
        parts = split(arguments)
        if call == "ROW":
            name, dirs, scopes, least = parts[0][len("REG_"):], parts[1], \
                parts[2], parts[4]
            reg, mutates, rest = ids[name], parts[3] == "true", parts[5:]
            length = next((part.split(" = ")[1] for part in rest
                           if part.startswith(".len")), least)
        else:
            reg, name, length, rest = parts[0], parts[1], parts[2], parts[3:]
            dirs, scopes = (fixed or rest[0] for fixed in forms[call])
            mutates = call in ("SET", "CHANGE")
        zero = next((zero_bits(part, names) for part in rest
                     if part.startswith("ZERO(")), "")
        notes = [equals(part) for part in rest if part.startswith("EQUALS(")]
        notes += [items(text, part) for part in rest if part.startswith(".items")]
        notes.append(f"{int(length, 0)} bytes")
        if mutates or any(".on_record" in part for part in rest):
            notes.append("journal")
        if any(".confidential" in part for part in rest):
            notes.append("not under lockdown for confidentiality")
        if any("= IN_UMEM" in part for part in rest):
            notes.append("to a umem only")
        if any("INLINE_OR_UMEM" in part for part in rest):
            notes.append("inline or to a umem")
        if any(".by_menu" in part for part in rest):
            notes.append("only what the menu names as open, see above")
        if call == "NEVER":
            notes.append("in no scope")
        direction = " and ".join(
            word for flag, word in (("REG_READ", "read"),
                                    ("REG_WRITE", "write")) if flag in dirs)
        yield comment, [f"{reg} {name}", direction, zero], \
            SETS[scopes], "; ".join(notes)


def markdown(title, columns, table_rows):
    lines = [f"### {title}", "",
             "| " + " | ".join(columns + [name for _, name in SCOPES] +
                               ["notes"]) + " |",
             "|" + "---|" * (len(columns) + len(SCOPES) + 1)]
    for _, cells, scopes, notes in table_rows:
        marks = ["yes" if letter in scopes else "" for letter, _ in SCOPES]
        lines.append("| " + " | ".join(cells + marks + [notes]) + " |")
    return lines


def tables():
    lines = markdown("Commands", ["opcode", "inbox bytes",
                                  "inbox bits that must be zero"],
                     command_rows())
    lines += [""] + markdown("Registers", [
        "register", "direction", "data bits that must be zero"],
        register_rows())
    return "\n".join([BEGIN] + lines + [END])


def rows_in_c():
    lines = []
    for _, cells, _, notes in command_rows():
        opcode, name = cells[0].split()
        mutates = "true" if "journal" in notes else "false"
        lines.append(f'COMMAND({opcode}, "{name}", {mutates})\n')
    for _, cells, _, _ in register_rows():
        reg, name = cells[0].split()
        lines.append(f'REGISTER({reg}, "{name}")\n')
    return "".join(lines)


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ("--update", "--check",
                                                 "--rows"):
        sys.exit(__doc__)
    if sys.argv[1] == "--rows":
        with open(sys.argv[2], "w") as file:
            file.write(rows_in_c())
        return
    with open(sys.argv[2]) as file:
        text = file.read()
    start, end = text.index(BEGIN), text.index(END) + len(END)
    if sys.argv[1] == "--check":
        if text[start:end] != tables():
            sys.exit(f"{sys.argv[2]}: the tables are not what kernel/policy*.c"
                     " says; run buildlib/policy_doc.py --update")
        return
    with open(sys.argv[2], "w") as file:
        file.write(text[:start] + tables() + text[end:])


main()
