# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl metrics: what other people's parsers make of it."""
import json
import os
import stat

import prometheus_client.openmetrics.parser
import prometheus_client.parser

import test_tool

PREFIX = "mlx5ctl_"


class MetricsTest(test_tool.ToolTest):
    def parse(self, text):
        """Families by name."""
        families = list(prometheus_client.openmetrics.parser.text_string_to_metric_families(text))
        found = {family.name: family for family in families}
        self.assertEqual(len(found), len(families))
        return found

    def value(self, families, name, **labels):
        sample, = [sample for sample in families[PREFIX + name].samples
                   if sample.labels == {"device": "mlx5_0", **labels}]
        return sample.value

    def test_openmetrics(self):
        text = self.succeed("metrics").stdout.decode()
        self.assertTrue(text.endswith("\n# EOF\n"))
        families = self.parse(text)
        for name, family in families.items():
            self.assertTrue(name.startswith(PREFIX))
            self.assertTrue(family.documentation, name)
            # The others are unknown to the format that node_exporter reads.
            self.assertIn(family.type, ("counter", "gauge"))
            self.assertTrue(family.samples, name)
        self.assertEqual(self.value(families, "up"), 1)
        temperature = families[PREFIX + "temperature_celsius"]
        self.assertEqual(temperature.unit, "celsius")
        self.assertTrue(52 <= self.value(families, "temperature_celsius", sensor="asic") <= 56)
        self.assertEqual(self.value(families, "temperature_limit_celsius", sensor="asic"), 105)
        self.assertEqual(self.value(families, "port_operational_status", port="1"), 1)
        self.assertEqual(self.value(families, "pcie_link_width"), 16)
        self.assertEqual(self.value(families, "health_healthy", reporter="fw"), 1)
        info, = families[PREFIX + "device_info"].samples
        self.assertEqual(info.labels, {"device": "mlx5_0", "parent": "0011:00:00.0",
                                       "board": "MT_0000000359", "firmware": "22.35.1012",
                                       "link_layer": "InfiniBand"})

    def test_prometheus_text(self):
        """node_exporter's own format is the older one."""
        text = self.succeed("metrics").stdout.decode()
        families = list(prometheus_client.parser.text_string_to_metric_families(text))
        self.assertIn(PREFIX + "temperature_celsius", [family.name for family in families])

    def test_counters_grow(self):
        """Values are the registers', and 64 bits wide."""
        def ok_blocks():
            reg, = self.json("reg", "get", "PPCNT", "dev", "mlx5_0", "local_port=1", "grp=0x12")
            counters = reg["fields"]["counter_set"]["phys_layer_cntrs"]
            return (counters["rs_fec_corrected_blocks_high"] << 32 |
                    counters["rs_fec_corrected_blocks_low"])
        before = ok_blocks()
        families = self.parse(self.succeed("metrics", "dev", "mlx5_0").stdout.decode())
        found = self.value(families, "port_fec_corrected_blocks", port="1")
        self.assertTrue(before <= found <= ok_blocks())

    def test_link_down(self):
        self.addCleanup(self.port_up_again)
        before = self.parse(self.succeed("metrics").stdout.decode())
        self.sim.port(1)
        after = self.parse(self.succeed("metrics").stdout.decode())
        self.assertEqual(self.value(after, "port_link_down_events", port="1"),
                         self.value(before, "port_link_down_events", port="1") + 1)
        self.assertEqual(self.value(after, "port_operational_status", port="1"), 2)

    def test_json(self):
        found = self.json("metrics", "show", "dev", "0011:00:00.0")
        self.assertEqual(set(found[0]), {"metric", "kind", "unit", "labels", "value"})
        limit, = [item for item in found if item["metric"] == "temperature_limit_celsius"]
        self.assertEqual((limit["kind"], limit["unit"], limit["value"], limit["labels"]),
                         ("gauge", "celsius", 105, {"device": "mlx5_0", "sensor": "asic"}))

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
        families = self.parse(self.succeed("metrics").stdout.decode())
        self.assertNotIn(PREFIX + "temperature_celsius", families)
        self.assertIn(PREFIX + "pcie_link_width", families)

    def test_labels_are_escaped(self):
        """A device that is not there has any name one likes."""
        name = "a\"b\\c\nd"
        result = test_tool.run("-j", "metrics", "dev", name)
        self.assertEqual(result.returncode, 1)
        self.assertEqual(json.loads(result.stdout)[0]["labels"], {"device": name})
        result = test_tool.run("metrics", "dev", name)
        self.assertEqual(result.returncode, 1)
        families = self.parse(result.stdout.decode())
        self.assertEqual(families[PREFIX + "up"].samples[0].labels, {"device": name})

    def test_wrong_use(self):
        for words in (("dev",), ("dev", "mlx5_0", "x"), ("-o",), ("show", "-x"), ("x",)):
            self.fail(2, "mlx5ctl metrics", "metrics", *words)
        self.fail(2, "not JSON", "-j", "metrics", "-o", "x")
        self.assertTrue(self.succeed("metrics", "help").stdout.startswith(b"Usage: mlx5ctl metrics"))
