#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Puts the library, its man pages, the Python bindings and their tests into an
rdma-core source tree, next to those of mlx5, and names them where the tree
lists such things.
"""

import argparse
import glob
import os
import re
import shutil

import tree
from tree import TOP

UAPI = ('mlx5ctl_user_ioctl_cmds.h', 'mlx5ctl_user_ioctl_verbs.h')

# The examples read a document of this project, the plot a program of it.
OWN_TESTS = ('examples', 'plot')

LICENCE = '# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause\n'


def names(*pattern):
    """Names of the files that match, sorted."""
    return sorted(os.path.basename(path) for path in glob.glob(os.path.join(TOP, *pattern)))


def copy(source, target, wanted):
    os.makedirs(target, exist_ok=True)
    for name in wanted:
        shutil.copy(os.path.join(TOP, source, name), target)


def call(function, first, words):
    """A call in CMake's language, a word a line."""
    head = f'{function}({first}'.rstrip()
    return head + ''.join(f'\n  {word}' for word in words) + '\n)\n'


def put_headers(target):
    copy('kernel/uapi/rdma', os.path.join(target, 'kernel-headers/rdma'), UAPI)
    tree.insert_after(target, 'kernel-headers/CMakeLists.txt', '  rdma/mlx5_user_ioctl_verbs.h',
                      [f'  rdma/{name}' for name in UAPI])


def put_library(target):
    directory = os.path.join(target, 'providers/mlx5ctl')
    copy('providers/mlx5ctl', directory,
         ['CMakeLists.txt', 'libmlx5ctl.map', *names('providers/mlx5ctl/*.[ch]')])
    # Libraries there are called by their newest symbol version and the package's.
    newest = re.findall(r'^MLX5CTL_(\d+\.\d+) \{', tree.read(directory, 'libmlx5ctl.map'), re.M)[-1]
    tree.replace(directory, 'CMakeLists.txt', ' 1 ${PACKAGE_VERSION}\n', f' 1 {newest}.${{PACKAGE_VERSION}}\n')
    tree.replace(directory, 'CMakeLists.txt', 'rdma_library(', 'add_definitions("-D_GNU_SOURCE")\n\nrdma_library(')
    tree.replace(directory, 'CMakeLists.txt', 'foreach(_library mlx5ctl mlx5ctl_static)\n'
                 '  target_link_libraries(${_library} PRIVATE PkgConfig::EXPAT PkgConfig::ZLIB)\nendforeach()\n\n', '')
    tree.append(directory, 'CMakeLists.txt', 'pkg_check_modules(EXPAT REQUIRED IMPORTED_TARGET expat)\n'
                'pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib)\n'
                'target_link_libraries(mlx5ctl LINK_PRIVATE PkgConfig::EXPAT PkgConfig::ZLIB ${CMAKE_THREAD_LIBS_INIT})\n')
    tree.insert_after(target, 'CMakeLists.txt', 'add_subdirectory(providers/mlx5/man)',
                      ['add_subdirectory(providers/mlx5ctl)', 'add_subdirectory(providers/mlx5ctl/man)'])


def further_names(page):
    """What else the NAME line of a page says that it is about."""
    text = tree.read(TOP, 'providers/mlx5ctl/man', page)
    listed = re.search(r'# NAME\n+([^-]*) - ', text)[1]
    return [name for name in re.findall(r'\w+', listed) if not page.startswith(name + '.')]


def put_man_pages(target):
    pages = names('providers/mlx5ctl/man/*.md')
    directory = os.path.join(target, 'providers/mlx5ctl/man')
    copy('providers/mlx5ctl/man', directory, pages)
    aliases = [f'{page[:-3]} {name}.{page[-4]}' for page in pages for name in further_names(page)]
    tree.write(LICENCE + call('rdma_man_pages', '', pages) + call('rdma_alias_man_pages', '', aliases),
               directory, 'CMakeLists.txt')


def put_bindings(target):
    source = 'pyverbs/providers/mlx5ctl'
    directory = os.path.join(target, source)
    cython, python = names(source, '*.pyx'), names(source, '*.py') + names(source, '*.pyi')
    copy(source, directory, cython + python + names(source, '*.pxd'))
    # Without it Cython does not see a package.
    tree.write('', directory, '__init__.pxd')
    tree.write(LICENCE + call('rdma_cython_module', f'{source} mlx5ctl', cython) +
               '\n' + call('rdma_python_module', source, python), directory, 'CMakeLists.txt')
    tree.insert_after(target, 'pyverbs/CMakeLists.txt', 'add_subdirectory(providers/mlx5)',
                      ['add_subdirectory(providers/mlx5ctl)'])


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
        tree.write(text, target, 'tests', f'test_mlx5ctl_{part}')
        moved.append(f'  test_mlx5ctl_{part}')
    copy('tests', os.path.join(target, 'tests'), ['mlx5ctl_base.py'])
    tree.insert_after(target, 'tests/CMakeLists.txt', '  mlx5_prm_structs.py', ['  mlx5ctl_base.py'])
    tree.insert_after(target, 'tests/CMakeLists.txt', '  test_mlx5_vfio.py', moved)


def put_check(target):
    """What the tree's own check has not met: a name that begins like another, and a directory among the providers
    with a library that verbs does not load."""
    tree.replace(target, 'buildlib/check-build', r'r"lib%s.*\.so"', r'r"lib%s\.so"')
    tree.replace(target, 'buildlib/check-build', 'if not I.startswith("."))', 'if not I.startswith(".") and I != "mlx5ctl")')


def put_packaging(target):
    """Which of the tree's packages gets which file: those that have mlx5's."""
    tree.insert_after(target, 'debian/ibverbs-providers.install', 'usr/lib/*/libmlx5.so.*', ['usr/lib/*/libmlx5ctl.so.*'])
    for after, new in ((('usr/include/infiniband/mlx5dv.h'), ['usr/include/infiniband/mlx5ctl_dv.h',
                                                               'usr/include/infiniband/mlx5ctl_layout.h',
                                                               'usr/include/infiniband/mlx5ctl_numbers.h']),
                       ('usr/lib/*/libmlx5.so', ['usr/lib/*/libmlx5ctl.a', 'usr/lib/*/libmlx5ctl.so']),
                       ('usr/lib/*/pkgconfig/libmlx5.pc', ['usr/lib/*/pkgconfig/libmlx5ctl.pc']),
                       ('usr/share/man/man3/mlx5dv_*.3', ['usr/share/man/man3/mlx5ctl_dv_*.3']),
                       ('usr/share/man/man7/mlx5dv.7', ['usr/share/man/man7/mlx5ctl_dv.7'])):
        tree.insert_after(target, 'debian/libibverbs-dev.install', after, new)
    for after, new in (('%{_mandir}/man3/mlx5dv*', '%{_mandir}/man3/mlx5ctl_dv*'),
                       ('%{_mandir}/man7/mlx5dv*', '%{_mandir}/man7/mlx5ctl_dv*'),
                       ('%{_libdir}/libmlx5.so.*', '%{_libdir}/libmlx5ctl.so.*')):
        tree.insert_after(target, 'redhat/rdma-core.spec', after, [new])
    tree.insert_after(target, 'MAINTAINERS', 'F:\tproviders/mlx5/', ['F:\tproviders/mlx5ctl/'])


def main():
    parser = argparse.ArgumentParser(description="Puts this project's userspace into an rdma-core source tree.")
    parser.add_argument('tree', metavar='TREE', help='rdma-core source tree, which is changed')
    args = parser.parse_args()
    try:
        for put in put_headers, put_library, put_man_pages, put_bindings, put_tests, put_check, put_packaging:
            put(args.tree)
    except tree.Failed as failure:
        parser.exit(1, f'{parser.prog}: {args.tree}: {failure}\n')


if __name__ == '__main__':
    main()
