#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
coreutils' timeout for a test: COMMAND's time is up once a process that it has started sleeps, as
between two samples, however long a busy machine needs for that.

    timeout_in_a_nap.py OPTION... SECONDS COMMAND [ARG...]
"""
import os
import signal
import subprocess
import sys

sys.path.insert(1, os.path.join(os.path.dirname(os.path.realpath(__file__)), ".."))
import base  # noqa: E402


def child_naps(pid):
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as children:
        return any(base.naps(child) for child in children.read().split())


def main():
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    with subprocess.Popen(sys.argv[sys.argv.index(words[1]):]) as process:
        base.wait_for(lambda: process.poll() is not None or child_naps(process.pid), what="sleep")
        process.send_signal(signal.SIGTERM)
    return process.returncode


if __name__ == "__main__":
    sys.exit(main())
