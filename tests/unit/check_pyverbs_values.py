#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What Python programs do with results, on a recorded session: hand them from process to
process, ask help() about where they are from, make tables of them.

    check_pyverbs_values.py RECORDING
"""
import errno
import inspect
import multiprocessing
import os
import sys
import unittest

import pyverbs.providers.mlx5ctl as mlx5ctl
import pyverbs.providers.mlx5ctl.mlx5ctl_enums as e

PAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Documentation/python.md")
MENU = e.MLX5CTL_DV_RSC_MENU


def ask(recording):
    """Runs in a process of its own, which pickles what it returns."""
    os.environ["MLX5CTL_REPLAY"] = recording
    with mlx5ctl.Context("mlx5_0") as ctx, mlx5ctl.Uctx(ctx) as uctx:
        menu = uctx.rsc_dump(MENU, inline=True)
        return (uctx.query(), uctx.query_cap("general"), menu, list(menu),
                mlx5ctl.rsc_menu(bytes(menu)), uctx.read_journal(0, 64))


def fail(recording):
    os.environ["MLX5CTL_REPLAY"] = recording
    with mlx5ctl.Context("mlx5_0") as ctx, mlx5ctl.Uctx(ctx) as uctx:
        uctx.execute("CREATE_EQ")


class ValuesTest(unittest.TestCase):
    recording = ""

    def test_pool(self):
        here = ask(self.recording)
        # A child that was forked has our modules; one that was spawned imports them.
        for method in "fork", "spawn":
            with multiprocessing.get_context(method).Pool(2) as pool:
                # As in the tests' other bounds: minutes, for what hangs.
                there = pool.map_async(ask, [self.recording] * 2).get(300)
                for result in there:
                    self.assertEqual([*result[1].items()], [*here[1].items()])
                    self.assertEqual(bytes(result[2]), bytes(here[2]))
                    self.assertEqual((result[0], *result[3:]), (here[0], *here[3:]))
                with self.assertRaises(mlx5ctl.Mlx5ctlError) as caught:
                    pool.map_async(fail, [self.recording]).get(300)
                self.assertEqual(caught.exception.error_code, errno.ENODATA)
        self.assertIn(MENU, [record.type for record in here[3]])

    def test_signatures(self):
        self.assertEqual(str(inspect.signature(mlx5ctl.Uctx.execute_raw)),
                         "(self, /, inbox, outlen, umem=None, offset=0, length=None)")
        # All that the package hands out; tests/unit/check_pyverbs.py compares them with the source.
        for name in mlx5ctl.__all__:
            thing = getattr(mlx5ctl, name)
            with self.subTest(name):
                inspect.signature(thing)
            for method, value in vars(thing).items() if inspect.isclass(thing) else ():
                if callable(value) and method[0] != "_":
                    with self.subTest(f"{name}.{method}"):
                        inspect.signature(value)
                        self.assertNotIn("--", inspect.getdoc(value) or "")

    def samples(self):
        return [mlx5ctl.DiagSample(index * 10, 10, index % 2, index + 1, (1 << 63, index))
                for index in range(5)]

    def test_array(self):
        try:
            import numpy
        except ImportError:
            self.skipTest("numpy is not installed")
        array = mlx5ctl.sample_array(iter(self.samples()), [0x401, 0x402])
        self.assertEqual(array.dtype.names, ("time_ns", "period_ns", "missed", "sample_id",
                                             "0x401", "0x402"))
        self.assertEqual(array["0x402"].tolist(), [0, 1, 2, 3, 4])
        # Counters have 64 bits, and no sign.
        self.assertEqual(array["0x401"].tolist(), [1 << 63] * 5)
        self.assertEqual(numpy.diff(array["time_ns"]).tolist(), [10] * 4)
        self.assertEqual(len(mlx5ctl.sample_array([], [0x401])), 0)
        with self.assertRaises(ValueError):
            mlx5ctl.sample_array(self.samples(), [0x401])

    def test_pandas(self):
        try:
            import pandas
        except ImportError:
            self.skipTest("pandas is not installed")
        with open(PAGE, encoding="utf-8") as page:
            lines = [line.strip() for line in page if line.startswith("    table = ")]
        # As the page says.
        self.assertEqual(len(lines), 1)
        scope = {"pandas": pandas, "array": mlx5ctl.sample_array(self.samples(), [0x401, 0x402])}
        exec(lines[0], scope)
        table = scope["table"]
        self.assertEqual(table.index.tolist(), [0, 10, 20, 30, 40])
        self.assertEqual(table["0x402"].tolist(), [0, 1, 2, 3, 4])
        self.assertEqual(table["0x401"].tolist(), [1 << 63] * 5)


if __name__ == "__main__":
    ValuesTest.recording = os.path.abspath(sys.argv[1])
    unittest.main(argv=sys.argv[:1])
