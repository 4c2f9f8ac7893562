#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Adds the object "fw" to the rdma tool in an iproute2 source tree: iproute2/fw.c
and its man page, built where libmlx5ctl is found.
"""

import argparse
import re

import tree

FILES = 'buildlib/upstream/iproute2'

# Only rdma is linked with it, not every tool.
CHECK = '''check_mlx5ctl()
{
	if ${PKG_CONFIG} libmlx5ctl --exists; then
		echo "HAVE_MLX5CTL:=y" >>$CONFIG
		echo "yes"

		echo 'MLX5CTL_CFLAGS := -DHAVE_LIBMLX5CTL' `${PKG_CONFIG} libmlx5ctl --cflags` >>$CONFIG
		echo 'MLX5CTL_LDLIBS :=' `${PKG_CONFIG} libmlx5ctl --libs` >> $CONFIG
	else
		echo "no"
	fi
}

'''

REPORT = '''
echo -n "libmlx5ctl support: "
check_mlx5ctl
'''

MAKEFILE = '''
ifeq ($(HAVE_MLX5CTL),y)
	CFLAGS += $(MLX5CTL_CFLAGS)
	LDLIBS += $(MLX5CTL_LDLIBS)
	RDMA_OBJ += fw.o
endif
'''


def put(target):
    target.copy(FILES, 'rdma', ['fw.c'])
    # Until 2024 the end of a line was that of an object, too.
    if 'void newline(struct rd *rd);' in target.read('rdma/rdma.h'):
        target.write(target.read('rdma/fw.c').replace('close_json_object();\n\tnewline();', 'newline(rd);'), 'rdma/fw.c')
    target.copy(FILES, 'man/man8', ['rdma-fw.8'])

    target.replace('configure', 'check_berkeley_db()\n', CHECK + 'check_berkeley_db()\n')
    target.replace('configure', '\ncheck_mnl\n', '\ncheck_mnl\n' + REPORT)

    target.replace('rdma/Makefile', '\nTARGETS += rdma\n', MAKEFILE + '\nTARGETS += rdma\n')
    target.replace('rdma/rdma.h', 'int cmd_stat(struct rd *rd);\n',
                 'int cmd_stat(struct rd *rd);\n#ifdef HAVE_LIBMLX5CTL\nint cmd_fw(struct rd *rd);\n#endif\n')
    target.replace('rdma/rdma.c', '\t\t{ "statistic",\tcmd_stat },\n',
                 '\t\t{ "statistic",\tcmd_stat },\n#ifdef HAVE_LIBMLX5CTL\n\t\t{ "fw",\t\tcmd_fw },\n#endif\n')
    target.replace('rdma/rdma.c', 'static void help(char *name)\n',
                 '#ifdef HAVE_LIBMLX5CTL\n#define OBJECT_FW " | fw"\n#else\n#define OBJECT_FW ""\n#endif\n\n'
                 'static void help(char *name)\n')
    target.replace('rdma/rdma.c', ' | statistic | help }\\n"', ' | statistic" OBJECT_FW " | help }\\n"')

    # Newer ones have "monitor" in this line, too.
    objects = re.search(r'^\.BR dev " \| ".* " }"$', target.read('man/man8/rdma.8'), re.M)
    if not objects:
        raise tree.Failed('man/man8/rdma.8: it lists no objects')
    target.replace('man/man8/rdma.8', objects[0], objects[0].replace(' " }"', ' " | " fw " }"'))
    target.replace('man/man8/rdma.8', '- RDMA counter statistic related.\n',
                 '- RDMA counter statistic related.\n\n.TP\n.B fw\n- RDMA device firmware related.\n')
    target.replace('man/man8/rdma.8', '.BR rdma-statistic (8),\n', '.BR rdma-statistic (8),\n.BR rdma-fw (8),\n')


def main():
    parser = argparse.ArgumentParser(description='Adds the object "fw" to the rdma tool in an iproute2 source tree.')
    parser.add_argument('tree', metavar='TREE', help='iproute2 source tree, which is changed if all of it fits')
    args = parser.parse_args()
    try:
        changed = tree.Tree(args.tree)
        put(changed)
        changed.flush()
    except tree.Failed as failure:
        parser.exit(1, f'{parser.prog}: {args.tree}: {failure}\n')


if __name__ == '__main__':
    main()
