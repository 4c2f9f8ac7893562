// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
#include <assert.h>
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <rdma/ib_user_ioctl_verbs.h>
#include <rdma/mlx5ctl_user_ioctl_cmds.h>
#include <rdma/rdma_user_ioctl.h>

#include "ioctl.h"

static struct ib_uverbs_attr *add_attr(struct mlx5ctl_ioctl *req, uint16_t id)
{
	struct ib_uverbs_attr *attr = &req->attrs[req->hdr.num_attrs];

	assert(req->hdr.num_attrs < MLX5CTL_IOCTL_MAX_ATTRS);
	req->hdr.num_attrs++;
	req->hdr.length += sizeof(*attr);
	attr->attr_id = id;
	attr->flags = UVERBS_ATTR_F_MANDATORY;
	return attr;
}

void mlx5ctl_ioctl_init(struct mlx5ctl_ioctl *req, uint16_t object,
			uint16_t method)
{
	static const uint64_t magic = MLX5CTL_ABI_MAGIC;

	memset(req, 0, sizeof(*req));
	req->hdr.length = sizeof(req->hdr);
	req->hdr.object_id = object;
	req->hdr.method_id = method;
	req->hdr.driver_id = RDMA_DRIVER_MLX5;

	if (object >> UVERBS_ID_NS_SHIFT)
		mlx5ctl_ioctl_in(req, MLX5CTL_ATTR_ABI, &magic, sizeof(magic));
}

void mlx5ctl_ioctl_in(struct mlx5ctl_ioctl *req, uint16_t attr_id,
		      const void *data, uint16_t len)
{
	struct ib_uverbs_attr *attr = add_attr(req, attr_id);

	attr->len = len;
	if (len <= sizeof(attr->data))
		memcpy(&attr->data, data, len);
	else
		attr->data = (uintptr_t)data;
}

void mlx5ctl_ioctl_out(struct mlx5ctl_ioctl *req, uint16_t attr_id, void *data,
		       uint16_t len)
{
	struct ib_uverbs_attr *attr = add_attr(req, attr_id);

	attr->len = len;
	attr->data = (uintptr_t)data;
}

void mlx5ctl_ioctl_handle(struct mlx5ctl_ioctl *req, uint16_t attr_id,
			  uint32_t handle)
{
	add_attr(req, attr_id)->data = handle;
}

struct ib_uverbs_attr *mlx5ctl_ioctl_new(struct mlx5ctl_ioctl *req,
					 uint16_t attr_id)
{
	return add_attr(req, attr_id);
}

void mlx5ctl_ioctl_fd(struct mlx5ctl_ioctl *req, uint16_t attr_id, int fd)
{
	add_attr(req, attr_id)->data_s64 = fd;
}

int mlx5ctl_ioctl_exec(struct mlx5ctl_ioctl *req, int fd)
{
	return ioctl(fd, RDMA_VERBS_IOCTL, &req->hdr) ? errno : 0;
}
