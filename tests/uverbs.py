# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The uverbs ioctl of mlx5ctl without any library of ours.

Tests of the kernel module speak to it through this file, so that a mistake in
libmlx5ctl cannot hide one in the kernel, and so that they can say what no
library would: wrong lengths, wrong handles, wrong pointers.
"""
import ctypes
import errno
import os
import struct

NS = 1 << 12
RDMA_VERBS_IOCTL = 0xC0181B01
MANDATORY = 1
DRIVER_MLX5 = 1

GET_CONTEXT = 0

OBJECT_UMEM, OBJECT_UCTX = NS + 10, NS + 11
UCTX_CREATE, UCTX_DESTROY, UCTX_QUERY, UCTX_EXEC, UCTX_EXEC_BATCH, \
    UCTX_READ_JOURNAL = range(NS, NS + 6)
UMEM_REG, UMEM_DEREG = NS, NS + 1
ATTR_ABI = NS + 11
ABI_MAGIC = 0x6d6c783563746c31

SCOPE_CONFIGURATION, SCOPE_READ_ONLY, SCOPE_WRITE, SCOPE_FULL = range(4)
F_UMEM = 1
UMEM_MKEY, UMEM_READ_ONLY = 1, 2

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int,
                      ctypes.c_int, ctypes.c_int, ctypes.c_long]
libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]


def address_of(buffer):
    """Address of a ctypes buffer, or the number that was given."""
    return buffer if isinstance(buffer, int) else ctypes.addressof(buffer)


class Attr:
    """One attribute of a request; `data` is a number or 8 bytes at most."""

    def __init__(self, attr_id, length, data, flags=MANDATORY):
        self.attr_id, self.length, self.flags = attr_id, length, flags
        self.data = data
        self.result = None  # what the kernel wrote there

    def pack(self):
        return struct.pack("<HHHHQ", self.attr_id, self.length, self.flags, 0,
                           self.data & 0xffffffffffffffff)


def ptr_in(attr_id, payload, flags=MANDATORY):
    """Bytes to the kernel: inline up to 8, by pointer above."""
    if len(payload) <= 8:
        data = int.from_bytes(payload, "little")
        return Attr(attr_id, len(payload), data, flags)
    keep = ctypes.create_string_buffer(bytes(payload), len(payload))
    attr = Attr(attr_id, len(payload), ctypes.addressof(keep), flags)
    attr.keep = keep
    return attr


def ptr_out(attr_id, buffer, flags=MANDATORY):
    attr = Attr(attr_id, len(buffer), ctypes.addressof(buffer), flags)
    attr.keep = buffer
    return attr


def handle(attr_id, value, flags=MANDATORY):
    return Attr(attr_id, 0, value, flags)


def abi(value=ABI_MAGIC):
    return ptr_in(ATTR_ABI, struct.pack("<Q", value))


class File:
    """An open uverbs node with the smallest context mlx5_ib gives."""

    def __init__(self, index=0, context=True, path=None):
        path = path or f"/dev/infiniband/uverbs{index}"
        self.fd = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        self.async_fd = -1
        try:
            if context:
                self.get_context()
        except OSError:
            self.close()
            raise

    def close(self):
        if self.async_fd >= 0:
            os.close(self.async_fd)
            self.async_fd = -1
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.close()

    def ioctl(self, object_id, method_id, attrs, length=None, num_attrs=None):
        """Returns 0 or a positive errno; handles come back in the attrs."""
        body = b"".join(attr.pack() for attr in attrs)
        size = 24 + len(body)
        buffer = ctypes.create_string_buffer(
            struct.pack("<HHHHQII",
                        size if length is None else length,
                        object_id, method_id,
                        len(attrs) if num_attrs is None else num_attrs,
                        0, DRIVER_MLX5, 0) + body, size)
        err = self.call(buffer)
        for i, attr in enumerate(attrs):
            attr.result, = struct.unpack_from("<Q", buffer, 24 + 16 * i + 8)
        return err

    def call(self, buffer):
        ret = libc.ioctl(self.fd, ctypes.c_ulong(RDMA_VERBS_IOCTL), buffer)
        return ctypes.get_errno() if ret < 0 else 0

    def get_context(self):
        """By write(), as of old (IB_USER_VERBS_CMD_GET_CONTEXT of
        ib_user_verbs.h): where the driver refuses one that was asked for by
        ioctl, Linux 6.1 to 6.12 never free the caller's task."""
        response = ctypes.create_string_buffer(8 + 256)
        # mlx5_ib_alloc_ucontext_req_v2 with dynamic UARs: it takes none
        request = struct.pack("<QIIIIBBHIQ", ctypes.addressof(response),
                              1, 0, 0, 0, 0, 0, 0, 0, 3)
        header = struct.pack("<IHH", GET_CONTEXT, (8 + len(request)) // 4,
                             len(response) // 4)
        try:
            os.write(self.fd, header + request)
        except OSError as err:
            raise OSError(err.errno, "get context: " + os.strerror(err.errno)
                          ) from err
        self.async_fd, = struct.unpack_from("<I", response)


def check(err, what):
    if err:
        raise OSError(err, f"{what}: {errno.errorcode.get(err, err)}")


INFO = struct.Struct("<HHIIIIIIIQQQQII")
CMD = struct.Struct("<QQIIIIQQ")
JOURNAL = struct.Struct("<QQQQQQIIIIIHHHHBBBB16s")
JOURNAL_FIELDS = ("seq", "first_seq", "time_ns", "last_time_ns", "duration_ns",
                  "count", "pid", "user", "pending", "err", "syndrome",
                  "opcode", "op_mod", "register_id", "uid", "kind", "scope",
                  "status", "reserved", "comm")
JOURNAL_UCTX, JOURNAL_REFUSED, JOURNAL_COMMAND = 1, 2, 3
LOST_FIELDS = ("lost_changes", "lost_writers", "lost_readers", "lost_refusals")
INFO_FIELDS = ("uid", "reserved", "scope", "uctx_cap", "dev_uctx_cap",
               "max_inlen", "max_outlen", "num_umems", "max_uctxs",
               "pinned_bytes", "max_pinned_bytes", "dev_pinned_bytes",
               "max_dev_pinned_bytes", "max_slots", "lost_slots")


def unpack_info(buffer):
    return dict(zip(INFO_FIELDS, INFO.unpack_from(buffer)))


class Uctx:
    """A debug context."""

    def __init__(self, file, scope=SCOPE_READ_ONLY):
        self.file = file
        response = ctypes.create_string_buffer(INFO.size)
        self.handle_attr = handle(NS, 0)
        check(file.ioctl(OBJECT_UCTX, UCTX_CREATE, [
            self.handle_attr, ptr_in(NS + 1, struct.pack("<I", scope)),
            ptr_out(NS + 2, response), abi()]), "create uctx")
        self.handle = self.handle_attr.result & 0xffffffff
        self.info = unpack_info(response)

    def query(self):
        response = ctypes.create_string_buffer(INFO.size)
        check(self.file.ioctl(OBJECT_UCTX, UCTX_QUERY, [
            handle(NS, self.handle), ptr_out(NS + 1, response), abi()]),
            "query uctx")
        return unpack_info(response)

    def destroy_err(self):
        return self.file.ioctl(OBJECT_UCTX, UCTX_DESTROY,
                               [handle(NS, self.handle), abi()])

    def destroy(self):
        check(self.destroy_err(), "destroy uctx")

    def exec_raw(self, in_ptr, in_len, out_ptr, out_len, flags=0, index=0,
                 offset=0, length=0, umem=None, extra=()):
        cmd = CMD.pack(in_ptr, out_ptr, in_len, out_len, flags, index, offset,
                       length)
        attrs = [handle(NS, self.handle), ptr_in(NS + 1, cmd)]
        if umem is not None:
            attrs.append(handle(NS + 2, umem))
        return self.file.ioctl(OBJECT_UCTX, UCTX_EXEC,
                               attrs + [abi()] + list(extra))

    def exec(self, inbox, out_len=16, umem=None, offset=0, length=0):
        """Returns (errno, outbox)."""
        box_in = ctypes.create_string_buffer(bytes(inbox), len(inbox))
        box_out = ctypes.create_string_buffer(out_len)
        if umem is not None:
            length = length or umem.length
        err = self.exec_raw(ctypes.addressof(box_in), len(inbox),
                            ctypes.addressof(box_out), out_len,
                            F_UMEM if umem is not None else 0, 0, offset,
                            length, umem.handle if umem is not None else None)
        return err, box_out.raw


    def batch(self, boxes, flags=0, out_len=16, umems=(), cmds=None):
        """Returns (errno, [(errno, outbox)...]) for inboxes, or raw cmds."""
        keep, packed = [], b""
        for box in boxes:
            box_in = ctypes.create_string_buffer(bytes(box), len(box))
            box_out = ctypes.create_string_buffer(out_len)
            keep.append((box_in, box_out))
            packed += CMD.pack(ctypes.addressof(box_in),
                               ctypes.addressof(box_out), len(box), out_len,
                               0, 0, 0, 0)
        if cmds is not None:
            packed = b"".join(cmds)
        number = len(packed) // CMD.size
        results = ctypes.create_string_buffer(8 * max(number, 1))
        attrs = [handle(NS, self.handle), ptr_in(NS + 1, packed),
                 ptr_out(NS + 2, results),
                 ptr_in(NS + 3, struct.pack("<I", flags)), abi()]
        if umems:
            handles = struct.pack(f"<{len(umems)}I",
                                  *[umem.handle for umem in umems])
            attrs.append(ptr_in(NS + 4, handles))
        err = self.file.ioctl(OBJECT_UCTX, UCTX_EXEC_BATCH, attrs)
        errs = [pair[0] for pair in struct.iter_unpack("<II", results.raw)]
        outs = [pair[1].raw for pair in keep if isinstance(pair, tuple)]
        return err, list(zip(errs, outs)) if outs else errs

    def journal(self, start=0, room=256, info_len=56):
        """Returns (entries, info); entries as dictionaries."""
        entries = ctypes.create_string_buffer(JOURNAL.size * room)
        response = ctypes.create_string_buffer(info_len)
        check(self.file.ioctl(OBJECT_UCTX, UCTX_READ_JOURNAL, [
            handle(NS, self.handle),
            ptr_in(NS + 1, struct.pack("<Q", start)),
            ptr_out(NS + 2, entries), ptr_out(NS + 3, response), abi()]),
            "read journal")
        next_seq, lost, number, more = struct.unpack_from("<QQII", response)
        classes = struct.unpack_from(f"<{(info_len - 24) // 8}Q", response, 24)
        found = []
        for i in range(number):
            entry = dict(zip(JOURNAL_FIELDS,
                             JOURNAL.unpack_from(entries, i * JOURNAL.size)))
            entry["comm"] = entry["comm"].rstrip(b"\0").decode()
            found.append(entry)
        return found, {"next_seq": next_seq, "lost": lost, "more": more,
                       **dict(zip(LOST_FIELDS, classes))}


class Memory:
    """Anonymous pages of our own, so that a test knows their state."""

    def __init__(self, length, flags=0, address=None):
        PROT_RW, PRIVATE_ANON = 3, 0x22
        self.length = length
        self.address = libc.mmap(address, length, PROT_RW, PRIVATE_ANON | flags,
                                 -1, 0)
        if self.address == ctypes.c_void_p(-1).value:
            raise OSError(ctypes.get_errno(), "mmap")

    def bytes(self, length=None, offset=0):
        return ctypes.string_at(self.address + offset,
                                self.length if length is None else length)

    def unmap(self):
        libc.munmap(self.address, self.length)


class Umem:
    """Registered memory."""

    def __init__(self, uctx, length, flags=UMEM_MKEY, memory=None, offset=0,
                 dmabuf_fd=None):
        self.uctx, self.length = uctx, length
        self.memory = memory
        if memory is None and dmabuf_fd is None:
            self.memory = Memory(length + offset)
        address = offset if dmabuf_fd is not None else \
            self.memory.address + offset
        err = self.register(uctx, address, length, flags, dmabuf_fd)
        check(err, "register umem")

    def register(self, uctx, address, length, flags, dmabuf_fd=None,
                 reserved=0):
        response = ctypes.create_string_buffer(16)
        handle_attr = handle(NS, 0)
        attrs = [handle_attr, handle(NS + 1, uctx.handle),
                 ptr_in(NS + 2, struct.pack("<QQII", address, length, flags,
                                            reserved)),
                 ptr_out(NS + 3, response), abi()]
        if dmabuf_fd is not None:
            attrs.append(handle(NS + 4, dmabuf_fd))
        err = uctx.file.ioctl(OBJECT_UMEM, UMEM_REG, attrs)
        if not err:
            self.handle = handle_attr.result & 0xffffffff
            self.umem_id, self.mkey, self.page_shift, self.num_mtt = \
                struct.unpack("<IIII", response.raw)
        return err

    def deregister_err(self):
        return self.uctx.file.ioctl(OBJECT_UMEM, UMEM_DEREG,
                                    [handle(NS, self.handle), abi()])

    def deregister(self):
        check(self.deregister_err(), "deregister umem")

    def bytes(self, length=None, offset=0):
        return self.memory.bytes(length, offset)
