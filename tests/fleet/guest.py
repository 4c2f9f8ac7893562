#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
In a guest: a host of the fleet that tests/fleet/guests.py watches.

    tests/fleet/guest.py NAME

Writes $OUT/mlx5ctl.prom again and again, as the timer does once a minute. While $OUT/faulty is
there, each of its devices has the fault that FAULTS gives it; $OUT/done ends it.
"""
import contextlib
import os
import subprocess
import sys
import threading
import time

from pyverbs.cq import CQ
from pyverbs.device import Context
from pyverbs.pd import PD
from pyverbs.qp import QP, QPAttr, QPCap, QPInitAttr

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import prm  # noqa: E402
import simctl  # noqa: E402
import uverbs  # noqa: E402
import verbs  # noqa: E402
from base import set_flow_control, set_port  # noqa: E402

OUT = os.environ.get("OUT", "")
# A processor that is emulated beside others may take long; firmware that is silent takes all of it.
DEADLINES = {"silent": "5s"}
LONG_DEADLINE = "60s"
FOREVER = 1000000
BAD_PARAM = 3  # Linux's MLX5_CMD_STAT_BAD_PARAM_ERR
# Linux's enum ib_port_state, as the simulator's "port" takes it.
DOWN, ACTIVE = 1, 4
# Linux's mlx5_ifc.h: mlx5_ifc_mpein_reg_bits has link_width_active in bits 23:16 of the dword at 0xc.
LINK_WIDTH, WIDTH_SHIFT = 0xc, 16
REGISTER = 16  # where a register begins in the answer to ACCESS_REG


class Fault:
    """Of one device: how it begins, what goes on with each reading, how it ends."""
    port = "ib"

    def __init__(self, sim, dev):
        self.sim = sim
        self.dev = dev
        self.pci = sim.state(dev)["pci"]

    def write(self, verb, **args):
        self.sim.write(verb, dev=self.dev, **args)

    def tool(self, *words):
        subprocess.run(["mlx5ctl", *words, "--yes"], check=True, stdout=subprocess.DEVNULL)

    def begin(self):
        pass

    def again(self):
        pass

    def end(self):
        pass


class Temperature(Fault):
    degrees = 0

    def begin(self):
        self.write("temperature", degrees=self.degrees)

    def end(self):
        self.write("temperature", degrees=0)


class Hot(Temperature):
    degrees = 107


class Warm(Temperature):
    degrees = 102


class Flapping(Fault):
    def again(self):
        for state in (DOWN, ACTIVE) * 3:
            set_port(self.sim, state, self.dev)


class Down(Fault):
    def begin(self):
        set_port(self.sim, DOWN, self.dev)

    def end(self):
        set_port(self.sim, ACTIVE, self.dev)


class Errors(Fault):
    """Two of 1e5 bits are wrong, and three of 1e10 behind error correction."""

    def begin(self):
        self.write("ber", raw=5, effective=10)

    def end(self):
        self.write("ber", raw=0, effective=0)


class HalfOfItsLanes(Fault):
    def begin(self):
        self.write("fault", opcode=prm.ACCESS_REG, reg=prm.MPEIN, flip=(16 ^ 8) << WIDTH_SHIFT,
                   flip_at=REGISTER + LINK_WIDTH, count=FOREVER)

    def end(self):
        self.write("clear-faults")


class Refuses(Fault):
    """A register that it has shown so far."""

    def begin(self):
        self.write("fault", opcode=prm.ACCESS_REG, reg=prm.MPCNT, status=BAD_PARAM, count=FOREVER)

    def end(self):
        self.write("clear-faults")


class DarkLane(Fault):
    """Another module is plugged, one of whose lanes has no light; the simulator's port stays up."""

    def begin(self):
        self.write("module", kind=simctl.QSFP_DD)

    def end(self):
        self.write("module", kind=simctl.COPPER)


class Changed(Fault):
    def begin(self):
        self.tool("reg", "set", "NODE_DESC", "dev", f"mlx5_{self.dev}", "node_description[0]=0",
                  "scope", "configuration")


class Fatal(Fault):
    """The driver notices, and recovers by itself."""

    def begin(self):
        self.write("health", synd=1, rfr=1)


class Syndrome(Fault):
    """Firmware is not well, and goes on. Linux's reporter says so until the driver is bound anew."""

    def begin(self):
        self.write("health", synd=8)

    def end(self):
        self.write("health", synd=0)
        for name in "unbind", "bind":
            with open("/sys/bus/pci/drivers/mlx5_core/" + name, "w", encoding="ascii") as file:
                file.write(self.pci)


class GivenUp(Fault):
    """The driver does not recover it; somebody does, when it is over."""

    def devlink(self, verb, *words):
        subprocess.run(["devlink", "health", verb, "pci/" + self.pci, "reporter", "fw_fatal", *words], check=True)

    def begin(self):
        self.devlink("set", "auto_recover", "false")
        self.write("health", synd=8, rfr=1)

    def end(self):
        self.devlink("recover")


class QueueInError(Fault):
    """A program keeps a queue pair that has failed."""

    def begin(self):
        self.context = Context(name=f"mlx5_{self.dev}")
        cq = CQ(self.context, 15)
        init = QPInitAttr(qp_type=verbs.IBV_QPT_RC, scq=cq, rcq=cq, cap=QPCap(max_send_wr=4, max_recv_wr=4))
        self.qp = QP(PD(self.context), init)
        self.qp.to_init(QPAttr(port_num=1))
        failed = QPAttr()
        failed.qp_state = verbs.IBV_QPS_ERR
        self.qp.modify(failed, verbs.IBV_QP_STATE)

    def end(self):
        self.context.close()


class Ethernet(Fault):
    """With flow control for a priority, which nobody makes use of while all is well."""
    port = "eth"
    priority = 3

    def __init__(self, sim, dev):
        super().__init__(sim, dev)
        set_flow_control(dev, self.priority)

    def end(self):
        self.write("pause", priority=self.priority)


class Paused(Ethernet):
    """Its priority never sends: 10000 frames a second, each of which stops it for 100 us."""

    def begin(self):
        self.write("pause", priority=self.priority, percent=100)


class TakesNothing(Ethernet):
    """A host that hangs: its partner is stopped, and the device counts how long that goes on."""

    def begin(self):
        self.write("pause", priority=self.priority, sent=100)

    def again(self):
        self.write("stall", minor=1)


class LostSlot(Fault):
    """One command has no answer, and the others have: who asks waits until the driver gives up."""

    def begin(self):
        self.write("fault", opcode=prm.NOP, drop=1, count=1)
        threading.Thread(target=self.ask, daemon=True).start()

    def ask(self):
        with uverbs.File(self.dev) as file:
            uverbs.Uctx(file).exec(prm.inbox(prm.NOP))

    def end(self):
        self.write("complete-lost")


class Silent(Fault):
    def begin(self):
        self.write("fault", opcode=prm.ACCESS_REG, drop=1, count=FOREVER)

    def end(self):
        self.write("clear-faults")
        self.write("complete-lost")
        # It would not be asked for a quarter of an hour.
        with contextlib.suppress(FileNotFoundError):
            os.unlink("/run/mlx5ctl/debt")


FAULTS = {
    "sick": (Fault, Changed, Fatal, LostSlot, Syndrome, GivenUp, QueueInError),
    "worn": (Hot, Warm, Flapping, Down, Errors, HalfOfItsLanes, Refuses, DarkLane, Paused, TakesNothing),
    "silent": (Silent,),
    "well": (Fault,),
}


def read(name):
    """What is not read is in the file, and the status says so."""
    subprocess.run(["mlx5ctl", "metrics", "--lanes", "--modules", "-o", os.path.join(OUT, "mlx5ctl.prom"),
                    "--deadline", DEADLINES.get(name, LONG_DEADLINE)], check=False, stderr=subprocess.DEVNULL)


def is_there(name):
    return os.path.exists(os.path.join(OUT, name))


def main(name):
    sim = simctl.Sim()
    faults = [fault(sim, dev) for dev, fault in enumerate(FAULTS[name])]
    faulty = False
    while not is_there("done"):
        if is_there("faulty") != faulty:
            faulty = not faulty
            for fault in faults:
                (fault.begin if faulty else fault.end)()
        for fault in faults:
            if faulty:
                fault.again()
        read(name)
        time.sleep(1)  # clock: how often the file is looked at; other guests want the processors too


if __name__ == "__main__":
    main(sys.argv[1])
