# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The command policy, against an expectation that is not its own table."""
import ctypes
import errno
import os
import struct
import unittest

import base
import prm
import segments
import uverbs

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data")
SCOPE_LETTERS = "crwf"
REGISTER_OPCODES = (prm.ACCESS_REG, prm.ACCESS_REG_USER)
REFUSED = (errno.EACCES, errno.EOPNOTSUPP)
PASSED = (0, errno.EREMOTEIO)


def rows(name):
    with open(os.path.join(DATA, name)) as lines:
        for line in lines:
            if not line.startswith("#"):
                yield line.split(None, 3)


def expected_scopes():
    """opcode -> set of scopes, from fwctl's list and our differences."""
    least = {"configuration": {0, 1, 2, 3}, "debug_read_only": {0, 1, 2, 3},
             "debug_write": {2, 3}}
    scopes = {int(opcode, 16): least[scope]
              for opcode, _, scope in rows("fwctl-7.2.txt")
              if scope != "register"}
    for opcode, _, letters, reason in rows("policy-differences.txt"):
        assert reason
        scopes[int(opcode, 16)] = {SCOPE_LETTERS.index(c) for c in letters}
    return scopes


class Sweeper:
    """Many inboxes through one context, 64 a call."""

    def __init__(self, uctx, in_len, out_len=64):
        self.uctx, self.in_len = uctx, in_len
        self.inboxes = ctypes.create_string_buffer(64 * in_len)
        self.outboxes = ctypes.create_string_buffer(64 * out_len)
        self.cmds = [uverbs.CMD.pack(
            ctypes.addressof(self.inboxes) + i * in_len,
            ctypes.addressof(self.outboxes) + i * out_len, in_len, out_len,
            0, 0, 0, 0) for i in range(64)]

    def run(self, boxes):
        """boxes: at most 64 inboxes of in_len bytes; returns their errnos."""
        for i, box in enumerate(boxes):
            ctypes.memmove(ctypes.addressof(self.inboxes) + i * self.in_len,
                           bytes(box), self.in_len)
        err, results = self.uctx.batch([], cmds=self.cmds[:len(boxes)])
        if err:
            raise OSError(err, "batch")
        return results


def chunks(items, size=64):
    items = list(items)
    for start in range(0, len(items), size):
        yield items[start:start + size]


class OpcodeTest(base.TestCase):
    def sweep(self, scope):
        """errno of every opcode with an otherwise empty inbox."""
        uctx = uverbs.Uctx(self.file, scope)
        sweeper = Sweeper(uctx, 64)
        template = bytes(62)
        errs = {}
        for opcodes in chunks(opcode for opcode in range(0x10000)
                              if opcode not in REGISTER_OPCODES):
            results = sweeper.run([struct.pack(">H", opcode) + template
                                   for opcode in opcodes])
            errs.update(zip(opcodes, results))
        uctx.destroy()
        return errs

    def check_scope(self, scope):
        expected = expected_scopes()
        before = self.counts()
        errs = self.sweep(scope)
        after = self.counts()
        wrong = []
        for opcode, err in errs.items():
            allowed = scope in expected.get(opcode, ())
            wanted = PASSED if allowed else (
                (errno.EACCES,) if opcode in expected else
                (errno.EOPNOTSUPP,))
            if err not in wanted:
                wrong.append((hex(opcode), errno.errorcode.get(err, err)))
            arrived = after.get(opcode, 0) - before.get(opcode, 0)
            # the context itself is created and destroyed around the sweep
            if opcode in (prm.CREATE_UCTX, prm.DESTROY_UCTX):
                arrived -= 1
            if arrived != (1 if allowed else 0):
                wrong.append((hex(opcode), f"arrived {arrived} times"))
        self.assertEqual(wrong, [])

    def test_every_opcode_configuration(self):
        self.check_scope(uverbs.SCOPE_CONFIGURATION)

    def test_every_opcode_read_only(self):
        self.check_scope(uverbs.SCOPE_READ_ONLY)

    def test_every_opcode_write(self):
        self.check_scope(uverbs.SCOPE_WRITE)

    def test_every_opcode_full(self):
        self.check_scope(uverbs.SCOPE_FULL)

    def test_rules_by_name(self):
        expected = expected_scopes()
        for opcode, name in rows("opcodes.txt"):
            scopes = expected.get(int(opcode, 16), set())
            words = name.split("_")
            # a query of an object that is named so is a query
            if words[0] == "QUERY":
                continue
            if set(words) & {"CREATE", "DESTROY", "ALLOC", "DEALLOC"}:
                self.assertEqual(scopes, set(), name)
            if set(words) & {"MODIFY", "SET"}:
                self.assertNotIn(uverbs.SCOPE_READ_ONLY, scopes, name)

    def test_each_fwctl_read_is_here(self):
        expected = expected_scopes()
        for opcode, name, _ in rows("fwctl-7.2.txt"):
            if int(opcode, 16) not in REGISTER_OPCODES:
                self.assertTrue(expected[int(opcode, 16)], name)

    def test_the_four_that_would_be_dma(self):
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_FULL)
        before = self.counts()
        for opcode in (prm.CREATE_UMEM, prm.CREATE_MKEY, prm.CREATE_EQ,
                       prm.DESTROY_UCTX):
            self.assertErrno(uctx.exec(prm.inbox(opcode, length=512))[0],
                             errno.EOPNOTSUPP)
        self.assertEqual(self.counts(), before)
        uctx.destroy()


# opcode, least inbox, (offset, width) of bits that must be zero in a read,
# scopes that may use the wide form; written from the PRM, not from the table
WIDE_FORMS = [
    (0x100, 16, (0x40, 1), "wf"), (0x100, 16, (0x41, 1), "wf"),
    (0x100, 16, (0x50, 16), "wf"), (0x107, 16, (0x50, 16), "wf"),
    (0x107, 16, (0x41, 1), "wf"),
    (0x201, 16, (0x60, 1), "f"), (0x750, 16, (0x40, 1), "wf"),
    (0x752, 16, (0x40, 1), "wf"), (0x754, 16, (0x40, 1), "wf"),
    (0x762, 16, (0x40, 1), "wf"), (0x764, 16, (0x40, 1), "wf"),
    (0x765, 16, (0x40, 1), "wf"), (0x76f, 16, (0x40, 1), "wf"),
    (0x770, 32, (0x40, 1), "wf"), (0x770, 32, (0xc0, 1), "wf"),
    (0x773, 32, (0x40, 1), "wf"), (0x773, 32, (0xc0, 1), "wf"),
    (0x826, 16, (0x40, 1), "wf"), (0x932, 64, (0x40, 2), "wf"),
    (0x935, 64, (0x40, 2), "wf"), (0x937, 64, (0x40, 2), "wf"),
    (0x93b, 32, (0xc0, 1), "wf"), (0x964, 16, (0x40, 1), "wf"),
    (0xb0d, 16, (0x40, 1), "wf"), (0xb0d, 16, (0x50, 16), "wf"),
    (0xb22, 16, (0x60, 2), "wf"), (0xb22, 16, (0x70, 16), "wf"),
]


# QUERY_FLOW_COUNTER as DPDK's mlx5_prm.h has it: mkey, address, dump_to_memory
DUMPS_TO_MEMORY = (0x93b, (*range(0x60, 0xc0), 0xc1))


class BitsTest(base.TestCase):
    def test_wide_forms(self):
        """Each bit alone, in each scope."""
        for scope in range(4):
            uctx = uverbs.Uctx(self.file, scope)
            for opcode, _, (offset, width), letters in WIDE_FORMS:
                for bit in range(offset, offset + width):
                    box = prm.inbox(opcode, length=64)
                    prm.put(box, bit, 1, 1)
                    err = uctx.exec(box, 64)[0]
                    if SCOPE_LETTERS[scope] in letters:
                        self.assertErrno(err, *PASSED)
                    else:
                        self.assertErrno(err, errno.EACCES)
            uctx.destroy()

    def test_a_query_that_writes_memory(self):
        """With a key and an address it is DMA by number: in no scope."""
        opcode, bits = DUMPS_TO_MEMORY
        for scope in range(4):
            uctx = uverbs.Uctx(self.file, scope)
            before = self.counts()
            for clear in (0, 1):
                for bit in bits:
                    box = prm.inbox(opcode, length=32)
                    prm.put(box, bit, 1, 1)
                    prm.put(box, 0xc0, 1, clear)
                    self.assertErrno(uctx.exec(box, 64)[0], errno.EINVAL)
            self.assertEqual(self.counts(), before)
            uctx.destroy()

    def test_a_tunnel_to_another_function_is_closed(self):
        for scope in range(4):
            uctx = uverbs.Uctx(self.file, scope)
            for opcode in (prm.NOP, prm.QUERY_HCA_CAP, prm.ACCESS_REG):
                for bit in range(0x20, 0x30):
                    box = prm.inbox(opcode, op_mod=1, length=64)
                    prm.put(box, bit, 1, 1)
                    self.assertErrno(uctx.exec(box, 64)[0], errno.EINVAL)
            uctx.destroy()

    def test_short_inboxes(self):
        """A bit that is not sent cannot be checked: refused."""
        uctx = uverbs.Uctx(self.file)
        for opcode, least, _, _ in WIDE_FORMS:
            if least > 16:
                self.assertErrno(uctx.exec(prm.inbox(opcode, length=16))[0],
                                 errno.EMSGSIZE)
        uctx.destroy()


# Queries of a queue: what the reply shows in every scope, as the first bytes of its context; and
# its keys and addresses, as (first byte, bytes), by Linux 6.12's mlx5_ifc.h. A page list runs to
# the reply's end. A queue of DEVX has the same context.
QUEUES = {
    "QUERY_EQ": (0x303, 0x10, {"pas": (0x110, 0xf0)}),
    "QUERY_CQ": (0x402, 0x10, {"dbr_addr": (0x48, 8), "pas": (0x110, 0xf0)}),
    "QUERY_QP": (0x50b, 0x18, {"dbr_addr": (0xb8, 8), "q_key": (0xc0, 4),
                               "dc_access_key": (0xe0, 8), "pas": (0x110, 0xf0)}),
    "QUERY_SRQ": (0x702, 0x10, {"dbr_addr": (0x38, 8), "pas": (0x110, 0xf0)}),
    "QUERY_XRC_SRQ": (0x707, 0x10, {"db_record_addr": (0x38, 8), "pas": (0x110, 0xf0)}),
    "QUERY_DCT": (0x713, 0x10, {"dc_access_key": (0x30, 8)}),
    "QUERY_XRQ": (0x719, 0x10, {"dbr_addr": (0xa0, 8), "headers_mkey": (0xc8, 4),
                                "pas": (0x150, 0xb0)}),
    "QUERY_TIR": (0x903, 0x20, {"rx_hash_toeplitz_key": (0x48, 40)}),
    "QUERY_SQ": (0x907, 0x20, {"dbr_addr": (0x60, 8), "headers_mkey": (0x88, 4),
                               "pas": (0x110, 0xf0)}),
    "QUERY_RQ": (0x90b, 0x20, {"dbr_addr": (0x60, 8), "headers_mkey": (0x88, 4),
                               "pas": (0x110, 0xf0)}),
    "QUERY_RMP": (0x90f, 0x20, {"dbr_addr": (0x60, 8), "headers_mkey": (0x88, 4),
                                "pas": (0x110, 0xf0)}),
}
REPLY = 512


class ReplyTest(base.TestCase):
    """What a query blanks below the writing scopes. Firmware, which has no queue of that number,
    puts one bit into its answer: every other is zero."""

    def answer(self, uctx, opcode, byte):
        """Whether the bit at this byte comes through, in each of the two ways to ask."""
        seen = set()
        box = prm.inbox(opcode)
        for ask in (lambda: uctx.exec(box, REPLY),
                    lambda: uctx.batch([box], out_len=REPLY)[1][0]):
            self.sim.fault(opcode=opcode, flip=0x80 << 8 * (3 - byte % 4), flip_at=byte & ~3,
                           count=1)
            err, out, *_ = ask()
            self.assertErrno(err, *PASSED)
            seen.add(bool(out[byte] & 0x80))
        self.sim.clear_faults()
        self.assertEqual(len(seen), 1)
        return seen.pop()

    def test_keys_and_addresses(self):
        for scope in range(4):
            uctx = uverbs.Uctx(self.file, scope)
            writes = scope >= uverbs.SCOPE_WRITE
            for name, (opcode, shown, hidden) in QUEUES.items():
                with self.subTest(query=name, scope=scope):
                    self.assertTrue(self.answer(uctx, opcode, shown + 3))
                    came = {field for field, (start, size) in hidden.items()
                            for byte in (start, start + size - 1)
                            if self.answer(uctx, opcode, byte)}
                    self.assertEqual(came, set(hidden) if writes else set())
            uctx.destroy()


# id, scopes that may write; any other only the full one
WRITABLE = {
    0x4002: "cwf", 0x4005: "cwf", 0x400a: "cwf", 0x4013: "cwf",
    0x4020: "cwf", 0x5003: "wf", 0x5004: "wf", 0x5006: "wf", 0x5007: "cwf",
    0x5008: "wf", 0x500b: "cwf", 0x500c: "cwf", 0x500f: "wf", 0x5023: "cwf",
    0x5041: "cwf", 0x6001: "cwf", 0x900a: "wf", 0x9024: "cwf", 0x9025: "cwf",
    0x902b: "cwf", 0x9033: "cwf", 0x9051: "wf",
    0xb001: "wf", 0xb002: "wf",
}
# MCDD holds physical addresses, HCA_CMD_ENCAP a command: mstflint's database
NEVER = (0x905c, 0xc009)
# Flash, JTAG, fuses, debug tokens, and others' memory, by the same database;
# what no database has; FPGA_ACCESS_REG of mlx5_ifc_fpga.h
FULL_ONLY = (0x4024, 0x9011, 0x9012, 0x9013, 0x9017, 0x901f, 0x903a, 0x9057,
             0x9065, 0x9066, 0x9102, 0x9160, 0x9163, 0xc002, 0xc004, 0xc005,
             0xc010, 0x1, 0x9999, 0xffff)
# What administrators and field tools read: the enum of Linux 6.12, less the
# two dumps, the FPGA's address space and registers that only announce events
READ_BY_ALL = sorted(
    {int(reg, 16) for reg, _ in rows("registers.txt")} -
    {0x4024, 0x402e, 0x5009, 0x500e, 0x5010, 0xc000})
DUMPS = (prm.CORE_DUMP, prm.RESOURCE_DUMP)
MTRC_CONF = 0x9041
SET_HCA_CAP = 0x109
# By mstflint's database; a `clr` of PDDR is a mask of 256 bits
CLEAR_BITS = [(0x5008, 0x20), (0x9051, 0x20), (0xb001, 0x80), (0xb002, 0xa0),
              (0xb001, 0x01), (0xb002, 0x01), (0x5031, 0x140), (0x5031, 0x23f),
              (0x5038, 0x40), (0x5038, 0x36), (0x900a, 0x41), (0x902c, 0x00),
              (0x9036, 0x3f), (0x905f, 0x3f), (0x9067, 0x1f), (0xb003, 0xa0),
              (0xb004, 0xa0), (0xb005, 0x00), (0xb007, 0x00), (0xb00b, 0x00),
              (0xb00f, 0x00), (0xb012, 0x00)]


class RegisterTest(base.TestCase):
    def test_every_register_write(self):
        """Every id, refused or passed as WRITABLE says."""
        for scope in range(4):
            uctx = uverbs.Uctx(self.file, scope)
            sweeper = Sweeper(uctx, 80, 80)
            # in the full scope nearly all pass: a sample is enough there
            ids = [reg for reg in range(0x10000)
                   if reg not in DUMPS and reg != MTRC_CONF and
                   reg not in NEVER and
                   (scope != uverbs.SCOPE_FULL or reg in WRITABLE or
                    reg % 97 == 0)]
            before = self.counts().get(prm.ACCESS_REG, 0)
            passed, wrong = 0, []
            for part in chunks(ids):
                results = sweeper.run([prm.register(reg, prm.WRITE, 64)
                                       for reg in part])
                for reg, err in zip(part, results):
                    may = SCOPE_LETTERS[scope] in WRITABLE.get(reg, "f")
                    passed += may
                    if err not in (PASSED if may else (errno.EACCES,)):
                        wrong.append((hex(reg), err))
            self.assertEqual(wrong, [])
            self.assertEqual(self.counts()[prm.ACCESS_REG] - before, passed)
            uctx.destroy()

    def read_all(self, scope, ids):
        """errno of a read of each, with zeros for its data."""
        uctx = uverbs.Uctx(self.file, scope)
        sweeper = Sweeper(uctx, 80, 80)
        errs = {}
        for part in chunks(ids):
            errs.update(zip(part, sweeper.run([
                prm.register(reg, prm.READ, 64) for reg in part])))
        uctx.destroy()
        return errs

    def check_read(self, scope, ids, wanted):
        wrong = {hex(reg): err for reg, err in
                 self.read_all(scope, ids).items() if err not in wanted}
        self.assertEqual(wrong, {})

    def test_registers_that_all_may_read(self):
        for scope in range(4):
            self.check_read(scope, READ_BY_ALL, PASSED)

    def test_registers_that_only_full_may_read(self):
        for scope in range(3):
            self.check_read(scope, FULL_ONLY, (errno.EACCES,))
        self.check_read(uverbs.SCOPE_FULL, FULL_ONLY, PASSED)

    def test_registers_that_nobody_may(self):
        for scope in range(4):
            self.check_read(scope, NEVER, (errno.EOPNOTSUPP,))
            uctx = uverbs.Uctx(self.file, scope)
            for reg in NEVER:
                box = prm.register(reg, prm.WRITE, 64)
                self.assertErrno(uctx.exec(box, 80)[0], errno.EOPNOTSUPP)
            uctx.destroy()

    def test_most_numbers_are_refused(self):
        """Whoever adds a register to the table sees this number."""
        ids = [reg for reg in range(0x10000) if reg not in DUMPS]
        errs = self.read_all(uverbs.SCOPE_READ_ONLY, ids)
        passed = [reg for reg, err in errs.items() if err in PASSED]
        self.assertEqual(len(passed), 198)
        self.assertEqual(set(errs.values()) - set(PASSED),
                         {errno.EACCES, errno.EOPNOTSUPP})

    def test_a_short_register_is_padded(self):
        """mlx5_core's mailboxes are not cleared: what one command leaves
        behind must not be another's `clear` bits.  Lengths are mstflint's."""
        uctx = uverbs.Uctx(self.file)
        for reg, full in ((0x5008, 0x100), (0x9051, 0x100), (0xb001, 0x18),
                          (0xb002, 0x28), (0x5031, 0x100)):
            for length in (4, 20):
                box = prm.register(reg, prm.READ, length)
                self.assertErrno(uctx.exec(box, 512)[0], *PASSED)
                last = [entry for entry in self.sim.log()
                        if int(entry["reg"], 16) == reg][-1]
                self.assertEqual(last["inlen"], 16 + max(full, length))
        uctx.destroy()

    def test_a_short_command_is_padded(self):
        """The same of the one command whose least length is not its structure's, by mlx5_ifc.h."""
        uctx = uverbs.Uctx(self.file, uverbs.SCOPE_FULL)
        self.addCleanup(uctx.destroy)
        self.addCleanup(self.sim.clear_faults)
        self.sim.fault(opcode=SET_HCA_CAP, status=3)
        for length in (16, 20, 4112, 4116):
            self.assertErrno(uctx.exec(prm.inbox(SET_HCA_CAP, length=length))[0], errno.EREMOTEIO)
            last = [entry for entry in self.sim.log() if int(entry["opcode"], 16) == SET_HCA_CAP][-1]
            self.assertEqual(last["inlen"], max(length, 4112))

    def test_clear_bits_are_changes(self):
        for scope in range(4):
            uctx = uverbs.Uctx(self.file, scope)
            for reg, bit in CLEAR_BITS:
                box = prm.register(reg, prm.READ, 256)
                prm.put(box, 0x80 + bit, 1, 1)
                err = uctx.exec(box, 272)[0]
                if scope in (uverbs.SCOPE_WRITE, uverbs.SCOPE_FULL):
                    self.assertErrno(err, *PASSED)
                else:
                    self.assertErrno(err, errno.EACCES)
            uctx.destroy()

    def test_an_inbox_that_ends_within_a_dword(self):
        """A clear bit in the last byte that is sent is seen all the same."""
        uctx = uverbs.Uctx(self.file)
        before = self.counts()
        for reg, bit in CLEAR_BITS:
            for length in range(bit // 8 + 1, 64):
                box = prm.register(reg, prm.READ, 64)
                prm.put(box, 0x80 + bit, 1, 1)
                err = uctx.exec(box[:16 + length], 80)[0]
                # below the least length it is refused for that
                self.assertErrno(err, errno.EACCES, errno.EMSGSIZE)
        self.assertEqual(self.counts(), before)
        uctx.destroy()

    def test_both_opcodes_are_one_policy(self):
        uctx = uverbs.Uctx(self.file)
        for opcode in REGISTER_OPCODES:
            box = prm.register(0x5004, prm.WRITE, 64, opcode)
            self.assertErrno(uctx.exec(box, 80)[0], errno.EACCES)
            box = prm.register(0x5004, 2, 64, opcode)
            self.assertErrno(uctx.exec(box, 80)[0], errno.EINVAL)
        uctx.destroy()


class DumpRegisterTest(base.TestCase):
    """A register that names an mkey is DMA by number."""

    def setUp(self):
        super().setUp()
        self.uctx = uverbs.Uctx(self.file)
        self.umem = uverbs.Umem(self.uctx, 1 << 20)
        self.addCleanup(self.uctx.destroy)
        self.addCleanup(self.umem.deregister)

    def refused(self, box, err, **memory):
        before = self.counts()
        self.assertErrno(self.uctx.exec(box, len(box), **memory)[0], err)
        self.assertEqual(self.counts(), before)

    def test_without_a_umem(self):
        self.refused(prm.core_dump_box(), errno.EINVAL)
        for direction in (prm.READ, prm.WRITE):
            box = prm.register(prm.RESOURCE_DUMP, direction, 256)
            self.refused(box, errno.EINVAL)

    def test_a_number_of_the_callers_choice(self):
        """Any bit of mkey, size or address, with or without a umem."""
        fields = {prm.CORE_DUMP: (64, range(0x80, 0x100)),
                  prm.RESOURCE_DUMP: (256, range(0x100, 0x180))}
        before = self.sent(self.uctx)
        for reg, (length, bits) in fields.items():
            for bit in bits:
                box = prm.register(reg, prm.WRITE, length)
                if reg == prm.CORE_DUMP:
                    box = prm.core_dump_box()
                prm.put(box, 0x80 + bit, 1, 1)
                for umem in (None, self.umem):
                    err, _ = self.uctx.exec(box, length + 16, umem=umem)
                    self.assertErrno(err, errno.EINVAL)
                if reg == prm.RESOURCE_DUMP:
                    prm.put(box, 0x80 + 1, 1, 1)
                    err, _ = self.uctx.exec(box, length + 16)
                    self.assertErrno(err, errno.EINVAL)
        self.assertLessEqual(self.sent(self.uctx), before)

    def sent(self, uctx):
        """What firmware has of this context, of its last commands; the driver asks things of its own."""
        return {entry["seq"] for entry in self.sim.log() if entry["uid"] == uctx.info["uid"]}

    def test_a_tracer_of_the_callers_choice(self):
        """The key of MTRC_CONF, by mstflint's database, which only the full scope may set at all."""
        for scope in range(4):
            uctx = uverbs.Uctx(self.file, scope)
            umem = uverbs.Umem(uctx, 1 << 16)
            before = self.sent(uctx)
            for bit in range(0x40, 0x60):
                box = prm.register(MTRC_CONF, prm.WRITE, 128)
                prm.put(box, 0x80 + bit, 1, 1)
                for memory in (None, umem):
                    self.assertErrno(uctx.exec(box, 144, umem=memory)[0],
                                     errno.EINVAL if scope == uverbs.SCOPE_FULL else errno.EACCES)
            self.assertLessEqual(self.sent(uctx), before)
            umem.deregister()
            uctx.destroy()

    def test_the_kernel_names_the_umem(self):
        err, out = self.uctx.exec(prm.core_dump_box(), 80, umem=self.umem,
                                  offset=4096, length=65536)
        self.assertErrno(err, 0)
        self.assertEqual(prm.get(out, 0x80 + 0x80, 32), self.umem.mkey)
        # The dump was there, and the reply's address is 0: as on hardware.
        self.assertEqual(prm.get(out, 0x80 + 0xc0, 64), 0)
        self.assertFalse(any(self.umem.bytes(4096)))
        self.assertTrue(any(self.umem.bytes(65536, 4096)))
        self.assertFalse(any(self.umem.bytes(offset=4096 + 65536,
                                             length=65536)))

    def test_windows(self):
        box, umem = prm.core_dump_box(), self.umem
        for offset, length in ((0, (1 << 20) + 1), (1, 1 << 20),
                               (1 << 20, 1), ((1 << 64) - 1, 2),
                               (0, 1 << 32), (0, (1 << 64) - 1)):
            self.refused(box, errno.EINVAL, umem=umem, offset=offset,
                         length=length)
        exec_raw = self.uctx.exec_raw
        buffer = ctypes.create_string_buffer(bytes(box), len(box))
        address = ctypes.addressof(buffer)
        for flags, index, offset, length, handle in (
                (1, 0, 0, 0, umem.handle),      # empty
                (0, 0, 0, 4096, None),          # length without a umem
                (0, 0, 4096, 0, None),          # offset without a umem
                (0, 0, 0, 0, umem.handle),      # a umem without the flag
                (1, 0, 0, 4096, None),          # the flag without a umem
                (1, 1, 0, 4096, umem.handle),   # an index where there is one
                (2, 0, 0, 0, None)):            # an unknown flag
            self.assertErrno(exec_raw(address, len(box), address, len(box),
                                      flags, index, offset, length, handle),
                             errno.EINVAL)

    def test_a_umem_of_another_context(self):
        other = uverbs.Uctx(self.file)
        before = self.counts()
        self.assertErrno(other.exec(prm.core_dump_box(), 80,
                                    umem=self.umem)[0], errno.EINVAL)
        self.assertEqual(self.counts(), before)
        other.destroy()

    def test_a_umem_without_a_key(self):
        umem = uverbs.Umem(self.uctx, 4096, flags=0)
        self.refused(prm.core_dump_box(), errno.EINVAL, umem=umem)
        umem.deregister()

    def test_a_umem_where_none_belongs(self):
        self.refused(prm.inbox(prm.NOP), errno.EINVAL, umem=self.umem)
        self.refused(prm.register(0x5004, prm.READ, 64), errno.EINVAL,
                     umem=self.umem)

    def test_segments(self):
        """A reader is shown what a query would, and what the menu names."""
        menu = segments.hardware_menu()
        before = self.sim.count(prm.ACCESS_REG)
        segments.check(self, self.file, menu)
        readers = 2 * len(segments.OPEN)
        writers = 2 * len(menu)
        sent = self.sim.count(prm.ACCESS_REG) - before
        # and the menu, once for all: 2,400 bytes, 208 at a time
        self.assertLessEqual(sent - readers - writers, 13)
        for number in (0, 0x7777):
            for scope, err in ((uverbs.SCOPE_READ_ONLY, errno.EACCES),
                               (uverbs.SCOPE_WRITE, errno.EREMOTEIO)):
                uctx = uverbs.Uctx(self.file, scope)
                self.assertErrno(uctx.exec(
                    prm.resource_dump_box(number, inline=1), 272)[0], err)
                uctx.destroy()

    def test_another_function(self):
        """vhca_id in a dump register; only full may name one, in resources."""
        for reg, bits in ((prm.CORE_DUMP, range(0x50, 0x60)),
                          (prm.RESOURCE_DUMP, [2, *range(0x30, 0x40)])):
            for bit in bits:
                box = prm.register(reg, prm.WRITE, 256)
                if reg == prm.CORE_DUMP:
                    box = prm.core_dump_box()
                prm.put(box, 0x80 + bit, 1, 1)
                self.refused(box, errno.EACCES, umem=self.umem)

    def test_core_dump_types(self):
        """Type 2 is read into memory; other numbers only in full."""
        for kind in range(256):
            for direction in (prm.READ, prm.WRITE):
                box = prm.register(prm.CORE_DUMP, direction, 64)
                prm.put(box, 0x80 + 0x18, 8, kind)
                if (kind, direction) == (2, prm.READ):
                    err = self.uctx.exec(box, 80, umem=self.umem)[0]
                    self.assertErrno(err, 0)
                else:
                    self.refused(box, errno.EACCES, umem=self.umem)

    def test_core_dumps_that_are_traced(self):
        """Types 0 and 1, written without memory: fw_tracer.c's form."""
        for scope in range(4):
            uctx = uverbs.Uctx(self.file, scope)
            for kind in (0, 1):
                box = prm.register(prm.CORE_DUMP, prm.WRITE, 64)
                prm.put(box, 0x80 + 0x18, 8, kind)
                err = uctx.exec(box, 80)[0]
                if scope in (uverbs.SCOPE_WRITE, uverbs.SCOPE_FULL):
                    self.assertErrno(err, *PASSED)
                else:
                    self.assertErrno(err, errno.EACCES)
            uctx.destroy()

    def test_short_register(self):
        for reg, least in ((prm.CORE_DUMP, 64), (prm.RESOURCE_DUMP, 48)):
            direction = prm.READ if reg == prm.CORE_DUMP else prm.WRITE
            self.refused(prm.register(reg, direction, least - 4),
                         errno.EMSGSIZE, umem=self.umem)


if __name__ == "__main__":
    unittest.main()
