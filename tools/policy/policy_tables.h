/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* The kernel's policy in this program: its check, and the rows behind it. */
#ifndef MLX5CTL_TOOL_POLICY_TABLES_H
#define MLX5CTL_TOOL_POLICY_TABLES_H

#include <stddef.h>

#include "policy.h"

const struct mlx5ctl_cmd_rule *policy_cmd_rules(size_t *num);
const struct mlx5ctl_reg_rule *policy_reg_rules(size_t *num);

#endif
