# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The simulator's control device, from Python.

    sim = Sim()
    before = sim.count(0x805)
    sim.fault(opcode=0x805, delay_ms=100)
    ...
    assert sim.count(0x805) == before + 1

On the host the device is a model in each process that opens it, see tests/model: what it is
told goes into a script that each of them runs at its start, and each leaves its state.
"""
import collections
import ctypes
import json
import os

CONTROL = "/dev/mlx5_sim"
# What "module" plugs: a cable, and modules that measure.
COPPER, QSFP28, QSFP_DD, SFP28 = range(4)
MODEL = "model:"


def model():
    """The directory of the host's model, or None: there is a simulator."""
    name = os.environ.get("MLX5CTL_REPLAY", "")
    return name[len(MODEL):] if name.startswith(MODEL) else None


class Model:
    """The device of this process and of those that it starts."""

    def __init__(self):
        self.lib = ctypes.CDLL("libmlx5ctl.so.1")
        self.lib.model_state.restype = ctypes.c_char_p
        self.script, self.states = (os.path.join(model(), name) for name in ("script", "state"))

    def command(self, line):
        err = self.lib.model_control(line.encode())
        if err:
            raise OSError(err, os.strerror(err))
        if line.startswith("reset-counters") and os.path.exists(self.states):
            os.unlink(self.states)
        with open(self.script, "a", encoding="ascii") as script:
            script.write(line + "\n")

    def state(self):
        """Commands of all processes, and the rest of the last."""
        states = [json.loads(self.lib.model_state())]
        if os.path.exists(self.states):
            with open(self.states, encoding="ascii") as file:
                states += map(json.loads, file)
        commands = collections.Counter()
        for state in states:
            commands.update(state["commands"])
        return {**states[-1], "commands": dict(commands),
                "commands_total": sum(state["commands_total"] for state in states)}


class Sim:
    def __init__(self, path=CONTROL):
        self.path = path

    def devices(self):
        """Every device's state, as tests/sim/README.md describes it."""
        if model() is not None:
            return [Model().state()]
        with open(self.path) as control:
            return json.load(control)["devices"]

    def vfs(self):
        """The states of the virtual functions that there are."""
        with open(self.path) as control:
            return json.load(control)["vfs"]

    def sfs(self):
        """The states of the sub-functions that there are."""
        with open(self.path) as control:
            return json.load(control)["sfs"]

    def state(self, dev=0):
        return self.devices()[dev]

    def command(self, line):
        """One line of control; OSError EINVAL if the simulator refuses it."""
        if model() is not None:
            Model().command(line)
            return
        fd = os.open(self.path, os.O_WRONLY)
        try:
            os.write(fd, (line + "\n").encode())
        finally:
            os.close(fd)

    def write(self, verb, **args):
        self.command(" ".join([verb] + [f"{name}={int(value)}"
                                        for name, value in args.items()]))

    def fault(self, dev=0, **args):
        """opcode, reg, status, syndrome, delay_ms, drop, delivery, signature,
        flip, flip_at, count, skip."""
        self.write("fault", dev=dev, **args)

    def clear_faults(self, dev=0):
        """Forget all faults and let delayed commands go."""
        self.write("clear-faults", dev=dev)

    def reset(self, dev=0):
        """No faults, and all counters at zero."""
        self.clear_faults(dev)
        self.write("reset-counters", dev=dev)

    def latency(self, us, dev=0):
        """Every command takes at least so long."""
        self.write("latency", dev=dev, us=us)

    def port(self, state, dev=0):
        """1 down, 2 init, 4 active."""
        self.write("port", dev=dev, state=state)

    def count(self, opcode, dev=0):
        """How many commands with this opcode reached firmware."""
        return self.state(dev)["commands"].get(hex(opcode), 0)

    def total(self, dev=0):
        return self.state(dev)["commands_total"]

    def objects(self, dev=0):
        """The live objects, by type."""
        return self.state(dev)["objects"]

    def owned(self, uid, dev=0):
        """The live objects of one uid, by type."""
        return self.state(dev)["owners"].get(str(uid), {})

    def umems(self, uid, dev=0):
        """The live umems of one uid: id, pinned_bytes, users."""
        return [umem for umem in self.state(dev)["umems"] if umem["uid"] == uid]

    def reclaimed(self, dev=0):
        """Objects that lost their owner before they were destroyed: a number."""
        return sum(self.state(dev)["reclaimed"].values())

    def log(self, dev=0):
        """The last commands, oldest first."""
        return self.state(dev)["log"]
