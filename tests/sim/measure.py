#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""How fast the software ConnectX is, in a guest:

    ./build.sh vm -- tests/sim/measure.py

prints the time from loading its module to a registered ib device, the round trip
of a NOP through the driver, and what an idle device costs.
"""
import ctypes
import os
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import prm      # noqa: E402 (found through the path above)
import simctl   # noqa: E402
import uverbs   # noqa: E402

IB_DEVICE = "/sys/class/infiniband/mlx5_0"
USERS = ("mlx5_ib", "mlx5ctl", "mlx5_core")
LOADS = 3
BATCH, BATCHES = 64, 8
IDLE_SECONDS = 10


def loaded():
    with open("/proc/modules") as modules:
        return {line.split()[0] for line in modules}


def load_seconds():
    """One load of the module, the drivers being there already."""
    users = [name for name in USERS if name in loaded()]
    subprocess.run(["rmmod", *users, "mlx5_sim"], check=True)
    for name in reversed(users):
        subprocess.run(["modprobe", name], check=True)
    start = time.monotonic()
    subprocess.run(["modprobe", "mlx5_sim"], check=True)
    while not os.path.isdir(IB_DEVICE):
        time.sleep(0.01)
    return time.monotonic() - start


def nop_seconds():
    """One NOP in a batch: (for the driver's caller, in firmware's own log)."""
    sim = simctl.Sim()
    with uverbs.File() as file:
        uctx = uverbs.Uctx(file)
        nop = ctypes.create_string_buffer(bytes(prm.inbox(prm.NOP)), 16)
        reply = ctypes.create_string_buffer(16)
        commands = [uverbs.CMD.pack(ctypes.addressof(nop), ctypes.addressof(reply),
                                    16, 16, 0, 0, 0, 0)] * BATCH
        times = []
        for _ in range(BATCHES):
            start = time.monotonic()
            err, results = uctx.batch([], cmds=commands)
            times.append((time.monotonic() - start) / BATCH)
            if err or any(results):
                sys.exit(f"measure.py: NOPs failed: {err} {results}")
        log = [e for e in sim.log() if e["opcode"] == hex(prm.NOP)]
        uctx.destroy()
    inside = statistics.median(e["end_ns"] - e["start_ns"] for e in log) / 1e9
    return statistics.median(times), inside


def poller():
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/comm") as comm:
                if comm.read().strip() == "mlx5_sim/0":
                    return pid
        except FileNotFoundError:
            continue
    sys.exit("measure.py: no thread mlx5_sim/0")


def run_ns(pid):
    with open(f"/proc/{pid}/schedstat") as schedstat:
        return int(schedstat.read().split()[0])


def idle_share():
    """The part of a processor that the idle device's thread takes."""
    pid = poller()
    time.sleep(2)
    before, start = run_ns(pid), time.monotonic()
    time.sleep(IDLE_SECONDS)
    return (run_ns(pid) - before) / 1e9 / (time.monotonic() - start)


def main():
    times = sorted(load_seconds() for _ in range(LOADS))
    print(f"load to ib device: {statistics.median(times):.2f} s "
          f"(of {LOADS}: {times[0]:.2f} to {times[-1]:.2f})")
    outside, inside = nop_seconds()
    print(f"NOP round trip: {outside * 1e6:.0f} us, of which firmware {inside * 1e6:.0f} us")
    print(f"idle: {idle_share() * 100:.1f} % of one processor")


main()
