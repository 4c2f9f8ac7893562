# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What a command costs in copies and allocations, counted by kprobes."""
import os
import signal
import unittest

import base
import prm
import uverbs

TRACING = "/sys/kernel/tracing"
# hardened usercopy looks at every copy whose size the compiler does not know
COPY = "p:mlx5ctl_counts/copy __check_object_size n=%si to_user=%dx:u8"
VMALLOC = "p:mlx5ctl_counts/vmalloc "

INLEN, OUTLEN = 1044, 2068


def write(name, text, flag=os.O_TRUNC):
    # not open(): its "a" seeks, which these files do not allow
    fd = os.open(os.path.join(TRACING, name), os.O_WRONLY | flag)
    try:
        os.write(fd, text.encode())
    finally:
        os.close(fd)


def probe(text):
    write("kprobe_events", text + "\n", os.O_APPEND)


def vmalloc_symbol():
    with open("/proc/kallsyms") as symbols:
        names = {line.split()[2] for line in symbols}
    return next(name for name in ("__vmalloc_node_range_noprof",
                                  "__vmalloc_node_range") if name in names)


class CountsTest(base.TestCase):
    def setUp(self):
        super().setUp()
        self.uctx = uverbs.Uctx(self.file)
        self.addCleanup(self.uctx.destroy)
        write("trace", "")
        probe(COPY)
        self.addCleanup(probe, "-:mlx5ctl_counts/copy")
        probe(VMALLOC + vmalloc_symbol())
        self.addCleanup(probe, "-:mlx5ctl_counts/vmalloc")

    def events(self, action):
        """What this process does meanwhile: copies as (bytes, to user), and
        how often it takes virtual memory."""
        write("trace", "")
        write("events/mlx5ctl_counts/enable", "1")
        try:
            action()
        finally:
            write("events/mlx5ctl_counts/enable", "0")
        copies, vmallocs = [], 0
        with open(os.path.join(TRACING, "trace")) as trace:
            for line in trace:
                if f"-{os.getpid()} " not in line:
                    continue
                if " vmalloc:" in line:
                    vmallocs += 1
                elif " copy:" in line:
                    fields = dict(word.split("=") for word in line.split()
                                  if "=" in word)
                    copies.append((int(fields["n"], 0),
                                   bool(int(fields["to_user"], 0))))
        return copies, vmallocs

    def command(self, inlen, outlen):
        inbox = prm.inbox(prm.NOP, length=inlen)
        self.assertErrno(self.uctx.exec(inbox, outlen)[0], 0)

    def test_each_box_is_copied_once(self):
        copies, vmallocs = self.events(lambda: self.command(INLEN, OUTLEN))
        self.assertEqual([to_user for n, to_user in copies if n == INLEN],
                         [False])
        self.assertEqual([to_user for n, to_user in copies if n == OUTLEN],
                         [True])
        self.assertEqual(vmallocs, 0)

    def test_boxes_up_to_a_page_take_no_virtual_memory(self):
        for length in 16, 64, 68, 4096:
            _, vmallocs = self.events(lambda: self.command(length, length))
            self.assertEqual(vmallocs, 0, length)

    def test_the_probe_sees_virtual_memory(self):
        # so that the zeros above mean something: kernel stacks are of it, and
        # few are kept in stock
        children = []

        def fork():
            for _ in range(8):
                pid = os.fork()
                if not pid:
                    signal.pause()
                children.append(pid)
        try:
            self.assertGreater(self.events(fork)[1], 0)
        finally:
            for pid in children:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)


if __name__ == "__main__":
    unittest.main()
