/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/*
 * The part of Linux's fwctl uAPI that the library uses. Kernel headers that do
 * not have it yet are still in use, so it is here, under names of our own.
 */
#ifndef MLX5CTL_FWCTL_ABI_H
#define MLX5CTL_FWCTL_ABI_H

#include <linux/ioctl.h>
#include <linux/types.h>

#define FWCTL_ABI_TYPE 0x9a
#define FWCTL_ABI_INFO _IO(FWCTL_ABI_TYPE, 0)
#define FWCTL_ABI_RPC _IO(FWCTL_ABI_TYPE, 1)

#define FWCTL_ABI_DEVICE_MLX5 1

struct fwctl_abi_info {
	__u32 size; /* of this structure */
	__u32 flags;
	__u32 device_type;
	__u32 device_data_len;
	__aligned_u64 device_data;
};

struct fwctl_abi_info_mlx5 {
	__u32 uid;
	__u32 uctx_caps;
};

/* Firmware's status is in the outbox of a call that succeeds. */
struct fwctl_abi_rpc {
	__u32 size; /* of this structure */
	__u32 scope;
	__u32 in_len;
	__u32 out_len;
	__aligned_u64 in;
	__aligned_u64 out;
};

#endif
