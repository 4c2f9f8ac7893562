# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Contexts: who may open one, what it may do, and how it ends."""
import ctypes
import errno
import struct
import subprocess
import sys
import unittest

import base
import prm
import uverbs


class UctxTest(base.TestCase):
    def test_create_shows_in_firmware(self):
        before = self.sim.state()["objects"].get("uctx", 0)
        uctx = uverbs.Uctx(self.file)
        info = uctx.info
        self.assertNotEqual(info["uid"], 0)
        self.assertEqual(info["scope"], uverbs.SCOPE_READ_ONLY)
        self.assertEqual(info["uctx_cap"], 4, "tools resources, nothing else")
        self.assertEqual(info["max_inlen"], 512 * 512)
        self.assertEqual(self.sim.state()["objects"]["uctx"], before + 1)
        uctx.destroy()
        self.assertEqual(self.sim.state()["objects"].get("uctx", 0), before)

    def test_close_destroys(self):
        before = self.sim.state()["objects"].get("uctx", 0)
        with uverbs.File() as other:
            for _ in range(5):
                uverbs.Uctx(other)
        self.assertEqual(self.sim.state()["objects"].get("uctx", 0), before)

    def test_query_counts_umems(self):
        uctx = uverbs.Uctx(self.file)
        umem = uverbs.Umem(uctx, 3 * 4096)
        info = uctx.query()
        self.assertEqual(info["num_umems"], 1)
        self.assertEqual(info["pinned_bytes"], 3 * 4096)
        umem.deregister()
        info = uctx.query()
        self.assertEqual((info["num_umems"], info["pinned_bytes"]), (0, 0))
        uctx.destroy()

    def test_not_before_its_umems(self):
        uctx = uverbs.Uctx(self.file)
        umem = uverbs.Umem(uctx, 4096)
        self.assertErrno(uctx.destroy_err(), errno.EBUSY)
        umem.deregister()
        uctx.destroy()
        self.assertErrno(uctx.destroy_err(), errno.ENOENT)

    def test_uid_in_the_header_is_ours(self):
        """A forged uid in the inbox reaches firmware as the context's own."""
        uctx = uverbs.Uctx(self.file)
        other = uverbs.Uctx(self.file)
        for forged in (0, other.info["uid"], 0xffff):
            box = prm.inbox(prm.NOP)
            prm.put(box, 0x10, 16, forged)
            self.assertErrno(uctx.exec(box)[0], 0)
            last = [entry for entry in self.sim.log() if
                    int(entry["opcode"], 16) == prm.NOP][-1]
            self.assertEqual(last["uid"], uctx.info["uid"])
        other.destroy()
        uctx.destroy()

    def test_scopes(self):
        for scope in (uverbs.SCOPE_CONFIGURATION, uverbs.SCOPE_READ_ONLY,
                      uverbs.SCOPE_WRITE, uverbs.SCOPE_FULL):
            uctx = uverbs.Uctx(self.file, scope)
            self.assertEqual(uctx.query()["scope"], scope)
            internal = bool(uctx.info["uctx_cap"] & 2)
            self.assertEqual(internal, scope == uverbs.SCOPE_FULL)
            self.assertEqual(uctx.info["uctx_cap"] & 1, 0, "raw transmit")
            uctx.destroy()
        for scope in (4, 0xff, 0xffffffff):
            self.assertErrno(base.create_err(self.file, scope), errno.EINVAL)

    def test_full_needs_rawio(self):
        create = [base.in_child(
            lambda scope=scope: base.create_err(self.file, scope),
            lambda: base.drop_capability(base.CAP_SYS_RAWIO))
            for scope in range(4)]
        self.assertEqual(create, [0, 0, 0, errno.EPERM])

    def test_rawio_is_asked_for_each_command(self):
        """A full context in a process that has lost the capability since."""
        full, write = (uverbs.Uctx(self.file, scope) for scope in
                       (uverbs.SCOPE_FULL, uverbs.SCOPE_WRITE))
        nop = prm.inbox(prm.NOP)

        def umem_err(uctx):
            try:
                uverbs.Umem(uctx, 4096)
            except OSError as err:
                return err.errno
            return 0

        uses = [lambda uctx: uctx.exec(nop)[0],
                lambda uctx: uctx.batch([nop])[1][0][0], umem_err]
        for uctx, wanted in ((full, errno.EPERM), (write, 0)):
            for use in uses:
                self.assertErrno(base.in_child(
                    lambda use=use, uctx=uctx: use(uctx),
                    lambda: base.drop_capability(base.CAP_SYS_RAWIO)), wanted)
        for use in uses:
            self.assertErrno(use(full), 0)

    def test_nobody_is_refused(self):
        before = self.counts().get(prm.CREATE_UCTX, 0)
        for scope in range(4):
            self.assertErrno(base.in_child(
                lambda scope=scope: base.create_err(self.file, scope),
                base.become_nobody), errno.EPERM)
        self.assertEqual(self.counts().get(prm.CREATE_UCTX, 0), before)

    def test_root_without_the_capability_is_refused(self):
        self.assertErrno(base.in_child(
            lambda: base.create_err(self.file, 1),
            lambda: base.drop_capability(base.CAP_SYS_ADMIN)), errno.EPERM)

    def test_root_of_a_user_namespace_is_refused(self):
        code = ("import uverbs, base, sys;"
                "sys.exit(base.create_err(uverbs.File(), 1))")
        result = subprocess.run(["unshare", "--user", "--map-root-user",
                                 sys.executable, "-c", code], check=False)
        self.assertErrno(result.returncode, errno.EPERM)

    def test_a_travelled_descriptor_gives_nothing(self):
        """Every method but destroy asks the caller, not the opener."""
        uctx = uverbs.Uctx(self.file)
        memory = uverbs.Memory(4096)

        def query():
            try:
                uctx.query()
            except OSError as err:
                return err.errno
            return 0

        def journal():
            try:
                uctx.journal()
            except OSError as err:
                return err.errno
            return 0

        def register():
            umem = uverbs.Umem.__new__(uverbs.Umem)
            return umem.register(uctx, memory.address, 4096, 0)

        nop = prm.inbox(prm.NOP)
        before = self.counts().get(prm.NOP, 0)
        for call in (query, journal, register, lambda: uctx.exec(nop)[0],
                     lambda: uctx.batch([nop])[0]):
            for prepare in base.become_nobody, base.become_root_elsewhere:
                self.assertErrno(base.in_child(call, prepare), errno.EPERM)
        self.assertEqual(self.counts().get(prm.NOP, 0), before)
        self.assertErrno(base.in_child(uctx.destroy_err, base.become_nobody),
                         0)

    def test_abi_constant(self):
        """Wrong or missing, nothing happens."""
        uctx = uverbs.Uctx(self.file)
        umem = uverbs.Umem(uctx, 4096)
        nop = uverbs.CMD.pack(0, 0, 16, 16, 0, 0, 0, 0)
        info = ctypes.create_string_buffer(uverbs.INFO.size)
        calls = [
            (uverbs.OBJECT_UCTX, uverbs.UCTX_CREATE, [
                uverbs.handle(uverbs.NS, 0),
                uverbs.ptr_in(uverbs.NS + 1, struct.pack("<I", 1)),
                uverbs.ptr_out(uverbs.NS + 2, info)]),
            (uverbs.OBJECT_UCTX, uverbs.UCTX_QUERY, [
                uverbs.handle(uverbs.NS, uctx.handle),
                uverbs.ptr_out(uverbs.NS + 1, info)]),
            (uverbs.OBJECT_UCTX, uverbs.UCTX_EXEC, [
                uverbs.handle(uverbs.NS, uctx.handle),
                uverbs.ptr_in(uverbs.NS + 1, nop)]),
            (uverbs.OBJECT_UMEM, uverbs.UMEM_DEREG,
             [uverbs.handle(uverbs.NS, umem.handle)]),
            (uverbs.OBJECT_UCTX, uverbs.UCTX_DESTROY,
             [uverbs.handle(uverbs.NS, uctx.handle)]),
        ]
        before = self.sim.state()["commands_total"]
        for object_id, method, attrs in calls:
            self.assertErrno(self.file.ioctl(object_id, method, attrs),
                             errno.EINVAL)
            self.assertErrno(self.file.ioctl(
                object_id, method, attrs + [uverbs.abi(1)]), errno.EINVAL)
        self.assertEqual(self.sim.state()["commands_total"], before)
        umem.deregister()
        uctx.destroy()

    def test_a_foreign_method_refuses_us(self):
        """A method of mlx5_ib itself does not know our mandatory attribute."""
        MLX5_OBJECT_DEVX, QUERY_EQN = uverbs.NS, uverbs.NS + 2
        err = self.file.ioctl(MLX5_OBJECT_DEVX, QUERY_EQN, [
            uverbs.ptr_in(uverbs.NS, struct.pack("<I", 0)), uverbs.abi()])
        self.assertErrno(err, errno.EPROTONOSUPPORT)

    def test_a_reads_do_not_taint_and_writes_do(self):
        """Named to run first: a taint cannot be taken back."""
        before = base.taint()
        uverbs.Uctx(self.file, uverbs.SCOPE_READ_ONLY).destroy()
        uverbs.Uctx(self.file, uverbs.SCOPE_CONFIGURATION).destroy()
        self.assertEqual(base.taint(), before)
        uverbs.Uctx(self.file, uverbs.SCOPE_WRITE).destroy()
        self.assertTrue(base.taint())

    def test_no_context_without_ucontext(self):
        with uverbs.File(context=False) as bare:
            self.assertNotEqual(base.create_err(bare, 1), 0)

    def test_limit(self):
        """1,000 contexts at a time are within the limit."""
        files = [uverbs.File() for _ in range(10)]
        for file in files:
            for _ in range(100):
                uverbs.Uctx(file)
        self.assertGreaterEqual(self.sim.state()["objects"]["uctx"], 1000)
        for file in files:
            file.close()


if __name__ == "__main__":
    unittest.main()
