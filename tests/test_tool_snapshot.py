# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl snapshot: one file with everything, and the difference of two."""
import html.parser
import io
import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import tarfile

import base
import planted
import simdata
import test_tool

# Register, as Linux names it.
CORE_DUMP = 0x402e
# What the manual says of what is not all there.
PARTIAL = 3
SAVE = ("snapshot", "save", "dev", "mlx5_0", "samples", "3", "period", "20ms")


class Page(html.parser.HTMLParser):
    """Tags that are open, ids, and the text."""

    VOID = ("meta",)

    def __init__(self, text):
        super().__init__()
        self.open, self.ids, self.tags, self.text = [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.ids += [value for name, value in attrs if name == "id"]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, (tag, self.getpos())

    def handle_data(self, data):
        self.text.append(data)


class SnapshotTest(test_tool.ToolTest):
    def save(self, name, *words):
        """What the command says, and the archive's parts."""
        result, = self.json(*SAVE, *words, "-o", self.path(name))
        return result, self.read(name)

    def read(self, name):
        with tarfile.open(self.path(name)) as tar:
            return {member.name: tar.extractfile(member).read() for member in tar}

    def test_save(self):
        # A register that firmware refuses is in the archive, and no failure.
        self.sim.fault(opcode=0x805, reg=0x5001, status=3, syndrome=0x77)
        result, parts = self.save("a.tar.gz")
        self.assertEqual((result["dev"], result["file"], result["failed"]),
                         ("mlx5_0", self.path("a.tar.gz"), 0))
        self.assertEqual(result["bytes"], os.stat(self.path("a.tar.gz")).st_size)
        self.assertEqual(stat.S_IMODE(os.stat(self.path("a.tar.gz")).st_mode), 0o600)
        self.assertEqual({name.split("/")[0] for name in parts}, {"a"})
        parts = {name.partition("/")[2]: data for name, data in parts.items()}
        # All that the index names is there, and nothing else.
        index = json.loads(parts["index.json"])
        self.assertEqual(set(index["parts"]) | {"index.json", "report.html"}, set(parts))
        self.assertEqual(index["parts"], result["parts"])
        self.assertEqual(index["format"], 1)
        self.assertRegex(index["time"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertEqual(simdata.still(parts["raw/core.bin"]), simdata.core_dump())
        registers = json.loads(parts["registers.json"])
        self.assertEqual(registers["PTYS proto_mask=1 local_port=1"]["ib_proto_oper"], 0x20)
        self.assertIn("firmware answered", registers["PCAP local_port=1"]["error"])
        cap, = self.json("cap", "show", "dev", "mlx5_0", "general")
        self.assertEqual(json.loads(parts["capabilities.json"])["general current"], cap["fields"])
        self.assertEqual(len(parts["raw/cap-general,current.bin"]), 4096)
        series = json.loads(parts["counters.json"])
        self.assertEqual(len(series["time_ns"]), 3)
        self.assertEqual(len(series["series"]["temperature_celsius asic"]["values"]), 3)
        self.assertEqual(json.loads(parts["device.json"])["board_id"], "MT_0000000359")
        board = base.board_of("0011:00:00.0")
        self.assertEqual(json.loads(parts["board.json"]), board)
        self.assertIn(f"<dd>{board['serial_number']}</dd>".encode(), parts["report.html"])
        self.assertEqual(json.loads(parts["health.json"])["dev"], "mlx5_0")
        resources = json.loads(parts["resources.json"])
        self.assertEqual([record["text"] for record in resources["SHARED_BUFFER"]["records"]],
                         ["no such object"])
        self.assertIn("fw", json.loads(parts["devlink-health.json"]))
        self.assertEqual(json.loads(parts["versions.json"])["kernel"], os.uname().release)
        self.assertIn(b"mlx5_core 0011:00:00.0", parts["kernel.log"])
        self.assertTrue(json.loads(parts["journal.json"]))
        # As the commands have it.
        settings = {}
        for item in self.json("config", "show", "dev", "mlx5_0"):
            settings[item["parameter"]] = {key: item[key] for key in item if key not in ("dev", "parameter")}
        self.assertEqual(json.loads(parts["configuration.json"]), settings)
        link, = self.json("link", "show", "dev", "mlx5_0")
        found = json.loads(parts["links.json"])["port 1"]
        self.assertEqual({key: found[key] for key in found if key in ("texts", "lanes", "reason", "advice")},
                         {key: link[key] for key in ("texts", "lanes", "reason", "advice")})
        cable, = self.json("cable", "show", "dev", "mlx5_0")
        self.assertEqual(json.loads(parts["cables.json"])["port 1"]["serial_number"], cable["serial_number"])
        queries = json.loads(parts["queries.json"])
        for protocol in (1, 2):
            self.assertEqual([queries[f"cong_status cong_protocol={protocol} priority={priority}"]["enable"]
                              for priority in range(8)], [0] * 8)
        params = queries["cong_params cong_protocol=2"]["congestion_parameters"]["cong_control_r_roce_ecn_np"]
        shown = {row["name"]: row["value"] for row in self.json("cc", "show", "dev", "mlx5_0")}
        self.assertEqual(params["cnp_dscp"], shown["np_cnp_dscp"])
        if "OUT" in os.environ:
            # The host opens it in a browser.
            with open(os.path.join(os.environ["OUT"], "report.html"), "wb") as file:
                file.write(parts["report.html"])

    def test_anonymous(self):
        """Fit for a public bug: nothing that tells whose device it is, and still of use."""
        host, process = "db-frankfurt-7", "trading-engine"
        name = socket.gethostname()
        self.addCleanup(socket.sethostname, name)
        socket.sethostname(host)
        # Whatever others have written there.
        self.addCleanup(planted.describe, "mlx5_0",
                        planted.describe("mlx5_0", planted.DESCRIPTION))
        program = self.path(process)
        shutil.copy(shutil.which(test_tool.TOOL), program)
        subprocess.run([program, "reg", "get", "MTMP", "dev", "mlx5_0", "scope", "configuration"],
                       capture_output=True, check=True)
        values = {**planted.of_device("mlx5_0"), "host": list(planted.text(host)),
                  "process": list(planted.text(process)),
                  "process, cut": list(planted.text(process[:15]))}
        self.save("plain.tar")
        cable, = self.json("cable", "show", "dev", "mlx5_0")
        values["cable"] = list(planted.text(cable["serial_number"]))
        values["serial number of the board"] = list(planted.text(base.board_of("0011:00:00.0")["serial_number"]))
        there = {name for name, _ in planted.found(self.path("plain.tar"), values)}
        self.assertLessEqual({"cable", "serial number of the board"}, there)
        self.assertGreaterEqual(there, {"node_guid", "board", "description", "process, cut"})
        result, parts = self.save(f"of-{host}.tar", "--anonymous")
        self.assertEqual(planted.found(self.path(f"of-{host}.tar"), values), [])
        parts = {name.partition("/")[2]: data for name, data in parts.items()}
        index = json.loads(parts["index.json"])
        self.assertEqual(index["dev"], "mlx5_0")
        self.assertNotIn("kernel.log", parts)
        log = index["parts"]["kernel.log"]
        self.assertEqual((log["state"], result["failed"]), ("left_out", 0))
        self.assertIn("left out", log["error"])
        # Where values were, without them; capabilities and counters as they are.
        core = parts["raw/core.bin"]
        self.assertEqual(len(core), len(simdata.core_dump()))
        self.assertEqual(core[0::8], simdata.core_dump()[0::8])
        self.assertEqual(set(core[4::8] + core[5::8] + core[6::8] + core[7::8]), {0})
        cap, = self.json("cap", "show", "dev", "mlx5_0", "general")
        self.assertEqual(json.loads(parts["capabilities.json"])["general current"], cap["fields"])
        registers = json.loads(parts["registers.json"])
        self.assertEqual(registers["PTYS proto_mask=1 local_port=1"]["ib_proto_oper"], 0x20)
        journal = json.loads(parts["journal.json"])
        self.assertTrue(journal)
        for entry in journal.values():
            self.assertRegex(entry["comm"], r"^(process-\d+)?$")

    def test_report(self):
        _, parts = self.save("a.tar", "--no-core")
        self.assertNotIn("a/raw/core.bin", parts)
        page = Page(parts["a/report.html"].decode())
        self.assertEqual(page.open, [])
        for name in ("health", "journal", "plots", "device", "versions", "counters", "registers",
                     "queries", "capabilities", "resources", "sysfs", "kernel_log", "parts"):
            self.assertIn(name, page.ids)
        self.assertNotIn("script", page.tags)
        self.assertIn("header", page.tags)
        self.assertIn("nav", page.tags)
        self.assertIn("MT_0000000359", page.text)
        for forbidden in (b"http:", b"https:", b"src=", b"@import", b"url("):
            self.assertNotIn(forbidden, parts["a/report.html"])

    def test_report_is_escaped(self):
        """A process in the journal has any name it likes."""
        evil = self.path("<b>&\"'x")
        shutil.copy(shutil.which(test_tool.TOOL), evil)
        subprocess.run([evil, "reg", "set", "NODE_DESC", "dev", "mlx5_0", "node_description[0]=0",
                        "scope", "configuration", "--yes"], capture_output=True, check=True)
        _, parts = self.save("a.tar", "--no-core")
        text = parts["a/report.html"].decode()
        self.assertNotIn("<b>&", text)
        self.assertIn("&lt;b&gt;&amp;&quot;&#39;x", text)
        self.assertIn("<b>&\"'x (pid", "".join(Page(text).text))

    def test_names(self):
        self.succeed(*SAVE, "--no-core", cwd=self.directory)
        name, = os.listdir(self.directory)
        self.assertRegex(name, r"^mlx5_0-\d{8}T\d{6}Z\.tar\.gz$")
        directory = name[:-len(".tar.gz")]
        self.assertIn(f"{directory}/index.json", self.read(name))
        data = self.succeed(*SAVE, "--no-core", "-o", "-").stdout
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            self.assertEqual(tar.getnames()[:2], ["snapshot/index.json", "snapshot/report.html"])

    def test_a_part_that_fails(self):
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=0x805, reg=0x402e, status=5, syndrome=0x55, count=10)
        result, parts = self.save("a.tar")
        self.assertEqual(result["failed"], 1)
        self.assertIn("syndrome 0x55", result["parts"]["raw/core.bin"]["error"])
        self.assertNotIn("a/raw/core.bin", parts)
        self.assertIn(b"syndrome 0x55", parts["a/report.html"])
        self.assertIn("a/registers.json", parts)

    def test_no_context(self):
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=0xa04, status=5, count=10)
        result = test_tool.run("-j", *SAVE, "-o", self.path("a.tar"))
        self.assertEqual(result.returncode, PARTIAL, result.stderr)
        result, = json.loads(result.stdout)
        parts = self.read("a.tar")
        self.assertEqual((result["failed"], result["state"]), (1, "partial"))
        self.assertIn("firmware refused", result["parts"]["firmware"]["error"])
        self.assertEqual(result["parts"]["registers.json"]["state"], "not_asked")
        self.assertIn("no debug context", result["parts"]["registers.json"]["error"])
        self.assertIn("a/kernel.log", parts)
        self.assertEqual(json.loads(parts["a/health.json"])["verdict"], "failed")

    def test_interrupt(self):
        before = self.commands()
        process = subprocess.Popen([test_tool.TOOL, "snapshot", "save", "dev", "mlx5_0", "samples",
                                    "1000", "-o", self.path("a.tar")], stderr=subprocess.PIPE,
                                   stdout=subprocess.PIPE)
        # All but the sampling is behind it then.
        base.wait_for(lambda: self.commands() > before + 150)
        process.send_signal(signal.SIGINT)
        stdout, _ = process.communicate(timeout=base.HANG)
        self.assertEqual(process.returncode, PARTIAL)
        self.assertIn(b"partial snapshot", stdout)
        parts = self.read("a.tar")
        index = json.loads(parts["a/index.json"])
        self.assertEqual((index["state"], index["reason"]), ("partial", "not asked: interrupted"))
        self.assertEqual(index["parts"]["registers.json"]["not_asked"], 0)
        self.assertTrue(json.loads(parts["a/registers.json"]))
        core = index["parts"]["raw/core.bin"]
        self.assertEqual((core["state"], core["error"]), ("not_asked", "not asked: interrupted"))

    def test_all_devices(self):
        found = self.json("snapshot", "save", "--no-core", cwd=self.directory)
        self.assertEqual([item["dev"] for item in found], ["mlx5_0"])
        self.assertEqual(os.listdir(self.directory), [found[0]["file"]])

    def test_cannot_be_written(self):
        self.fail(1, "cannot create", *SAVE, "--no-core", "-o", "/nowhere/a.tar")
        self.fail(1, "/dev/full", *SAVE, "--no-core", "-o", "/dev/full")

    def test_only_reads(self):
        last = self.last_event()
        self.save("a.tar")
        # A CR dump is a read, and is on record since it shows so much.
        self.assertEqual([entry for entry in self.journal(last)
                          if entry["scope"] != "debug_read_only" or
                          (entry["kind"] == "command" and entry["register_id"] != CORE_DUMP)], [])

    def test_diff(self):
        self.save("a.tar.gz", "--no-core")
        self.succeed("reg", "set", "MLCR", "dev", "mlx5_0", "local_port=1", "beacon_duration=77",
                     "scope", "configuration", "--yes")
        self.addCleanup(test_tool.run, "reg", "set", "MLCR", "dev", "mlx5_0", "local_port=1",
                        "beacon_duration=0", "scope", "configuration", "--yes")
        self.save("b.tar.xz")
        found = self.json("snapshot", "diff", self.path("a.tar.gz"), self.path("b.tar.xz"))
        groups = {}
        for item in found:
            groups.setdefault(item["group"], []).append(item)
        self.assertEqual(groups["setting"], [{"group": "setting", "part": "registers.json",
                                              "field": "MLCR local_port=1.beacon_duration",
                                              "a": 0, "b": 77}])
        # The core dump that the second one has is in the journal, too.
        self.assertIn("wrote register MLCR", "".join(item["b"] for item in groups["change"]))
        self.assertIn({"group": "other", "part": "raw/core.bin", "field": "", "a": None,
                       "b": "there"}, groups["other"])
        self.assertNotIn("capability", groups)
        self.assertNotIn("errors", groups)
        order = ["identity", "health", "capability", "link", "setting", "errors", "change", "other"]
        self.assertEqual(list(groups), [group for group in order if group in groups])
        everything = self.json("snapshot", "diff", "--all", self.path("a.tar.gz"),
                               self.path("b.tar.xz"))
        self.assertEqual(everything[:len(found)], found)
        self.assertEqual({item["group"] for item in everything[len(found):]}, {"moves"})
        lines = self.succeed("snapshot", "diff", self.path("a.tar.gz"),
                             self.path("b.tar.xz")).stdout.decode().splitlines()
        self.assertEqual(lines[0].split(), ["GROUP", "PART", "FIELD", "A", "B"])
        self.assertEqual(self.json("snapshot", "diff", self.path("b.tar.xz"), self.path("b.tar.xz")), [])

    def test_diff_of_an_idle_device(self):
        """Time goes by, the simulator's traffic and temperature move, and we open it."""
        self.save("a.tar", "--no-core")
        self.save("b.tar", "--no-core")
        words = ("snapshot", "diff", self.path("a.tar"), self.path("b.tar"))
        found = self.json(*words)
        self.assertEqual([item for item in found if item["part"] != "kernel.log"], [])
        if not found:
            self.assertRegex(self.succeed(*words).stdout.decode(),
                             r"^nothing of importance is different; \d+ values that always move are: --all\n$")

    def test_diff_of_what_is_no_snapshot(self):
        self.save("a.tar", "--no-core")
        with tarfile.open(self.path("b.tar"), "w") as tar:
            tar.add(__file__, "x/y")
        with open(self.path("a.tar"), "rb") as whole, open(self.path("c.tar"), "wb") as half:
            half.write(whole.read(3000))
        self.fail(1, "it has no index.json", "snapshot", "diff", self.path("a.tar"),
                  self.path("b.tar"))
        self.fail(1, "c.tar", "snapshot", "diff", self.path("c.tar"), self.path("a.tar"))
        self.fail(1, "nothing.tar", "snapshot", "diff", self.path("nothing.tar"), "b")
        self.fail(1, "test_tool", "snapshot", "diff", __file__, "b")

    def test_wrong_use(self):
        self.fail(1, "mlx5_7: no such device", "snapshot", "save", "dev", "mlx5_7")
        for words in (("save", "-o", "x"), ("save", "--deadline", "soon"), ("save", "dev"), ("save", "mlx5_0"), ("save", "dev", "mlx5_0", "-o"),
                      ("save", "dev", "mlx5_0", "samples", "0"), ("diff",), ("diff", "a"),
                      ("save", "dev", "mlx5_0", "period", "5"), ("diff", "a", "a", "a"), ("x",)):
            self.fail(2, "mlx5ctl snapshot", "snapshot", *words)
