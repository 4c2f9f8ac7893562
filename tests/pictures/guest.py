#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
In a guest with three simulated devices, of which one is hot and its link goes down, and one's
firmware does not answer: what "mlx5ctl top" shows on a terminal, as $OUT/top.json, and the report of
a snapshot of the first of these, as $OUT/report.html.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import base  # noqa: E402
import prm  # noqa: E402
import simctl  # noqa: E402
import terminal  # noqa: E402

OUT = os.environ["OUT"]
TOOL = shutil.which("mlx5ctl")
LINES, COLUMNS = 8, 100
HOT, SILENT = 1, 2
# Linux's enum ib_port_state, as the simulator's "port" takes it.
DOWN, ACTIVE = 1, 4
# Degrees: above the sensor's limit of 105, and the chip works still.
HEAT = 107


def flap(sim):
    for state in DOWN, ACTIVE:
        base.set_port(sim, state, HOT)


def cells(screen):
    """Its lines, as runs of characters that look alike: text, color, whether bold and reversed."""
    lines = []
    for y in range(screen.lines):
        runs = []
        for x in range(screen.columns):
            cell = screen.buffer[y][x]
            look = [cell.fg, cell.bold, cell.reverse]
            if runs and runs[-1][1:] == look:
                runs[-1][0] += cell.data
            else:
                runs.append([cell.data, *look])
        lines.append(runs)
    return lines


def show_top(sim):
    screen = terminal.Terminal([TOOL, "top", "interval", "1s"], LINES, COLUMNS)
    screen.until(lambda lines: f"mlx5_{HOT}" in "".join(lines))
    flap(sim)
    screen.until(lambda lines: "link_down" in "".join(lines) and "no answer" in "".join(lines))
    with open(os.path.join(OUT, "top.json"), "w", encoding="utf-8") as file:
        json.dump(cells(screen.screen), file)
    screen.type(b"q")
    assert screen.end() == 0
    screen.close()


def save_report():
    with tempfile.TemporaryDirectory() as directory:
        archive = os.path.join(directory, "report.tar")
        # A sick device: the status says so, and the archive is there.
        subprocess.run([TOOL, "snapshot", "save", "dev", f"mlx5_{HOT}", "-o", archive, "--no-core"], check=False)
        subprocess.run(["tar", "-xf", archive, "-C", OUT, "--strip-components=1", "report/report.html"], check=True)


def main():
    sim = simctl.Sim()
    sim.write("temperature", dev=HOT, degrees=HEAT)
    flap(sim)
    save_report()
    sim.fault(dev=SILENT, opcode=prm.NOP, drop=1, count=1000)
    sim.fault(dev=SILENT, opcode=prm.ACCESS_REG, drop=1, count=1000)
    try:
        show_top(sim)
    finally:
        # The driver asks once more when the guest is switched off.
        sim.clear_faults(SILENT)
        sim.write("complete-lost", dev=SILENT)


if __name__ == "__main__":
    main()
