# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""A program on a terminal of its own, whose screen pyte keeps as a terminal would."""
import errno
import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time

import pyte

# A bound for what hangs.
HANG = 300


def read_to_end(fd):
    """All that was written to a terminal whose other side is closed. What somebody wrote before he
    ended comes in parts, for the kernel passes it on by and by; EIO is the end."""
    data = b""
    while True:
        try:
            part = os.read(fd, 65536)
        except OSError as err:
            if err.errno != errno.EIO:
                raise
            part = b""
        if not part:
            os.close(fd)
            return data
        data += part


def run(words, lines=0, columns=0, **environment):
    """A program's status and what it wrote, where its output is a terminal of this size; 0: it has none."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    with subprocess.Popen(words, stdout=theirs, env={**os.environ, **environment}) as process:
        os.close(theirs)
        data = read_to_end(ours)
    return process.returncode, data


class Terminal:
    def __init__(self, words, lines, columns, **environment):
        self.fd, side = pty.openpty()
        self.set_size(lines, columns)
        self.before = self.mode()
        self.pid = os.fork()
        if not self.pid:
            os.login_tty(side)
            os.execve(words[0], words, {**os.environ, "TERM": "linux", "LANG": "C.UTF-8", **environment})
        os.close(side)
        self.screen = pyte.Screen(columns, lines)
        self.stream = pyte.ByteStream(self.screen)

    def set_size(self, lines, columns):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def resize(self, lines, columns):
        """Which the kernel tells the program."""
        self.screen.resize(lines, columns)
        self.set_size(lines, columns)

    def mode(self):
        return termios.tcgetattr(self.fd)[3]

    def type(self, keys):
        os.write(self.fd, keys)

    def until(self, seen):
        """Reads what it draws, until the lines are as wanted. It may draw for ever."""
        end = time.monotonic() + HANG  # clock: a bound for what hangs
        while not seen(self.screen.display):
            left = end - time.monotonic()  # clock: a bound for what hangs
            ready, _, _ = select.select([self.fd], [], [], max(left, 0))
            assert ready and left > 0, "\n".join(self.screen.display)
            try:
                self.stream.feed(os.read(self.fd, 65536))
            except OSError as error:
                # EIO: nobody has the other side any more.
                raise EOFError("\n".join([f"ended with {self.status()}:", *self.screen.display])) from error
        return self.screen.display

    def status(self):
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def end(self):
        """Its status, when the terminal is read to its end."""
        while True:
            try:
                data = os.read(self.fd, 65536)
            except OSError:
                break
            if not data:
                break
            self.stream.feed(data)
        return self.status()

    def close(self):
        os.close(self.fd)
