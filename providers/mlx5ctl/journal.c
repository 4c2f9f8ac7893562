// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Who touched this function. */
#include <errno.h>
#include <stdlib.h>

#include "mlx5ctl.h"
#include "trace.h"

int mlx5ctl_dv_read_journal_sized(struct mlx5ctl_dv_uctx *uctx,
				  uint64_t from_seq,
				  struct mlx5ctl_dv_journal_entry *entries,
				  size_t entry_len, uint32_t max_entries,
				  struct mlx5ctl_dv_journal_info *info,
				  size_t info_len)
{
	const struct mlx5ctl_transport_ops *ops = uctx->ctx->ops;
	struct mlx5ctl_dv_journal_entry *full_entries;
	struct mlx5ctl_dv_journal_info full = {};
	int err;

	if (!max_entries || !entry_len ||
	    mlx5ctl_check_out(info, info_len, MLX5CTL_DV_JOURNAL_INFO_LOST))
		return mlx5ctl_set_error(EINVAL, "read journal");
	if (!ops->read_journal)
		return mlx5ctl_set_reason(EOPNOTSUPP,
					  "read journal: the %s transport has none",
					  ops->name);
	if (max_entries > MLX5CTL_JOURNAL_LEN)
		max_entries = MLX5CTL_JOURNAL_LEN;
	full_entries = calloc(max_entries, sizeof(*full_entries));
	if (!full_entries)
		return mlx5ctl_set_error(ENOMEM, "read journal");

	err = ops->read_journal(uctx, from_seq, full_entries, max_entries, &full);
	if (err) {
		free(full_entries);
		return mlx5ctl_set_call_error(uctx->ctx, err, "read journal");
	}
	for (uint32_t i = 0; i < full.num_entries; i++)
		mlx5ctl_copy_out((uint8_t *)entries + i * entry_len, entry_len,
				 &full_entries[i], sizeof(*full_entries));
	free(full_entries);
	if (info_len < sizeof(full))
		full.comp_mask = 0;
	mlx5ctl_copy_out(info, info_len, &full, sizeof(full));
	return 0;
}
