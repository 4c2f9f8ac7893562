#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Keeps the library's ABI as it was: prototypes, structures, constants and symbol
versions are compared with a committed list. What is in the list must stay as
it is; what is not in it yet is an error too, until --update has written it.

    check_abi.py --cc CC --headers DIRECTORY --library FILE LIST [--update]

A call that is inline in a header is one too, and has a page; the library has
the one that it calls. It also checks that map, headers and manual pages (--man DIRECTORY) name the
same calls, that each page speaks of threads and fork, and that the headers compile alone as C and as C++.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile

HEADERS = ('mlx5ctl_dv.h', 'mlx5ctl_layout.h', 'mlx5ctl_numbers.h')


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split('\n\n')[0])
    parser.add_argument('--cc', required=True, help='C compiler')
    parser.add_argument('--headers', required=True, help='directory of the public headers')
    parser.add_argument('--library', required=True, help='the shared library')
    parser.add_argument('--man', help='directory of the built manual pages')
    parser.add_argument('--update', action='store_true', help='add what is new to the list')
    parser.add_argument('list', help='the committed list')
    return parser.parse_args()


def without_comments(text):
    text = re.sub(r'/\*.*?\*/', ' ', text, flags=re.S)
    text = re.sub(r'^\s*#.*$', '', text, flags=re.M)
    return text.replace('extern "C" {', '')


def squeeze(text):
    text = re.sub(r'\s+', ' ', text).strip()
    return re.sub(r'\(\s+', '(', re.sub(r'\s*\*\s*', ' *', text)).replace('* *', '**')


def functions(text):
    for match in re.finditer(r'^((?:[\w]+[\s*]+)+)(mlx5ctl_dv_\w+)\(([^;{]*?)\);', text, flags=re.M):
        result, name, arguments = match.groups()
        yield name, f'function {name}: {squeeze(result)} ({squeeze(arguments)})'


def inlines(text):
    """Names of inline calls."""
    return set(re.findall(r'^static inline\s[^(]*?\b(mlx5ctl_dv_\w+)\(', text, flags=re.M))


def callbacks(text):
    for match in re.finditer(r'^typedef\s+(.*?);', text, flags=re.M | re.S):
        yield f'typedef {squeeze(match.group(1))}'


def structures(text):
    for match in re.finditer(r'^struct\s+(\w+)\s*\{(.*?)^\};', text, flags=re.M | re.S):
        fields = []
        for line in match.group(2).split(';'):
            field = re.search(r'\(\*\s*(\w+)\)\(|(\w+)(?:\[[^\]]*\])*\s*$', line.strip())
            if field:
                fields.append(field.group(1) or field.group(2))
        yield match.group(1), fields


def constants(text):
    for match in re.finditer(r'^enum\s*\w*\s*\{(.*?)^\};', text, flags=re.M | re.S):
        yield from re.findall(r'\b(MLX5CTL_DV_\w+)\b\s*(?:=|,|$)', match.group(1), flags=re.M)


def probe_layouts(args, structs, names):
    """Sizes and offsets as the compiler sees them."""
    lines = ['#include <stdio.h>', '#include <infiniband/mlx5ctl_dv.h>', 'int main(void) {']
    for name, fields in structs:
        lines.append(f'printf("struct {name}: size %zu", sizeof(struct {name}));')
        for field in fields:
            lines.append(f'printf(" {field}@%zu:%zu", offsetof(struct {name}, {field}), '
                         f'sizeof(((struct {name} *)0)->{field}));')
        lines.append('puts("");')
    for name in names:
        lines.append(f'printf("constant {name}: %lld\\n", (long long){name});')
    lines.append('return 0; }')
    with tempfile.TemporaryDirectory() as directory:
        source, program = os.path.join(directory, 'probe.c'), os.path.join(directory, 'probe')
        with open(source, 'w', encoding='ascii') as file:
            file.write('\n'.join(lines))
        subprocess.run([args.cc, '-I', args.headers, source, '-o', program], check=True)
        return subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()


def library_symbols(args):
    output = subprocess.run(['nm', '-D', '--defined-only', '--with-symbol-versions', args.library],
                            check=True, capture_output=True, text=True).stdout
    symbols = (line.split()[2].replace('@@', '@') for line in output.splitlines())
    return sorted(symbol for symbol in symbols if '@' in symbol and symbol.startswith('mlx5ctl'))


def compile_alone(args):
    commands = [[args.cc, '-std=c99', '-pedantic', '-x', 'c'], ['clang', '-std=c++11', '-pedantic', '-x', 'c++']]
    for header in HEADERS:
        for command in commands:
            result = subprocess.run(command + ['-Wall', '-Wextra', '-Werror', '-fsyntax-only', '-I', args.headers, '-'],
                                    input=f'#include <infiniband/{header}>\n', text=True, check=False)
            if result.returncode:
                yield f'{header} does not compile: {" ".join(command)}'


def compare_names(args, declared, inline, symbols):
    exported = {symbol.partition('@')[0] for symbol in symbols}
    for name in sorted(declared - exported):
        yield f'{name} is declared and not exported'
    for name in sorted(exported - declared):
        yield f'{name} is exported and not declared'
    if args.man:
        pages = {page[:-2] for page in os.listdir(os.path.join(args.man, 'man3')) if page.endswith('.3')}
        for name in sorted((exported | inline) - pages):
            yield f'{name} has no manual page'
        for name in sorted(pages - exported - inline):
            yield f'{name}.3 describes what there is not'
        for name in sorted(pages):
            with open(os.path.join(args.man, 'man3', f'{name}.3'), encoding='utf-8') as file:
                attributes = file.read().partition('.SH ATTRIBUTES')[2]
            if not re.search(r'^Threads$.*^Fork$', attributes, flags=re.M | re.S):
                yield f'{name}.3 does not say under ATTRIBUTES what holds for threads and after a fork'


def compare_list(args, now):
    try:
        with open(args.list, encoding='ascii') as file:
            frozen = {line.rstrip('\n') for line in file if not line.startswith('#')}
    except FileNotFoundError:
        frozen = set()
    kept = {line.partition(': ')[0] for line in frozen}
    gone = frozen - now
    new = now - frozen
    for line in sorted(gone):
        yield f'was: {line}'
    changed = [line for line in new if line.partition(': ')[0] in kept]
    for line in sorted(changed):
        yield f'is:  {line}'
    if args.update and not gone:
        with open(args.list, 'w', encoding='ascii') as file:
            file.write('# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause\n'
                       '# The ABI so far. buildlib/check_abi.py compares and, with --update, adds.\n')
            file.writelines(f'{line}\n' for line in sorted(now))
        return
    for line in sorted(new - set(changed)):
        yield f'new: {line}'


def main():
    args = parse_arguments()
    text = ''
    for header in HEADERS:
        with open(os.path.join(args.headers, 'infiniband', header), encoding='ascii') as file:
            text += without_comments(file.read())
    prototypes = dict(functions(text))
    symbols = library_symbols(args)
    now = set(prototypes.values()) | set(callbacks(text)) | {f'symbol {symbol}' for symbol in symbols}
    now |= set(probe_layouts(args, list(structures(text)), list(constants(text))))

    problems = list(compile_alone(args))
    problems += compare_names(args, set(prototypes), inlines(text), symbols)
    problems += compare_list(args, now)
    for problem in problems:
        print(problem)
    print(f'{len(now)} lines of ABI, {len(problems)} problems')
    return bool(problems)


if __name__ == '__main__':
    sys.exit(main())
