/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#ifndef MLX5CTL_TOOL_DEV_H
#define MLX5CTL_TOOL_DEV_H

#include "mlx5ctl.h"

/* dev_attach.c */
int dev_attach(struct args *args);

#endif
