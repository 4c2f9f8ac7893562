#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Runs in a guest whose first process is systemd, and whose system has the packages and Debian's
node_exporter: what Documentation/fleet.md says of the timer.
"""
import os
import re
import shutil
import subprocess
import sys
import urllib.request

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, TESTS)
import prm  # noqa: E402
import simctl  # noqa: E402
from base import wait_for  # noqa: E402

UNITS = "/lib/systemd/system"
SERVICE, TIMER = "mlx5ctl-metrics.service", "mlx5ctl-metrics.timer"
DEBIAN = "/var/lib/prometheus/node-exporter/mlx5ctl.prom"
UP, DOWN = r"(?m)^mlx5ctl_up\{.*\} 1$", r"(?m)^mlx5ctl_up\{.*\} 0$"


def run(*words):
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout


def shown(unit, name):
    return run("systemctl", "show", "--value", "-p", name, unit).strip()


def has_run():
    """To its end. On a busy machine a reading may meet its deadline, and the next one is right."""
    return shown(SERVICE, "ActiveState") == "inactive" and \
        shown(SERVICE, "ExecMainExitTimestampMonotonic") != "0" and shown(SERVICE, "Result") == "success"


def starts():
    return not subprocess.run(("systemctl", "start", SERVICE), check=False, stderr=subprocess.DEVNULL).returncode


def content(path):
    """As node_exporter sees it, who is another user."""
    return subprocess.run(("cat", path), check=True, stdout=subprocess.PIPE, text=True, user="prometheus").stdout


def exported():
    try:
        with urllib.request.urlopen("http://127.0.0.1:9100/metrics", timeout=300) as answer:
            return answer.read().decode()
    except OSError:
        return None


def page():
    with open(os.path.join(os.path.dirname(TESTS), "Documentation", "fleet.md"), encoding="utf-8") as file:
        return file.read()


def drop_ins():
    """The texts that the page has for "systemctl edit"."""
    return [re.sub("(?m)^    ", "", text) for text in re.findall(r"(?m)^    \[Service\]\n(?:    .+\n)+", page())]


def edit(text):
    """As somebody at a terminal, whose editor puts this there."""
    with open("/tmp/drop-in", "w", encoding="utf-8") as file:
        file.write(text)
    run("env", "SYSTEMD_EDITOR=cp /tmp/drop-in", "script", "-qec", "systemctl edit " + SERVICE, "/dev/null")
    for line in text.splitlines():
        assert line in run("systemctl", "cat", SERVICE).splitlines(), line


def fail():
    assert not starts()
    assert shown(SERVICE, "Result") == "exit-code"


def check_units():
    found = subprocess.run(("systemd-analyze", "verify", "--man=no", os.path.join(UNITS, SERVICE), os.path.join(UNITS, TIMER)),
                           check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout
    assert not found, found


def check_timer():
    """It starts the service by itself, whose file node_exporter shows."""
    assert not os.path.exists(DEBIAN)
    run("systemctl", "enable", "--now", TIMER)
    wait_for(has_run, what="run of the service")
    assert os.stat(DEBIAN).st_mode & 0o777 == 0o644
    assert re.search(UP, content(DEBIAN)), content(DEBIAN)
    assert re.search(UP, wait_for(exported, what="answer of node_exporter"))
    assert shown(TIMER, "ActiveState") == "active"


def check_drop_ins(sim):
    """The second run, which the timer starts, has its file elsewhere; the third has what modules measure, and says
    that it has no names of settings, for mstflint is not installed here."""
    elsewhere, with_modules = drop_ins()
    path = os.path.join(re.search("(?m)^ReadWritePaths=(.*)", elsewhere)[1], "mlx5ctl.prom")
    os.makedirs(os.path.dirname(path))
    edit(elsewhere)
    wait_for(lambda: os.path.exists(path) and has_run(), what="second run")
    assert re.search(UP, content(path))
    # From now on who starts the service knows which run it is.
    run("systemctl", "disable", "--now", TIMER)
    wait_for(lambda: shown(SERVICE, "ActiveState") == "inactive", what="end of the service")
    sim.write("module", kind=simctl.QSFP28)
    edit(with_modules)
    wait_for(lambda: fail() or "mlx5ctl_module_info{" in content(DEBIAN), what="module")
    run("systemctl", "revert", SERVICE)


def check_capabilities():
    """Of those that the page adds for a purpose, the one for somebody else's directory."""
    override, = re.findall("`(CapabilityBoundingSet=.*CAP_DAC_OVERRIDE)`", page())
    shutil.chown(os.path.dirname(DEBIAN), "prometheus", "prometheus")
    fail()
    edit("[Service]\n" + override + "\n")
    wait_for(starts, what="success")


def check_failure(sim):
    """It says that a device could not be read, in its file too."""
    sim.fault(opcode=prm.CREATE_UCTX, status=5, count=1000)
    fail()
    assert re.search(DOWN, content(DEBIAN))
    sim.clear_faults()
    wait_for(starts, what="success")
    assert re.search(UP, content(DEBIAN))


def main():
    with open("/proc/1/comm", encoding="ascii") as file:
        assert file.read() == "systemd\n"
    sim = simctl.Sim()
    check_units()
    check_timer()
    # What systemd finds only when it starts the unit: a kind of device that is not there, a filter that it cannot set.
    said = run("journalctl", "-q", "-b", "-p", "notice", "-o", "cat", "-u", SERVICE, "-u", TIMER)
    assert not re.search("(?i)ignor|unknown|support", said), said
    check_drop_ins(sim)
    check_failure(sim)
    check_capabilities()
    print("the timer runs under", run("systemctl", "--version").splitlines()[0])


if __name__ == "__main__":
    try:
        main()
    except BaseException:
        subprocess.run(("journalctl", "-b", "-u", SERVICE, "-u", TIMER), check=False)
        raise
