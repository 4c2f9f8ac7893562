# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3, binding=False

"""Many commands in few system calls."""

from collections import namedtuple
from cpython.number cimport PyNumber_Index
from libc.stdint cimport uint32_t, uint64_t
from libc.stdlib cimport calloc, free

from pyverbs.providers.mlx5ctl.status cimport last_error
from pyverbs.providers.mlx5ctl.uctx_base cimport UctxBase
from pyverbs.providers.mlx5ctl.umem cimport Umem
cimport pyverbs.providers.mlx5ctl.libmlx5ctl as dv
cimport pyverbs.providers.mlx5ctl.mlx5ctl_enums as e

BatchReply = namedtuple('BatchReply', ['error_code', 'outbox'], module=__name__)
BatchReply.__doc__ = """What became of one command: 0 or an errno, ECANCELED if
it was not reached; and the outbox, bytes."""


def execute_batch(UctxBase uctx not None, commands, stop=False):
    """execute_batch(uctx, commands, stop=False)\n--\n\n\
    Execute commands, which begin in their order.

    Those that only read may be in flight together; one that changes the
    device or has a umem waits for those before it, and those after it wait
    for it. With stop that holds for each.

    :param uctx: the debug context
    :param commands: tuples (inbox, outlen), or (inbox, outlen, umem, offset,
                     length) for a dump register, as of Uctx.execute_raw()
    :param stop: begin no command after one that failed
    :return: a list of BatchReply, one a command
    :raise Mlx5ctlError: EINVAL, ENOMEM, EPERM, EAGAIN, EIO: the batch was not
                         run to its end
    """
    cdef dv.mlx5ctl_dv_uctx *handle
    cdef dv.mlx5ctl_dv_batch_cmd *cmds
    cdef uint32_t flags = e.MLX5CTL_DV_BATCH_STOP if stop else 0
    cdef size_t num, i
    cdef const char *source
    cdef char *target
    cdef Py_ssize_t room
    cdef Umem umem
    cdef int ret

    inboxes, outboxes, umems = [], [], {}
    commands = list(commands)
    num = len(commands)
    if not num:
        return []
    cmds = <dv.mlx5ctl_dv_batch_cmd *>calloc(num + 1, sizeof(cmds[0]))
    if cmds is NULL:
        raise MemoryError()
    try:
        for i, (inbox, outlen, *memory) in enumerate(commands):
            room = PyNumber_Index(outlen)
            if room < 0:
                raise ValueError('a negative length')
            inboxes.append(bytes(memoryview(inbox).cast('B')))
            outboxes.append(bytearray(room))
            source = inboxes[i]
            target = outboxes[i]
            cmds[i].inbox = source
            cmds[i].inlen = len(inboxes[i])
            cmds[i].out = target
            cmds[i].outlen = len(outboxes[i])
            if memory:
                umem, offset, length = memory
                if umem is None:
                    raise TypeError('a command with an offset and a length '
                                    'needs a Umem')
                cmds[i].offset = PyNumber_Index(offset)
                cmds[i].length = PyNumber_Index(length)
                umems[i] = umem
        # Nothing from here on runs Python that could close them.
        for i, umem in umems.items():
            cmds[i].umem = umem.handle()
        handle = uctx.handle()
        for umem in umems.values():
            umem.running += 1
        uctx.running += 1
        with nogil:
            ret = dv.mlx5ctl_dv_exec_batch(handle, cmds, num, flags)
        uctx.running -= 1
        for umem in umems.values():
            umem.running -= 1
        if ret:
            raise last_error('Batch failed', ret)
        return [BatchReply(cmds[i].err, bytes(outboxes[i]))
                for i in range(num)]
    finally:
        free(cmds)
