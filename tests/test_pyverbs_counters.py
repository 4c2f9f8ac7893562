# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Diagnostic counters and the stream of samples, from Python."""

import errno
import itertools
import unittest

from pyverbs.providers.mlx5ctl import DiagSampler, PyverbsUserError
import pyverbs.providers.mlx5ctl.mlx5ctl_enums as e

try:
    from tests.mlx5ctl_base import Mlx5ctlAPITestCase
except ImportError:
    from mlx5ctl_base import Mlx5ctlAPITestCase

WRITE = e.MLX5CTL_DV_SCOPE_DEBUG_WRITE


class CountersTest(Mlx5ctlAPITestCase):
    def setUp(self):
        super().setUp()
        self.debug = self.uctx(WRITE)
        self.cap = self.debug.query_diag_cap()
        self.ids = [counter.id for counter in self.cap.counters][:3]

    def test_cap(self):
        self.assertTrue(self.cap.counters)
        self.assertTrue(all(counter.id for counter in self.cap.counters))
        self.assertEqual(len({counter.id for counter in self.cap.counters}),
                         len(self.cap.counters))
        self.assertTrue(self.cap.flags & e.MLX5CTL_DV_DIAG_REPETITIVE)
        self.assertGreater(self.cap.device_frequency_khz, 0)

    def test_params(self):
        flags = e.MLX5CTL_DV_DIAG_REPETITIVE | e.MLX5CTL_DV_DIAG_ENABLE
        self.debug.set_diag_params(
            self.ids, flags, log_num_of_samples=3,
            log_sample_period=self.cap.log_min_sample_period)
        params = self.debug.query_diag_params()
        self.assertEqual(params.counter_ids, self.ids)
        self.assertEqual(params.flags & flags, flags)
        self.assertEqual(params.log_num_of_samples, 3)
        self.assertEqual(params.log_sample_period,
                         self.cap.log_min_sample_period)

    def test_read(self):
        # A round of 16 samples, as on a ConnectX-6 Dx: the sample in place 4
        # is the fifth, and its counters have one time stamp.
        self.debug.set_diag_params(
            self.ids, e.MLX5CTL_DV_DIAG_SINGLE | e.MLX5CTL_DV_DIAG_ENABLE |
            e.MLX5CTL_DV_DIAG_SYNC, log_num_of_samples=4,
            log_sample_period=10)
        for _ in range(1000):
            if self.debug.query_diag_counters(15, len(self.ids))[0].time_stamp:
                break
        records = self.debug.query_diag_counters(4, 2 * len(self.ids))
        self.assertEqual([record.counter_id for record in records],
                         2 * self.ids)
        self.assertEqual([record.sample_id for record in records],
                         [5] * len(self.ids) + [6] * len(self.ids))
        self.assertEqual(len({record.time_stamp for record in records}), 2)
        # It stands.
        again = self.debug.query_diag_counters(4, 2 * len(self.ids))
        self.assertEqual(records, again)

    def test_read_only_scope(self):
        with self.uctx() as uctx:
            self.assertFails(errno.EACCES, uctx.set_diag_params, self.ids,
                             e.MLX5CTL_DV_DIAG_SINGLE |
                             e.MLX5CTL_DV_DIAG_ENABLE)
            self.assertEqual(uctx.query_diag_cap(), self.cap)

    def test_one_owner(self):
        with self.debug.sample(self.ids, 100000), self.uctx(WRITE) as other:
            self.assertFails(errno.EBUSY, other.sample, self.ids, 100000)
        with self.uctx(WRITE) as other, other.sample(self.ids, 100000):
            self.assertFails(errno.EBUSY, self.debug.sample, self.ids, 100000)

    def test_stream(self):
        with self.debug.sample(self.ids, 20000) as stream:
            samples = list(itertools.islice(stream, 20))
        self.assertTrue(all(len(sample.values) == len(self.ids)
                            for sample in samples))
        period = samples[0].period_ns
        self.assertLessEqual(period, 20000 * 1000)
        for last, sample in zip(samples, samples[1:]):
            self.assertEqual(sample.time_ns - last.time_ns,
                             period * (1 + sample.missed))
            # The simulated counters only grow.
            self.assertGreater(sample.values, last.values)

    def test_timeout(self):
        with self.debug.sample(self.ids, 60 * 10 ** 6) as stream:
            first = stream.read(300000)
            self.assertEqual(first.missed, 0)
            self.assertFails(errno.ETIMEDOUT, stream.read, 300)

    def test_closed(self):
        stream = self.debug.sample(self.ids, 100000)
        stream.close()
        stream.close()
        self.assertRaises(PyverbsUserError, stream.read)
        stream = DiagSampler(self.debug, self.ids, 100000)
        self.debug.close()
        self.assertRaises(PyverbsUserError, stream.read)

    def test_nonsense(self):
        self.assertFails(errno.EINVAL, self.debug.sample, [], 1000)
        self.assertRaises(OverflowError, self.debug.sample, [0x12345], 1000)
        self.assertRaises(TypeError, self.debug.sample, ['x'], 1000)


if __name__ == '__main__':
    unittest.main()
