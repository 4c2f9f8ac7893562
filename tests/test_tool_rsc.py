# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Queues' memory through the resource dump, and what a program put into it.

Expected are what was posted and, of the entries' form, the constants of
linux/mlx5/qp.h, device.h and rdma-core's providers/mlx5/wqe.h.
"""
import json
import os
import subprocess
import tarfile
import unittest

from pyverbs.addr import AHAttr
from pyverbs.qp import QPAttr
from pyverbs.srq import SRQ, SrqAttr, SrqInitAttr
from pyverbs.wr import SGE, RecvWR, SendWR

import base
import own_objects
import test_tool
import verbs

RDMA_WRITE, CQE_REQ, EVENT_CMD = 0x08, 0, 0x0a
INVALID_LKEY = 0x100


class QueueTest(own_objects.OwnObjectsTest):
    def connect(self):
        """The queue pair with itself."""
        address = AHAttr(dlid=self.ctx.query_port(1).lid, port_num=1)
        attr = QPAttr(port_num=1)
        attr.dest_qp_num = self.qp.qp_num
        attr.path_mtu = verbs.IBV_MTU_1024
        attr.qp_access_flags = verbs.IBV_ACCESS_LOCAL_WRITE | verbs.IBV_ACCESS_REMOTE_WRITE
        attr.max_rd_atomic = attr.max_dest_rd_atomic = 1
        attr.retry_cnt, attr.timeout = 7, 14
        attr.ah_attr = address
        self.qp.to_rts(attr)

    def context(self):
        item, = self.json("obj", "query", "qp", "dev", "mlx5_0", f"qpn={self.qp.qp_num}")
        return item["fields"]["qpc"]

    def entries(self, segment, number, *words):
        records = self.json("rsc", "dump", "dev", "mlx5_0", segment, f"index1={number}", *words,
                            "scope", "debug_write")
        return [entry for record in records for entry in record["entries"]]

    def all_of(self, segment, number, layout):
        """Fields by number."""
        return {entry["index"]: entry["fields"]
                for entry in self.entries(segment, number, "num2=all")
                if entry["layout"] == layout}

    def error_segment(self, text, *words):
        """What came is shown, and firmware's words are the error."""
        result = test_tool.run("rsc", "dump", "dev", "mlx5_0", *words, "scope", "debug_write")
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"ERROR", result.stdout)
        self.assertIn(text.encode(), result.stderr)

    def write(self):
        sge = SGE(self.mr.buf + 256, 64, self.mr.lkey)
        work = SendWR(opcode=verbs.IBV_WR_RDMA_WRITE, num_sge=1, sg=[sge],
                      send_flags=verbs.IBV_SEND_SIGNALED)
        work.set_wr_rdma(self.mr.rkey, self.mr.buf + 1024)
        self.qp.post_send(work)
        completion, = base.wait_for(lambda: self.cq.poll()[1], what="completion")
        self.assertEqual(completion.status, 0)

    def test_send(self):
        self.connect()
        for _ in range(2):
            self.write()
        entries = self.entries("SND_BUFF", self.qp.qp_num, "index2=0", "num2=all")
        for number in range(2):
            ctrl, remote, data = [entry for entry in entries if entry["index"] == number]
            self.assertEqual([ctrl["layout"], remote["layout"], data["layout"]],
                             ["wqe_ctrl_seg", "wqe_raddr_seg", "wqe_data_seg"])
            self.assertEqual((ctrl["entry"], ctrl["fields"]["opcode"], ctrl["fields"]["ds"],
                              ctrl["fields"]["wqe_index"], ctrl["fields"]["qpn"]),
                             ("WQEBB", RDMA_WRITE, 3, number, self.qp.qp_num))
            self.assertEqual((remote["fields"]["raddr"], remote["fields"]["rkey"]),
                             (self.mr.buf + 1024, self.mr.rkey))
            self.assertEqual((data["fields"]["addr"], data["fields"]["lkey"],
                              data["fields"]["byte_count"]), (self.mr.buf + 256, self.mr.lkey, 64))
        text = self.succeed("rsc", "dump", "dev", "mlx5_0", "SND_BUFF",
                            f"index1={self.qp.qp_num}", "scope", "debug_write").stdout.decode()
        self.assertRegex(text, r"\n  WQEBB 0x0 wqe_ctrl_seg:\n(.*\n)*  opcode +8 \(RDMA_WRITE\)\n")

    def test_completion(self):
        self.connect()
        self.write()
        found = self.all_of("CQ_BUFF", self.context()["cqn_snd"], "cqe64")
        self.assertEqual(len(found), 16)
        self.assertEqual((found[0]["opcode"], found[0]["qpn"], found[0]["wqe_counter"],
                          found[0]["send_wqe_opcode"]),
                         (CQE_REQ, self.qp.qp_num, 0, RDMA_WRITE))
        # One of them, and none.
        one, = self.entries("CQ_BUFF", self.context()["cqn_snd"], "index2=3")
        self.assertEqual((one["index"], one["fields"]), (3, found[3]))
        self.error_segment("no such entry", "CQ_BUFF",
                           f"index1={self.context()['cqn_snd']}", "index2=16")

    def test_receive(self):
        self.connect()
        self.qp.post_recv(RecvWR(num_sge=1, sg=[SGE(self.mr.buf + 8, 100, self.mr.lkey)]))
        found = self.all_of("RCV_BUFF", self.qp.qp_num, "wqe_data_seg")
        self.assertEqual((found[0]["addr"], found[0]["lkey"], found[0]["byte_count"]),
                         (self.mr.buf + 8, self.mr.lkey, 100))
        # The list is shorter than the entry has room for.
        self.assertEqual(found[1]["lkey"], INVALID_LKEY)

    def test_shared_receive(self):
        srq = SRQ(self.pd, SrqInitAttr(SrqAttr(max_wr=3, max_sge=1)))
        self.qp = self.queue_pair(srq)
        srq.post_recv(RecvWR(num_sge=1, sg=[SGE(self.mr.buf + 16, 200, self.mr.lkey)]))
        number = self.context()["srqn_rmpn_xrqn"]
        data = self.all_of("SRQ_BUFF", number, "wqe_data_seg")
        self.assertIn((self.mr.buf + 16, self.mr.lkey, 200),
                      [(entry["addr"], entry["lkey"], entry["byte_count"])
                       for entry in data.values()])
        self.assertIn(1, [entry["next_wqe_index"] for entry in
                          self.all_of("SRQ_BUFF", number, "wqe_srq_next_seg").values()])

    def test_event(self):
        """The driver's first queue is of its commands."""
        found = self.all_of("EQ_BUFF", 1, "eqe")
        self.assertIn(EVENT_CMD, [entry["event_type"] for entry in found.values()])

    def test_snapshot(self):
        """What holds keys is refused, in words; what a reader may have is there."""
        path = self.path("a.tar")
        self.json("snapshot", "save", "dev", "mlx5_0", "-o", path, "--no-core", "samples", "2",
                  "period", "1ms")
        with tarfile.open(path) as tar:
            resources = json.load(tar.extractfile("a/resources.json"))
        for name in ("PRM_QUERY_QP", "FULL_QPC", "HW_SQPC"):
            self.assertIn("the scope of this debug context does not allow it",
                          resources[name]["error"])
            self.assertEqual(resources[name]["records"], [])
        # Without a flow table it has nothing to show, and it is not refused.
        self.assertNotIn("error", resources["QUERY_FT_ALL"])
        self.assertEqual((resources["SND_BUFF"]["needs"], resources["SND_BUFF"]["records"]),
                         ("QPN", []))
        self.assertEqual(resources["FULL_CQC"]["needs"], "CQN")

    def test_what_rdma_prints(self):
        """The driver's own dump of the queue pair, as iproute2 prints it, is ours."""
        raw = subprocess.run(["rdma", "-j", "res", "show", "qp", "-r"], capture_output=True,
                             check=True).stdout
        result = self.succeed("-j", "rsc", "decode", "-", input=raw)
        theirs, = [record for record in json.loads(result.stdout)
                   if (record["kind"], record["index1"]) == ("RESOURCE", self.qp.qp_num)]
        ours, = [record for record in self.json("rsc", "dump", "dev", "mlx5_0", "PRM_QUERY_QP",
                                                f"index1={self.qp.qp_num}", "scope", "debug_write")
                 if record["kind"] == "RESOURCE"]
        self.assertTrue(theirs["source"].startswith("mlx5_0 "), theirs)
        self.assertEqual({**theirs, "source": ""}, ours)

    def test_health_of_a_queue_pair_in_error(self):
        """With its owner, this program."""
        self.qp.to_init(QPAttr(port_num=1))
        attr = QPAttr()
        attr.qp_state = verbs.IBV_QPS_ERR
        self.qp.modify(attr, verbs.IBV_QP_STATE)
        device, = self.json("health", "dev", "mlx5_0", "interval", "10ms")
        found, = [item for item in device["checks"] if item["check"] == "queues"]
        self.assertEqual(found["state"], "note", found)
        self.assertRegex(found["text"], rf"1 of \d+ queue pairs are in error: 0x{self.qp.qp_num:x} of "
                         rf"[\w.]+ \(pid {os.getpid()}\)")

    def test_no_such_queue(self):
        for segment in ("SND_BUFF", "RCV_BUFF", "SRQ_BUFF", "CQ_BUFF", "EQ_BUFF"):
            with self.subTest(segment):
                self.error_segment("no such object", segment, "index1=0xfffff0", "num2=all")


if __name__ == "__main__":
    unittest.main()
