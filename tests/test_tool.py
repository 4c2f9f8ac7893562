# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The mlx5ctl command on the simulated device."""
import contextlib
import glob
import json
import os
import pty
import signal
import stat
import struct
import subprocess
import tempfile
import unittest

import base
import simctl
import simdata
import terminal

TOOL = "mlx5ctl"
# Where the command keeps how many answers firmware owes it.
DEBT = "/run/mlx5ctl/debt"

# A busy machine is not a sick device.
os.environ.setdefault("MLX5CTL_DEADLINE", f"{base.HANG}s")


def run(*words, **kwargs):
    return subprocess.run([TOOL, *words], capture_output=True, timeout=600,
                          check=False, **kwargs)


def left_behind_ends():
    """What was not waited for has what it has until the kernel lets it go."""
    base.wait_for(lambda: subprocess.run(["pgrep", "-x", TOOL], check=False,
                                         capture_output=True).returncode,
                  what="end of what was left behind")


def forget_debt():
    """What firmware owes to earlier runs, for the next test."""
    with contextlib.suppress(FileNotFoundError):
        os.unlink(DEBT)


def child_of(parent):
    """The process that asks. Not every kernel has a list of them."""
    children = []
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path, encoding="utf-8") as file:
                pid, rest = file.read().split(" ", 1)
        except (FileNotFoundError, ProcessLookupError):
            continue
        # The name before it may have blanks and parentheses.
        if int(rest.rpartition(")")[2].split()[1]) == parent:
            children.append(int(pid))
    child, = children
    return child


def asks_nothing(parent):
    """Whether the process that asks has been made, and naps."""
    try:
        return base.naps(child_of(parent))
    except ValueError:
        return False


class ToolTest(unittest.TestCase):
    def setUp(self):
        self.sim = simctl.Sim()
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = directory.name
        # The drivers go on making theirs for a while after a device is there again.
        self.addCleanup(base.comes_back, self.sim.objects, self.sim.objects(), "objects")

    def port_up_again(self):
        """A port that comes up makes the kernel ask the subnet manager, who does not
        answer here, and nothing but a device that goes away ends that question."""
        self.sim.port(4)
        self.sim.write("unplug")
        self.sim.write("plug")
        base.wait_for(lambda: os.path.exists("/dev/infiniband/uverbs0") and base.port_is(4),
                      what="port after plug")

    def path(self, name):
        return os.path.join(self.directory, name)

    def succeed(self, *words, **kwargs):
        result = run(*words, **kwargs)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result

    def json(self, *words, **kwargs):
        """Standard output as JSON, which is always an array of objects."""
        result = self.succeed("-j", *words, **kwargs)
        self.assertEqual(result.stderr, b"")
        array = json.loads(result.stdout)
        self.assertIsInstance(array, list)
        for item in array:
            self.assertIsInstance(item, dict)
        return array

    def journal(self, after=0):
        """What is on record with a greater number. Of old events some may be lost, which is said."""
        result = self.succeed("-j", "journal", "show", "dev", "mlx5_0")
        self.assertRegex(result.stderr, rb"\A(mlx5ctl: \S+: \d+ older events no longer fit .*\n)?\Z")
        return [entry for entry in json.loads(result.stdout) if entry["seq"] > after]

    def last_event(self):
        return max([entry["seq"] for entry in self.journal()], default=0)

    def fail(self, status=None, message="", *words, **kwargs):
        if not isinstance(status, int):
            # One of unittest's own assertions.
            super().fail(status)
        result = run(*words, **kwargs)
        self.assertEqual(result.returncode, status, (words, result.stderr))
        self.assertIn(message, result.stderr.decode())
        self.assertEqual(result.stdout, b"")
        # One line, whatever went wrong.
        self.assertEqual(result.stderr.count(b"\n"), 1, result.stderr)

    def commands(self, opcode="0x805"):
        return self.sim.state()["commands"].get(opcode, 0)


class GrammarTest(ToolTest):
    WRONG = (
        (), ("frobnicate",), ("-x", "dev"), ("c",), ("dev", "frobnicate"),
        ("dev", "show", "mlx5_0", "more"), ("dev", "show", "dev"),
        ("core", "dump"), ("core", "dump", "dev"), ("core", "dump", "dev", "mlx5_0"),
        ("core", "dump", "mlx5_0", "-o", "x"),
        ("core", "dump", "dev", "mlx5_0", "-o"),
        ("core", "dump", "dev", "mlx5_0", "-o", "x", "--size", "0"),
        ("core", "dump", "dev", "mlx5_0", "-o", "x", "--size", "-1"),
        ("core", "dump", "dev", "mlx5_0", "-o", "x", "--size", "4G"),
        ("core", "dump", "dev", "mlx5_0", "-o", "x", "--size", "12q"),
        ("core", "dump", "dev", "mlx5_0", "-o", "x", "type", "wrong"),
        ("core", "dump", "dev", "mlx5_0", "-o", "x", "qpn", "0x1000000"),
        ("cap", "show"), ("cap", "show", "dev"), ("cap", "show", "dev", "mlx5_0", "wrong"),
        ("cap", "show", "dev", "mlx5_0", "0x8000"),
        ("cap", "show", "dev", "mlx5_0", "general", "debug"), ("cap", "list", "more"),
        ("cap", "diff"), ("cap", "diff", "dev"), ("cap", "diff", "dev", "mlx5_0", "max"),
        ("rsc", "dump", "dev", "mlx5_0"), ("rsc", "dump", "menu"),
        ("rsc", "dump", "dev", "mlx5_0", "menu", "more"),
        ("rsc", "dump", "dev", "mlx5_0", "menu", "--wrong"),
        ("rsc", "dump", "dev", "mlx5_0", "menu", "index1", "0x100000000"),
        ("rsc", "dump", "dev", "mlx5_0", "menu", "num1", "some"),
        ("rsc", "dump", "dev", "mlx5_0", "menu", "--inline", "--size", "4096"),
        ("rsc", "menu"), ("rsc", "menu", "mlx5_0"), ("rsc", "menu", "dev", "mlx5_0", "x"),
        ("rsc", "decode"), ("rsc", "decode", "a", "b"),
    )

    def test_wrong_use(self):
        for words in self.WRONG:
            with self.subTest(words=words):
                self.fail(2, "mlx5ctl", *words)
        self.assertFalse(os.path.exists("x"))

    def test_hint(self):
        self.fail(2, "did you mean general", "cap", "show", "dev", "mlx5_0", "genral")
        self.fail(2, "ambiguous \"c\"; try one of: cap, core, cc, config, cable, cmd", "c")

    def test_help(self):
        for words in (("help",), ("-h",), ("dev", "help"), ("cap", "help"), ("core", "help"),
                      ("core",), ("rsc", "help"), ("core", "--help")):
            with self.subTest(words=words):
                self.assertTrue(self.succeed(*words).stdout.startswith(b"Usage: mlx5ctl"))
        self.assertRegex(self.succeed("-V").stdout, rb"^mlx5ctl \d+\.\d+\.\d+\n$")

    def test_abbreviations(self):
        # What it shows is compared, so it must not be a port that is coming up.
        shown = base.wait_stable(lambda: self.succeed("dev", "show").stdout, what="devices")
        for words in ("de", "sh"), ("dev", "list"), ("dev", "l"):
            with self.subTest(words=words):
                self.assertEqual(self.succeed(*words).stdout, shown)
        self.fail(2, "unknown \"list\"", "rsc", "list")

    def test_output_that_cannot_be_written(self):
        with open("/dev/full", "wb") as full:
            result = subprocess.run([TOOL, "dev"], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"cannot write the output", result.stderr)


class DevTest(ToolTest):
    def test_list(self):
        device, = self.json("dev")
        self.assertEqual(device["dev"], "mlx5_0")
        self.assertEqual(device["pci"], "0011:00:00.0")
        self.assertEqual(device["fw_ver"], "22.35.1012")
        self.assertEqual(device["state"], "usable")
        self.assertEqual(device["vendor_id"], 0x15b3)
        lines = self.succeed("dev").stdout.decode().splitlines()
        self.assertEqual(len(lines), 2)
        self.assertEqual(lines[0].split(), ["DEV", "PARENT", "BOARD", "FIRMWARE", "LINK", "PORT",
                                            "TRANSPORT", "STATE"])
        # The columns line up.
        self.assertEqual(lines[0].index("FIRMWARE"), lines[1].index("22.35.1012"))

    def test_show(self):
        device, = self.json("dev", "show", "0011:00:00.0")
        self.assertEqual(device["dev"], "mlx5_0")
        self.assertNotEqual(device["uctx"]["uid"], 0)
        self.assertEqual(device["uctx"]["scope"], "debug_read_only")
        self.assertEqual(device["uctx"]["max_inlen"], 262144)
        self.assertRegex(self.succeed("dev", "show", "mlx5_0").stdout.decode(),
                         r"uctx\.scope +debug_read_only\n")

    def test_board(self):
        device, = self.json("dev", "show", "mlx5_0")
        board = base.board_of("0011:00:00.0")
        self.assertEqual({key: device[key] for key in board}, board)
        # A list is of what is known without it.
        self.assertNotIn("serial_number", self.json("dev")[0])

    def test_complete(self):
        for last, found in (("", b"mlx5_0\n"), ("mlx", b"mlx5_0\n"), ("0011:", b"0011:00:00.0\n"),
                            ("x", b"")):
            self.assertEqual(self.succeed("--complete", "reg", "get", "PTYS", "dev", last).stdout, found)

    def test_colours(self):
        status, output = terminal.run([TOOL, "dev"], TERM="xterm")
        self.assertEqual(status, 0)
        self.assertIn(b"\033[32musable\033[0m", output)

    def test_without_privilege(self):
        result = self.succeed("-j", "dev", preexec_fn=base.become_nobody)
        device, = json.loads(result.stdout)
        self.assertEqual(device["state"], "no_privilege")
        for words in (("dev", "show", "mlx5_0"), ("cap", "show", "dev", "mlx5_0"),
                      ("rsc", "menu", "dev", "mlx5_0")):
            self.fail(1, "CAP_SYS_ADMIN", *words, preexec_fn=base.become_nobody)

    def test_without_device(self):
        self.fail(1, "mlx5_7: no such device: see \"mlx5ctl dev\"", "dev", "show", "mlx5_7")


class CapTest(ToolTest):
    def test_show_one(self):
        cap, = self.json("cap", "show", "dev", "mlx5_0", "general")
        self.assertEqual((cap["type"], cap["number"], cap["mode"]), ("general", 0, "current"))
        fields = cap["fields"]
        self.assertEqual(fields["log_max_qp"], 17)
        self.assertEqual(fields["log_max_mkey"], 20)
        self.assertEqual(fields["num_ports"], 1)
        self.assertEqual(fields["debug"], 1)
        self.assertEqual(self.json("cap", "show", "dev", "mlx5_0", "0")[0], cap)
        self.assertEqual(self.json("cap", "show", "dev", "mlx5_0", "max", "0")[0]["mode"], "max")

    def test_debug(self):
        debug, = self.json("cap", "show", "dev", "mlx5_0", "debug")
        fields = debug["fields"]
        self.assertEqual((fields["core_dump_general"], fields["resource_dump"]), (1, 1))
        # The list ends with its last counter, in place 90.
        self.assertEqual((len(fields["counter"]), fields["counter"][90]["counter_id"]),
                         (91, 0x2c04))

    def test_show_all(self):
        types = [cap["type"] for cap in self.json("cap", "show", "dev", "mlx5_0")]
        self.assertIn("general", types)
        self.assertIn("debug", types)
        text = self.succeed("cap", "show", "dev", "mlx5_0").stdout.decode()
        self.assertRegex(text, r"mlx5_0: general capability 0x0, current:\n")
        self.assertRegex(text, r"\n  log_max_qp +17\n")
        self.assertNotRegex(text, r"\n  \S+ +0\n")
        self.assertRegex(self.succeed("-d", "cap", "show", "dev", "mlx5_0").stdout.decode(),
                         r"\n  \S+ +0\n")

    def flat(self, prefix, value):
        """Values by path."""
        if isinstance(value, dict):
            parts = [(f"{prefix}.{key}" if prefix else key, part) for key, part in value.items()]
        elif isinstance(value, list):
            parts = [(f"{prefix}[{index}]", part) for index, part in enumerate(value)]
        else:
            return {prefix: value}
        return {path: leaf for key, part in parts for path, leaf in self.flat(key, part).items()}

    def test_diff(self):
        found = self.json("cap", "diff", "dev", "mlx5_0")
        self.assertTrue(found)
        wanted = []
        for now in self.json("cap", "show", "dev", "mlx5_0"):
            most, = self.json("cap", "show", "dev", "mlx5_0", str(now["number"]), "max")
            if "fields" in now:
                values = [self.flat("", cap["fields"]) for cap in (now, most)]
            else:
                values = [{f"data[{offset:#x}]": int(cap["data"][2 * offset:2 * offset + 8], 16)
                           for offset in range(0, len(cap["data"]) // 2, 4)}
                          for cap in (now, most)]
            wanted += [{"field": path, "current": value, "max": values[1][path], "dev": "mlx5_0",
                        "type": now["type"], "number": now["number"]}
                       for path, value in values[0].items() if value != values[1][path]]
        self.assertEqual(found, wanted)
        one = [item for item in found if item["type"] == found[0]["type"]]
        self.assertEqual(self.json("cap", "diff", "dev", "mlx5_0", one[0]["type"]), one)
        lines = self.succeed("cap", "diff", "dev", "mlx5_0",
                             one[0]["type"]).stdout.decode().splitlines()
        self.assertEqual(lines[0].split(), ["TYPE", "FIELD", "CURRENT", "MAX"])
        self.assertEqual([line.split() for line in lines[1:]],
                         [[item["type"], item["field"], str(item["current"]), str(item["max"])]
                          for item in one])
        self.fail(1, "firmware answered", "cap", "diff", "dev", "mlx5_0", "0x7f")

    def test_diff_of_two(self):
        saved = self.path("saved.json")
        caps = self.json("cap", "show", "dev", "mlx5_0")
        words = ("cap", "diff", "dev", "mlx5_0", "file", saved)

        def save(what):
            with open(saved, "w", encoding="ascii") as file:
                json.dump(what, file)

        save(caps)
        self.assertEqual(self.json(*words), [])
        self.assertEqual(self.json("cap", "diff", "dev", "mlx5_0", "dev", "0011:00:00.0"), [])
        # What is in force differs from the most as it does on one device.
        most = [{key: item[key] for key in ("field", "type", "number")} | {"left": item["max"],
                                                                          "right": item["current"]}
                for item in self.json("cap", "diff", "dev", "mlx5_0")]
        found = self.json(*words, "max")
        self.assertEqual([{key: item[key] for key in most[0]} for item in found], most)
        self.assertEqual((found[0]["dev"], found[0]["with"]), ("mlx5_0", saved))
        general = caps[0]["fields"]
        self.assertEqual(caps[0]["type"], "general")
        general["log_max_qp"] += 1
        del general["log_max_mkey"]
        save(caps[:1])
        found = self.json(*words, "general")
        self.assertEqual(found, [
            {"field": "log_max_qp", "left": 17, "right": 18, "dev": "mlx5_0", "with": saved,
             "type": "general", "number": 0},
            {"field": "log_max_mkey", "left": 20, "right": None, "dev": "mlx5_0", "with": saved,
             "type": "general", "number": 0}])
        text = self.succeed(*words, "general").stdout.decode().splitlines()
        self.assertEqual(text[0].split(), ["TYPE", "FIELD", "mlx5_0", saved])
        self.assertIn(["general", "log_max_mkey", "20", "-"], [line.split() for line in text])
        # A capability that only one has is one line.
        others = [item for item in self.json(*words) if item["type"] != "general"]
        self.assertEqual([(item["field"], item["left"], item["right"]) for item in others],
                         [("", True, False)] * (len(self.json("cap", "show", "dev", "mlx5_0")) - 1))
        for text in ("", "{}", "[1]", "[{\"number\": 0}]", "[{\"number\": 0, \"data\": \"0g\"}]"):
            with open(saved, "w", encoding="ascii") as file:
                file.write(text)
            self.fail(1, saved, *words)

    def test_not_there(self):
        self.fail(1, "firmware answered", "cap", "show", "dev", "mlx5_0", "0x7f")

    def test_list(self):
        found = {item["type"]: item["number"] for item in self.json("cap", "list")}
        self.assertEqual((found["general"], found["debug"], found["roce"]), (0, 0xd, 4))


class CoreTest(ToolTest):
    def test_dump(self):
        path, before = self.path("core"), self.commands()
        dump, = self.json("core", "dump", "dev", "mlx5_0", "-o", path)
        self.assertEqual(self.commands() - before, 1)
        self.assertEqual((dump["bytes"], dump["commands"]), (simdata.CORE_DUMP_SIZE, 1))
        self.assertGreater(dump["duration_ns"], 0)
        with open(path, "rb") as file:
            self.assertEqual(simdata.still(file.read()), simdata.core_dump())
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        self.assertEqual(os.listdir(self.directory), ["core"])

    def test_small_buffer(self):
        path, before = self.path("core"), self.commands()
        result = self.succeed("core", "dump", "dev", "mlx5_0", "--size", "65536", "-o", path)
        self.assertRegex(result.stdout.decode(),
                         r"^mlx5_0: core dump of 831304 bytes in \S+: 13 firmware commands, [\d.]+ s\n$")
        self.assertEqual(self.commands() - before, 13)
        with open(path, "rb") as file:
            self.assertEqual(simdata.still(file.read()), simdata.core_dump())

    def test_standard_output(self):
        for words in (("core",), ("-j", "core")):
            result = self.succeed(*words, "dump", "dev", "mlx5_0", "-o", "-")
            self.assertEqual(simdata.still(result.stdout), simdata.core_dump())

    def test_tracer(self):
        """General and QP dumps only start here."""
        words = ("core", "dump", "dev", "mlx5_0", "type")
        self.fail(1, "scope", *words, "general")
        result = self.succeed(*words, "general", "scope", "debug_write")
        self.assertIn("mlx5/mlx5_fw", result.stdout.decode())
        self.fail(1, "firmware answered", *words, "qp", "qpn", "0xabcdef", "scope", "debug_write")
        self.fail(2, "tracer", *words, "general", "-o", self.path("core"))

    def test_other_types(self):
        """By number, in full: this firmware knows none."""
        path = self.path("core")
        words = ("core", "dump", "dev", "mlx5_0", "type", "7", "-o", path)
        self.fail(1, "the scope of this debug context does not allow it", *words)
        self.fail(1, "firmware answered", *words, "scope", "debug_write_full")
        self.assertFalse(os.path.exists(path))

    def test_least_size(self):
        path = self.path("core")
        self.fail(2, "not valid for --size: bytes from 4K on and below 4G", "core", "dump", "dev", "mlx5_0", "--size", "1",
                  "-o", path)
        self.assertFalse(os.path.exists(path))

    def test_decode(self):
        path, dump = self.path("core"), simdata.core_dump()
        self.succeed("core", "dump", "dev", "mlx5_0", "-o", path)
        decoded, = self.json("core", "decode", path)
        data = b"".join(struct.pack(">II", pair["address"], pair["value"])
                        for pair in decoded["pairs"])
        self.assertEqual(simdata.still(data), dump)
        text = self.succeed("core", "decode", path).stdout
        self.assertTrue(text.startswith(b"0x00000000 0x01002000\n0x00000004 0x000048ec\n"))
        self.assertTrue(text.endswith(b"\n0x00500c00 0x00000000\n"))
        # Text is read as well.
        with open(path, "wb") as file:
            file.write(text)
        self.assertEqual(self.succeed("core", "decode", path).stdout, text)
        for wrong in (text[:-9], text + text[:22], b"\0" * 16, b"\0" * 9):
            with open(path, "wb") as file:
                file.write(wrong)
            self.fail(1, "not a core dump", "core", "decode", path)
        self.fail(1, "empty", "core", "decode", os.devnull)

    def test_nothing_half_made(self):
        path = self.path("core")
        with open(path, "w", encoding="ascii") as file:
            file.write("precious")
        self.sim.fault(opcode=0x805, status=5, syndrome=0x1234, skip=2)
        self.fail(1, "BAD_RES_ERR (0x5), syndrome 0x1234", "core", "dump", "dev", "mlx5_0",
                  "--size", "64K", "-o", path)
        with open(path, encoding="ascii") as file:
            self.assertEqual(file.read(), "precious")
        self.assertEqual(os.listdir(self.directory), ["core"])
        self.fail(1, "cannot create", "core", "dump", "dev", "mlx5_0", "-o", "/nowhere/core")

    def test_full_disk(self):
        self.fail(1, "/dev/full: No space left on device", "core", "dump", "dev", "mlx5_0", "-o", "/dev/full")

    def test_interrupt(self):
        for signo in (signal.SIGINT, signal.SIGTERM):
            self.sim.fault(opcode=0x805, delay_ms=200, count=50)
            process = subprocess.Popen([TOOL, "core", "dump", "dev", "mlx5_0", "--size", "16K",
                                        "-o", self.path("core")], stderr=subprocess.PIPE)
            before = self.commands()
            base.wait_for(lambda b=before: self.commands() > b + 1)
            process.send_signal(signo)
            _, stderr = process.communicate(timeout=600)
            self.sim.clear_faults()
            self.assertEqual(process.returncode, 1)
            self.assertIn(b"stopped", stderr)
            self.assertEqual(os.listdir(self.directory), [])

    def test_progress_on_a_terminal(self):
        main, side = pty.openpty()
        with open("/dev/null", "wb") as null:
            subprocess.run([TOOL, "core", "dump", "dev", "mlx5_0", "--size", "64K", "-o",
                            self.path("core")], stdout=null, stderr=side, check=True)
        os.close(side)
        text = terminal.read_to_end(main)
        self.assertRegex(text, rb"\r65536 bytes, 1 commands, \d+\.\d MB/s\r")
        self.assertTrue(text.endswith(b"\r\033[K"))


class RscTest(ToolTest):
    def test_menu(self):
        """The one of a ConnectX-6 Dx: numbers, names and what is wanted."""
        need = {"00": "", "10": "optional", "11": "required"}
        menu = [(item["segment"], item["name"], item["index1_name"], item["index2_name"],
                 item["index1"], item["index2"], item["num1"], item["num2"])
                for item in self.json("rsc", "menu", "dev", "mlx5_0")]
        with open(base.data("menu-cx6dx.txt"), encoding="ascii") as file:
            rows = [line.rstrip("\n").split("\t") for line in file if line[0] != "#"]
        want = [(f"0x{int(number, 16):04x}", name, index1.strip("-"), index2.strip("-"),
                 need[flags[0:2]], need[flags[2:4]], need[flags[4:6]], need[flags[6:8]])
                for number, name, index1, index2, flags in rows]
        self.assertEqual(len(want), 45)
        self.assertEqual(menu, want)

    def dump(self, name, *words):
        dump, = self.json("rsc", "dump", "dev", "mlx5_0", *words, "-o", self.path(name))
        with open(self.path(name), "rb") as file:
            data = file.read()
        self.assertEqual(dump["bytes"], len(data))
        return data, dump["commands"]

    def test_inline_and_memory_are_the_same(self):
        words = ("RX_SLICE", "index1", "5", "scope", "debug_write")
        memory, commands = self.dump("a", *words)
        self.assertEqual(commands, 1)
        inline, commands = self.dump("b", *words, "--inline")
        self.assertEqual(commands, -(-len(memory) // 208))
        pieces, _ = self.dump("c", *words, "--size", "4K")
        self.assertEqual(memory, inline)
        self.assertEqual(memory, pieces)
        self.assertEqual(self.dump("d", "0x2000", "index1", "5", *words[3:])[0], memory)
        self.assertEqual(self.dump("e", "rx_slice", "index1=5", *words[3:])[0], memory)

    def test_records(self):
        records = self.json("rsc", "dump", "dev", "mlx5_0", "FULL_EQC", "index1", "1",
                            "scope", "debug_write")
        self.assertEqual([record["kind"] for record in records], ["INFO", "COMMAND", "RESOURCE"])
        self.assertEqual((records[2]["type"], records[2]["index1"]), ("0x1300", 1))

    def not_there(self, *words):
        result = run(*words)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b'firmware says "no such object", syndrome 0x1', result.stderr)
        return result.stdout

    def test_not_there(self):
        """An error segment is an error, with firmware's words, and what came is shown."""
        words = ("rsc", "dump", "dev", "mlx5_0", "FULL_EQC", "index1=63", "scope", "debug_write")
        self.assertIn(b"ERROR", self.not_there(*words))
        self.not_there(*words, "-o", self.path("kept"))
        # It can be read offline, and reading it is no failure.
        self.assertIn(b"no such object", self.succeed("rsc", "decode", self.path("kept")).stdout)
        # Hardware has blocks that the model has not.
        self.assertIn(b"ERROR", self.not_there("rsc", "dump", "dev", "mlx5_0", "SHARED_BUFFER"))

    def test_segments_with_keys(self):
        """A reader is told what is in the way, and what to do."""
        self.fail(1, "the scope of this debug context does not allow it", "rsc", "dump",
                  "dev", "mlx5_0", "FULL_EQC", "index1=1")

    def test_against_the_menu(self):
        before = self.sim.state()["commands_total"]
        for words, message in ((("FULL_EQC",), "segment FULL_EQC needs index1, a EQN"),
                               (("RDB_CONTEXT", "index1=1"), "RDB_CONTEXT needs index2, a RDB_IX"),
                               (("ICMC_INFO", "index1=1"), "ICMC_INFO needs num1"),
                               (("STE_ALL", "index1=1"), "STE_ALL takes no index1"),
                               (("FULL_EQC", "index1=1", "num1", "all"), "FULL_EQC takes no num1"),
                               (("EQ_BUFF", "index1=1", "num2", "active"),
                                "EQ_BUFF takes no \"num2 active\"")):
            with self.subTest(words=words):
                self.fail(1, message, "rsc", "dump", "dev", "mlx5_0", *words)
        self.assertGreater(self.sim.state()["commands_total"], before)
        self.assertIsNotNone(self.json("rsc", "dump", "dev", "mlx5_0", "EQ_BUFF", "index1=1",
                                       "index2=0", "num2=all", "scope", "debug_write"))

    def test_decode(self):
        # The second is the one for events of the adapter; the first moves with each command.
        words = ("FULL_EQC", "index1", "2", "scope", "debug_write")
        self.dump("saved", *words)
        self.assertEqual(self.json("rsc", "decode", self.path("saved")),
                         self.json("rsc", "dump", "dev", "mlx5_0", *words))
        with open(self.path("saved"), "r+b") as file:
            file.truncate(50)
        result = run("rsc", "decode", self.path("saved"))
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"the record at byte 36 of 50 is malformed", result.stderr)
        self.assertIn(b"INFO", result.stdout)
        self.fail(1, "No such file", "rsc", "decode", self.path("missing"))

    def test_unknown_segment(self):
        self.fail(1, "no segment \"WRONG\"; see mlx5ctl rsc menu dev mlx5_0",
                  "rsc", "dump", "dev", "mlx5_0", "WRONG")


class TraceTest(ToolTest):
    COMMANDS = (("cap", "show", "dev", "mlx5_0"), ("rsc", "menu", "dev", "mlx5_0"),
                ("rsc", "dump", "dev", "mlx5_0", "RX_SLICE", "index1", "3", "--inline",
                 "scope", "debug_write"),
                ("core", "dump", "dev", "mlx5_0", "--size", "256K", "-o", "-"))

    def test_record_and_replay(self):
        trace = self.path("trace")
        recorded = [self.succeed(*words, env={**os.environ, "MLX5CTL_RECORD": trace}).stdout
                    for words in self.COMMANDS]
        before = self.sim.state()["commands"]
        # Without privilege and without the device.
        os.chmod(self.directory, 0o755)
        os.chmod(trace, 0o644)
        for words, output in zip(self.COMMANDS, recorded):
            with self.subTest(words=words):
                result = self.succeed(*words, env={**os.environ, "MLX5CTL_REPLAY": trace},
                                      preexec_fn=base.become_nobody)
                self.assertEqual(result.stdout, output)
        after = self.sim.state()["commands"]
        for opcode in ("0xa04", "0x100", "0xa08"):
            self.assertEqual(after.get(opcode), before.get(opcode))
        self.fail(1, "not in the trace", "rsc", "dump", "dev", "mlx5_0", "0x2001",
                  "scope", "debug_write", env={**os.environ, "MLX5CTL_REPLAY": trace})


if __name__ == "__main__":
    unittest.main()
