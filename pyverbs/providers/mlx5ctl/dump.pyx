# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3, binding=False

"""Core dumps and resource dumps."""

from collections import namedtuple
from cpython.bytes cimport PyBytes_FromStringAndSize
from cpython.exc cimport PyErr_CheckSignals
from cpython.number cimport PyNumber_Index
from libc.stdint cimport uint8_t, uint32_t, uint64_t
from libc.string cimport memset
from errno import EBADMSG, ECANCELED, ENODATA

from pyverbs.providers.mlx5ctl.mlx5ctl_error import Mlx5ctlError
from pyverbs.providers.mlx5ctl.status cimport last_error
from pyverbs.providers.mlx5ctl.uctx_base cimport UctxBase
from pyverbs.providers.mlx5ctl.umem cimport Umem
cimport pyverbs.providers.mlx5ctl.libmlx5ctl as dv
cimport pyverbs.providers.mlx5ctl.mlx5ctl_enums as e


class RscRecord(namedtuple('RscRecord', [
        'type', 'data', 'payload', 'segment', 'vhca_id', 'index1', 'index2',
        'num_of_obj1', 'num_of_obj2', 'syndrome_id', 'num_of_records',
        'dump_version', 'hw_version', 'fw_version', 'text'], module=__name__)):
    """One record of a resource dump. type is a mlx5ctl_dv_rsc_type or a
    resource's number, data is the whole record and payload what follows its
    own fields, both memoryviews (bytes in a copy by pickle). Fields that a
    type does not have are 0 or empty."""

    __slots__ = ()

    def __reduce__(self):
        # A memoryview does not pickle.
        return RscRecord, tuple([bytes(value) if isinstance(value, memoryview) else value
                                 for value in self])



MenuEntry = namedtuple('MenuEntry', ['segment', 'name', 'index1_name',
                                     'index2_name', 'flags'], module=__name__)
MenuEntry.__doc__ = """What a device can dump: segment is the number to ask
for, flags are mlx5ctl_dv_rsc_menu_flags about its indices."""


class DumpResult:
    """What a dump gave. Iterating over a resource dump gives its RscRecords.

    :ivar data: the bytes, a bytearray; None if they went elsewhere
    :ivar bytes: how many
    :ivar commands: firmware commands that it took
    :ivar duration_ns: nanoseconds in them
    :ivar flags: mlx5ctl_dv_dump_result_flags
    """

    def __init__(self, data, nbytes, commands, duration_ns, flags=0):
        self.data = data
        self.bytes = nbytes
        self.commands = commands
        self.duration_ns = duration_ns
        self.flags = flags

    def __len__(self):
        """As many as iterating gives: records, and not bytes."""
        return sum(1 for _ in self)

    def __bool__(self):
        """Whether there is anything, even if it is no resource dump."""
        return bool(self.bytes)

    def __bytes__(self):
        if self.data is None:
            raise ValueError('the dump went elsewhere')
        return bytes(self.data)

    def __iter__(self):
        return rsc_records(b'' if self.data is None else self.data)

    def __repr__(self):
        return (f'<DumpResult {self.bytes} bytes, {self.commands} commands, '
                f'{self.duration_ns} ns>')


class _Sink:
    """Where the pieces of a dump go, and what went wrong there."""

    def __init__(self, write, progress):
        self.write = write
        self.progress = progress
        self.error = None


cdef int write_piece(const void *data, size_t length,
                     void *opaque) noexcept with gil:
    sink = <object>opaque
    try:
        sink.write(PyBytes_FromStringAndSize(<const char *>data, length))
        return 0
    except BaseException as error:
        sink.error = error
        return <int>ECANCELED


cdef int report_progress(uint64_t nbytes, uint32_t commands,
                         void *opaque) noexcept with gil:
    sink = <object>opaque
    try:
        # Ctrl-C ends a dump between two commands.
        PyErr_CheckSignals()
        if sink.progress is None:
            return 0
        return 1 if sink.progress(nbytes, commands) else 0
    except BaseException as error:
        sink.error = error
        return 1


cdef fill_dest(dv.mlx5ctl_dv_dump_dest *dest, sink, Umem umem, buf_size,
               max_bytes):
    dest.buf_size = PyNumber_Index(buf_size)
    dest.max_bytes = PyNumber_Index(max_bytes)
    # A number's __index__() may close a umem.
    if umem is not None:
        dest.umem = umem.handle()
    if sink.write is not None:
        dest.write = write_piece
    dest.progress = report_progress
    dest.opaque = <void *>sink


cdef finish(what, int ret, sink, data, dv.mlx5ctl_dv_dump_result *result):
    if ret:
        if sink.error is not None:
            raise sink.error
        raise last_error(what, ret)
    return DumpResult(data, result.bytes, result.commands, result.duration_ns,
                      result.flags)


def core_dump(UctxBase uctx not None, type=e.MLX5CTL_DV_CORE_DUMP_CR, qpn=0,
              vhca_id=0, Umem umem=None, buf_size=0, max_bytes=0, write=None,
              progress=None, into_umem=False):
    """core_dump(uctx, type=2, qpn=0, vhca_id=0, umem=None, buf_size=0, max_bytes=0, \
        write=None, progress=None, into_umem=False)\n--\n\n\
    Take a firmware core dump, in as many commands as the memory needs.

    :param uctx: the debug context
    :param type: mlx5ctl_dv_core_dump_type; general and QP dumps (with qpn) go
                 to firmware's tracer, and give no bytes here
    :param vhca_id: another function's, or 0
    :param umem: memory to dump into, with an mkey; else the library makes some
    :param buf_size: bytes for one piece; 0 for all of umem, or
                     what firmware offers
    :param max_bytes: most bytes of the dump; 0 for 1 GiB
    :param write: called with each piece as bytes, instead of collecting them
    :param progress: called with the bytes and the commands so far; a true
                     result ends the dump with ECANCELED
    :param into_umem: leave the dump in umem; more than one piece is EMSGSIZE
    :return: DumpResult
    :raise Mlx5ctlError: EBADMSG (a reply against the protocol), EFBIG,
                         ECANCELED, and as a command; what write or progress
                         raised is raised again
    """
    cdef dv.mlx5ctl_dv_uctx *handle
    cdef dv.mlx5ctl_dv_core_dump_attr attr
    cdef dv.mlx5ctl_dv_dump_result result
    cdef int ret

    data = None if write or into_umem else bytearray()
    sink = _Sink(data.extend if data is not None else write, progress)
    memset(&attr, 0, sizeof(attr))
    memset(&result, 0, sizeof(result))
    attr.type = PyNumber_Index(type)
    attr.qpn = PyNumber_Index(qpn)
    attr.vhca_id = PyNumber_Index(vhca_id)
    fill_dest(&attr.dest, sink, umem, buf_size, max_bytes)
    handle = uctx.handle()
    uctx.running += 1
    if umem is not None:
        umem.running += 1
    with nogil:
        ret = dv.mlx5ctl_dv_core_dump(handle, &attr, &result)
    uctx.running -= 1
    if umem is not None:
        umem.running -= 1
    return finish('Core dump failed', ret, sink, data, &result)


def _segment_number(uctx, name):
    """What this device numbers a segment, which its menu says."""
    if '\0' in name:
        raise ValueError('embedded null character')
    menu = rsc_menu(rsc_dump(uctx, e.MLX5CTL_DV_RSC_MENU, inline=True).data)
    for entry in menu:
        if entry.name.lower() == name.lower():
            return entry.segment
    raise KeyError(f'{name}: no such segment in the menu')


def rsc_dump(UctxBase uctx not None, segment, index1=0, index2=0, num_of_obj1=0,
             num_of_obj2=0, vhca_id=None, inline=False, Umem umem=None,
             buf_size=0, max_bytes=0, write=None, progress=None,
             into_umem=False):
    """rsc_dump(uctx, segment, index1=0, index2=0, num_of_obj1=0, num_of_obj2=0, \
        vhca_id=None, inline=False, umem=None, buf_size=0, max_bytes=0, write=None, \
        progress=None, into_umem=False)\n--\n\n\
    Dump a resource's segments, in as many commands as needed.

    :param uctx: the debug context
    :param segment: name in the menu, which costs a look into it, or number, or
                    MLX5CTL_DV_RSC_MENU; each firmware has its own numbers
    :param index1: which objects; what a segment wants is in its MenuEntry.
                   The same for index2, num_of_obj1, num_of_obj2; all of them
                   is 0xffff objects, all active ones 0xfffe
    :param vhca_id: another function's, or None
    :param inline: through the register, 208 bytes a command, without memory
    :return: DumpResult, which iterates over RscRecords
    :raise KeyError: the menu has no segment of that name

    Other parameters and errors as for core_dump().
    """
    cdef dv.mlx5ctl_dv_uctx *handle
    cdef dv.mlx5ctl_dv_rsc_dump_attr attr
    cdef dv.mlx5ctl_dv_dump_result result
    cdef int ret

    if isinstance(segment, str):
        segment = _segment_number(uctx, segment)
    data = None if write or into_umem else bytearray()
    sink = _Sink(data.extend if data is not None else write, progress)
    memset(&attr, 0, sizeof(attr))
    memset(&result, 0, sizeof(result))
    attr.segment = PyNumber_Index(segment)
    attr.index1 = PyNumber_Index(index1)
    attr.index2 = PyNumber_Index(index2)
    attr.num_of_obj1 = PyNumber_Index(num_of_obj1)
    attr.num_of_obj2 = PyNumber_Index(num_of_obj2)
    if inline:
        attr.flags |= e.MLX5CTL_DV_RSC_DUMP_INLINE
    if vhca_id is not None:
        attr.flags |= e.MLX5CTL_DV_RSC_DUMP_VHCA_ID
        attr.vhca_id = PyNumber_Index(vhca_id)
    fill_dest(&attr.dest, sink, umem, buf_size, max_bytes)
    handle = uctx.handle()
    uctx.running += 1
    if umem is not None:
        umem.running += 1
    with nogil:
        ret = dv.mlx5ctl_dv_rsc_dump(handle, &attr, &result)
    uctx.running -= 1
    if umem is not None:
        umem.running -= 1
    return finish('Resource dump failed', ret, sink, data, &result)


cdef make_record(const dv.mlx5ctl_dv_rsc_record *record, view, size_t start):
    cdef size_t end = start + record.length
    cdef size_t payload = end

    if record.payload is not NULL:
        payload = start + (<const uint8_t *>record.payload -
                           <const uint8_t *>record.data)
    return RscRecord(record.type, view[start:end],
                     view[payload:payload + record.payload_length],
                     record.segment, record.vhca_id, record.index1,
                     record.index2, record.num_of_obj1, record.num_of_obj2,
                     record.syndrome_id, record.num_of_records,
                     record.dump_version, record.hw_version,
                     record.fw_version, record.text.decode(errors='replace'))


def rsc_records(dump not None):
    """rsc_records(dump)\n--\n\nThe records of a resource dump, one after the other.

    :param dump: the bytes of the dump
    :raise Mlx5ctlError: EBADMSG at a record that can not be one
    """
    cdef dv.mlx5ctl_dv_rsc_record record
    cdef const unsigned char[::1] octets = memoryview(dump).cast('B')
    cdef size_t pos = 0, start, length = octets.shape[0]
    cdef const unsigned char *data
    cdef int ret

    if not length:
        return
    data = &octets[0]
    view = memoryview(octets).toreadonly()
    while True:
        start = pos
        memset(&record, 0, sizeof(record))
        ret = dv.mlx5ctl_dv_rsc_next(data, length, &pos, &record)
        if ret == ENODATA:
            return
        if ret == EBADMSG:
            raise Mlx5ctlError(f'Malformed record at byte {start}', ret)
        if ret:
            raise last_error('Failed to read a record', ret)
        yield make_record(&record, view, start)


def rsc_menu(dump not None):
    """rsc_menu(dump)\n--\n\nThe entries of all menus in a resource dump, a list of MenuEntry."""
    cdef dv.mlx5ctl_dv_rsc_record record
    cdef dv.mlx5ctl_dv_rsc_menu_entry entry
    cdef const unsigned char[::1] octets = memoryview(dump).cast('B')
    cdef size_t pos = 0, length = octets.shape[0]
    cdef const unsigned char *data
    cdef uint32_t index
    cdef int ret

    entries = []
    if not length:
        return entries
    data = &octets[0]
    while True:
        memset(&record, 0, sizeof(record))
        ret = dv.mlx5ctl_dv_rsc_next(data, length, &pos, &record)
        if ret == ENODATA:
            return entries
        if ret:
            raise Mlx5ctlError(f'Malformed record at byte {pos}', ret)
        if record.type != e.MLX5CTL_DV_RSC_MENU:
            continue
        for index in range(record.num_of_records):
            memset(&entry, 0, sizeof(entry))
            if dv.rsc_menu_entry(&record, index, &entry):
                break
            entries.append(MenuEntry(
                entry.segment, entry.name.decode(errors='replace'),
                entry.index1_name.decode(errors='replace'),
                entry.index2_name.decode(errors='replace'), entry.flags))
