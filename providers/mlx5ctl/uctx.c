// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Debug contexts. */
#include <errno.h>
#include <stdlib.h>

#include "mlx5ctl.h"
#include "trace.h"

struct mlx5ctl_dv_uctx *
mlx5ctl_dv_create_uctx(struct mlx5ctl_dv_context *ctx,
		       const struct mlx5ctl_dv_uctx_attr *attr)
{
	struct mlx5ctl_dv_uctx *uctx;
	int err;

	if (attr->comp_mask || attr->reserved) {
		errno = mlx5ctl_set_error(EINVAL, "create debug context");
		return NULL;
	}
	uctx = calloc(1, sizeof(*uctx));
	if (!uctx) {
		errno = mlx5ctl_set_error(ENOMEM, "create debug context");
		return NULL;
	}
	uctx->ctx = ctx;
	uctx->owner = getpid();
	err = ctx->ops->create_uctx(ctx, attr->scope, &uctx->handle);
	if (err) {
		free(uctx);
		errno = mlx5ctl_set_call_error(ctx, err, "create debug context");
		return NULL;
	}
	atomic_fetch_add(&ctx->num_uctxs, 1);
	return uctx;
}

int mlx5ctl_dv_query_uctx_sized(struct mlx5ctl_dv_uctx *uctx,
				struct mlx5ctl_dv_uctx_info *info,
				size_t info_len)
{
	struct mlx5ctl_dv_uctx_info full = {};
	int err;

	err = mlx5ctl_check_out(info, info_len, 0) ?:
	      uctx->ctx->ops->query_uctx(uctx, &full);
	if (err)
		return mlx5ctl_set_call_error(uctx->ctx, err, "query debug context");
	full.comp_mask = 0;
	mlx5ctl_copy_out(info, info_len, &full, sizeof(full));
	return 0;
}

void mlx5ctl_dv_cancel(struct mlx5ctl_dv_uctx *uctx)
{
	atomic_fetch_add(&uctx->cancels, 1);
}

int mlx5ctl_dv_destroy_uctx(struct mlx5ctl_dv_uctx *uctx)
{
	int err = 0;

	/* The kernel would say the same of umems, unless the device is gone. */
	if (atomic_load(&uctx->num_umems))
		return mlx5ctl_set_error(EBUSY, "destroy debug context: umems");
	if (atomic_load(&uctx->num_samplers))
		return mlx5ctl_set_error(EBUSY, "destroy debug context: samplers");

	if (mlx5ctl_is_owner(uctx->owner))
		err = uctx->ctx->ops->destroy_uctx(uctx);
	/* A device that is gone has taken the context with it. */
	if (err && err != EIO)
		return mlx5ctl_set_error(err, "destroy debug context");
	atomic_fetch_sub(&uctx->ctx->num_uctxs, 1);
	free(uctx);
	return 0;
}
