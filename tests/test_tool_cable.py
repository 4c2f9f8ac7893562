# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
mlx5ctl cable, on modules that the simulator has. What they say is in tests/sim/fw/module_reg.c at
the bytes of SFF-8636, CMIS 5.0 and SFF-8472; the values here are what those specifications make
of them.
"""
import test_tool
from simctl import COPPER, QSFP28, QSFP_DD, SFP28


class CableTest(test_tool.ToolTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(self.sim.write, "module", kind=COPPER)

    def cable(self, kind):
        self.sim.write("module", kind=kind)
        module, = self.json("cable", "show", "dev", "mlx5_0")
        self.assertTrue(module["checksum_good"])
        self.assertEqual((module["vendor"], module["serial_number"]), ("MLX5SIM", "SIM00000001"))
        return module, {(monitor["monitor"], monitor["lane"]): monitor
                        for monitor in module["monitors"]}

    def check(self, monitor, value, unit, limits=None, flag=""):
        self.assertAlmostEqual(monitor["value"], value)
        self.assertEqual((monitor["unit"], monitor["flag"]), (unit, flag))
        for key, limit in zip(("low_alarm", "low_warning", "high_warning", "high_alarm"),
                              limits or ()):
            self.assertAlmostEqual(monitor[key], limit)

    def test_copper(self):
        module, monitors = self.cable(COPPER)
        self.assertEqual((module["type"], module["specification"], module["length_m"],
                          module["technology"], module["connector"], module["part_number"]),
                         ("QSFP28", "SFF-8636", 2, "copper cable, not equalised",
                          "no separable connector", "SIM-QSFP28-2M"))
        self.assertEqual((monitors, module["faults"]), ({}, []))
        text = self.succeed("cable", "show", "dev", "mlx5_0").stdout.decode()
        self.assertTrue(text.startswith("mlx5_0 port 1: QSFP28, SFF-8636, module 0\n"), text)
        self.assertRegex(text, r"\n  part number +SIM-QSFP28-2M\n")

    def test_qsfp28(self):
        module, monitors = self.cable(QSFP28)
        # Byte 142 to 146: 50 times 2 m of OM4. Byte 147: 0 is a VCSEL of 850 nm.
        self.assertEqual((module["type"], module["specification"], module["length_m"],
                          module["technology"], module["connector"], module["part_number"]),
                         ("QSFP28", "SFF-8636", 100, "850 nm VCSEL", "MPO 1x12",
                          "SIM-QSFP28-SR4"))
        self.assertEqual(len(monitors), 2 + 3 * 4)
        # 1/256 of a degree, 100 uV, 0.1 uW, 2 uA.
        self.check(monitors["temperature", 0], 35.5, "C", (-5, 0, 70, 75))
        self.check(monitors["voltage", 0], 3.3012, "V", (3.0, 3.135, 3.465, 3.6))
        self.check(monitors["rx_power", 1], 1.0, "mW", (0.0467, 0.0741, 2.1878, 3.4674))
        self.check(monitors["rx_power", 2], 0.05, "mW", flag="low warning")
        self.check(monitors["tx_bias", 4], 7.5, "mA", (3, 4, 9, 10))
        self.check(monitors["tx_power", 3], 1.1, "mW", (0.0467, 0.0741, 2.1878, 3.4674))
        text = self.succeed("cable", "show", "dev", "mlx5_0").stdout.decode()
        # 10 log10(0.05) is -13.01.
        self.assertRegex(text, r"\nrx_power +2 +0\.05 mW \(-13\.01 dBm\) .* low warning\n")

    def test_cmis(self):
        module, monitors = self.cable(QSFP_DD)
        self.assertEqual((module["type"], module["specification"], module["length_m"],
                          module["state"], module["connector"], module["part_number"],
                          module["date"]),
                         ("QSFP-DD", "CMIS", 7, "ready", "MPO 1x16", "SIM-QSFPDD-SR8", "230411"))
        self.assertEqual(len(monitors), 2 + 3 * 8)
        self.check(monitors["temperature", 0], 71.25, "C", (-5, 0, 70, 75), "high warning")
        self.check(monitors["voltage", 0], 3.25, "V", (3.0, 3.135, 3.465, 3.6))
        self.check(monitors["rx_power", 7], 1.06, "mW", (0.0467, 0.0741, 2.1878, 3.4674))
        self.check(monitors["rx_power", 8], 0, "mW", flag="low alarm")
        self.check(monitors["tx_power", 2], 1.1001, "mW")
        self.check(monitors["tx_bias", 1], 7.5, "mA", (3, 4, 9, 10))
        self.assertEqual(module["faults"], ["rx loss of signal, lane 8"])

    def test_sfp(self):
        module, monitors = self.cable(SFP28)
        self.assertEqual((module["type"], module["specification"], module["length_m"],
                          module["connector"], module["part_number"]),
                         ("SFP", "SFF-8472", 10000, "LC", "SIM-SFP28-LR"))
        self.assertEqual(len(monitors), 5)
        self.check(monitors["temperature", 0], -1.5, "C", (-5, 0, 70, 75), "low warning")
        self.check(monitors["voltage", 0], 3.3, "V")
        self.check(monitors["tx_bias", 1], 6, "mA")
        self.check(monitors["tx_power", 1], 0.5, "mW")
        self.check(monitors["rx_power", 1], 0.25, "mW")

    def test_refused(self):
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(reg=0x9014, status=1)
        self.fail(1, "mlx5_0: port 1, module 0: ", "cable", "show", "dev", "mlx5_0")
