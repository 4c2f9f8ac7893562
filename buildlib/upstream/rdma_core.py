#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Puts the library, its man pages, the Python bindings and their tests into an
rdma-core source tree, and names them where the tree lists such things: as a
series of commits, each of which builds and passes what the tree's own checks
ask. The tree is changed only if all of it fits.
"""

import argparse
import glob
import os
import re

import series
import tree
from tree import TOP

UAPI = ('mlx5ctl_user_ioctl_cmds.h', 'mlx5ctl_user_ioctl_verbs.h')

# The library is none that verbs loads, so that its place is among those of which the same is true.
PLACE = 'libmlx5ctl'

# The examples read a document of this project, the plot a program of it.
OWN_TESTS = ('examples', 'plot')

LICENCE = '# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause\n'


def names(*pattern):
    """Names of the files that match, sorted."""
    return sorted(os.path.basename(path) for path in glob.glob(os.path.join(TOP, *pattern)))


def call(function, first, words):
    """A call in CMake's language, a word a line."""
    head = f'{function}({first}'.rstrip()
    return head + ''.join(f'\n  {word}' for word in words) + '\n)\n'


def put_check(target):
    target.replace('buildlib/check-build', r'r"lib%s.*\.so"', r'r"lib%s\.so"')


def put_headers(target):
    target.copy('kernel/uapi/rdma', 'kernel-headers/rdma', UAPI)
    target.insert_after('kernel-headers/CMakeLists.txt', '  rdma/mlx5_user_ioctl_verbs.h',
                        [f'  rdma/{name}' for name in UAPI])


def symbols():
    """The nodes of the map, and the symbols of each, in the form of dpkg-gensymbols; all are of the first release."""
    nodes = re.findall(r'^(MLX5CTL_\d+\.\d+) \{(.*?)\}', tree.read(TOP, 'providers/mlx5ctl/libmlx5ctl.map'), re.M | re.S)
    return nodes, [f'{name}@{node}' for node, text in nodes for name in re.findall(r'^\t\t(mlx5ctl_\w+);$', text, re.M)]


def put_library(target):
    source = 'providers/mlx5ctl'
    cmake = f'{PLACE}/CMakeLists.txt'
    target.copy(source, PLACE, ['CMakeLists.txt', 'libmlx5ctl.map', *names(source, '*.[ch]')])
    # What libibverbs has for the same is within reach there.
    target.copy('buildlib/upstream/rdma-core', PLACE, ['ioctl.c', 'ioctl.h'])
    # Ahead of the kernel's headers, whose pointers libibverbs' have as such.
    target.replace(f'{PLACE}/uverbs.c', '\n#include "ioctl.h"\n', '\n')
    target.replace(f'{PLACE}/uverbs.c', '#include <assert.h>\n', '#include "ioctl.h"\n\n#include <assert.h>\n')
    # Libraries there are called by their newest symbol version and the package's.
    nodes, exported = symbols()
    target.replace(cmake, ' 1 ${PACKAGE_VERSION}\n', f' 1 {nodes[-1][0][len("MLX5CTL_"):]}.${{PACKAGE_VERSION}}\n')
    target.replace(cmake, 'rdma_library(', 'add_definitions("-D_GNU_SOURCE")\n\nrdma_library(')
    # The tree's rdma_library makes no objects of their own, and its warnings are for all.
    text = target.read(cmake)
    target.write(text[:text.index('# What does not fit')] + text[text.index('rdma_pkg_config('):], cmake)
    target.append(cmake, 'pkg_check_modules(EXPAT REQUIRED IMPORTED_TARGET expat)\n'
                  'pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib)\n'
                  'target_link_libraries(mlx5ctl LINK_PRIVATE PkgConfig::EXPAT PkgConfig::ZLIB ${CMAKE_THREAD_LIBS_INIT})\n')
    target.insert_after('CMakeLists.txt', 'add_subdirectory(libibumad)', [f'add_subdirectory({PLACE})'])
    put_library_packaging(target, nodes, exported)


def put_library_packaging(target, nodes, exported):
    """Those of the tree's packages that have mlx5's files get these."""
    version = re.search(r'set\(PACKAGE_VERSION "(\d+)', target.read('CMakeLists.txt'))[1]
    listed = target.read('debian/ibverbs-providers.symbols')
    listed = (listed.rstrip('\n') + '\nlibmlx5ctl.so.1 ibverbs-providers #MINVER#\n* Build-Depends-Package: libibverbs-dev\n' +
              ''.join(f' {node}@{node} {version}\n' for node, _ in nodes) +
              ''.join(f' {symbol} {version}\n' for symbol in exported))
    target.write(listed, 'debian/ibverbs-providers.symbols')
    target.insert_after('debian/ibverbs-providers.install', 'usr/lib/*/libmlx5.so.*', ['usr/lib/*/libmlx5ctl.so.*'])
    for after, new in (('usr/include/infiniband/mlx5dv.h', ['usr/include/infiniband/mlx5ctl_dv.h',
                                                            'usr/include/infiniband/mlx5ctl_layout.h',
                                                            'usr/include/infiniband/mlx5ctl_numbers.h']),
                       ('usr/lib/*/libmlx5.so', ['usr/lib/*/libmlx5ctl.a', 'usr/lib/*/libmlx5ctl.so']),
                       ('usr/lib/*/pkgconfig/libmlx5.pc', ['usr/lib/*/pkgconfig/libmlx5ctl.pc'])):
        target.insert_after('debian/libibverbs-dev.install', after, new)
    target.replace('debian/control', '               libudev-dev,\n', '               libexpat1-dev,\n               libudev-dev,\n')
    target.replace('debian/control', '               python3-docutils,\n',
                   '               python3-docutils,\n               zlib1g-dev,\n')
    target.replace('debian/copyright', 'Files: providers/mthca/*\n',
                   f'Files: {PLACE}/*\nCopyright: 2026, mlx5ctl contributors\nLicense: BSD-3-clause or GPL-2\n\n'
                   'Files: providers/mthca/*\n')
    target.insert_after('redhat/rdma-core.spec', '%{_libdir}/libmlx5.so.*', ['%{_libdir}/libmlx5ctl.so.*'])
    for spec, first in (('redhat/rdma-core.spec', 'BuildRequires: gcc'), ('suse/rdma-core.spec', 'BuildRequires:  gcc')):
        gap = first[len('BuildRequires:'):-len('gcc')]
        target.insert_after(spec, first, [f'BuildRequires:{gap}pkgconfig(expat)', f'BuildRequires:{gap}pkgconfig(zlib)'])
    # SUSE's package of mlx5 takes all that begins with its name; entries are in the order of their titles.
    target.replace('MAINTAINERS', '\nMTHCA USERSPACE PROVIDER',
                   '\nMLX5CTL USERSPACE LIBRARY (for firmware debug contexts of mlx5_ib.ko)\n'
                   f'M:\t{series.person()}\nS:\tSupported\n'
                   f'F:\t{PLACE}/\nF:\tpyverbs/providers/mlx5ctl/\nF:\ttests/*mlx5ctl_*\n\nMTHCA USERSPACE PROVIDER')


def further_names(page):
    """What else the NAME line of a page says that it is about."""
    text = tree.read(TOP, 'providers/mlx5ctl/man', page)
    listed = re.search(r'# NAME\n+([^-]*) - ', text)[1]
    return [name for name in re.findall(r'\w+', listed) if not page.startswith(name + '.')]


def put_man_pages(target):
    pages = names('providers/mlx5ctl/man/*.md')
    target.copy('providers/mlx5ctl/man', f'{PLACE}/man', pages)
    aliases = [f'{page[:-3]} {name}.{page[-4]}' for page in pages for name in further_names(page)]
    target.write(LICENCE + call('rdma_man_pages', '', pages) + call('rdma_alias_man_pages', '', aliases),
                 f'{PLACE}/man/CMakeLists.txt')
    target.insert_after('CMakeLists.txt', 'add_subdirectory(libibumad/man)', [f'add_subdirectory({PLACE}/man)'])
    for section, theirs, ours in (('3', 'mlx5dv_*', 'mlx5ctl_dv_*'), ('7', 'mlx5dv', 'mlx5ctl_dv')):
        target.insert_after('debian/libibverbs-dev.install', f'usr/share/man/man{section}/{theirs}.{section}',
                            [f'usr/share/man/man{section}/{ours}.{section}'])
        for spec in 'redhat/rdma-core.spec', 'suse/rdma-core.spec':
            target.insert_after(spec, f'%{{_mandir}}/man{section}/mlx5dv*', [f'%{{_mandir}}/man{section}/mlx5ctl_dv*'])


def put_bindings(target):
    directory = 'pyverbs/providers/mlx5ctl'
    cython, python = names(directory, '*.pyx'), names(directory, '*.py') + names(directory, '*.pyi') + ['py.typed']
    target.copy(directory, directory, cython + python + names(directory, '*.pxd'))
    # Without it Cython does not see a package.
    target.write('', f'{directory}/__init__.pxd')
    target.write(LICENCE + call('rdma_cython_module', f'{directory} mlx5ctl', cython) +
                 '\n' + call('rdma_python_module', directory, python), f'{directory}/CMakeLists.txt')
    # Newer trees want it of each package with Python in it.
    if '__version__.py.in' in target.read('buildlib/pyverbs_functions.cmake'):
        target.write(target.read('pyverbs/__version__.py.in'), f'{directory}/__version__.py.in')
    target.insert_after('pyverbs/CMakeLists.txt', 'add_subdirectory(providers/mlx5)', ['add_subdirectory(providers/mlx5ctl)'])
    target.replace('debian/copyright', f'Files: {PLACE}/*\n', f'Files: {PLACE}/*\n       {directory}/*\n')


def put_tests(target):
    """tests/test_pyverbs_X.py becomes tests/test_mlx5ctl_X.py."""
    moved = []
    for name in names('tests/test_pyverbs_*.py'):
        part = name[len('test_pyverbs_'):]
        if part[:-3] in OWN_TESTS:
            continue
        text = tree.read(TOP, 'tests', name)
        text = re.sub(r'^try:\n    (from tests\.mlx5ctl_base import .*)\nexcept ImportError:\n    .*\n', r'\1\n', text,
                      flags=re.M)
        target.write(text, f'tests/test_mlx5ctl_{part}')
        moved.append(f'  test_mlx5ctl_{part}')
    target.copy('tests', 'tests', ['mlx5ctl_base.py'])
    target.insert_after('tests/CMakeLists.txt', '  mlx5_prm_structs.py', ['  mlx5ctl_base.py'])
    target.insert_after('tests/CMakeLists.txt', '  test_mlx5_vfio.py', moved)


COVER = '''libmlx5ctl: ask ConnectX firmware through debug contexts

mlx5 ib devices offer two uverbs objects to privileged programs: debug contexts, which execute the commands of
firmware that a table in the kernel lets pass, and memory that these commands may name. Tools that ask firmware what
it knows need no access to PCI space then, which lockdown forbids.

This adds the library for them, its man pages, a pyverbs provider and tests. The library loads no provider and opens
no verbs context: it works for a device whose driver is not well. Its requests are libibverbs' command buffers, which it
executes by itself, since execute_ioctl() takes the driver's id from the context of a provider.

The kernel's part is posted as "RDMA/mlx5: Firmware debug contexts over uverbs". All has been run on a software
ConnectX only.
'''

SERIES = (
    (put_check, '''check-build: Compare a static library with the shared one of its name

libNAME.a was compared with any library whose name begins with libNAME, so that of libfoo and libfoobar the one was
linked with the other's symbols, as the directory's order had it.
'''),
    (put_headers, '''kernel-headers: Add the firmware debug contexts of mlx5

Two headers of the kernel's uAPI: the objects, methods and attributes of debug contexts, and the structures of them.
'''),
    (put_library, '''libmlx5ctl: Add a library for firmware debug contexts

It opens a device by name, sends firmware's commands and registers in the narrowest scope that takes them, takes
dumps into registered memory, samples diagnostic counters, and decodes all of it by layouts. Where the kernel has no
debug contexts, it uses fwctl, as far as that goes.

Structures that grow carry their size from the caller, and comp_mask where they may be extended.
'''),
    (put_man_pages, '''libmlx5ctl: Add man pages

One page for each group of calls, with types, units, limits and errors, and one that shows them at work.
'''),
    (put_bindings, '''pyverbs/mlx5ctl: Add bindings for libmlx5ctl

Contexts, memory, dumps and layouts are objects that close what they opened; type stubs come with them.
'''),
    (put_tests, '''tests: Add tests of libmlx5ctl

Those of layouts need no device. The others are skipped where no device offers debug contexts.
'''),
)


def main():
    parser = argparse.ArgumentParser(description="Puts this project's userspace into an rdma-core source tree.")
    parser.add_argument('tree', metavar='TREE', help='rdma-core source tree, which becomes a repository of the series')
    parser.add_argument('out', metavar='OUT', help='where the patches go')
    args = parser.parse_args()
    changed = tree.Tree(args.tree)
    try:
        for put, _ in SERIES:
            put(changed)
            changed.end_step()
    except tree.Failed as failure:
        parser.exit(1, f'{parser.prog}: {args.tree}: {failure}\n')
    series.begin(args.tree, 'rdma-core as it was')
    for _, message in SERIES:
        changed.flush()
        series.commit(args.tree, message)
    series.end(args.tree, COVER, len(SERIES), args.out)


if __name__ == '__main__':
    main()
