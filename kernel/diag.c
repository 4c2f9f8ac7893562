// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * Diagnostic sampling is one setting of the whole function, and outlives the
 * command that made it. So one context owns it at a time, from a command that
 * enables it to one that disables it, and a context that goes turns it off.
 */
#include "mlx5ctl.h"

/* PRM set_diagnostic_params_in: the context without any counter. */
struct mlx5_ifc_mlx5ctl_set_diag_in_bits {
	u8 opcode[0x10];
	u8 uid[0x10];

	u8 reserved_at_20[0x10];
	u8 op_mod[0x10];

	u8 num_of_counters[0x10];
	u8 reserved_at_50[0x8];
	u8 log_num_of_samples[0x8];

	u8 single[0x1];
	u8 repetitive[0x1];
	u8 sync[0x1];
	u8 clear[0x1];
	u8 on_demand[0x1];
	u8 enable[0x1];
	u8 reserved_at_66[0x12];
	u8 log_sample_period[0x8];

	u8 reserved_at_80[0x80];
};

/* Holds the lock until mlx5ctl_diag_end(). */
int mlx5ctl_diag_begin(struct mlx5ctl_uctx *uctx)
{
	struct mlx5ctl_fn *fn = uctx->dev->fn;

	if (mutex_lock_killable(&fn->diag_lock))
		return -EINTR;
	if (fn->diag_owner && fn->diag_owner != uctx) {
		mutex_unlock(&fn->diag_lock);
		return -EBUSY;
	}
	return 0;
}

/* A command without an answer may have enabled it: then it is ours to undo. */
void mlx5ctl_diag_end(struct mlx5ctl_uctx *uctx, const void *in, int err)
{
	struct mlx5ctl_fn *fn = uctx->dev->fn;

	if (MLX5_GET(mlx5ctl_set_diag_in, in, enable)) {
		if (err != -EREMOTEIO)
			fn->diag_owner = uctx;
	} else if (!err) {
		fn->diag_owner = NULL;
	}
	mutex_unlock(&fn->diag_lock);
}

void mlx5ctl_diag_release(struct mlx5ctl_uctx *uctx)
{
	u32 in[MLX5_ST_SZ_DW(mlx5ctl_set_diag_in)] = {};
	u32 out[MLX5_ST_SZ_DW(mlx5ctl_out)] = {};
	struct mlx5ctl_fn *fn = uctx->dev->fn;

	mutex_lock(&fn->diag_lock);
	if (fn->diag_owner == uctx) {
		MLX5_SET(mlx5ctl_set_diag_in, in, opcode,
			 OP_SET_DIAGNOSTIC_PARAMS);
		MLX5_SET(mlx5ctl_set_diag_in, in, uid, uctx->uid);
		if (!READ_ONCE(fn->silent))
			mlx5ctl_cmd(uctx->dev, in, sizeof(in), out,
				    sizeof(out));
		fn->diag_owner = NULL;
	}
	mutex_unlock(&fn->diag_lock);
}
