// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The kernel module's own file, as in commands.c. */
#include "../../kernel/policy_regs.c" // NOLINT(bugprone-suspicious-include): for its table
#include "../explain.h"
#include "policy_tables.h"

const struct mlx5ctl_reg_rule *policy_reg_rules(size_t *num)
{
	*num = ARRAY_SIZE(mlx5ctl_reg_rules);
	return mlx5ctl_reg_rules;
}

bool next_readable(size_t *pos, uint16_t *id, uint16_t *len)
{
	const struct mlx5ctl_reg_rule *rule;

	while (*pos < ARRAY_SIZE(mlx5ctl_reg_rules)) {
		rule = &mlx5ctl_reg_rules[(*pos)++];
		if (!(rule->dirs & REG_READ) || !(rule->scopes & IN_READ_ONLY) ||
		    rule->memory != NO_MEMORY || !rule->len)
			continue;
		*id = rule->id;
		*len = rule->len;
		return true;
	}
	return false;
}
