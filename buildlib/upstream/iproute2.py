#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Adds the object "fw" to the rdma tool in an iproute2 source tree: iproute2/fw.c
and its man page, built where libmlx5ctl is found.
"""

import argparse
import os
import shutil

import tree

FILES = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'iproute2')

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
    shutil.copy(os.path.join(FILES, 'fw.c'), os.path.join(target, 'rdma'))
    shutil.copy(os.path.join(FILES, 'rdma-fw.8'), os.path.join(target, 'man/man8'))

    tree.replace(target, 'configure', 'check_berkeley_db()\n', CHECK + 'check_berkeley_db()\n')
    tree.replace(target, 'configure', '\ncheck_mnl\n', '\ncheck_mnl\n' + REPORT)

    tree.replace(target, 'rdma/Makefile', '\nTARGETS += rdma\n', MAKEFILE + '\nTARGETS += rdma\n')
    tree.replace(target, 'rdma/rdma.h', 'int cmd_stat(struct rd *rd);\n',
                 'int cmd_stat(struct rd *rd);\n#ifdef HAVE_LIBMLX5CTL\nint cmd_fw(struct rd *rd);\n#endif\n')
    tree.replace(target, 'rdma/rdma.c', '\t\t{ "statistic",\tcmd_stat },\n',
                 '\t\t{ "statistic",\tcmd_stat },\n#ifdef HAVE_LIBMLX5CTL\n\t\t{ "fw",\t\tcmd_fw },\n#endif\n')
    tree.replace(target, 'rdma/rdma.c', 'static void help(char *name)\n',
                 '#ifdef HAVE_LIBMLX5CTL\n#define OBJECT_FW " | fw"\n#else\n#define OBJECT_FW ""\n#endif\n\n'
                 'static void help(char *name)\n')
    tree.replace(target, 'rdma/rdma.c', ' | statistic | help }\\n"', ' | statistic" OBJECT_FW " | help }\\n"')

    tree.replace(target, 'man/man8/rdma.8', '" system " | " statistic " }"', '" system " | " statistic " | " fw " }"')
    tree.replace(target, 'man/man8/rdma.8', '- RDMA counter statistic related.\n',
                 '- RDMA counter statistic related.\n\n.TP\n.B fw\n- RDMA device firmware related.\n')
    tree.replace(target, 'man/man8/rdma.8', '.BR rdma-statistic (8),\n', '.BR rdma-statistic (8),\n.BR rdma-fw (8),\n')


def main():
    parser = argparse.ArgumentParser(description='Adds the object "fw" to the rdma tool in an iproute2 source tree.')
    parser.add_argument('tree', metavar='TREE', help='iproute2 source tree, which is changed')
    args = parser.parse_args()
    try:
        put(args.tree)
    except tree.Failed as failure:
        parser.exit(1, f'{parser.prog}: {args.tree}: {failure}\n')


if __name__ == '__main__':
    main()
