# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The tracepoint sees every command."""
import re
import unittest

import base
import prm
import uverbs

TRACING = "/sys/kernel/tracing"


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


class TraceTest(base.TestCase):
    def test_every_command_is_traced(self):
        event = f"{TRACING}/events/mlx5ctl/mlx5ctl_cmd/enable"
        write(f"{TRACING}/trace", "")
        write(event, "1")
        try:
            uctx = uverbs.Uctx(self.file)
            uctx.exec(prm.inbox(prm.NOP))
            self.sim.fault(opcode=prm.QUERY_HCA_CAP, status=0x8,
                           syndrome=0xbeef, count=1)
            uctx.exec(prm.inbox(prm.QUERY_HCA_CAP, 1), 4112)
            uctx.exec(prm.register(prm.NODE_DESC, prm.READ, 64), 80)
            uctx.destroy()
        finally:
            write(event, "0")
        with open(f"{TRACING}/trace") as trace:
            lines = [line for line in trace if "mlx5ctl_cmd:" in line]
        text = "".join(lines)
        uid = uctx.info["uid"]
        for pattern in (
                r"opcode=0xa04 .* uid=0 .* err=0",
                rf"opcode=0x80d .* uid={uid} .* err=0",
                rf"opcode=0x100 op_mod=0x1 uid={uid} .* err=-121 status=0x8 "
                r"syndrome=0xbeef",
                rf"opcode=0x805 .* uid={uid} register=0x6001 inlen=80 "
                r"outlen=80 err=0",
                r"opcode=0xa06"):
            self.assertTrue(re.search(pattern, text), (pattern, text))
        self.assertTrue(all(re.search(r"usecs=\d+", line) for line in lines))


if __name__ == "__main__":
    unittest.main()
