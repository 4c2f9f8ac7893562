#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Makes the patch series that builds kernel/ into mlx5_ib.

LINUX is a tree with the files that the series touches (see buildlib/sh/
upstream_kernel.sh); it is not changed. The series goes to OUT, in the form of
git format-patch. Each patch leaves a tree that compiles, with what it adds
switched on.
"""

import argparse
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field

import series
import tree

KERNEL = os.path.join(tree.TOP, 'kernel')

HOST = 'drivers/infiniband/hw/mlx5'
CTL = HOST + '/ctl'
UAPI = 'include/uapi/rdma'
DOCS = 'Documentation/infiniband'


@dataclass
class Patch:
    """files: from kernel/ to places in the tree. edits: of files that are there. message: subject and reasons."""
    message: str
    files: dict = field(default_factory=dict)
    edits: list = field(default_factory=list)
    objects: tuple = ()


def ctl(*names):
    """Files of kernel/, in a directory below the driver's."""
    return {name: f'{CTL}/{name}' for name in names}


def intree(*names):
    """Files that take the place of those which make a module of its own."""
    return {f'intree/{name}': f'{CTL}/{name}' for name in names}


def edit(path, old, new):
    return lambda linux: linux.replace(path, old, new)


def append(path, new):
    return lambda linux: linux.append(path, new)


COVER = '''RDMA/mlx5: Firmware debug contexts over uverbs

Two uverbs objects with which a privileged program asks ConnectX firmware what it knows, also while the kernel is
locked down: contexts that execute commands, and memory that the commands may name. A table decides what may pass,
and a journal remembers what changed the adapter.

Why uverbs, and not more of fwctl? fwctl carries commands, and for registers and capabilities that is all one needs;
libmlx5ctl uses it where these objects are missing. Dumps need memory that the device writes: without it a core dump
is thousands of commands, during which the sick device changes. Registered memory is what uverbs is for: pinning,
its accounting, DMA-BUF, clean-up on close and on hot unplug, and network namespaces are there, and reviewed. fwctl
has none of these, and would need all of them for one driver. A umem in fwctl would serve as well; nothing here
stands in the way of one.

What of the misc device that was posted in 2023 and 2024? This takes its purpose, and none of its code. Of what that
discussion asked for: there is no device node of its own; raw commands cannot create, destroy or name what drivers
own; the kernel, not the firmware, decides what passes; what changed a device is recorded; and an interface that
other vendors share is left to fwctl.

Who should own it? It is a part of mlx5_ib, on its ib devices and with its command interface, so that it belongs to
the maintainers of that driver; MAINTAINERS has it in their entry. Whoever submits this should be prepared to be
named there as well.

The security model, in short:

  - CAP_SYS_ADMIN in the initial user namespace, asked for in every method
    but those that destroy.
  - The widest scope takes CAP_SYS_RAWIO and no lockdown, each time.
  - The two scopes of debug writes taint the kernel.
  - A command without a row in the table does not pass.
  - A register without a row passes in the widest scope alone.
  - Nothing that creates, destroys or names objects of others passes.
  - No bus address and no key of a caller's reaches firmware.
  - The inbox is copied once, checked, stamped with the context's uid.
  - At most half of the command slots; the driver always finds one.
  - Memory that a device may still write to is not freed.

The userspace is libmlx5ctl, as a series for rdma-core, with tests and man pages. Everything has been run on a
software ConnectX only.
'''

# Who reads the table in this project is of no interest in the kernel's tree.
OWN_READERS = ''' * row. Documentation/security.md shows this table; buildlib/policy_doc.py
 * reads it from here, so a row stays on lines of its own. The mlx5ctl command
 * is built with this file too, to explain it: no more of the kernel comes in
 * here than tools/policy/linux has.
'''

SERIES = [
    Patch('''RDMA/mlx5: Describe firmware debug contexts in the uAPI

Tools that ask ConnectX firmware for its state map the PCI registers of the
adapter through sysfs, which secure boot and lockdown forbid. fwctl passes
commands, but has no registered memory, so a core dump takes thousands of
them.

ib_uverbs has what such an interface needs: contexts of a process, handles,
clean-up on close and on hot unplug, accounting of pinned memory. So describe
two objects for mlx5 ib devices, in the two ids of the driver's twelve that
are free: a debug context, through which commands are executed, and memory
that its commands may name.

Each request has a mandatory attribute with an id that no other method knows,
so that a kernel without these objects refuses it before anything happens.
''',
          files={f'uapi/rdma/{name}': f'{UAPI}/{name}'
                 for name in ('mlx5ctl_user_ioctl_cmds.h', 'mlx5ctl_user_ioctl_verbs.h')},
          edits=[edit('MAINTAINERS', 'F:\tinclude/uapi/rdma/mlx5-abi.h\n',
                      'F:\tinclude/uapi/rdma/mlx5-abi.h\nF:\tinclude/uapi/rdma/mlx5ctl*\n')]),

    Patch('''RDMA/mlx5: Decide which firmware commands a debug context may send

An opcode does not say whether a command only reads: queries have bits that
clear counters, and both dump registers are written. So a table has rows of
opcode, scopes and bits of the inbox that must be zero; a second one does the
same for registers. A command without a row does not pass; a register without
one passes in the widest scope alone, and counts as a change.

Commands that create or destroy objects or carry bus addresses have no row.
Where a register names memory, the rule says where, so that the key and the
address can be filled in from an object that the kernel knows.

Nothing uses it yet.
''',
          files={**ctl('policy.c', 'policy_regs.c', 'policy.h', 'policy_ops.h', 'box.h', 'mlx5ctl.h'), **intree('Kconfig')},
          edits=[append(f'{HOST}/Kconfig', f'\nsource "{CTL}/Kconfig"\n'),
                 edit(f'{CTL}/policy.c', OWN_READERS, ' * row.\n')],
          objects=('policy', 'policy_regs')),

    Patch('''RDMA/mlx5: Remember who changed a function through its firmware

Support wants to know whether an adapter was touched from outside its driver.
Keep a journal for each PCI function: an event is written before its command
is sent, so that one which hangs the device is there too, and completed
afterwards. It is bounded: repeats add to an entry, and refusals, which
anybody can cause, have room of their own.
''',
          files=ctl('journal.c'), objects=('journal',)),

    Patch('''RDMA/mlx5: Send the commands of debug contexts

All of them go through one function that bounds those in flight to half of the
device's command slots, so that the driver itself always finds one, and hits a
tracepoint. A caller that waits for a slot gives up when it is killed or the
device is removed.

To hear of the removal before ib_uverbs begins to wait for methods that are
running, also when the device moves to another network namespace, register as
a client of ib_core after ib_uverbs has done so.
''',
          files={**ctl('dev.c', 'menu.c', 'cmd.c', 'exec.h', 'caller.c', 'trace.c', 'trace.h'), **intree('mdev.c')},
          objects=('dev', 'mdev', 'caller', 'menu', 'cmd', 'trace')),

    Patch('''RDMA/mlx5: Register memory for debug contexts

A umem is pinned memory, or a DMA-BUF, that firmware knows under the UID of its
context, on request with a protection domain and an mkey over it. So dumps of
any size are one command.

Pages that the device may still write must not be freed. They are given back
only when firmware has confirmed the destruction. After a failure they become
a managed resource of the PCI function, which the driver core releases when
mlx5_core is unbound and no DMA can come any more.
''',
          files=ctl('umem.c', 'umem_fw.c', 'orphan.c'), objects=('umem', 'umem_fw', 'orphan')),

    Patch('''RDMA/mlx5: Execute firmware commands in debug contexts

A debug context has a firmware UID and a scope. It needs CAP_SYS_ADMIN, asked
for in every method but those that destroy, because descriptors travel, and for
the scope that may do everything CAP_SYS_RAWIO and a kernel that is not locked
down. The two scopes of debug writes taint the kernel.

A command is copied in once, checked against the tables, stamped with the UID
of the context and sent. A batch saves system calls, and stops between its
commands for a signal or a removal. Diagnostic sampling is state of the whole
device, so one context owns it at a time and its end turns it off.
''',
          files=ctl('uctx.c', 'exec.c', 'batch.c', 'diag.c'), objects=('uctx', 'exec', 'batch', 'diag')),

    Patch('''RDMA/mlx5: Offer debug contexts on mlx5 ib devices

Chain the definitions of the objects to those of the driver, and set up what
they share before the first device is bound.
''',
          files=intree('init.c', 'init.h'), objects=('init',),
          edits=[
              edit(f'{HOST}/main.c', '#include "umr.h"\n', '#include "umr.h"\n#include "ctl/init.h"\n'),
              edit(f'{HOST}/main.c', '\tUAPI_DEF_CHAIN(mlx5_ib_dm_defs),\n',
                   '\tUAPI_DEF_CHAIN(mlx5_ib_dm_defs),\n\tUAPI_DEF_CHAIN(mlx5ctl_defs),\n'),
              edit(f'{HOST}/main.c', '\tret = mlx5r_rep_init();\n',
                   '\tret = mlx5ctl_init();\n\tif (ret)\n\t\tgoto ctl_err;\n\tret = mlx5r_rep_init();\n'),
              edit(f'{HOST}/main.c', '\nrep_err:\n', '\nrep_err:\n\tmlx5ctl_exit();\nctl_err:\n'),
              edit(f'{HOST}/main.c', 'mlx5r_rep_cleanup();\n\trcu_barrier();\n\n',
                   'mlx5r_rep_cleanup();\n\tmlx5ctl_exit();\n\trcu_barrier();\n\n'),
          ]),

    Patch('''Documentation/infiniband: Describe firmware debug contexts

Say what they are for, who may use them, which commands pass and what is
remembered. The interface itself is taken from the comments of its headers.
''',
          files={'intree/mlx5ctl.rst': f'{DOCS}/mlx5ctl.rst'},
          edits=[
              edit(f'{DOCS}/index.rst', '   ipoib\n', '   ipoib\n   mlx5ctl\n'),
              edit('MAINTAINERS', 'F:\tdrivers/infiniband/hw/mlx5/\n',
                   f'F:\t{DOCS}/mlx5ctl.rst\nF:\tdrivers/infiniband/hw/mlx5/\n'),
          ]),
]


def features(linux):
    """What kernel/Kbuild finds in the headers of this kernel."""
    tests = re.findall(r'\$\(call has,(\w+),([^,]+),(.*)\)', tree.read(KERNEL, 'Kbuild'))
    return [f'-DHAVE_{name}' for name, header, pattern in tests
            if subprocess.run(['grep', '-Eq', pattern, os.path.join(linux, 'include', header)],
                              check=False).returncode == 0]


def stub_headers(linux, version, directory):
    """The headers that kernel/compat.h includes, with nothing in them but what it asks about."""
    names = re.findall(r'#include <(.*)>', tree.read(KERNEL, 'compat.h'))
    major, minor = version.split('.')[:2]
    contents = {'linux/version.h': '#define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + (c))\n'
                                   f'#define LINUX_VERSION_CODE KERNEL_VERSION({major}, {minor}, 0)\n'}
    contents['linux/panic.h'] = '\n'.join(re.findall(r'#define TAINT_.*', tree.read(linux, 'include/linux/panic.h')))
    for name in names:
        tree.write(contents.get(name, '') + '\n', directory, name)


def compat_rules(linux, version):
    """What the names of kernel/compat.h stand for in this kernel, as the preprocessor sees it: (pattern, text) pairs."""
    with tempfile.TemporaryDirectory() as stubs:
        stub_headers(linux, version, stubs)
        text = subprocess.run(['cpp', '-nostdinc', '-P', '-dD', *features(linux), '-I', stubs, os.path.join(KERNEL, 'compat.h')],
                              check=True, capture_output=True, text=True).stdout
    rules = []
    for name, parameters, body in re.findall(r'^#define ((?:mlx5ctl|MLX5CTL)_\w+)(\(.*?\))? +(.*)$', text, re.M):
        if parameters:
            names = [word.strip() for word in parameters[1:-1].split(',')]
            for number, word in enumerate(names, 1):
                body = re.sub(rf'\b{word}\b', rf'\\g<{number}>', body)
            rules.append((rf'\b{name}\(' + r',\s*'.join([r'([^(),]+)'] * len(names)) + r'\)', body))
        else:
            rules.append((rf'\b{name}\b', body))
    rules += [(rf'\b{name}\b', kind.strip()) for kind, name in re.findall(r'^typedef (.*?)(mlx5ctl_\w+);$', text, re.M)]
    return rules


def resolve(text, rules):
    for pattern, replacement in rules:
        text = re.sub(pattern, replacement, text)
    # What holds in this kernel need not be asked.
    text = text.replace('if (true && ', 'if (')
    return text.replace('#include "compat.h"\n', '')


def makefile_block(objects):
    lines = [f'ctl/{name}.o' for name in sorted(objects)]
    block = '\nmlx5_ib-$(CONFIG_MLX5_INFINIBAND_CTL) += ' + ' \\\n\t\t\t\t\t '.join(lines) + '\n'
    if 'trace' in objects:
        block += '\n# define_trace.h includes it again, by its name alone\nCFLAGS_ctl/trace.o := -I$(src)/ctl\n'
    return block


def apply(patch, linux, rules, objects):
    """Changes the tree by one patch; returns the object files with its own. objects: those of the patches before it."""
    for source, target in patch.files.items():
        linux.write(resolve(tree.read(KERNEL, source), rules), target)
    for change in patch.edits:
        change(linux)
    if not patch.objects:
        return objects
    if objects:
        linux.replace(f'{HOST}/Makefile', makefile_block(objects), makefile_block(objects + patch.objects))
    else:
        linux.append(f'{HOST}/Makefile', makefile_block(patch.objects))
    return objects + patch.objects


def make_series(linux, version, out):
    rules = compat_rules(linux, version)
    objects = ()
    with tempfile.TemporaryDirectory() as work:
        shutil.copytree(linux, work, dirs_exist_ok=True)
        series.begin(work, f'Linux {version}')
        for patch in SERIES:
            changed = tree.Tree(work)
            objects = apply(patch, changed, rules, objects)
            changed.flush()
            series.commit(work, patch.message)
        series.end(work, COVER, len(SERIES), out)


def main():
    parser = argparse.ArgumentParser(description='Makes the patch series that builds kernel/ into mlx5_ib.')
    parser.add_argument('linux', metavar='LINUX', help='files of a Linux source tree')
    parser.add_argument('version', metavar='VERSION', help='which one it is, as 6.12')
    parser.add_argument('out', metavar='OUT', help='where the patches go')
    args = parser.parse_args()
    try:
        make_series(args.linux, args.version, args.out)
    except tree.Failed as failure:
        parser.exit(1, f'{parser.prog}: {failure}\n')


if __name__ == '__main__':
    main()
