#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
The daemons of run.py over four guests with software ConnectX: one that is well, one whose firmware
falls silent, two with a device for each other fault that the simulator knows.

    tests/fleet/guests.py PROMETHEUS OUT

Each fault has to be told of in Alertmanager by the alerts that are meant for it, and they have to
end with it.
"""
import contextlib
import os
import signal
import subprocess
import sys

from run import LONGEST_DAY, TOP, Host, Watch, get, wait_for, wait_for_history, watched_by
from guest import FAULTS

# How much of a recovery is seen depends on when the device is read.
WHILE_RECOVERED = ("FirmwareFatal", "FirmwareUnhealthy", "FirmwareErrors", "DeviceSilent", "LinkDown", "LinkFlapping",
                   "CommandsUnanswered", "CommandSlotsLost")
# By the names of the faults in guest.py: alerts that have to come, and those that may.
ALERTS = {
    "Fault": ((), ()),
    "Hot": (("TemperatureHigh",), ()),
    "Warm": (("TemperatureNearLimit",), ()),
    "Flapping": (("LinkFlapping",), ()),
    "Down": (("LinkDown",), ()),
    "Errors": (("BitErrorRatioHigh", "BitErrorRatioRising"), ()),
    "HalfOfItsLanes": (("PcieDegraded",), ()),
    "Refuses": (("ReadingsRefused",), ()),
    "DarkLane": (("ModuleAlarm",), ()),
    "Changed": (("ChangedFromOutside",), ()),
    "Fatal": (("FirmwareErrors",), WHILE_RECOVERED),
    "LostSlot": (("CommandSlotsLost",), ()),
    "Syndrome": (("FirmwareUnhealthy",), WHILE_RECOVERED),
    "GivenUp": (("FirmwareFatal", "DeviceSilent"), WHILE_RECOVERED),
    "QueueInError": (("QueuePairsInError",), ()),
    "Paused": (("PausedByPeer",), ()),
    "TakesNothing": (("PauseStorm", "PauseWatermark"), ()),
    "Silent": (("DeviceSilent", "CommandsUnanswered"), ("CommandSlotsLost",)),
}


def keys(hosts, which):
    """{(alert, instance, address)}, as Watch has them."""
    return {("Mlx5" + alert, host.instance, "0011:00:%02x.0" % dev)
            for host in hosts for dev, fault in enumerate(FAULTS[host.name])
            for alert in ALERTS[fault.__name__][which]}


@contextlib.contextmanager
def guest(host, out):
    """Ends by itself, as it should, or is ended."""
    faults = FAULTS[host.name]
    command = (os.path.join(TOP, "build.sh"), "vm", "--no-build", "--timeout", "3600", "--devices", str(len(faults)),
               "--sim", "ports=" + ",".join(fault.port for fault in faults), "--out", host.directory,
               "--", "tests/fleet/guest.py", host.name)
    with open(os.path.join(out, host.name + ".log"), "wb") as log, \
            subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd=TOP) as process:
        try:
            yield
            tell(host, "done")
            assert process.wait() == 0, log.name
        finally:
            process.terminate()


def tell(host, name):
    with open(os.path.join(host.directory, name), "w", encoding="ascii"):
        pass


def main(root, out):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    root, out = os.path.abspath(root), os.path.abspath(out)
    hosts = [Host(name, out) for name in FAULTS]
    expected = keys(hosts, 0)
    with watched_by(root, out, hosts) as (prometheus, alertmanager), contextlib.ExitStack() as stack:
        watch = Watch(alertmanager, expected)
        for host in hosts:
            stack.enter_context(guest(host, out))
        for host in hosts:
            wait_for(lambda host=host: "mlx5ctl_up" in get(host.port, "/metrics"), what="metrics of " + host.name)
        wait_for_history(prometheus)
        assert watch.all_resolved(), watch.seen
        print("all guests are well, and nothing fires; now the faults", flush=True)
        for host in hosts:
            tell(host, "faulty")
        # What is compared with a day ago fires once there is a day, which is longer than a hang.
        wait_for(watch.all_fired, seconds=3 * LONGEST_DAY, what="alert, of %s" % sorted(expected))
        print("now they are repaired", flush=True)
        for host in hosts:
            os.unlink(os.path.join(host.directory, "faulty"))
        wait_for(watch.all_resolved, what="end of alerts")
    assert watch.unexpected <= keys(hosts, 1), watch.unexpected
    print("all %d alerts of guests fired and resolved" % len(expected))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
