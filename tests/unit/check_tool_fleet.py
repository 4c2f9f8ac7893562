#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl snapshot diff of three or more: who differs from most, and in exactly what.

A snapshot is made of a recorded device, and copies are edited. A recording has no machine, so what a
machine adds, device.json, is written here with the keys of dev-show's schema.
"""
import copy
import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import unittest

import scratch

sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import schemas  # pylint: disable=wrong-import-position
import terminal  # pylint: disable=wrong-import-position

TOOL = os.environ["MLX5CTL_TOOL"]
RECORDING = os.path.join(os.path.dirname(__file__), "../recordings/simulator-eth.gz")
PMTU = "PMTU local_port=1"
BEACON = ("registers.json", "MLCR local_port=1.beacon_duration")


def record():
    """The JSON parts of a recorded device's snapshot."""
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "x.tar")
        subprocess.run([TOOL, "snapshot", "save", "dev", "mlx5_0", "-o", path, "samples", "1",
                        "--no-core"], check=True, timeout=600, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, env={**os.environ, "MLX5CTL_REPLAY": RECORDING})
        with tarfile.open(path) as tar:
            return {member.name.split("/", 1)[1]: json.load(tar.extractfile(member))
                    for member in tar if member.name.endswith(".json")}


class FleetTest(scratch.ScratchTest):
    @classmethod
    def setUpClass(cls):
        cls.recorded = record()

    def parts(self, number, firmware="22.41.1000", device_id=0x101d, board="MT_0000000001"):
        """Of one host of many: what each has for itself is different on each."""
        parts = copy.deepcopy(self.recorded)
        parts["device.json"] = {"dev": f"rocep{number}s0", "parent": f"0000:{number:02x}:00.0",
                                "pci": f"0000:{number:02x}:00.0", "vendor_id": 0x15b3,
                                "device_id": device_id, "board_id": board, "fw_ver": firmware}
        parts["sysfs.json"] = {"port_1": {"state": "4: ACTIVE", "gid": f"fe80::{number}",
                                          "counters": {"port_xmit_data": str(number)}}}
        parts["index.json"].update(dev=f"rocep{number}s0", time=f"2026-11-29T00:00:{number:02}Z")
        parts["counters.json"]["series"]["temperature_celsius asic"]["values"] = [40 + number]
        return parts

    def write(self, name, parts, raw=()):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with tarfile.open(self.path(name), "w:gz" if name.endswith("gz") else "w") as tar:
            members = {part: json.dumps(value).encode() for part, value in parts.items()}
            for part, data in {**members, **dict(raw)}.items():
                member = tarfile.TarInfo(f"snapshot/{part}")
                member.size = len(data)
                tar.addfile(member, io.BytesIO(data))
        return self.path(name)

    def hosts(self, *list_of_parts):
        return [self.write(f"host{number}.tar", parts)
                for number, parts in enumerate(list_of_parts, 1)]

    def run_diff(self, *words, status=0):
        result = subprocess.run([TOOL, *words[1:], "snapshot", "diff", *words[0]],
                                capture_output=True, timeout=600, check=False)
        self.assertEqual(result.returncode, status, result.stderr)
        return result

    def diff(self, paths, *more):
        result = self.run_diff([*paths, *more], "-j")
        self.assertEqual(result.stderr, b"")
        models = json.loads(result.stdout)
        self.assertEqual(schemas.complaints("snapshot-diff", models), [])
        return models

    def found(self, model):
        """(part, field) and its others of each difference."""
        return {(item["part"], item["field"]):
                [(other["value"], other["snapshots"]) for other in item["others"]]
                for item in model["differences"]}

    def test_all_agree(self):
        paths = self.hosts(*map(self.parts, range(1, 6)))
        model, = self.diff(paths)
        self.assertEqual((model["device_id"], model["board_id"]), (0x101d, "MT_0000000001"))
        self.assertEqual([item["file"] for item in model["snapshots"]], paths)
        self.assertEqual(model["differences"], [])
        # Its name and address in two parts, and its GID.
        self.assertEqual(model["own"], 5)
        self.assertRegex(self.run_diff(paths).stdout.decode(),
                         r"\Adevice 0x101d, board MT_0000000001: 5 snapshots\n"
                         r"  nothing of importance is different\n"
                         r"\n.*\n  5 fields that each has for itself .*: --all\n\Z")

    def test_exactly_what_was_changed(self):
        hosts = list(map(self.parts, range(1, 8)))
        hosts[2]["device.json"]["fw_ver"] = "22.40.0"
        hosts[2]["registers.json"]["MLCR local_port=1"]["beacon_duration"] = 77
        hosts[4]["registers.json"][PMTU]["admin_mtu"] = 9000
        hosts[5]["registers.json"][PMTU]["admin_mtu"] = 9000
        hosts[6]["registers.json"]["PAOS local_port=1"]["oper_status"] = 1
        hosts[6]["capabilities.json"]["general current"]["log_max_qp"] = 3
        # What moves is nothing of importance.
        hosts[6]["queries.json"]["vport_counter port_num=1"]["received_errors"]["packets"] = 5
        model, = self.diff(self.hosts(*hosts))
        self.assertEqual(self.found(model), {
            ("device.json", "fw_ver"): [("22.40.0", ["host3"])],
            ("capabilities.json", "general current.log_max_qp"): [(3, ["host7"])],
            ("registers.json", "PAOS local_port=1.oper_status"): [(1, ["host7"])],
            ("registers.json", PMTU + ".admin_mtu"): [(9000, ["host5", "host6"])],
            BEACON: [(77, ["host3"])]})
        self.assertEqual([item["group"] for item in model["differences"]],
                         ["identity", "capability", "link", "setting", "setting"])
        self.assertEqual(model["differences"][-2]["num"], 5)
        self.assertEqual({item["name"]: item["groups"] for item in model["snapshots"]},
                         {"host1": {}, "host2": {}, "host3": {"identity": 1, "setting": 1},
                          "host4": {}, "host5": {"setting": 1}, "host6": {"setting": 1},
                          "host7": {"capability": 1, "link": 1}})
        self.assertEqual([item["name"] for item in model["snapshots"] if item["firmware"]],
                         ["host3"])
        lines = self.run_diff(self.hosts(*hosts)).stdout.decode().splitlines()
        self.assertEqual(lines[1:5], ["  host3: firmware, 1 setting", "  host5: 1 setting",
                                      "  host6: 1 setting", "  host7: 1 capability, 1 of link"])
        self.assertIn("  identity: device.json fw_ver: most (6 of 7) have 22.41.1000; "
                      "host3 has 22.40.0", lines)
        self.assertIn(f"  setting: registers.json {PMTU}.admin_mtu: most (5 of 7) have 1522; "
                      "host5, host6 have 9000", lines)

    def test_models_are_not_mixed(self):
        hosts = [self.parts(number) for number in (1, 2, 3)]
        other = [self.parts(number, "28.1.1", 0x1021, "MT_0000000002") for number in (4, 5, 6)]
        other.append(self.parts(7, "28.1.1", 0x1021, "MT_0000000003"))
        other[1]["registers.json"]["MLCR local_port=1"]["beacon_duration"] = 9
        first, second, third = self.diff(self.hosts(hosts[0], other[0], hosts[1], *other[1:],
                                                    hosts[2]))
        self.assertEqual([item["name"] for item in first["snapshots"]],
                         ["host1", "host3", "host7"])
        self.assertEqual(self.found(first), {})
        self.assertEqual(self.found(second), {BEACON: [(9, ["host4"])]})
        self.assertEqual([(item["name"], item["groups"]) for item in third["snapshots"]],
                         [("host6", {})])

    def test_without_a_majority(self):
        """Half and half is said, and nobody's fault; so are firmwares, however many."""
        hosts = [self.parts(number, f"22.41.{number}") for number in (1, 2, 3, 4)]
        for number, parts in enumerate(hosts):
            parts["registers.json"][PMTU]["admin_mtu"] = 1500 if number % 2 else 9000
            parts["registers.json"]["MLCR local_port=1"]["beacon_duration"] = number
        model, = self.diff(self.hosts(*hosts))
        self.assertEqual(self.found(model), {
            ("device.json", "fw_ver"): [(f"22.41.{n}", [f"host{n}"]) for n in (2, 3, 4)],
            ("registers.json", PMTU + ".admin_mtu"): [(1500, ["host2", "host4"])]})
        self.assertEqual({item["majority"] for item in model["differences"]}, {False})
        self.assertEqual([item["groups"] for item in model["snapshots"]], [{}] * 4)
        self.assertIn("  they differ, and no value is that of most\n", self.run_diff(self.hosts(*hosts)).stdout.decode())
        everything, = self.diff(self.hosts(*hosts), "--all")
        self.assertIn(BEACON, self.found(everything))
        self.assertIn(("sysfs.json", "port_1.gid"), self.found(everything))
        self.assertIn("moves", {item["group"] for item in everything["differences"]})
        self.assertEqual(everything["own"], 0)

    def test_what_is_missing(self):
        """A part, or a register that was refused, is one difference."""
        hosts = list(map(self.parts, range(1, 6)))
        del hosts[1]["capabilities.json"]
        hosts[3]["registers.json"][PMTU] = {"error": "refused"}
        del hosts[4]["registers.json"]["PBMC local_port=1"]["xoff_refresh"]
        hosts[4]["index.json"]["state"] = "partial"
        model, = self.diff(self.hosts(*hosts))
        self.assertEqual(self.found(model), {
            ("capabilities.json", ""): [(None, ["host2"])],
            ("registers.json", PMTU + ".error"): [("refused", ["host4"])],
            ("registers.json", "PBMC local_port=1.xoff_refresh"): [(None, ["host5"])],
            ("index.json", "state"): [("partial", ["host5"])]})

    def test_names(self):
        """The shortest that tell them from each other."""
        parts = self.parts(1)
        names = {"a/mlx5_0.tar": "a/mlx5_0.tar", "b/mlx5_0.tar": "b/mlx5_0.tar",
                 "b/mlx5_1.tar": "mlx5_1.tar", "c/mlx5_1.tar.gz": "mlx5_1.tar.gz",
                 "d/x.target.tar.gz": "x.target", "d/a/y.tar": "d/a/y.tar", "e/a/y.tar": "e/a/y.tar"}
        model, = self.diff([self.write(name, parts) for name in names])
        self.assertEqual([item["name"] for item in model["snapshots"]], list(names.values()))
        path = self.path("d/x.target.tar.gz")
        self.assertIn(b"is given twice", self.run_diff([path] * 3, status=2).stderr)

    def test_a_name_of_any_bytes(self):
        """JSON is UTF-8 whatever a file is called; what is none is U+FFFD."""
        # Python, which knows what UTF-8 is, says where it is none: cut off, too long, a surrogate, too large.
        for name in (b"\xff\xc3\xc3\xa4\xe2\x82", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xc0\xaf",
                     b"\xe0\x9f\xbf", b"\xed\xa0\x80", b"\xf0\x8f\xbf\xbf", b"\xe2\x82", b"\x80"):
            self.assertRaises(UnicodeDecodeError, name.decode)
            path = self.write(os.fsdecode(name) + ".tar", self.parts(1))
            model, = self.diff([os.fsencode(path), *self.hosts(self.parts(1), self.parts(2))])
            found = model["snapshots"][0]["name"]
            self.assertEqual(found.replace("\ufffd", ""), name.decode(errors="ignore"))
            self.assertIn("\ufffd", found)
        good = "ä€\U00010000\U0010ffff\ud7ff\ue000"
        model, = self.diff([self.write(good + ".tar", self.parts(1)), *self.hosts(self.parts(1), self.parts(2))])
        self.assertEqual(model["snapshots"][0]["name"], good)

    def test_an_empty_value(self):
        """It is not one that is missing."""
        hosts = list(map(self.parts, range(1, 6)))
        for number, parts in enumerate(hosts):
            parts["registers.json"][PMTU]["x"] = "" if number == 1 else "full"
        self.assertIn(': most (4 of 5) have full; host2 has ""\n', self.run_diff(self.hosts(*hosts)).stdout.decode())
        lines = self.run_diff(self.hosts(*hosts)[:2]).stdout.decode().splitlines()
        self.assertIn(["full", '""'], [line.split()[-2:] for line in lines])

    def test_what_is_no_snapshot(self):
        """It is named, and the rest is compared."""
        hosts = list(map(self.parts, range(1, 5)))
        hosts[1]["device.json"]["fw_ver"] = "1.2.3"
        paths = self.hosts(*hosts)
        with open(paths[3], "rb") as whole, open(self.path("half.tar"), "wb") as half:
            half.write(whole.read(3000))
        bad = [self.path("half.tar"), __file__, self.path("none.tar")]
        result = self.run_diff([bad[0], paths[0], bad[1], *paths[1:], bad[2]], "-j", status=3)
        complaints = result.stderr.decode().splitlines()
        self.assertEqual([line.split(": ")[:2] for line in complaints],
                         [["mlx5ctl", path] for path in bad])
        model, = json.loads(result.stdout)
        self.assertEqual(self.found(model), {("device.json", "fw_ver"): [("1.2.3", ["host2"])]})
        result = self.run_diff(bad, status=1)
        self.assertEqual(result.stdout, b"")

    def test_hostile_values(self):
        """JSON of any shape, and text that would steer a terminal."""
        hosts = list(map(self.parts, range(1, 5)))
        hosts[0]["device.json"] = [1, 2]
        hosts[1]["device.json"] = {"device_id": [5], "board_id": None}
        hosts[2]["registers.json"] = {"\x1b[31m": "\x1b[2J\n"}
        hosts[3]["device.json"]["device_id"] = "text"
        paths = self.hosts(*hosts, *map(self.parts, range(5, 8)))
        self.diff(paths, "--all")
        hosts[2]["device.json"] = self.parts(3)["device.json"]
        text = self.run_diff(paths).stdout
        self.assertNotIn(b"\x1b", text)
        self.assertIn(b"?[31m", text)

    def test_large_parts_stay_unread(self):
        """
        A dump costs no memory. Nor does it here: to Linux the most that a process had includes
        what its parent had, until it runs another program.
        """
        member = tarfile.TarInfo("snapshot/raw/core.bin")
        member.size = size = 256 << 20
        paths = self.hosts(*map(self.parts, range(1, 4)))
        with tarfile.open(paths[1], "a") as tar, open("/dev/zero", "rb") as zeros:
            tar.addfile(member, zeros)
        with subprocess.Popen([TOOL, "snapshot", "diff", *paths],
                              stdout=subprocess.DEVNULL) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(process.returncode, 0)
        self.assertLess(usage.ru_maxrss << 10, size)

    def test_a_narrow_terminal(self):
        hosts = list(map(self.parts, range(1, 8)))
        for parts in hosts[4:]:
            parts["registers.json"]["MLCR local_port=1"]["beacon_duration"] = 77
            parts["device.json"]["fw_ver"] = "x" * 100
        paths = self.hosts(*hosts)
        for columns in (60, 80, 120):
            status, data = terminal.run([TOOL, "snapshot", "diff", *paths], 24, columns)
            self.assertEqual(status, 0)
            lines = data.decode().splitlines()
            # Model, three hosts, a gap, the model, two differences and what is not shown.
            self.assertEqual(len(lines), 9, lines)
            self.assertLessEqual(max(map(len, lines)), columns)


if __name__ == "__main__":
    unittest.main()
