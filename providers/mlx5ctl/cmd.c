// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* One firmware command. */
#include <errno.h>

#include "mlx5ctl.h"
#include "trace.h"

static int exec(struct mlx5ctl_dv_uctx *uctx, const void *in, size_t inlen,
		void *out, size_t outlen, struct mlx5ctl_dv_umem *umem,
		uint64_t offset, uint64_t length)
{
	int err;

	if (inlen < MLX5CTL_MIN_BOX_LEN || inlen > MLX5CTL_MAX_BOX_LEN ||
	    outlen < MLX5CTL_MIN_BOX_LEN || outlen > MLX5CTL_MAX_BOX_LEN)
		err = EMSGSIZE;
	else
		err = uctx->ctx->ops->exec(uctx, in, inlen, out, outlen, umem,
					   offset, length);
	/* The file's trouble, not the device's. */
	if (err && err == mlx5ctl_record_error(uctx->ctx))
		return mlx5ctl_set_reason(err, "the recording is not complete: %s",
					  mlx5ctl_strerror(err));
	return mlx5ctl_set_cmd_status(err, in, inlen, out, outlen);
}

int mlx5ctl_dv_exec_cmd(struct mlx5ctl_dv_uctx *uctx, const void *in,
			size_t inlen, void *out, size_t outlen)
{
	return exec(uctx, in, inlen, out, outlen, NULL, 0, 0);
}

int mlx5ctl_dv_exec_cmd_umem(struct mlx5ctl_dv_uctx *uctx, const void *in,
			     size_t inlen, void *out, size_t outlen,
			     struct mlx5ctl_dv_umem *umem, uint64_t offset,
			     uint64_t length)
{
	if (umem->uctx != uctx)
		return mlx5ctl_set_error(EINVAL, "umem of another debug context");
	return exec(uctx, in, inlen, out, outlen, umem, offset, length);
}
