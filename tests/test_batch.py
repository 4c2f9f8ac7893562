# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Batches: order, results, where they stop."""
import ctypes
import errno
import os
import signal
import threading
import unittest

import base
import prm
import uverbs

STOP = 1
QUERY_VPORT_COUNTER = 0x770


class BatchTest(base.TestCase):
    def setUp(self):
        super().setUp()
        self.uctx = uverbs.Uctx(self.file)
        self.addCleanup(self.uctx.destroy)

    def test_each_has_its_own_result(self):
        nop, cap = prm.inbox(prm.NOP), prm.inbox(prm.QUERY_HCA_CAP, 1)
        bad = prm.inbox(prm.CREATE_UMEM)
        before = self.counts()
        err, results = self.uctx.batch([nop, bad, cap, nop], out_len=4112)
        self.assertErrno(err, 0)
        self.assertEqual([result[0] for result in results],
                         [0, errno.EOPNOTSUPP, 0, 0])
        _, alone = self.uctx.exec(cap, 4112)
        self.assertEqual(results[2][1], alone)
        after = self.counts()
        self.assertEqual(after[prm.NOP] - before.get(prm.NOP, 0), 2)
        self.assertEqual(after.get(prm.CREATE_UMEM), before.get(
            prm.CREATE_UMEM))

    def test_stop_at_the_first_failure(self):
        nop, bad = prm.inbox(prm.NOP), prm.inbox(prm.CREATE_UMEM)
        before = self.counts().get(prm.NOP, 0)
        err, results = self.uctx.batch([nop, bad, nop, nop], STOP)
        self.assertErrno(err, 0)
        self.assertEqual([result[0] for result in results],
                         [0, errno.EOPNOTSUPP, errno.ECANCELED,
                          errno.ECANCELED])
        self.assertEqual(self.counts()[prm.NOP], before + 1)

    def test_a_firmware_failure_keeps_its_outbox(self):
        self.sim.fault(opcode=prm.NOP, status=0x08, syndrome=0xabc, count=1)
        # stopping at a failure, so that the first is the one to fail
        _, results = self.uctx.batch([prm.inbox(prm.NOP)] * 2, STOP)
        self.assertEqual([result[0] for result in results],
                         [errno.EREMOTEIO, errno.ECANCELED])
        self.assertEqual(prm.status(results[0][1]), 0x08)
        self.assertEqual(prm.syndrome(results[0][1]), 0xabc)

    def test_sizes(self):
        nop = prm.inbox(prm.NOP)
        for number, wanted in ((1, 0), (64, 0), (65, errno.EINVAL),
                               (0, errno.EINVAL)):
            err, _ = self.uctx.batch([nop] * number)
            # the core refuses what is longer or shorter than declared
            self.assertIn(err, (wanted, errno.EOPNOTSUPP if wanted else 0,
                                errno.ENOSPC if wanted else 0), number)
        self.assertErrno(self.uctx.batch([nop], flags=2)[0], errno.EINVAL)

    def test_umems_by_index(self):
        umems = [uverbs.Umem(self.uctx, 65536) for _ in range(3)]
        box = prm.core_dump_box()
        inbox = ctypes.create_string_buffer(bytes(box), len(box))
        outs = [ctypes.create_string_buffer(80) for _ in range(4)]
        cmds = [uverbs.CMD.pack(ctypes.addressof(inbox),
                                ctypes.addressof(outs[i]), len(box), 80, 1,
                                index, 0, 65536)
                for i, index in enumerate((2, 0, 1, 3))]
        err, results = self.uctx.batch([], cmds=cmds, umems=umems)
        self.assertErrno(err, 0)
        self.assertEqual(results, [0, 0, 0, errno.EINVAL])
        self.assertEqual([prm.get(out, 0x100, 32) for out in outs[:3]],
                         [umems[2].mkey, umems[0].mkey, umems[1].mkey])
        for umem in umems:
            umem.deregister()

    def test_reads_are_in_flight_together(self):
        """As many as come while none is completed."""
        self.keep(prm.NOP, 64)
        done = []
        thread = threading.Thread(target=lambda: done.append(
            self.uctx.batch([prm.inbox(prm.NOP)] * 64)))
        thread.start()
        base.wait_for(self.kept, what="commands in flight")
        self.assertEqual(base.wait_stable(self.kept), base.READS_TOGETHER)
        self.sim.clear_faults()
        self.sim.write("complete-lost")
        base.ended(thread)
        (err, results), = done
        self.assertErrno(err, 0)
        self.assertEqual([result[0] for result in results], [0] * 64)

    def test_with_stop_each_waits_for_the_one_before(self):
        self.sim.reset()
        self.addCleanup(self.sim.latency, 0)
        self.sim.latency(5000)
        err, _ = self.uctx.batch([prm.inbox(prm.NOP)] * 8, STOP)
        self.assertErrno(err, 0)
        self.assertEqual(self.sim.state()["most_in_flight"], 1)

    def test_a_change_waits_and_is_waited_for(self):
        """What is in flight at a time shows when nothing of it is completed."""
        writer = uverbs.Uctx(self.file, uverbs.SCOPE_WRITE)
        self.addCleanup(writer.destroy)
        cap = prm.inbox(prm.QUERY_HCA_CAP, 1)
        change = prm.inbox(QUERY_VPORT_COUNTER, length=32)
        prm.put(change, 0xc0, 1, 1)
        self.sim.reset()
        self.keep(prm.QUERY_HCA_CAP, 4)
        self.keep(QUERY_VPORT_COUNTER, 1)
        done = []
        thread = threading.Thread(target=lambda: done.append(
            writer.batch([cap, cap, change, cap, cap], out_len=4112)))
        thread.start()
        sent = [0, 0]
        reads = [2] if base.READS_TOGETHER > 1 else [1, 1]
        for step in [[n, 0] for n in reads] + [[0, 1]] + [[n, 0] for n in reads]:
            sent = [sum(pair) for pair in zip(sent, step)]
            base.wait_for(lambda: self.sent() == sent, what=f"commands {sent}")
            # Nothing more comes before these are done.
            self.assertEqual(base.wait_stable(self.sent), sent)
            self.sim.write("complete-lost")
        base.ended(thread)
        self.assertEqual([result[0] for result in done[0][1]], [0] * 5)

    def keep(self, opcode, count):
        """Firmware completes none of the next such commands until the test says so, or ends."""
        self.addCleanup(self.sim.write, "complete-lost")
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=opcode, drop=1, count=count)

    def kept(self):
        return self.sim.state()["commands_lost"]

    def sent(self):
        """How many reads and changes of a batch have reached firmware."""
        return [self.sim.count(opcode) for opcode in (prm.QUERY_HCA_CAP, QUERY_VPORT_COUNTER)]

    def test_failures_among_those_in_flight_stay_apart(self):
        self.sim.reset()
        self.addCleanup(self.sim.latency, 0)
        self.sim.latency(2000)
        self.sim.fault(opcode=prm.NOP, status=0x08, syndrome=0x111, skip=3)
        self.sim.fault(opcode=prm.NOP, status=0x01, syndrome=0x222, skip=7)
        _, results = self.uctx.batch([prm.inbox(prm.NOP)] * 20)
        failed = [result for result in results if result[0]]
        self.assertEqual([err for err, _ in failed], [errno.EREMOTEIO] * 2)
        self.assertEqual(sorted((prm.status(out), prm.syndrome(out))
                                for _, out in failed),
                         [(0x01, 0x222), (0x08, 0x111)])

    def test_a_kill_waits_for_what_is_in_flight_only(self):
        self.sim.reset()
        self.keep(prm.NOP, 64)
        pid = os.fork()
        if not pid:
            try:
                self.uctx.batch([prm.inbox(prm.NOP)] * 64)
            finally:
                os._exit(0)
        base.wait_for(self.kept, what="commands in flight")
        held = base.wait_stable(self.kept)
        os.kill(pid, signal.SIGKILL)
        self.assertEqual(os.waitpid(pid, os.WNOHANG), (0, 0))
        self.sim.clear_faults()
        self.sim.write("complete-lost")
        os.waitpid(pid, 0)
        # One more had been let through, and waited for a place among those in flight.
        self.assertLessEqual(self.counts()[prm.NOP], held + 1)
        self.assertErrno(self.uctx.exec(prm.inbox(prm.NOP))[0], 0)

    def test_large_boxes_go_alone(self):
        self.sim.reset()
        self.addCleanup(self.sim.latency, 0)
        self.sim.latency(2000)
        _, results = self.uctx.batch([prm.inbox(prm.NOP, length=8196)] * 4)
        self.assertEqual([result[0] for result in results], [0] * 4)
        self.assertEqual(self.sim.state()["most_in_flight"], 1)


if __name__ == "__main__":
    unittest.main()
