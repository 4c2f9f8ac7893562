#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
What is assumed of devices, by the rows of tools/assumptions.c. A place in the module, the library
or the simulator that rests on one says so in a comment, "assumption: NAME".

    buildlib/assumptions.py FILE...         writes the table into a document, and how many there are
                                            into the table of README.md
    buildlib/assumptions.py --check FILE... fails if a table is old, a mark names no row, or a row
                                            has no mark
    buildlib/assumptions.py --seen-on FILE [RECORDINGS]
                                            writes for the command on which adapters each row was seen

That is known from recordings: NAME.gz beside a NAME.json that says "adapter".
"""
import glob
import gzip
import json
import os
import re
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROWS = "tools/assumptions.c"
MARKED = ("kernel", "providers", "tests/sim")
RECORDINGS = os.path.join(TOP, "tests", "recordings")
SUMMARY = "| assumptions |"
BEGIN, END = "<!-- assumptions: begin -->\n", "<!-- assumptions: end -->\n"
STRING = r'"((?:[^"\\]|\\.)*)"'


def read(path):
    with open(os.path.join(TOP, path), encoding="utf-8") as file:
        return file.read()


def rows():
    """(name, what is assumed)"""
    found = re.findall(r"^\t\{ " + STRING + r", " + STRING + r",$", read(ROWS), re.M)
    if len(found) != len(re.findall(r"^\t\{ ", read(ROWS), re.M)):
        sys.exit(f"{ROWS}: a row begins in another way than the others")
    return found


def recorded(directory):
    """(adapter, {row: finding}) of each recording of an adapter"""
    for path in sorted(glob.glob(os.path.join(directory, "*.gz"))):
        with open(path.removesuffix(".gz") + ".json", encoding="utf-8") as file:
            adapter = json.load(file).get("adapter")
        if adapter:
            with gzip.open(path, "rt", encoding="utf-8") as file:
                file.readline()
                about = json.loads(file.readline().removeprefix("# "))
            if about.get('replayed'):
                sys.exit(f"{path}: it was made of another recording, which is what counts")
            yield (f"{adapter} {about['fw_ver']}",
                   {row["assumption"]: row["finding"] for row in about["rows"]})


def seen_on(directory=RECORDINGS):
    """{row: in words}, for all rows"""
    seen = {name: [] for name, _ in rows()}
    for adapter, findings in recorded(directory):
        for name, finding in findings.items():
            if name in seen and finding in ("as assumed", "otherwise"):
                seen[name].append(adapter if finding == "as assumed" else f"otherwise on {adapter}")
    return {name: "; ".join(adapters) or "none" for name, adapters in seen.items()}


def write_seen_on(path, directory):
    with open(path, "w", encoding="utf-8") as file:
        file.write("/* On which adapters what is assumed was seen: in the order of assumptions[]. */\n")
        for words in seen_on(directory).values():
            file.write(json.dumps(words) + ",\n")


def marks():
    """{name: [file, ...]}"""
    places = {}
    for top in MARKED:
        for directory, _, files in os.walk(os.path.join(TOP, top)):
            for name in sorted(files):
                if not name.endswith((".c", ".h")):
                    continue
                path = os.path.relpath(os.path.join(directory, name), TOP)
                for mark in re.findall(r"assumption: (\w+)", read(path)):
                    places.setdefault(mark, []).append(path)
    return places


def table(places):
    seen = seen_on()
    lines = ["| row | what is assumed | what rests on it | seen on |", "|---|---|---|---|"]
    for name, assumed in rows():
        files = ", ".join(f"`{path}`" for path in sorted(set(places.get(name, []))))
        lines.append(f"| {name} | {assumed} | {files} | {seen[name]} |")
    return "\n".join(lines) + "\n"


def with_summary(text, path):
    """README has one row of it."""
    adapters = "; ".join(adapter for adapter, _ in recorded(RECORDINGS)) or "none"
    line = (f"{SUMMARY} {len(rows())} of what adapters do, "
            f"[each with its source](Documentation/first-adapter.md#what-is-assumed); seen on: {adapters} |")
    changed, num = re.subn(rf"^{re.escape(SUMMARY)}.*$", lambda _: line, text, flags=re.M)
    if num != 1:
        sys.exit(f"{path}: no place for the number of assumptions")
    return changed


def with_table(text, path, places):
    if os.path.basename(path) == "README.md":
        return with_summary(text, path)
    begin, end = text.find(BEGIN), text.find(END)
    if begin < 0 or end < begin:
        sys.exit(f"{path}: no place for the table")
    return text[:begin + len(BEGIN)] + "\n" + table(places) + "\n" + text[end:]


def main():
    if sys.argv[1:2] == ["--seen-on"]:
        write_seen_on(sys.argv[2], *(sys.argv[3:4] or [RECORDINGS]))
        return
    check = sys.argv[1:2] == ["--check"]
    places, names = marks(), {name for name, _ in rows()}
    wrong = [f"{path}: assumption: {name}: no such row" for name in places.keys() - names
             for path in places[name]]
    wrong += [f"{ROWS}: {name}: no mark says what rests on it" for name in names - places.keys()]
    for path in sys.argv[2 if check else 1:]:
        text = read(path)
        wanted = with_table(text, path, places)
        if check and text != wanted:
            wrong.append(f"{path}: its table is old: buildlib/assumptions.py {path}")
        elif not check:
            with open(os.path.join(TOP, path), "w", encoding="utf-8") as file:
                file.write(wanted)
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main()
