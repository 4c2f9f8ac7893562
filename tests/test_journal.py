# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The journal: what it holds, and that nothing pushes evidence out."""
import ctypes
import errno
import os
import struct
import unittest

import base
import prm
import uverbs

PR_SET_NAME = 15


def set_name(name):
    uverbs.libc.prctl(PR_SET_NAME, ctypes.c_char_p(name.encode()), 0, 0, 0)


def write_node_desc(uctx, text=b"journal"):
    box = prm.register(prm.NODE_DESC, prm.WRITE, 64)
    box[16:16 + len(text)] = text
    return uctx.exec(box, 80)[0]


class JournalTest(base.TestCase):
    def setUp(self):
        super().setUp()
        with open("/proc/self/comm", encoding="ascii") as file:
            self.addCleanup(set_name, file.read().rstrip("\n"))
        self.reader = uverbs.Uctx(self.file)
        self.addCleanup(self.reader.destroy)
        self.start = self.reader.journal(1 << 62)[1]["next_seq"]
        self.start = self.end()

    def end(self):
        """The sequence number that the next event will have."""
        seq, more = 0, 1
        while more:
            entries, info = self.reader.journal(seq)
            seq, more = info["next_seq"], info["more"]
        return seq

    def since(self):
        return self.reader.journal(self.start)[0]

    def test_a_context(self):
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_CONFIGURATION)
        entry = self.since()[-1]
        self.assertEqual(entry["kind"], uverbs.JOURNAL_UCTX)
        self.assertEqual(entry["scope"], uverbs.SCOPE_CONFIGURATION)
        self.assertEqual(entry["uid"], uctx.info["uid"])
        self.assertEqual((entry["pid"], entry["user"]), (os.getpid(), 0))
        self.assertEqual((entry["err"], entry["pending"]), (0, 0))
        self.assertGreater(entry["duration_ns"], 0)
        uctx.destroy()

    def test_a_refusal(self):
        base.in_child(lambda: base.create_err(self.file, 2),
                      base.become_nobody)
        entry = self.since()[-1]
        self.assertEqual(entry["kind"], uverbs.JOURNAL_REFUSED)
        self.assertEqual((entry["user"], entry["scope"], entry["err"]),
                         (65534, 2, errno.EPERM))

    def test_a_change(self):
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_CONFIGURATION)
        self.assertErrno(write_node_desc(uctx), 0)
        entry = self.since()[-1]
        self.assertEqual(entry["kind"], uverbs.JOURNAL_COMMAND)
        self.assertEqual((entry["opcode"], entry["op_mod"],
                          entry["register_id"]),
                         (prm.ACCESS_REG, prm.WRITE, prm.NODE_DESC))
        uctx.destroy()

    def test_a_failed_change_has_its_status(self):
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_CONFIGURATION)
        self.sim.fault(opcode=prm.ACCESS_REG, status=0x03, syndrome=0x777,
                       count=1)
        self.assertErrno(write_node_desc(uctx), errno.EREMOTEIO)
        entry = self.since()[-1]
        self.assertEqual((entry["err"], entry["status"], entry["syndrome"]),
                         (errno.EREMOTEIO, 0x03, 0x777))
        uctx.destroy()

    def test_reads_leave_no_entry(self):
        before = self.end()
        self.reader.exec(prm.inbox(prm.NOP))
        self.reader.exec(prm.register(prm.NODE_DESC, prm.READ, 64), 80)
        self.assertEqual(self.end(), before)

    def test_repeats_coalesce(self):
        set_name("repeats")
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_CONFIGURATION)
        for _ in range(50):
            write_node_desc(uctx)
        entries = [entry for entry in self.since() if
                   entry["comm"] == "repeats" and
                   entry["kind"] == uverbs.JOURNAL_COMMAND]
        self.assertEqual(len(entries), 1)
        self.assertEqual(entries[0]["count"], 50)
        self.assertGreater(entries[0]["last_time_ns"], entries[0]["time_ns"])
        uctx.destroy()

    def test_refusals_do_not_push_out_changes(self):
        """3,000 different refusals; the change before them is still there."""
        set_name("evidence")
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_CONFIGURATION)
        write_node_desc(uctx)
        uctx.destroy()

        def flood():
            for i in range(3000):
                set_name(f"flood{i}")
                base.create_err(self.file, 1)
            return 0

        self.assertEqual(base.in_child(flood, base.become_nobody), 0)
        seq, more, kinds = self.start, 1, []
        while more:
            entries, info = self.reader.journal(seq)
            seq, more = info["next_seq"], info["more"]
            kinds += [entry["kind"] for entry in entries
                      if entry["comm"] == "evidence"]
        self.assertIn(uverbs.JOURNAL_COMMAND, kinds)
        self.assertGreater(info["lost"], 0)

    def test_readers_do_not_push_out_changes(self):
        """1,100 contexts that only read, each by another name; the change
        before them and who opened the context for it are still there."""
        set_name("evidence2")
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_CONFIGURATION)
        write_node_desc(uctx)
        uctx.destroy()
        before = self.reader.journal(1 << 62)[1]
        for i in range(1100):
            set_name(f"reader{i}")
            uverbs.Uctx(self.file).destroy()
        kinds, seq, more = [], self.start, 1
        while more:
            entries, info = self.reader.journal(seq)
            seq, more = info["next_seq"], info["more"]
            kinds += [entry["kind"] for entry in entries
                      if entry["comm"] == "evidence2"]
        self.assertEqual(kinds, [uverbs.JOURNAL_UCTX, uverbs.JOURNAL_COMMAND])
        lost = {name: info[name] - before[name] for name in uverbs.LOST_FIELDS}
        self.assertGreater(lost.pop("lost_readers"), 0)
        self.assertEqual(set(lost.values()), {0})
        self.assertEqual(info["lost"],
                         sum(info[name] for name in uverbs.LOST_FIELDS))

    def test_reads_on_record_do_not_push_out_changes(self):
        """A core dump is a read in each scope: it has room with those who only read."""
        set_name("evidence3")
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_CONFIGURATION)
        write_node_desc(uctx)
        umem = uverbs.Umem(uctx, 4096)
        self.assertErrno(uctx.exec(prm.core_dump_box(), 80, umem=umem)[0], 0)
        umem.deregister()
        uctx.destroy()

        def commands():
            entries, more, seq = [], 1, self.start
            while more:
                found, info = self.reader.journal(seq)
                seq, more = info["next_seq"], info["more"]
                entries += [entry["register_id"] for entry in found if entry["comm"] == "evidence3" and
                            entry["kind"] == uverbs.JOURNAL_COMMAND]
            return entries

        self.assertEqual(commands(), [prm.NODE_DESC, prm.CORE_DUMP])
        for i in range(300):
            set_name(f"another{i}")
            uverbs.Uctx(self.file).destroy()
        self.assertEqual(commands(), [prm.NODE_DESC])

    def test_a_reply_of_the_first_version(self):
        """Callers that know 24 bytes of it get them."""
        self.assertEqual(self.reader.journal(1 << 62, info_len=24)[1],
                         {name: value for name, value in
                          self.reader.journal(1 << 62)[1].items()
                          if name not in uverbs.LOST_FIELDS})

    def test_a_reader_goes_on_where_it_was(self):
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_CONFIGURATION)
        names = [f"reader{i}" for i in range(20)]
        for name in names:
            set_name(name)
            write_node_desc(uctx)
        seq, more, seen, seqs = self.start, 1, [], []
        while more:
            entries, info = self.reader.journal(seq, room=7)
            self.assertLessEqual(len(entries), 7)
            seq, more = info["next_seq"], info["more"]
            seqs += [entry["seq"] for entry in entries]
            seen += [entry["comm"] for entry in entries
                     if entry["comm"].startswith("reader")]
        self.assertEqual(seen, names)
        self.assertEqual(seqs, sorted(set(seqs)))
        uctx.destroy()

    def test_it_survives_its_contexts(self):
        set_name("gone")
        with uverbs.File() as other:
            write_node_desc(uverbs.Uctx(other, uverbs.SCOPE_CONFIGURATION))
        self.assertIn("gone", [entry["comm"] for entry in self.since()])

    def test_a_change_in_flight_is_pending(self):
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_CONFIGURATION)
        self.sim.fault(opcode=prm.ACCESS_REG, delay_ms=60000, count=1)
        pid = os.fork()
        if pid == 0:
            set_name("inflight")
            write_node_desc(uctx)
            os._exit(0)
        entry = base.wait_for(lambda: [
            entry for entry in self.since() if entry["comm"] == "inflight"],
            what="pending entry")[0]
        self.assertEqual(entry["pending"], 1)
        self.sim.clear_faults()
        os.waitpid(pid, 0)
        entry = [entry for entry in self.since()
                 if entry["comm"] == "inflight"][0]
        self.assertEqual((entry["pending"], entry["err"]), (0, 0))
        command = [command for command in self.sim.log() if command["reg"] == hex(prm.NODE_DESC)][-1]
        self.assertGreater(entry["duration_ns"], command["end_ns"] - command["start_ns"])
        uctx.destroy()


class SamplingTest(base.TestCase):
    """Diagnostic sampling belongs to one context at a time."""
    SET_DIAG = 0x820

    def box(self, enable):
        box = prm.inbox(self.SET_DIAG, length=36 if enable else 32)
        if enable:
            prm.put(box, 0x40, 16, 1)       # one counter
            prm.put(box, 0x60, 1, 1)        # single
            prm.put(box, 0x65, 1, 1)        # enable
            struct.pack_into(">I", box, 32, 0x401)
        return box

    def test_one_owner(self):
        first = uverbs.Uctx(self.file, uverbs.SCOPE_WRITE)
        second = uverbs.Uctx(self.file, uverbs.SCOPE_WRITE)
        before = self.counts().get(self.SET_DIAG, 0)
        self.assertErrno(first.exec(self.box(False))[0], 0, errno.EREMOTEIO)
        err = first.exec(self.box(True))[0]
        self.assertErrno(err, 0)
        arrived = self.counts()[self.SET_DIAG]
        self.assertEqual(arrived, before + 2)
        self.assertErrno(second.exec(self.box(True))[0], errno.EBUSY)
        self.assertErrno(second.exec(self.box(False))[0], errno.EBUSY)
        self.assertEqual(self.counts()[self.SET_DIAG], arrived)
        first.destroy()         # turns it off
        self.assertEqual(self.counts()[self.SET_DIAG], arrived + 1)
        self.assertErrno(second.exec(self.box(True))[0], 0)
        self.assertErrno(second.exec(self.box(False))[0], 0)
        second.destroy()
        self.assertEqual(self.counts()[self.SET_DIAG], arrived + 3)


    def test_the_owner_goes_while_firmware_is_silent(self):
        """What it owned is free, though firmware could not be told."""
        second = uverbs.Uctx(self.file, uverbs.SCOPE_WRITE)
        with uverbs.File() as other:
            first = uverbs.Uctx(other, uverbs.SCOPE_WRITE)
            self.assertErrno(first.exec(self.box(True))[0], 0)
            self.sim.fault(opcode=prm.NOP, drop=1, count=1)
            self.addCleanup(self.sim.write, "complete-lost")
            before = self.counts()[self.SET_DIAG]
            self.assertErrno(first.exec(prm.inbox(prm.NOP))[0],
                             errno.ETIMEDOUT)
        self.assertEqual(self.counts()[self.SET_DIAG], before)
        self.assertErrno(second.exec(self.box(True))[0], 0)
        self.assertErrno(second.exec(self.box(False))[0], 0)
        second.destroy()


if __name__ == "__main__":
    unittest.main()
