# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The guest's initramfs: busybox, tests/vm/init and the modules that reach the host's root directory."""

import lzma
import os
import stat

APPLETS = ['sh', 'cp', 'hostname', 'insmod', 'ip', 'ln', 'mkdir', 'mount', 'poweroff', 'switch_root']
DIRECTORIES = ['bin', 'dev', 'guest', 'lower', 'modules', 'proc', 'root', 'sys', 'upper']
MODULES = ['virtio_pci', 'virtio_console', '9pnet_virtio', '9p', 'overlay']


def read(path):
    with open(path, 'rb') as f:
        return f.read()


def read_module(path):
    """busybox loads what is not compressed."""
    return lzma.decompress(read(path)) if path.endswith('.xz') else read(path)


def module_files(modules):
    """The files of MODULES and all that they depend on, each after what it needs."""
    depends, path_of = {}, {}
    with open(os.path.join(modules, 'modules.dep')) as f:
        for line in f:
            path, _, needs = line.partition(':')
            depends[path] = needs.split()
            path_of[os.path.basename(path).split('.')[0].replace('-', '_')] = path
    with open(os.path.join(modules, 'modules.builtin')) as f:
        builtin = {os.path.basename(line.strip()).split('.')[0].replace('-', '_') for line in f}

    order = []

    def add(path):
        for need in depends[path]:
            add(need)
        if path not in order:
            order.append(path)

    for name in MODULES:
        if name not in builtin:
            add(path_of[name])
    return [os.path.join(modules, path) for path in order]


class Cpio:
    """A "newc" archive, which needs neither root nor cpio(1) to hold a device node."""

    def __init__(self):
        self.data = bytearray()
        self.inode = 0

    def add(self, name, mode, content=b'', device=(0, 0)):
        self.inode += 1
        name = name.encode() + b'\0'
        fields = [self.inode, mode, 0, 0, 1, 0, len(content), 0, 0, *device, len(name), 0]
        self.data += b'070701' + b''.join(b'%08x' % field for field in fields) + name
        self.pad()
        self.data += content
        self.pad()

    def pad(self):
        self.data += bytes(-len(self.data) % 4)

    def close(self):
        self.add('TRAILER!!!', 0)
        return bytes(self.data)


def build(modules, guest_files):
    """Returns the archive; guest_files are put into /guest, by name."""
    here = os.path.dirname(os.path.abspath(__file__))
    archive = Cpio()
    for directory in DIRECTORIES:
        archive.add(directory, stat.S_IFDIR | 0o755)
    archive.add('dev/console', stat.S_IFCHR | 0o600, device=(5, 1))
    archive.add('bin/busybox', stat.S_IFREG | 0o755, read('/bin/busybox'))
    for applet in APPLETS:
        archive.add('bin/' + applet, stat.S_IFLNK | 0o777, b'busybox')
    archive.add('init', stat.S_IFREG | 0o755, read(os.path.join(here, 'init')))

    files = module_files(modules)
    for path in files:
        archive.add('modules/' + os.path.basename(path), stat.S_IFREG | 0o644, read_module(path))
    order = ''.join(os.path.basename(path) + '\n' for path in files)
    archive.add('modules/order', stat.S_IFREG | 0o644, order.encode())

    for name, text in guest_files.items():
        archive.add('guest/' + name, stat.S_IFREG | 0o644, text.encode())
    return archive.close()
