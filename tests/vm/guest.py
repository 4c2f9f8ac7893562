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
import socket
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

MIN_MEMORY = 1536

# Of panic_print, in the kernel's admin-guide/kernel-parameters: a backtrace of each processor.
ALL_PROCESSORS = 0x40

# The simulator's BARs live in a hole in the guest's memory: 256 MiB, or more where its
# parameters ask for more functions. A hole that would not leave room below the place
# where a PC's memory is interrupted begins above it.
MIB = 1 << 20
BAR = 16 * MIB
LEAST_HOLE, MOST_LOW_HOLE = 256 * MIB, 1024 * MIB
LOW_HOLE, HIGH_HOLE = 0x20000000, 0x100000000
# An emulated PC has at least so much of its memory above HIGH_HOLE once it has more than 4 GiB.
LOW_MEMORY = 3 * 1024

# Exit statuses that are not COMMAND's.
TIMED_OUT = 124
GUEST_FAILED = 125

KERNELS = ['6.1', '6.12', 'debug']

# One thread that runs the guest's processors in turn takes about half of the host's processors' time
# that a thread for each takes, and is safe from what QEMU 7.2 does with those: guests stood still, or ran code
# that the kernel had changed meanwhile.
ACCELERATORS = {'tcg': 'tcg,thread=single', 'mttcg': 'tcg,thread=multi', 'kvm': 'kvm'}

KEPT_RUNS = 8
# A bound for hangs: a busy emulator needs seconds for each function.
SHUTDOWN_SECONDS = 300
# clock: the bound for a boot that stands still. QEMU 7.2 was seen to do so with two processors
# while Linux came up. Who is only slow loses a boot, of which there are more.
STILL_SECONDS = 180
# clock: the bound for a kernel that is asked by an NMI what it does, and writes that to a serial port
NMI_SECONDS = 60
# clock: the bound for a probe that hangs; a kernel reaches its end in a second or two where KVM works
PROBE_SECONDS = 60


class GuestFailed(Exception):
    """The run has no status to pass on: why, and with which status it ends."""

    def __init__(self, message, status=GUEST_FAILED):
        super().__init__(message)
        self.status = status


class BootFailed(GuestFailed):
    """COMMAND has not begun, and the emulator is to blame: another boot may succeed."""


def say(*words):
    print('vm:', *words, file=sys.stderr, flush=True)


def parse_arguments():
    parser = argparse.ArgumentParser(
        prog='build.sh vm', allow_abbrev=False,
        usage='build.sh vm [OPTION...] -- COMMAND [ARG...]\n'
              '       build.sh vm [OPTION...] --shell',
        description='Runs COMMAND in a guest, from the current directory, and exits with its status. '
                    f'{TIMED_OUT}: time ran out. {GUEST_FAILED}: the guest did not start, died, '
                    'or its kernel reported a fault.')
    parser.add_argument('--kernel', default='6.1', metavar='KERNEL',
                        help=f'{", ".join(KERNELS[:-1])}: Debian\'s; {KERNELS[-1]}: one built from its 6.12 to look for '
                             "mistakes; a path: one's own bzImage, with --modules (6.1)")
    parser.add_argument('--devices', type=int, default=1, metavar='N', help='simulated ConnectX functions (1)')
    parser.add_argument('--sim', default='', metavar='"NAME=VALUE ..."', help="the simulator's parameters")
    parser.add_argument('--no-sim', action='store_true', help='no simulated device')
    parser.add_argument('--no-ctl', action='store_true', help='leave mlx5ctl.ko to COMMAND')
    parser.add_argument('--modules', metavar='DIR',
                        help="take modules from DIR/lib/modules (build/modules/KERNEL/root); for a kernel of one's own "
                             'this is what "make INSTALL_MOD_PATH=DIR modules_install" has filled')
    parser.add_argument('--no-build', action='store_true', help='use what is built as it is')
    parser.add_argument('--root', metavar='DIR',
                        help="boot the Debian system in DIR with its own kernel, modules and packages; "
                             'nothing that is built here is used')
    parser.add_argument('--systemd', action='store_true',
                        help="with --root, let that system's systemd be the first process; it starts COMMAND as a service")
    parser.add_argument('--secure-boot', metavar='VMLINUZ',
                        help='start through UEFI with secure boot, with VMLINUZ, which must be signed with the '
                             "test key of Debian's package ovmf")
    parser.add_argument('--append', default='', metavar='"WORD ..."', help='more kernel arguments')
    parser.add_argument('--processors', type=int, default=2, metavar='N', help='(2)')
    parser.add_argument('--icount', action='store_true',
                        help='one processor, whose clocks count its instructions as nanoseconds')
    parser.add_argument('--accel', choices=['auto', 'tcg', 'mttcg', 'kvm'], default='auto',
                        help='tcg emulates the processors in turn, mttcg each in a thread of its own; auto takes KVM '
                             'where a probe guest boots with it, and tcg otherwise (auto)')
    parser.add_argument('--shell', action='store_true', help='a prompt in the guest, on this terminal')
    parser.add_argument('--gdb', action='store_true', help="let gdb attach to the guest's kernel; says what to type")
    parser.add_argument('--memory', type=int, metavar='MB', help='(2048; debug: 3072)')
    parser.add_argument('--timeout', type=float, metavar='SECONDS', help='(600; --shell and --gdb: none)')
    parser.add_argument('--silence', type=float, metavar='SECONDS', default=float('inf'),
                        help='COMMAND hangs once it has had nothing to say for so long (none)')
    parser.add_argument('--out', metavar='DIR', help="where $OUT's files go (a directory of the run's own, "
                                                     'found as build/vm/out)')
    parser.add_argument('--plan', action='store_true', help=argparse.SUPPRESS)
    parser.add_argument('command', nargs='*', metavar='COMMAND')
    args = parser.parse_args()
    own_kernel = os.sep in args.kernel
    if not own_kernel and args.kernel not in KERNELS:
        parser.error(f'--kernel is one of {", ".join(KERNELS)}, or a path')
    if own_kernel and not args.modules:
        parser.error("a kernel of one's own needs its modules: --modules DIR")
    if args.shell:
        if args.command:
            parser.error('--shell takes no COMMAND')
        if not os.isatty(0):
            parser.error('--shell needs a terminal')
        args.command = ['bash', '-i']
    elif not args.command:
        parser.error('COMMAND is missing')
    if args.timeout is None:
        args.timeout = float('inf') if args.shell or args.gdb else 600
    if args.systemd and not args.root:
        parser.error('--systemd is for the system in --root DIR')
    if args.memory is None:
        args.memory = 3072 if args.kernel == 'debug' else 2048
    if args.memory < MIN_MEMORY:
        parser.error(f'--memory must be at least {MIN_MEMORY}')
    if args.icount and args.accel == 'kvm':
        parser.error('--icount counts the instructions of an emulated processor: not with --accel kvm')
    if args.devices < 1:
        parser.error('--devices must be at least 1; --no-sim starts without any')
    place_hole(args, parser)
    return args


def place_hole(args, parser):
    """Where the simulator's memory is, as big as its parameters need it: see memory_end() in tests/sim/module.c."""
    asked = dict(word.partition('=')[::2] for word in args.sim.split())
    try:
        devices, vfs, sfs = (int(asked.get(name, default), 0)
                             for name, default in (('devices', str(args.devices)), ('vfs', '0'), ('sfs', '0')))
    except ValueError:
        parser.error('--sim: devices, vfs and sfs are numbers')
    hole = devices * (1 + vfs) * BAR
    if sfs > 0:
        each = BAR << (sfs - 1).bit_length()
        hole = -(-hole // each) * each + devices * each
    args.hole = LOW_HOLE
    if hole > MOST_LOW_HOLE:
        args.hole = HIGH_HOLE
        args.memory = max(args.memory, LOW_MEMORY) + LOW_MEMORY
    if hole > LEAST_HOLE:
        args.memory += -(-(hole - LEAST_HOLE) // MIB)
    args.hole_bytes = max(hole, LEAST_HOLE)
    if args.hole != LOW_HOLE and 'base' not in asked:
        args.sim = f'base={args.hole:#x} {args.sim}'


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
        modules = os.path.abspath(modules or os.path.join(TOP, 'build/modules', version, 'root'))
        self.root = '/'
        if os.sep in version:
            self.release = self.only_release(modules)
            self.kernel = os.path.abspath(version)
            version = self.release
        else:
            directory = os.path.join(TOP, 'build/kernels', version)
            with open(os.path.join(directory, 'release')) as f:
                self.release = f.read().strip()
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

    @staticmethod
    def only_release(modules):
        """Nothing in a boot image says reliably which modules are its own."""
        try:
            releases = os.listdir(os.path.join(modules, 'lib/modules'))
        except OSError as error:
            raise SystemExit(f'vm: {error.filename}: {error.strerror}')
        if len(releases) != 1:
            raise SystemExit(f'vm: {modules}/lib/modules must hold the modules of one kernel, not of {len(releases)}')
        return releases[0]


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
        'SYSTEMD': int(args.systemd),
        'SHELL_PORT': '/dev/ttyS1' if args.shell else '',
    }
    environment = {
        **system.environment,
        'PYTHONDONTWRITEBYTECODE': '1',
        'OUT': run.out,
        'HOME': '/root',
        'LANG': 'C.UTF-8',
        'TERM': os.environ.get('TERM', 'dumb') if args.shell else 'dumb',
    }
    if args.shell:
        size = os.get_terminal_size(0)
        environment.update(COLUMNS=str(size.columns), LINES=str(size.lines))
    environment.update({name: value for name, value in os.environ.items()
                        if name.startswith('MLX5CTL_') and name != 'MLX5CTL_KERNEL'})
    words = ['env', '-i', *(f'{name}={value}' for name, value in environment.items()), *args.command]
    return {
        'config': ''.join(f'{name}={shlex.quote(str(value))}\n' for name, value in config.items()),
        'command': f'cd {shlex.quote(os.getcwd())} && exec {shlex.join(words)}\n',
    }


def machine(args, system):
    if args.icount:
        return ['-accel', 'tcg,thread=single', '-smp', '1', '-icount', 'shift=0,sleep=off']
    name = args.accel
    if name in ('auto', 'kvm'):
        trouble = kvm_trouble(system.kernel)
        if trouble and name == 'kvm':
            raise SystemExit(f'vm: no guest boots with KVM on this machine: {trouble}')
        name = 'tcg' if trouble else 'kvm'
    return ['-accel', ACCELERATORS[name], '-smp', str(args.processors)]


def kvm_trouble(kernel):
    """Why no guest boots with KVM, or '': the device may be there, may be open to us, and still not run one."""
    if not os.access('/dev/kvm', os.R_OK | os.W_OK):
        return '/dev/kvm is not there, or not open to this user'
    with open('/proc/sys/kernel/random/boot_id') as f:
        known = os.path.join(VM, 'kvm.' + f.read().strip())
    try:
        with open(known) as f:
            return f.read()
    except FileNotFoundError:
        pass
    trouble = probe_kvm(kernel)
    os.makedirs(VM, exist_ok=True)
    with open(known + f'.{os.getpid()}', 'w') as f:
        f.write(trouble)
    os.rename(f.name, known)
    return trouble


def probe_kvm(kernel):
    """A kernel without anything to start panics, and restarts at once, which ends QEMU with status 0."""
    try:
        probe = subprocess.run(
            ['qemu-system-x86_64', '-nodefaults', '-no-user-config', '-nographic', '-no-reboot', '-accel', 'kvm',
             '-cpu', 'max', '-m', '512', '-kernel', kernel, '-append', 'panic=-1 console=ttyS0', '-serial', 'stdio'],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=PROBE_SECONDS,
            errors='replace', check=False)
    except subprocess.TimeoutExpired:
        return f'a kernel did not end its boot in {PROBE_SECONDS} s'
    if probe.returncode == 0 and 'Kernel panic' in probe.stdout:
        return ''
    said = probe.stderr.splitlines()
    return said[0] if said else 'a kernel did not boot'


def qemu_command(args, processor, run, relay, system, initrd):
    arguments = ['console=ttyS0', 'loglevel=7', 'panic=-1', 'oops=panic', 'mitigations=off', 'nokaslr', 'tsc=reliable',
                 'log_buf_len=4M', 'no_console_suspend', 'watchdog_thresh=60', 'rcupdate.rcu_cpu_stall_timeout=120',
                 'unknown_nmi_panic', f'panic_print={ALL_PROCESSORS}',
                 f'memmap={args.hole_bytes // MIB}M${args.hole:#x}', *args.append.split()]
    command = [
        'qemu-system-x86_64', '-nodefaults', '-no-user-config', '-nographic', '-no-reboot',
        *processor, '-cpu', 'max', '-m', str(args.memory),
        '-kernel', system.kernel, '-initrd', initrd, '-append', ' '.join(arguments),
        '-serial', 'file:' + qemu_value(run.console),
        '-virtfs', f'local,path={qemu_value(system.root)},mount_tag=root,security_model=none,readonly=on,'
                   'multidevs=remap',
        '-virtfs', f'local,path={qemu_value(run.out)},mount_tag=out,security_model=none',
        '-device', 'virtio-serial',
    ]
    command += ['-chardev', f'socket,id=monitor,path={qemu_value(monitor_socket(run))},server=on,wait=off',
                '-mon', 'chardev=monitor']
    if args.shell:
        command += ['-chardev', 'stdio,id=terminal,signal=off', '-serial', 'chardev:terminal']
    if args.gdb:
        command += ['-gdb', 'unix:' + qemu_value(gdb_socket(run)) + ',server=on,wait=off']
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


def monitor_socket(run):
    return os.path.join(run.path, 'monitor')


def gdb_socket(run):
    return os.path.join(run.path, 'gdb')


def say_how_to_debug(run, system):
    """Where a module lies is known once it is loaded: in the guest, as root."""
    say('to debug, type')
    for line in (f'gdb {os.path.relpath(system.kernel)}',
                 f'target remote {os.path.relpath(gdb_socket(run))}',
                 f'add-symbol-file {os.path.relpath(system.modules)}/updates/mlx5ctl.ko TEXT'):
        say('   ', line)
    say('where TEXT is what the guest says in /sys/module/mlx5ctl/sections/.text')


def qemu_value(text):
    """In QEMU's option lists a comma is doubled."""
    return text.replace(',', ',,')


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)      # PR_SET_PDEATHSIG


def end(qemu):
    if qemu.poll() is None:
        qemu.kill()
    qemu.wait()


def ask_by_nmi(run, qemu):
    """A kernel that runs at all says in its log where its processors are, and panics, which ends QEMU."""
    try:
        with socket.socket(socket.AF_UNIX) as monitor:
            monitor.connect(monitor_socket(run))
            monitor.sendall(b'nmi\n')
            qemu.wait(NMI_SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        say('it does not answer an NMI')


def console_size(run):
    try:
        return os.path.getsize(run.console)
    except FileNotFoundError:
        return 0


def follow(args, run, relay, qemu):
    """Relays until QEMU is gone. Raises GuestFailed unless COMMAND has ended and the guest switched itself off."""
    # clock: the bounds for a guest that hangs, --timeout and STILL_SECONDS
    start = said = heard = time.monotonic()
    deadline = start + args.timeout
    # Who has a debugger may stop a guest that boots.
    still_seconds = float('inf') if args.gdb else STILL_SECONDS
    size = 0
    ready = exited = False
    while qemu.poll() is None:
        some = relay.run(0.2)
        now = time.monotonic()  # clock: as above
        heard = now if some else heard
        if not ready and relay.report('ready'):
            ready = True
            say(f'guest is ready after {now - start:.1f} s')
        if not ready and size != console_size(run):
            size, said = console_size(run), now
        if not ready and now > said + still_seconds:
            raise BootFailed(f'the guest had nothing to say for {STILL_SECONDS} s while it booted')
        if not exited and relay.report('exit'):
            exited = True
            deadline = now + SHUTDOWN_SECONDS
        if not exited and ready and now > heard + args.silence:
            ask_by_nmi(run, qemu)
            raise GuestFailed(f'COMMAND had nothing to say for {args.silence:g} s', TIMED_OUT)
        if now > deadline:
            if exited:
                raise GuestFailed(f'the guest did not switch off in {SHUTDOWN_SECONDS} s')
            raise GuestFailed(f'time limit of {args.timeout:g} s reached', TIMED_OUT)
    while relay.run(0):
        pass
    if relay.report('failed'):
        raise GuestFailed(relay.report('failed'))
    if not relay.report('exit'):
        log = read_console(run)
        if not ready and kernellog.stale_breakpoint(log):
            raise BootFailed('the emulator executed a breakpoint that was gone')
        if not ready and kernellog.died_before_programs(log):
            raise BootFailed('Linux died before it ran a program')
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
        print('' if args.no_build or args.root or os.sep in args.kernel else args.kernel)
        return 0
    system = Installed(args.root) if args.root else Built(args.kernel, args.modules)
    if args.secure_boot:
        system.kernel = os.path.abspath(args.secure_boot)

    processor = machine(args, system)
    run = Run(args.out)
    relay = Relay(run)
    initrd = os.path.join(run.path, 'initramfs')
    with open(initrd, 'wb') as f:
        f.write(initramfs.build(system.modules, guest_files(args, run, system)))

    say(f'booting Linux {system.release}, log in {os.path.relpath(run.console)}')
    qemu = subprocess.Popen(
        qemu_command(args, processor, run, relay, system, initrd),
        stdin=None if args.shell else subprocess.DEVNULL, start_new_session=True, preexec_fn=die_with_parent)
    if args.gdb:
        say_how_to_debug(run, system)
    again = False
    try:
        follow(args, run, relay, qemu)
        status = verdict(relay, read_console(run))
    except GuestFailed as failure:
        end(qemu)
        log = read_console(run)
        again = isinstance(failure, BootFailed) and boots() < MOST_BOOTS
        if not show_reports(log):
            say('end of the log:')
            print('\n'.join(log.splitlines()[-40:]), file=sys.stderr)
        say(failure)
        status = failure.status
        # The runs after this one make room for themselves.
        if args.out and log:
            shutil.copy(run.console, run.out)
    finally:
        end(qemu)
        relay.close()
        os.unlink(initrd)
        run.publish()
    if again:
        say('booting again')
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, BOOTS: str(boots() + 1)})
    return status


def interrupted(number, _frame):
    sys.exit(128 + number)


if __name__ == '__main__':
    for number in signal.SIGINT, signal.SIGTERM, signal.SIGHUP:
        signal.signal(number, interrupted)
    sys.exit(main())
