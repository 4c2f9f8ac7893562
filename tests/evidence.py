# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What a failed test saw: the guest's kernel log of the last minute, and what the
simulator knows of itself."""
import json
import os
import time

import simctl

KMSG = "/dev/kmsg"
LOG_SECONDS = 60

# Of a device's command log, so many of the last.
COMMANDS = 20


def kernel_log(path=KMSG, now=None):
    """Its lines of the last minute. A record is "priority,number,microseconds,flags;text", and
    lines that continue it begin with a space (the kernel's Documentation/ABI/testing/dev-kmsg)."""
    # clock: that of the log's own stamps
    since = (time.clock_gettime(time.CLOCK_MONOTONIC) if now is None else now) - LOG_SECONDS
    lines = []
    fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        while True:
            try:
                record = os.read(fd, 8192)
            except BlockingIOError:
                break
            except BrokenPipeError:
                # The kernel wrote over it meanwhile; the next read goes on behind that.
                continue
            if not record:
                break
            head, _, text = record.decode(errors="replace").partition(";")
            stamp = int(head.split(",")[2]) / 1e6
            if stamp >= since:
                lines.append(f"[{stamp:12.6f}] {text.splitlines()[0] if text else ''}")
    finally:
        os.close(fd)
    return lines


def ask_for_blocked_tasks():
    """The kernel writes into its log where each waits (its admin-guide/sysrq, "w")."""
    if "MLX5CTL_KERNEL" in os.environ:
        with open("/proc/sysrq-trigger", "w") as trigger:
            trigger.write("w")


def device_lines(device):
    """A device's state on one line, and a line for each of its last commands."""
    log = device.pop("log", [])
    return [json.dumps(device)] + [f"  {json.dumps(entry)}" for entry in log[-COMMANDS:]]


def simulator(sim):
    lines = []
    for kind in sim.devices(), sim.vfs(), sim.sfs():
        for device in kind:
            lines += device_lines(device)
    return lines


def gather():
    """The text to show beside a traceback. On the host, where no simulator is, there is none: the
    guests that a test boots have logs of their own."""
    if not os.path.exists(simctl.CONTROL) and "MLX5CTL_KERNEL" not in os.environ:
        return ""
    lines = []
    for title, part in ((f"The kernel's log of the last {LOG_SECONDS} s:", kernel_log),
                        ("The simulator's state:", lambda: simulator(simctl.Sim()))):
        lines.append(title)
        try:
            lines += part()
        except (OSError, ValueError) as err:
            lines.append(f"cannot be read: {err}")
    return "\n".join(lines)
