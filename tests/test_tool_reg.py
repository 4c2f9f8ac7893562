# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl reg: registers by name, decoded, read and written."""
import json
import os
import signal
import subprocess
import unittest

import base
import test_tool

PMTU = ("PMTU", "dev", "mlx5_0", "local_port=1")
SET_PMTU = ("reg", "set", *PMTU, "scope", "debug_write")
PTYS = ("reg", "get", "PTYS", "dev", "mlx5_0", "local_port=1", "proto_mask=1")


class RegTest(test_tool.ToolTest):
    def forget_database(self):
        """As on a machine without the package mstflint."""
        self.set_database("/nonexistent")

    def set_database(self, path):
        before = os.environ.get("MLX5CTL_ADB", "")
        os.environ["MLX5CTL_ADB"] = path
        self.addCleanup(os.environ.__setitem__, "MLX5CTL_ADB", before)


class ListTest(RegTest):
    def test_list(self):
        found = {item["register"]: item for item in self.json("reg", "list")}
        access = found["PTYS"].pop("access")
        self.assertIn(access, ("RW", ""))
        self.assertEqual(found["PTYS"], {"register": "PTYS", "number": 0x5004, "bytes": 64,
                                         "read_scope": "debug_read_only",
                                         "write_scope": "debug_write", "layout": "ptys_reg",
                                         "source": "",
                                         "meaning": "speeds and widths: possible, wanted, in use"})
        lines = self.succeed("reg", "list").stdout.decode().splitlines()
        self.assertEqual(lines[0].split(), ["REGISTER", "NUMBER", "BYTES", "ACCESS", "READ", "IN",
                                            "WRITTEN", "IN", "MEANING"])
        self.assertIn(["PTYS", "0x5004", "64", access or "-", "debug_read_only", "debug_write"],
                      [line.split()[:6] for line in lines])


class GetTest(RegTest):
    def test_by_name_and_number(self):
        reg, = self.json(*PTYS)
        self.assertEqual((reg["dev"], reg["register"], reg["number"]), ("mlx5_0", "PTYS", 0x5004))
        fields = reg["fields"]
        self.assertEqual((fields["local_port"], fields["proto_mask"]), (1, 1))
        # 4X EDR.
        self.assertEqual((fields["ib_link_width_oper"], fields["ib_proto_oper"]), (4, 0x20))
        by_number = ("reg", "get", "0x5004", *PTYS[3:])
        self.assertEqual(self.json(*by_number), [reg])
        self.assertEqual(self.json("reg", "get", "ptys", *PTYS[3:]), [reg])
        text = self.succeed(*PTYS).stdout.decode()
        self.assertTrue(text.startswith("mlx5_0: PTYS register 0x5004:\n"))
        self.assertRegex(text, r"\n  ib_link_width_oper +4 \(4x\)\n")
        self.assertRegex(text, r"\n  ib_proto_oper +32 \(EDR\)\n")
        self.assertEqual((reg["texts"]["ib_link_width_oper"], reg["texts"]["ib_proto_oper"]),
                         ("4x", "EDR"))
        self.assertNotRegex(text, r"\n  \S+ +0\n")
        self.assertRegex(self.succeed("-d", *PTYS).stdout.decode(), r"\n  an_status +0( \(Status_is_unavailable\))?\n")

    def test_union(self):
        words = ("reg", "get", "PPCNT", "dev", "mlx5_0", "local_port=1")
        reg, = self.json(*words, "grp=0x12")
        counters = reg["fields"]["counter_set"]["phys_layer_cntrs"]
        self.assertGreater(counters["rs_fec_no_errors_blocks_low"], 0)
        reg, = self.json(*words, "grp=0x20")
        self.assertIn("port_xmit_wait",
                      reg["fields"]["counter_set"]["ib_port_cntrs_grp_data_layout"])
        # What is asked for goes before what the group says.
        reg, = self.json(*words, "grp=0x12", "as", "eth_802_3_cntrs_grp_data_layout")
        self.assertEqual(list(reg["fields"]["counter_set"]), ["eth_802_3_cntrs_grp_data_layout"])
        reg, = self.json("reg", "get", "MPCNT", "dev", "mlx5_0")
        pcie = reg["fields"]["counter_set"]["pcie_perf_cntrs_grp_data_layout"]
        self.assertGreater(pcie["life_time_counter_low"], 0)

    def test_without_layout(self):
        self.forget_database()
        words = ("reg", "get", "0x9020", "dev", "mlx5_0", "size", "160")
        reg, = self.json(*words)
        data = bytes.fromhex(reg["data"])
        self.assertEqual((reg["register"], len(data)), ("", 160))
        self.assertIn(b"MT_0000000359", data)
        self.assertTrue(self.succeed(*words).stdout.startswith(b"mlx5_0: register 0x9020:\n  000000"))
        self.fail(2, "the fields of register 0x9020 are not known", *words, "a=1")

    def test_firmware_refuses(self):
        self.fail(1, "register MTMP 0x900a: firmware answered", "reg", "get", "MTMP", "dev",
                  "mlx5_0", "sensor_index=7")


@unittest.skipUnless(os.path.exists("/usr/share/mstflint/prm_dbs/hca"), "needs mstflint")
class DatabaseTest(RegTest):
    """Registers, fields and names that only the package mstflint's database has."""

    def test_get(self):
        reg, = self.json("reg", "get", "MGIR", "dev", "mlx5_0")
        fields = reg["fields"]
        self.assertEqual((reg["register"], reg["number"]), ("MGIR", 0x9020))
        # A ConnectX-6 Dx, as the simulator's board is; its PSID is MGIR's, byte by byte.
        self.assertEqual(fields["hw_info"]["device_id"], 0x101d)
        self.assertTrue(reg["texts"]["hw_info.device_id"].startswith("0x101d"))
        self.assertEqual(bytes(fields["fw_info"]["psid"]).rstrip(b"\0"), b"MT_0000000359")
        self.assertEqual(reg["texts"]["fw_info.psid"], "MT_0000000359")
        data = self.succeed("-b", "reg", "get", "MGIR", "dev", "mlx5_0").stdout
        decoded = json.loads(test_tool.run("-j", "reg", "decode", "MGIR", "-", input=data).stdout)[0]
        # The clock goes on.
        self.assertEqual(decoded["fields"]["fw_info"], fields["fw_info"])

    def test_set(self):
        """By a name that the kernel's header does not have; and the kernel's table decides."""
        words = ("reg", "set", "PAOS", "dev", "mlx5_0", "local_port=1", "admin_status=up", "--yes")
        before = self.commands()
        self.fail(1, "the scope of this debug context does not allow it", "-j", *words, "scope",
                  "configuration")
        self.assertEqual(self.commands() - before, 1)
        result, = self.json(*words, "scope", "debug_write")
        self.assertEqual(result["texts"]["admin_status"], "up")
        self.fail(2, "\"sideways\" is no value of admin_status", *words[:-2],
                  "admin_status=sideways", "scope", "debug_write")

    def test_missing(self):
        self.forget_database()
        before = self.commands()
        self.fail(2, "the package mstflint", "reg", "get", "MGIR", "dev", "mlx5_0")
        self.assertEqual(self.commands(), before)


class WatchTest(test_tool.ToolTest):
    COUNTERS = ("reg", "watch", "PPCNT", "dev", "mlx5_0", "local_port=1", "grp=0x12",
                "interval", "50ms")

    def test_json_lines(self):
        result = self.succeed("-j", *self.COUNTERS, "count", "3")
        lines = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual(len(lines), 3)
        last = None
        for line in lines:
            self.assertEqual((line["dev"], line["register"], line["number"]),
                             ("mlx5_0", "PPCNT", 0x5008))
            changes = {change["field"]: change for change in line["changes"]}
            change = changes["counter_set.phys_layer_cntrs.time_since_last_clear_low"]
            self.assertGreater(change["new"], change["old"])
            self.assertGreater(change["rate"], 0)
            if last:
                self.assertEqual(change["old"], last[1])
                self.assertGreater(line["time_us"], last[0])
            last = line["time_us"], change["new"]
            # Only what changed.
            self.assertTrue(all(item["old"] != item["new"] for item in line["changes"]))

    def test_text_and_interrupt(self):
        with subprocess.Popen([test_tool.TOOL, *self.COUNTERS], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE) as process:
            line = process.stdout.readline().decode()
            self.assertRegex(line, r"^\d+\.\d{6}(  [\w.]+ \d+ -> \d+ \(\+\d+/s\))+\n$")
            process.send_signal(signal.SIGINT)
            self.assertEqual((process.wait(600), process.stderr.read()), (0, b""))

    def test_change_by_another(self):
        mtu, = self.json("reg", "get", *PMTU)
        before = mtu["fields"]["admin_mtu"]
        other = 2048 if before != 2048 else 1024
        self.addCleanup(lambda: test_tool.run(*SET_PMTU, f"admin_mtu={before}", "--yes"))
        with subprocess.Popen([test_tool.TOOL, "-j", "reg", "watch", *PMTU, "interval", "200ms",
                               "count", "1"], stdout=subprocess.PIPE) as process:
            # It sleeps between its readings.
            base.wait_for(lambda: test_tool.asks_nothing(process.pid), what="nap")
            self.succeed(*SET_PMTU, f"admin_mtu={other}", "--yes")
            line = json.loads(process.communicate(timeout=600)[0])
        change, = [item for item in line["changes"] if item["field"] == "admin_mtu"]
        self.assertEqual((change["old"], change["new"]), (before, other))

    def test_failure_ends_it(self):
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=0x805, status=1, skip=2)
        self.sim.fault(opcode=0xb0c, status=1, skip=2)
        result = test_tool.run("-j", *self.COUNTERS)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"mlx5_0: read: ACCESS_REG", result.stderr)


class BinaryTest(test_tool.ToolTest):
    def test_bytes(self):
        reg, = self.json(*PTYS)
        data = self.succeed("-b", *PTYS).stdout
        self.assertEqual((len(data), data[1]), (64, 1))
        self.assertEqual(int.from_bytes(data[0x28:0x2c], "big") & 0xffff,
                         reg["fields"]["ib_proto_oper"])
        reply, = self.json("cmd", "exec", "QUERY_HCA_CAP", "dev", "mlx5_0", "op_mod=1")
        general = self.succeed("-b", "cap", "show", "dev", "mlx5_0", "general").stdout
        self.assertEqual(general, bytes.fromhex(reply["data"])[16:16 + len(general)])
        self.assertGreaterEqual(len(general), 256)
        words = ("cmd", "exec", "QUERY_ADAPTER", "dev", "mlx5_0")
        reply, = self.json(*words)
        self.assertEqual(self.succeed("--raw", *words).stdout, bytes.fromhex(reply["data"]))
        words = ("rsc", "dump", "dev", "mlx5_0", "menu")
        path = self.path("dump")
        self.succeed(*words, "-o", path)
        with open(path, "rb") as file:
            self.assertEqual(self.succeed("-b", *words).stdout, file.read())


class SetTest(RegTest):
    def setUp(self):
        super().setUp()
        self.before = self.mtu()
        self.other = 2048 if self.before != 2048 else 1024
        self.addCleanup(lambda: self.assertEqual(self.mtu(), self.before))
        self.addCleanup(lambda: test_tool.run(*SET_PMTU, f"admin_mtu={self.before}", "--yes"))

    def mtu(self):
        reg, = self.json("reg", "get", *PMTU)
        return reg["fields"]["admin_mtu"]

    def test_yes(self):
        result, = self.json(*SET_PMTU, f"admin_mtu={self.other}", "--yes")
        self.assertEqual(result["changes"],
                         [{"field": "admin_mtu", "old": self.before, "new": self.other}])
        self.assertEqual(result["fields"]["oper_mtu"], self.other)
        self.assertEqual((result["register"], result["number"]), ("PMTU", 0x5003))
        self.assertEqual(self.mtu(), self.other)

    def test_asks(self):
        words = (*SET_PMTU, f"admin_mtu={self.other}")
        shown = f"  admin_mtu: {self.before} -> {self.other}\n"
        for answer in (b"n\n", b"\n", b""):
            result = test_tool.run(*words, input=answer)
            self.assertEqual(result.returncode, 1)
            self.assertIn(shown, result.stderr.decode())
            self.assertIn("in scope debug_write? [y/N] ", result.stderr.decode())
            self.assertIn("not written; a script says --yes", result.stderr.decode())
            self.assertEqual(self.mtu(), self.before)
        result = self.succeed(*words, input=b"y\n")
        self.assertIn(shown, result.stderr.decode())
        self.assertRegex(result.stdout.decode(),
                         rf"^mlx5_0: PMTU register 0x5003 written; now:\n(.*\n)*  admin_mtu +{self.other}\n")
        self.assertEqual(self.mtu(), self.other)

    def test_policy(self):
        before = self.commands()
        for scope in ("configuration", "debug_read_only"):
            self.fail(1, "write: ACCESS_REG 0x805 op_mod 0x0 register PMTU 0x5003: the scope of this "
                      "debug context does not allow it: use a wider one", "-j", "reg", "set", *PMTU,
                      f"admin_mtu={self.other}", "scope", scope, "--yes")
        # Reads only have reached firmware.
        self.assertEqual(self.commands() - before, 2)

    def test_firmware_refuses(self):
        self.fail(1, "firmware answered", "-j", *SET_PMTU, "admin_mtu=1", "--yes")

    def test_batch(self):
        """A question has no answer where the batch is standard input."""
        line = " ".join((*SET_PMTU, f"admin_mtu={self.other}"))
        result = test_tool.run("-batch", "-", input=f"{line}\ny\n".encode())
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"\n-:1: mlx5ctl: mlx5_0: not written: the batch is standard input; say --yes\n",
                      result.stderr)
        self.assertEqual(self.mtu(), self.before)
        self.succeed("-batch", "-", input=f"# the port\n{line} --yes\n".encode())
        self.assertEqual(self.mtu(), self.other)

    def test_no_change(self):
        result, = self.json(*SET_PMTU, f"admin_mtu={self.before}", "--yes")
        self.assertEqual(result["changes"], [])
        self.assertIn(b"no field changes",
                      self.succeed(*SET_PMTU, f"admin_mtu={self.before}", "--yes").stderr)


class GrammarTest(test_tool.ToolTest):
    WRONG = (
        ("get",), ("get", "PTYS"), ("get", "PTYS", "dev"), ("get", "dev", "mlx5_0"),
        ("get", "PTYS", "dev", "mlx5_0", "=1"), ("get", "PTYS", "dev", "mlx5_0", "more"),
        ("get", "PTYS", "dev", "mlx5_0", "--wrong"), ("get", "PTYS", "dev", "mlx5_0", "--yes"),
        ("get", "PTYS", "dev", "mlx5_0", "local_port=256"),
        ("get", "PTYS", "dev", "mlx5_0", "local_port="),
        ("get", "PTYS", "dev", "mlx5_0", "size", "0"), ("get", "0x10000", "dev", "mlx5_0"),
        ("get", "0x9020", "dev", "mlx5_0", "size", "3"),
        ("get", "PTYS", "dev", "mlx5_0", "scope", "wrong"),
        ("set", "PMTU", "dev", "mlx5_0", "scope", "debug_write"),
        ("set", "PMTU", "dev", "mlx5_0", "admin_mtu=1"),
        ("set", "PMTU", "dev", "mlx5_0", "key", "admin_mtu"), ("list", "more"), ("frobnicate",),
    )

    def test_wrong_use(self):
        before = self.commands()
        for words in self.WRONG:
            with self.subTest(words=words):
                self.fail(2, "mlx5ctl reg", "reg", *words)
        self.assertEqual(self.commands(), before)

    def test_hints(self):
        self.fail(2, "did you mean PTYS", "reg", "get", "PTISS", "dev", "mlx5_0")
        self.fail(2, "ptys_reg has no field \"locl_port\", did you mean local_port",
                  "reg", "get", "PTYS", "dev", "mlx5_0", "locl_port=1")


class WithoutDatabase(RegTest):
    """What works without the package mstflint works as it does with it."""

    def setUp(self):
        super().setUp()
        self.forget_database()


class ListWithoutTest(WithoutDatabase, ListTest):
    pass


class GetWithoutTest(WithoutDatabase, GetTest):
    pass


class SetWithoutTest(WithoutDatabase, SetTest):
    pass
