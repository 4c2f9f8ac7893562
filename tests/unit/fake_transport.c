// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include "check.h"
#include "fake_transport.h"

static int create_uctx(struct mlx5ctl_dv_context *ctx, uint32_t scope,
		       uint32_t *handle)
{
	struct fake *fake = ctx->priv;

	if (fake->create_err)
		return fake->create_err;
	*handle = 7 + scope;
	fake->uctxs++;
	return 0;
}

static int query_uctx(struct mlx5ctl_dv_uctx *uctx,
		      struct mlx5ctl_dv_uctx_info *info)
{
	struct fake *fake = uctx->ctx->priv;

	if (fake->query_err)
		return fake->query_err;
	info->uid = uctx->handle;
	return 0;
}

static int destroy_uctx(struct mlx5ctl_dv_uctx *uctx)
{
	struct fake *fake = uctx->ctx->priv;

	if (!fake->destroy_err)
		fake->uctxs--;
	return fake->destroy_err;
}

static int exec(struct mlx5ctl_dv_uctx *uctx, const void *in, size_t inlen,
		void *out, size_t outlen, struct mlx5ctl_dv_umem *umem,
		uint64_t offset, uint64_t length)
{
	struct fake *fake = uctx->ctx->priv;
	uint8_t *memory = umem ? umem->addr : NULL;

	fake->commands++;
	return fake->exec(fake, in, inlen, out, outlen,
			  memory ? memory + offset : NULL, length);
}

static int reg_umem(struct mlx5ctl_dv_uctx *uctx,
		    const struct mlx5ctl_dv_umem_attr *attr, uint32_t *handle,
		    struct mlx5ctl_dv_umem_info *info)
{
	struct fake *fake = uctx->ctx->priv;

	if (fake->reg_err)
		return fake->reg_err;
	*handle = 100;
	info->mkey = attr->flags & MLX5CTL_DV_UMEM_MKEY ? 0x1234 : 0;
	fake->umems++;
	return 0;
}

static int dereg_umem(struct mlx5ctl_dv_umem *umem)
{
	struct fake *fake = umem->uctx->ctx->priv;

	if (!fake->dereg_err)
		fake->umems--;
	return fake->dereg_err;
}

static void close_fake(struct mlx5ctl_dv_context *ctx)
{
	struct fake *fake = ctx->priv;

	fake->closed++;
}

static const struct mlx5ctl_transport_ops fake_ops = {
	.name = "fake",
	.create_uctx = create_uctx,
	.query_uctx = query_uctx,
	.destroy_uctx = destroy_uctx,
	.exec = exec,
	.reg_umem = reg_umem,
	.dereg_umem = dereg_umem,
	.close = close_fake,
};

struct mlx5ctl_dv_context *fake_open(struct fake *fake)
{
	struct mlx5ctl_dv_context *ctx;

	ctx = mlx5ctl_new_context(&fake_ops, -1, false, fake);
	CHECK(ctx);
	return ctx;
}

struct mlx5ctl_dv_uctx *fake_uctx(struct fake *fake)
{
	struct mlx5ctl_dv_uctx_attr attr = {
		.scope = MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY,
	};
	struct mlx5ctl_dv_uctx *uctx;

	uctx = mlx5ctl_dv_create_uctx(fake_open(fake), &attr);
	CHECK(uctx);
	return uctx;
}

void fake_close(struct fake *fake, struct mlx5ctl_dv_uctx *uctx)
{
	struct mlx5ctl_dv_context *ctx = uctx->ctx;

	CHECK_EQ(mlx5ctl_dv_destroy_uctx(uctx), 0);
	CHECK_EQ(mlx5ctl_dv_close_device(ctx), 0);
	CHECK_EQ(fake->umems, 0);
	CHECK_EQ(fake->uctxs, 0);
	CHECK_EQ(fake->closed, 1);
}
