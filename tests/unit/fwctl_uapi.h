/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
/* Of Linux's include/uapi/fwctl/fwctl.h, spelled a second time: what a faked ioctl() sees. */
#ifndef MLX5CTL_TEST_FWCTL_UAPI_H
#define MLX5CTL_TEST_FWCTL_UAPI_H

#include <stdint.h>

#define INFO 0x9a00
#define RPC 0x9a01

struct info {
	uint32_t size, flags, device_type, len;
	uint64_t data;
};

struct rpc {
	uint32_t size, scope, in_len, out_len;
	uint64_t in, out;
};

#endif
