#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
In a guest: a host of the fleet that tests/fleet/guests.py watches.

    tests/fleet/guest.py NAME

Writes $OUT/mlx5ctl.prom again and again, as the timer does once a minute. While $OUT/faulty is
there, each of its devices has the fault that FAULTS gives it; $OUT/done ends it.
"""
import os
import subprocess
import sys
import threading

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import prm  # noqa: E402
import simctl  # noqa: E402
import uverbs  # noqa: E402
from base import set_port  # noqa: E402

OUT = os.environ.get("OUT", "")
# A processor that is emulated beside others may take long; firmware that is silent takes all of it.
DEADLINES = {"sick": "60s", "silent": "5s", "well": "60s"}
FOREVER = 1000000
# Linux's enum ib_port_state, as the simulator's "port" takes it.
DOWN, ACTIVE = 1, 4
# Linux's mlx5_ifc.h: mlx5_ifc_mpein_reg_bits has link_width_active in bits 23:16 of the dword at 0xc.
LINK_WIDTH, WIDTH_SHIFT = 0xc, 16
REGISTER = 16  # where a register begins in the answer to ACCESS_REG


class Fault:
    """Of one device: how it begins, what goes on with each reading, how it ends."""

    def __init__(self, sim, dev):
        self.sim = sim
        self.dev = dev

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


FAULTS = {
    "sick": (Fault, Hot, Warm, Flapping, Down, Errors, HalfOfItsLanes, DarkLane, Changed, Fatal,
             LostSlot),
    "silent": (Silent,),
    "well": (Fault,),
}


def read(name):
    """What is not read is in the file, and the status says so."""
    subprocess.run(["mlx5ctl", "metrics", "--modules", "-o", os.path.join(OUT, "mlx5ctl.prom"), "--deadline", DEADLINES[name]],
                   check=False, stderr=subprocess.DEVNULL)


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


if __name__ == "__main__":
    main(sys.argv[1])
