#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The mlx5ctl command on traces that are made here: answers without a device."""
import errno
import gzip
import json
import os
import struct
import subprocess
import tarfile
import unittest

import scratch

TOOL = os.environ["MLX5CTL_TOOL"]
SESSION = os.path.join(os.path.dirname(__file__), "../data/session.trace")
ETHERNET = os.path.join(os.path.dirname(__file__), "../recordings/simulator-eth.gz")
PMTU, NAMELESS, CORE_DUMP, PPCNT = 0x5003, 0x9f01, 0x402e, 0x5008
# Memory of 4 KiB with a key, and what the kernel says of it.
UMEM = "reg_umem 0 1 4096 000000000000000001000000010501000c000000000100000000000000000000\n"
CAP_CURRENT, CAP_MAX, CAP_LEN = 1, 0, 4096
# A capability that has no layout.
CAP_TYPE = 0x7f


def access(register, data):
    """Inbox of a read."""
    return struct.pack(">HHHHHHI", 0x805, 0, 0, 1, 0, register, 0) + data


def pmtu(most=0, admin=0, port=1):
    return struct.pack(">BBHHHHHHH", 0, port, 0, most, 0, admin, 0, admin, 0)


def reply(data):
    return bytes(16) + data


# A device without ports.
GENERAL = struct.pack(">HHHH", 0x100, 0, 0, 1) + bytes(8), reply(bytes(CAP_LEN))


class ReplayTest(scratch.ScratchTest):
    def run_tool(self, calls, *words, **kwargs):
        """CALLS are an inbox, its outbox, and the errno if there was one; or a trace's line."""
        with open(self.path("trace"), "w", encoding="ascii") as file:
            file.write("mlx5ctl-trace 1\ncreate_uctx 0 1\n")
            for call in calls:
                if isinstance(call, str):
                    file.write(call)
                    continue
                inbox, outbox, *err = call
                file.write(f"exec {err[0] if err else 0} 0 0 0 {inbox.hex()} {outbox.hex()} 0 -\n")
        return subprocess.run([TOOL, *words], capture_output=True, timeout=600, check=False,
                              env={**os.environ, "MLX5CTL_REPLAY": self.path("trace")}, **kwargs)

    def succeed(self, calls, *words, **kwargs):
        result = self.run_tool(calls, *words, **kwargs)
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        return result.stdout

    def test_register(self):
        calls = [(access(PMTU, pmtu()), reply(pmtu(4096, 1024)))]
        words = ("reg", "get", "PMTU", "dev", "mlx5_0", "local_port=1")
        self.assertEqual(self.succeed(calls, *words).decode(),
                         "mlx5_0: PMTU register 0x5003:\n  local_port  1\n  max_mtu     4096\n"
                         "  admin_mtu   1024\n  oper_mtu    1024\n")
        item, = json.loads(self.succeed(calls, "-j", *words))
        self.assertEqual(item, {"dev": "mlx5_0", "register": "PMTU", "number": PMTU,
                                "fields": {"local_port": 1, "max_mtu": 4096, "admin_mtu": 1024,
                                           "oper_mtu": 1024}, "texts": {}})
        self.assertEqual(self.succeed(calls, "-b", *words), pmtu(4096, 1024))

    def test_cut_off(self):
        """What is there is shown, and what is not is said, once."""
        calls = [GENERAL, (access(PMTU, pmtu()), reply(pmtu(4096, 1024))), "exec 0 0 0 0 08"]
        for words in (("reg", "get", "PMTU", "dev", "mlx5_0", "local_port=1"),
                      ("health", "dev", "mlx5_0"), ("validate", "dev", "mlx5_0"), ("metrics", "dev", "mlx5_0"),
                      ("top", "dev", "mlx5_0", "--once", "interval", "100ms")):
            result = self.run_tool(calls, *words)
            self.assertTrue(result.stdout)
            self.assertEqual(result.stderr.decode(),
                             f"mlx5ctl: {self.path('trace')}: line 5 is cut off, and left out\n")

    def test_firmware_refuses(self):
        calls = [(access(PMTU, pmtu()), struct.pack(">BxxxI", 3, 0xabcd) + bytes(24),
                  errno.EREMOTEIO)]
        result = self.run_tool(calls, "reg", "get", "PMTU", "dev", "mlx5_0", "local_port=1")
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertEqual(result.stderr.decode(),
                         "mlx5ctl: mlx5_0: read: ACCESS_REG 0x805 op_mod 0x1 register PMTU 0x5003: "
                         "firmware answered BAD_PARAM_ERR (0x3), syndrome 0xabcd\n")

    def test_errors_of_the_callers_files(self):
        """They are the system's words for that file, and not the device's."""
        calls = [(access(PMTU, pmtu()), reply(pmtu(4096, 1024)))]
        words = ("reg", "get", "PMTU", "dev", "mlx5_0", "local_port=1")
        result = self.run_tool(calls, *words, preexec_fn=lambda: os.close(1))
        self.assertEqual((result.returncode, result.stderr),
                         (1, b"mlx5ctl: cannot write the output: Bad file descriptor\n"))
        # Without standard streams a file that is opened does not become one of them.
        result = self.run_tool(calls, *words, preexec_fn=lambda: os.closerange(0, 3))
        self.assertEqual(result.returncode, 1)
        missing = self.path("none")
        result = self.run_tool([self.cap(CAP_CURRENT, 1, 2, 3)], "cap", "diff", "dev", "mlx5_0",
                               hex(CAP_TYPE), "file", missing)
        self.assertEqual((result.returncode, result.stderr.decode()),
                         (1, f"mlx5ctl: {missing}: No such file or directory\n"))
        with subprocess.Popen([TOOL, "core", "dump", "dev", "mlx5_0", "-o", "/dev/full"],
                              env={**os.environ, "MLX5CTL_REPLAY": SESSION}, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE) as process:
            self.assertEqual(process.communicate(),
                             (b"", b"mlx5ctl: /dev/full: No space left on device\n"))
            self.assertEqual(process.returncode, 1)

    def test_nothing_of_this_machine(self):
        """A recording has one device, and not the driver's health reporters."""
        for words in ("dev",), ("health",), ("link",), ("cable",):
            self.assertEqual(self.run_tool([GENERAL], *words).stderr,
                             b"mlx5ctl: a recording has no list of devices: say which with dev DEV\n")
        text = self.run_tool([GENERAL], "health", "dev", "mlx5_0", "interval", "1ms").stdout
        self.assertRegex(text, rb"reporters they are not in a recording")
        text = subprocess.run([TOOL, "-j", "dev", "show", "mlx5_0"], check=True, stdout=subprocess.PIPE,
                              env={**os.environ, "MLX5CTL_REPLAY": ETHERNET}).stdout
        device, = json.loads(text)
        self.assertEqual((device["dev"], device["parent"], device["fw_ver"]), ("mlx5_0", "", ""))
        self.assertIn("uid", device["uctx"])

    def test_diff_of_a_core_dump(self):
        """It begins as what lzma has compressed; the pairs are those of saeedtx/mlx5ctl's README."""
        with open(self.path("core.bin"), "wb") as file:
            file.write(struct.pack(">8I", 0, 0x01002000, 4, 0x48ec, 8, 0, 12, 3) * 1000)
        result = self.run_tool([], "snapshot", "diff", file.name, file.name)
        self.assertEqual(result.returncode, 1)
        self.assertIn(f"mlx5ctl: {file.name}: this is not a snapshot: ", result.stderr.decode())

    def save(self, calls, *words):
        """A snapshot's index and the mode of each part."""
        tar = self.path("snapshot.tar")
        self.succeed(calls, "snapshot", "save", "dev", "mlx5_0", "-o", tar, "samples", "1",
                     "--no-core", *words)
        with tarfile.open(tar) as file:
            modes = {member.mode for member in file}
            index = json.load(file.extractfile("snapshot/index.json"))
        return index["parts"], modes, tar

    def test_refused_readings_are_in_the_index(self):
        parts, modes, tar = self.save([])
        self.assertEqual(parts["registers.json"]["state"], "failed")
        self.assertRegex(parts["registers.json"]["error"], r"^(\d+) of \1 were refused")
        # Others can read no more of it than of the file.
        self.assertEqual(modes | {os.stat(tar).st_mode & 0o777}, {0o600})
        parts, _, _ = self.save([GENERAL])
        self.assertEqual(parts["capabilities.json"]["state"], "partial")

    def test_queues_in_error(self):
        """Linux's Documentation/networking/devlink/mlx5.rst: total_error_queues is how many
        queues are in an error state; it is the second word of mlx5_ifc.h's
        vnic_diagnostic_statistics."""
        vnic = reply(struct.pack(">II", 0, 3).ljust(512, b"\0"))
        calls = [GENERAL, (struct.pack(">HHHH", 0x76f, 0, 0, 0) + bytes(8), vnic)]
        text = self.succeed(calls, "metrics", "dev", "mlx5_0").decode()
        self.assertRegex(text, r"(?m)^mlx5ctl_vnic_error_queues\{.*\} 3$")

    def test_priorities(self):
        """Linux's mlx5_ifc.h: PPCNT's prio_tc is the lowest bits of its second dword, and in the
        group of a priority rx_pause is behind 80 bytes; the watermarks, behind 128, are of the
        port, and told of priority 0."""
        with gzip.open(ETHERNET, "rt", encoding="ascii") as file:
            lines = file.read().splitlines()
        first, = {line for line in lines if line.split()[5:6] == [access(PPCNT, bytes((0, 1, 0, 0x10)))
                                                                 .ljust(272, b"\0").hex()]}
        words = first.split()
        for priority in range(1, 8):
            inbox, outbox = (bytearray.fromhex(words[i]) for i in (5, 6))
            inbox[16 + 7] = priority
            struct.pack_into(">II", outbox, 16 + 8 + 80, priority, 7)
            lines.append(" ".join([*words[:5], inbox.hex(), outbox.hex(), *words[7:]]))
        with open(self.path("trace"), "w", encoding="ascii") as file:
            file.write("\n".join(lines) + "\n")
        found = json.loads(subprocess.check_output(
            [TOOL, "-j", "metrics", "dev", "mlx5_0"], timeout=600,
            env={**os.environ, "MLX5CTL_REPLAY": self.path("trace")}))
        pauses = {item["labels"]["priority"]: item["value"] for item in found
                  if item["metric"] == "port_eth_priority_receive_pause_frames"}
        self.assertEqual(pauses, {"0": 0, **{str(i): (i << 32) + 7 for i in range(1, 8)}})
        storms = [item["labels"] for item in found if item["metric"] == "port_eth_pause_storm_errors"]
        self.assertEqual(storms, [{"pci": "mlx5_0", "port": "1"}])

    def test_output_goes_through_a_link(self):
        calls = [GENERAL]
        os.mkdir(self.path("there"))
        with open(self.path("there/file"), "w", encoding="ascii") as file:
            file.write("old")
        os.symlink("there/file", self.path("link"))
        os.symlink("nowhere", self.path("dangling"))
        self.succeed(calls, "metrics", "dev", "mlx5_0", "-o", self.path("link"))
        self.assertEqual(os.readlink(self.path("link")), "there/file")
        with open(self.path("there/file"), encoding="ascii") as file:
            self.assertTrue(file.read().startswith("# HELP mlx5ctl_"))
        # As cp says of one.
        result = self.run_tool(calls, "metrics", "dev", "mlx5_0", "-o", self.path("dangling"))
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"dangling: No such file or directory", result.stderr)
        self.assertEqual(os.readlink(self.path("dangling")), "nowhere")

    def test_watch(self):
        readings = (pmtu(4096, 1024), pmtu(4096, 1024), pmtu(4096, 2048), pmtu(4096, 512))
        calls = [(access(PMTU, pmtu()), reply(reading)) for reading in readings]
        words = ("reg", "watch", "PMTU", "dev", "mlx5_0", "local_port=1", "interval", "10ms", "count", "2")
        lines = [json.loads(line) for line in self.succeed(calls, "-j", *words).splitlines()]
        self.assertEqual([[(change["field"], change["old"], change["new"])
                           for change in line["changes"]] for line in lines],
                         [[("admin_mtu", 1024, 2048), ("oper_mtu", 1024, 2048)],
                          [("admin_mtu", 2048, 512), ("oper_mtu", 2048, 512)]])
        # The second reading was no change.
        self.assertGreaterEqual(lines[0]["time_us"], 20000)
        self.assertGreater(lines[0]["changes"][0]["rate"], 0)
        self.assertLess(lines[1]["changes"][0]["rate"], 0)
        text = self.succeed(calls, *words).decode().splitlines()
        self.assertEqual(len(text), 2)
        self.assertRegex(text[0], r"^\d+\.\d{6}  admin_mtu 1024 -> 2048 \(\+\d+/s\)  "
                                  r"oper_mtu 1024 -> 2048 \(\+\d+/s\)$")

    def test_watch_of_bytes(self):
        calls = [(access(NAMELESS, bytes(8)), reply(struct.pack(">II", 7, value)))
                 for value in (0xfffffff0, 0xffffffff)]
        line = json.loads(self.succeed(calls, "-j", "reg", "watch", hex(NAMELESS), "dev", "mlx5_0",
                                       "size", "8", "interval", "1ms", "count", "1"))
        change, = line["changes"]
        self.assertEqual((change["field"], change["old"], change["new"]),
                         ("data[0x4]", 0xfffffff0, 0xffffffff))

    def cap(self, mode, *words):
        inbox = struct.pack(">HHHH", 0x100, 0, 0, CAP_TYPE << 1 | mode) + bytes(8)
        return inbox, reply(struct.pack(">3I", *words).ljust(CAP_LEN, b"\0"))

    def test_capability_diff(self):
        calls = [self.cap(CAP_CURRENT, 1, 2, 3), self.cap(CAP_MAX, 1, 5, 3)]
        words = ("cap", "diff", "dev", "mlx5_0", hex(CAP_TYPE))
        self.assertEqual(json.loads(self.succeed(calls, "-j", *words)),
                         [{"field": "data[0x4]", "current": 2, "max": 5, "dev": "mlx5_0",
                           "type": "unknown", "number": CAP_TYPE}])
        saved = self.succeed(calls, "-j", "cap", "show", "dev", "mlx5_0", hex(CAP_TYPE), "max")
        with open(self.path("saved"), "wb") as file:
            file.write(saved)
        two = (*words, "file", self.path("saved"))
        self.assertEqual(json.loads(self.succeed(calls, "-j", *two, "max")), [])
        found, = json.loads(self.succeed(calls, "-j", *two))
        self.assertEqual((found["left"], found["right"], found["with"]), (2, 5, self.path("saved")))
        # Numbers beyond 63 bits come back from a file as they went.
        with open(self.path("saved"), "w", encoding="ascii") as file:
            json.dump([{"number": CAP_TYPE, "fields": {"data": 2 ** 64 - 1}}], file)
        found = json.loads(self.succeed(calls, "-j", *two))
        self.assertIn({"field": "data", "left": None, "right": 2 ** 64 - 1, "dev": "mlx5_0",
                       "with": self.path("saved"), "type": "unknown", "number": CAP_TYPE}, found)

    def core(self, memory, size, kind=2, more=0, cookie=0, asked=b""):
        """A core dump's command with the memory of 4 KiB that it leaves behind."""
        request = asked or bytes((0, 0, 0, kind)) + bytes(60)
        answer = (struct.pack(">IIIIII", more << 31 | kind, 0, 0, 0, 0, size) + bytes(8) +
                  struct.pack(">Q", cookie) + bytes(24))
        return (f"exec 0 1 0 4096 {access(CORE_DUMP, request).hex()} {reply(answer).hex()} 0 "
                f"{memory.hex() or '-'}\n")

    def refuse_core(self, part, *calls):
        """It says what came, and keeps nothing."""
        result = self.run_tool((UMEM, *calls), "core", "dump", "dev", "mlx5_0", "--size", "4096",
                               "-o", self.path("core"))
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertIn(part, result.stderr.decode())
        self.assertEqual(os.listdir(self.directory), ["trace"])

    def test_core_dump_that_is_none(self):
        pairs = struct.pack(">6I", 0x0, 0x01002000, 0x4, 0x48ec, 0x8, 0)
        words = ("core", "dump", "dev", "mlx5_0", "--size", "4096", "-o", "-")
        result = self.run_tool((UMEM, self.core(pairs, 24, cookie=0xc)), *words)
        self.assertEqual((result.returncode, result.stdout), (0, pairs))
        self.refuse_core("firmware says 0 bytes, with room for 4096", self.core(pairs, 0))
        self.refuse_core("firmware says 20 bytes", self.core(pairs, 20))
        self.refuse_core("firmware says 4104 bytes", self.core(pairs, 4104))
        self.refuse_core("32 bytes are said to be there, but nothing was written from byte 24 on",
                         self.core(pairs, 32))
        self.refuse_core("24 bytes are said to be there, but nothing was written from byte 0 on",
                         self.core(b"", 24))
        down = struct.pack(">6I", 0x8, 1, 0x4, 2, 0xc, 3)
        self.refuse_core("at byte 8 address 0x4, where 0xc or more is expected", self.core(down, 24))
        # The first piece was well; the second is not after it.
        rest = struct.pack(">III", 1 << 31 | 2, 0, 0) + bytes(20) + struct.pack(">Q", 0xc) + bytes(24)
        first = self.core(pairs, 24, more=1, cookie=0xc)
        self.refuse_core("at byte 0 address 0x0, where 0xc or more is expected", first,
                         self.core(pairs, 24, asked=rest))
        self.refuse_core("its cookie 0x4 is not after", self.core(pairs, 24, more=1, cookie=4))

    def test_batch(self):
        calls = [(access(PMTU, pmtu()), reply(pmtu(4096, 1024))),
                 (access(PMTU, pmtu(port=2)), struct.pack(">BxxxI", 3, 1) + bytes(24), errno.EREMOTEIO)]
        lines = "".join(f"reg get PMTU dev mlx5_0 local_port={port}  # port {port}\n"
                        for port in (1, 2, 1))
        result = self.run_tool(calls, "-j", "-batch", "-", input=lines.encode())
        self.assertEqual(result.returncode, 1)
        self.assertEqual(len(result.stdout.splitlines()), 1)
        self.assertTrue(result.stderr.startswith(b"-:2: mlx5ctl: mlx5_0: read: "), result.stderr)
        self.assertEqual(result.stderr.count(b"\n"), 1)
        result = self.run_tool(calls, "-j", "-force", "-batch", "-", input=lines.encode())
        self.assertEqual(result.returncode, 1)
        first, second = result.stdout.splitlines()
        self.assertEqual(first, second)
        self.assertEqual(json.loads(first)[0]["fields"]["admin_mtu"], 1024)


if __name__ == "__main__":
    unittest.main()
