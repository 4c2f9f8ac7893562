/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Requests of RDMA_VERBS_IOCTL, on libibverbs' command buffers. Those are executed for a verbs
 * context, of which there is none here: a debug context needs no provider, and works for a
 * device whose provider would not open.
 *
 * Every attribute is marked mandatory, as libibverbs has it: a kernel that does not know it
 * refuses the request instead of doing half of it.
 */
#ifndef MLX5CTL_IOCTL_H
#define MLX5CTL_IOCTL_H

#include <infiniband/cmd_ioctl.h>

/* Attributes that a request of this library may have. */
#define MLX5CTL_IOCTL_MAX_ATTRS 8

struct mlx5ctl_ioctl {
	struct ibv_command_buffer buffer[_IOCTL_NUM_CMDB(MLX5CTL_IOCTL_MAX_ATTRS)];
};

/* Begin a request; one for an object of ours carries the ABI constant. */
void mlx5ctl_ioctl_init(struct mlx5ctl_ioctl *req, uint16_t object, uint16_t method);

/* Bytes to the kernel. Up to 8 of them travel inside the buffer. */
static inline void mlx5ctl_ioctl_in(struct mlx5ctl_ioctl *req, uint16_t attr, const void *data,
				    uint16_t len)
{
	fill_attr_in(req->buffer, attr, data, len);
}

/* Bytes from the kernel. */
static inline void mlx5ctl_ioctl_out(struct mlx5ctl_ioctl *req, uint16_t attr, void *data,
				     uint16_t len)
{
	fill_attr_out(req->buffer, attr, data, len);
}

/* An object that exists. */
static inline void mlx5ctl_ioctl_handle(struct mlx5ctl_ioctl *req, uint16_t attr, uint32_t handle)
{
	fill_attr_in_obj(req->buffer, attr, handle);
}

/* An object to be made; its handle is there after a successful exec. */
static inline struct ib_uverbs_attr *mlx5ctl_ioctl_new(struct mlx5ctl_ioctl *req, uint16_t attr)
{
	return fill_attr_out_obj(req->buffer, attr);
}

/* A file descriptor: -1 too, which is the kernel's to refuse. */
void mlx5ctl_ioctl_fd(struct mlx5ctl_ioctl *req, uint16_t attr, int fd);

/* 0 or a positive errno. */
int mlx5ctl_ioctl_exec(struct mlx5ctl_ioctl *req, int fd);

#endif
