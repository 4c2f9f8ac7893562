# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl cmd: any allowed command, from fields, digits or a file."""
import test_tool

ADAPTER = ("cmd", "exec", "QUERY_ADAPTER", "dev", "mlx5_0")
INBOX = "0101" + "00" * 14


class CmdTest(test_tool.ToolTest):
    def test_list(self):
        found = {item["command"]: item for item in self.json("cmd", "list")}
        self.assertEqual(found["QUERY_HCA_CAP"], {"command": "QUERY_HCA_CAP", "opcode": 0x100,
                                                  "inlen": 16, "outlen": 4112})
        lines = self.succeed("cmd", "list").stdout.decode().splitlines()
        self.assertEqual(lines[0].split(), ["COMMAND", "OPCODE", "INBOX", "OUTBOX"])

    def test_fields(self):
        reply, = self.json("cmd", "exec", "QUERY_HCA_CAP", "dev", "mlx5_0", "op_mod=1",
                           "as", "cmd_hca_cap")
        cap, = self.json("cap", "show", "dev", "mlx5_0", "general")
        self.assertEqual(reply["fields"]["capability"]["cmd_hca_cap"], cap["fields"])
        self.assertEqual((reply["command"], reply["opcode"], len(reply["data"])),
                         ("QUERY_HCA_CAP", 0x100, 2 * 4112))
        text = self.succeed("cmd", "exec", "0x100", "dev", "mlx5_0", "op_mod=1",
                            "as", "cmd_hca_cap").stdout.decode()
        self.assertTrue(text.startswith("mlx5_0: QUERY_HCA_CAP command 0x100:\n"))
        self.assertRegex(text, r"\n  capability.cmd_hca_cap.log_max_qp +17\n")

    def test_inboxes(self):
        reply = self.json(*ADAPTER)
        self.assertIn(b"MT_0000000359".hex(), reply[0]["data"])
        path = self.path("inbox")
        with open(path, "wb") as file:
            file.write(bytes.fromhex(INBOX))
        self.assertEqual(self.json(*ADAPTER, "hex", INBOX), reply)
        self.assertEqual(self.json(*ADAPTER, "file", path), reply)
        # Whatever the digits say, it is the command that is named.
        before = self.commands("0x80d")
        self.assertEqual(self.json(*ADAPTER, "hex", "080d" + INBOX[4:]), reply)
        self.assertEqual(self.commands("0x80d"), before)
        self.fail(1, "No such file", *ADAPTER, "file", self.path("missing"))

    def test_policy(self):
        for command in ("CREATE_EQ", "DESTROY_MKEY", "0xa08"):
            before = self.sim.state()["commands"].get("0x301", 0)
            self.fail(1, "the kernel's command policy does not have it", "cmd", "exec", command,
                      "dev", "mlx5_0")
            self.assertEqual(self.sim.state()["commands"].get("0x301", 0), before)
        words = ("cmd", "exec", "QUERY_SPECIAL_CONTEXTS", "dev", "mlx5_0")
        self.fail(1, "the scope of this debug context does not allow it", *words)
        self.succeed(*words, "scope", "debug_write")

    def test_explain_is_what_happens(self):
        """What explain says of an inbox is what the kernel does with it."""
        says = {"EACCES": b"the scope of this debug context does not allow it",
                "EOPNOTSUPP": b"the kernel's command policy does not have it",
                "EINVAL": b"malformed, or a bit is set", "EMSGSIZE": b"wrong size"}
        seen = set()
        for words in (("QUERY_ADAPTER",), ("QUERY_VPORT_COUNTER", "port_num=1"),
                      ("QUERY_VPORT_COUNTER", "port_num=1", "clear=1"),
                      ("QUERY_SPECIAL_CONTEXTS",), ("CREATE_MKEY",), ("0x8001",),
                      ("QUERY_VPORT_COUNTER", "hex", "0770" + "00" * 14),
                      ("QUERY_QP", "hex", "050b0000000100000000000000000000")):
            explained, = self.json("cmd", "explain", *words)
            for verdict in explained["verdicts"]:
                with self.subTest(words=words, scope=verdict["scope"]):
                    result = test_tool.run("cmd", "exec", *words, "dev", "mlx5_0", "scope",
                                           verdict["scope"])
                    if verdict["passes"]:
                        self.assertTrue(not result.returncode or b"firmware answered" in result.stderr,
                                        result.stderr)
                    else:
                        self.assertEqual(result.returncode, 1)
                        self.assertIn(says[verdict["error"]], result.stderr)
                    seen.add(verdict["error"])
        self.assertEqual(seen, {"", *says})

    def test_firmware_refuses(self):
        self.fail(1, "command: QUERY_QP 0x50b op_mod 0x0: firmware answered", "cmd", "exec",
                  "QUERY_QP", "dev", "mlx5_0", "qpn=0xabcdef")

    def test_wrong_use(self):
        for words in (("exec",), ("exec", "NOP"), ("exec", "NOP", "dev"),
                      ("exec", "0x10000", "dev", "mlx5_0"), (*ADAPTER[1:], "hex", "0"),
                      (*ADAPTER[1:], "hex", "zz"), (*ADAPTER[1:], "hex", "0101"),
                      (*ADAPTER[1:], "hex", INBOX, "file", "x"), (*ADAPTER[1:], "a=1"),
                      (*ADAPTER[1:], "--yes"), ("list", "more"), ("frobnicate",)):
            with self.subTest(words=words):
                self.fail(2, "mlx5ctl cmd", "cmd", *words)
        self.fail(2, "did you mean QUERY_ADAPTER", "cmd", "exec", "QUERY_ADAPTR", "dev", "mlx5_0")
        self.fail(2, "unknown word \"hex\"", "reg", "get", "PTYS", "dev", "mlx5_0", "hex", "00")
