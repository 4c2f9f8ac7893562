#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Wrong types and values for whatever the Python bindings take, on recorded
sessions: an exception, and never the end of the interpreter, which ctest sees.

fuzz_pyverbs.py ROUNDS RECORDING..."""

import array
import copy
import errno
import faulthandler
import inspect
import mmap
import os
import pathlib
import pickle
import random
import sys
import tempfile

import pyverbs.providers.mlx5ctl as mlx5ctl
from pyverbs.providers.mlx5ctl import context, counters, dump, journal, layout, uctx_base

# What a wrong argument may be answered with; Mlx5ctlError is what the library says.
EXPECTED = (TypeError, ValueError, LookupError, OverflowError, MemoryError, BufferError,
            OSError, mlx5ctl.Mlx5ctlError, mlx5ctl.PyverbsUserError)


class Unborn(mlx5ctl.Layout):
    def __init__(self, *args):
        pass


class UnbornUctx(mlx5ctl.Uctx):
    def __init__(self, *args):
        pass


class Liar:
    """Says that it is everything, and is nothing."""

    cmd_fd = 'x'

    def __len__(self):
        return -1

    def __iter__(self):
        return iter([None])

    def __index__(self):
        raise ValueError('no')


class Closer:
    """A number that closes something when it is read."""

    def __init__(self, victim, value=16):
        self.victim = victim
        self.value = value

    def __index__(self):
        self.victim.close()
        return self.value

    __int__ = __index__


def expect(error, function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except error:
        return
    raise AssertionError(f'{function} took {args} {kwargs}')


def known(uctx):
    """What has killed an interpreter, or was answered wrongly, before."""
    expect(TypeError, uctx.execute_batch, [(bytes(16), 16, None, 0, 0)])
    expect(TypeError, Unborn)
    assert Unborn('query_qp_in').bits == mlx5ctl.Layout('query_qp_in').bits
    expect(mlx5ctl.PyverbsUserError, UnbornUctx().query)
    # One more than these is 0 in 32 bits.
    expect(EXPECTED, uctx.read_journal, 0, (1 << 32) - 1)
    expect(EXPECTED, uctx.query_diag_counters, 0, (1 << 32) - 1)
    qp = mlx5ctl.Layout('query_qp_in')
    for name in ('query_qp_in\0', '\0'):
        expect(ValueError, mlx5ctl.Layout, name)
        expect(ValueError, mlx5ctl.Context, name)
        expect(ValueError, qp.get, bytes(16), name)
        expect(ValueError, mlx5ctl.enum_value, 'cmd_op', name)
        expect(ValueError, uctx.query_object, name)
        expect(ValueError, uctx.rsc_dump, name)
    # Whatever holds bytes is as good as bytes.
    with mmap.mmap(-1, 16) as mapped:
        for buffer in (bytearray(16), array.array('B', bytes(16)), array.array('I', bytes(16)),
                       memoryview(bytearray(16)), mapped):
            qp.set(buffer, 'qpn', 0x123456)
            assert qp.get(buffer, 'qpn') == 0x123456
            assert qp.decode(buffer)['qpn'] == 0x123456
    expect((TypeError, ValueError, BufferError), qp.get, memoryview(bytes(32))[::2], 'qpn')
    # A number is no inbox, and bytes are no length.
    expect(TypeError, uctx.execute_batch, [(16, 16)])
    expect(TypeError, uctx.execute_batch, [(bytes(16), bytes(16))])
    expect(ValueError, uctx.execute_batch, [(bytes(16), -1)])
    # What has not the methods that are needed is of the wrong type.
    for call in (lambda: mlx5ctl.Context(5), lambda: mlx5ctl.Context(None), lambda: uctx.query_object([1]),
                 lambda: uctx.query_object('qp', 5), lambda: uctx.execute(0x100, [1]), lambda: qp.encode({1}),
                 lambda: mlx5ctl.sample_array([1], [1])):
        expect(TypeError, call)
    # No number is rounded.
    for call in (lambda: uctx.query_cap(0.5), lambda: uctx.query_cap(0, length=16.5),
                 lambda: uctx.read_reg(1.5), lambda: uctx.read_reg(1, argument=0.5),
                 lambda: uctx.execute_raw(bytes(16), 16.5), lambda: uctx.read_journal(0.5),
                 lambda: uctx.rsc_dump(1.5), lambda: uctx.core_dump(qpn=1.5),
                 lambda: uctx.execute_batch([(bytes(16), 16.5)]),
                 lambda: uctx.set_diag_params([1.5], 0), lambda: uctx.sample([1], 1.5),
                 lambda: uctx.query_diag_counters(0, 1.5), lambda: qp.of_command(1.5),
                 lambda: mlx5ctl.enum_name('cmd_op', 1.5)):
        expect(TypeError, call)
    # The methods of a class are for its objects.
    for method in (mlx5ctl.Uctx.query, mlx5ctl.Uctx.close, mlx5ctl.Context.close,
                   mlx5ctl.Umem.close, mlx5ctl.DiagSampler.read):
        expect(TypeError, method, object())
        expect(TypeError, method, qp)
    # What contains itself has no end.
    endless = []
    endless.append(endless)
    expect((RecursionError, KeyError), qp.encode, {'qpn': endless})


def hang_up(victim, value):
    """Yields a value, and closes something before."""
    victim.close()
    yield value


def closed(ctx):
    """What is closed by its own arguments is closed, and not used any more."""
    closing = (
        lambda uctx: uctx.execute_raw(bytes(16), Closer(uctx)),
        lambda uctx: uctx.execute_batch(hang_up(uctx, (bytes(16), 16))),
        lambda uctx: uctx.execute_batch([(bytes(16), Closer(uctx))]),
        lambda uctx: uctx.query_cap(Closer(uctx, 0)),
        lambda uctx: uctx.read_reg(Closer(uctx, 0x5003)),
        lambda uctx: uctx.write_reg(0x5003, None, Closer(uctx, 0)),
        lambda uctx: uctx.core_dump(type=Closer(uctx, 2)),
        lambda uctx: uctx.rsc_dump(Closer(uctx, 0xffff)),
        lambda uctx: uctx.read_journal(Closer(uctx, 0)),
        lambda uctx: uctx.query_diag_counters(Closer(uctx, 0), 1),
        lambda uctx: uctx.set_diag_params(hang_up(uctx, 1), 0),
        lambda uctx: uctx.set_diag_params([Closer(uctx)], 0),
        lambda uctx: counters.query_diag_params(uctx, Closer(uctx)),
        lambda uctx: uctx.sample([1], Closer(uctx)),
        lambda uctx: uctx.sample(hang_up(uctx, 1), 16),
        lambda uctx: mlx5ctl.Umem(uctx, dmabuf_fd=Closer(uctx), length=16),
        lambda uctx: uctx.query(),
        lambda uctx: uctx.cancel(),
        lambda uctx: uctx.query_diag_cap(),
    )
    for call in closing:
        uctx = mlx5ctl.Uctx(ctx)
        if call in closing[-3:]:
            uctx.close()
        try:
            call(uctx)
        except mlx5ctl.PyverbsUserError as error:
            assert 'Uctx is closed' in str(error), error
        else:
            raise AssertionError(f'line {call.__code__.co_firstlineno}: {uctx} is not closed')
    # A umem, too; the context that it is of lives on.
    with mlx5ctl.Uctx(ctx) as uctx:
        for call in (lambda umem: uctx.execute_raw(bytes(16), 16, umem, Closer(umem, 0)),
                     lambda umem: uctx.execute_batch([(bytes(16), 16, umem, Closer(umem, 0), 16)]),
                     lambda umem: uctx.core_dump(umem=umem, buf_size=Closer(umem))):
            umem = mlx5ctl.Umem(uctx, bytearray(16))
            expect(mlx5ctl.PyverbsUserError, call, umem)
    # And a device while a context on it is made.
    other = mlx5ctl.Context('mlx5_0')
    expect(mlx5ctl.PyverbsUserError, mlx5ctl.Uctx, other, Closer(other, 1))
    expect(mlx5ctl.PyverbsUserError, mlx5ctl.Uctx, other)
    # A subclass that closes the device when its contexts are closed.
    other = mlx5ctl.Context('mlx5_0')

    class Eager(mlx5ctl.Uctx):
        def close(self):
            super().close()
            other.close()

    eager = Eager(other)
    other.close()
    del eager


def pickles():
    """multiprocessing hands results on by pickling them."""
    error = mlx5ctl.Mlx5ctlError('Failed', errno.EREMOTEIO, 1, 2, 3, 4, 'BAD', 6, b'out')
    twin = pickle.loads(pickle.dumps(error))
    assert (str(twin), vars(twin)) == (str(error), vars(error)), str(twin)
    assert copy.copy(error).error_code == errno.EREMOTEIO
    field = mlx5ctl.Layout('query_qp_in').field('qpn')
    assert pickle.loads(pickle.dumps(field)) == field
    nested = mlx5ctl.Layout('query_qp_out').field('qpc')
    assert pickle.loads(pickle.dumps(nested)).nested == nested.nested
    for module in (context, counters, dump, journal, layout, uctx_base):
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, tuple):
                value = kind(*range(len(kind._fields)))
                assert pickle.loads(pickle.dumps(value)) == value, kind
    fields = mlx5ctl.Fields(mlx5ctl.Layout('query_qp_in'), bytes(16))
    assert pickle.loads(pickle.dumps(fields))['qpn'] == 0


def dumps():
    """A result is as long as what it iterates over, and has its bytes."""
    terminate = bytes.fromhex('0001fffb') + bytes(4)
    result = mlx5ctl.DumpResult(bytearray(terminate), 8, 1, 2)
    assert len(result) == len(list(result)), (len(result), list(result))
    assert bytes(result) == terminate and result
    expect(ValueError, bytes, mlx5ctl.DumpResult(None, 8, 1, 2))


def arguments(rng, uctx):
    """A thing of any kind; no number that is a length of gigabytes."""
    return rng.choice((
        None, True, 0, 1, -1, 16, 4096, 0x805, 1 << 16, (1 << 64) - 1,
        1 << 64, -(1 << 63), 1 << 200, 1.5, float('nan'), 1j, '', 'x', 'qpn', 'QUERY_QP',
        'general', 'a\0b', '\ud800', 'x' * 5000, '[' * 300, b'', b'\0', bytes(16), bytes(64),
        bytearray(16), memoryview(bytes(32))[::2], memoryview(bytearray(16)),
        array.array('I', [1, 2, 3, 4]), array.array('d', [1.0]), [], [None], [1, 2], [(bytes(16), 16)],
        [(bytes(16), 16, None, 0, 0)], [(1, 2, 3)], [()], (), (1,), {}, {'qpn': 1}, {1: 2},
        {'qpn': None}, {'x': {'y': [1]}}, set(), object(), object, Liar(), len, Unborn('query_qp_in'),
        mlx5ctl.Layout('query_qp_in'), UnbornUctx(), uctx, pathlib.Path('/none'), range(3),
        lambda *args: None, iter([1])))


KEYWORDS = ('umem', 'offset', 'length', 'arms', 'fields', 'mode', 'stop', 'timeout_ms', 'inline',
            'vhca_id', 'write', 'progress', 'into_umem', 'buf_size', 'max_bytes', 'index1', 'arg')


def targets(uctx):
    """Everything that can be called: functions, classes, and methods of objects."""
    found = []
    for module in (context, counters, dump, journal, layout, mlx5ctl):
        found += [value for name, value in vars(module).items()
                  if callable(value) and not name.startswith('_') and
                  getattr(value, '__module__', '').startswith('pyverbs')]
    qp = mlx5ctl.Layout('query_qp_in')
    unborn = [kind.__new__(kind) for kind in (mlx5ctl.Context, mlx5ctl.Uctx, mlx5ctl.Umem,
                                              mlx5ctl.DiagSampler)]
    for thing in (uctx, qp, mlx5ctl.Fields(qp, bytes(16)),
                  mlx5ctl.DumpResult(bytearray(16), 16, 1, 1), *unborn):
        found += [getattr(thing, name) for name, _ in inspect.getmembers(type(thing), callable)
                  if not name.startswith('__') and (thing is not uctx or name != 'close')]
        # Of the class, for whatever comes first.
        found += [value for name, value in inspect.getmembers(type(thing), callable)
                  if not name.startswith('__')]
    return found


def is_loose(function):
    """A method of a class, of no object."""
    return type(function).__name__ == 'cython_function_or_method' and '.' in function.__qualname__


def fuzz(uctx, rounds):
    rng = random.Random(20)
    functions = targets(uctx)
    assert len(functions) > 50, functions
    for _ in range(rounds):
        function = rng.choice(functions)
        args = [arguments(rng, uctx) for _ in range(rng.randrange(5))]
        kwargs = {rng.choice(KEYWORDS): arguments(rng, uctx)
                  for _ in range(rng.randrange(2))}
        try:
            result = function(*args, **kwargs)
            if inspect.isgenerator(result):
                for _, _ in zip(result, range(100)):
                    pass
        except EXPECTED:
            pass
        except AttributeError:
            # What is called from within only is given what it takes; and a method of a class that is written in
            # Python, if it is called for another thing.
            if not getattr(function, '__name__', '').startswith('_') and not is_loose(function):
                raise


def main():
    faulthandler.enable()
    rounds, recordings = int(sys.argv[1]), sys.argv[2:]
    with tempfile.TemporaryDirectory() as directory:
        trace = pathlib.Path(directory, 'trace')
        info = bytes(72).hex()
        trace.write_text('mlx5ctl-trace 1\ncreate_uctx 0 1\n'
                         f'query_uctx 0 {info}\nreg_umem 0 1 16 {bytes(32).hex()}\n')
        os.environ['MLX5CTL_REPLAY'] = str(trace)
        # A trace may be named by a Path.
        with mlx5ctl.Context(trace, transport=3) as ctx, mlx5ctl.Uctx(ctx) as uctx:
            known(uctx)
            closed(ctx)
            pickles()
            dumps()
            fuzz(uctx, rounds)
    for recording in recordings:
        os.environ['MLX5CTL_REPLAY'] = recording
        with mlx5ctl.Context('mlx5_0') as ctx, mlx5ctl.Uctx(ctx) as uctx:
            assert uctx.query_cap('general')['num_ports'] == 1
            fuzz(uctx, rounds)


main()
