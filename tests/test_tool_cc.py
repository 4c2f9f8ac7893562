# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
mlx5ctl cc. Parameters' names, and which bit selects which, are those of Linux's
drivers/infiniband/hw/mlx5/cong.c; debugfs of mlx5_ib shows and sets the same where it is offered.
"""
import os
import subprocess

import test_tool

DEV = ("dev", "mlx5_0")
# Linux's mlx5_ifc.h
MODIFY_CONG_PARAMS, MODIFY_CONG_STATUS = 0x825, 0x823
PARAMS = "/sys/kernel/debug/mlx5/0011:00:00.0/cc_params"


class CcTest(test_tool.ToolTest):
    def show(self):
        return {item["name"]: item["value"] for item in self.json("cc", "show", *DEV)}

    def set(self, *words):
        return self.succeed("cc", "set", *DEV, *words, "--yes")

    def debugfs(self):
        """What the kernel's driver reads."""
        if not os.path.isdir("/sys/kernel/debug/mlx5"):
            subprocess.run(["mount", "-t", "debugfs", "none", "/sys/kernel/debug"], check=True)
        found = {}
        for name in os.listdir(PARAMS):
            with open(os.path.join(PARAMS, name), encoding="ascii") as file:
                found[name] = int(file.read(), 0)
        return found

    def test_show(self):
        found, theirs = self.show(), self.debugfs()
        # As many as Linux 6.1 has.
        self.assertGreaterEqual(len(theirs), 18)
        self.assertEqual({name: found[name] for name in theirs}, theirs)
        self.assertEqual((found["rp_priorities"], found["np_cnp_sent"]), ([], 0))
        text = self.succeed("cc", *DEV).stdout.decode()
        self.assertRegex(text, r"(?m)^rp_ai_rate +5 +Mb/s of an active increase$")

    def test_set_by_the_driver(self):
        self.addCleanup(self.set, "rp_hai_rate=50")
        self.debugfs()
        with open(os.path.join(PARAMS, "rp_hai_rate"), "w", encoding="ascii") as file:
            file.write("60")
        self.assertEqual(self.show()["rp_hai_rate"], 60)

    def test_set(self):
        before = self.show()
        self.addCleanup(self.set, *(f"{name}={before[name]}" for name in (
            "rp_ai_rate", "np_cnp_dscp", "np_cnp_prio", "rp_clamp_tgt_rate")), "rp_priorities=none", "np_priorities=none")
        last = self.last_event()
        result = self.set("rp_ai_rate=10", "np_cnp_dscp=46", "np_cnp_prio=5", "rp_clamp_tgt_rate=1", "rp_priorities=0,3",
                          "np_priorities=3")
        self.assertIn(b"  rp_ai_rate: 5 -> 10\n", result.stderr)
        self.assertEqual(self.show(), {**before, "rp_ai_rate": 10, "np_cnp_dscp": 46, "np_cnp_prio": 5,
                                       "rp_clamp_tgt_rate": 1, "rp_priorities": [0, 3], "np_priorities": [3]})
        theirs = self.debugfs()
        self.assertEqual({name: self.show()[name] for name in theirs}, theirs)
        changes = {entry["opcode"] for entry in self.journal(last) if entry["kind"] == "command"}
        self.assertEqual(changes, {MODIFY_CONG_STATUS, MODIFY_CONG_PARAMS})
        self.assertIn(b"it is so already", self.set("rp_ai_rate=10").stdout)

    def test_asks(self):
        result = test_tool.run("cc", "set", *DEV, "rp_gd=9", input=b"n\n")
        self.assertEqual((result.returncode, self.show()["rp_gd"]), (1, 11))

    def test_refused(self):
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=MODIFY_CONG_PARAMS, status=3)
        result = test_tool.run("cc", "set", *DEV, "rp_gd=9", "--yes")
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertEqual(self.show()["rp_gd"], 11)

    def test_wrong_use(self):
        for words in (("show",), ("set",), ("set", *DEV), ("set", *DEV, "rp_gd"), ("set", *DEV, "rp_gd=x"),
                      ("set", *DEV, "np_cnp_dscp=64"), ("set", *DEV, "x=1"), ("set", *DEV, "rp_priorities=8"),
                      ("set", *DEV, "rp_priorities=1,"), ("show", *DEV, "more")):
            self.fail(2, "mlx5ctl cc", "cc", *words)
