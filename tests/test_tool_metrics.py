# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl metrics: what other people's parsers make of it."""
import json
import os
import re
import stat
import struct
import subprocess

import prometheus_client.openmetrics.parser
import prometheus_client.parser

import base
import prm
import simctl
import simload
import test_tool

PREFIX = "mlx5ctl_"
PCI = "0011:00:00.0"
# Linux's mlx5_ifc.h, and the vendor's database for the group of physical statistics: raw,
# effective and symbol error rate from byte 0x60 of it on, each a power of ten at bits 15:8
# and a coefficient at bits 3:0. The group begins at byte 8 of the register.
PTYS, PPCNT, SLRG, PPHCR = 0x5004, 0x5008, 0x5028, 0x503e
RATES = 8 + 0x60
QUERY_CONG_STATUS, MODIFY_CONG_STATUS, QUERY_CONG_STATISTICS = 0x822, 0x823, 0x826
# Registers of the configuration, and access_mode of config_item_ext, by mstflint's register database.
MNVQC, MNVGC = 0x9030, 0x9034
NEXT, CURRENT = 0, 1


class MetricsCase(test_tool.ToolTest):
    def metrics(self, *words):
        return self.succeed("metrics", *words, "--openmetrics").stdout.decode()

    def parse(self, text):
        """Families by name."""
        if text.endswith("# EOF\n"):
            parser = prometheus_client.openmetrics.parser
        else:
            parser = prometheus_client.parser
        families = list(parser.text_string_to_metric_families(text))
        found = {family.name: family for family in families}
        self.assertEqual(len(found), len(families))
        return found

    def value(self, families, name, **labels):
        sample, = [sample for sample in families[PREFIX + name].samples
                   if sample.labels == {"pci": PCI, **labels}]
        return sample.value


class MetricsTest(MetricsCase):
    def board(self):
        board = base.board_of(PCI)
        return {key: board[key] for key in ("part_number", "serial_number")}

    def test_board_is_read_once(self):
        """While the same device is there; and again of one that came in its place."""
        def shown():
            info, = self.parse(self.metrics())[PREFIX + "device_info"].samples
            return {key: info.labels[key] for key in self.board()}

        self.addCleanup(os.unlink, simload.SEEN)
        self.assertEqual(shown(), self.board())
        with open(simload.SEEN, encoding="ascii") as file:
            text = file.read()
        serial = self.board()["serial_number"]
        self.assertIn(serial, text)
        with open(simload.SEEN, "w", encoding="ascii") as file:
            file.write(text.replace(serial, "REMEMBERED"))
        self.assertEqual(shown()["serial_number"], "REMEMBERED")
        self.sim.write("unplug")
        try:
            info, = self.parse(test_tool.run("metrics", "--openmetrics").stdout.decode())[PREFIX + "device_info"].samples
            self.assertEqual(info.labels["serial_number"], "REMEMBERED")
        finally:
            self.sim.write("plug")
            base.wait_for(lambda: os.path.isdir("/sys/class/infiniband/mlx5_0"), what="ib device")
            base.settled(self.sim)
        self.assertEqual(shown(), self.board())

    def test_board_that_says_nothing(self):
        """It is tried once, too; and a file of before there were boards is read."""
        self.addCleanup(os.unlink, simload.SEEN)
        with open(simload.SEEN, "w", encoding="ascii") as file:
            file.write(f"{PCI}\tmlx5_0\t{os.stat(f'/sys/bus/pci/devices/{PCI}').st_ino}\t1\t\t\n0011:00:1f.0 lost\n")
        families = self.parse(test_tool.run("metrics", "--openmetrics").stdout.decode())
        found = {sample.labels["pci"]: (sample.labels["device"], sample.labels["serial_number"])
                 for sample in families[PREFIX + "device_info"].samples}
        self.assertEqual(found, {PCI: ("mlx5_0", ""), "0011:00:1f.0": ("lost", "")})

    def test_openmetrics(self):
        asked = self.sim.count(QUERY_CONG_STATUS)
        text = self.metrics()
        self.assertTrue(text.endswith("\n# EOF\n"))
        families = self.parse(text)
        for name, family in families.items():
            self.assertTrue(name.startswith(PREFIX))
            self.assertTrue(family.documentation, name)
            self.assertIn(family.type, ("counter", "gauge"))
            self.assertTrue(family.samples, name)
        self.assertEqual(self.value(families, "up"), 1)
        temperature = families[PREFIX + "temperature_celsius"]
        self.assertEqual(temperature.unit, "celsius")
        self.assertTrue(52 <= self.value(families, "temperature_celsius", sensor="asic") <= 56)
        self.assertEqual(self.value(families, "temperature_limit_celsius", sensor="asic"), 105)
        self.assertEqual(self.value(families, "port_operational_status", port="1"), 1)
        self.assertEqual(self.value(families, "health_healthy", reporter="fw"), 1)
        info, = families[PREFIX + "device_info"].samples
        with open("/sys/class/infiniband/mlx5_0/sys_image_guid", encoding="ascii") as file:
            guid = file.read().strip()
        self.assertEqual(info.labels, {"pci": PCI, "device": "mlx5_0", "board": "MT_0000000359",
                                       "system_guid": guid, "firmware": "22.35.1012",
                                       "link_layer": "InfiniBand", **self.board()})
        for width in ("pcie_link_width", "pcie_link_width_max"):
            self.assertEqual(self.value(families, width), 16)
        for speed in ("pcie_link_speed", "pcie_link_speed_max"):
            self.assertEqual(self.value(families, speed + "_transfers_per_second"), 16e9)
        self.assertGreater(self.value(families, "queue_pairs"), 0)
        # There is no RoCE on InfiniBand.
        self.assertNotIn(PREFIX + "congestion_enabled", families)
        self.assertEqual(self.sim.count(QUERY_CONG_STATUS), asked)
        # Linux's documentation of mlx5's counters: a percentage, from 0 to 100.
        for name in "pcie_stalled_reads_ratio", "pcie_stalled_writes_ratio":
            self.assertTrue(0 <= self.value(families, name) <= 1)
        with open("/proc/stat", encoding="ascii") as file:
            boot, = re.findall(r"^btime (\d+)$", file.read(), re.M)
        collected, = families[PREFIX + "collected_timestamp_seconds"].samples
        self.assertEqual(collected.labels, {})
        self.assertGreaterEqual(collected.value, int(boot))

    def test_prometheus_text(self):
        """node_exporter's own format is the older one."""
        text = self.succeed("metrics").stdout.decode()
        families = self.parse(text)
        for family in families.values():
            self.assertIn(family.type, ("counter", "gauge"), family.name)
            self.assertTrue(family.documentation, family.name)
        self.assertIn(PREFIX + "temperature_celsius", families)
        # Which it keeps of a counter only by the name that its samples have.
        self.assertIn("# TYPE mlx5ctl_port_link_down_events_total counter\n", text)
        self.assertNotIn("# UNIT", text)
        self.assertNotIn("# EOF", text)

    def test_error_rates(self):
        """Coefficient 12 and power 9 are 12e-9; what mlxlink prints as 15E-255 is none, and
        zeros are no rate at all."""
        def rate(name):
            return self.value(self.parse(self.metrics()), f"port_{name}_bit_error_ratio", port="1")
        self.addCleanup(self.sim.clear_faults)
        self.assertEqual((rate("effective"), rate("symbol")), (15e-255, 15e-255))
        digit, power = f"{rate('raw'):.0e}".split("e-")
        old = int(power) << 8 | int(digit)
        for new in 9 << 8 | 12, 0:
            self.sim.fault(opcode=0x805, reg=PPCNT, flip=old ^ new, flip_at=16 + RATES, count=1000)
            if new:
                self.assertAlmostEqual(rate("raw"), 12e-9, places=20)
            else:
                self.assertNotIn(PREFIX + "port_raw_bit_error_ratio", self.parse(self.metrics()))
            self.sim.clear_faults()

    def test_what_alerts_look_at(self):
        """Of a device that is hot, and has half of its lanes: link_width_active is bits 23:16 of
        the word at 0xc of MPEIN, by mlx5_ifc.h."""
        def cool():
            self.sim.command("temperature degrees=0")
            self.succeed("reg", "set", "MTMP", "dev", "mlx5_0", "mtr=1", "scope", "debug_write",
                         "--yes")
        self.addCleanup(cool)
        self.addCleanup(self.sim.clear_faults)
        self.sim.command("temperature degrees=106")
        self.sim.fault(opcode=0x805, reg=prm.MPEIN, flip=(16 ^ 8) << 16, flip_at=16 + 0xc, count=1000)
        families = self.parse(self.metrics())
        self.assertGreaterEqual(self.value(families, "temperature_celsius", sensor="asic"),
                                self.value(families, "temperature_limit_celsius", sensor="asic"))
        self.assertEqual((self.value(families, "pcie_link_width"),
                          self.value(families, "pcie_link_width_max")), (8, 16))

    def test_change(self):
        """When somebody changed a setting, by the journal."""
        self.succeed("reg", "set", "NODE_DESC", "dev", "mlx5_0", "node_description[0]=0",
                     "scope", "configuration", "--yes")
        def last_command():
            return [entry for entry in self.journal() if entry["kind"] == "command"][-1]
        changed = last_command()
        found = self.value(self.parse(self.metrics()), "journal_last_change_timestamp_seconds")
        self.assertAlmostEqual(found, changed["last_time_ns"] / 1e9, places=3)
        # A core dump is on record, and changes nothing (README: nothing of a first look does).
        self.succeed("core", "dump", "dev", "mlx5_0", "-o", self.path("core.bin"))
        self.assertEqual(last_command()["register"], "CORE_DUMP")
        self.assertEqual(self.value(self.parse(self.metrics()), "journal_last_change_timestamp_seconds"), found)

    def test_another_name(self):
        """A series stays with its function while the ib device is called otherwise."""
        def rename(old, new):
            subprocess.run(["rdma", "dev", "set", old, "name", new], check=True)
        rename("mlx5_0", "storage")
        try:
            families = self.parse(self.metrics())
        finally:
            rename("storage", "mlx5_0")
        self.assertEqual(self.value(families, "up"), 1)
        info, = families[PREFIX + "device_info"].samples
        self.assertEqual((info.labels["pci"], info.labels["device"]), (PCI, "storage"))

    def test_counters_grow(self):
        """Values are the registers', and 64 bits wide."""
        def ok_blocks():
            reg, = self.json("reg", "get", "PPCNT", "dev", "mlx5_0", "local_port=1", "grp=0x12")
            counters = reg["fields"]["counter_set"]["phys_layer_cntrs"]
            return (counters["rs_fec_corrected_blocks_high"] << 32 |
                    counters["rs_fec_corrected_blocks_low"])
        before = ok_blocks()
        families = self.parse(self.metrics("dev", "mlx5_0"))
        found = self.value(families, "port_fec_corrected_blocks", port="1")
        self.assertTrue(before <= found <= ok_blocks())

    def test_two_in_a_byte(self):
        """The kernel reads both of the same register: PortCounters of InfiniBand has a nibble for each, at byte
        15 of ib_port_cntrs_grp_data_layout."""
        def kernel(name):
            with open(f"/sys/class/infiniband/mlx5_0/ports/1/counters/{name}", encoding="ascii") as file:
                return int(file.read())
        names = "local_link_integrity_errors", "excessive_buffer_overrun_errors"
        self.addCleanup(self.sim.clear_faults)
        for value in 0x73, 0x0a, 0xf0:
            self.sim.fault(opcode=0x805, reg=PPCNT, flip=value, flip_at=16 + 8 + 12, count=1000)
            families = self.parse(self.metrics())
            found = [self.value(families, "port_ib_" + name, port="1") for name in names]
            self.assertEqual(found, [kernel(name) for name in names])
            self.assertEqual(found, [value >> 4, value & 0xf])
            self.sim.clear_faults()

    def test_lanes(self):
        """Numbers of "link", which test_tool_link compares with the registers; NRZ has a middle eye alone, and 0s."""
        def samples(families, name):
            return {tuple(sorted(sample.labels.items())): sample.value for sample in families[PREFIX + name].samples}

        def labels(**more):
            return tuple(sorted({"pci": PCI, "port": "1", **more}.items()))
        self.assertFalse([name for name in self.parse(self.metrics()) if "lane" in name or "code_words" in name])
        link = self.json("link", "show", "dev", "mlx5_0")[0]
        families = self.parse(self.metrics("--lanes"))
        self.assertEqual(len(link["lanes"]), 4)
        for name, key in ("lane_grade", "grade"), ("lane_eye_height", "height"), ("lane_eye_phase", "phase"):
            self.assertEqual(samples(families, "port_" + name),
                             {labels(lane=str(lane["lane"])): lane[key] for lane in link["lanes"]})
        self.assertEqual(samples(families, "port_lane_eye"),
                         {labels(lane=str(lane["lane"]), eye=eye): lane[eye + "_eye"]
                          for lane in link["lanes"] for eye in ("upper", "middle", "lower")})
        self.assertEqual({lane["upper_eye"] for lane in link["lanes"]}, {0})
        bins = link["fec_histogram"]["bins"]
        self.assertEqual(families[PREFIX + "port_fec_code_words"].type, "counter")
        found = samples(families, "port_fec_code_words")
        self.assertEqual(set(found), {labels(fec="RS(528,514)", least_errors=str(it["least_errors"]),
                                             most_errors=str(it["most_errors"])) for it in bins})
        for it in bins:
            self.assertGreaterEqual(found[labels(fec="RS(528,514)", least_errors=str(it["least_errors"]),
                                                 most_errors=str(it["most_errors"]))], it["code_words"])
        # slrg_16nm_ext: the upper eye is the low half of the dword at byte 0x20.
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=0x805, reg=SLRG, flip=0x51, flip_at=16 + 0x20, count=1000)
        eyes = samples(self.parse(self.metrics("--lanes")), "port_lane_eye")
        self.assertEqual(eyes[labels(lane="2", eye="upper")], 0x51)
        # Neither is missed of who has them not.
        self.sim.clear_faults()
        for reg in SLRG, PPHCR:
            self.sim.fault(opcode=0x805, reg=reg, status=3, count=1000)
        families = self.parse(self.metrics("--lanes"))
        self.assertEqual(self.value(families, "up"), 1)
        self.assertFalse([name for name in families if "lane" in name or "code_words" in name])

    def test_link_down(self):
        self.addCleanup(self.port_up_again)
        before = self.parse(self.metrics())
        self.sim.port(1)
        after = self.parse(self.metrics())
        self.assertEqual(self.value(after, "port_link_down_events", port="1"),
                         self.value(before, "port_link_down_events", port="1") + 1)
        self.assertEqual(self.value(after, "port_operational_status", port="1"), 2)

    def test_negotiated(self):
        """FEC 2 of PDDR is RS(528,514), 1 of its reasons "closed by command", 22 of those for going down a
        command of management and 3 of its states up, by mstflint's database; so is data_rate_oper, in
        100 Mb/s at byte 4 of PTYS, 0 of who does not say."""
        families = self.parse(self.metrics())
        info, = families[PREFIX + "port_link_info"].samples
        self.assertEqual(info.labels, {"pci": PCI, "port": "1", "speed": "EDR", "width": "4x", "fec": "RS(528,514)"})
        self.assertNotIn(PREFIX + "port_rate_bytes_per_second", families)
        self.assertEqual(self.value(families, "port_physical_state", port="1"), 3)
        self.assertEqual(self.value(families, "port_down_reason", port="1"), 0)
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=0x805, reg=PTYS, flip=1000, flip_at=16 + 4)
        self.assertEqual(self.value(self.parse(self.metrics()), "port_rate_bytes_per_second", port="1"), 12.5e9)
        self.addCleanup(self.port_up_again)
        self.sim.port(1)
        families = self.parse(self.metrics())
        self.assertEqual(self.value(families, "port_down_reason", port="1"), 1)
        self.assertEqual(self.value(families, "port_last_down_reason", port="1"), 22)

    def test_module(self):
        """Bytes of SFF-8636, which tests/sim/fw/module_reg.c has: 1/256 of a degree, 100 uV, 0.1 uW, 2 uA."""
        def module(kind):
            self.sim.write("module", kind=kind)
            return self.parse(self.metrics("--modules"))
        self.assertNotIn(PREFIX + "module_info", self.parse(self.metrics()))
        self.addCleanup(self.sim.write, "module", kind=simctl.COPPER)
        families = module(simctl.QSFP28)
        info, = families[PREFIX + "module_info"].samples
        self.assertEqual(info.labels, {"pci": PCI, "port": "1", "type": "QSFP28", "technology": "850 nm VCSEL",
                                       "vendor": "MLX5SIM", "part_number": "SIM-QSFP28-SR4",
                                       "serial_number": "SIM00000001"})
        for name, lane, value in (("temperature_celsius", None, 35.5), ("voltage_volts", None, 3.3012),
                                  ("receive_power_watts", 1, 1e-3), ("receive_power_watts", 2, 5e-5),
                                  ("transmit_power_watts", 3, 1.1e-3), ("bias_amperes", 4, 7.5e-3)):
            labels = {"lane": str(lane)} if lane else {}
            self.assertAlmostEqual(self.value(families, "module_" + name, port="1", **labels), value, 9)
        for name, limits in (("temperature_limit_celsius", (-5, 0, 70, 75)), ("bias_limit_amperes", (3e-3, 4e-3, 9e-3, 10e-3)),
                             ("receive_power_limit_watts", (4.67e-5, 7.41e-5, 2.1878e-3, 3.4674e-3))):
            for limit, value in zip(("low_alarm", "low_warning", "high_warning", "high_alarm"), limits):
                self.assertAlmostEqual(self.value(families, "module_" + name, port="1", limit=limit), value, 9)
        counts = ("alarms", "warnings", "faults")
        self.assertEqual([self.value(families, "module_" + name, port="1") for name in counts], [0, 1, 0])
        # CMIS: lane 8 has no light, which is an alarm, and no signal; the module is warm.
        families = module(simctl.QSFP_DD)
        self.assertEqual([self.value(families, "module_" + name, port="1") for name in counts], [1, 1, 1])
        self.assertEqual(self.value(families, "module_receive_power_watts", port="1", lane="8"), 0)
        self.assertNotIn(PREFIX + "module_temperature_celsius", module(simctl.COPPER))

    def set(self, *words):
        self.succeed("config", "set", "dev", "mlx5_0", *words, "--yes")

    def waiting(self):
        """The number, and the names."""
        families = self.parse(self.metrics("--settings"))
        info = families.get(PREFIX + "setting_waiting_info")
        return (self.value(families, "settings_waiting"),
                {sample.labels["parameter"] for sample in info.samples} if info else set())

    def test_settings(self):
        """What is set waits, until firmware starts again."""
        def undo():
            self.succeed("config", "reset", "dev", "mlx5_0", "all", "--yes")
            self.port_up_again()
        self.addCleanup(undo)
        self.assertEqual(self.waiting(), (0, set()))
        self.set("NUM_OF_VFS=16", "HOST_CHAINING_DESCRIPTORS[3]=9", "LINK_TYPE=ETH")
        self.assertEqual(self.waiting(), (3, {"NUM_OF_VFS", "HOST_CHAINING_DESCRIPTORS", "LINK_TYPE_P1"}))
        self.set("LINK_TYPE=IB")
        self.assertEqual(self.waiting(), (2, {"NUM_OF_VFS", "HOST_CHAINING_DESCRIPTORS"}))
        self.port_up_again()
        self.assertEqual(self.waiting(), (0, set()))

    def test_settings_are_read_on_request(self):
        """Of all that firmware has two views, and nothing that is written; without the request none."""
        def sent(*words):
            record = self.path("record")
            self.succeed("metrics", *words, env={**os.environ, "MLX5CTL_RECORD": record})
            with open(record, encoding="ascii") as file:
                boxes = [bytes.fromhex(line.split()[5]) for line in file if line.startswith("exec ")]
            os.unlink(record)
            # struct access_register_in of mlx5_ifc.h; op_mod 1 is a read.
            heads = [struct.unpack_from(">HHHHHHI", box) + (box[16:],) for box in boxes if len(box) > 16]
            return [(head[5], head[3], head[7]) for head in heads if head[0] == 0x805]
        self.assertFalse([reg for reg, _, _ in sent() if reg in (prm.MNVDA, MNVQC)])
        calls = sent("--settings")
        self.assertEqual({mode for reg, mode, _ in calls if reg in (prm.MNVDA, MNVQC)}, {1})
        views = [struct.unpack_from(">I", data)[0] >> 22 & 3 for reg, _, data in calls if reg == prm.MNVDA]
        self.assertEqual(set(views), {NEXT, CURRENT})
        self.assertEqual(views.count(NEXT), views.count(CURRENT))

    def test_settings_without_a_database(self):
        """All else is there; and who asked for them hears of it once."""
        for path, complaint in (("/nonexistent/a.db", "No such file"), ("/etc/passwd", "it is no database")):
            result = test_tool.run("metrics", "--settings", env={**os.environ, "MLX5CTL_CONFIG_DB": path})
            self.assertEqual(result.returncode, 1)
            self.assertIn(complaint, result.stderr.decode())
            self.assertEqual(result.stderr.count(b"\n"), 1)
            families = self.parse(result.stdout.decode())
            self.assertEqual(self.value(families, "up"), 1)
            self.assertNotIn(PREFIX + "settings_waiting", families)

    def test_settings_that_firmware_has_not(self):
        """MNVQC is refused, and then the view of what holds now."""
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=0x805, reg=MNVQC, status=3, count=1000)
        self.assertNotIn(PREFIX + "settings_waiting", self.parse(self.metrics("--settings")))
        self.sim.clear_faults()
        self.sim.fault(opcode=0x805, reg=MNVGC, status=3, count=1000)
        self.assertNotIn(PREFIX + "settings_waiting", self.parse(self.metrics("--settings")))

    def test_json(self):
        found = self.json("metrics", "show", "dev", "0011:00:00.0")
        self.assertEqual(set(found[0]), {"metric", "kind", "unit", "labels", "value"})
        limit, = [item for item in found if item["metric"] == "temperature_limit_celsius"]
        self.assertEqual((limit["kind"], limit["unit"], limit["value"], limit["labels"]),
                         ("gauge", "celsius", 105, {"pci": PCI, "sensor": "asic"}))

    def test_file(self):
        path = self.path("mlx5.prom")
        with open(path, "w", encoding="ascii") as file:
            file.write("old")
        os.chmod(path, 0o600)
        result = self.succeed("metrics", "-o", path)
        self.assertEqual(result.stdout + result.stderr, b"")
        with open(path, encoding="utf-8") as file:
            self.parse(file.read())
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o644)
        self.assertEqual(os.listdir(self.directory), ["mlx5.prom"])
        self.fail(1, "cannot create", "metrics", "-o", "/nowhere/mlx5.prom")
        self.fail(1, "No space left", "metrics", "-o", "/dev/full")

    def test_device_that_does_not_answer(self):
        """The file is whole and says which device is down."""
        path = self.path("mlx5.prom")
        self.sim.fault(opcode=0xa04, status=5, syndrome=0x77)
        result = test_tool.run("metrics", "-o", path)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"create debug context: firmware refused it", result.stderr)
        with open(path, encoding="utf-8") as file:
            families = self.parse(file.read())
        self.assertEqual(self.value(families, "up"), 0)
        self.assertEqual(self.value(families, "health_healthy", reporter="fw"), 1)

    def test_refused_source(self):
        """What firmware does not have is left out."""
        self.sim.fault(opcode=0x805, reg=0x900a, status=3, count=100)
        self.addCleanup(self.sim.clear_faults)
        families = self.parse(self.metrics())
        self.assertNotIn(PREFIX + "temperature_celsius", families)
        self.assertIn(PREFIX + "pcie_link_width", families)

    def test_labels_are_escaped(self):
        """A device that is not there has any name one likes."""
        name = "a\"b\\c\nd"
        result = test_tool.run("-j", "metrics", "dev", name)
        self.assertEqual(result.returncode, 1)
        self.assertEqual(json.loads(result.stdout)[0]["labels"], {"pci": name})
        result = test_tool.run("metrics", "dev", name)
        self.assertEqual(result.returncode, 1)
        families = self.parse(result.stdout.decode())
        self.assertEqual(families[PREFIX + "up"].samples[0].labels, {"pci": name})

    def test_wrong_use(self):
        for words in (("dev",), ("dev", "mlx5_0", "x"), ("-o",), ("show", "-x"), ("x",)):
            self.fail(2, "mlx5ctl metrics", "metrics", *words)
        self.fail(2, "not JSON", "-j", "metrics", "-o", "x")
        self.fail(2, "not JSON", "-j", "metrics", "--openmetrics")
        self.assertTrue(self.succeed("metrics", "help").stdout.startswith(b"Usage: mlx5ctl metrics"))


class CongestionTest(MetricsCase):
    """Of an Ethernet port. Counters are those that the kernel's mlx5_ib reads, at the places of its
    query_cong_statistics_out of mlx5_ifc.h."""
    THEIRS = "/sys/class/infiniband/mlx5_0/ports/1/hw_counters"
    COUNTERS = {
        "congestion_notifications_ignored": ("rp_cnp_ignored", 0x18),
        "congestion_notifications_handled": ("rp_cnp_handled", 0x20),
        "congestion_marked_packets": ("np_ecn_marked_roce_packets", 0x54),
        "congestion_notifications_sent": ("np_cnp_sent", 0x5c),
    }

    @classmethod
    def setUpClass(cls):
        before = simload.parameters()
        cls.addClassCleanup(simload.load, **before)
        simload.load(**{**before, "ports": "eth"})
        # mlx5_ib has no counters where there are none of queue pairs: max_qp_cnt of cmd_hca_cap, bits 0x186
        # to 0x18f, behind the 16 bytes that an answer begins with. The driver first asks twice for these
        # capabilities, and then sets what it was told.
        sim = simctl.Sim()
        sim.fault(opcode=prm.QUERY_HCA_CAP, flip=1 << 16, flip_at=0x10 + 0x30, count=2)
        sim.write("unplug")
        sim.write("plug")
        base.wait_for(lambda: os.path.exists(cls.THEIRS), what="counters of the kernel")
        base.settled(sim)
        super().setUpClass()

    def setUp(self):
        super().setUp()
        self.addCleanup(self.sim.clear_faults)

    def kernel(self, name):
        with open(os.path.join(self.THEIRS, name), encoding="ascii") as file:
            return int(file.read())

    def test_counters(self):
        for number, (name, (theirs, place)) in enumerate(self.COUNTERS.items(), 1):
            for at in place, place + 4:
                self.sim.fault(opcode=QUERY_CONG_STATISTICS, flip=number * 1001, flip_at=at, count=1000)
                families = self.parse(self.metrics())
                self.assertEqual(families[PREFIX + name].type, "counter")
                found = self.value(families, name)
                self.assertEqual(found, number * 1001 << (32 if at == place else 0))
                # The kernel keeps what it has read for some milliseconds.
                base.wait_for(lambda theirs=theirs, found=found: self.kernel(theirs) == found, what=theirs)
                for other in set(self.COUNTERS) - {name}:
                    self.assertEqual(self.value(families, other), 0)
                self.sim.clear_faults()
        for place, name, kind in ((0x10, "congestion_flows", "gauge"), (0x14, "congestion_summed_flows", "counter")):
            self.sim.fault(opcode=QUERY_CONG_STATISTICS, flip=5, flip_at=place, count=1000)
            families = self.parse(self.metrics())
            self.assertEqual((families[PREFIX + name].type, self.value(families, name)), (kind, 5))
            self.sim.clear_faults()

    def enabled(self):
        return {(sample.labels["point"], int(sample.labels["priority"]))
                for sample in self.parse(self.metrics())[PREFIX + "congestion_enabled"].samples if sample.value}

    def test_enabled(self):
        """cong_protocol is 1 for who reacts and 2 for who notifies, by Linux's cong.c."""
        def switch(protocol, priority, on):
            inbox = struct.pack(">HHHHxxxBI", MODIFY_CONG_STATUS, 0, 0, 0, priority << 4 | protocol, on << 31)
            self.succeed("cmd", "exec", "MODIFY_CONG_STATUS", "dev", "mlx5_0", "hex", inbox.hex(),
                         "scope", "configuration")
        samples = self.parse(self.metrics())[PREFIX + "congestion_enabled"].samples
        self.assertEqual({(sample.labels["point"], sample.labels["priority"]) for sample in samples},
                         {(point, str(priority)) for point in ("reaction", "notification") for priority in range(8)})
        self.assertEqual(self.enabled(), set())
        for protocol, priority in ((1, 0), (1, 3), (2, 5)):
            self.addCleanup(switch, protocol, priority, 0)
            switch(protocol, priority, 1)
        self.assertEqual(self.enabled(), {("reaction", 0), ("reaction", 3), ("notification", 5)})

    def test_refused(self):
        """What firmware refuses is left out, and the rest is there."""
        for opcode, gone, there in ((QUERY_CONG_STATISTICS, "congestion_flows", "congestion_enabled"),
                                    (QUERY_CONG_STATUS, "congestion_enabled", "congestion_flows")):
            self.sim.fault(opcode=opcode, status=3, count=1000)
            families = self.parse(self.metrics())
            self.assertNotIn(PREFIX + gone, families)
            self.assertIn(PREFIX + there, families)
            self.assertEqual(self.value(families, "up"), 1)
            self.sim.clear_faults()
