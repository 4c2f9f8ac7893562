# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3, binding=False

"""The kernel's record of what was done to a device from outside its driver."""

from collections import namedtuple
from cpython.number cimport PyNumber_Index
from libc.stdint cimport uint32_t, uint64_t
from libc.stdlib cimport calloc, free
from libc.string cimport memset

from pyverbs.providers.mlx5ctl.status cimport last_error
from pyverbs.providers.mlx5ctl.uctx_base cimport UctxBase
cimport pyverbs.providers.mlx5ctl.libmlx5ctl as dv
cimport pyverbs.providers.mlx5ctl.mlx5ctl_enums as e

JournalEntry = namedtuple('JournalEntry', [
    'seq', 'first_seq', 'time_ns', 'last_time_ns', 'duration_ns', 'count',
    'pid', 'user', 'pending', 'err', 'syndrome', 'opcode', 'op_mod',
    'register_id', 'uid', 'kind', 'scope', 'status', 'comm'], module=__name__)
JournalEntry.__doc__ = """One event, or count of them that differ only in pid
and outcome. Times are nanoseconds of CLOCK_REALTIME, duration_ns nanoseconds
that the latest took; kind is an mlx5ctl_dv_journal_kind, scope an
mlx5ctl_dv_scope; err is 0 or an errno, with status and syndrome if firmware
answered; pending events have not completed."""

JournalLost = namedtuple('JournalLost', [
    'changes', 'writers', 'readers', 'refusals'], module=__name__)
JournalLost.__doc__ = """How many events of each kind were lost: commands that
change the device, contexts opened in a scope that may change it, contexts
opened to read only and core dumps, contexts that were refused."""

JournalPart = namedtuple('JournalPart', [
    'entries', 'next_seq', 'lost', 'more', 'lost_by_kind'], module=__name__)
JournalPart.__doc__ = """A list of JournalEntry, the from_seq of the next read,
how many events were lost since the module was loaded, whether more wait, and
lost as a JournalLost (None where the kernel or the transport does not know)."""


cdef make_entry(const dv.mlx5ctl_dv_journal_entry *entry):
    return JournalEntry(
        entry.seq, entry.first_seq, entry.time_ns, entry.last_time_ns,
        entry.duration_ns, entry.count, entry.pid, entry.user, entry.pending,
        entry.err, entry.syndrome, entry.opcode, entry.op_mod,
        entry.register_id, entry.uid, entry.kind, entry.scope, entry.status,
        entry.comm.decode(errors='replace'))


def read_journal(UctxBase uctx not None, from_seq=0, max_entries=256):
    """read_journal(uctx, from_seq=0, max_entries=256)\n--\n\n\
    Read a part of the journal of the function that a context is on.

    :param from_seq: entries with this sequence number or a higher one
    :param max_entries: at most so many, at least 1
    :return: JournalPart
    :raise Mlx5ctlError: EOPNOTSUPP (the transport has none), EPERM, EINVAL
    """
    cdef dv.mlx5ctl_dv_uctx *handle
    cdef dv.mlx5ctl_dv_journal_entry *entries
    cdef dv.mlx5ctl_dv_journal_info info
    cdef uint64_t first = PyNumber_Index(from_seq)
    cdef uint32_t room = PyNumber_Index(max_entries), i
    cdef int ret

    entries = <dv.mlx5ctl_dv_journal_entry *>calloc(<size_t>room + 1,
                                                    sizeof(entries[0]))
    if entries is NULL:
        raise MemoryError()
    try:
        memset(&info, 0, sizeof(info))
        info.comp_mask = e.MLX5CTL_DV_JOURNAL_INFO_LOST
        handle = uctx.handle()
        uctx.running += 1
        with nogil:
            ret = dv.mlx5ctl_dv_read_journal(handle, first, entries, room,
                                             &info)
        uctx.running -= 1
        if ret:
            raise last_error('Failed to read the journal', ret)
        return JournalPart([make_entry(&entries[i])
                            for i in range(info.num_entries)],
                           info.next_seq, info.lost, bool(info.more),
                           JournalLost(info.lost_changes, info.lost_writers,
                                       info.lost_readers, info.lost_refusals)
                           if info.comp_mask else None)
    finally:
        free(entries)


def journal(uctx, from_seq=0):
    """journal(uctx, from_seq=0)\n--\n\n\
    All entries from a sequence number on, one after the other."""
    more = True
    while more:
        part = read_journal(uctx, from_seq)
        yield from part.entries
        from_seq, more = part.next_seq, part.more
