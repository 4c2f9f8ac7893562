/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * Attribute buffers of RDMA_VERBS_IOCTL. The calls never fail: a request with
 * more attributes than it was declared for is a bug and caught by assert.
 *
 *	mlx5ctl_ioctl_init(&req, MLX5CTL_OBJECT_UCTX, MLX5CTL_METHOD_UCTX_EXEC);
 *	mlx5ctl_ioctl_handle(&req, ATTR, handle);
 *	mlx5ctl_ioctl_in(&req, ATTR, &cmd, sizeof(cmd));
 *	err = mlx5ctl_ioctl_exec(&req, fd);
 *
 * Every attribute is marked mandatory: a kernel that does not know it refuses
 * the request instead of doing half of it.
 */
#ifndef MLX5CTL_IOCTL_H
#define MLX5CTL_IOCTL_H

#include <stddef.h>
#include <stdint.h>
#include <rdma/rdma_user_ioctl_cmds.h>

/* Attributes that a request of this library may have. */
#define MLX5CTL_IOCTL_MAX_ATTRS 8

struct mlx5ctl_ioctl {
	struct ib_uverbs_ioctl_hdr hdr;
	struct ib_uverbs_attr attrs[MLX5CTL_IOCTL_MAX_ATTRS];
};

/* Begin a request; one for an object of ours carries the ABI constant. */
void mlx5ctl_ioctl_init(struct mlx5ctl_ioctl *req, uint16_t object,
			uint16_t method);

/* Bytes to the kernel. Up to 8 of them travel inside the buffer. */
void mlx5ctl_ioctl_in(struct mlx5ctl_ioctl *req, uint16_t attr,
		      const void *data, uint16_t len);
/* Bytes from the kernel. */
void mlx5ctl_ioctl_out(struct mlx5ctl_ioctl *req, uint16_t attr, void *data,
		       uint16_t len);
/* An object that exists. */
void mlx5ctl_ioctl_handle(struct mlx5ctl_ioctl *req, uint16_t attr,
			  uint32_t handle);
/* An object to be made; its handle after a successful exec is at *slot. */
struct ib_uverbs_attr *mlx5ctl_ioctl_new(struct mlx5ctl_ioctl *req,
					 uint16_t attr);
/* A file descriptor. */
void mlx5ctl_ioctl_fd(struct mlx5ctl_ioctl *req, uint16_t attr, int fd);

/* 0 or a positive errno. */
int mlx5ctl_ioctl_exec(struct mlx5ctl_ioctl *req, int fd);

#endif
