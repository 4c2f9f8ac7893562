/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* What runs of this program leave for others until the machine stops, in /run/mlx5ctl. */
#ifndef MLX5CTL_TOOL_RUN_FILE_H
#define MLX5CTL_TOOL_RUN_FILE_H

#include <stdio.h>

#define RUN_DIRECTORY "/run/mlx5ctl"

struct run_file {
	const char *path;
	char temporary[64];
};

/* While one is read, changed and written: what unlock_run_files() takes. */
int lock_run_files(void);
void unlock_run_files(int lock);
/* To be written anew; NULL without the right to. */
FILE *create_run_file(struct run_file *file, const char *path);
/* It takes the place of the old one, readable by all. */
void finish_run_file(const struct run_file *file, FILE *stream);

#endif
