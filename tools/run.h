/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Between the parts of "mlx5ctl run". */
#ifndef MLX5CTL_RUN_H
#define MLX5CTL_RUN_H

#include <stdbool.h>

/* run_tree.c: the directory in which a program in the door finds its devices. */
struct run_tree {
	char *dir; /* NULL: there is none */
	unsigned int num_devices;
};

/* Exit status. */
int make_tree(struct run_tree *tree);
/* Nodes and directories of one device, whose place in sysfs is sysfs, or empty. */
int add_to_tree(struct run_tree *tree, const char *name, const char *ibdev, const char *sysfs);
void remove_tree(struct run_tree *tree);

#endif
