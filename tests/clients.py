#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Programs of others on the simulated device, through mlx5ctl run: the table in
Documentation/clients.md, made by running each.

    tests/clients.py            print it, in a guest of Debian trixie
"""
import re
import subprocess
import sys

HEAD = "| program | version | command | result | remark |\n|---|---|---|---|---|\n"
# Package, command as it is typed, and what is to be said of its result.
PROGRAMS = (
    ("mstflint", "mstreg -d fwctl0 --show_regs", "no device is asked"),
    ("mstflint", "mstreg -d fwctl0 --reg_name PMTU --get --indexes local_port=1", ""),
    ("mstflint", "mstreg -d fwctl0 --reg_name PAOS --get --indexes local_port=1,swid=0", ""),
    ("mstflint", "mstreg -d fwctl0 --reg_name PTYS --get --indexes local_port=1,proto_mask=1", ""),
    ("mstflint", "mstreg -d fwctl0 --reg_name MGIR --get", ""),
    ("mstflint", "mstresourcedump query -d fwctl0", "the menu"),
    ("mstflint", "mstresourcedump dump -d fwctl0 --segment QUERY_FG --index1 1 --index2 1",
     "of what the simulator does not have: the dump says so"),
    ("mstflint", "mstresourcedump dump -d fwctl0 --segment SND_BUFF --index1 1",
     "buffers hold keys, which fwctl's first scope, in which it asks, does not show"),
    ("mstflint", "mstmget_temp -d fwctl0", ""),
    ("mstflint", "mstlink -d fwctl0", ""),
    ("mstflint", "mstlink -d fwctl0 -c -e", "bit errors, and the eyes of the lanes"),
    ("mstflint", "mstlink -d fwctl0 --rx_fec_histogram --show_histogram", ""),
    ("mstflint", "mstlink -d fwctl0 -m", "the module"),
    ("mstflint", "mstconfig -d fwctl0 query", ""),
    ("mstflint", "mstflint -d fwctl0 query",
     "a register that it reads first is refused in fwctl's first scope"),
    ("mstflint", "mstprivhost -d fwctl0 query", "for BlueField only"),
)


def version(package):
    return subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package],
                          stdout=subprocess.PIPE, check=True, text=True).stdout


def last_words(text):
    """What it said last, without what differs from run to run, and fit for a table."""
    lines = [line.strip() for line in re.sub(r"\x1b\[[0-9;]*m", "", text).splitlines()]
    said = [line for line in lines if line.strip("-=| ")]
    return re.sub(r"\s+", " ", said[-1])[:69].replace("|", "\\|") if said else "nothing"


def result_of(command, tool, options=()):
    done = subprocess.run([tool, "run", *options, "--", *command.split()], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300,
                          check=False, errors="replace")
    if not done.returncode:
        return "works"
    return f"exit status {done.returncode}: {last_words(done.stdout)}"


def table(tool="mlx5ctl", options=("dev", "mlx5_0")):
    text = HEAD
    for package, command, remark in PROGRAMS:
        program, words = command.split(" ", 1)
        text += (f"| {program} | {version(package)} | `{words}` | "
                 f"{result_of(command, tool, options)} | {remark} |\n")
    return text


if __name__ == "__main__":
    sys.stdout.write(table())
