#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl snapshot diff on archives that are made here: what matters is not left out."""
import io
import json
import os
import subprocess
import sys
import tarfile
import unittest

import scratch

sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import terminal  # pylint: disable=wrong-import-position

TOOL = os.environ["MLX5CTL_TOOL"]
# An entry of the journal, as snapshots have it: by its number, which begins anew with the module.
OPENED = {"1": {"kind": "opened", "text": "mlx5ctl opened a debug context"}}
WROTE = {"1": {"kind": "command", "text": "mlx5ctl wrote register MLCR"}}


class DiffTest(scratch.ScratchTest):
    def snapshot(self, name, **parts):
        with tarfile.open(self.path(name), "w") as tar:
            for part, value in {"index": {"format": 1}, **parts}.items():
                data = json.dumps(value).encode()
                member = tarfile.TarInfo(f"{name}/{part}.json")
                member.size = len(data)
                tar.addfile(member, io.BytesIO(data))
        return self.path(name)

    def diff(self, a, b):
        """(group, field) of each difference."""
        words = ("snapshot", "diff", self.snapshot("a", **a), self.snapshot("b", **b))
        found = json.loads(subprocess.check_output([TOOL, "-j", *words], timeout=600))
        return [(item["group"], item["field"]) for item in found]

    def test_journal(self):
        """Our own openings are left out, whichever has them; what somebody did never is."""
        self.assertEqual(self.diff({"journal": OPENED}, {"journal": {}}), [])
        self.assertEqual(self.diff({"journal": {}}, {"journal": OPENED}), [])
        for a, b in (OPENED, WROTE), (WROTE, OPENED), ({}, WROTE), (WROTE, {}):
            self.assertEqual(self.diff({"journal": a}, {"journal": b}), [("change", "1.text")])

    def test_a_journal_that_is_full(self):
        """What an older entry has given way to is a change, the older one is none."""
        wrote = WROTE["1"]
        self.assertEqual(self.diff({"journal": {"7": wrote, "8": wrote}}, {"journal": {"8": wrote, "9": wrote}}),
                         [("change", "9.text")])
        self.assertEqual(self.diff({"journal": {"8": wrote}}, {"journal": {"7": wrote, "8": wrote}}), [])
        # One that is missing between others was not dropped.
        self.assertEqual(self.diff({"journal": {"7": wrote, "8": wrote, "9": wrote}}, {"journal": {"7": wrote, "9": wrote}}),
                         [("change", "8.text")])

    def test_order(self):
        a = {"registers": {"PMTU": {"admin_mtu": 1}, "PAOS x=1": {"oper_status": 1}}, "capabilities": {"general": {"log_max_qp": 17}},
             "versions": {"kernel": "6.1"}, "other": {"x": 1}, "health": {"verdict": "healthy"}}
        b = {"registers": {"PMTU": {"admin_mtu": 2}, "PAOS x=1": {"oper_status": 2}}, "capabilities": {"general": {"log_max_qp": 18}},
             "versions": {"kernel": "6.2"}, "other": {"x": 2}, "health": {"verdict": "failed"}}
        self.assertEqual([group for group, _ in self.diff(a, b)],
                         ["identity", "health", "capability", "link", "setting", "other"])

    def test_one_check_more(self):
        """Checks go by their names: the others are no different for it, nor for their order."""
        link = {"check": "link", "subject": "port 1", "state": "ok"}
        pcie = {"check": "pcie", "subject": "device", "state": "ok"}
        self.assertEqual(self.diff({"health": {"checks": [link, pcie]}}, {"health": {"checks": [pcie, link]}}), [])
        self.assertEqual(self.diff({"health": {"checks": [link, pcie]}},
                                   {"health": {"checks": [{**pcie, "state": "failed"}, link]}}),
                         [("health", "checks[pcie device].state")])
        self.assertEqual(self.diff({"health": {"checks": [link, pcie]}}, {"health": {"checks": [pcie]}}),
                         [("health", f"checks[link port 1].{key}") for key in link])

    def test_names_that_are_not_of_one(self):
        """Two of a name are counted; what has none goes by its place."""
        twice = [{"check": "log", "subject": "driver", "state": state} for state in ("ok", "failed")]
        self.assertEqual(self.diff({"health": {"checks": twice}}, {"health": {"checks": twice[::-1]}}),
                         [("health", "checks[log driver].state"), ("health", "checks[log driver #2].state")])
        self.assertEqual(self.diff({"health": {"checks": twice}}, {"health": {"checks": twice[:1]}}),
                         [("health", f"checks[log driver #2].{key}") for key in twice[0]])
        self.assertEqual(self.diff({"health": {"x": [1, 2]}}, {"health": {"x": [1, 3]}}), [("health", "x[1]")])

    def test_a_narrow_terminal(self):
        """A difference is a line."""
        for columns in range(60, 76):
            a, b = (self.snapshot(name, other={"x" * 50: name * 100}) for name in "ab")
            status, data = terminal.run([TOOL, "snapshot", "diff", a, b], 24, columns, LANG="C.UTF-8", TERM="dumb")
            self.assertEqual(status, 0)
            lines = data.decode("utf-8").splitlines()
            self.assertEqual(len(lines), 2, lines)
            self.assertLessEqual(max(map(len, lines)), columns)


if __name__ == "__main__":
    unittest.main()
