# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3, binding=False

"""Diagnostic counters: what there is, what is sampled, and a stream of it."""

from collections import namedtuple
from cpython.exc cimport PyErr_CheckSignals
from cpython.number cimport PyNumber_Index
from libc.errno cimport errno
from libc.stdint cimport uint16_t, uint32_t, uint64_t
from libc.stdlib cimport calloc, free
from libc.string cimport memset
from errno import EBUSY, ETIMEDOUT

cimport cython

from pyverbs.providers.mlx5ctl.mlx5ctl_error import (Mlx5ctlError,
                                                     PyverbsUserError)
from pyverbs.providers.mlx5ctl.status cimport last_error
from pyverbs.providers.mlx5ctl.uctx_base cimport UctxBase
cimport pyverbs.providers.mlx5ctl.libmlx5ctl as dv

DiagCap = namedtuple('DiagCap', [
    'counters', 'flags', 'device_frequency_khz', 'log_max_samples',
    'log_min_sample_period'], module=__name__)
DiagCap.__doc__ = """What a device can sample: a list of DiagCounter, which of
MLX5CTL_DV_DIAG_SINGLE and _REPETITIVE it does, the frequency of the clock that
periods and time stamps count, log2 of the most samples that it keeps, and log2
of the shortest period in ticks of that clock."""

DiagCounter = namedtuple('DiagCounter', ['id', 'sync'], module=__name__)

DiagParams = namedtuple('DiagParams', [
    'flags', 'log_num_of_samples', 'log_sample_period', 'counter_ids'], module=__name__)
DiagParams.__doc__ = """What is sampled: mlx5ctl_dv_diag_flags, log2 of the
samples that are kept, log2 of the period in ticks, and which counters."""

DiagRecord = namedtuple('DiagRecord', ['counter_id', 'sample_id', 'time_stamp',
                                       'value'], module=__name__)
DiagRecord.__doc__ = """One counter in one sample; time_stamp is the low 32
bits of the device's clock."""

DiagSample = namedtuple('DiagSample', ['time_ns', 'period_ns', 'missed',
                                       'sample_id', 'values'], module=__name__)
DiagSample.__doc__ = """One sample: nanoseconds of the device's clock since the
first one, nanoseconds between samples, how many were missed before this one,
firmware's number for it, and the counters' values in the order asked for."""

# Most that a wait keeps a signal from being handled.
SLICE_MS = 100


def query_diag_cap(UctxBase uctx not None):
    """query_diag_cap(uctx)\n--\n\nWhat the device can sample: DiagCap.

    :raise Mlx5ctlError: EOPNOTSUPP (it has no such counters), and as a command
    """
    cdef dv.mlx5ctl_dv_uctx *handle
    cdef dv.mlx5ctl_dv_diag_counter *counters
    cdef dv.mlx5ctl_dv_diag_cap cap
    cdef uint32_t room, i
    cdef int ret

    memset(&cap, 0, sizeof(cap))
    handle = uctx.handle()
    uctx.running += 1
    with nogil:
        ret = dv.mlx5ctl_dv_query_diag_cap(handle, &cap, NULL, 0)
    uctx.running -= 1
    if ret:
        raise last_error('Failed to query diagnostic counters', ret)
    room = cap.num_counters
    counters = <dv.mlx5ctl_dv_diag_counter *>calloc(room + 1,
                                                    sizeof(counters[0]))
    if counters is NULL:
        raise MemoryError()
    try:
        memset(&cap, 0, sizeof(cap))
        uctx.running += 1
        with nogil:
            ret = dv.mlx5ctl_dv_query_diag_cap(handle, &cap, counters, room)
        uctx.running -= 1
        if ret:
            raise last_error('Failed to query diagnostic counters', ret)
        return DiagCap([DiagCounter(counters[i].id, bool(counters[i].sync))
                        for i in range(min(room, cap.num_counters))],
                       cap.flags, cap.device_frequency_khz,
                       cap.log_max_samples, cap.log_min_sample_period)
    finally:
        free(counters)


cdef uint16_t *copy_ids(counter_ids) except NULL:
    cdef uint16_t *ids = <uint16_t *>calloc(len(counter_ids) + 1,
                                            sizeof(uint16_t))

    if ids is NULL:
        raise MemoryError()
    try:
        for i, counter_id in enumerate(counter_ids):
            ids[i] = PyNumber_Index(counter_id)
    except BaseException:
        free(ids)
        raise
    return ids


def set_diag_params(UctxBase uctx not None, counter_ids, flags,
                    log_num_of_samples=0, log_sample_period=0):
    """set_diag_params(uctx, counter_ids, flags, log_num_of_samples=0, \
        log_sample_period=0)\n--\n\nSet what is sampled. It lasts until the debug context ends.

    :raise Mlx5ctlError: EBUSY (another context owns sampling), EACCES (scope),
                         EINVAL, and as a command
    """
    cdef dv.mlx5ctl_dv_uctx *handle
    cdef dv.mlx5ctl_dv_diag_params params
    cdef int ret

    counter_ids = list(counter_ids)
    memset(&params, 0, sizeof(params))
    params.flags = PyNumber_Index(flags)
    params.num_counters = len(counter_ids)
    params.log_num_of_samples = PyNumber_Index(log_num_of_samples)
    params.log_sample_period = PyNumber_Index(log_sample_period)
    params.counter_ids = copy_ids(counter_ids)
    try:
        handle = uctx.handle()
        uctx.running += 1
        with nogil:
            ret = dv.mlx5ctl_dv_set_diag_params(handle, &params)
        uctx.running -= 1
    finally:
        free(params.counter_ids)
    if ret:
        raise last_error('Failed to set what is sampled', ret)


def query_diag_params(UctxBase uctx not None, max_counters=1024):
    """query_diag_params(uctx, max_counters=1024)\n--\n\nWhat is sampled: DiagParams.

    :raise Mlx5ctlError: as a command
    """
    cdef dv.mlx5ctl_dv_uctx *handle
    cdef dv.mlx5ctl_dv_diag_params params
    cdef uint32_t room = PyNumber_Index(max_counters), i
    cdef int ret

    memset(&params, 0, sizeof(params))
    params.num_counters = room
    params.counter_ids = <uint16_t *>calloc(<size_t>room + 1,
                                              sizeof(uint16_t))
    if params.counter_ids is NULL:
        raise MemoryError()
    try:
        handle = uctx.handle()
        uctx.running += 1
        with nogil:
            ret = dv.mlx5ctl_dv_query_diag_params(handle, &params)
        uctx.running -= 1
        if ret:
            raise last_error('Failed to query what is sampled', ret)
        return DiagParams(params.flags, params.log_num_of_samples,
                          params.log_sample_period,
                          [params.counter_ids[i]
                           for i in range(min(room, params.num_counters))])
    finally:
        free(params.counter_ids)


def query_diag_counters(UctxBase uctx not None, sample_index, num_records):
    """query_diag_counters(uctx, sample_index, num_records)\n--\n\n\
    Records of the samples from a place on, one a counter a sample: a list of
    DiagRecord. Sample n, from 1 on, is in place n - 1.

    :raise Mlx5ctlError: EINVAL, and as a command
    """
    cdef dv.mlx5ctl_dv_uctx *handle
    cdef dv.mlx5ctl_dv_diag_record *records
    cdef uint16_t index = PyNumber_Index(sample_index)
    cdef uint32_t room = PyNumber_Index(num_records), i
    cdef int ret

    records = <dv.mlx5ctl_dv_diag_record *>calloc(<size_t>room + 1,
                                                  sizeof(records[0]))
    if records is NULL:
        raise MemoryError()
    try:
        handle = uctx.handle()
        uctx.running += 1
        with nogil:
            ret = dv.mlx5ctl_dv_query_diag_counters(handle, index, records,
                                                    room)
        uctx.running -= 1
        if ret:
            raise last_error('Failed to read diagnostic counters', ret)
        return [DiagRecord(records[i].counter_id, records[i].sample_id,
                           records[i].time_stamp, records[i].value)
                for i in range(room)]
    finally:
        free(records)


def sample_array(samples, counter_ids):
    """sample_array(samples, counter_ids)\n--\n\nSamples as a structured array of numpy, one a row.

    Its columns are the fields of DiagSample, and one for each counter, which
    is named by its number as '0x401'. pandas.DataFrame() takes it as it is.

    :param samples: what a DiagSampler gave: any number of DiagSample
    :param counter_ids: which counters they are of, as for the DiagSampler
    :raise ImportError: numpy is not installed
    :raise ValueError: a sample has more or fewer values
    """
    import numpy

    ids = [hex(counter_id) for counter_id in counter_ids]
    rows = []
    for sample in samples:
        if not isinstance(sample, DiagSample):
            raise TypeError('samples are DiagSample')
        if len(sample.values) != len(ids):
            raise ValueError(f'{len(sample.values)} values of {len(ids)} counters')
        rows.append((*sample[:-1], *sample.values))
    return numpy.array(rows, dtype=[(name, 'u8') for name in (*DiagSample._fields[:-1], *ids)])


@cython.no_gc_clear
cdef class DiagSampler:
    """DiagSampler(uctx, counter_ids, period_us, timeout_ms=10000)\n--\n\n\
    A stream of samples. Iterating gives one DiagSample after the other, for
    ever; it is for one thread at a time.

    :param uctx: a Uctx with a writing scope
    :param counter_ids: what to sample, without repetition
    :param period_us: microseconds between samples; the device takes the
                      longest period of its own that is not longer
    :param timeout_ms: most milliseconds that iterating waits for a sample
    :raise Mlx5ctlError: EBUSY (another context owns sampling), EACCES (scope),
                         EOPNOTSUPP, EINVAL, and as a command
    """
    cdef dv.mlx5ctl_dv_diag_sampler *sampler
    cdef UctxBase uctx
    cdef uint32_t num_counters
    cdef uint32_t timeout_ms
    cdef bint waiting
    cdef object __weakref__

    def __init__(self, UctxBase uctx not None, counter_ids, period_us,
                 timeout_ms=10000):
        cdef dv.mlx5ctl_dv_uctx *handle
        cdef dv.mlx5ctl_dv_diag_sampler_attr attr
        cdef uint16_t *ids
        cdef uint32_t wait

        counter_ids = list(counter_ids)
        memset(&attr, 0, sizeof(attr))
        attr.period_us = PyNumber_Index(period_us)
        attr.num_counters = len(counter_ids)
        wait = PyNumber_Index(timeout_ms)
        ids = copy_ids(counter_ids)
        attr.counter_ids = ids
        try:
            if self.uctx is not None:
                raise PyverbsUserError('DiagSampler exists already')
            handle = uctx.handle()
            self.uctx = uctx
            uctx.running += 1
            with nogil:
                self.sampler = dv.mlx5ctl_dv_create_diag_sampler(handle, &attr)
            err = errno
            uctx.running -= 1
        finally:
            free(ids)
        if self.sampler is NULL:
            self.uctx = None
            raise last_error('Failed to start sampling', err)
        self.num_counters = attr.num_counters
        self.timeout_ms = wait
        uctx.children.add(self)

    def read(self, timeout_ms=None):
        """read($self, timeout_ms=None)\n--\n\nThe next sample.

        :param timeout_ms: most milliseconds to wait for it
        :raise Mlx5ctlError: ETIMEDOUT, EBUSY if another thread waits, and as a
                             command
        """
        cdef dv.mlx5ctl_dv_diag_sample sample
        cdef uint32_t left = self.timeout_ms if timeout_ms is None \
            else PyNumber_Index(timeout_ms)
        cdef uint32_t wait, i
        cdef uint64_t *values
        cdef int ret

        if self.sampler is NULL:
            raise PyverbsUserError('DiagSampler is closed')
        if self.waiting:
            raise Mlx5ctlError('Another thread waits for a sample', EBUSY)
        values = <uint64_t *>calloc(self.num_counters + 1, sizeof(uint64_t))
        if values is NULL:
            raise MemoryError()
        self.waiting = True
        self.uctx.running += 1
        try:
            while True:
                wait = min(left, SLICE_MS)
                left -= wait
                memset(&sample, 0, sizeof(sample))
                with nogil:
                    ret = dv.mlx5ctl_dv_next_diag_sample(
                        self.sampler, wait, &sample, values)
                if ret != ETIMEDOUT or not left:
                    break
                PyErr_CheckSignals()
            if ret:
                raise last_error('Failed to read a sample', ret)
            return DiagSample(sample.time_ns, sample.period_ns, sample.missed,
                              sample.sample_id,
                              tuple([values[i]
                                     for i in range(self.num_counters)]))
        finally:
            self.uctx.running -= 1
            self.waiting = False
            free(values)

    def __iter__(self):
        return self

    def __next__(self):
        return self.read()

    def close(self):
        """close($self)\n--\n\nTurn sampling off. Closing twice is no error.

        :raise Mlx5ctlError: EBUSY if another thread waits for a sample; or what
                             firmware answered: it is closed all the same
        """
        cdef dv.mlx5ctl_dv_diag_sampler *sampler = self.sampler
        cdef int ret

        if sampler is NULL:
            return
        if self.waiting:
            raise Mlx5ctlError('Another thread waits for a sample', EBUSY)
        self.sampler = NULL
        self.uctx.running += 1
        with nogil:
            ret = dv.mlx5ctl_dv_destroy_diag_sampler(sampler)
        self.uctx.running -= 1
        self.uctx.children.discard(self)
        self.uctx = None
        if ret:
            raise last_error('Failed to stop sampling', ret)

    def __dealloc__(self):
        if self.sampler is not NULL:
            dv.mlx5ctl_dv_destroy_diag_sampler(self.sampler)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.close()
