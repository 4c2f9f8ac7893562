# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""libmlx5ctl through ctypes: what a C program would call, from Python."""
import ctypes
import errno
import os

c_int, c_void_p, c_char_p = ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p
u8, u16, u32, u64 = ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32, ctypes.c_uint64
c_size_t = ctypes.c_size_t

lib = ctypes.CDLL("libmlx5ctl.so.1", use_errno=True)

CONFIGURATION, READ_ONLY, WRITE, FULL = range(4)
UMEM_MKEY, UMEM_READ_ONLY, UMEM_ATTR_DMABUF = 1, 2, 1
RSC_INLINE, RSC_VHCA = 1, 2
RSC_MENU = 0xffff
STATES = ("usable", "not_bound", "no_ibdev", "no_uverbs", "no_node", "no_access",
          "no_module", "not_attached", "no_privilege")


class DeviceAttr(ctypes.Structure):
    _fields_ = [("comp_mask", u64)] + [
        (name, ctypes.c_char * 64) for name in (
            "name", "parent", "pci", "uverbs", "fwctl", "fw_ver", "board_id",
            "link_layer", "port_state", "transport")] + [
        ("reason", ctypes.c_char * 256), ("state", u32), ("num_ports", u32),
        ("vendor_id", u16), ("device_id", u16), ("reserved", u32)]


class UctxAttr(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("scope", u32), ("reserved", u32)]


class UctxInfo(ctypes.Structure):
    _fields_ = [("comp_mask", u64)] + [
        (name, u32) for name in (
            "uid", "scope", "uctx_cap", "dev_uctx_cap", "max_inlen",
            "max_outlen", "num_umems", "max_uctxs")] + [
        (name, u64) for name in (
            "pinned_bytes", "max_pinned_bytes", "dev_pinned_bytes",
            "max_dev_pinned_bytes")] + [
        (name, u32) for name in ("max_slots", "lost_slots")]


class UmemAttr(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("addr", c_void_p), ("length", u64),
                ("flags", u32), ("dmabuf_fd", ctypes.c_int32),
                ("dmabuf_offset", u64)]


class UmemInfo(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("umem_id", u32), ("mkey", u32),
                ("page_shift", u32), ("num_mtt", u32), ("length", u64)]


class Status(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("err", ctypes.c_int32), ("opcode", u16),
                ("op_mod", u16), ("register_id", u16), ("status", u8),
                ("reserved", u8), ("syndrome", u32), ("status_text", c_char_p),
                ("text", ctypes.c_char * 256)]


WRITE_FN = ctypes.CFUNCTYPE(c_int, c_void_p, c_size_t, c_void_p)
PROGRESS_FN = ctypes.CFUNCTYPE(c_int, u64, u32, c_void_p)


class DumpDest(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("umem", c_void_p), ("buf_size", u64),
                ("max_bytes", u64), ("write", WRITE_FN),
                ("progress", PROGRESS_FN), ("opaque", c_void_p),
                ("reserved", u64 * 3)]


class DumpResult(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("bytes", u64), ("duration_ns", u64),
                ("commands", u32), ("flags", u32), ("data", c_void_p)]


CORE_DUMP_CR = 2


class CoreDumpAttr(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("type", u32), ("qpn", u32),
                ("vhca_id", u16), ("reserved", u16), ("reserved2", u32),
                ("dest", DumpDest)]


class RscDumpAttr(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("segment", u16), ("vhca_id", u16),
                ("flags", u32), ("index1", u32), ("index2", u32),
                ("num_of_obj1", u16), ("num_of_obj2", u16), ("reserved", u32),
                ("dest", DumpDest)]


class RscRecord(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("data", c_void_p), ("payload", c_void_p),
                ("length", u64), ("payload_length", u64)] + [
        (name, u16) for name in (
            "type", "segment", "vhca_id", "num_of_obj1", "num_of_obj2",
            "syndrome_id", "num_of_records", "dump_version")] + [
        (name, u32) for name in (
            "index1", "index2", "hw_version", "fw_version")] + [
        ("text", ctypes.c_char * 33), ("reserved", ctypes.c_char * 7)]


class RscMenuEntry(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("flags", u32), ("segment", u16),
                ("reserved", u16), ("name", ctypes.c_char * 17),
                ("index1_name", ctypes.c_char * 17),
                ("index2_name", ctypes.c_char * 17),
                ("reserved2", ctypes.c_char * 5)]


class BatchCmd(ctypes.Structure):
    _fields_ = [("in_", c_void_p), ("out", c_void_p), ("inlen", u32),
                ("outlen", u32), ("umem", c_void_p), ("offset", u64),
                ("length", u64), ("err", ctypes.c_int32), ("reserved", u32)]


class JournalEntry(ctypes.Structure):
    _fields_ = [(name, u64) for name in (
        "seq", "first_seq", "time_ns", "last_time_ns", "duration_ns", "count")] + [
        (name, u32) for name in ("pid", "user", "pending", "err", "syndrome")] + [
        (name, u16) for name in ("opcode", "op_mod", "register_id", "uid")] + [
        (name, u8) for name in ("kind", "scope", "status", "reserved")] + [
        ("comm", ctypes.c_char * 17), ("reserved2", ctypes.c_char * 7)]


class JournalInfo(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("next_seq", u64), ("lost", u64),
                ("num_entries", u32), ("more", u32)] + [
        (f"lost_{kind}", u64) for kind in ("changes", "writers", "readers", "refusals")]


class DiagCap(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("num_counters", u32), ("flags", u32),
                ("device_frequency_khz", u32), ("log_max_samples", u8),
                ("log_min_sample_period", u8), ("reserved", u16)]


class DiagCounter(ctypes.Structure):
    _fields_ = [("id", u16), ("sync", u16)]


class DiagParams(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("flags", u32), ("num_counters", u32),
                ("log_num_of_samples", u8), ("log_sample_period", u8),
                ("reserved", u16), ("reserved2", u32),
                ("counter_ids", ctypes.POINTER(u16))]


class DiagSamplerAttr(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("period_us", u64),
                ("counter_ids", ctypes.POINTER(u16)), ("num_counters", u32),
                ("reserved", u32)]


class DiagSample(ctypes.Structure):
    _fields_ = [("comp_mask", u64), ("time_ns", u64), ("period_ns", u64),
                ("missed", u32), ("sample_id", u32), ("num_values", u32),
                ("reserved", u32)]


def declare(name, result, *arguments):
    function = getattr(lib, "mlx5ctl_dv_" + name)
    function.restype, function.argtypes = result, arguments
    return function


def sized(name, result, *arguments):
    """A call whose structures' sizes C's header adds after each pointer to one."""
    plain = [t for argument in arguments for t in (argument if isinstance(argument, tuple) else (argument,))]
    function = declare(name + "_sized", result, *plain)

    def call(*values):
        passed = []
        for value, argument in zip(values, arguments):
            passed.append(value)
            if isinstance(argument, tuple):
                passed.append(ctypes.sizeof(argument[0]._type_))
        return function(*passed)

    return call


POINTER = ctypes.POINTER


def out(structure):
    """A pointer to a structure or an array of them, and its size."""
    return POINTER(structure), c_size_t


get_device_list = declare("get_device_list", POINTER(c_void_p), POINTER(c_int))
free_device_list = declare("free_device_list", None, POINTER(c_void_p))
query_device = sized("query_device", c_int, c_void_p, out(DeviceAttr))
open_device = declare("open_device", c_void_p, c_char_p, c_void_p)
import_fd = declare("import_fd", c_void_p, c_int)
close_device = declare("close_device", c_int, c_void_p)
create_uctx = declare("create_uctx", c_void_p, c_void_p, POINTER(UctxAttr))
query_uctx = sized("query_uctx", c_int, c_void_p, out(UctxInfo))
destroy_uctx = declare("destroy_uctx", c_int, c_void_p)
exec_cmd = declare("exec_cmd", c_int, c_void_p, c_void_p, c_size_t, c_void_p, c_size_t)
last_status = declare("last_status", POINTER(Status))
reg_umem = declare("reg_umem", c_void_p, c_void_p, POINTER(UmemAttr))
query_umem = sized("query_umem", c_int, c_void_p, out(UmemInfo))
dereg_umem = declare("dereg_umem", c_int, c_void_p)
query_hca_cap = declare("query_hca_cap", c_int, c_void_p, u16, u32, c_void_p, c_size_t)
read_reg = declare("read_reg", c_int, c_void_p, u16, u32, c_void_p, c_size_t)
write_reg = declare("write_reg", c_int, c_void_p, u16, u32, c_void_p, c_size_t)
core_dump = sized("core_dump", c_int, c_void_p, POINTER(CoreDumpAttr), out(DumpResult))
rsc_dump = sized("rsc_dump", c_int, c_void_p, POINTER(RscDumpAttr), out(DumpResult))
exec_batch = sized("exec_batch", c_int, c_void_p, out(BatchCmd), c_size_t, u32)
read_journal = sized("read_journal", c_int, c_void_p, u64, out(JournalEntry), u32, out(JournalInfo))
query_object = declare("query_object", c_int, c_void_p, u16, POINTER(c_char_p), c_size_t, c_void_p, c_size_t)
object_opcode = declare("object_opcode", c_int, c_char_p, POINTER(u16))
query_diag_cap = sized("query_diag_cap", c_int, c_void_p, out(DiagCap), out(DiagCounter), u32)
set_diag_params = declare("set_diag_params", c_int, c_void_p, POINTER(DiagParams))
query_diag_params = sized("query_diag_params", c_int, c_void_p, out(DiagParams))
create_diag_sampler = declare("create_diag_sampler", c_void_p, c_void_p, POINTER(DiagSamplerAttr))
next_diag_sample = sized("next_diag_sample", c_int, c_void_p, u32, out(DiagSample), POINTER(u64))
destroy_diag_sampler = declare("destroy_diag_sampler", c_int, c_void_p)
rsc_next = sized("rsc_next", c_int, c_void_p, c_size_t, POINTER(c_size_t), out(RscRecord))
rsc_menu_entry = sized("rsc_menu_entry", c_int, POINTER(RscRecord), u32, out(RscMenuEntry))


class Error(OSError):
    """A call that failed, with the library's status."""

    def __init__(self, err):
        status = last_status().contents
        super().__init__(err, status.text.decode())
        self.status, self.syndrome = status.status, status.syndrome
        self.status_text = status.status_text.decode()


def check(err):
    if err:
        raise Error(err)


def need(pointer):
    if not pointer:
        raise Error(ctypes.get_errno())
    return pointer


def devices():
    num = c_int()
    listed = get_device_list(ctypes.byref(num))
    need(listed)
    found = []
    for i in range(num.value):
        attr = DeviceAttr()
        check(query_device(listed[i], attr))
        found.append(attr)
    free_device_list(listed)
    return found


class Dump:
    """Collects a dump's pieces; stop_after ends it at that command."""

    def __init__(self, buf_size=0, max_bytes=0, stop_after=0):
        self.data, self.pieces = bytearray(), 0

        def write(data, length, _opaque):
            self.data += ctypes.string_at(data, length)
            self.pieces += 1
            return 0

        def progress(_bytes, commands, _opaque):
            return int(commands == stop_after)

        self.dest = DumpDest(0, None, buf_size, max_bytes, WRITE_FN(write),
                             PROGRESS_FN(progress), None)


class Uctx:
    """An open device and a debug context on it."""

    def __init__(self, name="mlx5_0", scope=READ_ONLY, fd=None):
        self.ctx = need(open_device(name.encode(), None) if fd is None else import_fd(fd))
        try:
            self.uctx = need(create_uctx(self.ctx, UctxAttr(scope=scope)))
        except Error:
            close_device(self.ctx)
            raise

    def close(self):
        if self.uctx:
            check(destroy_uctx(self.uctx))
            check(close_device(self.ctx))
            self.uctx = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def info(self):
        info = UctxInfo()
        check(query_uctx(self.uctx, info))
        return info

    def exec(self, inbox, out_len=16):
        """(errno, outbox)"""
        data = (u8 * len(inbox)).from_buffer_copy(bytes(inbox))
        out = (u8 * out_len)()
        return exec_cmd(self.uctx, data, len(inbox), out, out_len), bytes(out)

    def journal(self, from_seq=0, room=64):
        entries, info = (JournalEntry * room)(), JournalInfo()
        check(read_journal(self.uctx, from_seq, entries, room, info))
        return list(entries)[:info.num_entries], info

    def query(self, name, *fields, out_len=528):
        """(errno, outbox) of an object query."""
        opcode = u16()
        check(object_opcode(name.encode(), opcode))
        array = (c_char_p * len(fields))(*(field.encode() for field in fields))
        out = (u8 * out_len)()
        return query_object(self.uctx, opcode, array, len(fields), out, out_len), bytes(out)

    def core_dump(self, buf_size=0, **fields):
        dump, result = Dump(buf_size, fields.pop("max_bytes", 0), fields.pop("stop_after", 0)), DumpResult()
        fields.setdefault("type", CORE_DUMP_CR)
        err = core_dump(self.uctx, CoreDumpAttr(dest=dump.dest, **fields), result)
        return err, bytes(dump.data), result

    def rsc_dump(self, segment, buf_size=0, **fields):
        dump, result = Dump(buf_size), DumpResult()
        err = rsc_dump(self.uctx, RscDumpAttr(segment=segment, dest=dump.dest, **fields), result)
        return err, bytes(dump.data), result


def records(dump):
    """Records of a resource dump; their pointers are good until the next."""
    data = (u8 * len(dump)).from_buffer_copy(dump)
    pos = c_size_t(0)
    while True:
        record = RscRecord()
        err = rsc_next(data, len(dump), pos, record)
        if err == errno.ENODATA:
            return
        check(err)
        yield record


def node(name="uverbs0"):
    return os.open(f"/dev/infiniband/{name}", os.O_RDWR | os.O_CLOEXEC)
