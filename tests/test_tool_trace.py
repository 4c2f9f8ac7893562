# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
mlx5ctl trace: firmware's messages as the kernel's driver gives them on, in the form of Linux's
drivers/net/ethernet/mellanox/mlx5/core/diag/fw_tracer_tracepoint.h, and as firmware writes them, in
the form of fw_tracer.h there: tracer_event, tracer_string_event, tracer_timestamp_event.
"""
import glob
import json
import os
import re
import signal
import struct
import subprocess
import time

import base
import schemas
import test_tool
from test_lifetimes import Rebind, pci_address

INSTANCES = "/sys/kernel/tracing/instances/mlx5ctl-*"
DEV = ("dev", "mlx5_0")
TAKE = ("trace", "take", *DEV, "scope", "debug_write_full")
ACCESS_REG = 0x805
MTRC_CONF, MTRC_STDB, MTRC_CTRL = 0x9041, 0x9042, 0x9043


def read(path):
    with open(path, encoding="ascii") as file:
        return file.read()


def enabled(but):
    """Whether somebody follows, but for those. The kernel fills an instance after one can see it."""
    for path in set(glob.glob(INSTANCES)) - but:
        try:
            if read(os.path.join(path, "events/mlx5/mlx5_fw/enable")).strip() == "1":
                return True
        except FileNotFoundError:
            pass
    return False


class TraceTest(test_tool.ToolTest):
    def follow(self, *words):
        before = set(glob.glob(INSTANCES))
        process = subprocess.Popen([test_tool.TOOL, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        base.wait_for(lambda: enabled(before), what="instance of tracefs")
        return process

    def end(self, process, status=0):
        text, complaint = process.communicate(timeout=base.HANG)
        self.assertEqual((process.returncode, complaint), (status, b""), text)
        self.assertEqual(glob.glob(INSTANCES), [])
        return text.decode()

    def read_until(self, process, text, number=1):
        """Messages of others may be waiting in the driver: those with the text, and what came with them."""
        found, lines = [], []
        while len(found) < number:
            line = process.stdout.readline().decode()
            self.assertTrue(line, lines)
            lines.append(line)
            if text in line:
                found.append(line)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=base.HANG)
        base.wait_for(lambda: not glob.glob(INSTANCES), what="end of the instance")
        return found

    def test_follow(self):
        started = time.time()  # clock: what the message says must be near it
        process = self.follow("-j", "trace", "follow", *DEV)
        self.sim.write("trace", count=3)
        messages = [json.loads(line) for line in self.read_until(process, "test: message", 3)]
        # As the simulator numbers them.
        self.assertEqual([message["message"] for message in messages],
                         [f"test: message {number}" for number in range(3)])
        self.assertEqual({(message["dev"], message["parent"], message["lost"]) for message in messages},
                         {("mlx5_0", "0011:00:00.0", False)})
        for message in messages:
            # Two clocks, of which one may be set in between.
            self.assertLess(abs(message["time_us"] / 1e6 - started), base.HANG)
            self.assertGreater(message["timestamp"], 0)

    def test_text(self):
        process = self.follow("trace")
        self.sim.write("trace", count=1)
        line, = self.read_until(process, "test: message")
        self.assertRegex(line, r"\A\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6} mlx5_0 test: message 0\n\Z")

    def test_count(self):
        process = self.follow("trace", "count", "2")
        self.sim.write("trace", count=4)
        self.assertEqual(len(self.end(process).splitlines()), 2)

    def test_lost(self):
        """Of what the kernel's ring had no room for it is said that it is missing."""
        process = self.follow("-j", "trace", "follow", *DEV)
        instance, = glob.glob(INSTANCES)
        with open(os.path.join(instance, "buffer_size_kb"), "w", encoding="ascii") as file:
            file.write("8")
        reader = int(instance.rpartition("-")[2])
        os.kill(reader, signal.SIGSTOP)
        self.sim.write("trace", count=4000)
        overrun = os.path.join(instance, "per_cpu/cpu*/stats")
        base.wait_for(lambda: any(re.search(r"(?m)^overrun: [1-9]", read(path)) for path in glob.glob(overrun)),
                      what="full ring")
        os.kill(reader, signal.SIGCONT)
        self.read_until(process, '"lost":true')

    def test_a_dump_of_the_core(self):
        """What "core dump type general" starts comes out here."""
        process = self.follow("-j", "trace", "follow", *DEV)
        self.succeed("core", "dump", *DEV, "type", "general", "scope", "debug_write")
        self.read_until(process, "core dump: ")

    def test_stopped(self):
        for signo in (signal.SIGINT, signal.SIGTERM):
            process = self.follow("trace")
            process.send_signal(signo)
            process.communicate(timeout=base.HANG)
            self.assertIn(process.returncode, (0, -signo))
            base.wait_for(lambda: not glob.glob(INSTANCES), what="end of the instance")

    def test_leftovers(self):
        """Of a process that was killed, the next one clears up."""
        process = self.follow("trace")
        for path in glob.glob(INSTANCES):
            os.kill(int(path.rpartition("-")[2]), signal.SIGKILL)
        process.kill()
        process.wait()
        self.assertEqual(len(glob.glob(INSTANCES)), 1)
        process = self.follow("trace", "count", "1")
        self.sim.write("trace", count=1)
        self.end(process)

    def test_show(self):
        tracer, = self.json("trace", "show", *DEV)
        # The driver takes it where there is one.
        self.assertEqual((tracer["to_memory"], tracer["owned"], tracer["on"], tracer["string_databases"]),
                         (True, True, True, 1))
        self.assertTrue(re.search(r"(?m)^owned +true$", self.succeed("trace", "show", *DEV).stdout.decode()))

    def test_wrong_use(self):
        for words in (("count", "0"), ("count",), ("x",), ("show",), ("follow", "dev")):
            self.fail(2, "mlx5ctl trace", "trace", *words)
        self.fail(1, "mlx5_7: no such device", "trace", "dev", "mlx5_7")
        self.fail(1, "a recording has no messages of firmware", "trace", "count", "1",
                  env={**os.environ, "MLX5CTL_REPLAY": base.data("session.trace")})

    def test_not_root(self):
        result = test_tool.run("trace", "count", "1", preexec_fn=base.become_nobody)
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertIn(b"mlx5ctl: trace: ", result.stderr)


def children(pid):
    return [int(child) for child in read(f"/proc/{pid}/task/{pid}/children").split()]


class TakeTest(test_tool.ToolTest):
    """The tracer of a device whose driver could not have it: firmware refused its memory."""

    def setUp(self):
        super().setUp()
        self.address = pci_address()
        with Rebind(self.address):
            self.sim.write("fault", opcode=ACCESS_REG, reg=MTRC_CONF, status=3, count=1)
        self.sim.write("clear-faults")

    def tearDown(self):
        with Rebind(self.address):
            self.sim.write("clear-faults")
        super().tearDown()

    def take(self, *words):
        process = subprocess.Popen([test_tool.TOOL, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        base.wait_for(lambda: self.sim.state()["tracing"] or process.poll() is not None, what="tracing")
        return process

    def messages(self, process, number):
        """So many of the test's, and all that came before them."""
        messages = []
        while sum(message["message"].startswith("test: ") for message in messages) < number:
            line = process.stdout.readline()
            self.assertTrue(line, (messages, process.poll()))
            messages.append(json.loads(line))
        return messages

    def given_back(self):
        base.wait_for(lambda: not self.sim.state()["tracing"], what="end of tracing")
        base.wait_for(lambda: not self.json("trace", "show", *DEV)[0]["owned"], what="tracer without an owner")

    def end(self, process, signo=signal.SIGINT):
        process.send_signal(signo)
        text, complaint = process.communicate(timeout=base.HANG)
        self.assertIn(process.returncode, (0, -signo), complaint)
        self.given_back()
        return text, complaint

    def test_messages(self):
        started = time.time()  # clock: what the message says must be near it
        process = self.take("-j", *TAKE)
        self.assertEqual(self.json("trace", "show", *DEV)[0]["owned"], True)
        self.sim.write("trace", count=3)
        boot, *messages = self.messages(process, 3)
        self.assertEqual(boot["message"], "fw: boot, 1 ports")
        self.assertEqual(schemas.complaints("trace-take", boot), [])
        self.assertEqual([message["message"] for message in messages],
                         [f"test: message {number}" for number in range(3)])
        self.assertEqual({(message["dev"], message["parent"], message["lost"]) for message in messages},
                         {("mlx5_0", self.address, False)})
        for message in messages:
            # By the device's clock, against the wall's.
            self.assertLess(abs(message["time_us"] / 1e6 - started), base.HANG)
        self.end(process)

    def test_a_dump_of_the_core(self):
        process = self.take("-j", *TAKE)
        self.succeed("core", "dump", *DEV, "type", "general", "scope", "debug_write")
        while b'"message":"core dump: ' not in process.stdout.readline():
            self.assertIsNone(process.poll())
        self.end(process)

    def test_count(self):
        process = self.take(*TAKE, "count", "2")
        self.sim.write("trace", count=4)
        text, complaint = process.communicate(timeout=base.HANG)
        self.assertEqual((process.returncode, complaint, len(text.splitlines())), (0, b"", 2))
        self.given_back()

    def test_wrapped(self):
        """What firmware has written over is missing, which is said, and the rest is there."""
        process = self.take("-j", *TAKE)
        worker, = children(process.pid)
        os.kill(worker, signal.SIGSTOP)
        self.sim.write("trace", count=40000)
        os.kill(worker, signal.SIGCONT)
        lost, last = 0, ""
        while last != "test: message 39999":
            message = json.loads(process.stdout.readline())
            lost, last = lost + message["lost"], message["message"]
        self.assertGreater(lost, 0)
        self.end(process)

    def test_file(self):
        path = self.path("trace")
        process = self.take(*TAKE, "-o", path, "count", "90")
        self.sim.write("trace", count=100)
        text, complaint = process.communicate(timeout=base.HANG)
        self.assertEqual((process.returncode, text), (0, b""))
        self.given_back()
        self.assertIn(f"messages in {path}".encode(), complaint)
        decoded = self.succeed("-j", "trace", "decode", path).stdout.splitlines()
        messages = [json.loads(line)["message"] for line in decoded]
        # By whole blocks.
        self.assertGreaterEqual(len(messages), 90)
        self.assertEqual(messages, ["fw: boot, 1 ports", *(f"test: message {i}" for i in range(len(messages) - 1))])
        self.assertEqual(json.loads(decoded[0])["dev"], "mlx5_0")
        self.fail(1, "No space left on device", *TAKE, "-o", "/dev/full")
        self.given_back()

    def test_killed(self):
        """Whoever is killed, it is given back."""
        process = self.take(*TAKE)
        process.kill()
        process.wait()
        self.given_back()
        process = self.take(*TAKE)
        worker, = children(process.pid)
        keeper, = children(worker)
        os.kill(keeper, signal.SIGTERM)
        os.kill(worker, signal.SIGKILL)
        self.assertNotEqual(process.wait(base.HANG), 0)
        self.given_back()
        self.end(self.take(*TAKE), signal.SIGTERM)

    def test_nobody_reads(self):
        process = self.take(*TAKE)
        process.stdout.close()
        self.sim.write("trace", count=40)
        process.wait(base.HANG)
        self.given_back()

    def test_fails_in_the_middle(self):
        """What was kept until then stays, and what is refused at the end is said."""
        path = self.path("trace")
        process = self.take(*TAKE, "-o", path)
        self.sim.write("trace", count=200)
        # Two entries a message, and 31 a block.
        base.wait_for(lambda: any(read(name).count('"block"') > 10 for name in glob.glob(path + "*")),
                      what="blocks in the file")
        self.sim.write("fault", opcode=ACCESS_REG, reg=MTRC_CTRL, status=3, count=1)
        process.send_signal(signal.SIGINT)
        complaint = process.communicate(timeout=base.HANG)[1]
        self.sim.write("clear-faults")
        self.assertEqual(process.returncode, 1, complaint)
        self.assertRegex(complaint.decode(), r"turning the tracer off: \S")
        self.assertIn(b"test: message 100", self.succeed("trace", "decode", path).stdout)
        # Ownership is given back all the same, and with it tracing ends.
        self.given_back()

    def test_refused(self):
        for reg, what in ((MTRC_CONF, "memory for the tracer"), (MTRC_CTRL, "tracer"),
                          (MTRC_STDB, "strings of the tracer")):
            self.sim.write("fault", opcode=ACCESS_REG, reg=reg, status=3, count=1)
            self.fail(1, f"mlx5ctl: mlx5_0: {what}: ", *TAKE)
            self.sim.write("clear-faults")
            self.given_back()

    def test_unplugged(self):
        process = self.take(*TAKE)
        with Rebind(self.address):
            complaint = process.communicate(timeout=base.HANG)[1]
        self.assertEqual(process.returncode, 1)
        self.assertIn(b"mlx5ctl: mlx5_0: tracer: ", complaint)
        # The driver has it now.
        base.wait_for(lambda: self.json("trace", "show", *DEV)[0]["owned"], what="driver's tracer")
        self.fail(1, "the tracer is owned already", *TAKE)

    def test_wrong_use(self):
        for words in ((*TAKE, "count", "0"), ("trace", "take", *DEV), TAKE[:2], (*TAKE, "x"), ("trace", "decode"),
                      ("trace", "decode", "a", "b")):
            self.fail(2, "mlx5ctl trace", *words)


BASE = 0x10000
STRINGS = b"\0" + b"".join(text + b"\0" for text in (
    b"plain", b"%d and %u", b"0x%08x|%-6d|%+d|%#x", b"%llx", b"%s%n", b"100%% %c", b"%5.3d|%05d", b"%x %x %x %x %x %x %x %x",
    b"\x1b[31mred", b"%"))


def address(text):
    return BASE + STRINGS.index(b"\0" + text + b"\0") + 1


def entry(tmsn, tdsn, param, low=0, event=1, lost=False):
    return struct.pack(">II", lost << 31 | low << 24 | event << 16 | tmsn << 3 | tdsn, param)


def stamp(time_stamp, urts=0):
    return struct.pack(">II", (time_stamp & 0xff) << 24 | 0xff << 16 | urts << 13 | time_stamp >> 40,
                       time_stamp >> 8 & 0xffffffff)


def message(tmsn, text, *params, **fields):
    return [entry(tmsn, 0, address(text), **fields)] + \
        [entry(tmsn, min(i, 7), param, **fields) for i, param in enumerate(params, 1)]


class DecodeTest(test_tool.ToolTest):
    """Blocks made by hand, by the driver's header."""

    HEAD = {"format": "mlx5ctl trace", "dev": "mlx5_3", "parent": "0000:03:00.0", "trc_ver": 0, "first_string_trace": 1,
            "num_string_trace": 1, "frequency_khz": 1000, "timestamp": 5000, "time_us": 1700000000000000,
            "string_dbs": [{"base": BASE, "size": len(STRINGS)}]}

    def file(self, *blocks, **head):
        lines = [{**self.HEAD, **head}, {"string_db": 0, "offset": 0, "data": STRINGS.hex()}]
        for block in blocks:
            entries = block if isinstance(block, list) else block["entries"]
            data = b"".join(entries[:-1])
            data += bytes(248 - len(data)) + entries[-1]
            lines.append({"time_us": 7, "lost": isinstance(block, dict), "block": data.hex()})
        path = self.path("trace")
        with open(path, "w", encoding="ascii") as file:
            file.write("".join(json.dumps(line) + "\n" for line in lines))
        return path

    def decode(self, *blocks, **head):
        result = self.succeed("-j", "trace", "decode", self.file(*blocks, **head))
        messages = [json.loads(line) for line in result.stdout.splitlines()]
        for it in messages:
            self.assertEqual(schemas.complaints("trace-decode", it), [])
        return messages

    def texts(self, *entries):
        return [it["message"] for it in self.decode([*entries, stamp(0x10000)])]

    def test_texts(self):
        for text, params, expected in (
                (b"plain", (), "plain"),
                (b"%d and %u", (0xffffffff, 0xffffffff), "-1 and 4294967295"),
                # As C's printf has it.
                (b"0x%08x|%-6d|%+d|%#x", (0x1f, 42, 7, 0xab), "0x0000001f|42    |+7|0xab"),
                (b"%5.3d|%05d", (7, 0xfffffff9), "  007|-0007"),
                # As the driver splits it: "%x%x".
                (b"%llx", (0x12, 0x9abcdef0), "129abcdef0"),
                (b"100%% %c", (0x41,), "100% A"),
                # What would be read from this process's memory, or written to it.
                (b"%s%n", (0x1000, 0x2000), "%s[0x1000]%n[0x2000]"),
                (b"\x1b[31mred", (), "?[31mred"),
                (b"%", (), "%")):
            self.assertEqual(self.texts(*message(5, text, *params)), [expected], text)

    def test_more_values_than_a_message_has(self):
        text = b"%x %x %x %x %x %x %x %x"
        self.assertEqual(self.texts(*message(5, text, *range(1, 8))), ["1 2 3 4 5 6 7 ?"])

    def test_two_at_once(self):
        first, second = message(1, b"%d and %u", 1, 2), message(2, b"%d and %u", 3, 4)
        mixed = [first[0], second[0], second[1], first[1], first[2], second[2]]
        self.assertEqual(self.texts(*mixed), ["1 and 2", "3 and 4"])

    def test_over_two_blocks(self):
        first, second, third = message(1, b"%d and %u", 1, 2)
        texts = [it["message"] for it in self.decode([first, second, stamp(0x1000)], [third, stamp(0x2000)])]
        self.assertEqual(texts, ["1 and 2"])

    def test_blocks_that_are_lost(self):
        first, second, third = message(1, b"%d and %u", 1, 2)
        found = self.decode([first, second, stamp(0x1000)],
                            {"entries": [third, *message(2, b"plain"), stamp(0x2000)]})
        self.assertEqual([(it["message"], it["lost"]) for it in found],
                         [(f"0x{third.hex()}", True), ("plain", False)])

    def test_lost_by_firmware(self):
        found = self.decode([*message(1, b"plain", lost=True), *message(2, b"plain"), stamp(0x1000)])
        self.assertEqual([it["lost"] for it in found], [True, False])

    def test_what_has_no_format(self):
        odd = entry(9, 0, 0x5555)
        self.assertEqual(self.texts(odd), [f"0x{odd.hex()}"])
        # The first address of a database is no string's.
        odd = entry(9, 0, BASE)
        self.assertEqual(self.texts(odd), [f"0x{odd.hex()}"])
        self.assertEqual(self.texts(entry(9, 0, address(b"plain"), event=0x40)), [])

    def test_times(self):
        """53 bits of the stamp, the lowest seven of the entry; a stamp that is not sure tells nothing."""
        high = 0x1abcdef01234 << 7
        found, = self.decode([*message(1, b"plain", low=0x11), stamp(high | 0x22)])
        self.assertEqual(found["timestamp"], high | 0x11)
        found, = self.decode([*message(1, b"plain", low=0x33), stamp(high | 0x22)])
        self.assertEqual(found["timestamp"], (high | 0x33) - 0x80)
        # A clock of 1 MHz: 1,000 ticks after the moment that the head names.
        found, = self.decode([*message(1, b"plain", low=6000 & 0x7f), stamp(6000)])
        self.assertEqual((found["timestamp"], found["time_us"]), (6000, 1700000000001000))
        found, = self.decode([*message(1, b"plain"), stamp(6000)], frequency_khz=0)
        self.assertEqual(found["time_us"], 7)
        # Of an unsure stamp nothing is taken: there is none before it.
        for urts, version, expected in ((4, 0, 0), (1, 1, 0), (1, 0, 6000 & ~0x7f)):
            found, = self.decode([*message(1, b"plain"), stamp(6000, urts=urts)], trc_ver=version)
            self.assertEqual(found["timestamp"], expected)

    def test_clock_begins_anew(self):
        """Of 53 bits: a millisecond behind the end of the clock is one behind the moment that the head names."""
        found, = self.decode([*message(1, b"plain"), stamp(250 << 7)], frequency_khz=64000,
                             timestamp=(1 << 53) - (250 << 7))
        self.assertEqual(found["time_us"], 1700000000000000 + 1000)
        found, = self.decode([*message(1, b"plain"), stamp(1 << 52)], frequency_khz=1, timestamp=(1 << 53) - 1)
        self.assertEqual(found["time_us"], 0)

    def test_what_nothing_follows(self):
        """It is told at the end, with what is known of it."""
        first, second, _ = message(1, b"%d and %u", 1, 2)
        self.assertEqual(self.texts(first, second, *message(2, b"plain")), ["plain", "1 and ?"])
        unsure = [*message(2, b"plain"), stamp(6000, urts=4)]
        self.assertEqual([it["message"] for it in self.decode(unsure)], ["plain"])

    def test_a_long_format(self):
        """What is behind a kilobyte of it is not read."""
        text = b"%" * (1 << 16)
        strings = STRINGS + text + b"\0"
        place = BASE + len(STRINGS)
        path = self.file([entry(3, 0, place), stamp(0x1000)], string_dbs=[{"base": BASE, "size": len(strings)}])
        with open(path, encoding="ascii") as file:
            head, _, block = file.read().splitlines()
        lines = [head, *(json.dumps({"string_db": 0, "offset": at, "data": strings[at:at + 4096].hex()})
                         for at in range(0, len(strings), 4096)), block]
        with open(path, "w", encoding="ascii") as file:
            file.write("\n".join(lines) + "\n")
        found = json.loads(self.succeed("-j", "trace", "decode", path).stdout)
        self.assertRegex(found["message"], r"\A%{500,}\Z")

    def test_files_that_are_none(self):
        path = self.file([*message(1, b"plain"), stamp(6000)])
        with open(path, "rb") as file:
            lines = file.read().splitlines(keepends=True)
        for data, words in ((b"", "it is no file of"), (b"{}\n", "it is no file of"), (lines[1], "it is no file of"),
                            (lines[0] + b"x\n", "line 2 is no part"), (lines[0] + lines[2][:-3] + b"\n", "line 2"),
                            (lines[0] + b'{"string_db":1,"offset":0,"data":""}\n', "line 2"),
                            (lines[0] + b'{"string_db":0,"offset":99999,"data":"00"}\n', "line 2"),
                            (lines[0] + b'{"string_db":0,"offset":1,"data":"%s"}\n' % STRINGS.hex().encode(), "line 2"),
                            (lines[0].replace(b'"size": %d' % len(STRINGS), b'"size": 4294967295'), "it is no file of"),
                            (lines[0].replace(b'"dev": "mlx5_3"', b'"dev": []'), "it is no file of"),
                            (lines[0].replace(b'"timestamp": 5000', b'"timestamp": %d' % (1 << 53)), "it is no file of"),
                            (lines[0].replace(b'"time_us": 17', b'"time_us": 9917000'), "it is no file of"),
                            (lines[0], "before the end of the strings"), (lines[0] + lines[2], "line 2 is no part"),
                            (b"".join(lines[:2]) + lines[1], "line 3 is no part"),
                            (lines[0] + b'{"string_db": 0, "offset": 0}\n' + lines[2], "line 2 is no part"),
                            (b"".join(lines[:2]) + lines[2][:-1] + lines[2], "line 3 is no part"),
                            (lines[0][:-1] + b"garbage\n", "it is no file of"),
                            (b"".join(lines[:2]) + b"/**/" + lines[2], "line 3 is no part"),
                            (b"".join(lines)[:-9], "it is cut off in line 3")):
            with open(path, "wb") as file:
                file.write(data)
            self.fail(1, words, "trace", "decode", path)
        # As a file system leaves a file after a crash.
        for tail in (b"\0", bytes(4096), bytes(20000)):
            with open(path, "wb") as file:
                file.write(b"".join(lines) + tail)
            result = test_tool.run("trace", "decode", path)
            self.assertEqual((result.returncode, result.stdout.count(b"\n")), (1, 1))
            self.assertIn(b"line 4", result.stderr)
        self.fail(1, "it is no file of", "trace", "decode", "/dev/zero")
        self.fail(1, "No such file", "trace", "decode", "/nonexistent")
