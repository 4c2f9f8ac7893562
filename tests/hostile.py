# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""A caller whose requests are nearly right: what is wrong with each is up to
random numbers."""
import ctypes
import struct

import prm
import uverbs

PAGE = 4096
NS = uverbs.NS

# Whatever a request names lies here, far from all else: the kernel may write
# where a wrong address or length leads it.
SCRATCH, SCRATCH_LENGTH = 1 << 36, 1 << 20
MAP_FIXED_NOREPLACE = 0x100000
# From here on, what a request carries; before, boxes and memory to register.
PAYLOADS = 1 << 16

NUMBERS = (0, 1, 0xff, 0xffff, 0xffffffff, 1 << 31, 1 << 63, (1 << 64) - 1,
           PAGE - 1, PAGE)
LENGTHS = (0, 1, 4, 7, 8, 9, 16, 24, 47, 48, 49, 64, 72, 96, 0x100, 0xffff)
OPCODES = (prm.NOP, prm.QUERY_HCA_CAP, prm.ACCESS_REG, prm.ACCESS_REG_USER,
           prm.CREATE_UMEM, 0x820, 0x821, 0x50b, 0x10e, 0x755, 0x770)
REGISTERS = (prm.CORE_DUMP, prm.RESOURCE_DUMP, prm.NODE_DESC, 0x9041, 0x5008,
             0x9051, 0x902a)


class Caller:
    """Keeps a file with some contexts and umems, and asks things of them."""

    def __init__(self, rng):
        self.rng = rng
        self.scratch = uverbs.Memory(SCRATCH_LENGTH, MAP_FIXED_NOREPLACE,
                                     SCRATCH)
        self.room = PAYLOADS
        self.file = uverbs.File()
        self.uctxs, self.umems = [0], [0]

    def close(self):
        self.file.close()
        self.scratch.unmap()

    def step(self):
        if self.rng.random() < 0.02:
            self.file.close()
            self.file = uverbs.File()
            self.uctxs, self.umems = [0], [0]
        make = self.rng.choice((self.create, self.exec, self.exec, self.exec,
                                self.batch, self.journal, self.query,
                                self.register, self.register, self.deregister,
                                self.destroy, self.anything))
        self.room = PAYLOADS
        object_id, method, attrs = make()
        attrs.append(uverbs.abi())
        if self.rng.random() < 0.4:
            self.spoil(self.rng.choice(attrs))
        if self.rng.random() < 0.05:
            attrs.pop(self.rng.randrange(len(attrs)))
        if not self.file.ioctl(object_id, method, attrs):
            self.remember(object_id, method, attrs)

    def remember(self, object_id, method, attrs):
        """Handles of what was made; the oldest are forgotten, not destroyed."""
        made = {(uverbs.OBJECT_UCTX, uverbs.UCTX_CREATE): self.uctxs,
                (uverbs.OBJECT_UMEM, uverbs.UMEM_REG): self.umems}.get(
                    (object_id, method))
        if made is not None:
            made.append(attrs[0].result & 0xffffffff)
            del made[:-6]

    def spoil(self, attr):
        field = self.rng.choice(("attr_id", "length", "data", "data",
                                 "flags"))
        if field == "attr_id":
            attr.attr_id = NS + self.rng.randrange(8)
        elif field == "length":
            attr.length = self.rng.choice(LENGTHS)
        elif field == "flags":
            attr.flags = self.rng.randrange(4)
        else:
            attr.data = self.number(attr.data)

    def number(self, right):
        return self.rng.choice((right, right ^ 1 << self.rng.randrange(64),
                                self.address(), self.rng.choice(NUMBERS)))

    def usually(self, right):
        return right if self.rng.random() < 0.9 else self.number(right)

    def address(self):
        return SCRATCH + self.rng.choice(
            (0, 1, 100, PAGE, 4 * PAGE, SCRATCH_LENGTH - 16,
             SCRATCH_LENGTH - 8))

    def out(self, attr_id, length):
        attr = uverbs.Attr(attr_id, length, SCRATCH + self.room)
        self.room += length
        return attr

    def ptr_in(self, attr_id, payload):
        if len(payload) <= 8:
            return uverbs.ptr_in(attr_id, payload)
        attr = self.out(attr_id, len(payload))
        ctypes.memmove(attr.data, payload, len(payload))
        return attr

    def uctx(self, attr_id=NS):
        return uverbs.handle(attr_id, self.rng.choice(self.uctxs[-3:]))

    def umem(self, attr_id=NS):
        return uverbs.handle(attr_id, self.rng.choice(self.umems[-3:]))

    def create(self):
        scope = self.usually(self.rng.choice((0, 1, 1, 2))) & 0xffffffff
        return uverbs.OBJECT_UCTX, uverbs.UCTX_CREATE, [
            uverbs.handle(NS, 0),
            self.ptr_in(NS + 1, struct.pack("<I", scope)),
            self.out(NS + 2, uverbs.INFO.size)]

    def destroy(self):
        return uverbs.OBJECT_UCTX, uverbs.UCTX_DESTROY, [self.uctx()]

    def query(self):
        return uverbs.OBJECT_UCTX, uverbs.UCTX_QUERY, [
            self.uctx(), self.out(NS + 1, uverbs.INFO.size)]

    def box(self, at):
        """Puts an inbox into the scratch memory; returns its length."""
        length = self.rng.choice((16, 20, 32, 80, 80, 272))
        box = bytearray(self.rng.choice((bytes(length),
                                         self.rng.randbytes(8) * 34)))[:length]
        opcode = self.usually(self.rng.choice(OPCODES)) & 0xffff
        struct.pack_into(">HHHH", box, 0, opcode, 0, 0,
                         self.rng.choice((0, 0, 1, 2, 3)))
        if opcode in (prm.ACCESS_REG, prm.ACCESS_REG_USER):
            struct.pack_into(">HI", box, 10, self.usually(
                self.rng.choice(REGISTERS)) & 0xffff, 0)
        ctypes.memmove(SCRATCH + at, bytes(box), length)
        return length

    def cmd(self, at):
        length = self.box(at)
        flags = self.rng.choice((0, 0, uverbs.F_UMEM))
        window = (self.usually(0), self.usually(PAGE)) if flags else (0, 0)
        mask = (1 << 64) - 1
        return uverbs.CMD.pack(
            self.usually(SCRATCH + at) & mask,
            self.usually(self.address()) & mask,
            self.usually(length) & 0xffffffff,
            self.rng.choice((16, 80, 272, 4112, 15)),
            self.usually(flags) & 0xffffffff,
            self.rng.choice((0, 0, 0, 1, 9)), *(n & mask for n in window))

    def exec(self):
        attrs = [self.uctx(), self.ptr_in(NS + 1, self.cmd(0))]
        if self.rng.random() < 0.5:
            attrs.append(self.umem(NS + 2))
        return uverbs.OBJECT_UCTX, uverbs.UCTX_EXEC, attrs

    def batch(self):
        cmds = b"".join(self.cmd(512 * i)
                        for i in range(self.rng.choice((1, 2, 4, 7))))
        umems = [self.rng.choice(self.umems)
                 for _ in range(self.rng.choice((0, 1, 3)))]
        attrs = [self.uctx(), self.ptr_in(NS + 1, cmds),
                 self.out(NS + 2, len(cmds) // uverbs.CMD.size * 8),
                 self.ptr_in(NS + 3, struct.pack(
                     "<I", self.rng.choice((0, 1, 2))))]
        if umems:
            attrs.append(self.ptr_in(
                NS + 4, struct.pack(f"<{len(umems)}I", *umems)))
        return uverbs.OBJECT_UCTX, uverbs.UCTX_EXEC_BATCH, attrs

    def journal(self):
        room = self.rng.choice((1, 3, 256, 512))
        start = self.usually(self.rng.choice((0, 1, 100))) & ((1 << 64) - 1)
        return uverbs.OBJECT_UCTX, uverbs.UCTX_READ_JOURNAL, [
            self.uctx(), self.ptr_in(NS + 1, struct.pack("<Q", start)),
            self.out(NS + 2, uverbs.JOURNAL.size * room),
            self.out(NS + 3, 24)]

    def register(self):
        request = struct.pack(
            "<QQII", self.usually(self.address()) & ((1 << 64) - 1),
            self.usually(self.rng.choice((16, PAGE, 2 * PAGE))) & (1 << 64) - 1,
            self.rng.choice((0, 1, 1, 2, 3, 4)), self.rng.choice((0, 0, 0, 1)))
        attrs = [uverbs.handle(NS, 0), self.uctx(NS + 1),
                 self.ptr_in(NS + 2, request), self.out(NS + 3, 16)]
        if self.rng.random() < 0.1:
            attrs.append(uverbs.handle(NS + 4, self.number(0)))
        return uverbs.OBJECT_UMEM, uverbs.UMEM_REG, attrs

    def deregister(self):
        return uverbs.OBJECT_UMEM, uverbs.UMEM_DEREG, [self.umem()]

    def anything(self):
        """No method in mind."""
        attrs = []
        for attr_id in range(NS, NS + self.rng.randrange(7)):
            attrs.append(uverbs.Attr(
                attr_id, self.rng.choice(LENGTHS),
                self.rng.choice((self.rng.randrange(40), self.address(),
                                 self.rng.getrandbits(64))),
                self.rng.choice((0, 1, 1, 1, 2))))
        return self.rng.choice((uverbs.OBJECT_UCTX, uverbs.OBJECT_UMEM,
                                NS + 12)), NS + self.rng.randrange(8), attrs
