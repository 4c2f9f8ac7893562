# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The caller of tests/hostile.py, led on by where it comes within mlx5ctl.ko.
Needs the debug kernel."""
import ctypes
import fcntl
import mmap
import os
import random
import time
import unittest

import base
import hostile

KCOV_INIT_TRACE, KCOV_ENABLE, KCOV_DISABLE = 0x80086301, 0x6364, 0x6365
KCOV_TRACE_PC = 0
STEPS = 8
MAP_FAILED = (1 << 64) - 1
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_size_t
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int,
                      ctypes.c_int, ctypes.c_int, ctypes.c_long]
# A tape that has got longer than that does not lead anywhere quickly.
LONGEST_TAPE = 4096


class Tape(random.Random):
    """Random numbers from a tape, and past its end new ones, which it
    records: a tape repeats what was done with it, and may be changed."""

    def __init__(self, seed, tape=b""):
        super().__init__(seed)
        self.tape, self.at = bytearray(tape), 0

    def getrandbits(self, k):
        end = self.at + (k + 7) // 8
        while len(self.tape) < end:
            self.tape.append(super().getrandbits(8))
        number = int.from_bytes(self.tape[self.at:end], "little")
        self.at = end
        return number & ((1 << k) - 1)

    def random(self):
        return self.getrandbits(8) / 256

    def played(self):
        return bytes(self.tape[:self.at])


class Kcov:
    """Places of the module that this thread comes by."""

    WORDS = 1 << 18

    def __init__(self):
        self.fd = os.open("/sys/kernel/debug/kcov", os.O_RDWR)
        fcntl.ioctl(self.fd, KCOV_INIT_TRACE, self.WORDS)
        # Python's own mmap believes the file's size, which is 0.
        mapping = libc.mmap(None, 8 * self.WORDS,
                            mmap.PROT_READ | mmap.PROT_WRITE, mmap.MAP_SHARED,
                            self.fd, 0)
        if mapping == MAP_FAILED:
            raise OSError(ctypes.get_errno(), "mmap of kcov")
        self.words = (ctypes.c_uint64 * self.WORDS).from_address(mapping)

    def __enter__(self):
        self.words[0] = 0
        fcntl.ioctl(self.fd, KCOV_ENABLE, KCOV_TRACE_PC)

    def __exit__(self, *unused):
        fcntl.ioctl(self.fd, KCOV_DISABLE, 0)

    def places(self):
        return set(self.words[1:1 + self.words[0]])


def changed(rng, tape, other):
    """A tape with something of it altered, cut or taken from another."""
    tape = bytearray(tape)
    for _ in range(rng.randrange(1, 8)):
        at = rng.randrange(len(tape))
        end = at + rng.randrange(1, 16)
        choice = rng.randrange(5)
        if choice < 2:
            tape[at] = rng.randrange(256)
        elif choice == 2:
            tape[at:at] = rng.randbytes(end - at)
        elif choice == 3 and len(tape) > 32:
            del tape[at:end]
        else:
            tape[at:] = other[at:]
    return bytes(tape[:LONGEST_TAPE])


class FuzzTest(base.TestCase):
    SECONDS = float(os.environ.get("MLX5CTL_FUZZ_SECONDS", "600"))
    SEED = int(os.environ.get("MLX5CTL_FUZZ_SEED", "1"))

    def play(self, kcov, tape):
        caller = hostile.Caller(tape)
        with kcov:
            for _ in range(STEPS):
                caller.step()
            caller.file.close()
        caller.close()
        return kcov.places()

    def test_requests_that_lead_on(self):
        rng = random.Random(self.SEED)
        kcov = Kcov()
        kept, seen = [], set()
        before, runs, growth = self.sim.objects(), 0, []
        # clock: how long to look for faults, not whether there is one
        start = time.monotonic()
        # clock: as above
        while time.monotonic() < start + self.SECONDS:
            old = b""
            if kept and rng.random() < 0.9:
                old = changed(rng, rng.choice(kept), rng.choice(kept))
            tape = Tape(rng.getrandbits(32), old)
            new = self.play(kcov, tape) - seen
            runs += 1
            if new:
                seen |= new
                kept.append(tape.played())
                # clock: to be printed
                growth.append(round(time.monotonic() - start))
        self.assertEqual(self.sim.objects(), before,
                         f"left by seed {self.SEED}")
        print(f"{runs} runs of {STEPS} requests, {len(seen)} places, "
              f"{len(kept)} tapes kept, the last at {growth[-1]} s")
        self.assertGreater(len(kept), 10)


if __name__ == "__main__":
    unittest.main()
