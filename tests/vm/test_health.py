# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
mlx5ctl health after trouble that the driver remembers, in a guest of its own.
"""

import os
import subprocess
import unittest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.path.join(TOP, 'build.sh')

SCRIPT = r'''
import json, os, subprocess, sys
sys.path.insert(0, "tests")
import base, simctl

def check(subject):
    result = subprocess.run(["mlx5ctl", "-j", "health", "show", "dev", "mlx5_0", "interval", "10ms"],
                            capture_output=True, check=True)
    device, = json.loads(result.stdout)
    found, = [item for item in device["checks"]
              if item["check"] == "firmware" and item["subject"] == subject]
    return device["verdict"], found["state"], found["text"]

def recovered():
    shown = subprocess.run(["devlink", "-j", "health", "show", "pci/0011:00:00.0", "reporter",
                            "fw_fatal"], capture_output=True, check=False).stdout
    return b'"recover":1' in shown and os.path.exists("/dev/infiniband/uverbs0")

sim = simctl.Sim()
sim.write("health", synd=1, rfr=1)
base.wait_for(recovered, what="recovery")
verdict = check("fw_fatal")
print("recovered:", verdict)
assert verdict[:2] == ("degraded", "warning"), verdict
assert verdict[2].startswith("healthy; 1 error, 1 recovery"), verdict

sim.write("health", synd=8, rfr=0)
verdict = base.wait_for(lambda: check("fw")[1] == "failed" and check("fw"), what="syndrome")
print("syndrome:", verdict)
assert verdict[0] == "failed", verdict
assert verdict[2].startswith("health syndrome 0x8: "), verdict
'''


# A device that the driver has given up: its files may be there as before, and each command says
# what is the matter. What they advise is done, and helps. Its recovery is off, and then on, when
# the driver waits for its grace period after another error (Linux's
# drivers/net/ethernet/mellanox/mlx5/core/health.c: 20 minutes for a physical function). The
# second device has an Ethernet port, whose link the driver's en_main.c writes about.
FATAL = r'''
import json, os, re, subprocess, sys, tarfile
sys.path.insert(0, "tests")
import base, simctl

DEV = "pci/0011:00:00.0"

def run(*words, status=None):
    result = subprocess.run(words, capture_output=True, text=True, check=False)
    assert status is None or result.returncode == status, (words, result)
    return result.stdout, result.stderr

def health(dev):
    device, = json.loads(run("mlx5ctl", "-j", "health", "dev", dev, "interval", "10ms")[0])
    return device

def found(device, check, subject):
    return [item for item in device["checks"] if (item["check"], item["subject"]) == (check, subject)]

def fatal():
    return b'"state":"error"' in subprocess.run(["devlink", "-j", "health", "show", DEV, "reporter", "fw_fatal"],
                                       capture_output=True, check=True).stdout

def up():
    return os.path.exists("/dev/infiniband/uverbs0") and os.path.isdir("/sys/class/infiniband/mlx5_0")

def each_command_says_it(name, *parts):
    devices = json.loads(run("mlx5ctl", "-j", "dev", status=0)[0])
    device, = [item for item in devices if item["parent"] == "0011:00:00.0"]
    assert device["state"] == "fatal", device
    said = [device["reason"], run("mlx5ctl", "dev", status=0)[1]]
    for words in ("dev show", "reg get MTMP dev", "cap show general dev", "journal show dev"):
        out, err = run("mlx5ctl", *words.split(), name, status=1)
        assert out == "" and err.count("\n") == 1, (words, out, err)
        said.append(err)
    # It has said of which device already.
    err = run("mlx5ctl", "validate", "dev", name, status=1)[1]
    assert err.count("\n") == 1, err
    said.append(err)
    out, err = run("mlx5ctl", "metrics", status=1)
    said.append(err)
    assert 'mlx5ctl_up{pci="0011:00:00.0"} 0' in out, out
    for reporter in ("fw", "fw_fatal"):
        assert f'mlx5ctl_health_healthy{{pci="0011:00:00.0",reporter="{reporter}"}} 0' in out, out
    checked = health(name)
    assert checked["verdict"] == "failed", checked
    said += [item["text"] for item in found(checked, "access", "firmware")]
    run("mlx5ctl", "health", "dev", name, "--check", status=2)
    run("mlx5ctl", "snapshot", "save", "dev", name, "-o", "/tmp/fatal.tar")
    with tarfile.open("/tmp/fatal.tar") as tar:
        kept = json.load(tar.extractfile("fatal/device.json"))
        page = tar.extractfile("fatal/report.html").read().decode()
    assert kept["state"] == "fatal" and "usable" not in page, (kept, page)
    said.append(kept["reason"])
    for text in said:
        for part in ("a fatal error of the device", "syndrome 0x8") + parts:
            assert part in text, (part, said)
    advice = {re.search(r"next: \"(devlink health recover [^\"]*)\"", text)[1] for text in said}
    assert len(advice) == 1, advice
    return advice.pop().split()

def recover(words):
    run(*words, status=0)
    base.wait_for(up, what="ib device")
    run("mlx5ctl", "reg", "get", "MTMP", "dev", "mlx5_0", status=0)
    print("recovered by", words)

sim = simctl.Sim()
run("mlx5ctl", "health", "--check")
run("devlink", "health", "set", DEV, "reporter", "fw_fatal", "auto_recover", "false", status=0)
sim.write("health", synd=8, rfr=1)
base.wait_for(fatal, what="fatal error")
recover(each_command_says_it("mlx5_0", "recovery is off"))

run("devlink", "health", "set", DEV, "reporter", "fw_fatal", "auto_recover", "true", status=0)
sim.write("health", synd=8, rfr=1)
base.wait_for(lambda: fatal() and not up(), what="driver that gives up")
recover(each_command_says_it("0011:00:00.0", "has not recovered it"))

# Firmware's own dump, which the kernel has saved, is in a snapshot.
sim.write("health", synd=1, rfr=0)
base.wait_for(lambda: found(health("mlx5_0"), "firmware", "fw")[0]["state"] == "failed" and
              "health dump show" in found(health("mlx5_0"), "firmware", "fw")[0]["text"], what="dump")
run("mlx5ctl", "snapshot", "save", "dev", "mlx5_0", "-o", "/tmp/dump.tar", "--no-core", status=0)
theirs = json.loads(run("devlink", "-j", "health", "dump", "show", DEV, "reporter", "fw", status=0)[0])
with tarfile.open("/tmp/dump.tar") as tar:
    ours = json.load(tar.extractfile("dump/devlink-dumps.json"))
assert ours["fw"]["dump fw traces"] == theirs["dump fw traces"] and len(theirs["dump fw traces"]), ours
sim.write("health", synd=0, rfr=0)

# A link that flaps, by its name.
name, = os.listdir("/sys/class/infiniband/mlx5_1/device/net")
run("ip", "link", "set", name, "up", status=0)
def carrier(wanted):
    with open(f"/sys/class/net/{name}/carrier") as file:
        return file.read().strip() == wanted
base.wait_for(lambda: carrier("1"), what="link")
for _ in range(3):
    sim.port(1, dev=1)
    base.wait_for(lambda: carrier("0"), what="link down")
    sim.port(4, dev=1)
    base.wait_for(lambda: carrier("1"), what="link up")
flaps, = found(health("mlx5_1"), "log", name)
# The driver also writes so when the interface is opened.
num = run("dmesg")[0].count(f"{name}: Link down")
assert num >= 3 and flaps["state"] == "warning", flaps
assert f"link down {num} times, {num} in the last hour" in flaps["text"], (num, flaps)
assert not found(health("mlx5_0"), "log", name)
# Linux's en_stats.c: tx_pause_storm_warning_events and tx_pause_storm_error_events.
for kind in ("warnings", "errors"):
    assert f'mlx5ctl_port_eth_pause_storm_{kind}_total{{pci="0011:00:01.0",port="1"}} 0' in run("mlx5ctl", "metrics")[0]
print("flaps:", flaps["text"])
'''


class HealthTest(unittest.TestCase):
    def in_guest(self, kernel, script, *options):
        result = subprocess.run(
            [BUILD, 'vm', '--no-build', '--kernel', kernel, *options, '--', '/usr/bin/python3', '-c',
             script], cwd=TOP, capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_trouble_that_is_remembered(self):
        self.in_guest('6.1', SCRIPT)

    def test_given_up(self):
        for kernel in ('6.1', '6.12'):
            with self.subTest(kernel=kernel):
                self.in_guest(kernel, FATAL, '--devices', '2', '--sim', 'ports=ib,eth')


if __name__ == '__main__':
    unittest.main()
