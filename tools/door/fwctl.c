// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/*
 * The ioctls of Linux's fwctl (include/uapi/fwctl), and two more that NVIDIA's
 * driver outside Linux has, for registered memory.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "door.h"
#include "fwctl_abi.h"
#include "mlx5ctl.h"
#include "prm.h"

#define FWCTL_RSC_DESTROY _IO(FWCTL_ABI_TYPE, 2)
#define FWCTL_RSC_UMEM_REG _IO(FWCTL_ABI_TYPE, 3)

/* MKEY: with a memory key; MCDD: for the register of that name as well. */
#define UMEM_FLAG_MKEY 0x1
#define UMEM_FLAG_MCDD 0x2

struct fwctl_rsc_umem_reg {
	__u32 size;
	__u32 pad;
	__aligned_u64 flags;
	__aligned_u64 addr;
	__aligned_u64 len;
	__u32 umem_id;
	__u32 mkey_id;
	__u32 rsc_id;
	__u32 pad2;
};

struct fwctl_rsc_destroy {
	__u32 size;
	__u32 pad;
	__aligned_u64 flags;
	__u32 type;
	__u32 rsc_id;
};

/* As the kernel takes a structure whose first member is its size: what it does
 * not know must be zero, what the program does not know is zero.
 */
static int take_struct(void *to, size_t len, size_t min, const void *arg)
{
	const uint8_t *bytes = arg;
	uint32_t size;

	memcpy(&size, arg, sizeof(size));
	if (size < min)
		return EINVAL;
	for (size_t i = len; i < size; i++)
		if (bytes[i])
			return E2BIG;
	memset(to, 0, len);
	memcpy(to, arg, size < len ? size : len);
	return 0;
}

static int info(struct door_file *file, void *arg)
{
	struct mlx5ctl_dv_uctx_info uctx_info = {};
	struct fwctl_abi_info_mlx5 mlx5;
	struct fwctl_abi_info request;
	uint8_t *data;
	size_t len;
	int err;

	err = take_struct(&request, sizeof(request), sizeof(request), arg);
	if (err)
		return err;
	if (request.flags)
		return EOPNOTSUPP;
	err = door_query(file, &uctx_info);
	if (err)
		return err;
	mlx5.uid = uctx_info.uid;
	mlx5.uctx_caps = uctx_info.uctx_cap;
	data = (uint8_t *)(uintptr_t)request.device_data; /* NOLINT(performance-no-int-to-ptr) */
	len = request.device_data_len;
	if (len) {
		memset(data, 0, len);
		memcpy(data, &mlx5, len < sizeof(mlx5) ? len : sizeof(mlx5));
	}
	request.device_data_len = sizeof(mlx5);
	request.device_type = FWCTL_ABI_DEVICE_MLX5;
	memcpy(arg, &request, sizeof(request));
	return 0;
}

/* Our errnos as fwctl has them, which does not tell why a command is refused. */
static int translate(int err)
{
	switch (err) {
	case EACCES:
	case EOPNOTSUPP:
	case EINVAL:
		return EBADMSG;
	case EIO:
		return ENODEV;
	default:
		return err;
	}
}

static int rpc(struct door_file *file, void *arg)
{
	struct fwctl_abi_rpc request;
	int err;

	err = take_struct(&request, sizeof(request), sizeof(request), arg);
	if (err)
		return err;
	if (!door_is_box(request.in_len) || !door_is_box(request.out_len))
		return EMSGSIZE;
	if (request.scope > MLX5CTL_DV_SCOPE_DEBUG_WRITE_FULL)
		return EOPNOTSUPP;
	return translate(door_command(file, request.scope,
				      (void *)(uintptr_t)request.in, /* NOLINT(performance-no-int-to-ptr) */
				      request.in_len,
				      (void *)(uintptr_t)request.out, /* NOLINT(performance-no-int-to-ptr) */
				      request.out_len));
}

static int umem_reg(struct door_file *file, void *arg)
{
	struct mlx5ctl_dv_umem_info umem_info = {};
	struct fwctl_rsc_umem_reg request;
	int err;

	err = take_struct(&request, sizeof(request),
			  offsetof(struct fwctl_rsc_umem_reg, pad2), arg);
	if (err)
		return err;
	if (request.flags & ~(__u64)(UMEM_FLAG_MKEY | UMEM_FLAG_MCDD))
		return EOPNOTSUPP;
	err = door_reg_umem(file, request.addr, request.len, &umem_info, &request.rsc_id);
	if (err)
		return err;
	request.umem_id = umem_info.umem_id;
	request.mkey_id = umem_info.mkey;
	memcpy(arg, &request, offsetof(struct fwctl_rsc_umem_reg, pad2));
	return 0;
}

static int rsc_destroy(struct door_file *file, void *arg)
{
	struct fwctl_rsc_destroy request;

	return take_struct(&request, sizeof(request), sizeof(request), arg) ?:
	       door_dereg_umem(file, false, request.rsc_id);
}

int door_fwctl_ioctl(struct door_file *file, unsigned long request, void *arg)
{
	switch (request) {
	case FWCTL_ABI_INFO:
		return info(file, arg);
	case FWCTL_ABI_RPC:
		return rpc(file, arg);
	case FWCTL_RSC_UMEM_REG:
		return umem_reg(file, arg);
	case FWCTL_RSC_DESTROY:
		return rsc_destroy(file, arg);
	default:
		return ENOTTY;
	}
}
