// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The kernel module's own file, as in commands.c. */
#include "../../kernel/policy_regs.c" // NOLINT(bugprone-suspicious-include): for its table
#include "policy_tables.h"

const struct mlx5ctl_reg_rule *policy_reg_rules(size_t *num)
{
	*num = ARRAY_SIZE(mlx5ctl_reg_rules);
	return mlx5ctl_reg_rules;
}
