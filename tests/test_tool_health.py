# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl health: what it says of a device that the simulator makes sick."""
import json
import os
import re
import subprocess

import base
import prm
import simload
import test_tool

PPCNT = 0x5008
QUERY_HCA_VPORT_CONTEXT = 0x762
HEALTH = ("health", "show", "dev", "mlx5_0", "interval", "10ms")


class Health(test_tool.ToolTest):
    def examine(self):
        device, = self.json(*HEALTH)
        return device

    def check(self, device, check, subject):
        found, = [item for item in device["checks"]
                  if (item["check"], item["subject"]) == (check, subject)]
        return found

    def assertCheck(self, device, check, subject, state, text):
        found = self.check(device, check, subject)
        self.assertEqual(found["state"], state, device)
        self.assertIn(text, found["text"])


class NewTest(Health):
    """A device whose counters have counted nothing yet."""

    def setUp(self):
        super().setUp()
        simload.load(**simload.parameters())

    def counts(self, *words):
        """How often firmware is asked for registers by us, and for anything; and what health says."""
        self.sim.reset()
        device, = self.json(*HEALTH[:4], *words)
        return sum(entry["opcode"] == hex(prm.ACCESS_REG) and entry["uid"] > 0 for entry in self.sim.log()), \
            self.sim.total(), device

    def test_what_is_read_twice(self):
        """What counts nothing has not moved."""
        once, _, device = self.counts()
        self.assertCheck(device, "counters", "errors", "ok", " error counters are zero")
        self.assertEqual((device["interval_ns"], device["counters"]), (0, []))
        twice, _, device = self.counts("interval", "1ms")
        self.assertCheck(device, "counters", "errors", "ok", "0 error counters moved")
        self.assertGreater(device["interval_ns"], 0)
        # IBA's PortCounters of one register, and the physical layer's of another.
        self.addCleanup(self.port_up_again)
        base.set_port(self.sim, 1)
        base.set_port(self.sim, 4)
        again, _, device = self.counts()
        self.assertEqual({item["metric"] for item in device["counters"]},
                         {"port_link_down_events", "port_ib_link_downed"})
        self.assertEqual(again - once, 2)
        self.assertGreater(twice, again)

    def test_slow_firmware_that_has_counted(self):
        """It is not asked twice, and nobody says that its counters stand still."""
        self.addCleanup(self.port_up_again)
        base.set_port(self.sim, 1)
        base.set_port(self.sim, 4)
        base.settled(self.sim)
        self.addCleanup(self.sim.latency, 0)
        self.sim.latency(500000)
        _, _, device = self.counts("--deadline", "20s")
        self.assertEqual(device["interval_ns"], 0)
        self.assertCheck(device, "counters", "errors", "unknown", "2 error counters are not zero; there is no time to ask again")
        self.assertEqual({(item["metric"], item["before"], item["after"]) for item in device["counters"]},
                         {("port_link_down_events", 1, 1), ("port_ib_link_downed", 1, 1)})

    def test_slow_firmware(self):
        """So few commands that it is done within two seconds if each takes a tenth of one. Here each takes
        longer, in as much more time, for the machine may be busy."""
        self.addCleanup(self.sim.latency, 0)
        self.sim.latency(500000)
        _, total, device = self.counts("--deadline", "20s")
        self.assertLess(total, 20)
        self.assertEqual(self.check(device, "link", "port 1")["text"], "ACTIVE, LinkUp")
        self.assertCheck(device, "counters", "errors", "ok", " error counters are zero")


class HealthTest(Health):
    def setUp(self):
        super().setUp()
        # Commands that others have left without an answer are in the driver's log.
        device, = self.json(*HEALTH)
        if [item for item in device["checks"] if item["check"] == "log" and item["state"] != "ok"]:
            self.port_up_again()

    def assertHealthy(self, device):
        """Or slow, and that alone: what a busy machine emulates is."""
        slow = self.check(device, "latency", "firmware")["state"] == "warning"
        self.assertEqual(device["verdict"], "degraded" if slow else "healthy", device)

    def test_healthy(self):
        device = self.examine()
        self.assertHealthy(device)
        self.assertEqual((device["dev"], device["parent"], device["board_id"], device["fw_ver"]),
                         ("mlx5_0", "0011:00:00.0", "MT_0000000359", "22.35.1012"))
        self.assertGreaterEqual(device["interval_ns"], 10_000_000)
        self.assertCheck(device, "access", "firmware", "ok", "answers commands")
        self.assertCheck(device, "firmware", "fw", "ok", "healthy; 0 errors")
        self.assertCheck(device, "firmware", "fw_fatal", "ok", "healthy; 0 errors")
        # As the kernel has it, which asks firmware itself.
        with open("/sys/class/infiniband/mlx5_0/ports/1/rate", encoding="ascii") as file:
            self.assertEqual(self.check(device, "link", "port 1")["text"], f"ACTIVE, LinkUp, {file.read().strip()}")
        self.assertCheck(device, "temperature", "asic", "ok", "limit 105.0 C")
        self.assertCheck(device, "pcie", "device", "ok", "16 GT/s x16 of 16 GT/s x16")
        self.assertCheck(device, "counters", "errors", "ok", "0 error counters moved")
        self.assertCheck(device, "log", "driver", "ok", "no complaint of the driver since it came up")
        self.assertCheck(device, "queues", "qp", "ok", "0 of ")
        self.assertCheck(device, "host", "numa", "ok", " interrupts, 0 of them")
        result = test_tool.run("health", "--check")
        text = result.stdout.decode()
        lines = text.splitlines()
        verdict = "degraded" if "  warning  latency " in text else "healthy"
        self.assertEqual(lines[0], f"mlx5_0: {verdict} (0011:00:00.0, board MT_0000000359, "
                         "firmware 22.35.1012)")
        self.assertEqual((result.returncode, result.stderr), (verdict == "degraded", b""))
        # What was seen begins in one column, after state, check and subject.
        for line, item in zip(lines[1:], device["checks"]):
            self.assertEqual(line[:33].split(None, 2)[1], item["check"])
            self.assertRegex(line[32:], r"^ \S")
        self.assertNotIn("\033", text)

    def test_queues_that_take_too_long(self):
        """The driver has two queue pairs at least, and firmware is asked for each."""
        self.sim.fault(delay_ms=1000, count=4)
        device, = self.json(*HEALTH, "--deadline", "15s")
        self.assertCheck(device, "queues", "qp", "note", "would take too long")

    def test_link_by_the_driver(self):
        """Where firmware does not say a port's state for a debug context, and where there is none."""
        self.addCleanup(self.sim.clear_faults)
        self.sim.reset()
        self.sim.fault(opcode=QUERY_HCA_VPORT_CONTEXT, status=3)
        device = self.examine()
        self.assertCheck(device, "link", "port 1", "ok", "ACTIVE, LinkUp, 100 Gb/sec (4X EDR)")
        asked = [entry["uid"] for entry in self.sim.log() if entry["name"] == "QUERY_HCA_VPORT_CONTEXT"]
        self.assertGreater(len(asked), 1)
        self.assertEqual([bool(uid) for uid in asked], [True] + [False] * (len(asked) - 1))

    def test_link_down(self):
        self.addCleanup(self.port_up_again)
        self.sim.port(1)
        device = self.examine()
        self.assertEqual(device["verdict"], "failed")
        self.assertCheck(device, "link", "port 1", "failed",
                         "DOWN, Polling; firmware says: Port is closed by command")
        result = test_tool.run(*HEALTH, "--check")
        self.assertEqual((result.returncode, result.stderr), (2, b""))
        self.assertTrue(result.stdout.startswith(b"mlx5_0: failed"))
        self.sim.port(2)
        device = self.examine()
        self.assertEqual(device["verdict"], "degraded")
        self.assertCheck(device, "link", "port 1", "warning", "no subnet manager")

    def temperature(self, degrees):
        self.sim.command(f"temperature degrees={degrees}")

    def test_hot(self):
        def cool():
            self.temperature(0)
            self.succeed("reg", "set", "MTMP", "dev", "mlx5_0", "mtr=1", "scope", "debug_write",
                         "--yes")
        self.addCleanup(cool)
        self.temperature(96)
        device = self.examine()
        self.assertEqual(device["verdict"], "degraded")
        self.assertCheck(device, "temperature", "asic", "warning", "96.0 C")
        self.temperature(110)
        device = self.examine()
        self.assertEqual(device["verdict"], "failed")
        self.assertCheck(device, "temperature", "asic", "failed", "110.0 C, highest 110.0 C")
        self.temperature(60)
        device = self.examine()
        self.assertCheck(device, "temperature", "asic", "warning", "60.0 C, highest 110.0 C")

    def test_counters_that_move(self):
        self.addCleanup(self.port_up_again)
        self.addCleanup(self.sim.clear_faults)
        self.sim.reset()
        self.examine()
        reads = sum(entry["reg"] == hex(PPCNT) for entry in self.sim.log())
        # All is read twice; the second time waits until the port is down.
        self.sim.fault(opcode=0x805, reg=PPCNT, delay_ms=60000, skip=reads // 2)
        process = subprocess.Popen([test_tool.TOOL, "-j", *HEALTH], stdout=subprocess.PIPE)
        base.wait_for(lambda: self.sim.state()["commands_delayed"], what="second reading")
        self.sim.port(1)
        self.sim.clear_faults()
        device, = json.loads(process.communicate(timeout=base.HANG)[0])
        self.assertEqual(process.returncode, 0)
        self.assertCheck(device, "counters", "errors", "warning", "2 error counters moved in ")
        moved = {item["metric"]: item["after"] - item["before"] for item in device["counters"]
                 if item["after"] != item["before"]}
        self.assertEqual(moved, {"port_link_down_events": 1, "port_ib_link_downed": 1})

    def test_firmware_that_refuses(self):
        self.sim.fault(opcode=0xa04, status=5, syndrome=0x77)
        device = self.examine()
        self.assertEqual(device["verdict"], "failed")
        self.assertCheck(device, "access", "firmware", "failed", "firmware refused it")
        self.assertCheck(device, "link", "port 1", "ok", "ACTIVE")
        # Without reading there is nothing to say of the sensors.
        self.assertNotIn("temperature", [item["check"] for item in device["checks"]])

    def test_without_privilege(self):
        result = self.succeed("-j", *HEALTH, preexec_fn=base.become_nobody)
        device, = json.loads(result.stdout)
        self.assertEqual((device["verdict"], result.stderr), ("unknown", b""))
        self.assertCheck(device, "access", "firmware", "unknown", "CAP_SYS_ADMIN")
        self.assertCheck(device, "link", "port 1", "ok", "ACTIVE")

    def test_journal(self):
        self.succeed("reg", "set", "NODE_DESC", "dev", "mlx5_0", "node_description[0]=0",
                     "scope", "configuration", "--yes")
        device = self.examine()
        self.assertHealthy(device)
        self.assertEqual(self.check(device, "journal", "changes")["state"], "note")
        self.assertEqual(device["journal"][-1]["register"], "NODE_DESC")
        self.assertIn("wrote register NODE_DESC (0x6001)", device["journal"][-1]["text"])
        self.assertIn("wrote register NODE_DESC", self.succeed(*HEALTH).stdout.decode())
        self.assertLessEqual(len(device["journal"]), 5)

    def test_what_the_host_says(self):
        """AER's counts in the form of Documentation/ABI/testing/sysfs-bus-pci-devices-aer_stats, and interrupts
        that all go to processors of another node; in a mount namespace, where sysfs says so."""
        interrupts = os.listdir("/sys/bus/pci/devices/0011:00:00.0/msi_irqs")
        self.assertTrue(interrupts)
        with open(self.path("script"), "w", encoding="ascii") as file:
            file.write("set -e\nmount -t tmpfs none /sys/bus/pci/devices\n"
                       "cd /sys/bus/pci/devices; mkdir -p 0011:00:00.0/msi_irqs; cd 0011:00:00.0\n"
                       "printf 'RxErr 3\\nTOTAL_ERR_COR 3\\n' > aer_dev_correctable\n"
                       "printf 'DLP 2\\nTOTAL_ERR_FATAL 2\\n' > aer_dev_fatal\n"
                       "printf 'TLP 1\\nTOTAL_ERR_NONFATAL 1\\n' > aer_dev_nonfatal\n"
                       "echo 1 > numa_node; echo 63 > local_cpulist\n" +
                       "".join(f"touch msi_irqs/{number}\n" for number in interrupts) +
                       f"exec {test_tool.TOOL} -j {' '.join(HEALTH)}\n")
        result = subprocess.run(["unshare", "-m", "sh", self.path("script")], capture_output=True, check=True)
        device, = json.loads(result.stdout)
        self.assertCheck(device, "pcie", "errors", "warning", "3 correctable, 1 nonfatal, 2 fatal errors reported")
        self.assertCheck(device, "host", "numa", "note", "node 1, processors 63; ")
        shown = self.check(device, "host", "numa")["text"]
        number, far = re.search(r"(\d+) interrupts, (\d+) of them go to processors of another node", shown).groups()
        self.assertEqual(number, far)
        self.assertIn('next: /proc/irq/*/smp_affinity_list', shown)

    def test_wrong_use(self):
        self.fail(1, "mlx5_7: no such device", "health", "show", "dev", "mlx5_7")
        for words in (("dev",), ("x",), ("interval",), ("interval", "5"), ("interval", "s"),
                      ("interval", "-1s"), ("interval", "9999999s"), ("--x",)):
            self.fail(2, "mlx5ctl health show", "health", "show", *words)


class NamespaceTest(Health):
    def test_another_one(self):
        """Whoever looks from here sees where the device is, and does not take it for broken."""
        with base.another_namespace():
            base.move("there")
            device, = self.json("health")
            access, = [item for item in device["checks"] if item["check"] == "access"]
            self.assertEqual(access["state"], "unknown")
            self.assertIn("its ib device is in another network namespace", access["text"])
            self.assertNotIn(b"mlx5ctl_up{", self.succeed("metrics").stdout)


class PauseTest(test_tool.ToolTest):
    """Priorities with flow control; the numbers are those that were given to the
    simulated partner."""

    @classmethod
    def setUpClass(cls):
        before = simload.parameters()
        cls.addClassCleanup(simload.load, **before)
        simload.load(**{**before, "ports": "eth"})
        super().setUpClass()

    def pauses(self):
        result = test_tool.run("-j", "health", "show", "dev", "mlx5_0", "interval", "500ms")
        device, = json.loads(result.stdout)
        return {item["subject"]: (item["state"], item["text"]) for item in device["checks"] if item["check"] == "pause"}

    def flow_control(self, *priorities):
        self.addCleanup(base.set_flow_control, 0)
        base.set_flow_control(0, *priorities)

    def samples(self):
        """Of the port and of its priorities: values by names and labels."""
        text = self.succeed("metrics", "dev", "mlx5_0").stdout.decode()
        return {(name, priority): float(value) for name, priority, value in
                re.findall(r'(?m)^mlx5ctl_port_eth_(\w+){.*?port="1"(?:,priority="(\d)")?.*} (\S+)$', text)}

    def test_pauses(self):
        self.assertEqual(self.pauses(), {})
        self.flow_control(3, 5)
        found = self.pauses()
        self.assertEqual(set(found), {"port 1 priority 3", "port 1 priority 5"})
        for state, text in found.values():
            self.assertEqual(state, "ok")
            self.assertIn("stand still 0.0 % of ", text)
        self.sim.write("pause", priority=3, percent=25)
        self.sim.write("pause", priority=5, percent=4)
        self.addCleanup(self.sim.write, "pause", priority=3, percent=0)
        self.addCleanup(self.sim.write, "pause", priority=5, percent=0)
        found = self.pauses()
        state, text = found["port 1 priority 3"]
        self.assertEqual(state, "warning")
        # The device's clock and the host's, of which neither waits for the other.
        self.assertAlmostEqual(float(re.search(r"stand still (\S+) %", text)[1]), 25, delta=5)
        self.assertIn("look at the partner", text)
        self.assertEqual(found["port 1 priority 5"][0], "ok", found)
        samples = self.samples()
        for priority, expected in (("3", True), ("4", False)):
            for what in "frames", "seconds":
                self.assertEqual(samples[f"priority_receive_pause_{what}_total", priority] > 0, expected)

    def test_host_that_takes_nothing(self):
        """It has the partner stand still; Linux's mlx5_ifc.h has the counters of the watermarks behind those of
        a priority, in eth_per_prio_grp_data_layout, and they are the port's."""
        self.flow_control(6)
        before = self.samples()
        self.sim.write("pause", priority=6, sent=50)
        self.addCleanup(self.sim.write, "pause", priority=6)
        self.sim.write("stall", minor=3, critical=2)
        sent, = re.findall(r" frames\), (\d+) were sent", self.pauses()["port 1 priority 6"][1])
        self.assertGreater(int(sent), 0)
        after = self.samples()
        grown = {key: after[key] - before[key] for key in after}
        self.assertEqual((grown["pause_storm_warnings_total", ""], grown["pause_storm_errors_total", ""]), (3, 2))
        # As the simulator has it, a frame stands for 100 us.
        self.assertAlmostEqual(grown["priority_transmit_pause_seconds_total", "6"],
                               grown["priority_transmit_pause_frames_total", "6"] / 1e4, places=3)
        self.assertGreaterEqual(grown["priority_transmit_pause_frames_total", "6"], int(sent))
        for what in "frames", "seconds":
            self.assertEqual(grown[f"priority_receive_pause_{what}_total", "6"], 0)
