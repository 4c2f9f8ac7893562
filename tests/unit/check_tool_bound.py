#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The mlx5ctl command's deadline, where a process of its own asks and another waits for it."""
import os
import pty
import select
import signal
import subprocess
import tempfile
import time
import unittest

TOOL = os.environ["MLX5CTL_TOOL"]
RECORDINGS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../recordings")
DEV = "mlx5_0"
# Waits for a recording that nobody writes.
WAITS = ("cap", "show", "dev", DEV, "--deadline")
LATE = b"mlx5ctl cap show: not done within the deadline, 0.1 s\n"
HANG = 600


def default_signals():
    for signo in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(signo, signal.SIG_DFL)


class BoundTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.path = os.path.join(directory.name, "file")
        self.env = {**os.environ, "MLX5CTL_REPLAY": os.path.join(RECORDINGS, "simulator-ib.gz")}

    def run_tool(self, *words, **kwargs):
        return subprocess.run([TOOL, *words], timeout=HANG, check=False, env=self.env, **kwargs)

    def start(self, *words, **kwargs):
        """Whatever the runner of these tests ignores."""
        return subprocess.Popen([TOOL, *words], env=self.env, preexec_fn=default_signals, **kwargs)

    def wait_for_a_recording(self):
        self.env["MLX5CTL_REPLAY"] = self.path + ".fifo"
        os.mkfifo(self.env["MLX5CTL_REPLAY"])

    def test_time_is_up(self):
        """Outputs that are pipes, one pipe, and a file."""
        self.wait_for_a_recording()
        process = self.start(*WAITS, "100ms", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        with process.stdout as text, process.stderr as complaint:
            self.assertEqual((text.read(), complaint.read()), (b"", LATE))
        self.assertEqual(process.wait(HANG), 1)
        process = self.start(*WAITS, "100ms", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        with process.stdout as both:
            self.assertEqual(both.read(), LATE)
        self.assertEqual(process.wait(HANG), 1)
        with open(self.path, "wb") as file:
            process = self.start(*WAITS, "100ms", stdout=file, stderr=file)
            self.assertEqual(process.wait(HANG), 1)
        with open(self.path, "rb") as file:
            self.assertEqual(file.read(), LATE)

    def test_stopped(self):
        """As by the signal itself, for a shell looks at that."""
        self.wait_for_a_recording()
        for signo in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            process = self.start(*WAITS, "3600s", stderr=subprocess.PIPE)
            # Opened from both sides: it has come as far.
            with open(self.env["MLX5CTL_REPLAY"], "wb"), process.stderr as complaint:
                process.send_signal(signo)
                self.assertEqual((process.wait(HANG), complaint.read()), (-signo, b""))

    def test_relayed(self):
        """The same as to a file, which is not relayed; in order if both streams are one."""
        for words in (("cap", "show", "dev", DEV), ("-j", "reg", "get", "MGIR", "dev", DEV),
                      ("reg", "get", "NOREG", "dev", DEV)):
            with open(self.path, "w+b") as file:
                direct = self.run_tool(*words, stdout=file, stderr=file)
                file.seek(0)
                text = file.read()
            piped = self.run_tool(*words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            self.assertEqual((piped.returncode, piped.stdout), (direct.returncode, text))

    def test_reader_goes_away(self):
        """As by the signal that says so."""
        reader, writer = os.pipe()
        os.close(reader)
        with open(writer, "wb") as file:
            result = self.run_tool("-d", "cap", "show", "dev", DEV, stdout=file,
                                   stderr=subprocess.PIPE)
        self.assertEqual(result.returncode, -signal.SIGPIPE)
        reader, writer = os.pipe()
        os.close(reader)
        with open(writer, "wb") as file:
            # Python has that signal ignored, and what it starts too.
            result = self.run_tool("cap", "show", "dev", DEV, stdout=file, stderr=subprocess.PIPE,
                                   restore_signals=False)
        self.assertEqual((result.returncode, result.stderr),
                         (1, b"mlx5ctl: cannot write the output: Broken pipe\n"))
        with open("/dev/full", "wb") as full:
            result = self.run_tool("cap", "show", "dev", DEV, stdout=full, stderr=subprocess.PIPE)
        self.assertEqual((result.returncode, result.stderr),
                         (1, b"mlx5ctl: cannot write the output: No space left on device\n"))

    def test_reader_takes_his_time(self):
        """As a pager does: longer than the deadline, and all is there."""
        words = ("-d", "cap", "show", "dev", DEV)
        whole = self.run_tool(*words, stdout=subprocess.PIPE).stdout
        # More than two pipes hold.
        self.assertGreater(len(whole), 3 * 65536)
        # On a busy machine the command itself may need as long as the first of these.
        for seconds in (1, 8, 64):
            with self.start(*words, "--deadline", f"{seconds}s", stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE) as process:
                time.sleep(seconds + 2)  # clock: of the reader, who is slower than the deadline
                outputs = process.communicate(timeout=HANG)
            if not process.returncode:
                break
        self.assertEqual((process.returncode, *outputs), (0, whole, b""))

    def test_stopped_while_a_reader_takes_his_time(self):
        with self.start("-d", "cap", "show", "dev", DEV, "--deadline", "3600s", stdout=subprocess.PIPE,
                        stderr=subprocess.PIPE) as process:
            process.stdout.read(1)
            process.send_signal(signal.SIGINT)
            self.assertEqual((process.wait(HANG), process.stderr.read()), (-signal.SIGINT, b""))

    def test_children_that_nobody_wants_to_know_of(self):
        """The caller ignores SIGCHLD, and its programs do from the start."""
        result = self.run_tool("reg", "get", "MGIR", "dev", DEV, capture_output=True,
                               preexec_fn=lambda: signal.signal(signal.SIGCHLD, signal.SIG_IGN))
        self.assertEqual((result.returncode, result.stderr), (0, b""))

    def test_output_that_does_not_block(self):
        """A slow reader loses nothing of it."""
        words = ("-d", "cap", "show", "dev", DEV)
        whole = self.run_tool(*words, stdout=subprocess.PIPE).stdout
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        with open(reader, "rb") as text, self.start(*words, stdout=writer) as process:
            os.close(writer)
            self.assertEqual(text.read(), whole)
        self.assertEqual(process.returncode, 0)

    def test_what_changes_a_device_is_not_ended(self):
        for words in (("reg", "set", "PAOS", "dev", DEV), ("dev", "attach", DEV)):
            result = self.run_tool(*words, "--deadline", "1s", capture_output=True)
            self.assertEqual((result.returncode, result.stdout), (2, b""))
            self.assertIn(b"--deadline", result.stderr)

    def test_terminal(self):
        """It is the same one for the process that asks."""
        master, slave = pty.openpty()
        with self.start("cap", "show", "dev", DEV, "--deadline", "600s", stdout=slave) as process:
            os.close(slave)
            text = b""
            while select.select([master], [], [], HANG)[0]:
                try:
                    text += os.read(master, 65536)
                except OSError:
                    break
        os.close(master)
        self.assertIn(b"general", text)
        self.assertEqual(process.returncode, 0)

    def test_batch(self):
        """Each line once, also those of a file that is standard input."""
        lines = [f"reg get MGIR dev {DEV}", f"cap show debug dev {DEV} --deadline 600s", "explain status 3"] * 3
        with open(self.path, "w+", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
            file.seek(0)
            result = self.run_tool("-j", "-batch", "-", stdin=file, capture_output=True)
        alone = [self.run_tool("-j", *line.split(), capture_output=True).stdout for line in lines]
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertEqual(result.stdout, b"".join(alone))

    def test_wherever_it_stands(self):
        for words in (("reg", "get", "MGIR", "--deadline", "60s", "dev", DEV),
                      ("reg", "get", "--deadline", "60s", "MGIR", "dev", DEV)):
            result = self.run_tool(*words, capture_output=True)
            self.assertEqual((result.returncode, result.stderr), (0, b""))

    def test_wrong_use(self):
        for words, complaint in ((("--deadline",), b"the deadline is missing"),
                                 (("--deadline", "5"), b'"5" is not valid for --deadline: a time as 500us'),
                                 (("--deadline", "1s", "--deadline", "1s"), b'"--deadline" is given twice')):
            result = self.run_tool("reg", "get", "MGIR", "dev", DEV, *words, capture_output=True)
            self.assertEqual((result.returncode, result.stdout), (2, b""))
            self.assertIn(complaint, result.stderr)
        self.env["MLX5CTL_DEADLINE"] = "soon"
        result = self.run_tool("reg", "get", "MGIR", "dev", DEV, capture_output=True)
        self.assertEqual(result.returncode, 2)
        self.assertIn(b'"soon" is not valid for MLX5CTL_DEADLINE', result.stderr)


if __name__ == "__main__":
    unittest.main()
