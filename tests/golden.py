#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
What the tool prints of a recorded device: compares with tests/data/golden.

    tests/golden.py MLX5CTL             compare, and check JSON against its schema
    tests/golden.py MLX5CTL --update    take what it prints now for right
    ./build.sh vm --sim core_dump_size=4096 -- sh -c 'tests/golden.py mlx5ctl --record $OUT/session'
                                        in a guest that has just started: record the device anew;
                                        build/vm/out/session is for tests/data/session.trace
"""
import argparse
import difflib
import json
import os
import re
import subprocess
import sys
import tempfile

import schemas

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data")
TRACE = os.path.join(DATA, "session.trace")
GOLDEN = os.path.join(DATA, "golden")

# Name of the schema, then words. Two cases of a schema have numbers in their files.
CASES = (
    ("cap-list",),
    ("cap-show", "dev", "mlx5_0", "general"),
    ("cap-diff", "dev", "mlx5_0", "general"),
    ("reg-list",),
    ("reg-get", "PTYS", "dev", "mlx5_0", "local_port=1", "proto_mask=1"),
    ("reg-get", "PPCNT", "dev", "mlx5_0", "local_port=1", "grp=0x12"),
    ("reg-get", "MTCAP", "dev", "mlx5_0"),
    ("reg-get", "0x9020", "dev", "mlx5_0", "size", "160"),
    ("reg-show", "PTYS"),
    ("reg-decode", "PTYS", "00010001" + "00" * 36 + "00040020" + "00" * 20),
    ("reg-explain", "PMTU"),
    ("obj-list",),
    ("obj-query", "vport_state", "dev", "mlx5_0"),
    ("cmd-list",),
    ("cmd-exec", "QUERY_ADAPTER", "dev", "mlx5_0"),
    ("cmd-explain", "QUERY_VPORT_COUNTER", "clear=1"),
    ("core-dump", "dev", "mlx5_0", "-o", "core.bin"),
    ("core-decode", "core.bin"),
    ("core-show", "0x4:3", "core.bin"),
    ("core-diff", "core.bin", "core.bin", "ignore", "0x0:16"),
    ("rsc-menu", "dev", "mlx5_0"),
    ("rsc-dump", "dev", "mlx5_0", "FULL_EQC", "index1=1"),
    ("rsc-dump", "dev", "mlx5_0", "FULL_EQC", "index1=1", "-o", "eq.bin"),
    ("rsc-decode", "eq.bin"),
    ("diag-list", "dev", "mlx5_0"),
    ("journal-show", "dev", "mlx5_0"),
    ("health-show", "dev", "mlx5_0", "interval", "1ms"),
    ("metrics-show", "dev", "mlx5_0"),
    ("snapshot-save", "dev", "mlx5_0", "-o", "snapshot.tar", "samples", "2", "period", "1ms"),
    ("snapshot-diff", "snapshot.tar", "snapshot.tar"),
    ("explain-log", os.path.join(DATA, "kernel.log")),
    ("explain-cqe", "00" * 52 + "9d005304" + "0a001542" + "0019b0d2"),
    ("explain-syndrome", "0x15"),
    ("explain-status", "3"),
)

# What the clock says, and sizes of what holds it.
VOLATILE = (
    (re.compile(r'"(duration_ns|interval_ns)": ?\d+'), r'"\1": 0'),
    (re.compile(r'("file": ?"snapshot.tar",\s*"bytes": ?)\d+'), r"\g<1>0"),
    (re.compile(r"failed, \d+ bytes in snapshot"), "failed, 0 bytes in snapshot"),
    (re.compile(r"median [\d.]+ ms, worst [\d.]+ ms"), "median 0 ms, worst 0 ms"),
    (re.compile(r'(mlx5ctl_command_\w+_seconds\{[^}]*\} |'
                r'"metric": "command_\w+_seconds",[^}]*\},\s*"value": )[\d.e-]+'), r"\g<1>0"),
    (re.compile(r"(moved in|commands?,) [\d.]+ s"), r"\1 0 s"),
)


def files():
    """(case, its name in the directory)"""
    seen = {}
    for case in CASES:
        seen[case[0]] = seen.get(case[0], 0) + 1
        yield case, f"{case[0]}-{seen[case[0]]}"


def run(tool, case, directory, env, *options):
    """Standard output, or an error."""
    words = (*case[0].split("-"), *case[1:])
    result = subprocess.run([tool, *options, *words], cwd=directory, capture_output=True,
                            env={**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8", **env},
                            text=True, timeout=600, check=False)
    if result.returncode:
        raise RuntimeError(f"{' '.join(words)}: status {result.returncode}: {result.stderr}")
    return result.stdout


def printed(tool, case, directory, options):
    # No package of this machine changes what is printed.
    text = run(tool, case, directory, {"MLX5CTL_REPLAY": TRACE, "MLX5CTL_ADB": "/nonexistent"},
               *options)
    if "-jp" in options:
        for complaint in schemas.complaints(case[0], json.loads(text)):
            raise RuntimeError(complaint)
    for pattern, replacement in VOLATILE:
        text = pattern.sub(replacement, text)
    return text


def compare(path, text):
    """Whether the file has this text; says what differs."""
    wanted = ""
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            wanted = file.read()
    difference = list(difflib.unified_diff(wanted.splitlines(), text.splitlines(),
                                           os.path.relpath(path, DATA), "printed", lineterm=""))
    print("\n".join(difference[:40]))
    return not difference


def check_wide_numbers(tool, directory):
    """64 bits come through as they are."""
    with open(TRACE, encoding="ascii") as file:
        trace = file.read()
    # MTCAP's answer: status, then the register, whose map of sensors is its end.
    answer = re.compile(r"( exec 0 0 0 0 | )(08050000000000010000900900000000)([0-9a-f]{32}) "
                        r"([0-9a-f]{32})([0-9a-f]{16})[0-9a-f]{16}")
    trace, count = answer.subn(r"\1\2\3 \4\5ffffffffffffffff", trace)
    path = os.path.join(directory, "wide.trace")
    with open(path, "w", encoding="ascii") as file:
        file.write(trace)
    text = run(tool, ("reg-get", "MTCAP", "dev", "mlx5_0"), directory, {"MLX5CTL_REPLAY": path},
               "-j")
    return bool(count) and json.loads(text)[0]["fields"]["sensor_map"] == 2 ** 64 - 1


def check(tool, update):
    passed = failed = 0
    with tempfile.TemporaryDirectory() as directory:
        for case, name in files():
            for options, suffix in ((), "txt"), (("-jp",), "json"):
                path = os.path.join(GOLDEN, f"{name}.{suffix}")
                try:
                    text = printed(tool, case, directory, options)
                    if update:
                        with open(path, "w", encoding="utf-8") as file:
                            file.write(text)
                    good = compare(path, text)
                except RuntimeError as error:
                    print(error)
                    good = False
                print("ok" if good else "FAILED", *case, *options)
                passed, failed = passed + good, failed + (not good)
        good = check_wide_numbers(tool, directory)
        print("ok" if good else "FAILED", "wide numbers")
        passed, failed = passed + good, failed + (not good)
    wanted = {f"{name}.{suffix}" for _, name in files() for suffix in ("txt", "json")}
    for name in sorted(set(os.listdir(GOLDEN)) - wanted):
        print("FAILED", name, "belongs to no case")
        failed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def record(tool, path):
    """Each answer once: commands ask for the same."""
    with tempfile.TemporaryDirectory() as directory:
        raw = os.path.join(directory, "raw")
        for case in CASES:
            # The snapshot takes what is there already: all of it would be large.
            if not case[0].startswith("snapshot"):
                run(tool, case, directory, {"MLX5CTL_RECORD": raw})
        with open(raw, encoding="ascii") as file:
            lines = list(dict.fromkeys(file))
    with open(path, "w", encoding="ascii") as file:
        file.writelines(lines)
    print(f"{path}: {len(lines)} lines")
    return 0


def main():
    parser = argparse.ArgumentParser(description="Golden outputs of the mlx5ctl command.")
    parser.add_argument("tool")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--record", metavar="FILE")
    args = parser.parse_args()
    if args.record:
        return record(args.tool, args.record)
    return check(os.path.abspath(args.tool), args.update)


if __name__ == "__main__":
    sys.exit(main())
