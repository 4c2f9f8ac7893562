/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* What differs between the kernels that mlx5ctl builds for, and nothing else. */
#ifndef MLX5CTL_COMPAT_H
#define MLX5CTL_COMPAT_H

#include <linux/device/class.h>
#include <linux/panic.h>
#include <linux/version.h>
#include <rdma/ib_umem.h>

/* 6.4: class callbacks lost their class_interface, and classes became const. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
#define MLX5CTL_CLASS_CB(name, dev) name(struct device *dev)
typedef const struct class *mlx5ctl_class_ptr;
#else
#define MLX5CTL_CLASS_CB(name, dev) \
	name(struct device *dev, struct class_interface *unused)
typedef struct class *mlx5ctl_class_ptr;
#endif

/* 6.14: the match function of device_find_child() takes const data. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 14, 0)
typedef const void *mlx5ctl_match_data;
#else
typedef void *mlx5ctl_match_data;
#endif

/* 7.2: memory by user address is one of several sources. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(7, 2, 0)
#define mlx5ctl_ib_umem_get ib_umem_get_va
#else
#define mlx5ctl_ib_umem_get ib_umem_get
#endif

/* 6.15: tools that change firmware have a taint bit of their own. */
#ifdef TAINT_FWCTL
#define MLX5CTL_TAINT TAINT_FWCTL
#else
#define MLX5CTL_TAINT TAINT_USER
#endif

/* 6.10: a trace event remembers the source of a string by itself. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 10, 0)
#define mlx5ctl_assign_str(dst, src) __assign_str(dst)
#else
#define mlx5ctl_assign_str(dst, src) __assign_str(dst, src)
#endif

/*
 * Some time before 6.12, mlx5_core turned interrupts on in its interrupt handler
 * when a command failed that nobody waits for.
 */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
#define MLX5CTL_READS_OVERLAP true
#else
#define MLX5CTL_READS_OVERLAP false
#endif

#endif
