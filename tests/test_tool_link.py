# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
mlx5ctl link. The opcodes' meaning is in the register database of mstflint (pddr_monitor_opcode_ext,
pddr_link_down_info_page_ext, pddr_operation_info_page_ext), speeds are the kernel's. What is read of
lanes and code words is compared with the registers' bytes, placed as in that database.
"""
import json
import os
import struct
import subprocess

import base
import simload
import test_tool

PORT_DOWN, PORT_ACTIVE = 1, 4


class LinkTest(test_tool.ToolTest):
    def link(self):
        port, = self.json("link", "show", "dev", "mlx5_0")
        return port, port["texts"]

    def test_up(self):
        port, texts = self.link()
        self.assertEqual((port["protocol"], port["oper_status"], texts["oper_status"],
                          texts["admin_status"], texts["physical_state"]),
                         ("InfiniBand", 1, "up", "up", "link up"))
        self.assertEqual((texts["speed_active"], texts["width_active"]), ("EDR", "4x"))
        self.assertEqual(texts["speed_enabled"], "SDR, DDR, QDR, FDR10, FDR, EDR, HDR")
        self.assertEqual((port["reason"], texts["reason"], port["advice"]),
                         (0, "No issue was observed", ""))
        # 2: Standard_RS_FEC - RS(528,514)
        self.assertEqual((port["fec_active"], texts["fec_active"]), (2, "RS(528,514)"))
        self.assertEqual((port["raw_ber"], port["effective_ber"], port["unread"]),
                         ("2E-8", "15E-255", []))
        text = self.succeed("link", "show", "dev", "mlx5_0").stdout.decode()
        self.assertTrue(text.startswith("mlx5_0 port 1: InfiniBand\n  state             up\n"), text)
        self.assertRegex(text, r"\n  speed +EDR\n  width +4x\n")

    def test_error_rate_rises(self):
        self.addCleanup(self.sim.write, "ber", raw=0, effective=0)
        self.sim.write("ber", raw=5, effective=9)
        port, _ = self.link()
        self.assertEqual((port["raw_ber"], port["effective_ber"]), ("2E-5", "3E-9"))
        now = port["now"]
        self.assertEqual(now["trend"], "rising")
        # Of 100 Gb/s for half a second at least, two bits of 100,000.
        self.assertGreater(now["bits"], 40_000_000_000)
        self.assertAlmostEqual(now["raw_ber"], 2e-5, delta=1e-7)
        self.assertAlmostEqual(now["raw_ber"], now["corrected_bits"] / now["bits"], delta=1e-6)
        text = self.succeed("link", "show", "dev", "mlx5_0").stdout.decode()
        self.assertRegex(text, r"\n  BER now +raw 2.0E-05, rising; effective [23]\.\dE-09\n")
        self.sim.write("ber", raw=10, effective=0)
        self.assertEqual(self.link()[0]["now"]["trend"], "falling")

    def test_as_it_was(self):
        self.assertEqual(self.link()[0]["now"]["trend"], "steady")

    def register(self, name, *fields):
        return self.succeed("-b", "reg", "get", name, "dev", "mlx5_0", "local_port=1", *fields, "size", "256").stdout

    def test_code_words(self):
        """ppcnt_rs_fec_histograms_counters_ext: 16 counters; pphcr_ext: what each stands for."""
        before = struct.unpack(">8Q", self.register("PPCNT", "grp=0x23")[8:72])
        port, _ = self.link()
        after = struct.unpack(">8Q", self.register("PPCNT", "grp=0x23")[8:72])
        bins = port["fec_histogram"]["bins"]
        self.assertEqual([(it["least_errors"], it["most_errors"]) for it in bins], [(i, i) for i in range(8)])
        for it, least, most in zip(bins, before, after):
            self.assertTrue(least <= it["code_words"] <= most, (it, least, most))
        self.assertGreater(bins[0]["code_words"], 0)
        self.assertEqual(port["fec_histogram"]["fec"], "RS(528,514)")
        text = self.succeed("link", "show", "dev", "mlx5_0").stdout.decode()
        self.assertRegex(text, r"\n  errors in words +RS\(528,514\): 0: \d+, 1: \d+(, 2: \d+)?\n")

    def test_lanes(self):
        """slrg_16nm_ext, behind the register's first dword."""
        port, _ = self.link()
        self.assertEqual([lane["lane"] for lane in port["lanes"]], [0, 1, 2, 3])
        for lane in port["lanes"]:
            data = self.succeed("-b", "cmd", "exec", "0x805", "dev", "mlx5_0", "size", "56", "hex",
                                f"08050000000000010000502800000000{1 << 16 | lane['lane'] << 8:08x}" + 36 * "00").stdout[16:]
            self.assertEqual(data[0] & 0xf, 3)
            self.assertEqual(lane["grade"], int.from_bytes(data[9:12], "big"))
            self.assertEqual((lane["middle_eye"], lane["upper_eye"], lane["lower_eye"]),
                             struct.unpack(">HH", data[0x20:0x24]) + struct.unpack(">H", data[0x26:0x28]))
            self.assertEqual(lane["height"], int.from_bytes(data[0x12:0x14], "big") +
                             int.from_bytes(data[0x14:0x16], "big"))
            self.assertEqual(lane["phase"], data[0x16] + data[0x17])

    def test_without_them(self):
        """What not every device has is not missed."""
        self.addCleanup(self.sim.clear_faults)
        for reg in (0x5028, 0x503e):
            self.sim.fault(reg=reg, status=3, count=9)
        port, _ = self.link()
        self.assertEqual(port["unread"], [])
        self.assertFalse({"lanes", "fec_histogram"} & set(port))

    def test_down(self):
        self.addCleanup(self.port_up_again)
        self.sim.port(PORT_DOWN)
        port, texts = self.link()
        self.assertEqual((texts["oper_status"], texts["physical_state"]), ("down", "polling"))
        # 1: Port is close by command (see PAOS)
        self.assertEqual((port["reason"], texts["reason"]), (1, "Port is closed by command"))
        self.assertIn("set it up", port["advice"])
        # 22: Down_by_management_command; 1: Local_phy
        self.assertEqual((port["last_down_reason"], texts["last_down_reason"],
                          texts["last_down_by"]), (22, "command of management", "this end"))
        self.assertGreater(port["link_down_events"], 0)

    def test_in_part(self):
        """What firmware refuses is said, and the rest is there."""
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(reg=0x5031, status=1, count=9)
        port, texts = self.link()
        self.assertEqual((texts["oper_status"], texts["speed_active"]), ("up", "EDR"))
        self.assertEqual(len(port["unread"]), 3)
        self.assertNotIn("reason", port)
        self.sim.fault(reg=0x5006, status=1)
        port, _ = self.link()
        self.assertEqual((port["vport_state"], "oper_status" in port), (1, False))
        self.sim.fault(reg=0x5006, status=1)
        self.sim.fault(opcode=0x750, status=1)
        self.fail(1, "mlx5_0: link: ", "link", "show", "dev", "mlx5_0")


class VirtualTest(test_tool.ToolTest):
    """A virtual function may not read the port's registers, and knows of its own port."""

    def flaps(self):
        port, = self.json("link", "show", "dev", "mlx5_0")
        return [(flap["netdev"], flap["state"]) for flap in port.get("flaps", ())]

    def test_set_down(self):
        before = simload.parameters()
        self.addCleanup(simload.load, **before)
        simload.load(**{**before, "ports": "eth", "vfs": 1})
        pci = os.path.realpath("/sys/class/infiniband/mlx5_0/device")
        with open(f"{pci}/sriov_numvfs", "w", encoding="ascii") as file:
            file.write("1")
        path = f"{pci}/virtfn0/infiniband"
        name, = base.wait_for(lambda: os.path.isdir(path) and os.listdir(path), what="virtual function")
        host, = os.listdir(f"{pci}/net")

        def shown():
            port, = json.loads(self.succeed("-j", "link", "show", "dev", name).stdout)
            return port["texts"]["vport_state"], port["texts"]["vport_admin_state"]

        # As the driver writes it, mlx5e_update_carrier() of en_main.c.
        subprocess.run(["ip", "link", "set", host, "up"], check=True)
        self.sim.port(PORT_DOWN)
        base.wait_for(lambda: self.flaps()[-1:] == [(host, "down")], what="line of the kernel's log")
        self.sim.port(PORT_ACTIVE)
        base.wait_for(lambda: self.flaps()[-1:] == [(host, "up")], what="line of the kernel's log")
        self.assertIn((host, "down"), self.flaps()[-3:])
        self.assertRegex(self.succeed("link", "show", "dev", "mlx5_0").stdout.decode(),
                         rf"(?m)^                    \d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d {host} up$")
        for wish, expected in (("disable", ("down", "down")), ("enable", ("up", "up"))):
            # As ip-link(8) has it, and Linux's enum ifla_vf_link_state.
            subprocess.run(["ip", "link", "set", "dev", host, "vf", "0", "state", wish], check=True)
            self.assertEqual(shown(), expected)
            text = self.succeed("link", "show", "dev", name).stdout.decode()
            self.assertEqual("the host has set it down for this function" in text, wish == "disable", text)
        with open(f"{pci}/sriov_numvfs", "w", encoding="ascii") as file:
            file.write("0")
