// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Memory registered with firmware. */
#include <errno.h>
#include <stdlib.h>

#include "mlx5ctl.h"
#include "trace.h"

static bool attr_valid(const struct mlx5ctl_dv_umem_attr *attr)
{
	const uint32_t flags = MLX5CTL_DV_UMEM_MKEY | MLX5CTL_DV_UMEM_READ_ONLY;
	bool dmabuf = attr->comp_mask & MLX5CTL_DV_UMEM_ATTR_DMABUF_FD;

	if (attr->comp_mask & ~(uint64_t)MLX5CTL_DV_UMEM_ATTR_DMABUF_FD)
		return false;
	if (attr->flags & ~flags || (attr->flags & flags) == flags)
		return false;
	return attr->length && dmabuf == !attr->addr;
}

struct mlx5ctl_dv_umem *
mlx5ctl_dv_reg_umem(struct mlx5ctl_dv_uctx *uctx,
		    const struct mlx5ctl_dv_umem_attr *attr)
{
	const struct mlx5ctl_transport_ops *ops = uctx->ctx->ops;
	struct mlx5ctl_dv_umem *umem;
	int err = EINVAL;

	if (!attr_valid(attr))
		goto err;
	err = EOPNOTSUPP;
	if (!ops->reg_umem)
		goto err;
	err = ENOMEM;
	umem = calloc(1, sizeof(*umem));
	if (!umem)
		goto err;

	umem->uctx = uctx;
	umem->owner = getpid();
	umem->addr = attr->addr;
	umem->flags = attr->flags;
	err = ops->reg_umem(uctx, attr, &umem->handle, &umem->info);
	if (err)
		goto err_free;
	umem->info.length = attr->length;
	atomic_fetch_add(&uctx->num_umems, 1);
	return umem;

err_free:
	free(umem);
err:
	errno = mlx5ctl_set_call_error(uctx->ctx, err, "register memory");
	return NULL;
}

int mlx5ctl_dv_query_umem_sized(struct mlx5ctl_dv_umem *umem,
				struct mlx5ctl_dv_umem_info *info,
				size_t info_len)
{
	struct mlx5ctl_dv_umem_info full = umem->info;

	if (mlx5ctl_check_out(info, info_len, 0))
		return mlx5ctl_set_error(EINVAL, "query memory");
	full.comp_mask = 0;
	mlx5ctl_copy_out(info, info_len, &full, sizeof(full));
	return 0;
}

int mlx5ctl_dv_dereg_umem(struct mlx5ctl_dv_umem *umem)
{
	int err = 0;

	if (mlx5ctl_is_owner(umem->owner))
		err = umem->uctx->ctx->ops->dereg_umem(umem);
	/* A device that is gone has taken the umem with it. */
	if (err && err != EIO)
		return mlx5ctl_set_error(err, "deregister memory");
	atomic_fetch_sub(&umem->uctx->num_umems, 1);
	free(umem);
	return 0;
}
