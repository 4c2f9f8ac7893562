// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* An open device, over any transport. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "trace.h"

struct mlx5ctl_dv_context *
mlx5ctl_new_context(const struct mlx5ctl_transport_ops *ops, int fd,
		    bool own_fd, void *priv)
{
	struct mlx5ctl_dv_context *ctx = calloc(1, sizeof(*ctx));

	if (!ctx) {
		errno = mlx5ctl_set_error(ENOMEM, "open device");
		return NULL;
	}
	ctx->ops = ops;
	ctx->fd = fd;
	ctx->own_fd = own_fd;
	ctx->priv = priv;
	return ctx;
}

int mlx5ctl_dv_close_device(struct mlx5ctl_dv_context *ctx)
{
	int err = mlx5ctl_record_error(ctx);

	if (atomic_load(&ctx->num_uctxs))
		return mlx5ctl_set_error(EBUSY, "close device: debug contexts");

	if (ctx->ops->close)
		ctx->ops->close(ctx);
	if (ctx->own_fd)
		close(ctx->fd);
	free(ctx);
	return err ? mlx5ctl_set_reason(err, "the recording is not complete: %s",
					mlx5ctl_strerror(err)) : 0;
}
