// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* The ioctls of the mlx5ctl misc driver, as it was posted in 2023 and 2024. */
#include <errno.h>
#include <linux/ioctl.h>
#include <linux/types.h>
#include <string.h>

#include "door.h"
#include "mlx5ctl.h"

struct misc_info {
	__u16 uctx_uid;
	__u16 reserved;
	__u32 uctx_cap;
	__u32 dev_uctx_cap;
	__u32 ucap; /* of the process: not 0 with CAP_SYS_ADMIN */
};

struct misc_cmdrpc {
	__aligned_u64 in;
	__aligned_u64 out;
	__u32 inlen;
	__u32 outlen;
};

struct misc_umem_reg {
	__aligned_u64 addr;
	__aligned_u64 len;
	__u32 umem_id;
	__u32 reserved;
};

struct misc_umem_unreg {
	__u32 umem_id;
	__u32 reserved;
};

#define MISC_TYPE 0x5c
#define MISC_INFO _IOR(MISC_TYPE, 0, struct misc_info)
#define MISC_CMDRPC _IOWR(MISC_TYPE, 1, struct misc_cmdrpc)
#define MISC_UMEM_REG _IOWR(MISC_TYPE, 2, struct misc_umem_reg)
#define MISC_UMEM_UNREG _IOWR(MISC_TYPE, 3, struct misc_umem_unreg)

static int info(struct door_file *file, struct misc_info *out)
{
	struct mlx5ctl_dv_uctx_info uctx_info = {};
	int err = door_query(file, &uctx_info);

	if (err)
		return err;
	*out = (struct misc_info){
		.uctx_uid = uctx_info.uid,
		.uctx_cap = uctx_info.uctx_cap,
		.dev_uctx_cap = uctx_info.dev_uctx_cap,
		/* Who has a debug context has the capability. */
		.ucap = 1,
	};
	return 0;
}

/* It names no scope: what it sends is what it asks for. */
static int cmdrpc(struct door_file *file, const struct misc_cmdrpc *request)
{
	if (!door_is_box(request->inlen) || !door_is_box(request->outlen))
		return EINVAL;
	return door_command(file, MLX5CTL_DV_SCOPE_DEBUG_WRITE_FULL,
			    (void *)(uintptr_t)request->in, /* NOLINT(performance-no-int-to-ptr) */
			    request->inlen,
			    (void *)(uintptr_t)request->out, /* NOLINT(performance-no-int-to-ptr) */
			    request->outlen);
}

static int umem_reg(struct door_file *file, struct misc_umem_reg *request)
{
	struct mlx5ctl_dv_umem_info umem_info = {};
	uint32_t id;
	int err;

	err = door_reg_umem(file, request->addr, request->len, &umem_info, &id);
	if (!err)
		request->umem_id = umem_info.umem_id;
	return err;
}

int door_misc_ioctl(struct door_file *file, unsigned long request, void *arg)
{
	switch (request) {
	case MISC_INFO:
		return info(file, arg);
	case MISC_CMDRPC:
		return cmdrpc(file, arg);
	case MISC_UMEM_REG:
		return umem_reg(file, arg);
	case MISC_UMEM_UNREG:
		return door_dereg_umem(file, true, ((struct misc_umem_unreg *)arg)->umem_id);
	default:
		return ENOTTY;
	}
}
