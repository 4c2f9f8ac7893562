// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * A transport of a library for tests: MLX5CTL_REPLAY=model:DIRECTORY opens the
 * device of this process in place of a trace. Lines of DIRECTORY/script are for
 * the device's control; each process adds the state that it left to DIRECTORY/state.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "mlx5ctl.h"

#include "device.h"

#define PREFIX "model:"
#define MAX_HANDLES 4096

/* Numbers of what there is, as a transport has them. */
static void *objects[MAX_HANDLES];

static int add(void *object, uint32_t *handle)
{
	void *none;

	for (*handle = 1; *handle < MAX_HANDLES; ++*handle) {
		none = NULL;
		if (__atomic_compare_exchange_n(&objects[*handle], &none, object, false,
						__ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
			return 0;
	}
	return ENOSPC;
}

static int create_uctx(struct mlx5ctl_dv_context *ctx, uint32_t scope, uint32_t *handle)
{
	struct model_uctx *uctx;
	int err;

	(void)ctx;
	err = model_create_uctx(scope, &uctx);
	if (err)
		return err;
	err = add(uctx, handle);
	if (err)
		model_destroy_uctx(uctx);
	return err;
}

static int query_uctx(struct mlx5ctl_dv_uctx *uctx, struct mlx5ctl_dv_uctx_info *info)
{
	struct model_uctx_info model;

	model_query_uctx(objects[uctx->handle], &model);
	*info = (struct mlx5ctl_dv_uctx_info){
		.uid = model.uid,
		.scope = model.scope,
		.uctx_cap = model.cap,
		.dev_uctx_cap = model.dev_cap,
		.max_inlen = MLX5CTL_MAX_BOX_LEN,
		.max_outlen = MLX5CTL_MAX_BOX_LEN,
		.num_umems = model.num_umems,
		.pinned_bytes = model.pinned,
		.dev_pinned_bytes = model.dev_pinned,
		/* Linux's driver keeps one of the simulated device's 32 for itself. */
		.max_slots = 31,
	};
	return 0;
}

static int destroy_uctx(struct mlx5ctl_dv_uctx *uctx)
{
	int err = model_destroy_uctx(objects[uctx->handle]);

	if (!err)
		objects[uctx->handle] = NULL;
	return err;
}

static int exec(struct mlx5ctl_dv_uctx *uctx, const void *in, size_t inlen, void *out,
		size_t outlen, struct mlx5ctl_dv_umem *umem, uint64_t offset, uint64_t length)
{
	return model_exec(objects[uctx->handle], in, inlen, out, outlen, &(struct model_window){
		.umem = umem ? objects[umem->handle] : NULL,
		.offset = offset,
		.length = length,
	});
}

static int reg_umem(struct mlx5ctl_dv_uctx *uctx, const struct mlx5ctl_dv_umem_attr *attr,
		    uint32_t *handle, struct mlx5ctl_dv_umem_info *info)
{
	struct model_umem_info model;
	struct model_umem *umem;
	int err;

	if (!attr->addr)
		return EOPNOTSUPP;
	err = model_reg_umem(objects[uctx->handle], attr->addr, attr->length,
			     !(attr->flags & MLX5CTL_DV_UMEM_READ_ONLY),
			     attr->flags & MLX5CTL_DV_UMEM_MKEY, &umem, &model);
	if (err)
		return err;
	err = add(umem, handle);
	if (err)
		model_dereg_umem(umem);
	info->umem_id = model.umem_id;
	info->mkey = model.mkey;
	info->page_shift = model.page_shift;
	info->num_mtt = model.num_mtt;
	return err;
}

static int dereg_umem(struct mlx5ctl_dv_umem *umem)
{
	int err = model_dereg_umem(objects[umem->handle]);

	if (!err)
		objects[umem->handle] = NULL;
	return err;
}

static void close_model(struct mlx5ctl_dv_context *ctx)
{
	(void)ctx;
}

static const struct mlx5ctl_transport_ops model_ops = {
	.name = "model",
	.create_uctx = create_uctx,
	.query_uctx = query_uctx,
	.destroy_uctx = destroy_uctx,
	.exec = exec,
	.reg_umem = reg_umem,
	.dereg_umem = dereg_umem,
	.close = close_model,
};

struct mlx5ctl_dv_context *__real_mlx5ctl_replay(const char *path);
struct mlx5ctl_dv_context *__wrap_mlx5ctl_replay(const char *path);

struct mlx5ctl_dv_context *__wrap_mlx5ctl_replay(const char *path)
{
	if (strncmp(path, PREFIX, strlen(PREFIX)))
		return __real_mlx5ctl_replay(path);
	model_begin(path + strlen(PREFIX));
	return mlx5ctl_new_context(&model_ops, -1, false, NULL);
}
