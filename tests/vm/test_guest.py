# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
What "build.sh vm" promises, seen from the host. Each test boots a guest; those
that are about the runner do without a device.
"""

import os
import pty
import re
import signal
import socket
import subprocess
import sys
import time
import unittest
from unittest import mock

import guest
import terminal

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.path.join(TOP, 'build.sh')
# A bound for what hangs, longer than a guest that hangs in its boot and is booted again.
HANG = 900


def vm(*words, **options):
    return subprocess.Popen([BUILD, 'vm', '--no-build', '--no-sim', '--no-ctl', *words],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)


def processes_with(text):
    """Ids of processes that have the text in their command line."""
    found = []
    for pid in filter(str.isdigit, os.listdir('/proc')):
        try:
            with open(f'/proc/{pid}/cmdline', 'rb') as f:
                if text.encode() in f.read():
                    found.append(int(pid))
        except OSError:
            continue
    return found


class GuestTest(unittest.TestCase):
    def run_vm(self, *words, **options):
        process = vm(*words, **options)
        stdout, stderr = process.communicate(timeout=HANG)
        return process.returncode, stdout, stderr

    def test_command(self):
        """Arguments arrive as they are, output stays apart, the status comes back, the directory is the caller's."""
        words = ['', 'a b', "'", '"', '$HOME', '*', '\\', 'new\nline', 'ä']
        status, stdout, stderr = self.run_vm(
            '--', 'python3', '-c',
            'import os, sys; print(sys.argv[1:], os.getcwd()); print("aside", file=sys.stderr); sys.exit(7)', *words,
            cwd=os.path.dirname(BUILD) + '/tests')
        self.assertEqual(status, 7, stderr)
        self.assertEqual(stdout, f'{words!r} {TOP}/tests\n')
        self.assertIn('\naside\n', stderr)

    def test_output_as_it_comes(self):
        # clock: a guest hears nothing from here; what came at its end would come at once
        process = vm('--', 'sh', '-c', 'echo first; sleep 20; date +%s >$OUT/end; echo last; seq 100000')
        self.assertEqual(process.stdout.readline(), 'first\n')
        seen = time.monotonic()  # clock: as above
        self.assertEqual(process.stdout.readline(), 'last\n')
        # clock: as above
        self.assertGreater(time.monotonic() - seen, 3)
        stdout, stderr = process.communicate(timeout=HANG)
        self.assertEqual(process.returncode, 0, stderr)
        self.assertEqual(stdout, ''.join(f'{i}\n' for i in range(1, 100001)))

    def test_out(self):
        """Two guests at a time; files under $OUT come back, also another user's."""
        outs = [os.path.join(TOP, 'build/vm', f'test-out-{os.getpid()}-{i}') for i in range(2)]
        script = 'echo $0 >$OUT/root; setpriv --reuid nobody --clear-groups sh -c "id -un >$OUT/user"'
        runs = [vm('--out', out, '--', 'sh', '-c', script, out) for out in outs]
        for out, process in zip(outs, runs):
            _, stderr = process.communicate(timeout=HANG)
            self.assertEqual(process.returncode, 0, stderr)
            with open(out + '/root') as f:
                self.assertEqual(f.read(), out + '\n')
            with open(out + '/user') as f:
                self.assertEqual(f.read(), 'nobody\n')
            for name in 'root', 'user':
                os.unlink(os.path.join(out, name))
            os.rmdir(out)

    def test_append(self):
        status, stdout, stderr = self.run_vm('--append', 'lockdown=integrity', '--',
                                             'cat', '/sys/kernel/security/lockdown')
        self.assertEqual(status, 0, stderr)
        self.assertIn('[integrity]', stdout)

    def test_host_is_read_only(self):
        path = os.path.join(TOP, 'build/vm/written-by-guest')
        status, _, stderr = self.run_vm('--', 'touch', path)
        self.assertEqual(status, 0, stderr)
        self.assertFalse(os.path.exists(path))

    def test_kernel_warning(self):
        status, _, stderr = self.run_vm('--', 'sh', '-c', 'echo "<4>WARNING: CPU: 0 PID: 1 at x.c:1" >/dev/kmsg')
        self.assertEqual(status, guest.GUEST_FAILED)
        self.assertIn('the kernel reported:', stderr)
        self.assertIn('WARNING: CPU: 0 PID: 1 at x.c:1', stderr)

    def test_crash(self):
        # clock: a guest that did not die would end in its own time, with another status
        status, _, stderr = self.run_vm('--', 'sh', '-c', 'echo c >/proc/sysrq-trigger; sleep 200')
        self.assertEqual(status, guest.GUEST_FAILED)
        self.assertIn('Kernel panic - not syncing: sysrq triggered crash', stderr)
        self.assertIn('the guest died', stderr)

    def test_time_limit(self):
        # clock: long enough for a guest to begin on a busy machine
        status, stdout, stderr = self.run_vm('--timeout', '120', '--', 'sh', '-c', 'echo before; sleep 2000')
        self.assertEqual(status, guest.TIMED_OUT)
        self.assertEqual(stdout, 'before\n')
        self.assertIn('time limit of 120 s reached', stderr)
        self.assertIn('Run /init as init process', stderr)

    def test_silence(self):
        """A kernel that runs says where its processors are."""
        # clock: long enough for a guest to begin on a busy machine
        status, stdout, stderr = self.run_vm('--silence', '60', '--', 'sh', '-c', 'echo before; sleep 2000')
        self.assertEqual(status, guest.TIMED_OUT)
        self.assertEqual(stdout, 'before\n')
        self.assertIn('COMMAND had nothing to say for 60 s', stderr)
        self.assertIn('Kernel panic - not syncing: NMI', stderr)
        self.assertIn('NMI backtrace for cpu', stderr)
        self.assertNotIn('it does not answer an NMI', stderr)

    def test_interrupt(self):
        """As Ctrl-C does it: the signal goes to the whole process group."""
        for number in signal.SIGINT, signal.SIGTERM:
            with self.subTest(signal=number):
                # clock: until it is interrupted
                process = vm('--', 'sh', '-c', 'echo ready; sleep 2000', start_new_session=True,
                             preexec_fn=guest.die_with_parent)
                self.assertEqual(process.stdout.readline(), 'ready\n')
                os.killpg(process.pid, number)
                _, stderr = process.communicate(timeout=HANG)
                self.assertEqual(process.returncode, 128 + number)
                run = stderr.split('log in ')[1].split('/console.log')[0]
                self.assertEqual(processes_with(os.path.basename(run)), [])

    def test_usage(self):
        for words in (['--kernel', '5.10', '--', 'true'], ['--kernel', './bzImage', '--', 'true'],
                      ['--shell', 'true'], ['--icount', '--accel', 'kvm', '--', 'true'],
                      ['--nonsense', '--', 'true'], ['--devices', '0', '--', 'true'], []):
            with self.subTest(words=words):
                status, _, stderr = self.run_vm(*words)
                self.assertEqual(status, 2)
                self.assertIn('usage: build.sh vm', stderr)
        status = subprocess.run([BUILD, 'nonsense'], stderr=subprocess.PIPE).returncode
        self.assertEqual(status, 2)

    def test_shell(self):
        """A prompt on the caller's terminal, and the status of what was typed last."""
        main, side = pty.openpty()
        process = subprocess.Popen([BUILD, 'vm', '--no-build', '--no-sim', '--no-ctl', '--shell'], stdin=side,
                                   stdout=side, stderr=subprocess.PIPE)
        os.close(side)
        seen = b''
        while b'# ' not in seen:
            seen += os.read(main, 4096)
        os.write(main, b'echo $((6 * 7)); tty; exit 3\r')
        _, stderr = process.communicate()
        self.assertEqual(process.returncode, 3, stderr)
        self.assertIn(b'42', terminal.read_to_end(main))

    def test_kvm(self):
        """Asked for, it is taken or a sentence says why not."""
        status, _, stderr = self.run_vm('--accel', 'kvm', '--', 'true')
        trouble = guest.kvm_trouble(guest.Built('6.1').kernel)
        if trouble:
            self.assertEqual(stderr, f'vm: no guest boots with KVM on this machine: {trouble}\n')
        self.assertEqual(status, 1 if trouble else 0, stderr)

    def test_gdb(self):
        """The stub answers as gdb's protocol has it: "?" asks why the target stands still."""
        # The emulator has been seen to hang while Linux boots. One that is debugged is not booted again
        # by itself.
        for _ in range(3):
            # clock: the guest has something to do until it is ended
            process = vm('--gdb', '--timeout', '300', '--', 'sh', '-c', 'echo ready; sleep 600',
                         start_new_session=True, preexec_fn=guest.die_with_parent)
            ready = process.stdout.readline()
            if ready:
                break
            process.communicate()
        self.assertEqual(ready, 'ready\n')
        path = None
        while path is None:
            line = process.stderr.readline()
            path = line.split()[-1] if 'target remote' in line else None
        with socket.socket(socket.AF_UNIX) as stub:
            stub.connect(path)
            stub.settimeout(HANG)
            stub.sendall(b'+$?#3f')
            answer = b''
            # That the connection itself has stopped the target (02) may be said before.
            while not re.search(rb'\$[TS]05[^#]*#[0-9a-f]{2}', answer):
                part = stub.recv(64)
                self.assertTrue(part, answer)
                answer += part
        os.killpg(process.pid, signal.SIGTERM)
        process.communicate()


class BootTest(unittest.TestCase):
    """An emulator that stands still, or slips, before COMMAND began."""

    def follow(self, *words, console='', emulator=('sleep', '1000'), report=None):
        """What the runner makes of an emulator that does this and has written so much."""
        with mock.patch.object(sys, 'argv', ['guest.py', *words, '--', 'true']):
            args = guest.parse_arguments()
        run = guest.Run(None)
        self.addCleanup(os.close, run.lock)
        with open(run.console, 'w') as f:
            f.write(console)
        relay = guest.Relay(run)
        self.addCleanup(relay.close)
        if report:
            relay.take_report(f'{report}\n'.encode())
        with subprocess.Popen(emulator) as process:
            # clock: the emulator hears nothing from here
            with mock.patch.object(guest, 'STILL_SECONDS', 1):
                try:
                    guest.follow(args, run, relay, process)
                except guest.GuestFailed as failure:
                    return failure
                finally:
                    process.kill()
        return None

    def test_still(self):
        failure = self.follow('--timeout', '1000', console='Linux version 6.1\n')
        self.assertIsInstance(failure, guest.BootFailed)
        self.assertIn('nothing to say', str(failure))

    def test_with_a_debugger(self):
        """He may have stopped it: its time limit counts alone."""
        # clock: the emulator hears nothing from here
        failure = self.follow('--gdb', '--timeout', '3')
        self.assertNotIsInstance(failure, guest.BootFailed)
        self.assertEqual(failure.status, guest.TIMED_OUT)

    def test_silent(self):
        """An emulator that does not run its guest any more."""
        # clock: the emulator hears nothing from here
        with mock.patch.object(guest, 'say') as say:
            failure = self.follow('--silence', '1', '--timeout', '1000', report='ready')
        self.assertNotIsInstance(failure, guest.BootFailed)
        self.assertEqual(failure.status, guest.TIMED_OUT)
        self.assertIn('nothing to say', str(failure))
        say.assert_called_with('it does not answer an NMI')

    def test_slip(self):
        oops = 'int3: 0000 [#1] PREEMPT SMP NOPTI\nCode: 48 89 43 30 {} <1f> 44 00 00\n'
        for byte, slipped in ('0f', True), ('cc', False):
            failure = self.follow(console=oops.format(byte), emulator=('true',))
            self.assertEqual(isinstance(failure, guest.BootFailed), slipped)

    def test_early_death(self):
        """What Linux dies of later may be ours."""
        panic = 'Kernel panic - not syncing: Fatal exception in interrupt\n'
        for console, early in ((panic, True), ('Run /init as init process\n' + panic, False), ('', False)):
            failure = self.follow(console=console, emulator=('true',))
            self.assertEqual(isinstance(failure, guest.BootFailed), early)


class HoleTest(unittest.TestCase):
    """The simulator's memory: 16 MiB a function, after tests/sim/README.md."""

    def hole(self, *words):
        with mock.patch.object(sys, 'argv', ['guest.py', *words, '--', 'true']):
            return guest.parse_arguments()

    def test_usual(self):
        args = self.hole()
        self.assertEqual((args.hole, args.hole_bytes, args.memory), (0x20000000, 256 << 20, 2048))

    def test_many(self):
        args = self.hole('--devices', '16', '--sim', 'vfs=7')
        self.assertEqual((args.hole, args.hole_bytes), (0x100000000, 16 * 8 * 16 << 20))
        self.assertIn('base=0x100000000', args.sim)

    def test_sub_functions(self):
        """Their memory is a power of two, and lies at a multiple of it."""
        args = self.hole('--devices', '3', '--sim', 'sfs=5')
        self.assertEqual(args.hole_bytes, (128 + 3 * 128) << 20)


class DeviceTest(unittest.TestCase):
    def test_devices(self):
        """Each of several simulated functions is an ib device by the time that the command runs."""
        process = subprocess.run([BUILD, 'vm', '--no-build', '--devices', '2', '--', 'ls', '/sys/class/infiniband'],
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=HANG)
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertEqual(process.stdout.split(), ['mlx5_0', 'mlx5_1'])
