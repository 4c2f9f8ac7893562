# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""libmlx5ctl on the simulated device, against values that are known."""
import ctypes
import errno
import mmap
import os
import struct
import threading
import unittest

import base
import clib
import prm
import simctl
import simdata

ACCESS_REG = "0x805"


class LibTest(unittest.TestCase):
    def setUp(self):
        self.sim = simctl.Sim()
        self.before = self.objects()
        self.addCleanup(self.check_clean)

    def objects(self):
        state = self.sim.state()
        return state["objects"], state["reclaimed"]

    def check_clean(self):
        self.assertEqual(self.objects(), self.before)

    def commands(self, opcode):
        return self.sim.state()["commands"].get(opcode, 0)

    def open(self, **kwargs):
        uctx = clib.Uctx(**kwargs)
        self.addCleanup(uctx.close)
        return uctx


class DeviceTest(LibTest):
    def test_list(self):
        attr, = clib.devices()
        self.assertEqual(attr.name, b"mlx5_0")
        self.assertEqual(attr.parent, b"0011:00:00.0")
        self.assertEqual(attr.pci, b"0011:00:00.0")
        self.assertEqual(attr.uverbs, b"uverbs0")
        self.assertEqual(attr.fw_ver, b"22.35.1012")
        self.assertEqual(attr.link_layer, b"InfiniBand")
        self.assertEqual(attr.port_state, b"ACTIVE")
        self.assertEqual(attr.transport, b"uverbs")
        self.assertEqual(clib.STATES[attr.state], "usable")
        self.assertEqual((attr.vendor_id, attr.device_id), (0x15b3, 0x101d))
        self.assertEqual(attr.reason, b"")

    def test_list_takes_nothing(self):
        before = self.sim.state()["commands"]
        clib.devices()
        after = self.sim.state()["commands"]
        # The kernel itself asks for the port's state now and then.
        for opcode in ("0xa04", "0x802", "0x816"):
            self.assertEqual(after.get(opcode, 0), before.get(opcode, 0), opcode)

    def test_unprivileged(self):
        def states():
            attr, = clib.devices()
            return attr.state

        state = base.in_child(states, base.become_nobody)
        self.assertEqual(clib.STATES[state], "no_privilege")

    def test_open_takes_no_uar(self):
        uars = self.sim.state()["objects"].get("uar", 0)
        with clib.Uctx():
            self.assertEqual(self.sim.state()["objects"].get("uar", 0), uars)

    def test_open_by_pci(self):
        for name in ("mlx5_0", "0011:00:00.0"):
            with clib.Uctx(name) as uctx:
                self.assertEqual(uctx.info().scope, clib.READ_ONLY)
        for name in ("mlx5_1", "0000:00:00.0", "", "00:00.0"):
            with self.assertRaises(clib.Error) as raised:
                clib.Uctx(name)
            self.assertEqual(raised.exception.errno, errno.ENODEV)

    def test_import(self):
        owner = clib.need(clib.open_device(b"mlx5_0", None))
        self.addCleanup(clib.close_device, owner)
        fd = next(int(name) for name in os.listdir("/proc/self/fd")
                  if self.is_uverbs(name))
        with clib.Uctx(fd=fd) as uctx:
            self.assertNotEqual(uctx.info().uid, 0)
        # It stays the caller's.
        os.fstat(fd)
        with open("/dev/null", "rb") as null, self.assertRaises(clib.Error):
            clib.Uctx(fd=null.fileno())

    @staticmethod
    def is_uverbs(name):
        try:
            return os.readlink(f"/proc/self/fd/{name}").endswith("/uverbs0")
        except OSError:
            return False


class UctxTest(LibTest):
    def test_info(self):
        info = self.open().info()
        self.assertNotEqual(info.uid, 0)
        self.assertEqual(info.uctx_cap, 4)
        self.assertEqual(info.dev_uctx_cap, 7)
        self.assertEqual(info.max_inlen, 512 * 512)
        self.assertEqual(info.pinned_bytes, 0)
        self.assertEqual(info.comp_mask, 0)

    def test_one_in_firmware(self):
        before = self.sim.state()["objects"].get("uctx", 0)
        uctx = self.open()
        self.assertEqual(self.sim.state()["objects"]["uctx"], before + 1)
        uctx.close()
        self.assertEqual(self.sim.state()["objects"].get("uctx", 0), before)

    def test_unprivileged(self):
        def err():
            try:
                clib.Uctx()
            except clib.Error as error:
                assert "CAP_SYS_ADMIN" in error.strerror
                return error.errno
            return 0

        self.assertEqual(base.in_child(err, base.become_nobody), errno.EPERM)

    def test_scope_is_checked(self):
        with self.assertRaises(clib.Error) as raised:
            clib.Uctx(scope=17)
        self.assertEqual(raised.exception.errno, errno.EINVAL)


class CmdTest(LibTest):
    def test_query(self):
        err, out = self.open().exec(prm.inbox(prm.QUERY_HCA_CAP, 1), 4112)
        self.assertEqual(err, 0)
        self.assertEqual(len(out), 4112)
        # log_max_qp of cmd_hca_cap
        self.assertEqual(out[16 + 0x13] & 0x1f, 17)

    def test_refused_by_kernel(self):
        uctx = self.open()
        before = self.commands("0xa08")
        err, _ = uctx.exec(prm.inbox(prm.CREATE_UMEM, 0, 64))
        self.assertEqual(err, errno.EOPNOTSUPP)
        status = clib.last_status().contents
        self.assertEqual(status.opcode, prm.CREATE_UMEM)
        self.assertEqual(status.status, 0)
        self.assertEqual(self.commands("0xa08"), before)

    def test_refused_by_firmware(self):
        err, out = self.open().exec(prm.inbox(prm.QUERY_HCA_CAP, 0x7f << 1), 4112)
        self.assertEqual(err, errno.EREMOTEIO)
        status = clib.last_status().contents
        self.assertEqual(status.status, out[0])
        self.assertNotEqual(status.status, 0)
        self.assertEqual(status.syndrome, prm.syndrome(out))
        self.assertNotEqual(status.syndrome, 0)
        self.assertIn(b"QUERY_HCA_CAP 0x100 op_mod 0xfe: firmware answered", status.text)

    def test_status_is_per_thread(self):
        uctx = self.open()
        seen = {}

        def fail(op_mod):
            for _ in range(20):
                uctx.exec(prm.inbox(prm.QUERY_HCA_CAP, op_mod), 4112)
                seen.setdefault(op_mod, set()).add(clib.last_status().contents.op_mod)

        threads = [threading.Thread(target=fail, args=(0xe0 + 2 * i,)) for i in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for op_mod, found in seen.items():
            self.assertEqual(found, {op_mod})


class UmemTest(LibTest):
    def test_life(self):
        uctx = self.open()
        memory = mmap.mmap(-1, 3 * 4096)
        address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        umem = clib.need(clib.reg_umem(uctx.uctx, clib.UmemAttr(
            addr=address + 100, length=8192, flags=clib.UMEM_MKEY)))
        info = clib.UmemInfo()
        clib.check(clib.query_umem(umem, info))
        self.assertNotEqual(info.mkey, 0)
        self.assertEqual(info.length, 8192)
        self.assertEqual(uctx.info().num_umems, 1)
        self.assertGreaterEqual(uctx.info().pinned_bytes, 8192)
        owners = self.sim.state()["owners"][str(uctx.info().uid)]
        self.assertEqual((owners["umem"], owners["mkey"], owners["pd"]), (1, 1, 1))
        self.assertEqual(clib.destroy_uctx(uctx.uctx), errno.EBUSY)
        clib.check(clib.dereg_umem(umem))
        self.assertEqual(uctx.info().num_umems, 0)
        self.assertEqual(uctx.info().pinned_bytes, 0)

    def test_refused(self):
        uctx = self.open()
        self.assertFalse(clib.reg_umem(uctx.uctx, clib.UmemAttr(addr=4096, length=4096)))
        self.assertIn(ctypes.get_errno(), (errno.EFAULT, errno.ENOMEM))


class CapRegTest(LibTest):
    def test_cap(self):
        cap = (clib.u8 * 4096)()
        clib.check(clib.query_hca_cap(self.open().uctx, 0, 1, cap, 4096))
        self.assertEqual(cap[0x13] & 0x1f, 17)
        # uctx_cap
        self.assertEqual(bytes(cap[0xd4:0xd8]), b"\0\0\0\7")

    def test_no_such_cap(self):
        cap = (clib.u8 * 4096)()
        err = clib.query_hca_cap(self.open().uctx, 0x7f, 1, cap, 4096)
        self.assertEqual(err, errno.EREMOTEIO)

    def test_read_reg(self):
        data = (clib.u8 * 16)()
        struct.pack_into(">I", data, 0, 1 << 16)
        uctx = self.open()
        clib.check(clib.read_reg(uctx.uctx, 0x5003, 0, data, 16))
        # max_mtu, admin_mtu, oper_mtu of PMTU
        self.assertEqual(struct.unpack_from(">4xHxxHxxHxx", bytes(data)), (4096, 4096, 4096))

    def test_write_reg_needs_scope(self):
        data = (clib.u8 * 64)()
        err = clib.write_reg(self.open().uctx, prm.NODE_DESC, 0, data, 64)
        self.assertIn(err, (errno.EACCES, errno.EOPNOTSUPP))


class BatchTest(LibTest):
    @staticmethod
    def boxes(inboxes, out_len):
        cmds = (clib.BatchCmd * len(inboxes))()
        cmds.outs, cmds.ins = [], []
        for cmd, inbox in zip(cmds, inboxes):
            cmds.ins.append((clib.u8 * len(inbox)).from_buffer_copy(bytes(inbox)))
            cmds.outs.append((clib.u8 * out_len)())
            cmd.in_, cmd.inlen = ctypes.addressof(cmds.ins[-1]), len(inbox)
            cmd.out, cmd.outlen = ctypes.addressof(cmds.outs[-1]), out_len
        return cmds

    def test_many(self):
        uctx = self.open()
        cmds = self.boxes([prm.inbox(prm.QUERY_HCA_CAP, 1)] * 100, 4112)
        before = self.commands("0x100")
        clib.check(clib.exec_batch(uctx.uctx, cmds, 100, 0))
        self.assertEqual([cmd.err for cmd in cmds], [0] * 100)
        self.assertEqual(self.commands("0x100") - before, 100)
        self.assertEqual({bytes(out) for out in cmds.outs}, {uctx.exec(prm.inbox(prm.QUERY_HCA_CAP, 1), 4112)[1]})

    def test_failures(self):
        uctx = self.open()
        boxes = [prm.inbox(prm.QUERY_HCA_CAP, 1), prm.inbox(prm.CREATE_UMEM, 0, 64),
                 prm.inbox(prm.QUERY_HCA_CAP, 0x7f << 1), prm.inbox(prm.QUERY_HCA_CAP, 1)]
        cmds = self.boxes(boxes, 4112)
        clib.check(clib.exec_batch(uctx.uctx, cmds, 4, 0))
        self.assertEqual([cmd.err for cmd in cmds], [0, errno.EOPNOTSUPP, errno.EREMOTEIO, 0])
        self.assertNotEqual(cmds.outs[2][0], 0)
        clib.check(clib.exec_batch(uctx.uctx, cmds, 4, 1))
        self.assertEqual([cmd.err for cmd in cmds],
                         [0, errno.EOPNOTSUPP, errno.ECANCELED, errno.ECANCELED])

    def test_umems(self):
        """Two core dumps, each into its own umem, in one call."""
        uctx = self.open()
        size = 1 << 20
        memory = mmap.mmap(-1, 2 * size)
        address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        umems = [clib.need(clib.reg_umem(uctx.uctx, clib.UmemAttr(
            addr=address + i * size, length=size, flags=clib.UMEM_MKEY))) for i in range(2)]
        cmds = self.boxes([prm.core_dump_box()] * 3, 80)
        for cmd, umem in zip(cmds, (umems[1], umems[0], umems[1])):
            cmd.umem, cmd.offset, cmd.length = umem, 0, size
        cmds[2].offset, cmds[2].length = size - 4096, 4096
        clib.check(clib.exec_batch(uctx.uctx, cmds, 3, 0))
        self.assertEqual([cmd.err for cmd in cmds], [0, 0, 0])
        want = simdata.core_dump()
        self.assertEqual(simdata.still(memory[:len(want)]), want)
        self.assertEqual(simdata.still(memory[size:size + len(want)]), want)
        self.assertEqual(simdata.still(memory[-4096:]), want[:4096])
        for umem in umems:
            clib.check(clib.dereg_umem(umem))


class JournalTest(LibTest):
    def read_all(self, uctx, room):
        """All entries, room of them a call, and what the last call said."""
        entries, seq, more = [], 0, 1
        while more:
            some, info = uctx.journal(seq, room)
            entries += some
            seq, more = info.next_seq, info.more
        return entries, info

    def test_own_context_is_there(self):
        uctx = self.open()
        # tests before this one may have left more than one call returns
        _, info = self.read_all(uctx, 64)
        with clib.Uctx() as other:
            entries, after = other.journal(info.next_seq)
            self.assertEqual(after.lost, info.lost)
            entry = entries[-1]
            self.assertEqual((entry.kind, entry.scope, entry.err), (1, clib.READ_ONLY, 0))
            self.assertEqual(entry.pid, os.getpid())
            self.assertEqual(entry.uid, other.info().uid)
        self.assertEqual(uctx.journal(after.next_seq)[0], [])

    def test_in_small_steps(self):
        uctx = self.open()
        one_by_one, _ = self.read_all(uctx, 1)
        self.assertEqual([e.seq for e in one_by_one], [e.seq for e in self.read_all(uctx, 64)[0]])


class ObjectTest(LibTest):
    def test_vport(self):
        err, out = self.open().query("hca_vport_context")
        self.assertEqual(err, 0)
        with open("/sys/class/infiniband/mlx5_0/node_guid", encoding="ascii") as guid:
            want = int(guid.read().replace(":", ""), 16)
        self.assertEqual(struct.unpack_from(">Q", out, 0x10 + 0x38)[0], want)

    def test_qp(self):
        uctx = self.open()
        qpn = next(qpn for qpn in base.QPNS if not uctx.query("qp", f"qpn={qpn}", out_len=464)[0])
        self.assertGreater(qpn, 1)
        err, _ = uctx.query("qp", "qpn=0xabcdef", out_len=272)
        self.assertEqual(err, errno.EREMOTEIO)
        err, _ = uctx.query("qp", "qpm=1", out_len=272)
        self.assertEqual(err, errno.ENOENT)


class DiagTest(LibTest):
    IDS = (0x401, 0x402, 0x2c04)
    ENABLE, REPETITIVE, CLEAR = 1 << 5, 1 << 1, 1 << 3

    def ids(self):
        return (clib.u16 * len(self.IDS))(*self.IDS)

    def params(self):
        return clib.DiagParams(flags=self.ENABLE | self.REPETITIVE | self.CLEAR,
                               num_counters=len(self.IDS), log_num_of_samples=4,
                               log_sample_period=20, counter_ids=self.ids())

    def test_cap(self):
        cap, counters = clib.DiagCap(), (clib.DiagCounter * 64)()
        clib.check(clib.query_diag_cap(self.open().uctx, cap, counters, 64))
        # As seen on a ConnectX-6 Dx.
        self.assertEqual(cap.num_counters, 13)
        self.assertEqual((counters[0].id, counters[0].sync), (0x401, 1))
        self.assertEqual((counters[12].id, counters[12].sync), (0x2c04, 1))
        self.assertEqual((cap.log_max_samples, cap.log_min_sample_period, cap.flags), (14, 0, 3))

    def test_scope_and_owner(self):
        reader, writer = self.open(), self.open(scope=clib.WRITE)
        other = self.open(scope=clib.WRITE)
        self.assertEqual(clib.set_diag_params(reader.uctx, self.params()), errno.EACCES)
        clib.check(clib.set_diag_params(writer.uctx, self.params()))
        self.assertEqual(clib.set_diag_params(other.uctx, self.params()), errno.EBUSY)
        got = clib.DiagParams(num_counters=3, counter_ids=(clib.u16 * 3)())
        clib.check(clib.query_diag_params(reader.uctx, got))
        self.assertEqual(tuple(got.counter_ids[i] for i in range(3)), self.IDS)
        self.assertEqual((got.num_counters, got.log_num_of_samples, got.log_sample_period), (3, 4, 20))
        self.assertEqual(got.flags & self.ENABLE, self.ENABLE)
        # The kernel turns it off with its owner.
        writer.close()
        clib.check(clib.query_diag_params(reader.uctx, got))
        self.assertEqual(got.flags & self.ENABLE, 0)

    def test_stream(self):
        uctx = self.open(scope=clib.WRITE)
        sampler = clib.need(clib.create_diag_sampler(uctx.uctx, clib.DiagSamplerAttr(
            period_us=20000, counter_ids=self.ids(), num_counters=3)))
        samples, values = [], (clib.u64 * 3)()
        for _ in range(40):
            sample = clib.DiagSample()
            clib.check(clib.next_diag_sample(sampler, 5000, sample, values))
            samples.append((sample, tuple(values)))
        clib.check(clib.destroy_diag_sampler(sampler))
        self.assertEqual([s.num_values for s, _ in samples], [3] * 40)
        self.assertLessEqual(samples[0][0].period_ns, 20000000)
        self.assertGreater(samples[0][0].period_ns, 10000000)
        for (old, old_values), (new, new_values) in zip(samples, samples[1:]):
            steps = new.missed + 1
            self.assertEqual(new.sample_id, (old.sample_id + steps) % 65536)
            self.assertAlmostEqual(new.time_ns - old.time_ns, steps * old.period_ns, delta=old.period_ns // 10)
            # The simulator's counters run with its clock, each at its pace.
            self.assertAlmostEqual(new_values[0] - old_values[0],
                                   (new.time_ns - old.time_ns) >> 4, delta=100)
        got = clib.DiagParams(num_counters=0)
        clib.check(clib.query_diag_params(uctx.uctx, got))
        self.assertEqual(got.flags & self.ENABLE, 0)


class CoreDumpTest(LibTest):
    def test_one_command(self):
        before = self.commands(ACCESS_REG)
        err, data, result = self.open().core_dump(1 << 20)
        self.assertEqual(err, 0)
        self.assertEqual(self.commands(ACCESS_REG) - before, 1)
        self.assertEqual(result.commands, 1)
        self.assertEqual(result.bytes, simdata.CORE_DUMP_SIZE)
        self.assertGreater(result.duration_ns, 0)
        self.assertEqual(simdata.still(data), simdata.core_dump())

    def test_pieces(self):
        before = self.commands(ACCESS_REG)
        err, data, result = self.open().core_dump(65536)
        self.assertEqual(err, 0)
        self.assertEqual(result.commands, 13)
        self.assertEqual(self.commands(ACCESS_REG) - before, 13)
        self.assertEqual(simdata.still(data), simdata.core_dump())

    def test_odd_size(self):
        err, data, _ = self.open().core_dump(100001)
        self.assertEqual(err, 0)
        self.assertEqual(simdata.still(data), simdata.core_dump())

    def test_own_umem(self):
        uctx = self.open()
        memory = mmap.mmap(-1, 1 << 20)
        address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        umem = clib.need(clib.reg_umem(uctx.uctx, clib.UmemAttr(
            addr=address, length=1 << 20, flags=clib.UMEM_MKEY)))
        self.addCleanup(uctx.close)
        self.addCleanup(clib.dereg_umem, umem)
        attr, result = clib.CoreDumpAttr(type=clib.CORE_DUMP_CR), clib.DumpResult()
        attr.dest.umem = umem
        clib.check(clib.core_dump(uctx.uctx, attr, result))
        self.assertEqual(result.bytes, simdata.CORE_DUMP_SIZE)
        self.assertEqual(simdata.still(memory[:result.bytes]), simdata.core_dump())
        attr.dest.buf_size = 4096
        self.assertEqual(clib.core_dump(uctx.uctx, attr, result), errno.EMSGSIZE)

    def test_cancel_and_limit(self):
        uctx = self.open()
        err, data, result = uctx.core_dump(65536, stop_after=3)
        self.assertEqual((err, result.commands), (errno.ECANCELED, 3))
        self.assertEqual(simdata.still(data), simdata.core_dump()[:3 * 65536])
        err, _, result = uctx.core_dump(65536, max_bytes=100000)
        self.assertEqual((err, result.bytes), (errno.EFBIG, 65536))
        # Nothing of the ended dumps is left to disturb the next.
        self.assertEqual(simdata.still(uctx.core_dump()[1]), simdata.core_dump())

    def test_triggers(self):
        """General and QP dumps go to the tracer, and need debug_write."""
        self.assertEqual(self.open().core_dump(type=0)[0], errno.EACCES)
        uctx = self.open(scope=2)
        err, data, result = uctx.core_dump(type=0)
        self.assertEqual((err, data, result.commands), (0, b"", 1))
        self.assertEqual(uctx.core_dump(type=1, qpn=0xabcdef)[0], errno.EREMOTEIO)
        self.assertEqual(clib.last_status().contents.register_id, prm.CORE_DUMP)

    def test_firmware_failure_in_the_middle(self):
        uctx = self.open()
        self.sim.fault(opcode=0x805, status=5, syndrome=0x1234, skip=2)
        err, data, result = uctx.core_dump(65536)
        self.assertEqual((err, result.commands), (errno.EREMOTEIO, 3))
        self.assertEqual(simdata.still(data), simdata.core_dump()[:2 * 65536])
        status = clib.last_status().contents
        self.assertEqual((status.status, status.syndrome), (5, 0x1234))

    def test_many_threads(self):
        """One context, many threads, each with memory of its own."""
        uctx = self.open()
        want = simdata.core_dump()
        results = []

        def dump():
            err, data, _ = uctx.core_dump(262144)
            results.append((err, simdata.still(data)) == (0, want))

        threads = [threading.Thread(target=dump) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(results, [True] * 4)


class RscDumpTest(LibTest):
    def segments(self, uctx):
        """Numbers by name, from the menu."""
        err, data, _ = uctx.rsc_dump(clib.RSC_MENU)
        self.assertEqual(err, 0)
        names = {}
        for record in clib.records(data):
            entry = clib.RscMenuEntry()
            for i in range(record.num_of_records):
                clib.check(clib.rsc_menu_entry(record, i, entry))
                names[entry.name.decode()] = entry.segment
        return names

    def test_menu(self):
        names = self.segments(self.open())
        self.assertEqual(names["PRM_QUERY_QP"], 0x4000)
        self.assertEqual(names["SND_BUFF"], 0x1001)

    def test_inline_and_memory_are_the_same(self):
        uctx = self.open(scope=clib.WRITE)
        names = self.segments(uctx)
        for segment, fields in ((clib.RSC_MENU, {}),
                                (names["PRM_QUERY_QP"], {"index1": base.QPNS[0]}),
                                (names["RX_SLICE"], {"index1": 7})):
            with self.subTest(segment=hex(segment)):
                err, memory, in_memory = uctx.rsc_dump(segment, **fields)
                self.assertEqual(err, 0)
                err, inline, in_register = uctx.rsc_dump(segment, flags=clib.RSC_INLINE, **fields)
                self.assertEqual(err, 0)
                err, small, in_pieces = uctx.rsc_dump(segment, buf_size=512, **fields)
                self.assertEqual(err, 0)
                self.assertEqual(memory, inline)
                self.assertEqual(memory, small)
                self.assertEqual(in_memory.commands, 1)
                self.assertEqual(in_register.commands, -(-len(memory) // 208))
                self.assertEqual(in_pieces.commands, -(-len(memory) // 512))

    def test_contents(self):
        uctx = self.open(scope=clib.WRITE)
        segment = self.segments(uctx)["RX_SLICE"]
        err, data, _ = uctx.rsc_dump(segment, index1=7)
        self.assertEqual(err, 0)
        found = list(clib.records(data))
        payload = b"".join(ctypes.string_at(r.payload, r.payload_length)
                           for r in found if r.type == segment)
        self.assertEqual(payload, simdata.large_segment(len(payload), 7))
        info, command = found[:2]
        self.assertEqual(info.fw_version, 22 << 24 | 35 << 16 | 1012)
        self.assertEqual((command.segment, command.index1), (segment, 7))

    def test_objects(self):
        state = self.sim.state()["objects"]
        uctx = self.open(scope=clib.WRITE)
        segment = self.segments(uctx)["PRM_QUERY_QP"]
        qps = []
        for qpn in base.QPNS:
            err, data, _ = uctx.rsc_dump(segment, index1=qpn)
            self.assertEqual(err, 0)
            qps += [r.index1 for r in clib.records(data) if r.type == segment]
        self.assertEqual(len(qps), state["qp"])
        self.assertEqual(len(set(qps)), len(qps))

    def test_unknown_segment(self):
        err, data, _ = self.open(scope=clib.WRITE).rsc_dump(0x4242)
        found = [r.type for r in clib.records(data)] if data else []
        self.assertTrue(err == errno.EREMOTEIO or 0xfffc in found)


if __name__ == "__main__":
    unittest.main()
