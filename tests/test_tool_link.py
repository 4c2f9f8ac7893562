# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
mlx5ctl link. The opcodes' meaning is in the register database of mstflint (pddr_monitor_opcode_ext,
pddr_link_down_info_page_ext, pddr_operation_info_page_ext), speeds are the kernel's.
"""
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
        self.sim.write("ber", raw=5, effective=12)
        port, _ = self.link()
        self.assertEqual((port["raw_ber"], port["effective_ber"]), ("2E-5", "3E-12"))

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
        self.fail(1, "mlx5_0: link: ", "link", "show", "dev", "mlx5_0")
