// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Ahead of the kernel's headers, whose pointers libibverbs' have as such. */
#include "ioctl.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <rdma/mlx5ctl_user_ioctl_cmds.h>

void mlx5ctl_ioctl_init(struct mlx5ctl_ioctl *req, uint16_t object, uint16_t method)
{
	_ioctl_init_cmdb(req->buffer, object, method, MLX5CTL_IOCTL_MAX_ATTRS, NULL);
	if (object >> UVERBS_ID_NS_SHIFT)
		fill_attr_in_uint64(req->buffer, MLX5CTL_ATTR_ABI, MLX5CTL_ABI_MAGIC);
}

void mlx5ctl_ioctl_fd(struct mlx5ctl_ioctl *req, uint16_t attr, int fd)
{
	fill_attr_in_obj(req->buffer, attr, 0)->data_s64 = fd;
}

/* As execute_ioctl() does it, for a descriptor instead of a verbs context. */
int mlx5ctl_ioctl_exec(struct mlx5ctl_ioctl *req, int fd)
{
	struct ib_uverbs_ioctl_hdr *hdr = &req->buffer->hdr;

	if (req->buffer->buffer_error)
		return EINVAL;
	hdr->num_attrs = req->buffer->next_attr - hdr->attrs;
	hdr->length = sizeof(*hdr) + hdr->num_attrs * sizeof(hdr->attrs[0]);
	hdr->driver_id = RDMA_DRIVER_MLX5;
	return ioctl(fd, RDMA_VERBS_IOCTL, hdr) ? errno : 0;
}
