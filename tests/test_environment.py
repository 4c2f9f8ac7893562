# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Nodes, namespaces, cgroups, 32-bit callers."""
import errno
import os
import subprocess
import unittest

import base
import prm
import uverbs


def run(*words):
    return subprocess.run(words, check=True, capture_output=True,
                          text=True).stdout


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


class NodesTest(base.TestCase):
    """Reviewers of RDMA drivers take no sysfs files of a driver's own, and no device nodes beside uverbs'."""

    def test_none_of_its_own(self):
        uctx = uverbs.Uctx(self.file)
        uverbs.Umem(uctx, 1 << 16)
        found = []
        for top in "/sys", "/dev":
            for directory, dirs, files in os.walk(top):
                # What every module has, whatever it does; and tracepoints.
                if directory == "/sys":
                    dirs[:] = sorted(set(dirs) - {"module", "kernel"})
                found += [os.path.join(directory, name) for name in dirs + files if "mlx5ctl" in name]
        self.assertEqual(found, [])
        self.assertFalse(os.path.exists("/sys/module/mlx5ctl/parameters"))


class NetnsTest(base.TestCase):
    """Containers add a compat device per namespace to the same class."""

    def test_containers_come_and_go(self):
        uctx = uverbs.Uctx(self.file)
        for i in range(20):
            run("ip", "netns", "add", f"box{i}")
            run("ip", "netns", "exec", f"box{i}", "true")
        self.assertErrno(uctx.exec(prm.inbox(prm.NOP))[0], 0)
        for i in range(20):
            run("ip", "netns", "del", f"box{i}")
        self.assertErrno(uctx.exec(prm.inbox(prm.NOP))[0], 0)
        uctx.destroy()

    def test_moved_to_another_namespace_and_back(self):
        """The clients go and come; driver_def must still be ours."""
        self.file.close()
        with base.another_namespace():
            with uverbs.File() as file:
                uctx = uverbs.Uctx(file)
                umem = uverbs.Umem(uctx, 1 << 16)
                before = base.pinned()
                base.move("there")
                self.assertErrno(uctx.exec(prm.inbox(prm.NOP))[0], errno.EIO)
                self.assertErrno(umem.deregister_err(), errno.EIO)
                self.assertLess(base.pinned(), before)
            code = ("import uverbs, prm;"
                    "u = uverbs.Uctx(uverbs.File());"
                    "raise SystemExit(u.exec(prm.inbox(prm.NOP))[0])")
            run("ip", "netns", "exec", "there", "/usr/bin/python3", "-c", code)
        with uverbs.File() as file:
            uctx = uverbs.Uctx(file)
            self.assertErrno(uctx.exec(prm.inbox(prm.NOP))[0], 0)


class CgroupTest(base.TestCase):
    def test_objects_are_counted(self):
        """rdma.max bounds our objects like those of any driver."""
        top = "/sys/fs/cgroup"
        group = f"{top}/mlx5ctl-test"
        write(f"{top}/cgroup.subtree_control", "+rdma")
        os.makedirs(group, exist_ok=True)
        write(f"{group}/rdma.max", "mlx5_0 hca_handle=max hca_object=3")

        def create_four():
            write(f"{group}/cgroup.procs", str(os.getpid()))
            file = uverbs.File()
            return [base.create_err(file, 1) for _ in range(4)].index(
                errno.EAGAIN)

        try:
            self.assertEqual(base.in_child(create_four), 3)
        finally:
            # The kernel keeps a limit's record, and corrupts its list when the
            # device goes after the group (seen on 6.12): lift the limit first.
            write(f"{group}/rdma.max", "mlx5_0 hca_handle=max hca_object=max")
            os.rmdir(group)


class Compat32Test(base.TestCase):
    def test_a_32_bit_program(self):
        """tests/compat32.c does all methods; its exit status says which
        failed."""
        result = subprocess.run(["compat32"], check=False)
        self.assertEqual(result.returncode, 0)


if __name__ == "__main__":
    unittest.main()
