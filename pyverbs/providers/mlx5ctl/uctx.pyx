# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3, binding=False

"""Debug contexts, and what is asked through them."""

from cpython.bytes cimport PyBytes_FromStringAndSize, PyBytes_AS_STRING
from cpython.number cimport PyNumber_Index
from libc.stdint cimport uint16_t, uint32_t, uint64_t
from libc.string cimport memset

from collections.abc import Mapping

cimport cython

from pyverbs.providers.mlx5ctl.batch import execute_batch
from pyverbs.providers.mlx5ctl.counters import (DiagSampler,
                                                query_diag_cap,
                                                query_diag_counters,
                                                query_diag_params,
                                                set_diag_params)
from pyverbs.providers.mlx5ctl.dump import core_dump, rsc_dump
from pyverbs.providers.mlx5ctl.journal import journal, read_journal
from pyverbs.providers.mlx5ctl.layout import Fields, Layout, enum_value
from pyverbs.providers.mlx5ctl.status cimport last_error
from pyverbs.providers.mlx5ctl.umem cimport Umem
cimport pyverbs.providers.mlx5ctl.libmlx5ctl as dv
cimport pyverbs.providers.mlx5ctl.mlx5ctl_enums as e

# Command header, and the least of a mailbox.
MIN_BOX = 16
CAP_LEN = 4096


def number(table, value):
    """number(table, value)\n--\n\nA number, or the value that a name has in a table of names."""
    return enum_value(table, value) if isinstance(value, str) else value


@cython.no_gc_clear
cdef class Uctx(UctxBase):
    """Uctx(context, scope=1)\n--\n\n\
    A debug context: firmware knows it by a UID, the kernel by its scope.

    :param context: an open Context
    :param scope: mlx5ctl_dv_scope: read-only unless said otherwise
    :raise Mlx5ctlError: EPERM (no CAP_SYS_ADMIN, or CAP_SYS_RAWIO or lockdown
                         for the full scope), EOPNOTSUPP, ENOSPC, EAGAIN,
                         EREMOTEIO
    """

    def execute_raw(self, inbox not None, outlen, Umem umem=None, offset=0,
                    length=None):
        """execute_raw($self, inbox, outlen, umem=None, offset=0, length=None)\n--\n\n\
        Execute one firmware command, given and answered as bytes.

        :param inbox: bytes, or any contiguous buffer, as the PRM lays them out; the kernel replaces uid
        :param outlen: bytes of the outbox, at least 16
        :param umem: for a dump register, the memory that firmware may write;
                     mkey, address and size are filled in by the kernel
        :param offset: first byte in umem
        :param length: bytes in umem, else to its end
        :return: the outbox, bytes
        :raise Mlx5ctlError: EACCES (scope), EOPNOTSUPP (policy), EINVAL,
                             EMSGSIZE, EREMOTEIO (with outbox), ETIMEDOUT,
                             ENXIO, EIO, EAGAIN, EPERM
        """
        cdef dv.mlx5ctl_dv_uctx *handle
        cdef dv.mlx5ctl_dv_umem *memory = NULL
        cdef uint64_t at = PyNumber_Index(offset), size = 0
        cdef const unsigned char[::1] data = memoryview(inbox).cast('B')
        cdef size_t inlen = data.shape[0]
        cdef Py_ssize_t room = PyNumber_Index(outlen)
        cdef const unsigned char *source = &data[0] if inlen else NULL
        cdef char *target
        cdef int ret

        if room < 0:
            raise ValueError('a negative length')
        outbox = PyBytes_FromStringAndSize(NULL, room)
        target = PyBytes_AS_STRING(outbox)
        memset(target, 0, room)
        if umem is not None:
            size = umem.length - at if length is None else PyNumber_Index(length)
        handle = self.handle()
        if umem is not None:
            memory = umem.handle()
            umem.running += 1
        self.running += 1
        with nogil:
            if memory is NULL:
                ret = dv.mlx5ctl_dv_exec_cmd(handle, source, inlen, target,
                                             room)
            else:
                ret = dv.mlx5ctl_dv_exec_cmd_umem(handle, source, inlen,
                                                  target, room, memory, at,
                                                  size)
        self.running -= 1
        if umem is not None:
            umem.running -= 1
        if ret:
            raise last_error('Command failed', ret, outbox)
        return outbox

    def execute(self, command, fields=None, outlen=None, arms=(),
                Umem umem=None, offset=0, length=None):
        """execute($self, command, fields=None, outlen=None, arms=(), umem=None, \
            offset=0, length=None)\n--\n\nExecute one firmware command by the names of its fields.

        :param command: opcode, or its name: 'QUERY_HCA_VPORT_CONTEXT'
        :param fields: mapping from path to value, see Layout.encode(); opcode
                       is filled in
        :param outlen: bytes of the outbox, if more than the reply's fixed part
        :param arms: members of unions in the reply that hold
        :param umem: as for execute_raw(), and so offset and length
        :return: the outbox as Fields
        :raise KeyError: no such command or field
        :raise Mlx5ctlError: as execute_raw()
        """
        opcode = number('cmd_op', command)
        inner = Layout.of_command(opcode)
        outer = Layout.of_command(opcode, True)
        if inner is None or outer is None:
            raise KeyError(f'no layout for command {command}')
        inbox = inner.encode(fields)
        inner.set(inbox, 'opcode', opcode)
        inbox.extend(bytes(max(MIN_BOX, (len(inbox) + 3) & ~3) - len(inbox)))
        if outlen is None:
            outlen = max(MIN_BOX, outer.size)
        outbox = self.execute_raw(inbox, outlen, umem, offset, length)
        return Fields(outer, outbox, arms)

    def query_cap(self, cap_type, mode=e.MLX5CTL_DV_CAP_CURRENT,
                  length=CAP_LEN):
        """query_cap($self, cap_type, mode=1, length=4096)\n--\n\n\
        A capability of the device (QUERY_HCA_CAP).

        :param cap_type: number, or its name: 'general', 'debug'
        :param mode: mlx5ctl_dv_cap_mode
        :param length: bytes of it, a multiple of 4
        :return: Fields; bytes for a type whose layout is not known
        :raise KeyError: no such name
        :raise Mlx5ctlError: EREMOTEIO with status BAD_PARAM for a type that the
                             device does not have, and as execute_raw()
        """
        cdef dv.mlx5ctl_dv_uctx *handle
        cdef uint16_t kind = PyNumber_Index(number('cap_type', cap_type))
        cdef uint32_t which = PyNumber_Index(mode)
        cdef size_t size = PyNumber_Index(length)
        cdef char *target
        cdef int ret

        data = bytearray(size)
        target = data
        handle = self.handle()
        self.running += 1
        with nogil:
            ret = dv.mlx5ctl_dv_query_hca_cap(handle, kind, which, target,
                                              size)
        self.running -= 1
        if ret:
            raise last_error(f'Failed to query capability {cap_type}', ret)
        layout = Layout.of_cap(kind)
        return bytes(data) if layout is None else Fields(layout, bytes(data))

    cdef access_reg(self, register, fields, argument, length, bint write):
        cdef dv.mlx5ctl_dv_uctx *handle
        cdef uint16_t register_id = PyNumber_Index(number('reg_id', register))
        cdef uint32_t arg = PyNumber_Index(argument)
        cdef size_t size
        cdef char *target
        cdef int ret

        layout = Layout.of_register(register_id)
        if fields is not None and not isinstance(fields, Mapping):
            data = bytearray(memoryview(fields).cast('B'))
        elif layout is not None:
            data = layout.encode(fields)
        elif fields:
            raise KeyError(f'no layout for register {register}')
        else:
            data = bytearray()
        if length is None:
            length = max(4, (len(data) + 3) & ~3)
        data.extend(bytes(max(0, length - len(data))))
        size = len(data)
        target = data
        handle = self.handle()
        self.running += 1
        with nogil:
            if write:
                ret = dv.mlx5ctl_dv_write_reg(handle, register_id, arg, target,
                                              size)
            else:
                ret = dv.mlx5ctl_dv_read_reg(handle, register_id, arg, target,
                                             size)
        self.running -= 1
        if ret:
            what = 'write' if write else 'read'
            raise last_error(f'Failed to {what} register {register}', ret)
        return bytes(data) if layout is None else Fields(layout, bytes(data))

    def read_reg(self, register, fields=None, argument=0, length=None):
        """read_reg($self, register, fields=None, argument=0, length=None)\n--\n\n\
        Read an access register (ACCESS_REG).

        :param register: number, or its name: 'PTYS'
        :param fields: its keys, as {'local_port': 1}, or its data as bytes
        :param argument: the command's argument, 0 for nearly all
        :param length: bytes, if more than the layout has
        :return: Fields; bytes for a register whose layout is not known
        :raise KeyError: no such register or field
        :raise Mlx5ctlError: as execute_raw()
        """
        return self.access_reg(register, fields, argument, length, False)

    def write_reg(self, register, fields=None, argument=0, length=None):
        """write_reg($self, register, fields=None, argument=0, length=None)\n--\n\n\
        Write an access register, and return what firmware answered.

        Parameters and errors as for read_reg(). Fields that are not given are
        0: to change some, read the register and give all of it.
        """
        return self.access_reg(register, fields, argument, length, True)

    def core_dump(self, **options):
        """core_dump($self, type=2, qpn=0, vhca_id=0, umem=None, buf_size=0, max_bytes=0, \
            write=None, progress=None, into_umem=False)\n--\n\n\
        Take a firmware core dump; see pyverbs.providers.mlx5ctl.dump."""
        return core_dump(self, **options)

    def rsc_dump(self, segment, **options):
        """rsc_dump($self, segment, index1=0, index2=0, num_of_obj1=0, num_of_obj2=0, \
            vhca_id=None, inline=False, umem=None, buf_size=0, max_bytes=0, write=None, \
            progress=None, into_umem=False)\n--\n\n\
        Dump a resource; see pyverbs.providers.mlx5ctl.dump."""
        return rsc_dump(self, segment, **options)

    def execute_batch(self, commands, stop=False):
        """execute_batch($self, commands, stop=False)\n--\n\n\
        Many commands; see pyverbs.providers.mlx5ctl.batch."""
        return execute_batch(self, commands, stop)

    def query_object(self, str name not None, fields=None, **options):
        """query_object($self, name, fields=None, **options)\n--\n\n\
        Query an object by its kind: query_object('qp', {'qpn': 0x47}).

        fields, options, result and errors are those of execute().

        :raise KeyError: no such kind of object
        """
        cdef uint16_t opcode

        if '\0' in name:
            raise ValueError('embedded null character')
        if dv.mlx5ctl_dv_object_opcode(name.encode(), &opcode):
            raise KeyError(f'no query for {name}')
        return self.execute(opcode, fields, **options)

    def journal(self, from_seq=0):
        """journal($self, from_seq=0)\n--\n\n\
        The journal's entries; see pyverbs.providers.mlx5ctl.journal."""
        return journal(self, from_seq)

    def read_journal(self, from_seq=0, max_entries=256):
        """read_journal($self, from_seq=0, max_entries=256)\n--\n\n\
        A part of it; see pyverbs.providers.mlx5ctl.journal."""
        return read_journal(self, from_seq, max_entries)

    def query_diag_cap(self):
        """query_diag_cap($self)\n--\n\n\
        DiagCap; see pyverbs.providers.mlx5ctl.counters, and for those below."""
        return query_diag_cap(self)

    def set_diag_params(self, counter_ids, flags, **options):
        """set_diag_params($self, counter_ids, flags, log_num_of_samples=0, \
            log_sample_period=0)\n--\n\nSet what is sampled."""
        return set_diag_params(self, counter_ids, flags, **options)

    def query_diag_params(self):
        """query_diag_params($self)\n--\n\nWhat is sampled: DiagParams."""
        return query_diag_params(self)

    def query_diag_counters(self, sample_index, num_records):
        """query_diag_counters($self, sample_index, num_records)\n--\n\n\
        Samples that the device keeps: a list of DiagRecord."""
        return query_diag_counters(self, sample_index, num_records)

    def sample(self, counter_ids, period_us, timeout_ms=10000):
        """sample($self, counter_ids, period_us, timeout_ms=10000)\n--\n\n\
        A DiagSampler: a stream of counters' values."""
        return DiagSampler(self, counter_ids, period_us, timeout_ms)
