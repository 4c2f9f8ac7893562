#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
pressed.py COMMAND...: runs it while memory is short. Another process takes what there is, gives some
back, and takes it again; the kernel has to look for pages all the time, and kills that process when it
finds none, whereupon there is a new one. Exits as COMMAND does, and says what was done.
"""
import mmap
import os
import random
import signal
import subprocess
import sys
import time

MEGABYTE = 1 << 20
# What is left when it stops taking more: the kernel's own reserve is about as much.
LEFT = 24 * MEGABYTE
CHUNK = 4 * MEGABYTE
MOST_GIVEN = 16  # chunks at once
PAUSE = 0.02


def available():
    with open("/proc/meminfo", encoding="ascii") as file:
        for line in file:
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    raise RuntimeError("no MemAvailable")


def take():
    """Memory that is not all zeros, so that each page is one."""
    chunk = mmap.mmap(-1, CHUNK)
    for at in range(0, CHUNK, mmap.PAGESIZE):
        chunk[at] = 1
    return chunk


def hog(pipe):
    """Says each time that memory is short."""
    with open("/proc/self/oom_score_adj", "w", encoding="ascii") as file:
        file.write("1000")
    chunks = []
    while True:
        while available() > LEFT:
            chunks.append(take())
        os.write(pipe, b".")
        time.sleep(PAUSE)  # clock: how long the others are short of it
        given = random.randrange(1, MOST_GIVEN)
        for chunk in chunks[-given:]:
            chunk.close()
        del chunks[-given:]


def start_hog(pipe):
    pid = os.fork()
    if not pid:
        try:
            hog(pipe)
        finally:
            os._exit(1)
    return pid


def main():
    read_end, write_end = os.pipe()
    os.set_blocking(read_end, False)
    times = kills = 0
    pid = start_hog(write_end)
    with subprocess.Popen(sys.argv[1:]) as command:
        while command.poll() is None:
            time.sleep(PAUSE)  # clock: how often to look
            try:
                times += len(os.read(read_end, 1 << 16))
            except BlockingIOError:
                pass
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                # By whom but the kernel's search for memory.
                if not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGKILL:
                    raise RuntimeError(f"the process that takes memory has ended: {status:#x}")
                kills += 1
                pid = start_hog(write_end)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    print(f"memory was short {times} times, and {kills} times there was none", flush=True)
    return command.returncode or not times


if __name__ == "__main__":
    sys.exit(main())
