#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Runs a command in a QEMU guest: a kernel of Debian's over the host's own files.
build.sh calls it as "build.sh vm"; what it needs is built by then.

The guest writes through virtio ports to pipes of ours (see tests/vm/session);
its kernel writes to console.log through a serial port. QEMU runs in a
directory of its own under build/vm, so that runs do not meet.
"""

import argparse
import ctypes
import fcntl
import os
import re
import selectors
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import initramfs
import kernellog

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
VM = os.path.join(TOP, 'build/vm')
BOOTS, MOST_BOOTS = 'VM_BOOTS', 3
OVMF = '/usr/share/OVMF'

# The simulator's BARs live in this hole.
MEMMAP = 'memmap=256M$0x20000000'
MIN_MEMORY = 1536

# Exit statuses that are not COMMAND's.
TIMED_OUT = 124
GUEST_FAILED = 125

KEPT_RUNS = 8
SHUTDOWN_SECONDS = 60


class GuestFailed(Exception):
    """The run has no status to pass on: why, and with which status it ends."""

    def __init__(self, message, status=GUEST_FAILED):
        super().__init__(message)
        self.status = status


def say(*words):
    print('vm:', *words, file=sys.stderr, flush=True)


def parse_arguments():
    parser = argparse.ArgumentParser(
        prog='build.sh vm', allow_abbrev=False,
        usage='build.sh vm [OPTION...] -- COMMAND [ARG...]',
        description='Runs COMMAND in a guest, from the current directory, and exits with its status. '
                    f'{TIMED_OUT}: time ran out. {GUEST_FAILED}: the guest did not start, died, '
                    'or its kernel reported a fault.')
    parser.add_argument('--kernel', choices=['6.1', '6.12', 'debug'], default='6.1',
                        help='Debian\'s, or one built from its 6.12 to look for mistakes (6.1)')
    parser.add_argument('--devices', type=int, default=1, metavar='N', help='simulated ConnectX functions (1)')
    parser.add_argument('--sim', default='', metavar='"NAME=VALUE ..."', help="the simulator's parameters")
    parser.add_argument('--no-sim', action='store_true', help='no simulated device')
    parser.add_argument('--no-ctl', action='store_true', help='leave mlx5ctl.ko to COMMAND')
    parser.add_argument('--modules', metavar='DIR', help='take modules from DIR/lib/modules (build/modules/KERNEL/root)')
    parser.add_argument('--no-build', action='store_true', help='use what is built as it is')
    parser.add_argument('--root', metavar='DIR',
                        help="boot the Debian system in DIR with its own kernel, modules and packages; "
                             'nothing that is built here is used')
    parser.add_argument('--secure-boot', metavar='VMLINUZ',
                        help='start through UEFI with secure boot, with VMLINUZ, which must be signed with the '
                             "test key of Debian's package ovmf")
    parser.add_argument('--append', default='', metavar='"WORD ..."', help='more kernel arguments')
    parser.add_argument('--processors', type=int, default=2, metavar='N', help='(2)')
    parser.add_argument('--icount', action='store_true',
                        help='one processor, whose clocks count its instructions as nanoseconds')
    parser.add_argument('--memory', type=int, metavar='MB', help='(2048; debug: 3072)')
    parser.add_argument('--timeout', type=float, default=600, metavar='SECONDS')
    parser.add_argument('--out', metavar='DIR', help="where $OUT's files go (a directory of the run's own, "
                                                     'found as build/vm/out)')
    parser.add_argument('--plan', action='store_true', help=argparse.SUPPRESS)
    parser.add_argument('command', nargs='+', metavar='COMMAND')
    args = parser.parse_args()
    if args.memory is None:
        args.memory = 3072 if args.kernel == 'debug' else 2048
    if args.memory < MIN_MEMORY:
        parser.error(f'--memory must be at least {MIN_MEMORY}')
    if args.devices < 1:
        parser.error('--devices must be at least 1; --no-sim starts without any')
    return args


class Run:
    """A directory of this run's own. It is locked while the run lives, so that others may clear away dead ones."""

    def __init__(self, out):
        os.makedirs(VM, exist_ok=True)
        self.clear_old_runs()
        self.path = tempfile.mkdtemp(prefix='run.', dir=VM)
        os.chmod(self.path, 0o755)
        self.lock = os.open(os.path.join(self.path, 'lock'), os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o644)
        fcntl.flock(self.lock, fcntl.LOCK_EX)
        self.out = os.path.abspath(out or os.path.join(self.path, 'out'))
        os.makedirs(self.out, exist_ok=True)
        # Tests write here as other users as well.
        os.chmod(self.out, 0o1777)
        self.console = os.path.join(self.path, 'console.log')

    @staticmethod
    def clear_old_runs():
        runs = [entry.path for entry in os.scandir(VM) if entry.name.startswith('run.')]
        runs.sort(key=os.path.getmtime, reverse=True)
        for path in runs[KEPT_RUNS:]:
            try:
                lock = os.open(os.path.join(path, 'lock'), os.O_RDWR | os.O_CLOEXEC)
            except OSError:
                continue
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(path, ignore_errors=True)
            except BlockingIOError:
                pass
            finally:
                os.close(lock)

    def publish(self):
        """build/vm/out and build/vm/console.log lead to the run that finished last."""
        for name, target in ('out', self.out), ('console.log', self.console):
            link = os.path.join(self.path, name + '.link')
            os.symlink(target, link)
            os.replace(link, os.path.join(VM, name))


class Relay:
    """Pipes that QEMU writes to: two go on to our own stdout and stderr, the third is read as reports."""

    def __init__(self, run):
        self.selector = selectors.DefaultSelector()
        self.reports = []
        self.partial = b''
        self.paths = {}
        for name, sink in ('stdout', self.to(1)), ('stderr', self.to(2)), ('control', self.take_report):
            path = os.path.join(run.path, name)
            os.mkfifo(path, 0o600)
            # Kept open for writing as well: reading never meets an end of file while QEMU starts.
            self.selector.register(os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC),
                                   selectors.EVENT_READ, sink)
            self.paths[name] = path

    @staticmethod
    def to(fd):
        def write(data):
            while data:
                data = data[os.write(fd, data):]
        return write

    def take_report(self, data):
        *lines, self.partial = (self.partial + data).split(b'\n')
        self.reports += [line.decode(errors='replace').split(' ', 1) for line in lines]

    def run(self, seconds):
        """Passes on what there is, waiting at most so long; returns whether there was any."""
        ready = self.selector.select(seconds)
        for key, _ in ready:
            try:
                key.data(os.read(key.fd, 65536))
            except BlockingIOError:
                pass
        return bool(ready)

    def report(self, name):
        for line in self.reports:
            if line[0] == name:
                return line[-1]
        return None

    def close(self):
        for key in list(self.selector.get_map().values()):
            os.close(key.fd)
        self.selector.close()
        for path in self.paths.values():
            os.unlink(path)


class Built:
    """The host's files, with one of Debian's kernels from build/kernels and what build.sh makes for it."""

    def __init__(self, version, modules=None):
        directory = os.path.join(TOP, 'build/kernels', version)
        modules = os.path.abspath(modules or os.path.join(TOP, 'build/modules', version, 'root'))
        with open(os.path.join(directory, 'release')) as f:
            self.release = f.read().strip()
        self.root = '/'
        self.kernel = os.path.join(directory, 'boot/vmlinux')
        self.modules = os.path.join(modules, 'lib/modules', self.release)
        self.modules_in_guest = self.modules

        build = os.path.join(TOP, 'build')
        self.environment = {
            'PATH': f'{build}/bin:/usr/sbin:/usr/bin:/sbin:/bin',
            'LD_LIBRARY_PATH': f'{build}/lib',
            'PYTHONPATH': f'{build}/python:{TOP}/tests',
            'MLX5CTL_KERNEL': version,
        }


class Installed:
    """A tree that Debian is installed in, which may be the host's own."""

    def __init__(self, root):
        self.root = os.path.realpath(root)
        self.release = self.newest_kernel()
        self.kernel = self.path('boot/vmlinuz-' + self.release)
        self.modules_in_guest = os.path.join('/lib/modules', self.release)
        self.modules = self.path(self.modules_in_guest[1:])
        self.environment = {'PATH': '/usr/sbin:/usr/bin:/sbin:/bin'}

    def path(self, name):
        return os.path.join(self.root, name)

    def newest_kernel(self):
        names = [name for name in os.listdir(self.path('lib/modules'))
                 if os.path.exists(self.path('boot/vmlinuz-' + name))]
        if not names:
            raise SystemExit(f'vm: no kernel is installed in {self.root}')
        return max(names, key=lambda name: [int(number) for number in re.findall('[0-9]+', name)])


def guest_files(args, run, system):
    """What tests/vm/init and tests/vm/session read: their settings, and COMMAND with its surroundings."""
    config = {
        'TOP': TOP,
        'OUT': run.out,
        'RELEASE': system.release,
        'MODULES': system.modules_in_guest,
        'PROJECT': int(system.root != '/'),
        # Installed, it is up to its package that it is loaded in time.
        'CTL': int(not args.no_ctl and not args.root),
        'DEVICES': 0 if args.no_sim else args.devices,
        'SIM': args.sim,
    }
    environment = {
        **system.environment,
        'PYTHONDONTWRITEBYTECODE': '1',
        'OUT': run.out,
        'HOME': '/root',
        'LANG': 'C.UTF-8',
        'TERM': 'dumb',
    }
    environment.update({name: value for name, value in os.environ.items()
                        if name.startswith('MLX5CTL_') and name != 'MLX5CTL_KERNEL'})
    words = ['env', '-i', *(f'{name}={value}' for name, value in environment.items()), *args.command]
    return {
        'config': ''.join(f'{name}={shlex.quote(str(value))}\n' for name, value in config.items()),
        'command': f'cd {shlex.quote(os.getcwd())} && exec {shlex.join(words)}\n',
    }


def machine(args):
    if args.icount:
        return ['-accel', 'tcg,thread=single', '-smp', '1', '-icount', 'shift=0,sleep=off']
    return ['-accel', 'tcg,thread=multi', '-smp', str(args.processors)]


def qemu_command(args, run, relay, system, initrd):
    arguments = ['console=ttyS0', 'loglevel=7', 'panic=-1', 'oops=panic', 'mitigations=off', 'nokaslr', 'tsc=reliable',
                 'log_buf_len=4M', 'no_console_suspend', 'watchdog_thresh=60', 'rcupdate.rcu_cpu_stall_timeout=120',
                 MEMMAP, *args.append.split()]
    command = [
        'qemu-system-x86_64', '-nodefaults', '-no-user-config', '-nographic', '-no-reboot',
        *machine(args), '-cpu', 'max', '-m', str(args.memory),
        '-kernel', system.kernel, '-initrd', initrd, '-append', ' '.join(arguments),
        '-serial', 'file:' + qemu_value(run.console),
        '-virtfs', f'local,path={qemu_value(system.root)},mount_tag=root,security_model=none,readonly=on,'
                   'multidevs=remap',
        '-virtfs', f'local,path={qemu_value(run.out)},mount_tag=out,security_model=none',
        '-device', 'virtio-serial',
    ]
    if args.secure_boot:
        command += secure_boot(run)
    if system.root != '/':
        command += ['-virtfs', f'local,path={qemu_value(TOP)},mount_tag=project,security_model=none,readonly=on,'
                               'multidevs=remap']
    for name, path in relay.paths.items():
        command += ['-chardev', f'file,id={name},path={qemu_value(path)}',
                    '-device', f'virtserialport,chardev={name},name={name}']
    return command


def secure_boot(run):
    """Firmware with secure boot on, and Debian's test key as the one that it trusts."""
    variables = os.path.join(run.path, 'variables')
    shutil.copyfile(os.path.join(OVMF, 'OVMF_VARS_4M.snakeoil.fd'), variables)
    return [
        '-machine', 'q35,smm=on', '-global', 'driver=cfi.pflash01,property=secure,value=on',
        '-drive', f'if=pflash,unit=0,format=raw,readonly=on,file={OVMF}/OVMF_CODE_4M.secboot.fd',
        '-drive', f'if=pflash,unit=1,format=raw,file={qemu_value(variables)}',
    ]


def qemu_value(text):
    """In QEMU's option lists a comma is doubled."""
    return text.replace(',', ',,')


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)      # PR_SET_PDEATHSIG


def end(qemu):
    if qemu.poll() is None:
        qemu.kill()
    qemu.wait()


def follow(args, relay, qemu):
    """Relays until QEMU is gone. Raises GuestFailed unless COMMAND has ended and the guest switched itself off."""
    # clock: the bound for a guest that hangs, --timeout
    start = time.monotonic()
    deadline = start + args.timeout
    ready = exited = False
    while qemu.poll() is None:
        relay.run(0.2)
        now = time.monotonic()  # clock: as above
        if not ready and relay.report('ready'):
            ready = True
            say(f'guest is ready after {now - start:.1f} s')
        if not exited and relay.report('exit'):
            exited = True
            deadline = now + SHUTDOWN_SECONDS
        if now > deadline:
            if exited:
                raise GuestFailed(f'the guest did not switch off in {SHUTDOWN_SECONDS} s')
            raise GuestFailed(f'time limit of {args.timeout:g} s reached', TIMED_OUT)
    while relay.run(0):
        pass
    if relay.report('failed'):
        raise GuestFailed(relay.report('failed'))
    if not relay.report('exit'):
        raise GuestFailed('the guest died')


def show_reports(log):
    found = kernellog.reports(log)
    for lines in found:
        say('the kernel reported:')
        print('\n'.join(lines), file=sys.stderr)
    return bool(found)


def verdict(relay, log):
    """COMMAND's status, unless the kernel has something to say."""
    status = int(relay.report('exit'))
    found = show_reports(log)
    marks = kernellog.taints(int(relay.report('taint')))
    if marks:
        say('the kernel is tainted:', ', '.join(marks))
    return status or (GUEST_FAILED if found or marks else 0)


def boots():
    """How often this guest has been started so far."""
    return int(os.environ.get(BOOTS, '1'))


def read_console(run):
    try:
        with open(run.console, errors='replace') as f:
            return f.read().replace('\r', '')
    except FileNotFoundError:
        return ''


def main():
    args = parse_arguments()
    if args.plan:
        # For build.sh: the kernel that is to be built, if any.
        print('' if args.no_build or args.root else args.kernel)
        return 0
    system = Installed(args.root) if args.root else Built(args.kernel, args.modules)
    if args.secure_boot:
        system.kernel = os.path.abspath(args.secure_boot)

    run = Run(args.out)
    relay = Relay(run)
    initrd = os.path.join(run.path, 'initramfs')
    with open(initrd, 'wb') as f:
        f.write(initramfs.build(system.modules, guest_files(args, run, system)))

    say(f'booting Linux {system.release}, log in {os.path.relpath(run.console)}')
    qemu = subprocess.Popen(
        qemu_command(args, run, relay, system, initrd),
        stdin=subprocess.DEVNULL, start_new_session=True, preexec_fn=die_with_parent)
    again = False
    try:
        follow(args, relay, qemu)
        status = verdict(relay, read_console(run))
    except GuestFailed as failure:
        end(qemu)
        log = read_console(run)
        # Before COMMAND began, the emulator's slip is nobody's result.
        again = not relay.report('ready') and kernellog.stale_breakpoint(log) and boots() < MOST_BOOTS
        if not show_reports(log):
            say('end of the log:')
            print('\n'.join(log.splitlines()[-40:]), file=sys.stderr)
        say(failure)
        status = failure.status
    finally:
        end(qemu)
        relay.close()
        os.unlink(initrd)
        run.publish()
    if again:
        say('the emulator executed a breakpoint that was gone; booting again')
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, BOOTS: str(boots() + 1)})
    return status


def interrupted(number, _frame):
    sys.exit(128 + number)


if __name__ == '__main__':
    for number in signal.SIGINT, signal.SIGTERM, signal.SIGHUP:
        signal.signal(number, interrupted)
    sys.exit(main())
