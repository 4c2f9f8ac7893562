// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The kernel module's own file: what it refuses and what is explained cannot
 * differ.
 */
#include "../../kernel/policy.c" // NOLINT(bugprone-suspicious-include): for its table
#include "policy_tables.h"

const struct mlx5ctl_cmd_rule *policy_cmd_rules(size_t *num)
{
	*num = ARRAY_SIZE(mlx5ctl_cmd_rules);
	return mlx5ctl_cmd_rules;
}
