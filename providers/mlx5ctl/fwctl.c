// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * The fwctl transport. An open node is a context in firmware already, and each
 * command names its scope; so a debug context here is a scope and no more.
 * There is no registered memory and no journal.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "fwctl.h"
#include "fwctl_abi.h"
#include "prm.h"
#include "sysfs.h"

static int query_info(int fd, uint32_t *device_type,
		      struct fwctl_abi_info_mlx5 *mlx5)
{
	struct fwctl_abi_info info = {
		.size = sizeof(info),
		.device_data_len = sizeof(*mlx5),
		.device_data = (uintptr_t)mlx5,
	};

	if (ioctl(fd, FWCTL_ABI_INFO, &info))
		return errno;
	*device_type = info.device_type;
	return 0;
}

static int fwctl_create_uctx(struct mlx5ctl_dv_context *ctx, uint32_t scope,
			     uint32_t *handle)
{
	(void)ctx;
	if (scope > MLX5CTL_DV_SCOPE_DEBUG_WRITE_FULL)
		return EINVAL;
	*handle = scope;
	return 0;
}

static int fwctl_query_uctx(struct mlx5ctl_dv_uctx *uctx,
			    struct mlx5ctl_dv_uctx_info *info)
{
	struct fwctl_abi_info_mlx5 mlx5 = {};
	uint32_t device_type;
	int err;

	err = query_info(uctx->ctx->fd, &device_type, &mlx5);
	if (err)
		return err;
	*info = (struct mlx5ctl_dv_uctx_info){
		.uid = mlx5.uid,
		.scope = uctx->handle,
		.uctx_cap = mlx5.uctx_caps,
		.dev_uctx_cap = mlx5.uctx_caps,
		.max_inlen = MLX5CTL_MAX_BOX_LEN,
		.max_outlen = MLX5CTL_MAX_BOX_LEN,
	};
	return 0;
}

static int fwctl_destroy_uctx(struct mlx5ctl_dv_uctx *uctx)
{
	(void)uctx;
	return 0;
}

/* Its errnos in terms of ours. */
static int translate(int err)
{
	switch (err) {
	case EBADMSG: /* neither the command nor its scope is told apart */
		return EOPNOTSUPP;
	case ENODEV:
		return EIO;
	default:
		return err;
	}
}

static int fwctl_exec(struct mlx5ctl_dv_uctx *uctx, const void *in,
		      size_t inlen, void *out, size_t outlen,
		      struct mlx5ctl_dv_umem *umem, uint64_t offset,
		      uint64_t length)
{
	struct fwctl_abi_rpc rpc = {
		.size = sizeof(rpc),
		.scope = uctx->handle,
		.in_len = (uint32_t)inlen,
		.out_len = (uint32_t)outlen,
		.in = (uintptr_t)in,
		.out = (uintptr_t)out,
	};

	if (umem || offset || length)
		return EOPNOTSUPP;
	if (ioctl(uctx->ctx->fd, FWCTL_ABI_RPC, &rpc))
		return translate(errno);
	return prm_get(out, PRM_OUT_STATUS) ? EREMOTEIO : 0;
}

const struct mlx5ctl_transport_ops mlx5ctl_fwctl_ops = {
	.name = "fwctl",
	.create_uctx = fwctl_create_uctx,
	.query_uctx = fwctl_query_uctx,
	.destroy_uctx = fwctl_destroy_uctx,
	.exec = fwctl_exec,
};

struct mlx5ctl_dv_context *mlx5ctl_fwctl_open(const char *node)
{
	struct fwctl_abi_info_mlx5 mlx5 = {};
	struct mlx5ctl_dv_context *ctx;
	uint32_t device_type = 0;
	char path[PATH_MAX];
	int err;
	int fd;

	snprintf(path, sizeof(path), "%s/%s", mlx5ctl_fwctl_dir, node);
	fd = open(path, O_RDWR | O_CLOEXEC);
	if (fd < 0) {
		errno = mlx5ctl_set_reason(errno, "cannot open %s: %s", path,
					   mlx5ctl_strerror(errno));
		return NULL;
	}
	err = query_info(fd, &device_type, &mlx5);
	if (err || device_type != FWCTL_ABI_DEVICE_MLX5) {
		err = mlx5ctl_set_reason(err ?: EOPNOTSUPP,
					 "%s is not of an mlx5 device", path);
		goto err_close;
	}
	ctx = mlx5ctl_new_context(&mlx5ctl_fwctl_ops, fd, true, NULL);
	if (ctx)
		return ctx;
	err = errno;

err_close:
	close(fd);
	errno = err;
	return NULL;
}
