// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Who touched this function. */
#include <errno.h>
#include <string.h>

#include "mlx5ctl.h"

int mlx5ctl_dv_read_journal(struct mlx5ctl_dv_uctx *uctx, uint64_t from_seq,
			    struct mlx5ctl_dv_journal_entry *entries,
			    uint32_t max_entries,
			    struct mlx5ctl_dv_journal_info *info)
{
	const struct mlx5ctl_transport_ops *ops = uctx->ctx->ops;
	uint64_t wanted = info->comp_mask & MLX5CTL_DV_JOURNAL_INFO_LOST;
	struct mlx5ctl_dv_journal_info full = {};
	int err;

	if (!max_entries)
		return mlx5ctl_set_error(EINVAL, "read journal");
	if (!ops->read_journal)
		return mlx5ctl_set_reason(EOPNOTSUPP,
					  "read journal: the %s transport has none",
					  ops->name);
	err = ops->read_journal(uctx, from_seq, entries, max_entries, &full);
	if (err)
		return mlx5ctl_set_error(err, "read journal");
	full.comp_mask &= wanted;
	memcpy(info, &full, wanted ? sizeof(full) : MLX5CTL_JOURNAL_INFO_FIRST);
	return 0;
}
