# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""mlx5ctl obj: contexts of objects, decoded."""
import json
import os
import re
import subprocess

from pyverbs.pd import PD

import base
import own_objects
import test_tool

SYSFS = "/sys/class/infiniband/mlx5_0/"


def sysfs(name):
    with open(SYSFS + name, encoding="ascii") as file:
        return file.read().strip()


class ObjTest(test_tool.ToolTest):
    def query(self, *words):
        item, = self.json("obj", "query", *words)
        return item

    def qpn(self):
        """One of the driver's own."""
        return next(qpn for qpn in base.QPNS
                    if not test_tool.run("obj", "query", "qp", "dev", "mlx5_0",
                                         f"qpn={qpn}").returncode)

    def test_list(self):
        found = {item["object"]: item for item in self.json("obj", "list")}
        self.assertEqual(found["qp"], {"object": "qp", "opcode": 0x50b, "fields": "qpc_ext qpn"})
        lines = self.succeed("obj", "list").stdout.decode().splitlines()
        self.assertEqual(lines[0].split(), ["OBJECT", "OPCODE", "FIELDS"])
        self.assertIn(["cq", "0x402", "cqn"], [line.split() for line in lines])

    def test_port(self):
        """What firmware says is what the ib device says."""
        item = self.query("hca_vport_context", "dev", "mlx5_0", "port_num=1")
        self.assertEqual((item["dev"], item["object"], item["opcode"]),
                         ("mlx5_0", "hca_vport_context", 0x762))
        port = item["fields"]["hca_vport_context"]
        self.assertEqual(port["node_guid"], int(sysfs("node_guid").replace(":", ""), 16))
        self.assertEqual(port["lid"], int(sysfs("ports/1/lid"), 16))
        text = self.succeed("obj", "query", "hca_vport_context", "dev", "mlx5_0",
                            "port_num=1").stdout.decode()
        self.assertTrue(text.startswith("mlx5_0: hca_vport_context port_num=1:\n"))
        self.assertRegex(text, rf"\n  hca_vport_context.node_guid +{port['node_guid']} "
                               rf"\({hex(port['node_guid'])}\)\n")

    def test_qp(self):
        qpn = self.qpn()
        item = self.query("qp", "dev", "mlx5_0", f"qpn={qpn:#x}")
        self.assertEqual(item["fields"]["status"], 0)
        queue = item["fields"]["qpc"]
        cq = self.query("cq", "dev", "mlx5_0", f"cqn={queue['cqn_rcv']}")["fields"]["cq_context"]
        # A completion queue reports to an event queue that exists.
        event = self.query("eq", "dev", "mlx5_0", f"eq_number={cq['c_eqn_or_apu_element']}")
        self.assertEqual(event["fields"]["status"], 0)
        self.assertGreater(event["fields"]["eq_context_entry"]["log_eq_size"], 0)
        # Addresses are for the writing scopes.
        self.assertEqual(queue["dbr_addr"], 0)
        item = self.query("qp", "dev", "mlx5_0", f"qpn={qpn}", "scope", "debug_write")
        self.assertNotEqual(item["fields"]["qpc"]["dbr_addr"], 0)

    def test_not_there(self):
        self.fail(1, "QUERY_QP 0x50b op_mod 0x0: firmware answered", "obj", "query", "qp", "dev",
                  "mlx5_0", "qpn=0xabcdef")

    def test_policy(self):
        self.fail(1, "mkey: QUERY_MKEY 0x201 op_mod 0x0: the scope of this debug context does not "
                  "allow it", "obj", "query", "mkey", "dev", "mlx5_0", "mkey_index=1")

    def test_cannot_become_another_command(self):
        before = self.sim.state()["commands"].get("0x80d", 0)
        self.query("adapter", "dev", "mlx5_0", "opcode=0x80d")
        self.assertEqual(self.sim.state()["commands"].get("0x80d", 0), before)

    def test_wrong_use(self):
        for words in (("query",), ("query", "qp"), ("query", "qp", "dev"),
                      ("query", "qp", "dev", "mlx5_0", "qpn"),
                      ("query", "qp", "dev", "mlx5_0", "qpn=0x1000000"),
                      ("query", "frobnicator", "dev", "mlx5_0"), ("list", "more"),
                      ("query", "qp", "dev", "mlx5_0", "size", "262148"), ("frobnicate",)):
            with self.subTest(words=words):
                self.fail(2, "mlx5ctl obj", "obj", *words)
        self.fail(2, "did you mean qpn", "obj", "query", "qp", "dev", "mlx5_0", "qn=1")
        self.fail(2, "did you mean xrc_srq", "obj", "query", "xrc_sqr", "dev", "mlx5_0")


class FindTest(own_objects.OwnObjectsTest):
    """Resources of this process, from rdma's numbers to firmware's contexts."""

    def rdma(self, kind):
        """Our one of that kind, as "rdma res" numbers it."""
        result = subprocess.run(["rdma", "-j", "-d", "res", "show", kind], capture_output=True,
                                check=True)
        mine, = [item for item in json.loads(result.stdout) if item.get("pid") == os.getpid()]
        return mine

    def own_name(self):
        """Other tests may have changed it."""
        with open("/proc/self/comm", encoding="utf-8") as comm:
            return comm.read().rstrip("\n")

    def find(self, *words):
        return self.json("obj", "find", *words, "dev", "mlx5_0")

    def test_qp(self):
        qpn = self.rdma("qp")["lqpn"]
        self.assertEqual(qpn, self.qp.qp_num)
        item, = self.find("qp", str(qpn))
        self.assertEqual((item["dev"], item["resource"], item["number"], item["object"],
                          item["firmware_number"], item["pid"]),
                         ("mlx5_0", "qp", qpn, "qp", qpn, os.getpid()))
        self.assertEqual(item["owner"], self.own_name())
        query, = self.json("obj", "query", "qp", "dev", "mlx5_0", f"qpn={qpn}")
        self.assertEqual(item["fields"], query["fields"])
        # By the device's address, too.
        self.assertEqual(self.json("obj", "find", "qp", str(qpn), "dev", "0011:00:00.0"), [item])

    def test_cq(self):
        """The QP's context names its CQ: rdma's number of the CQ leads to the same."""
        item, = self.find("cq", str(self.rdma("cq")["cqn"]))
        queue, = self.find("qp", str(self.qp.qp_num))
        self.assertEqual(item["firmware_number"], queue["fields"]["qpc"]["cqn_rcv"])
        query, = self.json("obj", "query", "cq", "dev", "mlx5_0", f"cqn={item['firmware_number']}")
        self.assertEqual(item["fields"], query["fields"])

    def test_mr(self):
        number = str(self.rdma("mr")["mrn"])
        self.fail(1, "QUERY_MKEY 0x201 op_mod 0x0: the scope of this debug context does not allow it",
                  "obj", "find", "mr", number, "dev", "mlx5_0")
        item, = self.find("mr", number, "scope", "debug_write")
        self.assertEqual(item["firmware_number"], self.mr.lkey >> 8)
        self.assertEqual(item["fields"]["memory_key_mkey_entry"]["start_addr"], self.mr.buf)
        self.assertEqual(item["fields"]["memory_key_mkey_entry"]["len"], 4096)

    def test_pd(self):
        items = self.find("pd", str(self.rdma("pd")["pdn"]), "scope", "debug_write")
        self.assertEqual([(item["resource"], item["firmware_number"]) for item in items],
                         [("qp", self.qp.qp_num), ("mr", self.mr.lkey >> 8)])
        empty = PD(self.ctx)
        result = subprocess.run(["rdma", "-j", "res", "show", "pd"], capture_output=True, check=True)
        number = max(item["pdn"] for item in json.loads(result.stdout)
                     if item.get("pid") == os.getpid())
        self.fail(1, f"pd {number}: firmware has no context of a PD, and there is no QP or MR in it",
                  "obj", "find", "pd", str(number), "dev", "mlx5_0")
        empty.close()

    def test_text(self):
        text = self.succeed("obj", "find", "qp", str(self.qp.qp_num), "dev", "mlx5_0").stdout.decode()
        pdn = self.rdma("pd")["pdn"]
        self.assertRegex(text, rf"^mlx5_0: rdma qp {self.qp.qp_num}, pd {pdn}, of {re.escape(self.own_name())} "
                               rf"\(pid {os.getpid()}\): firmware's qp qpn={self.qp.qp_num:#x}:\n")
        self.assertRegex(text, r"\n  qpc\.cqn_rcv +\d+")

    def test_not_there(self):
        self.fail(1, "no qp 16777215; see \"rdma res show qp\"", "obj", "find", "qp", "0xffffff",
                  "dev", "mlx5_0")
        self.fail(1, "QP0 and QP1 have other numbers", "obj", "find", "qp", "1", "dev", "mlx5_0")
