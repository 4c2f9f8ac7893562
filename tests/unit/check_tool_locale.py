#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Programs that change their locale do so before they have threads: one_thread.c sees to it."""
import os
import signal
import subprocess
import sys
import unittest

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.append(TESTS)
import terminal  # noqa: E402

TOOL = os.environ["MLX5CTL_TOOL"]
ONE_THREAD = os.environ["MLX5CTL_ONE_THREAD"]
RECORDING = os.path.join(TESTS, "recordings", "simulator-ib.gz")
TOO_LATE = """
import locale, threading
threading.Thread(target=threading.Event().wait, daemon=True).start()
locale.setlocale(locale.LC_CTYPE, "")
"""


class LocaleTest(unittest.TestCase):
    def test_top(self):
        screen = terminal.Terminal([TOOL, "top", "dev", "mlx5_0", "interval", "100ms"], 24, 80,
                                   MLX5CTL_REPLAY=RECORDING, LD_PRELOAD=ONE_THREAD)
        self.addCleanup(screen.close)
        screen.until(lambda lines: lines[2].startswith("mlx5_0"))
        screen.type(b"q")
        self.assertEqual(screen.end(), 0)

    def test_what_is_preloaded(self):
        """It is, and ends who is too late."""
        result = subprocess.run([sys.executable, "-c", TOO_LATE], check=False,
                                env={**os.environ, "LD_PRELOAD": ONE_THREAD})
        self.assertEqual(result.returncode, -signal.SIGABRT)


if __name__ == "__main__":
    unittest.main()
