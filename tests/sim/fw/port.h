/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * What the firmware model asks of the machine it runs on.  Everything else in
 * this directory is plain C: the same files go into the guest module, into the
 * host unit tests and under the fuzzer.
 */
#ifndef MLX5_SIM_FW_PORT_H
#define MLX5_SIM_FW_PORT_H

#ifdef __KERNEL__
#include <linux/mlx5/device.h>
#include <linux/mlx5/mlx5_ifc.h>
#include <linux/kernel.h>
#include <linux/string.h>
#include <linux/types.h>
#else
#include "port_host.h"
#endif

struct fw_dev;

/* Zeroed memory, or NULL. */
void *fw_alloc(size_t size);
void fw_free(void *p);

/*
 * Bus master access.  False when some byte of the range is not memory that
 * this device can reach; nothing more is promised about the others then.
 */
bool fw_dma_read(struct fw_dev *fw, u64 addr, void *buf, u32 len);
/* One aligned big-endian dword in one access. */
bool fw_dma_read32(struct fw_dev *fw, u64 addr, u32 *val);
bool fw_dma_write(struct fw_dev *fw, u64 addr, const void *buf, u32 len);
/* One byte, ordered after every earlier write: ownership bits. */
bool fw_dma_publish(struct fw_dev *fw, u64 addr, u8 val);

/* BAR 0, as big-endian dwords: the only order that ConnectX registers have. */
u32 fw_bar_read(struct fw_dev *fw, u32 off);
void fw_bar_write(struct fw_dev *fw, u32 off, u32 val);
u32 fw_bar_xchg(struct fw_dev *fw, u32 off, u32 val);

/*
 * Another device that this one's port leads to, by its fw_config.index, for
 * itself alone until it is put.  NULL with *busy set: not now.
 */
struct fw_dev *fw_peer_get(struct fw_dev *fw, u32 index, bool *busy);
void fw_peer_put(struct fw_dev *peer);

u64 fw_clock_ns(struct fw_dev *fw);
/* Returns when every processor of the host has executed something since. */
void fw_settle(struct fw_dev *fw);
void fw_raise(struct fw_dev *fw, u32 vector);
__printf(2, 3) void fw_log(struct fw_dev *fw, const char *fmt, ...);

#endif
