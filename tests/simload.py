# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Loads the simulator with other parameters, and the drivers on top of it."""
import os
import subprocess

import base
import simctl

USERS = ("mlx5_ib", "mlx5ctl", "mlx5_core")
SEEN = "/run/mlx5ctl/seen"
PARAMETERS = "/sys/module/mlx5_sim/parameters"


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def loaded():
    with open("/proc/modules") as modules:
        return {line.split()[0] for line in modules}


def parameters():
    values = {}
    for name in run("ls", PARAMETERS).split():
        with open(f"{PARAMETERS}/{name}") as value:
            values[name] = value.read().strip()
    return values


def load(**values):
    """The simulator with these parameters, and the drivers on top of it."""
    users = [name for name in USERS if name in loaded()]
    # Those that go are not missed by the tool.
    if os.path.exists(SEEN):
        os.unlink(SEEN)
    for name in users:
        run("rmmod", name)
    run("rmmod", "mlx5_sim")
    run("modprobe", "mlx5_sim", *(f"{name}={value}" for name, value in values.items()))
    # mlx5ctl goes before mlx5_ib, or it finds the device registered already.
    for name in reversed(users):
        run("modprobe", name)
    number = int(values["devices"])
    base.wait_for(lambda: len(run("rdma", "dev").splitlines()) >= number, what="ib device")
    for dev in range(number):
        base.settled(simctl.Sim(), dev)
